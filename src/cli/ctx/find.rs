//! Which operator, account and user a command is about.

use super::{Ctx, Entry};
use crate::claims::{Account, Operator, User};
use crate::cli::error::{Error, Hint, Result};
use crate::nkey::{Kind, PublicKey};

impl Ctx {
    /// The operator in use. Fails with what to do if there is none.
    pub fn operator_name(&self) -> Result<String> {
        if let Some(name) = &self.context.operator {
            return Ok(name.clone());
        }
        let known = self.snapshot.operators()?;
        Err(match known.is_empty() {
            true => Error::refused("there is no operator yet").hint(Hint::run(
                "add one",
                &["add", "operator", "--name", "NAME", "--sys"],
            )),
            false => Error::refused("no operator is selected").hint(Hint::run(
                format!("choose one of {}", known.join(", ")),
                &["select", "operator", &known[0]],
            )),
        })
    }

    /// The operator in use.
    pub fn operator(&self) -> Result<Entry<Operator>> {
        let name = self.operator_name()?;
        let stored = self.snapshot.operator(&name)?;
        if stored.claims.nats.version == 1 {
            return Err(Error::refused(format!(
                "the JWT of operator \"{name}\" has version 1, which servers no longer take"
            ))
            .hint(Hint::run("upgrade it", &["upgrade-jwt"])));
        }
        Ok(Entry {
            operator: name.clone(),
            name,
            stored,
        })
    }

    /// Name of an operator given by name or public key.
    pub fn find_operator(&self, given: &str) -> Result<String> {
        let known = self.snapshot().operators()?;
        if known.iter().any(|name| name == given) {
            return Ok(given.to_string());
        }
        if let Ok(key) = PublicKey::parse_kind(Kind::Operator, given)
            && let Some(name) = self.snapshot().operator_by_key(&key)?
        {
            return Ok(name);
        }
        let place = self.layout().stores.as_deref().map_or_else(
            || "any store".into(),
            |root| format!("`{}`", root.display()),
        );
        Err(Error::refused(format!(
            "operator \"{given}\" is not in {place}; it does not exist"
        ))
        .hint(
            nearest(given, &known)
                .unwrap_or_else(|| Hint::run("list them", &["list", "operators"])),
        ))
    }

    /// Whether the operator in use was imported without its keys.
    pub fn managed(&self) -> Result<bool> {
        Ok(self.snapshot.store_info(&self.operator_name()?)?.managed)
    }

    /// Name of the account: as given (a name or public key), else the one in use.
    pub fn account_name(&mut self, given: Option<&str>) -> Result<String> {
        let operator = self.operator_name()?;
        if let Some(given) = given {
            return self.find_account(&operator, given);
        }
        if self.options.interactive {
            let names = self.snapshot.accounts(&operator)?;
            if !names.is_empty() {
                let current = self.context.account.as_ref();
                let start = names.iter().position(|n| Some(n) == current).unwrap_or(0);
                let index = self.ask.choice_from("Account", &names, start)?;
                return Ok(names[index].clone());
            }
        }
        if let Some(name) = &self.context.account {
            return Ok(name.clone());
        }
        let known = self.snapshot.accounts(&operator)?;
        Err(match known.is_empty() {
            true => Error::refused(format!("operator \"{operator}\" has no account yet"))
                .hint(Hint::run("add one", &["add", "account", "--name", "NAME"])),
            false => Error::refused("an account is required").hint(Hint::run(
                "select one, or give `--account NAME`",
                &["select", "account", &known[0]],
            )),
        })
    }

    /// Name of an account of `operator` given by name or public key.
    pub fn find_account(&self, operator: &str, given: &str) -> Result<String> {
        if let Ok(key) = PublicKey::parse_kind(Kind::Account, given) {
            return self.snapshot.account_by_key(operator, &key)?.ok_or_else(|| {
                Error::refused(format!("no account with public key {key} is in the store of operator \"{operator}\"; the account does not exist here"))
                    .hint(Hint::run("list them", &["list", "accounts"]))
            });
        }
        if self
            .snapshot
            .account_exists_ignoring_case(operator, given)?
            .as_deref()
            == Some(given)
        {
            return Ok(given.to_string());
        }
        let known = self.snapshot.accounts(operator)?;
        Err(Error::refused(format!(
            "\"{given}\" is not in accounts of operator \"{operator}\"; it does not exist"
        ))
        .hint(
            nearest(given, &known).unwrap_or_else(|| Hint::run("list them", &["list", "accounts"])),
        ))
    }

    /// The account as given (a name or public key), else the one in use.
    pub fn account(&mut self, given: Option<&str>) -> Result<Entry<Account>> {
        let operator = self.operator_name()?;
        let name = self.account_name(given)?;
        let stored = self.snapshot.account(&operator, &name)?;
        Ok(Entry {
            operator,
            name,
            stored,
        })
    }

    /// The account in `positional` or `option`, which must not contradict each other; else the one in use.
    pub fn account_named(
        &mut self,
        positional: Option<&str>,
        option: Option<&str>,
    ) -> Result<Entry<Account>> {
        let given = one_name(positional, option)?;
        self.account(given)
    }

    /// Public key of an account given as public key or as name of a local account.
    pub fn account_key(&self, given: &str) -> Result<PublicKey> {
        match PublicKey::parse(given) {
            Ok(key) if key.kind() == Kind::Account => Ok(key),
            Ok(key) => Err(Error::refused(format!(
                "{key} is {} key; an account is needed",
                key.kind().with_article()
            ))),
            Err(_) => {
                let operator = self.operator_name()?;
                let name = self.find_account(&operator, given)?;
                let stored = self.snapshot.account(&operator, &name)?;
                Entry {
                    operator,
                    name,
                    stored,
                }
                .key()
            }
        }
    }

    /// Name of a user of the account: as given (a name or public key), else its only user.
    pub fn user_name(&mut self, account: &Entry<Account>, given: Option<&str>) -> Result<String> {
        let (operator, name) = (&account.operator, &account.name);
        let known = self.snapshot.users(operator, name)?;
        if let Some(given) = given {
            if known.iter().any(|u| u == given) {
                return Ok(given.to_string());
            }
            if let Ok(key) = PublicKey::parse_kind(Kind::User, given)
                && let Some(user) = self.snapshot.user_by_key(operator, name, &key)?
            {
                return Ok(user);
            }
            return Err(Error::refused(format!(
                "user \"{given}\" does not exist in account \"{name}\": not found"
            ))
            .hint(
                nearest(given, &known).unwrap_or_else(|| {
                    Hint::run("list them", &["list", "users", "--account", name])
                }),
            ));
        }
        if self.options.interactive && !known.is_empty() {
            let index = self.ask.choice("User", &known)?;
            return Ok(known[index].clone());
        }
        match known.as_slice() {
            [only] => Ok(only.clone()),
            [] => Err(
                Error::refused(format!("account \"{name}\" has no users")).hint(Hint::run(
                    "add one",
                    &["add", "user", "--account", name, "--name", "NAME"],
                )),
            ),
            _ => Err(Error::usage(format!(
                "account \"{name}\" has several users; a user name is required"
            ))
            .hint(Hint::say(format!("name one of: {}", known.join(", "))))),
        }
    }

    /// A user of the account.
    pub fn user(&mut self, account: &Entry<Account>, given: Option<&str>) -> Result<Entry<User>> {
        let name = self.user_name(account, given)?;
        let stored = self
            .snapshot
            .user(&account.operator, &account.name, &name)?;
        Ok(Entry {
            operator: account.operator.clone(),
            name,
            stored,
        })
    }
}

/// A name given as positional word or as option; both at once must agree.
pub fn one_name<'a>(
    positional: Option<&'a str>,
    option: Option<&'a str>,
) -> Result<Option<&'a str>> {
    match (positional, option) {
        (Some(a), Some(b)) if a != b => Err(Error::usage(format!(
            "two names are given: \"{a}\" and \"{b}\""
        ))
        .hint(Hint::say("give the name once"))),
        (a, b) => Ok(b.or(a).filter(|n| !n.is_empty())),
    }
}

/// A hint with the known name that is nearest to a mistyped one.
pub fn nearest(given: &str, known: &[String]) -> Option<Hint> {
    let best = most_like(given, known.iter().map(String::as_str), 0.6)?;
    Some(Hint::say(format!("did you mean \"{best}\"?")))
}

/// The known name that is nearest to a mistyped one, if they are more alike than `least`: 0 is
/// nothing in common, 1 the same.
pub fn most_like<'a>(
    given: &str,
    known: impl IntoIterator<Item = &'a str>,
    least: f64,
) -> Option<&'a str> {
    let (best, score) = known
        .into_iter()
        .map(|k| (k, similarity(given, k)))
        .max_by(|a, b| a.1.total_cmp(&b.1))?;
    (score > least).then_some(best)
}

/// Share of letter pairs that two names have in common, without regard to case.
fn similarity(a: &str, b: &str) -> f64 {
    let pairs = |s: &str| {
        let chars: Vec<char> = std::iter::once('^')
            .chain(s.to_lowercase().chars())
            .chain(std::iter::once('$'))
            .collect();
        chars.windows(2).map(|w| (w[0], w[1])).collect::<Vec<_>>()
    };
    let (a, mut b) = (pairs(a), pairs(b));
    let total = a.len() + b.len();
    let common = a
        .iter()
        .filter(|p| {
            b.iter()
                .position(|q| q == *p)
                .map(|i| b.swap_remove(i))
                .is_some()
        })
        .count();
    2.0 * common as f64 / total as f64
}

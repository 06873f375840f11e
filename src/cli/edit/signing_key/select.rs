//! Which signing key is meant: one of the account by key or role, or one that is new to it.

use super::Args;
use crate::claims::{Account, SigningKeys};
use crate::cli::args::{KeyRef, NewKey, all};
use crate::cli::ctx::{Ctx, Entry};
use crate::cli::error::{Error, Hint, Result};
use crate::cli::new_key::{AddedKey, Kept};
use crate::nkey::{Kind, PublicKey};

/// The key to edit.
pub struct Selected {
    /// Public key.
    pub key: PublicKey,
    /// Where its seed is, if the key is new to the account.
    pub kept: Option<Kept>,
    /// Whether `--role` chose it, and so does not rename it.
    pub by_role: bool,
}

impl Selected {
    fn known(key: PublicKey, by_role: bool) -> Self {
        Selected {
            key,
            kept: None,
            by_role,
        }
    }

    fn added(new: AddedKey) -> Self {
        Selected {
            key: new.key,
            kept: Some(new.seed),
            by_role: false,
        }
    }
}

/// Finds the key by `--sk`, else by the positional word, else by `--role`; with `-i` it is chosen.
pub fn key(args: &Args, ctx: &mut Ctx, account: &Entry<Account>) -> Result<Selected> {
    let keys = &account.stored.claims.nats.signing_keys;
    match (named(args)?, &args.role) {
        (Some(NewKey::Generate), _) => Ok(generated(ctx)),
        (Some(NewKey::Given(given)), _) => match of_role(keys, given.text(), account)? {
            Some(key) => Ok(Selected::known(key, false)),
            None => given_key(ctx, account, given),
        },
        (None, Some(role)) => match of_role(keys, role.as_str(), account)? {
            Some(key) => Ok(Selected::known(key, true)),
            None => Err(no_role(keys, role.as_str(), account).hint(Hint::run(
                "make a key for it",
                &[
                    "edit",
                    "signing-key",
                    "--account",
                    &account.name,
                    "--sk",
                    "generate",
                    "--role",
                    role.as_str(),
                ],
            ))),
        },
        (None, None) if ctx.options.interactive => chosen(ctx, account),
        (None, None) => Err(Error::usage("a signing key is required").hint(Hint::say(
            "give its role or public key, or `--sk generate` for a new one",
        ))),
    }
}

/// The key that `--sk` or the positional word names; both must name the same.
fn named(args: &Args) -> Result<Option<NewKey>> {
    let mut given = all(&args.sk);
    given.extend(args.positional.clone());
    let text = |key: &NewKey| match key {
        NewKey::Generate => None,
        NewKey::Given(given) => Some(given.text().to_string()),
    };
    // Not shown, since one of them may be a seed.
    if given
        .windows(2)
        .any(|pair| text(&pair[0]) != text(&pair[1]))
    {
        return Err(Error::usage("two signing keys are named")
            .hint(Hint::say("edit one signing key at a time")));
    }
    Ok(given.into_iter().next())
}

/// The key of a role. Other tools may have given a role to two keys; then none is meant.
fn of_role(keys: &SigningKeys, role: &str, account: &Entry<Account>) -> Result<Option<PublicKey>> {
    match keys.by_role(role).as_slice() {
        [] => Ok(None),
        [scope] => PublicKey::parse_kind(Kind::Account, &scope.key)
            .map(Some)
            .map_err(|err| Error::from(err).within(format!("the key of role \"{role}\""))),
        several => {
            let keys: Vec<&str> = several.iter().map(|s| s.key.as_str()).collect();
            Err(Error::refused(format!(
                "account \"{}\" has several signing keys of role \"{role}\"",
                account.name
            ))
            .hint(Hint::say(format!(
                "name the key itself with `--sk`: {}",
                keys.join(", ")
            ))))
        }
    }
}

fn generated(ctx: &mut Ctx) -> Selected {
    Selected::added(ctx.new_key(Kind::Account).into())
}

fn given_key(ctx: &mut Ctx, account: &Entry<Account>, given: KeyRef) -> Result<Selected> {
    let keys = &account.stored.claims.nats.signing_keys;
    let text = given.text();
    let is_word = !text.is_empty() && text.len() < 50 && text != "-";
    if is_word && !ctx.path(text).exists() {
        return Err(no_role(keys, text, account));
    }
    let (key, seed) = ctx.key_of_kind(Kind::Account, "--sk", &given)?;
    if keys.contains(key.as_str()) {
        return Ok(Selected::known(key, false));
    }
    let identity = &account.stored.claims.sub;
    Ok(Selected::added(ctx.given_signing_key(key, seed, identity)?))
}

fn no_role(keys: &SigningKeys, role: &str, account: &Entry<Account>) -> Error {
    let roles: Vec<&str> = keys
        .iter()
        .filter_map(|(_, scope)| Some(scope?.role.as_str()))
        .filter(|role| !role.is_empty())
        .collect();
    let known = match roles.is_empty() {
        true => {
            Hint::say("it has no roles; give a public key, the path of a seed file, or `generate`")
        }
        false => Hint::say(format!("its roles are: {}", roles.join(", "))),
    };
    Error::refused(format!(
        "signing-key not found: account \"{}\" has no role \"{role}\", and there is no such key or file",
        account.name
    ))
    .hint(known)
}

fn chosen(ctx: &mut Ctx, account: &Entry<Account>) -> Result<Selected> {
    let keys = &account.stored.claims.nats.signing_keys;
    let keys: Vec<(PublicKey, String)> = keys
        .iter()
        .filter_map(|(key, scope)| {
            let item = match scope {
                Some(scope) => format!("{} ({key})", scope.role),
                None => format!("{key} without a role"),
            };
            Some((PublicKey::parse_kind(Kind::Account, key).ok()?, item))
        })
        .collect();
    let mut items: Vec<String> = keys.iter().map(|(_, item)| item.clone()).collect();
    items.push("a new key".into());
    let index = ctx.ask.choice("Signing key", &items)?;
    match keys.get(index) {
        Some((key, _)) => Ok(Selected::known(*key, false)),
        None => Ok(generated(ctx)),
    }
}

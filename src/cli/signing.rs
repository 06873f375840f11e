//! Which key signs.
//!
//! A command names the keys that may sign its claim; `-K` chooses among them and nothing else does.
//! A value that resolves to nothing, or to a key that may not sign, is an error: falling back to
//! another key would hand out more rights than were asked for.

mod scope;

use super::args::KeyRef;
use super::ctx::Ctx;
use super::error::{Error, Hint, Result};
pub use super::signed_by::SignedBy;
use crate::claims::{AccountClaims, OperatorClaims};
use crate::nkey::{Kind, PublicKey, Seed};

/// A key that signs, and in which role.
#[derive(Debug)]
pub struct Signer {
    /// The seed it signs with.
    pub seed: Seed,
    /// What the report says of it.
    pub by: SignedBy,
}

/// Keys that may sign a claim, the preferred one first.
struct Candidates {
    keys: Vec<SignedBy>,
    /// What is signed, for messages: `account JWTs of operator "O"`.
    what: String,
    /// Identity keys that the operator's strict mode rules out.
    strict: Vec<PublicKey>,
}

/// Which candidate comes first when `-K` is not given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Prefer {
    /// The identity key, then the signing keys.
    Identity,
    /// The key that signed the stored claim, as nsc does in its `edit` commands.
    Issuer,
}

impl Ctx {
    /// The key that signs an operator JWT: its identity or one of its signing keys, always an operator's.
    pub fn operator_signer(&mut self, operator: &OperatorClaims) -> Result<Signer> {
        let keys = operator_keys(operator)?;
        let what = format!("the JWT of operator \"{}\"", operator.name);
        self.choose(
            Candidates {
                keys,
                what,
                strict: Vec::new(),
            },
            None,
        )
    }

    /// The key that signs an account's JWT: the operator's; in a managed store without operator keys the account's own.
    ///
    /// `own` are the claims to be signed, for the managed case; `issuer` the key that signed the stored ones.
    pub fn account_jwt_signer(
        &mut self,
        operator: &OperatorClaims,
        own: &AccountClaims,
        prefer: Prefer,
    ) -> Result<Signer> {
        let mut keys = operator_keys(operator)?;
        let mut strict = Vec::new();
        if operator.nats.strict_signing_key_usage {
            strict.extend(keys.iter().filter(|k| k.identity).map(|k| k.key));
            keys.retain(|k| !k.identity);
        }
        if self.managed()? {
            let stored = keys.iter().any(|k| self.has_seed(&k.key));
            if !stored {
                let mut of_account = account_keys(own)?;
                of_account.retain(|k| !k.is_scoped());
                keys.extend(of_account);
            }
        }
        if prefer == Prefer::Issuer {
            keys.sort_by_key(|k| k.key.as_str() != own.iss);
        }
        // Whoever is strict keeps identity keys away; a new account has nothing else yet.
        if operator.nats.strict_signing_key_usage {
            keys.sort_by_key(|k| k.identity);
        }
        let what = format!("account JWTs of operator \"{}\"", operator.name);
        self.choose(Candidates { keys, what, strict }, None)
    }

    /// The key that signs users of an account: its identity (unless the operator is strict) or a signing key.
    ///
    /// `issuer` is the key that signed the user before: it comes first, and without `-K` the user
    /// neither enters nor leaves a role.
    pub fn user_jwt_signer(
        &mut self,
        operator: &OperatorClaims,
        account: &AccountClaims,
        issuer: Option<&str>,
    ) -> Result<Signer> {
        self.account_signer(operator, account, issuer, true, "users")
    }

    /// The key that signs a user to talk to servers with: never one bound to a user template.
    pub fn system_signer(
        &mut self,
        operator: &OperatorClaims,
        account: &AccountClaims,
    ) -> Result<Signer> {
        self.account_signer(operator, account, None, false, "users")
    }

    /// The key that signs a request to delete accounts: an operator's; in strict mode a signing key.
    pub fn deletion_signer(&mut self, operator: &OperatorClaims) -> Result<Signer> {
        let mut keys = operator_keys(operator)?;
        let mut strict = Vec::new();
        if operator.nats.strict_signing_key_usage {
            strict.extend(keys.iter().filter(|k| k.identity).map(|k| k.key));
            keys.retain(|k| !k.identity);
        }
        let what = format!(
            "requests of operator \"{}\" to delete accounts",
            operator.name
        );
        self.choose(Candidates { keys, what, strict }, None)
    }

    /// The key that signs activations of an account: as for users, but no key bound to a user template.
    pub fn activation_signer(
        &mut self,
        operator: &OperatorClaims,
        account: &AccountClaims,
    ) -> Result<Signer> {
        self.account_signer(operator, account, None, false, "activations")
    }

    fn account_signer(
        &mut self,
        operator: &OperatorClaims,
        account: &AccountClaims,
        issuer: Option<&str>,
        scoped: bool,
        what: &str,
    ) -> Result<Signer> {
        let mut keys = account_keys(account)?;
        let mut strict = Vec::new();
        if operator.nats.strict_signing_key_usage {
            strict.extend(keys.iter().filter(|k| k.identity).map(|k| k.key));
            keys.retain(|k| !k.identity);
            if keys.is_empty() {
                return Err(Error::refused(format!(
                    "operator \"{}\" requires signing keys and account \"{}\" has none",
                    operator.name, account.name
                ))
                .hint(Hint::say(format!(
                    "add one to account \"{}\" with `edit account --sk generate`",
                    account.name
                ))));
            }
        }
        if !scoped {
            keys.retain(|k| !k.is_scoped());
        }
        if let Some(issuer) = issuer {
            keys.sort_by_key(|k| k.key.as_str() != issuer);
            if self.options.key.is_none() {
                self.keep_scope(&mut keys, issuer, &account.name)?;
            }
        }
        let what = format!("{what} of account \"{}\"", account.name);
        self.choose(Candidates { keys, what, strict }, Some(account))
    }

    fn choose(
        &mut self,
        candidates: Candidates,
        account: Option<&AccountClaims>,
    ) -> Result<Signer> {
        match self.options.key.clone() {
            Some(given) => self.chosen(&candidates, &given, account),
            None => self.first_stored(candidates),
        }
    }

    /// `-K`: a role, public key, seed, path or `-`; whatever it is, it must be a candidate.
    fn chosen(
        &mut self,
        candidates: &Candidates,
        given: &KeyRef,
        account: Option<&AccountClaims>,
    ) -> Result<Signer> {
        if let Some(account) = account {
            let mut of_role = candidates
                .keys
                .iter()
                .filter(|k| k.role.as_deref() == Some(given.text()));
            if let Some(first) = of_role.next() {
                if of_role.next().is_some() {
                    return Err(Error::refused(format!(
                        "account \"{}\" has several signing keys of role \"{}\"",
                        account.name,
                        given.text()
                    ))
                    .hint(Hint::say("name the key itself: `-K A…`")));
                }
                return self.stored(first.clone());
            }
        }
        let (key, seed) = self
            .key_material(given)
            .map_err(|err| unknown_key(err, candidates))?;
        let Some(by) = candidates.keys.iter().find(|k| k.key == key).cloned() else {
            let reason = if candidates.strict.contains(&key) {
                ": the operator requires signing keys"
            } else {
                ""
            };
            return Err(Error::refused(format!(
                "{} key {key} may not sign {}{reason}",
                key.kind().name(),
                candidates.what
            ))
            .hint_if(keys_hint(candidates)));
        };
        match seed {
            Some(seed) => Ok(Signer { seed, by }),
            None => self.stored(by),
        }
    }

    fn stored(&self, by: SignedBy) -> Result<Signer> {
        match self.seed(&by.key)? {
            Some(seed) => Ok(Signer { seed, by }),
            None => Err(
                Error::refused(format!("the seed of {} is not in the keystore", by.key)).hint(
                    Hint::say(format!(
                        "give it by path with `-K FILE`; the keystore is {}",
                        self.layout().keystore.display()
                    )),
                ),
            ),
        }
    }

    /// Without `-K`: the first plain key whose seed is stored. A scoped key only when it is the one
    /// key there is, since each stands for other rights.
    fn first_stored(&self, candidates: Candidates) -> Result<Signer> {
        let mut scoped = Vec::new();
        for by in &candidates.keys {
            if !self.has_seed(&by.key) {
                continue;
            }
            if by.is_scoped() {
                scoped.push(by.clone());
            } else {
                return self.stored(by.clone());
            }
        }
        match scoped.len() {
            1 => self.stored(scoped.remove(0)),
            0 => Err(Error::refused(format!(
                "no key that may sign {} is in the keystore",
                candidates.what
            ))
            .hint_if(keys_hint(&candidates))),
            _ => {
                let roles: Vec<&str> = scoped.iter().filter_map(|k| k.role.as_deref()).collect();
                Err(Error::refused(format!(
                    "several scoped keys may sign {}, none is preferred",
                    candidates.what
                ))
                .hint(Hint::say(format!(
                    "choose a role with `-K ROLE`: {}",
                    roles.join(", ")
                ))))
            }
        }
    }
}

fn keys_hint(candidates: &Candidates) -> Option<Hint> {
    let keys: Vec<String> = candidates
        .keys
        .iter()
        .map(|k| match &k.role {
            Some(role) => format!("{} (role {role})", k.key),
            None => k.key.to_string(),
        })
        .collect();
    (!keys.is_empty()).then(|| {
        Hint::say(format!(
            "give one of these with `-K KEY_OR_FILE`: {}",
            keys.join(", ")
        ))
    })
}

/// A `-K` that is nothing: the keys and roles that would do are told.
fn unknown_key(err: Error, candidates: &Candidates) -> Error {
    let mut err = err.within("-K");
    if let Some(keys) = keys_hint(candidates) {
        // What would do says more than what a key looks like.
        err.hints = vec![keys];
    }
    err
}

fn operator_keys(operator: &OperatorClaims) -> Result<Vec<SignedBy>> {
    let identity = PublicKey::parse_kind(Kind::Operator, &operator.sub).map_err(|e| {
        Error::refused(format!(
            "operator \"{}\" has a bad identity key: {e}",
            operator.name
        ))
    })?;
    let mut keys = vec![SignedBy {
        key: identity,
        identity: true,
        role: None,
    }];
    // A listed key that is none cannot sign, and must not block those that can.
    keys.extend(
        operator
            .nats
            .signing_keys
            .iter()
            .filter_map(|k| PublicKey::parse_kind(Kind::Operator, k).ok())
            .map(|key| SignedBy {
                key,
                identity: false,
                role: None,
            }),
    );
    Ok(keys)
}

fn account_keys(account: &AccountClaims) -> Result<Vec<SignedBy>> {
    let identity = PublicKey::parse_kind(Kind::Account, &account.sub).map_err(|e| {
        Error::refused(format!(
            "account \"{}\" has a bad identity key: {e}",
            account.name
        ))
    })?;
    let mut keys = vec![SignedBy {
        key: identity,
        identity: true,
        role: None,
    }];
    keys.extend(account.nats.signing_keys.keys().filter_map(|k| {
        let key = PublicKey::parse_kind(Kind::Account, k).ok()?;
        let role = account.nats.signing_keys.scope(k).map(|s| s.role.clone());
        Some(SignedBy {
            key,
            identity: false,
            role,
        })
    }));
    Ok(keys)
}

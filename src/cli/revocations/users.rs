//! Whom a revocation of users is about.

use std::collections::HashMap;

use serde::{Serialize, Serializer};

use super::several;
use crate::claims::{Account, Revocations};
use crate::cli::ctx::{Ctx, Entry};
use crate::cli::error::{Error, Hint, Result};
use crate::nkey::{Kind, PublicKey};

/// One user, or all of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// Every user of the account.
    All,
    /// One key, and the user's name if it is in the store.
    User(PublicKey, Option<String>),
}

impl Target {
    /// The key of the entry in the JWT.
    pub fn entry(&self) -> &str {
        match self {
            Target::All => Revocations::ALL,
            Target::User(key, _) => key.as_str(),
        }
    }

    /// Name of the user, if it is in the store.
    pub fn name(&self) -> Option<&str> {
        match self {
            Target::All => None,
            Target::User(_, name) => name.as_deref(),
        }
    }
}

impl Serialize for Target {
    fn serialize<S: Serializer>(&self, to: S) -> std::result::Result<S::Ok, S::Error> {
        to.serialize_str(self.entry())
    }
}

/// Finds whom positional names, `--name` and `--user-public-key` mean; without all of them the only
/// user of the account.
pub fn targets(
    ctx: &mut Ctx,
    account: &Entry<Account>,
    positional: &[String],
    names: &[String],
    keys: &[String],
) -> Result<Vec<Target>> {
    let known = ctx.snapshot().users(&account.operator, &account.name)?;
    let each = |given: &[String]| several::each(given, |text| known.iter().any(|k| k == text));
    let (positional, names, keys) = (each(positional)?, each(names)?, each(keys)?);
    if !positional.is_empty() && !names.is_empty() && positional != names {
        return Err(Error::usage(format!(
            "two names are given: \"{}\" and \"{}\"",
            positional.join(", "),
            names.join(", ")
        ))
        .hint(Hint::say("give each name once")));
    }
    let names = if names.is_empty() { positional } else { names };
    let mut found = Vec::with_capacity(names.len().max(keys.len()));
    for name in &names {
        found.push(named(ctx, account, &known, Some(name))?);
    }
    let stored = (keys.len() > 1).then(|| by_key(ctx, account, &known));
    for key in &keys {
        found.push(keyed(ctx, account, &known, stored.as_ref(), key)?);
    }
    if found.is_empty() {
        found.push(named(ctx, account, &known, None)?);
    }
    Ok(several::distinct(found, Target::entry))
}

/// Names of the account's users by key. For several keys it is read once: one that no user has is
/// looked for in all of them.
fn by_key(ctx: &Ctx, account: &Entry<Account>, known: &[String]) -> HashMap<String, String> {
    let key = |name: &String| {
        let stored = ctx
            .snapshot()
            .read_user(&account.operator, &account.name, name);
        stored.ok().map(|stored| (stored.claims.sub, name.clone()))
    };
    known.iter().filter_map(key).collect()
}

fn keyed(
    ctx: &mut Ctx,
    account: &Entry<Account>,
    known: &[String],
    stored: Option<&HashMap<String, String>>,
    text: &str,
) -> Result<Target> {
    if text == Revocations::ALL {
        return Ok(Target::All);
    }
    match PublicKey::parse(text) {
        Ok(key) if key.kind() == Kind::User => {
            let name = match stored {
                Some(stored) => stored.get(key.as_str()).cloned(),
                None => ctx
                    .snapshot()
                    .user_by_key(&account.operator, &account.name, &key)?,
            };
            Ok(Target::User(key, name))
        }
        Ok(key) => Err(Error::refused(format!(
            "{key} is not a valid \"user\" public key, it is {} key",
            key.kind().with_article()
        ))),
        Err(err) if text.len() > 50 => Err(Error::refused(format!(
            "`{text}` is not a valid \"user\" public key: {err}"
        ))),
        Err(_) => named(ctx, account, known, Some(text)),
    }
}

fn named(
    ctx: &mut Ctx,
    account: &Entry<Account>,
    known: &[String],
    given: Option<&str>,
) -> Result<Target> {
    // Case does not count, unless two users differ by nothing else.
    let matching: Vec<&String> = known
        .iter()
        .filter(|k| given.is_some_and(|g| k.eq_ignore_ascii_case(g)))
        .collect();
    let given = match (given, matching.as_slice()) {
        (Some(given), [only]) if !known.iter().any(|k| k == given) => Some(only.as_str()),
        (given, _) => given,
    };
    let user = ctx.user(account, given)?;
    let key = PublicKey::parse_kind(Kind::User, &user.stored.claims.sub).map_err(|e| {
        Error::refused(format!("user \"{}\": {e}", user.name)).hint(Hint::say(
            "its JWT is damaged; name the user by its public key",
        ))
    })?;
    Ok(Target::User(key, Some(user.name)))
}

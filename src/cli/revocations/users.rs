//! Whom a revocation of users is about.

use serde::{Serialize, Serializer};

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

/// Finds whom `--name` or `--user-public-key` means; without both the only user of the account.
pub fn target(
    ctx: &mut Ctx,
    account: &Entry<Account>,
    name: Option<&str>,
    key: Option<&str>,
) -> Result<Target> {
    match (name, key) {
        (_, Some(Revocations::ALL)) => Ok(Target::All),
        (_, Some(text)) => match PublicKey::parse(text) {
            Ok(key) if key.kind() == Kind::User => {
                let name = ctx
                    .snapshot()
                    .user_by_key(&account.operator, &account.name, &key)?;
                Ok(Target::User(key, name))
            }
            Ok(key) => Err(Error::refused(format!(
                "{key} is not a valid \"user\" public key, it is {} key",
                key.kind().with_article()
            ))),
            Err(err) if text.len() > 50 => Err(Error::refused(format!(
                "`{text}` is not a valid \"user\" public key: {err}"
            ))),
            Err(_) => named(ctx, account, Some(text)),
        },
        (name, None) => named(ctx, account, name),
    }
}

fn named(ctx: &mut Ctx, account: &Entry<Account>, given: Option<&str>) -> Result<Target> {
    let known = ctx.snapshot().users(&account.operator, &account.name)?;
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

//! Which export, and whose activations, a revocation is about.

use serde::{Serialize, Serializer};

use super::several;
use crate::claims::{Account, Export, Revocations};
use crate::cli::ctx::{Ctx, Entry};
use crate::cli::error::Result;
use crate::cli::shares;
use crate::cli::shares::exports::{Purpose, Wanted};
use crate::nkey::{Kind, PublicKey};
use crate::store::Grant;
use crate::subject::{Subject, is_contained};

/// One importing account, or all of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Target {
    /// Every importing account.
    All,
    /// One account.
    Account(PublicKey),
}

impl Target {
    /// The key of the entry in the JWT.
    pub fn entry(&self) -> &str {
        match self {
            Target::All => Revocations::ALL,
            Target::Account(key) => key.as_str(),
        }
    }

    /// Whose activations these are, for people.
    pub fn whose(&self) -> String {
        match self {
            Target::All => "all accounts".to_string(),
            Target::Account(key) => format!("account {key}"),
        }
    }
}

impl Serialize for Target {
    fn serialize<S: Serializer>(&self, to: S) -> std::result::Result<S::Ok, S::Error> {
        to.serialize_str(self.entry())
    }
}

/// Finds whom `--target-account` means.
pub fn targets(ctx: &mut Ctx, operator: &str, given: &[String]) -> Result<Vec<Target>> {
    // Names without a comma need no look: they are one name either way.
    let known = match given.iter().any(|text| text.contains(',')) {
        true => ctx.snapshot().accounts(operator)?,
        false => Vec::new(),
    };
    let mut given = several::each(given, |text| known.iter().any(|k| k == text))?;
    if given.is_empty() {
        let asked = ctx.required(None, "--target-account ACCOUNT", "A target account")?;
        given.push(asked);
    }
    let target = |text: &String| match text.as_str() {
        Revocations::ALL => Ok(Target::All),
        text => ctx.account_key(text).map(Target::Account),
    };
    let found = given.iter().map(target).collect::<Result<Vec<_>>>()?;
    Ok(several::distinct(found, Target::entry))
}

/// Up to when activations must be revoked for one that was just issued to count no more.
///
/// What is issued in the second of a revocation bears the next one, see `generate activation`; so
/// `now` may be too early by some seconds.
pub fn up_to(now: i64, grants: &[Grant], export: &Export, target: Target) -> i64 {
    let is_meant = |grant: &&Grant| {
        let claims = &grant.claims;
        claims.nats.kind == export.kind
            && is_contained(&claims.nats.subject, &export.subject)
            && match target {
                Target::All => true,
                Target::Account(key) => claims.sub == key.as_str(),
            }
    };
    let issued = grants.iter().filter(is_meant).map(|grant| grant.claims.iat);
    issued.chain([now]).max().unwrap_or(now)
}

/// The targets for people: `*`, or the public keys.
pub fn listed(targets: &[Target]) -> String {
    let entries: Vec<&str> = targets.iter().map(Target::entry).collect();
    entries.join(", ")
}

/// Index of the export that `--subject` and `--service` mean; the only one of its kind if there is
/// no subject, else the one with that subject, or that contains it.
pub fn export(
    ctx: &mut Ctx,
    account: &Entry<Account>,
    subject: Option<&Subject>,
    service: bool,
) -> Result<usize> {
    let kind = shares::kind(Some(service));
    Wanted::new(Purpose::Revoke, subject.map(Subject::as_str), kind).find(ctx, account)
}

/// Name of the account with this key, if it is in the store.
pub fn account_name(ctx: &Ctx, operator: &str, key: &str) -> Result<Option<String>> {
    match PublicKey::parse_kind(Kind::Account, key) {
        Ok(key) => Ok(ctx.snapshot().account_by_key(operator, &key)?),
        Err(_) => Ok(None),
    }
}

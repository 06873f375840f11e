//! Which export, and whose activations, a revocation is about.

use serde::{Serialize, Serializer};

use super::several;
use crate::claims::{Account, Export, Revocations, ShareKind};
use crate::cli::ctx::{Ctx, Entry};
use crate::cli::error::{Error, Hint, Result};
use crate::nkey::{Kind, PublicKey};
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
    let kind = if service {
        ShareKind::Service
    } else {
        ShareKind::Stream
    };
    let exports = &account.stored.claims.nats.exports;
    if exports.is_empty() {
        return Err(Error::refused(format!(
            "account \"{}\" doesn't have exports",
            account.name
        )));
    }
    let of_kind: Vec<(usize, &Export)> = exports
        .iter()
        .enumerate()
        .filter(|(_, e)| e.kind == kind)
        .collect();
    let subjects: Vec<String> = of_kind.iter().map(|(_, e)| e.subject.clone()).collect();
    if of_kind.is_empty() {
        let other = if service {
            "leave out `--service` for its streams"
        } else {
            "add `--service` for its services"
        };
        return Err(Error::refused(format!(
            "account \"{}\" doesn't have {kind} exports",
            account.name
        ))
        .hint(Hint::say(other)));
    }
    let Some(subject) = subject else {
        return match of_kind.as_slice() {
            [(only, _)] => Ok(*only),
            _ if ctx.options.interactive => Ok(of_kind[ctx.ask.choice("Export", &subjects)?].0),
            _ => Err(Error::usage(format!(
                "a subject is required, since account \"{}\" has several {kind} exports",
                account.name
            ))
            .hint(Hint::say(format!(
                "give `--subject` one of: {}",
                subjects.join(", ")
            )))),
        };
    };
    let exact = of_kind.iter().find(|(_, e)| e.subject == subject.as_str());
    let found = exact.or_else(|| {
        of_kind
            .iter()
            .find(|(_, e)| is_contained(subject.as_str(), &e.subject))
    });
    found.map(|(index, _)| *index).ok_or_else(|| {
        Error::refused(format!(
            "no {kind} export of account \"{}\" holds `{subject}`; it does not exist",
            account.name
        ))
        .hint(Hint::say(format!(
            "its {kind} exports are: {}",
            subjects.join(", ")
        )))
    })
}

/// Name of an export for people: its subject where it has none.
pub fn name(export: &Export) -> String {
    if export.name.is_empty() {
        export.subject.clone()
    } else {
        export.name.clone()
    }
}

/// Name of the account with this key, if it is in the store.
pub fn account_name(ctx: &Ctx, operator: &str, key: &str) -> Result<Option<String>> {
    match PublicKey::parse_kind(Kind::Account, key) {
        Ok(key) => Ok(ctx.snapshot().account_by_key(operator, &key)?),
        Err(_) => Ok(None),
    }
}

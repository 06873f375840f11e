//! The account that is shared with, and what it imports of it.

use super::args::ShareArgs;
use super::report::Imported;
use crate::check::local_subject;
use crate::claims::{Account, Import};
use crate::cli::add::import::entry;
use crate::cli::add::import::source::Source;
use crate::cli::ctx::{Ctx, Entry};
use crate::cli::error::{Error, Hint, Result};
use crate::cli::signing::{Prefer, SignedBy};
use crate::nkey::PublicKey;
use crate::share::LocalPrefix;
use crate::subject::Subject;

/// An account that is shared with; it may be anywhere.
pub struct Guest {
    /// Its public key.
    pub key: PublicKey,
    /// Its name, if it is in this store.
    pub name: Option<String>,
}

impl Guest {
    /// The account that was named. With `--public` none has to be, unless something is imported.
    pub fn find(ctx: &mut Ctx, args: &ShareArgs, owner: &Entry<Account>) -> Result<Option<Guest>> {
        let given = args.target_account.clone().filter(|t| !t.is_empty());
        if given.is_none() && args.public && !args.import {
            return Ok(None);
        }
        let given = ctx.required(given, "--target-account ACCOUNT", "A target account")?;
        let key = ctx.account_key(&given)?;
        if key == owner.key()? {
            return Err(Error::refused(format!(
                "account \"{}\" cannot share with itself",
                owner.name
            ))
            .hint(Hint::say("name another account with `--target-account`")));
        }
        let name = ctx.snapshot().account_by_key(&owner.operator, &key)?;
        if name.is_none() && args.import {
            return Err(Error::refused(format!(
                "account {key} is not in this store, so nothing can be imported into it here"
            ))
            .hint(Hint::say(
                "leave out `--import` and hand over the file, which `add import --token` takes whole",
            )));
        }
        Ok(Some(Guest { key, name }))
    }

    /// How people are told of it: `"partner" (A…)`, or the key alone.
    pub fn label(&self) -> String {
        match &self.name {
            Some(name) => format!("\"{name}\" ({})", self.key),
            None => self.key.to_string(),
        }
    }

    /// Its name, or its key if the name is not known.
    pub fn short(&self) -> String {
        let name = self.name.clone();
        name.unwrap_or_else(|| self.key.to_string())
    }
}

/// Imports into the account all at once; one that is there gets the new activation.
pub fn import(
    ctx: &mut Ctx,
    guest: &Guest,
    sources: &[Source],
    prefix: Option<&LocalPrefix>,
) -> Result<(Vec<Imported>, Option<SignedBy>)> {
    let account = ctx.account(Some(&guest.short()))?;
    let mut wanted = Vec::new();
    for source in sources {
        let how = entry::How {
            prefix,
            ..entry::How::default()
        };
        wanted.push(entry::of(source, &how)?);
    }
    let mut claims = account.stored.claims.clone();
    for wanted in &mut wanted {
        if prefix.is_none() {
            stay(&claims.nats.imports, wanted);
        }
        put(&mut claims.nats.imports, &wanted.0, &account.name)?;
    }
    let imported: Vec<Imported> = wanted.iter().map(Imported::of).collect();
    if claims.nats.imports == account.stored.claims.nats.imports {
        return Ok((imported, None));
    }
    let ((), signed_by) = ctx.edit_account(&account, Prefer::Identity, |_, edited| {
        *edited = claims;
        Ok(())
    })?;
    Ok((imported, Some(signed_by)))
}

fn is_same(one: &Import, other: &Import) -> bool {
    (one.kind, &one.account, &one.subject) == (other.kind, &other.account, &other.subject)
}

/// An import that is there stays where it is, if nobody says where it should be: then only its
/// activation is new.
fn stay(imports: &[Import], (new, local): &mut (Import, Option<Subject>)) {
    if let Some(there) = imports.iter().find(|there| is_same(there, new))
        && let Ok(subject) = there.local_subject.parse()
    {
        new.local_subject.clone_from(&there.local_subject);
        *local = Some(subject);
    }
}

/// Adds an import, or gives the one that is there its new activation.
fn put(imports: &mut Vec<Import>, new: &Import, account: &str) -> Result<()> {
    entry::refuse_shared_acks(imports, new)?;
    let Some(there) = imports.iter_mut().find(|there| is_same(there, new)) else {
        imports.push(new.clone());
        return Ok(());
    };
    if local_subject(there) != local_subject(new) {
        return Err(Error::refused(format!(
            "account \"{account}\" imports `{}` already, as `{}` and not as `{}`",
            there.subject,
            local_subject(there),
            local_subject(new)
        ))
        .hint(Hint::run(
            "remove it first",
            &[
                "delete",
                "import",
                "--account",
                account,
                "--subject",
                &there.subject,
            ],
        )));
    }
    there.token.clone_from(&new.token);
    Ok(())
}

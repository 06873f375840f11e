//! The file for the partner: what it is called, what it says, and what it may replace.

use std::path::{Path, PathBuf};

use super::args::ShareArgs;
use super::deal::Deal;
use super::guest::Guest;
use crate::claims::{Account, ActivationClaims, armor};
use crate::cli::args::time::{Validity, rfc3339};
use crate::cli::ctx::{Ctx, Entry};
use crate::cli::error::{Error, Hint, Result, quoted};
use crate::jetstream::Api;
use crate::share::{Grant, Letter, LocalPrefix, Part, token};

/// Longest part of a file's name that comes from one name, in bytes: file systems take 255 in all.
const LONGEST: usize = 60;

/// What a share is called in a file's name: letters, digits, `-` and `_` only.
fn part_of_name(name: &str) -> String {
    let mut name = token(name);
    while name.len() > LONGEST {
        name.pop();
    }
    name
}

/// Where the file goes: as named, else named after who shares what with whom.
pub fn path(
    ctx: &Ctx,
    args: &ShareArgs,
    owner: &Entry<Account>,
    stem: &str,
    guest: &Guest,
) -> PathBuf {
    let usual = || {
        let names = [&owner.name, stem, &guest.short()].map(part_of_name);
        format!("{}.tok", names.join("-"))
    };
    ctx.path(&args.file().map_or_else(usual, str::to_string))
}

/// The text of the file; `tokens` are the activations of the parts, in their order.
pub fn text(
    deal: &Deal,
    owner: &Entry<Account>,
    guest: &Guest,
    validity: &Validity,
    prefix: Option<&LocalPrefix>,
    tokens: &[String],
) -> Result<String> {
    let mut import = format!(
        "accord add import --account {} --token FILE",
        guest
            .name
            .as_deref()
            .map_or_else(|| "ACCOUNT".into(), quoted)
    );
    let mut notes = Vec::new();
    let is_jetstream = |part: &Part| Api::default().local(part.subject.as_str()).is_some();
    let is_jetstream = deal.parts.iter().any(is_jetstream);
    if let Some(prefix) = prefix {
        import += &format!(" --local-prefix {prefix}");
        if is_jetstream {
            notes.push(format!("Clients then use the API prefix {}.", prefix.api()));
        }
    } else if is_jetstream {
        let prefix = LocalPrefix::of_account(&owner.name);
        notes.push(format!(
            "With `--local-prefix {prefix}` an account that has JetStream of its own keeps both apart; clients then use the API prefix {}.",
            prefix.api()
        ));
    }
    notes.extend_from_slice(&deal.notes);
    let moment =
        |what: &str, at: Option<i64>| at.and_then(rfc3339).map(|at| format!("{what} {at}"));
    let times = [
        moment("Not valid before", validity.start),
        moment("Valid until", validity.expiry),
    ];
    let grant = |(part, token): (&Part, &String)| Grant {
        grants: part.grants.clone(),
        about: format!("{} {}", part.kind, part.subject),
        token: token.clone(),
    };
    let letter = Letter {
        owner: format!("\"{}\" ({})", owner.name, owner.key()?),
        guest: guest.label(),
        what: deal.what.clone(),
        times: times.into_iter().flatten().collect(),
        import,
        notes,
        grants: deal.parts.iter().zip(tokens).map(grant).collect(),
    };
    Ok(letter.text()?)
}

/// A newer file of a share replaces the older one. Anything else was hardly meant: neither another
/// file, nor activations that would be lost.
pub fn refuse_other_content(
    ctx: &Ctx,
    path: &Path,
    owner: &Entry<Account>,
    guest: &Guest,
    parts: &[Part],
) -> Result<()> {
    if !path.is_file() {
        return Ok(());
    }
    let is_replaced = |token: &str| {
        ActivationClaims::read(token).is_ok_and(|claims| {
            claims.exporter() == owner.stored.claims.sub
                && claims.sub == guest.key.as_str()
                && parts.iter().any(|part| {
                    claims.nats.kind == part.kind && claims.nats.subject == part.subject.as_str()
                })
        })
    };
    let content = ctx.read_file(path);
    let replaced = content.is_ok_and(|text| {
        let mut tokens = armor::blocks(&text).peekable();
        match tokens.peek() {
            None => text.trim().is_empty(),
            Some(_) => tokens.all(is_replaced),
        }
    });
    if replaced {
        return Ok(());
    }
    Err(Error::refused(format!(
        "`{}` already exists and holds something other than activations of this share",
        path.display()
    ))
    .hint(Hint::say(
        "name another file with `--output-file`, or replace it with `--force`",
    )))
}

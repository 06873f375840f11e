//! Which export is meant: by name or subject, and where a stream and a service share it, by kind.

use super::Args;
use crate::claims::{Account, Export, ShareKind};
use crate::cli::ctx::{Ctx, Entry};
use crate::cli::error::{Error, Hint, Result};

/// Position of the export that the arguments name.
///
/// Where `--service` was needed to choose it, it is taken out of the arguments: it changes nothing.
pub fn export(args: &mut Args, ctx: &mut Ctx, account: &Entry<Account>) -> Result<usize> {
    let exports = &account.stored.claims.nats.exports;
    if exports.is_empty() {
        return Err(
            Error::refused(format!("account \"{}\" has no exports", account.name)).hint(Hint::run(
                "add one",
                &[
                    "add",
                    "export",
                    "--account",
                    &account.name,
                    "--subject",
                    "SUBJECT",
                ],
            )),
        );
    }
    let word = args.export.as_deref();
    let subject = args.subject.as_deref();
    let fits = |e: &Export| {
        word.is_none_or(|w| e.name == w || e.subject == w) && subject.is_none_or(|s| e.subject == s)
    };
    let mut found: Vec<usize> = (0..exports.len()).filter(|i| fits(&exports[*i])).collect();
    if let (Some(service), true) = (args.service, found.len() > 1) {
        let of_kind = |i: &usize| (exports[*i].kind == ShareKind::Service) == service;
        let same_subject = found
            .windows(2)
            .all(|pair| exports[pair[0]].subject == exports[pair[1]].subject);
        if same_subject {
            found.retain(of_kind);
            args.service = None;
        }
    }
    let items: Vec<String> = found.iter().map(|i| item(&exports[*i])).collect();
    match found.as_slice() {
        [only] => Ok(*only),
        [] => Err(missing(word.or(subject).unwrap_or_default(), account)),
        several if ctx.options.interactive => {
            ctx.ask.choice("Export to edit", &items).map(|i| several[i])
        }
        _ if word.is_none() && subject.is_none() => Err(Error::usage(
            "a subject is required, since the account has several exports",
        )
        .hint(Hint::say(format!(
            "give `--subject` or the name of one of: {}",
            items.join(", ")
        )))),
        _ => Err(Error::usage(format!(
            "more than one export is called that: {}",
            items.join(", ")
        ))
        .hint(Hint::say(
            "give `--subject`; of a stream and a service on one subject, `--service` or `--service=false` chooses",
        ))),
    }
}

/// How an export is listed for a choice.
fn item(export: &Export) -> String {
    if export.name == export.subject {
        format!("{} {}", export.kind, export.subject)
    } else {
        format!("{} {} ({})", export.kind, export.subject, export.name)
    }
}

fn missing(given: &str, account: &Entry<Account>) -> Error {
    let exports = &account.stored.claims.nats.exports;
    let items: Vec<String> = exports.iter().map(item).collect();
    Error::refused(format!(
        "no export of account \"{}\" has the name or subject `{given}`; it does not exist",
        account.name
    ))
    .hint(Hint::say(format!("its exports are: {}", items.join(", "))))
}

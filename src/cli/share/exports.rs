//! The exports of the account that shares: those that serve, those that are missing, and those that are
//! in the way.

use super::report::Exported;
use crate::claims::{Account, Export, ShareKind};
use crate::cli::ctx::{Ctx, Entry};
use crate::cli::error::{Error, Hint, Result};
use crate::cli::shares;
use crate::cli::signing::{Prefer, SignedBy};
use crate::nkey::PublicKey;
use crate::share::{Audience, Fit, Obstacle, Part, fit};

/// The export that serves a part.
pub struct Served {
    /// The export.
    pub export: Export,
    added: bool,
}

impl Served {
    /// What is reported of it.
    pub fn told(&self) -> Exported {
        Exported {
            export: shares::exports::name(&self.export).to_string(),
            subject: self.export.subject.clone(),
            kind: self.export.kind,
            added: self.added,
        }
    }
}

/// The exports of all parts. Fails if one that is there is in the way.
pub fn served(owner: &Entry<Account>, parts: &[Part], audience: Audience) -> Result<Vec<Served>> {
    let exports = &owner.stored.claims.nats.exports;
    let serve = |part: &Part| match fit(exports, part, audience) {
        Fit::Serves(at) => Ok(Served {
            export: exports[at].clone(),
            added: false,
        }),
        Fit::Missing(subject) => Ok(Served {
            export: Export {
                name: part.name.clone(),
                subject: subject.to_string(),
                kind: part.kind,
                token_req: audience == Audience::Activated,
                response_type: match part.kind {
                    ShareKind::Service => part.answers.response_type().to_string(),
                    _ => String::new(),
                },
                ..Export::default()
            },
            added: true,
        }),
        Fit::Cannot(at, obstacle) => Err(in_the_way(owner, &exports[at], part, obstacle)),
    };
    parts.iter().map(serve).collect()
}

/// An export that has the subject and does not serve.
fn in_the_way(owner: &Entry<Account>, export: &Export, part: &Part, why: Obstacle) -> Error {
    let (name, subject) = (owner.name.as_str(), export.subject.as_str());
    let edit = |text: &str, option: &str| {
        let words = [
            "edit",
            "export",
            "--account",
            name,
            "--subject",
            subject,
            option,
        ];
        Hint::run(text, &words)
    };
    let hint = match why {
        Obstacle::Public => edit(
            "make it private; whoever imports it needs an activation then",
            "--private",
        ),
        Obstacle::Private => edit("make it public", "--private=false"),
        Obstacle::Position(position) => Hint::say(format!(
            "no activation is needed: an account imports the subject with its own key as token {position}"
        )),
        Obstacle::AnswersOnce => edit(
            "let several messages answer",
            &format!("--response-type={}", part.answers.response_type()),
        ),
        Obstacle::Inside => Hint::run(
            "remove it first, if nobody needs it",
            &["delete", "export", "--account", name, "--subject", subject],
        ),
    };
    Error::refused(format!(
        "{} export \"{}\" (`{subject}`) of account \"{name}\" is in the way of sharing `{}`: {why}",
        export.kind,
        shares::exports::name(export),
        part.subject
    ))
    .hint(hint)
}

/// Adds those that are missing; the key that signed comes back. That others than `guest` hold
/// activations for them already is told.
pub fn add(
    ctx: &mut Ctx,
    owner: &Entry<Account>,
    served: &[Served],
    guest: Option<&PublicKey>,
) -> Result<Option<SignedBy>> {
    let added = served.iter().filter(|served| served.added);
    let added: Vec<Export> = added.map(|served| served.export.clone()).collect();
    if added.is_empty() {
        return Ok(None);
    }
    let ((), by) = ctx.edit_account(owner, Prefer::Identity, |_, claims| {
        claims.nats.exports.extend_from_slice(&added);
        Ok(())
    })?;
    for export in &added {
        shares::revived::warn(ctx, owner, export, guest)?;
    }
    Ok(Some(by))
}

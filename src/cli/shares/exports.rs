//! Which export is meant.

use super::only;
use crate::claims::{Account, Export, ShareKind};
use crate::cli::ctx::{Ctx, Entry};
use crate::cli::error::{Error, Hint, Result};
use crate::subject::is_contained;

/// What an export is looked for, and so how far a subject reaches and what is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// To issue an activation: private ones only; a subject may lie inside the export's.
    Activate,
    /// To delete it: a subject must be the export's.
    Delete,
    /// To edit it: a subject must be the export's.
    Edit,
    /// To revoke activations or list what is revoked; a subject may lie inside the export's.
    Revoke,
}

/// What is said about an export. What is not said fits all.
#[derive(Debug, Clone, Copy)]
pub struct Wanted<'a> {
    /// What for.
    pub purpose: Purpose,
    /// Name or subject.
    pub word: Option<&'a str>,
    /// Subject.
    pub subject: Option<&'a str>,
    /// Stream or service.
    pub kind: Option<ShareKind>,
}

impl<'a> Wanted<'a> {
    /// An export with a subject, or any.
    pub fn new(purpose: Purpose, subject: Option<&'a str>, kind: Option<ShareKind>) -> Self {
        Wanted {
            purpose,
            word: None,
            subject,
            kind,
        }
    }

    /// Position of the export in the account.
    ///
    /// Of several that fit, the one whose subject is exactly that counts, as on servers. Fails if
    /// none fits, and if several do and nobody can be asked.
    pub fn find(&self, ctx: &mut Ctx, account: &Entry<Account>) -> Result<usize> {
        let exports = &account.stored.claims.nats.exports;
        let candidates = self.candidates(account)?;
        let mut found = candidates.clone();
        found.retain(|i| self.fits(&exports[*i]));
        if self.is_wide() {
            self.narrow(&mut found, exports);
        }
        let question = match self.purpose {
            Purpose::Activate | Purpose::Revoke => "Export",
            Purpose::Delete => "Export to delete",
            Purpose::Edit => "Export to edit",
        };
        match only(ctx, &found, question, |i| item(&exports[i]))? {
            Some(index) => Ok(index),
            None if found.is_empty() => Err(self.missing(account, &candidates)),
            None => Err(self.ambiguous(exports, &found)),
        }
    }

    /// Whether several fit that have one subject, which only their kind tells apart.
    pub fn needs_kind(&self, account: &Entry<Account>) -> bool {
        let exports = &account.stored.claims.nats.exports;
        let found: Vec<&Export> = exports.iter().filter(|e| self.fits(e)).collect();
        found.len() > 1 && found.iter().all(|e| e.subject == found[0].subject)
    }

    /// Whether a subject may lie inside the one of the export.
    fn is_wide(&self) -> bool {
        matches!(self.purpose, Purpose::Activate | Purpose::Revoke)
    }

    /// The exports that the purpose and the kind allow. Fails if there is none.
    fn candidates(&self, account: &Entry<Account>) -> Result<Vec<usize>> {
        let exports = &account.stored.claims.nats.exports;
        let allowed = |e: &Export| {
            (self.purpose != Purpose::Activate || e.token_req)
                && (self.purpose != Purpose::Revoke || self.kind.is_none_or(|k| e.kind == k))
        };
        let found: Vec<usize> = (0..exports.len())
            .filter(|i| allowed(&exports[*i]))
            .collect();
        match found.is_empty() {
            true => Err(self.none_at_all(account)),
            false => Ok(found),
        }
    }

    fn fits(&self, export: &Export) -> bool {
        let covered = |s: &str| match self.is_wide() {
            true => export.subject == s || is_contained(s, &export.subject),
            false => export.subject == s,
        };
        self.word
            .is_none_or(|w| export.name == w || export.subject == w)
            && self.subject.is_none_or(covered)
            && self.kind.is_none_or(|k| export.kind == k)
    }

    /// Leaves those whose subject is exactly that, else the first of each kind that contains it.
    fn narrow(&self, found: &mut Vec<usize>, exports: &[Export]) {
        let Some(subject) = self.subject else { return };
        let is_exact = |i: &usize| exports[*i].subject == subject;
        if found.iter().any(is_exact) {
            found.retain(is_exact);
        }
        let mut kinds = Vec::new();
        found.retain(|i| {
            let kind = exports[*i].kind;
            let new = !kinds.contains(&kind);
            kinds.push(kind);
            new
        });
    }

    /// What the candidates are called: `private `, `stream ` or nothing.
    fn adjective(&self) -> String {
        match (self.purpose, self.kind) {
            (Purpose::Activate, _) => "private ".into(),
            (Purpose::Revoke, Some(kind)) => format!("{kind} "),
            _ => String::new(),
        }
    }

    fn none_at_all(&self, account: &Entry<Account>) -> Error {
        let name = &account.name;
        let none = account.stored.claims.nats.exports.is_empty();
        let reason = match (none, self.purpose) {
            // nsc's words.
            (_, Purpose::Revoke) => format!(
                "doesn't have {}exports",
                if none {
                    String::new()
                } else {
                    self.adjective()
                }
            ),
            (true, _) => "has no exports".to_string(),
            (false, Purpose::Activate) => {
                "has no private exports, and public ones need no activation".to_string()
            }
            (false, _) => format!("has no {}exports", self.adjective()),
        };
        let hint = match (self.purpose, self.kind) {
            (Purpose::Delete, _) => Hint::run("see what it has", &["describe", "account", name]),
            (Purpose::Revoke, Some(ShareKind::Service)) if !none => {
                Hint::say("leave out `--service` for its streams")
            }
            (Purpose::Revoke, Some(_)) if !none => Hint::say("add `--service` for its services"),
            (Purpose::Activate, _) => Hint::run(
                "add a private export",
                &[
                    "add",
                    "export",
                    "--account",
                    name,
                    "--private",
                    "--subject",
                    "SUBJECT",
                ],
            ),
            _ => Hint::run(
                "add one",
                &["add", "export", "--account", name, "--subject", "SUBJECT"],
            ),
        };
        Error::refused(format!("account \"{name}\" {reason}")).hint(hint)
    }

    fn missing(&self, account: &Entry<Account>, candidates: &[usize]) -> Error {
        let (name, exports) = (&account.name, &account.stored.claims.nats.exports);
        let Some(given) = self.word.or(self.subject) else {
            let kind = self.kind.map_or(String::new(), |k| format!("{k} "));
            return Error::refused(format!("account \"{name}\" has no {kind}exports"))
                .hint(Hint::run("see what it has", &["describe", "account", name]));
        };
        let public = |e: &&Export| !e.token_req && e.subject == given;
        if self.purpose == Purpose::Activate && exports.iter().any(|e| public(&e)) {
            return Error::refused(format!(
                "export `{given}` of account \"{name}\" is public and needs no activation"
            ));
        }
        let adjective = self.adjective();
        let how = match self.purpose {
            Purpose::Activate => {
                return Error::refused(format!(
                    "no private export of account \"{name}\" holds `{given}`"
                ))
                .hint(Hint::say(format!(
                    "a subject equal to one of these or inside it can be activated: {}",
                    subjects(exports, candidates)
                )));
            }
            Purpose::Delete => "has the subject",
            Purpose::Edit => "has the name or subject",
            Purpose::Revoke => "holds",
        };
        Error::refused(format!(
            "no {adjective}export of account \"{name}\" {how} `{given}`; it does not exist"
        ))
        .hint(Hint::say(format!(
            "its {adjective}exports are: {}",
            items(exports, candidates)
        )))
    }

    fn ambiguous(&self, exports: &[Export], found: &[usize]) -> Error {
        if self.word.is_some() || self.subject.is_some() {
            return Error::usage(format!(
                "more than one export is called that: {}",
                items(exports, found)
            ))
            .hint(Hint::say(
                "give `--subject`; of a stream and a service on one subject, `--service` or `--service=false` chooses",
            ));
        }
        let hint = match self.purpose {
            Purpose::Edit => format!(
                "give `--subject` or the name of one of: {}",
                items(exports, found)
            ),
            _ => format!("give `--subject` one of: {}", subjects(exports, found)),
        };
        Error::usage(format!(
            "a subject is required, since the account has several {}exports",
            self.adjective()
        ))
        .hint(Hint::say(hint))
    }
}

/// Name of an export for people: its subject where it has none.
pub fn name(export: &Export) -> &str {
    match export.name.is_empty() {
        true => &export.subject,
        false => &export.name,
    }
}

/// How an export is listed for a choice.
pub fn item(export: &Export) -> String {
    match name(export) == export.subject {
        true => format!("{} {}", export.kind, export.subject),
        false => format!("{} {} ({})", export.kind, export.subject, export.name),
    }
}

fn items(exports: &[Export], which: &[usize]) -> String {
    let items: Vec<String> = which.iter().map(|i| item(&exports[*i])).collect();
    items.join(", ")
}

fn subjects(exports: &[Export], which: &[usize]) -> String {
    let subjects: Vec<&str> = which.iter().map(|i| exports[*i].subject.as_str()).collect();
    subjects.join(", ")
}

//! Which exports a revocation has to concern, and what stands against it.

use super::{Args, is_of, why_open};
use crate::claims::{Account, Export, ShareKind};
use crate::cli::ctx::Entry;
use crate::cli::error::{Error, Hint, Result};
use crate::cli::shares;
use crate::cli::shares::exports;
use crate::cli::shares::granted::Granted;
use crate::cli::words::{listed, quoted};
use crate::jetstream::StreamName;
use crate::nkey::PublicKey;
use crate::subject::Subject;

/// What is to be taken back.
pub enum Selection {
    /// Everything.
    All,
    /// What concerns a stream, or the one that holds a bucket.
    Stream(StreamName),
    /// A subject, of one kind or of both.
    Subject(Subject, Option<ShareKind>),
}

impl Selection {
    /// What the arguments say.
    pub fn of(args: &Args) -> Selection {
        let bucket = args.bucket.as_ref().map(|bucket| bucket.kv_stream());
        match (args.stream.clone().or(bucket), &args.subject) {
            (Some(stream), _) => Selection::Stream(stream),
            (None, Some(subject)) => {
                Selection::Subject(subject.clone(), shares::kind(args.service))
            }
            (None, None) => Selection::All,
        }
    }

    /// Whether all of a subject belongs to it.
    fn covers(&self, kind: ShareKind, subject: &str) -> bool {
        match self {
            Selection::All => true,
            Selection::Stream(stream) => stream.is_concerned(subject),
            Selection::Subject(wanted, of) => {
                let inside = |subject: Subject| wanted.contains(&subject);
                of.is_none_or(|of| of == kind) && subject.parse().is_ok_and(inside)
            }
        }
    }

    /// Whether an export may give something of it.
    fn touches(&self, export: &Export) -> bool {
        if self.covers(export.kind, &export.subject) {
            return true;
        }
        match self {
            Selection::All => true,
            Selection::Stream(stream) => stream.may_be_concerned(&export.subject),
            Selection::Subject(wanted, of) => {
                let overlaps = |subject: Subject| subject.overlaps(wanted);
                of.is_none_or(|of| of == export.kind) && export.subject.parse().is_ok_and(overlaps)
            }
        }
    }

    /// What it is called: `stream ORDERS`.
    fn label(&self) -> String {
        match self {
            Selection::All => "what it exports".to_owned(),
            Selection::Stream(stream) => format!("stream {stream}"),
            Selection::Subject(subject, _) => format!("`{subject}`"),
        }
    }
}

/// Positions of the exports that are concerned.
pub struct Taken {
    /// Private exports that get a revocation.
    pub exports: Vec<usize>,
    /// Public ones, which stay open.
    pub open: Vec<usize>,
    /// Private ones that reach further, and through which nothing is known to be granted.
    pub wider: Vec<usize>,
}

impl Taken {
    /// Finds them. Fails if a revocation would hit something else that the account was granted.
    pub fn find(
        selection: &Selection,
        account: &Entry<Account>,
        granted: &[Granted],
        key: &PublicKey,
        whom: &str,
    ) -> Result<Taken> {
        let exports = &account.stored.claims.nats.exports;
        let mut taken = Taken {
            exports: Vec::new(),
            open: Vec::new(),
            wider: Vec::new(),
        };
        for (at, export) in exports.iter().enumerate() {
            let own = granted
                .iter()
                .filter(|g| g.export == Some(at) && is_of(g, key) && g.lives());
            let (inside, outside): (Vec<&Granted>, Vec<&Granted>) =
                own.partition(|g| selection.covers(g.kind, &g.subject));
            let is_whole = selection.covers(export.kind, &export.subject);
            if inside.is_empty() && !selection.touches(export) {
                continue;
            }
            if !export.token_req || export.account_token_position > 0 {
                taken.open.push(at);
            } else if inside.is_empty() && !is_whole {
                taken.wider.push(at);
            } else if outside.is_empty() {
                taken.exports.push(at);
            } else {
                return Err(hits_more(selection, account, export, &outside, whom));
            }
        }
        Ok(taken)
    }

    /// Why there is nothing to revoke. `users` are the other accounts that use a public export which
    /// is concerned.
    pub fn nothing(
        &self,
        selection: &Selection,
        account: &Entry<Account>,
        whom: &str,
        users: &[String],
    ) -> Error {
        let (name, exports) = (account.name.as_str(), &account.stored.claims.nats.exports);
        if let Some(at) = self.wider.first() {
            let export = &exports[*at];
            return Error::refused(format!(
                "no activation of {whom} for {} is known, and a revocation concerns the whole export \"{}\" (`{}`)",
                selection.label(),
                exports::name(export),
                export.subject
            ))
            .hint(Hint::say(format!(
                "name the export to revoke all of it: `--subject '{}'`",
                export.subject
            )));
        }
        if let Some(at) = self.open.first() {
            let export = &exports[*at];
            let others = match users.is_empty() {
                true => String::new(),
                false => format!("; it is used by {} too", quoted(users)),
            };
            return Error::refused(format!(
                "{}, so it cannot be taken from {whom} alone{others}",
                why_open(export)
            ))
            .hint(Hint::run(
                "make it private; everybody needs an activation then",
                &[
                    "edit",
                    "export",
                    "--account",
                    name,
                    "--subject",
                    &export.subject,
                    "--private",
                ],
            ));
        }
        let reason = match (exports.is_empty(), selection) {
            (true, _) => format!("account \"{name}\" has no exports"),
            (false, selection) => format!(
                "no export of account \"{name}\" concerns {}; it does not exist",
                selection.label()
            ),
        };
        Error::refused(reason).hint(Hint::run(
            "see what it grants",
            &["share", "list", "--account", name],
        ))
    }
}

/// A revocation concerns a whole export and one account: what else it would take is told.
fn hits_more(
    selection: &Selection,
    account: &Entry<Account>,
    export: &Export,
    outside: &[&Granted],
    whom: &str,
) -> Error {
    let mut subjects: Vec<String> = outside.iter().map(|g| format!("`{}`", g.subject)).collect();
    subjects.sort();
    subjects.dedup();
    let name = account.name.as_str();
    let mut words = vec![
        "share",
        "revoke",
        "--account",
        name,
        "--target-account",
        "ACCOUNT",
    ];
    words.extend(["--subject", &export.subject]);
    Error::refused(format!(
        "{} cannot be taken back alone: a revocation concerns the whole export \"{}\" (`{}`), by which {whom} has {} too",
        selection.label(),
        exports::name(export),
        export.subject,
        listed(&subjects)
    ))
    .hint(Hint::run("take all of it back, and share anew what is to stay", &words))
    .hint(Hint::say("an export of its own for each share keeps them apart"))
}

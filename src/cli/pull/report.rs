//! What a pull tells.

use serde::Serialize;

use crate::cli::error::{Error, Hint};
use crate::cli::output::{self, Human};
use crate::cli::plain;
use crate::cli::words::listed;

/// What was pulled, and what was not.
#[derive(Debug, Serialize)]
pub struct Report {
    /// Where from: the URL of an account server, or the nats-server that was talked to.
    source: String,
    #[serde(skip)]
    kind: &'static str,
    succeeded: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    operator: Option<Of>,
    accounts: Vec<Of>,
    /// Accounts of the store, by name, that no server holds.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    only_here: Vec<String>,
    /// Servers that are counted and did not answer.
    unheard: usize,
}

/// One document. `name` is the one it has here; empty if it has none.
#[derive(Debug, Serialize)]
pub struct Of {
    /// Name in the store.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// Its key.
    pub key: String,
    /// Key that signed what was stored or left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signed_by: Option<String>,
    /// What became of it: `outcome`, with a `reason` where there is one.
    #[serde(flatten)]
    pub fate: Fate,
    /// What the reader should know about it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<String>,
}

/// What became of a document.
#[derive(Debug, Serialize)]
#[serde(tag = "outcome", rename_all = "snake_case")]
pub enum Fate {
    /// It was stored in place of the local one.
    Pulled,
    /// It was stored and is new here.
    Created,
    /// The local one is the same.
    Unchanged,
    /// The local one is newer and was kept.
    Kept,
    /// The local operator, whose keys are here, is newer.
    Ahead,
    /// It is not known here and belongs to another operator.
    LeftOut,
    /// It may not be stored.
    Refused {
        /// Why not.
        reason: String,
    },
    /// The servers do not have it.
    Missing,
    /// The server has no operator JWT, which it need not have.
    NotOffered,
    /// There was no usable answer.
    Failed {
        /// Why not.
        reason: String,
    },
}

impl Report {
    /// A report over everything that was asked for.
    pub fn new(
        source: String,
        kind: &'static str,
        operator: Option<Of>,
        accounts: Vec<Of>,
        only_here: Vec<String>,
        unheard: usize,
    ) -> Report {
        let mut report = Report {
            source,
            kind,
            succeeded: false,
            operator,
            accounts,
            only_here,
            unheard,
        };
        report.succeeded = report.failure().is_none();
        report
    }

    fn all(&self) -> impl Iterator<Item = &Of> {
        self.operator.iter().chain(&self.accounts)
    }

    /// What was not as asked, if anything.
    pub fn failure(&self) -> Option<Error> {
        let bad = |fate: &Fate| {
            matches!(
                fate,
                Fate::Refused { .. } | Fate::Missing | Fate::Failed { .. }
            )
        };
        let failed: Vec<&str> = self.all().filter(|o| bad(&o.fate)).map(Of::label).collect();
        if !failed.is_empty() {
            return Some(
                Error::remote(format!(
                    "{} of {} JWTs could not be pulled from `{}`: {}",
                    failed.len(),
                    self.all().count(),
                    self.source,
                    listed(&failed)
                ))
                .hint(Hint::say("the report says why; the others were stored")),
            );
        }
        if self.unheard > 0 {
            return Some(Error::remote(format!(
                "{} of the servers did not answer, and may hold accounts that the others do not",
                self.unheard
            )).hint(Hint::say("a server that was killed is counted for about three minutes; run the command again later")));
        }
        let kept: Vec<&str> = self
            .all()
            .filter(|o| matches!(o.fate, Fate::Kept))
            .map(Of::label)
            .collect();
        let first = kept.first()?;
        let words: &[&str] = match kept.len() {
            1 if self.accounts.iter().any(|o| o.label() == *first) => {
                &["pull", "--account", first, "--overwrite-newer"]
            }
            _ => &["pull", "--all", "--overwrite-newer"],
        };
        Some(
            Error::refused(format!(
                "local JWTs are newer than those of the server and were kept: {}",
                listed(&kept)
            ))
            .hint(Hint::run("give up what is newer here", words)),
        )
    }
}

impl Of {
    fn label(&self) -> &str {
        if self.name.is_empty() {
            &self.key
        } else {
            &self.name
        }
    }

    fn tell(&self, kind: &str, what: &str, out: &mut Human) {
        let label = self.label();
        match &self.fate {
            Fate::Pulled => out.ok(format!("pulled \"{label}\" from {kind}")),
            Fate::Created => out.ok(format!("pulled \"{label}\" from {kind}: new here")),
            Fate::Unchanged => out.ok(format!(
                "pulled \"{label}\" from {kind}: it is the same here"
            )),
            Fate::Kept => out.err(format!(
                "pull \"{label}\": the local JWT is newer than that of the server and is kept"
            )),
            Fate::Ahead => out.warn(format!(
                "the JWT of {what} \"{label}\" is newer here than on the server and is kept"
            )),
            // Told together: a server may hold thousands.
            Fate::LeftOut => {}
            Fate::Refused { reason } => out.err(format!(
                "pull \"{label}\": what {kind} gave out is not stored: {}",
                plain::line(reason)
            )),
            Fate::Missing => out.err(format!("pull \"{label}\": it does not exist on {kind}")),
            Fate::NotOffered => out.warn(format!("{kind} has no JWT of {what} \"{label}\"")),
            Fate::Failed { reason } => {
                out.err(format!("pull \"{label}\": {}", plain::line(reason)))
            }
        }
        for note in &self.notes {
            out.warn(format!("{what} \"{label}\": {}", plain::line(note)));
        }
    }
}

impl output::Report for Report {
    fn human(&self, out: &mut Human) {
        if let Some(operator) = &self.operator {
            operator.tell(self.kind, "operator", out);
        }
        for account in &self.accounts {
            account.tell(self.kind, "account", out);
        }
        let left_out = |of: &&Of| matches!(of.fate, Fate::LeftOut);
        match self.accounts.iter().filter(left_out).count() {
            0 => {}
            1 => out.warn(format!(
                "1 account on {} is left out: it is not known here, and a key of another operator signed it",
                self.kind
            )),
            count => out.warn(format!(
                "{count} accounts on {} are left out: they are not known here, and keys of another operator signed them",
                self.kind
            )),
        }
        for name in &self.only_here {
            out.warn(format!("account \"{name}\" only exists in the store"));
        }
        if self.unheard > 0 {
            out.err(format!("{} more nats-servers did not answer", self.unheard));
        }
    }
}

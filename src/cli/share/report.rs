//! What the commands that share something report.

use std::path::PathBuf;

use serde::Serialize;

use crate::claims::{Import, ShareKind};
use crate::cli::output::Human;
use crate::cli::signing::SignedBy;
use crate::cli::words::counted;
use crate::nkey::PublicKey;
use crate::subject::Subject;

/// What was shared. `account` is the name of the exporting account.
#[derive(Debug, Serialize)]
pub struct Report {
    pub(super) account: String,
    pub(super) exporter: PublicKey,
    /// What is shared, in words.
    pub(super) what: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) target: Option<PublicKey>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) target_name: Option<String>,
    pub(super) private: bool,
    pub(super) exports: Vec<Exported>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) activations: Vec<Activated>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) start: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) expiry: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) imports: Vec<Imported>,
    /// What clients of the target must be told as API prefix of JetStream.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) api_prefix: Option<String>,
    #[serde(
        skip_serializing_if = "Option::is_none",
        serialize_with = "crate::store::paths"
    )]
    pub(super) file: Option<PathBuf>,
    /// The text for the partner, where it goes to standard output.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) text: Option<String>,
    /// The key that signed the activations.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) signed_by: Option<SignedBy>,
    /// The key that signed the exporting account, if it got exports.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) account_signed_by: Option<SignedBy>,
    /// The key that signed the importing account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) target_signed_by: Option<SignedBy>,
    /// How the target imports what is public.
    #[serde(skip)]
    pub(super) public_imports: Vec<String>,
    #[serde(skip)]
    pub(super) times: Vec<String>,
}

/// An export that serves the share.
#[derive(Debug, Clone, Serialize)]
pub struct Exported {
    pub(super) export: String,
    pub(super) subject: String,
    pub(super) kind: ShareKind,
    /// Whether it was added now.
    pub(super) added: bool,
}

/// An activation that was issued.
#[derive(Debug, Clone, Serialize)]
pub struct Activated {
    pub(super) subject: Subject,
    pub(super) kind: ShareKind,
    /// What it lets the target do.
    pub(super) grants: String,
}

/// An import of the target.
#[derive(Debug, Clone, Serialize)]
pub struct Imported {
    pub(super) import: String,
    pub(super) kind: ShareKind,
    pub(super) remote_subject: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) local_subject: Option<Subject>,
}

impl Imported {
    /// What is told of an import with its local subject.
    pub fn of((import, local): &(Import, Option<Subject>)) -> Self {
        Imported {
            import: import.name.clone(),
            kind: import.kind,
            remote_subject: import.subject.clone(),
            local_subject: local.clone(),
        }
    }
}

impl Report {
    fn target(&self) -> String {
        match (&self.target_name, &self.target) {
            (Some(name), _) => format!("account \"{name}\""),
            (None, Some(key)) => format!("account \"{key}\""),
            (None, None) => "every account".to_string(),
        }
    }

    fn exports(&self, out: &mut Human) {
        for export in &self.exports {
            let access = if self.private { "private" } else { "public" };
            let (kind, subject) = (export.kind, &export.subject);
            out.ok(match export.added {
                true => format!(
                    "added {access} {kind} export \"{}\" to account \"{}\": `{subject}`",
                    export.export, self.account
                ),
                false => format!(
                    "{kind} export \"{}\" serves already: `{subject}`",
                    export.export
                ),
            });
        }
    }

    fn imports(&self, out: &mut Human) {
        for import in &self.imports {
            let local = match &import.local_subject {
                Some(local) if local.as_str() != import.remote_subject => format!(" as `{local}`"),
                _ => String::new(),
            };
            out.ok(format!(
                "imported {} `{}`{local} into {}",
                import.kind,
                import.remote_subject,
                self.target()
            ));
        }
    }
}

impl crate::cli::output::Report for Report {
    fn human(&self, out: &mut Human) {
        if let Some(text) = &self.text {
            out.raw(text.clone());
        }
        for by in [
            &self.account_signed_by,
            &self.signed_by,
            &self.target_signed_by,
        ] {
            by.iter().for_each(|by| out.signed(by));
        }
        let with = match self.private {
            true => self.target(),
            false => "every account".to_string(),
        };
        out.ok(format!("shared {} with {with}", self.what));
        self.exports(out);
        for activation in &self.activations {
            out.ok(format!(
                "generated activation for `{}`: lets it {}",
                activation.subject, activation.grants
            ));
        }
        self.times.iter().for_each(|line| out.ok(line.clone()));
        self.imports(out);
        if let Some(prefix) = &self.api_prefix {
            out.ok(format!(
                "clients of {} use the API prefix \"{prefix}\"",
                self.target()
            ));
        }
        if let Some(file) = &self.file {
            let count = counted(self.activations.len(), "activation");
            out.ok(format!("wrote {count} to `{}`", file.display()));
        }
        for line in &self.public_imports {
            out.ok(format!("it is imported with: {line}"));
        }
    }
}

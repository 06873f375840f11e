//! Which import is meant.

use super::only;
use crate::claims::{Account, Import, ShareKind};
use crate::cli::ctx::{Ctx, Entry};
use crate::cli::error::{Error, Hint, Result};
use crate::nkey::PublicKey;

/// What an import is looked for, and so what is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// To delete it.
    Delete,
    /// To edit it.
    Edit,
}

/// What is said about an import. What is not said fits all.
pub struct Wanted<'a> {
    /// What for.
    pub purpose: Purpose,
    /// Name, remote or local subject.
    pub word: Option<&'a str>,
    /// Remote subject.
    pub subject: Option<&'a str>,
    /// The exporting account.
    pub exporter: Option<PublicKey>,
    /// Stream or service.
    pub kind: Option<ShareKind>,
    /// Which of several is meant, if that tells.
    pub rather: Option<&'a dyn Fn(&Import) -> bool>,
}

impl Wanted<'_> {
    /// Position of the import in the account. Fails if none fits, and if several do and nobody can
    /// be asked.
    pub fn find(&self, ctx: &mut Ctx, account: &Entry<Account>) -> Result<usize> {
        let imports = &account.stored.claims.nats.imports;
        if imports.is_empty() {
            return Err(self.none_at_all(&account.name));
        }
        let mut found: Vec<usize> = (0..imports.len())
            .filter(|i| self.fits(&imports[*i]))
            .collect();
        if let (Some(rather), true) = (self.rather, found.len() > 1) {
            let of = |i: &usize| rather(&imports[*i]);
            if found.iter().any(of) {
                found.retain(of);
            }
        }
        let question = match self.purpose {
            Purpose::Delete => "Import to delete",
            Purpose::Edit => "Import to edit",
        };
        match only(ctx, &found, question, |i| item(&imports[i]))? {
            Some(index) => Ok(index),
            None if found.is_empty() => Err(self.missing(account)),
            None => Err(self.ambiguous(imports, &found)),
        }
    }

    fn fits(&self, import: &Import) -> bool {
        self.word
            .is_none_or(|w| import.name == w || import.subject == w || import.local_subject == w)
            && self.subject.is_none_or(|s| import.subject == s)
            && self.exporter.is_none_or(|k| import.account == k.as_str())
            && self.kind.is_none_or(|k| import.kind == k)
    }

    fn none_at_all(&self, account: &str) -> Error {
        let hint = match self.purpose {
            Purpose::Delete => Hint::run("see what it has", &["describe", "account", account]),
            Purpose::Edit => Hint::run(
                "add one",
                &["add", "import", "--account", account, "--token", "FILE"],
            ),
        };
        Error::refused(format!("account \"{account}\" has no imports")).hint(hint)
    }

    fn missing(&self, account: &Entry<Account>) -> Error {
        let imports = &account.stored.claims.nats.imports;
        let all: Vec<usize> = (0..imports.len()).collect();
        let what = match (self.word.or(self.subject), self.kind) {
            (Some(given), _) => format!("`{given}`"),
            (None, Some(kind)) if self.exporter.is_none() => format!("one of a {kind}"),
            (None, _) => "from that account".to_string(),
        };
        Error::refused(format!(
            "account \"{}\" has no such import: {what} does not exist",
            account.name
        ))
        .hint(Hint::say(format!(
            "its imports are: {}",
            items(imports, &all)
        )))
    }

    fn ambiguous(&self, imports: &[Import], found: &[usize]) -> Error {
        let listed = items(imports, found);
        let (message, hint) = match self.purpose {
            Purpose::Edit => (
                format!("an import must be named, since more than one fits: {listed}"),
                "give its name or `--subject`; `--src-account` and `--service` choose among those of one subject".to_string(),
            ),
            Purpose::Delete => {
                let missing = match (self.subject, self.exporter) {
                    (None, _) => "a subject is required",
                    (Some(_), None) => "the exporting account is required",
                    (Some(_), Some(_)) => "the kind is required",
                };
                (
                    format!("{missing}, since more than one import fits"),
                    format!("give `--subject` and `--src-account` to choose one of: {listed}; of a stream and a service, `--service` or `--service=false`"),
                )
            }
        };
        Error::usage(message).hint(Hint::say(hint))
    }
}

/// How an import is listed for a choice.
fn item(import: &Import) -> String {
    let name = match import.name.is_empty() || import.name == import.subject {
        true => String::new(),
        false => format!(" ({})", import.name),
    };
    format!(
        "{} {}{name} from {}",
        import.kind, import.subject, import.account
    )
}

fn items(imports: &[Import], which: &[usize]) -> String {
    let items: Vec<String> = which.iter().map(|i| item(&imports[*i])).collect();
    items.join(", ")
}

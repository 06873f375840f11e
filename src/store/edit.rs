//! One file or directory to change, and when it may be.

use std::path::PathBuf;

use zeroize::Zeroizing;

use super::entities::subject_of;
use super::index;
use super::names::fold;
use crate::nkey::PublicKey;

/// What happens to an existing file that a person named for output.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Overwrite {
    /// It is replaced.
    Replace,
    /// The commit is refused.
    Refuse,
}

/// One file to write or remove.
pub(super) struct Edit {
    pub(super) path: PathBuf,
    pub(super) what: String,
    pub(super) kind: EditKind,
    /// Name that the thing gets, if it is new.
    pub(super) name: Option<String>,
    /// Names of what it lies in.
    pub(super) within: Vec<String>,
    /// What to note about it, if it is new.
    pub(super) hint: Option<Hint>,
}

/// What is noted about a new account or user, to find it sooner.
pub(super) struct Hint {
    pub(super) operator: String,
    /// Line of the index; empty if the token does not say what it is about.
    pub(super) line: String,
    /// Name of a new account, folded.
    pub(super) account: Option<String>,
}

pub(super) enum EditKind {
    Write {
        bytes: Zeroizing<Vec<u8>>,
        rule: Rule,
    },
    /// Saved defaults that JSON cannot hold.
    Unwritable,
    /// Directories to remove if nothing is left in them, inner before outer.
    Delete { drop_dirs: Vec<PathBuf> },
    /// All user JWTs in a directory; found when it is done.
    DeleteUsers,
    /// All records of activations in the directory of an operator; found when it is done.
    DeleteGrants,
    /// Activations to add to a record, at a time in seconds; added to what is there when it is done.
    Remember { tokens: Vec<String>, now: i64 },
    /// A directory that exists beside others, and is no reason to make them.
    Directory,
    /// A directory that goes if nothing is left in it, and is no reason to remove anything.
    DropDirectory,
}

/// When a file may be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Rule {
    /// If it is as it was read, or new if it was not read.
    AsRead,
    /// Whatever is there: the content follows from other files.
    Always,
    /// A file that a person named, in a directory that exists.
    Output(Overwrite),
    /// A file of an export, in a directory that is made if it is missing.
    Export(Overwrite),
    /// A seed: the same may be there, but no other.
    Same(PublicKey),
    /// Left as it is if something is there; no reason to write anything else.
    IfMissing,
}

impl Edit {
    /// Whether this is done only together with others.
    pub(super) fn is_companion(&self) -> bool {
        matches!(
            self.kind,
            EditKind::Directory
                | EditKind::DropDirectory
                | EditKind::Write {
                    rule: Rule::IfMissing,
                    ..
                }
        )
    }
}

pub(super) fn hint_to(operator: &str, token: &str, names: &[&str]) -> Option<Hint> {
    let account = match names {
        [account] => Some(fold(account)),
        _ => None,
    };
    let line = subject_of(token)
        .map(|sub| index::hint(&sub, names))
        .unwrap_or_default();
    Some(Hint {
        operator: operator.to_owned(),
        line,
        account,
    })
}

//! What a change set would do, told without doing it.

use std::fmt;
use std::path::PathBuf;

use serde::Serialize;

use super::change::ChangeSet;
use super::edit::{Edit, EditKind, Rule};
use super::file::{self, Fingerprint};
use super::grants;
use super::list;
use super::trees::Rename;

/// A change as it is shown before it is made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Change {
    /// What happens to the file.
    pub action: Action,
    /// What the file holds, such as `account JWT "A"`.
    pub what: String,
    /// The file.
    #[serde(serialize_with = "crate::store::paths")]
    pub path: PathBuf,
    /// What it is called afterwards, if that changes.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(serialize_with = "crate::store::paths")]
    pub to: Option<PathBuf>,
}

/// What happens to a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Action {
    /// Its content is replaced.
    Write,
    /// It is made.
    Create,
    /// It is removed.
    Delete,
    /// It gets another name, with all that is in it.
    Rename,
}

impl fmt::Display for Action {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Action::Write => "write",
            Action::Create => "create",
            Action::Delete => "delete",
            Action::Rename => "rename",
        })
    }
}

impl ChangeSet {
    /// What a commit would do now, in the order in which it was asked for. What is already as it
    /// should be is left out; what stands in the way is for [`super::check()`] to find.
    #[must_use]
    pub fn changes(&self) -> Vec<Change> {
        let mut has_own = false;
        let mut changes = Vec::new();
        for edit in self.edits() {
            let shown = self.shown(edit);
            has_own |= !shown.is_empty() && !edit.is_companion();
            changes.extend(shown);
        }
        let renamed: Vec<Change> = self.renames.iter().filter_map(Rename::shown).collect();
        has_own |= !renamed.is_empty();
        changes.extend(renamed);
        if has_own { changes } else { Vec::new() }
    }

    fn shown(&self, edit: &Edit) -> Vec<Change> {
        let one = |action| Change {
            action,
            what: edit.what.clone(),
            path: edit.path.clone(),
            to: None,
        };
        match &edit.kind {
            EditKind::Write { bytes, rule } => {
                let found = file::fingerprint("read", &edit.path);
                let same = |found: Fingerprint| match rule {
                    Rule::IfMissing | Rule::Same(_) => true,
                    _ => found == Fingerprint::of(bytes),
                };
                match found {
                    Ok(None) => vec![one(Action::Create)],
                    Ok(Some((found, _))) if same(found) => Vec::new(),
                    Ok(Some(_)) | Err(_) => vec![one(Action::Write)],
                }
            }
            EditKind::Delete { .. } if edit.path.symlink_metadata().is_ok() => {
                vec![one(Action::Delete)]
            }
            EditKind::Remember { tokens, now } => {
                let found = file::fingerprint("read", &edit.path).ok().flatten();
                let after = grants::with(&edit.path, tokens, *now);
                match (found, after.map(|content| Fingerprint::of(&content))) {
                    (None, _) => vec![one(Action::Create)],
                    (Some((before, _)), Ok(after)) if before == after => Vec::new(),
                    _ => vec![one(Action::Write)],
                }
            }
            EditKind::DeleteGrants => {
                let files = grants::files(&edit.path).unwrap_or_default();
                files
                    .into_iter()
                    .map(|path| Change {
                        path,
                        ..one(Action::Delete)
                    })
                    .collect()
            }
            EditKind::DeleteUsers => {
                let users = list::users(&edit.path, usize::MAX).unwrap_or_default();
                let paths = users
                    .iter()
                    .map(|user| edit.path.join(format!("{user}.jwt")));
                let left = paths.filter(|path| !self.writes(path));
                left.map(|path| Change {
                    path,
                    ..one(Action::Delete)
                })
                .collect()
            }
            EditKind::Delete { .. }
            | EditKind::Unwritable
            | EditKind::Directory
            | EditKind::DropDirectory => Vec::new(),
        }
    }
}

/// Shows what is to change, never what is to be written.
impl fmt::Debug for ChangeSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.changes()).finish()
    }
}

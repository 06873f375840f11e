//! What a commit has to do, found out without doing anything.
//!
//! All that can be refused is refused here: names, things of the wrong kind at a target, files
//! that changed since they were read. What is already as it should be is left out.

use std::borrow::Cow;
use std::collections::HashSet;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use super::change::ChangeSet;
use super::edit::{Edit, EditKind, Hint, Overwrite, Rule};
use super::error::StoreError;
use super::file::{self, Fingerprint};
use super::grants;
use super::input::is_stream;
use super::journal::Journal;
use super::layout::Layout;
use super::list;
use super::names::{Name, NameError, is_safe};
use super::roster;
use super::snapshot::Snapshot;
use super::temporary::Temporary;
use super::trees::Rename;

/// The steps of a commit, and what they rely on.
pub(super) struct Plan<'a> {
    pub(super) journal: Journal,
    /// Content of the files that are moved, in the order of the moves.
    pub(super) contents: Vec<Cow<'a, [u8]>>,
    /// What each target holds before and after, for those who read it.
    pub(super) targets: Vec<Target<'a>>,
    /// What to note about new accounts and users.
    pub(super) hints: Vec<&'a Hint>,
    /// Operators whose roster is valid until the commit changes the directory.
    pub(super) rosters: HashSet<&'a str>,
    pub(super) layout: &'a Layout,
    temporary: Temporary,
    made: HashSet<PathBuf>,
    /// What gets another name, and what it must not meet.
    renames: Vec<&'a Rename>,
}

/// A file that changes.
pub(super) struct Target<'a> {
    what: &'a str,
    /// The path as it was asked for.
    pub(super) path: PathBuf,
    /// What the plan relies on; the outer `None` for something that is removed whatever it is.
    before: Option<Option<Fingerprint>>,
    pub(super) after: Option<Fingerprint>,
}

impl<'a> Plan<'a> {
    /// Finds out what there is to do.
    pub(super) fn new(
        snapshot: &'a Snapshot,
        changes: &'a ChangeSet,
    ) -> Result<Plan<'a>, StoreError> {
        changes.edits().iter().try_for_each(check_names)?;
        let mut plan = Plan {
            journal: Journal::default(),
            contents: Vec::new(),
            targets: Vec::new(),
            hints: Vec::new(),
            rosters: HashSet::new(),
            layout: snapshot.layout(),
            temporary: Temporary::new(),
            made: HashSet::new(),
            renames: Vec::new(),
        };
        let (companions, own): (Vec<&Edit>, Vec<&Edit>) =
            changes.edits().iter().partition(|edit| edit.is_companion());
        for edit in own {
            plan.add(snapshot, changes, edit)?;
        }
        if !plan.is_empty() {
            companions
                .into_iter()
                .try_for_each(|edit| plan.add(snapshot, changes, edit))?;
        }
        for rename in &changes.renames {
            plan.rename(rename)?;
        }
        plan.probe();
        plan.find_rosters();
        Ok(plan)
    }

    /// Whether everything is already as it should be.
    pub(super) fn is_empty(&self) -> bool {
        self.journal == Journal::default()
    }

    /// Looks again whether somebody without locks changed a file, just before it is too late.
    pub(super) fn check_unchanged(&self) -> Result<(), StoreError> {
        let relied_on = self.targets.iter().filter_map(|t| Some((t, t.before?)));
        for (target, before) in relied_on {
            if current(&target.path)? != before {
                return Err(changed(target.what, &target.path));
            }
        }
        self.renames.iter().try_for_each(|rename| {
            rename.look().map(drop).map_err(|error| match error {
                StoreError::Exists { what, path } => changed(&what, &path),
                other => other,
            })
        })
    }

    /// Lets something get another name if nothing has that name.
    fn rename(&mut self, rename: &'a Rename) -> Result<(), StoreError> {
        for name in rename.within.iter().chain([&rename.name]) {
            check_name(&rename.what, name)?;
        }
        Name::parse(&rename.name).map_err(|source| bad_name(&rename.what, source))?;
        let Some(in_the_way) = rename.look()? else {
            return Ok(());
        };
        self.journal.drop_dirs.extend(in_the_way);
        let step = (rename.from.clone(), rename.to.clone());
        self.journal.renames.push(step);
        self.hints.extend(&rename.hint);
        self.renames.push(rename);
        Ok(())
    }

    fn add(
        &mut self,
        snapshot: &Snapshot,
        changes: &'a ChangeSet,
        edit: &'a Edit,
    ) -> Result<(), StoreError> {
        match &edit.kind {
            EditKind::Write { bytes, rule } => self.write(snapshot, edit, bytes, rule),
            EditKind::Unwritable => Err(StoreError::NotText {
                intent: "save as default the store directory",
                path: edit.path.clone(),
            }),
            EditKind::Directory => self.make(&edit.path),
            EditKind::DropDirectory => {
                if edit.path.is_dir() {
                    self.journal.drop_dirs.push(edit.path.clone());
                }
                Ok(())
            }
            EditKind::Delete { drop_dirs } => self.delete(snapshot, edit, &edit.path, drop_dirs),
            EditKind::Remember { tokens, now } => self.remember(edit, tokens, *now),
            EditKind::DeleteGrants => grants::files(&edit.path)?
                .iter()
                .try_for_each(|path| self.delete(snapshot, edit, path, &[])),
            EditKind::DeleteUsers => {
                for user in list::users(&edit.path, usize::MAX)? {
                    let path = edit.path.join(format!("{user}.jwt"));
                    if !changes.writes(&path) {
                        self.delete(snapshot, edit, &path, &[])?;
                    }
                }
                Ok(())
            }
        }
    }

    fn write(
        &mut self,
        snapshot: &Snapshot,
        edit: &'a Edit,
        bytes: &'a [u8],
        rule: &Rule,
    ) -> Result<(), StoreError> {
        let Edit { path, what, .. } = edit;
        if matches!(rule, Rule::Output(_) | Rule::Export(_)) && is_stream(path) {
            return Err(StoreError::WrongKind {
                intent: "replace",
                path: path.clone(),
                found: "a stream",
                wanted: "a file",
            });
        }
        let found = file::fingerprint("replace", path)?;
        let before = found.map(|(before, _)| before);
        let after = Some(Fingerprint::of(bytes));
        let exists = || StoreError::Exists {
            what: what.clone(),
            path: path.clone(),
        };
        match (rule, found) {
            (Rule::IfMissing, Some(_)) => return Ok(()),
            (Rule::Output(Overwrite::Refuse) | Rule::Export(Overwrite::Refuse), Some(_)) => {
                return Err(exists());
            }
            (Rule::Same(key), Some(_)) => {
                return match same_seed(path, bytes)? {
                    true => Ok(()),
                    false => Err(StoreError::SeedDiffers {
                        key: *key,
                        path: path.clone(),
                    }),
                };
            }
            // A secret that is open to others is written anew, even if it is the same.
            (Rule::Always | Rule::Output(_) | Rule::Export(_), Some((_, loose)))
                if before == after && !loose =>
            {
                return Ok(());
            }
            (Rule::AsRead, Some(_)) if before == after => return Ok(()),
            _ => {}
        }
        match snapshot.seen(path) {
            Some(seen) if seen != before => return Err(changed(what, path)),
            None if *rule == Rule::AsRead && before.is_some() => return Err(exists()),
            _ => {}
        }
        if before.is_none() {
            if let Some(name) = &edit.name {
                Name::parse(name).map_err(|source| bad_name(what, source))?;
            }
            self.hints.extend(&edit.hint);
        }
        let target = file::follow_links(path).map_err(StoreError::io("replace", path))?;
        if matches!(rule, Rule::Output(_)) {
            // No directory is made for a person who mistyped a path.
            let dir = target.parent().unwrap_or(Path::new("/"));
            fs::metadata(dir).map_err(StoreError::io("write to", dir))?;
        }
        self.put(edit, target, Cow::Borrowed(bytes), before)
    }

    /// Adds activations to those that are there now. What was read earlier does not matter: nothing
    /// of it is taken back.
    fn remember(&mut self, edit: &'a Edit, tokens: &[String], now: i64) -> Result<(), StoreError> {
        let before = current(&edit.path)?;
        let content = grants::with(&edit.path, tokens, now)?;
        match before == Some(Fingerprint::of(&content)) {
            true => Ok(()),
            // A link is replaced and not followed: nobody looked at what it leads to.
            false => self.put(edit, edit.path.clone(), Cow::Owned(content), before),
        }
    }

    /// Puts content in the place of what is there before, at the edit's path or where a link leads.
    fn put(
        &mut self,
        edit: &'a Edit,
        target: PathBuf,
        content: Cow<'a, [u8]>,
        before: Option<Fingerprint>,
    ) -> Result<(), StoreError> {
        let dir = target.parent().unwrap_or(Path::new("/"));
        self.make(dir)?;
        self.journal
            .moves
            .push((self.temporary.in_dir(dir), target));
        self.targets.push(Target {
            what: &edit.what,
            path: edit.path.clone(),
            before: Some(before),
            after: Some(Fingerprint::of(&content)),
        });
        self.contents.push(content);
        Ok(())
    }

    fn delete(
        &mut self,
        snapshot: &Snapshot,
        edit: &'a Edit,
        path: &Path,
        drop_dirs: &[PathBuf],
    ) -> Result<(), StoreError> {
        let what = &edit.what;
        match fs::symlink_metadata(path) {
            Ok(found) if found.is_dir() => {
                return Err(file::wrong_kind("delete", path, &found, "a file"));
            }
            Ok(_) => {}
            Err(e) if e.kind() == ErrorKind::NotFound => return Ok(()),
            Err(e) => return Err(StoreError::io("delete", path)(e)),
        }
        // Something damaged or unreadable that nobody relied on can be removed all the same.
        let before = snapshot.seen(path);
        if let Some(seen) = before
            && current(path)? != seen
        {
            return Err(changed(what, path));
        }
        self.journal.deletes.push(path.to_owned());
        self.journal.drop_dirs.extend_from_slice(drop_dirs);
        self.targets.push(Target {
            what,
            path: path.to_owned(),
            before,
            after: None,
        });
        Ok(())
    }

    /// Sees to it that a directory is there, or will be.
    fn make(&mut self, dir: &Path) -> Result<(), StoreError> {
        let mut missing = Vec::new();
        for dir in dir.ancestors() {
            if self.made.contains(dir) {
                break;
            }
            match fs::metadata(dir) {
                Ok(found) if found.is_dir() => break,
                Ok(found) => return Err(file::wrong_kind("use", dir, &found, "a directory")),
                // The second: below something that is no directory, which will be found next.
                Err(e) if matches!(e.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => {}
                Err(e) => return Err(StoreError::io("use", dir)(e)),
            }
            missing.push(dir.to_owned());
        }
        self.made.extend(missing.iter().cloned());
        self.journal.make_dirs.extend(missing.into_iter().rev());
        Ok(())
    }

    fn find_rosters(&mut self) {
        let new_accounts = self.hints.iter().filter(|hint| hint.account.is_some());
        self.rosters = new_accounts.map(|hint| hint.operator.as_str()).collect();
        let layout = self.layout;
        self.rosters.retain(|operator| {
            roster::is_current(&layout.roster(operator), &layout.accounts_dir(operator))
        });
    }

    /// Adds a file to make and remove in every directory where something is only removed: to find
    /// out before the commit point whether the directory can be changed.
    fn probe(&mut self) {
        let Journal {
            moves,
            deletes,
            drop_dirs,
            ..
        } = &self.journal;
        let renamed = self.renames.iter().map(|rename| &rename.now);
        let removed = deletes
            .iter()
            .chain(drop_dirs)
            .chain(renamed)
            .filter_map(|path| path.parent());
        let written: HashSet<&Path> = moves.iter().filter_map(|(temp, _)| temp.parent()).collect();
        let mut dirs: Vec<PathBuf> = removed
            .filter(|dir| !written.contains(dir))
            .map(Path::to_owned)
            .collect();
        dirs.sort();
        dirs.dedup();
        self.journal.probes = dirs.iter().map(|dir| self.temporary.in_dir(dir)).collect();
    }
}

/// All names must stay within their directories, new ones or not.
fn check_names(edit: &Edit) -> Result<(), StoreError> {
    let mut names = edit.within.iter().chain(&edit.name);
    names.try_for_each(|name| check_name(&edit.what, name))
}

fn check_name(what: &str, name: &str) -> Result<(), StoreError> {
    if is_safe(name) {
        return Ok(());
    }
    let not_a_name = NameError::NotAFileName { name: name.into() };
    Err(bad_name(
        what,
        Name::parse(name).err().unwrap_or(not_a_name),
    ))
}

fn bad_name(what: &str, source: NameError) -> StoreError {
    StoreError::Name {
        what: what.to_owned(),
        source,
    }
}

fn changed(what: &str, path: &Path) -> StoreError {
    StoreError::ChangedMeanwhile {
        what: what.to_owned(),
        path: path.to_owned(),
    }
}

fn current(path: &Path) -> Result<Option<Fingerprint>, StoreError> {
    Ok(file::fingerprint("replace", path)?.map(|(found, _)| found))
}

/// Whether a key file holds a seed; line ends around it do not make it another one.
fn same_seed(path: &Path, seed: &[u8]) -> Result<bool, StoreError> {
    let found = file::read("read keystore", path, super::SLACK)?;
    Ok(found.is_some_and(|found| found.bytes.trim_ascii() == seed))
}

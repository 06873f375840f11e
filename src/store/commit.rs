//! From the old state of a store to the new one, with nothing in between.

use std::collections::BTreeMap;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use super::change::ChangeSet;
use super::edit::Hint;
use super::error::StoreError;
use super::file::{Disk, System};
use super::index;
use super::journal::{self, Failed, Journal, Parents, journal_path, record_path};
use super::lock::LOCK_FILE;
use super::plan::Plan;
use super::pledge;
use super::roster;
use super::snapshot::{Access, Snapshot};

/// Makes all changes, or none.
///
/// When this returns, the changes are on disk for good. The snapshot stays locked and knows what
/// was written.
///
/// # Errors
///
/// Every error but [`StoreError::Unfinished`] leaves everything as it was: names that fail the
/// gate, files that were changed or made by others since they were read, another seed for a key,
/// something of the wrong kind at a target, whatever the system refuses, a lock that is not given
/// up. `Unfinished` means that the changes are decided, and the next command makes the rest.
pub fn commit(snapshot: &Snapshot, changes: &ChangeSet) -> Result<(), StoreError> {
    commit_on(&System, snapshot, changes)
}

/// Refuses what [`commit()`] would refuse, as far as that can be known without trying. Writes
/// nothing, so it serves for a dry run on a snapshot opened for reading.
///
/// # Errors
///
/// As [`commit()`].
pub fn check(snapshot: &Snapshot, changes: &ChangeSet) -> Result<(), StoreError> {
    Plan::new(snapshot, changes).map(drop)
}

/// [`commit()`] on any file system.
pub(super) fn commit_on(
    disk: &dyn Disk,
    snapshot: &Snapshot,
    changes: &ChangeSet,
) -> Result<(), StoreError> {
    let mut plan = Plan::new(snapshot, changes)?;
    if plan.is_empty() {
        return Ok(());
    }
    if snapshot.access() != Access::Write {
        if !changes.only_remembers() {
            return Err(StoreError::OpenedForReading);
        }
        // It relies on nothing that was read, so the lock may be another one.
        snapshot.release();
    }
    let home = absolute(snapshot.layout().home());
    let mut made = Vec::new();
    // Locks were given up meanwhile, or there was no directory to lock. Others may have been here
    // since, and may even remove again a directory that they made in vain.
    while !snapshot.is_locked() {
        made = make_home(disk, &home)?;
        let locked = snapshot
            .lock_again()
            .and_then(|()| Plan::new(snapshot, changes));
        plan = locked.inspect_err(|_| unmake_home(disk, &home, &made))?;
    }
    let result = carry_out(disk, &home, &plan);
    unmake_home(disk, &home, &made);
    result?;
    for target in &plan.targets {
        snapshot.note_as(&target.path, target.after);
    }
    learn(&plan);
    snapshot.forget_keys();
    Ok(())
}

fn carry_out(disk: &dyn Disk, home: &Path, plan: &Plan<'_>) -> Result<(), StoreError> {
    let (record, decided) = (record_path(home), journal_path(home));
    let text = plan.journal.encode(home)?;
    let pledge = pledge::is_needed(&plan.journal, home)
        .then(|| pledge::path(&absolute(&plan.layout.keystore), &text));
    let pledge = pledge.as_deref();
    let undo = || undo(disk, home, &plan.journal, pledge);
    if let Err(error) = prepare(disk, home, plan, &text, pledge) {
        undo();
        return Err(error);
    }
    disk.rename(&record, &decided).map_err(|source| {
        undo();
        StoreError::io("decide by", &decided)(source)
    })?;
    if let Err(source) = disk.sync_dir(home) {
        // Not known to be durable, so not decided yet: take it back, durably, before what it
        // speaks of is removed.
        return Err(match disk.rename(&decided, &record) {
            Ok(()) => {
                if disk.sync_dir(home).is_ok() {
                    undo();
                }
                StoreError::io("sync directory", home)(source)
            }
            Err(_) => StoreError::Unfinished {
                intent: "sync directory",
                path: home.to_owned(),
                source,
            },
        });
    }
    // The commit point.
    let finished = plan
        .journal
        .carry_out(disk)
        .and_then(|()| pledge.map_or(Ok(()), |pledge| pledge::remove(disk, pledge)))
        .and_then(|()| journal::remove(disk, home, &decided));
    finished.map_err(
        |Failed {
             intent,
             path,
             source,
         }| StoreError::Unfinished {
            intent,
            path,
            source,
        },
    )
}

/// Writes down what will be made, and makes it. Afterwards only names are missing.
fn prepare(
    disk: &dyn Disk,
    home: &Path,
    plan: &Plan<'_>,
    text: &[u8],
    pledge: Option<&Path>,
) -> Result<(), StoreError> {
    let Journal {
        make_dirs,
        moves,
        probes,
        ..
    } = &plan.journal;
    create(disk, &record_path(home), text)?;
    disk.sync_dir(home)
        .map_err(Failed::at("sync directory", home))?;
    let mut changed = Parents::default();
    for dir in make_dirs {
        make_dir(disk, dir)?;
        changed.add(dir);
    }
    for ((temp, _), content) in moves.iter().zip(&plan.contents) {
        create(disk, temp, content)?;
        changed.add(temp);
    }
    for probe in probes {
        disk.create_file(probe)
            .map_err(Failed::at("change files beside", probe))?;
        disk.remove_file(probe)
            .map_err(Failed::at("remove", probe))?;
    }
    changed.sync(disk)?;
    pledge.map_or(Ok(()), |pledge| pledge::make(disk, pledge))?;
    plan.check_unchanged()
}

/// Clears what was made. What cannot be cleared now is left to the next command, which finds it
/// by the record.
fn undo(disk: &dyn Disk, home: &Path, made: &Journal, pledge: Option<&Path>) {
    let cleared = made
        .clear(disk)
        .and_then(|()| pledge.map_or(Ok(()), |pledge| pledge::remove(disk, pledge)));
    if cleared.is_ok() {
        let _ = journal::remove(disk, home, &record_path(home));
    }
}

/// Makes a file with content, on disk for good but for its name.
fn create(disk: &dyn Disk, path: &Path, content: &[u8]) -> Result<(), Failed> {
    let mut file = disk.create_file(path).map_err(Failed::at("create", path))?;
    disk.write(&mut file, content)
        .map_err(Failed::at("write", path))?;
    disk.sync_file(&file).map_err(Failed::at("sync", path))
}

fn make_dir(disk: &dyn Disk, dir: &Path) -> Result<(), Failed> {
    match disk.create_dir(dir) {
        // Somebody without locks was faster; there is nothing wrong with a directory.
        Err(e) if e.kind() == ErrorKind::AlreadyExists && dir.is_dir() => Ok(()),
        other => other.map_err(Failed::at("create directory", dir)),
    }
}

/// Makes the directory of lock and journal if there is none, and says which directories were made.
///
/// These are the only ones made before they are written down: there is nowhere to write. A
/// process killed here leaves empty directories, as nsc does on its first run.
fn make_home(disk: &dyn Disk, home: &Path) -> Result<Vec<PathBuf>, StoreError> {
    let missing = home
        .ancestors()
        .take_while(|dir| !dir.exists())
        .map(Path::to_owned);
    let mut missing: Vec<PathBuf> = missing.collect();
    missing.reverse();
    for (at, dir) in missing.iter().enumerate() {
        let parent = dir.parent().unwrap_or(dir);
        let made = make_dir(disk, dir).and_then(|()| {
            disk.sync_dir(parent)
                .map_err(Failed::at("sync directory", parent))
        });
        if let Err(failed) = made {
            remove_dirs(disk, &missing[..=at]);
            return Err(failed.into());
        }
    }
    Ok(missing)
}

/// Removes the directories made for lock and journal if nothing was put into them: because the
/// commit failed, or because all it wrote is elsewhere.
fn unmake_home(disk: &dyn Disk, home: &Path, made: &[PathBuf]) {
    let only_lock = |dir: fs::ReadDir| dir.flatten().all(|entry| entry.file_name() == LOCK_FILE);
    if made.is_empty() || !fs::read_dir(home).is_ok_and(only_lock) {
        return;
    }
    // Whoever waits for this lock will notice that its file is gone.
    let _ = disk.remove_file(&home.join(LOCK_FILE));
    remove_dirs(disk, made);
}

/// Removes directories again that were made in vain. Empty ones that stay do no harm.
fn remove_dirs(disk: &dyn Disk, made: &[PathBuf]) {
    for dir in made.iter().rev() {
        let _ = disk.remove_dir(dir);
    }
}

/// Notes the names of what is new.
fn learn(plan: &Plan<'_>) {
    let mut by_operator: BTreeMap<&str, Vec<&Hint>> = BTreeMap::new();
    for hint in &plan.hints {
        by_operator.entry(&hint.operator).or_default().push(hint);
    }
    for (operator, hints) in by_operator {
        let lines = hints.iter().map(|hint| hint.line.as_str());
        let lines: Vec<&str> = lines.filter(|line| !line.is_empty()).collect();
        index::append(&plan.layout.index(operator), &lines);
        if plan.rosters.contains(operator) {
            let (roster, dir) = (
                plan.layout.roster(operator),
                plan.layout.accounts_dir(operator),
            );
            roster::append(
                &roster,
                &dir,
                hints.iter().filter_map(|hint| hint.account.clone()),
            );
        }
    }
}

fn absolute(path: &Path) -> PathBuf {
    std::path::absolute(path).unwrap_or_else(|_| path.to_owned())
}

#[cfg(test)]
mod tests;

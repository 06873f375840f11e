//! What a commit is about to do, on disk, so that the next command can clear it away or finish it.
//!
//! One file with two names. As `.accord.record` it lists what may have been made so far: nothing
//! of it counts. Renamed to `.accord.journal` it is the decision: all of it counts. Both ways
//! back to a clean store can be taken any number of times and be interrupted anywhere.

use std::fmt::Write as _;
use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use super::error::StoreError;
use super::file::{self, Disk};
use super::pledge;

/// Name of the list of what is being made.
const RECORD: &str = ".accord.record";
/// Name of the same list once it is decided.
const JOURNAL: &str = ".accord.journal";
/// First line; the number changes when older versions could not read the rest.
const HEADER: &str = "accord journal 1\n";
/// Most that is read of a journal: some hundred thousand changes.
const LIMIT: usize = 256 << 20;

/// The steps of a commit.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(super) struct Journal {
    /// Directories to make, outer before inner.
    pub(super) make_dirs: Vec<PathBuf>,
    /// New content in a temporary file, and the file it becomes, in the same directory.
    pub(super) moves: Vec<(PathBuf, PathBuf)>,
    /// Temporary files that only prove that their directory can be changed.
    pub(super) probes: Vec<PathBuf>,
    /// Files to remove.
    pub(super) deletes: Vec<PathBuf>,
    /// Directories to remove if nothing is left in them, inner before outer.
    pub(super) drop_dirs: Vec<PathBuf>,
    /// Files and directories that get another name where they are, outer before inner; an inner
    /// one by the path it has once the outer one is renamed.
    pub(super) renames: Vec<(PathBuf, PathBuf)>,
}

/// A step that failed.
#[derive(Debug)]
pub(super) struct Failed {
    pub(super) intent: &'static str,
    pub(super) path: PathBuf,
    pub(super) source: io::Error,
}

impl Failed {
    pub(super) fn at(intent: &'static str, path: &Path) -> impl FnOnce(io::Error) -> Failed {
        move |source| Failed {
            intent,
            path: path.to_owned(),
            source,
        }
    }
}

impl From<Failed> for StoreError {
    fn from(f: Failed) -> StoreError {
        StoreError::Io {
            intent: f.intent,
            path: f.path,
            source: f.source,
        }
    }
}

/// Where record and journal of a root are.
pub(super) fn record_path(root: &Path) -> PathBuf {
    root.join(RECORD)
}

/// The second name of the record.
pub(super) fn journal_path(root: &Path) -> PathBuf {
    root.join(JOURNAL)
}

impl Journal {
    /// Temporary files, whatever they are for.
    fn temporary(&self) -> impl Iterator<Item = &PathBuf> {
        self.moves.iter().map(|(temp, _)| temp).chain(&self.probes)
    }

    /// The text of the file. Paths inside `root` are relative to it, so that a store that is
    /// copied or moved with a journal in it finishes itself and not the original.
    ///
    /// # Errors
    ///
    /// Fails for file names that are not Unicode on systems where this can happen and not be
    /// written down.
    pub(super) fn encode(&self, root: &Path) -> Result<Vec<u8>, Failed> {
        let mut text = HEADER.to_owned();
        let mut line = |verb: &str, paths: &[&PathBuf]| -> Result<(), Failed> {
            text.push_str(verb);
            for path in paths {
                let short = path.strip_prefix(root).unwrap_or(path);
                let bytes = file::path_bytes(short).ok_or_else(|| Failed {
                    intent: "write down the name of",
                    path: path.to_path_buf(),
                    source: ErrorKind::InvalidFilename.into(),
                })?;
                text.push(' ');
                escape(bytes, &mut text);
            }
            text.push('\n');
            Ok(())
        };
        self.make_dirs
            .iter()
            .try_for_each(|dir| line("make", &[dir]))?;
        self.moves
            .iter()
            .try_for_each(|(temp, target)| line("move", &[temp, target]))?;
        self.probes
            .iter()
            .try_for_each(|temp| line("probe", &[temp]))?;
        self.deletes
            .iter()
            .try_for_each(|path| line("delete", &[path]))?;
        self.drop_dirs
            .iter()
            .try_for_each(|dir| line("drop", &[dir]))?;
        self.renames
            .iter()
            .try_for_each(|(from, to)| line("rename", &[from, to]))?;
        let sum = checksum(text.as_bytes());
        text.push_str(&sum);
        Ok(text.into_bytes())
    }

    /// The reverse of [`Journal::encode`]; `None` for anything but a whole file of ours.
    fn decode(bytes: &[u8], root: &Path) -> Option<Journal> {
        let text = std::str::from_utf8(bytes).ok()?;
        let end = text.strip_suffix('\n')?.rfind('\n')? + 1;
        let (body, sum) = text.split_at(end);
        if checksum(body.as_bytes()) != sum {
            return None;
        }
        let mut journal = Journal::default();
        for line in body.strip_prefix(HEADER)?.lines() {
            let mut words = line.split(' ');
            let verb = words.next()?;
            let mut path = || unescape(words.next()?).map(|path| root.join(path));
            match verb {
                "make" => journal.make_dirs.push(path()?),
                "move" => journal.moves.push((path()?, path()?)),
                "probe" => journal.probes.push(path()?),
                "delete" => journal.deletes.push(path()?),
                "drop" => journal.drop_dirs.push(path()?),
                "rename" => journal.renames.push((path()?, path()?)),
                _ => return None,
            }
        }
        pledge::is_plausible(&journal).then_some(journal)
    }

    /// Removes what a commit made before it was decided.
    pub(super) fn clear(&self, disk: &dyn Disk) -> Result<(), Failed> {
        let mut changed = Parents::default();
        for temp in self.temporary() {
            if gone(disk.remove_file(temp)).map_err(Failed::at("remove", temp))? {
                changed.add(temp);
            }
        }
        for dir in self.make_dirs.iter().rev() {
            if dropped(disk.remove_dir(dir)).map_err(Failed::at("remove", dir))? {
                changed.add(dir);
            }
        }
        changed.sync(disk)
    }

    /// Does what was decided. Steps done before are recognised and left out.
    pub(super) fn carry_out(&self, disk: &dyn Disk) -> Result<(), Failed> {
        let mut changed = Parents::default();
        for (temp, target) in &self.moves {
            match disk.rename(temp, target) {
                // Moved already, by a command that was interrupted later.
                Err(e) if e.kind() == ErrorKind::NotFound && is_gone(temp) => {}
                other => other.map_err(Failed::at("replace", target))?,
            }
            changed.add(target);
        }
        for path in self.probes.iter().chain(&self.deletes) {
            gone(disk.remove_file(path)).map_err(Failed::at("remove", path))?;
            changed.add(path);
        }
        for dir in &self.drop_dirs {
            dropped(disk.remove_dir(dir)).map_err(Failed::at("remove", dir))?;
            changed.add(dir);
        }
        // Directories are synced by their path, so before it changes.
        changed.sync(disk)?;
        self.renames
            .iter()
            .try_for_each(|(from, to)| rename(disk, from, to))
    }
}

/// Gives something another name, durably. Outer names change first: who makes something new under
/// the old name before an interrupted commit is finished does not get it mixed up with this.
fn rename(disk: &dyn Disk, from: &Path, to: &Path) -> Result<(), Failed> {
    // Nothing was there when this was decided, so it was done already.
    let done = fs::symlink_metadata(to).is_ok() && !file::is_same_entry(from, to);
    match done {
        true => {}
        false => match disk.rename(from, to) {
            Err(e) if e.kind() == ErrorKind::NotFound && is_gone(from) => {}
            other => other.map_err(Failed::at("rename", from))?,
        },
    }
    let dir = to.parent().unwrap_or(to);
    gone(disk.sync_dir(dir)).map_err(Failed::at("sync directory", dir))?;
    Ok(())
}

/// Directories whose entries changed.
#[derive(Default)]
pub(super) struct Parents(Vec<PathBuf>);

impl Parents {
    pub(super) fn add(&mut self, path: &Path) {
        if let Some(dir) = path.parent() {
            // The next file is most often in the same directory; the rest is sorted out later.
            if self.0.last().map(PathBuf::as_path) != Some(dir) {
                self.0.push(dir.to_owned());
            }
        }
    }

    /// Makes the changes durable. A directory that is gone meanwhile has nothing to make durable.
    pub(super) fn sync(mut self, disk: &dyn Disk) -> Result<(), Failed> {
        self.0.sort();
        self.0.dedup();
        for dir in &self.0 {
            gone(disk.sync_dir(dir)).map_err(Failed::at("sync directory", dir))?;
        }
        Ok(())
    }
}

/// Whether something was there to remove.
pub(super) fn gone(result: io::Result<()>) -> io::Result<bool> {
    match result {
        Ok(()) => Ok(true),
        Err(e) if e.kind() == ErrorKind::NotFound => Ok(false),
        Err(e) => Err(e),
    }
}

/// Whether a directory was removed; one that somebody put something into stays.
fn dropped(result: io::Result<()>) -> io::Result<bool> {
    match gone(result) {
        Err(e) if e.kind() == ErrorKind::DirectoryNotEmpty => Ok(false),
        other => other,
    }
}

fn is_gone(path: &Path) -> bool {
    matches!(fs::symlink_metadata(path), Err(e) if e.kind() == ErrorKind::NotFound)
}

/// What a killed command left in a root.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Pending {
    /// Nothing.
    Nothing,
    /// Temporary files that nobody sees.
    Record,
    /// Decided changes, of which some may not be done.
    Journal,
}

/// Looks whether a killed command left something. Cheap: two questions to the system.
pub(super) fn pending(root: &Path) -> Pending {
    // A directory that cannot be looked into is somebody else's problem, and soon ours.
    let there = |path: PathBuf| fs::symlink_metadata(path).is_ok();
    match (there(journal_path(root)), there(record_path(root))) {
        (false, false) => Pending::Nothing,
        (false, true) => Pending::Record,
        (true, _) => Pending::Journal,
    }
}

/// Finishes or clears what a killed command left in a root, under its lock and the keystore's.
///
/// # Errors
///
/// Fails if the journal is damaged or a stranger's, see [`pledge`], or if a step cannot be done; it is tried again next time.
pub(super) fn recover(disk: &dyn Disk, root: &Path, keystore: &Path) -> Result<(), StoreError> {
    let (path, found) = match pending(root) {
        Pending::Nothing => return Ok(()),
        Pending::Journal => (journal_path(root), Pending::Journal),
        Pending::Record => (record_path(root), Pending::Record),
    };
    let fail = |f: Failed| StoreError::Recovery {
        path: path.clone(),
        source: io::Error::new(
            f.source.kind(),
            format!("cannot {} `{}`: {}", f.intent, f.path.display(), f.source),
        ),
    };
    let Some(content) = file::read("finish", &path, LIMIT)? else {
        return Ok(());
    };
    let pledge = pledge::path(keystore, &content.bytes);
    match (Journal::decode(&content.bytes, root), found) {
        (Some(journal), Pending::Journal)
            if pledge::is_needed(&journal, root) && !pledge.exists() =>
        {
            return Err(StoreError::StrangeJournal { path });
        }
        (Some(journal), Pending::Journal) => journal.carry_out(disk).map_err(fail)?,
        (Some(journal), _) => journal.clear(disk).map_err(fail)?,
        // The record is durable before anything is made, so a torn one means that nothing was.
        (None, Pending::Record) if is_torn(&content.bytes) => {}
        (None, _) => return Err(StoreError::BadJournal { path }),
    }
    pledge::remove(disk, &pledge).map_err(fail)?;
    remove(disk, root, &path).map_err(fail)
}

/// Removes record or journal, durably.
pub(super) fn remove(disk: &dyn Disk, root: &Path, path: &Path) -> Result<(), Failed> {
    gone(disk.remove_file(path)).map_err(Failed::at("remove", path))?;
    disk.sync_dir(root)
        .map_err(Failed::at("sync directory", root))
}

/// Whether bytes are the beginning of a file of ours, or what a power cut makes of one, and not
/// something of a later version.
fn is_torn(bytes: &[u8]) -> bool {
    let start = &bytes[..bytes.len().min(HEADER.len())];
    HEADER.as_bytes().starts_with(start) || start.contains(&0)
}

fn checksum(body: &[u8]) -> String {
    let mut text = String::from("end ");
    for byte in Sha256::digest(body) {
        write!(text, "{byte:02x}").expect("writing to a string succeeds");
    }
    text.push('\n');
    text
}

/// Writes bytes as one word without blanks or line ends.
pub(super) fn escape(bytes: &[u8], text: &mut String) {
    for &byte in bytes {
        if byte.is_ascii_graphic() && byte != b'%' {
            text.push(char::from(byte));
        } else {
            write!(text, "%{byte:02x}").expect("writing to a string succeeds");
        }
    }
}

/// The bytes of a word of [`escape`].
pub(super) fn unescaped(word: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(word.len());
    let mut rest = word.bytes();
    while let Some(byte) = rest.next() {
        if byte != b'%' {
            bytes.push(byte);
            continue;
        }
        let digit = |b: u8| {
            char::from(b)
                .to_digit(16)
                .and_then(|d| u8::try_from(d).ok())
        };
        let (high, low) = (digit(rest.next()?)?, digit(rest.next()?)?);
        bytes.push(high << 4 | low);
    }
    Some(bytes)
}

fn unescape(word: &str) -> Option<PathBuf> {
    file::path_from_bytes(unescaped(word)?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::file::System;

    fn journal() -> Journal {
        Journal {
            make_dirs: vec!["/s/O".into(), "/s/O/accounts".into()],
            moves: vec![("/s/O/.accord.tmp.1".into(), "/s/O/a b%\n.jwt".into())],
            probes: vec!["/k/.accord.tmp.2".into()],
            deletes: vec!["/k/x".into()],
            drop_dirs: vec!["/k/keys/A/BC".into()],
            renames: vec![("/s/O/a".into(), "/s/O/b".into())],
        }
    }

    #[test]
    fn what_is_written_is_read_back() {
        let bytes = journal().encode(Path::new("/s")).unwrap();
        assert_eq!(Journal::decode(&bytes, Path::new("/s")), Some(journal()));
        let text = String::from_utf8(bytes).unwrap();
        assert!(
            text.contains("move O/.accord.tmp.1 O/a%20b%25%0a.jwt\n"),
            "{text}"
        );
        assert!(text.contains("delete /k/x\n"), "{text}");
    }

    #[test]
    fn every_shortened_or_altered_file_is_noticed() {
        let bytes = journal().encode(Path::new("/s")).unwrap();
        for length in 0..bytes.len() {
            assert_eq!(Journal::decode(&bytes[..length], Path::new("/s")), None);
        }
        for at in 0..bytes.len() {
            let mut altered = bytes.clone();
            altered[at] ^= 1;
            assert_eq!(Journal::decode(&altered, Path::new("/s")), None, "{at}");
        }
    }

    #[test]
    fn a_torn_record_means_that_nothing_was_made() {
        let dir = tempfile::tempdir().unwrap();
        let whole = journal().encode(dir.path()).unwrap();
        for torn in [&whole[..0], &whole[..5], &whole[..40], &[0; 64][..]] {
            fs::write(record_path(dir.path()), torn).unwrap();
            recover(&System, dir.path(), dir.path()).unwrap();
            assert_eq!(pending(dir.path()), Pending::Nothing);
        }
    }

    #[test]
    fn a_damaged_journal_stops_everything() {
        let dir = tempfile::tempdir().unwrap();
        fs::write(journal_path(dir.path()), "accord journal 1\n").unwrap();
        let error = recover(&System, dir.path(), dir.path()).unwrap_err();
        assert!(matches!(error, StoreError::BadJournal { .. }), "{error}");
        fs::remove_file(journal_path(dir.path())).unwrap();
        fs::write(record_path(dir.path()), "accord journal 2\n").unwrap();
        let error = recover(&System, dir.path(), dir.path()).unwrap_err();
        assert!(matches!(error, StoreError::BadJournal { .. }), "{error}");
    }
}

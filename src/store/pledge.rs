//! Which journals are believed.
//!
//! A store may come from somebody else, by a checkout say, and a run in such a directory works on
//! it. A journal that came along must not move or delete this user's files. What it moves into
//! place must lie beside the target already, under a name that only a commit gives. What it
//! deletes or renames outside its own root it does so only if there is a pledge: a file in the keystore, which
//! is never found by working directory, named after that very journal and made before it counts.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use super::file::Disk;
use super::journal::{Failed, Journal, gone};

/// How the names of temporary files begin.
pub(super) const TEMPORARY: &str = ".accord.tmp.";

/// Whether a journal could be that of a commit.
pub(super) fn is_plausible(journal: &Journal) -> bool {
    let temporary = |path: &Path| {
        let name = path.file_name().and_then(|name| name.to_str());
        name.is_some_and(|name| name.starts_with(TEMPORARY))
    };
    let beside = |(temp, target): &(PathBuf, PathBuf)| {
        temporary(temp) && temp.parent() == target.parent() && target.file_name().is_some()
    };
    let renamed = |(from, to): &(PathBuf, PathBuf)| {
        from.parent() == to.parent() && from.file_name().is_some() && to.file_name().is_some()
    };
    journal.moves.iter().all(beside)
        && journal.probes.iter().all(|probe| temporary(probe))
        && journal.renames.iter().all(renamed)
}

/// Whether a journal in `root` still has something to delete or rename elsewhere.
pub(super) fn is_needed(journal: &Journal, root: &Path) -> bool {
    let there = |path: &&PathBuf| fs::symlink_metadata(path).is_ok();
    let renamed = journal.renames.iter().map(|(from, _)| from);
    let mut paths = journal.deletes.iter().chain(renamed).filter(there);
    paths.any(|path| leads_out(path, root))
}

/// Whether a file lies outside a directory, links on the way considered.
fn leads_out(path: &Path, root: &Path) -> bool {
    let parent = path.parent().unwrap_or(path);
    match (fs::canonicalize(parent), fs::canonicalize(root)) {
        (Ok(parent), Ok(root)) => !parent.starts_with(root),
        (Err(e), _) if e.kind() == ErrorKind::NotFound => false,
        _ => true,
    }
}

/// The pledge for the journal of this text.
pub(super) fn path(keystore: &Path, journal: &[u8]) -> PathBuf {
    let sum = Sha256::digest(journal);
    keystore.join(format!(
        ".accord.pledge.{}",
        data_encoding::HEXLOWER.encode(&sum)
    ))
}

/// Makes a pledge, on disk for good.
pub(super) fn make(disk: &dyn Disk, path: &Path) -> Result<(), Failed> {
    let file = disk.create_file(path).map_err(Failed::at("create", path))?;
    disk.sync_file(&file).map_err(Failed::at("sync", path))?;
    sync_parent(disk, path)
}

/// Removes a pledge if there is one.
pub(super) fn remove(disk: &dyn Disk, path: &Path) -> Result<(), Failed> {
    match gone(disk.remove_file(path)).map_err(Failed::at("remove", path))? {
        true => sync_parent(disk, path),
        false => Ok(()),
    }
}

fn sync_parent(disk: &dyn Disk, path: &Path) -> Result<(), Failed> {
    let dir = path.parent().unwrap_or(path);
    disk.sync_dir(dir)
        .map_err(Failed::at("sync directory", dir))
}

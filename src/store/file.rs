//! Everything that depends on the system: modes, durable writes, links, pipes in place of files.
//!
//! What holds where:
//! - **Unix**: directories are 0700 and files 0600 whatever the umask. A rename replaces a file in
//!   one step, and is durable once its directory is synced.
//! - **Windows**: modes do not exist; files inherit the access list of their directory, which is
//!   private below a user profile. Directories cannot be synced, the file system journals renames.
//! - File systems that refuse to sync a directory (some network ones) are taken at their word.

mod content;

use std::fs::{self, File, Metadata, OpenOptions};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use super::error::StoreError;

use content::open;
pub(super) use content::{Content, glance, read, read_bounded, wrong_kind};

/// Changes to the file system, one operation of the system each.
///
/// All writing of a commit goes through this, so that a test can let any single operation fail,
/// or let the process "die" there, and look at what is left.
pub(super) trait Disk {
    /// Makes a private directory in an existing one.
    fn create_dir(&self, path: &Path) -> io::Result<()>;
    /// Makes a private file that must not exist.
    fn create_file(&self, path: &Path) -> io::Result<File>;
    /// Writes all bytes.
    fn write(&self, file: &mut File, bytes: &[u8]) -> io::Result<()>;
    /// Waits until the content of a file is on disk.
    fn sync_file(&self, file: &File) -> io::Result<()>;
    /// Waits until the entries of a directory are on disk.
    fn sync_dir(&self, path: &Path) -> io::Result<()>;
    /// Renames within a directory, replacing what is there.
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()>;
    /// Removes a file or link.
    fn remove_file(&self, path: &Path) -> io::Result<()>;
    /// Removes an empty directory.
    fn remove_dir(&self, path: &Path) -> io::Result<()>;
}

/// The real file system.
pub(super) struct System;

impl Disk for System {
    fn create_dir(&self, path: &Path) -> io::Result<()> {
        #[cfg_attr(not(unix), allow(unused_mut))]
        let mut builder = fs::DirBuilder::new();
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder.create(path)?;
        make_private(path, &fs::metadata(path)?, 0o700)
    }

    fn create_file(&self, path: &Path) -> io::Result<File> {
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        private(&mut options);
        let file = options.open(path)?;
        make_private(path, &file.metadata()?, 0o600)?;
        Ok(file)
    }

    fn write(&self, file: &mut File, bytes: &[u8]) -> io::Result<()> {
        file.write_all(bytes)
    }

    fn sync_file(&self, file: &File) -> io::Result<()> {
        file.sync_all()
    }

    #[cfg(unix)]
    fn sync_dir(&self, path: &Path) -> io::Result<()> {
        match File::open(path).and_then(|dir| dir.sync_all()) {
            // The file system has no such thing; nothing more can be asked of it.
            Err(e) if matches!(e.kind(), ErrorKind::InvalidInput | ErrorKind::Unsupported) => {
                Ok(())
            }
            other => other,
        }
    }

    #[cfg(not(unix))]
    fn sync_dir(&self, _path: &Path) -> io::Result<()> {
        Ok(())
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        fs::rename(from, to)
    }

    fn remove_file(&self, path: &Path) -> io::Result<()> {
        fs::remove_file(path)
    }

    fn remove_dir(&self, path: &Path) -> io::Result<()> {
        fs::remove_dir(path)
    }
}

/// Whether two paths that differ in case only lead to the same directory entry, on a file system
/// that does not tell cases apart. A link is not what it leads to.
pub(super) fn is_same_entry(one: &Path, other: &Path) -> bool {
    let is_link = |path: &Path| {
        path.symlink_metadata()
            .is_ok_and(|found| found.is_symlink())
    };
    let real = |path: &Path| fs::canonicalize(path).ok();
    !is_link(one) && !is_link(other) && real(one).is_some_and(|one| real(other) == Some(one))
}

/// Private from birth: asking for the mode later would leave a moment for others to open the file.
#[cfg(unix)]
pub(super) fn private(options: &mut OpenOptions) {
    std::os::unix::fs::OpenOptionsExt::mode(options, 0o600);
}

#[cfg(not(unix))]
pub(super) fn private(_options: &mut OpenOptions) {}

/// Gives back what an unusual umask took from the owner. It can only take, so nothing was open to
/// others before.
#[cfg(unix)]
fn make_private(path: &Path, found: &Metadata, mode: u32) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    if found.permissions().mode() & 0o777 == mode {
        return Ok(());
    }
    fs::set_permissions(path, fs::Permissions::from_mode(mode))
}

#[cfg(not(unix))]
fn make_private(_path: &Path, _found: &Metadata, _mode: u32) -> io::Result<()> {
    Ok(())
}

/// The permission bits if they let others in, on systems that have such bits.
#[cfg(unix)]
pub(super) fn loose_mode(found: &Metadata) -> Option<u32> {
    use std::os::unix::fs::PermissionsExt;
    let mode = found.permissions().mode() & 0o777;
    (mode & 0o077 != 0).then_some(mode)
}

#[cfg(not(unix))]
pub(super) fn loose_mode(_found: &Metadata) -> Option<u32> {
    None
}

/// Whether an open file is still the one at this path.
///
/// Only asked about lock files, which are removed together with a root that was made in vain.
#[cfg(unix)]
pub(super) fn is_at(file: &File, path: &Path) -> io::Result<bool> {
    use std::os::unix::fs::MetadataExt;
    let held = file.metadata()?;
    match fs::metadata(path) {
        Ok(found) => Ok((held.dev(), held.ino()) == (found.dev(), found.ino())),
        Err(e) if e.kind() == ErrorKind::NotFound => Ok(false),
        Err(e) => Err(e),
    }
}

/// Windows keeps the name of a file in use from being given away, so its existence is enough.
#[cfg(not(unix))]
pub(super) fn is_at(_file: &File, path: &Path) -> io::Result<bool> {
    path.try_exists()
}

/// What a file held, without keeping it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Fingerprint([u8; 32]);

impl Fingerprint {
    pub(super) fn of(bytes: &[u8]) -> Fingerprint {
        Fingerprint(Sha256::digest(bytes).into())
    }
}

/// Fingerprint of a regular file of any size and whether others may read it; `None` without one.
pub(super) fn fingerprint(
    intent: &'static str,
    path: &Path,
) -> Result<Option<(Fingerprint, bool)>, StoreError> {
    let Some((mut file, found)) = open(intent, path)? else {
        return Ok(None);
    };
    let mut hash = Sha256::new();
    io::copy(&mut file, &mut hash).map_err(StoreError::io(intent, path))?;
    Ok(Some((
        Fingerprint(hash.finalize().into()),
        loose_mode(&found).is_some(),
    )))
}

/// Where content for `path` must go so that links stay links: the end of a chain of them.
pub(super) fn follow_links(path: &Path) -> io::Result<PathBuf> {
    let mut target = path.to_owned();
    // As many as Linux follows; more is a circle.
    for _ in 0..40 {
        match fs::symlink_metadata(&target) {
            Ok(found) if found.is_symlink() => {}
            Ok(_) => return Ok(target),
            Err(e) if e.kind() == ErrorKind::NotFound => return Ok(target),
            Err(e) => return Err(e),
        }
        let next = fs::read_link(&target)?;
        target = target.parent().unwrap_or(Path::new("")).join(next);
    }
    Err(io::Error::other("too many links"))
}

/// A path as bytes that [`path_from_bytes`] turns back; `None` for names this cannot be done with.
#[cfg(unix)]
pub(super) fn path_bytes(path: &Path) -> Option<&[u8]> {
    Some(std::os::unix::ffi::OsStrExt::as_bytes(path.as_os_str()))
}

#[cfg(not(unix))]
pub(super) fn path_bytes(path: &Path) -> Option<&[u8]> {
    path.to_str().map(str::as_bytes)
}

/// The reverse of [`path_bytes`].
#[cfg(unix)]
pub(super) fn path_from_bytes(bytes: Vec<u8>) -> Option<PathBuf> {
    Some(PathBuf::from(
        <std::ffi::OsString as std::os::unix::ffi::OsStringExt>::from_vec(bytes),
    ))
}

#[cfg(not(unix))]
pub(super) fn path_from_bytes(bytes: Vec<u8>) -> Option<PathBuf> {
    String::from_utf8(bytes).ok().map(PathBuf::from)
}

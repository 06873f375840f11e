//! Who may read or change a store at the moment.
//!
//! The locks are the kernel's, on a file of their own because the others are replaced. A process
//! that dies holds none. They bind only Accord: nsc knows no locks, so [`super::commit()`] also
//! looks whether files changed.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use super::error::StoreError;
use super::file;
use super::snapshot::Access;

/// Name of the lock file in a root.
pub(super) const LOCK_FILE: &str = ".accord.lock";

/// The locks of a process, given up when dropped.
#[derive(Debug)]
pub(super) struct Locks {
    held: Vec<(PathBuf, File)>,
}

impl Locks {
    /// Locks all given roots that exist.
    ///
    /// For reading, a root where no lock file can be made is left unlocked: nobody can change it
    /// either, and a store on a read-only medium must be readable.
    ///
    /// # Errors
    ///
    /// Fails if another process keeps a lock for longer than `wait`, all roots together, or if
    /// the lock file cannot be used for writing.
    pub(super) fn acquire(
        roots: &[PathBuf],
        access: Access,
        wait: Duration,
    ) -> Result<Locks, StoreError> {
        let mut existing: Vec<PathBuf> = roots
            .iter()
            .filter_map(|root| fs::canonicalize(root).ok())
            .collect();
        // One order for everybody, whichever root is which to whom; otherwise two could wait for
        // each other.
        existing.sort();
        existing.dedup();
        let start = Instant::now();
        let mut held = Vec::new();
        for root in existing {
            let file = lock(&root.join(LOCK_FILE), access, start, wait)?;
            held.extend(file.map(|file| (root, file)));
        }
        Ok(Locks { held })
    }

    /// Whether a root is locked.
    pub(super) fn cover(&self, root: &Path) -> bool {
        let root = fs::canonicalize(root);
        root.is_ok_and(|root| self.held.iter().any(|(held, _)| *held == root))
    }
}

/// Locks one file. `None` if that is impossible and not needed.
fn lock(
    path: &Path,
    access: Access,
    start: Instant,
    wait: Duration,
) -> Result<Option<File>, StoreError> {
    let fail = |source| StoreError::Io {
        intent: "lock",
        path: path.to_owned(),
        source,
    };
    loop {
        let file = match (open(path), access) {
            (Ok(file), _) => file,
            // The root itself is gone, as if it had never been.
            (Err(e), _) if e.kind() == ErrorKind::NotFound => return Ok(None),
            (Err(_), Access::Read) => return Ok(None),
            (Err(e), Access::Write) => return Err(fail(e)),
        };
        let left = wait.saturating_sub(start.elapsed());
        let file = match wait_for(file, access, left) {
            Ok(file) => file,
            Err(e) if e.kind() == ErrorKind::TimedOut => {
                return Err(StoreError::Locked {
                    path: path.to_owned(),
                    waited: start.elapsed(),
                });
            }
            // A file system without locks: reading goes on without, changing does not.
            Err(e) if e.kind() == ErrorKind::Unsupported && access == Access::Read => {
                return Ok(None);
            }
            Err(e) => return Err(fail(e)),
        };
        // Whoever held it may have removed it, and the next one made a new file to lock.
        if file::is_at(&file, path).map_err(fail)? {
            return Ok(Some(file));
        }
    }
}

fn open(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    file::private(&mut options);
    options.open(path).or_else(|e| match e.kind() {
        // Enough to lock a file that is there, in a store of somebody else or on read-only media.
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => {
            File::open(path).map_err(|_| e)
        }
        _ => Err(e),
    })
}

/// Waits for the lock of an open file.
///
/// Waits inside the kernel, which serves those who wait in turn; asking again and again would
/// leave it to luck who gets through among many.
fn wait_for(file: File, access: Access, wait: Duration) -> io::Result<File> {
    let tried = match access {
        Access::Read => file.try_lock_shared(),
        Access::Write => file.try_lock(),
    };
    match tried {
        Ok(()) => return Ok(file),
        Err(TryLockError::WouldBlock) => {}
        Err(TryLockError::Error(e)) => return Err(e),
    }
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || {
        let result = loop {
            let locked = match access {
                Access::Read => file.lock_shared(),
                Access::Write => file.lock(),
            };
            match locked {
                Err(e) if e.kind() == ErrorKind::Interrupted => {}
                other => break other.map(|()| file),
            }
        };
        // Nobody listens after the time is up; the file is then dropped and so is its lock.
        let _ = sender.send(result);
    });
    receiver
        .recv_timeout(wait)
        .unwrap_or_else(|_| Err(ErrorKind::TimedOut.into()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn roots() -> (tempfile::TempDir, Vec<PathBuf>) {
        let dir = tempfile::tempdir().unwrap();
        let roots = vec![dir.path().to_owned()];
        (dir, roots)
    }

    const SHORT: Duration = Duration::from_millis(50);

    #[test]
    fn a_writer_excludes_everybody_and_names_the_lock_file() {
        let (dir, roots) = roots();
        let _held = Locks::acquire(&roots, Access::Write, SHORT).unwrap();
        for access in [Access::Read, Access::Write] {
            match Locks::acquire(&roots, access, SHORT) {
                Err(StoreError::Locked { path, waited }) => {
                    assert!(path.ends_with(LOCK_FILE) && waited >= SHORT);
                }
                other => panic!("{other:?}"),
            }
        }
        drop(dir);
    }

    #[test]
    fn readers_do_not_exclude_each_other() {
        let (_dir, roots) = roots();
        let _one = Locks::acquire(&roots, Access::Read, SHORT).unwrap();
        Locks::acquire(&roots, Access::Read, SHORT).unwrap();
    }

    #[test]
    fn waiting_ends_when_the_lock_is_given_up() {
        let (_dir, roots) = roots();
        let held = Locks::acquire(&roots, Access::Write, SHORT).unwrap();
        let waiting = thread::spawn({
            let roots = roots.clone();
            move || Locks::acquire(&roots, Access::Write, Duration::from_secs(20)).map(drop)
        });
        thread::sleep(SHORT);
        drop(held);
        waiting.join().unwrap().unwrap();
    }

    #[test]
    fn a_lock_that_came_too_late_is_given_up_again() {
        let (_dir, roots) = roots();
        let held = Locks::acquire(&roots, Access::Write, SHORT).unwrap();
        assert!(Locks::acquire(&roots, Access::Write, SHORT).is_err());
        drop(held);
        Locks::acquire(&roots, Access::Write, Duration::from_secs(20)).unwrap();
    }

    #[test]
    #[cfg(unix)]
    fn a_lock_on_a_removed_file_does_not_count() {
        let (_dir, roots) = roots();
        let held = Locks::acquire(&roots, Access::Write, SHORT).unwrap();
        let path = roots[0].join(LOCK_FILE);
        let waiting = thread::spawn({
            let roots = roots.clone();
            move || {
                Locks::acquire(&roots, Access::Write, Duration::from_secs(20)).map(|l| (l, roots))
            }
        });
        thread::sleep(SHORT);
        fs::remove_file(&path).unwrap();
        drop(held);
        let (_locks, roots) = waiting.join().unwrap().unwrap();
        assert!(path.exists());
        assert!(Locks::acquire(&roots, Access::Write, SHORT).is_err());
    }

    #[test]
    fn reading_needs_no_lock_where_none_can_be_made() {
        let (_dir, roots) = roots();
        fs::create_dir(roots[0].join(LOCK_FILE)).unwrap();
        let locks = Locks::acquire(&roots, Access::Read, SHORT).unwrap();
        assert!(!locks.cover(&roots[0]));
        let error = Locks::acquire(&roots, Access::Write, SHORT).unwrap_err();
        assert!(
            matches!(error, StoreError::Io { intent: "lock", .. }),
            "{error}"
        );
    }
}

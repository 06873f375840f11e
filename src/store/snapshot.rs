//! What a store holds while nobody else changes it.
//!
//! Everything is read when it is asked for and by name, so a command costs the same in a store of
//! ten accounts and of ten thousand, and a damaged JWT is the trouble of those who need it.
//! A [`Snapshot`] remembers what it read: a commit refuses to replace anything that has changed
//! since, or that was never looked at.

use std::collections::HashMap;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::by_key::Known;
use super::error::StoreError;
use super::file::{self, Content, Fingerprint, System};
use super::journal::{self, Pending};
use super::keystore::LooseMode;
use super::layout::Layout;
use super::lock::Locks;

/// What a store is opened for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// Others may read at the same time.
    Read,
    /// Nobody else may read or change the store until the snapshot is released.
    Write,
}

/// A store, opened and locked.
#[derive(Debug)]
pub struct Snapshot {
    layout: Layout,
    access: Access,
    wait: Duration,
    locks: Mutex<Option<Locks>>,
    seen: Mutex<HashMap<PathBuf, Option<Fingerprint>>>,
    loose: Mutex<Vec<LooseMode>>,
    known: Mutex<Known>,
}

impl Snapshot {
    /// Locks a store and finishes or clears what a killed command left in it.
    ///
    /// Makes nothing but lock files, and those only in directories that exist. A store that
    /// cannot be written to can still be read.
    ///
    /// # Errors
    ///
    /// Fails if another command keeps the lock for longer than `wait`, if the store root is no
    /// directory, or if decided changes of a killed command cannot be finished.
    pub fn open(layout: &Layout, access: Access, wait: Duration) -> Result<Snapshot, StoreError> {
        let snapshot = Snapshot {
            layout: layout.clone(),
            access,
            wait,
            locks: Mutex::default(),
            seen: Mutex::default(),
            loose: Mutex::default(),
            known: Mutex::default(),
        };
        let roots = layout.roots();
        for root in &roots {
            match fs::metadata(root) {
                Ok(found) if !found.is_dir() => {
                    return Err(file::wrong_kind("open store", root, &found, "a directory"));
                }
                Ok(_) => {}
                Err(e) if e.kind() == ErrorKind::NotFound => {}
                Err(e) => return Err(StoreError::io("open store", root)(e)),
            }
        }
        match access {
            Access::Write => snapshot.lock_again()?,
            Access::Read => *snapshot.locks() = Some(lock_for_reading(layout, wait)?),
        }
        Ok(snapshot)
    }

    /// Gives up the locks, before something that takes long such as a request to a server.
    ///
    /// The snapshot can still be read and committed to; a commit then takes the locks anew and
    /// refuses if what it would replace has changed.
    pub fn release(&self) {
        *self.locks() = None;
        self.forget_keys();
    }

    /// Takes the locks for writing again, if they were given up. What was read before may have
    /// changed meanwhile; [`super::check()`] tells.
    ///
    /// # Errors
    ///
    /// As [`Snapshot::open`].
    pub fn hold(&self) -> Result<(), StoreError> {
        match self.is_locked() {
            true => Ok(()),
            false => self.lock_again(),
        }
    }

    /// Where everything lies.
    #[must_use]
    pub fn layout(&self) -> &Layout {
        &self.layout
    }

    /// What the store was opened for.
    #[must_use]
    pub fn access(&self) -> Access {
        self.access
    }

    /// Secrets read so far that others may read as well.
    #[must_use]
    pub fn loose_seen(&self) -> Vec<LooseMode> {
        guard(&self.loose).clone()
    }

    pub(super) fn note_loose(&self, loose: LooseMode) {
        let mut all = guard(&self.loose);
        if !all.contains(&loose) {
            all.push(loose);
        }
    }

    /// Remembers what a path held when it was read.
    pub(super) fn note(&self, path: &Path, content: Option<&Content>) {
        self.note_as(path, content.map(|content| Fingerprint::of(&content.bytes)));
    }

    /// Remembers what a path holds now.
    pub(super) fn note_as(&self, path: &Path, content: Option<Fingerprint>) {
        guard(&self.seen).insert(path.to_owned(), content);
    }

    /// What a path held when it was read; the outer `None` if it was not.
    pub(super) fn seen(&self, path: &Path) -> Option<Option<Fingerprint>> {
        guard(&self.seen).get(path).copied()
    }

    /// Whether the locks that are held cover all roots that exist, and the one of the journal.
    pub(super) fn is_locked(&self) -> bool {
        let home = self.layout.home();
        let mut roots = self.layout.roots();
        roots.retain(|root| root == home || root.exists());
        self.locks()
            .as_ref()
            .is_some_and(|locks| roots.iter().all(|root| locks.cover(root)))
    }

    /// Takes all locks anew, in their order, and finishes or clears what is found.
    pub(super) fn lock_again(&self) -> Result<(), StoreError> {
        self.release();
        let roots = self.layout.roots();
        let locks = Locks::acquire(&roots, Access::Write, self.wait)?;
        for root in &roots {
            journal::recover(&System, root, &self.layout.keystore)?;
        }
        *self.locks() = Some(locks);
        Ok(())
    }

    /// Forgets what was found out about keys: it may be otherwise now.
    pub(super) fn forget_keys(&self) {
        *self.known() = Known::default();
    }

    /// What was found out about keys.
    pub(super) fn known(&self) -> MutexGuard<'_, Known> {
        guard(&self.known)
    }

    fn locks(&self) -> MutexGuard<'_, Option<Locks>> {
        guard(&self.locks)
    }
}

/// Locks for reading, after the work of a killed command is finished.
fn lock_for_reading(layout: &Layout, wait: Duration) -> Result<Locks, StoreError> {
    let roots = &layout.roots();
    let left = |wanted: Pending| roots.iter().any(|root| journal::pending(root) == wanted);
    loop {
        let locks = Locks::acquire(roots, Access::Read, wait)?;
        if !left(Pending::Journal) && !left(Pending::Record) {
            return Ok(locks);
        }
        drop(locks);
        let recovered = Locks::acquire(roots, Access::Write, wait).and_then(|_locks| {
            roots
                .iter()
                .try_for_each(|root| journal::recover(&System, root, &layout.keystore))
        });
        match recovered {
            Ok(()) => {}
            Err(e @ StoreError::Locked { .. }) => return Err(e),
            // What was only begun is invisible; someone who may write will clear it.
            Err(_) if !left(Pending::Journal) => return Locks::acquire(roots, Access::Read, wait),
            Err(StoreError::Io { path, source, .. }) => {
                return Err(StoreError::Recovery { path, source });
            }
            Err(e) => return Err(e),
        }
    }
}

/// The value of a lock, also after a thread panicked: it is replaced or added to in one step.
fn guard<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

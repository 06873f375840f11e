//! Every single operation of a commit fails once, and the process dies at every one of them; so
//! does every recovery. The store must come out as it was or as it should be.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::fs::File;
use std::io;
use std::time::Duration;

use zeroize::Zeroizing;

use super::*;
use crate::nkey::{Kind, Seed};
use crate::store::journal::{Pending, pending, recover};
use crate::store::{Layout, Overwrite, StoreInfo};

/// A disk on which one operation goes wrong.
struct Faulty {
    /// Operations until then.
    left: Cell<usize>,
    /// Whether nothing works afterwards: what a killed process does.
    dies: bool,
    tripped: Cell<bool>,
}

impl Faulty {
    fn new(left: usize, dies: bool) -> Faulty {
        Faulty {
            left: Cell::new(left),
            dies,
            tripped: Cell::new(false),
        }
    }

    fn operation(&self) -> io::Result<()> {
        let fails = match self.tripped.get() {
            true => self.dies,
            false => self.left.get() == 0,
        };
        self.left.set(self.left.get().saturating_sub(1));
        if fails {
            self.tripped.set(true);
            return Err(io::Error::other("no"));
        }
        Ok(())
    }
}

impl Disk for Faulty {
    fn create_dir(&self, path: &Path) -> io::Result<()> {
        self.operation().and_then(|()| System.create_dir(path))
    }

    fn create_file(&self, path: &Path) -> io::Result<File> {
        self.operation().and_then(|()| System.create_file(path))
    }

    fn write(&self, file: &mut File, bytes: &[u8]) -> io::Result<()> {
        let died_before = self.tripped.get();
        self.operation().inspect_err(|_| {
            if !died_before {
                System.write(file, &bytes[..bytes.len() / 2]).unwrap();
            }
        })?;
        System.write(file, bytes)
    }

    // The order of syncs is a matter of reading the code; a test cannot cut the power.
    fn sync_file(&self, _file: &File) -> io::Result<()> {
        self.operation()
    }

    fn sync_dir(&self, path: &Path) -> io::Result<()> {
        self.operation().and_then(|()| path.read_dir().map(drop))
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.operation().and_then(|()| System.rename(from, to))
    }

    fn remove_file(&self, path: &Path) -> io::Result<()> {
        self.operation().and_then(|()| System.remove_file(path))
    }

    fn remove_dir(&self, path: &Path) -> io::Result<()> {
        self.operation().and_then(|()| System.remove_dir(path))
    }
}

/// A home with the three directories, and somewhere to write output to.
struct Home(tempfile::TempDir);

impl Home {
    fn new() -> Home {
        let home = Home(tempfile::tempdir().unwrap());
        fs::create_dir(home.out()).unwrap();
        home
    }

    fn copy(&self) -> Home {
        let home = Home(tempfile::tempdir().unwrap());
        copy(self.0.path(), home.0.path());
        home
    }

    /// Becomes as another home; at its own place, because journals name places.
    fn restore(&self, from: &Home) {
        for entry in fs::read_dir(self.0.path()).unwrap() {
            fs::remove_dir_all(entry.unwrap().path()).unwrap();
        }
        copy(from.0.path(), self.0.path());
    }

    fn layout(&self) -> Layout {
        let dir = self.0.path();
        Layout::new(
            dir.join("config"),
            Some(dir.join("data/stores")),
            dir.join("data/keys"),
        )
    }

    fn out(&self) -> PathBuf {
        self.0.path().join("out")
    }

    fn open(&self) -> Snapshot {
        Snapshot::open(&self.layout(), Access::Write, Duration::ZERO).unwrap()
    }

    /// All files with content and all directories, without locks and hints.
    fn tree(&self) -> BTreeMap<String, Option<String>> {
        fn look(dir: &Path, start: &str, tree: &mut BTreeMap<String, Option<String>>) {
            for entry in fs::read_dir(dir).unwrap() {
                let entry = entry.unwrap();
                let path = format!("{start}{}", entry.file_name().to_str().unwrap());
                if entry.file_type().unwrap().is_dir() {
                    look(&entry.path(), &format!("{path}/"), tree);
                    tree.insert(path, None);
                } else if !path.ends_with(".accord.lock") && !path.ends_with(".accord.index") {
                    tree.insert(path, Some(fs::read_to_string(entry.path()).unwrap()));
                }
            }
        }
        let mut tree = BTreeMap::new();
        look(self.0.path(), "", &mut tree);
        tree
    }

    fn roots(&self) -> Vec<PathBuf> {
        self.layout().roots()
    }

    fn pending(&self) -> Pending {
        pending(self.layout().home())
    }
}

fn copy(from: &Path, to: &Path) {
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let to = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            fs::create_dir(&to).unwrap();
            copy(&entry.path(), &to);
        } else {
            fs::copy(entry.path(), to).unwrap();
        }
    }
}

fn seed(n: u8) -> Seed {
    Seed::from_bytes(Kind::Account, [n; 32])
}

fn text(text: &str) -> Zeroizing<String> {
    Zeroizing::new(text.to_owned())
}

/// What a command reads and wants.
type Job = fn(&Home, &Snapshot) -> ChangeSet;

fn first_operator(home: &Home, _: &Snapshot) -> ChangeSet {
    let mut changes = ChangeSet::new(&home.layout());
    changes.put_store_info("O", &StoreInfo::new("O", false));
    changes.put_operator("O", "o1");
    for account in ["A", "B"] {
        changes.put_account("O", account, "a1");
        changes.put_user("O", account, "u", "u1");
        changes.put_user("O", account, "v", "v1");
        changes.put_creds("O", account, "u", text("c1"));
    }
    changes.put_seed(&seed(1));
    changes.put_seed(&seed(2));
    changes.put_defaults(&crate::store::Defaults::default());
    changes
}

fn everything(home: &Home, snapshot: &Snapshot) -> ChangeSet {
    let mut changes = ChangeSet::new(&home.layout());
    for account in ["A", "B"] {
        snapshot.read_account("O", account).unwrap_err();
    }
    changes.put_account("O", "A", "a2");
    changes.delete_account("O", "B");
    changes.delete_creds("O", "B", "u");
    changes.delete_user("O", "A", "u");
    changes.put_account("O", "C", "c1");
    changes.put_user("O", "C", "u", "cu1");
    changes.delete_seed(&seed(1).public_key());
    changes.put_seed(&seed(2));
    changes.put_seed(&seed(3));
    changes.put_creds("O", "A", "v", text("c2"));
    changes.put_output(&home.out().join("old"), b"new", Overwrite::Replace);
    changes.put_output(&home.out().join("new"), b"new", Overwrite::Refuse);
    changes
}

fn with_store() -> Home {
    let home = Home::new();
    let snapshot = home.open();
    commit(&snapshot, &first_operator(&home, &snapshot)).unwrap();
    fs::write(home.out().join("old"), "old").unwrap();
    drop(snapshot);
    home
}

fn done(before: &Home, job: Job) -> BTreeMap<String, Option<String>> {
    let home = before.copy();
    let snapshot = home.open();
    commit(&snapshot, &job(&home, &snapshot)).unwrap();
    home.tree()
}

/// Runs a job with a fault at every operation, until one run has none.
fn at_every_operation(before: &Home, job: Job, dies: bool, look: impl Fn(usize, &Home, &Outcome)) {
    for at in 0.. {
        let home = before.copy();
        let snapshot = home.open();
        let disk = Faulty::new(at, dies);
        let result = commit_on(&disk, &snapshot, &job(&home, &snapshot));
        drop(snapshot);
        if !disk.tripped.get() {
            assert!(result.is_ok() && at > 10, "{at}: {result:?}");
            return;
        }
        look(at, &home, &result);
    }
}

type Outcome = Result<(), StoreError>;

fn failing_once(before: &Home, job: Job) {
    let (old, new) = (before.tree(), done(before, job));
    assert_ne!(old, new);
    at_every_operation(before, job, false, |at, home, result| {
        match result {
            Ok(()) => assert_eq!(home.tree(), new, "{at}"),
            Err(StoreError::Unfinished { .. }) => {
                drop(home.open());
                assert_eq!(home.tree(), new, "{at}");
            }
            Err(error) => assert_eq!(home.tree(), old, "{at}: {error}"),
        };
    });
}

fn dying_and_dying_again(before: &Home, job: Job) {
    let (before_tree, new) = (before.tree(), done(before, job));
    at_every_operation(before, job, true, |at, home, result| {
        assert!(result.is_err());
        let decided = home.pending() == Pending::Journal;
        let dead = home.copy();
        // Not every pair of deaths, but every operation of both in some pair.
        for again in (at % 8..).step_by(8) {
            home.restore(&dead);
            let mut old = before_tree.clone();
            let disk = Faulty::new(again, true);
            let _ = home
                .roots()
                .iter()
                .try_for_each(|root| recover(&disk, root));
            let finished = !disk.tripped.get();
            home.roots()
                .iter()
                .try_for_each(|root| recover(&System, root))
                .unwrap();
            // The directory of the journal is made before anything can be written down.
            for dir in ["data", "data/stores"] {
                if home.0.path().join(dir).is_dir() {
                    old.insert(dir.into(), None);
                }
            }
            let tree = home.tree();
            // After its last step, which removes the journal, a commit is done but did not say so.
            if decided || tree == new {
                assert_eq!(tree, new, "{at} {again}");
            } else {
                assert_eq!(tree, old, "{at} {again}");
            }
            if finished {
                break;
            }
        }
    });
}

#[test]
fn a_failure_on_the_first_run_leaves_all_or_nothing() {
    failing_once(&Home::new(), first_operator);
}

#[test]
fn a_failure_while_changing_leaves_all_or_nothing() {
    failing_once(&with_store(), everything);
}

#[test]
fn a_death_on_the_first_run_is_cleared_or_finished() {
    dying_and_dying_again(&Home::new(), first_operator);
}

#[test]
fn a_death_while_changing_is_cleared_or_finished() {
    dying_and_dying_again(&with_store(), everything);
}

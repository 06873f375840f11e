//! Commits on real directories; the disk of the tests can fail and die.

mod faults;
mod refusals;
mod trees;

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

type Outcome = Result<(), StoreError>;

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

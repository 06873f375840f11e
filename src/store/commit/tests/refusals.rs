//! What a commit refuses, leaves alone, or does besides.

use super::faults::{done, everything, with_store};
use super::*;

/// Commits a change set that is filled after something was read.
fn changed(home: &Home, fill: impl FnOnce(&Snapshot, &mut ChangeSet)) -> Outcome {
    let snapshot = home.open();
    let mut changes = ChangeSet::new(&home.layout());
    fill(&snapshot, &mut changes);
    let result = commit(&snapshot, &changes);
    drop(snapshot);
    assert_eq!(home.pending(), Pending::Nothing);
    result
}

/// Whether a change is refused for some reason, and nothing is changed.
fn refused(
    home: &Home,
    reason: impl Fn(&StoreError) -> bool,
    fill: impl FnOnce(&Snapshot, &mut ChangeSet),
) {
    let before = home.tree();
    let error = changed(home, fill).unwrap_err();
    assert!(reason(&error), "{error}");
    assert_eq!(home.tree(), before);
}

#[test]
fn nothing_is_replaced_that_was_not_read_or_changed_since() {
    let home = with_store();
    let path = home.layout().account_jwt("O", "A");
    let is_other = |e: &StoreError| matches!(e, StoreError::ChangedMeanwhile { .. });
    refused(
        &home,
        |e| matches!(e, StoreError::Exists { .. }),
        |_, changes| {
            changes.put_account("O", "A", "new");
        },
    );
    let touched = Cell::new(false);
    let result = changed(&home, |snapshot, changes| {
        snapshot.read_account("O", "A").unwrap_err();
        changes.put_account("O", "A", "new");
        fs::write(&path, "by another program").unwrap();
        touched.set(true);
    });
    assert!(is_other(&result.unwrap_err()));
    assert_eq!(fs::read_to_string(&path).unwrap(), "by another program");
    refused(&home, is_other, |snapshot, changes| {
        snapshot.read_account("O", "new").unwrap_err();
        changes.put_account("O", "new", "mine");
        changes.delete_user("O", "A", "u");
        let read = home.layout().account_jwt("O", "A");
        snapshot.note_as(&read, None);
        changes.delete_account("O", "A");
    });
}

#[test]
fn a_change_between_check_and_commit_point_is_noticed() {
    /// Somebody writes while the commit makes its directories.
    struct Meddling(PathBuf);
    impl Disk for Meddling {
        fn create_dir(&self, path: &Path) -> io::Result<()> {
            fs::write(&self.0, "by another program")?;
            System.create_dir(path)
        }
        fn create_file(&self, path: &Path) -> io::Result<File> {
            System.create_file(path)
        }
        fn write(&self, file: &mut File, bytes: &[u8]) -> io::Result<()> {
            System.write(file, bytes)
        }
        fn sync_file(&self, _: &File) -> io::Result<()> {
            Ok(())
        }
        fn sync_dir(&self, _: &Path) -> io::Result<()> {
            Ok(())
        }
        fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
            System.rename(from, to)
        }
        fn remove_file(&self, path: &Path) -> io::Result<()> {
            System.remove_file(path)
        }
        fn remove_dir(&self, path: &Path) -> io::Result<()> {
            System.remove_dir(path)
        }
    }
    let home = with_store();
    let path = home.layout().account_jwt("O", "A");
    let snapshot = home.open();
    snapshot.read_account("O", "A").unwrap_err();
    let mut changes = ChangeSet::new(&home.layout());
    changes.put_account("O", "A", "new");
    changes.put_account("O", "N", "new");
    let error = commit_on(&Meddling(path.clone()), &snapshot, &changes).unwrap_err();
    assert!(
        matches!(error, StoreError::ChangedMeanwhile { .. }),
        "{error}"
    );
    assert_eq!(fs::read_to_string(path).unwrap(), "by another program");
    assert!(!home.layout().account_dir("O", "N").exists());
    assert_eq!(home.pending(), Pending::Nothing);
}

#[test]
fn a_stored_seed_is_never_replaced() {
    let home = with_store();
    let key = seed(1).public_key();
    let path = home.layout().seed(&key);
    let with_line_end = format!("{}\n", *seed(1).reveal());
    fs::write(&path, &with_line_end).unwrap();
    changed(&home, |_, changes| changes.put_seed(&seed(1))).unwrap();
    assert_eq!(fs::read_to_string(&path).unwrap(), with_line_end);
    fs::write(&path, "something else").unwrap();
    refused(
        &home,
        |e| matches!(e, StoreError::SeedDiffers { .. }),
        |_, changes| {
            changes.put_account("O", "N", "n1");
            changes.put_seed(&seed(1));
        },
    );
}

#[test]
fn what_is_already_so_touches_nothing() {
    let home = with_store();
    fs::remove_file(home.layout().git_ignore_file()).unwrap();
    let before = home.tree();
    let snapshot = home.open();
    let mut changes = ChangeSet::new(&home.layout());
    changes.put_account("O", "A", "a1");
    changes.put_seed(&seed(1));
    changes.delete_user("O", "A", "nobody");
    changes.put_creds("O", "A", "u", text("c1"));
    assert!(changes.changes().is_empty() && !changes.is_empty());
    commit_on(&Faulty::new(0, true), &snapshot, &changes).unwrap();
    assert_eq!(home.tree(), before);
}

#[test]
fn changes_are_listed_before_they_are_made() {
    let home = with_store();
    let mut changes = ChangeSet::new(&home.layout());
    changes.put_account("O", "A", "a2");
    changes.put_account("O", "N", "n1");
    changes.put_user("O", "B", "w", "w1");
    changes.delete_account("O", "B");
    changes.put_seed(&seed(9));
    let key = seed(9).public_key();
    let listed: Vec<String> = changes
        .changes()
        .iter()
        .map(|c| format!("{} {}", c.action, c.what))
        .collect();
    assert_eq!(
        listed,
        [
            "write account JWT \"A\"",
            "create account JWT \"N\"",
            "create user JWT \"w\" of account \"B\"",
            "delete user JWT of account \"B\"",
            "delete user JWT of account \"B\"",
            "delete account JWT \"B\"",
            &format!("create seed of {key}"),
        ]
    );
    assert!(!format!("{changes:?}").contains(seed(9).reveal().as_str()));
}

#[test]
fn names_pass_the_gate_unless_they_exist() {
    let home = with_store();
    let layout = home.layout();
    for name in ["", "..", "a/b", "a\nb", " a", &"x".repeat(129)] {
        let is_name = |e: &StoreError| matches!(e, StoreError::Name { .. });
        refused(&home, is_name, |_, changes| {
            changes.put_account("O", name, "t")
        });
        refused(&home, is_name, |_, changes| {
            changes.put_user("O", "A", name, "t")
        });
        refused(&home, is_name, |_, changes| changes.put_operator(name, "t"));
    }
    for within in ["..", "a/b"] {
        let is_name = |e: &StoreError| matches!(e, StoreError::Name { .. });
        refused(&home, is_name, |_, changes| {
            changes.delete_account("O", within)
        });
        refused(&home, is_name, |_, changes| {
            changes.delete_user(within, "A", "u")
        });
        refused(&home, is_name, |_, c| {
            c.put_creds("O", within, "u", text("c"))
        });
    }
    let odd = layout.account_jwt("O", " odd");
    fs::create_dir(odd.parent().unwrap()).unwrap();
    fs::write(&odd, "t1").unwrap();
    changed(&home, |snapshot, changes| {
        snapshot.read_account("O", " odd").unwrap_err();
        changes.put_account("O", " odd", "t2");
    })
    .unwrap();
    assert_eq!(fs::read_to_string(odd).unwrap(), "t2");
}

#[test]
fn things_of_the_wrong_kind_are_found_before_anything_is_made() {
    let home = with_store();
    let layout = home.layout();
    let is_kind = |e: &StoreError| matches!(e, StoreError::WrongKind { .. });
    fs::create_dir_all(layout.account_jwt("O", "D")).unwrap();
    refused(&home, is_kind, |_, changes| {
        changes.put_account("O", "D", "t")
    });
    refused(&home, is_kind, |_, changes| {
        changes.delete_account("O", "D")
    });
    fs::write(layout.accounts_dir("O").join("F"), "a file").unwrap();
    refused(
        &home,
        |_| true,
        |_, changes| changes.put_account("O", "F", "t"),
    );
    fs::remove_dir_all(layout.creds_dir()).unwrap();
    fs::write(layout.creds_dir(), "a file").unwrap();
    refused(
        &home,
        |_| true,
        |_, changes| changes.put_creds("O", "A", "u", text("c")),
    );
}

#[test]
fn output_goes_where_it_is_wanted_and_nowhere_else() {
    let home = with_store();
    let old = home.out().join("old");
    refused(
        &home,
        |e| matches!(e, StoreError::Exists { .. }),
        |_, changes| {
            changes.put_output(&old, b"x", Overwrite::Refuse);
        },
    );
    refused(
        &home,
        |e| matches!(e, StoreError::Io { .. }),
        |_, changes| {
            changes.put_output(&home.out().join("no/such"), b"x", Overwrite::Replace);
        },
    );
    refused(
        &home,
        |e| matches!(e, StoreError::WrongKind { .. }),
        |_, changes| {
            changes.put_output(&home.out(), b"x", Overwrite::Replace);
        },
    );
    refused(
        &home,
        |e| matches!(e, StoreError::WrongKind { .. }),
        |_, changes| {
            changes.put_output(Path::new("/dev/stdout"), b"x", Overwrite::Replace);
        },
    );
}

#[test]
fn output_alone_makes_no_store() {
    let home = Home::new();
    changed(&home, |_, changes| {
        changes.put_output(&home.out().join("new"), b"x", Overwrite::Refuse);
    })
    .unwrap();
    let files: Vec<String> = home.tree().into_keys().collect();
    assert_eq!(files, ["out", "out/new"]);
}

#[test]
#[cfg(unix)]
fn links_stay_links_and_files_are_private() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let home = with_store();
    let (path, elsewhere) = (home.layout().account_jwt("O", "A"), home.out().join("real"));
    fs::rename(&path, &elsewhere).unwrap();
    fs::set_permissions(&elsewhere, fs::Permissions::from_mode(0o644)).unwrap();
    symlink("../../../../../out/real", &path).unwrap();
    changed(&home, |snapshot, changes| {
        snapshot.read_account("O", "A").unwrap_err();
        changes.put_account("O", "A", "a2");
        changes.put_output(&home.out().join("old"), b"new", Overwrite::Replace);
    })
    .unwrap();
    assert!(path.is_symlink());
    assert_eq!(fs::read_to_string(&elsewhere).unwrap(), "a2");
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    let layout = home.layout();
    let stores = layout.stores.clone().unwrap();
    for dir in [
        layout.keystore.clone(),
        stores,
        layout.users_dir("O", "A"),
        layout.config.clone(),
    ] {
        assert_eq!(mode(&dir), 0o700, "{dir:?}");
    }
    let seed = layout.seed(&seed(1).public_key());
    for file in [
        &elsewhere,
        &home.out().join("old"),
        &seed,
        &layout.nsc_json(),
    ] {
        assert_eq!(mode(file), 0o600, "{file:?}");
    }
}

#[test]
#[cfg(unix)]
fn a_pipe_in_place_of_a_file_stops_nobody() {
    let home = with_store();
    let pipe = home.layout().account_jwt("O", "A");
    fs::remove_file(&pipe).unwrap();
    let status = std::process::Command::new("mkfifo")
        .arg(&pipe)
        .status()
        .unwrap();
    assert!(status.success());
    let error = home.open().account("O", "A").unwrap_err();
    assert!(
        matches!(
            error,
            StoreError::WrongKind {
                found: "a pipe",
                ..
            }
        ),
        "{error}"
    );
    let snapshot = home.open();
    let mut changes = ChangeSet::new(&home.layout());
    changes.put_account("O", "A", "t");
    assert!(matches!(
        commit(&snapshot, &changes),
        Err(StoreError::WrongKind { .. })
    ));
}

#[test]
fn a_snapshot_given_up_meanwhile_is_locked_anew() {
    let home = with_store();
    let snapshot = home.open();
    snapshot.read_account("O", "A").unwrap_err();
    snapshot.release();
    changed(&home, |_, changes| changes.put_account("O", "other", "t")).unwrap();
    let mut changes = ChangeSet::new(&home.layout());
    changes.put_account("O", "A", "a2");
    commit(&snapshot, &changes).unwrap();
    changes.put_account("O", "A", "a3");
    commit(&snapshot, &changes).unwrap();
    assert_eq!(
        fs::read_to_string(home.layout().account_jwt("O", "A")).unwrap(),
        "a3"
    );
}

#[test]
fn many_writers_get_through_also_on_the_first_run() {
    let home = Home::new();
    let writers = 20;
    std::thread::scope(|scope| {
        for n in 0..writers {
            let home = &home;
            scope.spawn(move || {
                let layout = home.layout();
                let wait = Duration::from_secs(60);
                let snapshot = Snapshot::open(&layout, Access::Write, wait).unwrap();
                let mut changes = ChangeSet::new(&layout);
                let name = format!("O{n}");
                changes.put_store_info(&name, &StoreInfo::new(&name, false));
                changes.put_operator(&name, "t");
                changes.put_seed(&seed(n));
                commit(&snapshot, &changes).unwrap();
            });
        }
    });
    let snapshot = home.open();
    assert_eq!(snapshot.operators().unwrap().len(), usize::from(writers));
    assert_eq!(snapshot.keys().unwrap().len(), usize::from(writers));
}

#[test]
fn a_store_opened_for_reading_finishes_what_was_left_and_is_not_changed() {
    let home = with_store();
    let expected = done(&home, everything);
    let snapshot = home.open();
    let changes = everything(&home, &snapshot);
    for at in 0.. {
        let disk = Faulty::new(at, true);
        commit_on(&disk, &snapshot, &changes).unwrap_err();
        if home.pending() == Pending::Journal {
            break;
        }
        recover(
            &Faulty::new(usize::MAX, false),
            home.layout().home(),
            &home.layout().keystore,
        )
        .unwrap();
    }
    drop(snapshot);
    let reading = Snapshot::open(&home.layout(), Access::Read, Duration::ZERO).unwrap();
    assert_eq!(home.tree(), expected);
    let mut changes = ChangeSet::new(&home.layout());
    changes.put_account("O", "N", "t");
    check(&reading, &changes).unwrap();
    assert!(matches!(
        commit(&reading, &changes),
        Err(StoreError::OpenedForReading)
    ));
}

#[test]
fn a_store_that_cannot_be_locked_is_read_unless_a_decision_is_pending() {
    let home = with_store();
    let root = home.layout().stores.unwrap();
    fs::remove_file(root.join(LOCK_FILE)).unwrap();
    fs::create_dir(root.join(LOCK_FILE)).unwrap();
    let open = || Snapshot::open(&home.layout(), Access::Read, Duration::ZERO);
    open().unwrap();
    fs::write(
        record_path(&root),
        Journal::default().encode(&root).unwrap(),
    )
    .unwrap();
    assert_eq!(open().unwrap().operators().unwrap(), ["O"]);
    fs::rename(record_path(&root), journal_path(&root)).unwrap();
    let error = open().unwrap_err();
    assert!(matches!(error, StoreError::Recovery { .. }), "{error}");
    fs::remove_dir(root.join(LOCK_FILE)).unwrap();
    open().unwrap();
    assert_eq!(home.pending(), Pending::Nothing);
}

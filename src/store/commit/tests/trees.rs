//! Renaming and deleting whole accounts and operators: all of it or nothing, wherever it stops.

use super::faults::{done, dying_and_dying_again, failing_once, with_store};
use super::*;

fn account(home: &Home, snapshot: &Snapshot) -> ChangeSet {
    let mut changes = ChangeSet::new(&home.layout());
    snapshot.read_account("O", "A").unwrap_err();
    changes.put_account("O", "A", "n1");
    changes.rename_account("O", "A", "new");
    changes.put_seed(&seed(3));
    changes
}

fn user(home: &Home, snapshot: &Snapshot) -> ChangeSet {
    let mut changes = ChangeSet::new(&home.layout());
    snapshot.read_user("O", "A", "u").unwrap_err();
    changes.put_user("O", "A", "u", "n1");
    changes.put_creds("O", "A", "u", text("c2"));
    changes.rename_user("O", "A", "u", "new");
    changes
}

fn operator(home: &Home, snapshot: &Snapshot) -> ChangeSet {
    let mut changes = ChangeSet::new(&home.layout());
    snapshot.read_operator("O").unwrap_err();
    let mut info = snapshot.store_info("O").unwrap();
    info.name = "new".into();
    let jwt = home.layout().operator_jwt("O");
    changes.put_operator_at(&jwt, "O", "n1");
    changes.put_store_info("O", &info);
    changes.rename_operator("O", "new", &jwt);
    changes.put_defaults(&crate::store::Defaults {
        operator: "new".into(),
        ..Default::default()
    });
    changes
}

fn deletion(home: &Home, _: &Snapshot) -> ChangeSet {
    let mut changes = ChangeSet::new(&home.layout());
    let jwt = home.layout().operator_jwt("O");
    changes.delete_operator("O", &jwt, &["A".into(), "B".into()]);
    changes.delete_creds("O", "A", "u");
    changes.delete_seed(&seed(1).public_key());
    changes
}

#[test]
fn a_rename_moves_everything_and_nothing_else() {
    let before = with_store();
    let (old, new) = (before.tree(), done(&before, account));
    let moved: BTreeMap<_, _> = old
        .into_iter()
        .map(|(path, content)| {
            let path = path.replace("accounts/A/A.jwt", "accounts/new/new.jwt");
            let path = path.replace("accounts/A", "accounts/new");
            let path = path.replace("creds/O/A", "creds/O/new");
            let is_token = path.ends_with("new.jwt");
            (path, if is_token { Some("n1".into()) } else { content })
        })
        .collect();
    let without_seed: BTreeMap<_, _> = new
        .into_iter()
        .filter(|(path, _)| moved.contains_key(path) || !path.contains("/keys/A/"))
        .collect();
    assert_eq!(without_seed, moved);

    let tree = done(&before, operator);
    assert!(tree.keys().all(|path| !path.contains("/O")), "{tree:?}");
    assert_eq!(tree["data/stores/new/new.jwt"], Some("n1".into()));
    let info = tree["data/stores/new/.nsc"].as_ref().unwrap();
    assert!(info.contains("\"name\":\"new\""), "{info}");
    assert_eq!(tree["data/keys/creds/new/A/u.creds"], Some("c1".into()));

    let tree = done(&before, user);
    let users = "data/stores/O/accounts/A/users";
    assert_eq!(tree[&format!("{users}/new.jwt")], Some("n1".into()));
    assert!(!tree.contains_key(&format!("{users}/u.jwt")));
    assert_eq!(tree["data/keys/creds/O/A/new.creds"], Some("c2".into()));
}

#[test]
fn a_failure_while_renaming_leaves_all_or_nothing() {
    for job in [account, user, operator] {
        failing_once(&with_store(), job);
    }
}

#[test]
fn a_death_while_renaming_is_cleared_or_finished() {
    for job in [account, user, operator] {
        dying_and_dying_again(&with_store(), job);
    }
}

#[test]
fn an_operator_is_deleted_as_a_whole_or_not_at_all() {
    let tree = done(&with_store(), deletion);
    assert!(!tree.contains_key("data/stores/O"), "{tree:?}");
    failing_once(&with_store(), deletion);
    dying_and_dying_again(&with_store(), deletion);
}

#[test]
fn what_belongs_to_nobody_keeps_its_directory() {
    let home = with_store();
    let note = home.layout().operator_dir("O").join("notes.txt");
    fs::write(&note, "mine").unwrap();
    let tree = done(&home, deletion);
    assert_eq!(tree["data/stores/O/notes.txt"], Some("mine".into()));
    assert!(!tree.contains_key("data/stores/O/accounts"));
}

#[test]
fn a_name_that_is_taken_is_refused_and_an_empty_directory_gives_way() {
    let home = with_store();
    let creds = home.layout().creds_dir().join("O/new");
    fs::create_dir(&creds).unwrap();
    assert!(done(&home, account).contains_key("data/keys/creds/O/new/u.creds"));
    fs::write(creds.join("old.creds"), "somebody's").unwrap();
    let before = home.tree();
    let snapshot = home.open();
    for job in [account, |home: &Home, snapshot: &Snapshot| {
        let mut changes = ChangeSet::new(&home.layout());
        snapshot.read_account("O", "A").unwrap_err();
        changes.put_account("O", "A", "n1");
        changes.rename_account("O", "A", "B");
        changes
    }] {
        let changes = job(&home, &snapshot);
        let error = commit(&snapshot, &changes).unwrap_err();
        assert!(matches!(error, StoreError::Exists { .. }), "{error}");
        assert_eq!(home.tree(), before);
    }
}

#[test]
fn a_name_that_leads_elsewhere_is_refused() {
    let home = with_store();
    let before = home.tree();
    let snapshot = home.open();
    for name in ["../x", "..", "", "a/b", " a", "a\nb"] {
        let mut changes = ChangeSet::new(&home.layout());
        snapshot.read_account("O", "A").unwrap_err();
        changes.put_account("O", "A", "n1");
        changes.rename_account("O", "A", name);
        let error = commit(&snapshot, &changes).unwrap_err();
        assert!(matches!(error, StoreError::Name { .. }), "{error}");
        assert_eq!(home.tree(), before);
    }
}

#[test]
fn case_alone_can_change() {
    let home = with_store();
    let tree = done(&home, |home, snapshot| {
        let mut changes = ChangeSet::new(&home.layout());
        snapshot.read_account("O", "A").unwrap_err();
        changes.put_account("O", "A", "n1");
        changes.rename_account("O", "A", "a");
        changes
    });
    assert_eq!(tree["data/stores/O/accounts/a/a.jwt"], Some("n1".into()));
    assert!(!tree.contains_key("data/stores/O/accounts/A"));
}

#[test]
fn what_a_program_without_locks_makes_meanwhile_is_not_mixed_up_with_a_rename() {
    let before = with_store();
    let expected = done(&before, account);
    let mut met = 0;
    // Dies at every step, and another program uses the old name before the next command.
    for at in 0.. {
        let home = before.copy();
        let snapshot = home.open();
        let changes = account(&home, &snapshot);
        let disk = Faulty::new(at, true);
        let _ = commit_on(&disk, &snapshot, &changes);
        drop(snapshot);
        if !disk.tripped.get() {
            break;
        }
        let old = home.layout().account_dir("O", "A");
        if old.exists() || home.pending() != Pending::Journal {
            continue;
        }
        met += 1;
        fs::create_dir(&old).unwrap();
        fs::write(old.join("A.jwt"), "another").unwrap();
        drop(home.open());
        let mut tree = home.tree();
        for path in ["data/stores/O/accounts/A", "data/stores/O/accounts/A/A.jwt"] {
            assert!(tree.remove(path).is_some(), "{at}: {path}");
        }
        assert_eq!(tree, expected, "{at}");
    }
    assert!(met > 2, "{met}");
}

#[test]
fn a_journal_from_somebody_else_renames_nothing_outside_its_store() {
    let home = with_store();
    let root = home.layout().home().to_owned();
    let old = home.out().join("old");
    let strange = Journal {
        renames: vec![(old.clone(), home.out().join("gone"))],
        ..Journal::default()
    };
    fs::write(journal_path(&root), strange.encode(&root).unwrap()).unwrap();
    let error = recover(&System, &root, &home.layout().keystore).unwrap_err();
    assert!(
        matches!(error, StoreError::StrangeJournal { .. }),
        "{error}"
    );
    assert!(old.exists());
    // Nor does one that would move a file to another directory.
    let strange = Journal {
        renames: vec![(root.join("O/O.jwt"), old)],
        ..Journal::default()
    };
    fs::write(journal_path(&root), strange.encode(&root).unwrap()).unwrap();
    let error = recover(&System, &root, &home.layout().keystore).unwrap_err();
    assert!(matches!(error, StoreError::BadJournal { .. }), "{error}");
}

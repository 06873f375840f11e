//! Every single operation of a commit fails once, and the process dies at every one of them; so
//! does every recovery. The store must come out as it was or as it should be.

use super::*;

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

pub(super) fn everything(home: &Home, snapshot: &Snapshot) -> ChangeSet {
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

pub(super) fn with_store() -> Home {
    let home = Home::new();
    let snapshot = home.open();
    commit(&snapshot, &first_operator(&home, &snapshot)).unwrap();
    fs::write(home.out().join("old"), "old").unwrap();
    drop(snapshot);
    home
}

pub(super) fn done(before: &Home, job: Job) -> BTreeMap<String, Option<String>> {
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

pub(super) fn failing_once(before: &Home, job: Job) {
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

pub(super) fn dying_and_dying_again(before: &Home, job: Job) {
    let (old, new) = (before.tree(), done(before, job));
    at_every_operation(before, job, true, |at, home, result| {
        assert!(result.is_err());
        let decided = home.pending() == Pending::Journal;
        // The next command dies at its first operation, the one after it at its second, ...
        let recovered = |disk: &Faulty| {
            let roots = home.roots();
            let result = roots
                .iter()
                .try_for_each(|root| recover(disk, root, &home.layout().keystore));
            !disk.tripped.get() && result.is_ok()
        };
        let lives = (0..200).find(|&operations| recovered(&Faulty::new(operations, true)));
        assert!(lives.is_some(), "{at}: recovery never ends");
        let mut old = old.clone();
        // The directory of the journal is made before anything can be written down.
        for dir in ["data", "data/stores"] {
            if home.0.path().join(dir).is_dir() {
                old.insert(dir.into(), None);
            }
        }
        let tree = home.tree();
        // After its last step, which removes the journal, a commit is done but did not say so.
        let expected = if decided || tree == new { &new } else { &old };
        assert_eq!(&tree, expected, "{at}");
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

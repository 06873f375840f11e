//! `delete operator`: an operator with all that belongs to it, and nothing else.

use std::time::{Duration, Instant};

use crate::support::home::walk;
use crate::support::refusals::Refusals;
use crate::support::sandbox::Sandbox;

fn with_two_operators() -> Sandbox {
    let t = Sandbox::new();
    for line in [
        "add operator Keep",
        "add account A",
        "add user u",
        "add operator Gone --sys",
        "add account A",
        "add user u",
        "add user v",
    ] {
        t.run(line).ok();
    }
    t
}

fn files(dir: &std::path::Path) -> usize {
    walk(dir).iter().map(|listing| listing.files.len()).sum()
}

#[test]
fn an_operator_goes_and_its_keys_and_creds_stay() {
    let t = with_two_operators();
    let (keys, keep) = (files(&t.dirs().keys), files(&t.dirs().stores.join("Keep")));
    let output = t.run("delete operator Gone").ok();
    output.says("deleted 2 accounts and 3 users");
    output.says("deleted operator \"Gone\"");
    assert!(!t.dirs().stores.join("Gone").exists());
    assert_eq!(files(&t.dirs().keys), keys);
    assert_eq!(files(&t.dirs().stores.join("Keep")), keep);
    // The operator that is left is the only one, so it is meant from now on.
    t.run("add user w").ok().says("to account \"A\"");
    t.run("validate --all-accounts").ok();
}

#[test]
fn seeds_and_creds_go_if_asked() {
    let t = with_two_operators();
    let json = t
        .run("delete operator --name @{O:Gone} -D -C --json")
        .ok()
        .json();
    assert_eq!([&json["accounts"], &json["users"]], [2, 3]);
    assert_eq!(json["deleted_seeds"].as_array().unwrap().len(), 7);
    assert_eq!(json["deleted_creds"], 3);
    assert_eq!(t.dirs().seed_files().len(), 3);
    assert!(!t.dirs().keys.join("creds/Gone").exists());
    assert!(t.dirs().keys.join("creds/Keep/A/u.creds").exists());
    t.run("add user w").ok();
}

#[test]
fn a_seed_that_another_operator_needs_stays() {
    let t = with_two_operators();
    let stores = &t.dirs().stores;
    let jwt = "accounts/A/A.jwt";
    std::fs::copy(stores.join("Gone").join(jwt), stores.join("Keep").join(jwt)).unwrap();
    let output = t.run("delete operator Gone --rm-nkey").ok();
    output.says("another operator needs it");
    t.run("select operator Keep").ok();
    assert!(t.seed_file("A:A").is_some());
}

#[test]
fn no_operator_is_deleted_for_want_of_a_name() {
    let t = with_two_operators();
    let mut cases = Refusals::of(&t);
    cases.usage(
        "delete operator",
        "name of the operator to delete is required",
    );
    cases.usage("delete operator --yes", "is required");
    cases.usage("delete operator Gone --name Keep", "two names");
    cases.refused("delete operator Nope", "does not exist");
    cases.refused("delete operator ../stores/Gone", "does not exist");
    t.run_unchanged("delete operator Gone -i")
        .usage()
        .says("no terminal");
    let empty = Sandbox::new();
    Refusals::of(&empty).refused("delete operator -n O", "does not exist");
    Refusals::of(&empty).refused("delete operator", "no operator to delete");
}

#[test]
fn a_damaged_operator_can_be_deleted() {
    let t = with_two_operators();
    std::fs::write(t.operator_jwt("Gone"), "damaged").unwrap();
    std::fs::write(t.dirs().stores.join("Gone/accounts/A/A.jwt"), "").unwrap();
    t.run("delete operator Gone --rm-nkey --rm-creds").ok();
    assert!(!t.dirs().stores.join("Gone").exists());
}

#[test]
fn files_of_others_stay() {
    let t = with_two_operators();
    let notes = t.dirs().stores.join("Gone/accounts/notes.txt");
    std::fs::write(&notes, "mine").unwrap();
    t.run("delete operator Gone").ok();
    assert_eq!(files(&t.dirs().stores.join("Gone")), 1);
    assert!(notes.exists());
}

#[test]
fn a_dry_run_deletes_nothing() {
    let t = with_two_operators();
    t.run_unchanged("delete operator Gone -D -C --dry-run")
        .ok()
        .says("would delete operator JWT \"Gone\"");
}

#[test]
fn thousands_of_accounts_go_quickly() {
    let t = Sandbox::with_operator("Gone").account("A").user("A", "u");
    let accounts = t.dirs().stores.join("Gone/accounts");
    for n in 0..2000 {
        let dir = accounts.join(format!("A{n}"));
        std::fs::create_dir_all(dir.join("users")).unwrap();
        std::fs::copy(accounts.join("A/A.jwt"), dir.join(format!("A{n}.jwt"))).unwrap();
        std::fs::copy(accounts.join("A/users/u.jwt"), dir.join("users/u.jwt")).unwrap();
    }
    let start = Instant::now();
    t.run("delete operator Gone --rm-nkey --rm-creds")
        .ok()
        .says("deleted 2001 accounts and 2001 users");
    // On a busy machine, with a program that is not optimised: a second alone is usual.
    assert!(start.elapsed() < Duration::from_secs(50));
    assert_eq!(files(&t.dirs().stores.join("Gone")), 0);
}

//! Which files a command opens: with ten thousand accounts it matters that it is those in question.
//!
//! Told by the times of access, so nothing is watched and nothing is slowed down. Where the system
//! does not keep them the tests say so.
#![cfg(unix)]

use std::collections::BTreeSet;
use std::fs::{self, File, FileTimes};
use std::path::PathBuf;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use crate::support::home::walk;
use crate::support::sandbox::Sandbox;

/// All files of store and keystore.
fn files(t: &Sandbox) -> impl Iterator<Item = PathBuf> {
    let bases = [t.dirs().stores.clone(), t.dirs().keys.clone()];
    let listings = bases.into_iter().flat_map(|base| walk(&base));
    listings.flat_map(|listing| {
        let dir = listing.dir.clone();
        listing.files.into_iter().map(move |name| dir.join(name))
    })
}

fn long_ago() -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(1_000_000_000)
}

fn forget(t: &Sandbox) {
    for path in files(t) {
        let file = File::options().write(true).open(&path).unwrap();
        file.set_times(FileTimes::new().set_accessed(long_ago()))
            .unwrap();
    }
}

fn touched(path: &PathBuf) -> bool {
    fs::metadata(path).is_ok_and(|found| found.accessed().unwrap() != long_ago())
}

/// Whether times of access are kept here.
fn can_tell(t: &Sandbox) -> bool {
    forget(t);
    let path = files(t).next().unwrap();
    let before = touched(&path);
    fs::read(&path).unwrap();
    let can = !before && touched(&path);
    if !can {
        println!("left out: times of access are not kept here");
    }
    can
}

/// What a command read, with names for keys; what it wrote is among it.
fn read_by(t: &Sandbox, line: &str) -> BTreeSet<String> {
    forget(t);
    // Not through the sandbox, which looks for seeds in what was printed.
    let words = shell_words::split(line).unwrap();
    let output = t.command().args(words).output().unwrap();
    let read: Vec<PathBuf> = files(t).filter(touched).collect();
    assert!(output.status.success(), "{line}: {output:?}");
    let root = t.dirs().root.display().to_string();
    let paths = read.iter().map(|path| path.display().to_string());
    paths
        .filter(|path| !path.contains("/.accord."))
        .map(|path| t.stable_text(&path.replace(&root, "")))
        .collect()
}

/// Accounts A, which uses what B exports, and C to E, which have nothing to do with it.
fn five_accounts() -> Sandbox {
    let mut t = Sandbox::with_operator("O");
    for name in ["B", "A", "C", "D", "E"] {
        t = t.account(name).user(name, "u").user(name, "v");
    }
    t.run("add export --account B --subject b.>").ok();
    t.run("add import --account A --src-account B --remote-subject b.>")
        .ok();
    t.run("select account A").ok();
    t
}

/// Whether a path is about one of these accounts: its JWTs, its users', their creds.
fn about(path: &str, accounts: &[&str]) -> bool {
    let of =
        |name: &&str| path.contains(&format!("/{name}/")) || path.contains(&format!("<A:{name}"));
    accounts
        .iter()
        .any(|name| of(name) || path.contains(&format!("<U:{name}/")))
}

#[test]
fn of_many_accounts_the_one_in_question_is_read() {
    let t = five_accounts();
    if !can_tell(&t) {
        return;
    }
    let (user, account) = (t.key("U:A/v"), t.key("A:A"));
    // Once, so that the keys are known by name.
    t.run(&format!("describe user {user}")).ok();
    for line in [
        "add user w",
        "edit user v --tag x",
        &format!("edit user {user} --tag y"),
        "describe user v",
        &format!("describe user {user}"),
        "describe account",
        &format!("describe account {account}"),
        "edit account --tag z",
        "generate creds --name v --output-file v.creds",
        "revocations add-user v",
        &format!("revocations add-user -u {user}"),
        "list users",
        "delete user w",
        "validate",
    ] {
        let read = read_by(&t, line);
        let jwt = "/accounts/A/A.jwt";
        assert!(
            line == "list users" || read.iter().any(|path| path.ends_with(jwt)),
            "{line} read {read:?}"
        );
        let others: Vec<_> = read
            .iter()
            .filter(|path| about(path, &["C", "D", "E"]))
            .collect();
        assert!(others.is_empty(), "{line} read {others:?}");
    }
}

#[test]
fn the_other_users_of_an_account_are_not_read_for_one() {
    let t = five_accounts();
    if !can_tell(&t) {
        return;
    }
    let user = t.key("U:A/v");
    t.run(&format!("describe user {user}")).ok();
    for line in [
        "add user w",
        "edit user v --tag x",
        &format!("describe user {user}"),
        &format!("revocations add-user -u {user}"),
        "generate creds --name v --output-file v.creds",
    ] {
        let read = read_by(&t, line);
        let other = |path: &&String| path.ends_with("/users/u.jwt") || path.ends_with("/u.creds");
        let others: Vec<_> = read.iter().filter(other).collect();
        assert!(others.is_empty(), "{line} read {others:?}");
    }
}

#[test]
fn nothing_is_walked_at_the_start() {
    let t = five_accounts();
    if !can_tell(&t) {
        return;
    }
    for line in [
        "list operators",
        "env",
        "describe operator",
        "list accounts",
    ] {
        let read = read_by(&t, line);
        let keys: Vec<_> = read.iter().filter(|path| path.contains("/keys/")).collect();
        assert!(keys.is_empty(), "{line} read {keys:?}");
        let accounts = read.iter().filter(|path| path.contains("/accounts/"));
        let accounts: Vec<_> = accounts.collect();
        let listed = line == "list accounts";
        assert!(listed || accounts.is_empty(), "{line} read {accounts:?}");
        let users = accounts.iter().filter(|path| path.contains("/users/"));
        assert_eq!(users.count(), 0, "{line} read {accounts:?}");
    }
}

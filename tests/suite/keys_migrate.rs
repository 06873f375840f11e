//! `keys migrate`, and what other commands do when they meet a keystore of old versions.

use std::fs;
use std::path::PathBuf;

use crate::support::home::mode;
use crate::support::refusals::Refusals;
use crate::support::sandbox::Sandbox;

/// A store whose keystore has the layout of old versions: seeds by letters, creds beside the accounts.
pub fn old() -> Sandbox {
    let t = Sandbox::with_operator("O").account("A").user("A", "u");
    let keys = t.dirs().keys.clone();
    for letter in ["O", "A", "U"] {
        fs::rename(keys.join("keys").join(letter), keys.join(letter)).unwrap();
    }
    fs::create_dir_all(keys.join("O/accounts/A/users")).unwrap();
    fs::rename(
        keys.join("creds/O/A/u.creds"),
        keys.join("O/accounts/A/users/u.creds"),
    )
    .unwrap();
    fs::remove_dir_all(keys.join("keys")).unwrap();
    fs::remove_dir_all(keys.join("creds")).unwrap();
    fs::write(keys.join("notes.txt"), "keep me").unwrap();
    fs::write(keys.join("A/readme"), "keep me too").unwrap();
    t
}

fn backup(t: &Sandbox) -> PathBuf {
    t.dirs().keys.with_file_name("keys_old")
}

#[test]
fn seeds_and_creds_move_and_other_files_stay() {
    let t = old();
    let creds = fs::read(t.dirs().keys.join("O/accounts/A/users/u.creds")).unwrap();
    let output = t.run("keys migrate").ok();
    output.says("moved the seed of <O:O>");
    output.says("was migrated - the old files are kept in");
    let keys = &t.dirs().keys;
    assert_eq!(fs::read(keys.join("creds/O/A/u.creds")).unwrap(), creds);
    assert_eq!(
        fs::read_to_string(keys.join("notes.txt")).unwrap(),
        "keep me"
    );
    assert_eq!(
        fs::read_to_string(keys.join("A/readme")).unwrap(),
        "keep me too"
    );
    assert!(!keys.join("O").exists() && !keys.join("U").exists());
    let key = t.key("A:A");
    let kept = backup(&t)
        .join("A")
        .join(&key[1..3])
        .join(format!("{key}.nk"));
    assert_eq!(fs::read_to_string(&kept).unwrap(), t.seed("A:A"));
    assert_eq!(
        fs::read(backup(&t).join("O/accounts/A/users/u.creds")).unwrap(),
        creds
    );
    if cfg!(unix) {
        assert_eq!((mode(&kept), mode(&backup(&t))), (0o600, 0o700));
    }
    t.run("add user -a A w").ok();
    t.run("keys migrate").ok().says("does not need migration");
    // Old files of another time are not touched.
    fs::create_dir_all(keys.join("U/AB")).unwrap();
    fs::rename(t.seed_file("U:A/w").unwrap(), keys.join("U/AB/w.nk")).unwrap();
    let json = t.run("keys migrate --json").ok().json();
    assert!(
        json["backup"].as_str().unwrap().ends_with("keys_old2"),
        "{json}"
    );
}

#[test]
fn a_keystore_of_today_needs_nothing() {
    let t = Sandbox::with_operator("O");
    let json = t.run_unchanged("keys migrate --json").ok().json();
    assert_eq!(json["migrated"], false);
    Sandbox::new()
        .run("keys migrate")
        .ok()
        .says("does not need migration");
}

#[test]
fn commands_that_change_something_refuse_and_others_warn() {
    let t = old();
    let mut cases = Refusals::of(&t);
    for line in [
        "add account B",
        "add user -a A w",
        "add operator P",
        "delete user -a A u --rm-nkey --rm-creds",
        "edit operator --tag x",
        "generate nkey --user --store",
        "import keys --dir .",
        "revocations add-user -a A -n u",
    ] {
        cases.refused(line, "needs migration");
    }
    drop(cases);
    for line in [
        "list accounts",
        "list keys --all",
        "describe account A",
        "env",
        "validate",
    ] {
        let output = t.run_unchanged(line).ok();
        assert!(
            output.stderr().contains("`keys migrate` moves them"),
            "{line}: {output}"
        );
    }
    // What is said goes into no file: people redirect both streams.
    let output = t.run("list keys --all --json").ok();
    assert!(output.stderr().is_empty(), "{output}");
    t.run("select account A").ok();
}

#[test]
fn keys_by_owner_are_old_too() {
    let t = Sandbox::with_operator("O").account("A");
    let keys = t.dirs().keys.clone();
    let seed = t.seed("A:A");
    let file = t.seed_file("A:A").unwrap();
    fs::create_dir_all(keys.join("O/accounts/A")).unwrap();
    fs::rename(file, keys.join("O/accounts/A/A.nk")).unwrap();
    t.run("add user -a A u").refused().says("needs migration");
    t.run("keys migrate").ok();
    assert_eq!(t.seed("A:A"), seed);
    t.run("add user -a A u").ok();
}

#[test]
fn stray_secrets_are_ignored_with_a_warning() {
    let t = Sandbox::with_operator("O").account("A").user("A", "u");
    fs::copy(t.creds("A", "u"), t.dirs().keys.join("stray.creds")).unwrap();
    let output = t.run("add user -a A w").ok();
    assert!(output.stderr().contains("stray.creds"), "{output}");
    output.says("is ignored");
    // Whose they are is not known, so they stay.
    let output = t.run("keys migrate").ok();
    output.says("stays where it is");
    assert!(t.dirs().keys.join("stray.creds").exists());
    // In one directory for everything the store is no keystore of old versions.
    t.run("-H all init -n O").ok();
    t.run("-H all add account B").ok();
}

#[test]
fn newer_creds_stay_and_the_old_ones_are_kept() {
    let t = old();
    let new = t.dirs().keys.join("creds/O/A");
    fs::create_dir_all(&new).unwrap();
    fs::write(new.join("u.creds"), "newer").unwrap();
    let json = t.run("keys migrate --json").ok().json();
    assert_eq!(json["kept_apart"].as_array().unwrap().len(), 1, "{json}");
    assert_eq!(fs::read_to_string(new.join("u.creds")).unwrap(), "newer");
    assert!(backup(&t).join("O/accounts/A/users/u.creds").exists());
}

#[test]
fn a_seed_that_cannot_be_read_stops_everything_and_is_named() {
    let t = old();
    fs::write(t.dirs().keys.join("A/broken.nk"), "no seed").unwrap();
    fs::write(t.dirs().keys.join("U/empty.nk"), "").unwrap();
    let mut cases = Refusals::of(&t);
    cases.refused("keys migrate", "the keystore was not migrated");
    drop(cases);
    let output = t.run("keys migrate").refused();
    assert!(output.stderr().contains("broken.nk") && output.stderr().contains("empty.nk"));
}

#[test]
fn a_dry_run_shows_what_would_move() {
    let t = old();
    let output = t.run_unchanged("keys migrate --dry-run").ok();
    output.says("would create seed of <A:A>");
    output.says("would delete secret at a place of old versions");
}

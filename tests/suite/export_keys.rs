//! `export keys`: everything is written and then removed, or nothing is.

use std::fs;

use serde_json::json;

use crate::import_account::signed_anew;
use crate::support::home::{mode, set_mode};
use crate::support::refusals::Refusals;
use crate::support::sandbox::Sandbox;

fn store() -> Sandbox {
    let t = Sandbox::with_operator("O")
        .account("A")
        .account("B")
        .user("A", "u")
        .user("B", "v");
    t.run("select account A").ok();
    t
}

fn exported(t: &Sandbox, dir: &str) -> usize {
    fs::read_dir(t.path(dir)).map_or(0, Iterator::count)
}

#[test]
fn seeds_and_tokens_become_private_files() {
    let t = store();
    let output = t.run("export keys --all --include-jwts --dir a/b").ok();
    output.says("exported \"<O:O>\"");
    output.says("exported \"<A:B>.jwt\" of \"B\"");
    assert_eq!(exported(&t, "a/b"), 10);
    for key in ["O:O", "A:A", "U:B/v"] {
        let name = t.key(key);
        assert_eq!(t.read(&format!("a/b/{name}.nk")), t.seed(key));
        if cfg!(unix) {
            assert_eq!(mode(&t.path(&format!("a/b/{name}.nk"))), 0o600);
            assert_eq!(mode(&t.path("a")), 0o700);
        }
    }
    let token = fs::read_to_string(t.account_jwt("A")).unwrap();
    assert_eq!(t.read(&format!("a/b/{}.jwt", t.key("A:A"))), token);
}

#[test]
fn kinds_accounts_and_users_select() {
    let t = store();
    for (line, count) in [
        ("", 3),
        ("-o", 1),
        ("-a", 2),
        ("-u", 2),
        ("-A", 5),
        ("--account B", 3),
        ("--users --account A --user u", 1),
        ("--users --user v", 1),
        ("--all -f @{U:A/u}", 1),
    ] {
        let json = t
            .run(&format!("export keys {line} -d out -F --json"))
            .ok()
            .json();
        assert_eq!(json["keys"].as_array().unwrap().len(), count, "{line}");
    }
}

#[test]
fn curve_keys_are_exported_by_kind_and_by_key() {
    let t = store();
    t.run("generate nkey --curve --store").ok();
    let curve = t.key("new:X");
    let token = signed_anew(&t.account_jwt("A"), &t.seed("O:O"), |claims| {
        claims["nats"]["authorization"] = json!({ "auth_users": [t.key("U:A/u")], "xkey": curve });
    });
    fs::write(t.account_jwt("A"), token).unwrap();
    t.run("export keys --curves --dir curves").ok();
    assert_eq!(exported(&t, "curves"), 1);
    t.run(&format!("export keys --curve {curve} --dir one"))
        .ok();
    assert_eq!(exported(&t, "one"), 1);
    t.run("export keys --curve @{A:A} --dir none")
        .refused()
        .says("a curve key is needed");
    let other = "XAB2GZHEBRLKTZTYDLKGXFHDMYOSXAFJVXBG7OK3IQJJOOY26QCEPFKQ";
    t.run(&format!("export keys --curve {other} --dir none"))
        .refused();
    assert!(!t.path("none").exists());
}

#[test]
fn removed_keys_are_elsewhere_and_come_back() {
    let t = store();
    let before = t.tree();
    let output = t.run("export keys --accounts --remove --dir cold").ok();
    output.says("moved \"<A:A>\"");
    assert!(
        !t.dirs()
            .keys
            .join("keys/A")
            .join(&t.key("A:A")[1..3])
            .exists()
    );
    assert_eq!(exported(&t, "cold"), 2);
    t.run("export keys --accounts --dir again")
        .ok()
        .says("skipped \"<A:A>\" - no seed available");
    t.run("import keys --dir cold")
        .ok()
        .says("was added to the keystore");
    fs::remove_dir_all(t.path("cold")).unwrap();
    t.assert_unchanged(&before);
}

#[test]
fn nothing_is_removed_unless_everything_is_written() {
    let t = store();
    let taken = format!("cold/{}.nk", t.key("A:B"));
    t.write(&taken, "something else");
    let output = t
        .run_unchanged("export keys --accounts --remove --dir cold")
        .refused();
    output.says("already exists");
    output.says("--force");
    t.run("export keys --accounts -R --dir cold --force").ok();
    assert!(t.read(&taken).starts_with("SA"));
}

#[test]
#[cfg(unix)]
fn a_directory_that_cannot_be_written_keeps_the_keys_where_they_are() {
    let t = store();
    fs::create_dir(t.path("locked")).unwrap();
    set_mode(&t.path("locked"), 0o500);
    // Whoever may write everywhere would be no test.
    if fs::write(t.path("locked/probe"), "").is_err() {
        t.run_unchanged("export keys --all --remove --dir locked/x")
            .refused();
    }
    set_mode(&t.path("locked"), 0o700);
}

#[test]
fn the_keystore_is_no_place_to_export_to() {
    let t = store();
    for line in [
        "export keys --all --remove --force --dir @{keys}/keys",
        "export keys --all --force --dir @{keys}/keys/A/new",
    ] {
        t.run_unchanged(line)
            .refused()
            .says("is part of the keystore");
    }
    let output = t.run("export keys --operator --dir @{keys}/backup").ok();
    output.says("nsc takes that for a keystore of old versions");
    fs::remove_dir_all(t.dirs().keys.join("backup")).unwrap();
    let shard = t.seed_file("A:A").unwrap();
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink(shard.parent().unwrap(), t.path("link")).unwrap();
        t.run_unchanged("export keys --accounts --account A -R -F --dir link")
            .refused()
            .says("is part of the keystore");
    }
    assert!(shard.exists());
}

#[test]
fn a_key_file_that_is_damaged_fails_and_the_others_are_exported() {
    let t = store();
    fs::write(t.seed_file("A:A").unwrap(), "damaged").unwrap();
    let output = t.run("export keys --all --remove --dir out").refused();
    output.says("error reading seed for <A:A>");
    output.says("1 key could not be exported, the others were");
    assert_eq!(exported(&t, "out"), 4);
    assert!(t.seed_file("A:A").is_some());
}

#[test]
fn what_nothing_refers_to_is_known_only_if_everything_is_read() {
    let t = store();
    t.run("generate nkey --user --store").ok();
    t.run("export keys --not-referenced --dir out").ok();
    assert_eq!(exported(&t, "out"), 1);
    fs::write(t.account_jwt("B"), "damaged").unwrap();
    let output = t
        .run_unchanged("export keys --not-referenced --remove --dir cold")
        .refused();
    output.says("which keys are not referenced is not known");
    let output = t.run("export keys --all --dir rest").ok();
    output.says("the keys of account \"B\" are not exported");
}

#[test]
fn a_dry_run_shows_what_would_move() {
    let t = store();
    let output = t.run_unchanged("export keys -o -R -d cold --dry-run").ok();
    output.says("would create exported seed of <O:O>");
    output.says("would delete seed of <O:O>");
}

#[test]
fn refusals_change_nothing() {
    let t = store();
    t.write("afile", "text");
    let mut cases = Refusals::of(&t);
    cases.usage("export keys --all", "--dir");
    cases.refused("export keys --account Nope --dir k", "not in accounts");
    cases.refused(
        "export keys --account A --user nobody --dir k",
        "does not exist",
    );
    cases.refused(
        "export keys --all --filter OOOO0000 --dir k",
        "no keys found to export",
    );
    cases.refused("export keys --all --dir afile", "Not a directory");
    cases.refused("export keys --all --dir afile/sub", "");
    cases.refused(
        "export keys --all --dir k --keystore-dir nowhere",
        "does not exist",
    );
}

#[test]
fn keys_above_a_user_are_not_handed_over_without_a_word() {
    let t = store();
    let words = "`--users` writes those alone";
    let all = t.run("export keys --account A --user u --dir all").ok();
    assert!(all.stderr().contains(words), "{all:?}");
    let user = t
        .run("export keys --account A --users --user u --dir user")
        .ok();
    assert!(!user.stderr().contains(words), "{user:?}");
    assert_eq!(exported(&t, "user"), 1);
}

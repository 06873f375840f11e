//! Names that lead elsewhere, hide something, or are taken: refused wherever a name is given.

use crate::support::refusals::Refusals;
use crate::support::sandbox::Sandbox;

/// Names that nothing new may get, and what the message says of each.
fn bad_names() -> Vec<(String, &'static str)> {
    let mut names: Vec<(String, &str)> = [
        ("", "a name cannot be empty"),
        (" ", "a name cannot be empty"),
        ("\t\n", "a name cannot be empty"),
        ("a/b", "separates directories"),
        ("/", "separates directories"),
        ("/etc/passwd", "separates directories"),
        ("../x", "separates directories"),
        ("..\\x", "separates directories"),
        (".", "means a directory"),
        ("..", "means a directory"),
        ("a\nb", "control character"),
        ("a\rb", "control character"),
        ("a\x1b[31mb", "control character"),
        ("a\x7fb", "control character"),
        ("a\u{85}b", "control character"),
        (" a", "begins or ends with a blank"),
        ("a ", "begins or ends with a blank"),
        ("a\u{a0}", "begins or ends with a blank"),
        ("\u{3000}a", "begins or ends with a blank"),
    ]
    .map(|(name, says)| (name.to_owned(), says))
    .into();
    names.push(("x".repeat(129), "at most 128 characters, this one has 129"));
    names.push((
        "ä".repeat(10_000),
        "at most 128 characters, this one has 10000",
    ));
    names
}

#[test]
fn no_command_gives_a_bad_name_to_anything() {
    let t = Sandbox::with_operator("O").account("A");
    let mut cases = Refusals::of(&t);
    for (name, says) in bad_names() {
        for command in [
            &["add", "operator", "--name"][..],
            &["add", "account", "--name"],
            &["add", "user", "--account", "A", "--name"],
            &["init", "--name"],
            &["rename", "operator", "O"],
            &["rename", "account", "A"],
            &["rename", "user", "--account", "A", "u"],
        ] {
            cases.words(&[command, &[&name]].concat(), 2, says);
        }
    }
    for name in ["a/b", "..", "a\nb"] {
        cases.words(&["add", "account", name], 2, "name");
        cases.words(&["add", "user", "--account", "A", name], 2, "name");
    }
}

#[test]
fn no_command_takes_a_path_for_the_name_of_something_that_exists() {
    let t = Sandbox::with_operator("O")
        .account("A")
        .account("B")
        .user("A", "u")
        .user("B", "w");
    let mut cases = Refusals::of(&t);
    let long = "x".repeat(10_000);
    for name in [
        "../B",
        "../users/u",
        "../../B/users/w",
        "..",
        "/etc/passwd",
        "u\n",
        "a\x1b[2J",
        &long,
    ] {
        for command in [
            &["delete", "user", "--account", "A"][..],
            &["generate", "creds", "--account", "A", "--name"],
            &["revocations", "add-user", "--account", "A", "--name"],
            &["describe", "user", "--account", "A"],
            &["delete", "account"],
            &["describe", "account"],
            &["list", "users", "--account"],
            &["add", "user", "--name", "new", "--account"],
            &["add", "export", "--subject", "s", "--account"],
            &["validate", "--account"],
            &["select", "account"],
            &["select", "operator"],
            &["describe", "operator"],
        ] {
            cases.words(&[command, &[name]].concat(), 1, "does not exist");
        }
        for command in [
            &["rename", "operator"][..],
            &["rename", "account"],
            &["rename", "user", "--account", "A"],
        ] {
            cases.words(&[command, &[name, "new"]].concat(), 1, "does not exist");
        }
    }
}

#[test]
fn a_name_that_differs_only_in_case_or_composition_is_taken() {
    let t = Sandbox::with_operator("Caf\u{e9}")
        .account("plain")
        .account("\u{c4}cme")
        .user("\u{c4}cme", "plain")
        .user("\u{c4}cme", "stra\u{df}e");
    t.run("--config-dir aside add operator other").ok();
    let mut cases = Refusals::of(&t);
    for name in ["Cafe\u{301}", "caf\u{e9}", "CAF\u{c9}"] {
        cases.words(&["add", "operator", "--name", name], 1, "already exists");
        cases.words(&["rename", "operator", "other", name], 1, "already exists");
    }
    for name in ["A\u{308}cme", "\u{e4}CME", "a\u{308}cme"] {
        cases.words(&["add", "account", "--name", name], 1, "already exists");
        cases.words(&["rename", "account", "plain", name], 1, "already exists");
    }
    for name in ["STRASSE", "Stra\u{df}e"] {
        cases.words(&["add", "user", "--name", name], 1, "already exists");
        cases.words(&["rename", "user", "plain", name], 1, "already exists");
    }
}

#[test]
fn a_taken_name_is_refused_and_its_keys_stay() {
    let t = Sandbox::with_operator("O").account("A").user("A", "u");
    let mut cases = Refusals::of(&t);
    cases.refused("add operator --name O", "operator \"O\" already exists");
    cases.refused("add account --name A", "account \"A\" already exists");
    cases.refused("add user --account A --name u", "user \"u\" already exists");
    cases.usage("add account --name X Y", "two names");
}

#[test]
#[cfg(unix)]
fn words_that_are_not_unicode_are_refused() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;
    let t = Sandbox::with_operator("O").account("A");
    let mut cases = Refusals::of(&t);
    let bad = OsStr::from_bytes(b"\xff\xfe");
    for command in [
        &["add", "account", "--name"][..],
        &["add", "account"],
        &["add", "user", "--account"],
        &["add", "user", "--public-key"],
        &["add", "user", "-K"],
        &["add", "export", "--subject"],
        &["add", "import", "--token"],
        &["add", "user", "--expiry"],
        &["describe", "jwt", "--file"],
        &["generate", "creds", "--output-file"],
        &["validate", "--file"],
    ] {
        let mut words: Vec<&OsStr> = command.iter().map(OsStr::new).collect();
        words.push(bad);
        cases.words(&words, 2, "UTF-8");
    }
}

#[test]
fn unusual_but_harmless_names_work_everywhere() {
    let longest = "\u{fc}".repeat(128);
    for name in [
        "my account",
        "x.jwt",
        "...",
        "a:b|c",
        "'\"$(id)`",
        "\u{1f600}",
        "-v",
    ] {
        let t = Sandbox::with_operator(name).account(name).user(name, name);
        t.run_args(&["describe", "user", "--account", name, "--name", name])
            .ok();
        t.run_args(&["validate", "--all-accounts"]).ok();
        t.run_args(&[
            "delete",
            "account",
            "--name",
            name,
            "--rm-nkey",
            "--rm-creds",
        ])
        .ok();
    }
    // File names have 255 bytes on most systems.
    let t = Sandbox::with_operator("O");
    let mut cases = Refusals::of(&t);
    cases.words(&["add", "account", "--name", &longest], 1, "");
}

//! `list keys`: which keys are shown, and as what.

use std::fs;

use serde_json::{Value, json};

use crate::import_account::signed_anew;
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

fn names(json: &Value) -> Vec<&str> {
    let entries = json.as_array().unwrap();
    entries
        .iter()
        .map(|e| e["name"].as_str().unwrap())
        .collect()
}

/// An account with a signing key and a curve key, both stored.
fn with_all_keys() -> (Sandbox, String, String) {
    let t = store();
    t.run("generate nkey --account --curve --store").ok();
    let (signing, curve) = (t.key("new:A"), t.key("new:X"));
    let token = signed_anew(&t.account_jwt("A"), &t.seed("O:O"), |claims| {
        claims["nats"]["signing_keys"] = json!([signing]);
        claims["nats"]["authorization"] = json!({ "auth_users": [t.key("U:A/u")], "xkey": curve });
    });
    fs::write(t.account_jwt("A"), token).unwrap();
    (t, signing, curve)
}

#[test]
fn without_options_it_is_the_operator_the_account_in_use_and_its_users() {
    let t = store();
    let output = t.run_unchanged("list keys").ok();
    let lines: Vec<&str> = output.stdout().lines().collect();
    assert!(lines[1].contains("Keys"), "{output}");
    assert!(lines[3].starts_with("| Entity | Key "), "{output}");
    assert!(lines[3].ends_with("| Signing Key | Stored |"), "{output}");
    assert!(
        lines[5].starts_with(&format!("| O      | {} |", t.key("O:O"))),
        "{output}"
    );
    assert!(
        lines[6].starts_with(&format!("|  A     | {} |", t.key("A:A"))),
        "{output}"
    );
    assert!(
        lines[7].starts_with(&format!("|   u    | {} |", t.key("U:A/u"))),
        "{output}"
    );
    assert!(lines[7].ends_with("|             | *      |"), "{output}");
    assert_eq!(lines.len(), 10);
    assert_eq!(
        names(&t.run("list keys --account B -J").ok().json()),
        ["O", "B", "v"]
    );
    assert_eq!(
        names(&t.run("list key -W --user u -J").ok().json()),
        ["O", "A", "u"]
    );
}

#[test]
fn kinds_accounts_users_and_text_select() {
    let t = store();
    for (line, expected) in [
        ("--all", "O A u B v"),
        ("-A", "O A u B v"),
        ("--operator", "O"),
        ("-o -u", "O u v"),
        ("--accounts", "A B"),
        ("-a --account B", "B"),
        ("--users", "u v"),
        ("--users --account A", "u"),
        ("--users --user v", "v"),
        ("--users --user @{U:A/u}", "u"),
        ("--all --filter @{A:B}", "B"),
        ("--curve", ""),
    ] {
        let json = t.run(&format!("list keys {line} --json")).ok().json();
        assert_eq!(names(&json).join(" "), expected, "{line}");
    }
    let lower = t.key("U:B/v").to_lowercase();
    let json = t.run(&format!("list keys -A -f {lower} -J")).ok().json();
    assert_eq!(names(&json), ["v"]);
}

#[test]
fn nothing_found_is_told_and_an_empty_list() {
    let t = store();
    t.run("list keys --all --filter OOOO0000")
        .ok()
        .says("no keys matched query");
    assert_eq!(
        t.run("list keys --all --filter OOOO0000 -J").ok().json(),
        json!([])
    );
}

#[test]
fn signing_and_curve_keys_are_marked_and_curve_is_not_users() {
    let (t, signing, curve) = with_all_keys();
    let json = t.run("list keys --accounts --account A -J").ok().json();
    assert_eq!(names(&json), ["A", "A", "A"]);
    assert_eq!(
        (&json[1]["pub"], &json[1]["signing"]),
        (&json!(signing), &json!(true))
    );
    assert_eq!(
        (&json[2]["pub"], &json[2]["curve"]),
        (&json!(curve), &json!(true))
    );
    assert_eq!(json[2]["expected_kind"], "curve");
    for option in ["--curve", "-x"] {
        let json = t.run(&format!("list keys {option} -J")).ok().json();
        assert_eq!(json.as_array().unwrap().len(), 1, "{json}");
        assert_eq!(json[0]["pub"], json!(curve));
    }
    let output = t.run("list keys --all").ok();
    let row = |key: &str| {
        output
            .stdout()
            .lines()
            .find(|l| l.contains(key))
            .unwrap()
            .to_string()
    };
    assert!(
        row(&signing).ends_with("| *           | *      |"),
        "{output}"
    );
    assert!(
        row(&curve).ends_with("| T           | *      |"),
        "{output}"
    );
    output.says("[ T ] auth callout encryption target");
}

#[test]
fn seeds_are_shown_on_demand_and_nowhere_else() {
    let t = store();
    fs::remove_file(t.seed_file("A:B").unwrap()).unwrap();
    let output = t.may_show_seeds().run("list keys --all --show-seeds").ok();
    assert!(output.stdout().contains("Seeds Keys"), "{output}");
    for key in ["O:O", "A:A", "U:A/u", "U:B/v"] {
        assert!(output.stdout().contains(&t.seed(key)), "{key}");
    }
    output.says("<A:B> [!]");
    output.says("[ ! ] seed is not stored");
    let json = t
        .may_show_seeds()
        .run("list keys --operator -S -J")
        .ok()
        .json();
    assert_eq!(json[0]["seed"], json!(t.seed("O:O")));
    // The sandbox fails if a seed is printed here.
    let json = t.run("list keys --all --json").ok().json();
    assert!(
        json.as_array()
            .unwrap()
            .iter()
            .all(|entry| entry["seed"].is_null())
    );
    assert_eq!(json[0]["key_path"], json!(t.seed_file("O:O").unwrap()));
    let of_b = &json.as_array().unwrap()[3];
    assert_eq!(
        (&of_b["name"], &of_b["key_path"]),
        (&json!("B"), &json!(""))
    );
    t.run("list keys -S --not-referenced").usage();
}

#[test]
fn a_file_with_another_key_is_bad() {
    let t = store();
    let file = t.seed_file("A:A").unwrap();
    fs::copy(t.seed_file("A:B").unwrap(), &file).unwrap();
    let output = t.run("list keys").ok();
    let row = output
        .stdout()
        .lines()
        .find(|l| l.contains(&t.key("A:A")))
        .unwrap();
    assert!(row.ends_with("| BAD    |"), "{output}");
    let json = t.run("list keys --accounts -J").ok().json();
    assert_eq!(json[0]["invalid"], json!(true));
    t.run("list keys --accounts -S --filter @{A:A}")
        .ok()
        .says("<A:A> [ERR]");
}

#[test]
fn a_damaged_document_is_a_row_and_stops_nobody() {
    let t = store();
    fs::write(t.account_jwt("A"), "damaged").unwrap();
    let output = t.run("list keys --all").ok();
    output.says("error loading jwt - ");
    output.says("<A:B>");
    output.says("<U:B/v>");
    let json = t.run("list keys --all -J").ok().json();
    assert_eq!(names(&json), ["O", "A", "u", "B", "v"]);
    assert!(
        json[1]["error"].is_string() && json[1]["pub"].is_null(),
        "{json}"
    );
    fs::write(t.operator_jwt("O"), "damaged too").unwrap();
    assert_eq!(
        names(&t.run("list keys --all -J").ok().json()),
        ["O", "A", "u", "B", "v"]
    );
    t.run("list users -a A -J").ok();
    fs::write(t.user_jwt("B", "v"), "x.y.z").unwrap();
    assert!(t.run("list users -a B -J").ok().json()[0]["error"].is_string());
}

#[test]
fn keys_that_nothing_refers_to_are_of_no_account() {
    let t = store();
    t.run("generate nkey --user --curve --store").ok();
    let (user, curve) = (t.key("new:U"), t.key("new:X"));
    let output = t.run("list keys --not-referenced").ok();
    output.says("[?] unreferenced key");
    assert!(output.stdout().contains(&user) && output.stdout().contains(&curve));
    // Those of other accounts are referred to, whichever account is in use.
    assert!(!output.stdout().contains(&t.key("A:B")) && !output.stdout().contains(&t.key("U:B/v")));
    let json = t
        .run("list keys --not-referenced --account A -J")
        .ok()
        .json();
    assert_eq!(json.as_array().unwrap().len(), 2, "{json}");
    let json = t.run("list keys --not-referenced --users -J").ok().json();
    assert_eq!(
        (json.as_array().unwrap().len(), &json[0]["pub"]),
        (1, &json!(user))
    );
    let json = t.run("list keys --not-referenced --curve -J").ok().json();
    assert_eq!(
        (json.as_array().unwrap().len(), &json[0]["pub"]),
        (1, &json!(curve))
    );
    let empty = Sandbox::new();
    empty.run("generate nkey --operator --store").ok();
    empty
        .run("list keys")
        .refused()
        .says("there is no operator yet");
    empty
        .run("list keys --not-referenced")
        .ok()
        .says("| ?      |");
}

#[test]
fn loose_modes_are_reported() {
    use crate::support::home::set_mode;
    let t = store();
    set_mode(&t.dirs().keys, 0o755);
    let output = t.run("list keys").ok();
    assert!(output.stderr().is_empty(), "{output}");
    set_mode(&t.dirs().keys, 0o777);
    let output = t.run("list keys").ok();
    if cfg!(unix) {
        output.says("its mode is 0777");
    }
    set_mode(&t.dirs().keys, 0o700);
    let file = t.seed_file("U:B/v").unwrap();
    set_mode(&file, 0o644);
    let output = t.run("list keys").ok();
    if cfg!(unix) {
        output.says("can be used by others, its mode is 0644");
    }
    set_mode(&t.seed_file("O:O").unwrap(), 0o640);
    let output = t.run("add account C").ok();
    if cfg!(unix) {
        assert!(output.stderr().contains("its mode is 0640"), "{output}");
    }
}

#[test]
fn refusals_name_what_is_missing() {
    let t = store();
    for (line, says) in [
        ("list keys --account Nope", "not in accounts"),
        (
            "list keys --account A --user nobody",
            "does not exist in account \"A\"",
        ),
        (
            "list keys --all --user nobody",
            "does not exist in any account",
        ),
        ("list keys --keystore-dir nowhere", "does not exist"),
    ] {
        t.run_unchanged(line).refused().says(says);
    }
    t.run("list keys extra").usage();
}

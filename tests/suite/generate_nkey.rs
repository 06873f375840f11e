//! `generate nkey`: key pairs, printed or stored.

use crate::support::sandbox::Sandbox;

#[test]
fn seed_and_public_key_are_printed_line_by_line() {
    let t = Sandbox::new();
    let output = t
        .may_show_seeds()
        .run("generate nkey --user --operator")
        .ok();
    let lines: Vec<&str> = output.stdout().lines().collect();
    assert_eq!(lines.len(), 6);
    assert!(lines[0].starts_with("SO") && lines[1].starts_with('O'));
    assert_eq!(lines[2], "");
    assert!(lines[3].starts_with("SU") && lines[4].starts_with('U'));
    assert_eq!(output.stderr(), "");
    assert!(!t.dirs().keys.exists(), "nothing is stored");
}

#[test]
fn a_stored_seed_is_not_printed_and_its_path_is_the_last_word() {
    let t = Sandbox::new();
    let output = t.run("generate nkey --operator --store").ok();
    let mut lines = output.stdout().lines();
    let key = lines.next().unwrap();
    let line = lines.next().unwrap();
    assert!(line.starts_with("operator key stored "), "{line}");
    let path = line.split_whitespace().nth(3).unwrap();
    assert!(path.ends_with(&format!("{key}.nk")), "{path}");
    assert!(std::path::Path::new(path).exists());
    let json = t.run("generate nkey -axS --json").ok().json();
    assert_eq!(json["keys"][0]["kind"], "account");
    assert_eq!(json["keys"][1]["kind"], "curve");
    assert_eq!(json["keys"][1]["seed"], serde_json::json!(null));
}

#[test]
fn json_holds_the_seed_where_it_is_not_stored() {
    let t = Sandbox::new();
    let json = t
        .may_show_seeds()
        .run("generate nkey --curve -J")
        .ok()
        .json();
    let key = &json["keys"][0];
    assert!(key["seed"].as_str().unwrap().starts_with("SX"));
    assert!(key["key"].as_str().unwrap().starts_with('X'));
}

#[test]
fn a_kind_is_needed() {
    let t = Sandbox::new();
    t.run_unchanged("generate nkey")
        .usage()
        .says("--operator|--account|--user|--curve");
}

//! `list operators`, `list accounts`, `list users`.

use std::fs;

use serde_json::json;

use crate::support::sandbox::Sandbox;

#[test]
fn lists_are_sorted_tables_of_names_and_keys() {
    let t = Sandbox::with_operator("O")
        .account("b")
        .account("a")
        .user("a", "u");
    let output = t.run("list accounts").ok();
    let lines: Vec<&str> = output.stdout().lines().collect();
    assert!(lines[1].contains("Accounts"), "{output}");
    assert!(lines[3].starts_with("| Name | Public Key"), "{output}");
    assert_eq!(lines[5], format!("| a    | {} |", t.key("A:a")));
    assert_eq!(lines[6], format!("| b    | {} |", t.key("A:b")));
    t.run("list users --account a")
        .ok()
        .says("| u    | <U:a/u> |");
    t.run("list operators -W").ok().says("| O    | <O:O> |");
}

#[test]
fn json_is_an_array_of_names_and_keys_on_standard_output() {
    let t = Sandbox::with_operator("O").account("a");
    assert_eq!(
        t.run("list accounts --json").ok().json(),
        json!([{ "name": "a", "public_key": t.key("A:a") }])
    );
    assert_eq!(t.run("list user -J").ok().json(), json!([]));
    assert_eq!(
        Sandbox::new().run("list operators -J").ok().json(),
        json!([])
    );
}

#[test]
fn nothing_there_is_an_empty_list() {
    let t = Sandbox::with_operator("O");
    t.run("list accounts").ok().says("No entries defined");
    t.run("list users").refused().says("has no account yet");
    Sandbox::new()
        .run("list accounts")
        .refused()
        .says("there is no operator yet");
}

#[test]
fn a_damaged_document_is_a_row_that_says_so() {
    let t = Sandbox::with_operator("O").account("a").account("b");
    fs::write(t.account_jwt("a"), "damaged").unwrap();
    let output = t.run("list accounts").ok();
    output.says("| a    | error loading jwt - ");
    output.says("| b    | <A:b>");
    let json = t.run("list accounts -J").ok().json();
    assert!(
        json[0]["public_key"].is_null() && json[0]["error"].is_string(),
        "{json}"
    );
}

#[test]
fn another_operator_or_account_is_listed_without_selecting_it() {
    let t = Sandbox::with_operator("First").account("a");
    t.run("add user --account a --name u").ok();
    t.run("add operator --name Second").ok();
    t.run_unchanged("list accounts --operator First")
        .ok()
        .says("| a    |");
    t.run_unchanged("list users -o First").ok().says("| u    |");
    t.run_unchanged("list users -o First -a @{A:a}")
        .ok()
        .says("| u    |");
    t.run("list accounts --operator Nope")
        .refused()
        .says("does not exist");
    t.run("list users -o First -a Nope")
        .refused()
        .says("not in accounts");
}

#[test]
fn long_ids_are_taken_for_keys_are_never_cut() {
    let t = Sandbox::with_operator("O").account("A").user("A", "u");
    for (line, key) in [
        ("list accounts --long-ids", t.key("A:A")),
        ("list users -W", t.key("U:A/u")),
    ] {
        assert!(t.run(line).ok().stdout().contains(&key));
    }
}

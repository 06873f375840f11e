//! `select operator`, `select account`.

use crate::support::sandbox::Sandbox;

#[test]
fn a_sentence_says_what_is_selected_now() {
    let t = Sandbox::with_operator("First");
    t.run("add account --name a").ok();
    t.run("add operator --name Second").ok();
    t.run("select operator First")
        .ok()
        .says("selected operator \"First\" and its account \"a\"");
    t.run("add account --name b").ok();
    t.run("select account a")
        .ok()
        .says("selected account \"a\" of operator \"First\"");
    t.run("select account @{A:b}")
        .ok()
        .says("selected account \"b\"");
    let json = t.run("select operator Second --json").ok().json();
    assert_eq!(json, serde_json::json!({ "operator": "Second" }));
}

#[test]
fn an_account_of_the_same_name_stays_selected() {
    let t = Sandbox::new();
    for operator in ["First", "Second"] {
        t.run(&format!("add operator --name {operator}")).ok();
        t.run("add account --name a").ok();
        t.run("add account --name b").ok();
    }
    t.run("select account a").ok();
    t.run("select operator First")
        .ok()
        .says("its account \"a\"");
}

#[test]
fn what_is_not_there_is_not_selected() {
    let t = Sandbox::with_operator("O").account("A");
    t.run_unchanged("select operator Nope")
        .refused()
        .says("does not exist");
    t.run_unchanged("select account Nope")
        .refused()
        .says("not in accounts");
    t.run_unchanged("select account").usage();
}

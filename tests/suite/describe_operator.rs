//! `describe operator`.

use crate::support::sandbox::Sandbox;

#[test]
fn a_table_shows_keys_and_the_system_account_by_name() {
    let t = Sandbox::new();
    t.run("add operator --name O --sys").ok();
    let output = t.run("describe operator").ok();
    for words in [
        "Operator Details",
        "| Operator ID          | <O:O>",
        "| System Account       | <A:SYS> / SYS |",
        "| Require Signing Keys | false",
    ] {
        output.says(words);
    }
    let long = t.run("describe operator --long-ids").ok();
    assert!(!long.shown().contains("/ SYS"), "{long}");
    assert_eq!(
        t.run("describe operator -J").ok().json(),
        t.claims_operator("O")
    );
}

#[test]
fn another_operator_is_described_without_selecting_it() {
    let t = Sandbox::with_operator("First");
    t.run("add operator --name Second").ok();
    let name = |line: &str| t.run_unchanged(line).ok().stdout().trim().to_string();
    assert_eq!(name("describe operator First -F name"), "\"First\"");
    assert_eq!(
        name("describe operator --name @{O:First} -F name"),
        "\"First\""
    );
    assert_eq!(name("describe operator -F name"), "\"Second\"");
}

#[test]
fn an_operator_that_is_not_there_is_refused() {
    let t = Sandbox::with_operator("Acme");
    t.run("describe operator Acmee")
        .refused()
        .says("did you mean \"Acme\"?");
    Sandbox::new()
        .run("describe operator")
        .refused()
        .says("there is no operator yet");
}

#[test]
fn what_is_wrong_with_an_operator_is_shown_first() {
    let t = Sandbox::with_operator("O");
    let output = t.run("describe operator").ok();
    assert!(
        output
            .stdout()
            .lines()
            .nth(1)
            .unwrap()
            .contains("Operator Details"),
        "{output}"
    );
    t.run("add operator --name Late --expiry 1h").ok();
    t.run("describe operator Late").ok().says(" UTC (in ");
}

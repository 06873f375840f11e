//! `describe account`: tables, JSON, fields, tokens, and files of them.

use std::fs;

use serde_json::json;

use crate::support::sandbox::Sandbox;

fn shop() -> Sandbox {
    let t = Sandbox::with_operator("O").account("A").account("B");
    t.run("add export --account A --subject orders.> --name orders")
        .ok();
    t.run("add import --account B --src-account A --remote-subject orders.>")
        .ok();
    t
}

#[test]
fn a_table_shows_keys_limits_and_shares() {
    let t = shop();
    let output = t.run("describe account A").ok();
    for words in [
        "Account Details",
        "| Account ID                | <A:A>",
        "| Issuer ID                 | <O:O>",
        "| Max Connections           | Unlimited",
        "| Jetstream                 | Disabled",
        "| Imports                   | None",
        "| Tracing Context           | Disabled",
        "| orders | Stream | orders.> | -                      | Yes    | 0           | N/A      | N/A         |",
    ] {
        output.says(words);
    }
}

#[test]
fn exporting_accounts_are_named_unless_keys_are_asked_for() {
    let t = shop();
    let named = t.run("describe account --name B").ok();
    named.says(
        "| orders.> | Stream | orders.> |       |         | A            | Yes    | No          |",
    );
    let keys = t.run("describe account -W B").ok();
    keys.says(" | <A:A>");
}

#[test]
fn a_damaged_account_elsewhere_does_not_matter() {
    let t = shop().account("C");
    fs::write(t.account_jwt("C"), "damaged").unwrap();
    t.run("describe account B").ok().says("| A            |");
    fs::write(t.account_jwt("A"), "damaged").unwrap();
    t.run("describe account B")
        .ok()
        .says("| orders.> | Stream |");
    t.run("describe account A").refused().says("A.jwt");
}

#[test]
fn json_is_the_payload_with_sorted_members_and_plain_signs() {
    let t = shop();
    let output = t.run("describe account A -J").ok();
    assert_eq!(output.json(), t.claims_account("A"));
    assert!(
        output.stdout().contains("\"subject\": \"orders.>\""),
        "{output}"
    );
    assert!(output.stdout().contains("{\n  \"iat\": "), "{output}");
    assert_eq!(output.stderr(), "");
}

#[test]
fn a_field_is_compact_json() {
    let t = shop();
    let field = |path: &str| {
        let output = t
            .run_args(&["describe", "account", "A", "--field", path])
            .ok();
        output.stdout().trim_end().to_string()
    };
    assert_eq!(field("name"), "\"A\"");
    assert_eq!(field("nats.limits.subs"), "-1");
    assert_eq!(field("nats.nothing"), "null");
    let exports = r#"[{"name":"orders","subject":"orders.\u003e","type":"stream"}]"#;
    assert_eq!(field("nats.exports"), exports);
    assert_eq!(field("nats.exports[0].type"), "\"stream\"");
}

#[test]
fn a_field_that_leads_nowhere_is_refused() {
    let t = shop();
    for (path, words) in [
        ("nats.exports[1]", "1 entries"),
        ("nats.exports[-1]", "`-1`"),
        ("nats.exports[x]", "`x`"),
        ("nats.exports[0", "is not a name with `[n]`"),
        ("name.more", "no `more`"),
    ] {
        let output = t.run_args(&["describe", "account", "A", "-F", path]);
        output.refused().says(words);
    }
}

#[test]
fn the_token_is_bare_on_the_screen_and_armored_in_a_file() {
    let t = shop();
    let token = fs::read_to_string(t.account_jwt("A")).unwrap();
    for line in [
        "describe account A --raw",
        "describe account A --raw=true --json",
    ] {
        assert_eq!(t.run(line).ok().stdout(), format!("{token}\n"));
    }
    let report = t.run("describe account A -R -o a.jwt").ok();
    report.says("wrote account jwt to `<tmp>/a.jwt`");
    let armored =
        format!("-----BEGIN NATS ACCOUNT JWT-----\n{token}\n------END NATS ACCOUNT JWT------");
    assert_eq!(t.read("a.jwt"), armored);
}

#[test]
fn a_file_gets_what_the_screen_would() {
    let t = shop();
    let output = t.run("describe account A -o a.txt").ok();
    output.says("wrote account description to `<tmp>/a.txt`");
    assert_eq!(
        t.read("a.txt"),
        t.run("describe account A").ok().stdout().trim_end()
    );
    let output = t.run("describe account A -J -o a.json").ok();
    assert_eq!(output.json()["content"], json!("description"));
    let written: serde_json::Value = serde_json::from_str(&t.read("a.json")).unwrap();
    assert_eq!(written, t.claims_account("A"));
    t.run("describe account A -o no/a.txt")
        .refused()
        .says("cannot write to `<tmp>/no`");
}

#[test]
fn accounts_are_found_by_key_and_missed_by_name() {
    let t = shop();
    t.run("describe account @{A:B}")
        .ok()
        .says("| Name                      | B ");
    t.run("describe account Nope")
        .refused()
        .says("\"Nope\" is not in accounts");
    t.run("describe account A --name B")
        .usage()
        .says("two names");
    let empty = Sandbox::with_operator("O");
    empty
        .run("describe account")
        .refused()
        .says("has no account yet");
}

#[test]
fn mappings_scopes_and_texts_have_tables_of_their_own() {
    let t = Sandbox::new();
    // Made by another implementation: this program has no command for all of it.
    t.write("a.jwt", include_str!("../../fixtures/account-rich.jwt"));
    let output = t.run("describe jwt --file a.jwt").ok();
    for words in [
        "Mappings",
        "sum=100",
        "Scoped Signing Key - Details",
        "| Role ",
    ] {
        output.says(words);
    }
}

//! `validate`: the store, and files.

use std::fs;

use crate::support::sandbox::Sandbox;

fn store() -> Sandbox {
    let t = Sandbox::with_operator("O")
        .account("A")
        .account("B")
        .user("A", "u");
    t.run("add export --account A --private --subject a.> --name a")
        .ok();
    t
}

#[test]
fn a_sound_store_passes() {
    let t = store();
    let output = t.run_unchanged("validate --account A").ok();
    output.says("Operator \"O\"");
    output.says("Account \"A\"");
    output.says("| No issues found |");
    output.says("validated 1 operator, 1 account, 1 user: no issues found");
    let all = t.run("validate --all-accounts").ok();
    assert_eq!(
        all.shown(),
        "-- stdout --\nvalidated 1 operator, 2 accounts, 1 user: no issues found\n[exit 0]"
    );
    Sandbox::with_operator("O")
        .run("validate")
        .ok()
        .says("validated 1 operator: no issues found");
}

#[test]
fn findings_have_codes_and_end_with_status_1() {
    let t = store();
    t.run("add user --account A --name old --expiry 2020-01-01")
        .ok();
    let output = t.run("validate --all-accounts").refused();
    output.says("| 1 | ! | user `old` expired at 2020-01-01T00:00:00Z | time-expired |");
    output.says("error: validation found errors: 1 error in 1 operator, 2 accounts, 2 users");
    let json = t.run("validate -A --json").refused().json();
    assert_eq!(
        (&json["valid"], &json["errors"]),
        (&false.into(), &1.into())
    );
    let old = json["entities"]
        .as_array()
        .unwrap()
        .iter()
        .find(|e| e["name"] == "old")
        .unwrap();
    assert_eq!(old["account"], "A");
    assert_eq!(old["findings"][0]["code"], "time-expired");
    assert_eq!(old["findings"][0]["severity"], "time");
    t.run("validate --account B").ok();
}

#[test]
fn a_mapping_that_servers_refuse_is_warned_of() {
    let t = store();
    let says = "servers refuse the account for mapping `a.*`: destination `b.$2` names wildcard 2";
    t.run("add mapping --account A --from a.* --to b.$2")
        .ok()
        .says(says);
    let output = t.run("validate --account A").ok();
    output.says(says);
    output.says("map-refused");
}

#[test]
fn a_damaged_document_is_a_finding_and_hides_no_other() {
    let t = store();
    t.run("add user --account A --name old --expiry 2020-01-01")
        .ok();
    fs::write(t.account_jwt("B"), "damaged").unwrap();
    fs::write(t.user_jwt("A", "u"), "damaged").unwrap();
    let output = t.run("validate -A").refused();
    output.says("Account \"B\"");
    output.says("unreadable");
    output.says("user \"u\": ");
    output.says("time-expired");
    output.says("3 errors");
    fs::write(t.operator_jwt("O"), "damaged").unwrap();
    t.run("validate -A").refused().says("Operator \"O\"");
}

#[test]
fn documents_are_compared_with_each_other() {
    let t = store();
    t.run("generate activation --account A --subject a.> --target-account B -o a.tok")
        .ok();
    t.run("add import --account B --token a.tok").ok();
    t.run("validate --account B").ok();
    t.run("delete export --account A --subject a.>").ok();
    for line in ["validate --account B", "validate --all-accounts"] {
        // Servers take the account all the same and leave the import inactive.
        t.run(line).ok().says("import-not-exported");
    }
    // An account that another operator signed.
    let other = Sandbox::with_operator("P").account("A");
    fs::copy(other.account_jwt("A"), t.account_jwt("A")).unwrap();
    t.run("validate --account A")
        .refused()
        .says("account-not-signed-by-operator");
}

#[test]
fn a_file_may_hold_many_tokens_in_several_forms() {
    let t = store();
    let (a, b) = (
        fs::read_to_string(t.account_jwt("A")).unwrap(),
        fs::read_to_string(t.account_jwt("B")).unwrap(),
    );
    t.write("bare", format!("{a}\n{b}\n"));
    t.run("validate --file bare")
        .ok()
        .says("validated 2 accounts: no issues found");
    t.write("prefixed", format!("key|{a}\nkey|damaged\n"));
    let output = t.run("validate --file prefixed").refused();
    output.says("Account \"A\"");
    output.says("Token \"line 2\"");
    fs::copy(t.creds("A", "u"), t.path("u.creds")).unwrap();
    t.run("validate --file u.creds").ok().says("User \"u\"");
    t.run_stdin("validate --file -", a)
        .ok()
        .says("Account \"A\"");
}

#[test]
fn nothing_to_validate_is_refused() {
    let t = store();
    t.write("empty", "\n");
    t.run("validate --file empty")
        .refused()
        .says("holds no JWT");
    t.run("validate --file none").refused().says("none");
    t.run("validate --account Nope")
        .refused()
        .says("not in accounts");
    t.run("validate --account A --all-accounts").usage();
    t.run("validate --file empty --all-accounts").usage();
    Sandbox::new()
        .run("validate")
        .refused()
        .says("there is no operator yet");
}

#[test]
fn an_edited_claim_is_found_by_its_signature() {
    let t = store();
    let token = fs::read_to_string(t.account_jwt("B")).unwrap();
    let (head, signature) = token.rsplit_once('.').unwrap();
    let other = fs::read_to_string(t.account_jwt("A")).unwrap();
    let wrong = other.rsplit_once('.').unwrap().1;
    assert_ne!(signature, wrong);
    fs::write(t.account_jwt("B"), format!("{head}.{wrong}")).unwrap();
    t.run("validate -A").refused().says("signature");
}

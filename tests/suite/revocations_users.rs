//! `revocations add-user`, `delete-user` and `list-users`.

use serde_json::json;

use crate::support::sandbox::Sandbox;

/// Long past: 2021-01-01.
const THEN: &str = "2021-01-01T00:00:00Z";
const THEN_SECOND: i64 = 1_609_459_200;

fn with_users() -> Sandbox {
    Sandbox::with_operator("O")
        .account("A")
        .user("A", "u")
        .user("A", "v")
}

fn revocations(t: &Sandbox) -> serde_json::Value {
    t.claims_account("A")["nats"]["revocations"].clone()
}

#[test]
fn a_user_is_revoked_by_name_in_any_case_or_by_key() {
    let t = with_users();
    let output = t.run("revocations add-user --name U").ok();
    output.says("signed with operator key");
    output.says("revoked user \"<U:A/u>\"");
    t.run(&format!("revocations add_user -u @{{U:A/v}} --at {THEN}"))
        .ok()
        .says("was issued later");
    assert_eq!(revocations(&t)[t.key("U:A/v")], THEN_SECOND);
    let json = t.run("revocations list-users --json").ok().json();
    assert_eq!(json["account"], "A");
    assert_eq!(json["revocations"].as_array().unwrap().len(), 2);
    let table = t.run("revocations list-users").ok();
    table.says("Revoked Users for A");
    table.says("<U:A/u>");
}

#[test]
fn a_later_time_that_is_there_is_kept_and_said_so() {
    let t = with_users();
    t.run(&format!("revocations add-user -n u --at {THEN}"))
        .ok();
    let before = t.claims_account("A");
    let output = t.run_unchanged("revocations add-user -n u --at 1000").ok();
    output.says("revoked up to 2021-01-01 00:00:00 UTC already, which was kept");
    assert_eq!(t.claims_account("A"), before);
    let json = t.run("revocations add-user -n u --at 1000 -J").ok().json();
    assert_eq!(json["changed"], false);
    assert_eq!(json["revoked_until"], THEN);
}

#[test]
fn all_users_are_revoked_by_a_star() {
    let t = with_users();
    t.run(&format!("revocations add-user -u '*' --at {THEN}"))
        .ok()
        .says("revoked all users issued before 2021-01-01 00:00:00 UTC");
    t.run("revocations add-user -n u").ok();
    t.run("revocations list-users").ok().says("* [All Users]");
    t.run("revocations delete-user -n u")
        .ok()
        .says("all users stay revoked up to 2021-01-01");
    t.run("revocations delete-user -u '*'")
        .ok()
        .says("deleted all user revocation");
    assert_eq!(revocations(&t), json!(null));
}

#[test]
fn a_time_ahead_is_warned_of() {
    let t = with_users();
    t.run("revocations add-user -n u --at 2040-01-01T00:00:00Z")
        .ok()
        .says("the time lies ahead");
}

#[test]
fn nothing_revoked_is_an_empty_list() {
    let t = with_users();
    t.run_unchanged("revocations list-users")
        .refused()
        .says("does not have revoked users");
    let json = t.run("revocations list-users -J").ok().json();
    assert_eq!(json["revocations"], json!([]));
}

#[test]
fn refusals_change_nothing() {
    let t = with_users();
    t.run("revocations add-user -n v").ok();
    for (line, code, words) in [
        ("revocations add-user", 2, "a user name is required"),
        ("revocations add-user -n nobody", 1, "not found"),
        (
            "revocations add-user -n u -u @{U:A/v}",
            2,
            "cannot be used with",
        ),
        (
            "revocations add-user -u @{A:A}",
            1,
            "not a valid \"user\" public key",
        ),
        (
            "revocations add-user -n u --at yesterday",
            2,
            "expected seconds",
        ),
        ("revocations add-user -n u --at=-5", 2, "before 1970"),
        ("revocations add-user -n u -K @{A:A}", 1, "may not sign"),
        ("revocations delete-user -n u", 1, "is not revoked"),
        (
            "revocations delete-user -u '*'",
            1,
            "no revocation of all users",
        ),
    ] {
        t.run_unchanged(line).exits(code).says(words);
    }
    t.run("add account B").ok();
    t.run_unchanged("revocations delete-user -a B -u @{U:A/v}")
        .refused()
        .says("no user revocations set in account \"B\"");
}

#[test]
fn users_are_named_by_position_too() {
    let t = with_users();
    t.run("revocations add-user u").ok();
    t.run("revocations delete-user u").ok();
    assert_eq!(revocations(&t), json!(null));
}

//! `revocations` of several users or activations in one call, and `revocations compact`.

use serde_json::{Value, json};

use crate::interactive::answer;
use crate::support::sandbox::Sandbox;

/// 2021-01-01.
const THEN: i64 = 1_609_459_200;

fn with_users() -> Sandbox {
    Sandbox::with_operator("O")
        .account("A")
        .user("A", "u")
        .user("A", "v")
        .user("A", "w")
}

/// Two private exports, a stream and a service, and three accounts that may import them.
fn with_exports() -> Sandbox {
    let t = Sandbox::with_operator("O")
        .account("A")
        .account("B")
        .account("C")
        .account("D");
    t.run("add export -a A --private -s s.> -n stream").ok();
    t.run("add export -a A --private --service -s q -n query")
        .ok();
    t.run("select account A").ok();
    t
}

fn users(t: &Sandbox) -> Value {
    t.claims_account("A")["nats"]["revocations"].clone()
}

/// Revocations of the export with this name.
fn of_export(t: &Sandbox, name: &str) -> Value {
    let claims = t.claims_account("A");
    let exports = claims["nats"]["exports"].as_array().unwrap();
    let export = exports.iter().find(|e| e["name"] == name).unwrap();
    export["revocations"].clone()
}

#[test]
fn several_users_are_revoked_in_one_step() {
    let t = with_users();
    let stranger = "UDXU4RCSJNZOIQHZNWXHXORDPRTGNJAHAHFRGZNEEJCPQTT2M7NLCNF4";
    let output = t
        .run(&format!(
            "revocations add-user -u @{{U:A/u}},V --user-public-key {stranger} -u u --at {THEN}"
        ))
        .ok();
    output.says("revoked user \"<U:A/u>\" up to 2021-01-01");
    output.says("revoked user \"<U:A/v>\" up to 2021-01-01");
    assert_eq!(
        users(&t),
        json!({ t.key("U:A/u"): THEN, t.key("U:A/v"): THEN, stranger: THEN })
    );
    let json = t
        .run(&format!("revocations add-user u w --at {} -J", THEN - 1))
        .ok()
        .json();
    assert_eq!(json["changed"], true);
    assert_eq!(
        json["revocations"],
        json!([
            { "user_public_key": t.key("U:A/u"), "user": "u", "revoked_until": "2021-01-01T00:00:00Z", "changed": false },
            { "user_public_key": t.key("U:A/w"), "user": "w", "revoked_until": "2020-12-31T23:59:59Z", "changed": true },
        ])
    );
    assert_eq!(json["user_public_key"], json!(null));
    t.run("revocations add-user -n u,w --at 1000")
        .ok()
        .says("user \"<U:A/w>\" is revoked up to 2020-12-31 23:59:59 UTC already, which was kept");
    t.run("revocations add-user -u '*' -u v --at 1700000000")
        .ok()
        .says("revoked all users issued before 2023-11-14");
    assert_eq!(users(&t)["*"], 1_700_000_000);
    assert_eq!(users(&t)[t.key("U:A/v")], 1_700_000_000);
}

#[test]
fn one_user_is_reported_as_ever() {
    let t = with_users();
    let json = t
        .run(&format!("revocations add-user u --at {THEN} -J"))
        .ok()
        .json();
    assert_eq!(json["user_public_key"], t.key("U:A/u"));
    assert_eq!(json["user"], "u");
    assert_eq!(json["revoked_until"], "2021-01-01T00:00:00Z");
    assert_eq!(json["revocations"].as_array().unwrap().len(), 1);
    let json = t.run("revocations delete-user u -J").ok().json();
    assert_eq!(json["user_public_key"], t.key("U:A/u"));
    assert_eq!(json["deleted"].as_array().unwrap().len(), 1);
}

#[test]
fn several_users_are_admitted_again_and_who_was_not_revoked_is_told() {
    let t = with_users();
    t.run("revocations add-user u v").ok();
    t.run_unchanged("revocations delete-user u v --dry-run")
        .ok()
        .says("deleted user revocation for \"<U:A/v>\"");
    let json = t.run("revocations delete-user -n u -n w -J").ok().json();
    assert_eq!(
        json["deleted"],
        json!([{ "user_public_key": t.key("U:A/u"), "user": "u" }])
    );
    assert_eq!(json["not_there"], json!([t.key("U:A/w")]));
    let output = t.run("revocations delete-user -u @{U:A/u},@{U:A/v}").ok();
    output.says("deleted user revocation for \"<U:A/v>\"");
    output.says("user with public key <U:A/u> is not revoked by an entry of its own");
    assert_eq!(users(&t), json!(null));
}

#[test]
fn a_name_with_a_comma_is_one_name() {
    let t = Sandbox::with_operator("O").account("A");
    t.run("add user a,b").ok();
    t.run("revocations add-user -n a,b").ok();
    assert_eq!(users(&t).as_object().unwrap().len(), 1);
}

#[test]
fn several_accounts_are_shut_out_and_admitted_again() {
    let t = with_exports();
    let output = t
        .run(&format!(
            "revocations add-activation -s s.> -t B,@{{A:C}} -t B --at {THEN}"
        ))
        .ok();
    output.says("revoked activation \"stream\" for account <A:B> up to 2021-01-01");
    output.says("revoked activation \"stream\" for account <A:C> up to 2021-01-01");
    assert_eq!(
        of_export(&t, "stream"),
        json!({ t.key("A:B"): THEN, t.key("A:C"): THEN })
    );
    let json = t
        .run("revocations add-activation -t C -t D --at 1000 -J")
        .ok()
        .json();
    assert_eq!(
        json["revocations"],
        json!([
            { "target_account": t.key("A:C"), "revoked_until": "2021-01-01T00:00:00Z", "changed": false },
            { "target_account": t.key("A:D"), "revoked_until": "1970-01-01T00:16:40Z", "changed": true },
        ])
    );
    t.run("revocations delete-activation -t B").ok();
    let output = t.run("revocations delete-activation -t B,C,D").ok();
    output.says("deleted stream stream revocation for account <A:C>");
    output.says("has no revocation for account <A:B>");
    assert_eq!(of_export(&t, "stream"), json!(null));
}

#[test]
fn a_bad_one_among_several_stops_all() {
    let t = with_exports();
    t.run("add user u").ok();
    t.run("add user v").ok();
    for (line, code, words) in [
        ("revocations add-user u nobody", 1, "not found"),
        (
            "revocations add-user -u @{U:A/u},@{A:A}",
            1,
            "not a valid \"user\" public key",
        ),
        ("revocations add-user u -n v", 2, "two names are given"),
        (
            "revocations add-user -n '\"u'",
            2,
            "a quote is opened and not closed",
        ),
        (
            "revocations add-activation -s s.> -t B,nobody",
            1,
            "not in accounts",
        ),
        (
            "revocations delete-activation -s s.> -t B,C",
            1,
            "has no revocation for account",
        ),
        ("revocations delete-user u v", 1, "no user revocations set"),
    ] {
        t.run_unchanged(line).exits(code).says(words);
    }
    t.run("revocations add-user -u '*'").ok();
    t.run_unchanged("revocations delete-user u v")
        .refused()
        .says("none of the 2 users is revoked by an entry of its own");
}

#[test]
fn what_an_entry_for_all_covers_is_dropped() {
    let t = with_exports();
    t.run("add user u").ok();
    t.run("add user v").ok();
    t.run(&format!("revocations add-user u --at {THEN}")).ok();
    t.run(&format!("revocations add-user v --at {}", THEN + 1))
        .ok();
    t.run(&format!(
        "revocations add-activation -s s.> -t B,C --at {THEN}"
    ))
    .ok();
    t.run(&format!(
        "revocations add-activation -s q --service -t B,* --at {THEN}"
    ))
    .ok();
    // Without an entry for all nothing is covered: only the service has one.
    t.run_unchanged("revocations compact --dry-run")
        .ok()
        .says("dropped the revocation of service \"query\" for account <A:B>");
    t.run(&format!("revocations add-user -u '*' --at {THEN}"))
        .ok();
    let json = t.run("revocations compact --account A -J").ok().json();
    assert_eq!(
        json["users"],
        json!([{ "user_public_key": t.key("U:A/u"), "revoked_until": "2021-01-01T00:00:00Z" }])
    );
    assert_eq!(json["activations"][0]["export"], "query");
    assert_eq!(json["activations"][0]["target_account"], t.key("A:B"));
    assert!(json["signed_by"]["key"].is_string());
    assert_eq!(users(&t), json!({ "*": THEN, t.key("U:A/v"): THEN + 1 }));
    assert_eq!(of_export(&t, "query"), json!({ "*": THEN }));
    assert_eq!(of_export(&t, "stream").as_object().unwrap().len(), 2);
    t.run_unchanged("revocations compact")
        .ok()
        .says("nothing was changed");
}

#[test]
fn compaction_is_signed_by_the_operator_only() {
    let t = with_users();
    t.run("revocations add-user u -u '*'").exits(2);
    t.run("revocations add-user -u 'u,*'").ok();
    t.run_unchanged("revocations compact -K @{A:A}")
        .refused()
        .says("may not sign");
}

#[test]
fn it_is_asked_on_a_terminal() {
    let t = with_users();
    let before = t.tree();
    let line = ["revocations", "add-user", "u", "v", "-i"];
    let (code, shown) = answer(&t, &line, &[("Revoke 2 users of account", "n")]);
    assert_eq!(code, 1, "{shown}");
    t.assert_unchanged(&before);
    let all = ["revocations", "add-user", "-u", "u,*"];
    let (code, shown) = answer(&t, &all, &[("Revoke all users of account", "y")]);
    assert_eq!(code, 0, "{shown}");
    let line = ["revocations", "compact", "-i"];
    let (code, shown) = answer(&t, &line, &[("Drop 1 revocations", "y")]);
    assert_eq!(code, 0, "{shown}");
    assert_eq!(users(&t).as_object().unwrap().len(), 1);
    let line = ["revocations", "delete-user", "-i", "-u", "*"];
    let (code, shown) = answer(&t, &line, &[("Take back the revocation", "y")]);
    assert_eq!(code, 0, "{shown}");
    assert_eq!(users(&t), json!(null));
}

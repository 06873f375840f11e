//! `add export`: what is offered, and what is refused.

use serde_json::{Value, json};

use crate::served::operator;
use crate::support::sandbox::Sandbox;

fn exports(t: &Sandbox) -> Value {
    t.claims_account("A")["nats"]["exports"].clone()
}

#[test]
fn streams_and_services_are_offered() {
    let t = operator(&["A"]);
    t.run("add export --subject news.>")
        .ok()
        .says("signed with operator key <O:O>")
        .says("added public stream export \"news.>\" to account \"A\"");
    t.run("add export --account @{A:A} --private --subject orders.> --name orders --description 'All orders' --info-url https://example.com/orders")
        .ok()
        .says("added private stream export \"orders\" to account \"A\"");
    t.run("add export --service --subject price.get --latency price.latency --sampling 25 --response-type Stream --response-threshold 1m30s --allow-trace")
        .ok()
        .says("added public service export \"price.get\" to account \"A\"");
    t.run("add export --service --subject check.* --account-token-position 2 --latency l --sampling header")
        .ok();
    assert_eq!(
        exports(&t),
        json!([
            { "name": "check.*", "subject": "check.*", "type": "service", "response_type": "Singleton",
              "service_latency": { "sampling": "headers", "results": "l" }, "account_token_position": 2 },
            { "name": "news.>", "subject": "news.>", "type": "stream" },
            { "name": "orders", "subject": "orders.>", "type": "stream", "token_req": true,
              "description": "All orders", "info_url": "https://example.com/orders" },
            { "name": "price.get", "subject": "price.get", "type": "service", "response_type": "Stream",
              "response_threshold": 90_000_000_000_i64, "allow_trace": true,
              "service_latency": { "sampling": 25, "results": "price.latency" } },
        ])
    );
}

#[test]
fn the_report_is_the_same_for_scripts() {
    let t = operator(&["A"]);
    let report = t.run("add export -s a -n first -p -r --json").ok().json();
    let expected = json!({
        "account": "A", "export": "first", "subject": "a", "kind": "service", "private": true,
        "signed_by": { "key": t.key("O"), "identity": true },
    });
    assert_eq!(report, expected);
    let plan = t
        .run_unchanged("add export -s b --json --dry-run")
        .ok()
        .json();
    assert_eq!(
        json!([plan["dry_run"], plan["changes"][0]["what"]]),
        json!([true, "account JWT \"A\""])
    );
}

#[test]
fn switches_may_carry_a_boolean() {
    let t = operator(&["A"]);
    t.run("add export --subject a --private=false --service=true --name=")
        .ok()
        .says("added public service export \"a\"");
}

#[test]
fn a_stream_and_a_service_may_share_a_subject_but_two_of_a_kind_may_not_overlap() {
    let t = operator(&["A", "B"]);
    t.run("add export --account A --subject orders.*").ok();
    t.run("add export --account A --subject orders.* --service")
        .ok();
    for subject in ["orders.*", "orders.eu", "orders.>", ">"] {
        t.run_unchanged(&format!("add export --account A --subject '{subject}'"))
            .refused()
            .says(&format!("error: stream export `{subject}` overlaps export `orders.*`, which already exists"))
            .says("hint: remove that one first: accord delete export --account A --subject 'orders.*'");
    }
    t.run("add export --account B --subject orders.eu").ok();
}

#[test]
fn what_servers_would_not_take_is_refused() {
    let t = operator(&["A", "B"]);
    for (options, message) in [
        ("-s q --account-token-position 1", "[exp-pos-no-wildcard]"),
        ("-s q.* --account-token-position 3", "[exp-pos-range]"),
        ("-s q.* --account-token-position 1", "[exp-pos-not-star]"),
        (
            "-s q --info-url nonsense",
            "the information URL `nonsense` of stream export `q`",
        ),
        (
            "-s q -a nobody",
            "\"nobody\" is not in accounts of operator \"O\"; it does not exist",
        ),
        (
            "-s q -a @{O}",
            "\"<O:O>\" is not in accounts of operator \"O\"; it does not exist",
        ),
        (
            "-s q -K nonsense",
            "-K: `nonsense` is neither a key nor a file; it does not exist",
        ),
        (
            "-s q -K @{A:A}",
            "may not sign account JWTs of operator \"O\"",
        ),
    ] {
        t.run_unchanged(&format!("add export {options}"))
            .refused()
            .says("error: ")
            .says(message);
    }
}

#[test]
fn a_wrong_command_line_is_told() {
    let t = operator(&["A"]);
    let long = "x".repeat(10_000);
    for (options, message) in [
        ("", "a subject is required"),
        ("-i", "there is no terminal to ask: Account"),
        ("-s ''", "the subject is empty"),
        (
            "-s 'a b'",
            "the subject contains white space or a control character",
        ),
        (
            "-s 'a\nb'",
            "the subject contains white space or a control character",
        ),
        ("-s a..b", "the subject"),
        (
            "-s 'a.>.b'",
            "the wildcard `>` stands before the last token",
        ),
        (
            "-s q.* -p --account-token-position 2",
            "cannot be used with",
        ),
        (
            "-s q --latency l",
            "--latency is for services; this export is a stream",
        ),
        (
            "-s q --response-type Stream",
            "--response-type is for services",
        ),
        (
            "-s q --response-threshold 1s",
            "--response-threshold is for services",
        ),
        ("-s q --allow-trace", "--allow-trace is for services"),
        (
            "-s q -r --latency 'l.*'",
            "latency reports need one subject, and `l.*` has wildcards",
        ),
        (
            "-s q -r --latency l --sampling 0",
            "expected 1 to 100 (percent) or `header`",
        ),
        (
            "-s q -r --latency l --sampling 101",
            "expected 1 to 100 (percent) or `header`",
        ),
        (
            "-s q -r --latency l --sampling often",
            "expected 1 to 100 (percent) or `header`",
        ),
        ("-s q -r --sampling 5", "--latency <SUBJECT>"),
        (
            "-s q -r --response-type singleton",
            "possible values: Singleton, Stream, Chunked",
        ),
        ("-s q -r --response-threshold=-1s", "expected a duration"),
        (
            "-s q -n 'a\nb'",
            "a name is one line, without control characters",
        ),
        (
            &format!("-s q -n {long}"),
            "a name has at most 256 characters, this one has 10000",
        ),
        ("q", "unexpected argument 'q'"),
    ] {
        t.run_unchanged(&format!("add export {options}"))
            .usage()
            .says("error: ")
            .says(message)
            .says("hint: ");
    }
}

#[test]
fn a_strict_operator_signs_with_its_signing_key() {
    let t = Sandbox::with_operator("O");
    t.run("edit operator --sk generate --require-signing-keys")
        .ok();
    t.run("add account --name A").ok();
    t.run("add export --subject a")
        .ok()
        .says("signed with operator signing key <OSK:O>");
    assert_eq!(t.claims_account("A")["iss"], t.key("OSK"));
    t.run_unchanged("add export --subject b -K @{O}")
        .refused()
        .says("requires signing keys");
}

#[test]
fn without_an_operator_or_account_the_next_step_is_told() {
    let t = Sandbox::new();
    t.run_unchanged("add export --subject a")
        .refused()
        .says("error: there is no operator yet")
        .says("hint: add one: accord add operator --name NAME --sys");
    t.run("add operator --name O").ok();
    t.run_unchanged("add export --subject a")
        .refused()
        .says("error: operator \"O\" has no account yet")
        .says("hint: add one: accord add account --name NAME");
}

#[test]
fn an_export_can_be_advertised() {
    let t = Sandbox::with_operator("O").account("A");
    t.run("add export --subject a --advertise").ok();
    assert_eq!(
        t.claims_account("A")["nats"]["exports"][0]["advertise"],
        true
    );
}

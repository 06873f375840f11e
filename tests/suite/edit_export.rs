//! `edit export`: what it changes, what it keeps, whom it cuts off, and what it refuses.

use accord::claims::Revocations;
use serde_json::{Value, json};

use crate::activations::{issued, sharing};
use crate::served::{operator, resign};
use crate::support::refusals::Refusals;
use crate::support::sandbox::Sandbox;

/// The export of account A with this subject.
fn export(t: &Sandbox, subject: &str) -> Value {
    let exports = t.claims_account("A")["nats"]["exports"].clone();
    let mut found = exports.as_array().unwrap().iter();
    found.find(|e| e["subject"] == subject).unwrap().clone()
}

#[test]
fn names_and_texts_change() {
    let t = sharing();
    t.run("edit export -a A --subject orders.> --name 'All orders' --description 'Every order' --info-url https://example.org/orders")
        .ok()
        .says("signed with operator key <O:O>")
        .says("changed export name to \"All orders\"")
        .says("changed description to \"Every order\"")
        .says("changed info url to \"https://example.org/orders\"")
        .says("edited stream export \"All orders\"");
    t.run("edit export -a A 'All orders' --description '' --info-url '' --name ''")
        .ok()
        .says("removed description");
    assert_eq!(
        export(&t, "orders.>"),
        json!({"name": "orders.>", "subject": "orders.>", "type": "stream", "token_req": true})
    );
}

#[test]
fn revoked_importers_stay_revoked_and_all_else_stays() {
    let t = operator(&["B", "A"]);
    t.run("add export --subject by.*.> --account-token-position 2 --advertise --name by")
        .ok();
    t.run("add export --service --subject s --private --response-type Stream --allow-trace")
        .ok();
    t.run("revocations add-activation --subject s --target-account B --service")
        .ok();
    let before = export(&t, "s");
    assert!(before["revocations"].is_object());
    t.run("edit export by --description d").ok();
    t.run("edit export s --description d").ok();
    let mut after = before.clone();
    after["description"] = json!("d");
    assert_eq!(export(&t, "s"), after);
    let by = export(&t, "by.*.>");
    assert_eq!(
        json!([by["account_token_position"], by["advertise"]]),
        json!([2, true])
    );
}

#[test]
fn every_option_stands_alone() {
    let t = sharing();
    t.run("select account A").ok();
    for (option, says) in [
        (
            "--latency lat.stock",
            "changed service latency subject to \"lat.stock\"",
        ),
        ("--sampling 10", "changed service latency to 10%"),
        ("--sampling header", "changed service latency to headers"),
        ("--rm-latency-sampling", "removed latency tracking"),
        (
            "--rm-latency-sampling",
            "latency tracking is not there, so nothing was removed",
        ),
        ("--response-type Stream", "changed response type to Stream"),
        ("--response-type Stream", "changed response type to Stream"),
        (
            "--response-threshold 1m30s",
            "changed response threshold to 1m30s",
        ),
        ("--allow-trace", "changed allowed trace to true"),
        ("--advertise", "changed advertise to true"),
        ("--service", "export is a service already"),
    ] {
        t.run(&format!("edit export stock {option}"))
            .ok()
            .says(says);
    }
    assert_eq!(
        export(&t, "stock.check"),
        json!({"name": "stock", "subject": "stock.check", "type": "service", "token_req": true, "response_type": "Stream",
            "response_threshold": 90_000_000_000_i64, "advertise": true, "allow_trace": true})
    );
    t.run("edit export stock --allow-trace=false --advertise=false --response-threshold 0")
        .ok()
        .says("removed response threshold");
}

#[test]
fn new_latency_reports_measure_every_request_unless_told_otherwise() {
    let t = sharing();
    t.run("edit export -a A stock --latency lat").ok();
    assert_eq!(
        export(&t, "stock.check")["service_latency"],
        json!({"sampling": 100, "results": "lat"})
    );
}

#[test]
fn public_and_private_are_called_what_they_are() {
    let t = sharing();
    let output = t.run("edit export -a A orders --private=false").ok();
    output.says("changed export to be public");
    assert!(!output.shown().contains("private"), "{output}");
    assert!(!output.shown().contains("breaks importers"), "{output}");
    t.run("add import --account B --src-account A --remote-subject prices.*")
        .ok();
    t.run("edit export -a A prices.* --private")
        .ok()
        .says("changed export to be private")
        .says("this breaks importers: importers need an activation now; cut off once this is pushed: account \"B\"");
}

#[test]
fn a_kind_changes_with_what_belongs_to_it() {
    let t = sharing();
    t.run("edit export -a A orders --service")
        .ok()
        .says("changed export type to service")
        .says("imports of the other kind find no export any more; no account of this store is cut off");
    assert_eq!(export(&t, "orders.>")["response_type"], "Singleton");
    t.run("edit export -a A orders --latency l --allow-trace --response-threshold 5s")
        .ok();
    t.run("edit export -a A orders --service=false")
        .ok()
        .says("removed latency tracking, which only services have")
        .says("removed response threshold")
        .says("removed allowed trace");
    assert_eq!(
        export(&t, "orders.>"),
        json!({"name": "orders", "subject": "orders.>", "type": "stream", "token_req": true})
    );
}

#[test]
fn a_stream_and_a_service_on_one_subject_are_told_apart() {
    let t = operator(&["A"]);
    t.run("add export --subject x").ok();
    t.run("add export --subject x --service --name svc").ok();
    t.run_unchanged("edit export --subject x --description d")
        .usage()
        .says("more than one export is called that: stream x, service x (svc)");
    t.run("edit export --subject x --service --description s")
        .ok()
        .says("edited service export \"svc\"");
    t.run("edit export --subject x --service=false --description t")
        .ok()
        .says("edited stream export \"x\"");
    t.run("edit export svc --response-type Chunked").ok();
    t.run_unchanged("edit export --subject x --service")
        .usage()
        .says("specify an edit option");
    t.run_unchanged("edit export svc --service=false")
        .refused()
        .says("overlaps export `x`, which already exists");
}

#[test]
fn a_subject_is_renamed_and_its_importers_are_named() {
    let t = sharing();
    issued(&t, "orders.>");
    t.run("add import --account B --token B.tok").ok();
    let report = t
        .run("edit export -a A orders --rename-subject shop.orders.> --json")
        .ok();
    report.says("imports and activations of the old subject are of no use any more");
    let json = report.json();
    assert_eq!(json["cut_off"], json!(["B"]));
    assert_eq!(
        json!([
            json["export"],
            json["subject"],
            json["kind"],
            json["private"]
        ]),
        json!(["orders", "shop.orders.>", "stream", true])
    );
    assert_eq!(json["entry"], export(&t, "shop.orders.>"));
    assert_eq!(json["signed_by"]["key"], t.key("O:O"));
    // A wider subject still holds what is imported.
    let wider = t
        .run("edit export -a A orders --rename-subject shop.>")
        .ok();
    assert!(!wider.shown().contains("breaks importers"), "{wider}");
    t.run_unchanged("edit export -a A orders --rename-subject prices.one")
        .refused()
        .says("overlaps export `prices.*`, which already exists");
}

#[test]
fn a_token_position_is_set_and_removed() {
    let t = sharing();
    t.run("edit export -a A prices.* --account-token-position 2")
        .ok()
        .says("changed account token position to 2")
        .says("importers must have their account's key at the position now");
    t.run_unchanged("edit export -a A prices.* --private")
        .refused()
        .says("account token position is only valid for public exports");
    t.run("edit export -a A prices.* --private --account-token-position 0")
        .ok()
        .says("removed account token position");
    for (position, code) in [("1", "exp-pos-not-star"), ("3", "exp-pos-range")] {
        t.run_unchanged(&format!(
            "edit export -a A prices.* --private=false --account-token-position {position}"
        ))
        .refused()
        .says(code);
    }
}

#[test]
fn what_another_tool_broke_can_be_mended() {
    let t = sharing();
    resign(&t, "A", "O:O", |claims| {
        for export in &mut claims.nats.exports {
            if export.subject == "stock.check" {
                export.response_threshold = -5;
                export.revocations.revoke(Revocations::ALL, 5);
            }
        }
    });
    t.run("edit export -a A orders --description d").ok();
    t.run("edit export -a A stock --response-threshold 2s").ok();
    let stock = export(&t, "stock.check");
    assert_eq!(stock["response_threshold"], 2_000_000_000_i64);
    assert_eq!(stock["revocations"], json!({"*": 5}));
}

#[test]
fn a_dry_run_shows_the_change_and_makes_none() {
    let t = sharing();
    let plan = t
        .run_unchanged("edit export -a A orders --name x --dry-run -J")
        .ok()
        .json();
    assert_eq!(plan["changes"][0]["what"], "account JWT \"A\"");
}

#[test]
fn refusals_change_nothing() {
    let t = sharing();
    t.run("add account C").ok();
    t.run("add export -a A --service --subject other").ok();
    let mut bad = Refusals::of(&t);
    bad.refused("edit export -a C --name x", "account \"C\" has no exports");
    bad.usage("edit export -a A", "specify an edit option");
    bad.usage("edit export -a A orders", "specify an edit option");
    bad.usage("edit export -a A --name x", "a subject is required");
    bad.refused(
        "edit export -a A -s none --name x",
        "name or subject `none`; it does not exist",
    );
    bad.refused(
        "edit export -a A nobody --name x",
        "its exports are: stream orders.> (orders)",
    );
    bad.refused(
        "edit export -a A orders -s stock.check --name x",
        "does not exist",
    );
    for option in [
        "--response-threshold 1s",
        "--allow-trace",
        "--latency l",
        "--sampling 5",
        "--response-type Stream",
    ] {
        bad.refused(
            &format!("edit export -a A orders {option}"),
            "only applicable to services",
        );
    }
    bad.refused("edit export -a A other --sampling 5", "is not measured");
    bad.usage(
        "edit export -a A stock --response-type Bulk",
        "possible values: Singleton, Stream, Chunked",
    );
    bad.usage("edit export -a A stock --latency 'l.*'", "has wildcards");
    bad.usage(
        "edit export -a A stock --latency l --sampling abc",
        "1 to 100",
    );
    bad.usage(
        "edit export -a A stock --latency l --rm-latency-sampling",
        "cannot be used with",
    );
    bad.usage(
        "edit export -a A stock --response-threshold=-1s",
        "expected a duration",
    );
    bad.usage("edit export -a A stock --rename-subject a..b", "subject");
    bad.refused(
        "edit export -a A stock --info-url nonsense",
        "information URL",
    );
    bad.refused("edit export -a A stock --name x -K @{A:A}", "may not sign");
    bad.refused("edit export -a NONE --name x", "not in accounts");
    bad.usage("edit export -i", "no terminal");
}

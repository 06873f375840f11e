//! `revocations add-activation`, `delete-activation` and `list-activations`.

use serde_json::json;

use crate::support::sandbox::Sandbox;

fn with_exports() -> Sandbox {
    let t = Sandbox::with_operator("O").account("Exp").account("Imp");
    t.run("add export -a Exp --private -s s.> -n stream").ok();
    t.run("add export -a Exp --private --service -s q -n query")
        .ok();
    t.run("select account Exp").ok();
    t
}

/// Revocations of the stream, then of the service.
fn revocations(t: &Sandbox) -> [serde_json::Value; 2] {
    let claims = t.claims_account("Exp");
    let of = |name: &str| {
        let exports = claims["nats"]["exports"].as_array().unwrap();
        let export = exports.iter().find(|e| e["name"] == name).unwrap();
        export["revocations"].clone()
    };
    [of("stream"), of("query")]
}

#[test]
fn an_account_is_shut_out_by_name_or_key() {
    let t = with_exports();
    t.run("revocations add_activation -t Imp")
        .ok()
        .says("revoked activation \"stream\" for account <A:Imp>");
    t.run("revocations add-activation --service -t @{A:Imp} --at 1609459200")
        .ok()
        .says("up to 2021-01-01 00:00:00 UTC");
    let [stream, service] = revocations(&t);
    assert!(stream[t.key("A:Imp")].is_i64());
    assert_eq!(service[t.key("A:Imp")], 1_609_459_200);
    let table = t.run("revocations list_activations -s s.>").ok();
    table.says("Revoked Accounts for stream stream");
    table.says("<A:Imp>");
    let json = t
        .run("revocations list-activations --service -J")
        .ok()
        .json();
    assert_eq!(json["revocations"][0]["name"], "Imp");
    assert_eq!(
        json["revocations"][0]["revoked_until"],
        "2021-01-01T00:00:00Z"
    );
}

#[test]
fn a_star_stands_for_all_and_goes_alone() {
    let t = with_exports();
    t.run("revocations add-activation -t '*' --at 1609459200")
        .ok()
        .says("revoked all activations for \"stream\" issued before 2021-01-01 00:00:00 UTC");
    t.run("revocations add-activation -t Imp").ok();
    t.run("revocations delete-activation -t '*'")
        .ok()
        .says("deleted stream stream revocation for all accounts");
    let [stream, _] = revocations(&t);
    assert_eq!(stream.as_object().unwrap().len(), 1);
    t.run("revocations delete-activation -t Imp")
        .ok()
        .says("deleted stream stream revocation for account <A:Imp>");
    assert_eq!(revocations(&t)[0], json!(null));
}

#[test]
fn a_later_time_that_is_there_is_kept_and_said_so() {
    let t = with_exports();
    t.run("revocations add-activation -t Imp").ok();
    t.run_unchanged("revocations add-activation -t Imp --at 1000")
        .ok()
        .says("already, which was kept");
}

#[test]
fn a_public_export_cannot_shut_anybody_out() {
    let t = with_exports();
    t.run("add export -s open").ok();
    t.run("revocations add-activation -s open -t Imp")
        .ok()
        .says("keeps nobody out");
}

#[test]
fn refusals_change_nothing() {
    let t = with_exports();
    t.run("add export --private -s r").ok();
    for (line, code, words) in [
        (
            "revocations add-activation -t Imp",
            2,
            "a subject is required",
        ),
        (
            "revocations add-activation -s s.>",
            2,
            "a target account is required",
        ),
        (
            "revocations add-activation -s s.> -t ''",
            2,
            "a target account is required",
        ),
        (
            "revocations add-activation -s s.> -t Nope",
            1,
            "not in accounts",
        ),
        (
            "revocations add-activation -s s.> -t @{O:O}",
            1,
            "an account is needed",
        ),
        (
            "revocations add-activation -s other -t Imp",
            1,
            "does not exist",
        ),
        (
            "revocations add-activation -s s.> --service -t Imp",
            1,
            "does not exist",
        ),
        (
            "revocations add-activation -a Imp -t Exp",
            1,
            "doesn't have exports",
        ),
        (
            "revocations delete-activation -s s.> -t Imp",
            1,
            "has no revocation for account",
        ),
        (
            "revocations delete-activation -s s.> -t '*'",
            1,
            "has no revocation for all",
        ),
    ] {
        t.run_unchanged(line).exits(code).says(words);
    }
    let json = t.run("revocations list-activations -s r -J").ok().json();
    assert_eq!(json["revocations"], json!([]));
}

#[test]
fn the_revocation_of_a_service_is_taken_back_by_its_kind() {
    let t = with_exports();
    t.run("revocations add-activation --service -t Imp").ok();
    t.run("revocations delete-activation --service -t Imp")
        .ok()
        .says("deleted service");
    assert_eq!(revocations(&t)[1], json!(null));
}

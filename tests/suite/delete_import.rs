//! `delete import`: which one goes, and what is refused.

use serde_json::json;

use crate::activations::sharing;
use crate::support::sandbox::Sandbox;

/// Account C imports the same subject from A and B, and another from A.
fn importing() -> Sandbox {
    let t = sharing().account("C");
    t.run("add export --account B --subject prices.*").ok();
    for import in [
        "--src-account A --remote-subject prices.*",
        "--src-account B --remote-subject prices.* --local-subject b.*",
        "--src-account A --remote-subject prices.eu --local-subject eu",
    ] {
        t.run(&format!("add import --account C {import}")).ok();
    }
    t
}

#[test]
fn an_import_is_deleted_by_subject_and_exporter() {
    let t = importing();
    t.run("delete import --subject prices.eu")
        .ok()
        .says("deleted stream import \"prices.eu\" from account \"C\"");
    let report = t
        .run("delete import --subject prices.* --src-account @{A:A} --json")
        .ok()
        .json();
    let expected = json!({
        "account": "C", "import": "prices.*", "kind": "stream", "subject": "prices.*",
        "exporter": t.key("A:A"), "signed_by": { "key": t.key("O"), "identity": true },
    });
    assert_eq!(report, expected);
    // The only one that is left needs no naming.
    t.run_unchanged("delete import --dry-run")
        .ok()
        .says("would write account JWT \"C\"");
    t.run("delete import").ok();
    assert_eq!(t.claims_account("C")["nats"]["imports"], json!(null));
}

#[test]
fn a_stream_and_a_service_of_one_account_are_told_apart_by_kind() {
    let t = sharing();
    t.run("add export --account A --subject prices.eu --service")
        .ok();
    t.run("select account B").ok();
    for import in ["", "--service"] {
        t.run(&format!(
            "add import --src-account A --remote-subject prices.eu {import}"
        ))
        .ok();
    }
    t.run_unchanged("delete import -s prices.eu --src-account A")
        .usage()
        .says("the kind is required, since more than one import fits");
    t.run_unchanged("edit import prices.eu --service=false --name x --dry-run")
        .ok()
        .says("edited stream import \"x\"");
    t.run("delete import -s prices.eu --service")
        .ok()
        .says("deleted service import \"prices.eu\"");
    t.run_unchanged("delete import --service")
        .refused()
        .says("no such import: one of a service does not exist");
    t.run("delete import --service=false").ok();
}

#[test]
fn what_is_not_there_or_not_clear_is_refused() {
    let t = importing();
    for (options, code, message) in [
        (
            "",
            2,
            "a subject is required, since more than one import fits\nhint: give `--subject` and `--src-account` to choose one of: ",
        ),
        (
            "-s prices.*",
            2,
            "the exporting account is required, since more than one import fits\nhint: ",
        ),
        ("-i", 2, "there is no terminal to ask: Account\nhint: "),
        ("prices.eu", 2, "unexpected argument 'prices.eu'"),
        (
            "-s eu",
            1,
            "account \"C\" has no such import: `eu` does not exist\nhint: its imports are: ",
        ),
        (
            "-s prices.eu --src-account B",
            1,
            "account \"C\" has no such import: `prices.eu` does not exist",
        ),
        (
            "-s prices.eu --src-account nobody",
            1,
            "\"nobody\" is not in accounts of operator \"O\"",
        ),
        (
            "-a A",
            1,
            "account \"A\" has no imports\nhint: see what it has: accord describe account A",
        ),
        (
            "-a nobody",
            1,
            "\"nobody\" is not in accounts of operator \"O\"; it does not exist\nhint: ",
        ),
        (
            "-s prices.eu -K nonsense",
            1,
            "-K: `nonsense` is neither a key nor a file",
        ),
    ] {
        t.run_unchanged(&format!("delete import {options}"))
            .exits(code)
            .says("error: ")
            .says(message);
    }
}

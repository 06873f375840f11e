//! `delete export`: which one goes, and what is refused.

use serde_json::json;

use crate::activations::sharing;
use crate::served::operator;

#[test]
fn an_export_is_deleted_by_its_subject() {
    let t = sharing();
    t.run("delete export --account A --subject prices.*")
        .ok()
        .says("signed with operator key <O:O>")
        .says("deleted stream export \"prices.*\" from account \"A\"");
    let report = t
        .run("delete export --account A --subject orders.> --json")
        .ok()
        .json();
    let expected = json!({
        "account": "A", "export": "orders", "kind": "stream", "subject": "orders.>",
        "signed_by": { "key": t.key("O"), "identity": true },
    });
    assert_eq!(report, expected);
    // The only one that is left needs no naming.
    t.run("delete export --account A")
        .ok()
        .says("deleted service export \"stock.check\"");
    assert_eq!(t.claims_account("A")["nats"]["exports"], json!(null));
}

#[test]
fn a_subject_of_two_kinds_tells_them_apart_by_service() {
    let t = operator(&["A"]);
    t.run("add export --subject a").ok();
    t.run("add export --subject a --service").ok();
    // Taking the first would cut the wrong importers off.
    t.run_unchanged("delete export --subject a")
        .usage()
        .says("more than one export is called that: stream a, service a\nhint: ")
        .says("`--service` or `--service=false` chooses");
    t.run_unchanged("delete export --subject a --service=false --dry-run")
        .ok()
        .says("deleted stream export \"a\"");
    t.run("delete export --subject a --service")
        .ok()
        .says("deleted service export \"a\"");
    t.run_unchanged("delete export --subject a --service")
        .refused()
        .says("no export of account \"A\" has the subject `a`");
    t.run_unchanged("delete export --service")
        .refused()
        .says("account \"A\" has no service exports");
    t.run("delete export --subject a")
        .ok()
        .says("deleted stream export \"a\"");
}

#[test]
fn the_only_one_of_a_kind_needs_no_subject() {
    let t = sharing();
    t.run("delete export --account A --service")
        .ok()
        .says("deleted service export \"stock.check\"");
}

#[test]
fn a_dry_run_changes_nothing() {
    sharing()
        .run_unchanged("delete export --account A --subject prices.* --dry-run")
        .ok()
        .says("would write account JWT \"A\"")
        .says("dry run: nothing was changed");
}

#[test]
fn what_is_not_there_or_not_clear_is_refused() {
    let t = sharing();
    for (options, code, message) in [
        (
            "-a A",
            2,
            "a subject is required, since the account has several exports\nhint: give `--subject` one of: orders.>, prices.*, stock.check",
        ),
        (
            "-i -a A",
            2,
            "there is no terminal to ask: Export to delete\nhint: ",
        ),
        ("-a A prices.*", 2, "unexpected argument 'prices.*'"),
        (
            "-a A -s orders.eu",
            1,
            "no export of account \"A\" has the subject `orders.eu`; it does not exist\nhint: its exports are: ",
        ),
        (
            "-a B",
            1,
            "account \"B\" has no exports\nhint: see what it has: accord describe account B",
        ),
        (
            "-a nobody -s a",
            1,
            "\"nobody\" is not in accounts of operator \"O\"; it does not exist\nhint: ",
        ),
        (
            "-a A -s prices.* -K @{A:A}",
            1,
            "may not sign account JWTs of operator \"O\"",
        ),
    ] {
        t.run_unchanged(&format!("delete export {options}"))
            .exits(code)
            .says("error: ")
            .says(message);
    }
}

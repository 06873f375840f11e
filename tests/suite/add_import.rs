//! `add import`: public exports by account and subject, and what is refused.

use serde_json::json;

use crate::activations::sharing;

#[test]
fn a_public_export_is_imported_by_account_and_subject() {
    let t = sharing();
    t.run(
        "add import --src-account A --remote-subject prices.eu --local-subject a.prices --name eu",
    )
    .ok()
    .says("signed with operator key <O:O>")
    .says("added stream import \"prices.eu\" to account \"B\"")
    .says("its subject there is \"a.prices\"");
    let report = t
        .run("add import --src-account @{A:A} --remote-subject prices.* --local-subject 'p.$1' --allow-trace --json")
        .ok()
        .json();
    let expected = json!({
        "account": "B", "import": "prices.*", "kind": "stream", "exporter": t.key("A:A"),
        "remote_subject": "prices.*", "local_subject": "p.$1", "private": false,
        "signed_by": { "key": t.key("O"), "identity": true },
    });
    assert_eq!(report, expected);
    assert_eq!(
        t.claims_account("B")["nats"]["imports"],
        json!([
            { "name": "prices.*", "subject": "prices.*", "account": t.key("A:A"), "local_subject": "p.$1", "type": "stream", "allow_trace": true },
            { "name": "eu", "subject": "prices.eu", "account": t.key("A:A"), "local_subject": "a.prices", "type": "stream" },
        ])
    );
}

#[test]
fn a_service_may_tell_who_asked() {
    let t = sharing();
    t.run("add export --account A --service --subject help")
        .ok();
    t.run("add import --src-account A --remote-subject help --service --share")
        .ok()
        .says("added service import \"help\"");
    let imports = &t.claims_account("B")["nats"]["imports"];
    assert_eq!(imports[0]["share"], true);
}

#[test]
fn an_account_of_another_operator_is_named_by_its_key() {
    let t = sharing();
    let other = sharing();
    let line = format!(
        "add import --src-account {} --remote-subject prices.us",
        other.key("A:A")
    );
    let output = t.run(&line).ok();
    assert_eq!(output.stderr(), "");
}

#[test]
fn an_import_that_will_receive_nothing_is_a_warning() {
    let t = sharing();
    t.run_unchanged("add import --src-account A --remote-subject nothing --dry-run")
        .ok()
        .says("warning: account \"A\" has no stream export that holds `nothing`: nothing will arrive until it has");
    t.run_unchanged("add import --src-account A --remote-subject prices.eu --service --dry-run")
        .ok()
        .says("warning: account \"A\" has no service export that holds `prices.eu`");
    t.run_unchanged("add import --src-account A --remote-subject orders.eu --dry-run")
        .ok()
        .says("warning: export \"orders\" of account \"A\" is private: without an activation nothing will arrive");
}

#[test]
fn what_cannot_be_imported_is_refused() {
    let t = sharing();
    t.run("add user --account B --name u").ok();
    t.run("add import --src-account A --remote-subject prices.*")
        .ok();
    let import = "--src-account A --remote-subject";
    for (options, message) in [
        (
            format!("{import} prices.*"),
            "stream import `prices.*` from account <A:A> already exists\nhint: remove it first: accord delete import --account B --subject 'prices.*'",
        ),
        (
            format!("-a A {import} prices.a"),
            "the export belongs to account \"A\" itself\nhint: import it into another account with `--account NAME`",
        ),
        (
            format!("{import} prices.* -a A"),
            "the export belongs to account \"A\" itself",
        ),
        (
            "--src-account nobody --remote-subject a".into(),
            "\"nobody\" is not in accounts of operator \"O\"; it does not exist\nhint: ",
        ),
        (
            "--src-account @{U:B/u} --remote-subject a".into(),
            "is a user key; an account is needed",
        ),
        (
            format!("-a nobody {import} a"),
            "\"nobody\" is not in accounts of operator \"O\"; it does not exist\nhint: ",
        ),
        (
            format!("{import} q.* --local-subject 'mine.$2'"),
            "[ren-ref-range]",
        ),
        (format!("{import} q.* --local-subject mine"), "[ren-count]"),
        (format!("{import} q.* --local-subject mine.>"), "[ren-tail]"),
        (
            format!("{import} prices.a -K @{{A:B}}"),
            "may not sign account JWTs of operator \"O\"",
        ),
    ] {
        t.run_unchanged(&format!("add import {options}"))
            .refused()
            .says("error: ")
            .says(message);
    }
}

#[test]
fn a_wrong_command_line_is_told() {
    let t = sharing();
    let long = "x".repeat(10_000);
    let import = "--src-account A --remote-subject";
    for (options, message) in [
        (
            String::new(),
            "an import needs either an activation or an account and a subject\nhint: with an activation: accord add import --token FILE\nhint: of a public export: ",
        ),
        (
            "--token ''".into(),
            "an import needs either an activation or an account and a subject",
        ),
        (
            "--src-account A".into(),
            "an import needs either an activation or an account and a subject",
        ),
        (
            "--remote-subject a".into(),
            "an import needs either an activation or an account and a subject",
        ),
        ("--token x --src-account A".into(), "cannot be used with"),
        ("--token x --remote-subject a".into(), "cannot be used with"),
        (
            format!("{import} 'a b'"),
            "the subject contains white space",
        ),
        (format!("{import} ''"), "the subject is empty"),
        (
            format!("{import} a --local-subject 'a.>.b'"),
            "the wildcard `>` stands before the last token",
        ),
        (
            format!("{import} prices.eu --share"),
            "--share is for services; this import is a stream",
        ),
        (
            format!("{import} help --service --allow-trace"),
            "--allow-trace is for streams; this import is a service",
        ),
        (
            format!("{import} a --name 'a\nb'"),
            "a name is one line, without control characters",
        ),
        (
            format!("{import} a --name {long}"),
            "a name has at most 256 characters",
        ),
        ("-i".into(), "there is no terminal to ask"),
        ("a".into(), "unexpected argument 'a'"),
    ] {
        t.run_unchanged(&format!("add import {options}"))
            .usage()
            .says("error: ")
            .says(message)
            .says("hint: ");
    }
}

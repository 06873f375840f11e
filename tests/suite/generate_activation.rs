//! `generate activation`: who is admitted to what, and what is refused.

use serde_json::json;

use crate::activations::sharing;
use crate::support::conformance::account_server::AccountServer;
use crate::support::sandbox::Sandbox;
use crate::support::tokens::Token;

#[test]
fn a_token_admits_one_account_to_an_export() {
    let t = sharing();
    let before = t.claims_account("A");
    t.run("generate activation --account A --subject orders.> --target-account B -o B.tok")
        .ok()
        .says("signed with account key <A:A>")
        .says("generated \"orders\" activation for account \"<A:B>\"")
        .says("wrote activation token to `<tmp>/B.tok`");
    assert_eq!(before, t.claims_account("A"), "the account is not changed");
    let file = t.read("B.tok");
    let lines: Vec<&str> = file.lines().collect();
    assert_eq!(lines[0], "-----BEGIN NATS ACTIVATION JWT-----");
    assert_eq!(lines[2], "------END NATS ACTIVATION JWT------");
    let token = Token::decode(lines[1]).unwrap();
    assert!(token.is_signed_by_its_issuer());
    assert_eq!(
        json!([
            token.text("iss"),
            token.text("sub"),
            token.text("name"),
            token.nats()
        ]),
        json!([t.key("A:A"), t.key("A:B"), "orders.>", {
            "subject": "orders.>", "kind": "stream", "type": "activation", "version": 2,
        }])
    );
    #[cfg(unix)]
    assert_eq!(crate::support::home::mode(&t.path("B.tok")), 0o600);
}

#[test]
fn the_printed_report_is_a_token_file_too() {
    let t = sharing();
    let output = t
        .run("generate activation -a A -s orders.eu -t @{A:B} --expiry 1M --start 0")
        .ok();
    output
        .says("-----BEGIN NATS ACTIVATION JWT-----")
        .says("generated \"orders\" activation for account \"<A:B>\"")
        .says("token expires ");
    t.write("report.txt", output.stdout());
    t.run("add import --account B --token report.txt")
        .ok()
        .says("added stream import \"orders.eu\" to account \"B\"");
}

#[test]
fn the_report_is_the_same_for_scripts() {
    let t = sharing();
    let line = "generate activation -a A -s stock.check -t B --expiry 2100-01-01 --json";
    let report = t.run(line).ok().json();
    let token = report["token"].as_str().unwrap();
    assert!(token.starts_with("-----BEGIN NATS ACTIVATION JWT-----\neyJ"));
    let expected = json!({
        "account": "A", "export": "stock", "kind": "service", "subject": "stock.check",
        "target": t.key("A:B"), "expiry": "2100-01-01T00:00:00Z", "token": token,
        "signed_by": { "key": t.key("A:A"), "identity": true },
    });
    assert_eq!(report, expected);
    let report = t.run(&format!("{line} -o B.tok")).ok().json();
    assert_eq!(
        (&report["file"], &report["token"]),
        (&json!(t.path("B.tok")), &json!(null))
    );
}

#[test]
fn a_stream_and_a_service_of_one_subject_are_told_apart_by_kind() {
    let t = sharing();
    t.run("add export --account A --private --service --subject orders.*")
        .ok();
    t.run_unchanged("generate activation -a A -t B -s orders.eu")
        .usage()
        .says("more than one export is called that: service orders.*, stream orders.> (orders)");
    t.run("generate activation -a A -t B -s orders.eu --service -J")
        .ok()
        .says("\"kind\": \"service\"");
    t.run("generate activation -a A -t B -s orders.eu --service=false -J")
        .ok()
        .says("\"kind\": \"stream\"");
    // A subject that is one export's own is no question.
    let report = t
        .run("generate activation -a A -t B -s orders.* -J")
        .ok()
        .json();
    assert_eq!(report["kind"], "service");
}

#[test]
fn the_only_private_export_needs_no_naming() {
    let t = sharing();
    t.run("delete export --account A --subject stock.check")
        .ok();
    t.run("generate activation --account A --target-account B")
        .ok()
        .says("generated \"orders\" activation");
}

#[test]
fn a_dry_run_writes_no_file_and_an_old_file_is_replaced() {
    let t = sharing();
    let line = "generate activation -a A -s orders.> -t B -o B.tok";
    t.run_unchanged(&format!("{line} --dry-run"))
        .ok()
        .says("dry run: nothing was changed");
    t.write("B.tok", "old");
    t.run(line).ok();
    assert!(t.read("B.tok").starts_with("-----BEGIN"));
}

#[test]
fn an_expiry_that_has_passed_is_a_warning() {
    sharing()
        .run("generate activation -a A -s orders.> -t B --expiry 2020-01-01")
        .ok()
        .says("warning: the expiry has passed already");
}

#[test]
fn what_cannot_be_activated_is_refused() {
    let t = sharing();
    let user = t.run("add user --account B --name u --json").ok();
    drop(user);
    for (options, message) in [
        (
            "-a A -t B -s other.>",
            "no private export of account \"A\" holds `other.>`\nhint: a subject equal to one of these or inside it can be activated: orders.>, stock.check",
        ),
        (
            "-a A -t B -s >",
            "no private export of account \"A\" holds `>`",
        ),
        (
            "-a A -t B -s prices.*",
            "export `prices.*` of account \"A\" is public and needs no activation",
        ),
        (
            "-a B -t A",
            "account \"B\" has no exports\nhint: add a private export: accord add export --account B --private --subject SUBJECT",
        ),
        (
            "-a A -s orders.a -t nobody",
            "\"nobody\" is not in accounts of operator \"O\"",
        ),
        (
            "-a A -s orders.a -t '*'",
            "\"*\" is not in accounts of operator \"O\"",
        ),
        (
            "-a nobody -t B",
            "\"nobody\" is not in accounts of operator \"O\"",
        ),
        (
            "-a A -s orders.a -t @{U:B/u}",
            "is a user key; an account is needed",
        ),
        (
            "-a A -s orders.a -t B -K @{A:B}",
            "may not sign activations of account \"A\"",
        ),
        (
            "-a A -s orders.a -t B -K @{O}",
            "may not sign activations of account \"A\"",
        ),
        (
            "-a A -s orders.a -t B -K nonsense",
            "-K: `nonsense` is neither a key nor a file",
        ),
        (
            "-a A -s orders.a -t B -o no/such/dir",
            "cannot write to `<tmp>/no/such`",
        ),
        (
            "-a A -s orders.a -t B -o .",
            "it is a directory, not a file",
        ),
        (
            "-a A -s orders.a -t B --push",
            "operator \"O\" has no http(s) account server to push to",
        ),
    ] {
        t.run_unchanged(&format!("generate activation {options}"))
            .refused()
            .says("error: ")
            .says(message);
    }
}

#[test]
fn a_wrong_command_line_is_told() {
    let t = sharing();
    for (options, message) in [
        (
            "-a A -t B",
            "a subject is required, since the account has several private exports",
        ),
        ("-a A -s orders.a", "a target account is required"),
        ("-a A -s orders.a -t ''", "a target account is required"),
        ("-a A -s 'a b' -t B", "the subject contains white space"),
        ("-a A -s '' -t B", "the subject is empty"),
        ("-a A -s orders.a -t B --expiry soon", "expected a date"),
        (
            "-a A -s orders.a -t B --start 2M --expiry 1M",
            "the start lies after the expiry",
        ),
        ("-a A -s orders.a -t B extra", "unexpected argument 'extra'"),
        ("-i -a A", "there is no terminal to ask"),
    ] {
        t.run_unchanged(&format!("generate activation {options}"))
            .usage()
            .says(message)
            .says("hint: ");
    }
}

#[test]
fn a_signing_key_signs_for_its_account() {
    let t = sharing();
    let keys = t.run("generate nkey --account --store").ok();
    let key = keys.stdout().lines().next().unwrap().to_owned();
    crate::served::resign(&t, "A", "O", |claims| {
        claims.nats.signing_keys.add_plain(&key);
    });
    t.run(&format!(
        "generate activation -a A -s orders.> -t B -o B.tok -K {key}"
    ))
    .ok();
    let file = t.read("B.tok");
    let token = Token::decode(file.lines().nth(1).unwrap()).unwrap();
    assert_eq!(
        json!([token.text("iss"), token.nats()["issuer_account"]]),
        json!([key, t.key("A:A")])
    );
    t.run("add import --account B --token B.tok").ok();
    assert_eq!(
        t.claims_account("B")["nats"]["imports"][0]["account"],
        t.key("A:A")
    );
}

#[test]
fn an_activation_is_pushed_to_an_account_server() {
    let t = Sandbox::with_operator("O").account("B").account("A");
    let server = AccountServer::start(&t.dirs().work, Vec::new()).unwrap();
    let url = format!("{}/jwt/v1", server.url);
    t.run(&format!("edit operator --account-jwt-server-url {url}"))
        .ok();
    t.run("add export --subject s --private").ok();
    // What the server has cannot be taken back: nothing is pushed that cannot be written.
    t.run_unchanged("generate activation --target-account B --push -o no/such/b.tok")
        .refused();
    assert!(server.kept().activations.is_empty());
    t.run("generate activation --target-account B --push -o b.tok")
        .ok();
    let [pushed] = &server.kept().activations[..] else {
        panic!("one activation is pushed")
    };
    assert!(t.read("b.tok").contains(pushed.as_str()));
}

//! Questions of `revocations` and of deleting exports and imports, on a real terminal.

use serde_json::json;

use crate::activations::sharing;
use crate::interactive::{DOWN, answer};
use crate::support::sandbox::Sandbox;

#[test]
fn a_user_is_chosen_revoked_and_admitted_again() {
    let t = Sandbox::with_operator("O")
        .account("A")
        .user("A", "u")
        .user("A", "v");
    let second = format!("{DOWN}\r");
    let steps = [("User", second.as_str()), ("Revoke user \"v\"", "y")];
    let (code, shown) = answer(&t, &["revocations", "add-user", "-i"], &steps);
    assert_eq!(code, 0, "{shown}");
    let revoked = t.claims_account("A")["nats"]["revocations"].clone();
    assert_eq!(
        revoked.as_object().unwrap().keys().collect::<Vec<_>>(),
        [&t.key("U:A/v")]
    );
    let line = ["revocations", "delete-user", "-i"];
    let no = [("User", second.as_str()), ("Take back", "n")];
    let (code, shown) = answer(&t, &line, &no);
    assert_eq!(code, 1, "{shown}");
    let yes = [("User", second.as_str()), ("Take back", "y")];
    let (code, shown) = answer(&t, &line, &yes);
    assert_eq!(code, 0, "{shown}");
    assert_eq!(t.claims_account("A")["nats"]["revocations"], json!(null));
}

#[test]
fn an_export_and_whom_to_shut_out_are_asked_for() {
    let t = sharing();
    t.run("add export --account A --subject invoices.> --private")
        .ok();
    t.run("select account A").ok();
    let revocations =
        |t: &Sandbox| t.claims_account("A")["nats"]["exports"][0]["revocations"].clone();
    let steps = [
        ("Account", "\r"),
        ("Export", "\r"),
        ("target account", "B\r"),
        ("Revoke activations of \"invoices.>\"", "y"),
    ];
    let (code, shown) = answer(&t, &["revocations", "add-activation", "-i"], &steps);
    assert_eq!(code, 0, "{shown}");
    assert!(revocations(&t)[t.key("A:B")].is_i64(), "{shown}");
    let steps = [
        ("Account", "\r"),
        ("Export", "\r"),
        ("target account", "B\r"),
        ("Take back the revocation", "y"),
    ];
    let (code, shown) = answer(&t, &["revocations", "delete-activation", "-i"], &steps);
    assert_eq!(code, 0, "{shown}");
    assert_eq!(revocations(&t), json!(null));
}

#[test]
fn an_export_and_an_import_are_chosen_and_deleted() {
    let t = sharing();
    t.run("add import --account B --src-account A --remote-subject prices.*")
        .ok();
    t.run("add import --account B --src-account A --remote-subject prices.a --local-subject mine")
        .ok();
    t.run("select account A").ok();
    let second = format!("{DOWN}\r");
    let before = t.tree();
    let (code, shown) = answer(&t, &["delete", "export", "-i"], &[("Account", "\u{3}")]);
    assert_eq!(code, 130, "{shown}");
    t.assert_unchanged(&before);
    let steps = [("Account", second.as_str()), ("Import to delete", &*second)];
    let (code, shown) = answer(&t, &["delete", "import", "-i"], &steps);
    assert_eq!(code, 0, "{shown}");
    let left = t.claims_account("B")["nats"]["imports"].clone();
    assert_eq!(left.as_array().unwrap().len(), 1, "{left}");
    // Exports are sorted by subject: orders.>, prices.*, stock.check.
    let steps = [("Account", "\r"), ("Export to delete", &*second)];
    let (code, shown) = answer(&t, &["delete", "export", "-i"], &steps);
    assert_eq!(code, 0, "{shown}");
    let left = t.claims_account("A")["nats"]["exports"].clone();
    let subjects: Vec<_> = left
        .as_array()
        .unwrap()
        .iter()
        .map(|e| &e["subject"])
        .collect();
    assert_eq!(subjects, ["orders.>", "stock.check"]);
}

#[test]
fn of_a_stream_and_a_service_on_one_subject_one_is_chosen() {
    let t = sharing();
    t.run("add export --account A --service --subject prices.*")
        .ok();
    t.run("select account A").ok();
    let second = format!("{DOWN}\r");
    let steps = [("Account", "\r"), ("Export to delete", &*second)];
    let words = ["delete", "export", "--subject", "prices.*", "-i"];
    let (code, shown) = answer(&t, &words, &steps);
    assert_eq!(code, 0, "{shown}");
    assert!(shown.contains("deleted"), "{shown}");
    let left = t.claims_account("A")["nats"]["exports"].clone();
    assert_eq!(left.as_array().unwrap().len(), 3, "{left}");
}

#[test]
fn access_is_taken_back_after_a_yes() {
    let t = sharing();
    t.run("select account A").ok();
    let before = t.tree();
    let steps = |yes| {
        [
            ("Account", "\r"),
            ("A target account", "B\r"),
            ("Take back the access of account \"B\" to 2 exports", yes),
        ]
    };
    let (code, shown) = answer(&t, &["share", "revoke", "-i"], &steps("n"));
    assert_ne!(code, 0, "{shown}");
    t.assert_unchanged(&before);
    let (code, shown) = answer(&t, &["share", "revoke", "-i"], &steps("y"));
    assert_eq!(code, 0, "{shown}");
    assert!(shown.contains("revoked activation \"stock\""), "{shown}");
}

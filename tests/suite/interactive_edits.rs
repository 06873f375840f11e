//! Questions of `edit user`, `edit signing-key`, `edit export` and `edit import`, on a real terminal.

use serde_json::json;

use crate::activations::{issued, sharing};
use crate::interactive::{DOWN, answer};
use crate::support::sandbox::Sandbox;

#[test]
fn a_user_is_chosen_and_edited() {
    let t = Sandbox::with_operator("O")
        .account("A")
        .user("A", "u")
        .user("A", "v");
    let steps = [
        ("User", &*format!("{DOWN}\r")),
        ("Tags to add", "night\r"),
        ("Valid from", "\r"),
        ("Valid until", "2040-01-01\r"),
        ("Largest message", "64k\r"),
        ("allow publishing", "a,b\r"),
        ("allow subscribing", "\r"),
    ];
    let (code, shown) = answer(&t, &["edit", "user", "-i"], &steps);
    assert_eq!(code, 0, "{shown}");
    let claims = t.claims_user("A", "v");
    assert_eq!(claims["exp"], 2_208_988_800_i64);
    assert_eq!(
        claims["nats"],
        json!({"pub": {"allow": ["a", "b"]}, "sub": {}, "subs": -1, "data": -1, "payload": 64000, "tags": ["night"], "type": "user", "version": 2})
    );
}

#[test]
fn a_role_is_made_from_answers() {
    let t = Sandbox::with_operator("O").account("A");
    t.run("edit signing-key --sk generate --role one").ok();
    let steps = [
        ("Signing key", &*format!("{DOWN}\r")),
        ("Role", "two\r"),
        ("Description", "The second\r"),
        ("allow publishing", "x.{{name()}}\r"),
        ("allow subscribing", "\r"),
    ];
    let (code, shown) = answer(&t, &["edit", "signing-key", "-i"], &steps);
    assert_eq!(code, 0, "{shown}");
    t.run("add user u -K two").ok();
    let keys = t.claims_account("A")["nats"]["signing_keys"].clone();
    let two = keys.as_array().unwrap().iter().find(|k| k["role"] == "two");
    let two = two.unwrap();
    assert_eq!(two["description"], "The second");
    assert_eq!(two["template"]["pub"]["allow"], json!(["x.{{name()}}"]));
}

#[test]
fn an_export_is_chosen_and_edited() {
    let t = sharing();
    let steps = [
        ("Account", "\r"),
        // Exports are sorted by subject: orders.>, prices.*, stock.check.
        ("Export to edit", &*format!("{DOWN}{DOWN}\r")),
        ("Name", "\r"),
        ("Description", "Is it there?\r"),
        ("activation", "n"),
        ("latency reports", "lat\r"),
        ("How the service answers", "Stream\r"),
    ];
    t.run("select account A").ok();
    // The question about the account comes where there are several.
    let (code, shown) = answer(&t, &["edit", "export", "-i"], &steps);
    assert_eq!(code, 0, "{shown}");
    let exports = t.claims_account("A")["nats"]["exports"].clone();
    assert_eq!(
        exports[2],
        json!({"name": "stock", "subject": "stock.check", "type": "service", "description": "Is it there?", "response_type": "Stream",
            "service_latency": {"sampling": 100, "results": "lat"}})
    );
}

#[test]
fn an_import_is_chosen_and_edited() {
    let t = sharing();
    issued(&t, "stock.check");
    t.run("add import --account B --token B.tok").ok();
    t.run("add import --account B --src-account A --remote-subject prices.*")
        .ok();
    let steps = [
        ("Import to edit", &*format!("{DOWN}\r")),
        ("Name", "stock\r"),
        ("Local subject", "shop.stock\r"),
        ("who asked", "y"),
    ];
    let (code, shown) = answer(&t, &["edit", "import", "-i", "-a", "B"], &steps);
    assert_eq!(code, 0, "{shown}");
    let stock = t.claims_account("B")["nats"]["imports"][1].clone();
    assert_eq!(
        json!([stock["name"], stock["local_subject"], stock["share"]]),
        json!(["stock", "shop.stock", true])
    );
}

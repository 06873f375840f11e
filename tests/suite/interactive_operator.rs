//! Questions of `init` and `edit operator`, on a real terminal.

use serde_json::json;

use crate::interactive::answer;
use crate::support::sandbox::Sandbox;

const UP: &str = "\u{1b}[A";

#[test]
fn a_first_store_is_made_from_answers() {
    let t = Sandbox::new();
    let steps = [("Operator", "\r"), ("Name of operator", "shop\r")];
    // Without any option it asks by itself.
    let (code, shown) = answer(&t, &["init"], &steps);
    assert_eq!(code, 0, "{shown}");
    assert_eq!(t.claims_operator("shop")["name"], "shop");
    assert!(t.creds("shop", "shop").is_file());
    let (code, shown) = answer(&t, &["init", "-i", "--name", "mart"], &[("Operator", "\r")]);
    assert_eq!(code, 0, "{shown}");
    assert!(
        t.dirs()
            .stores
            .join("mart/accounts/mart/mart.jwt")
            .is_file()
    );
}

#[test]
fn an_operator_is_taken_over_from_a_file_that_is_asked_for() {
    let t = Sandbox::new();
    t.run("--all-dirs far add operator cloud").ok();
    t.run("--all-dirs far edit operator --account-jwt-server-url http://127.0.0.1:1/jwt/v1")
        .ok();
    t.run("--all-dirs far describe operator --raw --output-file cloud.jwt")
        .ok();
    let before = t.tree();
    let last = format!("{UP}\r");
    let steps = [
        ("Operator", last.as_str()),
        ("File or URL", "cloud.jwt\r"),
        ("Name of operator", "mine\r"),
    ];
    let (code, shown) = answer(&t, &["init", "-i"], &steps);
    // Its account server, which would sign the account, is not there.
    assert_eq!(code, 3, "{shown}");
    assert!(shown.contains("127.0.0.1:1"), "{shown}");
    t.assert_unchanged(&before);
}

#[test]
fn an_operator_is_edited_by_answers() {
    let t = Sandbox::with_operator("O").account("A");
    let steps = [
        ("Account server URL", "nats://127.0.0.1:4222\r"),
        ("Server URLs to add", "nats://a:4222,tls://b:4222\r"),
        ("System account", "A\r"),
        ("Valid from", "\r"),
        ("Valid until", "2040-01-01\r"),
        ("new signing key", "y"),
        ("Require signing keys", "n"),
    ];
    let (code, shown) = answer(&t, &["edit", "operator", "-i"], &steps);
    assert_eq!(code, 0, "{shown}");
    let claims = t.claims_operator("O");
    let nats = &claims["nats"];
    assert_eq!(claims["exp"], 2_208_988_800_i64);
    assert_eq!(nats["account_server_url"], "nats://127.0.0.1:4222");
    assert_eq!(
        nats["operator_service_urls"],
        json!(["nats://a:4222", "tls://b:4222"])
    );
    assert_eq!(nats["system_account"], t.key("A:A"));
    assert_eq!(nats["signing_keys"].as_array().unwrap().len(), 1);
    assert_eq!(nats["strict_signing_key_usage"], json!(null));
    t.run(&format!("edit account A -K {}", t.key("OSK:O"))).ok();
    // What is not answered stays.
    let empty = ["Account server", "Server URLs", "System", "from", "until"];
    let mut steps: Vec<(&str, &str)> = empty.iter().map(|question| (*question, "\r")).collect();
    steps.extend([("new signing key", "n"), ("Require signing keys", "y")]);
    let (code, shown) = answer(&t, &["edit", "operator", "-i"], &steps);
    assert_eq!(code, 0, "{shown}");
    let after = t.claims_operator("O");
    assert_eq!(after["nats"]["strict_signing_key_usage"], true);
    for member in ["account_server_url", "system_account", "signing_keys"] {
        assert_eq!(after["nats"][member], nats[member]);
    }
    assert_eq!(after["exp"], claims["exp"]);
}

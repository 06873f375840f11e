//! Who may publish and cannot hear whether it was stored.

use serde_json::{Value, json};

use super::super::across;
use super::{codes, findings, read};
use crate::check::{Finding, inbox_denials};
use crate::claims::{AccountClaims, OperatorClaims, Permission, UserClaims};

fn account(jetstream: bool, imports: &Value) -> AccountClaims {
    let storage = if jetstream { -1 } else { 0 };
    read(&json!({ "sub": "A", "iss": "O", "name": "shop", "nats": {
        "imports": imports, "limits": { "imports": -1, "disk_storage": storage }
    } }))
}

fn user(permissions: &Value) -> UserClaims {
    let mut nats = permissions.clone();
    nats["subs"] = json!(-1);
    read(&json!({ "sub": "U", "iss": "A", "iat": 1, "name": "u", "nats": nats }))
}

fn found(account: &AccountClaims, permissions: &Value) -> Vec<Finding> {
    let operator = OperatorClaims::default();
    across::account_user(&operator, account, &user(permissions))
}

fn pubsub(publish: &[&str], subscribe: &[&str], deny: &[&str]) -> Value {
    json!({ "pub": { "allow": publish }, "sub": { "allow": subscribe, "deny": deny } })
}

#[test]
fn who_publishes_hears_acks_on_an_inbox_that_is_allowed() {
    let account = account(true, &json!([]));
    let data = &["data.>"][..];
    let none: &[&str] = &[];
    for (publish, subscribe, deny, hears) in [
        (data, none, none, true),
        (data, data, none, false),
        (data, none, &[">"][..], false),
        (data, none, &["_INBOX.>"], false),
        (data, &["_INBOX.>"], none, true),
        (data, &["_INBOX.>"], &["_INBOX.>"], false),
        (data, &[">"], none, true),
        (data, &[">"], &["_INBOX.>"], false),
        (data, &["data.>", "_INBOX_u.>"], &["_INBOX.>"], true),
        (data, &["_INBOX_{{name()}}.>"], none, true),
        (data, &["_INBOX_{{ name() }}.>"], none, true),
        (data, &["inboxes.u.>"], none, true),
        (data, &["inboxes.u.>"], &["inboxes.>"], false),
        // Nobody listens on an inbox in a queue.
        (data, &["_INBOX.> q"], none, false),
        (data, &["data.> q"], none, false),
        (data, none, &["_INBOX.> q"], true),
        // Who names no subject to publish to is not meant to publish to a stream.
        (none, data, none, true),
        (&["_INBOX.>"], data, none, true),
        (&["_R_.>", "$SYS.REQ.>", "$JS.ACK.S.c.>"], data, none, true),
        (&["_INBOX.>", "data.a"], data, none, false),
        (&["$KV.bucket.>"], data, none, false),
        (&["$JS.API.STREAM.INFO.S"], data, none, false),
    ] {
        let found = codes(&found(&account, &pubsub(publish, subscribe, deny)));
        let expected: &[&str] = if hears { &[] } else { &["ack-not-heard"] };
        assert_eq!(found, expected, "{publish:?} {subscribe:?} {deny:?}");
    }
    let mut closed = pubsub(data, data, none);
    closed["pub"]["deny"] = json!([">"]);
    assert_eq!(codes(&found(&account, &closed)), [""; 0]);
    let said = found(&account, &pubsub(&["_INBOX.>", "data.a"], data, none));
    assert_eq!(
        said[0].message,
        "user `u` is allowed to publish to `data.a` and hears no answer of JetStream, such as the ack \
         of a stored message: `_INBOX.>`, where clients wait for it, is not allowed, and no inbox by \
         another name is"
    );
}

#[test]
fn without_jetstream_there_are_no_acks() {
    let deaf = pubsub(&["data.>"], &["data.>"], &[]);
    assert_eq!(codes(&found(&account(false, &json!([])), &deaf)), [""; 0]);
    let import = |remote: &str, local: &str| json!([{ "subject": remote, "local_subject": local, "type": "service", "account": "O" }]);
    let guest = account(
        false,
        &import("$JS.API.STREAM.INFO.S", "JS.owner.API.STREAM.INFO.S"),
    );
    assert_eq!(codes(&found(&guest, &deaf)), [""; 0]);
    let asks = pubsub(&["JS.owner.API.>"], &["data.>"], &[]);
    assert_eq!(codes(&found(&guest, &asks)), ["ack-not-heard"]);
    let other = account(false, &import("stock.check", ""));
    let asks = pubsub(&["stock.>"], &["data.>"], &[]);
    assert_eq!(codes(&found(&other, &asks)), [""; 0]);
}

#[test]
fn what_many_users_have_is_told_once_at_the_account() {
    let deaf = pubsub(&["data.>"], &["data.>"], &[]);
    let mut nats = json!({
        "limits": { "imports": -1, "exports": -1, "disk_storage": -1 },
        "signing_keys": ["AD1", { "kind": "user_scope", "key": "AD2", "role": "sender", "template": deaf }],
        "default_permissions": deaf,
    });
    let claims = json!({ "sub": "A", "iss": "O", "name": "shop", "nats": nats });
    let heard = findings("account", &claims);
    let heard: Vec<_> = heard
        .iter()
        .filter(|f| f.code.as_str() == "ack-not-heard")
        .collect();
    let about: Vec<_> = heard.iter().map(|f| f.subject.as_str()).collect();
    assert_eq!(
        about,
        [
            "the default permissions of account `shop`",
            "role `sender` of account `shop`"
        ]
    );
    assert!(
        heard[0]
            .message
            .starts_with("who has the default permissions of account `shop` is allowed to publish")
    );
    // A user of that role, and one with the default permissions.
    let shop: AccountClaims = read(&claims);
    let operator = OperatorClaims::default();
    let mut sender = user(&json!({}));
    assert_eq!(
        codes(&across::account_user(&operator, &shop, &sender)),
        [""; 0]
    );
    sender.iss = "AD2".to_owned();
    sender.nats.issuer_account = "A".to_owned();
    sender.nats.limits = crate::claims::UserLimits::blank();
    assert_eq!(
        codes(&across::account_user(&operator, &shop, &sender)),
        [""; 0]
    );
    nats["limits"]["disk_storage"] = json!(0);
    let without = json!({ "sub": "A", "iss": "O", "nats": nats });
    assert!(!codes(&findings("account", &without)).contains(&"ack-not-heard"));
}

#[test]
fn what_closes_the_usual_inbox_is_known() {
    let deny = ["a.>", "_INBOX.>", ">", "> q"].map(str::to_owned).to_vec();
    let permission = Permission {
        deny,
        ..Permission::default()
    };
    assert_eq!(inbox_denials(&permission), ["_INBOX.>", ">"]);
}

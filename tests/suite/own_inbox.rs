//! Users who may hear answers in an inbox of their own only: contexts of the nats tool name it, and
//! the tools of this program use it.

use std::fs;

use async_nats::Error;
use serde_json::{Value, json};

use crate::preset_live::{Limited, Live};
use crate::preset_streams;
use crate::support::client::block_on;
use crate::support::sandbox::Sandbox;

/// The context that is made for a user.
fn context(t: &Sandbox, user: &str) -> Value {
    let line = format!("generate context --account A --user {user} --context {user}");
    t.run(&line).ok();
    let file = format!("config/nats/context/{user}.json");
    serde_json::from_slice(&fs::read(t.dirs().home.join(file)).unwrap()).unwrap()
}

/// Streams on a server, and users of several kinds.
fn prepared() -> Live {
    let live = Live::new();
    block_on(preset_streams::prepare(live.jetstream())).unwrap();
    let t = &live.t;
    t.run("edit signing-key --account A --sk generate --role till --preset 'stream-publisher:orders.{{name()}}'")
        .ok();
    t.run("push --account A").ok();
    for line in [
        "new -K till",
        "own --preset stream-publisher:orders.new",
        "odd.name --preset stream-publisher:orders.new",
        "both --preset stream-consumer:ORDERS/worker,kv-reader:settings --inbox-prefix mine.own",
        "by_hand --allow-pub orders.new --allow-sub prices,_INBOX_hand.>",
        "usual --preset requester:orders.new",
        "deaf --preset publisher:orders.new",
        "closed --allow-pub orders.new --deny-sub _INBOX.>",
    ] {
        t.run(&format!("add user --account A {line}")).ok();
    }
    live
}

#[test]
fn a_context_names_the_inbox_that_is_the_only_one_of_its_user() {
    let live = prepared();
    let t = &live.t;
    let key = t.claims_user("A", "odd.name")["sub"]
        .as_str()
        .unwrap()
        .to_owned();
    for (user, inbox) in [
        ("new", json!("_INBOX_new")),
        ("own", json!("_INBOX_own")),
        ("odd.name", json!(format!("_INBOX_{key}"))),
        ("both", json!("mine.own")),
        ("by_hand", json!("_INBOX_hand")),
        ("usual", Value::Null),
        ("deaf", Value::Null),
        ("closed", Value::Null),
        ("all", Value::Null),
    ] {
        assert_eq!(context(t, user)["inbox_prefix"], inbox, "{user}");
    }
    let again = "generate context --account A --user own --context own --force";
    t.run(again).ok().says("inbox prefix \"_INBOX_own\"");
    let report = t.run(&format!("{again} --json")).ok().json();
    assert_eq!(report["inbox_prefix"], "_INBOX_own");
}

#[test]
fn a_client_that_does_what_its_context_says_hears_the_acks_of_a_stream() {
    let live = prepared();
    for user in ["new", "own", "odd.name"] {
        let context = context(&live.t, user);
        let member = |name: &str| context[name].as_str().unwrap().to_owned();
        let creds = fs::read_to_string(member("creds")).unwrap();
        let client = Limited::connect(&member("url"), &creds, &member("inbox_prefix"));
        let js = client.jetstream();
        let acked = block_on(async {
            let ack = js.publish("orders.new", "1".into()).await?.await?;
            Ok::<_, Error>(ack.stream)
        });
        assert_eq!(acked.unwrap(), "ORDERS", "{user}");
        client.was_not_refused();
    }
}

#[test]
fn a_tool_hears_answers_where_its_user_may() {
    let live = prepared();
    for user in ["new", "own", "odd.name", "by_hand", "usual", "all"] {
        let asked = live
            .t
            .run(&format!("tool req --account A --user {user} orders.new x"))
            .ok();
        asked.says("\"stream\":\"ORDERS\"");
    }
    live.t
        .run("tool pub --account A --user own orders.new x")
        .ok();
    live.t.run("tool rtt --account A --user own").ok();
    let refused = live.t.run("tool req --account A --user own orders.paid x");
    refused.remote().says("orders.paid");
}

#[test]
fn messages_that_a_user_hears_are_not_taken_for_its_inbox() {
    let t = Sandbox::with_operator("O").account("A");
    t.run("add user u --allow-pub orders.new --allow-sub prices.>")
        .ok();
    let described = t.run("describe user u").ok();
    for label in ["| Preset ", "| Inbox Prefix "] {
        assert!(!described.stdout().contains(label), "{label}");
    }
    assert_eq!(context(&t, "u")["inbox_prefix"], Value::Null);
    // So an inbox that is called like a subject of messages is told once, and it is said so.
    t.run("add user v --preset stream-publisher:a --inbox-prefix mine")
        .ok()
        .says("clients must use the inbox prefix \"mine\", which contexts cannot name");
}

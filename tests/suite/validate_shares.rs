//! `validate`: what servers accept and nobody can have meant, each with the command that mends it; and
//! that servers do as the findings say.

use serde_json::Value;

use crate::served::{operator, serve};
use crate::support::broker::Broker;
use crate::support::client::{Client, block_on};
use crate::support::sandbox::Sandbox;

/// Accounts OWNER, with JetStream, MIDDLE and GUEST, each with a user.
fn world() -> Sandbox {
    let t = operator(&["OWNER", "MIDDLE", "GUEST"]);
    for account in ["OWNER", "MIDDLE", "GUEST"] {
        t.run(&format!("add user --account {account} --name u"))
            .ok();
    }
    t.run("edit account OWNER --js-mem-storage -1 --js-disk-storage -1")
        .ok();
    t
}

/// Codes of the findings of an account and its users, with the hints of each.
fn findings(t: &Sandbox, account: &str) -> Vec<(String, Vec<String>)> {
    let json = t
        .run(&format!("validate --account {account} --json"))
        .ok()
        .json();
    let entities = json["entities"].as_array().unwrap();
    let all = entities
        .iter()
        .flat_map(|e| e["findings"].as_array().unwrap());
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    all.map(|f| {
        let hints = f["hints"]
            .as_array()
            .into_iter()
            .flatten()
            .map(text)
            .collect();
        (text(&f["code"]), hints)
    })
    .collect()
}

fn codes(t: &Sandbox, account: &str) -> Vec<String> {
    findings(t, account)
        .into_iter()
        .map(|(code, _)| code)
        .collect()
}

/// Expects one finding, does what its hints say, and expects that it is gone; gives the commands.
fn mended(t: &Sandbox, account: &str, code: &str) -> Vec<String> {
    let found = findings(t, account);
    let [(only, hints)] = &found[..] else {
        panic!("one finding is expected: {found:?}");
    };
    assert_eq!(only, code);
    let commands: Vec<String> = hints
        .iter()
        .map(|hint| hint.split_once(": accord ").unwrap().1.to_owned())
        .collect();
    for command in &commands {
        t.run(command).ok();
    }
    assert!(codes(t, account).is_empty(), "{account} after {commands:?}");
    commands
}

#[test]
fn an_import_of_a_private_export_needs_an_activation() {
    let t = world();
    t.run("add export --account OWNER --private --subject 'orders.>'")
        .ok();
    t.run("add import --account GUEST --src-account OWNER --remote-subject orders.new")
        .ok();
    let output = t.run("validate --account GUEST").ok();
    output.says(
        "stream import `orders.new` needs an activation from account `OWNER`, whose export `orders.>` is \
         private; without one servers leave the import inactive and say nothing",
    );
    output.says("hint for 1: let account \"OWNER\" admit it: accord generate activation");
    assert_eq!(
        mended(&t, "GUEST", "import-without-token"),
        [
            "generate activation --account OWNER --subject orders.new --target-account GUEST --output-file FILE",
            "edit import --account GUEST --subject orders.new --token FILE",
        ]
    );
    // Of an exporter that is not in the store nobody can know.
    let key = crate::world::account_key(7);
    t.run(&format!(
        "add import --account GUEST --src-account {key} --remote-subject far.away"
    ))
    .ok();
    assert!(codes(&t, "GUEST").is_empty());
    // An export by token position asks for the key in the subject and for no activation.
    t.run("add export --account OWNER --subject 'own.*.>' --account-token-position 2")
        .ok();
    let own = format!("own.{}.>", t.key("A:GUEST"));
    t.run(&format!(
        "add import --account GUEST --src-account OWNER --remote-subject '{own}'"
    ))
    .ok();
    assert!(codes(&t, "GUEST").is_empty());
}

#[test]
fn a_stream_that_is_imported_and_exported_is_warned_of() {
    let t = world();
    t.run("add export --account OWNER --subject 'a.>'").ok();
    t.run("add import --account MIDDLE --src-account OWNER --remote-subject 'a.>'")
        .ok();
    assert!(codes(&t, "MIDDLE").is_empty());
    t.run("add export --account MIDDLE --subject 'a.>'").ok();
    let output = t.run("validate --account MIDDLE").ok();
    output.says(
        "stream export `a.>` is what stream import `a.>` brings in, which servers do not pass on",
    );
    output.says("hint for 1: let the others import from that account, or repeat its messages here");
    output.says("| export-not-passed-on |");
    t.run("validate --all-accounts").ok().says("1 warning");
    t.run("describe account MIDDLE")
        .ok()
        .says("export-not-passed-on");
    // It works for what the account itself publishes, and is no broken link.
    t.run("add import --account GUEST --src-account MIDDLE --remote-subject 'a.>'")
        .ok();
    t.run("describe account MIDDLE --shares")
        .ok()
        .says("| Active");
}

#[test]
fn requests_with_several_answers_are_let_through_by_the_command_named() {
    let t = world();
    t.run("add export --account OWNER --service --subject '$JS.ACK.S.*.>'")
        .ok();
    t.run("add export --account OWNER --service --subject '$JS.API.CONSUMER.MSG.NEXT.S.*'")
        .ok();
    let next = mended(&t, "OWNER", "export-answers-once");
    assert_eq!(
        next,
        [
            "edit export --account OWNER --subject '$JS.API.CONSUMER.MSG.NEXT.S.*' --response-type Stream"
        ]
    );
    // Where a stream has the subject too, the command says which is meant.
    t.run("add export --account OWNER --subject '$JS.API.DIRECT.GET.S'")
        .ok();
    t.run("add export --account OWNER --service --subject '$JS.API.DIRECT.GET.S'")
        .ok();
    assert!(mended(&t, "OWNER", "export-answers-once")[0].contains(" --service "));
}

#[test]
fn messages_without_their_acks_are_mended_on_both_sides() {
    let t = world();
    let next = "$JS.API.CONSUMER.MSG.NEXT.S.*";
    t.run(&format!(
        "add export --account OWNER --service --private --response-type Stream --subject '{next}'"
    ))
    .ok();
    let one = "$JS.API.CONSUMER.MSG.NEXT.S.c";
    t.run(&format!(
        "generate activation --account OWNER --subject '{one}' --target-account GUEST --output-file next.tok"
    ))
    .ok();
    t.run("add import --account GUEST --token next.tok --local-subject 'JS.owner.API.CONSUMER.MSG.NEXT.S.c'")
        .ok();
    let commands = mended(&t, "OWNER", "export-without-ack");
    assert_eq!(
        commands,
        ["add export --service --private --account OWNER --subject '$JS.ACK.S.*.>'"]
    );
    t.run("generate activation --account OWNER --subject '$JS.ACK.S.c.>' --target-account GUEST --output-file FILE")
        .ok();
    assert_eq!(
        mended(&t, "GUEST", "import-without-ack"),
        ["add import --account GUEST --token FILE"]
    );
    // Acks under another subject arrive nowhere.
    t.run("edit import --account GUEST --subject '$JS.ACK.S.c.>' --local-subject 'JS.owner.ACK.S.c.>'").ok();
    let commands = mended(&t, "GUEST", "import-without-ack");
    assert!(commands[0].ends_with("--local-subject ''"), "{commands:?}");
}

#[test]
fn who_publishes_to_streams_is_given_an_inbox() {
    let t = world();
    t.run("add user --account OWNER --name both --allow-pubsub 'data.>'")
        .ok();
    let output = t.run("validate --account OWNER").ok();
    output.says("user `both` is allowed to publish to `data.>` and hears no answer of JetStream");
    output.says("| ack-not-heard |");
    t.run("describe user --account OWNER both")
        .ok()
        .says("ack-not-heard");
    assert_eq!(
        mended(&t, "OWNER", "ack-not-heard"),
        ["edit user --account OWNER --name both --allow-sub '_INBOX.>'"]
    );
    t.run("add user --account OWNER --name mute --allow-pub 'data.>' --deny-sub '>'")
        .ok();
    let commands = mended(&t, "OWNER", "ack-not-heard");
    assert_eq!(
        commands,
        ["edit user --account OWNER --name mute --rm '>' --allow-sub '_INBOX.>'"]
    );
    let claims = t.claims_user("OWNER", "mute");
    assert_eq!(
        claims["nats"]["sub"],
        serde_json::json!({ "allow": ["_INBOX.>"] })
    );
    t.run("add user --account OWNER --name shut --allow-pub 'data.>' --deny-sub '_INBOX.>'")
        .ok();
    assert_eq!(
        mended(&t, "OWNER", "ack-not-heard"),
        ["edit user --account OWNER --name shut --rm '_INBOX.>'"]
    );
    t.run("add user --account OWNER --name own --allow-pub 'data.>' --allow-sub '_INBOX_own.>'")
        .ok();
    assert!(codes(&t, "OWNER").is_empty());
    // Nobody waits for acks where there is no JetStream.
    t.run("add user --account GUEST --name both --allow-pubsub 'data.>'")
        .ok();
    assert!(codes(&t, "GUEST").is_empty());
}

#[test]
fn roles_and_default_permissions_are_told_of_once() {
    let t = world();
    t.run("edit signing-key --account OWNER --sk generate --role sender --allow-pubsub 'data.>'")
        .ok();
    for name in ["s1", "s2"] {
        t.run(&format!("add user --account OWNER --name {name} -K sender"))
            .ok();
    }
    assert_eq!(
        mended(&t, "OWNER", "ack-not-heard"),
        ["edit signing-key --account OWNER --role sender --allow-sub '_INBOX.>'"]
    );
    t.run("edit account OWNER --allow-pubsub 'data.>'").ok();
    assert_eq!(
        mended(&t, "OWNER", "ack-not-heard"),
        ["edit account --name OWNER --allow-sub '_INBOX.>'"]
    );
}

/// A server with JetStream that knows the accounts.
fn served(t: &Sandbox) -> Broker {
    serve(t, "--mem-resolver", |config| {
        format!("{config}\njetstream {{ store_dir: \"js\" }}\n")
    })
}

fn client(t: &Sandbox, broker: &Broker, account: &str, user: &str) -> Client {
    broker.client(&std::fs::read_to_string(t.creds(account, user)).unwrap())
}

#[test]
fn servers_pass_services_on_and_streams_not() {
    let t = world();
    for (from, to, kind) in [
        ("OWNER", "MIDDLE", ""),
        ("MIDDLE", "GUEST", ""),
        ("OWNER", "MIDDLE", "--service"),
        ("MIDDLE", "GUEST", "--service"),
    ] {
        let subject = if kind.is_empty() { "a.>" } else { "ask" };
        t.run(&format!(
            "add export --account {from} {kind} --subject '{subject}'"
        ))
        .ok();
        t.run(&format!(
            "add import --account {to} {kind} --src-account {from} --remote-subject '{subject}'"
        ))
        .ok();
    }
    assert_eq!(codes(&t, "MIDDLE"), ["export-not-passed-on"]);
    let broker = served(&t);
    let [owner, middle, guest] =
        ["OWNER", "MIDDLE", "GUEST"].map(|account| client(&t, &broker, account, "u"));
    let (mut in_middle, mut in_guest) = (middle.subscribe("a.>"), guest.subscribe("a.>"));
    owner.publish("a.1", "of owner");
    assert_eq!(in_middle.next().payload, "of owner");
    // What MIDDLE publishes arrives, and it was published after what OWNER did.
    middle.publish("a.2", "of middle");
    assert_eq!(in_guest.next().payload, "of middle");
    owner.reply("ask", |_| "owner answers".to_owned());
    assert_eq!(guest.request("ask", "").unwrap(), "owner answers");
}

#[test]
fn servers_lose_the_rest_of_a_batch_and_acks_that_nobody_imports() {
    let t = world();
    for (stream, answers) in [("ONE", "Singleton"), ("ALL", "Stream")] {
        let next = format!("$JS.API.CONSUMER.MSG.NEXT.{stream}.c");
        t.run(&format!(
            "add export --account OWNER --service --response-type {answers} --subject '{next}'"
        ))
        .ok();
        t.run(&format!(
            "add import --account GUEST --service --src-account OWNER --remote-subject '{next}'"
        ))
        .ok();
    }
    let of_owner = codes(&t, "OWNER");
    assert_eq!(
        of_owner
            .iter()
            .filter(|code| *code == "export-without-ack")
            .count(),
        2
    );
    assert_eq!(
        of_owner
            .iter()
            .filter(|code| *code == "export-answers-once")
            .count(),
        1
    );
    assert_eq!(codes(&t, "GUEST"), ["import-without-ack"; 2]);
    let broker = served(&t);
    let (owner, guest) = (
        client(&t, &broker, "OWNER", "u"),
        client(&t, &broker, "GUEST", "u"),
    );
    block_on(async {
        let js = owner.jetstream(None);
        for stream in ["ONE", "ALL"] {
            let config = async_nats::jetstream::stream::Config {
                name: stream.to_owned(),
                subjects: vec![format!("{stream}.>")],
                ..Default::default()
            };
            let made = js.create_stream(config).await.unwrap();
            let consumer = async_nats::jetstream::consumer::pull::Config {
                durable_name: Some("c".to_owned()),
                ..Default::default()
            };
            made.create_consumer(consumer).await.unwrap();
            for n in 0..3 {
                let sent = js
                    .publish(format!("{stream}.{n}"), n.to_string().into())
                    .await;
                sent.unwrap().await.unwrap();
            }
        }
    });
    for (stream, arrive) in [("ONE", 1), ("ALL", 3)] {
        let inbox = format!("in.{stream}");
        let mut answers = guest.subscribe(&inbox);
        let ask = format!("$JS.API.CONSUMER.MSG.NEXT.{stream}.c");
        let request = guest
            .inner()
            .publish_with_reply(ask, inbox.clone(), r#"{"batch":3}"#.into());
        block_on(request).unwrap();
        for n in 0..arrive {
            let message = answers.next();
            assert_eq!(message.payload, n.to_string());
            assert!(
                message
                    .reply
                    .unwrap()
                    .starts_with(&format!("$JS.ACK.{stream}.c."))
            );
        }
        // All three were sent; what comes next here is the marker.
        let pending = block_on(async {
            let js = owner.jetstream(None);
            let mut consumer = js
                .get_consumer_from_stream::<async_nats::jetstream::consumer::pull::Config, _, _>(
                    "c", stream,
                )
                .await
                .unwrap();
            let info = consumer.info().await.unwrap();
            (info.num_ack_pending, info.num_pending)
        });
        assert_eq!(pending, (3, 0), "{stream}");
        guest.publish(&inbox, "marker");
        assert_eq!(answers.next().payload, "marker", "{stream}");
    }
    let acked = guest
        .request("$JS.ACK.ALL.c.1.1.1.1.1", "+ACK")
        .unwrap_err();
    assert!(acked.contains("no responders"), "{acked}");
}

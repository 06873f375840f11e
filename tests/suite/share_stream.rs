//! `share stream`: another account fetches what one consumer delivers, and nothing else.

use async_nats::jetstream::consumer::{self, PullConsumer, push};
use futures_util::StreamExt;
use serde_json::json;

use crate::served::operator;
use crate::share_world::{World, bound, fetched, give_jetstream, left, publish, pulled, stream};
use crate::support::client::block_on;
use crate::support::refusals::Refusals;
use crate::support::sandbox::Sandbox;

const NO_RESPONDERS: &str = "no responders";

fn exports(t: &Sandbox) -> serde_json::Value {
    t.claims_account("OWNER")["nats"]["exports"].clone()
}

#[test]
fn a_guest_fetches_and_acknowledges_with_the_file_and_can_do_nothing_else() {
    let world = World::with(&["GUEST"]);
    let t = &world.t;
    let owner = world.client("OWNER").jetstream(None);
    let orders = stream(&owner, "ORDERS", "orders.>");
    let worker = pulled(&orders, "worker");
    pulled(&orders, "other");
    publish(&owner, "orders.new", &["1", "2", "3"]);
    t.run("share stream ORDERS --account OWNER --consumer worker --target-account @{A:GUEST} --output-file orders.tok")
        .ok();
    world.pushed("add import --account GUEST --token orders.tok");

    let guest = world.client("GUEST");
    let consumer = bound(&guest.jetstream(None), &worker);
    assert_eq!(fetched(&consumer, 3), ["1", "2", "3"]);
    assert_eq!(left(&worker), (0, 0));
    for subject in [
        "$JS.API.CONSUMER.MSG.NEXT.ORDERS.other",
        "$JS.ACK.ORDERS.other.1.1.1.1.1",
    ] {
        let answer = guest.request(subject, "");
        assert!(answer.unwrap_err().contains(NO_RESPONDERS), "{subject}");
    }
    // These the account answers itself.
    for subject in [
        "$JS.API.CONSUMER.INFO.ORDERS.worker",
        "$JS.API.CONSUMER.CREATE.ORDERS.mine",
        "$JS.API.STREAM.MSG.GET.ORDERS",
        "$JS.API.STREAM.INFO.ORDERS",
    ] {
        let answer = guest.request(subject, "{}").unwrap();
        assert!(answer.contains("not enabled"), "{subject}: {answer}");
    }
}

#[test]
fn with_a_prefix_a_guest_keeps_its_own_jetstream_apart() {
    let world = World::with(&["GUEST"]);
    give_jetstream(&world.t, "GUEST");
    let owner = world.client("OWNER").jetstream(None);
    let worker = pulled(&stream(&owner, "ORDERS", "orders.>"), "worker");
    world.t.run("share stream ORDERS --account OWNER --consumer worker --target-account GUEST --output-file orders.tok")
        .ok();
    world.pushed("add import --account GUEST --token orders.tok --local-prefix JS.owner");

    let guest = world.client("GUEST");
    let (own, imported) = (guest.jetstream(None), guest.jetstream(Some("JS.owner.API")));
    let mine = pulled(&stream(&own, "ORDERS", "orders.>"), "mine");
    publish(&owner, "orders.new", &["of owner"]);
    publish(&own, "orders.new", &["of guest"]);
    assert_eq!(fetched(&bound(&imported, &worker), 1), ["of owner"]);
    assert_eq!(fetched(&mine, 1), ["of guest"]);
    assert_eq!((left(&worker), left(&mine)), ((0, 0), (0, 0)));
    for tail in [
        "CONSUMER.INFO.ORDERS.worker",
        "CONSUMER.MSG.NEXT.ORDERS.other",
        "CONSUMER.CREATE.ORDERS.mine",
        "STREAM.MSG.GET.ORDERS",
        "STREAM.INFO.ORDERS",
    ] {
        let answer = guest.request(&format!("JS.owner.API.{tail}"), "");
        assert!(answer.unwrap_err().contains(NO_RESPONDERS), "{tail}");
    }
}

#[test]
fn two_guests_have_a_consumer_each_behind_the_same_exports() {
    let world = World::with(&["EAST", "WEST"]);
    let owner = world.client("OWNER").jetstream(None);
    let orders = stream(&owner, "ORDERS", "orders.>");
    let consumers = ["east", "west"].map(|name| pulled(&orders, name));
    publish(&owner, "orders.new", &["1", "2"]);
    world.pushed(
        "share stream ORDERS --account OWNER --consumer east --target-account EAST --import",
    );
    let exported = exports(&world.t);
    let said = world.pushed(
        "share stream ORDERS --account OWNER --consumer west --target-account WEST --import",
    );
    assert!(said.contains("\"ORDERS-next\" serves already"), "{said}");
    assert_eq!(exports(&world.t), exported);

    for (account, own, other) in [("EAST", 0, 1), ("WEST", 1, 0)] {
        let guest = world.client(account);
        let js = guest.jetstream(None);
        assert_eq!(fetched(&bound(&js, &consumers[own]), 2), ["1", "2"]);
        assert_eq!(left(&consumers[own]), (0, 0));
        let name = ["east", "west"][other];
        let answer = guest.request(&format!("$JS.API.CONSUMER.MSG.NEXT.ORDERS.{name}"), "");
        assert!(answer.unwrap_err().contains(NO_RESPONDERS));
    }
}

#[test]
fn clients_that_look_at_the_consumer_first_work_at_once_with_info() {
    let world = World::with(&["GUEST"]);
    let owner = world.client("OWNER").jetstream(None);
    let worker = pulled(&stream(&owner, "ORDERS", "orders.>"), "worker");
    publish(&owner, "orders.new", &["1"]);
    let said = world.pushed(
        "share stream ORDERS --account OWNER --consumer worker --target-account GUEST --info --import",
    );
    assert!(
        said.contains("clients of account \"GUEST\" use the API prefix \"JS.OWNER.API\""),
        "{said}"
    );
    let guest = world.client("GUEST").jetstream(Some("JS.OWNER.API"));
    let found = block_on(guest.get_consumer_from_stream("worker", "ORDERS"));
    let found: PullConsumer = found.unwrap();
    assert_eq!(fetched(&found, 1), ["1"]);
    assert_eq!(left(&worker), (0, 0));
}

#[test]
fn what_is_public_is_fetched_without_an_activation() {
    let world = World::with(&["GUEST"]);
    let owner = world.client("OWNER").jetstream(None);
    let worker = pulled(&stream(&owner, "ORDERS", "orders.>"), "worker");
    publish(&owner, "orders.new", &["1"]);
    let said = world.pushed("share stream ORDERS --account OWNER --consumer worker --public");
    assert!(said.contains("with every account"), "{said}");
    // What the report says is typed.
    let lines = said.lines().filter_map(|line| line.split_once(": accord "));
    let lines: Vec<&str> = lines.map(|(_, line)| line).collect();
    assert_eq!(lines.len(), 2, "{said}");
    for line in lines {
        let line = line
            .replace("ACCOUNT", "GUEST")
            .replace("<A:OWNER>", "@{A:OWNER}");
        world.pushed(&line);
    }
    let guest = world.client("GUEST").jetstream(None);
    assert_eq!(fetched(&bound(&guest, &worker), 1), ["1"]);
    assert_eq!(left(&worker), (0, 0));
}

#[test]
fn a_push_consumer_delivers_with_acks_and_flow_control() {
    let world = World::with(&["GUEST"]);
    let owner = world.client("OWNER").jetstream(None);
    let orders = stream(&owner, "ORDERS", "orders.>");
    let config = push::Config {
        durable_name: Some("pushed".into()),
        deliver_subject: "to.guest".into(),
        ack_policy: consumer::AckPolicy::Explicit,
        flow_control: true,
        idle_heartbeat: std::time::Duration::from_secs(1),
        ..Default::default()
    };
    let pushed = block_on(orders.create_consumer(config.clone())).unwrap();
    // More than a consumer delivers before it wants to hear from its client.
    let (large, count) = ("x".repeat(256 << 10), 24);
    publish(&owner, "orders.new", &vec![large.as_str(); count]);
    world.pushed("share stream ORDERS --account OWNER --consumer pushed --target-account GUEST --push --deliver-subject to.guest --import");

    let guest = world.client("GUEST").jetstream(None);
    let info = pushed.cached_info().clone();
    let consumer = consumer::Consumer::new(config, info, guest);
    let received = block_on(async {
        let mut messages = consumer.messages().await.unwrap();
        let mut received = 0;
        while received < count {
            let message = messages.next().await.unwrap().unwrap();
            message.double_ack().await.unwrap();
            received += 1;
        }
        received
    });
    assert_eq!(received, count);
    let info = block_on(pushed.get_info()).unwrap();
    assert_eq!((info.num_ack_pending, info.num_pending), (0, 0));
}

/// OWNER and GUEST without a server.
fn sharing() -> Sandbox {
    let t = operator(&["OWNER", "GUEST"]);
    give_jetstream(&t, "OWNER");
    t
}

const SHARE: &str = "share stream ORDERS --account OWNER --consumer worker --target-account GUEST";

#[test]
fn two_tight_private_services_are_exported_and_typed_again_nothing_changes() {
    let t = sharing();
    t.run(&format!("{SHARE} --start 1d --expiry 30d")).ok();
    // In the order of their subjects, as they are signed.
    let expected = json!([
        { "name": "ORDERS-ack", "subject": "$JS.ACK.ORDERS.*.>", "type": "service",
          "token_req": true, "response_type": "Singleton" },
        { "name": "ORDERS-next", "subject": "$JS.API.CONSUMER.MSG.NEXT.ORDERS.*", "type": "service",
          "token_req": true, "response_type": "Stream" },
    ]);
    assert_eq!(exports(&t), expected);
    let account = std::fs::read(t.account_jwt("OWNER")).unwrap();
    let report = t.run(&format!("{SHARE} --json")).ok().json();
    assert_eq!(std::fs::read(t.account_jwt("OWNER")).unwrap(), account);
    assert_eq!(report["exports"][0]["added"], false);
    assert_eq!(
        report["activations"][1]["subject"],
        "$JS.ACK.ORDERS.worker.>"
    );
    assert_eq!(report["target"], t.key("A:GUEST"));
    assert!(report.get("account_signed_by").is_none());
}

#[test]
fn the_file_says_what_it_is_and_how_it_is_imported() {
    let t = sharing();
    t.run(&format!("{SHARE} --expiry 2031-01-01")).ok();
    let file = t.read("OWNER-ORDERS-worker-GUEST.tok");
    let text = t.stable_text(&file);
    for words in [
        "Account \"OWNER\" (<A:OWNER>) shares with account \"GUEST\" (<A:GUEST>):\nmessages of consumer \"worker\" of stream \"ORDERS\".\n",
        "Valid until 2031-01-01T00:00:00Z.\n",
        "  accord add import --account GUEST --token FILE\n",
        "\n1. Lets it fetch messages of consumer \"worker\" (service $JS.API.CONSUMER.MSG.NEXT.ORDERS.worker)\n-----BEGIN NATS ACTIVATION JWT-----\n",
        "\n2. Lets it acknowledge them (service $JS.ACK.ORDERS.worker.>)\n-----BEGIN NATS ACTIVATION JWT-----\n",
    ] {
        assert!(text.contains(words), "{words}\nis not in\n{text}");
    }
    // On standard output it is the same text.
    let shown = t.run(&format!("{SHARE} --output-file --")).ok();
    assert!(shown.stdout().starts_with("Account \"OWNER\""), "{shown}");
}

#[test]
fn a_file_is_replaced_by_a_newer_one_and_no_other_is() {
    let t = sharing();
    t.run(SHARE).ok();
    t.run(&format!("{SHARE} --expiry 1d")).ok();
    t.run("share stream ORDERS --account OWNER --consumer other --target-account GUEST --output-file other.tok").ok();
    t.write("notes.txt", "buy milk");
    {
        let mut refusals = Refusals::of(&t);
        for file in ["other.tok", "notes.txt"] {
            refusals.refused(
                &format!("{SHARE} --output-file {file}"),
                "already exists and holds something other than activations of this share",
            );
        }
    }
    t.run(&format!("{SHARE} --output-file notes.txt --force"))
        .ok();
    assert!(t.read("notes.txt").contains("NATS ACTIVATION JWT"));
}

#[test]
fn a_dry_run_changes_nothing_and_says_what_would() {
    let t = sharing();
    t.run_unchanged(&format!("{SHARE} --import --dry-run"))
        .ok()
        .says("account JWT \"GUEST\"")
        .says("account JWT \"OWNER\"");
}

#[test]
fn an_import_that_is_there_gets_the_new_activation() {
    let t = sharing();
    t.run(&format!("{SHARE} --import --expiry 1d")).ok();
    let before = t.claims_account("GUEST")["nats"]["imports"].clone();
    t.run(&format!("{SHARE} --import --expiry 2d")).ok();
    let after = t.claims_account("GUEST")["nats"]["imports"].clone();
    assert_eq!(after.as_array().unwrap().len(), 2);
    assert_ne!(before[0]["token"], after[0]["token"]);
    assert_eq!(before[0]["local_subject"], after[0]["local_subject"]);
    t.run_unchanged(&format!("{SHARE} --import --local-prefix JS.o"))
        .refused()
        .says("imports `$JS.API.CONSUMER.MSG.NEXT.ORDERS.worker` already, as `$JS.API.CONSUMER.MSG.NEXT.ORDERS.worker` and not as `JS.o.API.CONSUMER.MSG.NEXT.ORDERS.worker`")
        .says("hint: remove it first: accord delete import --account GUEST --subject");
}

#[test]
fn what_cannot_work_is_refused_with_the_reason() {
    let t = sharing();
    let mut refusals = Refusals::of(&t);
    for (line, says) in [
        (
            "share stream ORDERS --account OWNER --consumer w --target-account GUEST --push",
            "a push consumer sends its messages to a delivery subject, and without it none of \"w\" reaches another account",
        ),
        (
            "share stream ORDERS --account OWNER --consumer w --target-account GUEST --push --deliver-subject to.*",
            "a consumer delivers to one subject, and `to.*` has wildcards",
        ),
        (
            "share stream ORDERS --account OWNER --consumer w --target-account OWNER",
            "account \"OWNER\" cannot share with itself",
        ),
        (
            "share stream ORDERS --account OWNER --consumer w --target-account NOBODY",
            "\"NOBODY\" is not in accounts of operator \"O\"",
        ),
    ] {
        refusals.refused(line, says);
    }
    for (line, says) in [
        (
            "share stream a.b --account OWNER --consumer w --target-account GUEST",
            "the name of a stream cannot contain a dot; `a.b` does",
        ),
        (
            "share stream S --account OWNER --consumer w.x --target-account GUEST",
            "the name of a consumer cannot contain a dot; `w.x` does",
        ),
        (
            "share stream S --account OWNER --consumer w",
            "a target account is required",
        ),
        (
            "share stream S --account OWNER --target-account GUEST",
            "a consumer is required",
        ),
        (
            "share stream --account OWNER --consumer w --target-account GUEST",
            "a stream is required",
        ),
        (
            "share stream S --account OWNER --consumer w --target-account GUEST --local-prefix JS.*",
            "a prefix has no wildcards",
        ),
    ] {
        refusals.usage(line, says);
    }
}

#[test]
fn an_account_elsewhere_gets_the_file_and_no_import() {
    let t = sharing();
    let elsewhere = operator(&["FAR"]).key("A:FAR");
    let line = "share stream ORDERS --account OWNER --consumer w --target-account";
    t.run_unchanged(&format!("{line} {elsewhere} --import"))
        .refused()
        .says("is not in this store, so nothing can be imported into it here")
        .says("hint: leave out `--import` and hand over the file");
    t.run(&format!("{line} {elsewhere} --output-file far.tok"))
        .ok();
    let file = t.read("far.tok");
    assert!(file.contains("accord add import --account ACCOUNT --token FILE"));
    assert_eq!(file.matches(&elsewhere).count(), 1, "{file}");
}

#[test]
fn an_export_that_cannot_serve_is_told_with_what_to_do() {
    for (options, says, hint) in [
        (
            "--service --private --subject '$JS.API.>'",
            "it lets one message answer, and here several do",
            "--response-type=Stream",
        ),
        (
            "--service --response-type Stream --subject '$JS.API.CONSUMER.MSG.NEXT.ORDERS.*'",
            "it is public, so every account may import it and no activation can keep one out",
            "--private",
        ),
        (
            "--service --response-type Stream --account-token-position 7 --subject '$JS.API.CONSUMER.MSG.NEXT.ORDERS.*'",
            "token 7 of its subject must be the importing account's key, and activations do not count",
            "no activation is needed",
        ),
        (
            "--service --private --subject '$JS.ACK.ORDERS.worker.1.>'",
            "it lies inside what is to be shared",
            "accord delete export --account OWNER",
        ),
    ] {
        let t = sharing();
        t.run(&format!("add export --account OWNER {options}")).ok();
        t.run_unchanged(SHARE)
            .refused()
            .says("is in the way of sharing")
            .says(says)
            .says(hint);
    }
    // The hint mends it.
    let t = sharing();
    t.run("add export --account OWNER --service --private --subject '$JS.API.>'")
        .ok();
    t.run("edit export --account OWNER --subject '$JS.API.>' --response-type=Stream")
        .ok();
    t.run(SHARE).ok().says("serves already: `$JS.API.>`");
}

#[test]
fn acks_that_would_go_to_two_owners_are_refused() {
    let t = operator(&["OWNER", "SECOND", "GUEST"]);
    give_jetstream(&t, "OWNER");
    give_jetstream(&t, "SECOND");
    t.run(&format!("{SHARE} --import --local-prefix JS.first"))
        .ok();
    let second = SHARE.replace("OWNER", "SECOND");
    t.run_unchanged(&format!("{second} --import --local-prefix JS.second"))
        .refused()
        .says("acks on `$JS.ACK.ORDERS.worker.>` would go to account <A:OWNER> too")
        .says("hint: a prefix does not change where acks go");
    t.run(&format!("{second} --output-file second.tok")).ok();
    t.run_unchanged("add import --account GUEST --token second.tok --local-prefix JS.second")
        .refused()
        .says("error: activation 2 of 2 (`$JS.ACK.ORDERS.worker.>`): acks on");
}

#[test]
fn all_that_share_take_the_same_options() {
    let t = sharing();
    for (what, file) in [
        (
            "share stream ORDERS --consumer worker",
            "OWNER-ORDERS-worker-GUEST.tok",
        ),
        ("share subject orders.new", "OWNER-orders-new-GUEST.tok"),
        ("share service stock.check", "OWNER-stock-check-GUEST.tok"),
        ("share kv CFG --write", "OWNER-CFG-GUEST.tok"),
    ] {
        let who = "--account OWNER --target-account GUEST";
        t.run(&format!("{what} {who}")).ok();
        let named = format!("--output-file {file} --force --local-prefix JS.o");
        t.run(&format!("{what} {who} --start 1d --expiry 31d {named}"))
            .ok();
        let text = t.read(file);
        assert!(text.contains(" --local-prefix JS.o\n"), "{text}");
        for token in accord::claims::armor::blocks(&text) {
            let claims = accord::claims::ActivationClaims::decode(token).unwrap();
            assert_eq!(claims.exp - claims.nbf, 30 * 86_400, "{what}");
            assert_eq!(claims.sub, t.key("A:GUEST"));
        }
        let t = sharing();
        t.run(&format!(
            "{what} --account OWNER --public --import --target-account GUEST"
        ))
        .ok();
        let imports = t.claims_account("GUEST")["nats"]["imports"].clone();
        let private = imports
            .as_array()
            .unwrap()
            .iter()
            .any(|i| i.get("token").is_some());
        assert!(!private, "{imports}");
    }
}

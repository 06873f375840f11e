//! `share stream`: another account fetches what one consumer delivers, and nothing else.

use async_nats::jetstream::consumer::{self, PullConsumer, push};
use futures_util::StreamExt;

use crate::share_world::{World, bound, fetched, give_jetstream, left, publish, pulled, stream};
use crate::support::client::block_on;
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

#[test]
fn a_guest_may_share_on_what_it_fetches_since_requests_are_passed_on() {
    let world = World::with(&["GUEST", "LAST"]);
    let owner = world.client("OWNER").jetstream(None);
    let worker = pulled(&stream(&owner, "ORDERS", "orders.>"), "worker");
    publish(&owner, "orders.new", &["1", "2"]);
    for (from, to) in [("OWNER", "GUEST"), ("GUEST", "LAST")] {
        world.pushed(&format!(
            "share stream ORDERS --account {from} --consumer worker --target-account {to} --import"
        ));
    }
    let last = world.client("LAST").jetstream(None);
    assert_eq!(fetched(&bound(&last, &worker), 2), ["1", "2"]);
    assert_eq!(left(&worker), (0, 0));
}

#[test]
fn longer_subjects_of_acks_are_let_through_by_a_service_of_their_own() {
    let world = World::configured(&["GUEST"], "feature_flags { js_ack_fc_v2: true }\n");
    let owner = world.client("OWNER").jetstream(None);
    let worker = pulled(&stream(&owner, "ORDERS", "orders.>"), "worker");
    publish(&owner, "orders.new", &["1", "2"]);
    for line in [
        "share stream ORDERS --account OWNER --consumer worker --target-account GUEST --import",
        "share service '$JS.ACK.*.*.ORDERS.worker.>' --account OWNER --target-account GUEST --import",
    ] {
        world.pushed(line);
    }
    let guest = world.client("GUEST").jetstream(None);
    assert_eq!(fetched(&bound(&guest, &worker), 2), ["1", "2"]);
    assert_eq!(left(&worker), (0, 0));
}

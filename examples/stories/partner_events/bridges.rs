//! Two bridges from what an organisation imports to subjects that it may export.

use async_nats::jetstream::stream::{Config, DiscardPolicy, Republish};

use crate::stories::Stage;
use crate::support::broker::Broker;
use crate::support::client::{Client, block_on};

/// NORTH's bridge is a stream: the server itself republishes what the stream takes in.
pub fn north(stage: &mut Stage, broker: &Broker) {
    stage.say("NORTH bridges with a stream over the orders, which the server republishes");
    let client = stage.client(broker, "NORTH", "app");
    let config = Config {
        name: "ORDERS".into(),
        subjects: vec!["events.north.orders.*".into()],
        republish: Some(Republish {
            source: "events.north.orders.*".into(),
            destination: "share.partner.orders.{{wildcard(1)}}".into(),
            headers_only: false,
        }),
        max_messages: 1000,
        discard: DiscardPolicy::Old,
        ..Config::default()
    };
    block_on(client.jetstream(None).create_stream(config)).expect("NORTH has JetStream");
    stage.received(
        "NORTH made stream ORDERS: events.north.orders.* is republished as share.partner.orders.*",
    );
}

/// SOUTH's bridge is a program: it publishes there what it hears here, as a user who may do just that.
pub fn south_connects(stage: &mut Stage, broker: &Broker) -> Client {
    stage.say("SOUTH has no JetStream; its bridge is a program, whose user may hear orders and publish them for PARTNER");
    stage.run("accord add user --account SOUTH --name bridge --preset 'subscriber:events.south.orders.*' --preset 'publisher:share.partner.orders.*'");
    let bridge = stage.client(broker, "SOUTH", "bridge");
    bridge.forward("events.south.orders.*", |subject| {
        subject.replacen("events.south.", "share.partner.", 1)
    });
    bridge
}

/// What else SOUTH's bridging user tries; gives both refusals.
///
/// They also show that the server knows its subscription: it takes one after the other.
pub fn south_is_refused(stage: &mut Stage, bridge: &Client) -> [String; 2] {
    stage.say("That user can neither hear another domain nor publish anything else");
    drop(bridge.subscribe("events.south.billing.*"));
    let heard = bridge.refusal();
    stage.received(&heard);
    bridge.publish("events.south.orders.created", "made up");
    let published = bridge.refusal();
    stage.received(&published);
    [heard, published]
}

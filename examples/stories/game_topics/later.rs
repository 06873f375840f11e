//! What happens after the event: it is replayed from an offset, and callbacks that fail come again.

use std::time::Duration;

use async_nats::jetstream::consumer::{AckPolicy, DeliverPolicy, PullConsumer, pull};
use async_nats::jetstream::stream::Config;
use async_nats::jetstream::{AckKind, Message};
use futures_util::TryStreamExt;

use super::event::Event;
use super::{Found, TOPICS, of_rewards};
use crate::stories::Stage;
use crate::support::broker::Broker;
use crate::support::client::{Client, block_on};

/// The stream of all topics, and the consumer that hands events to the callbacks.
const STREAM: &str = "TOPICS";
const CALLBACKS: &str = "callbacks";
/// How long a callback may take before its event is handed to another worker.
const ACK_WAIT: Duration = Duration::from_secs(2);

/// The keeper makes a stream of what is imported, and the consumer of the callbacks.
pub fn keep(stage: &mut Stage, broker: &Broker) {
    stage.say("REWARDS keeps what it imports in a stream of its own; a consumer hands the ends of matches to callbacks, for two seconds each");
    stage.received("keeper: stream TOPICS over prod.arena.>");
    stage.received("keeper: pull consumer callbacks of prod.arena.match.ended, ack wait 2s");
    let keeper = of_rewards(stage, broker, "keeper");
    let config = Config {
        name: STREAM.to_owned(),
        subjects: vec![TOPICS.to_owned()],
        ..Config::default()
    };
    let consumer = pull::Config {
        durable_name: Some(CALLBACKS.to_owned()),
        filter_subject: "prod.arena.match.ended".to_owned(),
        ack_policy: AckPolicy::Explicit,
        ack_wait: ACK_WAIT,
        ..pull::Config::default()
    };
    block_on(async {
        let stream = keeper.jetstream(None).create_stream(config).await;
        let stream = stream.expect("the keeper may make the stream");
        let made = stream.create_consumer(consumer).await;
        made.expect("the keeper may make consumers");
    });
}

/// The auditor reads all, then from a number, then from the time of that event.
pub fn replay(stage: &mut Stage, broker: &Broker, found: &mut Found) {
    let auditor = of_rewards(stage, broker, "auditor");
    let number = found.published.len();
    let all = read(&auditor, DeliverPolicy::All, number);
    found.stored = all
        .iter()
        .map(|message| Event::from(&message.message))
        .collect();
    stage.say("The auditor replays the stream from event 20 on, by its number");
    found.offset = 20;
    let rest = number + 1 - 20;
    let from = DeliverPolicy::ByStartSequence {
        start_sequence: found.offset,
    };
    let by_number = read(&auditor, from, rest);
    found.by_number = told(stage, &by_number);
    stage.say("And by the time at which it was stored");
    let start_time = by_number[0].info().expect("it is of a stream").published;
    let by_time = read(&auditor, DeliverPolicy::ByStartTime { start_time }, rest);
    found.by_time = told(stage, &by_time);
    let stream = block_on(auditor.jetstream(None).get_stream(STREAM));
    found.messages = stream
        .expect("the auditor may ask")
        .cached_info()
        .state
        .messages;
}

/// Reads so many messages from there on, with a consumer for this purpose.
fn read(client: &Client, deliver_policy: DeliverPolicy, number: usize) -> Vec<Message> {
    let jetstream = client.jetstream(None);
    let config = pull::Config {
        deliver_policy,
        ack_policy: AckPolicy::None,
        ..pull::Config::default()
    };
    let consumer = block_on(async {
        let stream = jetstream
            .get_stream(STREAM)
            .await
            .expect("the stream may be read");
        stream
            .create_consumer(config)
            .await
            .expect("readers make consumers")
    });
    fetch(&consumer, number)
}

/// Two events come to a worker whose callback fails: one it gives back, over the other it dies.
pub fn callbacks(stage: &mut Stage, broker: &Broker, found: &mut Found) {
    stage.say("A worker takes two events: its callback fails on the first, which it gives back, and it dies over the second");
    let first = of_rewards(stage, broker, "callback-1");
    let taken = fetch(&consumer(&first), 2);
    found.failed = taken
        .iter()
        .map(|message| Event::from(&message.message))
        .collect();
    block_on(taken[0].ack_with(AckKind::Nak(None))).expect("workers may answer");
    for (event, how) in found
        .failed
        .iter()
        .zip(["failed, given back", "never finished"])
    {
        stage.received(&format!("callback-1: {}: {how}", event.id()));
    }
    drop((taken, first));

    stage.say("Another worker gets both again, and the others once");
    let ends = found
        .published
        .iter()
        .filter(|e| e.subject.ends_with(".ended"))
        .count();
    let second = of_rewards(stage, broker, "callback-2");
    let consumer = consumer(&second);
    let mut done = std::collections::BTreeSet::new();
    while done.len() < ends {
        for message in fetch(&consumer, 1) {
            let times = message.info().expect("it is of a stream").delivered;
            let event = Event::from(&message.message);
            block_on(message.double_ack()).expect("workers may answer");
            // On a machine that is very busy an event may come again before its ack has arrived.
            if done.insert(event.clone()) {
                stage.received(&format!("callback-2: {}: delivery {times}", event.id()));
                found.retried.push((event, times));
            }
        }
    }
    let mut consumer = consumer;
    let info = block_on(consumer.info()).expect("workers may ask");
    found.left = (info.num_pending, info.num_ack_pending);
    stage.received(&format!(
        "callbacks: {} to come, {} not done",
        found.left.0, found.left.1
    ));
}

fn consumer(worker: &Client) -> PullConsumer {
    let jetstream = worker.jetstream(None);
    block_on(jetstream.get_consumer_from_stream(CALLBACKS, STREAM)).expect("workers may ask for it")
}

/// So many messages, waited for as long as a busy machine may take.
fn fetch(consumer: &PullConsumer, number: usize) -> Vec<Message> {
    let fetched: Vec<Message> = block_on(async {
        let batch = consumer
            .batch()
            .max_messages(number)
            .expires(super::PATIENCE);
        batch.messages().await?.try_collect().await
    })
    .expect("messages may be fetched");
    assert_eq!(fetched.len(), number, "messages that are there arrive");
    fetched
}

fn told(stage: &mut Stage, messages: &[Message]) -> Vec<Event> {
    let events: Vec<Event> = messages.iter().map(|m| Event::from(&m.message)).collect();
    let ids: Vec<String> = events.iter().map(Event::id).collect();
    stage.received(&format!("auditor: {}", ids.join(" ")));
    events
}

//! Presets of streams on a real server, used through the JetStream interface of a public client.

use std::time::Duration;

use async_nats::Error;
use async_nats::jetstream::consumer::{DeliverPolicy, PullConsumer, pull, push};
use async_nats::jetstream::message::PublishMessage;
use async_nats::jetstream::{AckKind, Context, stream};
use futures_util::{StreamExt, TryStreamExt};

use crate::preset_live::Live;
use crate::preset_requests::{admin_requests, read_requests, refused};
use crate::support::client::block_on;

/// Streams ORDERS and PAYMENTS, each with consumers `worker` and `other`, and forty orders.
pub async fn prepare(js: Context) -> Result<(), Error> {
    for (name, subject) in [("ORDERS", "orders.>"), ("PAYMENTS", "payments.>")] {
        let config = stream::Config {
            name: name.to_owned(),
            subjects: vec![subject.to_owned()],
            allow_direct: true,
            ..Default::default()
        };
        let stream = js.create_stream(config).await?;
        for consumer in ["worker", "other"] {
            let config = pull::Config {
                durable_name: Some(consumer.to_owned()),
                ..Default::default()
            };
            stream.create_consumer(config).await?;
        }
    }
    for number in 0..40 {
        let subject = ["orders.new", "orders.paid"][number % 2];
        js.publish(subject, number.to_string().into())
            .await?
            .await?;
    }
    Ok(())
}

/// What a publisher to a stream does: each message is acknowledged.
pub async fn publish(js: Context) -> Result<(), Error> {
    let first = js.publish("orders.new", "first".into()).await?.await?;
    assert_eq!(first.stream, "ORDERS");
    let once = || {
        PublishMessage::build()
            .message_id("once")
            .payload("second".into())
    };
    assert!(
        !js.send_publish("orders.new", once())
            .await?
            .await?
            .duplicate
    );
    assert!(
        js.send_publish("orders.new", once())
            .await?
            .await?
            .duplicate
    );
    Ok(())
}

/// What a worker of a pull consumer does, each way of asking and each way of acknowledging.
pub async fn consume(js: Context) -> Result<(), Error> {
    let mut worker: PullConsumer = js.get_consumer_from_stream("worker", "ORDERS").await?;
    let mut fetched = worker.fetch().max_messages(2).messages().await?;
    while let Some(message) = fetched.next().await {
        message?.ack().await?;
    }
    let mut batch = worker.batch().max_messages(3).messages().await?;
    for kind in [AckKind::Ack, AckKind::Term, AckKind::Nak(None)] {
        let message = batch.try_next().await?.expect("there are enough messages");
        message.ack_with(AckKind::Progress).await?;
        message.ack_with(kind).await?;
    }
    let mut batches = worker.sequence(3)?;
    let mut batch = batches
        .try_next()
        .await?
        .expect("there are enough messages");
    for _ in 0..3 {
        let message = batch.try_next().await?.expect("there are enough messages");
        message.double_ack().await?;
    }
    let mut few = worker.stream().max_messages_per_batch(2).messages().await?;
    for _ in 0..4 {
        let message = few.try_next().await?.expect("there are enough messages");
        message.double_ack().await?;
    }
    drop((batches, few));
    let mut messages = worker.messages().await?;
    for _ in 0..4 {
        let message = messages
            .try_next()
            .await?
            .expect("there are enough messages");
        message.double_ack().await?;
    }
    assert!(worker.info().await?.ack_floor.stream_sequence > 0);
    Ok(())
}

/// What a reader does with pull consumers of its own, and message by message.
pub async fn read(js: Context) -> Result<(), Error> {
    let stream = js.get_stream("ORDERS").await?;
    let unnamed = stream.create_consumer(pull::Config::default()).await?;
    let mut fetched = unnamed.fetch().max_messages(2).messages().await?;
    while let Some(message) = fetched.next().await {
        message?.double_ack().await?;
    }
    stream.delete_consumer(&unnamed.cached_info().name).await?;
    let config = pull::Config {
        name: Some("mine".to_owned()),
        filter_subject: "orders.paid".to_owned(),
        ..Default::default()
    };
    stream.create_consumer(config).await?;
    let named: PullConsumer = stream.get_consumer("mine").await?;
    let mut messages = named.messages().await?;
    let message = messages
        .try_next()
        .await?
        .expect("there are enough messages");
    message.double_ack().await?;
    assert_eq!(message.payload, "1");

    // In order, also after the consumer has gone: the client then makes another.
    let config = pull::OrderedConfig {
        name: Some("ordered".to_owned()),
        deliver_policy: DeliverPolicy::ByStartSequence { start_sequence: 3 },
        max_batch: 1,
        ..Default::default()
    };
    let ordered = stream.create_consumer(config).await?;
    let mut messages = ordered.messages().await?;
    for expected in ["2", "3"] {
        let message = messages
            .try_next()
            .await?
            .expect("there are enough messages");
        assert_eq!(message.payload, expected);
    }

    assert_eq!(stream.direct_get(1).await?.payload, "0");
    let last = stream.direct_get_last_for_subject("orders.paid").await?;
    assert_eq!(last.payload, "39");
    let next = stream
        .direct_get_next_for_subject("orders.paid", Some(3))
        .await?;
    assert_eq!(next.payload, "3");
    assert_eq!(stream.get_raw_message(2).await?.payload, "1");
    let last = stream.get_last_raw_message_by_subject("orders.new").await?;
    assert_eq!(last.payload, "38");
    let counts: Vec<_> = stream.info_with_subjects(">").await?.try_collect().await?;
    assert_eq!(counts.len(), 2);
    Ok(())
}

/// What a reader does with a consumer that the server pushes from, in order and with flow control.
pub async fn read_pushed(js: Context) -> Result<(), Error> {
    let stream = js.get_stream("ORDERS").await?;
    let config = push::OrderedConfig {
        deliver_subject: js.client().new_inbox(),
        filter_subject: "orders.>".to_owned(),
        ..Default::default()
    };
    let mut messages = stream.create_consumer(config).await?.messages().await?;
    while let Some(message) = messages.next().await {
        if message?.info()?.pending == 0 {
            break;
        }
    }
    Ok(())
}

/// What the administrator of a stream does; the stream does not exist before and after.
pub async fn administer(js: Context) -> Result<(), Error> {
    let config = stream::Config {
        name: "STOCK".to_owned(),
        subjects: vec!["stock.>".to_owned()],
        ..Default::default()
    };
    let mut stream = js.create_stream(config.clone()).await?;
    js.get_or_create_stream(config.clone()).await?;
    let fewer = stream::Config {
        max_messages: 10,
        ..config
    };
    js.update_stream(fewer).await?;
    let pinned = pull::Config {
        durable_name: Some("worker".to_owned()),
        filter_subject: "stock.in".to_owned(),
        priority_policy: async_nats::jetstream::consumer::PriorityPolicy::PinnedClient,
        priority_groups: vec!["one".to_owned()],
        ..Default::default()
    };
    stream.create_consumer(pinned.clone()).await?;
    stream.create_consumer(pull::Config::default()).await?;
    stream
        .get_or_create_consumer("worker", pinned.clone())
        .await?;
    let described = pull::Config {
        description: Some("the one".to_owned()),
        ..pinned
    };
    stream.update_consumer(described).await?;
    let later = std::time::SystemTime::now() + Duration::from_secs(60);
    stream.pause_consumer("worker", later.into()).await?;
    stream.resume_consumer("worker").await?;
    stream.unpin_consumer("worker", "one").await?;
    stream.reset_consumer("worker", None).await?;
    assert_eq!(stream.consumer_names().count().await, 2);
    assert_eq!(stream.consumers().count().await, 2);
    stream.delete_consumer("worker").await?;
    // There is no such message; who may not delete it would hear nothing at all.
    assert!(stream.delete_message(1).await.is_err());
    stream.purge().await?;
    stream.purge().filter("stock.in").await?;
    assert_eq!(stream.info().await?.state.messages, 0);
    js.delete_stream("STOCK").await?;
    // Clients ask for it before they make a key-value bucket.
    js.query_account().await?;
    Ok(())
}

const API: &str = "$JS.API";

/// An account with these streams.
pub fn prepared() -> Live {
    let live = Live::new();
    block_on(prepare(live.jetstream())).unwrap();
    live
}

#[test]
pub fn a_stream_publisher_hears_its_acks_and_nobody_elses_answers() {
    let live = prepared();
    let u = live.user_with_inbox("u", "--preset stream-publisher:orders.new", "_INBOX_u");
    live.whole_job("u", &u, || block_on(publish(u.jetstream())).unwrap());
    u.cannot_publish(&[
        "orders.paid",
        "orders",
        "payments.new",
        "_INBOX.x",
        "_INBOX_u.x",
    ]);
    refused(&u, &admin_requests(API, "ORDERS"));
    refused(&u, &read_requests(API, "ORDERS"));
    u.cannot_subscribe(&[
        "_INBOX.>",
        "_INBOX.x",
        "_INBOX_other.>",
        "orders.new",
        "$JS.API.>",
        ">",
    ]);
}

#[test]
pub fn a_stream_consumer_works_through_its_consumer_only() {
    let live = prepared();
    let u = live.user("u", "--preset stream-consumer:ORDERS/worker");
    live.whole_job("u", &u, || block_on(consume(u.jetstream())).unwrap());
    refused(&u, &admin_requests(API, "ORDERS"));
    refused(&u, &read_requests(API, "PAYMENTS"));
    let mine = [
        "$JS.API.CONSUMER.INFO.",
        "$JS.API.CONSUMER.MSG.NEXT.",
        "$JS.ACK.",
    ];
    let mut others = read_requests(API, "ORDERS");
    others.retain(|request| !mine.iter().any(|mine| request.starts_with(mine)));
    refused(&u, &others);
    u.cannot_publish(&[
        "$JS.API.CONSUMER.INFO.ORDERS.other",
        "$JS.API.CONSUMER.MSG.NEXT.ORDERS.other",
        "$JS.ACK.ORDERS.other.1.1.1.1.1",
        "$JS.API.CONSUMER.CREATE.ORDERS.worker",
        "$JS.API.CONSUMER.CREATE.ORDERS.worker.orders.>",
        "orders.new",
        "_INBOX.x",
        "$JS.API.INFO",
    ]);
    u.cannot_subscribe(&["orders.>", "$JS.>", "$JS.ACK.>", ">"]);
}

#[test]
pub fn a_stream_reader_reads_its_stream_in_every_way_and_changes_nothing() {
    let live = prepared();
    let u = live.user("u", "--preset stream-reader:ORDERS");
    live.whole_job("u", &u, || {
        // Enough for the server to wait until the client says that it keeps up.
        let owner = live.jetstream();
        let filling = async {
            for _ in 0..60 {
                owner
                    .publish("orders.big", vec![b'x'; 60_000].into())
                    .await?
                    .await?;
            }
            owner
                .get_stream("ORDERS")
                .await?
                .purge()
                .filter("orders.big")
                .keep(60)
                .await?;
            Ok::<_, Error>(())
        };
        block_on(read(u.jetstream())).unwrap();
        block_on(filling).unwrap();
        block_on(read_pushed(u.jetstream())).unwrap();
    });
    refused(&u, &admin_requests(API, "ORDERS"));
    refused(&u, &admin_requests(API, "PAYMENTS"));
    refused(&u, &read_requests(API, "PAYMENTS"));
    u.cannot_publish(&["orders.new", "payments.new", "_INBOX.x", "$JS.API.INFO"]);
    u.cannot_publish(&[
        "$JS.API.CONSUMER.PAUSE.ORDERS.worker",
        "$JS.API.CONSUMER.RESET.ORDERS.worker",
    ]);
    u.cannot_publish(&["$JS.API.CONSUMER.DURABLE.CREATE.ORDERS.new"]);
    u.cannot_subscribe(&["orders.>", "$JS.API.>", "$JS.ACK.>", ">"]);
}

#[test]
pub fn a_stream_admin_manages_its_stream_and_no_other() {
    let live = prepared();
    let u = live.user("u", "--preset stream-admin:STOCK");
    live.whole_job("u", &u, || block_on(administer(u.jetstream())).unwrap());
    refused(&u, &admin_requests(API, "ORDERS"));
    refused(&u, &read_requests(API, "ORDERS"));
    u.cannot_publish(&[
        "$JS.API.STREAM.SNAPSHOT.STOCK",
        "$JS.API.STREAM.RESTORE.STOCK",
        "$JS.API.STREAM.PEER.REMOVE.STOCK",
        "$JS.API.STREAM.MSG.GET.STOCK",
        "$JS.API.DIRECT.GET.STOCK",
        "$JS.API.DIRECT.GET.STOCK.stock.in",
        "$JS.API.CONSUMER.MSG.NEXT.STOCK.worker",
        "$JS.ACK.STOCK.worker.1.1.1.1.1",
        "stock.in",
        "orders.new",
        "_INBOX.x",
    ]);
    u.cannot_subscribe(&["stock.>", "$JS.API.>", ">"]);
}

#[test]
fn a_stream_admin_may_make_a_bucket_for_those_who_use_it() {
    let live = Live::new();
    let u = live.user(
        "u",
        "--preset stream-admin:KV_settings --preset kv-writer:settings",
    );
    let js = u.jetstream();
    let made = async {
        let bucket = async_nats::jetstream::kv::Config {
            bucket: "settings".to_owned(),
            ..Default::default()
        };
        js.create_key_value(bucket)
            .await?
            .put("colour", "blue".into())
            .await?;
        js.delete_key_value("settings").await?;
        Ok::<_, Error>(())
    };
    block_on(made).unwrap();
    u.was_not_refused();
    u.cannot_publish(&["$JS.API.STREAM.CREATE.KV_other", "$KV.other.colour"]);
}

//! Presets of plain messages on a real server: publisher, subscriber, requester and responder.

use futures_util::StreamExt;

use crate::preset_live::{Limited, Live, PATIENCE};
use crate::support::client::block_on;

/// The next message of a subscription.
fn next(subscriber: &mut async_nats::Subscriber) -> async_nats::Message {
    let next = block_on(async { tokio::time::timeout(PATIENCE, subscriber.next()).await });
    next.expect("a message arrives in time").unwrap()
}

/// Subscribes, and returns when the server has taken it.
fn subscribed(user: &Limited, subject: &str) -> async_nats::Subscriber {
    let subscriber = block_on(user.client().subscribe(subject.to_owned())).unwrap();
    user.was_not_refused();
    subscriber
}

/// The same in a queue group.
fn joined(user: &Limited, subject: &str, queue: &str) -> async_nats::Subscriber {
    let joining = user
        .client()
        .queue_subscribe(subject.to_owned(), queue.to_owned());
    let subscriber = block_on(joining).unwrap();
    user.was_not_refused();
    subscriber
}

#[test]
pub fn a_publisher_publishes_on_its_subject_only() {
    let live = Live::new();
    let mut heard = live.owner.subscribe("orders.>");
    let u = live.user("u", "--preset publisher:orders.*");
    u.publish("orders.new", "1");
    u.was_not_refused();
    u.cannot_publish(&[
        "orders",
        "orders.new.x",
        "payments",
        "_INBOX.x",
        "$JS.API.INFO",
    ]);
    u.cannot_subscribe(&["orders.new", "payments", ">", "_INBOX.>", "_INBOX.x"]);
    assert_eq!(heard.next().payload, "1");
    live.owner.publish("orders.end", "");
    assert_eq!(heard.next().subject, "orders.end");
}

#[test]
pub fn a_subscriber_hears_its_subject_and_says_nothing() {
    let live = Live::new();
    let u = live.user("u", "--preset subscriber:orders.>");
    let mut heard = subscribed(&u, "orders.new");
    live.owner.publish("payments.new", "0");
    live.owner.publish("orders.new", "1");
    assert_eq!(next(&mut heard).payload, "1");
    joined(&u, "orders.>", "workers");
    u.cannot_publish(&["orders.new", "payments", "_INBOX.x", "$JS.API.INFO"]);
    u.cannot_subscribe(&["orders", "payments.new", ">", "_INBOX.>", "$JS.API.>"]);
}

#[test]
fn a_subscriber_of_a_queue_shares_the_messages_and_cannot_have_all() {
    let live = Live::new();
    let options = "--preset subscriber:jobs.>=workers";
    let (one, two) = (live.user("one", options), live.user("two", options));
    let mut first = joined(&one, "jobs.>", "workers");
    let mut second = joined(&two, "jobs.>", "workers");
    for number in 0..50 {
        live.owner.publish("jobs.new", &number.to_string());
    }
    let mut all: Vec<u32> = Vec::new();
    while all.len() < 50 {
        let message = block_on(async {
            tokio::select! {
                one = first.next() => one,
                two = second.next() => two,
                () = tokio::time::sleep(PATIENCE) => None,
            }
        });
        let payload = message.expect("all messages arrive in time").payload;
        all.push(String::from_utf8_lossy(&payload).parse().unwrap());
    }
    all.sort_unstable();
    assert_eq!(all, Vec::from_iter(0..50));
    one.cannot_subscribe(&["jobs.new", "jobs.>", ">"]);
    one.cannot_join("jobs.>", "others");
    one.cannot_join("payments", "workers");
    one.cannot_publish(&["jobs.new"]);
}

#[test]
pub fn a_requester_asks_on_its_subject_and_hears_the_answers() {
    let live = Live::new();
    live.owner
        .reply("rates.eur", |asked| format!("{asked}: 1.1"));
    let u = live.user("u", "--preset requester:rates.*");
    let answer = block_on(u.client().request("rates.eur", "usd".into())).unwrap();
    assert_eq!(answer.payload, "usd: 1.1");
    u.was_not_refused();
    u.cannot_publish(&["rates", "rates.eur.x", "orders", "_INBOX.x", "$JS.API.INFO"]);
    u.cannot_subscribe(&["rates.eur", "orders", ">", "$JS.API.>"]);
}

#[test]
fn a_requester_with_an_inbox_of_its_own_does_not_hear_the_answers_of_others() {
    let live = Live::new();
    live.owner.reply("rates.eur", |_| "1.1".to_owned());
    let options = "--preset requester:rates.eur --inbox-prefix _INBOX_own";
    let u = live.user_with_inbox("u", options, "_INBOX_own");
    let answer = block_on(u.client().request("rates.eur", "".into())).unwrap();
    assert_eq!(answer.payload, "1.1");
    u.was_not_refused();
    u.cannot_subscribe(&["_INBOX.>", "_INBOX.x", "_INBOX_other.>", ">"]);
}

#[test]
pub fn a_responder_answers_once_what_it_is_asked() {
    let live = Live::new();
    let u = live.user("u", "--preset responder:rates.*");
    let mut asked = subscribed(&u, "rates.*");
    let mut answers = live.owner.subscribe("answers.>");
    let asking = live
        .owner
        .inner()
        .publish_with_reply("rates.eur", "answers.1", "".into());
    block_on(asking).unwrap();
    let reply = next(&mut asked).reply.unwrap();
    u.publish(&reply, "1.1");
    u.was_not_refused();
    assert_eq!(answers.next().payload, "1.1");
    u.cannot_publish(&[
        "answers.1",
        "answers.2",
        "rates.eur",
        "_INBOX.x",
        "$JS.API.INFO",
    ]);
    u.cannot_subscribe(&["rates", "answers.>", "orders", ">", "_INBOX.>"]);
}

#[test]
fn a_responder_of_a_queue_answers_there_only() {
    let live = Live::new();
    let u = live.user("u", "--preset responder:rates.eur=desks");
    let mut asked = joined(&u, "rates.eur", "desks");
    let mut answers = live.owner.subscribe("answers.>");
    let asking = live
        .owner
        .inner()
        .publish_with_reply("rates.eur", "answers.1", "".into());
    block_on(asking).unwrap();
    let reply = next(&mut asked).reply.unwrap();
    u.publish(&reply, "1.1");
    u.was_not_refused();
    assert_eq!(answers.next().payload, "1.1");
    u.cannot_subscribe(&["rates.eur"]);
    u.cannot_join("rates.eur", "spies");
}

#[test]
fn presets_of_one_user_add_up_with_each_other_and_with_plain_permissions() {
    let live = Live::new();
    let options = "--preset publisher:orders.new --preset subscriber:prices --allow-pub log.new --deny-pub orders.old";
    let u = live.user("u", options);
    let mut all = live.owner.subscribe("*.new");
    let mut prices = subscribed(&u, "prices");
    u.publish("orders.new", "1");
    u.publish("log.new", "2");
    u.was_not_refused();
    assert_eq!([all.next().payload, all.next().payload], ["1", "2"]);
    live.owner.publish("prices", "3");
    assert_eq!(next(&mut prices).payload, "3");
    u.cannot_publish(&["prices", "orders.old", "$JS.API.INFO"]);
    u.cannot_subscribe(&["orders.new", "log.new", ">"]);
}

#[test]
fn users_of_a_role_have_its_presets_each_with_its_own_inbox() {
    let live = Live::new();
    live.t
        .run("edit signing-key --account A --sk generate --role till --preset 'stream-publisher:tills.{{name()}}.>' --preset subscriber:prices")
        .ok();
    live.t.run("push").ok();
    block_on(
        live.jetstream()
            .create_stream(async_nats::jetstream::stream::Config {
                name: "TILLS".to_owned(),
                subjects: vec!["tills.>".to_owned()],
                ..Default::default()
            }),
    )
    .unwrap();
    let one = live.user_with_inbox("one", "-K till", "_INBOX_one");
    let js = one.jetstream();
    let acked = block_on(async { js.publish("tills.one.opened", "".into()).await?.await });
    assert_eq!(acked.unwrap().stream, "TILLS");
    let mut prices = subscribed(&one, "prices");
    live.owner.publish("prices", "3");
    assert_eq!(next(&mut prices).payload, "3");
    one.cannot_publish(&["tills.two.opened", "prices", "$JS.API.STREAM.INFO.TILLS"]);
    one.cannot_subscribe(&["_INBOX.>", "_INBOX_two.>", "tills.>", ">"]);
}

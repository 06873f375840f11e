//! What a guest does with a consumer of another account: ask for the next messages, and ack each.
//!
//! Two subjects are enough, and no JetStream in the account of the guest. Anything else that might
//! widen what the consumer delivers has nobody to answer it.

use std::time::Duration;

use serde_json::{Value, json};

use super::event::Event;
use crate::support::client::{Client, Subscription};

/// The stream of the events.
pub const STREAM: &str = "CHEFS";

/// Asks for so many messages of a consumer, acks each, and waits until the ack is confirmed.
pub fn fetch(client: &Client, consumer: &str, number: usize) -> Vec<Event> {
    // Longer than any test is patient: a message that does not come is missed by its reader.
    let expires = Duration::from_secs(60).as_nanos();
    let request = json!({ "batch": number, "expires": expires });
    let mut inbox = ask(client, consumer, &request);
    (0..number)
        .map(|_| {
            let message = inbox.next();
            let ack = message.reply.as_ref();
            let ack = ack.unwrap_or_else(|| panic!("nothing to ack: {message:?}"));
            let confirmed = client.request(ack, "+ACK");
            assert_eq!(confirmed.as_deref(), Ok(""), "{ack}");
            Event::from(message)
        })
        .collect()
}

/// Whether the consumer says that nothing is left.
pub fn is_empty(client: &Client, consumer: &str) -> bool {
    let mut inbox = ask(client, consumer, &json!({ "batch": 1, "no_wait": true }));
    inbox.next().status == Some(404)
}

fn ask(client: &Client, consumer: &str, request: &Value) -> Subscription {
    let reply = client.inner().new_inbox();
    let inbox = client.subscribe(&reply);
    let subject = format!("$JS.API.CONSUMER.MSG.NEXT.{STREAM}.{consumer}");
    client.publish_with_reply(&subject, &reply, &request.to_string());
    inbox
}

/// Tries to reach more than its own consumer; what is answered to each request.
pub fn widen(client: &Client, own: &str, another: &str) -> Vec<(String, String)> {
    let filter = json!({ "stream_name": STREAM, "config": {
        "durable_name": own, "ack_policy": "explicit", "filter_subject": "PRIVATE.forms.>",
    } });
    let requests = [
        (
            format!("CONSUMER.MSG.NEXT.{STREAM}.{another}"),
            json!({ "batch": 1 }),
        ),
        (format!("CONSUMER.CREATE.{STREAM}.{own}"), filter.clone()),
        (format!("CONSUMER.DURABLE.CREATE.{STREAM}.{own}"), filter),
        (format!("CONSUMER.INFO.{STREAM}.{own}"), Value::Null),
        (format!("STREAM.INFO.{STREAM}"), Value::Null),
        (format!("STREAM.MSG.GET.{STREAM}"), json!({ "seq": 1 })),
        (format!("DIRECT.GET.{STREAM}"), json!({ "seq": 1 })),
    ];
    requests
        .map(|(subject, body)| {
            let body = if body.is_null() {
                String::new()
            } else {
                body.to_string()
            };
            let answer = client.request(&format!("$JS.API.{subject}"), &body);
            (subject, answer.unwrap_or_else(|err| err))
        })
        .into()
}

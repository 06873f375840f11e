//! The events of a game: `<prefix>.<namespace>.<topic>.<event>`, each in one envelope.

use serde_json::{Value, json};

use crate::support::client::Message;

/// Prefix of all subjects here, and the namespace of the game.
pub const PREFIX: &str = "prod";
pub const NAMESPACE: &str = "arena";

/// Members of the envelope.
pub const FIELDS: [&str; 20] = [
    "id",
    "name",
    "namespace",
    "traceId",
    "spanContext",
    "clientId",
    "userId",
    "sessionId",
    "timestamp",
    "version",
    "event_id",
    "event_type",
    "event_level",
    "service",
    "client_ids",
    "target_user_ids",
    "target_namespace",
    "privacy",
    "additional_fields",
    "payload",
];

/// An event as it is published, or as it arrived.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Event {
    pub subject: String,
    pub content: String,
}

/// What happens: twelve matches start and end, and between them players are paid.
pub fn all() -> Vec<Event> {
    let of_match = |number: usize| {
        let players = json!(["Zoë", "Ada 🎮"]);
        let begun = json!({ "match": number, "players": players });
        let over =
            json!({ "match": number, "winner": "Zoë", "score": [10, 7.5, -1], "replay": null });
        let paid = json!({ "match": number, "amount": 9_007_199_254_740_993_u64 });
        let mut events = vec![
            event("matchmaker", "match", "started", number, &begun),
            event("matchmaker", "match", "ended", number, &over),
        ];
        if number.is_multiple_of(4) {
            events.push(event("wallet", "wallet", "credited", number, &paid));
        }
        events
    };
    (1..=12).flat_map(of_match).collect()
}

fn event(service: &str, topic: &str, name: &str, number: usize, payload: &Value) -> Event {
    let id = format!("{topic}-{name}-{number}");
    let envelope = json!({
        "id": id,
        "name": name,
        "namespace": NAMESPACE,
        "traceId": format!("{number:032x}"),
        "spanContext": format!("{number:032x}:{number:016x}:0:1"),
        "clientId": format!("client-of-{service}"),
        "userId": "7c1a9f3e",
        "sessionId": format!("session-{number}"),
        "timestamp": format!("2026-05-17T20:00:{number:02}.000000001Z"),
        "version": 2,
        "event_id": 14_000 + number,
        "event_type": 9,
        "event_level": 3,
        "service": service,
        "client_ids": ["launcher", "console"],
        "target_user_ids": ["7c1a9f3e", "b2d4e6f8"],
        "target_namespace": NAMESPACE,
        "privacy": number.is_multiple_of(2),
        "additional_fields": { "region": "eu-west", "nested": { "empty": {}, "quote": "\"\\" } },
        "payload": payload,
    });
    Event {
        subject: format!("{PREFIX}.{NAMESPACE}.{topic}.{name}"),
        content: envelope.to_string(),
    }
}

impl Event {
    /// Member `id` of the envelope, for what is told.
    pub fn id(&self) -> String {
        let envelope: Value = serde_json::from_str(&self.content).unwrap_or_default();
        envelope["id"].as_str().unwrap_or_default().to_owned()
    }
}

impl From<Message> for Event {
    fn from(message: Message) -> Event {
        Event {
            subject: message.subject,
            content: message.payload,
        }
    }
}

impl From<&async_nats::Message> for Event {
    fn from(message: &async_nats::Message) -> Event {
        Event {
            subject: message.subject.to_string(),
            content: String::from_utf8_lossy(&message.payload).into_owned(),
        }
    }
}

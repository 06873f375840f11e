//! The clients of the story: who publishes, who receives, and what they received in a round.

use std::time::Duration;

use async_nats::jetstream::consumer::{PullConsumer, pull};
use async_nats::jetstream::{Context, stream};
use futures_util::StreamExt;
use serde_json::Value;

use super::{NORTH, ORGANISATIONS, Organisation};
use crate::stories::Stage;
use crate::support::broker::Broker;
use crate::support::client::{Client, Message, Subscription, block_on};

/// Domains and types of the events that the platform publishes of each organisation in a round.
const KINDS: [(&str, &str); 3] = [
    ("orders", "created"),
    ("billing", "paid"),
    ("orders", "shipped"),
];
/// How many of them are orders.
const ORDERS: usize = 2;
/// How many events PARTNER asks for at once.
const BATCH: usize = 3;
/// How long PARTNER waits for a batch to become full; it takes milliseconds on an idle machine.
const PATIENCE: Duration = Duration::from_secs(30);

/// An event as somebody received it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// Subject in the account of who received it.
    pub subject: String,
    /// Whose event it is, as the event itself says.
    pub org_id: String,
    /// Number of the event, as the event itself says; 0 if it is none of the platform's.
    pub id: u64,
}

impl Event {
    fn new(subject: &str, payload: &[u8]) -> Event {
        let event: Value = serde_json::from_slice(payload).unwrap_or_default();
        Event {
            subject: subject.to_owned(),
            org_id: event["org_id"].as_str().unwrap_or_default().to_owned(),
            id: event["id"].as_u64().unwrap_or_default(),
        }
    }
}

impl From<Message> for Event {
    fn from(message: Message) -> Event {
        Event::new(&message.subject, message.payload.as_bytes())
    }
}

/// What was received of six events, three of each organisation.
#[derive(Debug, Default)]
pub struct Round {
    /// Number of the first event; they are counted up through the story.
    pub first: u64,
    /// By the direct subscribers.
    pub direct: [Vec<Event>; 2],
    /// What each organisation's bridge passed on.
    pub bridged: [Vec<Event>; 2],
    /// By PARTNER.
    pub partner: Vec<Event>,
}

/// A direct subscriber, which also sees what its organisation's bridge passes on.
struct Direct {
    client: Client,
    events: Subscription,
    bridged: Subscription,
}

/// All clients of the story; they stay connected through all of it.
pub struct Clients {
    platform: Client,
    direct: [Direct; 2],
    /// The program that is SOUTH's bridge.
    pub bridge: Option<Client>,
    /// PARTNER, once there is one.
    pub partner: Option<Collector>,
    published: u64,
}

impl Clients {
    /// The platform and the direct subscribers.
    pub fn new(stage: &Stage, broker: &Broker) -> Clients {
        let direct = ORGANISATIONS.map(|org| {
            let client = stage.client(broker, org.account, "app");
            let events = client.subscribe(&format!("events.{}.>", org.id));
            let bridged = client.subscribe("share.partner.>");
            client.settle();
            Direct {
                client,
                events,
                bridged,
            }
        });
        Clients {
            platform: stage.client(broker, "PLATFORM", "publisher"),
            direct,
            bridge: None,
            partner: None,
            published: 0,
        }
    }

    /// Six events, and what everybody received of them.
    ///
    /// Received is waited for: `fed` are the organisations that the platform admits, `heard` those
    /// that PARTNER hears. That nothing else came is shown by a marker that the receiver itself
    /// publishes afterwards.
    pub fn round(
        &mut self,
        stage: &mut Stage,
        fed: &[Organisation],
        heard: &[Organisation],
    ) -> Round {
        let mut round = Round {
            first: self.published + 1,
            ..Round::default()
        };
        self.publish(stage);
        for (at, org) in ORGANISATIONS.iter().enumerate() {
            let count = |many| if fed.contains(org) { many } else { 0 };
            let direct = &mut self.direct[at];
            round.direct[at] = direct.events_of(org, count(KINDS.len()));
            tell(stage, org.account, &round.direct[at]);
            if self.bridge.is_some() {
                let bridged = (0..count(ORDERS)).map(|_| direct.bridged.next().into());
                round.bridged[at] = bridged.collect();
            }
        }
        if let Some(partner) = &self.partner {
            round.partner = partner.read(stage, heard.len() * ORDERS);
        }
        round
    }

    /// The platform publishes; when this returns, the server has handled all of it.
    fn publish(&mut self, stage: &mut Stage) {
        for (domain, kind) in KINDS {
            for org in ORGANISATIONS {
                self.published += 1;
                let subject = format!("events.{}.{domain}.{kind}", org.id);
                let event = format!(
                    r#"{{"org_id":"{}","domain":"{domain}","event_type":"{kind}","id":{}}}"#,
                    org.id, self.published
                );
                stage.received(&format!("PLATFORM published {subject}: {event}"));
                self.platform.publish(&subject, &event);
            }
        }
        self.platform.settle();
    }

    /// An organisation publishes on a subject that it imports: its own clients hear that, and PARTNER.
    pub fn own_event(&mut self, stage: &mut Stage, org: &Organisation) -> Vec<Event> {
        let subject = format!("events.{}.orders.own", org.id);
        let at = usize::from(*org != NORTH);
        let event = format!(r#"{{"org_id":"{}","id":0}}"#, org.id);
        stage.received(&format!("{} published {subject}: {event}", org.account));
        let direct = &mut self.direct[at];
        direct.client.publish(&subject, &event);
        direct.events.next(); // its own, which is not counted among the platform's
        let partner = self.partner.as_ref().expect("there is a partner by then");
        partner.read(stage, 1)
    }
}

impl Direct {
    /// This many events, and whatever else came before a marker.
    fn events_of(&mut self, org: &Organisation, count: usize) -> Vec<Event> {
        let mut events: Vec<Event> = (0..count).map(|_| self.events.next().into()).collect();
        let marker = format!("events.{}.marker", org.id);
        self.client.publish(&marker, "marker");
        let more = std::iter::from_fn(|| Some(Event::from(self.events.next())));
        events.extend(more.take_while(|event| event.subject != marker));
        events
    }
}

/// PARTNER's client: collects in one stream, reads it in batches.
pub struct Collector {
    jetstream: Context,
    reader: PullConsumer,
    _client: Client,
}

impl Collector {
    /// Makes the stream and its consumer.
    pub fn new(client: Client) -> Collector {
        let jetstream = client.jetstream(None);
        let stream = stream::Config {
            name: "FEED".into(),
            subjects: vec!["feed.>".into()],
            ..stream::Config::default()
        };
        let reader = pull::Config {
            durable_name: Some("reader".into()),
            ..pull::Config::default()
        };
        let made = async {
            let stream = jetstream.create_stream(stream).await;
            let stream = stream.expect("PARTNER has JetStream");
            stream.create_consumer(reader).await
        };
        Collector {
            reader: block_on(made).expect("the stream takes a consumer"),
            jetstream,
            _client: client,
        }
    }

    /// Reads this many events in batches, and whatever else is in the stream before a marker.
    fn read(&self, stage: &mut Stage, count: usize) -> Vec<Event> {
        let mut events = Vec::new();
        while events.len() < count {
            let batch = self.batch(BATCH.min(count - events.len()));
            if batch.is_empty() {
                break; // the test says what is missing
            }
            stage.received(&format!("PARTNER read a batch of {}", batch.len()));
            tell(stage, "PARTNER", &batch);
            events.extend(batch);
        }
        let marker = "feed.marker.partner.end";
        let stored = async { self.jetstream.publish(marker, "marker".into()).await?.await };
        block_on(stored).expect("PARTNER's stream takes its own messages");
        let more = std::iter::from_fn(|| self.batch(1).pop());
        events.extend(more.take_while(|event| event.subject != marker));
        events
    }

    /// Fetches and acknowledges a batch.
    fn batch(&self, count: usize) -> Vec<Event> {
        let batch = self.reader.batch().max_messages(count).expires(PATIENCE);
        block_on(async {
            let mut messages = batch.messages().await.expect("the consumer is there");
            let mut events = Vec::new();
            while let Some(message) = messages.next().await {
                let message = message.expect("the batch arrives");
                message.ack().await.expect("the connection is there");
                events.push(Event::new(&message.subject, &message.payload));
            }
            events
        })
    }
}

/// Shows who received what.
fn tell(stage: &mut Stage, who: &str, events: &[Event]) {
    for Event {
        subject,
        org_id,
        id,
    } in events
    {
        stage.received(&format!("{who} received {subject}: event {id} of {org_id}"));
    }
}

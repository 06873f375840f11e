//! Events are published, and each guest gets its part of them and nothing else.

use std::collections::BTreeMap;

use async_nats::ConnectOptions;
use serde_json::json;

use super::event::{Event, FormKey, private, public};
use super::{CAMPING, CLINIC, Found, GUESTS, pull};
use crate::stories::Stage;
use crate::support::broker::Broker;
use crate::support::client::{Client, block_on};

/// What the publisher's `--payload 4KiB` allows.
const LARGEST: usize = 4096;

/// Plays this part.
pub fn play(
    stage: &mut Stage,
    broker: &Broker,
    guests: &BTreeMap<String, Client>,
    found: &mut Found,
) {
    stage.say("Owners of forms agree on a key with the form service, for AES-256-GCM; it is in no event and no JWT");
    found.keys = vec![FormKey::new(), FormKey::new()];
    found.published = rounds(&found.keys);
    let publisher = publisher(stage, broker);
    let mut public = guests["metrics"].subscribe("*.forms.>");
    let mut private = guests["health"].subscribe("*.forms.>");

    for round in [0, 1] {
        stage.say(["The form service publishes", "It goes on"][round]);
        for event in &found.published[round] {
            publish(stage, &publisher, event);
        }
        stage.say("Each guest pulls from its consumer, and nothing is left there");
        for (account, name, _) in GUESTS {
            let events = &found.published[round];
            let number = events.iter().filter(|event| is_for(account, event)).count();
            let pulled = pull::fetch(&guests[name], name, number);
            tell(stage, name, &pulled);
            found.pulled.entry(name.to_owned()).or_default()[round] = pulled;
            found
                .empty
                .insert(name.to_owned(), pull::is_empty(&guests[name], name));
        }
    }
    opened(stage, found);

    stage.say("What was imported came as it happened: to METRICS what is PUBLIC, to HEALTH what is PRIVATE and its own");
    for (account, messages, part) in [
        ("METRICS", &mut public, "PUBLIC"),
        ("HEALTH", &mut private, "PRIVATE"),
    ] {
        let all = found.published.iter().flatten();
        let number = all
            .filter(|e| e.subject.starts_with(part) && is_for(account, e))
            .count();
        let heard: Vec<Event> = (0..number)
            .map(|_| messages.next())
            .map(Event::from)
            .collect();
        tell(stage, account, &heard);
        found.live.insert(account.to_owned(), heard);
    }
    widen(stage, &guests["health"], found);
    sizes(stage, broker, &publisher, found);
}

/// Two rounds of events. The last of each kind comes last, so that none before it can be missing.
fn rounds(keys: &[FormKey]) -> [Vec<Event>; 2] {
    let patient = json!({ "name": "Ada", "symptoms": ["fever"] });
    let worse = json!({ "name": "Ada", "symptoms": ["fever", "cough"] });
    let site = json!({ "name": "Grace", "site": 17, "nights": 3 });
    let later = json!({ "name": "Grace", "site": 17, "nights": 5 });
    [
        vec![
            public("form", "published", CLINIC),
            private("submission", "created", CLINIC, &keys[0], &patient),
            public("form", "published", CAMPING),
            private("submission", "created", CAMPING, &keys[1], &site),
            private("submission", "updated", CLINIC, &keys[0], &worse),
        ],
        vec![
            private("submission", "updated", CAMPING, &keys[1], &later),
            public("form", "unpublished", CAMPING),
            private(
                "submission",
                "deleted",
                CLINIC,
                &keys[0],
                &json!({ "name": "Ada" }),
            ),
            public("form", "unpublished", CLINIC),
        ],
    ]
}

/// Whether an account is meant to get an event: all that is PUBLIC, and what is about its own form.
fn is_for(account: &str, event: &Event) -> bool {
    let own = match account {
        "HEALTH" => event.subject.ends_with(CLINIC),
        "PARKS" => event.subject.ends_with(CAMPING),
        _ => false,
    };
    own || event.subject.starts_with("PUBLIC.")
}

fn publisher(stage: &Stage, broker: &Broker) -> Client {
    let creds = stage.creds("CHEFS", "publisher");
    let options = ConnectOptions::with_credentials(&creds).expect("these are creds");
    let options = options.custom_inbox_prefix("_INBOX_publisher");
    Client::connect_with(&broker.websocket_url(), options)
        .unwrap_or_else(|err| panic!("{err}\n{}", broker.log()))
}

/// Publishes an event and waits until the stream has it; its number there.
fn publish(stage: &mut Stage, publisher: &Client, event: &Event) -> u64 {
    let Event { subject, content } = event.clone();
    let jetstream = publisher.jetstream(None);
    let ack = block_on(async {
        let ack = jetstream.publish(subject.clone(), content.into());
        ack.await?.await
    });
    let ack = ack.unwrap_or_else(|err| panic!("no ack for {subject}: {err}"));
    stage.received(&format!(
        "publisher: {subject}: number {} of {}",
        ack.sequence, ack.stream
    ));
    ack.sequence
}

fn tell(stage: &mut Stage, who: &str, events: &[Event]) {
    for event in events {
        stage.received(&format!("{who}: {}", event.subject));
    }
}

/// The owner of a form opens what arrived; another owner cannot.
fn opened(stage: &mut Stage, found: &Found) {
    let [first, _] = &found.pulled["health"];
    let Some(sealed) = first
        .iter()
        .find(|event| event.subject.starts_with("PRIVATE"))
    else {
        return;
    };
    stage.say("A PRIVATE event as it arrives");
    stage.received(&sealed.content);
    for (name, key) in [("health", &found.keys[0]), ("parks", &found.keys[1])] {
        let opened = key.open(CLINIC, &sealed.content);
        let opened = opened.map_or("cannot be opened".to_owned(), |content| content.to_string());
        stage.received(&format!("with the key of {name}: {opened}"));
    }
}

/// HEALTH tries to get more than its consumer delivers.
fn widen(stage: &mut Stage, health: &Client, found: &mut Found) {
    stage.say("HEALTH asks for more: another consumer, a wider one, the stream itself");
    found.widened = pull::widen(health, "health", "parks");
    for (subject, answer) in &found.widened {
        stage.received(&format!("health: $JS.API.{subject}: {answer}"));
    }
    stage.say(
        "A token counts for the account that it names, and an import without one brings nothing",
    );
    found.token_of_another =
        stage.try_run("accord add import --account HEALTH --token parks.share");
    stage.run("accord add import --account HEALTH --service --src-account CHEFS --remote-subject '$JS.API.CONSUMER.MSG.NEXT.CHEFS.parks'");
    stage.run("accord push --account HEALTH");
    found.imported = pull::widen(health, "health", "parks").swap_remove(0);
    stage.received(&format!(
        "health: $JS.API.{}: {}",
        found.imported.0, found.imported.1
    ));
}

/// An event may be as large as the publisher's limit, and not a byte larger.
fn sizes(stage: &mut Stage, broker: &Broker, large: &Client, found: &mut Found) {
    let sized = |size: usize| {
        let Event { subject, content } = public("form", "published", CLINIC);
        let content = format!("{content:size$}"); // spaces after JSON mean nothing
        Event { subject, content }
    };
    stage.say(
        "An event of 4096 bytes is stored; one of 4097 is refused, and with it the connection",
    );
    found.sizes[0] = publish(stage, large, &sized(LARGEST));
    let Event { subject, content } = sized(LARGEST + 1);
    large.publish(&subject, &content);
    found.too_large = large.refusal();
    stage.received(&format!("publisher: {subject}: {}", found.too_large));
    stage.say("The publisher connects again, and smaller events are stored as before");
    let again = publisher(stage, broker); // what is sent while the old connection ends may be lost
    found.sizes[1] = publish(stage, &again, &public("form", "unpublished", CLINIC));
}

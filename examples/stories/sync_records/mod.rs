//! A company has its CRM synchronised by an outside service, which writes every record into a stream.
//!
//! The service gets a user that may publish and subscribe below one subject and hear the answers to
//! its own publishing. The stream keeps the latest version of each record, and the company reads them
//! with a pull consumer.

mod edges;

use std::collections::BTreeSet;

use async_nats::jetstream::consumer::{AckPolicy, PullConsumer, pull};
use async_nats::jetstream::stream::{Config, DiscardPolicy};
use async_nats::jetstream::{self, account::Limits};
use futures_util::TryStreamExt;
use serde_json::Value;

use super::Stage;
use crate::support::broker::{Broker, StartError};
use crate::support::client::{Client, block_on};
#[allow(unused_imports, reason = "for the test of the story")]
pub use edges::{OF_OWNER, OF_SERVICE};

/// The stream of the records.
pub const STREAM: &str = "SEQUIN-RECORDS";
/// Where the answers to the service go.
pub const INBOX: &str = "_INBOX_sequin";
/// What the records of this synchronisation begin with.
pub const RECORDS: &str = "sequin-records.default.crm.hubspot";

/// What the service writes at first: collection and record, and a version of it.
pub const VERSIONS: [(&str, &str); 6] = [
    (
        "contact.1001",
        r#"{"email":"ada@old.example","stage":"lead"}"#,
    ),
    (
        "contact.1002",
        r#"{"email":"grace@example.com","stage":"lead"}"#,
    ),
    (
        "contact.1001",
        r#"{"email":"ada@example.com","stage":"lead"}"#,
    ),
    ("company.77", r#"{"name":"Analytical Engines"}"#),
    (
        "contact.1001",
        r#"{"email":"ada@example.com","stage":"customer"}"#,
    ),
    ("company.77", r#"{"name":"Analytical Engines Ltd"}"#),
];
/// A version that comes after the others were read.
pub const UPDATE: (&str, &str) = (
    "contact.1002",
    r#"{"email":"grace@example.com","stage":"customer"}"#,
);

/// A record as the consumer got it: its subject, its content.
pub type Record = (String, String);

/// What the story found out, for the test to judge.
#[derive(Debug, Default)]
pub struct Found {
    /// What was handed over: the creds file, and apart from it the files of the JWT and of the seed.
    pub handed_over: [String; 3],
    /// What `validate` says; it would say that the service cannot hear its acks.
    pub validated: String,
    /// The limits of the account as the server counts them.
    pub limits: Option<Limits>,
    /// The stream as the server keeps it.
    pub stream: Option<Config>,
    /// What the server said to a second stream, of which the account may have none.
    pub second_stream: String,
    /// Numbers that the stream gave to what the service published, as the service was told.
    pub acks: Vec<u64>,
    /// What the pull consumer got at first, and after one record was written anew.
    pub records: Vec<Record>,
    pub updated: Vec<Record>,
    /// What the service hears on all subjects it may subscribe to while others get answers too.
    pub heard: Vec<Record>,
    /// What was typed to go beyond, with the exit status and what was said.
    pub beyond: Vec<(String, i32, String)>,
    /// What the server says to a client that goes beyond.
    pub refusals: Vec<String>,
    /// What the owner hears first where the service may not publish, and the owner did then.
    pub owner_hears: Vec<Record>,
    /// Messages in the stream before the service went beyond, and after.
    pub stored: [u64; 2],
    /// The context of the nats tool, and the number of the record that was written with it.
    pub context: Value,
    pub context_ack: u64,
    /// What the nats tool itself said, if `NATS_CLI` names it.
    pub nats_cli: Vec<(i32, String)>,
}

/// Plays it. Without a server it ends where one is needed.
pub fn play(stage: &mut Stage) -> Result<Found, StartError> {
    let mut found = Found::default();
    stage.say("An operator, and a server that trusts it and stores streams on its disk");
    stage.run("accord add operator --name sync --sys");
    stage.run("accord generate config --nats-resolver --config-file server.conf");
    stage.append("server.conf", "jetstream { store_dir: \"./jetstream\" }");

    stage.say("An account that may keep one stream of up to 1 GiB");
    stage.run(
        "accord add account --name CRM --js-disk-storage 1GiB --js-streams 1 --js-consumer 10",
    );
    stage.say("A user of the company without restrictions: in this account it may do everything");
    stage.run("accord add user --account CRM --name owner");
    stage.say("A user for the service: it publishes into streams below sequin-records, hears the acks in an inbox of its own, and may subscribe there");
    stage.run("accord add user --account CRM --name sequin --preset 'stream-publisher:sequin-records.>' --preset 'subscriber:sequin-records.>'");
    stage.run("accord describe user --account CRM sequin");
    found.validated = stage.run("accord validate --account CRM");
    hand_over(stage, &mut found);

    stage.say("What there is now, as a picture");
    stage.run("accord generate diagram object --users --output-file sync_records.svg");

    let broker = stage.broker("server.conf")?;
    let url = broker.url();
    stage.run(&format!(
        "accord edit operator --service-url {url} --account-jwt-server-url {url}"
    ));
    stage.run("accord push --all");

    let owner = stage.client(&broker, "CRM", "owner");
    let consumer = stream(stage, &owner, &mut found);
    let service = write(stage, &broker, &mut found);
    read(stage, &service, &consumer, &mut found);
    edges::play(stage, &owner, &service, &mut found);
    Ok(found)
}

/// The service gets a creds file, or the two halves of one: it asks for them in two fields.
fn hand_over(stage: &mut Stage, found: &mut Found) {
    stage.say("The service gets a creds file");
    stage.run("accord generate creds --account CRM --name sequin --output-file sequin.creds");
    stage.say("One that wants JWT and seed apart gets two files; no seed is shown");
    stage.run(
        "accord export keys --account CRM --users --user sequin --include-jwts --dir handover",
    );
    let user = stage.run("accord describe user --account CRM sequin --field sub");
    let user = user.trim_matches('"');
    found.handed_over = [
        "sequin.creds".to_owned(),
        format!("handover/{user}.jwt"),
        format!("handover/{user}.nk"),
    ];
}

/// The owner makes the stream and a consumer; there is room for no other stream.
fn stream(stage: &mut Stage, owner: &Client, found: &mut Found) -> PullConsumer {
    stage.say("The owner's program makes the stream: of each subject, that is of each record, the latest message stays, however old");
    let config = Config {
        name: STREAM.to_owned(),
        subjects: vec!["sequin-records.>".to_owned()],
        max_messages_per_subject: 1,
        discard: DiscardPolicy::Old,
        ..Config::default()
    };
    stage.received("owner: stream SEQUIN-RECORDS over sequin-records.>, max-msgs-per-subject 1, discard old, no max age");
    let jetstream = owner.jetstream(None);
    let made = block_on(jetstream.create_stream(config)).expect("the account has room for it");
    found.stream = Some(made.cached_info().config.clone());

    stage.say("The limits of the account hold: a second stream is refused");
    let second = block_on(jetstream.create_stream(Config {
        name: "MORE".to_owned(),
        ..Config::default()
    }));
    found.second_stream = second.err().map_or_else(String::new, |err| err.to_string());
    stage.received(&format!("owner: stream MORE: {}", found.second_stream));
    let account = block_on(jetstream.query_account()).expect("the owner may ask");
    found.limits = Some(account.limits);

    stage.say("And a pull consumer, which hands out what it was asked for and waits for acks");
    stage.received("owner: pull consumer latest");
    block_on(made.create_consumer(pull::Config {
        durable_name: Some("latest".to_owned()),
        ack_policy: AckPolicy::Explicit,
        ..pull::Config::default()
    }))
    .expect("the account has room for it")
}

/// The service connects, once with each form of what it got, and writes versions of records.
fn write(stage: &mut Stage, broker: &Broker, found: &mut Found) -> Client {
    stage.say("The service connects with the creds file and writes records; each ack has the number in the stream");
    let [creds, jwt, seed] = found.handed_over.each_ref().map(|file| stage.read(file));
    let url = broker.url();
    let by_creds = Client::connect_with_inbox(&url, &creds, INBOX)
        .unwrap_or_else(|err| panic!("{err}\n{}", broker.log()));
    let (first, later) = VERSIONS.split_at(3);
    for version in first {
        found.acks.push(publish(stage, &by_creds, *version));
    }
    stage.say("With the JWT and the seed it is the same user");
    let apart = Client::apart(&jwt, &seed).expect("they are a JWT and a seed");
    let service = Client::connect_with(&url, apart.custom_inbox_prefix(INBOX))
        .unwrap_or_else(|err| panic!("{err}\n{}", broker.log()));
    for version in later {
        found.acks.push(publish(stage, &service, *version));
    }
    service
}

/// Publishes a version of a record and waits for the ack.
fn publish(stage: &mut Stage, client: &Client, (record, content): (&str, &str)) -> u64 {
    let subject = format!("{RECORDS}.{record}");
    let number = stored(&client.jetstream(None), &subject, content);
    stage.received(&format!(
        "sequin: {subject} {content}: number {number} of {STREAM}"
    ));
    number
}

fn stored(jetstream: &jetstream::Context, subject: &str, content: &str) -> u64 {
    let ack = block_on(async {
        let ack = jetstream.publish(subject.to_owned(), content.to_owned().into());
        ack.await?.await
    });
    let ack = ack.unwrap_or_else(|err| panic!("no ack for {subject}: {err}"));
    assert_eq!(ack.stream, STREAM);
    ack.sequence
}

/// The owner reads: the latest version of each record, and then what has changed.
fn read(stage: &mut Stage, service: &Client, consumer: &PullConsumer, found: &mut Found) {
    let records = VERSIONS.map(|(record, _)| record);
    let records = BTreeSet::from(records).len();
    stage.say("The owner's consumer fetches: of each record the latest version, and no other");
    found.records = fetch(stage, consumer, records);
    stage.say("A record changes: its new version comes next, so nothing else was left");
    found.acks.push(publish(stage, service, UPDATE));
    found.updated = fetch(stage, consumer, 1);
}

/// Fetches so many records and acks them.
fn fetch(stage: &mut Stage, consumer: &PullConsumer, number: usize) -> Vec<Record> {
    let fetched = block_on(async {
        let batch = consumer.batch().max_messages(number);
        let messages: Vec<_> = batch.messages().await?.try_collect().await?;
        for message in &messages {
            message.double_ack().await?;
        }
        Ok::<_, async_nats::Error>(messages)
    });
    let fetched = fetched.expect("the owner may fetch and ack");
    let records: Vec<Record> = fetched
        .iter()
        .map(|message| {
            let content = String::from_utf8_lossy(&message.payload).into_owned();
            (message.subject.to_string(), content)
        })
        .collect();
    for (subject, content) in &records {
        stage.received(&format!("owner: {subject} {content}"));
    }
    records
}

//! A service for forms publishes what happens to them; owners of forms and a reporter read.
//!
//! All events are in one stream. What is PUBLIC is open to everyone; what is PRIVATE reaches the
//! owner of the form by activation, and only the owner can open what is sealed in it. Each account
//! pulls from a consumer that the service made for it. Everybody connects over WebSocket, with a key
//! that never left home.

mod deliver;
pub mod event;
mod pull;

use std::collections::BTreeMap;

use async_nats::jetstream::consumer::{AckPolicy, pull::Config as Consumer};
use async_nats::jetstream::stream::Config;

use super::Stage;
use crate::support::broker::{Broker, StartError};
use crate::support::client::{Client, block_on};
use event::{Event, FormKey};
use pull::STREAM;

/// Form of HEALTH, and form of PARKS.
pub const CLINIC: &str = "3f8e1c52-9a0b-4d6e-8f2a-5b7c9d1e0a34";
pub const CAMPING: &str = "b81d7a60-52f3-4c19-a7e4-0e6d3c2f9b15";

/// The accounts of the guests, the user of each, and what its consumer delivers.
const GUESTS: [(&str, &str, &[&str]); 3] = [
    (
        "HEALTH",
        "health",
        &[
            PUBLIC,
            "PRIVATE.forms.*.*.3f8e1c52-9a0b-4d6e-8f2a-5b7c9d1e0a34",
        ],
    ),
    (
        "PARKS",
        "parks",
        &[
            PUBLIC,
            "PRIVATE.forms.*.*.b81d7a60-52f3-4c19-a7e4-0e6d3c2f9b15",
        ],
    ),
    ("METRICS", "metrics", &[PUBLIC]),
];
const PUBLIC: &str = "PUBLIC.forms.>";

/// What the story found out, for the test to judge.
#[derive(Default)]
pub struct Found {
    /// The homes of the guests, by their names, and the public keys that they made there.
    pub guests: BTreeMap<String, (Stage, String)>,
    /// What `validate` says of the shares, and of an import without its activation.
    pub validated: [(i32, String); 2],
    /// The stream as the server keeps it.
    pub stream: Option<Config>,
    /// What the server says to each user on the plain port.
    pub plain_port: Vec<String>,
    /// All events in the order they were published, by round.
    pub published: [Vec<Event>; 2],
    /// What each guest pulled in each round, and whether the consumer had nothing more then.
    pub pulled: BTreeMap<String, [Vec<Event>; 2]>,
    pub empty: BTreeMap<String, bool>,
    /// What METRICS and HEALTH heard as it happened, on all subjects below PUBLIC and PRIVATE.
    pub live: BTreeMap<String, Vec<Event>>,
    /// Keys of the two forms.
    pub keys: Vec<FormKey>,
    /// What HEALTH tried beyond its consumer, and what it was told.
    pub widened: Vec<(String, String)>,
    /// The same once an import without an activation was pushed; and what was said to another's token.
    pub imported: (String, String),
    pub token_of_another: (i32, String),
    /// Numbers in the stream of an event of the largest size and of one after it, and what the server
    /// said to one of a byte more between them.
    pub sizes: [u64; 2],
    pub too_large: String,
}

/// Plays it. Without a server it ends where one is needed.
pub fn play(stage: &mut Stage) -> Result<Found, StartError> {
    let mut found = Found::default();
    stage.say("An operator, and a server with streams and a listener for WebSocket");
    stage.run("accord add operator --name forms --sys");
    stage.run("accord generate config --nats-resolver --config-file server.conf");
    stage.append(
        "server.conf",
        "jetstream { store_dir: \"./jetstream\" }\n\
         # Without TLS for this example only; port -1 is any that is free\n\
         websocket { listen: \"127.0.0.1:-1\", no_tls: true }",
    );
    issuer(stage);
    for (account, user, _) in GUESTS {
        guest(stage, account, user, &mut found);
    }
    share(stage);

    stage.draw("form_events");
    found.validated[0] = stage.try_run("accord validate --all-accounts");
    stage.say("METRICS also tries what is PRIVATE, without an activation");
    stage.run("accord add import --account METRICS --src-account CHEFS --remote-subject 'PRIVATE.forms.>'");
    found.validated[1] = stage.try_run("accord validate --all-accounts");

    let broker = stage.broker("server.conf")?;
    let (plain, websocket) = (broker.url(), broker.websocket_url());
    stage.say("Programs are told the WebSocket address; the plain one is for pushing accounts");
    stage.run(&format!(
        "accord edit operator --service-url {websocket} --account-jwt-server-url {plain}"
    ));
    stage.run("accord push --all");

    let clients = connect(stage, &broker, &mut found);
    stream(stage, &broker, &mut found);
    deliver::play(stage, &broker, &clients, &mut found);
    Ok(found)
}

/// The account of the form service, with a user that keeps the stream and one that publishes.
fn issuer(stage: &mut Stage) {
    stage.say("The account of the form service; its users connect over WebSocket only");
    stage.run(
        "accord add account --name CHEFS --js-disk-storage 1GiB --js-streams 1 --js-consumer 10",
    );
    stage.run("accord add user --account CHEFS --name keeper --conn-type websocket");
    stage.say("The publisher may send events of up to 4 KiB and hear that they were stored");
    stage.run("accord add user --account CHEFS --name publisher --conn-type websocket --payload 4KiB --preset 'stream-publisher:PUBLIC.forms.>' --preset 'stream-publisher:PRIVATE.forms.>'");
}

/// A guest makes its own key at home and sends the public half; a JWT comes back.
fn guest(stage: &mut Stage, account: &str, user: &str, found: &mut Found) {
    stage.say(&format!(
        "{account} makes a key of its own and sends the public half"
    ));
    let mut home = stage.elsewhere(user);
    let key = home.run("accord generate nkey --user --store");
    let key = key.lines().next().expect("the public key comes first");
    stage.run(&format!("accord add account --name {account}"));
    stage.run(&format!(
        "accord add user --account {account} --name {user} --public-key {key} --conn-type websocket"
    ));
    stage.run(&format!(
        "accord describe user --account {account} {user} --raw --output-file {user}.jwt"
    ));
    stage.hand_over(&format!("{user}.jwt"), &home);
    home.run("accord export keys --not-referenced --dir keys");
    found.guests.insert(user.to_owned(), (home, key.to_owned()));
}

/// PUBLIC is open to everyone, PRIVATE needs an activation, and so does each consumer.
fn share(stage: &mut Stage) {
    stage.say("PUBLIC is for everyone: METRICS imports it, to hear it as it happens");
    stage.run("accord add export --account CHEFS --name PUBLIC --subject 'PUBLIC.forms.>'");
    stage.run(
        "accord add import --account METRICS --src-account CHEFS --remote-subject 'PUBLIC.forms.>'",
    );
    stage.say("PRIVATE is for those with an activation: HEALTH gets one for its own form");
    stage.run(
        "accord add export --account CHEFS --name PRIVATE --private --subject 'PRIVATE.forms.>'",
    );
    stage.run(&format!("accord share subject 'PRIVATE.forms.*.*.{CLINIC}' --account CHEFS --target-account HEALTH --output-file health-live.share"));
    stage.run("accord add import --account HEALTH --token health-live.share");

    stage.say("Each guest gets a consumer of the stream: it may ask for the next messages and ack them, and the file for it says so");
    for name in ["health", "parks"] {
        let account = name.to_uppercase();
        stage.run(&format!("accord share stream CHEFS --account CHEFS --consumer {name} --target-account {account} --output-file {name}.share"));
        stage.run(&format!(
            "accord add import --account {account} --token {name}.share"
        ));
    }
    stage.say("Where both accounts are in one store it is one command");
    stage.run("accord share stream CHEFS --account CHEFS --consumer metrics --target-account METRICS --import --output-file metrics.share");
}

/// Everybody connects over WebSocket, with the key from home; the plain port refuses the same users.
fn connect(stage: &mut Stage, broker: &Broker, found: &mut Found) -> BTreeMap<String, Client> {
    stage.say("The guests connect with the JWT they got and the seed they kept; the plain port refuses them");
    let mut clients = BTreeMap::new();
    for (name, (home, key)) in &found.guests {
        let options = || {
            let jwt = home.read(&format!("{name}.jwt"));
            let jwt = jwt.lines().nth(1).expect("the JWT is armored");
            Client::apart(jwt, &home.read(&format!("keys/{key}.nk"))).expect("they belong together")
        };
        let plain = Client::connect_with(&broker.url(), options()).err();
        let plain = plain.unwrap_or_else(|| "connected".to_owned());
        stage.received(&format!("{name}: {}: {plain}", broker.url()));
        found.plain_port.push(plain);
        let url = broker.websocket_url();
        let client = Client::connect_with(&url, options());
        let client = client.unwrap_or_else(|err| panic!("{err}\n{}", broker.log()));
        stage.received(&format!("{name}: {url}: connected"));
        clients.insert(name.clone(), client);
    }
    stage.say("So with creds: the users of the service are refused there as well");
    let plain = broker.url();
    let (code, said) = stage.try_run(&format!(
        "accord tool pub --account CHEFS --user keeper --nats {plain} PUBLIC.forms.form.published.1 '{{}}'"
    ));
    found.plain_port.push(if code == 3 {
        said
    } else {
        "connected".to_owned()
    });
    clients
}

/// The keeper makes the stream, and a consumer for each guest that delivers its part.
fn stream(stage: &mut Stage, broker: &Broker, found: &mut Found) {
    stage.say("The keeper makes the stream, and for each guest a consumer with its part of it");
    let creds = stage.creds("CHEFS", "keeper");
    let keeper = Client::connect(&broker.websocket_url(), &creds);
    let keeper = keeper.unwrap_or_else(|err| panic!("{err}\n{}", broker.log()));
    let made = block_on(keeper.jetstream(None).create_stream(Config {
        name: STREAM.to_owned(),
        subjects: vec![PUBLIC.to_owned(), "PRIVATE.forms.>".to_owned()],
        ..Config::default()
    }));
    let made = made.expect("the account has room for it");
    found.stream = Some(made.cached_info().config.clone());
    stage.received("keeper: stream CHEFS over PUBLIC.forms.> and PRIVATE.forms.>");
    for (_, name, filter) in GUESTS {
        block_on(made.create_consumer(Consumer {
            durable_name: Some(name.to_owned()),
            ack_policy: AckPolicy::Explicit,
            filter_subjects: filter.iter().map(|&subject| subject.to_owned()).collect(),
            ..Consumer::default()
        }))
        .expect("the account has room for it");
        stage.received(&format!(
            "keeper: pull consumer {name}: {}",
            filter.join(", ")
        ));
    }
}

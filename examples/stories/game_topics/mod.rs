//! A game and its services exchange events by topics, `<prefix>.<namespace>.<topic>.<event>`.
//!
//! ARENA is the game: its services publish and cannot listen, or listen and cannot publish. REWARDS
//! is another team's account with an activation for the events. Its services share them in consumer
//! groups, and a stream of its own keeps them, for those who replay and for callbacks that fail. SCOUT
//! has no activation.

pub mod event;
mod later;
mod limits;

use std::time::{Duration, Instant};

use super::Stage;
use crate::support::broker::{Broker, StartError};
use crate::support::client::{Client, Subscription};
use event::Event;

/// Topics of matches, and all topics of the game.
pub const MATCHES: &str = "prod.arena.match.*";
pub const TOPICS: &str = "prod.arena.>";
/// What SCOUT publishes to itself, to show that it listens.
pub const MARKER: (&str, &str) = ("prod.arena.marker", "of SCOUT itself");

/// How long everything may take that takes milliseconds on an idle machine.
const PATIENCE: Duration = Duration::from_secs(60);

/// What the story found out, for the test to judge.
#[derive(Debug, Default)]
pub struct Found {
    /// What is wrong before anything is published, as `validate` says.
    pub validated: String,
    /// Events as they were published, by both services.
    pub published: Vec<Event>,
    /// What the listener in ARENA heard.
    pub ladder: Vec<Event>,
    /// What each of two members of the group in REWARDS got.
    pub granters: [Vec<Event>; 2],
    /// What SCOUT heard first.
    pub scout: (String, String),
    /// What was typed beyond permissions, with the exit status and what was said.
    pub beyond: Vec<(String, i32, String)>,
    /// What servers say to clients that go beyond.
    pub refusals: Vec<String>,
    /// What the stream holds, from its beginning, and how many messages it has at the end.
    pub stored: Vec<Event>,
    pub messages: u64,
    /// The number of the event from which it was replayed, and what came by number and by time.
    pub offset: u64,
    pub by_number: Vec<Event>,
    pub by_time: Vec<Event>,
    /// What the first worker's callback could not do, in the order it came: refused, never finished.
    pub failed: Vec<Event>,
    /// What the second worker did, each with how many times it had been handed out.
    pub retried: Vec<(Event, i64)>,
    /// What the callbacks leave: not handed out yet, handed out and not done.
    pub left: (u64, usize),
}

/// Plays it. Without a server it ends where one is needed.
pub fn play(stage: &mut Stage) -> Result<Found, StartError> {
    let mut found = Found::default();
    stage.say("An operator, and a server that can keep streams");
    stage.run("accord add operator --name games --sys");
    stage.run("accord generate config --nats-resolver --config-file server.conf");
    stage.append("server.conf", "jetstream { store_dir: \"./jetstream\" }");
    arena(stage);
    rewards(stage);
    scout(stage, &mut found);
    stage.draw("game_topics");

    let broker = stage.broker("server.conf")?;
    let url = broker.url();
    stage.run(&format!(
        "accord edit operator --service-url {url} --account-jwt-server-url {url}"
    ));
    stage.run("accord push --all");
    later::keep(stage, &broker);
    live(stage, &broker, &mut found);
    limits::play(stage, &broker, &mut found);
    later::replay(stage, &broker, &mut found);
    later::callbacks(stage, &broker, &mut found);
    Ok(found)
}

/// The game: services with one direction each, and the export.
fn arena(stage: &mut Stage) {
    stage.say(
        "The game's services: two that only publish, each its own topic, and one that only listens",
    );
    stage.run("accord add account --name ARENA");
    stage.run(
        "accord add user --account ARENA --name matchmaker --preset 'publisher:prod.arena.match.*'",
    );
    stage.run(
        "accord add user --account ARENA --name wallet --preset 'publisher:prod.arena.wallet.*'",
    );
    stage.run(
        "accord add user --account ARENA --name ladder --preset 'subscriber:prod.arena.match.*'",
    );
    stage.say("All topics of the game, for accounts that hold an activation");
    stage.run(
        "accord add export --private --account ARENA --name ARENA-TOPICS --subject 'prod.arena.>'",
    );
}

/// The team that may have the events: a consumer group, and a stream with those who use it.
fn rewards(stage: &mut Stage) {
    stage.say(
        "Another team's account, which may keep a stream, gets an activation and imports with it",
    );
    stage.run(
        "accord add account --name REWARDS --js-disk-storage 1GiB --js-streams 1 --js-consumer 10",
    );
    stage.run("accord generate activation --account ARENA --subject 'prod.arena.>' --target-account REWARDS --output-file REWARDS.tok");
    stage.run("accord add import --account REWARDS --token REWARDS.tok --name ARENA-TOPICS");
    stage.say("A consumer group: who has this role may subscribe as a member of the group, and in no other way");
    stage.run("accord edit signing-key --account REWARDS --sk generate --role granter --preset 'subscriber:prod.arena.match.*=granters'");
    for name in ["granter-1", "granter-2"] {
        stage.run(&format!(
            "accord add user --account REWARDS --name {name} --private-key granter"
        ));
    }
    stage.say("Workers of one callback, who fetch from one consumer; an auditor, who replays; and the keeper of the stream");
    stage.run("accord edit signing-key --account REWARDS --sk generate --role callback --preset stream-consumer:TOPICS/callbacks");
    for name in ["callback-1", "callback-2"] {
        stage.run(&format!(
            "accord add user --account REWARDS --name {name} --private-key callback"
        ));
    }
    stage.run("accord add user --account REWARDS --name auditor --preset stream-reader:TOPICS");
    stage.run("accord add user --account REWARDS --name keeper --preset stream-admin:TOPICS");
}

/// An account that only knows the key of ARENA.
fn scout(stage: &mut Stage, found: &mut Found) {
    stage.say(
        "A third account has no activation: its import is accepted, and known to bring nothing",
    );
    stage.run("accord add account --name SCOUT");
    stage.run("accord add user --account SCOUT --name scout");
    stage.run(
        "accord add import --account SCOUT --src-account ARENA --remote-subject 'prod.arena.>'",
    );
    found.validated = stage.run("accord validate --all-accounts");
}

/// Everybody listens, and the services publish.
fn live(stage: &mut Stage, broker: &Broker, found: &mut Found) {
    stage.say("The ladder of the game listens, two members of the group in REWARDS, and SCOUT to whatever there is");
    let mut ladder = stage.client(broker, "ARENA", "ladder").subscribe(MATCHES);
    let group = ["granter-1", "granter-2"].map(|name| stage.client(broker, "REWARDS", name));
    let mut group = group
        .each_ref()
        .map(|client| client.queue_subscribe(MATCHES, "granters"));
    let scout = stage.client(broker, "SCOUT", "scout");
    let mut heard_by_scout = scout.subscribe(">");

    stage.say("The services publish");
    found.published = event::all();
    let services = ["matchmaker", "wallet"].map(|name| (name, stage.client(broker, "ARENA", name)));
    for event in &found.published {
        let topic = if event.subject.contains(".wallet.") {
            1
        } else {
            0
        };
        let (name, client) = &services[topic];
        client.publish(&event.subject, &event.content);
        stage.received(&format!("{name}: {}: {}", event.subject, event.id()));
    }
    stage.say("One of them as it was published");
    stage.received(&found.published[0].content);

    let matches = found
        .published
        .iter()
        .filter(|e| e.subject.contains(".match."))
        .count();
    found.ladder = (0..matches).map(|_| Event::from(ladder.next())).collect();
    stage.say(&format!(
        "The ladder heard {matches} events of matches; the group shared them"
    ));
    found.granters = shared(&mut group, matches);
    for (name, events) in ["granter-1", "granter-2"].iter().zip(&found.granters) {
        let ids: Vec<String> = events.iter().map(Event::id).collect();
        stage.received(&format!("{name}: {}", ids.join(" ")));
    }
    stage.say("SCOUT heard nothing before its own marker");
    scout.publish(MARKER.0, MARKER.1);
    let first = heard_by_scout.next();
    stage.received(&format!("scout: {}: {}", first.subject, first.payload));
    found.scout = (first.subject, first.payload);
}

/// What each member of a group got, once all of so many events have arrived.
fn shared(group: &mut [Subscription; 2], number: usize) -> [Vec<Event>; 2] {
    let mut got = [Vec::new(), Vec::new()];
    let begun = Instant::now();
    while got[0].len() + got[1].len() < number {
        assert!(
            begun.elapsed() < PATIENCE,
            "{number} events are shared: {got:?}"
        );
        for (member, got) in group.iter_mut().zip(&mut got) {
            let message = member.next_within(Duration::from_millis(20));
            got.extend(message.map(Event::from));
        }
    }
    got
}

/// A client of a user of REWARDS.
fn of_rewards(stage: &Stage, broker: &Broker, name: &str) -> Client {
    stage.client(broker, "REWARDS", name)
}

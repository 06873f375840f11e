//! A platform publishes events of organisations, each organisation hears its own, and lets a
//! partner have a part of them.
//!
//! PLATFORM publishes `events.<org id>.<domain>.<event type>`. NORTH and SOUTH are the direct
//! subscribers. PARTNER is an additional one: each organisation lets it have the domain `orders`.
//! What an organisation imports it cannot export once more, so each needs a bridge: NORTH has a
//! stream that republishes, SOUTH a user who may do nothing else.

mod bridges;
mod by_key;
mod clients;

use super::Stage;
use crate::support::broker::{Broker, StartError};
pub use by_key::ByKey;
use clients::{Clients, Collector};
pub use clients::{Event, Round};

/// An organisation: its account, and its id in the subjects of the platform.
#[derive(Debug, PartialEq, Eq)]
pub struct Organisation {
    /// Name of the account.
    pub account: &'static str,
    /// Token of the subjects, and `org_id` in the events.
    pub id: &'static str,
}

/// Bridges with a stream.
pub const NORTH: Organisation = Organisation {
    account: "NORTH",
    id: "north",
};
/// Bridges with a user.
pub const SOUTH: Organisation = Organisation {
    account: "SOUTH",
    id: "south",
};
/// Both.
pub const ORGANISATIONS: [Organisation; 2] = [NORTH, SOUTH];

/// What the story found out, for the test to judge.
#[derive(Debug, Default)]
pub struct Found {
    /// Exit status and text when SOUTH tried the activation that PLATFORM gave to NORTH.
    pub stolen: (i32, String),
    /// The direct subscribers by the position of their key in the subject.
    pub by_key: ByKey,
    /// Before anybody thought of PARTNER.
    pub before: Round,
    /// Exit status and text when NORTH tried to share what it only imports.
    pub not_shared: (i32, String),
    /// While NORTH exported what it only imports.
    pub chained: Round,
    /// What `validate` says of that export.
    pub warned: String,
    /// What PARTNER got by that export when NORTH itself published there.
    pub own_of_north: Vec<Event>,
    /// What the server refused to SOUTH's bridging user.
    pub refused: [String; 2],
    /// With both bridges.
    pub shared: Round,
    /// After NORTH revoked PARTNER's activation, and after it took that back.
    pub north: [Round; 2],
    /// After PLATFORM revoked SOUTH's activation, and after it took that back.
    pub platform: [Round; 2],
    /// What `validate` says of the store in the end.
    pub validated: String,
}

/// Plays it. Without a server it ends where one is needed.
pub fn play(stage: &mut Stage) -> Result<Found, StartError> {
    let mut found = Found::default();
    let broker = accounts(stage)?;
    found.stolen = direct(stage);
    found.by_key = by_key::play(stage, &broker);

    stage.say("The platform publishes, and each organisation receives its own events only");
    let mut clients = Clients::new(stage, &broker);
    found.before = clients.round(stage, &ORGANISATIONS, &[]);

    clients.partner = Some(collector(stage, &broker));
    chain(stage, &mut clients, &mut found);

    bridges::north(stage, &broker);
    let bridge = bridges::south_connects(stage, &broker);
    found.refused = bridges::south_is_refused(stage, &bridge);
    clients.bridge = Some(bridge);
    share(stage);
    stage.say("PARTNER receives the orders of both; what the organisations receive is the same");
    found.shared = clients.round(stage, &ORGANISATIONS, &ORGANISATIONS);

    found.north = revoked_by_north(stage, &mut clients);
    found.platform = revoked_by_platform(stage, &mut clients);
    found.validated = stage.run("accord validate --all-accounts");
    stage.draw("partner_events");
    Ok(found)
}

/// Operator, accounts and a server with JetStream.
fn accounts(stage: &mut Stage) -> Result<Broker, StartError> {
    stage.say("An operator, and a server that trusts it and has JetStream");
    stage.run("accord add operator --name exchange --sys");
    stage.run("accord generate config --nats-resolver --config-file server.conf");
    stage.append("server.conf", "jetstream { store_dir: './jetstream' }");

    stage.say("The platform, two organisations and their partner: an account and a user each");
    for (account, user) in [
        ("PLATFORM", "publisher"),
        (NORTH.account, "app"),
        (SOUTH.account, "app"),
        ("PARTNER", "app"),
    ] {
        stage.run(&format!("accord add account --name {account}"));
        stage.run(&format!(
            "accord add user --account {account} --name {user}"
        ));
    }
    stage.say("Those who keep events need JetStream, within limits");
    for account in [NORTH.account, "PARTNER"] {
        stage.run(&format!(
            "accord edit account {account} --js-disk-storage 100M --js-streams 1 --js-consumer 1"
        ));
    }
    let broker = stage.broker("server.conf")?;
    let url = broker.url();
    stage.run(&format!(
        "accord edit operator --service-url {url} --account-jwt-server-url {url}"
    ));
    Ok(broker)
}

/// The direct subscribers: a private export for each, and an activation for its owner alone.
///
/// With one export for all, `events.*.>`, a revocation would not tell organisations' events apart.
fn direct(stage: &mut Stage) -> (i32, String) {
    stage.say("PLATFORM exports the events of each organisation apart, and admits that one only");
    for Organisation { account, id } in ORGANISATIONS {
        stage.run(&format!(
            "accord add export --account PLATFORM --private --name events-of-{id} --subject 'events.{id}.>'"
        ));
        stage.run(&format!(
            "accord generate activation --account PLATFORM --subject 'events.{id}.>' --target-account {account} --output-file {id}.tok"
        ));
    }
    stage.say("An activation is of no use to anybody else");
    let stolen = stage.try_run("accord add import --account SOUTH --token north.tok");
    stage.say("Each organisation imports with its own");
    for Organisation { account, id } in ORGANISATIONS {
        stage.run(&format!(
            "accord add import --account {account} --token {id}.tok --name events"
        ));
    }
    stage.run("accord push --all");
    stolen
}

/// PARTNER's stream, made before there is anything to collect.
fn collector(stage: &mut Stage, broker: &Broker) -> Collector {
    stage.say("PARTNER will collect all it is given in one stream, which may be made first");
    let collector = Collector::new(stage.client(broker, "PARTNER", "app"));
    stage.received("PARTNER made stream FEED over feed.>, with the pull consumer reader");
    collector
}

/// What everybody tries first: to export what one imports.
fn chain(stage: &mut Stage, clients: &mut Clients, found: &mut Found) {
    stage.say("NORTH wants to share the orders that it imports, and learns that it cannot");
    found.not_shared = stage.try_run(
        "accord share subject 'events.north.orders.*' --account NORTH --target-account PARTNER",
    );
    stage.say("It can export them all the same, which no server objects to");
    stage.run("accord add export --account NORTH --private --name orders --subject 'events.north.orders.*'");
    stage.run("accord generate activation --account NORTH --subject 'events.north.orders.*' --target-account PARTNER --output-file chain.tok");
    stage.run("accord add import --account PARTNER --token chain.tok --name north --local-subject 'feed.orders.north.$1'");
    stage.run("accord push --all");
    stage.say(
        "But imports are not transitive, as validate knows: nothing of PLATFORM reaches PARTNER",
    );
    found.warned = stage.run("accord validate --all-accounts");
    found.chained = clients.round(stage, &ORGANISATIONS, &[]);
    stage.say("Only what NORTH itself publishes does");
    found.own_of_north = clients.own_event(stage, &NORTH);
    stage.say("So NORTH takes it back; it needs a bridge to subjects of its own");
    stage.run("accord delete import --account PARTNER --subject 'events.north.orders.*'");
    stage.run("accord delete export --account NORTH --subject 'events.north.orders.*'");
}

/// Each organisation shares what its bridge passes on, PARTNER imports both.
///
/// Sharing is one command: it adds the private export, and writes the activation into a file that
/// says for whom it is and what to do with it.
fn share(stage: &mut Stage) {
    stage.say("Each organisation shares its bridged subjects with PARTNER, and sends it the file");
    for Organisation { account, id } in ORGANISATIONS {
        stage.run(&format!(
            "accord share subject 'share.partner.*.*' --account {account} --name for-partner --target-account PARTNER --output-file {id}-partner.txt"
        ));
    }
    stage.say(
        "Both are called the same there. PARTNER says in its local subjects whose events they are, \
         where no organisation can write another name: $1 is the domain, $2 the event type",
    );
    for Organisation { id, .. } in ORGANISATIONS {
        stage.run(&format!(
            "accord add import --account PARTNER --token {id}-partner.txt --name {id} --local-subject 'feed.$1.{id}.$2'"
        ));
    }
    stage.run("accord push --all");
}

/// The side of the organisations: each has an export of its own for PARTNER.
fn revoked_by_north(stage: &mut Stage, clients: &mut Clients) -> [Round; 2] {
    let revocation = "--account NORTH --subject 'share.partner.*.*' --target-account PARTNER";
    stage.say("NORTH revokes PARTNER's activation: its orders end there, those of SOUTH go on");
    stage.run(&format!("accord revocations add-activation {revocation}"));
    stage.run("accord push --account NORTH");
    let revoked = clients.round(stage, &ORGANISATIONS, &[SOUTH]);
    stage.say("NORTH admits PARTNER again: the activation that it gave counts again");
    stage.run(&format!(
        "accord revocations delete-activation {revocation}"
    ));
    stage.run("accord push --account NORTH");
    [
        revoked,
        clients.round(stage, &ORGANISATIONS, &ORGANISATIONS),
    ]
}

/// The side of the platform: what an organisation does not get, it cannot pass on.
fn revoked_by_platform(stage: &mut Stage, clients: &mut Clients) -> [Round; 2] {
    let revocation = "--account PLATFORM --subject 'events.south.>' --target-account SOUTH";
    stage.say("PLATFORM revokes SOUTH's activation: SOUTH's events end, for its partner too");
    stage.run(&format!("accord revocations add-activation {revocation}"));
    stage.run("accord push --account PLATFORM");
    let revoked = clients.round(stage, &[NORTH], &[NORTH]);
    stage.say("PLATFORM admits SOUTH again, and the bridge goes on by itself");
    stage.run(&format!(
        "accord revocations delete-activation {revocation}"
    ));
    stage.run("accord push --account PLATFORM");
    [
        revoked,
        clients.round(stage, &ORGANISATIONS, &ORGANISATIONS),
    ]
}

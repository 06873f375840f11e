//! The direct subscribers once more, without activations: a token of the subject is the key of the
//! account that may import it.

use super::{NORTH, ORGANISATIONS, Organisation, SOUTH};
use crate::stories::Stage;
use crate::support::broker::Broker;
use crate::support::client::{Client, Subscription};

/// What was found out by that.
#[derive(Debug, Default)]
pub struct ByKey {
    /// Public keys of the organisations.
    pub keys: [String; 2],
    /// Subjects and payloads that each organisation received, of one event for each.
    pub received: [Vec<(String, String)>; 2],
    /// The same for SOUTH's import of NORTH's events.
    pub foreign: Vec<(String, String)>,
    /// Exit status and text of `validate` with that import.
    pub validated: (i32, String),
}

/// A platform that uses keys of accounts as org ids needs one public export for all organisations.
pub fn play(stage: &mut Stage, broker: &Broker) -> ByKey {
    stage.say(
        "The same without activations: in a second account the platform uses the keys of the \
         organisations' accounts as org ids, and the export says which token that is",
    );
    stage.run("accord add account --name PLATFORM-BY-KEY");
    stage.run("accord add user --account PLATFORM-BY-KEY --name publisher");
    stage.run("accord add export --account PLATFORM-BY-KEY --name own-events --subject 'events.*.>' --account-token-position 2");
    let mut by_key = ByKey {
        keys: ORGANISATIONS.map(|org| key(stage, org.account)),
        ..ByKey::default()
    };
    for (org, key) in ORGANISATIONS.iter().zip(&by_key.keys) {
        import(stage, org, key, "own.>");
    }
    stage.say("SOUTH tries NORTH's as well: the export is public, but the key is not SOUTH's");
    import(stage, &SOUTH, &by_key.keys[0], "foreign.>");
    by_key.validated = stage.try_run("accord validate --all-accounts");
    stage.try_run("accord push --all");

    let (north, south) = (
        connect(stage, broker, &NORTH),
        connect(stage, broker, &SOUTH),
    );
    let (mut own_of_north, mut own_of_south) = (north.subscribe("own.>"), south.subscribe("own.>"));
    let mut foreign = south.subscribe("foreign.>");
    let platform = stage.client(broker, "PLATFORM-BY-KEY", "publisher");
    for key in &by_key.keys {
        let (subject, event) = (
            format!("events.{key}.orders.created"),
            format!(r#"{{"org_id":"{key}"}}"#),
        );
        stage.received(&format!("PLATFORM-BY-KEY published {subject}: {event}"));
        platform.publish(&subject, &event);
    }
    platform.settle();
    by_key.received = [
        until_marker(stage, "NORTH", &north, &mut own_of_north, "own.marker"),
        until_marker(stage, "SOUTH", &south, &mut own_of_south, "own.marker"),
    ];
    by_key.foreign = until_marker(stage, "SOUTH", &south, &mut foreign, "foreign.marker");

    stage.say("Nothing of it, so SOUTH removes that import");
    stage.run(&format!(
        "accord delete import --account SOUTH --subject 'events.{}.>'",
        by_key.keys[0]
    ));
    stage.run("accord push --all");
    by_key
}

fn import(stage: &mut Stage, org: &Organisation, key: &str, local: &str) {
    stage.run(&format!(
        "accord add import --account {} --src-account PLATFORM-BY-KEY --remote-subject 'events.{key}.>' --local-subject '{local}'",
        org.account
    ));
}

fn connect(stage: &Stage, broker: &Broker, org: &Organisation) -> Client {
    stage.client(broker, org.account, "app")
}

/// All that came before a message of the account's own: a wait would only show that nothing came yet.
fn until_marker(
    stage: &mut Stage,
    account: &str,
    client: &Client,
    from: &mut Subscription,
    marker: &str,
) -> Vec<(String, String)> {
    client.publish(marker, "marker");
    let messages = std::iter::from_fn(|| Some(from.next()));
    let received: Vec<(String, String)> = messages
        .map(|message| (message.subject, message.payload))
        .take_while(|(subject, _)| subject != marker)
        .collect();
    for (subject, payload) in &received {
        stage.received(&format!("{account} received {subject}: {payload}"));
    }
    received
}

/// Public key of an account.
fn key(stage: &mut Stage, account: &str) -> String {
    let shown = stage.run(&format!("accord describe account {account} --field sub"));
    shown.trim().trim_matches('"').to_owned()
}

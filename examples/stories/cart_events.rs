//! ACCTA publishes the events of a shop's carts; ACCTB processes them.
//!
//! The stream is private: ACCTA hands ACCTB an activation, ACCTB imports with it, and what it
//! imports ends when ACCTA revokes the activation, and goes on when that is taken back. Then the
//! same for a service.

use std::collections::BTreeSet;
use std::time::Duration;

use super::Stage;
use crate::support::broker::StartError;

/// Events published for the two members of the queue group.
const EVENTS: usize = 20;

/// What a marker says: it shows that a subscriber was there and got nothing else before it.
const MARKER: &str = "marker of ACCTB itself";
/// The event of the story.
const EVENT: &str = "Customer initiated Cart 1234!";

/// What the story found out, for the test to judge.
#[derive(Debug, Default)]
pub struct Found {
    /// First message of ACCTB's subscriber after ACCTA published, before the import.
    pub before_import: String,
    /// The same after export, activation, import and push.
    pub after_import: String,
    /// Messages of each of two members of the queue group, of twenty published.
    pub shared: [usize; 2],
    /// Different messages among them.
    pub shared_different: usize,
    /// First message after the activation was revoked and pushed.
    pub after_revocation: String,
    /// The same after the revocation was taken back and pushed.
    pub after_readmission: String,
    /// Exit status and text of a request before the service was shared, with it, after revoking and
    /// after that was taken back.
    pub requests: [(i32, String); 4],
}

/// Plays it. Without a server it ends where one is needed.
pub fn play(stage: &mut Stage) -> Result<Found, StartError> {
    let mut found = Found::default();
    stage.say("An operator with a system account, and a server that trusts it");
    stage.run("accord add operator --name retail --sys");
    stage.run("accord generate config --nats-resolver --config-file server.conf");

    stage.say("Two accounts, each with a user");
    for (account, user) in [("ACCTA", "publisher"), ("ACCTB", "consumer")] {
        stage.run(&format!("accord add account --name {account}"));
        stage.run(&format!(
            "accord add user --account {account} --name {user}"
        ));
    }

    let broker = stage.broker("server.conf")?;
    let url = broker.url();
    stage.run(&format!(
        "accord edit operator --service-url {url} --account-jwt-server-url {url}"
    ));
    stage.run("accord push --all");

    stage.say("Before the share nothing of ACCTA reaches ACCTB");
    found.before_import = first_of_b(stage, true);

    stage.say("ACCTA exports its events; only who holds an activation may import them");
    stage.run("accord add export --private --name CARTEVENTS-GRANT-STREAM --account ACCTA --subject 'retail.v1.cart.>'");
    let target = key(stage, "ACCTB");
    stage.run(&format!(
        "accord generate activation --output-file CARTEVENTS-GRANT-STREAM-ACCTB.tok --account ACCTA --subject 'retail.v1.cart.>' --target-account {target}"
    ));
    stage.say("ACCTB imports with the token that ACCTA handed over");
    stage.run(
        "accord add import --token CARTEVENTS-GRANT-STREAM-ACCTB.tok --account ACCTB --name CARTEVENTS-GRANT-STREAM --local-subject 'retail.v1.cart.>'",
    );
    stage.run("accord validate --all-accounts");
    stage.run("accord push --all");

    stage.say("Now the events arrive");
    found.after_import = first_of_b(stage, false);

    stage.say("Two members of the queue group share them");
    (found.shared, found.shared_different) = shared(stage);

    stage.say("ACCTA revokes the activation: the events end");
    stage.run(&format!("accord revocations add-activation --account ACCTA --subject 'retail.v1.cart.>' --target-account {target}"));
    stage.run("accord push --account ACCTA");
    found.after_revocation = first_of_b(stage, true);

    stage.say("ACCTA takes the revocation back: the activation that it gave counts again");
    stage.run(&format!("accord revocations delete-activation --account ACCTA --subject 'retail.v1.cart.>' --target-account {target}"));
    stage.run("accord push --account ACCTA");
    found.after_readmission = first_of_b(stage, false);

    service(stage, &mut found, &target);
    stage.draw("cart_events");
    Ok(found)
}

/// A subscriber of ACCTB in the group `cart-processor`, an event of ACCTA, and the first message received.
///
/// Where nothing should come, ACCTB publishes a marker of its own afterwards: a wait would only show
/// that nothing came yet.
fn first_of_b(stage: &mut Stage, marker: bool) -> String {
    let mut subscriber =
        stage.listen("accord tool sub --account ACCTB --user consumer --queue cart-processor --max-messages 1 'retail.v1.cart.>'");
    stage.run(&format!(
        "accord tool pub --account ACCTA --user publisher retail.v1.cart.started '{EVENT}'"
    ));
    if marker {
        stage.run(&format!(
            "accord tool pub --account ACCTB --user consumer retail.v1.cart.marker '{MARKER}'"
        ));
    }
    let message = subscriber.next();
    stage.received(&message);
    message
}

/// Twenty events for two members of the group: how many each got, and how many different ones.
fn shared(stage: &mut Stage) -> ([usize; 2], usize) {
    let line = "accord tool sub --account ACCTB --user consumer --queue cart-processor 'retail.v1.cart.>' --json";
    let (sender, lines) = std::sync::mpsc::channel();
    let members = [0, 1].map(|member| stage.listen(line).forward(member, sender.clone()));
    stage.run_each(
        "accord tool pub --account ACCTA --user publisher retail.v1.cart.updated 'Cart $n'",
        EVENTS,
    );
    let mut counts = [0, 0];
    let mut different = BTreeSet::new();
    for _ in 0..EVENTS {
        let (member, line) = lines
            .recv_timeout(Duration::from_secs(10))
            .expect("every event reaches a member of the group");
        let message: serde_json::Value =
            serde_json::from_str(&line).expect("with --json a message is a line of JSON");
        counts[member] += 1;
        different.insert(message["payload"].to_string());
    }
    drop(members);
    stage.say(&format!(
        "one member got {} of {EVENTS} events, the other {}",
        counts[0], counts[1]
    ));
    (counts, different.len())
}

/// The same for a service: ACCTA answers what ACCTB asks, by activation.
fn service(stage: &mut Stage, found: &mut Found, target: &str) {
    let request = "accord tool req --account ACCTB --user consumer --timeout 2 retail.v1.totals.get 'cart 1234'";
    stage.say("A service: ACCTA answers requests, and before it is shared nobody answers ACCTB");
    let (sender, _requests) = std::sync::mpsc::channel();
    let answering = stage
        .listen(
            "accord tool reply --account ACCTA --user publisher retail.v1.totals.get '41.99 EUR'",
        )
        .forward(0, sender);
    found.requests[0] = stage.try_run(request);

    stage.run("accord add export --private --service --name CART-TOTALS --account ACCTA --subject 'retail.v1.totals.*'");
    stage.run(&format!(
        "accord generate activation --output-file CART-TOTALS-ACCTB.tok --account ACCTA --subject 'retail.v1.totals.*' --target-account {target}"
    ));
    stage.run("accord add import --token CART-TOTALS-ACCTB.tok --account ACCTB --name CART-TOTALS");
    stage.run("accord push --all");
    found.requests[1] = stage.try_run(request);

    stage.say("ACCTA revokes this activation too");
    stage.run(&format!(
        "accord revocations add-activation --service --account ACCTA --subject 'retail.v1.totals.*' --target-account {target}"
    ));
    stage.run("accord push --account ACCTA");
    found.requests[2] = stage.try_run(request);

    stage.say("and takes that back as well");
    stage.run(&format!(
        "accord revocations delete-activation --service --account ACCTA --subject 'retail.v1.totals.*' --target-account {target}"
    ));
    stage.run("accord push --account ACCTA");
    found.requests[3] = stage.try_run(request);
    drop(answering);
}

/// Public key of an account, as its owner would send it to a partner.
fn key(stage: &mut Stage, account: &str) -> String {
    stage
        .run(&format!("accord describe account {account} --field sub"))
        .trim()
        .trim_matches('"')
        .to_string()
}

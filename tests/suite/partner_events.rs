//! The story of the platform, two organisations and their partner, played once with the built
//! program on a real nats-server.

use std::sync::LazyLock;

use crate::stories::Stage;
use crate::stories::partner_events::{Event, Found, ORGANISATIONS, Round, play};
use crate::support::picture;

/// Indices of the organisations.
const NORTH: usize = 0;
const SOUTH: usize = 1;
/// Domain and type of the events, and how far each of them is from the first of the round.
const ORDERS: [(&str, u64); 2] = [("orders.created", 0), ("orders.shipped", 4)];
const ALL: [(&str, u64); 3] = [ORDERS[0], ("billing.paid", 2), ORDERS[1]];

struct Played {
    found: Found,
    told: String,
    picture: String,
}

static PLAYED: LazyLock<Played> = LazyLock::new(|| {
    let mut stage = Stage::new(env!("CARGO_BIN_EXE_accord"), true);
    let found = play(&mut stage).unwrap_or_else(|err| panic!("{err}"));
    Played {
        found,
        told: stage.told(),
        picture: stage.read("partner_events.svg"),
    }
});

/// Events of an organisation in a round, with the subjects that the receiver knows them by.
fn events(
    round: &Round,
    of: usize,
    kinds: &[(&str, u64)],
    subject: impl Fn(&str) -> String,
) -> Vec<Event> {
    let event = |(kind, distance): &(&str, u64)| Event {
        subject: subject(kind),
        org_id: ORGANISATIONS[of].id.to_owned(),
        id: round.first + distance + of as u64,
    };
    kinds.iter().map(event).collect()
}

/// What a direct subscriber is to receive in every round.
fn own(round: &Round, of: usize) -> Vec<Event> {
    let id = ORGANISATIONS[of].id;
    events(round, of, &ALL, |kind| format!("events.{id}.{kind}"))
}

/// What PARTNER is to receive of an organisation.
fn orders(round: &Round, of: usize) -> Vec<Event> {
    let id = ORGANISATIONS[of].id;
    let subject = |kind: &str| format!("feed.{}", kind.replacen('.', &format!(".{id}."), 1));
    events(round, of, &ORDERS, subject)
}

/// What PARTNER received, told apart by the subject alone.
fn received(round: &Round, of: usize) -> Vec<Event> {
    let id = ORGANISATIONS[of].id;
    let is_theirs = |event: &&Event| event.subject.split('.').nth(2) == Some(id);
    round.partner.iter().filter(is_theirs).cloned().collect()
}

#[test]
fn each_organisation_receives_its_own_events_and_no_other() {
    let found = &PLAYED.found;
    for of in [NORTH, SOUTH] {
        assert_eq!(found.before.direct[of], own(&found.before, of));
    }
    assert_eq!(found.stolen.0, 1, "{}", found.stolen.1);
    assert!(
        found.stolen.1.contains("the activation is for account"),
        "{}",
        found.stolen.1
    );
}

#[test]
fn the_position_of_the_account_in_the_subject_does_the_same_without_activations() {
    let by_key = &PLAYED.found.by_key;
    for of in [NORTH, SOUTH] {
        let event = format!(r#"{{"org_id":"{}"}}"#, by_key.keys[of]);
        assert_eq!(by_key.received[of], [("own.orders.created".into(), event)]);
    }
    assert_eq!(by_key.foreign, []);
    let (code, text) = &by_key.validated;
    assert_eq!(*code, 0, "{text}");
    assert!(text.contains("import-position-open"), "{text}");
}

#[test]
fn what_is_imported_cannot_be_exported_once_more() {
    let found = &PLAYED.found;
    assert_eq!(found.not_shared.0, 1, "{}", found.not_shared.1);
    let reason = "servers do not pass on what is imported";
    assert!(
        found.not_shared.1.contains(reason),
        "{}",
        found.not_shared.1
    );
    assert_eq!(found.chained.partner, []);
    assert!(
        found.warned.contains("export-not-passed-on"),
        "{}",
        found.warned
    );
    // The export itself is in order: what its owner publishes goes through it.
    let subjects: Vec<&str> = found
        .own_of_north
        .iter()
        .map(|e| e.subject.as_str())
        .collect();
    assert_eq!(subjects, ["feed.orders.north.own"]);
}

#[test]
fn the_bridging_user_may_neither_hear_nor_publish_anything_else() {
    assert_eq!(
        PLAYED.found.refused,
        [
            r#"nats: Permissions Violation for Subscription to "events.south.billing.*""#,
            r#"nats: Permissions Violation for Publish to "events.south.orders.created""#,
        ]
    );
}

#[test]
fn the_partner_gets_one_domain_of_both_and_sees_whose_events_they_are() {
    let round = &PLAYED.found.shared;
    for of in [NORTH, SOUTH] {
        let bridged = |kind: &str| format!("share.partner.{kind}");
        assert_eq!(round.bridged[of], events(round, of, &ORDERS, bridged));
        assert_eq!(received(round, of), orders(round, of));
    }
    assert_eq!(round.partner.len(), 4, "{round:?}");
    let told = &PLAYED.told;
    assert!(told.contains("PARTNER read a batch of 3"), "{told}");
}

#[test]
fn nothing_changes_for_the_direct_subscribers() {
    let found = &PLAYED.found;
    let all = [&found.before, &found.chained, &found.shared];
    for round in all.into_iter().chain(&found.north) {
        for of in [NORTH, SOUTH] {
            assert_eq!(round.direct[of], own(round, of));
        }
    }
}

#[test]
fn an_organisation_that_revokes_stops_its_own_events_and_readmission_resumes_them() {
    let [revoked, again] = &PLAYED.found.north;
    assert_eq!(received(revoked, NORTH), []);
    assert_eq!(received(revoked, SOUTH), orders(revoked, SOUTH));
    assert_eq!(revoked.partner.len(), 2, "{revoked:?}");
    // Its bridge went on all the time: it was the revocation that stopped them.
    assert_eq!(revoked.bridged[NORTH].len(), 2, "{revoked:?}");
    for of in [NORTH, SOUTH] {
        assert_eq!(received(again, of), orders(again, of));
    }
    assert_eq!(again.partner.len(), 4, "{again:?}");
}

#[test]
fn an_organisation_that_the_platform_revokes_has_nothing_to_pass_on_until_it_is_readmitted() {
    let [revoked, again] = &PLAYED.found.platform;
    assert_eq!(revoked.direct[SOUTH], []);
    assert_eq!(revoked.direct[NORTH], own(revoked, NORTH));
    assert_eq!(revoked.partner, orders(revoked, NORTH));
    for of in [NORTH, SOUTH] {
        assert_eq!(again.direct[of], own(again, of));
        assert_eq!(received(again, of), orders(again, of));
    }
    assert_eq!(again.partner.len(), 4, "{again:?}");
}

#[test]
fn in_the_end_the_store_is_in_order_and_drawn() {
    let validated = &PLAYED.found.validated;
    assert!(validated.contains("no issues found"), "{validated}");
    picture::compare("partner_events", &PLAYED.picture);
}

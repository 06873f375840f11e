//! The story of a game's topics, on a real nats-server with JetStream.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::stories::game_topics::Found;
use crate::stories::game_topics::event::{Event, FIELDS, NAMESPACE, PREFIX};
use crate::stories::{Stage, game_topics};
use crate::support::home::read_text;
use crate::support::picture;
use crate::support::tokens::Token;

#[test]
fn services_have_one_direction_and_events_are_shared_replayed_and_tried_again() {
    let mut stage = Stage::new(env!("CARGO_BIN_EXE_accord"), true);
    let found = game_topics::play(&mut stage).unwrap_or_else(|err| panic!("{err}"));
    picture::compare("game_topics", &stage.read("game_topics.svg"));

    envelopes_are_whole(&found);
    each_event_reaches_one_member_of_the_group_as_it_was_published(&found);
    who_has_no_activation_hears_nothing(&found);
    nobody_goes_beyond_its_direction(&found);
    a_member_may_subscribe_in_its_group_only(&stage);
    the_stream_is_replayed_from_an_offset(&found);
    another_worker_tries_again(&found);
}

/// `<prefix>.<namespace>.<topic>.<event>`, and all members of the envelope.
fn envelopes_are_whole(found: &Found) {
    assert_eq!(found.published.len(), 27);
    for event in &found.published {
        let [prefix, namespace, topic, name] = event.subject.split('.').collect::<Vec<_>>()[..]
        else {
            panic!("{}", event.subject);
        };
        let envelope: Value = serde_json::from_str(&event.content).unwrap();
        let members: BTreeSet<&str> = envelope
            .as_object()
            .unwrap()
            .keys()
            .map(String::as_str)
            .collect();
        assert_eq!(members, BTreeSet::from(FIELDS));
        assert_eq!((prefix, namespace), (PREFIX, NAMESPACE));
        assert_eq!(
            (&envelope["namespace"], &envelope["name"]),
            (&namespace.into(), &name.into())
        );
        assert!(["match", "wallet"].contains(&topic));
    }
}

fn of_matches(found: &Found) -> Vec<Event> {
    let events = found.published.iter();
    events
        .filter(|e| e.subject.starts_with("prod.arena.match."))
        .cloned()
        .collect()
}

fn each_event_reaches_one_member_of_the_group_as_it_was_published(found: &Found) {
    let matches = of_matches(found);
    assert_eq!(found.ladder, matches, "within the account");
    let [first, second] = &found.granters;
    assert!(
        !first.is_empty() && !second.is_empty(),
        "one member got everything"
    );
    // Content and subject are compared as text, so every member of the envelope is.
    let shared: BTreeSet<&Event> = first.iter().chain(second).collect();
    assert_eq!(shared.len(), first.len() + second.len(), "none twice");
    assert_eq!(shared, matches.iter().collect());
    let envelope = |event: &Event| -> Value { serde_json::from_str(&event.content).unwrap() };
    let published = matches.iter().find(|e| e.id() == first[0].id()).unwrap();
    for field in FIELDS {
        assert_eq!(
            envelope(&first[0])[field],
            envelope(published)[field],
            "{field}"
        );
        assert!(envelope(published).get(field).is_some(), "{field}");
    }
}

fn who_has_no_activation_hears_nothing(found: &Found) {
    let (subject, payload) = game_topics::MARKER;
    assert_eq!(found.scout, (subject.to_owned(), payload.to_owned()));
    let said = &found.validated;
    assert!(said.contains("import-without-token"), "{said}");
    assert!(
        said.contains("3 accounts") || said.contains("4 accounts"),
        "{said}"
    );
    assert!(said.contains(": 1 warning"), "{said}");
}

fn nobody_goes_beyond_its_direction(found: &Found) {
    assert_eq!(found.beyond.len(), 12);
    for (typed, code, said) in &found.beyond {
        assert_eq!(*code, 3, "{typed}: {said}");
        let verb = if typed.contains(": pub") {
            "publishing"
        } else {
            "subscribing"
        };
        assert!(
            said.contains(&format!("does not permit {verb} to")),
            "{typed}: {said}"
        );
    }
    let [matchmaker, ladder, granter] = &found.refusals[..] else {
        panic!("{:?}", found.refusals);
    };
    assert!(
        matchmaker.contains(r#"Permissions Violation for Subscription to "prod.arena.match.*""#)
    );
    assert!(ladder.contains(r#"Permissions Violation for Publish to "prod.arena.match.started""#));
    assert!(granter.contains(
        r#"Permissions Violation for Subscription to "prod.arena.match.*" using queue "auditors""#
    ));
    assert_eq!(
        found.messages,
        found.published.len() as u64,
        "nothing was published beside the events"
    );
}

/// What the role says, as servers read it.
fn a_member_may_subscribe_in_its_group_only(stage: &Stage) {
    let file = stage
        .home()
        .stores
        .join("games/accounts/REWARDS/REWARDS.jwt");
    let account = Token::decode(&read_text(&file)).unwrap();
    let keys = account.nats()["signing_keys"].as_array().unwrap();
    let role = keys.iter().find(|key| key["role"] == "granter").unwrap();
    let template = &role["template"];
    assert_eq!(
        template["sub"]["allow"],
        serde_json::json!(["prod.arena.match.* granters"])
    );
    assert_eq!(template["pub"]["deny"], serde_json::json!([">"]));
}

fn the_stream_is_replayed_from_an_offset(found: &Found) {
    let all: BTreeSet<&Event> = found.published.iter().collect();
    assert_eq!(found.stored.iter().collect::<BTreeSet<_>>(), all);
    // What one service published is in its order.
    let of_matches_stored = found
        .stored
        .iter()
        .filter(|e| e.subject.contains(".match."));
    assert_eq!(
        of_matches_stored.cloned().collect::<Vec<_>>(),
        of_matches(found)
    );
    let from = usize::try_from(found.offset).unwrap() - 1;
    assert_eq!(found.by_number, found.stored[from..]);
    assert_eq!(found.by_time, found.by_number);
    assert!(!found.by_number.is_empty() && found.by_number.len() < found.stored.len());
}

fn another_worker_tries_again(found: &Found) {
    let ends: Vec<Event> = of_matches(found)
        .into_iter()
        .filter(|e| e.subject.ends_with(".ended"))
        .collect();
    assert_eq!(found.failed, ends[..2]);
    let done: BTreeSet<&Event> = found.retried.iter().map(|(event, _)| event).collect();
    assert_eq!(done, ends.iter().collect());
    for (event, times) in &found.retried {
        let again = found.failed.contains(event);
        assert_eq!(*times > 1, again, "{}: {times}", event.id());
    }
    assert_eq!(found.left, (0, 0));
}

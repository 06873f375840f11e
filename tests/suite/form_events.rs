//! The story of the events of forms, on a real nats-server with JetStream and WebSocket.

use std::fs;

use serde_json::{Value, json};

use crate::stories::form_events::event::Event;
use crate::stories::form_events::{CAMPING, CLINIC, Found};
use crate::stories::{Stage, form_events};
use crate::support::home::walk;
use crate::support::picture;

#[test]
fn each_guest_pulls_its_part_of_a_stream_over_websocket_and_opens_what_is_sealed_for_it() {
    let mut stage = Stage::new(env!("CARGO_BIN_EXE_accord"), true);
    let found = form_events::play(&mut stage).unwrap_or_else(|err| panic!("{err}"));
    picture::compare("form_events", &stage.read("form_events.svg"));

    no_seed_of_a_guest_is_here(&stage, &found);
    what_brings_nothing_is_found(&found);
    websocket_is_the_only_way(&found);
    events_have_their_form(&found);
    everyone_gets_public_and_owners_their_own(&found);
    only_the_owner_opens_a_payload(&found);
    a_consumer_cannot_be_widened(&found);
    a_large_event_is_refused(&found);
}

/// The seed that the guest kept at home is in no file of the issuer, under whatever name.
fn no_seed_of_a_guest_is_here(stage: &Stage, found: &Found) {
    assert_eq!(found.guests.len(), 3);
    let files: Vec<_> = walk(&stage.home().root)
        .into_iter()
        .flat_map(|l| l.files.into_iter().map(move |name| l.dir.join(name)))
        .collect();
    assert!(
        files
            .iter()
            .any(|file| file.extension().is_some_and(|e| e == "nk"))
    );
    for (name, (home, key)) in &found.guests {
        assert!(key.starts_with('U') && key.len() == 56, "{key}");
        let seed = home.read(&format!("keys/{key}.nk"));
        let seed = seed.trim();
        assert!(seed.starts_with("SU") && seed.len() == 58);
        for file in &files {
            let text = fs::read(file).unwrap();
            let found = text.windows(seed.len()).any(|part| part == seed.as_bytes());
            assert!(!found, "the seed of {name} is in {}", file.display());
            let of_key = file.to_string_lossy().contains(key.as_str());
            assert!(
                !of_key,
                "a file is named after the key of {name}: {}",
                file.display()
            );
        }
        let jwt = stage.home().stores.join(format!(
            "forms/accounts/{}/users/{name}.jwt",
            name.to_uppercase()
        ));
        assert!(jwt.is_file(), "the issuer has the JWT of {name}");
        assert!(!stage.told().contains(seed), "a seed is on the screen");
    }
}

fn what_brings_nothing_is_found(found: &Found) {
    let [(code, said), (_, without)] = &found.validated;
    assert_eq!(*code, 0, "{said}");
    assert!(said.contains("no issues found"), "{said}");
    assert!(without.contains("import-without-token"), "{without}");
}

fn websocket_is_the_only_way(found: &Found) {
    assert_eq!(found.plain_port.len(), 4);
    for said in &found.plain_port {
        assert!(said.contains("authorization violation"), "{said}");
    }
}

/// `<PUBLIC|PRIVATE>.forms.<class>.<type>.<form id>`, with the same in the meta data.
fn events_have_their_form(found: &Found) {
    let stream = found.stream.as_ref().unwrap();
    assert_eq!(stream.name, "CHEFS");
    assert_eq!(stream.subjects, ["PUBLIC.forms.>", "PRIVATE.forms.>"]);
    for event in found.published.iter().flatten() {
        let [part, domain, class, kind, form] = event.subject.split('.').collect::<Vec<_>>()[..]
        else {
            panic!("{}", event.subject);
        };
        assert!(["PUBLIC", "PRIVATE"].contains(&part));
        assert!([CLINIC, CAMPING].contains(&form));
        let content: Value = serde_json::from_str(&event.content).unwrap();
        let meta = json!({ "source": "chefs", "domain": domain, "class": class, "type": kind, "formId": form });
        assert_eq!(content["meta"], meta);
        assert_eq!(
            content["payload"].get("sealed").is_some(),
            part == "PRIVATE"
        );
    }
}

/// The events of a round that these subjects begin or end with, exactly as they were published.
fn part(found: &Found, round: usize, meant: impl Fn(&str) -> bool) -> Vec<Event> {
    let events = found.published[round].iter();
    events
        .filter(|event| meant(&event.subject))
        .cloned()
        .collect()
}

fn everyone_gets_public_and_owners_their_own(found: &Found) {
    let public = |subject: &str| subject.starts_with("PUBLIC.");
    for round in [0, 1] {
        let pulled = |name: &str| &found.pulled[name][round];
        assert_eq!(*pulled("metrics"), part(found, round, public));
        let own = |form: &'static str| part(found, round, move |s| public(s) || s.ends_with(form));
        assert_eq!(*pulled("health"), own(CLINIC));
        assert_eq!(*pulled("parks"), own(CAMPING));
        assert!(pulled("health").len() > pulled("metrics").len());
    }
    assert_eq!(found.empty.len(), 3);
    assert!(
        found.empty.values().all(|&empty| empty),
        "{:?}",
        found.empty
    );

    let live =
        |meant: &dyn Fn(&str) -> bool| [part(found, 0, meant), part(found, 1, meant)].concat();
    assert_eq!(found.live["METRICS"], live(&public));
    let own = |subject: &str| subject.starts_with("PRIVATE.") && subject.ends_with(CLINIC);
    assert_eq!(found.live["HEALTH"], live(&own));
    assert_eq!(found.live["HEALTH"].len(), 3);
}

fn only_the_owner_opens_a_payload(found: &Found) {
    let [clinic, camping] = &found.keys[..] else {
        panic!("two forms have keys");
    };
    let sealed: Vec<&Event> = found.pulled["health"]
        .iter()
        .flatten()
        .filter(|event| event.subject.starts_with("PRIVATE."))
        .collect();
    assert_eq!(sealed.len(), 3);
    for event in &sealed {
        assert!(!event.content.contains("Ada"), "{}", event.content);
        assert!(camping.open(CLINIC, &event.content).is_none());
        assert!(
            clinic.open(CAMPING, &event.content).is_none(),
            "of another form"
        );
    }
    let first = clinic.open(CLINIC, &sealed[0].content).unwrap();
    assert_eq!(first, json!({ "name": "Ada", "symptoms": ["fever"] }));
    let of_parks = found.pulled["parks"].iter().flatten();
    let of_parks = of_parks.filter(|event| event.subject.starts_with("PRIVATE."));
    let opened: Vec<Value> = of_parks
        .map(|event| camping.open(CAMPING, &event.content).unwrap())
        .collect();
    assert_eq!(opened[0]["nights"], 3);
    assert_eq!(opened[1]["nights"], 5);
    // A byte that was changed on the way would be noticed.
    let changed = sealed[0].content.replace("\"sealed\":\"", "\"sealed\":\"A");
    assert!(clinic.open(CLINIC, &changed).is_none());
}

fn a_consumer_cannot_be_widened(found: &Found) {
    assert_eq!(found.widened.len(), 7);
    for (subject, answer) in &found.widened {
        let nobody = answer.contains("no responders");
        // Servers answer for accounts without JetStream, since guests have none.
        let none =
            answer.contains("\"code\":503") && answer.contains("JetStream not enabled for account");
        assert!(nobody || none, "{subject}: {answer}");
    }
    assert!(
        found.widened[0].1.contains("no responders"),
        "{:?}",
        found.widened[0]
    );
    assert_eq!(
        found.imported, found.widened[0],
        "an import alone brings nothing"
    );
    let (code, said) = &found.token_of_another;
    assert_eq!(*code, 1, "{said}");
}

fn a_large_event_is_refused(found: &Found) {
    let stored = found.published.iter().flatten().count() as u64;
    assert!(
        found.too_large.contains("Maximum Payload Violation"),
        "{}",
        found.too_large
    );
    assert_eq!(
        found.sizes,
        [stored + 1, stored + 2],
        "nothing is stored between them"
    );
}

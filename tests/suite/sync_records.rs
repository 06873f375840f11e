//! The story of the records that an outside service writes, on a real nats-server with JetStream.

use std::collections::BTreeMap;

use async_nats::jetstream::stream::DiscardPolicy;
use serde_json::{Value, json};

use crate::stories::sync_records::{
    INBOX, OF_OWNER, OF_SERVICE, RECORDS, STREAM, UPDATE, VERSIONS,
};
use crate::stories::{Stage, sync_records};
use crate::support::home::{mode, read_text};
use crate::support::picture;
use crate::support::tokens::{Token, pattern};

/// A record under its whole subject.
fn record((record, content): (&str, &str)) -> (String, String) {
    (format!("{RECORDS}.{record}"), content.to_owned())
}

#[test]
fn an_outside_service_writes_records_of_which_the_latest_version_stays_and_can_do_nothing_else() {
    let mut stage = Stage::new(env!("CARGO_BIN_EXE_accord"), true);
    let found = sync_records::play(&mut stage).unwrap_or_else(|err| panic!("{err}"));
    picture::compare("sync_records", &stage.read("sync_records.svg"));

    the_service_may_use_its_subjects_only(&stage);
    assert!(
        found.validated.contains("no issues found"),
        "{}",
        found.validated
    );
    handed_over_without_a_seed_on_the_screen(&stage, &found);
    the_stream_keeps_the_latest_version(&found);
    the_service_hears_its_own_acks_only(&found);
    everything_else_is_refused(&found);
    the_context_needs_no_other_program(&found);
}

/// What the JWTs of both users say.
fn the_service_may_use_its_subjects_only(stage: &Stage) {
    let claims = |user: &str| {
        let file = format!("sync/accounts/CRM/users/{user}.jwt");
        let token = Token::decode(&read_text(&stage.home().stores.join(file)));
        token.unwrap().nats().clone()
    };
    let service = claims("sequin");
    assert_eq!(service["pub"], json!({ "allow": ["sequin-records.>"] }));
    let subscribes = json!({ "allow": ["_INBOX_sequin.>", "sequin-records.>"] });
    assert_eq!(service["sub"], subscribes);
    assert_eq!(service.get("resp"), None);
    let owner = claims("owner");
    assert_eq!((&owner["pub"], &owner["sub"]), (&json!({}), &json!({})));
}

fn handed_over_without_a_seed_on_the_screen(stage: &Stage, found: &sync_records::Found) {
    let told = stage.told();
    let files = found.handed_over.each_ref().map(|file| stage.path(file));
    let [creds, jwt, seed] = files.each_ref().map(|file| read_text(file));
    assert!(creds.contains(jwt.trim()) && creds.contains(seed.trim()));
    #[cfg(unix)]
    for file in &files {
        assert_eq!(mode(file), 0o600, "{}", file.display());
    }
    let seeds = pattern(r"\bS[OAUX][A-Z2-7]{56}\b");
    assert!(seeds.is_match(&seed), "a seed looks like that");
    assert!(!seeds.is_match(&told), "a seed is on the screen:\n{told}");
}

fn the_stream_keeps_the_latest_version(found: &sync_records::Found) {
    let limits = found.limits.as_ref().unwrap();
    assert_eq!(limits.max_storage, Some(1 << 30));
    assert_eq!(limits.max_streams, Some(1));
    assert_eq!(limits.max_consumers, Some(10));
    assert_eq!(limits.max_memory, Some(0));
    assert!(
        found
            .second_stream
            .contains("maximum number of streams reached"),
        "{}",
        found.second_stream
    );

    let stream = found.stream.as_ref().unwrap();
    assert_eq!(stream.name, STREAM);
    assert_eq!(stream.subjects, ["sequin-records.>"]);
    assert_eq!(stream.max_messages_per_subject, 1);
    assert_eq!(stream.discard, DiscardPolicy::Old);
    assert!(stream.max_age.is_zero(), "{:?}", stream.max_age);

    // One number each, without gaps: no ack was stored as if it were a record. The owner's is 8.
    assert_eq!(found.acks, [1, 2, 3, 4, 5, 6, 7, 9]);
    let latest: BTreeMap<String, String> = VERSIONS.map(record).into();
    assert_eq!(found.records.len(), latest.len(), "{:?}", found.records);
    assert_eq!(BTreeMap::from_iter(found.records.clone()), latest);
    assert_eq!(found.updated, [record(UPDATE)]);
}

fn the_service_hears_its_own_acks_only(found: &sync_records::Found) {
    let [of_owner, of_service, (inbox, ack)] = &found.heard[..] else {
        panic!("{:?}", found.heard);
    };
    assert_eq!(*of_owner, record(OF_OWNER));
    assert_eq!(*of_service, record(OF_SERVICE));
    assert!(inbox.starts_with(&format!("{INBOX}.")), "{inbox}");
    let ack: Value = serde_json::from_str(ack).unwrap();
    assert_eq!(ack, json!({ "stream": STREAM, "seq": 9 }));
}

fn everything_else_is_refused(found: &sync_records::Found) {
    assert!(found.beyond.len() > 8);
    for (typed, code, said) in &found.beyond {
        let subject = typed.split(' ').nth(1).unwrap().trim_matches('\'');
        let verb = if typed.starts_with("pub") {
            "publishing"
        } else {
            "subscribing"
        };
        assert_eq!(*code, 3, "{typed}: {said}");
        let expected = format!("does not permit {verb} to `{subject}`");
        assert!(said.contains(&expected), "{typed}: {said}");
    }
    let [publish, subscribe] = &found.refusals[..] else {
        panic!("{:?}", found.refusals);
    };
    assert!(publish.contains(r#"Permissions Violation for Publish to "crm.deals.won""#));
    assert!(subscribe.contains(r#"Permissions Violation for Subscription to "_INBOX.>""#));
    let of_owner = |subject: &str| (subject.to_owned(), "from the owner".to_owned());
    assert_eq!(
        found.owner_hears,
        [of_owner("crm.deals.won"), of_owner("_INBOX.of.another")]
    );
    let records = VERSIONS.map(|(record, _)| record);
    let records = BTreeMap::from(records.map(|record| (record, ()))).len() as u64;
    assert_eq!(found.stored, [records + 2; 2], "nothing came or went");
}

fn the_context_needs_no_other_program(found: &sync_records::Found) {
    let mut members: Vec<&String> = found.context.as_object().unwrap().keys().collect();
    members.sort();
    assert_eq!(members, ["creds", "inbox_prefix", "url"]);
    assert_eq!(found.context["inbox_prefix"], INBOX);
    assert_eq!(found.context_ack, 10);
    let [publish, refused] = &found.nats_cli[..] else {
        assert_eq!(found.nats_cli, [], "only without NATS_CLI");
        return;
    };
    assert_eq!(publish.0, 0, "{}", publish.1);
    assert!(
        publish
            .1
            .contains("Stored in Stream: SEQUIN-RECORDS Sequence: 11"),
        "{}",
        publish.1
    );
    assert!(refused.1.contains("Permissions Violation"), "{}", refused.1);
}

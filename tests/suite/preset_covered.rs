//! Every preset that is offered does its whole job on a real server in some test.

use std::collections::BTreeSet;

use crate::support::sandbox::Sandbox;
use crate::{preset_core, preset_kv, preset_object, preset_streams};

/// Each preset with the test of its whole job and of what is refused beside it.
const LIVE: [(&str, fn()); 12] = [
    (
        "publisher",
        preset_core::a_publisher_publishes_on_its_subject_only,
    ),
    (
        "subscriber",
        preset_core::a_subscriber_hears_its_subject_and_says_nothing,
    ),
    (
        "requester",
        preset_core::a_requester_asks_on_its_subject_and_hears_the_answers,
    ),
    (
        "responder",
        preset_core::a_responder_answers_once_what_it_is_asked,
    ),
    (
        "stream-publisher",
        preset_streams::a_stream_publisher_hears_its_acks_and_nobody_elses_answers,
    ),
    (
        "stream-consumer",
        preset_streams::a_stream_consumer_works_through_its_consumer_only,
    ),
    (
        "stream-reader",
        preset_streams::a_stream_reader_reads_its_stream_in_every_way_and_changes_nothing,
    ),
    (
        "stream-admin",
        preset_streams::a_stream_admin_manages_its_stream_and_no_other,
    ),
    (
        "kv-reader",
        preset_kv::a_kv_reader_gets_and_watches_and_writes_nothing,
    ),
    (
        "kv-writer",
        preset_kv::a_kv_writer_reads_and_writes_its_bucket_and_no_other,
    ),
    (
        "object-reader",
        preset_object::an_object_reader_gets_and_watches_and_writes_nothing,
    ),
    (
        "object-writer",
        preset_object::an_object_writer_reads_and_writes_its_store_and_seals_it_not,
    ),
];

#[test]
fn each_preset_of_the_list_has_a_live_test() {
    let listed = Sandbox::new().run("list presets --json").ok().json();
    let presets = listed.as_array().unwrap();
    let listed: BTreeSet<&str> = presets
        .iter()
        .map(|preset| preset["name"].as_str().unwrap())
        .collect();
    let live: BTreeSet<&str> = LIVE.iter().map(|(name, _)| *name).collect();
    assert_eq!(listed, live);
}

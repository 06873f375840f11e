//! `edit mapping`: one entry changes, all others stay.

use serde_json::json;

use crate::support::refusals::Refusals;
use crate::support::sandbox::Sandbox;

fn with_mappings() -> Sandbox {
    let t = Sandbox::with_operator("O").account("A");
    for line in [
        "-f a -t one --weight 10",
        "-f a -t two --weight 20",
        "-f a -t two --weight 30 --cluster east",
        "-f b -t only",
    ] {
        t.run(&format!("add mapping {line}")).ok();
    }
    t
}

#[test]
fn the_weight_of_one_destination_changes() {
    let t = with_mappings();
    let output = t
        .run("edit mapping --account A --from a --to two --cluster '' --weight 90")
        .ok();
    output.says("changed mapping \"a\" -> \"two\", weight 20% to \"a\" -> \"two\", weight 90%");
    output.says("edited account \"A\"");
    assert_eq!(
        t.claims_account("A")["nats"]["mappings"],
        json!({ "a": [
            { "subject": "one", "weight": 10 },
            { "subject": "two", "weight": 90 },
            { "subject": "two", "weight": 30, "cluster": "east" },
        ], "b": [{ "subject": "only" }] })
    );
}

#[test]
fn subject_and_cluster_change_and_the_weight_stays() {
    let t = with_mappings();
    let json = t
        .run("edit mapping -f a -t two --cluster east --new-to three --new-cluster west --json")
        .ok()
        .json();
    assert_eq!(
        json["before"],
        json!({ "to": "two", "weight": 30, "cluster": "east" })
    );
    assert_eq!(
        json["after"],
        json!({ "to": "three", "weight": 30, "cluster": "west" })
    );
    assert_eq!(json["sum"], 30);
    t.run("edit mapping -f a -t three --new-cluster ''").ok();
    assert_eq!(
        t.claims_account("A")["nats"]["mappings"]["a"][2],
        json!({ "subject": "three", "weight": 30 })
    );
}

#[test]
fn the_only_destination_needs_no_name() {
    let t = with_mappings();
    t.run("edit mapping -f b --weight 50").ok();
    assert_eq!(
        t.claims_account("A")["nats"]["mappings"]["b"][0]["weight"],
        50
    );
}

#[test]
fn refusals_change_nothing() {
    let t = with_mappings();
    let mut cases = Refusals::of(&t);
    cases.refused("edit mapping -f c --weight 1", "no mapping of \"c\"");
    cases.refused("edit mapping -f a -t x --weight 1", "no destination \"x\"");
    cases.refused(
        "edit mapping -f a -t one --cluster east --weight 1",
        "\"one\" in cluster \"east\"",
    );
    cases.usage("edit mapping -f a --weight 1", "more than one");
    cases.usage("edit mapping -f a -t two --weight 1", "more than one");
    cases.usage("edit mapping -f b", "specify an edit option");
    cases.usage("edit mapping --weight 1", "from subject is required");
    cases.usage("edit mapping -f b --weight 200", "from 1 to 100");
    cases.usage("edit mapping -f b --new-to 'x y'", "x y");
    cases.usage("edit mapping -f b -i", "no terminal");
    cases.refused("edit mapping -f a -t one --weight 81", "101 percent");
    cases.refused(
        "edit mapping -f a -t two --cluster east --new-cluster ''",
        "already exists",
    );
}

#[test]
fn a_dry_run_edits_nothing() {
    let t = with_mappings();
    t.run_unchanged("edit mapping -f b --weight 5 --dry-run")
        .ok()
        .says("would write account JWT");
}

//! `delete mapping`: what goes, and that nothing else does.

use serde_json::{Value, json};

use crate::support::refusals::Refusals;
use crate::support::sandbox::Sandbox;

fn with_mappings() -> Sandbox {
    let t = Sandbox::with_operator("O").account("A");
    for line in [
        "-f a -t one --weight 10",
        "-f a -t two --weight 10",
        "-f a -t three --weight 10",
        "-f a -t four --weight 10",
        "-f a -t one --weight 10 --cluster east",
        "-f a -t two --weight 10 --cluster west",
        "-f other -t kept",
    ] {
        t.run(&format!("add mapping {line}")).ok();
    }
    t
}

fn destinations(t: &Sandbox) -> Vec<String> {
    let list = t.claims_account("A")["nats"]["mappings"]["a"].clone();
    let text = |d: &Value, member: &str| d[member].as_str().unwrap_or_default().to_string();
    let list = list.as_array().cloned().unwrap_or_default();
    list.iter()
        .map(|d| format!("{}@{}", text(d, "subject"), text(d, "cluster")))
        .collect()
}

#[test]
fn one_destination_goes_wherever_it_stands() {
    for (gone, at) in [("one", 0), ("two", 1), ("three", 2), ("four", 3)] {
        let t = with_mappings();
        let mut left = destinations(&t);
        assert_eq!(left.remove(at), format!("{gone}@"));
        t.run(&format!("delete mapping -a A --from a --to {gone}"))
            .ok()
            .says(&format!("deleted mapping \"a\" -> \"{gone}\", weight 10%"));
        assert_eq!(destinations(&t), left);
    }
    let t = with_mappings();
    t.run("delete mapping -f a -t two --cluster west").ok();
    assert_eq!(
        destinations(&t),
        ["one@", "two@", "three@", "four@", "one@east"]
    );
}

#[test]
fn a_cluster_without_a_destination_goes_alone() {
    let t = with_mappings();
    let json = t
        .run("delete mapping -f a --cluster east --json")
        .ok()
        .json();
    assert_eq!(
        json["deleted"],
        json!([{ "to": "one", "weight": 10, "cluster": "east" }])
    );
    assert_eq!(json["left"], 5);
    assert_eq!(
        destinations(&t),
        ["one@", "two@", "three@", "four@", "two@west"]
    );
}

#[test]
fn a_source_goes_as_a_whole_and_others_stay() {
    let t = with_mappings();
    t.run("delete mapping -a @{A:A} -f a")
        .ok()
        .says("\"a\" is no longer mapped");
    assert_eq!(
        t.claims_account("A")["nats"]["mappings"],
        json!({ "other": [{ "subject": "kept" }] })
    );
}

#[test]
fn what_is_not_there_is_refused() {
    let t = with_mappings();
    let mut cases = Refusals::of(&t);
    cases.refused("delete mapping -f b", "no mapping of \"b\"");
    cases.refused("delete mapping -f a -t five", "no destination \"five\"");
    cases.refused(
        "delete mapping -f a --cluster north",
        "in cluster \"north\"",
    );
    cases.refused(
        "delete mapping -f a -t three --cluster east",
        "no destination \"three\" in cluster \"east\"",
    );
    cases.refused("delete mapping -a B -f a", "does not exist");
    cases.usage("delete mapping -t b", "from subject is required");
    cases.usage("delete mapping -i", "no terminal");
}

#[test]
fn a_dry_run_deletes_nothing() {
    let t = with_mappings();
    t.run_unchanged("delete mapping -f a --dry-run")
        .ok()
        .says("would write account JWT");
}

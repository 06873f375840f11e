//! `edit account`: JetStream limits, global and by tier.

use serde_json::{Value, json};

use crate::support::refusals::Refusals;
use crate::support::sandbox::Sandbox;

fn store() -> Sandbox {
    Sandbox::with_operator("O").account("A")
}

fn limits(t: &Sandbox) -> Value {
    t.claims_account("A")["nats"]["limits"].clone()
}

/// The limits of an account that was only added.
fn untouched() -> Value {
    json!({"subs": -1, "data": -1, "payload": -1, "imports": -1, "exports": -1,
        "wildcards": true, "conn": -1, "leaf": -1})
}

#[test]
fn another_edit_writes_no_limits_of_jetstream() {
    let t = store();
    t.run("edit account A --tag x").ok();
    assert_eq!(limits(&t), untouched());
    // So it can become the system account, and get tiers.
    t.run("edit operator --system-account A").ok();
    t.run("edit operator --system-account ''").ok();
    t.run("edit account A --js-tier 1 --js-disk-storage 1G")
        .ok();
    let before = limits(&t);
    t.run("edit account A --tag y").ok();
    assert_eq!(limits(&t), before);
}

#[test]
fn limits_that_say_nothing_do_not_forbid_tiers() {
    let t = store();
    let mut claims = t.claims_account("A");
    // As nsc leaves them behind.
    for name in ["streams", "consumer", "max_ack_pending"] {
        claims["nats"]["limits"][name] = json!(-1);
    }
    let token = crate::support::tokens::sign(claims.as_object().unwrap().clone(), &t.seed("O:O"));
    std::fs::write(t.account_jwt("A"), token).unwrap();
    t.run("edit account A --js-enable 3").ok();
    let tiers = json!({"R3": {"mem_storage": -1, "disk_storage": -1}});
    assert_eq!(limits(&t)["tiered_limits"], tiers);
    assert_eq!(limits(&t)["streams"], Value::Null);
}

#[test]
fn the_first_limit_spells_the_others_out() {
    let t = store();
    t.run("edit account A --js-streams 5").ok();
    let limits = limits(&t);
    for (name, value) in [
        ("streams", 5),
        ("consumer", -1),
        ("max_ack_pending", -1),
        ("mem_max_stream_bytes", -1),
        ("disk_max_stream_bytes", -1),
    ] {
        assert_eq!(limits[name], value, "{name}");
    }
    assert_eq!(limits["disk_storage"], Value::Null);
}

#[test]
fn global_limits_are_set_one_by_one() {
    let t = store();
    let output = t
        .run("edit account A --js-mem-storage 1G --js-disk-storage 512G --js-streams 10 --js-consumer 20 --js-max-ack-pending 1000 --js-max-mem-stream 64Mi --js-max-disk-stream 128Gi")
        .ok();
    output.says("changed global max disk storage to 512000000000");
    output.says("changed global max memory stream to 67108864");
    t.run("edit account A --js-streams unlimited").ok();
    let limits = limits(&t);
    assert_eq!(limits["streams"], -1);
    assert_eq!(limits["consumer"], 20);
    assert_eq!(limits["max_ack_pending"], 1000);
    assert_eq!(limits["disk_max_stream_bytes"], 137_438_953_472_i64);
}

#[test]
fn the_size_of_streams_is_required_at_any_time() {
    let t = store();
    t.run("edit account A --js-disk-storage 1G").ok();
    t.run("edit account A --js-max-bytes-required")
        .ok()
        .says("changed global max bytes required to true");
    assert_eq!(limits(&t)["max_bytes_required"], true);
    t.run("edit account A --js-disk-storage 2G").ok();
    assert_eq!(limits(&t)["max_bytes_required"], true);
    t.run("edit account A --js-max-bytes-required=false").ok();
    assert_eq!(limits(&t)["max_bytes_required"], Value::Null);
}

#[test]
fn tiers_are_enabled_limited_and_removed() {
    let t = store();
    t.run("edit account A --js-enable 1")
        .ok()
        .says("enabled tier limit R1");
    t.run("edit account A --js-tier 3 --js-disk-storage 30G")
        .ok()
        .says("changed R3 max disk storage to 30000000000");
    t.run("edit account A --rm-js-tier 1")
        .ok()
        .says("deleted tier limit R1");
    let tiers = &limits(&t)["tiered_limits"];
    assert_eq!(tiers["R1"], Value::Null);
    assert_eq!(tiers["R3"]["streams"], -1);
    let output = t.run("edit account A --js-disable").ok();
    output.says("deleted tier limit R3");
    assert!(!output.stdout().contains("global"), "{output}");
    assert_eq!(limits(&t), untouched());
    t.run("edit account A --js-enable 0")
        .ok()
        .says("enabled global limit");
    t.run("edit account A --rm-js-tier 0")
        .ok()
        .says("deleted global limit");
    assert_eq!(limits(&t), untouched());
}

#[test]
fn the_old_names_of_options_work() {
    let t = store();
    t.run("edit account A --mem-storage 1k --disk-storage 2k --streams 3 --consumer 4")
        .ok()
        .says("changed global max consumer to 4");
    let limits = limits(&t);
    assert_eq!(limits["mem_storage"], 1000);
    assert_eq!(limits["disk_storage"], 2000);
    assert_eq!(limits["streams"], 3);
}

#[test]
fn the_system_account_gets_no_jetstream() {
    let t = store();
    t.run("edit operator --system-account A").ok();
    t.run_unchanged("edit account A --js-disk-storage 1G")
        .refused()
        .says("system account cannot have JetStream limits");
    t.run_unchanged("edit account A --js-enable 3").refused();
    t.run("edit account A --conns 5").ok();
    t.run("edit account A --js-disable").ok();
    t.run("edit account A --js-disk-storage 0").ok();
}

#[test]
fn refusals_change_nothing() {
    let t = store().account("G").account("T");
    t.run("edit account G --js-disk-storage 1G").ok();
    t.run("edit account T --js-tier 3 --js-disk-storage 1G")
        .ok();
    let mut refusals = Refusals::of(&t);
    for (line, says) in [
        ("G --js-tier 1 --js-disk-storage 1G", "a global limit"),
        ("G --js-enable 3", "a global limit"),
        ("G --js-enable 0", "already enabled"),
        ("G --rm-js-tier 3", "does not have a R3 limit"),
        ("T --js-disk-storage 1G", "tiered limits: R3"),
        ("T --js-enable 0", "tiered limits: R3"),
        ("T --js-enable 3", "already enabled"),
        ("T --rm-js-tier 1", "does not have a R1 limit"),
        ("T --rm-js-tier 0", "does not have a global limit"),
    ] {
        refusals.refused(&format!("edit account {line}"), says);
    }
    for (line, says) in [
        ("T --js-tier 3", "no limit for it"),
        ("T --js-tier -1 --js-streams 1", "number of replicas"),
        ("A --js-enable -7", "number of replicas"),
        ("T --rm-js-tier -1", "number of replicas"),
        ("G --js-disable --js-streams 1", "cannot be used with"),
        ("G --js-enable 3 --js-streams 1", "cannot be used with"),
        ("G --rm-js-tier 3 --js-disable", "cannot be used with"),
        ("G --rm-js-tier 3 --streams 4", "cannot be used with"),
    ] {
        refusals.usage(&format!("edit account {line}"), says);
    }
}

//! `edit account`: what it changes, what it leaves, and what it refuses. JetStream has its own file.

use serde_json::json;

use crate::support::refusals::Refusals;
use crate::support::sandbox::Sandbox;

/// A signing key whose seed is elsewhere.
const KEY: &str = "AD7OVVQO7RP5AFALL4NU2LM2KECG5RZZL7TU5Z4EQ5MI4Z4JDTQZQXZU";

fn store() -> Sandbox {
    Sandbox::with_operator("O").account("B").account("A")
}

#[test]
fn limits_are_set_and_told() {
    let t = store();
    let output = t
        .run("edit account A --conns 100 --leaf-conns 3 --data 5GiB --exports 10 --imports 20 --payload 64k --subscriptions 1k")
        .ok();
    output.says("signed with operator key <O:O>");
    output.says("changed max connections to 100");
    output.says("changed leaf node connections to 3");
    output.says("changed max data to 5368709120");
    output.says("changed max exports to 10");
    output.says("changed max imports to 20");
    output.says("changed max payload size to 64000");
    output.says("changed max subscriptions to 1000");
    output.says("edited account \"A\"");
    t.run("edit account -n A --payload unlimited --imports 0")
        .ok()
        .says("changed max payload size to unlimited");
    let limits = &t.claims_account("A")["nats"]["limits"];
    assert_eq!(
        *limits,
        json!({"subs": 1000, "data": 5_368_709_120_i64, "payload": -1, "exports": 10,
            "wildcards": true, "conn": 100, "leaf": 3})
    );
}

#[test]
fn switches_stay_unless_they_are_given() {
    let t = store();
    t.run("edit account A --wildcard-exports=false --disallow-bearer")
        .ok()
        .says("changed wild card exports to false");
    t.run("edit account A --conns 5").ok();
    let limits = &t.claims_account("A")["nats"]["limits"];
    assert_eq!(limits["disallow_bearer"], true);
    assert_eq!(limits["wildcards"], json!(null));
    t.run("edit account A --wildcard-exports --disallow-bearer=false")
        .ok()
        .says("changed disallow bearer to false");
    let limits = &t.claims_account("A")["nats"]["limits"];
    assert_eq!(limits["disallow_bearer"], json!(null));
    assert_eq!(limits["wildcards"], true);
}

#[test]
fn bearers_are_not_shut_out_unseen() {
    let t = store().user("A", "plain");
    t.run("add user --account A --bearer walker").ok();
    t.run_unchanged("edit account A --disallow-bearer")
        .refused()
        .says("user \"walker\" in account \"A\" uses bearer token");
    t.run("edit account A --tag x").ok();
    t.run("delete user --account A walker").ok();
    t.run("edit account A --disallow-bearer").ok();
}

#[test]
fn signing_keys_are_added_and_removed() {
    let t = store();
    let json = t.run("edit account A --sk generate --json").ok().json();
    let key = t.key("SK:A");
    assert_eq!(json["added_signing_keys"][0]["key"], key.as_str());
    assert_eq!(json["added_signing_keys"][0]["seed"], "generated");
    assert!(t.seed_file("SK:A").is_some());
    t.run("add user --account A -K @{SK:A} u").ok();
    t.run(&format!("edit account A --sk {KEY}")).ok();
    let output = t
        .run(&format!("edit account A --rm-sk @{{SK:A}},{KEY}"))
        .ok();
    output.says("removed signing key \"<SK:A>\"");
    output.says("a removed key signed user \"u\"");
    assert_eq!(t.claims_account("A")["nats"]["signing_keys"], json!(null));
}

#[test]
fn adding_a_scoped_key_again_keeps_its_scope() {
    let t = store();
    t.run("edit account A --sk generate").ok();
    scope_the_only_key(&t);
    let before = t.claims_account("A")["nats"]["signing_keys"].clone();
    assert_eq!(before[0]["role"], "ops");
    t.run("edit account A --sk @{SK:A/ops}")
        .ok()
        .says("was there already");
    assert_eq!(t.claims_account("A")["nats"]["signing_keys"], before);
}

/// Gives the signing key of `A` the role `ops`, as another tool would.
fn scope_the_only_key(t: &Sandbox) {
    let mut claims = t.claims_account("A");
    let key = t.key("SK:A");
    claims["nats"]["signing_keys"] = json!([{"kind": "user_scope", "key": key, "role": "ops",
        "template": {"pub": {"allow": ["ops.>"]}, "sub": {}, "subs": 5, "data": -1, "payload": 7},
        "description": ""}]);
    let claims = claims.as_object().unwrap().clone();
    let token = crate::support::tokens::sign(claims, &t.seed("O:O"));
    std::fs::write(t.account_jwt("A"), token).unwrap();
}

#[test]
fn what_is_not_there_is_told() {
    let t = store();
    let output = t
        .run(&format!(
            "edit account A --rm-tag q --rm-sk {KEY} --rm a.b --rm-response-perms --trace-context-subject '' --js-disable --description ''"
        ))
        .ok();
    for what in [
        "tag \"q\"",
        "signing key",
        "permission \"a.b\"",
        "a response permission",
        "a trace context",
        "a JetStream limit",
        "the description",
    ] {
        output.says(what);
    }
    let stdout = output.stdout();
    assert!(
        !stdout.contains("removed") && !stdout.contains("deleted"),
        "{output}"
    );
    assert!(!stdout.contains("disabled"), "{output}");
    let json = t.run("edit account A --rm-tag q --json").ok().json();
    assert_eq!(json["not_there"], json!(["tag \"q\""]));
}

#[test]
fn default_permissions_grow_and_shrink() {
    let t = store();
    t.run("edit account A --allow-pub b.>,a.> --allow-sub 'in.> workers' --allow-pubsub both --deny-pub b.no --deny-sub in.no --deny-pubsub never --allow-pub-response=2 --response-ttl 5s")
        .ok()
        .says("added sub \"in.> workers\"");
    let permissions = &t.claims_account("A")["nats"]["default_permissions"];
    assert_eq!(
        *permissions,
        json!({"pub": {"allow": ["a.>", "b.>", "both"], "deny": ["b.no", "never"]},
            "sub": {"allow": ["both", "in.> workers"], "deny": ["in.no", "never"]},
            "resp": {"max": 2, "ttl": 5_000_000_000_i64}})
    );
    let output = t
        .run("edit account A --rm both --rm never,in.no --rm-response-perms --deny-pub more")
        .ok();
    output.says("removed pub \"both\"");
    output.says("removed sub \"both\"");
    output.says("removed deny sub \"in.no\"");
    output.says("removed response permissions");
    let permissions = &t.claims_account("A")["nats"]["default_permissions"];
    assert_eq!(
        *permissions,
        json!({"pub": {"allow": ["a.>", "b.>"], "deny": ["b.no", "more"]},
            "sub": {"allow": ["in.> workers"]}})
    );
    t.run("edit account A --max-responses 3").ok();
    let permissions = &t.claims_account("A")["nats"]["default_permissions"];
    assert_eq!(permissions["resp"]["max"], 3);
}

#[test]
fn another_trace_subject_keeps_the_sampling() {
    let t = store();
    t.run("edit account A --trace-context-subject trace.a --trace-context-sampling 25")
        .ok()
        .says("changed trace context sampling to 25%");
    t.run("edit account A --trace-context-subject trace.b").ok();
    let trace = |t: &Sandbox| t.claims_account("A")["nats"]["trace"].clone();
    assert_eq!(trace(&t), json!({"dest": "trace.b", "sampling": 25}));
    t.run("edit account A --trace-context-sampling 10").ok();
    assert_eq!(trace(&t), json!({"dest": "trace.b", "sampling": 10}));
    t.run("edit account A --trace-context-subject ''")
        .ok()
        .says("disabled trace context");
    assert_eq!(trace(&t), json!(null));
}

#[test]
fn texts_tags_and_times_change() {
    let t = store();
    let output = t
        .run("edit account A --description 'Web shop' --info-url https://wiki.example/a --tag Gold,gold --start 2021-01-01 --expiry 2040-01-01 --host-cluster-traffic")
        .ok();
    output.says("changed description to \"Web shop\"");
    output.says("changed info url to \"https://wiki.example/a\"");
    output.says("added tag \"gold\"");
    output.says("changed jwt expiry to");
    output.says("enabled routing of JetStream cluster traffic");
    let claims = t.claims_account("A");
    assert_eq!(claims["nats"]["tags"], json!(["gold"]));
    assert_eq!(claims["exp"], 2_208_988_800_i64);
    assert_eq!(claims["nats"]["cluster_traffic"], "owner");
    let json = t
        .run("edit account A --description '' --info-url '' --rm-tag GOLD --expiry 0 --start 0 --host-cluster-traffic=false --json")
        .ok()
        .json();
    assert_eq!(json["description"], json!(null));
    assert_eq!(json["tags"], json!([]));
    let nats = &t.claims_account("A")["nats"];
    for name in ["description", "info_url", "tags", "cluster_traffic"] {
        assert_eq!(nats[name], json!(null), "{name}");
    }
    t.run("edit account A --expiry 2001-01-01")
        .ok()
        .says("has passed already");
}

#[test]
fn the_key_alone_signs_anew_and_the_issuer_stays() {
    let t = store();
    t.run("edit operator --sk generate").ok();
    t.run("edit account A -K @{OSK:O}")
        .ok()
        .says("signed with operator signing key <OSK:O>");
    assert_eq!(t.claims_account("A")["iss"], t.key("OSK:O"));
    t.run("edit account A --tag x").ok();
    assert_eq!(t.claims_account("A")["iss"], t.key("OSK:O"));
    t.run_unchanged("edit operator --require-signing-keys")
        .refused()
        .says("account \"B\" needs to be issued");
    t.run("edit account B -K @{OSK:O}").ok();
    t.run("edit operator --require-signing-keys").ok();
}

#[test]
fn a_dry_run_changes_nothing() {
    let t = store();
    t.run_unchanged("edit account A --sk generate --conns 5 --dry-run")
        .ok()
        .says("changed max connections to 5");
}

#[test]
fn the_account_is_named_in_every_way() {
    let t = store();
    for way in ["B", "--name B", "-n B", "@{A:B}", "-a B"] {
        t.run(&format!("edit account {way} --tag t{}", way.len()))
            .ok();
    }
    let tags = t.claims_account("B")["nats"]["tags"]
        .as_array()
        .unwrap()
        .len();
    assert_eq!(tags, 5 - 1, "`-n B` and `-a B` are of the same length");
    t.run("edit account --tag current").ok();
    assert_eq!(t.claims_account("A")["nats"]["tags"][0], "current");
}

#[test]
fn lists_lose_no_line() {
    let t = store();
    let line = ["edit", "account", "A", "--allow-pub", "a\nb"];
    let before = t.tree();
    t.run_args(&line).usage().says("--allow-pub");
    t.assert_unchanged(&before);
    t.run("edit account A --tag '\"a,b\",c'").ok();
    assert_eq!(t.claims_account("A")["nats"]["tags"], json!(["a,b", "c"]));
}

#[test]
fn a_damaged_account_is_in_nobody_elses_way() {
    let t = store().user("B", "u");
    std::fs::write(t.account_jwt("A"), "damaged").unwrap();
    t.run("edit account B --tag x").ok();
    std::fs::write(t.user_jwt("B", "u"), "damaged").unwrap();
    t.run("edit account B --disallow-bearer")
        .ok()
        .says("user \"u\" cannot be read");
    t.run_unchanged("edit account A --tag x").refused();
}

#[test]
fn refusals_change_nothing() {
    let t = store();
    t.run("edit account B --sk generate").ok();
    let mut refusals = Refusals::of(&t);
    for (options, says) in [
        ("", "specify an edit option"),
        ("--conns many", "expected a number"),
        ("--conns 0x10", "expected a number"),
        ("--conns -5", "cannot be negative"),
        ("--data 1q", "expected a number"),
        ("--allow-pub 'a b'", "blank"),
        ("--response-ttl never", "expected a duration"),
        ("--start 2021-02-30x", "expected a date"),
        ("--trace-context-subject 'a.*'", "cannot contain wildcards"),
        ("--trace-context-sampling 101", "0..=100"),
        (
            "--trace-context-sampling 5 --trace-context-subject ''",
            "requires a subject",
        ),
        (
            "--rm-response-perms --response-ttl 5s",
            "cannot be used with",
        ),
        ("B --tag x", "two names"),
        // The number is not the option's, and not a name to be taken in silence either.
        ("--allow-pub-response 5", "two names"),
        ("--expiry 10min", "expected a date"),
    ] {
        refusals.usage(&format!("edit account -n A {options}"), says);
    }
    for (options, says) in [
        ("--sk nonsense", "neither a key nor a file"),
        ("--sk @{O:O}", "an account key is needed"),
        ("--sk @{A:A}", "identity key"),
        ("--sk @{A:B}", "belongs to account \"B\""),
        ("--sk @{SK:B}", "belongs to account \"B\""),
        ("--rm-sk nonsense", "neither a key nor a file"),
        ("--trace-context-sampling 5", "there is none"),
        ("--tag x -K @{A:A}", "may not sign"),
        ("--tag x -K srvice", "neither a key nor a file"),
    ] {
        refusals.refused(&format!("edit account A {options}"), says);
    }
    refusals.refused("edit account Nope --tag x", "does not exist");
    drop(refusals);
    t.run_unchanged("edit account A --info-url nowhere")
        .refused()
        .says("needs a scheme and a host");
}

//! `edit signing-key`: roles, their templates, and which key is meant.

use std::fs;

use serde_json::{Value, json};

use crate::served::resign;
use crate::support::refusals::Refusals;
use crate::support::sandbox::Sandbox;

/// Account A with the role `svc`, limited.
fn with_role() -> Sandbox {
    let t = Sandbox::with_operator("O").account("A");
    t.run("edit signing-key -a A --sk generate --role svc --allow-pub svc.> --payload 1k --data 2k --subs 3")
        .ok();
    t
}

fn scope(t: &Sandbox) -> Value {
    t.claims_account("A")["nats"]["signing_keys"][0].clone()
}

#[test]
fn a_new_key_gets_a_role_and_a_template() {
    let t = Sandbox::with_operator("O").account("A");
    let line = "edit signing-key --sk generate --role device --description 'Field devices' --conn-type mqtt --source-network 10.0.0.0/8 --time 06:00:00-22:00:00 --locale Europe/Paris --bearer --allow-pub-response=2 --response-ttl 5s --payload 8k --data 1G --subs 20 --allow-pub a --allow-sub 'b q' --allow-pubsub c --deny-pub d --deny-sub e --deny-pubsub f";
    t.run(line)
        .ok()
        .says("signed with operator key <O:O>")
        .says("generated and stored account key \"<SK:A/device>\"")
        .says("set role to \"device\"")
        .says("edited signing key \"<SK:A/device>\"");
    let key = t.key("SK:A/device");
    assert_eq!(
        scope(&t),
        json!({"kind": "user_scope", "key": key, "role": "device", "description": "Field devices", "template": {
            "pub": {"allow": ["a", "c"], "deny": ["d", "f"]}, "sub": {"allow": ["b q", "c"], "deny": ["e", "f"]},
            "resp": {"max": 2, "ttl": 5_000_000_000_i64}, "src": ["10.0.0.0/8"],
            "times": [{"start": "06:00:00", "end": "22:00:00"}], "times_location": "Europe/Paris",
            "subs": 20, "data": 1_000_000_000, "payload": 8000, "bearer_token": true, "allowed_connection_types": ["MQTT"],
        }})
    );
    t.run("edit signing-key device --max-responses 3").ok();
    assert_eq!(scope(&t)["template"]["resp"]["max"], 3);
    t.run("edit signing-key device --rm a,f --rm-response-perms --rm-conn-type mqtt --rm-source-network 10.0.0.0/8 --rm-time 06:00:00 --bearer=false --locale ''")
        .ok();
    let template = scope(&t)["template"].clone();
    assert_eq!(
        template,
        json!({"pub": {"allow": ["c"], "deny": ["d"]}, "sub": {"allow": ["b q", "c"], "deny": ["e"]}, "subs": 20, "data": 1_000_000_000, "payload": 8000})
    );
}

#[test]
fn limits_stay_whichever_way_the_key_is_named() {
    let t = with_role();
    t.write("sk.nk", t.seed("SK:A/svc"));
    for (n, name) in [
        "svc",
        "@{SK:A/svc}",
        "--sk svc",
        "--sk @{SK:A/svc}",
        "--role svc",
        "--sk sk.nk",
    ]
    .iter()
    .enumerate()
    {
        t.run(&format!("edit signing-key {name} --allow-sub s{n}"))
            .ok();
        let template = scope(&t)["template"].clone();
        assert_eq!(
            json!([template["payload"], template["data"], template["subs"]]),
            json!([1000, 2000, 3]),
            "{name}"
        );
        assert_eq!(template["sub"]["allow"].as_array().unwrap().len(), n + 1);
    }
    assert_eq!(scope(&t)["role"], "svc");
}

#[test]
fn a_role_is_found_without_its_seed() {
    let t = with_role();
    fs::remove_file(t.seed_file("SK:A/svc").unwrap()).unwrap();
    t.run("edit signing-key svc --payload 5").ok();
    assert_eq!(scope(&t)["template"]["payload"], 5);
}

#[test]
fn a_role_gets_another_name_and_description() {
    let t = with_role();
    t.run("edit signing-key svc --role service --description 'All services'")
        .ok()
        .says("changed role from \"svc\" to \"service\"");
    assert_eq!(
        json!([scope(&t)["role"], scope(&t)["description"]]),
        json!(["service", "All services"])
    );
    t.run("add user u -K service").ok();
}

#[test]
fn the_report_tells_the_new_state_in_json() {
    let t = with_role();
    let json = t
        .run("edit signing-key svc --rm nothing --subs 4 -J")
        .ok()
        .json();
    assert_eq!(
        json,
        json!({"account": "A", "key": t.key("SK:A/svc"), "role": "svc", "description": "",
            "template": {"pub": {"allow": ["svc.>"]}, "sub": {}, "subs": 4, "data": 2000, "payload": 1000},
            "not_there": ["permission \"nothing\""], "signed_by": {"key": t.key("O:O"), "identity": true}})
    );
    let json = t
        .run("edit signing-key --sk generate --role new -J")
        .ok()
        .json();
    assert_eq!(json["seed"], "generated");
    let plan = t
        .run_unchanged("edit signing-key svc --subs 9 --dry-run -J")
        .ok()
        .json();
    assert_eq!(plan["changes"][0]["what"], "account JWT \"A\"");
}

#[test]
fn two_keys_never_have_the_same_role() {
    let t = with_role();
    t.run_unchanged("edit signing-key --sk generate --role svc")
        .refused()
        .says("role \"svc\" already exists in account \"A\": signing key <SK:A/svc> has it");
    t.run("edit signing-key --sk generate --role other").ok();
    t.run_unchanged("edit signing-key other --role svc")
        .refused()
        .says("already exists");
    t.run("edit signing-key svc --role svc --subs 1").ok();
}

#[test]
fn of_two_keys_that_another_tool_gave_one_role_neither_is_taken() {
    let t = with_role();
    t.run("edit signing-key --sk generate --role other").ok();
    let other = t.key("SK:A/other");
    resign(&t, "A", "O:O", |claims| {
        claims.nats.signing_keys.scope_mut(&other).unwrap().role = "svc".into();
    });
    for line in [
        "edit signing-key svc --subs 1",
        "edit signing-key --role svc --subs 1",
    ] {
        t.run_unchanged(line)
            .refused()
            .says("several signing keys of role \"svc\"");
    }
    t.run_unchanged("add user u -K svc")
        .refused()
        .says("several signing keys of role \"svc\"");
    t.run(&format!("edit signing-key --sk {other} --role other"))
        .ok();
    t.run("add user u -K svc").ok();
}

#[test]
fn a_plain_key_becomes_a_scoped_one_and_says_whom_it_cuts_off() {
    let t = Sandbox::with_operator("O").account("A");
    t.run("edit account A --sk generate").ok();
    t.run("add user u -K @{SK:A}").ok();
    t.run("edit signing-key --sk @{SK:A} --role first")
        .ok()
        .says("servers will refuse user \"u\"");
    assert_eq!(scope(&t)["role"], "first");
    t.run("edit account A --sk generate").ok();
    t.run("edit signing-key --sk @{SK:A#2}")
        .ok()
        .says("the key has no role");
}

#[test]
fn functions_are_those_that_servers_know() {
    let t = with_role();
    let line = "edit signing-key svc --allow-pub 'a.{{name()}}.{{subject()}}.>' --allow-sub 'b.{{Account-Name()}}','KV_{{tag(bucket)}}' --deny-pub 'c.{{account-subject()}}' --deny-sub 'd.{{account-tag(x)}}'";
    t.run(line).ok();
    for (subject, words) in [
        (
            "a.{{nmae()}}",
            "`{{nmae()}}` in `a.{{nmae()}}` is no function of servers",
        ),
        ("a.{{TAG(x)}}", "is no function of servers"),
        ("a.{{tag()}}", "is no function of servers"),
        (
            "a.{{name()}",
            "the braces of `a.{{name()}` hold no function",
        ),
        ("a.{{}}", "hold no function"),
    ] {
        t.run_unchanged(&format!("edit signing-key svc --allow-pub '{subject}'"))
            .refused()
            .says(words)
            .says("hint: servers fill in {{name()}}, {{subject()}}");
    }
    t.run_unchanged("edit signing-key svc --allow-sub 'x queue'")
        .refused()
        .says("names a queue");
}

#[test]
fn a_limit_of_zero_is_refused_because_it_would_be_none() {
    let t = with_role();
    for (option, instead) in [
        ("--subs", "--deny-sub '>'"),
        ("--payload", "--payload 1"),
        ("--data", "1"),
    ] {
        t.run_unchanged(&format!("edit signing-key svc {option} 0"))
            .usage()
            .says("cannot hold a limit of zero")
            .says(instead);
    }
}

#[test]
fn a_role_that_may_do_everything_now_is_warned_of() {
    let t = with_role();
    t.run("edit signing-key svc --rm svc.>")
        .ok()
        .says("no subject that users of the role may publish to is named any more");
}

/// The seed can be read only once.
#[test]
fn a_new_key_is_taken_from_standard_input() {
    let t = Sandbox::with_operator("O").account("A");
    let donor = Sandbox::with_operator("O").account("B");
    let seed = donor.seed("A:B");
    t.run_stdin("edit signing-key --sk - --role till", seed)
        .ok()
        .says("stored account key");
    let keys = &t.claims_account("A")["nats"]["signing_keys"];
    assert_eq!(keys[0]["key"], donor.key("A:B").as_str());
    assert_eq!(keys[0]["role"], "till");
}

#[test]
fn refusals_change_nothing() {
    let t = with_role().account("B");
    t.run("edit account B --sk generate").ok();
    t.run("select account A").ok();
    t.write("nothing.txt", "no key");
    let stranger = "AAQ6HTUTNNLWUZ2HDYOJXJJ7IFURACD3DEUKPQSRTZFZLBTWMMUSD47M";
    let mut bad = Refusals::of(&t);
    bad.usage(
        "edit signing-key --allow-pub x",
        "a signing key is required",
    );
    bad.usage("edit signing-key svc", "specify an edit option");
    bad.usage("edit signing-key --role svc", "specify an edit option");
    bad.refused(
        "edit signing-key --role missing --allow-pub x",
        "signing-key not found",
    );
    bad.refused(
        "edit signing-key missing --allow-pub x",
        "its roles are: svc",
    );
    bad.refused(
        "edit signing-key --sk nothing.txt --role x",
        "neither a seed nor a public key",
    );
    bad.refused(
        "edit signing-key --sk @{O:O} --role x",
        "an account key is needed",
    );
    bad.refused("edit signing-key --sk @{A:A} --role x", "identity key");
    bad.refused(
        "edit signing-key --sk @{A:B} --role x",
        "belongs to account \"B\"",
    );
    bad.refused(
        "edit signing-key --sk @{SK:B} --role x",
        "belongs to account \"B\"",
    );
    bad.usage(
        "edit signing-key svc --sk @{SK:B}",
        "two signing keys are named",
    );
    bad.usage(
        &format!("edit signing-key --sk svc,{stranger}"),
        "two signing keys",
    );
    bad.usage(
        &format!("edit signing-key --sk {stranger} --role ''"),
        "a role has a name",
    );
    bad.usage(
        &format!("edit signing-key svc --role {stranger}"),
        "taken for a key",
    );
    bad.usage("edit signing-key svc --role generate", "taken for a key");
    bad.usage("edit signing-key svc --role ' x'", "blank at its ends");
    bad.words(
        &["edit", "signing-key", "svc", "--role", "a\nb"],
        2,
        "one line",
    );
    bad.usage(
        &format!("edit signing-key --sk {stranger} --role x --conn-type TRAM"),
        "TRAM",
    );
    bad.usage(
        &format!("edit signing-key --sk {stranger} --role x --allow-pub 'a b'"),
        "blank",
    );
    bad.refused("edit signing-key svc --subs 1 -K svc", "-K");
    bad.refused(
        "edit signing-key svc --subs 1 -K @{SK:A/svc}",
        "may not sign",
    );
    bad.refused("edit signing-key svc --subs 1 -a NONE", "not in accounts");
    bad.usage("edit signing-key -i", "no terminal");
    drop(bad);
    t.run("edit account A --disallow-bearer").ok();
    t.run_unchanged("edit signing-key svc --bearer")
        .refused()
        .says("forbids the use of bearer token");
}

#[test]
fn the_old_name_of_the_number_of_responses_is_known() {
    let t = with_role();
    t.run("edit signing-key --sk svc --max-responses 4").ok();
    assert_eq!(scope(&t)["template"]["resp"]["max"], 4);
}

//! `edit user`: what it changes, what it leaves, and what it refuses.

use std::fs;

use accord::claims::UserClaims;
use accord::nkey::Seed;
use serde_json::{Value, json};

use crate::support::refusals::Refusals;
use crate::support::sandbox::Sandbox;
use crate::world::now;

fn with_user() -> Sandbox {
    Sandbox::with_operator("O").account("A").user("A", "u")
}

fn user(t: &Sandbox) -> Value {
    t.claims_user("A", "u")["nats"].clone()
}

#[test]
fn limits_are_set_and_named_by_their_names() {
    let t = with_user();
    let output = t
        .run("edit user -a A u --payload 1k --data 2MiB --subs 50")
        .ok();
    output.says("signed with account key <A:A>");
    output.says("changed max payload to 1000 bytes");
    output.says("changed max data to 2097152 bytes");
    output.says("changed max number of subscriptions to 50");
    output.says("generated user creds file `<home>/");
    output.says("edited user \"u\" in account \"A\"");
    assert!(!output.stdout().contains("imports"), "{output}");
    assert_eq!(
        user(&t),
        json!({"pub": {}, "sub": {}, "subs": 50, "data": 2_097_152, "payload": 1000, "type": "user", "version": 2})
    );
    t.run("edit user --data -1 --payload unlimited").ok();
    assert_eq!(
        json!([user(&t)["data"], user(&t)["payload"]]),
        json!([-1, -1])
    );
    let creds = fs::read_to_string(t.creds("A", "u")).unwrap();
    let token = fs::read_to_string(t.user_jwt("A", "u")).unwrap();
    assert!(creds.contains(token.trim()), "creds hold the new JWT");
}

#[test]
fn limits_of_zero_are_not_silent() {
    let t = with_user();
    t.run("edit user u --subs 0 --payload 0")
        .ok()
        .says("may have no subscription at all")
        .says("may send empty messages only");
}

#[test]
fn the_report_tells_the_new_state_in_json() {
    let t = with_user();
    let json = t
        .run("edit user u --tag Ops --rm-tag none --expiry 2040-01-01 --allow-pub a -J")
        .ok()
        .json();
    let expected = json!({
        "account": "A", "user": "u", "key": t.key("U:A/u"), "tags": ["ops"], "expiry": "2040-01-01T00:00:00Z",
        "limits": {"pub": {"allow": ["a"]}, "sub": {}, "subs": -1, "data": -1, "payload": -1},
        "creds": t.creds("A", "u").display().to_string(), "not_there": ["tag \"none\""],
        "signed_by": {"key": t.key("A:A"), "identity": true},
    });
    assert_eq!(json, expected);
    let plan = t
        .run_unchanged("edit user u --tag x --dry-run -J")
        .ok()
        .json();
    assert_eq!(plan["dry_run"], true);
    assert_eq!(plan["changes"].as_array().unwrap().len(), 2, "{plan}");
}

#[test]
fn the_bearer_mark_is_told_as_it_is() {
    let t = with_user();
    t.run("edit user u --bearer")
        .ok()
        .says("changed bearer to true");
    t.run("edit user u --bearer=false")
        .ok()
        .says("changed bearer to false");
    assert_eq!(user(&t)["bearer_token"], json!(null));
    t.run("edit user u --bearer=false")
        .ok()
        .says("bearer is false already");
    t.run("edit account A --disallow-bearer").ok();
    t.run_unchanged("edit user u --bearer")
        .refused()
        .says("account \"A\" forbids the use of bearer token");
    t.run("edit user u --tag still-possible").ok();
}

#[test]
fn ways_times_and_networks_come_and_go() {
    let t = with_user();
    t.run("edit user u --conn-type websocket,MQTT --conn-type Standard --time 08:00:00-12:00:00 --time 13:00-17:30 --locale Europe/Berlin --source-network 192.168.0.0/16,10.0.0.0/8")
        .ok()
        .says("added connection type WEBSOCKET")
        .says("added time range 13:00:00-17:30:00")
        .says("set time zone to Europe/Berlin")
        .says("added source network 192.168.0.0/16");
    let now = user(&t);
    assert_eq!(now["src"], json!(["10.0.0.0/8", "192.168.0.0/16"]));
    assert_eq!(
        now["allowed_connection_types"],
        json!(["WEBSOCKET", "MQTT", "STANDARD"])
    );
    let output = t
        .run("edit user u --rm-conn-type mqtt,leafnode --rm-time 13:00:00 --rm-time 05:00 --rm-source-network 10.0.0.0/8,1.2.3.4/32")
        .ok();
    output.says("removed connection type MQTT");
    output.says("warning: connection type LEAFNODE is not there, so nothing was removed");
    output.says("removed time range 13:00:00-17:30:00");
    output.says("warning: time range 05:00 is not there");
    output.says("removed source network 10.0.0.0/8");
    output.says("warning: source network 1.2.3.4/32 is not there");
    let now = user(&t);
    assert_eq!(
        now["times"],
        json!([{"start": "08:00:00", "end": "12:00:00"}])
    );
    assert_eq!(now["times_location"], "Europe/Berlin");
    t.run("edit user u --locale ''")
        .ok()
        .says("removed time zone");
    assert_eq!(user(&t)["times_location"], json!(null));
}

#[test]
fn the_time_zone_alone_is_an_edit() {
    let t = with_user();
    t.run("edit user u --locale UTC").ok();
    assert_eq!(user(&t)["times_location"], "UTC");
}

#[test]
fn permissions_are_added_and_removed_in_one_command() {
    let t = with_user();
    t.run("edit user u --allow-pub a,b --allow-sub 'c q' --allow-pubsub d --deny-pub e --deny-sub f --deny-pubsub g --allow-pub-response=3 --response-ttl 10s")
        .ok()
        .says("set max responses to 3");
    let output = t
        .run("edit user u --rm-response-perms --deny-pub h --rm a,'c q',zz")
        .ok();
    output.says("removed response permissions");
    output.says("added deny pub \"h\"");
    output.says("removed pub \"a\"");
    output.says("removed sub \"c q\"");
    output.says("warning: permission \"zz\" is not there");
    assert!(!output.stdout().contains("zz"), "{output}");
    let now = user(&t);
    assert_eq!(
        json!([now["pub"], now["sub"], now["resp"]]),
        json!([{"allow": ["b", "d"], "deny": ["e", "g", "h"]}, {"allow": ["d"], "deny": ["f", "g"]}, null])
    );
    t.run("edit user u --max-responses 2").ok();
    t.run("edit user u --rm-response-perms").ok();
    t.run("edit user u --rm-response-perms")
        .ok()
        .says("is not there, so nothing was removed");
}

#[test]
fn allowing_everything_by_removing_the_last_subject_is_warned_of() {
    let t = with_user();
    t.run("edit user u --allow-pub a --allow-sub b --deny-sub c")
        .ok();
    let output = t.run("edit user u --rm a,b").ok();
    output.says("no subject that the user may publish to is named any more, which allows all");
    output.says("no subject that the user may subscribe to is named any more, which allows all but what is denied");
}

#[test]
fn publishing_is_open_where_neither_a_subject_nor_answering_is_allowed() {
    let t = Sandbox::with_operator("O").account("A");
    t.run("add user u --preset responder:a,publisher:b").ok();
    let closed = t.run("edit user u --rm b").ok();
    assert_eq!(closed.stderr(), "", "answers alone close it");
    t.run("edit user u --rm-response-perms")
        .ok()
        .says("no subject that the user may publish to is named any more, which allows all");
    t.run("add user v --preset subscriber:a").ok();
    t.run("edit user v --preset responder:a").ok();
    let denied = t.run("edit user v --rm-response-perms").ok();
    assert_eq!(denied.stderr(), "", "all is denied");
}

#[test]
fn tags_start_and_expiry_change() {
    let t = with_user();
    t.run("edit user u --tag One,two --start 2021-06-01 --expiry 2040-01-01")
        .ok()
        .says("changed jwt expiry to 2040-01-01 00:00:00 UTC");
    t.run("edit user u --rm-tag ONE --expiry 0")
        .ok()
        .says("removed jwt expiry");
    let claims = t.claims_user("A", "u");
    assert_eq!(claims["nats"]["tags"], json!(["two"]));
    assert_eq!(
        json!([claims["nbf"], claims["exp"]]),
        json!([1_622_505_600, null])
    );
    t.run("edit user u --expiry 2021-06-02")
        .ok()
        .says("has passed already");
    t.run_unchanged("edit user u --start 2030-01-01")
        .refused()
        .says("would lie after the expiry");
}

#[test]
fn an_edit_keeps_the_signer_and_an_identity_key_clears_the_issuer_account() {
    let t = Sandbox::with_operator("O").account("A");
    t.run("edit account A --sk generate").ok();
    t.run("add user u -K @{SK:A}").ok();
    t.run("edit user u --tag x")
        .ok()
        .says("signed with account signing key <SK:A>");
    assert_eq!(user(&t)["issuer_account"], t.key("A:A"));
    t.run("edit user u -K @{A:A}").ok();
    assert_eq!(t.claims_user("A", "u")["iss"], t.key("A:A"));
    assert_eq!(user(&t)["issuer_account"], json!(null));
}

#[test]
fn a_user_is_found_by_key_and_by_being_the_only_one_but_not_by_path() {
    let t = with_user();
    t.run("edit user --name @{U:A/u} --tag key").ok();
    t.run("edit user --tag only").ok();
    assert_eq!(user(&t)["tags"], json!(["key", "only"]));
    t.run_unchanged("edit user ../users/u --tag x")
        .refused()
        .says("does not exist");
    t.run_unchanged("edit user u --name v --tag x")
        .usage()
        .says("two names are given");
    t.run("add user v").ok();
    t.run_unchanged("edit user --tag x")
        .usage()
        .says("name one of: u, v");
}

#[test]
fn a_refused_edit_does_not_bring_creds_back() {
    let t = with_user();
    fs::remove_file(t.creds("A", "u")).unwrap();
    t.run("edit account A --disallow-bearer").ok();
    t.run_unchanged("edit user u --bearer").refused();
    assert!(!t.creds("A", "u").exists());
}

#[test]
fn a_revoked_user_that_is_edited_is_told_to_be_admitted_again() {
    let t = with_user();
    let path = t.user_jwt("A", "u");
    let mut claims = UserClaims::decode(fs::read_to_string(&path).unwrap().trim()).unwrap();
    let seed = Seed::parse(&t.seed("A:A")).unwrap();
    fs::write(&path, claims.sign(&seed, now() - 1000).unwrap()).unwrap();
    t.run(&format!("revocations add-user u --at {}", now() - 500))
        .ok();
    t.run("edit user u --tag x")
        .ok()
        .says("the user was revoked, and its new JWT is younger than the revocation");
    let output = t.run("edit user u --tag y").ok();
    assert!(!output.stderr().contains("revoked"), "{output}");
}

#[test]
fn refusals_change_nothing() {
    let t = with_user().user("A", "v");
    let mut bad = Refusals::of(&t);
    bad.usage("edit user u", "specify an edit option");
    bad.usage("edit user --tag x", "several users");
    bad.refused("edit user nobody --tag x", "does not exist");
    bad.usage(
        "edit user u --conn-type PIGEON",
        "unknown connection type `PIGEON`",
    );
    bad.usage(
        "edit user u --rm-conn-type PIGEON",
        "unknown connection type `PIGEON`",
    );
    bad.usage("edit user u --time 08:00:00", "expected two times of day");
    bad.usage(
        "edit user u --time 08:00:00-25:00:00",
        "expected two times of day",
    );
    bad.usage("edit user u --locale Atlantis/Center", "time zone");
    bad.usage("edit user u --locale europe/berlin", "time zone");
    bad.usage("edit user u --payload lots", "expected a number");
    bad.usage("edit user u --payload=-5", "cannot be negative");
    bad.usage("edit user u --subs many", "expected a number");
    bad.usage("edit user u --subs 0x10", "expected a number");
    bad.usage("edit user u --source-network 10.0.0.1", "`10.0.0.1/32`");
    bad.usage("edit user u --source-network home", "expected a network");
    bad.usage("edit user u --allow-pub 'a b'", "blank");
    bad.usage("edit user u --allow-pub 'a..b'", "token");
    bad.words(
        &["edit", "user", "u", "--allow-pub", "a\nb"],
        2,
        "white space",
    );
    bad.usage("edit user u --allow-pub-response 5", "5");
    bad.usage("edit user u --expiry 10min", "expected a date");
    bad.refused("edit user u --tag x -K nobody", "neither a key nor a file");
    bad.refused("edit user u --tag x -K @{O:O}", "may not sign");
    bad.refused("edit user u --tag x -a NONE", "not in accounts");
    bad.usage("edit user -i", "no terminal");
}

#[test]
fn a_user_whose_seed_is_elsewhere_is_edited_without_creds() {
    let t = Sandbox::with_operator("O").account("A");
    t.run("add user u -k UBF5UVMESVVDIRKT7GROVNBYVTKK32V2355X3IPSU6TR7ZEA42IH6NEY")
        .ok();
    t.run("edit user u --tag away")
        .ok()
        .says("skipped generating creds file - user private key is not available");
}

//! `edit user` and roles: users enter them, leave them, and never end up with no rights at all.

use std::fs;

use serde_json::{Value, json};

use crate::support::sandbox::Sandbox;

/// Account A with the role `svc` and its user `w`, and a user `u` without a role.
fn with_role() -> Sandbox {
    let t = Sandbox::with_operator("O").account("A").user("A", "u");
    t.run("edit signing-key -a A --sk generate --role svc --allow-pub svc.> --payload 1k")
        .ok();
    t.run("add user w -K svc").ok();
    t
}

fn user(t: &Sandbox, name: &str) -> Value {
    t.claims_user("A", name)["nats"].clone()
}

/// A user's body as a role wants it.
fn blank(t: &Sandbox) -> Value {
    json!({"pub": {}, "sub": {}, "issuer_account": t.key("A:A"), "type": "user", "version": 2})
}

#[test]
fn a_user_stays_in_its_role() {
    let t = with_role();
    t.run("edit user w --tag x")
        .ok()
        .says("signed with account signing key <SK:A/svc> of role svc");
    assert_eq!(t.claims_user("A", "w")["iss"], t.key("SK:A/svc"));
    for option in [
        "--deny-sub x",
        "--payload 5",
        "--bearer",
        "--locale UTC",
        "--rm y",
    ] {
        t.run_unchanged(&format!("edit user w {option}"))
            .refused()
            .says("scoped users require no permissions or limits set")
            .says("edit signing-key svc --account A --allow-pub SUBJECT");
    }
}

#[test]
fn a_user_does_not_leave_its_role_because_a_seed_is_missing() {
    let t = with_role();
    fs::remove_file(t.seed_file("SK:A/svc").unwrap()).unwrap();
    t.run_unchanged("edit user w --tag x")
        .refused()
        .says("user \"w\": the user belongs to role \"svc\"")
        .says("-K FILE");
}

#[test]
fn a_user_without_limits_enters_a_role() {
    let t = with_role();
    t.run("edit user u -K svc")
        .ok()
        .says("user \"u\" moved into role \"svc\"");
    assert_eq!(user(&t, "u"), blank(&t));
    t.run("validate -A").ok();
}

#[test]
fn a_user_with_rights_of_its_own_is_told_how_to_enter() {
    let t = with_role();
    t.run("edit user u --allow-pub 'a.>' --deny-pub 'a.>' --allow-sub 'q q' --payload 5 --subs 0 --source-network 10.0.0.0/8 --time 08:00-09:00 --locale UTC --bearer --conn-type mqtt --allow-pub-response")
        .ok();
    let refused = t.run_unchanged("edit user u -K svc").refused();
    refused.says("pub `a.>`, deny pub `a.>`, sub `q q`, response permissions, payload 5, subs 0, network 10.0.0.0/8, time 08:00:00-09:00:00, time zone UTC, bearer, connection type MQTT");
    // The hint is a command that works as it stands.
    let (_, hint) = refused
        .stderr()
        .split_once("same command: accord ")
        .unwrap();
    t.run(hint.lines().next().unwrap()).ok();
    assert_eq!(user(&t, "u"), blank(&t));
}

#[test]
fn a_user_that_leaves_its_role_is_limited_by_nothing_and_not_by_zeros() {
    let t = with_role();
    t.run("edit user w -K @{A:A} --subs 5")
        .ok()
        .says("user \"w\" left role \"svc\"")
        .says("what its role allowed and denied counts no more");
    assert_eq!(
        user(&t, "w"),
        json!({"pub": {}, "sub": {}, "subs": 5, "data": -1, "payload": -1, "type": "user", "version": 2})
    );
}

#[test]
fn a_user_moves_from_one_role_to_another() {
    let t = with_role();
    t.run("edit signing-key --sk generate --role other --allow-pub other.>")
        .ok();
    t.run("edit user w -K other")
        .ok()
        .says("user \"w\" moved from role \"svc\" to role \"other\"");
    assert_eq!(t.claims_user("A", "w")["iss"], t.key("SK:A/other"));
    assert_eq!(user(&t, "w"), blank(&t));
}

#[test]
fn a_user_of_a_role_that_is_gone_is_not_left_with_zeros() {
    let t = with_role();
    t.run("edit account A --rm-sk @{SK:A/svc}").ok();
    t.run_unchanged("edit user w --tag x")
        .refused()
        .says("was signed for a role, and account \"A\" no longer has its key");
    t.run("edit user w -K @{A:A}").ok();
    assert_eq!(user(&t, "w")["subs"], -1);
}

#[test]
fn a_strict_operator_does_not_push_users_into_roles() {
    let t = with_role();
    t.run("edit account A --sk generate").ok();
    t.run("edit user u -K @{SK:A}").ok();
    fs::remove_file(t.seed_file("SK:A").unwrap()).unwrap();
    fs::remove_file(t.seed_file("A:A").unwrap()).unwrap();
    t.run_unchanged("edit user u --tag x")
        .refused()
        .says("no key without a role that may sign users of account \"A\"")
        .says("-K ROLE`: svc");
}

#[test]
fn functions_of_roles_are_warned_of_outside_of_one() {
    let t = with_role();
    t.run("edit user u --allow-pub 'a.{{name()}}'")
        .ok()
        .says("for users of a role only");
}

#[test]
fn of_several_roles_none_is_chosen_for_a_new_user() {
    let t = with_role();
    t.run("edit signing-key --sk generate --role other").ok();
    fs::remove_file(t.seed_file("A:A").unwrap()).unwrap();
    t.run_unchanged("add user v")
        .refused()
        .says("several scoped keys may sign users of account \"A\", none is preferred")
        .says("-K ROLE`:");
    t.run("add user v -K other").ok();
}

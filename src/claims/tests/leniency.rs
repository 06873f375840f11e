//! JSON as Go's decoder reads it.

use serde_json::json;

use super::*;
use crate::claims::*;

fn from<T: serde::de::DeserializeOwned>(text: &str) -> Result<T, String> {
    serde_json::from_str(text).map_err(|err| err.to_string())
}

/// Runs the cases of a special reader: JSON in, JSON or an error out.
fn check_reader(name: &str, number: usize, read: impl Fn(&str) -> Result<Value, String>) {
    for case in cases(name, number) {
        let result = read(text(case, "in"));
        if case["error"] == true {
            assert!(result.is_err(), "{name} {case}: {result:?}");
        } else {
            assert_eq!(result.as_ref(), Ok(&case["out"]), "{name} {case}");
        }
    }
}

#[test]
fn special_readers_are_those_of_the_go_library() {
    check_reader("read_src", 7, |src| {
        Ok(json!(
            from::<UserLimits>(&format!(r#"{{"src":{src}}}"#))?.src
        ))
    });
    check_reader("read_sampling", 12, |text| {
        Ok(json!(from::<Sampling>(text)?.number()))
    });
    check_reader("read_export_type", 6, |text| {
        Ok(json!(from::<ShareKind>(text)?.to_string()))
    });
    check_reader("read_signing_keys", 15, |text| {
        Ok(json!(json::to_string(&from::<SigningKeys>(text)?)))
    });
    // Inside an export the same readers are used.
    let export = |text: &str| from::<Export>(text);
    assert_eq!(export("{}").unwrap().kind, ShareKind::Unknown);
    assert!(export(r#"{"type":null}"#).is_err());
    let latency = export(r#"{"service_latency":{"results":"r"}}"#)
        .unwrap()
        .service_latency
        .unwrap();
    assert_eq!(latency.sampling, Sampling::Headers);
    assert_eq!(
        json::to_string(&latency),
        r#"{"sampling":"headers","results":"r"}"#
    );
}

#[test]
fn blank_users_are_those_the_server_takes_as_blank() {
    for case in cases("scope_blank", 21) {
        let user: User = from(text(case, "body")).unwrap();
        assert_eq!(user.limits.is_blank(), case["blank"], "{case}");
    }
    assert!(UserLimits::blank().is_blank());
    assert!(!UserLimits::unlimited().is_blank());
}

#[test]
fn names_match_in_any_case() {
    let claims: UserClaims =
        from(r#"{"ISS":"i","Sub":"s","NATS":{"ISSUER_account":"a","Pub":{"ALLOW":["x"]},"\u017fub\u017f":3}}"#)
            .unwrap();
    assert_eq!((claims.iss.as_str(), claims.sub.as_str()), ("i", "s"));
    assert_eq!(claims.nats.issuer_account, "a");
    assert_eq!(claims.nats.limits.permissions.pub_.allow, ["x"]);
    assert_eq!(claims.nats.limits.subs.get(), 3);
    assert!(claims.unknown.is_empty() && claims.nats.unknown.is_empty());
}

#[test]
fn repeated_members_are_merged_or_the_last_one_wins() {
    let claims: AccountClaims = from(
        r#"{"name":"a","name":"b","nats":{"tags":["x"],"limits":{"subs":1,"conn":2},"revocations":{"U":1}},
            "nats":{"tags":["y"],"limits":{"conn":3},"revocations":{"V":2}}}"#,
    )
    .unwrap();
    assert_eq!(claims.name, "b");
    assert_eq!(claims.nats.tags, ["y"]);
    assert_eq!(
        (claims.nats.limits.subs.get(), claims.nats.limits.conn.get()),
        (1, 3)
    );
    assert_eq!(claims.nats.revocations.len(), 2);
}

#[test]
fn null_changes_nothing() {
    let claims: AccountClaims = from(
        r#"{"name":null,"exp":null,"nats":{"tags":null,"limits":null,"trace":null,"imports":null,
            "exports":[null],"mappings":{"a":null},"signing_keys":null,"revocations":{"U":null}}}"#,
    )
    .unwrap();
    assert_eq!(claims.nats.exports, [Export::default()]);
    assert_eq!(claims.nats.revocations.get("U"), Some(0));
    let mut rest = claims.clone();
    rest.nats.exports.clear();
    rest.nats.mappings.clear();
    rest.nats.revocations = Revocations::default();
    assert_eq!(rest, AccountClaims::default());
    let unchanged: UserClaims = from(r#"{"name":"a","name":null}"#).unwrap();
    assert_eq!(unchanged.name, "a");
}

#[test]
fn numbers_are_integers_in_range() {
    for limits in [
        r#"{"subs":1.0}"#,
        r#"{"subs":1e3}"#,
        r#"{"subs":"1"}"#,
        r#"{"subs":9223372036854775808}"#,
    ] {
        assert!(from::<AccountLimits>(limits).is_err(), "{limits}");
    }
    assert_eq!(
        from::<AccountLimits>(r#"{"subs":9223372036854775807}"#)
            .unwrap()
            .subs
            .get(),
        i64::MAX
    );
    assert!(from::<WeightedMapping>(r#"{"weight":256}"#).is_err());
    assert!(from::<WeightedMapping>(r#"{"weight":-1}"#).is_err());
    assert!(from::<Export>(r#"{"account_token_position":-1}"#).is_err());
}

#[test]
fn flat_jetstream_limits_beside_tiers_are_dropped() {
    let payload = r#"{"iss":"I","nats":{"limits":{"mem_storage":5,"max_bytes_required":true,
        "tiered_limits":{"R1":{"mem_storage":7}}},"type":"account","version":2}}"#;
    let limits = AccountClaims::read(&signed(payload, "O0"))
        .unwrap()
        .nats
        .limits;
    assert!(limits.jetstream.is_zero());
    assert_eq!(limits.tiered_limits["R1"].mem_storage.get(), 7);
    assert!(limits.is_jetstream_enabled());
}

#[test]
fn broken_text_is_mended_like_go_does() {
    let body = r#""nats":{"type":"user","version":2}"#;
    let name = |name: &str| {
        let payload = format!(r#"{{"name":"{name}",{body}}}"#);
        UserClaims::read(&signed(&payload, "A0")).unwrap().name
    };
    assert_eq!(name(r"a\ud800b"), "a\u{fffd}b");
    assert_eq!(name(r"\udc00\ud83d\ude00\\ud800"), "\u{fffd}😀\\ud800");
    assert_eq!(name(r"\ud800\ud800\udc00"), "\u{fffd}\u{10000}");
}

#[test]
fn unknown_members_survive_everywhere() {
    let account = json!({
        "top": 1,
        "nats": {
            "imports": [{"subject": "a", "x": 1}],
            "exports": [{"subject": "e", "x": {"y": [1.5]}, "service_latency": {"sampling": 1, "results": "r", "x": 2}}],
            "limits": {"subs": 1, "x": 3, "tiered_limits": {"R1": {"x": 4}}},
            "signing_keys": [{"kind": "user_scope", "key": "K", "role": "r", "description": "", "x": 5,
                "template": {"pub": {"x": 6}, "sub": {}, "subs": 1, "data": 1, "payload": 1, "x": 7}}],
            "default_permissions": {"pub": {"x": 8}, "sub": {}, "resp": {"max": 1, "ttl": 1, "x": 9}, "x": 10},
            "mappings": {"m": [{"subject": "n", "x": 11}]},
            "authorization": {"x": 12},
            "trace": {"x": 13},
            "x": null,
            "type": "account",
            "version": 2
        }
    });
    let read: AccountClaims = serde_json::from_value(account.clone()).unwrap();
    assert_eq!(serde_json::to_value(&read).unwrap(), account);
    assert!(
        read.to_json()
            .ends_with(r#""version":2,"x":null},"top":1}"#)
    );
    let user = json!({
        "nats": {"pub": {}, "sub": {}, "times": [{"start": "a", "x": 1}], "x": [2], "type": "user", "version": 2}
    });
    let read: UserClaims = serde_json::from_value(user.clone()).unwrap();
    assert_eq!(serde_json::to_value(&read).unwrap(), user);
}

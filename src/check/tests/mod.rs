//! The validation vectors, the list of codes, and what findings say.

mod acks;
mod across;
mod shares;

use serde_json::{Value, json};

use super::*;
use crate::claims::{JetStreamLimits, Limit};

const NOW: i64 = 1_700_000_000;

fn vectors(group: &str) -> Vec<Value> {
    let all: Value =
        serde_json::from_str(include_str!("../../../fixtures/vectors/claims.json")).unwrap();
    all[group].as_array().unwrap().clone()
}

fn facts() -> Facts<'static> {
    Facts {
        now: NOW,
        zone_exists: &|name| name == "Europe/Berlin",
    }
}

fn read<C: serde::de::DeserializeOwned>(claims: &Value) -> C {
    serde_json::from_value(claims.clone()).unwrap()
}

fn findings(kind: &str, claims: &Value) -> Vec<Finding> {
    match kind {
        "operator" => operator(&read(claims), &facts()),
        "account" => account(&read(claims), &facts()),
        "user" => user(&read(claims), &facts()),
        "activation" => activation(&read(claims), &facts()),
        "authorization_request" => authorization_request(&read(claims), &facts()),
        "authorization_response" => authorization_response(&read(claims), &facts()),
        other => panic!("unknown kind {other}"),
    }
}

fn codes(findings: &[Finding]) -> Vec<&'static str> {
    let mut codes: Vec<_> = findings
        .iter()
        .map(|finding| finding.code.as_str())
        .collect();
    codes.sort_unstable();
    codes
}

fn account_codes(nats: &Value) -> Vec<&'static str> {
    codes(&findings(
        "account",
        &json!({ "sub": "A", "iss": "O", "nats": nats }),
    ))
}

#[test]
fn documents_break_the_rules_of_the_vectors() {
    let cases = vectors("validation");
    for case in &cases {
        let id = case["id"].as_str().unwrap();
        let claims = &case["claims"];
        let found = if id == "js-tier-and-flat" {
            // Reading drops the flat limits, so this can only be built in memory.
            let mut built: AccountClaims = read(claims);
            assert!(built.nats.limits.jetstream == JetStreamLimits::default());
            built.nats.limits.jetstream.mem_storage = Limit::new(1);
            account(&built, &facts())
        } else {
            findings(case["kind"].as_str().unwrap(), claims)
        };
        let mut found: Vec<_> = found
            .iter()
            // The vectors have the rules of the format; this is one of servers.
            .filter(|finding| finding.code != Code::MapRefused)
            .map(|finding| {
                (
                    finding.code.as_str().to_uppercase(),
                    finding.severity.to_string(),
                )
            })
            .collect();
        let mut expected: Vec<(String, String)> = read(&case["issues"]);
        found.sort();
        expected.sort();
        assert_eq!(found, expected, "{id}");
    }
    assert_eq!(cases.len(), 157);
}

#[test]
fn mappings_that_servers_refuse_are_warned_of() {
    let of = |from: &str, to: &Value| account_codes(&json!({ "mappings": { from: to } }));
    let to = |subject: &str| json!([{ "subject": subject }]);
    assert_eq!(of("a.*", &to("b.$1")), [""; 0]);
    for (from, destinations) in [
        (
            "a",
            json!([{ "subject": "b", "weight": 5 }, { "subject": "b", "cluster": "c" }]),
        ),
        ("a.*", to("b.*")),
        ("a.>", to("b")),
        ("a.*", to("b.$2")),
    ] {
        assert_eq!(of(from, &destinations), ["map-refused"], "{from}");
    }
}

/// Scripts rely on these words: a line may be added, none may be changed.
#[test]
fn codes_are_stable() {
    let listed: Vec<_> = Code::ALL
        .iter()
        .map(|code| format!("{} {}", code.as_str(), code.severity()))
        .collect();
    let held: Vec<_> = include_str!("codes.txt").lines().collect();
    assert_eq!(listed, held);
    let distinct: std::collections::BTreeSet<_> = Code::ALL.iter().map(|c| c.as_str()).collect();
    assert_eq!(distinct.len(), Code::ALL.len());
    for code in Code::ALL {
        assert!(
            code.sentence().ends_with('.') && !code.sentence().contains(". "),
            "{code}"
        );
        assert!(
            code.as_str()
                .bytes()
                .all(|b| b.is_ascii_lowercase() || b == b'-'),
            "{code}"
        );
    }
}

#[test]
fn every_rule_of_the_vectors_has_its_code() {
    for group in ["validation", "renaming", "subjects"] {
        for case in &vectors(group) {
            for issue in case["issues"].as_array().unwrap() {
                let id = issue
                    .as_str()
                    .or_else(|| issue[0].as_str())
                    .unwrap()
                    .to_lowercase();
                assert!(Code::ALL.iter().any(|code| code.as_str() == id), "{id}");
            }
        }
    }
}

#[test]
fn findings_name_the_part_and_the_fault() {
    let found = findings(
        "account",
        &json!({ "sub": "A", "name": "shop", "iss": "O", "exp": 1, "nats": {
            "exports": [{ "subject": "a b", "type": "stream" }],
            "imports": [{ "subject": "x.*", "type": "stream", "account": "B", "local_subject": "y.$2" }],
            "default_permissions": { "pub": { "allow": ["p q"] } },
            "limits": { "imports": -1, "exports": -1 },
        }}),
    );
    let said: Vec<_> = found
        .iter()
        .map(|f| (f.subject.as_str(), f.message.as_str()))
        .collect();
    assert_eq!(
        said,
        [
            (
                "account `shop`",
                "account `shop` expired at 1970-01-01T00:00:01Z"
            ),
            (
                "stream import `x.*`",
                "the local subject `y.$2` of stream import `x.*` refers to wildcard `$2`, but the \
                 imported subject has 1"
            ),
            (
                "stream import `x.*`",
                "the local subject `y.$2` of stream import `x.*` places 0 wildcards, the imported \
                 subject has 1"
            ),
            (
                "stream export `a b`",
                "the subject `a b` of stream export `a b` contains a space"
            ),
            (
                "the default permissions of account `shop`",
                "the allowed publish subject `p q` of the default permissions of account `shop` \
                 names a queue, which only subscriptions have"
            ),
        ]
    );
    assert!(is_blocking(&found, false));
    let json = serde_json::to_value(&found[0]).unwrap();
    assert_eq!(json["code"], "time-expired");
    assert_eq!(json["severity"], "time");
}

#[test]
fn time_blocks_only_where_it_is_asked_for_and_warnings_never() {
    let expired = findings("user", &json!({ "sub": "U", "exp": 1, "nats": {} }));
    assert_eq!(codes(&expired), ["time-expired"]);
    assert!(!is_blocking(&expired, false));
    assert!(is_blocking(&expired, true));
    let warned = findings(
        "account",
        &json!({ "nats": { "imports": [
        { "subject": "a", "to": "b", "type": "service", "account": "A" }
    ], "limits": { "imports": -1 } } }),
    );
    assert_eq!(codes(&warned), ["imp-to-deprecated"]);
    assert!(!is_blocking(&warned, true));
}

#[test]
fn the_rules_without_vectors_hold_too() {
    let limits = json!({ "imports": -1, "exports": -1 });
    let long = "x".repeat(8193);
    let with = |nats: Value| {
        let mut nats = nats;
        nats["limits"] = limits.clone();
        account_codes(&nats)
    };
    // Nothing in an entry is how null arrives here.
    assert_eq!(with(json!({ "exports": [null] })), ["exp-null"]);
    assert_eq!(with(json!({ "imports": [null] })), ["imp-null"]);
    assert_eq!(
        with(json!({ "info_url": format!("http://{long}") })),
        ["info-url-long"]
    );
    let import = |local: &str, subject: &str| {
        with(json!({ "imports": [
            { "subject": subject, "local_subject": local, "type": "stream", "account": "A" }
        ] }))
    };
    assert_eq!(import("a", ""), ["ren-from-empty", "sub-empty"]);
    assert_eq!(import("a b", "x"), ["ren-space", "sub-space"]);
    assert_eq!(import("a", "x.>"), ["ren-tail"]);
    assert_eq!(import(".a", "x"), ["sub-edge-dot"]);
    assert_eq!(
        codes(&findings(
            "operator",
            &json!({ "nats": {
                "account_server_url": "http://h/%zz",
                "operator_service_urls": ["nats://h:4222", "nats://h:4222/", "nats://@h", "https://h"],
                "assert_server_version": "1.2.3.4",
            }})
        )),
        [
            "op-account-url",
            "op-service-url",
            "op-service-url",
            "op-service-url",
            "op-version"
        ]
    );
}

#[test]
fn large_accounts_are_judged_quickly() {
    let exports: Vec<_> = (0..20_000)
        .map(|n| json!({ "subject": format!("a.{n}"), "type": "service" }))
        .collect();
    let imports: Vec<_> = (0..2_000)
        .map(|n| json!({ "subject": format!("a.{n}"), "type": "service", "account": "A" }))
        .collect();
    let nats = json!({ "exports": exports, "imports": imports, "limits": { "imports": -1, "exports": -1 } });
    let started = std::time::Instant::now();
    assert!(account_codes(&nats).is_empty());
    assert!(started.elapsed().as_secs() < 5);
}

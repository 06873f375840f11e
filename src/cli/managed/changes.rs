//! What an account server made of an account: limits it set, and anything else.

use serde::Serialize;

use crate::claims::{AccountClaims, AccountLimits, JetStreamLimits, Limit};
use crate::cli::args::time::shown;

/// A value that is another one now, in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Changed {
    /// What it limits.
    pub limit: String,
    /// As sent.
    pub from: String,
    /// As given back.
    pub to: String,
}

/// The limits that differ between what was sent and what came back, times of validity included.
pub fn limits(sent: &AccountClaims, got: &AccountClaims) -> Vec<Changed> {
    let mut all = Vec::new();
    let mut note = |limit: &str, from: String, to: String| {
        if from != to {
            let limit = limit.to_string();
            all.push(Changed { limit, from, to });
        }
    };
    let (a, b) = (&sent.nats.limits, &got.nats.limits);
    note("jwt valid start", start(sent.nbf), start(got.nbf));
    note("jwt expiry", expiry(sent.exp), expiry(got.exp));
    for ((name, from), (_, to)) in numbers(a).into_iter().zip(numbers(b)) {
        note(name, from.to_string(), to.to_string());
    }
    note(
        "wild card exports",
        a.wildcards.to_string(),
        b.wildcards.to_string(),
    );
    note(
        "disallow bearer",
        a.disallow_bearer.to_string(),
        b.disallow_bearer.to_string(),
    );
    let none = JetStreamLimits::default();
    let tiers = a.tiered_limits.keys().chain(b.tiered_limits.keys());
    let mut tiers: Vec<&String> = tiers.collect();
    tiers.sort();
    tiers.dedup();
    let tier = |limits: &'_ AccountLimits, name: &str| -> JetStreamLimits {
        limits.tiered_limits.get(name).unwrap_or(&none).clone()
    };
    let mut sets = vec![(
        "global".to_string(),
        a.jetstream.clone(),
        b.jetstream.clone(),
    )];
    sets.extend(
        tiers
            .into_iter()
            .map(|n| (n.clone(), tier(a, n), tier(b, n))),
    );
    for (name, from, to) in sets {
        for ((what, from), (_, to)) in storage(&from).into_iter().zip(storage(&to)) {
            note(&format!("{name} {what}"), from.to_string(), to.to_string());
        }
        note(
            &format!("{name} max bytes required"),
            from.max_bytes_required.to_string(),
            to.max_bytes_required.to_string(),
        );
    }
    all
}

/// Names of the other parts that differ, as the JWT names them.
pub fn others(sent: &AccountClaims, got: &AccountClaims) -> Vec<String> {
    let parts = |claims: &AccountClaims| match serde_json::to_value(&claims.nats) {
        Ok(serde_json::Value::Object(parts)) => parts,
        _ => serde_json::Map::new(),
    };
    let (a, b) = (parts(sent), parts(got));
    let mut names: Vec<String> = a.keys().chain(b.keys()).cloned().collect();
    names.sort();
    names.dedup();
    names.retain(|name| name != "limits" && a.get(name) != b.get(name));
    names
}

fn start(at: i64) -> String {
    if at == 0 { "always".into() } else { shown(at) }
}

fn expiry(at: i64) -> String {
    if at == 0 { "never".into() } else { shown(at) }
}

fn numbers(limits: &AccountLimits) -> [(&'static str, Limit); 7] {
    [
        ("max connections", limits.conn),
        ("leaf node connections", limits.leaf),
        ("max data", limits.data),
        ("max exports", limits.exports),
        ("max imports", limits.imports),
        ("max payload", limits.payload),
        ("max subscriptions", limits.subs),
    ]
}

fn storage(limits: &JetStreamLimits) -> [(&'static str, Limit); 7] {
    [
        ("max mem storage", limits.mem_storage),
        ("max disk storage", limits.disk_storage),
        ("max streams", limits.streams),
        ("max consumer", limits.consumer),
        ("max ack pending", limits.max_ack_pending),
        ("max memory stream", limits.mem_max_stream_bytes),
        ("max disk stream", limits.disk_max_stream_bytes),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::nkey::{Kind, Seed};

    fn account() -> AccountClaims {
        let mut claims = AccountClaims::new(&Seed::from_bytes(Kind::Account, [1; 32]).public_key());
        claims.nats.limits = AccountLimits::unlimited();
        claims
    }

    #[test]
    fn the_expiry_is_compared_and_not_the_start_twice() {
        let (sent, mut got) = (account(), account());
        got.exp = 86_400;
        got.nats.limits.conn = Limit::new(10);
        let told = limits(&sent, &got);
        let told: Vec<_> = told
            .iter()
            .map(|c| (c.limit.as_str(), c.from.as_str(), c.to.as_str()))
            .collect();
        assert_eq!(
            told,
            [
                ("jwt expiry", "never", "1970-01-02 00:00:00 UTC"),
                ("max connections", "unlimited", "10")
            ]
        );
        got = account();
        got.nbf = 86_400;
        assert_eq!(limits(&sent, &got)[0].limit, "jwt valid start");
        assert_eq!(limits(&sent, &got).len(), 1);
    }

    #[test]
    fn tiers_and_other_parts_are_named() {
        let (sent, mut got) = (account(), account());
        assert!(limits(&sent, &got).is_empty() && others(&sent, &got).is_empty());
        let tier = got
            .nats
            .limits
            .tiered_limits
            .entry("R3".into())
            .or_default();
        tier.streams = Limit::new(2);
        got.nats.description = "d".into();
        assert_eq!(limits(&sent, &got)[0].limit, "R3 max streams");
        assert_eq!(others(&sent, &got), ["description"]);
    }
}

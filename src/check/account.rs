//! Rules for accounts.

use std::collections::BTreeMap;

use super::{Code, Findings, acks, chain, export, import, label, pull, subjects};
use crate::claims::{
    Account, AccountClaims, AccountLimits, Authorization, JetStreamLimits, Limit, Trace,
    WeightedMapping, mapping_issues,
};
use crate::nkey::{Kind, is_public_key};
use crate::subject::{has_wildcards, issues_of};

pub(super) fn rules(found: &mut Findings, claims: &AccountClaims) {
    let about = label("account", claims);
    let account = &claims.nats;

    let mut overlaps = import::Overlaps::default();
    for entry in &account.imports {
        overlaps.compare(found, entry);
        import::rules(found, entry, claims);
    }
    for entry in &account.exports {
        export::rules(found, entry);
    }
    export::overlaps(found, &account.exports);
    tiers(found, &about, &account.limits);
    subjects::permissions(
        found,
        &format!("the default permissions of {about}"),
        &account.default_permissions,
    );
    for (source, destinations) in &account.mappings {
        mapping(found, source, destinations);
    }
    authorization(found, &about, &account.authorization);
    if let Some(settings) = &account.trace {
        trace(found, &about, settings);
    }
    counts(found, &about, account);
    signing_keys(found, &about, account);
    subjects::info(found, &about, &account.description, &account.info_url);
    let traffic = &account.cluster_traffic;
    if !["", "system", "owner"].contains(&traffic.as_str()) {
        let message =
            format!("the cluster traffic `{traffic}` of {about} is neither `system` nor `owner`");
        found.add(Code::AccClusterTraffic, &about, message);
    }
    if is_public_key(Kind::Account, &claims.iss) && !is_all_zero(&account.limits) {
        let message =
            format!("{about} is signed by an account key, but limits are the operator's to set");
        found.add(Code::AccSelfSignedLimits, &about, message);
    }
    chain::rules(found, account);
    pull::rules(found, account);
    acks::of_account(found, &about, claims);
}

fn is_all_zero(limits: &AccountLimits) -> bool {
    let mut known = limits.clone();
    known.unknown.clear();
    known.jetstream.unknown.clear();
    known == AccountLimits::default()
}

fn tiers(found: &mut Findings, about: &str, limits: &AccountLimits) {
    if limits.tiered_limits.is_empty() {
        return;
    }
    let mut flat = limits.jetstream.clone();
    flat.unknown.clear();
    if flat != JetStreamLimits::default() {
        let message = format!("{about} has JetStream limits in tiers and outside of them");
        found.add(Code::JsTierAndFlat, about, message);
    }
    if limits.tiered_limits.contains_key("") {
        found.add(
            Code::JsTierBlank,
            about,
            format!("a JetStream tier of {about} has no name"),
        );
    }
}

/// How findings name a mapping.
pub fn label_of_mapping(source: &str) -> String {
    format!("mapping `{source}`")
}

fn mapping(found: &mut Findings, source: &str, destinations: &[WeightedMapping]) {
    let about = label_of_mapping(source);
    subjects::subject(found, &about, "source", source);
    let mut everywhere = 0_u32;
    let mut clusters = BTreeMap::<&str, u32>::new();
    for destination in destinations {
        subjects::subject(found, &about, "destination", &destination.subject);
        let weight = u32::from(destination.effective_weight());
        if weight > 100 {
            let message = format!(
                "the weight of destination `{}` of {about} is {weight} percent, more than 100",
                destination.subject
            );
            found.add(Code::MapWeight, &about, message);
        }
        if destination.cluster.is_empty() {
            everywhere += weight;
            continue;
        }
        let sum = clusters.entry(&destination.cluster).or_default();
        *sum += weight;
        if *sum > 100 {
            let message = format!(
                "with destination `{}` the weights of {about} for cluster `{}` reach {sum} \
                 percent, more than 100",
                destination.subject, destination.cluster
            );
            found.add(Code::MapClusterSum, &about, message);
        }
    }
    if everywhere > 100 {
        let message =
            format!("the weights of {about} add up to {everywhere} percent, more than 100");
        found.add(Code::MapSum, &about, message);
    }
    // The format allows these, so whoever edits step by step is not stopped.
    for issue in mapping_issues(source, destinations) {
        let message = format!("servers refuse the account for {about}: {issue}");
        found.add(Code::MapRefused, &about, message);
    }
}

fn authorization(found: &mut Findings, about: &str, settings: &Authorization) {
    let Authorization {
        auth_users,
        allowed_accounts,
        xkey,
        ..
    } = settings;
    if !allowed_accounts.is_empty() && auth_users.is_empty() {
        let message = format!("auth callout of {about} allows accounts but has no auth users");
        found.add(Code::AuthNoUsers, about, message);
    }
    for user in auth_users
        .iter()
        .filter(|user| !is_public_key(Kind::User, user))
    {
        let message = format!("the auth user `{user}` of {about} is not a user public key");
        found.add(Code::AuthUser, about, message);
    }
    for account in allowed_accounts {
        if account == "*" {
            if allowed_accounts.len() > 1 {
                let message = format!(
                    "auth callout of {about} allows any account (`*`) and lists others beside it"
                );
                found.add(Code::AuthAnyMixed, about, message);
            }
        } else if !is_public_key(Kind::Account, account) {
            let message =
                format!("the allowed account `{account}` of {about} is not an account public key");
            found.add(Code::AuthAccount, about, message);
        }
    }
    if !xkey.is_empty() && !is_public_key(Kind::Curve, xkey) {
        let message = format!("the auth callout key `{xkey}` of {about} is not a curve public key");
        found.add(Code::AuthXkey, about, message);
    }
}

fn trace(found: &mut Findings, about: &str, settings: &Trace) {
    let Trace { dest, sampling, .. } = settings;
    if let Some(issue) = issues_of(dest).first() {
        let message = format!("the trace destination `{dest}` of {about} {issue}");
        found.add(Code::TraceDest, about, message);
    }
    if has_wildcards(dest) {
        let message = format!("the trace destination `{dest}` of {about} has wildcards");
        found.add(Code::TraceDestWildcard, about, message);
    }
    if !(0..=100).contains(sampling) {
        let message =
            format!("the trace sampling {sampling} of {about} is not within 0 and 100 percent");
        found.add(Code::TraceSampling, about, message);
    }
}

fn counts(found: &mut Findings, about: &str, account: &Account) {
    let limits = &account.limits;
    let exceeds = |count: usize, limit: Limit| i64::try_from(count).is_ok_and(|n| n > limit.get());

    // Go has this rule in two places with slightly different conditions, so an ordinary excess
    // is reported twice; validators are compared issue by issue, so it stays twice here.
    let imports = account.imports.len();
    let over = exceeds(imports, limits.imports);
    let first = !is_all_zero(limits) && limits.imports.get() >= 0 && over;
    let second = limits.imports != Limit::UNLIMITED && over;
    for _ in [first, second].iter().filter(|broken| **broken) {
        let message = format!(
            "{about} has {imports} imports and may have {}",
            limits.imports.get()
        );
        found.add(Code::AccImportsLimit, about, message);
    }

    // The wildcard flag counts only where exports are limited.
    if limits.exports == Limit::UNLIMITED {
        return;
    }
    let exports = account.exports.len();
    if exceeds(exports, limits.exports) {
        let message = format!(
            "{about} has {exports} exports and may have {}",
            limits.exports.get()
        );
        found.add(Code::AccExportsLimit, about, message);
    }
    if !limits.wildcards {
        for entry in account
            .exports
            .iter()
            .filter(|entry| has_wildcards(&entry.subject))
        {
            let label = export::label(entry);
            let message = format!("{label} has wildcards, which the limits of {about} forbid");
            found.add(Code::AccWildcardExport, &label, message);
        }
    }
}

fn signing_keys(found: &mut Findings, about: &str, account: &Account) {
    for key in account
        .signing_keys
        .keys()
        .filter(|key| !is_public_key(Kind::Account, key))
    {
        let (code, what) = match account.signing_keys.scope(key) {
            Some(_) => (Code::SkScopeKey, "scoped signing key"),
            None => (Code::SkKey, "signing key"),
        };
        let message = format!("the {what} `{key}` of {about} is not an account public key");
        found.add(code, about, message);
    }
}

//! Rules for exports, one by one and among each other.

use std::collections::BTreeMap;

use super::{Code, Findings, subjects};
use crate::claims::{Export, ServiceLatency, ShareKind};
use crate::subject::{has_wildcards, is_contained};

/// How messages call an export.
pub fn label(export: &Export) -> String {
    let kind = match export.kind {
        ShareKind::Stream => "stream export",
        ShareKind::Service => "service export",
        ShareKind::Unknown => "export",
    };
    match (export.subject.as_str(), export.name.as_str()) {
        ("", "") => format!("{kind} without a subject"),
        ("", name) => format!("{kind} \"{name}\""),
        (subject, _) => format!("{kind} `{subject}`"),
    }
}

pub(super) fn rules(found: &mut Findings, export: &Export) {
    let about = label(export);
    // A null entry of the list is read as an export with nothing in it.
    if *export == Export::default() {
        found.add(
            Code::ExpNull,
            &about,
            "an export of the account is null or empty",
        );
        return;
    }
    let is_service = export.kind == ShareKind::Service;
    if export.kind == ShareKind::Unknown {
        found.add(
            Code::ExpType,
            &about,
            format!("{about} is neither a stream nor a service"),
        );
    }
    responses(found, &about, export);
    if export.kind == ShareKind::Stream && export.allow_trace {
        let message = format!("{about} lets message traces in, which only services can");
        found.add(Code::ExpStreamTrace, &about, message);
    }
    if let Some(latency) = &export.service_latency {
        if !is_service {
            let message = format!("{about} measures latency, which only services have");
            found.add(Code::ExpLatencyStream, &about, message);
        }
        latency_rules(found, &about, latency);
    }
    subjects::subject(found, &about, "subject", &export.subject);
    position(found, &about, export);
    subjects::info(found, &about, &export.description, &export.info_url);
}

fn responses(found: &mut Findings, about: &str, export: &Export) {
    let (kind, response) = (export.kind, export.response_type.as_str());
    if kind == ShareKind::Service && !["", "Singleton", "Stream", "Chunked"].contains(&response) {
        let message = format!(
            "the response type `{response}` of {about} is none of `Singleton`, `Stream`, `Chunked`"
        );
        found.add(Code::ExpResponseType, about, message);
    }
    if kind == ShareKind::Stream && !response.is_empty() {
        let message = format!("{about} has a response type, which only services have");
        found.add(Code::ExpStreamResponseType, about, message);
    }
    if export.response_threshold < 0 {
        let message = format!("the response threshold of {about} is negative");
        found.add(Code::ExpThresholdNegative, about, message);
    }
    if export.response_threshold > 0 && kind != ShareKind::Service {
        let message = format!("{about} has a response threshold, which only services have");
        found.add(Code::ExpThresholdStream, about, message);
    }
}

fn latency_rules(found: &mut Findings, about: &str, latency: &ServiceLatency) {
    if !latency.sampling.is_valid() {
        let message = format!(
            "the latency sampling {} of {about} is not within 1 and 100 percent",
            latency.sampling.number()
        );
        found.add(Code::ExpSampling, about, message);
    }
    let results = &latency.results;
    subjects::subject(found, about, "latency subject", results);
    if has_wildcards(results) {
        let message = format!("the latency subject `{results}` of {about} has wildcards");
        found.add(Code::ExpResultsWildcard, about, message);
    }
}

fn position(found: &mut Findings, about: &str, export: &Export) {
    let position = export.account_token_position;
    let Some(index) = position
        .checked_sub(1)
        .and_then(|index| usize::try_from(index).ok())
    else {
        return;
    };
    if !has_wildcards(&export.subject) {
        let message = format!(
            "{about} has account token position {position}, but no wildcard that could hold \
             an account"
        );
        found.add(Code::ExpPosNoWildcard, about, message);
        return;
    }
    match export.subject.split('.').nth(index) {
        Some("*") => {}
        Some(token) => {
            let message = format!(
                "the token at account token position {position} of {about} is `{token}` instead \
                 of `*`"
            );
            found.add(Code::ExpPosNotStar, about, message);
        }
        None => {
            let message = format!(
                "the account token position {position} of {about} is beyond its last token"
            );
            found.add(Code::ExpPosRange, about, message);
        }
    }
}

/// One finding for each subject that contains another export of the same kind. Exports without a
/// type count as streams here.
pub(super) fn overlaps(found: &mut Findings, exports: &[Export]) {
    for of_services in [true, false] {
        let mut entries = BTreeMap::<&str, (&Export, usize)>::new();
        let same_kind = exports
            .iter()
            .filter(|export| (export.kind == ShareKind::Service) == of_services);
        for export in same_kind.filter(|export| **export != Export::default()) {
            entries.entry(&export.subject).or_insert((export, 0)).1 += 1;
        }
        for (subject, (export, count)) in &entries {
            // Without wildcard tokens it contains nothing but its equals; asking only the others
            // keeps large accounts quick.
            let other = if *count > 1 {
                Some(*subject)
            } else if subject.contains(['*', '>']) {
                entries
                    .keys()
                    .copied()
                    .find(|other| other != subject && is_contained(other, subject))
            } else {
                None
            };
            if let Some(other) = other {
                let about = label(export);
                let message = if other == *subject {
                    format!("{about} stands there more than once")
                } else {
                    format!("{about} contains the subject of another export, `{other}`")
                };
                found.add(Code::ExpOverlap, &about, message);
            }
        }
    }
}

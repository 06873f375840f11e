//! Rules for imports and the activations they carry.

use std::collections::{BTreeSet, HashMap};

use super::{Code, Findings, subjects};
use crate::claims::{AccountClaims, ActivationClaims, Import, ShareKind};
use crate::nkey::{Kind, is_public_key};
use crate::subject::{is_contained, to_subject};

/// How messages call an import.
pub fn label(import: &Import) -> String {
    let kind = match import.kind {
        ShareKind::Stream => "stream import",
        ShareKind::Service => "service import",
        ShareKind::Unknown => "import",
    };
    match (import.subject.as_str(), import.name.as_str()) {
        ("", "") => format!("{kind} without a subject"),
        ("", name) => format!("{kind} \"{name}\""),
        (subject, _) => format!("{kind} `{subject}`"),
    }
}

/// The subject of the exporter that an import asks for.
pub fn remote(import: &Import) -> &str {
    // Only in the deprecated form of services is `to` the exporter's side.
    if import.kind == ShareKind::Service && !import.to.is_empty() {
        &import.to
    } else {
        &import.subject
    }
}

/// The subject that an import has in the importing account; its references as wildcards.
pub fn local(import: &Import) -> String {
    match (
        import.kind,
        import.to.as_str(),
        import.local_subject.as_str(),
    ) {
        (_, "", "") | (ShareKind::Service, _, "") => import.subject.clone(),
        // The deprecated form of streams is a prefix.
        (_, prefix, "") => format!("{prefix}.{}", import.subject),
        (_, _, local) => to_subject(local),
    }
}

pub(super) fn rules(found: &mut Findings, import: &Import, importer: &AccountClaims) {
    let about = label(import);
    // A null entry of the list is read as an import with nothing in it.
    if *import == Import::default() {
        found.add(
            Code::ImpNull,
            &about,
            "an import of the account is null or empty",
        );
        return;
    }
    let is_service = import.kind == ShareKind::Service;
    if import.kind == ShareKind::Unknown {
        found.add(
            Code::ImpType,
            &about,
            format!("{about} is neither a stream nor a service"),
        );
    }
    if is_service && import.allow_trace {
        let message = format!("{about} lets message traces in, which only streams can");
        found.add(Code::ImpServiceTrace, &about, message);
    }
    if import.account.is_empty() {
        found.add(
            Code::ImpAccount,
            &about,
            format!("{about} names no exporting account"),
        );
    }
    if !import.to.is_empty() {
        let message = format!("{about} uses the deprecated `to`; use a local subject instead");
        found.add(Code::ImpToDeprecated, &about, message);
    }
    subjects::subject(found, &about, "subject", &import.subject);
    if !import.local_subject.is_empty() {
        subjects::renaming(found, &about, &import.local_subject, &import.subject);
        if !import.to.is_empty() {
            let message = format!("{about} has both `to` and a local subject");
            found.add(Code::ImpToAndLocal, &about, message);
        }
    }
    if import.share && !is_service {
        let message = format!("{about} shares connection details, which only services can");
        found.add(Code::ImpShare, &about, message);
    }
    if !import.token.is_empty() {
        token(found, &about, import, importer);
    }
}

fn token(found: &mut Findings, about: &str, import: &Import, importer: &AccountClaims) {
    let claims = match ActivationClaims::decode(&import.token) {
        Ok(claims) => claims,
        Err(err) => {
            let message = format!("the token of {about} is not an activation: {err}");
            found.add(Code::ImpToken, about, message);
            return;
        }
    };
    let (exporter, activation) = (&import.account, &claims.nats);
    if *exporter != claims.iss && *exporter != activation.issuer_account {
        let message = format!(
            "the activation of {about} is from account `{}`, not from `{exporter}`",
            claims.exporter()
        );
        found.add(Code::ImpTokenIssuer, about, message);
    }
    if claims.sub != importer.sub {
        let message = format!("the activation of {about} is for account `{}`", claims.sub);
        found.add(Code::ImpTokenSubject, about, message);
    }
    if activation.kind != import.kind {
        let message = format!("the activation of {about} is for a {}", activation.kind);
        found.add(Code::ImpTokenType, about, message);
    }
    // Whether it has expired depends on more than this document; servers look again later.
    activation_rules(found, &format!("activation of {about}"), &claims);
    let asked = remote(import);
    if !is_contained(asked, &activation.subject) {
        let message = format!(
            "the activation of {about} admits to `{}`, which does not cover `{asked}`",
            activation.subject
        );
        found.add(Code::ImpTokenScope, about, message);
    }
}

/// Rules for activations but for their times.
pub(super) fn activation_rules(found: &mut Findings, about: &str, claims: &ActivationClaims) {
    let activation = &claims.nats;
    if activation.kind == ShareKind::Unknown {
        found.add(
            Code::ActType,
            about,
            format!("{about} is neither for a stream nor for a service"),
        );
    }
    subjects::subject(found, about, "subject", &activation.subject);
    let account = &activation.issuer_account;
    if !account.is_empty() && !is_public_key(Kind::Account, account) {
        let message =
            format!("the issuer account `{account}` of {about} is not an account public key");
        found.add(Code::ActIssuerAccount, about, message);
    }
}

/// Service imports from one account that would answer the same requests. Streams may overlap, and
/// so may services from different accounts.
#[derive(Default)]
pub(super) struct Overlaps<'a> {
    seen: HashMap<&'a str, Seen>,
}

/// The subjects of earlier imports from one account, each once.
#[derive(Default)]
struct Seen {
    plain: BTreeSet<String>,
    wild: BTreeSet<String>,
}

impl Seen {
    fn overlapping(&self, subject: &str, is_wild: bool) -> Vec<&str> {
        let overlaps =
            |earlier: &&String| is_contained(earlier, subject) || is_contained(subject, earlier);
        // Two subjects without wildcards relate only if they are equal; asking no more of them
        // keeps accounts with many imports quick.
        let plain: Vec<_> = if is_wild {
            self.plain.iter().filter(overlaps).collect()
        } else {
            self.plain.get(subject).into_iter().collect()
        };
        plain
            .into_iter()
            .chain(self.wild.iter().filter(overlaps))
            .map(String::as_str)
            .collect()
    }
}

impl<'a> Overlaps<'a> {
    /// Compares an import with all that were passed before.
    pub fn compare(&mut self, found: &mut Findings, import: &'a Import) {
        if import.kind != ShareKind::Service {
            return;
        }
        let subject = if !import.to.is_empty() {
            import.to.clone()
        } else if !import.local_subject.is_empty() {
            to_subject(&import.local_subject)
        } else {
            import.subject.clone()
        };
        let is_wild = subject.contains(['*', '>']);
        let about = label(import);
        let seen = self.seen.entry(&import.account).or_default();
        for earlier in seen.overlapping(&subject, is_wild) {
            let message = format!(
                "{about} uses `{subject}`, which overlaps `{earlier}` of another import from the \
                 same account"
            );
            found.add(Code::ImpOverlap, &about, message);
        }
        let group = if is_wild {
            &mut seen.wild
        } else {
            &mut seen.plain
        };
        if group.contains(&subject) {
            let message =
                format!("{about} uses `{subject}`, as another import from the same account does");
            found.add(Code::ImpDuplicate, &about, message);
        } else {
            group.insert(subject);
        }
    }
}

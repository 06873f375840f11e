//! What is told of one export or import.

use super::{Info, Problem, Role, Share, day};
use crate::check::{self, Code};
use crate::claims::{ActivationClaims, Export, Import, Revocations, ShareKind};

/// An export, as its account offers it.
pub fn offered(export: &Export, info: Info) -> Share {
    Share {
        role: Role::Export,
        kind: export.kind,
        private: export.token_req,
        name: if export.name.is_empty() {
            export.subject.clone()
        } else {
            export.name.clone()
        },
        subject: export.subject.clone(),
        local: None,
        from: String::new(),
        notes: notes(export),
        info,
        problems: Vec::new(),
    }
}

/// What importers must know beside the subject.
fn notes(export: &Export) -> Vec<String> {
    let mut notes = Vec::new();
    if export.account_token_position > 0 {
        notes.push(format!(
            "token {} is the importing account",
            export.account_token_position
        ));
    }
    // One answer is the rule.
    match export.response_type.as_str() {
        "Stream" => notes.push("any number of answers".to_owned()),
        "Chunked" => notes.push("an answer in parts".to_owned()),
        _ => {}
    }
    match (
        export.revocations.get(Revocations::ALL),
        export.revocations.len(),
    ) {
        (Some(at), _) => notes.push(format!("activations until {} revoked", day(at))),
        (None, 0) => {}
        (None, 1) => notes.push("1 revoked account".to_owned()),
        (None, many) => notes.push(format!("{many} revoked accounts")),
    }
    notes
}

/// An import, as its account uses it. `from` is the name of the exporting account.
pub fn used(import: &Import, from: &str, private: bool, problems: Vec<Problem>) -> Share {
    let remote = check::remote_subject(import).to_owned();
    let local = match (import.local_subject.as_str(), import.to.as_str()) {
        ("", "") => None,
        // In the old form of services the two change places.
        ("", _) if import.kind == ShareKind::Service => Some(import.subject.clone()),
        ("", to) => Some(format!("{to}.{}", import.subject)),
        (local, _) => Some(local.to_owned()),
    };
    Share {
        role: Role::Import,
        kind: import.kind,
        private,
        name: if import.name.is_empty() {
            remote.clone()
        } else {
            import.name.clone()
        },
        local: local.filter(|local| *local != remote),
        subject: remote,
        from: from.to_owned(),
        notes: admission(&import.token).into_iter().collect(),
        info: Info::default(),
        problems,
    }
}

/// What admits an import. Nothing is fetched: of a URL only the URL is known.
fn admission(token: &str) -> Option<String> {
    if token.is_empty() {
        return None;
    }
    if token.starts_with("http://") || token.starts_with("https://") {
        return Some(format!("activation at {token}"));
    }
    Some(match ActivationClaims::read(token) {
        Ok(claims) if claims.exp > 0 => format!("activation until {}", day(claims.exp)),
        Ok(_) => "activation without end".to_owned(),
        Err(_) => format!("activation unreadable ({})", Code::ImpToken),
    })
}

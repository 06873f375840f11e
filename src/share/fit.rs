//! Whether what an account exports already serves a share.

use super::{Answers, Part};
use crate::claims::{Export, ShareKind};
use crate::subject::{Subject, is_contained};

/// For whom an export is wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Audience {
    /// Whoever imports it.
    Everyone,
    /// Who has an activation.
    Activated,
}

/// What is to be done for a part of a share.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fit {
    /// The export at this position serves.
    Serves(usize),
    /// None does; one with this subject can be added.
    Missing(Subject),
    /// The export at this position is in the way.
    Cannot(usize, Obstacle),
}

/// Why an export does not serve, although it has the subject.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Obstacle {
    /// Activations mean nothing to a public export.
    #[error("it is public, so every account may import it and no activation can keep one out")]
    Public,
    /// Others could import what needs an activation now.
    #[error("it is private, so an import needs an activation")]
    Private,
    /// Servers look at the token only, and not at activations.
    #[error(
        "token {0} of its subject must be the importing account's key, and activations do not count"
    )]
    Position(u32),
    /// The rest of a batch would be lost.
    #[error("it lets one message answer, and here several do: the rest would never arrive")]
    AnswersOnce,
    /// An export inside another one of its kind.
    #[error(
        "it lies inside what is to be shared, and exports of a kind may not contain each other"
    )]
    Inside,
}

/// How a part of a share can be had from these exports.
///
/// The one with the same subject counts, else the first that contains it, as on servers. Where an
/// export for others stands in the way of one with `*`, one for this guest alone is enough.
pub fn fit(exports: &[Export], part: &Part, audience: Audience) -> Fit {
    if let Some(at) = covering(exports, part) {
        return match obstacle(&exports[at], part, audience) {
            None => Fit::Serves(at),
            Some(obstacle) => Fit::Cannot(at, obstacle),
        };
    }
    let clash = |subject: &Subject| {
        let clashes = |e: &Export| {
            e.kind == part.kind
                && (is_contained(&e.subject, subject.as_str())
                    || is_contained(subject.as_str(), &e.subject))
        };
        exports.iter().position(clashes)
    };
    // What everybody may import is no more than what is shared.
    let export = match audience {
        Audience::Activated => &part.export,
        Audience::Everyone => &part.subject,
    };
    match (clash(export), clash(&part.subject)) {
        (None, _) => Fit::Missing(export.clone()),
        (Some(_), None) => Fit::Missing(part.subject.clone()),
        (Some(_), Some(at)) => Fit::Cannot(at, Obstacle::Inside),
    }
}

fn covering(exports: &[Export], part: &Part) -> Option<usize> {
    let covers = |e: &Export| {
        e.kind == part.kind && Subject::parse(&e.subject).is_ok_and(|s| s.contains(&part.subject))
    };
    let is_exact = |e: &Export| e.kind == part.kind && e.subject == part.subject.as_str();
    let exact = exports.iter().position(is_exact);
    exact.or_else(|| exports.iter().position(covers))
}

fn obstacle(export: &Export, part: &Part, audience: Audience) -> Option<Obstacle> {
    if export.account_token_position > 0 {
        return Some(Obstacle::Position(export.account_token_position));
    }
    match (audience, export.token_req) {
        (Audience::Activated, false) => return Some(Obstacle::Public),
        (Audience::Everyone, true) => return Some(Obstacle::Private),
        _ => {}
    }
    let response = export.response_type.as_str();
    let enough = part.kind != ShareKind::Service
        || part.answers == Answers::One
        || response == Answers::Many.response_type()
        || response == part.answers.response_type();
    (!enough).then_some(Obstacle::AnswersOnce)
}

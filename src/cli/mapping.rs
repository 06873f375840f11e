//! Destinations of a mapped subject, as the commands about mappings name and tell them.

use serde::Serialize;

use super::ctx::Ctx;
use super::error::{Error, Hint, Result};
use crate::check::{self, Code};
use crate::claims::{AccountClaims, WeightedMapping, weights_in};

/// One destination as reports show it. `weight` is what counts, in percent.
#[derive(Debug, Clone, Serialize)]
pub struct Destination {
    /// Subject that messages are sent to.
    pub to: String,
    /// Percent of the messages.
    pub weight: u8,
    /// Cluster in which it counts; absent where it is for all that have no own destinations.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub cluster: String,
}

impl Destination {
    /// What is stored, in the words of a report.
    pub fn of(entry: &WeightedMapping) -> Self {
        Destination {
            to: entry.subject.clone(),
            weight: entry.effective_weight(),
            cluster: entry.cluster.clone(),
        }
    }

    /// `"orders" -> "orders.v2", weight 20% in cluster "east"`.
    pub fn sentence(&self, from: &str) -> String {
        let cluster = in_cluster(&self.cluster);
        format!(
            "\"{from}\" -> \"{}\", weight {}%{cluster}",
            self.to, self.weight
        )
    }
}

/// ` in cluster "east"`, or nothing.
pub fn in_cluster(cluster: &str) -> String {
    match cluster {
        "" => String::new(),
        name => format!(" in cluster \"{name}\""),
    }
}

/// A weight for an option: 1 to 100; 0 stands for 100, as in the JWT.
pub fn weight(text: &str) -> std::result::Result<u8, String> {
    match text.parse() {
        Ok(weight @ 0..=100) => Ok(weight),
        _ => Err("expected a percentage from 1 to 100".into()),
    }
}

/// Says what else is to be known about a mapping that was changed: what is not delivered, and what
/// servers do not take. The latter is stored all the same, as by nsc: it may be mended by the next edit.
pub fn warn(ctx: &mut Ctx, claims: &AccountClaims, from: &str, cluster: &str) {
    let Some(destinations) = claims.nats.mappings.get(from) else {
        return;
    };
    let about = check::label_of_mapping(from);
    for finding in check::account(claims, &ctx.facts()) {
        if finding.code == Code::MapRefused && finding.subject == about {
            ctx.warn(finding.message);
        }
    }
    // Servers add the source itself with what is missing, unless it is a destination already.
    let sum = weights_in(destinations, cluster);
    if sum < 100 {
        let rest = match destinations.iter().any(|d| d.subject == from) {
            true => "is dropped, since the source is a destination too".to_string(),
            false => format!("stays on \"{from}\""),
        };
        ctx.note(format!(
            "the weights of \"{from}\"{} add up to {sum}%; the rest {rest}",
            in_cluster(cluster)
        ));
    }
}

/// The destinations of a source. Fails, with those that are there, if it has none.
pub fn destinations<'c>(claims: &'c AccountClaims, from: &str) -> Result<&'c [WeightedMapping]> {
    if let Some(found) = claims.nats.mappings.get(from).filter(|d| !d.is_empty()) {
        return Ok(found);
    }
    let known: Vec<&str> = claims.nats.mappings.keys().map(String::as_str).collect();
    let hint = match known.as_slice() {
        [] => Hint::run(
            "it has no mappings at all; add one",
            &[
                "add",
                "mapping",
                "--account",
                &claims.name,
                "--from",
                "SUBJECT",
                "--to",
                "SUBJECT",
            ],
        ),
        known => Hint::say(format!("it maps: {}", known.join(", "))),
    };
    Err(Error::refused(format!(
        "account \"{}\" has no mapping of \"{from}\"; it does not exist",
        claims.name
    ))
    .hint(hint))
}

/// Says that a source has no such destination, and which it has.
pub fn no_destination(from: &str, wanted: &str, found: &[WeightedMapping]) -> Error {
    let told: Vec<String> = found
        .iter()
        .map(|d| Destination::of(d).sentence(from))
        .collect();
    Error::refused(format!(
        "the mapping of \"{from}\" has no destination {wanted}; it does not exist"
    ))
    .hint(Hint::say(format!("there is: {}", told.join("; "))))
}

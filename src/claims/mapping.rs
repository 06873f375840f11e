//! Mappings: subjects of an account that are sent elsewhere.

use super::wire::wire;

wire! {
    /// One destination of a mapped subject.
    pub struct WeightedMapping {
        /// Subject that messages are sent to instead.
        subject: String => keep "subject",
        /// Percent of the messages; 0 counts as 100.
        weight: u8 => omit "weight",
        /// Cluster in which it counts; all that have no own destinations if empty.
        cluster: String => omit "cluster",
    }
}

impl WeightedMapping {
    /// The weight that counts: 100 if none was given.
    pub fn effective_weight(&self) -> u8 {
        if self.weight == 0 { 100 } else { self.weight }
    }
}

/// Sum of the weights that count in a cluster; with an empty name of those without a cluster.
pub fn weights_in(destinations: &[WeightedMapping], cluster: &str) -> u32 {
    let there = destinations.iter().filter(|d| d.cluster == cluster);
    there.map(|d| u32::from(d.effective_weight())).sum()
}

/// Why servers would refuse an account with a mapping that the format allows.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum MappingIssue {
    /// A destination is given twice, in whatever clusters.
    #[error("destination `{to}` is there twice")]
    Twice {
        /// The destination.
        to: String,
    },
    /// `*` in a destination, which stands for nothing there.
    #[error("destination `{to}` has a `*`; name the token of the source instead, such as `$1`")]
    Star {
        /// The destination.
        to: String,
    },
    /// One of source and destination ends in `>` and the other does not.
    #[error("source and destination `{to}` must both end in `>`, or neither")]
    Tail {
        /// The destination.
        to: String,
    },
    /// `$n` beyond the wildcards of the source.
    #[error("destination `{to}` names wildcard {index}, and the source has {wildcards}")]
    Index {
        /// The destination.
        to: String,
        /// The number after `$`.
        index: usize,
        /// How many `*` the source has.
        wildcards: usize,
    },
}

/// What servers find wrong with the destinations of a source, beyond subjects and weights.
///
/// The format allows all of it, but servers refuse the whole account when it is pushed, so nothing
/// else that was changed in it arrives either.
pub fn mapping_issues(from: &str, destinations: &[WeightedMapping]) -> Vec<MappingIssue> {
    let mut issues = Vec::new();
    let wildcards = from.split('.').filter(|token| *token == "*").count();
    let has_tail = |subject: &str| subject.split('.').next_back() == Some(">");
    for (at, destination) in destinations.iter().enumerate() {
        let to = destination.subject.clone();
        if destinations[..at].iter().any(|d| d.subject == to) {
            issues.push(MappingIssue::Twice { to });
            continue;
        }
        if to.split('.').any(|token| token == "*") {
            issues.push(MappingIssue::Star { to });
        } else if has_tail(from) != has_tail(&to) {
            issues.push(MappingIssue::Tail { to });
        } else if let Some(index) = indexes(&destination.subject).find(|i| *i > wildcards) {
            issues.push(MappingIssue::Index {
                to,
                index,
                wildcards,
            });
        }
    }
    issues
}

/// The wildcards that `$n` and `{{wildcard(n)}}` name.
fn indexes(to: &str) -> impl Iterator<Item = usize> {
    to.split('.').filter_map(|token| {
        let long = || token.strip_prefix("{{wildcard(")?.strip_suffix(")}}");
        let digits = token.strip_prefix('$').or_else(long)?;
        digits.trim().parse().ok()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn destination(subject: &str, weight: u8, cluster: &str) -> WeightedMapping {
        WeightedMapping {
            subject: subject.into(),
            weight,
            cluster: cluster.into(),
            ..WeightedMapping::default()
        }
    }

    #[test]
    fn weights_are_counted_by_cluster_and_none_is_all() {
        let list = [
            destination("a", 10, ""),
            destination("b", 20, "east"),
            destination("c", 0, "west"),
        ];
        assert_eq!(weights_in(&list, ""), 10);
        assert_eq!(weights_in(&list, "east"), 20);
        assert_eq!(weights_in(&list, "west"), 100);
        assert_eq!(weights_in(&list, "north"), 0);
    }

    #[test]
    fn what_servers_refuse_is_found() {
        let issues = |from: &str, to: &[&str]| {
            let list: Vec<_> = to.iter().map(|to| destination(to, 1, "")).collect();
            mapping_issues(from, &list)
        };
        assert_eq!(issues("a.*.>", &["b.$1.>", "c.{{wildcard(1)}}.>"]), []);
        assert_eq!(issues("a", &["b.$x", "c"]), []);
        assert_eq!(
            issues("a", &["b", "b"]),
            [MappingIssue::Twice { to: "b".into() }]
        );
        assert_eq!(
            issues("a.*", &["b.*"]),
            [MappingIssue::Star { to: "b.*".into() }]
        );
        assert_eq!(
            issues("a.>", &["b"]),
            [MappingIssue::Tail { to: "b".into() }]
        );
        assert_eq!(
            issues("a.*", &["b.$2"]),
            [MappingIssue::Index {
                to: "b.$2".into(),
                index: 2,
                wildcards: 1
            }]
        );
    }
}

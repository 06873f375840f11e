//! Local subjects of imports: templates whose `*` and `$N` tokens stand for the wildcards of the
//! imported subject.

use super::{Subject, SubjectIssue, issues_of};

/// A rule that a local subject breaks against the subject it renames.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RenamingIssue {
    /// A rule for all subjects.
    #[error("{0}")]
    Subject(SubjectIssue),
    /// The imported subject is empty.
    #[error("renames an empty subject")]
    FromEmpty,
    /// It contains a space (reported in addition to the rule for all subjects).
    #[error("contains a space, which no renaming can")]
    Space,
    /// One of the two subjects ends in `>` and the other does not.
    #[error("must end in `>` exactly if the imported subject does")]
    Tail,
    /// A reference beyond the wildcards of the imported subject.
    #[error("refers to wildcard `{reference}`, but the imported subject has {available}")]
    ReferenceRange {
        /// The token, such as `$3`.
        reference: String,
        /// How many `*` the imported subject has.
        available: usize,
    },
    /// Not every wildcard of the imported subject has its place.
    #[error("places {placed} wildcards, the imported subject has {available}")]
    Count {
        /// `*` tokens and accepted references.
        placed: usize,
        /// How many `*` the imported subject has.
        available: usize,
    },
}

/// The rules that the local subject breaks for an import of `subject`, as the Go library has
/// them: `$0`, `$-1` and the same reference twice pass if the count is right.
pub fn renaming_issues(local: &str, subject: &str) -> Vec<RenamingIssue> {
    let mut issues: Vec<_> = issues_of(local)
        .into_iter()
        .map(RenamingIssue::Subject)
        .collect();
    if subject.is_empty() {
        issues.push(RenamingIssue::FromEmpty);
    }
    if local.contains(' ') {
        issues.push(RenamingIssue::Space);
    }
    if has_tail(local) != has_tail(subject) {
        issues.push(RenamingIssue::Tail);
    }
    let available = subject.split('.').filter(|token| *token == "*").count();
    let mut placed = 0;
    for token in local.split('.') {
        match reference(token) {
            Some(n) if u64::try_from(n).is_ok_and(|n| n > available as u64) => {
                issues.push(RenamingIssue::ReferenceRange {
                    reference: token.to_owned(),
                    available,
                });
            }
            Some(_) => placed += 1,
            None if token == "*" => placed += 1,
            None => {}
        }
    }
    if placed != available {
        issues.push(RenamingIssue::Count { placed, available });
    }
    issues
}

/// The local subject as a pattern: every reference becomes `*`.
pub fn to_subject(local: &str) -> String {
    let tokens: Vec<_> = local
        .split('.')
        .map(|token| reference(token).map_or(token, |_| "*"))
        .collect();
    tokens.join(".")
}

/// The subject under which an importer sees `concrete`, when `remote` is imported as `local`.
///
/// `$N` takes what the N-th `*` of `remote` matched; each `*` of `local` takes the next one that
/// no reference names; a final `>` takes the rest. `concrete` may have wildcards of its own.
/// None if `remote` does not contain `concrete`, or if a reference names no wildcard.
///
/// ```
/// # use accord::subject::{Subject, rewrite};
/// let s = |text: &str| Subject::parse(text).expect("a subject");
/// let seen = rewrite(&s("share.*.*"), &s("partner.$2.$1"), &s("share.acme.orders"));
/// assert_eq!(seen, Some(s("partner.orders.acme")));
/// ```
pub fn rewrite(remote: &Subject, local: &Subject, concrete: &Subject) -> Option<Subject> {
    if !remote.contains(concrete) {
        return None;
    }
    let mut matched = Vec::new();
    let mut tail = Vec::new();
    let mut given = concrete.tokens();
    for pattern in remote.tokens() {
        match pattern {
            ">" => tail.extend(given.by_ref()),
            "*" => matched.extend(given.next()),
            _ => _ = given.next(),
        }
    }
    let named: Vec<_> = local.tokens().filter_map(reference).collect();
    let mut unnamed = (1..)
        .zip(&matched)
        .filter(|(n, _)| !named.contains(n))
        .map(|(_, token)| *token);
    let mut tokens = Vec::new();
    for token in local.tokens() {
        match (token, reference(token)) {
            (_, Some(n)) => {
                let index = usize::try_from(n).ok()?.checked_sub(1)?;
                tokens.push(*matched.get(index)?);
            }
            ("*", None) => tokens.push(unnamed.next()?),
            (">", None) if tail.is_empty() => return None,
            (">", None) => tokens.append(&mut tail),
            (literal, None) => tokens.push(literal),
        }
    }
    Subject::parse(&tokens.join(".")).ok()
}

/// The number of a reference token; it may have a sign, and zero or less refers to nothing.
fn reference(token: &str) -> Option<i64> {
    token.strip_prefix('$')?.parse().ok()
}

fn has_tail(subject: &str) -> bool {
    subject == ">" || subject.ends_with(".>")
}

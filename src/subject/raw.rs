//! The Go library's rules on subjects as they stand in documents.

/// A rule a raw subject breaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
pub enum SubjectIssue {
    /// There is no text.
    #[error("is empty")]
    Empty,
    /// It contains a space (U+0020; other white space passes this rule).
    #[error("contains a space")]
    Space,
    /// It starts or ends with a dot.
    #[error("starts or ends with a dot")]
    EdgeDot,
    /// It has two dots in a row.
    #[error("has two dots in a row")]
    DoubleDot,
}

/// The rules that `subject` breaks, each once. Empty text breaks only that rule.
pub fn issues_of(subject: &str) -> Vec<SubjectIssue> {
    if subject.is_empty() {
        return vec![SubjectIssue::Empty];
    }
    let broken = [
        (subject.contains(' '), SubjectIssue::Space),
        (
            subject.starts_with('.') || subject.ends_with('.'),
            SubjectIssue::EdgeDot,
        ),
        (subject.contains(".."), SubjectIssue::DoubleDot),
    ];
    broken
        .into_iter()
        .filter(|(is_broken, _)| *is_broken)
        .map(|(_, issue)| issue)
        .collect()
}

/// Whether the Go library sees a wildcard in `subject`. It looks for `>` only at the end, so
/// `a.>.b` has none.
pub fn has_wildcards(subject: &str) -> bool {
    subject == "*"
        || subject == ">"
        || subject.ends_with(".>")
        || subject.contains(".*.")
        || subject.ends_with(".*")
        || subject.starts_with("*.")
}

/// Whether the Go library takes `subject` to be inside `container`.
///
/// Wildcards of `subject` count as plain tokens, so `a.>` is inside `a.*` here, which no set of
/// messages agrees with; for our own questions use [`Subject::contains`](super::Subject::contains).
pub fn is_contained(subject: &str, container: &str) -> bool {
    let mut inner = subject.split('.');
    let mut outer = container.split('.').peekable();
    while let Some(pattern) = outer.next() {
        let Some(token) = inner.next() else {
            return false;
        };
        if pattern == ">" && outer.peek().is_none() {
            return true;
        }
        if pattern != token && pattern != "*" {
            return false;
        }
    }
    inner.next().is_none()
}

/// `subject` as it enters the hash id of an activation: cut before the first wildcard token,
/// `_` if nothing remains before it.
pub fn clean(subject: &str) -> &str {
    let mut start = 0;
    for token in subject.split('.') {
        if token == "*" || token == ">" {
            return match start {
                0 => "_",
                // Only the empty first token was before it: the text stays as it is.
                1 => subject,
                _ => &subject[..start - 1],
            };
        }
        start += token.len() + 1;
    }
    subject
}

//! Messaging subjects: the parsed [`Subject`], and the Go library's rules on raw text.
//!
//! Input becomes a [`Subject`], which cannot be wrong. Documents made elsewhere hold any text;
//! the free functions judge that text exactly as servers and other tools do, whose idea of
//! "contained" and "has wildcards" is laxer in places.

mod raw;
mod relation;
mod rename;
mod template;
#[cfg(test)]
mod tests;

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

pub use raw::{SubjectIssue, clean, has_wildcards, is_contained, issues_of};
pub use rename::{RenamingIssue, renaming_issues, rewrite, to_subject};
pub use template::without_functions;

/// A subject such as `orders.*.new` or `orders.>`, checked when it was read.
///
/// Tokens are separated by dots and never empty, there is no white space, `>` as a token stands
/// only at the end. `*` and `>` are wildcards only as whole tokens; `a*` is plain text, as it is
/// for servers. Ordered by its text.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Subject(String);

/// Longest subject, in bytes: the line that a server reads, `max_control_line`, has 4096 unless its
/// configuration says otherwise, and holds the subject and little more.
pub const MAX_SUBJECT: usize = 4096;

/// Why a text is not a subject.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SubjectError {
    /// There is no text.
    #[error("the subject is empty")]
    Empty,
    /// White space or a control character anywhere.
    #[error("the subject contains white space or a control character")]
    Space,
    /// A dot at the start or the end.
    #[error("the subject starts or ends with a dot")]
    EdgeDot,
    /// Two dots in a row.
    #[error("the subject has an empty token between two dots")]
    DoubleDot,
    /// `>` as a token before the last one.
    #[error("the wildcard `>` stands before the last token")]
    TailNotLast,
    /// Longer than [`MAX_SUBJECT`]. The text is not repeated.
    #[error("the subject has {length} bytes, and servers take at most {MAX_SUBJECT}")]
    TooLong {
        /// Bytes found.
        length: usize,
    },
}

impl Subject {
    /// Reads a subject. Nothing is trimmed.
    ///
    /// # Errors
    /// Fails with the first rule broken. Stricter than the Go library, which accepts tabs, other
    /// white space but the plain space, and `>` in the middle; servers refuse those.
    pub fn parse(text: &str) -> Result<Subject, SubjectError> {
        if text.len() > MAX_SUBJECT {
            return Err(SubjectError::TooLong { length: text.len() });
        }
        if text.chars().any(|c| c.is_whitespace() || c.is_control()) {
            return Err(SubjectError::Space);
        }
        if let Some(issue) = issues_of(text).first() {
            return Err(match issue {
                SubjectIssue::Empty => SubjectError::Empty,
                SubjectIssue::Space => SubjectError::Space,
                SubjectIssue::EdgeDot => SubjectError::EdgeDot,
                SubjectIssue::DoubleDot => SubjectError::DoubleDot,
            });
        }
        let mut tokens = text.split('.');
        tokens.next_back();
        if tokens.any(|token| token == ">") {
            return Err(SubjectError::TailNotLast);
        }
        Ok(Subject(text.to_owned()))
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The parts between the dots, at least one.
    pub fn tokens(&self) -> impl DoubleEndedIterator<Item = &str> + Clone {
        self.0.split('.')
    }

    /// Whether a token is `*` or `>`.
    pub fn has_wildcards(&self) -> bool {
        self.tokens().any(|token| token == "*" || token == ">")
    }

    /// How many tokens are `*`: what `$1`, `$2`, … of a local subject can refer to.
    pub fn wildcard_count(&self) -> usize {
        self.tokens().filter(|token| *token == "*").count()
    }

    /// Whether the last token is `>`, which matches one or more tokens.
    pub fn has_tail(&self) -> bool {
        self.tokens().next_back() == Some(">")
    }
}

impl fmt::Display for Subject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl fmt::Debug for Subject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.0)
    }
}

impl AsRef<str> for Subject {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl From<Subject> for String {
    fn from(subject: Subject) -> String {
        subject.0
    }
}

impl FromStr for Subject {
    type Err = SubjectError;

    fn from_str(text: &str) -> Result<Subject, SubjectError> {
        Subject::parse(text)
    }
}

impl Serialize for Subject {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Subject {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Subject, D::Error> {
        let text = String::deserialize(deserializer)?;
        Subject::parse(&text).map_err(serde::de::Error::custom)
    }
}

//! Where imports of a share get a place of their own in the importing account.

use std::fmt;
use std::str::FromStr;

use crate::jetstream::{self, Api};
use crate::subject::{Subject, SubjectError};

/// What is put before the subjects of imports.
///
/// Requests to JetStream have it in place of `$JS`, everything else has it before all tokens.
///
/// ```
/// use accord::share::LocalPrefix;
///
/// let prefix: LocalPrefix = "JS.owner".parse()?;
/// let remote = "$JS.API.CONSUMER.MSG.NEXT.ORDERS.worker".parse().expect("a subject");
/// let local = prefix.local(&remote)?;
/// assert_eq!(local.as_str(), "JS.owner.API.CONSUMER.MSG.NEXT.ORDERS.worker");
/// assert_eq!(prefix.api().as_str(), "JS.owner.API");
/// # Ok::<(), accord::share::PrefixError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LocalPrefix {
    text: String,
    api: Api,
}

/// Why a text is no prefix, or cannot stand before a subject.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PrefixError {
    /// Not a subject at all.
    #[error(transparent)]
    Subject(#[from] SubjectError),
    /// It stands for one place.
    #[error("a prefix has no wildcards")]
    Wildcard,
    /// That is where the account's own JetStream is.
    #[error("`{0}` is the account's own JetStream, from which the prefix is to keep it apart")]
    Own(String),
}

impl FromStr for LocalPrefix {
    type Err = PrefixError;

    fn from_str(text: &str) -> Result<Self, PrefixError> {
        let subject = Subject::parse(text.strip_suffix('.').unwrap_or(text))?;
        // `$1` is a wildcard of the remote subject, in a local one.
        let refers = |token: &str| {
            let number = token.strip_prefix('$');
            number.is_some_and(|n| !n.is_empty() && n.bytes().all(|b| b.is_ascii_digit()))
        };
        if subject.has_wildcards() || subject.tokens().any(refers) {
            return Err(PrefixError::Wildcard);
        }
        // `JS.owner.API` and `JS.owner` mean the same.
        let text = subject.as_str();
        let text = text.strip_suffix(".API").unwrap_or(text);
        if jetstream::is_own(text) {
            return Err(PrefixError::Own(text.to_owned()));
        }
        let api: Api = format!("{text}.API")
            .parse()
            .map_err(|_| PrefixError::Wildcard)?;
        Ok(LocalPrefix {
            text: text.to_owned(),
            api,
        })
    }
}

impl fmt::Display for LocalPrefix {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl LocalPrefix {
    /// A prefix named after an account, for those who name none: `JS.` and its name as one token.
    pub fn of_account(name: &str) -> LocalPrefix {
        let token = token(name);
        format!("JS.{token}")
            .parse()
            .expect("one token of plain characters is a subject")
    }

    /// What clients are told as API prefix.
    pub fn api(&self) -> &Api {
        &self.api
    }

    /// The subject in the importing account; wildcards are named, as local subjects do.
    ///
    /// Fails if it becomes longer than a subject may be.
    pub fn local(&self, remote: &Subject) -> Result<Subject, PrefixError> {
        let local = match self.api.local(remote.as_str()) {
            Some(local) => local,
            None => format!("{}.{remote}", self.text),
        };
        let mut wildcards = 0;
        let named = local.split('.').map(|token| match token {
            "*" => {
                wildcards += 1;
                format!("${wildcards}")
            }
            other => other.to_owned(),
        });
        let named: Vec<String> = named.collect();
        Ok(Subject::parse(&named.join("."))?)
    }
}

/// A name as one plain token: what is neither letter, digit, `-` nor `_` becomes `_`.
pub fn token(name: &str) -> String {
    let plain = |c: char| match c.is_alphanumeric() || "-_".contains(c) {
        true => c,
        false => '_',
    };
    name.chars().map(plain).collect()
}

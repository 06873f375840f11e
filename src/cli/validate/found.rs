//! Documents and what was found in them.

use serde::Serialize;

use crate::check::{self, Code, Severity};
use crate::claims::Claims;
use crate::cli::error::Hint;

/// A document that was looked at. `account` is the account of a user; `public_key` is absent if the
/// document cannot be read.
#[derive(Debug, Serialize)]
pub struct Entity {
    /// `operator`, `account`, `user`, `activation` …, or `token` if that cannot be told.
    pub kind: &'static str,
    /// Name, as the store knows it.
    pub name: String,
    /// Account of a user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account: Option<String>,
    /// The key that the document is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub public_key: Option<String>,
    /// What was found.
    pub findings: Vec<Found>,
}

/// One finding. The code is stable; `about` is the part of the document.
#[derive(Debug, Serialize)]
pub struct Found {
    /// Which rule.
    pub code: &'static str,
    /// How much it matters.
    pub severity: Severity,
    /// The part it is about.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub about: String,
    /// A sentence.
    pub message: String,
    /// What mends it, where a command of ours does.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub hints: Vec<String>,
    /// The rule again; none for a document that cannot be read.
    #[serde(skip)]
    rule: Option<Code>,
}

/// Code of a document that is damaged, or whose signature does not hold.
const UNREADABLE: &str = "unreadable";

impl Found {
    /// Adds what mends it; `of` is asked with the rule and the part it is about.
    pub fn hint(&mut self, program: &str, of: impl Fn(Code, &str) -> Vec<Hint>) {
        let hints = self
            .rule
            .map(|code| of(code, &self.about))
            .unwrap_or_default();
        self.hints
            .extend(hints.iter().map(|hint| hint.text(program)));
    }

    /// Whether servers refuse what it is about, at this time.
    pub fn is_blocking(&self) -> bool {
        self.severity != Severity::Warning
    }
}

impl From<check::Finding> for Found {
    fn from(finding: check::Finding) -> Self {
        Found {
            code: finding.code.as_str(),
            severity: finding.severity,
            about: finding.subject,
            message: finding.message,
            hints: Vec::new(),
            rule: Some(finding.code),
        }
    }
}

impl Entity {
    /// A document that was read.
    pub fn read<B>(
        kind: &'static str,
        name: &str,
        claims: &Claims<B>,
        findings: Vec<check::Finding>,
    ) -> Self {
        let findings = findings.into_iter().map(Found::from).collect();
        Entity {
            kind,
            name: name.to_string(),
            account: None,
            public_key: Some(claims.sub.clone()),
            findings,
        }
    }

    /// The same document, with what mends its findings.
    pub fn hinted(mut self, program: &str, of: impl Fn(Code, &str) -> Vec<Hint>) -> Self {
        for found in &mut self.findings {
            found.hint(program, &of);
        }
        self
    }

    /// A document that cannot be read.
    pub fn unreadable(kind: &'static str, name: &str, err: impl std::fmt::Display) -> Self {
        let finding = Found {
            code: UNREADABLE,
            severity: Severity::Error,
            about: String::new(),
            message: err.to_string(),
            hints: Vec::new(),
            rule: None,
        };
        Entity {
            kind,
            name: name.to_string(),
            account: None,
            public_key: None,
            findings: vec![finding],
        }
    }

    /// The same document as that of a user of this account.
    pub fn of_account(mut self, account: &str) -> Self {
        self.account = Some(account.to_string());
        self
    }

    /// The kind with a capital, as titles have it.
    pub fn title(&self) -> String {
        let (first, rest) = self.kind.split_at(1);
        first.to_uppercase() + &rest.replace('_', " ")
    }
}

//! What a person is told when a command is refused, and the exit status.
//!
//! This is the one place that knows both the facts (errors of the layers below) and the names of
//! commands, so every hint that names a command is made here or with [`Hint::run`], which checks in
//! debug builds that our own parser accepts it.

mod facts;

use std::fmt;

pub use facts::from_finding;

/// Why a command ended without success; the exit status follows from it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// The input or the store does not allow it.
    Refused,
    /// The command line itself is wrong.
    Usage,
    /// A server could not be reached, or not every server agreed.
    Remote,
    /// Differences were found where asked to tell by exit status.
    Differs,
    /// A mistake in this program.
    Bug,
    /// The user interrupted it.
    Interrupted,
    /// The reader of standard output has gone.
    Closed,
}

impl Kind {
    /// Exit status, as documented in README.
    pub fn exit_code(self) -> u8 {
        match self {
            Kind::Refused => 1,
            Kind::Usage => 2,
            Kind::Remote => 3,
            Kind::Differs => 4,
            Kind::Bug => 70,
            Kind::Interrupted => 130,
            Kind::Closed => 0,
        }
    }
}

/// What to do about an error.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Hint {
    /// A sentence.
    Say(String),
    /// A sentence and a command of ours, without the program's name.
    Run(String, Vec<String>),
}

impl Hint {
    /// A sentence without a command.
    pub fn say(text: impl Into<String>) -> Self {
        Hint::Say(text.into())
    }

    /// A sentence followed by a command that works.
    ///
    /// Words in capitals such as `NAME` stand for what the reader fills in.
    pub fn run<S: AsRef<str>>(text: impl Into<String>, words: &[S]) -> Self {
        let words: Vec<String> = words.iter().map(|w| w.as_ref().to_string()).collect();
        debug_assert!(
            super::parses(&words),
            "a hint names a command that does not parse: {words:?}"
        );
        Hint::Run(text.into(), words)
    }

    /// The hint as shown, with the name the program was called by.
    pub fn text(&self, program: &str) -> String {
        match self {
            Hint::Say(text) => text.clone(),
            Hint::Run(text, words) => {
                let words: Vec<String> = words.iter().map(|w| quoted(w)).collect();
                format!("{text}: {program} {}", words.join(" "))
            }
        }
    }
}

/// A word as it must be typed in a shell.
pub fn quoted(word: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_./:=@,+%".contains(c);
    if !word.is_empty() && word.chars().all(plain) {
        word.to_string()
    } else {
        format!("'{}'", word.replace('\'', r"'\''"))
    }
}

/// An error as shown: one message, and hints that say what to do.
#[derive(Debug)]
pub struct Error {
    /// Decides the exit status.
    pub kind: Kind,
    /// One sentence, lower case, naming what and where.
    pub message: String,
    /// What to do about it.
    pub hints: Vec<Hint>,
}

/// Result of a command.
pub type Result<T> = std::result::Result<T, Error>;

impl Error {
    fn new(kind: Kind, message: impl fmt::Display) -> Self {
        Error {
            kind,
            message: message.to_string(),
            hints: Vec::new(),
        }
    }

    /// The input or the store does not allow it (exit 1).
    pub fn refused(message: impl fmt::Display) -> Self {
        Self::new(Kind::Refused, message)
    }

    /// The command line is wrong (exit 2).
    pub fn usage(message: impl fmt::Display) -> Self {
        Self::new(Kind::Usage, message)
    }

    /// A server did not do its part (exit 3).
    pub fn remote(message: impl fmt::Display) -> Self {
        Self::new(Kind::Remote, message)
    }

    /// Whoever read standard output has gone, which ends a command without complaint (exit 0).
    pub fn closed() -> Self {
        Self::new(Kind::Closed, "standard output is closed")
    }

    /// A mistake in this program (exit 70).
    pub fn bug(message: impl fmt::Display) -> Self {
        Self::new(Kind::Bug, message)
    }

    /// The same error with a hint.
    #[must_use]
    pub fn hint(mut self, hint: Hint) -> Self {
        self.hints.push(hint);
        self
    }

    /// The same error with a hint where there is one.
    #[must_use]
    pub fn hint_if(self, hint: Option<Hint>) -> Self {
        match hint {
            Some(hint) => self.hint(hint),
            None => self,
        }
    }

    /// The same error with the place it happened before its message.
    #[must_use]
    pub fn within(mut self, place: impl fmt::Display) -> Self {
        self.message = format!("{place}: {}", self.message);
        self
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Error {}

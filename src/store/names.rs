//! What operators, accounts and users may be called.
//!
//! Names become file and directory names, also those that come out of somebody else's token, so
//! they all pass one gate. Stores made by other programs may hold odder names; those stay
//! readable as long as they cannot lead out of their directory.

use std::fmt;
use std::path::{Component, Path};
use std::str::FromStr;

use icu_normalizer::ComposingNormalizerBorrowed;
use serde::Serialize;

/// Longest name, in characters.
pub const MAX_NAME: usize = 128;

/// The name of an operator, account or user as it may be given to a new one.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Name(String);

/// Why a text is no name.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NameError {
    /// Nothing, or nothing but blanks.
    #[error("a name cannot be empty")]
    Empty,
    /// More than [`MAX_NAME`] characters. The text is not repeated: it may be a megabyte.
    #[error("a name has at most {MAX_NAME} characters, this one has {length}")]
    TooLong {
        /// Characters found.
        length: usize,
    },
    /// `/` or `\`, either of which separates directories on some system.
    #[error("the name {name:?} contains `{found}`, which separates directories")]
    Separator {
        /// The whole name.
        name: String,
        /// The character found.
        found: char,
    },
    /// A line break, a zero or the like.
    #[error("the name {name:?} contains a control character")]
    Control {
        /// The whole name.
        name: String,
    },
    /// `.` and `..` mean directories.
    #[error("`{name}` means a directory and cannot be a name")]
    Directory {
        /// The whole name.
        name: String,
    },
    /// Blank at either end: nsc drops it from file names but not from directory names.
    #[error("the name {name:?} begins or ends with a blank")]
    Blank {
        /// The whole name.
        name: String,
    },
    /// Something that this system does not take as one plain file name, such as `C:x` on Windows.
    #[error("the name {name:?} cannot be a file name on this system")]
    NotAFileName {
        /// The whole name.
        name: String,
    },
}

impl Name {
    /// Checks a name that is to be given to something new.
    ///
    /// # Errors
    ///
    /// Fails if the text is empty, longer than [`MAX_NAME`] characters, contains `/`, `\` or a
    /// control character, begins or ends with a blank, or is `.` or `..`.
    pub fn parse(text: &str) -> Result<Name, NameError> {
        if text.trim().is_empty() {
            return Err(NameError::Empty);
        }
        let length = text.chars().count();
        if length > MAX_NAME {
            return Err(NameError::TooLong { length });
        }
        let name = text.to_owned();
        if let Some(found) = text.chars().find(|c| matches!(c, '/' | '\\')) {
            return Err(NameError::Separator { name, found });
        }
        if text.chars().any(char::is_control) {
            return Err(NameError::Control { name });
        }
        if matches!(text, "." | "..") {
            return Err(NameError::Directory { name });
        }
        if text.trim() != text {
            return Err(NameError::Blank { name });
        }
        if !is_safe(text) {
            return Err(NameError::NotAFileName { name });
        }
        Ok(Name(name))
    }

    /// The name as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Name {
    type Err = NameError;

    fn from_str(text: &str) -> Result<Name, NameError> {
        Name::parse(text)
    }
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl AsRef<str> for Name {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

/// Whether a name found in an existing store stays within its directory when used in a path.
///
/// Weaker than [`Name::parse`]: blanks at the ends, control characters and great length are
/// readable, because nsc writes them.
#[must_use]
pub fn is_safe(name: &str) -> bool {
    let mut parts = Path::new(name).components();
    // One plain component that is the whole text: neither `..`, `/x` nor `x/`, nor `C:x` on Windows.
    let plain = matches!(parts.next(), Some(Component::Normal(part)) if part == name);
    plain && parts.next().is_none() && !name.contains('\0')
}

/// The form in which two names are compared: without regard to case and Unicode composition.
///
/// Two names that fold to the same text would be one file on the usual file systems of macOS and
/// Windows, so a store that holds both could not be copied there.
#[must_use]
pub fn fold(name: &str) -> String {
    if name.is_ascii() {
        return name.to_ascii_lowercase();
    }
    let nfc = ComposingNormalizerBorrowed::new_nfc();
    // Upper case first: it joins what lower case keeps apart, such as the two small sigmas.
    let folded: String = nfc
        .normalize(name)
        .chars()
        .flat_map(char::to_uppercase)
        .flat_map(char::to_lowercase)
        .collect();
    nfc.normalize(&folded).into_owned()
}

/// Whether a name folds to a text, quickly for the usual names.
pub(super) fn is_same(name: &str, folded: &str) -> bool {
    match name.is_ascii() && folded.is_ascii() {
        true => name.eq_ignore_ascii_case(folded),
        false => fold(name) == folded,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn usual_and_unusual_names_are_taken() {
        for name in [
            "A",
            "my account",
            "x.y",
            "-v",
            "con.d",
            "Ünïcödé",
            "...",
            "a:b|c",
            &"ä".repeat(128),
        ] {
            assert!(cfg!(windows) || Name::parse(name).is_ok(), "{name}");
        }
    }

    #[test]
    fn names_that_lead_elsewhere_or_hide_something_are_refused() {
        let control = |name: &str| NameError::Control { name: name.into() };
        let blank = |name: &str| NameError::Blank { name: name.into() };
        let cases = [
            ("", NameError::Empty),
            (" \t", NameError::Empty),
            (
                "a/b",
                NameError::Separator {
                    name: "a/b".into(),
                    found: '/',
                },
            ),
            (
                "..\\b",
                NameError::Separator {
                    name: "..\\b".into(),
                    found: '\\',
                },
            ),
            ("a\nb", control("a\nb")),
            ("a\u{7f}", control("a\u{7f}")),
            ("a\0", control("a\0")),
            (".", NameError::Directory { name: ".".into() }),
            ("..", NameError::Directory { name: "..".into() }),
            (" a", blank(" a")),
            ("a\u{a0}", blank("a\u{a0}")),
        ];
        for (text, error) in cases {
            assert_eq!(Name::parse(text), Err(error), "{text:?}");
        }
        assert_eq!(
            Name::parse(&"x".repeat(10_000)),
            Err(NameError::TooLong { length: 10_000 })
        );
    }

    #[test]
    fn odd_names_of_existing_stores_are_readable_unless_they_leave_their_directory() {
        for name in [" lead", "x ", "a\nb", &"y".repeat(200)] {
            assert!(is_safe(name), "{name:?}");
        }
        for name in ["", ".", "..", "a/b", "/a", "a/", "a\0", "./a"] {
            assert!(!is_safe(name), "{name:?}");
        }
    }

    #[test]
    fn names_are_compared_without_case_and_composition() {
        assert_eq!(fold("ACME"), fold("acme"));
        assert_eq!(fold("Caf\u{e9}"), fold("cafe\u{301}"));
        assert_eq!(fold("STRASSE"), fold("straße"));
        assert_eq!(fold("ΣΑΣ"), fold("σας"));
        assert_ne!(fold("a"), fold("b"));
    }
}

//! Why a text is not the key that was asked for.

use super::{Kind, PUBLIC_KEY_CHARS, SEED_CHARS};

/// Why a text is not a key, or not the right one.
///
/// No variant carries any part of the text: it may be a seed with a typing error.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum KeyError {
    /// There is no text.
    #[error("the key is empty")]
    Empty,
    /// A public key of the wrong length.
    #[error("a public key has {PUBLIC_KEY_CHARS} characters, this text has {found}")]
    PublicLength {
        /// Characters found.
        found: usize,
    },
    /// A seed of the wrong length.
    #[error("a seed has {SEED_CHARS} characters, this text has {found}")]
    SeedLength {
        /// Characters found.
        found: usize,
    },
    /// A key in lower case; it would be one in upper case.
    #[error("keys are written in upper case")]
    LowerCase,
    /// A character outside `A`–`Z` and `2`–`7`.
    #[error("a key consists of the letters A to Z and the digits 2 to 7 only")]
    Alphabet,
    /// The checksum inside the text does not match.
    #[error("the checksum of the key is wrong: a character is missing, added or changed")]
    Checksum,
    /// A right checksum, but the kind is none that NATS tools know.
    #[error("the key is of an unknown kind")]
    UnknownKind,
    /// The text decodes, but is not the one spelling of this key.
    #[error("the key is not in its canonical spelling")]
    NotCanonical,
    /// The public key is no point of the curve, or a weak one for which signatures can be forged.
    #[error("the public key is not a valid point: no seed belongs to it")]
    Weak,
    /// A public key of another kind.
    #[error("expected {} public key, found {} public key", expected.with_article(), found.with_article())]
    WrongKind {
        /// The kind asked for.
        expected: Kind,
        /// The kind of the text.
        found: Kind,
    },
    /// A seed of another kind.
    #[error("expected {} seed, found {} seed", expected.with_article(), found.with_article())]
    WrongSeedKind {
        /// The kind asked for.
        expected: Kind,
        /// The kind of the text.
        found: Kind,
    },
    /// A seed where a public key is expected.
    #[error("expected {}, found {} seed, which is a secret", public_key(*expected), found.with_article())]
    SeedNotPublic {
        /// The kind asked for, if one was.
        expected: Option<Kind>,
        /// The kind of the seed.
        found: Kind,
    },
    /// A public key where a seed is expected.
    #[error("expected a seed, found {} public key", found.with_article())]
    PublicNotSeed {
        /// The kind of the public key.
        found: Kind,
    },
    /// The expanded private form (`P…`), which no NATS tool stores.
    #[error(
        "this is an expanded private key (`P…`), which is not used here; give the seed (`S…`) or the public key"
    )]
    PrivateKey,
    /// A curve key was asked to sign.
    #[error("a curve key encrypts and cannot sign")]
    CannotSign,
}

fn public_key(expected: Option<Kind>) -> String {
    match expected {
        Some(kind) => format!("{} public key", kind.with_article()),
        None => "a public key".to_owned(),
    }
}

/// What a text of the wrong sort looks like, by its length and first letters.
///
/// Only shapes are looked at, so that a mistyped seed is still called a seed.
pub(super) enum Shape {
    Public(Kind),
    Seed(Kind),
    Private,
    Other,
}

impl Shape {
    pub(super) fn of(text: &str) -> Shape {
        let mut letters = text.chars().map(|c| c.to_ascii_uppercase());
        let (first, second) = (letters.next(), letters.next());
        match (text.len(), first, second.and_then(Kind::from_letter)) {
            (SEED_CHARS, Some('S'), Some(kind)) => Shape::Seed(kind),
            // The private form of a curve key is as long as a public key.
            (super::PRIVATE_KEY_CHARS | PUBLIC_KEY_CHARS, Some('P'), _) => Shape::Private,
            (PUBLIC_KEY_CHARS, Some(first), _) => {
                Kind::from_letter(first).map_or(Shape::Other, Shape::Public)
            }
            _ => Shape::Other,
        }
    }
}

/// The error of the crate in our words; its own text may name characters of the input.
pub(super) fn from_crate(err: &nkeys::error::Error) -> KeyError {
    use nkeys::error::ErrorKind;
    match err.kind() {
        ErrorKind::CodecFailure => KeyError::Alphabet,
        ErrorKind::ChecksumFailure => KeyError::Checksum,
        ErrorKind::VerifyError => KeyError::Weak,
        _ => KeyError::UnknownKind,
    }
}

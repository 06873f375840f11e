//! Keys as text and as material: [`Kind`], [`PublicKey`] and [`Seed`].
//!
//! The codec is the `nkeys` crate, fenced: it reads unknown kinds as operators, accepts seeds
//! that do not re-encode to the same text, and takes a curve seed for a signing key. Nothing
//! outside this module calls it on text from outside.

mod error;
mod lenient;
mod public;
mod seed;
#[cfg(test)]
mod tests;

use std::fmt;

pub use error::KeyError;
pub use lenient::is_public_key;
pub use public::PublicKey;
pub use seed::Seed;

/// Bytes of a public key or a seed, without prefix and checksum.
pub const KEY_BYTES: usize = 32;
/// Characters of a public key.
pub const PUBLIC_KEY_CHARS: usize = 56;
/// Characters of a seed.
pub const SEED_CHARS: usize = 58;
/// Characters of the expanded private form of a signing key, which NATS tools never store.
const PRIVATE_KEY_CHARS: usize = 108;

/// What a key stands for; the first letter of its public text.
///
/// Only the kinds NATS tools know. Two more exist in the `nkeys` crate and are refused here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// `O`: the root of trust; signs accounts.
    Operator,
    /// `A`: signs users and activations.
    Account,
    /// `U`: authenticates one client.
    User,
    /// `N`: a server.
    Server,
    /// `C`: a cluster.
    Cluster,
    /// `X`: an X25519 key that encrypts; it cannot sign.
    Curve,
}

impl Kind {
    /// All kinds.
    pub const ALL: [Kind; 6] = [
        Kind::Operator,
        Kind::Account,
        Kind::User,
        Kind::Server,
        Kind::Cluster,
        Kind::Curve,
    ];

    /// The first letter of public keys of this kind, the second of seeds.
    pub fn letter(self) -> char {
        match self {
            Kind::Operator => 'O',
            Kind::Account => 'A',
            Kind::User => 'U',
            Kind::Server => 'N',
            Kind::Cluster => 'C',
            Kind::Curve => 'X',
        }
    }

    /// The kind of a first letter; none for letters that are not a public kind (`S`, `P` too).
    pub fn from_letter(letter: char) -> Option<Kind> {
        Kind::ALL.into_iter().find(|kind| kind.letter() == letter)
    }

    /// The word for this kind: `operator`, `account`, …
    pub fn name(self) -> &'static str {
        match self {
            Kind::Operator => "operator",
            Kind::Account => "account",
            Kind::User => "user",
            Kind::Server => "server",
            Kind::Cluster => "cluster",
            Kind::Curve => "curve",
        }
    }

    /// The word with its article, for messages: `an operator`, `a user`, …
    pub fn with_article(self) -> &'static str {
        match self {
            Kind::Operator => "an operator",
            Kind::Account => "an account",
            Kind::User => "a user",
            Kind::Server => "a server",
            Kind::Cluster => "a cluster",
            Kind::Curve => "a curve",
        }
    }

    /// The prefix byte before the key; its upper five bits are the letter in base32.
    fn prefix(self) -> u8 {
        match self {
            Kind::Account => 0,
            Kind::Cluster => 2 << 3,
            Kind::Server => 13 << 3,
            Kind::Operator => 14 << 3,
            Kind::User => 20 << 3,
            Kind::Curve => 23 << 3,
        }
    }

    fn from_prefix(prefix: u8) -> Option<Kind> {
        Kind::ALL.into_iter().find(|kind| kind.prefix() == prefix)
    }

    /// The crate's kind. Never made from outside data: its own conversions fall back to operator.
    fn key_pair_type(self) -> nkeys::KeyPairType {
        match self {
            Kind::Operator => nkeys::KeyPairType::Operator,
            Kind::Account => nkeys::KeyPairType::Account,
            Kind::User => nkeys::KeyPairType::User,
            Kind::Server => nkeys::KeyPairType::Server,
            Kind::Cluster => nkeys::KeyPairType::Cluster,
            Kind::Curve => nkeys::KeyPairType::Curve,
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

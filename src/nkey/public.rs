//! Public keys: the text that names operators, accounts, users, servers and curve keys.

use std::fmt;
use std::str::FromStr;

use ed25519_dalek::VerifyingKey;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::error::{Shape, from_crate};
use super::{KEY_BYTES, KeyError, Kind, PUBLIC_KEY_CHARS};

/// A public key that was checked when it was read: kind, checksum, spelling, and that it is a
/// point for which signatures cannot be forged.
///
/// Ordered by its text.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PublicKey {
    text: [u8; PUBLIC_KEY_CHARS],
    kind: Kind,
    bytes: [u8; KEY_BYTES],
}

impl PublicKey {
    /// Reads a public key of any kind. Line ends after it are cut off, nothing else is.
    ///
    /// Stricter than the Go tools, which skip line ends anywhere, accept a stray character at
    /// the end, and take bytes that are no key at all; see [`is_public_key`](super::is_public_key).
    ///
    /// # Errors
    /// Fails with the nearest reason; a seed given by mistake is called a seed.
    pub fn parse(text: &str) -> Result<PublicKey, KeyError> {
        PublicKey::read(None, text)
    }

    /// Reads a public key of one kind.
    ///
    /// # Errors
    /// As [`PublicKey::parse`], and for a key of another kind.
    pub fn parse_kind(kind: Kind, text: &str) -> Result<PublicKey, KeyError> {
        let key = PublicKey::read(Some(kind), text)?;
        if key.kind == kind {
            Ok(key)
        } else {
            Err(KeyError::WrongKind {
                expected: kind,
                found: key.kind,
            })
        }
    }

    fn read(expected: Option<Kind>, text: &str) -> Result<PublicKey, KeyError> {
        let text = text.trim_end_matches(['\r', '\n']);
        if text.is_empty() {
            return Err(KeyError::Empty);
        }
        match Shape::of(text) {
            Shape::Seed(found) => return Err(KeyError::SeedNotPublic { expected, found }),
            Shape::Private => return Err(KeyError::PrivateKey),
            Shape::Public(_) | Shape::Other => {}
        }
        if text.len() != PUBLIC_KEY_CHARS {
            return Err(KeyError::PublicLength {
                found: text.chars().count(),
            });
        }
        if text.bytes().any(|b| b.is_ascii_lowercase()) {
            return Err(KeyError::LowerCase);
        }
        let (prefix, bytes) = nkeys::from_public_key(text).map_err(|e| from_crate(&e))?;
        let kind = Kind::from_prefix(prefix).ok_or(KeyError::UnknownKind)?;
        refuse_weak(kind, &bytes)?;
        // 56 characters are exactly 35 bytes, so there are no spare bits and one spelling only;
        // the comparison guards that reasoning against a change of the codec.
        let canonical = match kind {
            Kind::Curve => nkeys::XKey::from_public_key(text).map(|key| key.public_key()),
            _ => nkeys::KeyPair::from_public_key(text).map(|key| key.public_key()),
        };
        if canonical.map_err(|e| from_crate(&e))? != text {
            return Err(KeyError::NotCanonical);
        }
        let text = text
            .as_bytes()
            .try_into()
            .expect("the length was compared above");
        Ok(PublicKey { text, kind, bytes })
    }

    /// What the key stands for.
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// The text, as in tokens and file names.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.text).expect("base32 is ASCII")
    }

    /// The raw key: an Ed25519 point, for a curve key an X25519 one.
    pub fn bytes(&self) -> &[u8; KEY_BYTES] {
        &self.bytes
    }
}

/// Points of small order verify signatures that nobody made (Ed25519), or give a shared secret
/// that everybody knows (X25519).
fn refuse_weak(kind: Kind, bytes: &[u8; KEY_BYTES]) -> Result<(), KeyError> {
    let weak = if kind == Kind::Curve {
        // X25519 ignores the top bit, so compare without it.
        let mut masked = *bytes;
        masked[KEY_BYTES - 1] &= 0x7f;
        weak_curve_points().contains(&masked)
    } else {
        VerifyingKey::from_bytes(bytes).map_or(true, |point| point.is_weak())
    };
    if weak { Err(KeyError::Weak) } else { Ok(()) }
}

/// The u-coordinates of small order, with the spellings above the field prime that fit 255 bits:
/// 0, 1, the two of order eight, and p − 1, p, p + 1 (RFC 7748, section 6.1 asks to refuse them).
fn weak_curve_points() -> [[u8; KEY_BYTES]; 7] {
    let small = |low: u8| {
        let mut point = [0; KEY_BYTES];
        point[0] = low;
        point
    };
    let near_prime = |low: u8| {
        let mut point = [0xff; KEY_BYTES];
        point[0] = low;
        point[KEY_BYTES - 1] = 0x7f;
        point
    };
    [
        small(0),
        small(1),
        [
            0xe0, 0xeb, 0x7a, 0x7c, 0x3b, 0x41, 0xb8, 0xae, 0x16, 0x56, 0xe3, 0xfa, 0xf1, 0x9f,
            0xc4, 0x6a, 0xda, 0x09, 0x8d, 0xeb, 0x9c, 0x32, 0xb1, 0xfd, 0x86, 0x62, 0x05, 0x16,
            0x5f, 0x49, 0xb8, 0x00,
        ],
        [
            0x5f, 0x9c, 0x95, 0xbc, 0xa3, 0x50, 0x8c, 0x24, 0xb1, 0xd0, 0xb1, 0x55, 0x9c, 0x83,
            0xef, 0x5b, 0x04, 0x44, 0x5c, 0xc4, 0x58, 0x1c, 0x8e, 0x86, 0xd8, 0x22, 0x4e, 0xdd,
            0xd0, 0x9f, 0x11, 0x57,
        ],
        near_prime(0xec),
        near_prime(0xed),
        near_prime(0xee),
    ]
}

impl fmt::Display for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Debug for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl AsRef<str> for PublicKey {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl FromStr for PublicKey {
    type Err = KeyError;

    fn from_str(text: &str) -> Result<PublicKey, KeyError> {
        PublicKey::parse(text)
    }
}

impl Serialize for PublicKey {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for PublicKey {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<PublicKey, D::Error> {
        let text = String::deserialize(deserializer)?;
        PublicKey::parse(&text).map_err(serde::de::Error::custom)
    }
}

//! Seeds: the secrets behind public keys.
//!
//! What is held here is wiped on drop. The `nkeys` crate keeps copies of its own while it
//! encodes: its key pair and its decode buffers are not wiped, so key pairs are dropped within
//! the call that needs them. Residual copies on the stack remain possible.

use std::fmt;

use ed25519_dalek::{Signer, SigningKey};
use zeroize::{Zeroize, Zeroizing};

use super::error::{Shape, from_crate};
use super::{KEY_BYTES, KeyError, Kind, PublicKey, SEED_CHARS};

/// A secret key. Wiped on drop, without `Display`; `Debug` shows the public key.
#[derive(Clone)]
pub struct Seed {
    material: Zeroizing<[u8; KEY_BYTES]>,
    public: PublicKey,
}

impl Seed {
    /// Reads a seed. White space around it is cut off.
    ///
    /// Stricter than the Go tools: the one canonical spelling only. Seeds of a kind that NATS
    /// tools do not know are refused instead of becoming operators.
    ///
    /// # Errors
    /// Fails with the nearest reason; a public key given by mistake is called one. No error
    /// carries any part of the text.
    pub fn parse(text: &str) -> Result<Seed, KeyError> {
        let text = text.trim();
        if text.is_empty() {
            return Err(KeyError::Empty);
        }
        match Shape::of(text) {
            Shape::Public(found) => return Err(KeyError::PublicNotSeed { found }),
            Shape::Private => return Err(KeyError::PrivateKey),
            Shape::Seed(_) | Shape::Other => {}
        }
        if text.len() != SEED_CHARS {
            return Err(KeyError::SeedLength {
                found: text.chars().count(),
            });
        }
        if text.bytes().any(|b| b.is_ascii_lowercase()) {
            return Err(KeyError::LowerCase);
        }
        let kind = text.chars().nth(1).and_then(Kind::from_letter);
        // The codec calls spare bits that are set a bad symbol, which would mislead.
        if let Some(cleared) = without_spare_bits(text) {
            return Err(match nkeys::decode_seed(&cleared) {
                Ok(_) => KeyError::NotCanonical,
                Err(_) => KeyError::Checksum,
            });
        }
        let (prefix, mut bytes) = nkeys::decode_seed(text).map_err(|e| from_crate(&e))?;
        let material = Zeroizing::new(bytes);
        bytes.zeroize();
        let kind = kind
            .filter(|kind| kind.prefix() == prefix)
            .ok_or(KeyError::UnknownKind)?;
        let seed = Seed::assemble(kind, material);
        // The codec ignores low bits of the prefix; two texts for one seed would let a key hide
        // from every comparison by text.
        if seed.reveal().as_str() == text {
            Ok(seed)
        } else {
            Err(KeyError::NotCanonical)
        }
    }

    /// Reads a seed of one kind.
    ///
    /// # Errors
    /// As [`Seed::parse`], and for a seed of another kind.
    pub fn parse_kind(kind: Kind, text: &str) -> Result<Seed, KeyError> {
        let seed = Seed::parse(text)?;
        if seed.kind() == kind {
            Ok(seed)
        } else {
            Err(KeyError::WrongSeedKind {
                expected: kind,
                found: seed.kind(),
            })
        }
    }

    /// The seed with these 32 bytes. The caller's copy is the caller's to wipe.
    pub fn from_bytes(kind: Kind, mut bytes: [u8; KEY_BYTES]) -> Seed {
        let material = Zeroizing::new(bytes);
        bytes.zeroize();
        Seed::assemble(kind, material)
    }

    /// A new seed; `fill` is the source of randomness and fills all 32 bytes.
    pub fn generate(kind: Kind, fill: &mut dyn FnMut(&mut [u8; KEY_BYTES])) -> Seed {
        let mut material = Zeroizing::new([0; KEY_BYTES]);
        fill(&mut material);
        Seed::assemble(kind, material)
    }

    fn assemble(kind: Kind, material: Zeroizing<[u8; KEY_BYTES]>) -> Seed {
        let text = if kind == Kind::Curve {
            // As an Ed25519 pair a curve seed would get a public key nobody else derives.
            nkeys::XKey::new_from_raw(*material).public_key()
        } else {
            key_pair(kind, &material).public_key()
        };
        let public = PublicKey::parse(&text).expect("a derived public key is valid");
        Seed { material, public }
    }

    /// What the key stands for.
    pub fn kind(&self) -> Kind {
        self.public.kind()
    }

    /// The public key that belongs to this seed.
    pub fn public_key(&self) -> PublicKey {
        self.public
    }

    /// The text of the seed, for the place where it is written out. Nothing else shows it.
    pub fn reveal(&self) -> Zeroizing<String> {
        let text = if self.kind() == Kind::Curve {
            nkeys::XKey::new_from_raw(*self.material).seed()
        } else {
            key_pair(self.kind(), &self.material).seed()
        };
        Zeroizing::new(text.expect("a key pair made from a seed has one"))
    }

    /// Signs `message` with pure Ed25519, as servers expect for a nonce.
    ///
    /// # Errors
    /// Fails for a curve key.
    pub fn sign(&self, message: &[u8]) -> Result<[u8; 64], KeyError> {
        if self.kind() == Kind::Curve {
            return Err(KeyError::CannotSign);
        }
        // dalek's key wipes itself, the crate's pair does not.
        Ok(SigningKey::from_bytes(&self.material)
            .sign(message)
            .to_bytes())
    }

    /// The raw 32 bytes, for the code that signs claims.
    pub(crate) fn material(&self) -> &[u8; KEY_BYTES] {
        &self.material
    }
}

fn key_pair(kind: Kind, material: &[u8; KEY_BYTES]) -> nkeys::KeyPair {
    nkeys::KeyPair::new_from_raw(kind.key_pair_type(), *material)
        .expect("32 bytes are always a signing key")
}

/// `text` with the bits beyond the 36 bytes of a seed cleared, if it has any and is base32.
fn without_spare_bits(text: &str) -> Option<Zeroizing<String>> {
    const ALPHABET: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    let value = |b: u8| ALPHABET.iter().position(|symbol| *symbol == b);
    if !text.bytes().all(|b| value(b).is_some()) {
        return None;
    }
    // 58 characters carry 290 bits, 288 are used: the last value must be a multiple of four.
    let last = text
        .bytes()
        .last()
        .and_then(value)
        .filter(|last| last % 4 != 0)?;
    let mut cleared = Zeroizing::new(text.to_owned());
    cleared.pop();
    cleared.push(char::from(ALPHABET[last - last % 4]));
    Some(cleared)
}

/// Equal when the public keys are: the secret is not compared byte by byte.
impl PartialEq for Seed {
    fn eq(&self, other: &Seed) -> bool {
        self.public == other.public
    }
}

impl Eq for Seed {}

impl fmt::Debug for Seed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Seed({})", self.public)
    }
}

impl std::str::FromStr for Seed {
    type Err = KeyError;

    fn from_str(text: &str) -> Result<Seed, KeyError> {
        Seed::parse(text)
    }
}

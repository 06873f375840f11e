//! The envelope of all claims: the registered members, signing, and what a body must provide.

use data_encoding::BASE32_NOPAD;
use serde::de::{Deserialize, Deserializer, MapAccess};
use serde::ser::{Serialize, SerializeMap, Serializer};
use sha2::{Digest, Sha512_256};

use super::error::{DecodeError, SignError};
use super::wire::{Members, PutMembers, Unknown, read_member, read_object, write_object};
use super::{decode, json, jws};
use crate::nkey::{KeyError, Kind, PublicKey, Seed};

/// Claims: who says what about whom, with a typed body.
///
/// Times are seconds since the epoch; 0 is absent. Keys are text as read, because a document may
/// break the rules and must still be shown.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Claims<B> {
    /// Audience. Free text in most types.
    pub aud: String,
    /// Second after which the claims no longer count; 0 is never.
    pub exp: i64,
    /// Digest of the registered members; set when signing, never checked.
    pub jti: String,
    /// Second in which they were signed; set when signing.
    pub iat: i64,
    /// Public key that signed; set when signing.
    pub iss: String,
    /// Name for people.
    pub name: String,
    /// Second before which the claims do not count; 0 is always.
    pub nbf: i64,
    /// Public key that the claims are about; free text in some types.
    pub sub: String,
    /// What is claimed.
    pub nats: B,
    /// Members that are not known here. They are written back, after the known ones.
    pub unknown: Unknown,
}

/// What claims of one type are called, who may sign them, and what they are about.
///
/// Sealed: the types are those of the format.
pub trait Body: sealed::Sealed {
    /// Name of the type.
    const KIND: &'static str;
    /// Kinds of keys that may sign; empty means any.
    const ISSUERS: &'static [Kind];
    /// Kind of key in `sub`, as checked when signing; `None` means any text.
    const SUBJECT: Option<Kind>;
}

pub(crate) mod sealed {
    use super::super::{error::SignError, v1, wire::Wire};
    use super::Claims;

    /// What the envelope needs of a body.
    pub trait Sealed:
        Wire + serde::Serialize + Default + std::fmt::Debug + Clone + PartialEq + Eq
    {
        /// A body as new claims get it.
        fn fresh() -> Self;
        /// A body before a v1 token is read into it.
        fn fresh_v1() -> Self {
            Self::default()
        }
        /// Checks and sorts before signing.
        fn prepare(claims: &mut Claims<Self>) -> Result<(), SignError>;
        /// Writes type and version into the body.
        fn seal(&mut self);
        /// Type and version as in the body.
        fn head(&self) -> (&str, i64);
        /// What servers do to the body after reading a v2 token.
        fn after_read(&mut self) {}
        /// Turns what was read by the layout of v1 into a v2 body.
        fn migrate(&mut self, top: v1::Top) -> Result<(), String>;
    }
}

/// The part of [`sealed::Sealed`] that all bodies with type and version share.
macro_rules! typed_head {
    () => {
        fn seal(&mut self) {
            Self::KIND.clone_into(&mut self.claim_type);
            self.version = 2;
        }

        fn head(&self) -> (&str, i64) {
            (&self.claim_type, self.version)
        }
    };
}
pub(super) use typed_head;

impl<B: Body> Claims<B> {
    /// New claims about a key, with the defaults of their type.
    pub fn new(sub: &PublicKey) -> Self {
        Claims {
            sub: sub.as_str().to_owned(),
            nats: B::fresh(),
            ..Claims::default()
        }
    }

    /// Signs the claims at the second `now` and returns the token.
    ///
    /// Sets `iss`, `iat`, `jti`, type and version, and sorts the imports and exports of an
    /// account, so that afterwards the claims are what the token says. Fails if the key may not
    /// sign claims of this type, if `sub` is not of the right kind, and where a value has no
    /// written form. Nothing else is validated.
    pub fn sign(&mut self, seed: &Seed, now: i64) -> Result<String, SignError> {
        let kind = B::KIND;
        if self.sub.is_empty() {
            return Err(SignError::NoSubject { kind });
        }
        if let Some(expected) = B::SUBJECT {
            PublicKey::parse_kind(expected, &self.sub).map_err(|source| SignError::Subject {
                kind,
                sub: self.sub.clone(),
                source,
            })?;
        }
        if !may_issue::<B>(seed.kind()) {
            return Err(SignError::IssuerKind {
                kind,
                found: seed.kind(),
            });
        }
        B::prepare(self)?;
        seed.public_key().as_str().clone_into(&mut self.iss);
        self.iat = now;
        self.jti = self.digest();
        self.nats.seal();
        jws::sign(&self.to_json(), seed)
    }

    /// Reads a token and verifies its signature.
    ///
    /// Times, trust in the issuer and the content are not looked at. Fails if the token is not of
    /// this type, see [`DecodeError`].
    pub fn decode(token: &str) -> Result<Self, DecodeError> {
        decode::decode(token, true)
    }

    /// Reads a token without a look at its signature, for lists and searches.
    pub fn read(token: &str) -> Result<Self, DecodeError> {
        decode::decode(token, false)
    }

    /// The claims as JSON, byte for byte as they are put into a token.
    pub fn to_json(&self) -> String {
        json::to_string(self)
    }

    /// The key that signed. Fails if `iss` is not a public key.
    pub fn issuer(&self) -> Result<PublicKey, KeyError> {
        PublicKey::parse(&self.iss)
    }

    /// The key that the claims are about. Fails if `sub` is not a public key.
    pub fn subject_key(&self) -> Result<PublicKey, KeyError> {
        PublicKey::parse(&self.sub)
    }

    /// Whether the key that the claims are about signed them itself.
    pub fn is_self_signed(&self) -> bool {
        self.iss == self.sub
    }

    /// The identifier: a digest of the registered members without `jti` itself. The body is not
    /// part of it.
    fn digest(&self) -> String {
        let registered = Registered {
            claims: self,
            jti: "",
        };
        BASE32_NOPAD.encode(&Sha512_256::digest(json::to_string(&registered)))
    }

    #[cfg(test)]
    pub(super) fn digest_input(&self) -> String {
        json::to_string(&Registered {
            claims: self,
            jti: "",
        })
    }
}

/// Whether a key of this kind may sign claims with this body.
pub(super) fn may_issue<B: Body>(kind: Kind) -> bool {
    // Curve keys seal and cannot sign.
    kind != Kind::Curve && (B::ISSUERS.is_empty() || B::ISSUERS.contains(&kind))
}

/// The registered members alone.
struct Registered<'a, B> {
    claims: &'a Claims<B>,
    jti: &'a str,
}

impl<B> Registered<'_, B> {
    fn put<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        let Claims {
            aud,
            exp,
            iat,
            iss,
            name,
            nbf,
            sub,
            ..
        } = self.claims;
        text(map, "aud", aud)?;
        number(map, "exp", *exp)?;
        text(map, "jti", self.jti)?;
        number(map, "iat", *iat)?;
        text(map, "iss", iss)?;
        text(map, "name", name)?;
        number(map, "nbf", *nbf)?;
        text(map, "sub", sub)
    }
}

fn text<S: SerializeMap>(map: &mut S, name: &str, value: &str) -> Result<(), S::Error> {
    if value.is_empty() {
        Ok(())
    } else {
        map.serialize_entry(name, value)
    }
}

fn number<S: SerializeMap>(map: &mut S, name: &str, value: i64) -> Result<(), S::Error> {
    if value == 0 {
        Ok(())
    } else {
        map.serialize_entry(name, &value)
    }
}

impl<B> Serialize for Registered<'_, B> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut map = to.serialize_map(None)?;
        self.put(&mut map)?;
        map.end()
    }
}

impl<B: Body> Members for Claims<B> {
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<Option<bool>, A::Error> {
        match name {
            "aud" => read_member(&mut self.aud, name, map),
            "exp" => read_member(&mut self.exp, name, map),
            "jti" => read_member(&mut self.jti, name, map),
            "iat" => read_member(&mut self.iat, name, map),
            "iss" => read_member(&mut self.iss, name, map),
            "name" => read_member(&mut self.name, name, map),
            "nbf" => read_member(&mut self.nbf, name, map),
            "sub" => read_member(&mut self.sub, name, map),
            "nats" => read_member(&mut self.nats, name, map),
            _ => return Ok(None),
        }
        .map(Some)
    }

    fn keep<'de, A: MapAccess<'de>>(&mut self, name: String, map: &mut A) -> Result<(), A::Error> {
        self.unknown.insert(name, map.next_value()?);
        Ok(())
    }
}

impl<B: Body> PutMembers for Claims<B> {
    fn put<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        Registered {
            claims: self,
            jti: &self.jti,
        }
        .put(map)?;
        if self.nats.is_empty() {
            return Ok(());
        }
        map.serialize_entry("nats", &self.nats)
    }
}

impl<B: Body> Serialize for Claims<B> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        write_object(self, &self.unknown, to)
    }
}

impl<'de, B: Body> Deserialize<'de> for Claims<B> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let mut claims = Claims::<B>::default();
        read_object(&mut claims, from)?;
        claims.nats.after_read();
        Ok(claims)
    }
}

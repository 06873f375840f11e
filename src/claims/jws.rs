//! The token around claims: three base64url parts and an Ed25519 signature.
//!
//! `jsonwebtoken` knows no algorithm `ed25519-nkey`, so the parts are put together here and only
//! signing and verifying are left to it, with a provider that takes nothing but Ed25519.

use std::sync::Once;

use base64::Engine;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use ed25519_dalek::{SecretKey, Signature, SigningKey, VerifyingKey};
use jsonwebtoken::crypto::{CryptoProvider, JwtSigner, JwtVerifier, KeyUtils};
use jsonwebtoken::errors::{ErrorKind, Result as JwtResult};
use jsonwebtoken::signature::{self, Signer, Verifier};
use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey};
use zeroize::Zeroizing;

use super::error::{DecodeError, Part, SignError};
use super::json::text_of;
use super::wire::{excerpt, read_text};
use crate::nkey::{PublicKey, Seed};

/// Header of every token we write: `{"typ":"JWT","alg":"ed25519-nkey"}`.
pub const HEADER: &str = "eyJ0eXAiOiJKV1QiLCJhbGciOiJlZDI1NTE5LW5rZXkifQ";

/// As Go decodes: no padding, and the unused bits of the last character do not matter.
const BASE64: GeneralPurpose = GeneralPurpose::new(
    &base64::alphabet::URL_SAFE,
    GeneralPurposeConfig::new()
        .with_encode_padding(false)
        .with_decode_padding_mode(DecodePaddingMode::RequireNone)
        .with_decode_allow_trailing_bits(true),
);

/// What exactly is signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rule {
    /// The payload alone, as in v1.
    Payload,
    /// Header and payload with the dot between them.
    HeaderAndPayload,
}

impl Rule {
    /// The rule of v1, or that of later versions.
    pub fn of(v1: bool) -> Rule {
        if v1 {
            Rule::Payload
        } else {
            Rule::HeaderAndPayload
        }
    }
}

/// The three parts of a token, still encoded.
#[derive(Debug, Clone, Copy)]
pub struct Parts<'a> {
    signed: &'a str,
    header: &'a str,
    payload: &'a str,
    signature: &'a str,
}

/// Signs the JSON of claims and returns the token.
pub fn sign(claims: &str, seed: &Seed) -> Result<String, SignError> {
    install();
    // Both this key and the one the provider makes of it wipe themselves.
    let key = EncodingKey::from_ed_der(seed.material());
    let mut token = String::with_capacity(HEADER.len() + claims.len() * 4 / 3 + 92);
    token.push_str(HEADER);
    token.push('.');
    BASE64.encode_string(claims, &mut token);
    let signature =
        jsonwebtoken::crypto::sign(token.as_bytes(), &key, Algorithm::EdDSA).map_err(|err| {
            SignError::Seed {
                reason: err.to_string(),
            }
        })?;
    token.push('.');
    token.push_str(&signature);
    Ok(token)
}

impl<'a> Parts<'a> {
    /// Splits a token at its dots.
    pub fn split(token: &'a str) -> Result<Parts<'a>, DecodeError> {
        let found = token.split('.').count();
        let (Some((signed, signature)), 3) = (token.rsplit_once('.'), found) else {
            return Err(DecodeError::Parts { found });
        };
        let (header, payload) = signed.split_once('.').ok_or(DecodeError::Parts { found })?;
        Ok(Parts {
            signed,
            header,
            payload,
            signature,
        })
    }

    /// Checks type and algorithm, and returns the algorithm as it is spelled.
    ///
    /// The algorithm does not choose how a typed token is verified; its claims do.
    pub fn check_header(&self) -> Result<String, DecodeError> {
        if self.header == HEADER {
            return Ok("ed25519-nkey".to_owned());
        }
        let text = text_of(decode_part(self.header, Part::Header)?);
        let mut header = Header::default();
        read_text(&mut header, &text).map_err(|err| DecodeError::Json {
            part: Part::Header,
            reason: err.to_string(),
        })?;
        if header.typ.to_uppercase() != "JWT" {
            return Err(DecodeError::Type { typ: header.typ });
        }
        if !["ed25519-nkey", "ed25519"].contains(&header.alg.to_lowercase().as_str()) {
            return Err(DecodeError::Algorithm { alg: header.alg });
        }
        Ok(header.alg)
    }

    /// The JSON of the claims.
    pub fn claims_text(&self) -> Result<String, DecodeError> {
        decode_part(self.payload, Part::Payload).map(text_of)
    }

    /// The signature as bytes.
    pub fn signature(&self) -> Result<Vec<u8>, DecodeError> {
        decode_part(self.signature, Part::Signature)
    }

    /// Verifies a signature over this token.
    pub fn verify(
        &self,
        signature: &[u8],
        issuer: &PublicKey,
        rule: Rule,
    ) -> Result<(), DecodeError> {
        install();
        if signature.len() != Signature::BYTE_SIZE {
            return Err(DecodeError::SignatureLength {
                found: signature.len(),
            });
        }
        let signed = match rule {
            Rule::Payload => self.payload,
            Rule::HeaderAndPayload => self.signed,
        };
        let key = DecodingKey::from_ed_der(issuer.bytes());
        // Spelled anew, because the one in the token may have line ends or unused bits.
        let text = BASE64.encode(signature);
        match jsonwebtoken::crypto::verify(&text, signed.as_bytes(), &key, Algorithm::EdDSA) {
            Ok(true) => Ok(()),
            _ => Err(DecodeError::Signature {
                issuer: issuer.as_str().to_owned(),
            }),
        }
    }
}

/// Decodes one part. Go skips line ends inside it, so a token may end with one.
fn decode_part(text: &str, part: Part) -> Result<Vec<u8>, DecodeError> {
    // Two searches for a character are faster than one for either of two.
    let decoded = if text.contains('\n') || text.contains('\r') {
        BASE64.decode(text.replace(['\r', '\n'], ""))
    } else {
        BASE64.decode(text)
    };
    decoded.map_err(|err| DecodeError::Base64 {
        part,
        reason: err.to_string(),
    })
}

excerpt! {
    /// Type and algorithm; whatever else a header says does not count.
    struct Header {
        typ: String => "typ",
        alg: String => "alg",
    }
}

/// Makes our provider that of `jsonwebtoken`, once and before its first use.
fn install() {
    static INSTALL: Once = Once::new();
    static PROVIDER: CryptoProvider = CryptoProvider {
        signer_factory: |algorithm, key| {
            let seed = expect_key(algorithm, key.as_bytes())?;
            Ok(Box::new(EdSigner(SigningKey::from_bytes(&Zeroizing::new(
                seed,
            )))))
        },
        verifier_factory: |algorithm, key| {
            let bytes = expect_key(algorithm, key.try_get_as_bytes()?)?;
            let key = VerifyingKey::from_bytes(&bytes).map_err(|_| ErrorKind::InvalidEddsaKey)?;
            Ok(Box::new(EdVerifier(key)))
        },
        key_utils: KeyUtils::new_unimplemented(),
    };
    INSTALL.call_once(|| {
        let installed = PROVIDER.install_default();
        debug_assert!(
            installed.is_ok(),
            "another provider of jsonwebtoken came first"
        );
    });
}

/// Takes EdDSA with exactly 32 bytes; a longer key cut to length would verify what it should not.
fn expect_key(algorithm: &Algorithm, bytes: &[u8]) -> JwtResult<SecretKey> {
    if *algorithm != Algorithm::EdDSA {
        return Err(ErrorKind::UnsupportedAlgorithm.into());
    }
    bytes
        .try_into()
        .map_err(|_| ErrorKind::InvalidEddsaKey.into())
}

struct EdSigner(SigningKey);

impl Signer<Vec<u8>> for EdSigner {
    fn try_sign(&self, message: &[u8]) -> Result<Vec<u8>, signature::Error> {
        let signature: Signature = self.0.try_sign(message)?;
        Ok(signature.to_vec())
    }
}

impl JwtSigner for EdSigner {
    fn algorithm(&self) -> Algorithm {
        Algorithm::EdDSA
    }
}

struct EdVerifier(VerifyingKey);

impl Verifier<Vec<u8>> for EdVerifier {
    // Not `verify_strict`: servers accept what the plain rule of Go accepts, and saying otherwise
    // would hide tokens that they honour.
    fn verify(&self, message: &[u8], signature: &Vec<u8>) -> Result<(), signature::Error> {
        let signature = Signature::from_slice(signature)?;
        Verifier::verify(&self.0, message, &signature)
    }
}

impl JwtVerifier for EdVerifier {
    fn algorithm(&self) -> Algorithm {
        Algorithm::EdDSA
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_provider_takes_ed25519_with_whole_keys_only() {
        install();
        for len in [0, 31, 33, 48] {
            let (secret, public) = (vec![1; len], vec![1; len]);
            let key = EncodingKey::from_ed_der(&secret);
            assert!(jsonwebtoken::crypto::sign(b"x", &key, Algorithm::EdDSA).is_err());
            let key = DecodingKey::from_ed_der(&public);
            assert!(jsonwebtoken::crypto::verify("", b"x", &key, Algorithm::EdDSA).is_err());
        }
        let key = EncodingKey::from_ed_der(&[1; 32]);
        assert!(jsonwebtoken::crypto::sign(b"x", &key, Algorithm::EdDSA).is_ok());
        let key = EncodingKey::from_secret(&[1; 32]);
        assert!(jsonwebtoken::crypto::sign(b"x", &key, Algorithm::HS256).is_err());
    }

    #[test]
    fn the_header_is_the_one_of_all_tokens() {
        let json = BASE64.decode(HEADER).unwrap();
        assert_eq!(json, br#"{"typ":"JWT","alg":"ed25519-nkey"}"#);
    }
}

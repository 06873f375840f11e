//! Why a token could not be read or made.

use std::fmt;

use crate::nkey::{KeyError, Kind};

/// One of the three parts of a token.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// The first part: type and algorithm.
    Header,
    /// The second part: the claims.
    Payload,
    /// The third part.
    Signature,
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(match self {
            Part::Header => "header",
            Part::Payload => "payload",
            Part::Signature => "signature",
        })
    }
}

/// Why a token was not read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DecodeError {
    /// Longer than [`super::MAX_TOKEN`].
    #[error("token has {size} bytes, more than the {max} allowed")]
    TooLarge {
        /// Bytes of the token.
        size: usize,
        /// Bytes allowed.
        max: usize,
    },
    /// Not three parts between dots.
    #[error("token has {found} parts between dots instead of 3{}", if *found < 3 { ", it seems cut off" } else { "" })]
    Parts {
        /// Number of parts.
        found: usize,
    },
    /// A part is not base64url without padding.
    #[error("{part} of the token is not base64url: {reason}")]
    Base64 {
        /// Which part.
        part: Part,
        /// What is wrong with it.
        reason: String,
    },
    /// A part is not the JSON it should be.
    #[error("{part} of the token cannot be read: {reason}")]
    Json {
        /// Which part.
        part: Part,
        /// What is wrong, with the member if known.
        reason: String,
    },
    /// The header names another type than `JWT`.
    #[error("header names the type `{typ}` instead of `JWT`")]
    Type {
        /// Type in the header, empty if there is none.
        typ: String,
    },
    /// The header names an algorithm that NATS does not use, such as `none`.
    #[error("header names the algorithm `{alg}`, and only `ed25519-nkey` counts")]
    Algorithm {
        /// Algorithm in the header, empty if there is none.
        alg: String,
    },
    /// Made for a newer format.
    #[error("token has claims of version {version}, newer than the 2 known here")]
    Newer {
        /// Version in the token.
        version: i64,
    },
    /// A version that this kind of claims never had.
    #[error("{kind} token has claims of version {version}, which do not exist")]
    Version {
        /// Kind of the claims.
        kind: String,
        /// Version in the token, 0 if there is none.
        version: i64,
    },
    /// A kind of claims that is no longer in use.
    #[error("tokens of type `{kind}` are no longer supported")]
    Unsupported {
        /// Kind of the claims.
        kind: String,
    },
    /// A good token, perhaps, but of another kind than asked for.
    #[error("token is of type `{}` instead of `{expected}`", if found.is_empty() { "none" } else { found })]
    WrongKind {
        /// Kind that was asked for.
        expected: &'static str,
        /// Kind of the claims, empty if they name none.
        found: String,
    },
    /// The issuer is not a public key.
    #[error("issuer `{issuer}` of the token is not a public key")]
    Issuer {
        /// Issuer in the token.
        issuer: String,
        /// What is wrong with it.
        source: KeyError,
    },
    /// The issuer is a key that must not sign such claims.
    #[error("{kind} token is signed by {} key `{issuer}`, which may not sign it", found.with_article())]
    IssuerKind {
        /// Kind of the claims.
        kind: &'static str,
        /// Kind of the issuer.
        found: Kind,
        /// Issuer in the token.
        issuer: String,
    },
    /// The signature is not 64 bytes long.
    #[error("signature has {found} bytes instead of 64{}", if *found < 64 { ", the token seems cut off" } else { "" })]
    SignatureLength {
        /// Bytes of the signature.
        found: usize,
    },
    /// The signature is not that of the issuer over this token.
    #[error("signature does not match: the token was changed, or `{issuer}` did not sign it")]
    Signature {
        /// Issuer in the token.
        issuer: String,
    },
}

/// Why claims were not signed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SignError {
    /// There is nothing the claims are about.
    #[error("{kind} claims without `sub` cannot be signed")]
    NoSubject {
        /// Kind of the claims.
        kind: &'static str,
    },
    /// `sub` is not a public key of the kind that such claims are about.
    #[error("`sub` of {kind} claims is not a public key of the right kind: `{sub}`")]
    Subject {
        /// Kind of the claims.
        kind: &'static str,
        /// What `sub` is.
        sub: String,
        /// What is wrong with it.
        source: KeyError,
    },
    /// The key may not sign such claims.
    #[error("{} keys may not sign {kind} claims", found.name())]
    IssuerKind {
        /// Kind of the claims.
        kind: &'static str,
        /// Kind of the key.
        found: Kind,
    },
    /// The operator's account server URL has no scheme.
    #[error("account server URL `{url}` has no scheme such as `nats://`")]
    AccountServerUrl {
        /// The URL.
        url: String,
    },
    /// A latency sampling that has no written form.
    #[error("latency sampling of export `{subject}` is {sampling}, not 1 to 100 percent")]
    Sampling {
        /// Subject of the export.
        subject: String,
        /// The sampling.
        sampling: i64,
    },
    /// The seed could not be used, which its type should rule out.
    #[error("seed cannot sign: {reason}")]
    Seed {
        /// What is wrong; never the seed itself.
        reason: String,
    },
}

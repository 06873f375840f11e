//! From a token to claims, in the order of checks that the Go library has.

use serde_json::Value;

use super::error::{DecodeError, Part};
use super::json::mend_surrogates;
use super::jws::{Parts, Rule};
use super::registered::{Body, Claims, may_issue};
use super::v1::{Envelope, Top};
use super::wire::{excerpt, read_text};
use super::{Generic, GenericClaims, MAX_TOKEN, TYPED_KINDS};
use crate::nkey::PublicKey;

/// Kinds that could be missing a version and still be read.
const CALLOUT_KINDS: [&str; 2] = ["authorization_request", "authorization_response"];
/// Kinds of early versions.
const RETIRED_KINDS: [&str; 2] = ["cluster", "server"];

/// The payload of a token as JSON, whatever is in it; the signature is not looked at.
///
/// Fails as [`Claims::read`] does for the parts, the header and JSON that cannot be read.
pub fn payload_json(token: &str) -> Result<Value, DecodeError> {
    let text = payload_text(token)?;
    parse(&text, |text| serde_json::from_str(text))
}

/// The payload of a token as text, exactly as it was signed.
pub fn payload_text(token: &str) -> Result<String, DecodeError> {
    limit(token)?;
    let parts = Parts::split(token)?;
    parts.check_header()?;
    parts.claims_text()
}

/// Reads a token of one type, and verifies its signature if asked to.
pub fn decode<B: Body>(token: &str, verify: bool) -> Result<Claims<B>, DecodeError> {
    if B::KIND == Generic::KIND {
        return decode_generic(token, verify);
    }
    limit(token)?;
    let parts = Parts::split(token)?;
    parts.check_header()?;
    let text = parts.claims_text()?;
    // Nearly every token is a v2 one of the type asked for, so read it as that first and look
    // closer only if it turns out not to be.
    let current = read::<B>(&text, false).ok().filter(|envelope| {
        envelope.top.claim_type.is_empty() && envelope.claims.nats.head() == (B::KIND, 2)
    });
    let (claims, rule) = match current {
        Some(envelope) => (envelope.claims, Rule::HeaderAndPayload),
        None => read_closely(&text)?,
    };
    if verify {
        check_signature::<B>(&parts, &claims.iss, rule)?;
    }
    Ok(claims)
}

/// The type that a token says it has, whether it is known or not.
pub fn kind_of(token: &str) -> Result<String, DecodeError> {
    limit(token)?;
    let parts = Parts::split(token)?;
    parts.check_header()?;
    Ok(read_head(&parts.claims_text()?)?.kind)
}

/// Reads a token of a type that is not known, as servers do: by the signature rule of v1.
pub fn decode_unknown(token: &str) -> Result<GenericClaims, DecodeError> {
    let claims = GenericClaims::read(token)?;
    check_signature::<Generic>(&Parts::split(token)?, &claims.iss, Rule::Payload)?;
    Ok(claims)
}

fn limit(token: &str) -> Result<(), DecodeError> {
    if token.len() > MAX_TOKEN {
        return Err(DecodeError::TooLarge {
            size: token.len(),
            max: MAX_TOKEN,
        });
    }
    Ok(())
}

/// Reads claims that are not plainly v2 of type `B`.
fn read_closely<B: Body>(text: &str) -> Result<(Claims<B>, Rule), DecodeError> {
    let Head { kind, version } = read_head(text)?;
    if kind != B::KIND {
        return Err(DecodeError::WrongKind {
            expected: B::KIND,
            found: kind,
        });
    }
    let v1_layout = version == 1 && !CALLOUT_KINDS.contains(&B::KIND);
    Ok((read_by_layout(text, v1_layout)?, Rule::of(version <= 1)))
}

/// Reads any token as generic claims; the header alone decides how it is verified. Servers set no
/// bound to the size of these.
fn decode_generic<B: Body>(token: &str, verify: bool) -> Result<Claims<B>, DecodeError> {
    let parts = Parts::split(token)?;
    let v1 = parts.check_header()? == "ed25519";
    let claims: Claims<B> = read_by_layout(&parts.claims_text()?, v1)?;
    if verify {
        check_signature::<B>(&parts, &claims.iss, Rule::of(v1))?;
    }
    Ok(claims)
}

/// Reads claims in the layout of v1 or v2; those of v1 are turned into v2.
fn read_by_layout<B: Body>(text: &str, v1: bool) -> Result<Claims<B>, DecodeError> {
    let Envelope {
        mut claims, top, ..
    } = parse(text, |text| read::<B>(text, v1))?;
    if v1 {
        let failed = |reason| DecodeError::Json {
            part: Part::Payload,
            reason,
        };
        claims.nats.migrate(top).map_err(failed)?;
    }
    Ok(claims)
}

fn check_signature<B: Body>(parts: &Parts, iss: &str, rule: Rule) -> Result<(), DecodeError> {
    let signature = parts.signature()?;
    let issuer = PublicKey::parse(iss).map_err(|source| DecodeError::Issuer {
        issuer: iss.to_owned(),
        source,
    })?;
    let found = issuer.kind();
    if !may_issue::<B>(found) {
        return Err(DecodeError::IssuerKind {
            kind: B::KIND,
            found,
            issuer: iss.to_owned(),
        });
    }
    parts.verify(&signature, &issuer, rule)
}

fn read<B: Body>(text: &str, v1: bool) -> Result<Envelope<B>, serde_json::Error> {
    let nats = if v1 { B::fresh_v1() } else { B::default() };
    let mut envelope = Envelope {
        claims: Claims {
            nats,
            ..Claims::default()
        },
        top: Top::default(),
        v1,
    };
    read_text(&mut envelope, text)?;
    if !v1 {
        envelope.claims.nats.after_read();
    }
    Ok(envelope)
}

/// Runs a reader, and once more if the text has only faults that Go mends.
fn parse<T>(
    text: &str,
    reader: impl Fn(&str) -> Result<T, serde_json::Error>,
) -> Result<T, DecodeError> {
    reader(text)
        .or_else(|err| mend_surrogates(text).map_or(Err(err), |mended| reader(&mended)))
        .map_err(|err| DecodeError::Json {
            part: Part::Payload,
            reason: err.to_string(),
        })
}

/// Kind and version of claims.
struct Head {
    /// Name of the type, empty if there is none.
    kind: String,
    /// Version of the format; −1 for a kind that is not known.
    version: i64,
}

/// Finds out what claims are, and refuses what nobody reads any more, or not yet.
fn read_head(text: &str) -> Result<Head, DecodeError> {
    let Outer { kind, nats } = parse(text, |text| {
        let mut top = Outer::default();
        read_text(&mut top, text)?;
        Ok(top)
    })?;
    let (kind, version) = if kind.is_empty() {
        (nats.kind, nats.version)
    } else {
        (kind, 1)
    };
    if version > 2 {
        return Err(DecodeError::Newer { version });
    }
    if RETIRED_KINDS.contains(&kind.as_str()) {
        return Err(DecodeError::Unsupported { kind });
    }
    if !TYPED_KINDS.contains(&kind.as_str()) {
        return Ok(Head { kind, version: -1 });
    }
    if !CALLOUT_KINDS.contains(&kind.as_str()) && !(1..=2).contains(&version) {
        return Err(DecodeError::Version { kind, version });
    }
    Ok(Head { kind, version })
}

excerpt! {
    /// The top level of claims, as far as it tells what they are.
    struct Outer {
        kind: String => "type",
        nats: Inner => "nats",
    }
}

excerpt! {
    /// The body of claims, as far as it tells what they are.
    struct Inner {
        kind: String => "type",
        version: i64 => "version",
    }
}

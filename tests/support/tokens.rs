//! Keys, seeds and tokens as text, read independently of the product.

use std::sync::LazyLock;

use base64::Engine;
use base64::alphabet::URL_SAFE;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use nkeys::{KeyPair, XKey};
use regex::Regex;
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha512_256};

/// URL-safe base64, as forgiving as most readers of tokens are.
const BASE64: GeneralPurpose = GeneralPurpose::new(
    &URL_SAFE,
    GeneralPurposeConfig::new()
        .with_encode_padding(false)
        .with_decode_padding_mode(DecodePaddingMode::Indifferent)
        .with_decode_allow_trailing_bits(true),
);

/// Public keys in a text.
pub static KEY: LazyLock<Regex> = LazyLock::new(|| pattern(r"\b[OAUXNC][A-Z2-7]{55}\b"));
/// Seeds in a text; also within a longer word, so that none is missed.
pub static SEED: LazyLock<Regex> = LazyLock::new(|| pattern(r"S[OAUXNC][A-Z2-7]{56}"));
/// Tokens in a text.
pub static TOKEN: LazyLock<Regex> = LazyLock::new(|| pattern(r"eyJ[\w-]+\.[\w-]+\.[\w-]+"));

/// Compile a pattern that is written in the source.
pub fn pattern(text: &str) -> Regex {
    Regex::new(text).expect("patterns of the suite are valid")
}

/// Whether a text is a public key and nothing else, by its looks.
pub fn looks_like_key(text: &str) -> bool {
    text.len() == 56 && KEY.is_match(text)
}

/// The registered claims, of which alone the id of a token is made; alphabetical.
const REGISTERED: [&str; 7] = ["aud", "exp", "iat", "iss", "name", "nbf", "sub"];

/// A token in its parts.
pub struct Token {
    pub header: Value,
    pub claims: Map<String, Value>,
    signed: String,
    signature: Vec<u8>,
}

impl Token {
    /// Take a token apart, without judging it.
    pub fn decode(text: &str) -> Result<Token, String> {
        let parts: Vec<&str> = text.trim().split('.').collect();
        let [header, claims, signature] = parts[..] else {
            return Err(format!("{} parts instead of 3", parts.len()));
        };
        let json = |part: &str| -> Result<Value, String> {
            let bytes = BASE64.decode(part).map_err(|err| err.to_string())?;
            serde_json::from_slice(&bytes).map_err(|err| err.to_string())
        };
        let Value::Object(payload) = json(claims)? else {
            return Err("claims are not an object".into());
        };
        Ok(Token {
            header: json(header)?,
            claims: payload,
            signed: format!("{header}.{claims}"),
            signature: BASE64.decode(signature).unwrap_or_default(),
        })
    }

    /// Whether the signature is that of the key the token names as its issuer.
    pub fn is_signed_by_its_issuer(&self) -> bool {
        self.text("iss")
            .and_then(|iss| KeyPair::from_public_key(iss).ok())
            .is_some_and(|key| key.verify(self.signed.as_bytes(), &self.signature).is_ok())
    }

    /// A claim that is text.
    pub fn text(&self, claim: &str) -> Option<&str> {
        self.claims.get(claim)?.as_str()
    }

    /// The part of the claims that is about NATS; nothing if it is missing.
    pub fn nats(&self) -> &Value {
        self.claims.get("nats").unwrap_or(&Value::Null)
    }
}

/// The header every NATS token has.
pub fn usual_header() -> Value {
    json!({"typ": "JWT", "alg": "ed25519-nkey"})
}

/// The id that claims must have: SHA-512/256 of the registered ones.
pub fn id_of(claims: &Map<String, Value>) -> String {
    let registered: Map<String, Value> = REGISTERED
        .iter()
        .filter_map(|name| Some((String::from(*name), claims.get(*name)?.clone())))
        .filter(|(_, value)| *value != json!("") && *value != json!(0))
        .collect();
    let mut text = Value::Object(registered).to_string();
    for special in ['<', '>', '&', '\u{2028}', '\u{2029}'] {
        text = text.replace(special, &format!("\\u{:04x}", u32::from(special)));
    }
    data_encoding::BASE32_NOPAD.encode(&Sha512_256::digest(text.as_bytes()))
}

/// Sign claims: issuer and id are set, the rest stays.
pub fn sign(mut claims: Map<String, Value>, seed: &str) -> String {
    let key = KeyPair::from_seed(seed.trim()).expect("the seed of an operator, account or user");
    claims.insert("iss".into(), key.public_key().into());
    claims.insert("jti".into(), id_of(&claims).into());
    let part = |value: &Value| BASE64.encode(value.to_string());
    let signed = format!("{}.{}", part(&usual_header()), part(&Value::Object(claims)));
    let signature = key.sign(signed.as_bytes()).expect("a seed can sign");
    format!("{signed}.{}", BASE64.encode(signature))
}

/// The public key of a seed, curve keys included; nothing if the text is no seed.
pub fn public_key_of(seed: &str) -> Option<String> {
    if seed.starts_with("SX") {
        return XKey::from_seed(seed).ok().map(|key| key.public_key());
    }
    KeyPair::from_seed(seed).ok().map(|key| key.public_key())
}

/// The payload of a token as text, for searching in it.
pub fn payload_text(token: &str) -> Option<String> {
    let bytes = BASE64.decode(token.split('.').nth(1)?).ok()?;
    String::from_utf8(bytes).ok()
}

//! The published vectors, group by group, and what they do not cover.

mod decoding;
mod hostile;
mod leniency;
mod lists;
mod tokens;

use std::sync::LazyLock;

use serde_json::Value;

use crate::nkey::Seed;

/// The second at which all tokens of the vectors were signed.
pub(crate) const NOW: i64 = 1_700_000_000;

static VECTORS: LazyLock<Value> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../../../fixtures/vectors/claims.json")).unwrap()
});

/// A group of the vectors.
pub(crate) fn group(name: &str) -> &'static Value {
    &VECTORS[name]
}

/// The cases of a group that is a list, whose number is stated so that none is lost unnoticed.
pub(crate) fn cases(name: &str, number: usize) -> &'static [Value] {
    let cases = group(name).as_array().unwrap();
    assert_eq!(cases.len(), number, "cases of {name}");
    cases
}

/// Text of a member; empty if there is none.
pub(crate) fn text<'a>(case: &'a Value, name: &str) -> &'a str {
    case[name].as_str().unwrap_or_default()
}

/// The seed of a key of the vectors by its short name.
pub(crate) fn seed(name: &str) -> Seed {
    let keys = group("keys").as_array().unwrap();
    let key = keys.iter().find(|key| key["name"] == name).unwrap();
    Seed::parse(text(key, "seed")).unwrap()
}

/// The token of the vectors with this id.
pub(crate) fn token(id: &str) -> &'static str {
    let tokens = group("tokens_v2").as_array().unwrap();
    text(
        tokens.iter().find(|token| token["id"] == id).unwrap(),
        "token",
    )
}

/// A token with any payload, signed as v2.
pub(crate) fn signed(payload: &str, signer: &str) -> String {
    super::jws::sign(payload, &seed(signer)).unwrap()
}

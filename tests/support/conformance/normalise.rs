//! JSON documents and tokens, with names for what differs between two runs.
//!
//! Not compared are: JetStream limits that say nothing (all -1 and no storage), which some tools
//! write in passing, and whether two defaults are spelt out: unlimited data, payload and subs of a
//! role (-1), the response type of a service (`Singleton`).

use std::collections::BTreeSet;
use std::sync::LazyLock;

use regex::Regex;
use serde_json::{Map, Value, json};

use super::super::stable::Stable;
use super::super::tokens::{TOKEN, Token, id_of, pattern, public_key_of, usual_header};
use super::times::{relative, relative_text};

/// How far from now a token may have been issued, in seconds.
const ISSUED_NOW: f64 = 600.0;
/// JetStream limits that forbid nothing and allow nothing.
const IDLE_JETSTREAM: [&str; 5] = [
    "streams",
    "consumer",
    "max_ack_pending",
    "mem_max_stream_bytes",
    "disk_max_stream_bytes",
];
/// Lists whose order says nothing.
const UNORDERED: [&str; 5] = [
    "signing_keys",
    "auth_users",
    "allowed_accounts",
    "tags",
    "report",
];

/// A seed as a word of a creds file.
static SEED_WORD: LazyLock<Regex> = LazyLock::new(|| pattern(r"\bS[OAUXNC][A-Z2-7]{56}\b"));
static CREDS: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"(?s)\A-----BEGIN NATS USER JWT-----\n[\w.-]+\n------END NATS USER JWT------\n\n.*?",
        r"-----BEGIN USER NKEY SEED-----\nS[A-Z2-7]{57}\n------END USER NKEY SEED------\n\n[^\n]*\z",
    ))
});
static ID: LazyLock<Regex> = LazyLock::new(|| pattern(r"\A[A-Z2-7]{52}\z"));

/// Documents of one moment of a scenario, on their way to be compared.
pub struct Normaliser {
    pub stable: Stable,
    /// Tokens that the scenario itself brought: they are not judged.
    pub given_tokens: BTreeSet<String>,
    /// When the scenario began, in seconds since the epoch.
    pub started: f64,
    /// What would be wrong in any run.
    pub problems: Vec<String>,
}

impl Normaliser {
    /// A JSON document.
    pub fn document(&mut self, value: &Value) -> Value {
        self.value(value, "")
    }

    fn value(&mut self, value: &Value, field: &str) -> Value {
        match value {
            Value::Object(members) => self.object(members, field),
            Value::Array(items) => self.list(items, field),
            _ if ["exp", "nbf", "iat", "expiry"].contains(&field) => relative(value, self.started),
            Value::String(text) => self.string(text, field),
            _ => value.clone(),
        }
    }

    fn object(&mut self, members: &Map<String, Value>, field: &str) -> Value {
        let members = without_defaults(members.clone(), field);
        let mut named: Vec<(String, &Value)> = members
            .iter()
            .map(|(name, value)| (self.stable.text(name), value))
            .collect();
        named.sort_by(|a, b| a.0.cmp(&b.0));
        let mut out = Map::new();
        for (mut name, value) in named {
            while out.contains_key(&name) {
                name.push('\'');
            }
            let value = match field {
                "revocations" => relative(value, self.started),
                _ => self.value(value, &name),
            };
            out.insert(name, value);
        }
        Value::Object(out)
    }

    fn list(&mut self, items: &[Value], field: &str) -> Value {
        let mut out: Vec<Value> = items.iter().map(|item| self.value(item, "")).collect();
        // Keys without a JWT are listed by their text, which is random, under the name "?".
        if UNORDERED.contains(&field) || out.iter().all(|item| item["name"] == "?") {
            out.sort_by_key(sort_key);
        }
        Value::Array(out)
    }

    fn string(&mut self, text: &str, field: &str) -> Value {
        match field {
            "token" if text.matches('.').count() == 2 => json!({ "activation": self.token(text) }),
            "jti" if ID.is_match(text) => "jti".into(),
            "jti" => text.into(),
            "when" if !["", "Never"].contains(&text) => "a time".into(),
            "expiration_date" | "expiration_threshold" if !text.is_empty() => {
                relative_text(text, self.started)
            }
            "jwt" if !text.contains('.') && text.starts_with("ZXlK") => self.base64(text).into(),
            _ => self.stable.text(text).into(),
        }
    }

    fn base64(&self, text: &str) -> String {
        let decoded = data_encoding::BASE64
            .decode(text.as_bytes())
            .ok()
            .and_then(|bytes| String::from_utf8(bytes).ok());
        decoded.map_or_else(
            || format!("broken base64 {text}"),
            |text| format!("base64 of {}", self.stable.text(&text)),
        )
    }

    /// The claims of a token; its signature, id and issue time are judged here.
    pub fn token(&mut self, text: &str) -> Value {
        let token = match Token::decode(text) {
            Ok(token) => token,
            Err(problem) => return json!({ "undecodable": problem }),
        };
        let mut out = Map::new();
        if token.header != usual_header() {
            out.insert("header".into(), token.header.clone());
        }
        if self.given_tokens.contains(text) {
            out.insert("as given".into(), true.into());
        } else {
            self.judge(&token);
        }
        let mut claims = token.claims;
        claims.remove("jti");
        claims.remove("iat");
        out.insert("claims".into(), self.value(&Value::Object(claims), ""));
        Value::Object(out)
    }

    fn judge(&mut self, token: &Token) {
        let name = token.text("name").unwrap_or("a token without name");
        if !token.is_signed_by_its_issuer() {
            let claims = self
                .stable
                .text(&Value::Object(token.claims.clone()).to_string());
            let beginning: String = claims.chars().take(200).collect();
            self.problems.push(format!("bad signature: {beginning}"));
        }
        let id = token.text("jti").unwrap_or_default();
        if id != id_of(&token.claims) {
            self.problems.push(format!(
                "jti is not the hash of the registered claims: {name} {id}"
            ));
        }
        let issued = token
            .claims
            .get("iat")
            .and_then(Value::as_f64)
            .unwrap_or_default();
        if (issued - self.started).abs() > ISSUED_NOW {
            self.problems.push(format!("iat is not now: {name}"));
        }
    }

    /// Whose creds these are, and whether token and seed belong together.
    pub fn creds(&self, text: &str) -> String {
        let (Some(token), Some(seed)) = (TOKEN.find(text), SEED_WORD.find(text)) else {
            return "incomplete".into();
        };
        let (token, seed) = (token.as_str(), seed.as_str());
        let key = public_key_of(seed);
        let fits = Token::decode(token)
            .is_ok_and(|token| key.is_some() && token.text("sub") == key.as_deref());
        let fits = if fits { "" } else { " SEED MISMATCH" };
        let shape = if CREDS.is_match(text.trim_end()) {
            ""
        } else {
            " odd shape"
        };
        format!("{}{fits}{shape}", self.stable.token(token))
    }
}

/// Leave out what says nothing, write out what goes without saying.
fn without_defaults(mut members: Map<String, Value>, field: &str) -> Map<String, Value> {
    let has = |name: &str| members.contains_key(name);
    let are_account_limits = ["conn", "exports", "imports", "leaf"].into_iter().any(has);
    let stores = |name: &str| members.get(name).is_some_and(|limit| *limit != 0);
    if are_account_limits
        && !stores("mem_storage")
        && !stores("disk_storage")
        && IDLE_JETSTREAM
            .iter()
            .all(|name| members.get(*name) == Some(&json!(-1)))
    {
        IDLE_JETSTREAM
            .iter()
            .for_each(|name| drop(members.remove(*name)));
    }
    if field == "template" {
        for limit in ["data", "payload", "subs"] {
            members.entry(limit).or_insert_with(|| json!(-1));
        }
    }
    let is_service = members.get("type").is_some_and(|kind| kind == "service");
    if is_service && members.contains_key("subject") && !members.contains_key("account") {
        members
            .entry("response_type")
            .or_insert_with(|| "Singleton".into());
    }
    members
}

/// The order of unordered lists, as in the recorded results: by their text with blanks after
/// commas and colons, in ASCII.
fn sort_key(value: &Value) -> String {
    let ascii = |text: &str| -> String {
        let escape = |c: char| match c.is_ascii() {
            true => c.to_string(),
            false => c
                .encode_utf16(&mut [0; 2])
                .iter()
                .map(|unit| format!("\\u{unit:04x}"))
                .collect(),
        };
        Value::from(text).to_string().chars().map(escape).collect()
    };
    match value {
        Value::Object(members) => {
            let members = members
                .iter()
                .map(|(name, value)| format!("{}: {}", ascii(name), sort_key(value)));
            format!("{{{}}}", members.collect::<Vec<_>>().join(", "))
        }
        Value::Array(items) => format!(
            "[{}]",
            items.iter().map(sort_key).collect::<Vec<_>>().join(", ")
        ),
        Value::String(text) => ascii(text),
        _ => value.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn without(value: Value, field: &str) -> Value {
        let Value::Object(members) = value else {
            panic!("an object")
        };
        Value::Object(without_defaults(members, field))
    }

    #[test]
    fn limits_of_jetstream_go_only_if_they_say_nothing() {
        let idle = json!({"conn": 1, "streams": -1, "consumer": -1, "max_ack_pending": -1,
            "mem_max_stream_bytes": -1, "disk_max_stream_bytes": -1});
        assert_eq!(without(idle.clone(), ""), json!({"conn": 1}));
        for (name, value) in [("disk_storage", 5), ("streams", 3)] {
            let mut used = idle.clone();
            used[name] = value.into();
            assert_eq!(without(used.clone(), ""), used);
        }
    }

    #[test]
    fn defaults_are_written_out() {
        assert_eq!(
            without(json!({"subs": 3}), "template"),
            json!({"subs": 3, "data": -1, "payload": -1})
        );
        let service = json!({"type": "service", "subject": "q"});
        assert_eq!(without(service, "")["response_type"], "Singleton");
        let import = json!({"type": "service", "subject": "q", "account": "A"});
        assert_eq!(without(import.clone(), ""), import);
    }

    #[test]
    fn lists_are_ordered_as_in_the_recorded_results() {
        assert_eq!(
            sort_key(&json!({"b": [1, "é"], "a": null})),
            r#"{"a": null, "b": [1, "\u00e9"]}"#
        );
    }
}

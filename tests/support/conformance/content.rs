//! What a written file or a printed text holds.
//!
//! Of a server configuration comments are left out; of a diagram only the names, subjects and keys
//! it mentions are compared.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use regex::Regex;
use serde_json::{Map, Value, json};

use super::super::tokens::{KEY, TOKEN, Token, pattern};
use super::normalise::Normaliser;

static SEED_WORD: LazyLock<Regex> = LazyLock::new(|| pattern(r"\bS[OAUXNC][A-Z2-7]{56}\b"));
static DECORATED: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"(?s)\A-+BEGIN NATS .*JWT-+\n.*\n-+END NATS .*JWT-+\z"));
static CONFIG: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?m)^resolver_preload|^resolver\b"));
static CONFIG_WORD: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r##"(?:#|//)[^\n]*|"[^"]*"|'[^']*'|[{}\[\]]|[^\s{}\[\]:=,;"'#]+|[:=,;]"##)
});

/// Recognise creds, tokens, diagrams, server configurations and JSON.
pub fn content(normaliser: &mut Normaliser, text: &str) -> Value {
    let tokens: Vec<&str> = TOKEN.find_iter(text).map(|found| found.as_str()).collect();
    let trimmed = text.trim();
    if trimmed.contains("BEGIN NATS USER JWT") && SEED_WORD.is_match(trimmed) {
        return json!({ "creds": normaliser.creds(text) });
    }
    if let [token] = tokens[..]
        && (trimmed == token || DECORATED.is_match(trimmed))
    {
        return json!({ "decorated": trimmed != token, "token": normaliser.token(token) });
    }
    if trimmed.starts_with("@startuml") {
        return json!({ "diagram": diagram(normaliser, trimmed) });
    }
    if CONFIG.is_match(trimmed) {
        let config = parse_config(trimmed).unwrap_or_else(|| "cannot be read".into());
        return json!({ "config": normaliser.document(&config) });
    }
    match serde_json::from_str(trimmed) {
        Ok(document) => json!({ "json": normaliser.document(&document) }),
        Err(_) => json!({ "text": normaliser.stable.text(trimmed) }),
    }
}

fn diagram(normaliser: &Normaliser, text: &str) -> Value {
    let stable = &normaliser.stable;
    let last =
        |text: &str, separator: char| text.rsplit(separator).next().unwrap_or_default().to_owned();
    let without_number = |name: &str| name.split('#').next().unwrap_or_default().to_owned();
    let mut words: BTreeSet<String> = stable
        .names
        .all()
        .map(|name| without_number(&last(&last(name, ':'), '/')))
        .collect();
    for token in stable
        .stored
        .iter()
        .filter_map(|token| Token::decode(token).ok())
    {
        for shares in [&token.nats()["exports"], &token.nats()["imports"]] {
            for share in shares.as_array().into_iter().flatten() {
                let fields = ["subject", "local_subject", "name"];
                words.extend(
                    fields
                        .iter()
                        .filter_map(|field| share[field].as_str())
                        .map(str::to_owned),
                );
            }
        }
    }
    let mentioned: Vec<String> = words
        .into_iter()
        .filter(|word| mentions(text, word))
        .collect();
    let keys: BTreeSet<String> = KEY
        .find_iter(text)
        .map(|key| stable.key(key.as_str()))
        .collect();
    json!({ "mentions": mentioned, "keys": keys, "complete": text.ends_with("@enduml") })
}

/// Whether a text has a word, not as a part of a longer name or subject.
fn mentions(text: &str, word: &str) -> bool {
    let continues =
        |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_' || c == '.');
    !word.is_empty()
        && text.char_indices().any(|(at, _)| {
            let (before, rest) = text.split_at(at);
            rest.strip_prefix(word).is_some_and(|after| {
                !continues(before.chars().next_back()) && !continues(after.chars().next())
            })
        })
}

/// A nats-server configuration as nested objects; comments go. Nothing if it ends too early.
fn parse_config(text: &str) -> Option<Value> {
    let words: Vec<&str> = CONFIG_WORD
        .find_iter(text)
        .map(|word| word.as_str())
        .filter(|word| !word.starts_with('#') && !word.starts_with("//"))
        .filter(|word| ![":", "=", ",", ";"].contains(word))
        .collect();
    block(&mut words.into_iter(), None)
}

fn block<'a>(words: &mut impl Iterator<Item = &'a str>, end: Option<&str>) -> Option<Value> {
    let bare = |word: &str| word.trim_matches(['"', '\'']).to_owned();
    let mut out = Map::new();
    loop {
        let name = match words.next() {
            word if word == end => return Some(Value::Object(out)),
            word => bare(word?),
        };
        let value = match words.next()? {
            "{" => block(words, Some("}"))?,
            "[" => {
                let mut items = Vec::new();
                loop {
                    match words.next()? {
                        "]" => break,
                        item => items.push(bare(item)),
                    }
                }
                items.into()
            }
            word => bare(word).into(),
        };
        out.insert(name, value);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_configuration_is_read_without_its_comments() {
        let text = "# comment\noperator: \"eyJ\" // more\nresolver {\n type = full; allow_delete: false }\nlist: [a, 'b c']\n";
        let expected = json!({"operator": "eyJ", "resolver": {"type": "full", "allow_delete": "false"}, "list": ["a", "b c"]});
        assert_eq!(parse_config(text), Some(expected));
        assert_eq!(parse_config("resolver {"), None);
        assert_eq!(parse_config("resolver"), None);
    }

    #[test]
    fn a_word_is_mentioned_only_as_a_whole() {
        assert!(mentions("component [orders] as c", "orders"));
        assert!(mentions("(a.b)", "a.b"));
        for part in ["a", "b", "", "a.b.c"] {
            assert!(!mentions("(a.b)", part), "{part}");
        }
    }
}

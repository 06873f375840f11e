//! Symbolic names for public keys, found by reading the tokens of a home.
//!
//! `O:name` operator · `OSK:name` its signing keys · `A:acct` account · `SK:acct` plain and
//! `SK:acct/role` scoped signing keys of an account · `X:acct` its auth callout curve key ·
//! `U:acct/user` user · `new:A` the only stored key of a kind that no token mentions.
//! A second key of the same name has `#2` after it.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::home::Home;
use super::tokens::{TOKEN, Token};

/// What has been learnt so far. Keys keep their names after a rotation or a deletion.
#[derive(Clone, Default)]
pub struct Names {
    /// Key and name, in the order in which they were seen.
    known: Vec<(String, String)>,
    /// Keys that the test itself brought; they are named first.
    pub given: BTreeSet<String>,
}

impl Names {
    /// The name of a key, if it has been seen in a token.
    pub fn of(&self, key: &str) -> Option<&str> {
        let (_, name) = self.known.iter().find(|(known, _)| known == key)?;
        Some(name)
    }

    /// All names given out.
    pub fn all(&self) -> impl Iterator<Item = &str> {
        self.known.iter().map(|(_, name)| name.as_str())
    }

    /// Name the keys that are new in the home.
    pub fn learn(&mut self, home: &Home) {
        let mut found: Vec<(String, String)> = self.now(home).into_iter().collect();
        found.sort_by_key(|(key, name)| (name.clone(), !self.given.contains(key), key.clone()));
        for (key, name) in found {
            if self.of(&key).is_some() {
                continue;
            }
            let numbered = (2..).map(|n| format!("{name}#{n}"));
            let free = std::iter::once(name.clone())
                .chain(numbered)
                .find(|name| self.all().all(|taken| taken != name))
                .expect("numbers do not end");
            self.known.push((key, free));
        }
    }

    /// The public key a reference means: by what the stores hold now, else by what was learnt before.
    pub fn find(&mut self, home: &Home, reference: &str) -> Option<String> {
        self.learn(home);
        let (kind, argument) = reference.split_once(':').unwrap_or((reference, ""));
        if kind == "new" {
            let stored: BTreeSet<String> =
                home.seed_files().into_iter().map(|(key, _)| key).collect();
            let mut new = stored
                .into_iter()
                .filter(|key| key.starts_with(argument) && self.of(key).is_none());
            return new.next().filter(|_| new.next().is_none());
        }
        let fits = |name: &str| {
            name == reference
                || argument.is_empty()
                    && name
                        .strip_prefix(kind)
                        .is_some_and(|rest| rest.starts_with(':'))
        };
        let now = self.now(home);
        let in_order = || self.known.iter().map(|(key, _)| key);
        in_order()
            .find(|key| now.get(*key).is_some_and(|name| fits(name)))
            .or_else(|| in_order().find(|key| self.of(key).is_some_and(fits)))
            .cloned()
    }

    /// Names by what the stores hold at this moment.
    fn now(&self, home: &Home) -> BTreeMap<String, String> {
        let tokens: Vec<Token> = home
            .tokens()
            .iter()
            .filter_map(|(_, text)| Token::decode(TOKEN.find(text)?.as_str()).ok())
            .collect();
        let of_type = |kind: &'static str| {
            tokens.iter().filter_map(move |token| {
                let is_it = token.nats()["type"] == kind;
                is_it.then(|| {
                    Some((
                        token,
                        token.text("sub")?,
                        token.text("name").unwrap_or_default(),
                    ))
                })?
            })
        };
        let mut names = BTreeMap::new();
        for (token, sub, name) in of_type("operator") {
            names.insert(sub.to_owned(), format!("O:{name}"));
            for key in strings(&token.nats()["signing_keys"]) {
                names.entry(key).or_insert_with(|| format!("OSK:{name}"));
            }
        }
        for (token, sub, name) in of_type("account") {
            names.insert(sub.to_owned(), format!("A:{name}"));
            for entry in list(&token.nats()["signing_keys"]) {
                let (key, name) = match entry {
                    Value::String(key) => (key.as_str(), format!("SK:{name}")),
                    scope => (
                        text(&scope["key"]),
                        format!("SK:{name}/{}", text(&scope["role"])),
                    ),
                };
                names.entry(key.to_owned()).or_insert(name);
            }
            let curve = text(&token.nats()["authorization"]["xkey"]);
            if !curve.is_empty() {
                names
                    .entry(curve.to_owned())
                    .or_insert_with(|| format!("X:{name}"));
            }
        }
        for (token, sub, name) in of_type("user") {
            let issuer = match text(&token.nats()["issuer_account"]) {
                "" => token.text("iss").unwrap_or_default(),
                account => account,
            };
            let account = names
                .get(issuer)
                .map(String::as_str)
                .or_else(|| self.of(issuer))
                .unwrap_or("A:?");
            let account = account.split_once(':').map_or(account, |(_, name)| name);
            let account = account.split('#').next().unwrap_or_default();
            let user = format!("U:{account}/{name}");
            names.insert(sub.to_owned(), user);
        }
        names
    }
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

fn strings(value: &Value) -> impl Iterator<Item = String> {
    list(value).iter().map(|item| text(item).to_owned())
}

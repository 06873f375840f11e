//! Text that is the same in every run: keys, seeds, tokens and paths become names.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use regex::{Captures, Regex};

use super::home::Home;
use super::names::Names;
use super::tokens::{KEY, TOKEN, Token, pattern, public_key_of};

/// Seeds as words of their own.
static SEED_WORD: LazyLock<Regex> = LazyLock::new(|| pattern(r"\bS[OAUXNC][A-Z2-7]{56}\b"));
/// The directories of a keystore that are named after the beginning of a key: `keys/A/BC/ABC….nk`.
static SHARD: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"keys/([OAUX])/([A-Z2-7]{2})/([OAUX])([A-Z2-7]{2})"));

/// The names that hold at one moment.
pub struct Stable {
    pub names: Names,
    /// Tokens in the stores.
    pub stored: BTreeSet<String>,
    /// What else is replaced, in this order.
    replaced: Vec<(String, &'static str)>,
}

impl Stable {
    /// Names after the latest look at the home, which `names` remember.
    pub fn now(home: &Home, names: &mut Names) -> Stable {
        names.learn(home);
        let stored = home
            .tokens()
            .iter()
            .filter_map(|(_, text)| Some(TOKEN.find(text)?.as_str().to_owned()))
            .collect();
        let path = |path: &std::path::Path| {
            path.to_str()
                .expect("temporary paths are Unicode")
                .to_owned()
        };
        let replaced = vec![
            (path(&home.work), "<tmp>"),
            (path(&home.home), "<home>"),
            (path(&home.root), "<root>"),
        ];
        Stable {
            names: names.clone(),
            stored,
            replaced,
        }
    }

    /// Also replace a text.
    pub fn replace(&mut self, text: String, by: &'static str) {
        self.replaced.push((text, by));
    }

    /// Name of a public key.
    pub fn key(&self, key: &str) -> String {
        match self.names.of(key) {
            Some(name) => format!("<{name}>"),
            None if self.names.given.contains(key) => key.to_owned(),
            None => format!("<key {}>", key.get(..1).unwrap_or_default()),
        }
    }

    /// A text with names for what differs between runs.
    pub fn text(&self, text: &str) -> String {
        let text = SHARD.replace_all(text, |found: &Captures| {
            let fits = found[1] == found[3] && found[2] == found[4];
            let place = if fits { ".." } else { "MISPLACED" };
            format!("keys/{}/{place}/{}{}", &found[1], &found[3], &found[4])
        });
        let text =
            SEED_WORD.replace_all(&text, |found: &Captures| match public_key_of(&found[0]) {
                Some(key) => format!("<seed {}>", self.key(&key)),
                None => "<broken seed>".to_owned(),
            });
        let text = TOKEN.replace_all(&text, |found: &Captures| self.token(&found[0]));
        let text = KEY.replace_all(&text, |found: &Captures| self.key(&found[0]));
        let by_name = |text: String, (from, to): &(String, &str)| text.replace(from, to);
        self.replaced.iter().fold(text.into_owned(), by_name)
    }

    /// Whose token it is, and whether it is the stored one.
    pub fn token(&self, token: &str) -> String {
        let decoded = Token::decode(token).ok();
        let Some(sub) = decoded.as_ref().and_then(|decoded| decoded.text("sub")) else {
            return "<jwt undecodable>".to_owned();
        };
        let note = if self.stored.contains(token) {
            ""
        } else {
            ", not as stored"
        };
        format!("<jwt {}{note}>", self.key(sub))
    }
}

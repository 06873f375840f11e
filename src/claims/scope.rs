//! Signing keys of an account, plain ones and those bound to a template.

use std::collections::BTreeMap;
use std::fmt;

use serde::de::{Error as _, SeqAccess, Visitor};
use serde::ser::SerializeSeq;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use super::limits::UserLimits;
use super::wire::{Wire, wire};

wire! {
    /// A scoped signing key: every user it signs gets the template instead of own limits.
    pub struct Scope {
        /// Always [`Scope::USER`].
        kind: String => keep "kind",
        /// Public key of the signing key.
        key: String => keep "key",
        /// Free text by which the key is chosen.
        role: String => keep "role",
        /// Permissions and limits of its users; subjects may hold functions such as `{{name()}}`.
        template: UserLimits => keep "template",
        /// Free text.
        description: String => keep "description",
    }
}

impl Scope {
    /// The only kind of scope there is.
    pub const USER: &'static str = "user_scope";

    /// A scope for a signing key, with an unlimited template.
    pub fn new(key: &str) -> Scope {
        Scope {
            kind: Scope::USER.to_owned(),
            key: key.to_owned(),
            template: UserLimits::unlimited(),
            ..Scope::default()
        }
    }
}

/// The signing keys of an account, by public key; a plain key has no scope.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SigningKeys(BTreeMap<String, Option<Scope>>);

impl SigningKeys {
    /// Adds a plain key; a scope it had is lost. Returns whether the key is new.
    pub fn add_plain(&mut self, key: &str) -> bool {
        self.0.insert(key.to_owned(), None).is_none()
    }

    /// Adds or replaces a scoped key. Returns whether the key is new.
    pub fn add_scope(&mut self, scope: Scope) -> bool {
        self.0.insert(scope.key.clone(), Some(scope)).is_none()
    }

    /// Removes a key; returns whether it was there.
    pub fn remove(&mut self, key: &str) -> bool {
        self.0.remove(key).is_some()
    }

    /// All keys, sorted.
    pub fn keys(&self) -> impl Iterator<Item = &String> {
        self.0.keys()
    }

    /// All keys with their scopes, sorted by key.
    pub fn iter(&self) -> impl Iterator<Item = (&String, Option<&Scope>)> {
        self.0.iter().map(|(key, scope)| (key, scope.as_ref()))
    }

    /// Whether `key` is one of the keys, plain or scoped.
    pub fn contains(&self, key: &str) -> bool {
        self.0.contains_key(key)
    }

    /// The scope of `key`; `None` if it is plain or not there.
    pub fn scope(&self, key: &str) -> Option<&Scope> {
        self.0.get(key)?.as_ref()
    }

    /// The scope of `key` for changing. Its `key` must stay as it is.
    pub fn scope_mut(&mut self, key: &str) -> Option<&mut Scope> {
        self.0.get_mut(key)?.as_mut()
    }

    /// The scopes of a role. Roles are free text, so several keys may have the same.
    pub fn by_role(&self, role: &str) -> Vec<&Scope> {
        self.0
            .values()
            .flatten()
            .filter(|scope| scope.role == role)
            .collect()
    }

    /// Whether there are no keys.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Number of keys.
    pub fn len(&self) -> usize {
        self.0.len()
    }
}

impl Serialize for SigningKeys {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut list = to.serialize_seq(Some(self.0.len()))?;
        for (key, scope) in &self.0 {
            match scope {
                Some(scope) => list.serialize_element(scope)?,
                None => list.serialize_element(key)?,
            }
        }
        list.end()
    }
}

impl<'de> Deserialize<'de> for SigningKeys {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let mut keys = SigningKeys::default();
        keys.read(from)?;
        Ok(keys)
    }
}

impl Wire for SigningKeys {
    fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn read<'de, D: Deserializer<'de>>(&mut self, from: D) -> Result<bool, D::Error> {
        struct Keys;
        impl<'de> Visitor<'de> for Keys {
            type Value = BTreeMap<String, Option<Scope>>;
            fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
                f.write_str("a list of signing keys")
            }
            fn visit_unit<E>(self) -> Result<Self::Value, E> {
                Ok(BTreeMap::new())
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
                let mut keys = BTreeMap::new();
                while let Some(entry) = seq.next_element::<Value>()? {
                    match entry {
                        Value::String(key) => {
                            keys.insert(key, None);
                        }
                        Value::Object(_) => {
                            let scope = read_scope(entry).map_err(A::Error::custom)?;
                            keys.insert(scope.key.clone(), Some(scope));
                        }
                        _ => {} // as in Go, whatever else is there does not count
                    }
                }
                Ok(keys)
            }
        }
        self.0 = from.deserialize_any(Keys)?;
        Ok(false)
    }
}

/// Reads a scope. Limits that its template does not state are unlimited, unlike those of a user.
fn read_scope(entry: Value) -> Result<Scope, serde_json::Error> {
    // Go looks for this one name exactly, before it reads the rest without regard to case.
    match entry.get("kind").and_then(Value::as_str) {
        Some(Scope::USER) => {}
        Some(kind) => {
            return Err(serde_json::Error::custom(format_args!(
                "unknown scope kind `{kind}`"
            )));
        }
        None => return Err(serde_json::Error::custom("scope without a kind")),
    }
    let mut scope = Scope {
        template: UserLimits::unlimited(),
        ..Scope::default()
    };
    scope.read(entry)?;
    Ok(scope)
}

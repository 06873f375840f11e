//! Revocations: from when on JWTs of a key count again.

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer, Serialize};

use super::wire::Wire;

/// Keys with the second until which their JWTs are revoked; [`Revocations::ALL`] is every key.
///
/// In an account the keys are users; in an export they are importing accounts.
///
/// ```
/// use accord::claims::Revocations;
///
/// let mut revocations = Revocations::default();
/// revocations.revoke("U1", 100);
/// assert!(revocations.is_revoked("U1", 100)); // the same second is revoked
/// assert!(!revocations.is_revoked("U1", 101));
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Revocations(BTreeMap<String, i64>);

impl Revocations {
    /// The entry that stands for every key.
    pub const ALL: &'static str = "*";

    /// Revokes what `key` was given up to and including the second `at`.
    ///
    /// An entry only moves forward. Returns whether it did.
    pub fn revoke(&mut self, key: &str, at: i64) -> bool {
        let later = self.0.get(key).is_none_or(|&old| old < at);
        if later {
            self.0.insert(key.to_owned(), at);
        }
        later
    }

    /// Removes the entry of `key`; returns whether there was one.
    pub fn allow(&mut self, key: &str) -> bool {
        self.0.remove(key).is_some()
    }

    /// Whether a JWT for `key` issued at `iat` is revoked, by its own entry or that for all.
    ///
    /// For a JWT at hand prefer [`Revocations::is_claim_revoked`], which is what servers ask.
    pub fn is_revoked(&self, key: &str, iat: i64) -> bool {
        [Self::ALL, key]
            .iter()
            .any(|k| self.0.get(*k).is_some_and(|&at| at >= iat))
    }

    /// As [`Revocations::is_revoked`], but a JWT without `sub` or `iat` counts as revoked.
    pub fn is_claim_revoked(&self, sub: &str, iat: i64) -> bool {
        sub.is_empty() || iat == 0 || self.is_revoked(sub, iat)
    }

    /// Removes entries that the entry for all covers, and returns them.
    pub fn compact(&mut self) -> Vec<(String, i64)> {
        let Some(&all) = self.0.get(Self::ALL) else {
            return Vec::new();
        };
        let covered = |key: &String, at: i64| key != Self::ALL && at <= all;
        let removed: Vec<_> = self
            .iter()
            .filter(|(k, at)| covered(k, *at))
            .map(|(k, at)| (k.clone(), at))
            .collect();
        self.0.retain(|key, at| !covered(key, *at));
        removed
    }

    /// The second up to which `key` itself is revoked.
    pub fn get(&self, key: &str) -> Option<i64> {
        self.0.get(key).copied()
    }

    /// Keys and seconds, sorted by key.
    pub fn iter(&self) -> impl Iterator<Item = (&String, i64)> {
        self.0.iter().map(|(key, at)| (key, *at))
    }

    /// Whether nothing is revoked.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Number of entries.
    pub fn len(&self) -> usize {
        self.0.len()
    }
}

impl FromIterator<(String, i64)> for Revocations {
    fn from_iter<I: IntoIterator<Item = (String, i64)>>(entries: I) -> Self {
        Revocations(entries.into_iter().collect())
    }
}

impl<'de> Deserialize<'de> for Revocations {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let mut revocations = Revocations::default();
        revocations.read(from)?;
        Ok(revocations)
    }
}

impl Wire for Revocations {
    fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn read<'de, D: Deserializer<'de>>(&mut self, from: D) -> Result<bool, D::Error> {
        self.0.read(from)
    }
}

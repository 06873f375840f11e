//! Names of roles.

use std::fmt;
use std::str::FromStr;

use super::label::Label;
use crate::nkey::{PublicKey, Seed};

/// The name by which a scoped signing key is chosen: one line, and nothing that `-K` and `--sk`
/// could take for a key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Role(String);

impl Role {
    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Role {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        text.parse::<Label>()?;
        if text.trim().is_empty() {
            return Err("a role has a name".into());
        }
        if text.trim() != text {
            return Err("a role has no blank at its ends".into());
        }
        if Seed::parse(text).is_ok() {
            return Err("this is a seed, and anybody can read a role".into());
        }
        if PublicKey::parse(text).is_ok() || ["generate", "-"].contains(&text) {
            return Err("this would be taken for a key".into());
        }
        Ok(Role(text.to_string()))
    }
}

impl fmt::Display for Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

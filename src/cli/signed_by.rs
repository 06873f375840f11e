//! What a report tells of the key that signed.

use serde::Serialize;

use crate::nkey::PublicKey;

/// Which key signed, as reports tell it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SignedBy {
    /// Public key.
    pub key: PublicKey,
    /// Whether it is the identity key of its operator or account.
    pub identity: bool,
    /// Role of a scoped signing key.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<String>,
}

impl SignedBy {
    /// Whether the key is bound to a scope.
    pub fn is_scoped(&self) -> bool {
        self.role.is_some()
    }

    /// `signed with operator signing key O…`, without quotes: the first quoted word of some reports is read by scripts.
    pub fn sentence(&self) -> String {
        let kind = self.key.kind().name();
        match (&self.role, self.identity) {
            (Some(role), _) => {
                format!("signed with {kind} signing key {} of role {role}", self.key)
            }
            (None, true) => format!("signed with {kind} key {}", self.key),
            (None, false) => format!("signed with {kind} signing key {}", self.key),
        }
    }
}

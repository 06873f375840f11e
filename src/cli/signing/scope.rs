//! Signing a user anew without changing what it may do.

use super::SignedBy;
use crate::cli::ctx::Ctx;
use crate::cli::error::{Error, Hint, Result};

impl Ctx {
    /// Leaves of `keys`, the issuer first if it is there, those that keep a user in its role.
    ///
    /// A user of a role has no rights of its own, so another key than that of its role would give
    /// it all or others; a user without a role would lose its own. Both need a `-K`.
    pub(super) fn keep_scope(
        &self,
        keys: &mut Vec<SignedBy>,
        issuer: &str,
        account: &str,
    ) -> Result<()> {
        let first = keys.first().filter(|k| k.key.as_str() == issuer).cloned();
        match first.and_then(|by| Some((by.role.clone()?, by))) {
            Some((role, by)) => {
                keys.truncate(1);
                if self.has_seed(&by.key) {
                    return Ok(());
                }
                Err(Error::refused(format!(
                    "the user belongs to role \"{role}\", and the seed of its key {} is not in the keystore",
                    by.key
                ))
                .hint(Hint::say(
                    "give that seed by path with `-K FILE`, or move the user to the role or key that `-K` names",
                )))
            }
            None => {
                let roles: Vec<String> = keys.iter().filter_map(|k| k.role.clone()).collect();
                keys.retain(|k| !k.is_scoped());
                if roles.is_empty() || keys.iter().any(|k| self.has_seed(&k.key)) {
                    return Ok(());
                }
                Err(Error::refused(format!(
                    "no key without a role that may sign users of account \"{account}\" is in the keystore"
                ))
                .hint(Hint::say(format!(
                    "give one by path with `-K FILE`, or move the user into a role with `-K ROLE`: {}",
                    roles.join(", ")
                ))))
            }
        }
    }
}

//! The activations that an account has issued, as far as they are remembered.

use super::{Ctx, Entry};
use crate::claims::Account;
use crate::cli::error::{Error, Result};
use crate::cli::words::counted;
use crate::store::Grant;

impl Ctx {
    /// Remembers an activation that an account of this store has issued. Where that is impossible it
    /// is said, and is no reason not to issue it.
    pub fn grant(&mut self, account: &Entry<Account>, token: &str) -> Result<()> {
        let key = account.key()?;
        match self.snapshot.can_remember(&account.operator, &key) {
            Ok(()) => self
                .changes
                .put_grant(&account.operator, &key, token, self.now),
            Err(err) => self.not_remembered(&err.into()),
        }
        Ok(())
    }

    /// The activations that are remembered of an account. What is in the record and is none of them
    /// is told.
    pub fn grants(&mut self, account: &Entry<Account>) -> Result<Vec<Grant>> {
        let key = account.key()?;
        match self.snapshot.grants(&account.operator, &key) {
            Ok(grants) => {
                if grants.passed_over > 0 {
                    self.note(format!(
                        "passed over {} in the record of account \"{}\": no activation of it",
                        counted(grants.passed_over, "line"),
                        account.name
                    ));
                }
                Ok(grants.issued)
            }
            Err(err) => {
                let err = Error::from(err);
                self.warn(format!(
                    "what account \"{}\" has issued cannot be read: {err}",
                    account.name
                ));
                Ok(Vec::new())
            }
        }
    }

    /// Says that an activation was issued and is not remembered.
    pub fn not_remembered(&mut self, err: &Error) {
        self.warn(format!(
            "the activation is not remembered, so `share list` and `share revoke` do not know of it: {err}"
        ));
    }
}

//! Names of the accounts that a document mentions by key.
//!
//! Only keys that are mentioned are looked up, and a store that cannot be read elsewhere does not
//! matter: a name is a help for the reader, and the key itself does where there is none.

use std::collections::BTreeMap;

use crate::cli::ctx::Ctx;
use crate::nkey::{Kind, PublicKey};

/// Finds names, each once.
pub struct Names<'a> {
    ctx: &'a Ctx,
    operator: Option<String>,
    found: BTreeMap<String, Option<String>>,
}

impl<'a> Names<'a> {
    /// Names of the operator in use; none at all if `long_ids`.
    pub fn new(ctx: &'a Ctx, long_ids: bool) -> Self {
        let operator = if long_ids {
            None
        } else {
            ctx.operator_name().ok()
        };
        Names {
            ctx,
            operator,
            found: BTreeMap::new(),
        }
    }

    /// Name of the account with this key, if it is in the store.
    pub fn account(&mut self, key: &str) -> Option<&str> {
        let operator = self.operator.as_deref()?;
        if !self.found.contains_key(key) {
            let parsed = PublicKey::parse_kind(Kind::Account, key).ok();
            let name = parsed.and_then(|k| {
                self.ctx
                    .snapshot()
                    .account_by_key(operator, &k)
                    .ok()
                    .flatten()
            });
            self.found.insert(key.to_string(), name);
        }
        self.found[key].as_deref()
    }
}

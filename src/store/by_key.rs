//! Operators, accounts and users by their public keys.
//!
//! The index makes that cheap for keys it knows. A key that it does not know costs a look at all
//! there are, but only once: a command that asks for a thousand keys reads the accounts one time.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::entities;
use super::error::StoreError;
use super::index::{self, Hints};
use super::list;
use super::names::is_safe;
use super::read::ACCOUNT;
use super::snapshot::Snapshot;
use super::users::USER;
use crate::claims::AccountClaims;
use crate::nkey::PublicKey;

/// Names by the keys that documents are about.
type Names = Arc<HashMap<String, String>>;

/// What was found out about keys so far. Forgotten when others may have changed the store, and when
/// a commit has.
#[derive(Debug, Default)]
pub(super) struct Known {
    /// By operator.
    hints: HashMap<String, Arc<Hints>>,
    /// By directory, once all in it were looked at.
    names: HashMap<PathBuf, Names>,
}

impl Snapshot {
    /// The operator with this identity key. Operators that cannot be read are passed over.
    ///
    /// # Errors
    ///
    /// Fails if the store root cannot be listed.
    pub fn operator_by_key(&self, key: &PublicKey) -> Result<Option<String>, StoreError> {
        let has_key = |name: &String| {
            self.read_operator(name)
                .is_ok_and(|stored| stored.claims.sub == key.as_str())
        };
        Ok(self.operators()?.into_iter().find(has_key))
    }

    /// The account with this identity key. Accounts that cannot be read are passed over.
    ///
    /// # Errors
    ///
    /// Fails if there is no such operator, or its accounts cannot be listed.
    pub fn account_by_key(
        &self,
        operator: &str,
        key: &PublicKey,
    ) -> Result<Option<String>, StoreError> {
        self.need_operator(operator)?;
        let dir = self.layout().accounts_dir(operator);
        if let Some(names) = self.remembered(&dir) {
            return Ok(names.get(key.as_str()).cloned());
        }
        if let Some(name) = self.hinted_account(operator, key) {
            return Ok(Some(name));
        }
        let accounts = list::possible_accounts(&dir)?;
        let names = self.look_at(operator, dir, &accounts, |account| {
            let sub = subject(ACCOUNT, &self.layout().account_jwt(operator, account))?;
            Some((index::hint(&sub, &[account]), sub))
        });
        Ok(names.get(key.as_str()).cloned())
    }

    /// The account that has this key, as its identity or as a signing key. Accounts that cannot be
    /// read have none that servers would honour.
    ///
    /// # Errors
    ///
    /// As [`Snapshot::account_by_key`].
    pub fn account_with_key(
        &self,
        operator: &str,
        key: &PublicKey,
    ) -> Result<Option<String>, StoreError> {
        self.need_operator(operator)?;
        if let Some(name) = self.hinted_account(operator, key) {
            return Ok(Some(name));
        }
        // Signing keys are not in the index. A search of the text rules nearly all accounts out
        // without understanding them.
        let accounts = list::possible_accounts(&self.layout().accounts_dir(operator))?;
        let owners = list::for_each(&accounts, |account| {
            let path = self.layout().account_jwt(operator, account);
            let token = entities::token(ACCOUNT, &path).ok()??;
            if !crate::claims::payload_text(&token)
                .ok()?
                .contains(key.as_str())
            {
                return None;
            }
            let claims = AccountClaims::read(&token).ok()?;
            let has = claims.sub == key.as_str() || claims.nats.signing_keys.contains(key.as_str());
            has.then(|| account.to_owned())
        });
        Ok(owners.into_iter().next())
    }

    /// The user of an account with this key. Users that cannot be read are passed over.
    ///
    /// # Errors
    ///
    /// Fails if there is no such account, or its users cannot be listed.
    pub fn user_by_key(
        &self,
        operator: &str,
        account: &str,
        key: &PublicKey,
    ) -> Result<Option<String>, StoreError> {
        self.need_account(operator, account)?;
        let dir = self.layout().users_dir(operator, account);
        if let Some(names) = self.remembered(&dir) {
            return Ok(names.get(key.as_str()).cloned());
        }
        for names in self.hints(operator).names(key) {
            if let [of, name] = names.as_slice()
                && of == account
                && is_safe(name)
                && is_about(USER, &self.layout().user_jwt(operator, account, name), key)
            {
                return Ok(Some(name.clone()));
            }
        }
        let users = list::users(&dir, usize::MAX)?;
        let names = self.look_at(operator, dir, &users, |user| {
            let sub = subject(USER, &self.layout().user_jwt(operator, account, user))?;
            Some((index::hint(&sub, &[account, user]), sub))
        });
        Ok(names.get(key.as_str()).cloned())
    }

    /// The account that the index says has this identity key, if it still has.
    fn hinted_account(&self, operator: &str, key: &PublicKey) -> Option<String> {
        let has_key = |name: &String| {
            is_safe(name) && is_about(ACCOUNT, &self.layout().account_jwt(operator, name), key)
        };
        let hints = self.hints(operator);
        let mut accounts = hints.names(key).filter_map(|names| match &names[..] {
            [account] => Some(account.clone()),
            _ => None,
        });
        accounts.find(has_key)
    }

    /// Finds out the line of the index and the key of everything in a directory, and keeps both.
    fn look_at(
        &self,
        operator: &str,
        dir: PathBuf,
        all: &[String],
        look: impl Fn(&str) -> Option<(String, String)> + Sync,
    ) -> Names {
        let found = list::for_each(all, |name| Some((look(name)?, name.to_owned())));
        let lines = found.iter().map(|((line, _), _)| line.as_str());
        let path = self.layout().index(operator);
        self.hints(operator).learn(&path, lines);
        let mut names = HashMap::with_capacity(found.len());
        for ((_, sub), name) in found {
            // Of two documents about one key the first by name, whoever asks.
            names.entry(sub).or_insert(name);
        }
        let names = Arc::new(names);
        let mut known = self.known();
        // The file has more now; whoever learns the next time must see it.
        known.hints.remove(operator);
        known.names.insert(dir, Arc::clone(&names));
        names
    }

    fn remembered(&self, dir: &Path) -> Option<Names> {
        self.known().names.get(dir).cloned()
    }

    fn hints(&self, operator: &str) -> Arc<Hints> {
        if let Some(hints) = self.known().hints.get(operator) {
            return Arc::clone(hints);
        }
        let hints = Arc::new(Hints::load(&self.layout().index(operator)));
        let kept = Arc::clone(&hints);
        self.known().hints.insert(operator.to_owned(), kept);
        hints
    }
}

/// The key a JWT is about, if it can be read.
fn subject(intent: &'static str, path: &Path) -> Option<String> {
    entities::subject_of(&entities::token(intent, path).ok()??)
}

fn is_about(intent: &'static str, path: &Path, key: &PublicKey) -> bool {
    subject(intent, path).is_some_and(|sub| sub == key.as_str())
}

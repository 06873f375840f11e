//! Operators and accounts by name.

use std::path::{Path, PathBuf};

use super::entities::{self, Label, StoreInfo, Stored};
use super::error::StoreError;
use super::file;
use super::layout::jwt_file;
use super::list;
use super::names::{fold, is_safe, is_same};
use super::roster;
use super::snapshot::{Access, Snapshot};
use crate::claims::{Account, Body, Operator};

const OPERATOR: &str = "read operator JWT";
pub(super) const ACCOUNT: &str = "read account JWT";

/// Operators.
impl Snapshot {
    /// Names of all operators, sorted. None in a store that does not exist.
    ///
    /// # Errors
    ///
    /// Fails if the store root cannot be listed.
    pub fn operators(&self) -> Result<Vec<String>, StoreError> {
        match &self.layout().stores {
            Some(root) => list::operators(root, usize::MAX),
            None => Ok(Vec::new()),
        }
    }

    /// What the operator's directory says about itself.
    ///
    /// # Errors
    ///
    /// Fails if there is no such operator, or its `.nsc` is not what nsc writes.
    pub fn store_info(&self, operator: &str) -> Result<StoreInfo, StoreError> {
        let path = self.layout().store_info(operator);
        let loaded = match is_safe(operator) {
            true => StoreInfo::load(&path)?,
            false => None,
        };
        self.note(&path, loaded.as_ref().map(|(_, content)| content));
        match loaded {
            Some((info, _)) => Ok(info),
            None => Err(self.no_operator(operator)),
        }
    }

    /// The operator's JWT, its signature verified.
    ///
    /// # Errors
    ///
    /// Fails if there is no such operator, or its JWT cannot be read or does not hold.
    pub fn operator(&self, operator: &str) -> Result<Stored<Operator>, StoreError> {
        self.load_operator(operator, true)
    }

    /// The operator's JWT, decoded only.
    ///
    /// # Errors
    ///
    /// As [`Snapshot::operator`], but for the signature.
    pub fn read_operator(&self, operator: &str) -> Result<Stored<Operator>, StoreError> {
        self.load_operator(operator, false)
    }

    fn load_operator(&self, operator: &str, verify: bool) -> Result<Stored<Operator>, StoreError> {
        self.need_operator(operator)?;
        let path = self.layout().operator_jwt(operator);
        if let Some(stored) = self.load(OPERATOR, &path, verify)? {
            return Ok(stored);
        }
        // A renamed directory: the JWT is still called as the operator was.
        let info = self.store_info(operator)?;
        let dir = self.layout().operator_dir(operator);
        let named = dir.join(super::layout::jwt_file(&info.name));
        let stored = match is_safe(&info.name) && named != path {
            true => self.load(OPERATOR, &named, verify)?,
            false => None,
        };
        stored.ok_or_else(|| StoreError::io(OPERATOR, path)(std::io::ErrorKind::NotFound.into()))
    }

    /// The operator whose name differs at most in case and Unicode composition.
    ///
    /// # Errors
    ///
    /// Fails if the store root cannot be listed.
    pub fn operator_exists_ignoring_case(&self, name: &str) -> Result<Option<String>, StoreError> {
        let folded = fold(name);
        Ok(self
            .operators()?
            .into_iter()
            .find(|other| fold(other) == folded))
    }

    /// The directory that an operator of this name would get, if something is in it although it is
    /// no operator's.
    #[must_use]
    pub fn leftovers(&self, operator: &str) -> Option<PathBuf> {
        let dir = self.layout().operator_dir(operator);
        let in_use = || {
            dir.read_dir()
                .is_ok_and(|mut entries| entries.next().is_some())
        };
        (is_safe(operator) && !self.layout().store_info(operator).exists() && in_use())
            .then_some(dir.clone())
    }

    pub(super) fn need_operator(&self, operator: &str) -> Result<(), StoreError> {
        match is_safe(operator) && self.layout().store_info(operator).exists() {
            true => Ok(()),
            false => Err(self.no_operator(operator)),
        }
    }

    fn no_operator(&self, operator: &str) -> StoreError {
        match &self.layout().stores {
            Some(root) => StoreError::NoOperator {
                operator: operator.to_owned(),
                root: root.clone(),
            },
            None => StoreError::NoStore,
        }
    }
}

/// Accounts.
impl Snapshot {
    /// Names of all accounts of an operator, sorted.
    ///
    /// # Errors
    ///
    /// Fails if there is no such operator, or its accounts cannot be listed.
    pub fn accounts(&self, operator: &str) -> Result<Vec<String>, StoreError> {
        self.need_operator(operator)?;
        list::accounts(&self.layout().accounts_dir(operator), usize::MAX)
    }

    /// An account's JWT, its signature verified.
    ///
    /// # Errors
    ///
    /// Fails if there is no such account, or its JWT cannot be read or does not hold.
    pub fn account(&self, operator: &str, account: &str) -> Result<Stored<Account>, StoreError> {
        self.load_account(operator, account, true)
    }

    /// An account's JWT, decoded only.
    ///
    /// # Errors
    ///
    /// As [`Snapshot::account`], but for the signature.
    pub fn read_account(
        &self,
        operator: &str,
        account: &str,
    ) -> Result<Stored<Account>, StoreError> {
        self.load_account(operator, account, false)
    }

    fn load_account(
        &self,
        operator: &str,
        account: &str,
        verify: bool,
    ) -> Result<Stored<Account>, StoreError> {
        self.need_operator(operator)?;
        let stored = match is_safe(account) {
            true => self.load(
                ACCOUNT,
                &self.layout().account_jwt(operator, account),
                verify,
            )?,
            false => None,
        };
        stored.ok_or_else(|| no_account(operator, account))
    }

    /// Does something with every account of an operator, on all processors; results sorted by
    /// name. An account that cannot be read is an error of that account.
    ///
    /// For lists and checks of everything. What is read this way is not remembered for a commit.
    ///
    /// # Errors
    ///
    /// Fails if there is no such operator, or its accounts cannot be listed.
    pub fn each_account<T: Send>(
        &self,
        operator: &str,
        verify: bool,
        work: impl Fn(&str, Result<Stored<Account>, StoreError>) -> T + Sync,
    ) -> Result<Vec<T>, StoreError> {
        self.need_operator(operator)?;
        let names = list::possible_accounts(&self.layout().accounts_dir(operator))?;
        Ok(list::for_each(&names, |name| {
            let path = self.layout().account_jwt(operator, name);
            Some(work(name, peek(ACCOUNT, &path, verify).transpose()?))
        }))
    }

    /// Does something with what a list shows of every account, as [`Snapshot::each_account`].
    ///
    /// # Errors
    ///
    /// As [`Snapshot::each_account`].
    pub fn each_label<T: Send>(
        &self,
        operator: &str,
        work: impl Fn(&str, Result<Label, StoreError>) -> T + Sync,
    ) -> Result<Vec<T>, StoreError> {
        self.need_operator(operator)?;
        let dir = self.layout().accounts_dir(operator);
        let names = list::possible_accounts(&dir)?;
        Ok(list::for_each(&names, |name| {
            // As `Layout::account_jwt`, without making the way to all accounts anew each time.
            let mut path = PathBuf::with_capacity(dir.as_os_str().len() + 2 * name.len() + 8);
            path.extend([dir.as_os_str(), name.as_ref(), jwt_file(name).as_ref()]);
            let read = |token: &str| entities::label(ACCOUNT, &path, token.trim_end());
            if let Some(Ok(label)) = file::glance(&path, read) {
                return Some(work(name, Ok(label)));
            }
            let token = entities::token(ACCOUNT, &path).transpose()?;
            Some(work(name, token.and_then(|token| read(&token))))
        }))
    }

    /// The account whose name differs at most in case and Unicode composition.
    ///
    /// # Errors
    ///
    /// Fails if the accounts cannot be listed.
    pub fn account_exists_ignoring_case(
        &self,
        operator: &str,
        name: &str,
    ) -> Result<Option<String>, StoreError> {
        let exists = |name: &str| self.layout().account_jwt(operator, name).exists();
        if !is_safe(operator) || (is_safe(name) && exists(name)) {
            return Ok(is_safe(operator).then(|| name.to_owned()));
        }
        let (dir, roster) = (
            self.layout().accounts_dir(operator),
            self.layout().roster(operator),
        );
        let folded = fold(name);
        if roster::is_free(&roster, &dir, &folded) {
            return Ok(None);
        }
        let stamp = roster::stamp(&dir);
        let names = list::names(&dir)?;
        // Not while others may do the same: a file written by two would mean nothing.
        if let (Some(stamp), Access::Write) = (stamp, self.access())
            && names.len() >= roster::WORTH_IT
        {
            roster::write(&roster, names.iter().map(|name| fold(name)), &stamp);
        }
        Ok(names
            .into_iter()
            .find(|name| is_same(name, &folded) && exists(name)))
    }
}

/// What all of them need.
impl Snapshot {
    pub(super) fn need_account(&self, operator: &str, account: &str) -> Result<(), StoreError> {
        self.need_operator(operator)?;
        match is_safe(account) && self.layout().account_jwt(operator, account).exists() {
            true => Ok(()),
            false => Err(no_account(operator, account)),
        }
    }

    /// Reads and decodes a JWT, and remembers what the file held.
    pub(super) fn load<B: Body>(
        &self,
        intent: &'static str,
        path: &Path,
        verify: bool,
    ) -> Result<Option<Stored<B>>, StoreError> {
        let content = file::read(intent, path, super::MAX_TOKEN_FILE)?;
        // Remembered before it is understood: replacing something damaged is a use of it.
        self.note(path, content.as_ref());
        let Some(content) = content else {
            return Ok(None);
        };
        let token = entities::token_of(intent, path, content)?;
        entities::decode(intent, path, token, verify).map(Some)
    }
}

fn no_account(operator: &str, account: &str) -> StoreError {
    StoreError::NoAccount {
        operator: operator.to_owned(),
        account: account.to_owned(),
    }
}

/// Reads and decodes a JWT.
pub(super) fn peek<B: Body>(
    intent: &'static str,
    path: &Path,
    verify: bool,
) -> Result<Option<Stored<B>>, StoreError> {
    match entities::token(intent, path)? {
        Some(token) => entities::decode(intent, path, token, verify).map(Some),
        None => Ok(None),
    }
}

#[cfg(test)]
mod tests;

//! Users of an account by name.

use super::entities::Stored;
use super::error::StoreError;
use super::list;
use super::names::{fold, is_safe, is_same};
use super::read::peek;
use super::snapshot::Snapshot;
use crate::claims::User;

pub(super) const USER: &str = "read user JWT";

impl Snapshot {
    /// Names of all users of an account, sorted.
    ///
    /// # Errors
    ///
    /// Fails if there is no such account, or its users cannot be listed.
    pub fn users(&self, operator: &str, account: &str) -> Result<Vec<String>, StoreError> {
        self.need_account(operator, account)?;
        list::users(&self.layout().users_dir(operator, account), usize::MAX)
    }

    /// The user of an account that has only one.
    ///
    /// # Errors
    ///
    /// As [`Snapshot::users`].
    pub fn only_user(&self, operator: &str, account: &str) -> Result<Option<String>, StoreError> {
        self.need_account(operator, account)?;
        let names = list::users(&self.layout().users_dir(operator, account), 2)?;
        Ok(<[String; 1]>::try_from(names).ok().map(|[name]| name))
    }

    /// A user's JWT, its signature verified.
    ///
    /// # Errors
    ///
    /// Fails if there is no such user, or its JWT cannot be read or does not hold.
    pub fn user(
        &self,
        operator: &str,
        account: &str,
        user: &str,
    ) -> Result<Stored<User>, StoreError> {
        self.load_user(operator, account, user, true)
    }

    /// A user's JWT, decoded only.
    ///
    /// # Errors
    ///
    /// As [`Snapshot::user`], but for the signature.
    pub fn read_user(
        &self,
        operator: &str,
        account: &str,
        user: &str,
    ) -> Result<Stored<User>, StoreError> {
        self.load_user(operator, account, user, false)
    }

    fn load_user(
        &self,
        operator: &str,
        account: &str,
        user: &str,
        verify: bool,
    ) -> Result<Stored<User>, StoreError> {
        self.need_account(operator, account)?;
        let stored = match is_safe(user) {
            true => self.load(
                USER,
                &self.layout().user_jwt(operator, account, user),
                verify,
            )?,
            false => None,
        };
        let missing = || StoreError::NoUser {
            account: account.to_owned(),
            user: user.to_owned(),
        };
        stored.ok_or_else(missing)
    }

    /// Does something with every user of an account, as [`Snapshot::each_account`].
    ///
    /// # Errors
    ///
    /// Fails if there is no such account, or its users cannot be listed.
    pub fn each_user<T: Send>(
        &self,
        operator: &str,
        account: &str,
        verify: bool,
        work: impl Fn(&str, Result<Stored<User>, StoreError>) -> T + Sync,
    ) -> Result<Vec<T>, StoreError> {
        let names = self.users(operator, account)?;
        Ok(list::for_each(&names, |name| {
            let path = self.layout().user_jwt(operator, account, name);
            Some(work(name, peek(USER, &path, verify).transpose()?))
        }))
    }

    /// The user whose name differs at most in case and Unicode composition.
    ///
    /// # Errors
    ///
    /// Fails if the users cannot be listed.
    pub fn user_exists_ignoring_case(
        &self,
        operator: &str,
        account: &str,
        name: &str,
    ) -> Result<Option<String>, StoreError> {
        if ![operator, account].into_iter().all(is_safe) {
            return Ok(None);
        }
        if is_safe(name) && self.layout().user_jwt(operator, account, name).exists() {
            return Ok(Some(name.to_owned()));
        }
        let folded = fold(name);
        let names = list::names(&self.layout().users_dir(operator, account))?;
        let mut names = names.iter().filter_map(|file| file.strip_suffix(".jwt"));
        Ok(names.find(|name| is_same(name, &folded)).map(str::to_owned))
    }
}

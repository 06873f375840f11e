//! Whole operators, accounts and users: renamed with all that belongs to them, or deleted.
//!
//! A rename changes directory entries and the JWT that holds the name, and reads nothing else.
//! Renames come after all other changes of a commit, so those name things as they are called now.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use super::change::ChangeSet;
use super::edit::{EditKind, Hint, hint_to};
use super::error::StoreError;
use super::file;
use super::layout::jwt_file;
use super::preview::{Action, Change};

/// A file or directory that gets another name where it is.
pub(super) struct Rename {
    /// What it is, such as `account "A"`.
    pub(super) what: String,
    /// Where it lies now.
    pub(super) now: PathBuf,
    /// Where it lies when its turn has come: what it is in may have got another name before.
    pub(super) from: PathBuf,
    /// The new path at that time.
    pub(super) to: PathBuf,
    /// The new name of what it belongs to.
    pub(super) name: String,
    /// Names of what it lies in.
    pub(super) within: Vec<String>,
    /// What to note about it.
    pub(super) hint: Option<Hint>,
}

impl Rename {
    fn beside(what: String, now: PathBuf, file: &str, name: &str) -> Rename {
        let now = std::path::absolute(&now).unwrap_or(now);
        Rename {
            what,
            from: now.clone(),
            to: now.with_file_name(file),
            now,
            name: name.to_owned(),
            within: Vec::new(),
            hint: None,
        }
    }

    /// A file whose directory gets another name first.
    fn inside(self, new_dir: &Path) -> Rename {
        let file = |path: &Path| path.file_name().map(|name| new_dir.join(name));
        Rename {
            from: file(&self.from).unwrap_or_default(),
            to: file(&self.to).unwrap_or_default(),
            ..self
        }
    }

    /// The change as it is shown; none if there is nothing to rename.
    pub(super) fn shown(&self) -> Option<Change> {
        self.now.symlink_metadata().ok()?;
        Some(Change {
            action: Action::Rename,
            what: format!("{} to {:?}", self.what, self.name),
            path: self.now.clone(),
            to: Some(self.to.clone()),
        })
    }

    /// Whether it can get its new name: `None` if there is nothing to rename, else an empty
    /// directory that is to go first.
    pub(super) fn look(&self) -> Result<Option<Option<PathBuf>>, StoreError> {
        match fs::symlink_metadata(&self.now) {
            Ok(_) if self.from == self.to => return Ok(None),
            Ok(_) => {}
            Err(e) if e.kind() == ErrorKind::NotFound => return Ok(None),
            Err(e) => return Err(StoreError::io("rename", &self.now)(e)),
        }
        let wanted = match self.to.file_name() {
            Some(name) => self.now.with_file_name(name),
            None => self.to.clone(),
        };
        match fs::symlink_metadata(&wanted) {
            Err(e) if e.kind() == ErrorKind::NotFound => Ok(Some(None)),
            Err(e) => Err(StoreError::io("rename to", &wanted)(e)),
            Ok(_) if file::is_same_entry(&self.now, &wanted) => Ok(Some(None)),
            // What a deleted account leaves behind is nobody's.
            Ok(found) if found.is_dir() && is_empty(&wanted) => Ok(Some(Some(wanted))),
            Ok(_) => Err(StoreError::Exists {
                what: format!("{:?}", self.name),
                path: wanted,
            }),
        }
    }
}

fn is_empty(dir: &Path) -> bool {
    fs::read_dir(dir).is_ok_and(|mut entries| entries.next().is_none())
}

impl ChangeSet {
    /// Gives an account another name: its directory with the users, and the directory of its
    /// creds. The JWT that says the new name is put under the old one before.
    pub fn rename_account(&mut self, operator: &str, account: &str, new: &str) {
        let dir = self.layout.account_dir(operator, account);
        let within = [operator, account].map(str::to_owned);
        let mut outer = Rename::beside(format!("account {account:?}"), dir, new, new);
        outer.within = within.to_vec();
        let jwt = self.layout.account_jwt(operator, account);
        outer.hint = self
            .written(&jwt)
            .and_then(|token| hint_to(operator, token, &[new]));
        let what = format!("JWT of account {account:?}");
        let jwt = Rename::beside(what, jwt, &jwt_file(new), new).inside(&outer.to);
        let creds = self.layout.creds_dir().join(operator).join(account);
        let what = format!("creds of account {account:?}");
        let creds = Rename::beside(what, creds, new, new);
        self.renames.extend([outer, jwt, creds]);
    }

    /// Gives a user another name: its JWT, and its creds file if there is one. What they are to
    /// hold is put under the old name before.
    pub fn rename_user(&mut self, operator: &str, account: &str, user: &str, new: &str) {
        let what = format!("user {user:?} of account {account:?}");
        let jwt = self.layout.user_jwt(operator, account, user);
        let hint = self
            .written(&jwt)
            .and_then(|token| hint_to(operator, token, &[account, new]));
        let mut jwt = Rename::beside(what, jwt, &jwt_file(new), new);
        jwt.within = [operator, account, user].map(str::to_owned).to_vec();
        jwt.hint = hint;
        let what = format!("creds of user {user:?}");
        let creds = self.layout.creds(operator, account, user);
        let creds = Rename::beside(what, creds, &format!("{new}.creds"), new);
        self.renames.extend([jwt, creds]);
    }

    /// Gives an operator another name: its directory and the one of its creds. `jwt` is the file
    /// of its JWT, which may be called otherwise than its directory. JWT and store information
    /// that say the new name are put under the old one before.
    pub fn rename_operator(&mut self, operator: &str, new: &str, jwt: &Path) {
        let dir = self.layout.operator_dir(operator);
        let mut outer = Rename::beside(format!("operator {operator:?}"), dir, new, new);
        outer.within = vec![operator.to_owned()];
        let what = format!("JWT of operator {operator:?}");
        let jwt = Rename::beside(what, jwt.to_owned(), &jwt_file(new), new).inside(&outer.to);
        let creds = self.layout.creds_dir().join(operator);
        let what = format!("creds of operator {operator:?}");
        let creds = Rename::beside(what, creds, new, new);
        self.renames.extend([outer, jwt, creds]);
    }

    /// Removes an operator with these accounts and their users, and its directories unless
    /// something else is in them. Seeds and creds stay.
    pub fn delete_operator(&mut self, operator: &str, jwt: &Path, accounts: &[String]) {
        for account in accounts {
            self.delete_account(operator, account);
        }
        for cache in [self.layout.index(operator), self.layout.roster(operator)] {
            let what = format!("index of operator {operator:?}");
            self.delete(cache, what, Vec::new());
        }
        let what = "activations issued".to_owned();
        let dir = self.layout.operator_dir(operator);
        self.edit(dir, what, EditKind::DeleteGrants).within = vec![operator.to_owned()];
        let within = vec![operator.to_owned()];
        let what = format!("operator JWT {operator:?}");
        self.delete(jwt.to_owned(), what, Vec::new())
            .within
            .clone_from(&within);
        let dirs = vec![
            self.layout.accounts_dir(operator),
            self.layout.operator_dir(operator),
        ];
        let what = format!("store information of {operator:?}");
        let info = self.layout.store_info(operator);
        self.delete(info, what, dirs).within = within;
    }

    /// Removes the directory of an operator's creds files once nothing is left in it.
    pub fn drop_creds_dir(&mut self, operator: &str) {
        let dir = self.layout.creds_dir().join(operator);
        self.drop_dir(dir);
    }
}

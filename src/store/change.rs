//! What a command wants to change. Filling one touches nothing.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use zeroize::Zeroizing;

use super::defaults::Defaults;
use super::edit::{Edit, EditKind, Overwrite, Rule, hint_to};
use super::entities::StoreInfo;
use super::keystore::{GIT_IGNORE, seed_file, usual_dirs};
use super::layout::Layout;
use super::trees::Rename;
use crate::nkey::{PublicKey, Seed};

/// The changes of a command, to be made all or not at all.
///
/// A later change of a file replaces an earlier one. Names and seeds are checked by
/// [`super::commit()`] and [`super::check()`], which also find out what is a change at all.
pub struct ChangeSet {
    pub(super) layout: Layout,
    edits: Vec<Edit>,
    /// What gets another name once all edits are done.
    pub(super) renames: Vec<Rename>,
    by_path: HashMap<PathBuf, usize>,
}

impl ChangeSet {
    /// No changes yet.
    #[must_use]
    pub fn new(layout: &Layout) -> ChangeSet {
        ChangeSet {
            layout: layout.clone(),
            edits: Vec::new(),
            renames: Vec::new(),
            by_path: HashMap::new(),
        }
    }

    /// Writes what makes a directory an operator's, and makes its directory of accounts.
    pub fn put_store_info(&mut self, operator: &str, info: &StoreInfo) {
        let path = self.layout.store_info(operator);
        let bytes = Zeroizing::new(info.encode());
        self.write(
            path,
            format!("store information of {operator:?}"),
            bytes,
            Rule::AsRead,
        )
        .name = Some(operator.to_owned());
        self.directory(self.layout.accounts_dir(operator));
    }

    /// Writes an operator's JWT.
    pub fn put_operator(&mut self, operator: &str, token: &str) {
        let path = self.layout.operator_jwt(operator);
        self.put_operator_at(&path, operator, token);
    }

    /// Writes an operator's JWT into a file that may be called otherwise than its directory.
    pub fn put_operator_at(&mut self, path: &Path, operator: &str, token: &str) {
        let what = format!("operator JWT {operator:?}");
        self.write(path.to_owned(), what, bytes_of(token), Rule::AsRead)
            .name = Some(operator.to_owned());
    }

    /// Writes an account's JWT.
    pub fn put_account(&mut self, operator: &str, account: &str, token: &str) {
        let path = self.layout.account_jwt(operator, account);
        let what = format!("account JWT {account:?}");
        let edit = self.write(path, what, bytes_of(token), Rule::AsRead);
        edit.name = Some(account.to_owned());
        edit.within = vec![operator.to_owned()];
        edit.hint = hint_to(operator, token, &[account]);
    }

    /// Writes a user's JWT.
    pub fn put_user(&mut self, operator: &str, account: &str, user: &str, token: &str) {
        let path = self.layout.user_jwt(operator, account, user);
        let what = format!("user JWT {user:?} of account {account:?}");
        let edit = self.write(path, what, bytes_of(token), Rule::AsRead);
        edit.name = Some(user.to_owned());
        edit.within = vec![operator.to_owned(), account.to_owned()];
        edit.hint = hint_to(operator, token, &[account, user]);
    }

    /// Stores a seed. Nothing happens if the keystore has it; another one for the same key is
    /// never replaced.
    pub fn put_seed(&mut self, seed: &Seed) {
        let key = seed.public_key();
        for dir in usual_dirs(&self.layout) {
            self.directory(dir);
        }
        if self.layout.git_ignore {
            let path = self.layout.git_ignore_file();
            let what = ".gitignore of the keystore".to_owned();
            self.write(path, what, bytes_of(GIT_IGNORE), Rule::IfMissing);
        }
        let what = format!("seed of {key}");
        self.write(
            self.layout.seed(&key),
            what,
            seed_file(seed),
            Rule::Same(key),
        );
    }

    /// Writes a user's creds file, whatever it held before: it follows from JWT and seed.
    #[allow(clippy::needless_pass_by_value)] // the secret is wiped here
    pub fn put_creds(
        &mut self,
        operator: &str,
        account: &str,
        user: &str,
        creds: Zeroizing<String>,
    ) {
        let path = self.layout.creds(operator, account, user);
        let what = format!("creds of user {user:?} of account {account:?}");
        let edit = self.write(path, what, bytes_of(&creds), Rule::Always);
        edit.within = vec![operator.to_owned(), account.to_owned(), user.to_owned()];
    }

    /// Writes the saved defaults. Whoever does this last among several commands wins.
    ///
    /// Not to be called when the context says that they are not to be written.
    pub fn put_defaults(&mut self, defaults: &Defaults) {
        let path = self.layout.nsc_json();
        let what = "saved defaults".to_owned();
        match defaults.encode() {
            Some(bytes) => {
                self.write(path, what, Zeroizing::new(bytes), Rule::Always);
            }
            None => {
                self.edit(defaults.store_root.clone(), what, EditKind::Unwritable);
            }
        }
    }

    /// Writes a file that a person named, private because it may hold a secret. Its directory
    /// must exist; pipes and devices are refused, see [`super::is_stream`].
    pub fn put_output(&mut self, path: &Path, bytes: &[u8], overwrite: Overwrite) {
        let bytes = Zeroizing::new(bytes.to_vec());
        self.write(
            path.to_owned(),
            "output".to_owned(),
            bytes,
            Rule::Output(overwrite),
        );
    }

    /// Writes a context of the nats command-line tool, private, and makes its directory if there is
    /// none. Whether something may be replaced is asked before.
    pub fn put_context(&mut self, path: &Path, bytes: &[u8]) {
        let bytes = Zeroizing::new(bytes.to_vec());
        let what = "context of the nats tool".to_owned();
        self.write(path.to_owned(), what, bytes, Rule::Always);
    }

    /// Writes a file of an export, private as [`ChangeSet::put_output`]. Its directory is made if it
    /// is missing: a person named it as the place for such files. `what` is shown by a dry run.
    pub fn put_export(&mut self, path: &Path, what: String, bytes: &[u8], overwrite: Overwrite) {
        let bytes = Zeroizing::new(bytes.to_vec());
        self.write(path.to_owned(), what, bytes, Rule::Export(overwrite));
    }

    /// Removes a user's JWT. Seed and creds stay.
    pub fn delete_user(&mut self, operator: &str, account: &str, user: &str) {
        let path = self.layout.user_jwt(operator, account, user);
        let what = format!("user JWT {user:?} of account {account:?}");
        self.delete(path, what, Vec::new()).within =
            vec![operator.to_owned(), account.to_owned(), user.to_owned()];
    }

    /// Removes an account's JWT, the JWTs of its users, and its directories unless something else
    /// is in them. Seeds and creds stay.
    pub fn delete_account(&mut self, operator: &str, account: &str) {
        let users = self.layout.users_dir(operator, account);
        let within = vec![operator.to_owned(), account.to_owned()];
        let what = format!("user JWT of account {account:?}");
        self.edit(users.clone(), what, EditKind::DeleteUsers)
            .within
            .clone_from(&within);
        let drop_dirs = vec![users, self.layout.account_dir(operator, account)];
        let path = self.layout.account_jwt(operator, account);
        self.delete(path, format!("account JWT {account:?}"), drop_dirs)
            .within = within;
    }

    /// Removes a seed from the keystore, and the directory of its first letters if it is empty.
    pub fn delete_seed(&mut self, key: &PublicKey) {
        let path = self.layout.seed(key);
        let drop_dirs = path.parent().map(Path::to_owned).into_iter().collect();
        self.delete(path, format!("seed of {key}"), drop_dirs);
    }

    /// Removes a seed or creds at a place of old versions, and the directories on the way to it that are
    /// empty then.
    pub fn delete_old_secret(&mut self, path: &Path) {
        let keystore = &self.layout.keystore;
        let below = path.ancestors().skip(1);
        let drop_dirs = below.take_while(|dir| dir != keystore && dir.starts_with(keystore));
        let drop_dirs = drop_dirs.map(Path::to_owned).collect();
        let what = "secret at a place of old versions".to_owned();
        self.delete(path.to_owned(), what, drop_dirs);
    }

    /// Removes a creds file, and the directory of its account if it is empty.
    pub fn delete_creds(&mut self, operator: &str, account: &str, user: &str) {
        let path = self.layout.creds(operator, account, user);
        let drop_dirs = path.parent().map(Path::to_owned).into_iter().collect();
        let what = format!("creds of user {user:?} of account {account:?}");
        self.delete(path, what, drop_dirs).within =
            vec![operator.to_owned(), account.to_owned(), user.to_owned()];
    }

    /// Whether nothing was asked for. What was asked for may still turn out to be done already.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.edits.is_empty() && self.renames.is_empty()
    }

    /// What is to happen at a path.
    pub(super) fn edit_at(&self, path: &Path) -> Option<&Edit> {
        let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
        self.by_path.get(&path).map(|&at| &self.edits[at])
    }

    pub(super) fn edits(&self) -> &[Edit] {
        &self.edits
    }

    /// Whether a path is written to.
    pub(super) fn writes(&self, path: &Path) -> bool {
        let edit = self.by_path.get(path).map(|&at| &self.edits[at]);
        edit.is_some_and(|edit| matches!(edit.kind, EditKind::Write { .. }))
    }

    /// The token that is written to a path.
    pub(super) fn written(&self, path: &Path) -> Option<&str> {
        match self.edit_at(path).map(|edit| &edit.kind) {
            Some(EditKind::Write { bytes, .. }) => std::str::from_utf8(bytes).ok(),
            _ => None,
        }
    }

    fn write(
        &mut self,
        path: PathBuf,
        what: String,
        bytes: Zeroizing<Vec<u8>>,
        rule: Rule,
    ) -> &mut Edit {
        self.edit(path, what, EditKind::Write { bytes, rule })
    }

    pub(super) fn delete(
        &mut self,
        path: PathBuf,
        what: String,
        drop_dirs: Vec<PathBuf>,
    ) -> &mut Edit {
        self.edit(path, what, EditKind::Delete { drop_dirs })
    }

    /// Removes an empty directory together with other changes.
    pub(super) fn drop_dir(&mut self, path: PathBuf) {
        self.edit(path, String::new(), EditKind::DropDirectory);
    }

    fn directory(&mut self, path: PathBuf) {
        self.edit(path, String::new(), EditKind::Directory);
    }

    pub(super) fn edit(&mut self, path: PathBuf, what: String, kind: EditKind) -> &mut Edit {
        // The journal must mean the same from another working directory.
        let path = std::path::absolute(&path).unwrap_or(path);
        let edit = Edit {
            path: path.clone(),
            what,
            kind,
            name: None,
            within: Vec::new(),
            hint: None,
        };
        let at = *self.by_path.entry(path).or_insert(self.edits.len());
        if at == self.edits.len() {
            self.edits.push(edit);
        } else {
            self.edits[at] = edit;
        }
        &mut self.edits[at]
    }
}

fn bytes_of(text: &str) -> Zeroizing<Vec<u8>> {
    Zeroizing::new(text.as_bytes().to_vec())
}

//! Where everything lies: nsc's directories and file names, and our own dot files. Pure.
//!
//! nsc trims blanks from the names of JWT files, but not from those of directories and creds
//! files. Such names are refused for new things, yet existing ones must be found.

use std::path::{Path, PathBuf};

use crate::nkey::PublicKey;

/// The three directories of a run and the paths inside them.
///
/// Names are put into paths as they are; [`super::Snapshot`] and [`super::ChangeSet`] see to it
/// that they are harmless.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Layout {
    /// Directory of `nsc.json`.
    pub config: PathBuf,
    /// Directory that holds one directory per operator; none when nothing says where.
    pub stores: Option<PathBuf>,
    /// Directory that holds `keys/` and `creds/`.
    pub keystore: PathBuf,
    /// Whether a keystore gets a `.gitignore` together with its first key.
    pub git_ignore: bool,
}

impl Layout {
    /// A layout with the usual `.gitignore` in the keystore.
    #[must_use]
    pub fn new(config: PathBuf, stores: Option<PathBuf>, keystore: PathBuf) -> Layout {
        Layout {
            config,
            stores,
            keystore,
            git_ignore: true,
        }
    }

    /// The file with the saved defaults.
    #[must_use]
    pub fn nsc_json(&self) -> PathBuf {
        self.config.join("nsc.json")
    }

    /// Directory of an operator. Relative to the working directory when no store root is set,
    /// which is where nsc then makes new ones.
    #[must_use]
    pub fn operator_dir(&self, operator: &str) -> PathBuf {
        self.stores
            .as_deref()
            .unwrap_or(Path::new(""))
            .join(operator)
    }

    /// What makes a directory an operator's.
    #[must_use]
    pub fn store_info(&self, operator: &str) -> PathBuf {
        self.operator_dir(operator).join(STORE_INFO)
    }

    /// The operator's JWT.
    #[must_use]
    pub fn operator_jwt(&self, operator: &str) -> PathBuf {
        self.operator_dir(operator).join(jwt_file(operator))
    }

    /// Directory with one directory per account.
    #[must_use]
    pub fn accounts_dir(&self, operator: &str) -> PathBuf {
        self.operator_dir(operator).join("accounts")
    }

    /// Directory of an account.
    #[must_use]
    pub fn account_dir(&self, operator: &str, account: &str) -> PathBuf {
        self.accounts_dir(operator).join(account)
    }

    /// The account's JWT.
    #[must_use]
    pub fn account_jwt(&self, operator: &str, account: &str) -> PathBuf {
        self.account_dir(operator, account).join(jwt_file(account))
    }

    /// Directory of the user JWTs of an account; absent while there are none.
    #[must_use]
    pub fn users_dir(&self, operator: &str, account: &str) -> PathBuf {
        self.account_dir(operator, account).join("users")
    }

    /// A user's JWT.
    #[must_use]
    pub fn user_jwt(&self, operator: &str, account: &str, user: &str) -> PathBuf {
        self.users_dir(operator, account).join(jwt_file(user))
    }

    /// Directory of all seeds.
    #[must_use]
    pub fn keys_dir(&self) -> PathBuf {
        self.keystore.join("keys")
    }

    /// Seed of a key: `keys/A/BC/ABC….nk`.
    #[must_use]
    pub fn seed(&self, key: &PublicKey) -> PathBuf {
        let text = key.as_str();
        // Public keys are 56 ASCII letters and digits, so the cuts are within the text.
        self.keys_dir()
            .join(&text[..1])
            .join(&text[1..3])
            .join(format!("{text}.nk"))
    }

    /// Directory of all creds files.
    #[must_use]
    pub fn creds_dir(&self) -> PathBuf {
        self.keystore.join("creds")
    }

    /// A user's creds file.
    #[must_use]
    pub fn creds(&self, operator: &str, account: &str, user: &str) -> PathBuf {
        self.creds_dir()
            .join(operator)
            .join(account)
            .join(format!("{user}.creds"))
    }

    /// Keeps seeds and creds out of version control.
    #[must_use]
    pub fn git_ignore_file(&self) -> PathBuf {
        self.keystore.join(".gitignore")
    }

    /// Hints from keys to names, see [`super::index`].
    pub(super) fn index(&self, operator: &str) -> PathBuf {
        self.operator_dir(operator).join(".accord.index")
    }

    /// Activations that an account has issued, see [`super::grants`].
    pub(super) fn grants(&self, operator: &str, account: &PublicKey) -> PathBuf {
        self.operator_dir(operator)
            .join(format!("{GRANTS}{account}"))
    }

    /// Names that are taken, see [`super::roster`].
    pub(super) fn roster(&self, operator: &str) -> PathBuf {
        self.operator_dir(operator).join(".accord.names")
    }

    /// The directories that carry a lock, existing or not: store root and keystore.
    pub(super) fn roots(&self) -> Vec<PathBuf> {
        let mut roots: Vec<PathBuf> = self.stores.iter().cloned().collect();
        if !roots.contains(&self.keystore) {
            roots.push(self.keystore.clone());
        }
        roots
    }

    /// The directory that holds record and journal.
    pub(super) fn home(&self) -> &Path {
        self.stores.as_deref().unwrap_or(&self.keystore)
    }
}

/// Name of the file that makes a directory an operator's.
pub(super) const STORE_INFO: &str = ".nsc";

/// What the name of a file with issued activations begins with; the account's key follows.
pub(super) const GRANTS: &str = ".accord.grants.";

/// File name of a JWT: the name without blanks around it.
pub(super) fn jwt_file(name: &str) -> String {
    format!("{}.jwt", name.trim())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn layout() -> Layout {
        Layout::new("/c".into(), Some("/s".into()), "/k".into())
    }

    #[test]
    fn paths_are_those_of_nsc() {
        let l = layout();
        let shown = |p: PathBuf| p.to_string_lossy().replace('\\', "/");
        assert_eq!(shown(l.nsc_json()), "/c/nsc.json");
        assert_eq!(shown(l.store_info("O")), "/s/O/.nsc");
        assert_eq!(shown(l.operator_jwt("O")), "/s/O/O.jwt");
        assert_eq!(shown(l.account_jwt("O", "A")), "/s/O/accounts/A/A.jwt");
        assert_eq!(
            shown(l.user_jwt("O", "A", "u")),
            "/s/O/accounts/A/users/u.jwt"
        );
        assert_eq!(shown(l.creds("O", "A", "u")), "/k/creds/O/A/u.creds");
    }

    #[test]
    fn blanks_are_trimmed_from_jwt_files_only() {
        let l = layout();
        assert!(
            l.account_jwt("O", " lead")
                .ends_with("accounts/ lead/lead.jwt")
        );
        assert!(l.user_jwt("O", "A", " x y ").ends_with("users/x y.jwt"));
        assert!(
            l.creds("O", "A", " x y ")
                .ends_with("creds/O/A/ x y .creds")
        );
    }

    #[test]
    fn one_directory_for_everything_is_one_root() {
        let all = Layout::new("/h".into(), Some("/h".into()), "/h".into());
        assert_eq!(all.roots(), [PathBuf::from("/h")]);
        assert_eq!(layout().roots().len(), 2);
    }
}

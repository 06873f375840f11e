//! Seeds and creds: reading them, listing them, and noticing who else could.

use std::fs;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use zeroize::Zeroizing;

use super::error::StoreError;
use super::file::{self, Content};
use super::layout::Layout;
use super::list;
use super::names::is_safe;
use super::snapshot::Snapshot;
use super::{MAX_TOKEN_FILE, SLACK};
use crate::nkey::{PublicKey, Seed};

/// A secret that others than its owner may read, or a directory they may look into.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct LooseMode {
    /// File or directory.
    #[serde(serialize_with = "crate::store::paths")]
    pub path: PathBuf,
    /// Its permission bits.
    pub mode: u32,
}

impl Snapshot {
    /// The seed of a key; `None` if the keystore does not have it, or only its public key.
    ///
    /// # Errors
    ///
    /// Fails if the file cannot be read, or holds anything but the seed of this key.
    pub fn seed(&self, key: &PublicKey) -> Result<Option<Seed>, StoreError> {
        let path = self.layout().seed(key);
        let Some(content) = self.secret("read keystore", &path, SLACK)? else {
            return Ok(None);
        };
        let text = content.text("read keystore", &path)?;
        if PublicKey::parse(text.trim()).is_ok_and(|public| public == *key) {
            return Ok(None);
        }
        match Seed::parse(text) {
            Ok(seed) if seed.public_key() == *key => Ok(Some(seed)),
            Ok(seed) => Err(StoreError::OtherSeed {
                path,
                found: seed.public_key(),
            }),
            Err(source) => Err(StoreError::BadSeed { path, source }),
        }
    }

    /// Whether the keystore has a file for a key.
    #[must_use]
    pub fn has_seed(&self, key: &PublicKey) -> bool {
        self.layout().seed(key).is_file()
    }

    /// Content of a user's creds file; `None` without one.
    ///
    /// # Errors
    ///
    /// Fails if the file cannot be read, is empty, or is no text.
    pub fn creds(
        &self,
        operator: &str,
        account: &str,
        user: &str,
    ) -> Result<Option<Zeroizing<String>>, StoreError> {
        if ![operator, account, user].into_iter().all(is_safe) {
            return Ok(None);
        }
        let path = self.layout().creds(operator, account, user);
        let Some(content) = self.secret("read creds", &path, MAX_TOKEN_FILE)? else {
            return Ok(None);
        };
        content.text("read creds", &path)?;
        let text = std::str::from_utf8(&content.bytes).expect("checked just before");
        Ok(Some(Zeroizing::new(text.to_owned())))
    }

    /// Accounts and users with a creds file below an operator, sorted. Reads names only.
    ///
    /// # Errors
    ///
    /// Fails if a directory of the keystore cannot be listed.
    pub fn creds_of(&self, operator: &str) -> Result<Vec<(String, String)>, StoreError> {
        if !is_safe(operator) {
            return Ok(Vec::new());
        }
        let mut found = Vec::new();
        let name = |path: &Path| Some(path.file_name()?.to_str()?.to_owned());
        files_below(&self.layout().creds_dir().join(operator), 1, &mut |path| {
            let account = path.parent().and_then(name);
            let user = name(path).and_then(|file| Some(file.strip_suffix(".creds")?.to_owned()));
            found.extend(account.zip(user));
        })?;
        found.sort();
        Ok(found)
    }

    pub(super) fn secret(
        &self,
        intent: &'static str,
        path: &Path,
        limit: usize,
    ) -> Result<Option<Content>, StoreError> {
        let content = file::read(intent, path, limit)?;
        self.note(path, content.as_ref());
        if let Some(mode) = content.as_ref().and_then(|content| content.loose) {
            self.note_loose(LooseMode {
                path: path.to_owned(),
                mode,
            });
        }
        Ok(content)
    }

    /// Public keys of all files in the keystore, sorted. Reads names only.
    ///
    /// # Errors
    ///
    /// Fails if a directory of the keystore cannot be listed.
    pub fn keys(&self) -> Result<Vec<PublicKey>, StoreError> {
        let mut keys = Vec::new();
        files_below(&self.layout().keys_dir(), 2, &mut |path| {
            let name = path.file_name().and_then(|name| name.to_str());
            let stem = name.and_then(|name| name.strip_suffix(".nk"));
            keys.extend(stem.and_then(|stem| PublicKey::parse(stem).ok()));
        })?;
        keys.sort();
        keys.dedup();
        Ok(keys)
    }

    /// All secrets and directories of the keystore that others may look into, sorted. Walks the
    /// whole keystore; see [`Snapshot::loose_seen`] for what costs nothing.
    ///
    /// # Errors
    ///
    /// Fails if a directory of the keystore cannot be listed.
    pub fn loose_modes(&self) -> Result<Vec<LooseMode>, StoreError> {
        let layout = self.layout();
        let mut loose = Vec::new();
        let mut look = |path: &Path| {
            let mode = fs::symlink_metadata(path)
                .ok()
                .and_then(|found| file::loose_mode(&found));
            loose.extend(mode.map(|mode| LooseMode {
                path: path.to_owned(),
                mode,
            }));
        };
        for dir in [
            layout.keystore.clone(),
            layout.keys_dir(),
            layout.creds_dir(),
        ] {
            look(&dir);
        }
        files_below(&layout.keys_dir(), 2, &mut look)?;
        files_below(&layout.creds_dir(), 2, &mut look)?;
        loose.sort_by(|a, b| a.path.cmp(&b.path));
        Ok(loose)
    }
}

/// Shows the files in the directories that are `depth` levels below `dir`.
fn files_below(dir: &Path, depth: usize, visit: &mut dyn FnMut(&Path)) -> Result<(), StoreError> {
    let mut inner = Vec::new();
    let walked = list::walk(dir, |entry| {
        match (depth, list::is_dir(entry)) {
            (0, false) => visit(&entry.path()),
            (1.., true) => inner.push(entry.path()),
            _ => {}
        }
        ControlFlow::Continue(())
    });
    walked.map_err(StoreError::io("list keystore", dir))?;
    inner
        .iter()
        .try_for_each(|dir| files_below(dir, depth - 1, visit))
}

/// Whether some file `depth` levels below `dir` passes a test; stops at the first.
pub(super) fn first_file(dir: &Path, depth: usize, test: &dyn Fn(&Path) -> bool) -> bool {
    let mut found = false;
    // Something unreadable there is not the ring of this user.
    let _ = list::walk(dir, |entry| {
        found = match (depth, list::is_dir(entry)) {
            (0, false) => test(&entry.path()),
            (1.., true) => first_file(&entry.path(), depth - 1, test),
            _ => return ControlFlow::Continue(()),
        };
        if found {
            ControlFlow::Break(())
        } else {
            ControlFlow::Continue(())
        }
    });
    found
}

/// The text of a key file: the seed without a line end.
pub(super) fn seed_file(seed: &Seed) -> Zeroizing<Vec<u8>> {
    Zeroizing::new(seed.reveal().as_bytes().to_vec())
}

/// What keeps secrets out of version control.
pub(super) const GIT_IGNORE: &str = "\
# Seeds and creds are secrets: whoever reads them can act as the key's owner.
# Keep them out of version control.
**/*.nk
**/*.creds
";

/// Directories that exist beside the first key.
pub(super) fn usual_dirs(layout: &Layout) -> [PathBuf; 2] {
    [layout.keys_dir(), layout.creds_dir()]
}

//! Keystores of old versions: seeds by their letters or by the names of their owners, and creds beside
//! the names of accounts, all directly below the keystore.
//!
//! Commands only look whether there is such a thing, at a few names. Moving it reads everything.

use std::path::{Component, Path, PathBuf};

use zeroize::Zeroizing;

use super::error::StoreError;
use super::input::files_in;
use super::keystore::first_file;
use super::layout::STORE_INFO;
use super::list;
use super::snapshot::Snapshot;
use super::{MAX_TOKEN_FILE, SLACK};
use crate::nkey::{Kind, Seed};

/// A seed at an old place.
pub struct OldSeed {
    /// The file.
    pub path: PathBuf,
    /// What it holds.
    pub seed: Seed,
    /// The same as in the file.
    pub bytes: Zeroizing<Vec<u8>>,
}

/// Creds at an old place, which says whose they are.
pub struct OldCreds {
    /// The file.
    pub path: PathBuf,
    /// Name of the operator.
    pub operator: String,
    /// Name of the account.
    pub account: String,
    /// Name of the user.
    pub user: String,
    /// What it holds.
    pub text: Zeroizing<String>,
}

/// Everything of a keystore that is at an old place.
#[derive(Default)]
pub struct OldRing {
    /// Seeds.
    pub seeds: Vec<OldSeed>,
    /// Creds.
    pub creds: Vec<OldCreds>,
    /// Creds whose place does not say whose they are.
    pub left: Vec<PathBuf>,
    /// Files that should hold a seed or creds and cannot be read, with the reason.
    pub bad: Vec<(PathBuf, String)>,
}

impl Snapshot {
    /// Whether the keystore has keys or creds where old versions of nsc kept them. They are not read.
    ///
    /// Looks at a few names only: nsc walks the whole tree each time, which is what makes it slow,
    /// and refuses to work, which is what makes a forgotten file a stumbling block.
    #[must_use]
    pub fn has_old_key_ring(&self) -> bool {
        let root = &self.layout().keystore;
        let mut found = false;
        // Something unreadable there is not the ring of this user.
        let _ = list::walk(root, |entry| {
            let name = entry.file_name();
            let name = name.to_str().unwrap_or_default();
            if list::is_dir(entry) && !["keys", "creds"].contains(&name) && !name.starts_with('.') {
                found = is_old(name, &entry.path());
            }
            match found {
                true => std::ops::ControlFlow::Break(()),
                false => std::ops::ControlFlow::Continue(()),
            }
        });
        found
    }

    /// Seeds and creds that lie about directly in the keystore, sorted. Nobody looks for them there.
    #[must_use]
    pub fn stray_secrets(&self) -> Vec<PathBuf> {
        let mut found = Vec::new();
        let _ = list::walk(&self.layout().keystore, |entry| {
            let path = entry.path();
            if (has_ending(&path, "nk") || has_ending(&path, "creds")) && !list::is_dir(entry) {
                found.push(path);
            }
            std::ops::ControlFlow::Continue(())
        });
        found.sort();
        found
    }

    /// Reads every seed and all creds that are outside of the directories they have today.
    ///
    /// # Errors
    ///
    /// Fails if the keystore cannot be listed.
    pub fn old_key_ring(&self) -> Result<OldRing, StoreError> {
        let layout = self.layout();
        let mut old = OldRing::default();
        if !layout.keystore.exists() {
            return Ok(old);
        }
        let today = [layout.keys_dir(), layout.creds_dir()];
        let files = files_in(&layout.keystore, true)?;
        for path in files {
            if today.iter().any(|dir| path.starts_with(dir)) {
                continue;
            }
            if has_ending(&path, "nk") {
                self.old_seed(path, &mut old);
            } else if has_ending(&path, "creds") {
                self.old_creds(path, &mut old);
            }
        }
        Ok(old)
    }

    fn old_seed(&self, path: PathBuf, old: &mut OldRing) {
        let read = self.secret("read keystore", &path, SLACK);
        let found = read.map_err(|e| e.to_string()).and_then(|content| {
            let content = content.ok_or("it is gone")?;
            let text = content
                .text("read keystore", &path)
                .map_err(|e| e.to_string())?;
            let seed = Seed::parse(text).map_err(|e| e.to_string())?;
            Ok((seed, content.bytes))
        });
        match found {
            Ok((seed, bytes)) => old.seeds.push(OldSeed { path, seed, bytes }),
            Err(reason) => old.bad.push((path, reason)),
        }
    }

    fn old_creds(&self, path: PathBuf, old: &mut OldRing) {
        let Some([operator, account, user]) = owner(&self.layout().keystore, &path) else {
            return old.left.push(path);
        };
        let read = self.secret("read creds", &path, MAX_TOKEN_FILE);
        let found = read.map_err(|e| e.to_string()).and_then(|content| {
            let content = content.ok_or("it is gone")?;
            content
                .text("read creds", &path)
                .map_err(|e| e.to_string())?;
            let text = std::str::from_utf8(&content.bytes).expect("checked just before");
            Ok(Zeroizing::new(text.to_owned()))
        });
        match found {
            Ok(text) => old.creds.push(OldCreds {
                path,
                operator,
                account,
                user,
                text,
            }),
            Err(reason) => old.bad.push((path, reason)),
        }
    }
}

/// Whose creds are in `OPERATOR/accounts/ACCOUNT/users/USER.creds`.
fn owner(root: &Path, path: &Path) -> Option<[String; 3]> {
    let below = path.strip_prefix(root).ok()?.with_extension("");
    let parts: Vec<&str> = below
        .components()
        .map(|part| match part {
            Component::Normal(part) => part.to_str(),
            _ => None,
        })
        .collect::<Option<_>>()?;
    match parts[..] {
        [operator, "accounts", account, "users", user] => {
            Some([operator, account, user].map(str::to_owned))
        }
        _ => None,
    }
}

/// Whether a directory of the keystore is part of an old layout.
fn is_old(name: &str, dir: &Path) -> bool {
    let mut letters = name.chars();
    let letter = letters.next().and_then(Kind::from_letter);
    if letter.is_some() && letters.next().is_none() && first_file(dir, 1, &|p| has_ending(p, "nk"))
    {
        return true;
    }
    // Where one directory holds everything, operators of the store are beside the keys.
    if dir.join(STORE_INFO).exists() {
        return false;
    }
    let secret = |path: &Path| has_ending(path, "nk") || has_ending(path, "creds");
    let accounts = dir.join("accounts");
    [0, 1, 2]
        .iter()
        .any(|depth| first_file(&accounts, *depth, &secret))
}

fn has_ending(path: &Path, ending: &str) -> bool {
    path.extension().is_some_and(|found| found == ending)
}

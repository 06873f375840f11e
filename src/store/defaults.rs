//! `nsc.json`: which store, operator and account are used when nothing else says so.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::error::StoreError;
use super::file;

/// What nsc saves; members it does not know are kept (nsc itself drops them).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Defaults {
    /// Directory of the operators; empty if not chosen.
    pub store_root: PathBuf,
    /// Directory name of the operator; empty if not chosen.
    pub operator: String,
    /// Directory name of the account; empty if not chosen.
    pub account: String,
    /// Repository that `nsc update` asks. Only kept.
    pub github_updates: String,
    /// When `nsc update` last asked, in seconds since the epoch. Only kept.
    pub last_update: i64,
    /// Members of other programs.
    #[serde(flatten)]
    pub unknown: Map<String, Value>,
}

const INTENT: &str = "read saved defaults";

impl Defaults {
    /// What the file says, unchecked; `None` without a file.
    ///
    /// # Errors
    ///
    /// Fails if the file cannot be read or is not a JSON object of the right types. Going on
    /// with made-up defaults could sign for the wrong operator.
    pub(super) fn load(path: &Path) -> Result<Option<Defaults>, StoreError> {
        let Some(content) = file::read(INTENT, path, 1 << 20)? else {
            return Ok(None);
        };
        let bad = |reason: String| StoreError::BadDefaults {
            path: path.to_owned(),
            reason,
        };
        let text = content.text(INTENT, path).map_err(|e| match e {
            StoreError::Empty { .. } => bad("the file is empty".into()),
            _ => bad("it is not text".into()),
        })?;
        serde_json::from_str(text)
            .map(Some)
            .map_err(|e| bad(e.to_string()))
    }

    /// Whether nothing is chosen, as before the first run of nsc.
    #[must_use]
    pub fn is_unset(&self) -> bool {
        self.store_root.as_os_str().is_empty()
            && self.operator.is_empty()
            && self.account.is_empty()
            && self.github_updates.is_empty()
            && self.last_update == 0
    }

    /// The file: one line of compact JSON without a line end, members in nsc's order. `None` if
    /// the store root is not Unicode, which JSON cannot hold.
    pub(super) fn encode(&self) -> Option<Vec<u8>> {
        serde_json::to_vec(self).ok()
    }
}

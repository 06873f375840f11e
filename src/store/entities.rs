//! What is found in a store: an operator's directory, and a JWT in its file.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::MAX_TOKEN_FILE;
use super::error::StoreError;
use super::file::{self, Content};
use crate::claims::{Body, Claims, DecodeError, Part};

/// A decoded JWT together with its text and place.
#[derive(Debug, Clone, PartialEq)]
pub struct Stored<B> {
    /// What it says.
    pub claims: Claims<B>,
    /// The JWT as it is in the file, without line ends.
    pub token: String,
    /// The file.
    pub path: PathBuf,
}

/// Content of a `.nsc` file, which makes a directory an operator's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct StoreInfo {
    /// Whether the operator was imported without its key.
    pub managed: bool,
    /// Name of the operator, its JWT file and its directory of creds.
    pub name: String,
    /// Always `operator`.
    pub kind: String,
    /// Always `1`; never checked.
    pub version: String,
}

impl Default for StoreInfo {
    fn default() -> StoreInfo {
        StoreInfo::new("", false)
    }
}

const INFO: &str = "read store information";

impl StoreInfo {
    /// The information for an operator's directory.
    #[must_use]
    pub fn new(name: &str, managed: bool) -> StoreInfo {
        StoreInfo {
            managed,
            name: name.into(),
            kind: "operator".into(),
            version: "1".into(),
        }
    }

    /// The file at a path; `None` without one.
    ///
    /// # Errors
    ///
    /// Fails if the file cannot be read or is not a JSON object with members of the right types.
    pub(super) fn load(path: &Path) -> Result<Option<(StoreInfo, Content)>, StoreError> {
        let Some(content) = file::read(INFO, path, 64 << 10)? else {
            return Ok(None);
        };
        let info = serde_json::from_str(content.text(INFO, path)?).map_err(|e| {
            StoreError::BadStoreInfo {
                path: path.to_owned(),
                reason: e.to_string(),
            }
        })?;
        Ok(Some((info, content)))
    }

    /// One line of compact JSON without a line end, members in nsc's order.
    pub(super) fn encode(&self) -> Vec<u8> {
        serde_json::to_vec(self).expect("text and a flag are JSON")
    }
}

/// Reads the token in a file; `None` without one.
pub(super) fn token(intent: &'static str, path: &Path) -> Result<Option<String>, StoreError> {
    match file::read(intent, path, MAX_TOKEN_FILE)? {
        Some(content) => token_of(intent, path, content).map(Some),
        None => Ok(None),
    }
}

/// The token that is the content of a file. nsc tolerates line breaks inside it.
pub(super) fn token_of(
    intent: &'static str,
    path: &Path,
    content: Content,
) -> Result<String, StoreError> {
    let text = content.into_text(intent, path)?;
    Ok(match text.contains('\n') || text.contains('\r') {
        true => text.replace(['\r', '\n'], ""),
        false => text,
    })
}

/// Decodes a token that came from a file.
pub(super) fn decode<B: Body>(
    intent: &'static str,
    path: &Path,
    token: String,
    verify: bool,
) -> Result<Stored<B>, StoreError> {
    let decoded = if verify {
        Claims::decode(&token)
    } else {
        Claims::read(&token)
    };
    match decoded {
        Ok(claims) => Ok(Stored {
            claims,
            token,
            path: path.to_owned(),
        }),
        Err(source) => Err(StoreError::BadJwt {
            intent,
            path: path.to_owned(),
            source,
        }),
    }
}

/// What a list shows of a JWT.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Label {
    /// The key it is about.
    pub sub: String,
    /// Name for people.
    #[serde(default)]
    pub name: String,
}

/// Key and name in a token from a file, without a look at the rest: of thousands of accounts the
/// limits and shares take most of the time.
pub(super) fn label(intent: &'static str, path: &Path, token: &str) -> Result<Label, StoreError> {
    let read = |text: String| {
        serde_json::from_str(&text).map_err(|e| DecodeError::Json {
            part: Part::Payload,
            reason: e.to_string(),
        })
    };
    crate::claims::payload_text(token)
        .and_then(read)
        .map_err(|source| StoreError::BadJwt {
            intent,
            path: path.to_owned(),
            source,
        })
}

/// The `sub` of a token, without a look at the rest.
pub(super) fn subject_of(token: &str) -> Option<String> {
    #[derive(Deserialize)]
    struct Subject {
        sub: String,
    }
    let text = crate::claims::payload_text(token).ok()?;
    serde_json::from_str::<Subject>(&text).ok().map(|s| s.sub)
}

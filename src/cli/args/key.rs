//! Keys as given on the command line: public key, seed, path, role, or `-` for standard input.

use std::convert::Infallible;
use std::str::FromStr;

use zeroize::Zeroizing;

/// A key as typed; what it means is found when the command runs.
///
/// The text may be a seed, so it is wiped and never shown.
#[derive(Clone)]
pub struct KeyRef(Zeroizing<String>);

impl KeyRef {
    /// The text as typed. Do not print it: it may be a seed.
    pub fn text(&self) -> &str {
        &self.0
    }
}

impl FromStr for KeyRef {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(KeyRef(Zeroizing::new(text.to_string())))
    }
}

impl std::fmt::Debug for KeyRef {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("KeyRef(…)")
    }
}

/// A key to add: an existing one, or a new one.
#[derive(Debug, Clone)]
pub enum NewKey {
    /// `generate`.
    Generate,
    /// A public key, seed or path.
    Given(KeyRef),
}

impl FromStr for NewKey {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        if text.eq_ignore_ascii_case("generate") {
            Ok(NewKey::Generate)
        } else {
            text.parse().map(NewKey::Given)
        }
    }
}

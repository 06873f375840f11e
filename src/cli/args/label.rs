//! Names of exports and imports: free text, as far as it can be shown in one line.

use std::fmt;
use std::str::FromStr;

/// Longest name, in characters.
const LONGEST: usize = 256;

/// A name that nothing is found by: one line, of a length that fits a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label(String);

impl Label {
    /// The text; nothing if it is empty, which means the default.
    pub fn text(&self) -> Option<&str> {
        Some(self.0.as_str()).filter(|text| !text.is_empty())
    }
}

impl FromStr for Label {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        if text.chars().any(char::is_control) {
            return Err("a name is one line, without control characters".into());
        }
        match text.chars().count() {
            0..=LONGEST => Ok(Label(text.to_string())),
            length => Err(format!(
                "a name has at most {LONGEST} characters, this one has {length}"
            )),
        }
    }
}

impl fmt::Display for Label {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

//! The file for the partner: what is shared, in words, and the activations, one after another.
//!
//! Only the activations count; who reads such a file takes the words for what they are.

use std::fmt::Write;

use crate::claims::{DecodeError, armor};

/// One activation with what it grants.
#[derive(Debug, Clone)]
pub struct Grant {
    /// In words that follow "lets it".
    pub grants: String,
    /// Stream or service, and its subject.
    pub about: String,
    /// The activation.
    pub token: String,
}

/// What the partner is told. Names are as in the exporter's store; keys tell who is meant.
#[derive(Debug, Clone)]
pub struct Letter {
    /// The exporting account, `"shop" (A…)`.
    pub owner: String,
    /// The importing account, the same way.
    pub guest: String,
    /// What is shared: `messages of consumer "worker" of stream "ORDERS"`.
    pub what: String,
    /// From when and until when, as sentences; none if it has no end.
    pub times: Vec<String>,
    /// The command that imports it.
    pub import: String,
    /// What else there is to know, a paragraph each.
    pub notes: Vec<String>,
    /// The activations.
    pub grants: Vec<Grant>,
}

impl Letter {
    /// The text of the file. Fails if a token is none.
    pub fn text(&self) -> Result<String, DecodeError> {
        let mut text = format!(
            "Account {} shares with account {}:\n{}.\n",
            line(&self.owner),
            line(&self.guest),
            line(&self.what)
        );
        for sentence in &self.times {
            text += &format!("{}.\n", line(sentence));
        }
        text += &format!(
            "\nImport all of it at once, FILE being this file:\n  {}\n",
            line(&self.import)
        );
        for note in &self.notes {
            text += &format!("{}\n", line(note));
        }
        text += "Only the activations below count, not these words.\n";
        for (at, grant) in self.grants.iter().enumerate() {
            let lets = format!("{} ({})", line(&grant.grants), line(&grant.about));
            let block = armor::decorate(&grant.token)?;
            // Writing to a text cannot fail.
            let _ = write!(text, "\n{}. Lets it {lets}\n{block}", at + 1);
        }
        text.truncate(text.trim_end().len());
        text.push('\n');
        Ok(text)
    }
}

/// A text within one line that cannot be taken for the frame of a token.
fn line(text: &str) -> String {
    let shown = |c: char| match c.is_control() {
        true => c.escape_default().to_string(),
        false => c.to_string(),
    };
    text.chars()
        .map(shown)
        .collect::<String>()
        .replace("---", "- - -")
}

//! What all lists have in common: a name and a key in each row.

use serde::Serialize;

use crate::cli::output::Human;
use crate::cli::table::Table;
use crate::store::{Label, StoreError, Stored};

/// What was found, sorted by name. As JSON it is the array alone, as in nsc.
#[derive(Debug, Serialize)]
#[serde(transparent)]
pub struct Report {
    entries: Vec<Entry>,
    #[serde(skip)]
    title: &'static str,
}

/// An operator, account or user. `error` is there, and no key, if its JWT cannot be read.
#[derive(Debug, Serialize)]
pub struct Entry {
    name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    public_key: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<String>,
    /// The name in the JWT, if it is not that of the directory or file.
    #[serde(skip)]
    claimed: Option<String>,
}

impl Entry {
    /// The row of what was read, or failed to be read, under a name.
    pub fn new(name: &str, label: Result<Label, StoreError>) -> Self {
        match label {
            Ok(Label { sub, name: claimed }) => Entry {
                claimed: Some(claimed).filter(|claimed| claimed != name),
                public_key: Some(sub),
                error: None,
                name: name.to_string(),
            },
            Err(err) => Entry {
                claimed: None,
                public_key: None,
                error: Some(err.to_string()),
                name: name.to_string(),
            },
        }
    }

    /// The row of a whole document.
    pub fn of<B>(name: &str, stored: Result<Stored<B>, StoreError>) -> Self {
        let label = |stored: Stored<B>| Label {
            sub: stored.claims.sub,
            name: stored.claims.name,
        };
        Entry::new(name, stored.map(label))
    }
}

impl Report {
    /// A list under a title.
    pub fn new(title: &'static str, entries: Vec<Entry>) -> Self {
        Report { entries, title }
    }
}

impl crate::cli::output::Report for Report {
    fn human(&self, out: &mut Human) {
        if self.entries.is_empty() {
            let mut table = Table::new(self.title, &[]);
            table.row(["No entries defined"]);
            return out.table(table);
        }
        let mut table = Table::new(self.title, &["Name", "Public Key"]);
        for entry in &self.entries {
            let name = entry.claimed.as_ref().map_or_else(
                || entry.name.clone(),
                |claimed| format!("{} ({claimed})", entry.name),
            );
            let key = entry.public_key.clone().unwrap_or_else(|| {
                format!(
                    "error loading jwt - {}",
                    entry.error.as_deref().unwrap_or_default()
                )
            });
            table.row([name, key]);
        }
        out.table(table);
    }
}

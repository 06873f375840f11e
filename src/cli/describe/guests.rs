//! Who uses what an account exports: the accounts of the store that import from it, and those that
//! were shut out. All accounts are read for this, so it is told only where it is asked for.

use std::collections::BTreeMap;

use serde::Serialize;

use super::names::Names;
use crate::check;
use crate::claims::{Account, AccountClaims, ActivationClaims, Export, Revocations};
use crate::cli::args::time::{away, rfc3339};
use crate::cli::ctx::{Ctx, Entry};
use crate::cli::error::Result;
use crate::cli::shares::exports;
use crate::cli::shares::importers::{self, Imported, Whose};
use crate::cli::table::Table;

/// One account that imports, or may no longer.
#[derive(Debug, Clone, Serialize)]
pub struct Guest {
    /// Name of the export; its subject if it has none; absent if nothing of that subject is exported.
    #[serde(skip_serializing_if = "Option::is_none")]
    export: Option<String>,
    /// Subject that is imported, or of the export.
    subject: String,
    /// Name of the importing account; absent if nobody in the store imports the export, or if the
    /// account is not in the store.
    #[serde(skip_serializing_if = "Option::is_none")]
    account: Option<String>,
    /// Its public key, or `*` for every account.
    #[serde(skip_serializing_if = "Option::is_none")]
    account_id: Option<String>,
    /// Whether the import has an activation.
    activation: bool,
    /// When that expires; absent if it does not.
    #[serde(skip_serializing_if = "Option::is_none")]
    expires: Option<String>,
    /// Until when activations of the account are revoked.
    #[serde(skip_serializing_if = "Option::is_none")]
    revoked: Option<String>,
    /// Codes of what keeps messages from passing.
    problems: Vec<String>,
    #[serde(skip)]
    at: usize,
    #[serde(skip)]
    until: i64,
    #[serde(skip)]
    public: bool,
}

/// Everybody who imports from an account, by export.
///
/// Accounts that cannot be read are passed over. Fails if the accounts cannot be listed.
pub fn of(ctx: &Ctx, account: &Entry<Account>) -> Result<Vec<Guest>> {
    let exporter = &account.stored.claims;
    let exporters = BTreeMap::from([(exporter.sub.as_str(), exporter)]);
    let imports = importers::of(ctx, &account.operator, &exporters, Whose::All)?;
    let imports = imports.into_values().flatten();
    let mut guests: Vec<Guest> = imports.map(|i| guest(i, exporter)).collect();
    let mut names = Names::new(ctx, false);
    for (at, export) in exporter.nats.exports.iter().enumerate() {
        for (key, revoked) in export.revocations.iter() {
            let known = guests
                .iter_mut()
                .find(|g| g.at == at && g.account_id.as_ref() == Some(key));
            match known {
                Some(guest) => guest.revoked = rfc3339(revoked),
                None => guests.push(Guest {
                    account: names.account(key).map(str::to_string),
                    account_id: Some(key.clone()),
                    revoked: rfc3339(revoked),
                    ..nobody(at, export)
                }),
            }
        }
        if !guests.iter().any(|guest| guest.at == at) {
            guests.push(nobody(at, export));
        }
    }
    guests
        .sort_by(|a, b| (a.at, &a.account, &a.account_id).cmp(&(b.at, &b.account, &b.account_id)));
    Ok(guests)
}

fn nobody(at: usize, export: &Export) -> Guest {
    Guest {
        export: Some(exports::name(export).to_string()),
        subject: export.subject.clone(),
        account: None,
        account_id: None,
        activation: false,
        expires: None,
        revoked: None,
        problems: Vec::new(),
        at,
        until: 0,
        public: !export.token_req,
    }
}

/// One import as it is told.
fn guest(imported: Imported, exporter: &AccountClaims) -> Guest {
    let Imported { import, .. } = &imported;
    let export = imported.export.map(|at| &exporter.nats.exports[at]);
    let until = ActivationClaims::read(&import.token).map_or(0, |activation| activation.exp);
    Guest {
        export: export.map(|export| exports::name(export).to_string()),
        subject: check::remote_subject(import).to_owned(),
        activation: !import.token.is_empty(),
        expires: rfc3339(until),
        revoked: None,
        problems: imported.problems.iter().map(ToString::to_string).collect(),
        // What is not exported comes last.
        at: imported.export.unwrap_or(usize::MAX),
        until,
        public: export.is_some_and(|export| !export.token_req),
        account: Some(imported.account),
        account_id: Some(imported.key),
    }
}

/// The guests as a table.
pub fn table(guests: &[Guest], now: i64) -> Option<Table> {
    let header = ["Export", "Subject", "Account", "Activation", "State"];
    let mut table = Table::new("Shared With", &header);
    for guest in guests {
        let activation = match (guest.activation, guest.until) {
            (true, 0) => "Never expires".to_string(),
            (true, until) => away(until, now),
            (false, _) if guest.public || guest.account_id.is_none() => "-".to_string(),
            (false, _) => "None".to_string(),
        };
        let account = match (&guest.account, guest.account_id.as_deref()) {
            (Some(name), _) => name.clone(),
            (None, Some(Revocations::ALL)) => "All accounts".to_string(),
            (None, Some(key)) => key.to_string(),
            (None, None) => "Nobody in this store".to_string(),
        };
        table.row([
            guest
                .export
                .clone()
                .unwrap_or_else(|| "Not exported".to_string()),
            guest.subject.clone(),
            account,
            activation,
            state(guest),
        ]);
    }
    (!table.is_empty()).then_some(table)
}

fn state(guest: &Guest) -> String {
    match (&guest.revoked, guest.problems.as_slice()) {
        (_, [_, ..]) => format!("Inactive: {}", guest.problems.join(", ")),
        (Some(until), []) => format!("Revoked until {until}"),
        (None, []) if guest.account_id.is_none() => "-".to_string(),
        (None, []) => "Active".to_string(),
    }
}

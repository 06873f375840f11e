//! Who in the store imports from an account, and what keeps messages from passing.

use std::collections::BTreeMap;

use crate::check::{self, Code, Facts, across};
use crate::claims::{Account, AccountClaims, Import, OperatorClaims};
use crate::cli::ctx::Ctx;
use crate::cli::error::Result;
use crate::cli::save::zone_exists;
use crate::nkey::PublicKey;
use crate::store::{StoreError, Stored};

/// An import of an account in the store.
#[derive(Debug, Clone)]
pub struct Imported {
    /// Name of the importing account.
    pub account: String,
    /// Its public key.
    pub key: String,
    /// The import itself.
    pub import: Import,
    /// Position of the export that it uses; `None` if there is none.
    pub export: Option<usize>,
    /// What keeps messages from passing.
    pub problems: Vec<Code>,
}

/// Whose imports are looked for.
#[derive(Debug, Clone, Copy)]
pub enum Whose<'a> {
    /// Those of every account: all are read.
    All,
    /// Those of one account, by its key; none if it is not in the store.
    Of(&'a PublicKey),
}

/// Imports from some accounts of an operator, which are given by their keys; by exporting account.
///
/// Accounts are read once, whatever the number of exporters. Those that cannot be read are passed
/// over. Fails if they cannot be listed.
pub fn of(
    ctx: &Ctx,
    operator: &str,
    exporters: &BTreeMap<&str, &AccountClaims>,
    whose: Whose,
) -> Result<BTreeMap<String, Vec<Imported>>> {
    let claims = ctx.operator()?.stored.claims;
    let now = ctx.now;
    let snapshot = ctx.snapshot();
    let read = |name: &str, stored: std::result::Result<Stored<Account>, StoreError>| match stored {
        Ok(stored) => imports(name, &stored.claims, exporters, &claims, now),
        Err(_) => Vec::new(),
    };
    let each = match whose {
        Whose::All => snapshot.each_account(operator, true, read)?,
        Whose::Of(key) => match snapshot.account_by_key(operator, key)? {
            Some(name) => vec![read(&name, snapshot.account(operator, &name))],
            None => Vec::new(),
        },
    };
    let mut found: BTreeMap<String, Vec<Imported>> = BTreeMap::new();
    for imported in each.into_iter().flatten() {
        let exporter = imported.import.account.clone();
        found.entry(exporter).or_default().push(imported);
    }
    Ok(found)
}

/// Imports of one account from the exporters.
fn imports(
    name: &str,
    claims: &AccountClaims,
    exporters: &BTreeMap<&str, &AccountClaims>,
    operator: &OperatorClaims,
    now: i64,
) -> Vec<Imported> {
    let from = |import: &Import| exporters.get(import.account.as_str()).copied();
    let imports = &claims.nats.imports;
    if !imports.iter().any(|import| from(import).is_some()) {
        return Vec::new();
    }
    let facts = Facts {
        now,
        zone_exists: &zone_exists,
    };
    let findings = check::account(claims, &facts);
    let imported = |import: &Import| {
        let exporter = from(import)?;
        let exports = &exporter.nats.exports;
        let export = across::export_of(import, exporter)
            .and_then(|export| exports.iter().position(|e| std::ptr::eq(e, export)));
        let about = check::label_of_import(import);
        let own = findings.iter().filter(|f| f.subject == about);
        let mut problems: Vec<Code> = own.map(|f| f.code).collect();
        let between = across::import(operator, claims, import, exporter, &facts);
        problems.extend(between.iter().map(|f| f.code));
        problems.retain(|code| !code.works());
        Some(Imported {
            account: name.to_owned(),
            key: claims.sub.clone(),
            import: import.clone(),
            export,
            problems,
        })
    };
    imports.iter().filter_map(imported).collect()
}

//! Rows that several kinds of documents share.
//!
//! Labels are those of nsc, each on one line only: scripts look for them.

use crate::claims::{Claims, Scope};
use crate::cli::args::time::{away, shown};
use crate::cli::table::Table;

use super::limits;

/// Name, keys, times and tags. `id` is the label of the key the document is about; `between` are
/// rows that belong after the issuer. Times to come are told with how far away they are.
pub fn head<B>(
    table: &mut Table,
    claims: &Claims<B>,
    id: &str,
    between: &[(&str, &str)],
    now: i64,
) {
    table.row(["Name", &claims.name]);
    table.row([id, &claims.sub]);
    table.row(["Issuer ID", &claims.iss]);
    for (label, value) in between {
        table.row([*label, *value]);
    }
    table.row(["Issued".to_string(), shown(claims.iat)]);
    if claims.nbf != 0 {
        table.row(["Valid From".to_string(), away(claims.nbf, now)]);
    }
    let expires = match claims.exp {
        0 => "Never".to_string(),
        at => away(at, now),
    };
    table.row(["Expires".to_string(), expires]);
}

/// The table of a scoped signing key. In a user's description it follows that of the user.
pub fn scope(scope: &Scope) -> Table {
    let mut table = Table::new("Scoped Signing Key - Details", &[]);
    table.row(["Key", &scope.key]);
    table.row(["Role", &scope.role]);
    table.row(["Description", &scope.description]);
    limits::preset(&mut table, &scope.template.permissions);
    limits::inbox(&mut table, &scope.template.permissions);
    limits::permissions(&mut table, &scope.template.permissions);
    limits::user(&mut table, &scope.template);
    table.row(["Bearer Token", yes_no(scope.template.bearer_token)]);
    limits::connection_types(&mut table, &scope.template);
    table
}

/// `Yes` or `No`.
pub fn yes_no(value: bool) -> &'static str {
    if value { "Yes" } else { "No" }
}

/// A kind of share as nsc writes it, with a capital.
pub fn capital(word: &str) -> String {
    let mut chars = word.chars();
    chars.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(chars).collect()
    })
}

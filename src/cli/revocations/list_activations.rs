//! `revocations list-activations`: whose activations for an export no longer count.

use serde::Serialize;

use super::activations;
use crate::claims::{Revocations, ShareKind};
use crate::cli::args::time::{rfc3339, shown};
use crate::cli::complete;
use crate::cli::ctx::Ctx;
use crate::cli::error::{Error, Result};
use crate::cli::output::Human;
use crate::cli::shares::exports;
use crate::cli::table::Table;
use crate::subject::Subject;

/// List revoked activations
///
/// Shows each account that is shut out of an export, with the time up to which its activations do
/// not count.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  List who is shut out of a private export
    accord revocations list-activations --account shop --subject 'orders.>'")]
pub struct Args {
    /// Subject of the export, or one inside it; the only export of its kind if omitted
    #[arg(short, long, value_name = "SUBJECT", add = complete::exports())]
    subject: Option<Subject>,
    /// The export is a service, not a stream
    #[arg(long)]
    service: bool,
    /// Account that exports, by name or public key; the current one if omitted
    #[arg(short, long, value_name = "ACCOUNT", add = complete::accounts())]
    account: Option<String>,
}

/// The revocations of an export, sorted by key; `*` is every account.
#[derive(Debug, Serialize)]
pub struct Report {
    account: String,
    export: String,
    subject: String,
    kind: ShareKind,
    revocations: Vec<Revocation>,
}

#[derive(Debug, Serialize)]
struct Revocation {
    target_account: String,
    /// Name of the account, if it is in the store.
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    revoked_until: String,
    #[serde(skip)]
    until: i64,
}

/// Reads the revocations.
pub fn run(args: Args, ctx: &mut Ctx) -> Result<Report> {
    let account = ctx.account(args.account.as_deref())?;
    let index = activations::export(ctx, &account, args.subject.as_ref(), args.service)?;
    let export = &account.stored.claims.nats.exports[index];
    let mut revocations = Vec::new();
    for (key, until) in export.revocations.iter() {
        let name = activations::account_name(ctx, &account.operator, key)?;
        revocations.push(Revocation {
            target_account: key.clone(),
            name,
            revoked_until: rfc3339(until).unwrap_or_default(),
            until,
        });
    }
    // Scripts made for nsc read from the exit status that there are none; JSON has an empty list.
    if revocations.is_empty() && !ctx.options.json {
        return Err(Error::refused(format!(
            "{} {} has no revocations",
            export.kind,
            exports::name(export)
        )));
    }
    Ok(Report {
        export: exports::name(export).to_string(),
        subject: export.subject.clone(),
        kind: export.kind,
        account: account.name,
        revocations,
    })
}

impl crate::cli::output::Report for Report {
    fn human(&self, out: &mut Human) {
        let mut table = Table::new(
            format!("Revoked Accounts for {} {}", self.kind, self.export),
            &["Public Key", "Revoke Credentials Before", "Account"],
        );
        for revocation in &self.revocations {
            let key = match revocation.target_account.as_str() {
                Revocations::ALL => "* [All Accounts]",
                key => key,
            };
            table.row([
                key,
                &shown(revocation.until),
                revocation.name.as_deref().unwrap_or_default(),
            ]);
        }
        out.table(table);
    }
}

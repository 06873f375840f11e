//! `delete export`: stop offering a subject to other accounts.

use serde::Serialize;

use crate::claims::ShareKind;
use crate::cli::complete;
use crate::cli::ctx::Ctx;
use crate::cli::error::Result;
use crate::cli::output::Human;
use crate::cli::shares;
use crate::cli::shares::exports::{Purpose, Wanted};
use crate::cli::signing::{Prefer, SignedBy};

/// Delete an export
///
/// Accounts that import the subject receive nothing any more once the account is pushed; their
/// imports stay. Revocations of the export's activations go with it.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  Stop offering a stream
    accord delete export --account shop --subject 'prices.>'
  Where a stream and a service share a subject, name the kind
    accord delete export --account shop --subject stock.check --service")]
pub struct Args {
    /// Subject of the export; the only export if omitted
    #[arg(short, long, value_name = "SUBJECT", add = complete::exports())]
    subject: Option<String>,
    /// Delete the service of that subject, where a stream has it too; `=false` the stream
    #[arg(short = 'r', long, value_name = "BOOL", num_args = 0..=1, require_equals = true, default_missing_value = "true", value_parser = clap::builder::BoolishValueParser::new())]
    service: Option<bool>,
    /// Account that exports, by name or public key; the current one if omitted
    #[arg(short, long, value_name = "ACCOUNT", add = complete::accounts())]
    account: Option<String>,
}

/// What was deleted.
#[derive(Debug, Serialize)]
pub struct Report {
    account: String,
    export: String,
    kind: ShareKind,
    subject: String,
    signed_by: SignedBy,
}

/// Deletes the export and signs the account.
pub fn run(args: Args, ctx: &mut Ctx) -> Result<Report> {
    let account = ctx.account(args.account.as_deref())?;
    let kind = shares::kind(args.service);
    let wanted = Wanted::new(Purpose::Delete, args.subject.as_deref(), kind);
    let index = wanted.find(ctx, &account)?;
    let export = account.stored.claims.nats.exports[index].clone();
    let ((), signed_by) = ctx.edit_account(&account, Prefer::Identity, |_, claims| {
        claims.nats.exports.remove(index);
        Ok(())
    })?;
    Ok(Report {
        account: account.name,
        export: export.name,
        kind: export.kind,
        subject: export.subject,
        signed_by,
    })
}

impl crate::cli::output::Report for Report {
    fn human(&self, out: &mut Human) {
        out.signed(&self.signed_by);
        out.ok(format!(
            "deleted {} export \"{}\" from account \"{}\"",
            self.kind, self.subject, self.account
        ));
    }
}

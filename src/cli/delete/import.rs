//! `delete import`: stop using a subject of another account.

use serde::Serialize;

use crate::claims::ShareKind;
use crate::cli::complete;
use crate::cli::ctx::Ctx;
use crate::cli::error::Result;
use crate::cli::output::Human;
use crate::cli::shares;
use crate::cli::shares::imports::{Purpose, Wanted};
use crate::cli::signing::{Prefer, SignedBy};

/// Delete an import
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  Stop importing a stream
    accord delete import --account partner --subject 'prices.>'
  Where several accounts export that subject, name the account
    accord delete import --account partner --subject 'prices.>' --src-account shop")]
pub struct Args {
    /// Subject as the exporting account knows it; the only import if omitted
    #[arg(short, long, value_name = "SUBJECT", add = complete::imports())]
    subject: Option<String>,
    /// Account that exports, by name or public key
    #[arg(long, value_name = "ACCOUNT", add = complete::accounts())]
    src_account: Option<String>,
    /// Delete the service of that subject, where a stream has it too; `=false` the stream
    #[arg(long, value_name = "BOOL", num_args = 0..=1, require_equals = true, default_missing_value = "true", value_parser = clap::builder::BoolishValueParser::new())]
    service: Option<bool>,
    /// Account that imports, by name or public key; the current one if omitted
    #[arg(short, long, value_name = "ACCOUNT", add = complete::accounts())]
    account: Option<String>,
}

/// What was deleted. `exporter` is the key of the exporting account.
#[derive(Debug, Serialize)]
pub struct Report {
    account: String,
    import: String,
    kind: ShareKind,
    subject: String,
    exporter: String,
    signed_by: SignedBy,
}

/// Deletes the import and signs the account.
pub fn run(args: Args, ctx: &mut Ctx) -> Result<Report> {
    let account = ctx.account(args.account.as_deref())?;
    let exporter = args.src_account.as_deref();
    let exporter = exporter.map(|a| ctx.account_key(a)).transpose()?;
    let wanted = Wanted {
        purpose: Purpose::Delete,
        word: None,
        subject: args.subject.as_deref(),
        exporter,
        kind: shares::kind(args.service),
        rather: None,
    };
    let index = wanted.find(ctx, &account)?;
    let import = account.stored.claims.nats.imports[index].clone();
    let ((), signed_by) = ctx.edit_account(&account, Prefer::Identity, |_, claims| {
        claims.nats.imports.remove(index);
        Ok(())
    })?;
    Ok(Report {
        account: account.name,
        import: import.name,
        kind: import.kind,
        subject: import.subject,
        exporter: import.account,
        signed_by,
    })
}

impl crate::cli::output::Report for Report {
    fn human(&self, out: &mut Human) {
        out.signed(&self.signed_by);
        out.ok(format!(
            "deleted {} import \"{}\" from account \"{}\"",
            self.kind, self.subject, self.account
        ));
    }
}

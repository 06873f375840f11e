//! `delete export`: stop offering a subject to other accounts.

use serde::Serialize;

use crate::claims::{Export, ShareKind};
use crate::cli::complete;
use crate::cli::ctx::Ctx;
use crate::cli::error::{Error, Hint, Result};
use crate::cli::output::Human;
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
    /// Delete the service of that subject, where a stream has it too
    #[arg(short = 'r', long)]
    service: bool,
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
    let exports = &account.stored.claims.nats.exports;
    let index = choose(&args, ctx, &account.name, exports)?;
    let export = exports[index].clone();
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

fn choose(args: &Args, ctx: &mut Ctx, account: &str, exports: &[Export]) -> Result<usize> {
    if exports.is_empty() {
        return Err(
            Error::refused(format!("account \"{account}\" has no exports")).hint(Hint::run(
                "see what it has",
                &["describe", "account", account],
            )),
        );
    }
    let items: Vec<String> = exports
        .iter()
        .map(|e| format!("{} {}", e.kind, e.subject))
        .collect();
    let Some(subject) = &args.subject else {
        return match exports.len() {
            1 => Ok(0),
            _ if ctx.options.interactive => ctx.ask.choice("Export to delete", &items),
            _ => Err(
                Error::usage("a subject is required, since the account has several exports").hint(
                    Hint::say(format!("give `--subject` one of: {}", subjects(exports))),
                ),
            ),
        };
    };
    let of_kind = |e: &Export| !args.service || e.kind == ShareKind::Service;
    exports
        .iter()
        .position(|e| e.subject == *subject && of_kind(e))
        .ok_or_else(|| {
            Error::refused(format!(
                "no export of account \"{account}\" has the subject `{subject}`; it does not exist"
            ))
            .hint(Hint::say(format!("its exports are: {}", items.join(", "))))
        })
}

fn subjects(exports: &[Export]) -> String {
    exports
        .iter()
        .map(|e| e.subject.as_str())
        .collect::<Vec<_>>()
        .join(", ")
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

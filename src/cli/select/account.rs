//! `select account`: the account that later commands are about.

use serde::Serialize;

use crate::cli::complete;
use crate::cli::ctx::Ctx;
use crate::cli::error::Result;
use crate::cli::output::Human;
use crate::cli::selection;

/// Select an account
///
/// Later commands are about this account unless told otherwise.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  Work with account partner
    accord select account partner")]
pub struct Args {
    /// Account of the operator in use, by name or public key
    #[arg(value_name = "NAME", add = complete::accounts())]
    account: String,
}

/// What is selected now.
#[derive(Debug, Serialize)]
pub struct Report {
    operator: String,
    account: String,
}

/// Selects it.
pub fn run(args: Args, ctx: &mut Ctx) -> Result<Report> {
    selection::refuse_if_fixed(ctx)?;
    selection::account(ctx, &args.account)?;
    selection::save(ctx);
    Ok(Report {
        operator: ctx.operator_name()?,
        account: ctx.account_name(None)?,
    })
}

impl crate::cli::output::Report for Report {
    fn human(&self, out: &mut Human) {
        out.ok(format!(
            "selected account \"{}\" of operator \"{}\"",
            self.account, self.operator
        ));
    }
}

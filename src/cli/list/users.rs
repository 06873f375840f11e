//! `list users`: the users of an account.

use super::entities::{Entry, Report};
use crate::cli::complete;
use crate::cli::ctx::Ctx;
use crate::cli::error::Result;

/// List users
///
/// Shows the name and public key of every user of the account. A JWT that cannot be read is a row that
/// says so. The selection is not changed.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  List the users of the account in use
    accord list users
  List those of another account, as JSON
    accord list users --account partner --json")]
pub struct Args {
    /// Operator, by name or public key; the one in use if omitted
    #[arg(short, long, value_name = "NAME", add = complete::operators())]
    operator: Option<String>,
    /// Account, by name or public key; the one in use if omitted
    #[arg(short, long, value_name = "ACCOUNT", add = complete::accounts())]
    account: Option<String>,
    /// Taken for scripts that give it to every list; keys are always shown whole
    #[arg(short = 'W', long, hide = true)]
    long_ids: bool,
}

/// Lists them.
pub fn run(args: Args, ctx: &mut Ctx) -> Result<Report> {
    if let Some(given) = args.operator.as_deref().filter(|o| !o.is_empty()) {
        let operator = ctx.find_operator(given)?;
        let account = ctx.context().account_in(&operator);
        ctx.select(&operator, account.as_deref());
    }
    let operator = ctx.operator_name()?;
    let account = ctx.account_name(args.account.as_deref().filter(|a| !a.is_empty()))?;
    let entries = ctx
        .snapshot()
        .each_user(&operator, &account, false, |name, stored| {
            Entry::of(name, stored)
        })?;
    Ok(Report::new("Users", entries))
}

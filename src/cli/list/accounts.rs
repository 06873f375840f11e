//! `list accounts`: the accounts of an operator.

use super::entities::{Entry, Report};
use crate::cli::complete;
use crate::cli::ctx::Ctx;
use crate::cli::error::Result;

/// List accounts
///
/// Shows the name and public key of every account of the operator. A JWT that cannot be read is a row
/// that says so. The selection is not changed.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  List the accounts of the operator in use
    accord list accounts
  List those of another operator, as JSON
    accord list accounts --operator acme --json")]
pub struct Args {
    /// Operator, by name or public key; the one in use if omitted
    #[arg(short, long, value_name = "NAME", add = complete::operators())]
    operator: Option<String>,
    /// Taken for scripts that give it to every list; keys are always shown whole
    #[arg(short = 'W', long, hide = true)]
    long_ids: bool,
}

/// Lists them.
pub fn run(args: Args, ctx: &mut Ctx) -> Result<Report> {
    let operator = match args.operator.as_deref().filter(|o| !o.is_empty()) {
        Some(given) => ctx.find_operator(given)?,
        None => ctx.operator_name()?,
    };
    let entries = ctx.snapshot().each_label(&operator, Entry::new)?;
    Ok(Report::new("Accounts", entries))
}

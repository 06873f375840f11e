//! `list operators`: the operators of the store.

use super::entities::{Entry, Report};
use crate::cli::ctx::Ctx;
use crate::cli::error::Result;

/// List operators
///
/// Shows the name and public key of every operator in the store. A JWT that cannot be read is a row
/// that says so.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  List the operators of the store
    accord list operators
  As JSON
    accord list operators --json")]
pub struct Args {
    /// Taken for scripts that give it to every list; keys are always shown whole
    #[arg(short = 'W', long, hide = true)]
    long_ids: bool,
}

/// Lists them.
pub fn run(_args: Args, ctx: &mut Ctx) -> Result<Report> {
    let names = ctx.snapshot().operators()?;
    if names.is_empty() {
        ctx.note("there is no operator yet; `add operator` adds one");
    }
    let entries = names
        .iter()
        .map(|name| Entry::of(name, ctx.snapshot().read_operator(name)))
        .collect();
    Ok(Report::new("Operators", entries))
}

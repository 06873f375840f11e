//! `select operator`: the operator that later commands are about.

use serde::Serialize;

use crate::cli::complete;
use crate::cli::ctx::Ctx;
use crate::cli::error::Result;
use crate::cli::output::Human;
use crate::cli::selection;

/// Select an operator
///
/// Later commands are about this operator unless told otherwise. Its account is selected too if it has
/// only one, or one with the name of the present account.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  Work with operator acme
    accord select operator acme")]
pub struct Args {
    /// Operator, by name or public key
    #[arg(value_name = "NAME", add = complete::operators())]
    operator: String,
}

/// What is selected now. `account` is absent if the operator has several and none is selected.
#[derive(Debug, Serialize)]
pub struct Report {
    operator: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    account: Option<String>,
}

/// Selects it.
pub fn run(args: Args, ctx: &mut Ctx) -> Result<Report> {
    selection::refuse_if_fixed(ctx)?;
    selection::operator(ctx, &args.operator)?;
    selection::save(ctx);
    Ok(Report {
        operator: ctx.operator_name()?,
        account: ctx.context().account.clone(),
    })
}

impl crate::cli::output::Report for Report {
    fn human(&self, out: &mut Human) {
        out.ok(match &self.account {
            Some(account) => format!(
                "selected operator \"{}\" and its account \"{account}\"",
                self.operator
            ),
            None => format!("selected operator \"{}\" and no account", self.operator),
        });
    }
}

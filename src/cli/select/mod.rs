//! `select`: the operator or account to work with.

pub mod account;
pub mod operator;

use super::ctx::Ctx;
use super::error::Result;
use super::output::Outcome;

/// The commands of this group; what each does is said beside its arguments.
#[allow(
    missing_docs,
    reason = "a comment here would replace the help of the command"
)]
#[derive(Debug, clap::Subcommand)]
pub enum Select {
    Operator(operator::Args),
    Account(account::Args),
}

impl Select {
    /// Runs the command.
    pub fn run(self, ctx: &mut Ctx) -> Result<Outcome> {
        match self {
            Select::Operator(args) => operator::run(args, ctx).map(|r| Outcome::of(&r)),
            Select::Account(args) => account::run(args, ctx).map(|r| Outcome::of(&r)),
        }
    }
}

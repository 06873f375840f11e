//! `select`: the operator or account to work with.

pub mod account;
pub mod operator;

use super::ctx::Ctx;
use super::error::Result;
use super::output::Outcome;

/// The commands of this group.
#[derive(Debug, clap::Subcommand)]
pub enum Select {
    /// Select an operator
    Operator(operator::Args),
    /// Select an account
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

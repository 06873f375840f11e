//! `edit`: change what is there.

pub mod operator;

use super::ctx::Ctx;
use super::error::Result;
use super::output::Outcome;

/// The commands of this group.
#[derive(Debug, clap::Subcommand)]
pub enum Edit {
    /// Edit the operator
    Operator(operator::Args),
}

impl Edit {
    /// Runs the command.
    pub fn run(self, ctx: &mut Ctx) -> Result<Outcome> {
        match self {
            Edit::Operator(args) => operator::run(args, ctx).map(|r| Outcome::of(&r)),
        }
    }
}

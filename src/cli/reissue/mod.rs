//! `reissue`: what is signed with a new identity.

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
pub enum Reissue {
    Operator(operator::Args),
}

impl Reissue {
    /// Runs the command.
    pub fn run(self, ctx: &mut Ctx) -> Result<Outcome> {
        match self {
            Reissue::Operator(args) => operator::run(args, ctx).map(|r| Outcome::of(&r)),
        }
    }
}

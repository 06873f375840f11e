//! `export`: copies of what the store holds, to keep elsewhere.

pub mod keys;

use super::ctx::Ctx;
use super::error::Result;
use super::output::Outcome;

/// The commands of this group; what each does is said beside its arguments.
#[allow(
    missing_docs,
    reason = "a comment here would replace the help of the command"
)]
#[derive(Debug, clap::Subcommand)]
pub enum Export {
    Keys(keys::Args),
}

impl Export {
    /// Runs the command.
    pub fn run(self, ctx: &mut Ctx) -> Result<Outcome> {
        match self {
            Export::Keys(args) => keys::run(args, ctx),
        }
    }

    /// Whether it asks before it acts.
    pub fn confirms(&self) -> bool {
        match self {
            Export::Keys(args) => args.confirms(),
        }
    }
}

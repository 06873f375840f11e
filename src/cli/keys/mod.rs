//! `keys`: the layout of the keystore.

pub mod migrate;

use super::ctx::Ctx;
use super::error::Result;
use super::output::Outcome;

/// The commands of this group; what each does is said beside its arguments.
#[allow(
    missing_docs,
    reason = "a comment here would replace the help of the command"
)]
#[derive(Debug, clap::Subcommand)]
pub enum Keys {
    Migrate(migrate::Args),
}

impl Keys {
    /// Runs the command.
    pub fn run(self, ctx: &mut Ctx) -> Result<Outcome> {
        match self {
            Keys::Migrate(args) => migrate::run(args, ctx).map(|r| Outcome::of(&r)),
        }
    }
}

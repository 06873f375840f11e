//! `import`: take in what was made or kept elsewhere.

pub mod account;
pub mod document;
pub mod keys;
pub mod user;

use super::ctx::Ctx;
use super::error::Result;
use super::output::Outcome;

/// The commands of this group; what each does is said beside its arguments.
#[allow(
    missing_docs,
    reason = "a comment here would replace the help of the command"
)]
#[derive(Debug, clap::Subcommand)]
pub enum Import {
    Account(account::Args),
    Keys(keys::Args),
    User(user::Args),
}

impl Import {
    /// Runs the command.
    pub fn run(self, ctx: &mut Ctx) -> Result<Outcome> {
        match self {
            Import::Account(args) => account::run(args, ctx).map(|r| Outcome::of(&r)),
            Import::Keys(args) => keys::run(args, ctx).map(|r| Outcome::of(&r)),
            Import::User(args) => user::run(args, ctx).map(|r| Outcome::of(&r)),
        }
    }
}

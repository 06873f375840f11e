//! `delete`: operators, accounts, users, exports, imports and mappings.

pub mod account;
pub mod export;
pub mod import;
pub mod mapping;
pub mod operator;
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
pub enum Delete {
    Account(account::Args),
    User(user::Args),
    Export(export::Args),
    Import(import::Args),
    Mapping(mapping::Args),
    Operator(operator::Args),
}

impl Delete {
    /// Runs the command.
    pub fn run(self, ctx: &mut Ctx) -> Result<Outcome> {
        match self {
            Delete::Account(args) => account::run(args, ctx).map(|r| Outcome::of(&r)),
            Delete::User(args) => user::run(args, ctx).map(|r| Outcome::of(&r)),
            Delete::Export(args) => export::run(args, ctx).map(|r| Outcome::of(&r)),
            Delete::Import(args) => import::run(args, ctx).map(|r| Outcome::of(&r)),
            Delete::Mapping(args) => mapping::run(args, ctx).map(|r| Outcome::of(&r)),
            Delete::Operator(args) => operator::run(args, ctx).map(|r| Outcome::of(&r)),
        }
    }
}

//! `list`: what the store holds.

pub mod accounts;
pub mod operators;
pub mod users;

use super::ctx::Ctx;
use super::error::Result;
use super::output::Outcome;

/// The commands of this group.
#[derive(Debug, clap::Subcommand)]
pub enum List {
    /// List operators
    #[command(visible_alias = "operator")]
    Operators(operators::Args),
    /// List accounts
    #[command(visible_alias = "account")]
    Accounts(accounts::Args),
    /// List users
    #[command(visible_alias = "user")]
    Users(users::Args),
}

impl List {
    /// Runs the command.
    pub fn run(self, ctx: &mut Ctx) -> Result<Outcome> {
        match self {
            List::Operators(args) => operators::run(args, ctx).map(|r| Outcome::of(&r)),
            List::Accounts(args) => accounts::run(args, ctx).map(|r| Outcome::of(&r)),
            List::Users(args) => users::run(args, ctx).map(|r| Outcome::of(&r)),
        }
    }
}

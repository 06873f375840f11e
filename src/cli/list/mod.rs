//! `list`: what the store holds.

pub mod accounts;
mod entities;
pub mod keys;
pub mod operators;
pub mod presets;
pub mod users;

use super::ctx::Ctx;
use super::error::Result;
use super::output::Outcome;

/// The commands of this group; what each does is said beside its arguments.
#[allow(
    missing_docs,
    reason = "a comment here would replace the help of the command"
)]
#[derive(Debug, clap::Subcommand)]
pub enum List {
    #[command(visible_alias = "operator")]
    Operators(operators::Args),
    #[command(visible_alias = "account")]
    Accounts(accounts::Args),
    #[command(visible_alias = "user")]
    Users(users::Args),
    #[command(visible_alias = "key")]
    Keys(keys::Args),
    #[command(visible_alias = "preset")]
    Presets(presets::Args),
}

impl List {
    /// Runs the command.
    pub fn run(self, ctx: &mut Ctx) -> Result<Outcome> {
        match self {
            List::Operators(args) => operators::run(args, ctx).map(|r| Outcome::of(&r)),
            List::Accounts(args) => {
                accounts::run(args, ctx).map(|r| Outcome::face(&r, ctx.options.json))
            }
            List::Keys(args) => keys::run(args, ctx),
            List::Presets(args) => presets::run(args).map(|r| Outcome::of(&r)),
            List::Users(args) => users::run(args, ctx).map(|r| Outcome::face(&r, ctx.options.json)),
        }
    }
}

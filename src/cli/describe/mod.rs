//! `describe`: what a JWT says.

pub mod account;
pub mod jwt;
pub mod operator;
pub mod user;

use super::ctx::Ctx;
use super::error::Result;
use super::output::Outcome;
use crate::store::Access;

/// The commands of this group; what each does is said beside its arguments.
#[allow(
    missing_docs,
    reason = "a comment here would replace the help of the command"
)]
#[derive(Debug, clap::Subcommand)]
pub enum Describe {
    Operator(operator::Args),
    Account(account::Args),
    User(user::Args),
    Jwt(jwt::Args),
}

impl Describe {
    /// Runs the command.
    pub fn run(self, ctx: &mut Ctx) -> Result<Outcome> {
        match self {
            Describe::Operator(args) => operator::run(args, ctx).map(|r| Outcome::of(&r)),
            Describe::Account(args) => account::run(args, ctx).map(|r| Outcome::of(&r)),
            Describe::User(args) => user::run(args, ctx).map(|r| Outcome::of(&r)),
            Describe::Jwt(args) => jwt::run(args, ctx).map(|r| Outcome::of(&r)),
        }
    }

    /// The lock each command needs.
    pub fn access(&self) -> Access {
        match self {
            Describe::Operator(args) => args.access(),
            Describe::Account(args) => args.access(),
            Describe::User(args) => args.access(),
            Describe::Jwt(args) => args.access(),
        }
    }
}

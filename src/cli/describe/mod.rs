//! `describe`: what a JWT says.

pub mod account;
mod field;
mod form;
mod guests;
pub mod jwt;
mod limits;
mod names;
pub mod operator;
mod problems;
mod rows;
mod shares;
pub mod user;

use super::ctx::Ctx;
use super::error::Result;
use super::output::Outcome;
use crate::store::Access;

pub use form::Form;

/// `describe`, its commands, and the options that all of them have.
#[derive(Debug, clap::Args)]
#[command(arg_required_else_help = true, subcommand_required = true)]
pub struct Describe {
    #[command(flatten)]
    form: Form,
    #[command(subcommand)]
    what: What,
}

/// The commands of this group.
#[derive(Debug, clap::Subcommand)]
enum What {
    /// Describe the operator
    Operator(operator::Args),
    /// Describe an account
    Account(account::Args),
    /// Describe a user
    User(user::Args),
    /// Describe a JWT or creds file
    Jwt(jwt::Args),
}

impl Describe {
    /// Runs the command.
    pub fn run(self, ctx: &mut Ctx) -> Result<Outcome> {
        match self.what {
            What::Operator(args) => operator::run(args, &self.form, ctx),
            What::Account(args) => account::run(args, &self.form, ctx),
            What::User(args) => user::run(args, &self.form, ctx),
            What::Jwt(args) => jwt::run(args, &self.form, ctx),
        }
    }

    /// The lock it needs: the exclusive one only if it writes a file.
    pub fn access(&self) -> Access {
        if self.form.file().is_some() {
            Access::Write
        } else {
            Access::Read
        }
    }
}

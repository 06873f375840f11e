//! `edit`: change what is there.

pub mod account;
pub mod authcallout;
pub mod export;
pub mod import;
pub mod mapping;
pub mod operator;
pub(in crate::cli) mod rights;
pub mod signing_key;
pub mod user;

use super::ctx::Ctx;
use super::error::{Error, Hint, Result};
use super::output::Outcome;

/// The commands of this group; what each does is said beside its arguments.
#[allow(
    missing_docs,
    reason = "a comment here would replace the help of the command"
)]
#[derive(Debug, clap::Subcommand)]
pub enum Edit {
    Account(Box<account::Args>),
    Authcallout(authcallout::Args),
    Export(export::Args),
    Import(import::Args),
    Mapping(mapping::Args),
    Operator(operator::Args),
    SigningKey(signing_key::Args),
    User(user::Args),
}

impl Edit {
    /// Runs the command.
    pub fn run(self, ctx: &mut Ctx) -> Result<Outcome> {
        match self {
            Edit::Account(args) => account::run(*args, ctx).map(|r| Outcome::of(&r)),
            Edit::Authcallout(args) => authcallout::run(args, ctx).map(|r| Outcome::of(&r)),
            Edit::Export(args) => export::run(args, ctx).map(|r| Outcome::of(&r)),
            Edit::Import(args) => import::run(args, ctx).map(|r| Outcome::of(&r)),
            Edit::Mapping(args) => mapping::run(args, ctx).map(|r| Outcome::of(&r)),
            Edit::Operator(args) => operator::run(args, ctx).map(|r| Outcome::of(&r)),
            Edit::SigningKey(args) => signing_key::run(args, ctx).map(|r| Outcome::of(&r)),
            Edit::User(args) => user::run(args, ctx).map(|r| Outcome::of(&r)),
        }
    }
}

/// The error of a command line that edits nothing.
fn nothing_to_do() -> Error {
    Error::usage("specify an edit option").hint(Hint::say("`--help` lists what can be edited"))
}

//! `rename`: operators, accounts and users get another name and stay what they are.
//!
//! Names are for people and for directories; servers know keys. A rename signs one JWT anew, moves
//! what belongs to it, and lets saved defaults follow, all in one commit.

pub mod account;
pub mod operator;
pub mod user;

use super::ctx::Ctx;
use super::error::{Error, Hint, Result};
use super::output::Outcome;
use crate::store::Name;

/// The commands of this group; what each does is said beside its arguments.
#[allow(
    missing_docs,
    reason = "a comment here would replace the help of the command"
)]
#[derive(Debug, clap::Subcommand)]
pub enum Rename {
    Account(account::Args),
    Operator(operator::Args),
    User(user::Args),
}

impl Rename {
    /// Runs the command.
    pub fn run(self, ctx: &mut Ctx) -> Result<Outcome> {
        match self {
            Rename::Account(args) => account::run(args, ctx).map(|r| Outcome::of(&r)),
            Rename::Operator(args) => operator::run(args, ctx).map(|r| Outcome::of(&r)),
            Rename::User(args) => user::run(args, ctx).map(|r| Outcome::of(&r)),
        }
    }
}

/// Refuses a name that this thing or another one has. `taken` is what has it, compared without
/// regard to case, so that only the case of a name can change too.
fn refuse_taken(kind: &str, old: &str, new: &Name, taken: Option<&str>) -> Result<()> {
    if new.as_str() == old {
        return Err(Error::refused(format!(
            "{kind} \"{old}\" is called so already; nothing was changed"
        ))
        .hint(Hint::say("give another name")));
    }
    match taken.filter(|taken| *taken != old) {
        None => Ok(()),
        Some(taken) => Err(
            Error::refused(format!("{kind} \"{taken}\" already exists")).hint(Hint::say(
                "choose another name; names differ in more than case",
            )),
        ),
    }
}

//! `revocations`: users and activations that are no longer accepted.

mod activations;
pub mod add_activation;
pub mod add_user;
pub mod compact;
pub mod delete_activation;
pub mod delete_user;
pub(in crate::cli) mod entry;
pub mod list_activations;
pub mod list_users;
mod several;
mod users;

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
pub enum Revocations {
    #[command(name = "add-user", visible_alias = "add_user")]
    AddUser(add_user::Args),
    #[command(name = "delete-user", visible_alias = "delete_user")]
    DeleteUser(delete_user::Args),
    #[command(name = "list-users", visible_alias = "list_users")]
    ListUsers(list_users::Args),
    #[command(name = "add-activation", visible_alias = "add_activation")]
    AddActivation(add_activation::Args),
    #[command(name = "delete-activation", visible_alias = "delete_activation")]
    DeleteActivation(delete_activation::Args),
    #[command(name = "list-activations", visible_alias = "list_activations")]
    ListActivations(list_activations::Args),
    Compact(compact::Args),
}

impl Revocations {
    /// Runs the command.
    pub fn run(self, ctx: &mut Ctx) -> Result<Outcome> {
        match self {
            Revocations::AddUser(args) => add_user::run(args, ctx).map(|r| Outcome::of(&r)),
            Revocations::DeleteUser(args) => delete_user::run(args, ctx).map(|r| Outcome::of(&r)),
            Revocations::ListUsers(args) => list_users::run(args, ctx).map(|r| Outcome::of(&r)),
            Revocations::AddActivation(args) => {
                add_activation::run(args, ctx).map(|r| Outcome::of(&r))
            }
            Revocations::DeleteActivation(args) => {
                delete_activation::run(args, ctx).map(|r| Outcome::of(&r))
            }
            Revocations::ListActivations(args) => {
                list_activations::run(args, ctx).map(|r| Outcome::of(&r))
            }
            Revocations::Compact(args) => compact::run(args, ctx).map(|r| Outcome::of(&r)),
        }
    }

    /// The lock each command needs.
    pub fn access(&self) -> Access {
        match self {
            Revocations::ListUsers(_) | Revocations::ListActivations(_) => Access::Read,
            _ => Access::Write,
        }
    }
}

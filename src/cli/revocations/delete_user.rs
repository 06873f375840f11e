//! `revocations delete-user`: take the revocation of a user back.

use serde::Serialize;

use super::users::{self, Target};
use crate::claims::Revocations;
use crate::cli::args::time::shown;
use crate::cli::complete;
use crate::cli::ctx::{Ctx, one_name};
use crate::cli::error::{Error, Hint, Result};
use crate::cli::output::Human;
use crate::cli::signing::{Prefer, SignedBy};

/// Take the revocation of a user back
///
/// The user's JWTs count again once the account is pushed, unless all users are revoked. `*` takes
/// back the revocation of all users, and leaves those of single users as they are.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  Let a user connect again
    accord revocations delete-user --account shop --name app")]
pub struct Args {
    /// Name of the user; the only one of the account if omitted
    #[arg(value_name = "USER", add = complete::users())]
    positional: Option<String>,
    /// The same as the positional name
    #[arg(short, long, value_name = "USER", add = complete::users())]
    name: Option<String>,
    /// Public key of the user, who need not be in the store; `*` for the revocation of all users
    #[arg(short, long, value_name = "KEY", conflicts_with_all = ["name", "positional"], add = complete::revoked_users())]
    user_public_key: Option<String>,
    /// Account of the user, by name or public key; the current one if omitted
    #[arg(short, long, value_name = "ACCOUNT", add = complete::accounts())]
    account: Option<String>,
}

/// What was taken back.
#[derive(Debug, Serialize)]
pub struct Report {
    account: String,
    user_public_key: Target,
    #[serde(skip_serializing_if = "Option::is_none")]
    user: Option<String>,
    signed_by: SignedBy,
}

/// Deletes the revocation. Fails if there is none.
pub fn run(args: Args, ctx: &mut Ctx) -> Result<Report> {
    let account = ctx.account(args.account.as_deref())?;
    if account.stored.claims.nats.revocations.is_empty() {
        return Err(Error::refused(format!(
            "no user revocations set in account \"{}\"",
            account.name
        )));
    }
    let name = one_name(args.positional.as_deref(), args.name.as_deref())?;
    let target = users::target(
        ctx,
        &account,
        name,
        args.user_public_key.as_deref().filter(|k| !k.is_empty()),
    )?;
    ctx.confirm_if_interactive(&format!("Take back the revocation of {}?", target.entry()))?;
    let ((), signed_by) = ctx.edit_account(&account, Prefer::Identity, |_, claims| {
        if claims.nats.revocations.allow(target.entry()) {
            return Ok(());
        }
        let what = match &target {
            Target::All => "there is no revocation of all users".to_string(),
            Target::User(key, _) => {
                format!("user with public key {key} is not revoked by an entry of its own")
            }
        };
        Err(Error::refused(what).hint(Hint::run(
            "see what is revoked",
            &["revocations", "list-users", "--account", &account.name],
        )))
    })?;
    if let (Target::User(..), Some(until)) = (
        &target,
        account.stored.claims.nats.revocations.get(Revocations::ALL),
    ) {
        ctx.warn(format!(
            "all users stay revoked up to {}; take that back with `--user-public-key '*'`",
            shown(until)
        ));
    }
    let user = target.name().map(str::to_string);
    Ok(Report {
        account: account.name,
        user_public_key: target,
        user,
        signed_by,
    })
}

impl crate::cli::output::Report for Report {
    fn human(&self, out: &mut Human) {
        out.signed(&self.signed_by);
        out.ok(match &self.user_public_key {
            Target::All => "deleted all user revocation, those of single users stay".to_string(),
            Target::User(key, _) => format!("deleted user revocation for \"{key}\""),
        });
    }
}

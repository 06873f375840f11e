//! `revocations delete-user`: take the revocation of a user back.

use serde::Serialize;

use super::users::{self, Target};
use crate::claims::Revocations;
use crate::cli::args::time::shown;
use crate::cli::complete;
use crate::cli::ctx::Ctx;
use crate::cli::error::{Error, Hint, Result};
use crate::cli::output::Human;
use crate::cli::signing::{Prefer, SignedBy};

/// Take the revocations of users back
///
/// A user's JWTs count again once the account is pushed, unless all users are revoked. `*` takes
/// back the revocation of all users, and leaves those of single users as they are. Of several users
/// those that are not revoked are told; nothing is changed if none of them is.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  Let a user connect again
    accord revocations delete-user --account shop --name app
  Take back the revocation of all users
    accord revocations delete-user --account shop --user-public-key '*'")]
pub struct Args {
    /// Names of users; the only one of the account if omitted
    #[arg(value_name = "USER", add = complete::users())]
    positional: Vec<String>,
    /// Name of a user (can be repeated, or hold several separated by commas)
    #[arg(short, long, value_name = "USER", add = complete::users())]
    name: Vec<String>,
    /// Public key or name of a user, who need not be in the store; `*` for the revocation of all users (can be repeated, or hold several separated by commas)
    #[arg(short, long, value_name = "KEY", conflicts_with_all = ["name", "positional"], add = complete::revoked_users())]
    user_public_key: Vec<String>,
    /// Account of the user, by name or public key; the current one if omitted
    #[arg(short, long, value_name = "ACCOUNT", add = complete::accounts())]
    account: Option<String>,
}

/// What was taken back.
#[derive(Debug, Serialize)]
pub struct Report {
    account: String,
    /// The user where only one was named.
    #[serde(flatten)]
    only: Option<User>,
    deleted: Vec<User>,
    /// What was named and had no revocation of its own.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    not_there: Vec<Target>,
    signed_by: SignedBy,
}

#[derive(Debug, Clone, Serialize)]
struct User {
    user_public_key: Target,
    #[serde(skip_serializing_if = "Option::is_none")]
    user: Option<String>,
}

/// Deletes the revocations. Fails if there is none of them.
pub fn run(args: Args, ctx: &mut Ctx) -> Result<Report> {
    let account = ctx.account(args.account.as_deref())?;
    if account.stored.claims.nats.revocations.is_empty() {
        return Err(Error::refused(format!(
            "no user revocations set in account \"{}\"",
            account.name
        )));
    }
    let targets = users::targets(
        ctx,
        &account,
        &args.positional,
        &args.name,
        &args.user_public_key,
    )?;
    let asked = match targets.as_slice() {
        [only] => only.entry().to_string(),
        several => format!("{} users", several.len()),
    };
    ctx.confirm_if_interactive(&format!("Take back the revocation of {asked}?"))?;
    let ((deleted, not_there), signed_by) =
        ctx.edit_account(&account, Prefer::Identity, |_, claims| {
            let revocations = &mut claims.nats.revocations;
            let (deleted, not_there): (Vec<_>, Vec<_>) = targets
                .into_iter()
                .partition(|target| revocations.allow(target.entry()));
            match deleted.is_empty() {
                false => Ok((deleted, not_there)),
                true => Err(none_there(&account.name, &not_there)),
            }
        })?;
    let all = account.stored.claims.nats.revocations.get(Revocations::ALL);
    if let Some(until) = all.filter(|_| !deleted.contains(&Target::All)) {
        ctx.warn(format!(
            "all users stay revoked up to {}; take that back with `--user-public-key '*'`",
            shown(until)
        ));
    }
    let user = |target: Target| User {
        user: target.name().map(str::to_string),
        user_public_key: target,
    };
    let deleted: Vec<User> = deleted.into_iter().map(user).collect();
    Ok(Report {
        account: account.name,
        only: match deleted.as_slice() {
            [only] if not_there.is_empty() => Some(only.clone()),
            _ => None,
        },
        deleted,
        not_there,
        signed_by,
    })
}

/// That a user has no entry.
fn missing(target: &Target) -> String {
    match target {
        Target::All => "there is no revocation of all users".to_string(),
        Target::User(key, _) => {
            format!("user with public key {key} is not revoked by an entry of its own")
        }
    }
}

fn none_there(account: &str, targets: &[Target]) -> Error {
    let what = match targets {
        [only] => missing(only),
        several => format!(
            "none of the {} users is revoked by an entry of its own",
            several.len()
        ),
    };
    Error::refused(what).hint(Hint::run(
        "see what is revoked",
        &["revocations", "list-users", "--account", account],
    ))
}

impl crate::cli::output::Report for Report {
    fn human(&self, out: &mut Human) {
        out.signed(&self.signed_by);
        for user in &self.deleted {
            out.ok(match &user.user_public_key {
                Target::All => {
                    "deleted all user revocation, those of single users stay".to_string()
                }
                Target::User(key, _) => format!("deleted user revocation for \"{key}\""),
            });
        }
        for target in &self.not_there {
            out.warn(missing(target));
        }
    }
}

//! `revocations add-user`: JWTs of a user that no longer count.

use serde::Serialize;

use super::entry::{later, revoke};
use super::users::{self, Target};
use crate::claims::Account;
use crate::cli::args::time::{AtArgs, rfc3339, shown};
use crate::cli::complete;
use crate::cli::ctx::{self, Ctx};
use crate::cli::error::Result;
use crate::cli::output::Human;
use crate::cli::signing::SignedBy;

/// Revoke users
///
/// Servers refuse a user's JWTs issued up to the given time, once the account is pushed. A JWT
/// issued later counts again. A revocation only moves forward in time: an earlier time than the
/// one that is there changes nothing. Several users are revoked in one step, all or none.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  Revoke a user now
    accord revocations add-user --account shop --name app
  Revoke several users in one step
    accord revocations add-user --account shop --name app,web
  Revoke every user of an account up to a time
    accord revocations add-user --account shop --user-public-key '*' --at 2026-01-01T00:00:00Z")]
pub struct Args {
    /// Names of users; the only one of the account if omitted
    #[arg(value_name = "USER", add = complete::users())]
    positional: Vec<String>,
    /// Name of a user (can be repeated, or hold several separated by commas)
    #[arg(short, long, value_name = "USER", add = complete::users())]
    name: Vec<String>,
    /// Public key or name of a user, who need not be in the store; `*` for all users (can be repeated, or hold several separated by commas)
    #[arg(short, long, value_name = "KEY", conflicts_with_all = ["name", "positional"])]
    user_public_key: Vec<String>,
    #[command(flatten)]
    at: AtArgs,
    /// Account of the user, by name or public key; the current one if omitted
    #[arg(short, long, value_name = "ACCOUNT", add = complete::accounts())]
    account: Option<String>,
}

/// What is revoked now. `changed` is false, and nothing was signed, if all was revoked already.
#[derive(Debug, Serialize)]
pub struct Report {
    account: String,
    /// The user where only one was named.
    #[serde(flatten)]
    only: Option<Revoked>,
    changed: bool,
    revocations: Vec<Entry>,
    #[serde(skip_serializing_if = "Option::is_none")]
    signed_by: Option<SignedBy>,
}

/// Until when a user, or all of them, are revoked.
#[derive(Debug, Clone, Serialize)]
struct Revoked {
    user_public_key: Target,
    #[serde(skip_serializing_if = "Option::is_none")]
    user: Option<String>,
    /// What was issued up to here does not count.
    revoked_until: String,
    #[serde(skip)]
    until: i64,
}

/// One of several; `changed` is false if it was revoked up to a later time already.
#[derive(Debug, Serialize)]
struct Entry {
    #[serde(flatten)]
    revoked: Revoked,
    changed: bool,
}

/// Adds the revocation.
pub fn run(args: Args, ctx: &mut Ctx) -> Result<Report> {
    let account = ctx.account(args.account.as_deref())?;
    let targets = users::targets(
        ctx,
        &account,
        &args.positional,
        &args.name,
        &args.user_public_key,
    )?;
    // Single users are quickly admitted again, all of them are not.
    if targets.contains(&Target::All) || ctx.options.interactive {
        ctx.confirm(&question(&targets, &account.name), true)?;
    }
    let at = args.at.at.resolve(ctx.now);
    let (entries, signed_by) = revoke(ctx, &account, at, |claims| {
        let revocations = &mut claims.nats.revocations;
        let revoke = |target| {
            let (until, changed) = later(revocations, Target::entry(&target), at);
            let revoked = Revoked {
                user: target.name().map(str::to_string),
                user_public_key: target,
                revoked_until: rfc3339(until).unwrap_or_default(),
                until,
            };
            Entry { revoked, changed }
        };
        targets.into_iter().map(revoke).collect::<Vec<_>>()
    })?;
    for entry in &entries {
        warn_of_survivor(ctx, &account, &entry.revoked)?;
    }
    Ok(Report {
        account: account.name,
        only: match entries.as_slice() {
            [only] => Some(only.revoked.clone()),
            _ => None,
        },
        changed: signed_by.is_some(),
        revocations: entries,
        signed_by,
    })
}

fn question(targets: &[Target], account: &str) -> String {
    match targets {
        targets if targets.contains(&Target::All) => {
            format!("Revoke all users of account \"{account}\"?")
        }
        [Target::User(_, Some(name))] => {
            format!("Revoke user \"{name}\" of account \"{account}\"?")
        }
        [Target::User(key, None)] => format!("Revoke user {key} of account \"{account}\"?"),
        several => format!("Revoke {} users of account \"{account}\"?", several.len()),
    }
}

/// Says so when the user's present JWT outlives the revocation.
fn warn_of_survivor(ctx: &mut Ctx, account: &ctx::Entry<Account>, revoked: &Revoked) -> Result<()> {
    let Some(name) = revoked.user.as_deref() else {
        return Ok(());
    };
    let issued = ctx
        .snapshot()
        .user(&account.operator, &account.name, name)?
        .claims
        .iat;
    if issued > revoked.until {
        ctx.warn(format!(
            "the JWT of user \"{name}\" was issued later, {}, and still counts",
            shown(issued)
        ));
    }
    Ok(())
}

impl crate::cli::output::Report for Report {
    fn human(&self, out: &mut Human) {
        if let Some(by) = &self.signed_by {
            out.signed(by);
        }
        for Entry { revoked, changed } in &self.revocations {
            let until = shown(revoked.until);
            match (&revoked.user_public_key, changed) {
                (Target::All, true) => out.ok(format!("revoked all users issued before {until}")),
                (Target::User(key, _), true) => {
                    out.ok(format!("revoked user \"{key}\" up to {until}"));
                }
                (Target::All, false) => out.warn(format!(
                    "all users are revoked up to {until} already, which was kept"
                )),
                (Target::User(key, _), false) => out.warn(format!(
                    "user \"{key}\" is revoked up to {until} already, which was kept"
                )),
            }
        }
    }
}

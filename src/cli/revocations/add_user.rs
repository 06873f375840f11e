//! `revocations add-user`: JWTs of a user that no longer count.

use serde::Serialize;

use super::users::{self, Target};
use crate::claims::{Account, AccountClaims};
use crate::cli::args::time::{At, rfc3339, shown};
use crate::cli::complete;
use crate::cli::ctx::{Ctx, Entry, one_name};
use crate::cli::error::Result;
use crate::cli::output::Human;
use crate::cli::signing::{Prefer, SignedBy};

/// Revoke a user
///
/// Servers refuse the user's JWTs issued up to the given time, once the account is pushed. A JWT
/// issued later counts again. A revocation only moves forward in time: an earlier time than the
/// one that is there changes nothing.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  Revoke a user now
    accord revocations add-user --account shop --name app
  Revoke every user of an account up to a time
    accord revocations add-user --account shop --user-public-key '*' --at 2026-01-01T00:00:00Z")]
pub struct Args {
    /// Name of the user; the only one of the account if omitted
    #[arg(value_name = "USER", add = complete::users())]
    positional: Option<String>,
    /// The same as the positional name
    #[arg(short, long, value_name = "USER", add = complete::users())]
    name: Option<String>,
    /// Public key of the user, who need not be in the store; `*` for all users
    #[arg(short, long, value_name = "KEY", conflicts_with_all = ["name", "positional"])]
    user_public_key: Option<String>,
    /// Revoke what was issued up to this time: RFC 3339, seconds since 1970, or `0` for now
    #[arg(
        long,
        value_name = "TIME",
        default_value = "0",
        hide_default_value = true
    )]
    at: At,
    /// Account of the user, by name or public key; the current one if omitted
    #[arg(short, long, value_name = "ACCOUNT", add = complete::accounts())]
    account: Option<String>,
}

/// What is revoked now. `changed` is false, and nothing was signed, if it was revoked already.
#[derive(Debug, Serialize)]
pub struct Report {
    account: String,
    user_public_key: Target,
    #[serde(skip_serializing_if = "Option::is_none")]
    user: Option<String>,
    /// What was issued up to here does not count.
    revoked_until: String,
    changed: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    signed_by: Option<SignedBy>,
    #[serde(skip)]
    until: i64,
}

/// Adds the revocation.
pub fn run(args: Args, ctx: &mut Ctx) -> Result<Report> {
    let account = ctx.account(args.account.as_deref())?;
    let name = one_name(args.positional.as_deref(), args.name.as_deref())?;
    let target = users::target(
        ctx,
        &account,
        name,
        args.user_public_key.as_deref().filter(|k| !k.is_empty()),
    )?;
    let question = match (&target, target.name()) {
        (Target::All, _) => format!("Revoke all users of account \"{}\"?", account.name),
        (Target::User(..), Some(name)) => {
            format!("Revoke user \"{name}\" of account \"{}\"?", account.name)
        }
        (Target::User(key, _), None) => {
            format!("Revoke user {key} of account \"{}\"?", account.name)
        }
    };
    // One user is quickly admitted again, all of them are not.
    if target == Target::All || ctx.options.interactive {
        ctx.confirm(&question, true)?;
    }
    let at = args.at.resolve(ctx.now);
    let (until, signed_by) = revoke(ctx, &account, at, |claims| {
        claims.nats.revocations.revoke(target.entry(), at);
        claims.nats.revocations.get(target.entry()).unwrap_or(at)
    })?;
    warn_of_survivor(ctx, &account, &target, until)?;
    let user = target.name().map(str::to_string);
    let revoked_until = rfc3339(until).unwrap_or_default();
    Ok(Report {
        account: account.name,
        user_public_key: target,
        user,
        revoked_until,
        changed: signed_by.is_some(),
        signed_by,
        until,
    })
}

/// Lets `change` add an entry and say until when it revokes; signs the account only if that is `at`
/// and was not so before.
pub fn revoke(
    ctx: &mut Ctx,
    account: &Entry<Account>,
    at: i64,
    change: impl FnOnce(&mut AccountClaims) -> i64,
) -> Result<(i64, Option<SignedBy>)> {
    let mut claims = account.stored.claims.clone();
    let until = change(&mut claims);
    if at > ctx.now {
        ctx.warn(format!(
            "the time lies ahead: what is issued before {} is revoked too",
            shown(at)
        ));
    }
    if claims == account.stored.claims {
        return Ok((until, None));
    }
    let operator = ctx.operator()?;
    let by = ctx.save_account(
        &operator,
        &account.name,
        Some(&account.stored.claims),
        claims,
        Prefer::Identity,
    )?;
    Ok((until, Some(by)))
}

/// Says so when the user's present JWT outlives the revocation.
fn warn_of_survivor(
    ctx: &mut Ctx,
    account: &Entry<Account>,
    target: &Target,
    until: i64,
) -> Result<()> {
    let Some(name) = target.name() else {
        return Ok(());
    };
    let issued = ctx
        .snapshot()
        .user(&account.operator, &account.name, name)?
        .claims
        .iat;
    if issued > until {
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
        let until = shown(self.until);
        match (&self.user_public_key, self.changed) {
            (Target::All, true) => out.ok(format!("revoked all users issued before {until}")),
            (Target::User(key, _), true) => out.ok(format!("revoked user \"{key}\" up to {until}")),
            (Target::All, false) => out.warn(format!(
                "all users are revoked up to {until} already, which was kept"
            )),
            (Target::User(key, _), false) => out.warn(format!(
                "user \"{key}\" is revoked up to {until} already, which was kept"
            )),
        }
    }
}

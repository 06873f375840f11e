//! `revocations add-activation`: activations that no longer admit an account to an export.

use serde::Serialize;

use super::activations::{self, Target};
use super::add_user::revoke;
use crate::claims::ShareKind;
use crate::cli::args::time::{At, rfc3339, shown};
use crate::cli::complete;
use crate::cli::ctx::Ctx;
use crate::cli::error::Result;
use crate::cli::output::Human;
use crate::cli::signing::SignedBy;
use crate::subject::Subject;

/// Revoke an activation
///
/// Activations of the account for this export, issued up to the given time, no longer count once
/// the exporting account is pushed; its import stops at once. One issued later counts again. A
/// revocation concerns a whole export: give each party an export of its own to tell them apart.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  Shut an account out of a private export
    accord revocations add-activation --account shop --subject 'orders.>' --target-account partner
  Revoke all activations of an export up to a time
    accord revocations add-activation --account shop --subject 'orders.>' --target-account '*' --at 2026-01-01T00:00:00Z")]
pub struct Args {
    /// Subject of the export, or one inside it; the only export of its kind if omitted
    #[arg(short, long, value_name = "SUBJECT", add = complete::exports())]
    subject: Option<Subject>,
    /// The export is a service, not a stream
    #[arg(long)]
    service: bool,
    /// Importing account, by name or public key; `*` for all
    #[arg(short, long, value_name = "ACCOUNT", add = complete::accounts())]
    target_account: Option<String>,
    /// Revoke what was issued up to this time: RFC 3339, seconds since 1970, or `0` for now
    #[arg(
        long,
        value_name = "TIME",
        default_value = "0",
        hide_default_value = true
    )]
    at: At,
    /// Account that exports, by name or public key; the current one if omitted
    #[arg(short, long, value_name = "ACCOUNT", add = complete::accounts())]
    account: Option<String>,
}

/// What is revoked now. `changed` is false, and nothing was signed, if it was revoked already.
#[derive(Debug, Serialize)]
pub struct Report {
    account: String,
    export: String,
    subject: String,
    kind: ShareKind,
    target_account: Target,
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
    let index = activations::export(ctx, &account, args.subject.as_ref(), args.service)?;
    let target = activations::target(ctx, args.target_account)?;
    let export = account.stored.claims.nats.exports[index].clone();
    let name = activations::name(&export);
    if target == Target::All || ctx.options.interactive {
        ctx.confirm(
            &format!("Revoke activations of \"{name}\" for {}?", target.entry()),
            true,
        )?;
    }
    if !export.token_req {
        ctx.warn(format!("export \"{name}\" is public: accounts import it without an activation, so the revocation keeps nobody out"));
    }
    let at = args.at.resolve(ctx.now);
    let (until, signed_by) = revoke(ctx, &account, at, |claims| {
        let revocations = &mut claims.nats.exports[index].revocations;
        revocations.revoke(target.entry(), at);
        revocations.get(target.entry()).unwrap_or(at)
    })?;
    let revoked_until = rfc3339(until).unwrap_or_default();
    let (subject, kind) = (export.subject, export.kind);
    Ok(Report {
        account: account.name,
        export: name,
        subject,
        kind,
        target_account: target,
        revoked_until,
        changed: signed_by.is_some(),
        signed_by,
        until,
    })
}

impl crate::cli::output::Report for Report {
    fn human(&self, out: &mut Human) {
        if let Some(by) = &self.signed_by {
            out.signed(by);
        }
        let (name, until) = (&self.export, shown(self.until));
        match (self.target_account, self.changed) {
            (Target::All, true) => out.ok(format!(
                "revoked all activations for \"{name}\" issued before {until}"
            )),
            (Target::Account(key), true) => out.ok(format!(
                "revoked activation \"{name}\" for account {key} up to {until}"
            )),
            (Target::All, false) => out.warn(format!(
                "all activations for \"{name}\" are revoked up to {until} already, which was kept"
            )),
            (Target::Account(key), false) => {
                out.warn(format!("activation \"{name}\" for account {key} is revoked up to {until} already, which was kept"));
            }
        }
    }
}

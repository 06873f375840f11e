//! `revocations add-activation`: activations that no longer admit an account to an export.

use serde::Serialize;

use super::activations::{self, Target};
use super::entry::{later, revoke};
use crate::claims::ShareKind;
use crate::cli::args::time::{At, AtArgs, rfc3339, shown};
use crate::cli::complete;
use crate::cli::ctx::Ctx;
use crate::cli::error::Result;
use crate::cli::output::Human;
use crate::cli::shares::exports;
use crate::cli::signing::SignedBy;
use crate::subject::Subject;

/// Revoke activations
///
/// Activations of the account for this export, issued up to the given time, no longer count once
/// the exporting account is pushed; its import stops at once. One issued later counts again. A
/// revocation concerns a whole export: give each party an export of its own to tell them apart.
/// Several accounts are shut out in one step, all or none.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  Shut an account out of a private export
    accord revocations add-activation --account shop --subject 'orders.>' --target-account partner
  Shut out several at once
    accord revocations add-activation --account shop --subject 'orders.>' --target-account partner,shop
  Revoke all activations of an export up to a time
    accord revocations add-activation --account shop --subject 'orders.>' --target-account '*' --at 2026-01-01T00:00:00Z")]
pub struct Args {
    /// Subject of the export, or one inside it; the only export of its kind if omitted
    #[arg(short, long, value_name = "SUBJECT", add = complete::exports())]
    subject: Option<Subject>,
    /// The export is a service, not a stream
    #[arg(long)]
    service: bool,
    /// Importing account, by name or public key; `*` for all (can be repeated, or hold several separated by commas)
    #[arg(short, long, value_name = "ACCOUNT", add = complete::accounts())]
    target_account: Vec<String>,
    #[command(flatten)]
    at: AtArgs,
    /// Account that exports, by name or public key; the current one if omitted
    #[arg(short, long, value_name = "ACCOUNT", add = complete::accounts())]
    account: Option<String>,
}

/// What is revoked now. `changed` is false, and nothing was signed, if all was revoked already.
#[derive(Debug, Serialize)]
pub struct Report {
    account: String,
    export: String,
    subject: String,
    kind: ShareKind,
    /// The account where only one was named.
    #[serde(flatten)]
    only: Option<Revoked>,
    changed: bool,
    revocations: Vec<Entry>,
    #[serde(skip_serializing_if = "Option::is_none")]
    signed_by: Option<SignedBy>,
}

/// Until when the activations of an account, or of all, are revoked.
#[derive(Debug, Clone, Serialize)]
struct Revoked {
    target_account: Target,
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
    let index = activations::export(ctx, &account, args.subject.as_ref(), args.service)?;
    let targets = activations::targets(ctx, &account.operator, &args.target_account)?;
    let export = account.stored.claims.nats.exports[index].clone();
    let name = exports::name(&export).to_string();
    if targets.contains(&Target::All) || ctx.options.interactive {
        let whom = activations::listed(&targets);
        ctx.confirm(
            &format!("Revoke activations of \"{name}\" for {whom}?"),
            true,
        )?;
    }
    if !export.token_req {
        ctx.warn(format!("export \"{name}\" is public: accounts import it without an activation, so the revocation keeps nobody out"));
    }
    let at = args.at.at.resolve(ctx.now);
    let grants = match args.at.at {
        At::Now => ctx.grants(&account)?,
        At::Second(_) => Vec::new(),
    };
    let (entries, signed_by) = revoke(ctx, &account, at, |claims| {
        let revocations = &mut claims.nats.exports[index].revocations;
        let revoke = |target: Target| {
            let at = activations::up_to(at, &grants, &export, target);
            let (until, changed) = later(revocations, target.entry(), at);
            let revoked = Revoked {
                target_account: target,
                revoked_until: rfc3339(until).unwrap_or_default(),
                until,
            };
            Entry { revoked, changed }
        };
        targets.into_iter().map(revoke).collect::<Vec<_>>()
    })?;
    let (subject, kind) = (export.subject, export.kind);
    Ok(Report {
        account: account.name,
        export: name,
        subject,
        kind,
        only: match entries.as_slice() {
            [only] => Some(only.revoked.clone()),
            _ => None,
        },
        changed: signed_by.is_some(),
        revocations: entries,
        signed_by,
    })
}

impl crate::cli::output::Report for Report {
    fn human(&self, out: &mut Human) {
        if let Some(by) = &self.signed_by {
            out.signed(by);
        }
        let name = &self.export;
        for Entry { revoked, changed } in &self.revocations {
            let until = shown(revoked.until);
            match (revoked.target_account, changed) {
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
}

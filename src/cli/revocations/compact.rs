//! `revocations compact`: entries that say nothing beside a later one for all.

use serde::Serialize;

use crate::claims::{Account, Revocations, ShareKind};
use crate::cli::args::time::rfc3339;
use crate::cli::complete;
use crate::cli::ctx::Ctx;
use crate::cli::error::Result;
use crate::cli::output::Human;
use crate::cli::shares::exports;
use crate::cli::signing::{Prefer, SignedBy};

/// Drop revocations that a later one for all covers
///
/// Where all users of an account, or all activations of an export, are revoked by a `*`, entries of
/// single keys up to the same time make no difference to any server and only lengthen the JWT. They
/// are dropped, later ones stay. Taking the `*` back afterwards admits all of them again.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  Shorten the revocations of users and of exports
    accord revocations compact --account shop")]
pub struct Args {
    /// Account, by name or public key; the current one if omitted
    #[arg(short, long, value_name = "ACCOUNT", add = complete::accounts())]
    account: Option<String>,
}

/// What was dropped. Nothing was signed if there was nothing to drop.
#[derive(Debug, Serialize)]
pub struct Report {
    account: String,
    users: Vec<User>,
    activations: Vec<Activation>,
    #[serde(skip_serializing_if = "Option::is_none")]
    signed_by: Option<SignedBy>,
}

#[derive(Debug, Serialize)]
struct User {
    user_public_key: String,
    revoked_until: String,
}

#[derive(Debug, Serialize)]
struct Activation {
    export: String,
    subject: String,
    kind: ShareKind,
    target_account: String,
    revoked_until: String,
}

/// Drops the entries.
pub fn run(args: Args, ctx: &mut Ctx) -> Result<Report> {
    let account = ctx.account(args.account.as_deref())?;
    let (_, users, activations) = compacted(&account.stored.claims.nats);
    let mut report = Report {
        account: account.name.clone(),
        users,
        activations,
        signed_by: None,
    };
    if report.count() == 0 {
        return Ok(report);
    }
    ctx.confirm_if_interactive(&format!(
        "Drop {} revocations of account \"{}\"?",
        report.count(),
        account.name
    ))?;
    let ((), by) = ctx.edit_account(&account, Prefer::Identity, |_, claims| {
        claims.nats = compacted(&claims.nats).0;
        Ok(())
    })?;
    report.signed_by = Some(by);
    Ok(report)
}

/// The account without covered entries, and these.
fn compacted(account: &Account) -> (Account, Vec<User>, Vec<Activation>) {
    let mut account = account.clone();
    let dropped = |revocations: &mut Revocations| {
        let dropped = revocations.compact().into_iter();
        dropped.map(|(key, until)| (key, rfc3339(until).unwrap_or_default()))
    };
    let users = dropped(&mut account.revocations)
        .map(|(user_public_key, revoked_until)| User {
            user_public_key,
            revoked_until,
        })
        .collect();
    let mut of_exports = Vec::new();
    for export in &mut account.exports {
        let entries: Vec<_> = dropped(&mut export.revocations).collect();
        let activation = |(target_account, revoked_until)| Activation {
            export: exports::name(export).to_string(),
            subject: export.subject.clone(),
            kind: export.kind,
            target_account,
            revoked_until,
        };
        of_exports.extend(entries.into_iter().map(activation));
    }
    (account, users, of_exports)
}

impl Report {
    fn count(&self) -> usize {
        self.users.len() + self.activations.len()
    }
}

impl crate::cli::output::Report for Report {
    fn human(&self, out: &mut Human) {
        for user in &self.users {
            out.ok(format!(
                "dropped the revocation of user \"{}\" up to {}, which that of all users covers",
                user.user_public_key, user.revoked_until
            ));
        }
        for dropped in &self.activations {
            out.ok(format!(
                "dropped the revocation of {} \"{}\" for account {} up to {}, which that for all accounts covers",
                dropped.kind, dropped.export, dropped.target_account, dropped.revoked_until
            ));
        }
        match &self.signed_by {
            Some(by) => out.signed(by),
            None => out.ok(format!(
                "no revocation of account \"{}\" is covered by one for all; nothing was changed",
                self.account
            )),
        }
    }
}

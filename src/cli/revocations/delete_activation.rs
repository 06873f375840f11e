//! `revocations delete-activation`: take the revocation of an activation back.

use serde::Serialize;

use super::activations::{self, Target};
use crate::claims::{Revocations, ShareKind};
use crate::cli::args::time::shown;
use crate::cli::complete;
use crate::cli::ctx::Ctx;
use crate::cli::error::{Error, Hint, Result};
use crate::cli::output::Human;
use crate::cli::shares::exports;
use crate::cli::signing::{Prefer, SignedBy};
use crate::subject::Subject;

/// Take the revocations of activations back
///
/// An account's activations count again once the exporting account is pushed, unless all are
/// revoked. `*` takes back the revocation of all, and leaves those of single accounts as they are.
/// Of several accounts those that are not revoked are told; nothing is changed if none of them is.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  Admit an account again
    accord revocations delete-activation --account shop --subject 'orders.>' --target-account partner")]
pub struct Args {
    /// Subject of the export, or one inside it; the only export of its kind if omitted
    #[arg(short, long, value_name = "SUBJECT", add = complete::exports())]
    subject: Option<Subject>,
    /// The export is a service, not a stream
    #[arg(long)]
    service: bool,
    /// Importing account, by name or public key; `*` for the revocation of all (can be repeated, or hold several separated by commas)
    #[arg(short, long, value_name = "ACCOUNT", add = complete::accounts())]
    target_account: Vec<String>,
    /// Account that exports, by name or public key; the current one if omitted
    #[arg(short, long, value_name = "ACCOUNT", add = complete::accounts())]
    account: Option<String>,
}

/// What was taken back.
#[derive(Debug, Serialize)]
pub struct Report {
    account: String,
    export: String,
    subject: String,
    kind: ShareKind,
    /// The account where only one was named.
    #[serde(skip_serializing_if = "Option::is_none")]
    target_account: Option<Target>,
    deleted: Vec<Target>,
    /// What was named and had no revocation of its own.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    not_there: Vec<Target>,
    signed_by: SignedBy,
}

/// Deletes the revocations. Fails if there is none of them.
pub fn run(args: Args, ctx: &mut Ctx) -> Result<Report> {
    let account = ctx.account(args.account.as_deref())?;
    let index = activations::export(ctx, &account, args.subject.as_ref(), args.service)?;
    let targets = activations::targets(ctx, &account.operator, &args.target_account)?;
    let export = account.stored.claims.nats.exports[index].clone();
    let name = exports::name(&export).to_string();
    ctx.confirm_if_interactive(&format!(
        "Take back the revocation of \"{name}\" for {}?",
        activations::listed(&targets)
    ))?;
    let ((deleted, not_there), signed_by) =
        ctx.edit_account(&account, Prefer::Identity, |_, claims| {
            let revocations = &mut claims.nats.exports[index].revocations;
            let (deleted, not_there): (Vec<_>, Vec<_>) = targets
                .into_iter()
                .partition(|target| revocations.allow(target.entry()));
            if !deleted.is_empty() {
                return Ok((deleted, not_there));
            }
            let whose: Vec<String> = not_there.iter().map(Target::whose).collect();
            Err(Error::refused(format!(
                "{} export \"{name}\" has no revocation for {}; it does not exist",
                export.kind,
                whose.join(", ")
            ))
            .hint(list_hint(&account.name, &export)))
        })?;
    let all = export.revocations.get(Revocations::ALL);
    if let Some(until) = all.filter(|_| !deleted.contains(&Target::All)) {
        ctx.warn(format!(
            "all activations stay revoked up to {}; take that back with `--target-account '*'`",
            shown(until)
        ));
    }
    Ok(Report {
        account: account.name,
        export: name,
        subject: export.subject,
        kind: export.kind,
        target_account: match deleted.as_slice() {
            [only] if not_there.is_empty() => Some(*only),
            _ => None,
        },
        deleted,
        not_there,
        signed_by,
    })
}

fn list_hint(account: &str, export: &crate::claims::Export) -> Hint {
    let mut words = vec![
        "revocations",
        "list-activations",
        "--account",
        account,
        "--subject",
        &export.subject,
    ];
    words.extend((export.kind == ShareKind::Service).then_some("--service"));
    Hint::run("see what is revoked", &words)
}

impl crate::cli::output::Report for Report {
    fn human(&self, out: &mut Human) {
        out.signed(&self.signed_by);
        let (kind, name) = (self.kind, &self.export);
        for target in &self.deleted {
            let stay = match target {
                Target::All => ", those of single accounts stay",
                Target::Account(_) => "",
            };
            let whose = target.whose();
            out.ok(format!(
                "deleted {kind} {name} revocation for {whose}{stay}"
            ));
        }
        for target in &self.not_there {
            let whose = target.whose();
            out.warn(format!(
                "{kind} export \"{name}\" has no revocation for {whose}"
            ));
        }
    }
}

//! `revocations delete-activation`: take the revocation of an activation back.

use serde::Serialize;

use super::activations::{self, Target};
use crate::claims::{Revocations, ShareKind};
use crate::cli::args::time::shown;
use crate::cli::complete;
use crate::cli::ctx::Ctx;
use crate::cli::error::{Error, Hint, Result};
use crate::cli::output::Human;
use crate::cli::signing::{Prefer, SignedBy};
use crate::subject::Subject;

/// Take the revocation of an activation back
///
/// The account's activations count again once the exporting account is pushed, unless all are
/// revoked. `*` takes back the revocation of all, and leaves those of single accounts as they are.
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
    /// Importing account, by name or public key; `*` for the revocation of all
    #[arg(short, long, value_name = "ACCOUNT", add = complete::accounts())]
    target_account: Option<String>,
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
    target_account: Target,
    signed_by: SignedBy,
}

/// Deletes the revocation. Fails if there is none.
pub fn run(args: Args, ctx: &mut Ctx) -> Result<Report> {
    let account = ctx.account(args.account.as_deref())?;
    let index = activations::export(ctx, &account, args.subject.as_ref(), args.service)?;
    let target = activations::target(ctx, args.target_account)?;
    let export = account.stored.claims.nats.exports[index].clone();
    let name = activations::name(&export);
    ctx.confirm_if_interactive(&format!(
        "Take back the revocation of \"{name}\" for {}?",
        target.entry()
    ))?;
    let ((), signed_by) = ctx.edit_account(&account, Prefer::Identity, |_, claims| {
        if claims.nats.exports[index].revocations.allow(target.entry()) {
            return Ok(());
        }
        let whose = match target {
            Target::All => "all accounts".to_string(),
            Target::Account(key) => format!("account {key}"),
        };
        Err(Error::refused(format!(
            "{} export \"{name}\" has no revocation for {whose}; it does not exist",
            export.kind
        ))
        .hint(list_hint(&account.name, &export)))
    })?;
    if let (Target::Account(_), Some(until)) = (target, export.revocations.get(Revocations::ALL)) {
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
        target_account: target,
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
        out.ok(match self.target_account {
            Target::All => format!(
                "deleted {kind} {name} revocation for all accounts, those of single accounts stay"
            ),
            Target::Account(key) => format!("deleted {kind} {name} revocation for account {key}"),
        });
    }
}

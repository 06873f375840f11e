//! `rename account`: an account with its users and creds gets another name.

use std::path::PathBuf;

use serde::Serialize;

use super::refuse_taken;
use crate::cli::complete;
use crate::cli::ctx::Ctx;
use crate::cli::error::Result;
use crate::cli::output::Human;
use crate::cli::selection;
use crate::cli::signing::{Prefer, SignedBy};
use crate::cli::words::counted;
use crate::nkey::PublicKey;
use crate::store::Name;

/// Rename an account
///
/// Signs the account's JWT anew under the new name and moves its users and its creds files. Keys,
/// users and rights stay, so creds that were handed out go on working. Servers show the new name
/// once the account is pushed.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  Give an account another name
    accord rename account partner supplier
  See what that would change
    accord rename account partner supplier --dry-run")]
pub struct Args {
    /// Account to rename, by name or public key
    #[arg(value_name = "ACCOUNT", add = complete::accounts())]
    account: String,
    /// Its new name
    #[arg(value_name = "NAME")]
    name: Name,
    /// Kept for scripts: nothing needs to be agreed to
    #[arg(long = "OK", hide = true)]
    ok: bool,
}

/// What was renamed. `users` counts those that were moved with it, `creds` is where their creds
/// files are now, if there are any.
#[derive(Debug, Serialize)]
pub struct Report {
    before: String,
    account: Name,
    key: PublicKey,
    users: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(serialize_with = "crate::store::paths")]
    creds: Option<PathBuf>,
    signed_by: SignedBy,
}

/// Renames the account.
pub fn run(args: Args, ctx: &mut Ctx) -> Result<Report> {
    let operator = ctx.operator()?;
    let account = ctx.account(Some(&args.account))?;
    let key = account.key()?;
    let (before, new) = (account.name.as_str(), &args.name);
    let taken = ctx
        .snapshot()
        .account_exists_ignoring_case(&operator.name, new.as_str())?;
    refuse_taken("account", before, new, taken.as_deref())?;
    let users = ctx.snapshot().users(&operator.name, before)?.len();
    let creds = ctx.layout().creds_dir().join(&operator.name);
    let creds = creds
        .join(before)
        .exists()
        .then(|| creds.join(new.as_str()));
    ctx.confirm_if_interactive(&format!("Rename account \"{before}\" to \"{new}\"?"))?;

    let mut claims = account.stored.claims.clone();
    claims.name = new.to_string();
    let stored = Some(&account.stored.claims);
    let signed_by = ctx.save_account(&operator, before, stored, claims, Prefer::Issuer)?;
    ctx.changes
        .rename_account(&operator.name, before, new.as_str());
    selection::renamed_account(ctx, &operator.name, before, new.as_str());
    selection::warn_of_variable(ctx, "ACCORD_ACCOUNT", before);
    ctx.note("servers show the new name once the account is pushed");
    Ok(Report {
        before: account.name,
        account: args.name,
        key,
        users,
        creds,
        signed_by,
    })
}

impl crate::cli::output::Report for Report {
    fn human(&self, out: &mut Human) {
        out.signed(&self.signed_by);
        if self.users > 0 {
            out.ok(format!("moved {}", counted(self.users, "user")));
        }
        if let Some(creds) = &self.creds {
            out.ok(format!(
                "moved the creds files to `{}`; copies that were handed out go on working, what names the old path does not: see `generate context`",
                creds.display()
            ));
        }
        out.ok(format!(
            "renamed account \"{}\" to \"{}\"",
            self.before, self.account
        ));
    }
}

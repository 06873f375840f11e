//! `rename operator`: an operator with all its accounts and creds gets another name.

use std::path::PathBuf;

use serde::Serialize;

use super::refuse_taken;
use crate::cli::add::operator::refuse_leftovers;
use crate::cli::complete;
use crate::cli::ctx::Ctx;
use crate::cli::error::Result;
use crate::cli::output::Human;
use crate::cli::selection;
use crate::cli::signing::SignedBy;
use crate::store::Name;

/// Rename an operator
///
/// Signs the operator's JWT anew under the new name and moves its accounts and creds files. Keys
/// stay, so accounts, users and servers go on working; servers show the new name once they get the
/// new JWT. The JWT of an operator that is managed elsewhere stays as it is, and only the name that
/// it has here changes.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  Give an operator another name
    accord rename operator acme planet")]
pub struct Args {
    /// Operator to rename, by name or public key
    #[arg(value_name = "OPERATOR", add = complete::operators())]
    operator: String,
    /// Its new name
    #[arg(value_name = "NAME")]
    name: Name,
}

/// What was renamed. `creds` is where the creds files are now, if there are any; `signed_by` is
/// absent where the JWT was not signed here.
#[derive(Debug, Serialize)]
pub struct Report {
    before: String,
    operator: Name,
    key: String,
    accounts: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(serialize_with = "crate::store::paths")]
    creds: Option<PathBuf>,
    #[serde(skip_serializing_if = "Option::is_none")]
    signed_by: Option<SignedBy>,
}

/// Renames the operator.
pub fn run(args: Args, ctx: &mut Ctx) -> Result<Report> {
    let before = ctx.find_operator(&args.operator)?;
    let new = &args.name;
    let taken = ctx.snapshot().operator_exists_ignoring_case(new.as_str())?;
    refuse_taken("operator", &before, new, taken.as_deref())?;
    if taken.is_none() {
        refuse_leftovers(ctx, new)?;
    }
    ctx.select(&before, None);
    let operator = ctx.operator()?;
    let accounts = ctx.snapshot().accounts(&before)?.len();
    let creds = ctx.layout().creds_dir();
    let creds = creds
        .join(&before)
        .exists()
        .then(|| creds.join(new.as_str()));
    ctx.confirm_if_interactive(&format!("Rename operator \"{before}\" to \"{new}\"?"))?;

    let (stored, jwt) = (&operator.stored.claims, &operator.stored.path);
    let signed_by = if ctx.managed()? {
        ctx.warn(format!(
            "operator \"{before}\" is managed elsewhere: its JWT keeps the name \"{}\"",
            stored.name
        ));
        None
    } else {
        let signer = ctx.operator_signer(stored)?;
        let mut claims = stored.clone();
        claims.name = new.to_string();
        let token = ctx.sign_operator(Some(stored), claims, &signer)?;
        ctx.changes.put_operator_at(jwt, &before, &token);
        Some(signer.by)
    };
    let mut info = ctx.snapshot().store_info(&before)?;
    info.name = new.to_string();
    ctx.changes.put_store_info(&before, &info);
    ctx.changes.rename_operator(&before, new.as_str(), jwt);
    selection::renamed_operator(ctx, &before, new.as_str());
    selection::warn_of_variable(ctx, "ACCORD_OPERATOR", &before);
    ctx.note("servers show the new name once they get the new JWT: `generate config`");
    Ok(Report {
        before,
        operator: args.name,
        key: operator.stored.claims.sub,
        accounts,
        creds,
        signed_by,
    })
}

impl crate::cli::output::Report for Report {
    fn human(&self, out: &mut Human) {
        if let Some(by) = &self.signed_by {
            out.signed(by);
        }
        if let Some(creds) = &self.creds {
            out.ok(format!(
                "moved the creds files to `{}`; copies that were handed out go on working, what names the old path does not: see `generate context`",
                creds.display()
            ));
        }
        out.ok(format!(
            "renamed operator \"{}\" to \"{}\"",
            self.before, self.operator
        ));
    }
}

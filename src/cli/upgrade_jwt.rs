//! `upgrade-jwt`: an operator JWT of the first version becomes one of today.

use std::path::PathBuf;

use serde::Serialize;

use crate::cli::ctx::Ctx;
use crate::cli::error::{Error, Hint, Result};
use crate::cli::output::Human;
use crate::cli::signing::SignedBy;
use crate::store::Overwrite;

/// Upgrade the JWT of an operator to version 2
///
/// Servers of today take no operator JWT of version 1. The new JWT says the same and is signed by the
/// operator's identity key, which must be in the keystore or given with `-K`. Servers and everyone who
/// imported the operator need the new JWT. Accounts and users get version 2 when they are next signed.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  See whether the operator needs it
    accord upgrade-jwt --dry-run
  Upgrade it, and keep the old JWT
    accord upgrade-jwt --yes --backup operator-v1.jwt")]
pub struct Args {
    /// New file to keep the old JWT in
    #[arg(long, value_name = "FILE", value_hint = clap::ValueHint::FilePath)]
    backup: Option<PathBuf>,
}

/// What was done. Without `signed_by` the operator had version 2 before.
#[derive(Debug, Serialize)]
pub struct Report {
    operator: String,
    upgraded: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(serialize_with = "crate::store::paths")]
    backup: Option<PathBuf>,
    #[serde(skip_serializing_if = "Option::is_none")]
    signed_by: Option<SignedBy>,
}

/// Signs the operator's claims anew, if they are of version 1.
pub fn run(args: Args, ctx: &mut Ctx) -> Result<Report> {
    let operator = ctx.operator_name()?;
    let stored = ctx.snapshot().operator(&operator)?;
    if stored.claims.nats.version != 1 {
        return Ok(Report {
            operator,
            upgraded: false,
            backup: None,
            signed_by: None,
        });
    }
    if ctx.snapshot().store_info(&operator)?.managed {
        return Err(Error::refused(format!(
            "operator \"{operator}\" is managed elsewhere, so only its owner can upgrade its JWT"
        ))
        .hint(Hint::run(
            "ask for a JWT of version 2, and import it",
            &["add", "operator", "--force", "--url", "FILE"],
        )));
    }
    // Whoever takes over the operator by its JWT trusts its identity key; a signing key only speaks for
    // an operator that is known already.
    let mut identity = stored.claims.clone();
    identity.nats.signing_keys.clear();
    let signer = ctx.operator_signer(&identity)?;
    ctx.confirm(
        &format!("Are all servers of operator \"{operator}\" of a version that takes JWTs of version 2? Upgrade it?"),
        false,
    )?;
    let backup = args.backup.map(|file| ctx.path(&file.to_string_lossy()));
    if let Some(file) = &backup {
        ctx.changes
            .put_output(file, stored.token.as_bytes(), Overwrite::Refuse);
    }
    ctx.save_operator(
        &operator,
        Some(&stored.claims),
        stored.claims.clone(),
        &signer,
    )?;
    ctx.note("restart the servers with the new JWT, and hand it to everyone who imported the operator: `describe operator --raw`");
    Ok(Report {
        operator,
        upgraded: true,
        backup,
        signed_by: Some(signer.by),
    })
}

impl crate::cli::output::Report for Report {
    fn human(&self, out: &mut Human) {
        let Some(by) = &self.signed_by else {
            return out.ok(format!(
                "operator \"{}\" is already upgraded to version 2, no change was applied",
                self.operator
            ));
        };
        out.signed(by);
        if let Some(file) = &self.backup {
            out.ok(format!("kept the old JWT in `{}`", file.display()));
        }
        out.ok(format!(
            "converted operator \"{}\" to version 2",
            self.operator
        ));
    }
}

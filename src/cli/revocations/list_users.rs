//! `revocations list-users`: whose JWTs no longer count.

use serde::Serialize;

use crate::claims::Revocations;
use crate::cli::args::time::{rfc3339, shown};
use crate::cli::complete;
use crate::cli::ctx::Ctx;
use crate::cli::error::{Error, Result};
use crate::cli::output::Human;
use crate::cli::table::Table;
use crate::nkey::{Kind, PublicKey};

/// List revoked users
///
/// Shows each revoked key with the time up to which its JWTs do not count.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  List the revoked users of an account
    accord revocations list-users --account shop")]
pub struct Args {
    /// Account, by name or public key; the current one if omitted
    #[arg(short, long, value_name = "ACCOUNT", add = complete::accounts())]
    account: Option<String>,
}

/// The revocations of an account, sorted by key; `*` is every user.
#[derive(Debug, Serialize)]
pub struct Report {
    account: String,
    revocations: Vec<Revocation>,
}

#[derive(Debug, Serialize)]
struct Revocation {
    user_public_key: String,
    /// Name of the user, if it is in the store.
    #[serde(skip_serializing_if = "Option::is_none")]
    user: Option<String>,
    revoked_until: String,
    #[serde(skip)]
    until: i64,
}

/// Reads the revocations.
pub fn run(args: Args, ctx: &mut Ctx) -> Result<Report> {
    let account = ctx.account(args.account.as_deref())?;
    let mut revocations = Vec::new();
    for (key, until) in account.stored.claims.nats.revocations.iter() {
        let user = match PublicKey::parse_kind(Kind::User, key) {
            Ok(key) => ctx
                .snapshot()
                .user_by_key(&account.operator, &account.name, &key)?,
            Err(_) => None,
        };
        revocations.push(Revocation {
            user_public_key: key.clone(),
            user,
            revoked_until: rfc3339(until).unwrap_or_default(),
            until,
        });
    }
    // Scripts made for nsc read from the exit status that there are none; JSON has an empty list.
    if revocations.is_empty() && !ctx.options.json {
        return Err(Error::refused(format!(
            "account \"{}\" does not have revoked users",
            account.name
        )));
    }
    Ok(Report {
        account: account.name,
        revocations,
    })
}

impl crate::cli::output::Report for Report {
    fn human(&self, out: &mut Human) {
        let mut table = Table::new(
            format!("Revoked Users for {}", self.account),
            &["Public Key", "Revoke Credentials Before", "User"],
        );
        for revocation in &self.revocations {
            let key = match revocation.user_public_key.as_str() {
                Revocations::ALL => "* [All Users]",
                key => key,
            };
            table.row([
                key,
                &shown(revocation.until),
                revocation.user.as_deref().unwrap_or_default(),
            ]);
        }
        out.table(table);
    }
}

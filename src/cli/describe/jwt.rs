//! `describe jwt`: what a JWT in a file says.

use super::form::Form;
use super::names::Names;
use super::rows::{self, capital};
use super::{account, operator, problems, user};
use crate::claims::{ActivationClaims, AnyClaims};
use crate::cli::activation;
use crate::cli::ctx::Ctx;
use crate::cli::error::{Error, Hint, Result};
use crate::cli::output::Outcome;
use crate::cli::table::Table;

/// Describe a JWT or creds file
///
/// The file may hold the bare JWT, an armored one, or creds, of which the JWT is shown and nothing
/// else. Its signature is verified.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  Describe an activation that somebody sent
    accord describe jwt --file orders.tok
  Print its claims as JSON
    accord describe jwt --file orders.tok --json")]
pub struct Args {
    /// File or http(s) URL of the JWT
    #[arg(short, long, value_name = "FILE_OR_URL", value_hint = clap::ValueHint::FilePath)]
    file: Option<String>,
    /// The same, as a positional word
    #[arg(value_name = "FILE_OR_URL", conflicts_with = "file", value_hint = clap::ValueHint::FilePath)]
    path: Option<String>,
}

/// Shows the JWT.
pub fn run(args: Args, form: &Form, ctx: &mut Ctx) -> Result<Outcome> {
    let source = ctx.required(
        args.file.or(args.path).filter(|f| !f.is_empty()),
        "--file FILE",
        "File",
    )?;
    let token = activation::read(ctx, &source)?;
    let claims = AnyClaims::decode(&token)?;
    let kind = claims.kind_name();
    form.show(ctx, kind, &token, |ctx| tables(ctx, &claims, form.long_ids))
}

fn tables(ctx: &Ctx, claims: &AnyClaims, long_ids: bool) -> Result<Vec<Table>> {
    let mut names = Names::new(ctx, long_ids);
    // An account's tables tell what is wrong with it themselves.
    let problems = match claims {
        AnyClaims::Account(_) => None,
        claims => problems::table(&problems::of_stranger(ctx, claims)),
    };
    let tables = match claims {
        AnyClaims::Operator(claims) => vec![operator::table(claims, &mut names, ctx.now)],
        AnyClaims::Account(claims) => account::tables(ctx, claims, &mut names),
        AnyClaims::User(claims) => user::tables_of_stranger(ctx, claims),
        AnyClaims::Activation(claims) => vec![activation(claims, ctx.now)],
        AnyClaims::AuthorizationRequest(_)
        | AnyClaims::AuthorizationResponse(_)
        | AnyClaims::Generic(_) => {
            return Err(Error::refused(format!(
                "there is no table for JWTs of type `{}`",
                claims.kind_name()
            ))
            .hint(Hint::say("give `--json` to see the claims")));
        }
    };
    Ok(problems.into_iter().chain(tables).collect())
}

fn activation(claims: &ActivationClaims, now: i64) -> Table {
    let body = &claims.nats;
    let mut table = Table::new("Activation", &[]);
    let issuer_account = ("Issuer Account", body.issuer_account.as_str());
    let between: &[_] = if body.issuer_account.is_empty() {
        &[]
    } else {
        &[issuer_account]
    };
    rows::head(&mut table, claims, "Account ID", between, now);
    table.values("Tags", &body.tags).line();
    if let Some(hash) = claims.hash_id() {
        table.row(["Hash ID", &hash]).line();
    }
    table.row(["Import Type".to_string(), capital(body.kind.name())]);
    table.row(["Import Subject", &body.subject]);
    table
}

//! `describe operator`: what the JWT of an operator says.

use super::form::Form;
use super::names::Names;
use super::{problems, rows};
use crate::claims::OperatorClaims;
use crate::cli::complete;
use crate::cli::ctx::{Ctx, one_name};
use crate::cli::error::Result;
use crate::cli::output::Outcome;
use crate::cli::table::Table;

/// Describe the operator
///
/// Shows first what is wrong, then its keys, times, servers and system account. The selection is not changed.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  Describe the operator in use
    accord describe operator
  Print its public key
    accord describe operator --field sub")]
pub struct Args {
    /// Operator to describe, by name or public key; the one in use if omitted
    #[arg(value_name = "NAME", add = complete::operators())]
    operator: Option<String>,
    /// The same, as an option
    #[arg(short, long, value_name = "NAME", add = complete::operators())]
    name: Option<String>,
}

/// Shows the operator.
pub fn run(args: Args, form: &Form, ctx: &mut Ctx) -> Result<Outcome> {
    if let Some(given) = one_name(args.operator.as_deref(), args.name.as_deref())? {
        let name = ctx.find_operator(given)?;
        ctx.select(&name, None);
    }
    let operator = ctx.operator()?;
    let claims = &operator.stored.claims;
    form.show(ctx, "operator", &operator.stored.token, |ctx| {
        let findings = problems::of_operator(ctx, claims);
        let problems = problems::table(&findings);
        let details = table(claims, &mut Names::new(ctx, form.long_ids), ctx.now);
        Ok(problems.into_iter().chain([details]).collect())
    })
}

/// The table of an operator.
pub fn table(claims: &OperatorClaims, names: &mut Names, now: i64) -> Table {
    let operator = &claims.nats;
    let mut table = Table::new("Operator Details", &[]);
    rows::head(&mut table, claims, "Operator ID", &[], now);
    table.values("Tags", &operator.tags);
    if !operator.account_server_url.is_empty() {
        table.row(["Account JWT Server", &operator.account_server_url]);
    }
    table.values("Operator Service URLs", &operator.operator_service_urls);
    if !operator.system_account.is_empty() {
        let name = names.account(&operator.system_account);
        let shown = name.map_or_else(
            || operator.system_account.clone(),
            |name| format!("{} / {name}", operator.system_account),
        );
        table.row(["System Account", &shown]);
    }
    if !operator.assert_server_version.is_empty() {
        table.row(["Min Server Version", &operator.assert_server_version]);
    }
    table.row([
        "Require Signing Keys".to_string(),
        operator.strict_signing_key_usage.to_string(),
    ]);
    table.line();
    table.values("Signing Keys", &operator.signing_keys);
    table
}

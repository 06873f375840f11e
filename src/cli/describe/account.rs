//! `describe account`: what the JWT of an account says.

use super::form::Form;
use super::names::Names;
use super::{guests, limits, problems, rows, shares};
use crate::claims::{AccountClaims, WeightedMapping};
use crate::cli::complete;
use crate::cli::ctx::Ctx;
use crate::cli::error::Result;
use crate::cli::output::Outcome;
use crate::cli::table::Table;

/// Describe an account
///
/// Shows first what is wrong, then its keys, times, limits, shares, mappings and scopes. Accounts it
/// imports from are shown by name where they are in the store. Who imports from it, and until when,
/// is told with `--shares`, and on a terminal without it where the operator has few accounts. Nothing
/// is fetched: of an activation that is given as a URL only the URL is known.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  Describe an account
    accord describe account shop
  Tell who uses what it exports, and until when
    accord describe account shop --shares
  Print its claims as JSON, or one field of them
    accord describe account shop --json
    accord describe account shop --field 'nats.exports[0].subject'
  Write its JWT to a file
    accord describe account shop --raw --output-file shop.jwt")]
pub struct Args {
    /// Account to describe, by name or public key; the current one if omitted
    #[arg(value_name = "NAME", add = complete::accounts())]
    account: Option<String>,
    /// The same, as an option
    #[arg(short, long, value_name = "NAME", add = complete::accounts())]
    name: Option<String>,
    /// Also tell who in this store imports what the account exports, until when, and who is revoked; reads all accounts
    #[arg(long)]
    shares: bool,
}

/// Number of accounts up to which a person at a terminal is told unasked who imports; beyond it the
/// cost would be felt.
const FEW: usize = 200;

/// Shows the account.
pub fn run(args: Args, form: &Form, ctx: &mut Ctx) -> Result<Outcome> {
    let account = ctx.account_named(args.account.as_deref(), args.name.as_deref())?;
    let claims = &account.stored.claims;
    let exports = !claims.nats.exports.is_empty();
    let tells_shares = args.shares
        || (exports
            && form.is_for_a_terminal(ctx)
            && ctx.snapshot().accounts(&account.operator)?.len() <= FEW);
    let guests = tells_shares
        .then(|| guests::of(ctx, &account))
        .transpose()?;
    let json = |guests: &Vec<guests::Guest>| serde_json::json!({ "shares": guests });
    let more = guests.as_ref().map(json);
    let outcome = form.show_with(ctx, "account", &account.stored.token, more, |ctx| {
        let mut shown = tables(ctx, claims, &mut Names::new(ctx, form.long_ids));
        shown.extend(
            guests
                .as_ref()
                .and_then(|guests| guests::table(guests, ctx.now)),
        );
        Ok(shown)
    })?;
    if exports && guests.is_none() && !outcome.is_payload() {
        ctx.note("`--shares` tells who in this store imports these exports, and until when");
    }
    Ok(outcome)
}

/// All tables of an account, and before them what is wrong with it.
pub fn tables(ctx: &Ctx, claims: &AccountClaims, names: &mut Names) -> Vec<Table> {
    let account = &claims.nats;
    let findings = problems::of_account(ctx, claims);
    let mut tables: Vec<Table> = problems::table(&findings).into_iter().collect();
    tables.push(details(claims, ctx.now));
    if !account.exports.is_empty() {
        tables.push(shares::exports(&account.exports));
        tables.extend(shares::descriptions(&account.exports));
    }
    if !account.imports.is_empty() {
        tables.push(shares::imports(&account.imports, names, &findings, ctx.now));
    }
    if !account.mappings.is_empty() {
        tables.push(mappings(claims));
    }
    let scopes = account
        .signing_keys
        .keys()
        .filter_map(|key| account.signing_keys.scope(key));
    tables.extend(scopes.map(rows::scope));
    tables
}

fn details(claims: &AccountClaims, now: i64) -> Table {
    let account = &claims.nats;
    let mut table = Table::new("Account Details", &[]);
    rows::head(&mut table, claims, "Account ID", &[], now);
    table.values("Tags", &account.tags).line();
    for (label, value) in [
        ("Description", &account.description),
        ("Info Url", &account.info_url),
    ] {
        if !value.is_empty() {
            table.values(label, value.lines());
        }
    }
    table
        .line()
        .values("Signing Keys", account.signing_keys.keys())
        .line();
    table.values("Auth Callout Users", &account.authorization.auth_users);
    table.values("Allowed Accounts", &account.authorization.allowed_accounts);
    if !account.authorization.xkey.is_empty() {
        table.row(["Encrypt For", &account.authorization.xkey]);
    }
    table.line();
    limits::account(&mut table, &account.limits);
    limits::permissions(&mut table, &account.default_permissions);
    table.line();
    limits::jetstream(&mut table, &account.limits);
    if !account.cluster_traffic.is_empty() {
        table.row(["Cluster Traffic", &account.cluster_traffic]);
    }
    table.line();
    if account.imports.is_empty() {
        table.row(["Imports", "None"]).line();
    }
    if account.exports.is_empty() {
        table.row(["Exports", "None"]).line();
    }
    if !account.revocations.is_empty() {
        table
            .row([
                "Revocations".to_string(),
                account.revocations.len().to_string(),
            ])
            .line();
    }
    match &account.trace {
        None => table.row(["Tracing Context", "Disabled"]),
        Some(trace) => {
            // No rate is the full rate to servers.
            let sampling = if trace.sampling == 0 {
                100
            } else {
                trace.sampling
            };
            table
                .row(["Tracing Context", "Enabled"])
                .row(["Subject", &trace.dest])
                .row(["Sampling".to_string(), format!("{sampling}%")])
        }
    };
    table
}

/// Mappings with the sum of weights for each subject, or for each cluster of it: what is missing from
/// 100 is not mapped.
fn mappings(claims: &AccountClaims) -> Table {
    let mappings = &claims.nats.mappings;
    let clusters = mappings.values().flatten().any(|m| !m.cluster.is_empty());
    let header: &[&str] = if clusters {
        &["From", "To", "Weight (%)", "Cluster"]
    } else {
        &["From", "To", "Weight (%)"]
    };
    let mut table = Table::new("Mappings", header);
    let mut row = |from: &str, to: &str, weight: String, cluster: &str| {
        let mut cells = vec![from.to_string(), to.to_string(), weight];
        cells.extend(clusters.then(|| cluster.to_string()));
        table.row(cells);
    };
    for (from, targets) in mappings {
        let mut from = from.as_str();
        let mut groups: Vec<&str> = targets.iter().map(|m| m.cluster.as_str()).collect();
        groups.sort_unstable();
        groups.dedup();
        for cluster in groups {
            let group: Vec<&WeightedMapping> =
                targets.iter().filter(|m| m.cluster == cluster).collect();
            for mapping in &group {
                row(
                    from,
                    &mapping.subject,
                    mapping.effective_weight().to_string(),
                    cluster,
                );
                from = "";
            }
            let sum: u32 = group.iter().map(|m| u32::from(m.effective_weight())).sum();
            row("", "", format!("sum={sum}"), cluster);
        }
    }
    table
}

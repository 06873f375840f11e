//! `describe user`: what the JWT of a user says, and the scope that its signing key has.

use super::form::Form;
use super::{limits, problems, rows};
use crate::claims::{Account, Scope, UserClaims, template};
use crate::cli::complete;
use crate::cli::ctx::{Ctx, one_name};
use crate::cli::error::Result;
use crate::cli::output::Outcome;
use crate::cli::table::Table;
use crate::nkey::{Kind, PublicKey};
use crate::store::Stored;

/// Describe a user
///
/// Shows first what is wrong, then its keys, times, permissions and limits. The rights of a user signed by a scoped signing key
/// are those of the scope, which is shown too. Permissions that are exactly those of a preset are
/// named after it, see `list presets`; an inbox prefix is shown where its client must be told one.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  Describe a user
    accord describe user --account shop app
  Print what it may publish
    accord describe user --account shop --name app --field nats.pub")]
pub struct Args {
    /// User to describe, by name or public key; the only one of the account if omitted
    #[arg(value_name = "NAME", add = complete::users())]
    user: Option<String>,
    /// The same, as an option
    #[arg(short, long, value_name = "NAME", add = complete::users())]
    name: Option<String>,
    /// Account of the user, by name or public key; the current one if omitted
    #[arg(short, long, value_name = "ACCOUNT", add = complete::accounts())]
    account: Option<String>,
}

/// Shows the user.
pub fn run(args: Args, form: &Form, ctx: &mut Ctx) -> Result<Outcome> {
    let given = one_name(args.user.as_deref(), args.name.as_deref())?;
    let account = ctx.account(args.account.as_deref())?;
    let user = ctx.user(&account, given)?;
    let claims = &user.stored.claims;
    form.show(ctx, "user", &user.stored.token, |ctx| {
        let findings = problems::of_user(ctx, claims, &account.stored.claims);
        let problems = problems::table(&findings).into_iter();
        Ok(problems
            .chain(tables(claims, Some(&account.stored), ctx.now))
            .collect())
    })
}

/// The tables of a user found outside of the store, with the scope if its account is in the store.
pub fn tables_of_stranger(ctx: &Ctx, claims: &UserClaims) -> Vec<Table> {
    let account = || {
        let operator = ctx.operator_name().ok()?;
        let key = PublicKey::parse_kind(Kind::Account, claims.account()).ok()?;
        let name = ctx.snapshot().account_by_key(&operator, &key).ok()??;
        ctx.snapshot().account(&operator, &name).ok()
    };
    tables(claims, account().as_ref(), ctx.now)
}

fn tables(claims: &UserClaims, account: Option<&Stored<Account>>, now: i64) -> Vec<Table> {
    let scope = account.and_then(|a| a.claims.nats.signing_keys.scope(&claims.iss));
    let mut tables = vec![table(claims, scope, account, now)];
    tables.extend(scope.map(rows::scope));
    tables
}

fn table(
    claims: &UserClaims,
    scope: Option<&Scope>,
    account: Option<&Stored<Account>>,
    now: i64,
) -> Table {
    let user = &claims.nats;
    let mut table = Table::new("User", &[]);
    let issuer_account = ("Issuer Account", user.issuer_account.as_str());
    let between: &[_] = if user.issuer_account.is_empty() {
        &[]
    } else {
        &[issuer_account]
    };
    rows::head(&mut table, claims, "User ID", between, now);
    table.values("Tags", &user.tags);
    // Without the account at hand only a blank user signed by a signing key can be told to be scoped.
    let scoped = scope.is_some()
        || (account.is_none() && user.limits.is_blank() && !user.issuer_account.is_empty());
    if scoped {
        table.row(["Issuer Scoped", "Yes"]);
    }
    limits::preset(&mut table, &user.limits.permissions);
    // Where a login would fail there is nothing to tell its client.
    let rights = account.map(|account| template::rights(claims, &account.claims));
    match rights {
        Some(Ok(rights)) => limits::inbox(&mut table, &rights.permissions),
        Some(Err(_)) => {}
        None => limits::inbox(&mut table, &user.limits.permissions),
    }
    // A scoped user has nothing of its own; what it has nevertheless makes servers refuse it.
    if !scoped || !user.limits.is_blank() {
        table.row(["Bearer Token", rows::yes_no(user.limits.bearer_token)]);
        limits::permissions(&mut table, &user.limits.permissions);
        table.line();
        limits::user(&mut table, &user.limits);
        limits::connection_types(&mut table, &user.limits);
    }
    table
}

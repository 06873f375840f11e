//! What is wrong with a document, which is shown before anything else.

use super::rows::capital;
use crate::check::{self, Finding, across};
use crate::claims::{AccountClaims, AnyClaims, OperatorClaims, UserClaims};
use crate::cli::ctx::Ctx;
use crate::cli::table::Table;
use crate::nkey::{Kind, PublicKey};

/// The problems as a table; none if there are none.
pub fn table(findings: &[Finding]) -> Option<Table> {
    let mut findings: Vec<&Finding> = findings.iter().collect();
    findings.sort_by_key(|finding| finding.severity);
    let mut table = Table::new("Problems", &["Level", "Problem", "Code"]);
    for finding in findings {
        table.row([
            capital(finding.severity.as_str()),
            finding.message.clone(),
            finding.code.to_string(),
        ]);
    }
    (!table.is_empty()).then_some(table)
}

/// Of an operator.
pub fn of_operator(ctx: &Ctx, claims: &OperatorClaims) -> Vec<Finding> {
    let mut found = check::operator(claims, &ctx.facts());
    found.extend(across::operator_itself(claims));
    found
}

/// Of an account, and of its imports where the exporting account is in the store. Only accounts
/// that it imports from are read.
pub fn of_account(ctx: &Ctx, claims: &AccountClaims) -> Vec<Finding> {
    let mut found = check::account(claims, &ctx.facts());
    let Ok(operator) = ctx.operator() else {
        return found;
    };
    found.extend(across::operator_account(&operator.stored.claims, claims));
    let mut keys: Vec<&String> = claims.nats.imports.iter().map(|i| &i.account).collect();
    keys.sort_unstable();
    keys.dedup();
    let read = |key: &String| {
        let key = PublicKey::parse_kind(Kind::Account, key).ok()?;
        let name = ctx.snapshot().account_by_key(&operator.name, &key).ok()??;
        ctx.snapshot()
            .account(&operator.name, &name)
            .ok()
            .map(|stored| stored.claims)
    };
    let exporters: Vec<AccountClaims> = keys.into_iter().filter_map(read).collect();
    let exporter = |key: &str| exporters.iter().find(|claims| claims.sub == key);
    found.extend(across::imports(
        &operator.stored.claims,
        claims,
        &exporter,
        &ctx.facts(),
    ));
    found
}

/// Of a user, and of what its account says about it.
pub fn of_user(ctx: &Ctx, claims: &UserClaims, account: &AccountClaims) -> Vec<Finding> {
    let mut found = check::user(claims, &ctx.facts());
    if let Ok(operator) = ctx.operator() {
        found.extend(across::account_user(
            &operator.stored.claims,
            account,
            claims,
        ));
    }
    found
}

/// Of a document from elsewhere: what it says by itself.
pub fn of_stranger(ctx: &Ctx, claims: &AnyClaims) -> Vec<Finding> {
    check::any(claims, &ctx.facts())
}

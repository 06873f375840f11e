//! What an edit of an account may not do to the operator's servers and to the account's users.

use crate::claims::{Account, AccountClaims, Operator};
use crate::cli::ctx::{Ctx, Entry};
use crate::cli::error::{Error, Hint, Result};
use crate::cli::words::quoted;
use crate::nkey::PublicKey;

/// Refuses JetStream limits for the system account, with which servers do not start.
pub fn system_account(
    operator: &Entry<Operator>,
    account: &Entry<Account>,
    after: &AccountClaims,
) -> Result<()> {
    let limits = &after.nats.limits;
    if operator.stored.claims.nats.system_account != after.sub
        || (limits.jetstream.is_zero() && limits.tiered_limits.is_empty())
    {
        return Ok(());
    }
    Err(Error::refused(format!(
        "system account cannot have JetStream limits, and account \"{}\" is the one of operator \"{}\"",
        account.name, operator.name
    ))
    .hint(Hint::run(
        "remove those it has",
        &["edit", "account", &account.name, "--js-disable"],
    )))
}

/// Refuses to shut out bearer users that exist; what cannot be read is told.
pub fn bearers(ctx: &mut Ctx, account: &Entry<Account>) -> Result<()> {
    let (operator, name) = (&account.operator, &account.name);
    for user in ctx.snapshot().users(operator, name)? {
        match ctx.snapshot().user(operator, name, &user) {
            Ok(stored) if stored.claims.nats.limits.bearer_token => {
                return Err(Error::refused(format!(
                    "user \"{user}\" in account \"{name}\" uses bearer token (needs to be deleted/changed first)"
                ))
                .hint(Hint::say(format!(
                    "take it back with `edit user --account {name} --name {user} --bearer=false`"
                ))));
            }
            Ok(_) => {}
            Err(_) => ctx.warn(format!(
                "user \"{user}\" cannot be read, so it is not known whether it is a bearer"
            )),
        }
    }
    for (_, scope) in account.stored.claims.nats.signing_keys.iter() {
        if let Some(scope) = scope.filter(|s| s.template.bearer_token) {
            ctx.warn(format!(
                "users of role \"{}\" are bearers: servers will refuse them",
                scope.role
            ));
        }
    }
    Ok(())
}

/// Removing a key may be urgent, so it is not refused; the users it signed no longer count.
pub fn warn_of_orphans(
    ctx: &mut Ctx,
    account: &Entry<Account>,
    removed: &[PublicKey],
) -> Result<()> {
    if removed.is_empty() {
        return Ok(());
    }
    let (operator, name) = (&account.operator, &account.name);
    let mut orphans = Vec::new();
    for user in ctx.snapshot().users(operator, name)? {
        // What cannot be read is no reason to keep a key that has to go.
        let Ok(stored) = ctx.snapshot().user(operator, name, &user) else {
            continue;
        };
        if removed.iter().any(|k| k.as_str() == stored.claims.iss) {
            orphans.push(user);
        }
    }
    if !orphans.is_empty() {
        let users = quoted(&orphans);
        ctx.warn(format!("a removed key signed user {users}: servers will refuse it once the account is pushed, until it is signed anew"));
    }
    Ok(())
}

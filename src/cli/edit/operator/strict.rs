//! What requiring signing keys asks of the accounts and users that exist.

use crate::claims::{Operator, OperatorClaims};
use crate::cli::ctx::{Ctx, Entry};
use crate::cli::error::{Error, Hint, Result};
use crate::cli::words::{listed, quoted};
use crate::nkey::PublicKey;

/// Refuses to require signing keys while documents are signed by identity keys, and warns of
/// accounts that a removed key signed.
pub fn check(
    ctx: &mut Ctx,
    operator: &Entry<Operator>,
    after: &OperatorClaims,
    removed: &[PublicKey],
) -> Result<()> {
    let strict = after.nats.strict_signing_key_usage;
    let newly_strict = strict && !operator.stored.claims.nats.strict_signing_key_usage;
    if strict && after.nats.signing_keys.is_empty() {
        return Err(Error::refused(
            "operator requires at least one signing key, since only signing keys may sign",
        )
        .hint(Hint::run(
            "make one",
            &["edit", "operator", "--sk", "generate"],
        )));
    }
    if newly_strict {
        refuse_identity_signed(ctx, operator)?;
    }
    if !removed.is_empty() {
        warn_of_orphans(ctx, operator, removed)?;
    }
    Ok(())
}

fn refuse_identity_signed(ctx: &Ctx, operator: &Entry<Operator>) -> Result<()> {
    let identity = &operator.stored.claims.sub;
    let mut accounts = Vec::new();
    let mut users = Vec::new();
    for name in ctx.snapshot().accounts(&operator.name)? {
        let account = ctx.snapshot().account(&operator.name, &name)?.claims;
        for user in ctx.snapshot().users(&operator.name, &name)? {
            let stored = ctx.snapshot().user(&operator.name, &name, &user)?;
            if stored.claims.iss == account.sub {
                users.push(format!("\"{user}\" in account \"{name}\""));
            }
        }
        // In a managed store accounts sign themselves until their operator does.
        if account.iss == *identity || account.is_self_signed() {
            accounts.push(name);
        }
    }
    if !accounts.is_empty() {
        let list = quoted(&accounts);
        return Err(Error::refused(format!(
            "account {list} needs to be issued with a signing key first"
        ))
        .hint(Hint::say(
            "sign each anew with an operator signing key: `edit account NAME -K KEY`",
        )));
    }
    if !users.is_empty() {
        let list = listed(&users);
        return Err(Error::refused(format!("user {list} needs to be issued with a signing key first"))
            .hint(Hint::say("give the account a signing key with `edit account NAME --sk generate`, then sign each user with it: `edit user NAME -K KEY`")));
    }
    Ok(())
}

/// Removing a key may be urgent, so it is not refused; the accounts it signed no longer count.
fn warn_of_orphans(ctx: &mut Ctx, operator: &Entry<Operator>, removed: &[PublicKey]) -> Result<()> {
    let mut orphans = Vec::new();
    for name in ctx.snapshot().accounts(&operator.name)? {
        // What cannot be read is no reason to keep a key that has to go.
        let Ok(account) = ctx.snapshot().account(&operator.name, &name) else {
            continue;
        };
        if removed.iter().any(|k| k.as_str() == account.claims.iss) {
            orphans.push(name);
        }
    }
    if !orphans.is_empty() {
        let list = quoted(&orphans);
        ctx.warn(format!("a removed key signed account {list}: servers will refuse it until it is signed anew with `edit account NAME -K KEY` and pushed"));
    }
    Ok(())
}

//! What all commands that revoke do: an entry moves forward in time, and the account is signed only
//! if that made a difference.

use crate::claims::{Account, AccountClaims, Revocations};
use crate::cli::args::time::shown;
use crate::cli::ctx::{Ctx, Entry};
use crate::cli::error::Result;
use crate::cli::signing::{Prefer, SignedBy};

/// Revokes an entry up to `at`; until when it is revoked then, and whether that is new.
pub fn later(revocations: &mut Revocations, entry: &str, at: i64) -> (i64, bool) {
    let changed = revocations.revoke(entry, at);
    (revocations.get(entry).unwrap_or(at), changed)
}

/// Lets `change` add entries up to `at`; signs the account only if that made a difference.
pub fn revoke<T>(
    ctx: &mut Ctx,
    account: &Entry<Account>,
    at: i64,
    change: impl FnOnce(&mut AccountClaims) -> T,
) -> Result<(T, Option<SignedBy>)> {
    let mut claims = account.stored.claims.clone();
    let result = change(&mut claims);
    if at > ctx.now {
        ctx.warn(format!(
            "the time lies ahead: what is issued before {} is revoked too",
            shown(at)
        ));
    }
    if claims == account.stored.claims {
        return Ok((result, None));
    }
    let operator = ctx.operator()?;
    let by = ctx.save_account(
        &operator,
        &account.name,
        Some(&account.stored.claims),
        claims,
        Prefer::Identity,
    )?;
    Ok((result, Some(by)))
}

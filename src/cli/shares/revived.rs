//! Activations that count again with an export that is added.

use crate::claims::{Account, ActivationClaims, Export};
use crate::cli::ctx::{Ctx, Entry};
use crate::cli::error::{Hint, Result};
use crate::cli::words::quoted;
use crate::nkey::PublicKey;
use crate::subject::Subject;

/// Says who holds activations that count again, besides `expected`.
///
/// Revocations go with the export that they are written in. Who was shut out of one that was deleted
/// since is let in by the next one on its subject.
pub fn warn(
    ctx: &mut Ctx,
    account: &Entry<Account>,
    export: &Export,
    expected: Option<&PublicKey>,
) -> Result<()> {
    let Ok(subject) = export.subject.parse::<Subject>() else {
        return Ok(());
    };
    if !export.token_req || export.account_token_position > 0 {
        return Ok(());
    }
    let now = ctx.now;
    let counts = |claims: &ActivationClaims| {
        let granted = claims.nats.subject.parse::<Subject>();
        claims.nats.kind == export.kind
            && (claims.exp == 0 || claims.exp > now)
            && expected.is_none_or(|key| key.as_str() != claims.sub)
            && granted.is_ok_and(|s| s.contains(&subject) || subject.contains(&s))
            && !export.revocations.is_claim_revoked(&claims.sub, claims.iat)
    };
    let mut guests = Vec::new();
    for grant in ctx.grants(account)?.iter().filter(|g| counts(&g.claims)) {
        let key: PublicKey = grant.claims.sub.parse()?;
        let name = ctx.snapshot().account_by_key(&account.operator, &key)?;
        guests.push(name.unwrap_or_else(|| key.to_string()));
    }
    guests.sort();
    guests.dedup();
    if guests.is_empty() {
        return Ok(());
    }
    let words = [
        "share",
        "revoke",
        "--account",
        &account.name,
        "--subject",
        &export.subject,
        "--target-account",
        "ACCOUNT",
    ];
    let text = format!(
        "activations for `{subject}` that were issued before count with this export: those of {}; take one account's back",
        quoted(&guests)
    );
    let hint = Hint::run(text, &words);
    let program = ctx.options.program.clone();
    ctx.warn(hint.text(&program));
    Ok(())
}

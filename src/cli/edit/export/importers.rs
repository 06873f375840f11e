//! Who is cut off by a changed export.

use crate::check::remote_subject;
use crate::claims::{Account, Export, Import};
use crate::cli::ctx::{Ctx, Entry};
use crate::cli::error::Result;
use crate::cli::words::quoted;
use crate::subject::is_contained;

/// Warns of a change that importers must follow, and names those of this store that are cut off.
///
/// Other accounts are only read if the change can cut anybody off.
pub fn warn(
    ctx: &mut Ctx,
    account: &Entry<Account>,
    before: &Export,
    after: &Export,
) -> Result<Vec<String>> {
    let reasons: Vec<&str> = [
        (
            before.kind != after.kind,
            "imports of the other kind find no export any more",
        ),
        (
            !is_contained(&before.subject, &after.subject),
            "imports and activations of the old subject are of no use any more",
        ),
        (
            !before.token_req && after.token_req,
            "importers need an activation now",
        ),
        (
            before.account_token_position != after.account_token_position
                && after.account_token_position != 0,
            "importers must have their account's key at the position now",
        ),
    ]
    .into_iter()
    .filter_map(|(is, reason)| is.then_some(reason))
    .collect();
    if reasons.is_empty() {
        return Ok(Vec::new());
    }
    let key = &account.stored.claims.sub;
    let cut_off = |import: &Import| {
        import.account == *key
            && import.kind == before.kind
            && is_contained(remote_subject(import), &before.subject)
            && !still_works(import, after)
    };
    let names = ctx
        .snapshot()
        .each_account(&account.operator, false, |name, stored| {
            let imports = stored.ok()?.claims.nats.imports;
            imports.iter().any(cut_off).then(|| name.to_string())
        })?;
    let names: Vec<String> = names.into_iter().flatten().collect();
    let who = match names.is_empty() {
        true => "no account of this store is cut off".to_string(),
        false => format!("cut off once this is pushed: account {}", quoted(&names)),
    };
    ctx.warn(format!(
        "this breaks importers: {}; {who}",
        reasons.join("; ")
    ));
    Ok(names)
}

fn still_works(import: &Import, after: &Export) -> bool {
    let covered = is_contained(remote_subject(import), &after.subject);
    let admitted = !after.token_req || !import.token.is_empty();
    // A server refuses an import that names the whole export where a key has to stand.
    let named = after.account_token_position == 0 || remote_subject(import) != after.subject;
    import.kind == after.kind && covered && admitted && named
}

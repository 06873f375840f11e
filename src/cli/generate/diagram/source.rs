//! What a diagram is made from, read out of the store.

use crate::cli::ctx::Ctx;
use crate::cli::error::Result;
use crate::diagram::{AccountSource, Diagram, Source};
use crate::nkey::PublicKey;

/// Reads the operator, all its accounts and, if they are drawn, all users, and hands them over.
///
/// An account or user that cannot be read is no reason to draw nothing: it is drawn with the reason.
/// Fails if there is no operator.
pub fn with_source(
    ctx: &mut Ctx,
    users: bool,
    draw: impl FnOnce(&Source) -> Diagram,
) -> Result<Diagram> {
    let operator = ctx.operator()?;
    let snapshot = ctx.snapshot();
    let read_users = |account: &str| match users {
        true => snapshot
            .each_user(&operator.name, account, true, |name, user| {
                (
                    name.to_owned(),
                    user.map(|u| u.claims).map_err(|e| e.to_string()),
                )
            })
            .unwrap_or_else(|err| vec![("users".to_owned(), Err(err.to_string()))]),
        false => Vec::new(),
    };
    let mut accounts =
        snapshot.each_account(&operator.name, true, |name, account| AccountSource {
            name: name.to_owned(),
            claims: account.map(|a| a.claims).map_err(|e| e.to_string()),
            users: Vec::new(),
        })?;
    for account in &mut accounts {
        account.users = read_users(&account.name);
    }
    let stored = |key: &str| PublicKey::parse(key).is_ok_and(|key| ctx.has_seed(&key));
    let root = ctx.layout().operator_dir(&operator.name);
    Ok(draw(&Source {
        operator: &operator.stored.claims,
        accounts,
        stored: &stored,
        facts: &ctx.facts(),
        store_dir: root.display().to_string(),
    }))
}

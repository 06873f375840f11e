//! The template of a role: what its functions may be, and the users it comes over.

use crate::claims::{Account, UserLimits, template};
use crate::cli::ctx::{Ctx, Entry};
use crate::cli::error::{Error, Hint, Result};
use crate::cli::words::quoted;

/// Refuses functions that servers do not know in lists that grew. What was there before may stay,
/// so that a template can be mended step by step.
pub fn check(before: Option<&UserLimits>, after: &UserLimits) -> Result<()> {
    let nothing = UserLimits::default();
    let before = before.unwrap_or(&nothing);
    let (before, after) = (&before.permissions, &after.permissions);
    for ((_, old), (_, new)) in before.lists().into_iter().zip(after.lists()) {
        if new.iter().all(|entry| old.contains(entry)) {
            continue;
        }
        if let Some(issue) = template::first_issue(new) {
            return Err(Error::refused(issue).hint(Hint::say(format!(
                "servers fill in {}; without braces a subject is taken as it stands",
                template::FUNCTIONS
                    .map(|f| format!("{{{{{f}}}}}"))
                    .join(", ")
            ))));
        }
    }
    Ok(())
}

/// Users that a plain key signed have rights of their own, and servers refuse such users once the
/// key has a scope.
pub fn warn_of_users_with_rights(ctx: &mut Ctx, account: &Entry<Account>, key: &str) -> Result<()> {
    let users =
        ctx.snapshot()
            .each_user(&account.operator, &account.name, false, |name, stored| {
                let claims = stored.ok()?.claims;
                let cut_off = claims.iss == key && !claims.nats.limits.is_blank();
                cut_off.then(|| name.to_string())
            })?;
    let users: Vec<String> = users.into_iter().flatten().collect();
    if users.is_empty() {
        return Ok(());
    }
    ctx.warn(format!(
        "servers will refuse user {}: the key signed them with rights of their own; sign each anew with `edit user NAME -K KEY`",
        quoted(&users)
    ));
    Ok(())
}

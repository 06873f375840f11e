//! What rights of a user or of a role bring about that their author may not expect.

use crate::claims::{AccountClaims, Limit, Permissions, UserClaims, UserLimits, template};
use crate::cli::args::preset::Applied;
use crate::cli::ctx::Ctx;
use crate::cli::error::{Error, Hint, Result};
use crate::cli::signing::SignedBy;
use crate::preset::EVERYTHING;

/// Removing the last allowed subject allows all of them, the opposite of what removing looks like. So
/// does removing the leave to answer, which closes publishing where no subject is allowed.
pub fn warn_of_opened(ctx: &mut Ctx, before: &Permissions, after: &Permissions, who: &str) {
    let limited = |by: &Permissions| {
        let publish = !by.pub_.allow.is_empty() || by.resp.is_some();
        [publish, !by.sub.allow.is_empty()]
    };
    let sides = [
        (&after.pub_.deny, "publish"),
        (&after.sub.deny, "subscribe"),
    ];
    let was_and_is = limited(before).into_iter().zip(limited(after));
    for ((was, is), (denied, what)) in was_and_is.zip(sides) {
        if !was || is || denied.iter().any(|entry| entry == EVERYTHING) {
            continue;
        }
        let but = match denied.is_empty() {
            true => String::new(),
            false => " but what is denied".into(),
        };
        ctx.warn(format!(
            "no subject that {who} may {what} to is named any more, which allows all{but}"
        ));
    }
}

/// A denied `>` wins over everything that is allowed, so allowing a subject more brings nothing.
pub fn warn_of_closed(ctx: &mut Ctx, before: &Permissions, after: &Permissions) {
    for (before, after, what) in [
        (&before.pub_, &after.pub_, "publish"),
        (&before.sub, &after.sub, "subscribe"),
    ] {
        let denied = after.deny.iter().any(|entry| entry == EVERYTHING);
        if denied && after.allow.len() > before.allow.len() {
            ctx.warn(format!(
                "there is still no leave to {what}: `{EVERYTHING}` is denied, which wins; `--rm '{EVERYTHING}'` removes it"
            ));
        }
    }
}

/// An account may forbid users that connect without the proof that they hold their seed.
pub fn refuse_bearer(limits: &UserLimits, asked: Option<bool>, forbidden_by: &str) -> Result<()> {
    if asked != Some(true) || !limits.bearer_token {
        return Ok(());
    }
    Err(Error::refused(format!(
        "account \"{forbidden_by}\" forbids the use of bearer token"
    ))
    .hint(Hint::say(
        "leave out `--bearer`; the client then proves that it holds the seed in its creds",
    )))
}

/// What servers make of the rights of a user without a role.
pub fn warn_of_user(ctx: &mut Ctx, limits: &UserLimits) {
    if limits.subs == Limit::NONE {
        ctx.warn("the user may have no subscription at all; `--subs -1` lifts the limit");
    }
    if limits.payload == Limit::NONE {
        ctx.warn("the user may send empty messages only; `--payload -1` lifts the limit");
    }
    warn_of_functions(ctx, limits);
}

/// What clients of a user of a role must be told, once `by` has signed it. Warns where servers would
/// refuse its login, or can fill in none of the subjects that the role allows: then they allow none.
pub fn of_role(
    ctx: &mut Ctx,
    user: &UserClaims,
    account: &AccountClaims,
    by: &SignedBy,
) -> Applied {
    let mut user = user.clone();
    user.iss = by.key.to_string();
    let name = &user.name;
    let rights = match template::rights(&user, account) {
        Ok(rights) => &rights.into_owned().permissions,
        Err(err) => {
            ctx.warn(format!(
                "servers refuse every login of user \"{name}\": {err}"
            ));
            return Applied::default();
        }
    };
    let scope = account.nats.signing_keys.scope(&user.iss);
    let template = scope.map(|scope| &scope.template.permissions);
    for (allowed, filled, what) in template.into_iter().flat_map(|template| {
        [
            (&template.pub_.allow, &rights.pub_.allow, "publish"),
            (&template.sub.allow, &rights.sub.allow, "subscribe"),
        ]
    }) {
        if filled.is_empty() && !allowed.is_empty() {
            ctx.warn(format!(
                "user \"{name}\" cannot {what} at all: no subject that its role allows can be filled in with its name and tags, such as `{}`",
                allowed[0]
            ));
        }
    }
    Applied::to(rights)
}

/// Only the subjects of a role are filled in; those of a user are taken as they stand.
fn warn_of_functions(ctx: &mut Ctx, limits: &UserLimits) {
    let lists = limits.permissions.lists();
    let mut entries = lists.iter().flat_map(|(_, list)| *list);
    if let Some(entry) = entries.find(|entry| template::has_function(entry)) {
        ctx.warn(format!(
            "servers fill in the braces of `{entry}` for users of a role only; for this one they stand for themselves"
        ));
    }
}

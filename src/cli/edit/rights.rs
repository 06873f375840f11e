//! What a change of rights brings about that its author may not expect.

use crate::claims::{Permissions, UserLimits};
use crate::cli::ctx::Ctx;
use crate::cli::error::{Error, Hint, Result};

/// Removing the last allowed subject allows all of them, the opposite of what removing looks like.
pub fn warn_of_opened(ctx: &mut Ctx, before: &Permissions, after: &Permissions, who: &str) {
    for (before, after, what) in [
        (&before.pub_, &after.pub_, "publish"),
        (&before.sub, &after.sub, "subscribe"),
    ] {
        let opened = !before.allow.is_empty() && after.allow.is_empty();
        if !opened {
            continue;
        }
        let but = match after.deny.is_empty() {
            true => String::new(),
            false => " but what is denied".into(),
        };
        ctx.warn(format!(
            "no subject that {who} may {what} to is named any more, which allows all{but}"
        ));
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

//! Changing what is selected: the store, operator and account that later commands are about.

use super::ctx::Ctx;
use super::error::{Error, Hint, Result};

/// Refuses where the working directory alone decides: nothing saved would have an effect.
pub fn refuse_if_fixed(ctx: &Ctx) -> Result<()> {
    if !ctx.context().cwd_only {
        return Ok(());
    }
    Err(
        Error::refused("$NSC_CWD_ONLY is set: only the working directory selects").hint(Hint::say(
            "change to the directory of the operator or account, or unset the variable",
        )),
    )
}

/// Selects a store, and of its operators the only one, else the one with the name of the present
/// operator, else none; likewise an account.
pub fn store(ctx: &mut Ctx, dir: &str) -> Result<()> {
    let root = ctx.path(dir);
    if !root.is_dir() {
        ctx.warn(format!("`{}` does not exist yet", root.display()));
    }
    let present = ctx.context().operator.clone();
    ctx.select_store(&root)?;
    let operators = ctx.snapshot().operators()?;
    match operators.as_slice() {
        [only] => operator(ctx, only),
        _ => match present.filter(|present| operators.contains(present)) {
            Some(present) => operator(ctx, &present),
            None => Ok(()),
        },
    }
}

/// Selects an operator, and of its accounts the only one, else the one with the name of the present
/// account, else none.
pub fn operator(ctx: &mut Ctx, given: &str) -> Result<()> {
    let name = ctx.find_operator(given)?;
    let accounts = ctx.snapshot().accounts(&name)?;
    let account = match accounts.as_slice() {
        [only] => Some(only.clone()),
        _ => ctx
            .context()
            .account
            .clone()
            .filter(|present| accounts.contains(present)),
    };
    ctx.select(&name, account.as_deref());
    Ok(())
}

/// Selects an account of the operator in use.
pub fn account(ctx: &mut Ctx, given: &str) -> Result<()> {
    let operator = ctx.operator_name()?;
    let name = ctx.find_account(&operator, given)?;
    ctx.select(&operator, Some(&name));
    Ok(())
}

/// Saves what is selected now as the default of later commands.
pub fn save(ctx: &mut Ctx) {
    let context = ctx.context();
    let name = |name: &Option<String>| name.clone().unwrap_or_default();
    let defaults = context.defaults(&name(&context.operator), &name(&context.account));
    // Told in time: a store selected this way is in use only as long as one stays there.
    if context.from_cwd {
        ctx.warn(
            "the working directory lies in a store, and selects before the saved selection does",
        );
    }
    ctx.changes.put_defaults(&defaults);
}

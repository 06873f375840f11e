//! Changing what is selected: the store, operator and account that later commands are about.

use std::time::Duration;

use super::ctx::Ctx;
use super::error::{Error, Hint, Result};
use crate::store::{Access, ChangeSet, Snapshot, commit};

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

/// Selects what was just created, and makes it the saved default.
///
/// Only where its store is the default already: a store named for one command, by an option, the
/// environment or the working directory, does not become the one that all later commands use.
pub fn created(ctx: &mut Ctx, operator: &str, account: &str) {
    ctx.select(operator, Some(account).filter(|a| !a.is_empty()));
    let saved = &ctx.context().saved.store_root;
    let is_default = ctx.layout().stores.as_ref() == Some(saved);
    if saved.as_os_str().is_empty() || is_default || !saved.is_dir() {
        save_created(ctx);
    } else {
        let saved = saved.display().to_string();
        ctx.note(format!(
            "the store in `{saved}` stays the default; `env --store` changes that"
        ));
    }
}

/// Selects what was just created, and makes its store the default too.
pub fn created_store(ctx: &mut Ctx, operator: &str, account: &str) {
    ctx.select(operator, Some(account).filter(|a| !a.is_empty()));
    save_created(ctx);
}

fn save_created(ctx: &mut Ctx) {
    // Creating works where the working directory alone selects, only nothing is saved there.
    let context = ctx.context();
    if !context.cwd_only {
        let account = context.account.clone().unwrap_or_default();
        let defaults = context.defaults(context.operator.as_deref().unwrap_or_default(), &account);
        ctx.changes.put_defaults(&defaults);
    }
}

/// Drops a deleted account from the saved default.
pub fn forget_account(ctx: &mut Ctx, operator: &str, account: &str) {
    renamed_account(ctx, operator, account, "");
}

/// Lets the saved default follow an account that gets another name.
pub fn renamed_account(ctx: &mut Ctx, operator: &str, account: &str, new: &str) {
    let saved = &ctx.context().saved;
    if saved.operator == operator && saved.account == account {
        save_if_default(ctx, operator, new);
    }
}

/// Drops a deleted operator from the saved default.
pub fn forget_operator(ctx: &mut Ctx, operator: &str) {
    if ctx.context().saved.operator == operator {
        save_if_default(ctx, "", "");
    }
}

/// Lets the saved default follow an operator that gets another name.
pub fn renamed_operator(ctx: &mut Ctx, operator: &str, new: &str) {
    let saved = &ctx.context().saved;
    if saved.operator == operator {
        let account = saved.account.clone();
        save_if_default(ctx, new, &account);
    }
}

/// Saves a default if the store in use is the one that the saved defaults are about.
fn save_if_default(ctx: &mut Ctx, operator: &str, account: &str) {
    let context = ctx.context();
    let is_default = ctx.layout().stores.as_ref() == Some(&context.saved.store_root);
    if is_default && !context.cwd_only {
        let defaults = context.defaults(operator, account);
        ctx.changes.put_defaults(&defaults);
    }
}

/// Warns of an environment variable that goes on selecting by the old name.
pub fn warn_of_variable(ctx: &mut Ctx, variable: &str, old: &str) {
    if ctx.env(variable).as_deref() == Some(old) {
        ctx.warn(format!("${variable} is set to \"{old}\", which is gone"));
    }
}

/// Saves what the first command of a home found as the defaults of later ones, as nsc does.
///
/// A command that only reads must work where nothing can be written, so what goes wrong here is
/// left for the next command.
pub fn save_first_defaults(ctx: &mut Ctx) {
    if ctx.layout().nsc_json().exists() {
        return;
    }
    ctx.release();
    let Ok(snapshot) = Snapshot::open(ctx.layout(), Access::Write, Duration::from_secs(1)) else {
        return;
    };
    let context = ctx.context();
    let name = |name: &Option<String>| name.clone().unwrap_or_default();
    let mut changes = ChangeSet::new(ctx.layout());
    changes.put_defaults(&context.defaults(&name(&context.operator), &name(&context.account)));
    let _ = commit(&snapshot, &changes);
}

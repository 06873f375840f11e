//! Which store, operator and account a run is about.
//!
//! For each: option, then `ACCORD_…` variable, then working directory, then `nsc.json`. What is
//! only a habit (the last two) is dropped when it names nothing; what was asked for is kept, so
//! that the error names it. Nothing is written here, whatever is read.

use std::path::{Path, PathBuf};
use std::time::Duration;

use super::cwd;
use super::defaults::Defaults;
use super::error::StoreError;
use super::journal::{Pending, pending};
use super::layout::{Layout, jwt_file};
use super::list;
use super::names::is_safe;
use super::snapshot::{Access, Snapshot};
use super::surroundings::Surroundings;

/// What a run is about.
#[derive(Debug, Clone)]
pub struct Context {
    /// Where everything lies.
    pub layout: Layout,
    /// `nsc.json` as it is, which may name things that are gone.
    pub saved: Defaults,
    /// Directory name of the operator.
    pub operator: Option<String>,
    /// Directory name of the account, or whatever was asked for, such as its public key.
    pub account: Option<String>,
    /// Whether the working directory decided about the store.
    pub from_cwd: bool,
    /// Whether there are no saved defaults yet.
    pub first_run: bool,
    /// Whether saved defaults are neither read nor to be written (`NSC_CWD_ONLY`).
    pub cwd_only: bool,
}

/// How long finishing the work of a killed command may wait for others.
const PATIENCE: Duration = Duration::from_secs(10);

impl Context {
    /// Finds out what a run is about. `operator` and `account` come from its options.
    ///
    /// # Errors
    ///
    /// Fails if `nsc.json` is malformed, if there is no home directory and no option for each
    /// directory, or if the work of a killed command cannot be finished.
    pub fn resolve(
        surroundings: &Surroundings,
        operator: Option<&str>,
        account: Option<&str>,
    ) -> Result<Context, StoreError> {
        let context = Context::look(surroundings, operator, account)?;
        // A killed command may have decided about the very files that were just read.
        if context
            .layout
            .roots()
            .iter()
            .any(|root| pending(root) == Pending::Journal)
        {
            Snapshot::open(&context.layout, Access::Read, PATIENCE)?;
            return Context::look(surroundings, operator, account);
        }
        Ok(context)
    }

    fn look(
        s: &Surroundings,
        operator: Option<&str>,
        account: Option<&str>,
    ) -> Result<Context, StoreError> {
        let config = s.config_dir()?;
        let cwd_only = s.is_present("NSC_CWD_ONLY");
        let saved = match cwd_only {
            true => None,
            false => Defaults::load(&config.join("nsc.json"))?.filter(|saved| !saved.is_unset()),
        };
        let first_run = !cwd_only && saved.is_none();
        let saved = saved.unwrap_or_default();
        let found = cwd::find(&s.cwd);
        let from_cwd = found.is_some() && s.given_store_root().is_none();
        let stores = match (s.given_store_root(), &found) {
            (Some(given), _) => Some(given),
            (None, Some(found)) => Some(found.root.clone()),
            (None, None) if cwd_only => None,
            (None, None) if saved.store_root.as_os_str().is_empty() => {
                Some(s.default_store_root()?)
            }
            (None, None) => Some(s.absolute(&saved.store_root)),
        };
        let mut layout = Layout::new(config, stores, s.keystore_dir()?);
        layout.git_ignore = !s.is_present("NSC_NO_GIT_IGNORE");

        let habit = found.map_or((None, None), |found| (found.operator, found.account));
        let usual = (
            habit.0.unwrap_or_else(|| saved.operator.clone()),
            habit.1.unwrap_or_else(|| saved.account.clone()),
        );
        let operator = operator
            .map(str::to_owned)
            .or_else(|| s.name("ACCORD_OPERATOR"));
        let account = account
            .map(str::to_owned)
            .or_else(|| s.name("ACCORD_ACCOUNT"));
        let (operator, usual_account) = choose(&layout, operator, usual);
        Ok(Context {
            account: account.or(usual_account),
            layout,
            saved,
            operator,
            from_cwd,
            first_run,
            cwd_only,
        })
    }

    /// What to save so that later runs are about this store, operator and account. Members of
    /// other programs are kept.
    #[must_use]
    pub fn defaults(&self, operator: &str, account: &str) -> Defaults {
        let mut defaults = self.saved.clone();
        if defaults.github_updates.is_empty() {
            defaults.github_updates = "nats-io/nsc".into();
        }
        defaults.store_root = self.layout.stores.clone().unwrap_or_default();
        operator.clone_into(&mut defaults.operator);
        account.clone_into(&mut defaults.account);
        defaults
    }

    /// The account that is meant when only an operator is named: its usual one if it is the
    /// operator in use, or its only one.
    #[must_use]
    pub fn account_in(&self, operator: &str) -> Option<String> {
        if self.operator.as_deref() == Some(operator) && self.account.is_some() {
            return self.account.clone();
        }
        existing_account(&self.layout, operator, "")
    }
}

/// Operator, and account if none was asked for. `usual` are the habits, empty for none.
fn choose(
    layout: &Layout,
    asked: Option<String>,
    (usual_operator, usual_account): (String, String),
) -> (Option<String>, Option<String>) {
    let name = |name: String| Some(name).filter(|name| !name.is_empty());
    // Habits for a store that is not there (a drive that is not mounted) stay what they are.
    let missing = |root: &PathBuf| !root.is_dir();
    if asked.is_none() && layout.stores.as_ref().is_none_or(missing) {
        return (name(usual_operator), name(usual_account));
    }
    // The habitual account belongs to the habitual operator.
    let usual_account = match &asked {
        Some(asked) if *asked != usual_operator => String::new(),
        _ => usual_account,
    };
    let operator = asked.or_else(|| existing_operator(layout, &usual_operator));
    let account = operator
        .as_ref()
        .and_then(|o| existing_account(layout, o, &usual_account));
    (operator, account)
}

fn existing_operator(layout: &Layout, usual: &str) -> Option<String> {
    let root = layout.stores.as_deref()?;
    if is_safe(usual) && layout.store_info(usual).exists() {
        return Some(usual.to_owned());
    }
    only(list::operators(root, 2))
}

fn existing_account(layout: &Layout, operator: &str, usual: &str) -> Option<String> {
    if !is_safe(operator) {
        return None;
    }
    let dir = layout.accounts_dir(operator);
    let is_account = |name: &str| Path::new(&dir).join(name).join(jwt_file(name)).exists();
    if is_safe(usual) && is_account(usual) {
        return Some(usual.to_owned());
    }
    only(list::accounts(&dir, 2))
}

/// The only name, if it is the only one. A directory that cannot be listed decides nothing here;
/// whoever needs it will say why.
fn only(names: Result<Vec<String>, StoreError>) -> Option<String> {
    match <[String; 1]>::try_from(names.ok()?) {
        Ok([name]) => Some(name),
        Err(_) => None,
    }
}

#[cfg(test)]
mod tests;

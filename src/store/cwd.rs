//! What the working directory says about store, operator and account.

use std::ffi::OsStr;
use std::fs;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use super::entities::StoreInfo;
use super::layout::STORE_INFO;
use super::list;

/// A store found from the working directory.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Found {
    pub(super) root: PathBuf,
    pub(super) operator: Option<String>,
    pub(super) account: Option<String>,
}

/// A `.nsc` that is not an operator's: looking any further could pick another store by accident.
struct Malformed;

/// Looks at a directory, what is directly in it, and what it is in.
pub(super) fn find(cwd: &Path) -> Option<Found> {
    look(cwd).unwrap_or(None)
}

fn look(cwd: &Path) -> Result<Option<Found>, Malformed> {
    if let Some(operator) = operator_at(cwd)? {
        return Ok(cwd.parent().map(|root| Found {
            root: root.to_owned(),
            operator: Some(operator),
            account: None,
        }));
    }
    let above = above(cwd)?;
    // nsc looks below before it looks above. Among thousands of accounts that would cost a
    // question to the system for each, and no operator can be there.
    let among_accounts = above.as_ref().is_some_and(|(_, inside)| *inside);
    if !among_accounts && holds_operator(cwd)? {
        return Ok(Some(Found {
            root: cwd.to_owned(),
            operator: None,
            account: None,
        }));
    }
    Ok(above.map(|(found, _)| found))
}

/// The nearest operator's directory around `cwd`, and whether `cwd` is among its accounts.
fn above(cwd: &Path) -> Result<Option<(Found, bool)>, Malformed> {
    for dir in cwd.ancestors().skip(1) {
        let (Some(operator), Some(root)) = (operator_at(dir)?, dir.parent()) else {
            continue;
        };
        let mut inside = cwd.strip_prefix(dir).unwrap_or(Path::new("")).iter();
        let among_accounts = inside.next() == Some(OsStr::new("accounts"));
        let account = inside
            .next()
            .filter(|_| among_accounts)
            .and_then(OsStr::to_str);
        let found = Found {
            root: root.to_owned(),
            operator: Some(operator),
            account: account.map(str::to_owned),
        };
        return Ok(Some((found, among_accounts)));
    }
    Ok(None)
}

fn holds_operator(cwd: &Path) -> Result<bool, Malformed> {
    let mut found = Ok(false);
    let walked = list::walk(cwd, |entry| {
        if !list::is_dir(entry) {
            return ControlFlow::Continue(());
        }
        match operator_at(&entry.path()) {
            Ok(None) => return ControlFlow::Continue(()),
            Ok(Some(_)) => found = Ok(true),
            Err(malformed) => found = Err(malformed),
        }
        ControlFlow::Break(())
    });
    // A directory that cannot be listed holds nothing for us.
    if walked.is_err() { Ok(false) } else { found }
}

/// Name of the operator whose directory this is.
fn operator_at(dir: &Path) -> Result<Option<String>, Malformed> {
    let path = dir.join(STORE_INFO);
    // Old versions of nsc keep their settings in a directory of this name in the home directory.
    if !fs::metadata(&path).is_ok_and(|found| found.is_file()) {
        return Ok(None);
    }
    match StoreInfo::load(&path) {
        Ok(Some((info, _))) if !info.name.is_empty() && info.kind == "operator" => {
            Ok(Some(info.name))
        }
        Ok(None) => Ok(None),
        Ok(Some(_)) | Err(_) => Err(Malformed),
    }
}

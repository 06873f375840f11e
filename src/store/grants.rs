//! Activations that the accounts of a store have issued.
//!
//! An account's JWT lists what it exports, and whom it shut out, but not whom it admitted: the
//! activations are with others. So each one that is issued here is also written down, one token a
//! line, in a text file per exporting account beside the operator's JWT. It is named by the
//! account's key, so it holds through a rename. nsc does not look at it, and servers never see it.
//!
//! Nothing in it is believed: what is no activation of the account is passed over.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use super::change::ChangeSet;
use super::edit::EditKind;
use super::error::StoreError;
use super::file;
use super::layout::GRANTS;
use super::list;
use super::snapshot::Snapshot;
use crate::claims::{ActivationClaims, ShareKind};
use crate::nkey::{Kind, PublicKey};

/// Longest file that is read: some eighty thousand activations.
pub(super) const LIMIT: usize = 64 << 20;

/// How long an activation that has expired is still remembered, seconds: so long it can be told that
/// it has.
const KEPT: i64 = 30 * 24 * 60 * 60;

/// An activation that was issued here.
#[derive(Debug, Clone)]
pub struct Grant {
    /// What it says; the signature holds.
    pub claims: ActivationClaims,
    /// The activation itself.
    pub token: String,
}

/// What is remembered of an account.
#[derive(Debug, Clone, Default)]
pub struct Grants {
    /// Its activations, in the order in which they were written down.
    pub issued: Vec<Grant>,
    /// How many other lines there are, which are no activations of it.
    pub passed_over: usize,
}

impl Grants {
    /// Reads lines; each counts if it is an activation that this account, or a key in its name,
    /// has signed.
    pub(super) fn read(text: &str, account: &PublicKey) -> Grants {
        let mut grants = Grants::default();
        for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
            match ActivationClaims::decode(line) {
                Ok(claims) if claims.exporter() == account.as_str() => {
                    let token = line.to_owned();
                    grants.issued.push(Grant { claims, token });
                }
                _ => grants.passed_over += 1,
            }
        }
        grants
    }
}

impl Snapshot {
    /// The activations that an account has issued, as far as they are remembered.
    ///
    /// # Errors
    ///
    /// Fails if there is something that cannot be read at the place of the file.
    pub fn grants(&self, operator: &str, account: &PublicKey) -> Result<Grants, StoreError> {
        self.need_operator(operator)?;
        in_dir(&self.layout().operator_dir(operator), account)
    }

    /// Whether an activation can be added to those of an account, as far as reading tells.
    ///
    /// # Errors
    ///
    /// As [`Snapshot::grants`].
    pub fn can_remember(&self, operator: &str, account: &PublicKey) -> Result<(), StoreError> {
        self.need_operator(operator)?;
        read(&self.layout().grants(operator, account)).map(drop)
    }
}

/// The activations that are remembered in the directory of an operator, which may be one of another
/// store.
///
/// # Errors
///
/// Fails if there is something that cannot be read at the place of the file.
pub fn in_dir(operator_dir: &Path, account: &PublicKey) -> Result<Grants, StoreError> {
    let path = operator_dir.join(format!("{GRANTS}{account}"));
    let text = read(&path)?;
    Ok(Grants::read(&text, account))
}

/// The account that a file is the record of, by the name of the file.
#[must_use]
pub fn is_record(file: &Path) -> Option<PublicKey> {
    let key = file.file_name()?.to_str()?.strip_prefix(GRANTS)?;
    PublicKey::parse_kind(Kind::Account, key).ok()
}

/// The lines of a file; none if there is no file.
fn read(path: &Path) -> Result<String, StoreError> {
    let content = file::read("read activations issued", path, LIMIT)?;
    // Bytes that are no text are lines that are no activations.
    Ok(content.map_or_else(String::new, |content| {
        String::from_utf8_lossy(&content.bytes).into_owned()
    }))
}

impl ChangeSet {
    /// Writes down an activation that an account has issued. `now` is the time, seconds.
    ///
    /// It is added to what is there when the changes are made, so nothing that was read before
    /// matters, and two commands that do this one after the other do not disturb each other.
    pub fn put_grant(&mut self, operator: &str, account: &PublicKey, token: &str, now: i64) {
        let path = self.layout.grants(operator, account);
        let tokens = match self.edit_at(&path).map(|edit| &edit.kind) {
            Some(EditKind::Remember { tokens, .. }) => tokens.clone(),
            _ => Vec::new(),
        };
        let tokens = tokens.into_iter().chain([token.to_owned()]).collect();
        let what = format!("activations issued by {account}");
        let kind = EditKind::Remember { tokens, now };
        self.edit(path, what, kind).within = vec![operator.to_owned()];
    }

    /// Forgets the activations that an account has issued.
    pub fn delete_grants(&mut self, operator: &str, account: &PublicKey) {
        let path = self.layout.grants(operator, account);
        let what = format!("activations issued by {account}");
        self.delete(path, what, Vec::new()).within = vec![operator.to_owned()];
    }

    /// Whether there is nothing to change but what is remembered.
    #[must_use]
    pub fn only_remembers(&self) -> bool {
        let remembers = |kind: &EditKind| matches!(kind, EditKind::Remember { .. });
        !self.is_empty()
            && self.renames.is_empty()
            && self.edits().iter().all(|edit| remembers(&edit.kind))
    }
}

/// All such files of an operator.
pub(super) fn files(operator_dir: &Path) -> Result<Vec<PathBuf>, StoreError> {
    let mut names = list::names(operator_dir)?;
    names.retain(|name| is_record(Path::new(name)).is_some());
    names.sort_unstable();
    Ok(names
        .iter()
        .map(|name| operator_dir.join(name))
        .filter(|path| path.symlink_metadata().is_ok_and(|found| !found.is_dir()))
        .collect())
}

/// The file with more activations in it, and without those that matter no longer.
pub(super) fn with(path: &Path, more: &[String], now: i64) -> Result<Vec<u8>, StoreError> {
    let before = read(path)?;
    let mut lines: Vec<Option<&str>> = Vec::new();
    // By what they grant to whom, the lines that do.
    let mut same: HashMap<Granted, Vec<(usize, Times)>> = HashMap::new();
    let added = more.iter().map(String::as_str);
    for line in before.lines().map(str::trim).chain(added) {
        let Ok(claims) = ActivationClaims::read(line) else {
            continue;
        };
        let newer = Times::of(&claims);
        if newer.end.is_some_and(|end| end < now - KEPT) {
            continue;
        }
        let others = same.entry(granted(claims)).or_default();
        others.retain(|(at, older)| {
            let stays = !older.is_replaced_by(&newer, now);
            lines[*at] = lines[*at].filter(|_| stays);
            stays
        });
        others.push((lines.len(), newer));
        lines.push(Some(line));
    }
    let mut text = String::new();
    for line in lines.into_iter().flatten() {
        text.push_str(line);
        text.push('\n');
    }
    Ok(text.into_bytes())
}

/// Who signed for whom, and what is granted to whom.
type Granted = ([String; 4], ShareKind);

fn granted(claims: ActivationClaims) -> Granted {
    let nats = claims.nats;
    let texts = [claims.iss, claims.sub, nats.issuer_account, nats.subject];
    (texts, nats.kind)
}

/// When an activation was issued, and from when until when it counts; seconds.
struct Times {
    issued: i64,
    start: i64,
    /// `None` for never.
    end: Option<i64>,
}

impl Times {
    fn of(claims: &ActivationClaims) -> Times {
        Times {
            issued: claims.iat,
            start: claims.nbf,
            end: Some(claims.exp).filter(|end| *end > 0),
        }
    }

    /// Whether whoever holds an activation gains nothing by it that a newer one for the same does not
    /// give, so that all that ends the newer one ends the older one as well.
    fn is_replaced_by(&self, newer: &Times, now: i64) -> bool {
        let starts_no_later = newer.start <= self.start.max(now);
        let ends_no_sooner = match (self.end, newer.end) {
            (_, None) => true,
            (None, Some(_)) => false,
            (Some(older), Some(newer)) => older <= newer,
        };
        self.issued <= newer.issued && starts_no_later && ends_no_sooner
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::nkey::Seed;

    const NOW: i64 = 1_800_000_000;

    fn account(n: u8) -> Seed {
        Seed::from_bytes(Kind::Account, [n; 32])
    }

    /// An activation of account 1 for account 2.
    fn token(change: impl FnOnce(&mut ActivationClaims)) -> String {
        let mut claims = ActivationClaims::new(&account(2).public_key());
        claims.nats.subject = "a.>".into();
        claims.nats.kind = ShareKind::Stream;
        claims.iat = NOW;
        change(&mut claims);
        let at = claims.iat;
        claims.sign(&account(1), at).unwrap()
    }

    fn written(before: &str, more: &[String], now: i64) -> Vec<String> {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("grants");
        std::fs::write(&path, before).unwrap();
        let text = String::from_utf8(with(&path, more, now).unwrap()).unwrap();
        text.lines().map(str::to_owned).collect()
    }

    #[test]
    fn only_activations_of_the_account_count() {
        let own = token(|_| {});
        let signed_for = token(|claims| {
            claims.nats.issuer_account = account(3).public_key().to_string();
        });
        let mut bent = own.clone();
        bent.insert(bent.len() - 3, 'A');
        let text = format!("{own}\n\n\u{feff}garbage\r\n{bent}\n{signed_for}\neyJ.eyJ.x\n  {own}");
        let grants = Grants::read(&text, &account(1).public_key());
        assert_eq!((grants.issued.len(), grants.passed_over), (2, 4));
        assert_eq!(
            Grants::read(&text, &account(3).public_key()).issued.len(),
            1
        );
    }

    #[test]
    fn what_matters_no_longer_is_dropped() {
        let expired = token(|claims| claims.exp = NOW);
        let forever = token(|claims| claims.iat += 1);
        let both = [forever.clone()];
        assert_eq!(written(&expired, &both, NOW), [forever.as_str()]);
        let other = token(|claims| claims.nats.subject = "b".into());
        let short = token(|claims| {
            claims.nats.subject = "b".into();
            claims.exp = NOW + 9;
            claims.iat += 1;
        });
        // The longer one holds on when the newer one has expired.
        let lines = format!("no token\n{other}");
        let kept = written(&lines, std::slice::from_ref(&short), NOW);
        assert_eq!(kept, [other.as_str(), &short]);
        assert_eq!(written(&lines, &[short], NOW + KEPT + 10), [other]);
        assert_eq!(written(&forever, &both, NOW), [forever]);
    }
}

//! Hints from public keys to names, so that finding an account by its key does not read them all.
//!
//! A text file per operator, one `key name…` per line, only ever appended to. Nothing is believed:
//! whoever uses a hint reads the JWT it points to. A missing, old or damaged file costs a scan of
//! the accounts and nothing else, so it is neither locked nor synced.

use std::collections::HashSet;
use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::Path;

use super::file;
use super::journal::{escape, unescaped};
use crate::nkey::PublicKey;

/// Most that is read: about half a million names. A longer file is begun anew.
const LIMIT: usize = 64 << 20;

/// The hints of an operator.
#[derive(Debug)]
pub(super) struct Hints(String);

impl Hints {
    /// Reads the file; no hints if that is impossible.
    pub(super) fn load(path: &Path) -> Hints {
        let content = file::read("read", path, LIMIT).ok().flatten();
        let bytes = content.map(|mut content| std::mem::take(&mut *content.bytes));
        Hints(
            bytes
                .and_then(|bytes| String::from_utf8(bytes).ok())
                .unwrap_or_default(),
        )
    }

    /// Names once noted for a key, the latest first: account, or account and user.
    pub(super) fn names(&self, key: &PublicKey) -> impl Iterator<Item = Vec<String>> {
        let bytes = self.0.as_bytes();
        self.0
            .rmatch_indices(key.as_str())
            .filter_map(move |(at, found)| {
                let starts_line = at == 0 || bytes[at - 1] == b'\n';
                let line = self.0[at + found.len()..].lines().next()?;
                let words = line.strip_prefix(' ').filter(|_| starts_line)?;
                words
                    .split(' ')
                    .map(|word| String::from_utf8(unescaped(word)?).ok())
                    .collect()
            })
    }

    /// Appends those hints of a scan that are not in the file.
    pub(super) fn learn<'a>(&self, path: &Path, lines: impl Iterator<Item = &'a str>) {
        let known: HashSet<&str> = self.0.lines().collect();
        let new: Vec<&str> = lines.filter(|line| !known.contains(line)).collect();
        append(path, &new);
    }
}

/// The line for a key and its names.
pub(super) fn hint(key: &str, names: &[&str]) -> String {
    let mut line = key.to_owned();
    for name in names {
        line.push(' ');
        escape(name.as_bytes(), &mut line);
    }
    line
}

/// Appends hints. Failing is no failure: the store may be read-only, and the next scan tries again.
pub(super) fn append(path: &Path, lines: &[&str]) {
    if lines.is_empty() {
        return;
    }
    // The line end comes first as well: a process killed while writing leaves a line without one.
    let text = format!("\n{}\n", lines.join("\n"));
    if fs::metadata(path).is_ok_and(|found| found.len() > LIMIT as u64) {
        let _ = fs::remove_file(path);
    }
    let mut options = OpenOptions::new();
    options.append(true).create(true);
    file::private(&mut options);
    let _ = options
        .open(path)
        .and_then(|mut file| file.write_all(text.as_bytes()));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::nkey::{Kind, Seed};

    fn key(n: u8) -> PublicKey {
        Seed::from_bytes(Kind::Account, [n; 32]).public_key()
    }

    #[test]
    fn the_latest_name_comes_first_and_damage_does_no_harm() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("index");
        let (a, b) = (key(1), key(2));
        append(
            &path,
            &[
                &hint(a.as_str(), &["old name"]),
                &hint(b.as_str(), &["B", "u"]),
            ],
        );
        let mut text = fs::read_to_string(&path).unwrap();
        text.push_str(&format!("x{a} wrong\n{a}\n{a} cut%2"));
        fs::write(&path, text).unwrap();
        append(&path, &[&hint(a.as_str(), &["new\nname"])]);
        let hints = Hints::load(&path);
        let names: Vec<_> = hints.names(&a).collect();
        assert_eq!(
            names,
            [vec!["new\nname".to_owned()], vec!["old name".to_owned()]]
        );
        assert_eq!(hints.names(&b).next().unwrap(), ["B", "u"]);
        assert_eq!(hints.names(&key(3)).count(), 0);
    }

    #[test]
    fn what_is_known_is_not_noted_again() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("index");
        let line = hint(key(1).as_str(), &["A"]);
        Hints::load(&path).learn(&path, [line.as_str()].into_iter());
        let before = fs::read(&path).unwrap();
        Hints::load(&path).learn(&path, [line.as_str()].into_iter());
        assert_eq!(fs::read(&path).unwrap(), before);
    }
}

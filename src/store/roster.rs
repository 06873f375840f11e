//! Which account names are taken, so that a new one need not be compared with a listing of
//! thousands.
//!
//! A text file per operator: the folded names, one per line after a `+`, and last a `=` with the
//! time at which the directory of accounts was last changed. If that is no longer its time,
//! somebody made or removed an account and the file means nothing. A cache: a name that is found
//! is looked up in the directory. All that a race with a program without locks could hide is a
//! name that differs in case only.

use std::fs::{self, File, OpenOptions};
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::Path;
use std::time::UNIX_EPOCH;

use super::file;
use super::journal::escape;

/// Below this many names listing the directory is as quick.
pub(super) const WORTH_IT: usize = 500;
/// Most that is read.
const LIMIT: usize = 64 << 20;

/// The last line that is valid for a directory as it is now.
pub(super) fn stamp(dir: &Path) -> Option<String> {
    let changed = fs::metadata(dir).ok()?.modified().ok()?;
    Some(format!(
        "\n={}\n",
        changed.duration_since(UNIX_EPOCH).ok()?.as_nanos()
    ))
}

/// Whether nobody has a name, compared folded. `false` if that is not known.
pub(super) fn is_free(roster: &Path, dir: &Path, folded: &str) -> bool {
    let Some(stamp) = stamp(dir) else {
        return false;
    };
    let Ok(Some(content)) = file::read("read", roster, LIMIT) else {
        return false;
    };
    let text = std::str::from_utf8(&content.bytes).unwrap_or_default();
    text.ends_with(&stamp) && !text.contains(&format!("\n{}\n", line(folded)))
}

/// Whether the file is valid for a directory as it is now. Reads its end only.
pub(super) fn is_current(roster: &Path, dir: &Path) -> bool {
    let Some(stamp) = stamp(dir) else {
        return false;
    };
    let mut end = vec![0; stamp.len()];
    let back = -i64::try_from(end.len()).expect("a stamp is short");
    let read = File::open(roster).and_then(|mut file| {
        file.seek(SeekFrom::End(back))?;
        file.read_exact(&mut end)
    });
    read.is_ok() && end == stamp.as_bytes()
}

/// Writes all names, folded, that a directory had at the time of the stamp.
pub(super) fn write(roster: &Path, folded: impl Iterator<Item = String>, stamp: &str) {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    save(roster, &mut options, folded, stamp);
}

/// Adds names to a file that was valid before they were made.
pub(super) fn append(roster: &Path, dir: &Path, folded: impl Iterator<Item = String>) {
    let Some(stamp) = stamp(dir) else { return };
    let mut options = OpenOptions::new();
    options.append(true);
    save(roster, &mut options, folded, &stamp);
}

/// Failing is no failure: without its last line the file means nothing, and is made anew.
fn save(
    roster: &Path,
    options: &mut OpenOptions,
    folded: impl Iterator<Item = String>,
    stamp: &str,
) {
    let mut text = String::new();
    for name in folded {
        text.push('\n');
        text.push_str(&line(&name));
    }
    text.push_str(stamp);
    file::private(options);
    let _ = options
        .open(roster)
        .and_then(|mut file| file.write_all(text.as_bytes()));
}

fn line(folded: &str) -> String {
    let mut line = "+".to_owned();
    escape(folded.as_bytes(), &mut line);
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_roster_counts_until_the_directory_changes() {
        let dir = tempfile::tempdir().unwrap();
        let (roster, accounts) = (dir.path().join("roster"), dir.path().join("accounts"));
        fs::create_dir(&accounts).unwrap();
        let touch = |seconds| {
            let time = UNIX_EPOCH + std::time::Duration::from_secs(seconds);
            File::open(&accounts).unwrap().set_modified(time).unwrap();
        };
        assert!(!is_free(&roster, &accounts, "a") && !is_current(&roster, &accounts));
        touch(1);
        let names = ["a", "=1", "b\nc"].map(str::to_owned);
        write(&roster, names.into_iter(), &stamp(&accounts).unwrap());
        assert!(is_free(&roster, &accounts, "c") && is_current(&roster, &accounts));
        for name in ["a", "=1", "b\nc"] {
            assert!(!is_free(&roster, &accounts, name), "{name:?}");
        }
        touch(2);
        assert!(!is_free(&roster, &accounts, "c") && !is_current(&roster, &accounts));
        append(&roster, &accounts, ["c".to_owned()].into_iter());
        assert!(!is_free(&roster, &accounts, "c") && is_free(&roster, &accounts, "d"));
        assert!(!is_free(&roster, &accounts, "a"));
        let text = fs::read_to_string(&roster).unwrap();
        fs::write(&roster, &text[..text.len() - 1]).unwrap();
        assert!(!is_free(&roster, &accounts, "d") && !is_current(&roster, &accounts));
    }
}

//! Everything in a home at one moment, to show that a command changed nothing.

use std::collections::BTreeMap;
use std::fmt;
use std::fs;
use std::ops::Deref;
use std::path::Path;

use super::home::{Home, mode, set_mode, walk};

/// Path below the home's root → mode and content. Directories have no content and are there only
/// if they hold something; the program's own dot files (`.accord…`: lock, hints) are left out, but for the
/// record of activations, which nothing else could make again.
#[derive(Clone, PartialEq, Eq)]
pub struct Tree(BTreeMap<String, (u32, Vec<u8>)>);

impl Tree {
    pub fn of(home: &Home) -> Tree {
        let mut entries = BTreeMap::new();
        for listing in walk(&home.root) {
            for name in listing.files {
                let path = listing.dir.join(name);
                let below = path.strip_prefix(&home.root).expect("walked from there");
                let is_own = |part: &std::ffi::OsStr| {
                    let part = part.to_string_lossy();
                    part.starts_with(".accord") && !part.starts_with(".accord.grants.")
                };
                if below.iter().any(is_own) {
                    continue;
                }
                for dir in below
                    .ancestors()
                    .skip(1)
                    .filter(|dir| dir.parent().is_some())
                {
                    let label = format!("{}/", dir.display());
                    entries
                        .entry(label)
                        .or_insert_with(|| (mode(&home.root.join(dir)), Vec::new()));
                }
                let content = content(&path);
                let mode = if path.exists() { mode(&path) } else { 0 };
                entries.insert(below.display().to_string(), (mode, content));
            }
        }
        Tree(entries)
    }

    /// One line for each path that is not the same in `later`.
    pub fn differences(&self, later: &Tree) -> Vec<String> {
        let paths: std::collections::BTreeSet<&String> = self.keys().chain(later.keys()).collect();
        paths
            .into_iter()
            .filter_map(|path| match (self.get(path), later.get(path)) {
                (None, Some(_)) => Some(format!("{path}: new")),
                (Some(_), None) => Some(format!("{path}: gone")),
                (Some((a, _)), Some((b, _))) if a != b => {
                    Some(format!("{path}: mode {a:o}, now {b:o}"))
                }
                (a, b) => (a != b).then(|| format!("{path}: other content")),
            })
            .collect()
    }
}

impl Tree {
    /// Makes a home what it was, the program's own dot files included: there were none.
    pub fn restore(&self, home: &Home) {
        for listing in walk(&home.root).into_iter().rev() {
            for name in listing.files {
                fs::remove_file(listing.dir.join(name)).unwrap();
            }
            if ![&home.root, &home.home, &home.work].contains(&&listing.dir) {
                fs::remove_dir(&listing.dir).unwrap();
            }
        }
        for (path, (mode, content)) in &self.0 {
            let at = home.root.join(path);
            match path.ends_with('/') {
                true => fs::create_dir_all(&at).unwrap(),
                false => {
                    fs::create_dir_all(at.parent().expect("below the root")).unwrap();
                    fs::write(&at, content).unwrap();
                }
            }
            set_mode(&at, *mode);
        }
    }
}

/// What a file holds. A link is what it points at, so that replacing it is seen; a pipe or device
/// is only there, since reading it may never end.
fn content(path: &Path) -> Vec<u8> {
    match fs::read_link(path) {
        Ok(target) => target.into_os_string().into_encoded_bytes(),
        Err(_) if path.exists() && !path.is_file() => b"special".to_vec(),
        Err(_) => fs::read(path).unwrap_or_else(|err| panic!("{}: {err}", path.display())),
    }
}

impl Deref for Tree {
    type Target = BTreeMap<String, (u32, Vec<u8>)>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// Paths, modes and sizes; contents would be seeds and tokens.
impl fmt::Debug for Tree {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (path, (mode, content)) in &self.0 {
            writeln!(f, "{path} {mode:o} {}", content.len())?;
        }
        Ok(())
    }
}

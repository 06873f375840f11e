//! What is in a store, by nsc's rules: other files and directories are nobody's business.

use std::fs::{self, DirEntry};
use std::io::{self, ErrorKind};
use std::num::NonZero;
use std::ops::ControlFlow;
use std::panic;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use super::error::StoreError;
use super::layout::{STORE_INFO, jwt_file};

/// Operators in a store root, at most so many.
///
/// One is every entry with a `.nsc` inside. A missing root has none.
pub(super) fn operators(root: &Path, most: usize) -> Result<Vec<String>, StoreError> {
    let intent = "list operators in";
    collect(intent, root, most, |name, entry| {
        entry.path().join(STORE_INFO).exists().then_some(name)
    })
}

/// Accounts in an `accounts` directory, at most so many: directories with a JWT of their name.
pub(super) fn accounts(dir: &Path, most: usize) -> Result<Vec<String>, StoreError> {
    collect("list accounts in", dir, most, |name, entry| {
        (is_dir(entry) && entry.path().join(jwt_file(&name)).exists()).then_some(name)
    })
}

/// Names that may be accounts: [`accounts`] without a question per account to the system.
pub(super) fn possible_accounts(dir: &Path) -> Result<Vec<String>, StoreError> {
    collect("list accounts in", dir, usize::MAX, |name, entry| {
        is_dir(entry).then_some(name)
    })
}

/// Users in a `users` directory: files that end in `.jwt`.
pub(super) fn users(dir: &Path, most: usize) -> Result<Vec<String>, StoreError> {
    collect("list users in", dir, most, |name, entry| {
        let stem = name.strip_suffix(".jwt")?.to_owned();
        (!is_dir(entry)).then_some(stem)
    })
}

/// All names in a directory, in no order. Asks the system for nothing but the names.
pub(super) fn names(dir: &Path) -> Result<Vec<String>, StoreError> {
    let mut names = Vec::new();
    let walked = walk(dir, |entry| {
        names.extend(entry.file_name().into_string());
        ControlFlow::Continue(())
    });
    walked.map_err(StoreError::io("list", dir))?;
    Ok(names)
}

/// Names of a directory that some test accepts, sorted bytewise. At most `most` are looked for, so
/// that "is there exactly one?" costs the same in a store of any size. Names that are not Unicode
/// are left out: nsc writes none.
fn collect(
    intent: &'static str,
    dir: &Path,
    most: usize,
    accept: impl Fn(String, &DirEntry) -> Option<String>,
) -> Result<Vec<String>, StoreError> {
    let mut names = Vec::new();
    let walked = walk(dir, |entry| {
        let name = entry.file_name().into_string().ok();
        names.extend(name.and_then(|name| accept(name, entry)));
        if names.len() < most {
            ControlFlow::Continue(())
        } else {
            ControlFlow::Break(())
        }
    });
    walked.map_err(StoreError::io(intent, dir))?;
    names.sort_unstable();
    Ok(names)
}

/// Shows the entries of a directory, in no order; a missing directory has none.
pub(super) fn walk(
    dir: &Path,
    mut visit: impl FnMut(&DirEntry) -> ControlFlow<()>,
) -> io::Result<()> {
    let entries = match fs::read_dir(dir) {
        Err(e) if e.kind() == ErrorKind::NotFound => return Ok(()),
        other => other?,
    };
    for entry in entries {
        if visit(&entry?).is_break() {
            break;
        }
    }
    Ok(())
}

/// Whether an entry is a directory or a link to one. Most systems tell without being asked again.
pub(super) fn is_dir(entry: &DirEntry) -> bool {
    match entry.file_type() {
        Ok(kind) if kind.is_symlink() => entry.path().is_dir(),
        Ok(kind) => kind.is_dir(),
        Err(_) => false,
    }
}

/// Below this many, starting threads costs more than it saves.
const WORTH_THREADS: usize = 64;

/// How many names a thread takes at a time.
const BATCH: usize = 32;

/// Does something with every name, on all processors when there are many; results in order,
/// without the `None`s.
pub(super) fn for_each<T: Send>(
    names: &[String],
    work: impl Fn(&str) -> Option<T> + Sync,
) -> Vec<T> {
    let threads = match names.len() {
        0..WORTH_THREADS => 1,
        _ => thread::available_parallelism().map_or(1, NonZero::get),
    };
    let run = |part: &[String]| {
        part.iter()
            .filter_map(|name| work(name))
            .collect::<Vec<T>>()
    };
    if threads == 1 {
        return run(names);
    }
    // Each thread takes the next batch when it is done with one: documents differ in size, and
    // other work may slow one processor down.
    let batches: Vec<&[String]> = names.chunks(BATCH).collect();
    let next = AtomicUsize::new(0);
    let take = || {
        let at = next.fetch_add(1, Ordering::Relaxed);
        batches.get(at).map(|batch| (at, *batch))
    };
    let mut done: Vec<(usize, Vec<T>)> = thread::scope(|scope| {
        let busy = || {
            std::iter::from_fn(take)
                .map(|(at, batch)| (at, run(batch)))
                .collect::<Vec<_>>()
        };
        let running: Vec<_> = (0..threads).map(|_| scope.spawn(busy)).collect();
        let join = |t: thread::ScopedJoinHandle<'_, Vec<(usize, Vec<T>)>>| {
            t.join().unwrap_or_else(|panic| panic::resume_unwind(panic))
        };
        running.into_iter().flat_map(join).collect()
    });
    done.sort_unstable_by_key(|(at, _)| *at);
    done.into_iter().flat_map(|(_, results)| results).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_keep_their_order_however_many_threads_there_are() {
        for count in [0, 1, 63, 64, 1000] {
            let names: Vec<String> = (0..count).map(|n| n.to_string()).collect();
            let even: Vec<usize> = for_each(&names, |name| {
                name.parse().ok().filter(|n: &usize| n.is_multiple_of(2))
            });
            assert_eq!(even, (0..count).step_by(2).collect::<Vec<_>>());
        }
    }

    #[test]
    fn strangers_in_a_store_are_ignored() {
        let dir = tempfile::tempdir().unwrap();
        let make = |path: &str| {
            let path = dir.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, "").unwrap();
        };
        for path in [
            "O/.nsc",
            "P/P.jwt",
            ".git/x",
            "O/accounts/A/A.jwt",
            "O/accounts/file",
        ] {
            make(path);
        }
        for path in [
            "O/accounts/empty/B.jwt",
            "O/accounts/ b /b.jwt",
            "O/accounts/A/users/u.jwt",
        ] {
            make(path);
        }
        make("O/accounts/A/users/dir.jwt/x");
        make("O/accounts/A/users/.accord.tmp.1");
        let at = |path: &str| dir.path().join(path);
        assert_eq!(operators(dir.path(), 9).unwrap(), ["O"]);
        assert_eq!(accounts(&at("O/accounts"), 9).unwrap(), [" b ", "A"]);
        assert_eq!(accounts(&at("O/accounts"), 1).unwrap().len(), 1);
        assert_eq!(users(&at("O/accounts/A/users"), 9).unwrap(), ["u"]);
        assert!(users(&at("none"), 9).unwrap().is_empty());
        assert!(users(&at("O/.nsc"), 9).is_err());
    }
}

//! Files that a person names for reading or writing, which are not part of a store.

use std::fs::{self, File};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use zeroize::Zeroizing;

use super::error::StoreError;
use super::file;
use super::list;

const INTENT: &str = "read";

/// Reads a file that a person named, of at most `max` bytes.
///
/// Regular files, and the streams that a shell hands over (`/dev/stdin`, `/dev/fd/63` of a
/// `<(command)`); those end when the other side says so. Any other pipe or device is refused
/// instead of waited for.
///
/// # Errors
///
/// Fails if there is no such file, it cannot be read, is larger, or is of another kind.
pub fn read_input(path: &Path, max: usize) -> Result<Zeroizing<Vec<u8>>, StoreError> {
    if is_handed_over(path) {
        let fail = |source| StoreError::Io {
            intent: INTENT,
            path: path.to_owned(),
            source,
        };
        let mut stream = File::open(path).map_err(fail)?;
        let found = stream.metadata().map_err(fail)?;
        if found.is_dir() {
            return Err(file::wrong_kind(INTENT, path, &found, "a file"));
        }
        let bytes = file::read_bounded(&mut stream, max.min(8 << 10), max).map_err(fail)?;
        return bytes.ok_or_else(|| StoreError::TooLarge {
            intent: INTENT,
            path: path.to_owned(),
            limit: max,
        });
    }
    let missing = || StoreError::Io {
        intent: INTENT,
        path: path.to_owned(),
        source: std::io::Error::new(std::io::ErrorKind::NotFound, "there is no such file"),
    };
    Ok(file::read(INTENT, path, max)?.ok_or_else(missing)?.bytes)
}

/// The files in a directory that a person named, sorted; with `below` those of all directories in
/// it too. Links to directories are not followed: they may lead in a circle.
///
/// # Errors
///
/// Fails if it is no directory, or one of them cannot be listed.
pub fn files_in(dir: &Path, below: bool) -> Result<Vec<PathBuf>, StoreError> {
    let found = fs::metadata(dir).map_err(StoreError::io("list", dir))?;
    if !found.is_dir() {
        return Err(file::wrong_kind("list", dir, &found, "a directory"));
    }
    let mut files = Vec::new();
    let mut waiting = vec![dir.to_owned()];
    while let Some(dir) = waiting.pop() {
        let walked = list::walk(&dir, |entry| {
            match entry.file_type() {
                Ok(kind) if kind.is_dir() => waiting.extend(below.then(|| entry.path())),
                _ if list::is_dir(entry) => {}
                _ => files.push(entry.path()),
            }
            ControlFlow::Continue(())
        });
        walked.map_err(StoreError::io("list", &dir))?;
    }
    files.sort();
    Ok(files)
}

/// Whether a path names a pipe or device, which cannot be replaced by a new file.
///
/// [`super::ChangeSet::put_output`] refuses those. Whoever wants to write to `/dev/stdout` asks
/// here first, and writes the bytes itself once the commit is done.
#[must_use]
pub fn is_stream(path: &Path) -> bool {
    let other = |found: fs::Metadata| !found.is_file() && !found.is_dir();
    is_handed_over(path) || fs::metadata(path).is_ok_and(other)
}

/// Open files of this process under their names as paths.
fn is_handed_over(path: &Path) -> bool {
    let number = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    match path.to_str() {
        Some("/dev/stdin" | "/dev/stdout" | "/dev/stderr") => true,
        Some(text) => ["/dev/fd/", "/proc/self/fd/"]
            .iter()
            .any(|start| text.strip_prefix(start).is_some_and(number)),
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn input_is_bounded_and_of_the_right_kind() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("f");
        fs::write(&path, "12345").unwrap();
        assert_eq!(*read_input(&path, 5).unwrap(), b"12345");
        assert!(matches!(
            read_input(&path, 4),
            Err(StoreError::TooLarge { limit: 4, .. })
        ));
        assert!(matches!(
            read_input(dir.path(), 4),
            Err(StoreError::WrongKind { .. })
        ));
        assert!(matches!(
            read_input(&dir.path().join("no"), 4),
            Err(StoreError::Io { .. })
        ));
    }

    #[test]
    #[cfg(unix)]
    fn files_are_found_without_going_in_circles() {
        let dir = tempfile::tempdir().unwrap();
        let at = |name: &str| dir.path().join(name);
        fs::create_dir(at("d")).unwrap();
        for name in ["b", "a", "d/c"] {
            fs::write(at(name), "").unwrap();
        }
        std::os::unix::fs::symlink(dir.path(), at("circle")).unwrap();
        assert_eq!(files_in(dir.path(), false).unwrap(), [at("a"), at("b")]);
        let all = files_in(dir.path(), true).unwrap();
        assert_eq!(all, [at("a"), at("b"), at("d/c")]);
        assert!(files_in(&at("a"), true).is_err() && files_in(&at("no"), true).is_err());
    }

    #[test]
    #[cfg(unix)]
    fn devices_are_neither_read_nor_replaced() {
        let zero = Path::new("/dev/zero");
        assert!(matches!(
            read_input(zero, 4),
            Err(StoreError::WrongKind { .. })
        ));
        assert!(is_stream(zero) && is_stream(Path::new("/dev/stdout")));
        assert!(is_stream(Path::new("/dev/fd/63")) && !is_stream(Path::new("/dev/fd/x/y")));
        assert!(!is_stream(&std::env::temp_dir()) && !is_stream(Path::new("/no/such")));
    }
}

//! Reading: bounded, never waiting for a pipe, whatever somebody put at the path.

use std::cell::RefCell;
use std::fs::{self, File, Metadata, OpenOptions};
use std::io::{self, ErrorKind, Read};
use std::path::Path;

use zeroize::Zeroizing;

use super::loose_mode;
use crate::store::error::StoreError;

/// What a file holds, and whether others could read it.
pub(in crate::store) struct Content {
    pub(in crate::store) bytes: Zeroizing<Vec<u8>>,
    pub(in crate::store) loose: Option<u32>,
}

impl Content {
    /// The content as text of its own, for what is no secret: neither copied nor wiped.
    pub(in crate::store) fn into_text(
        mut self,
        intent: &'static str,
        path: &Path,
    ) -> Result<String, StoreError> {
        let end = self.text(intent, path)?.len();
        let mut bytes = std::mem::take(&mut *self.bytes);
        bytes.truncate(end);
        Ok(String::from_utf8(bytes).expect("it was read as text just now"))
    }

    /// The content as text, without line ends at its end.
    pub(in crate::store) fn text(
        &self,
        intent: &'static str,
        path: &Path,
    ) -> Result<&str, StoreError> {
        let path = || path.to_owned();
        let text = std::str::from_utf8(&self.bytes).map_err(|_| StoreError::NotText {
            intent,
            path: path(),
        })?;
        match text.trim_end_matches(['\r', '\n']) {
            "" => Err(StoreError::Empty {
                intent,
                path: path(),
            }),
            text => Ok(text),
        }
    }
}

/// Reads a regular file of at most `limit` bytes; `None` if there is none.
///
/// Never waits for a pipe and never reads without end, whatever somebody put at the path.
pub(in crate::store) fn read(
    intent: &'static str,
    path: &Path,
    limit: usize,
) -> Result<Option<Content>, StoreError> {
    let Some((mut file, found)) = open(intent, path)? else {
        return Ok(None);
    };
    let size = usize::try_from(found.len())
        .unwrap_or(usize::MAX)
        .min(limit);
    let bytes = read_regular(&mut file, size, limit).map_err(StoreError::io(intent, path))?;
    match bytes {
        Some(bytes) => Ok(Some(Content {
            bytes,
            loose: loose_mode(&found),
        })),
        None => Err(StoreError::TooLarge {
            intent,
            path: path.to_owned(),
            limit,
        }),
    }
}

/// Looks at a short text file without asking the system what it is: a list of accounts looks at
/// ten thousand. Not for secrets, since the buffer is used again. `None` for anything unusual, be
/// it empty, long, a directory or no text; [`read`] tells what it is.
pub(in crate::store) fn glance<T>(path: &Path, look: impl FnOnce(&str) -> T) -> Option<T> {
    thread_local! {
        static BUFFER: RefCell<Vec<u8>> = RefCell::new(vec![0; 8 << 10]);
    }
    let mut file = reading().open(path).ok()?;
    BUFFER.with_borrow_mut(|buffer| {
        let length = file.read(buffer).ok()?;
        let whole = 0 < length && length < buffer.len();
        let text = whole.then(|| std::str::from_utf8(&buffer[..length]).ok());
        text.flatten().map(look)
    })
}

/// Opening a pipe without a writer would otherwise stop the program for ever.
fn reading() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.read(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::custom_flags(&mut options, libc::O_NONBLOCK);
    options
}

/// Opens a regular file; `None` if there is none.
pub(super) fn open(
    intent: &'static str,
    path: &Path,
) -> Result<Option<(File, Metadata)>, StoreError> {
    let opened = reading()
        .open(path)
        .and_then(|file| Ok((file.metadata()?, file)));
    match opened {
        Ok((found, file)) if found.is_file() => Ok(Some((file, found))),
        Ok((found, _)) => Err(wrong_kind(intent, path, &found, "a file")),
        Err(e) if e.kind() == ErrorKind::NotFound => Ok(None),
        // Sockets, and directories on Windows, do not even open.
        Err(e) => match fs::metadata(path) {
            Ok(found) if !found.is_file() => Err(wrong_kind(intent, path, &found, "a file")),
            _ => Err(StoreError::io(intent, path)(e)),
        },
    }
}

/// [`read_bounded`] for a regular file, whose end needs no second read when it is as long as the
/// system said: of ten thousand accounts that is a fifth of all calls.
fn read_regular(
    file: &mut File,
    size: usize,
    limit: usize,
) -> io::Result<Option<Zeroizing<Vec<u8>>>> {
    let mut bytes = Zeroizing::new(vec![0; size + 1]);
    if size < limit && file.read(&mut bytes)? == size {
        bytes.truncate(size);
        return Ok(Some(bytes));
    }
    io::Seek::rewind(file)?;
    read_bounded(file, size, limit)
}

/// Reads to the end, or nothing if that is more than `limit` bytes.
pub(in crate::store) fn read_bounded(
    source: &mut dyn Read,
    expected: usize,
    limit: usize,
) -> io::Result<Option<Zeroizing<Vec<u8>>>> {
    // The buffer does not grow by itself: growing would leave unwiped copies of a secret behind.
    let mut bytes = Zeroizing::new(vec![0; expected + 1]);
    let mut length = 0;
    loop {
        if length == bytes.len() {
            let mut larger = Zeroizing::new(vec![0; (2 * length).min(limit + 1)]);
            larger[..length].copy_from_slice(&bytes);
            bytes = larger;
        }
        match source.read(&mut bytes[length..]) {
            Ok(0) => break,
            Ok(n) => length += n,
            Err(e) if e.kind() == ErrorKind::Interrupted => {}
            Err(e) => return Err(e),
        }
        if length > limit {
            return Ok(None);
        }
    }
    bytes.truncate(length);
    Ok(Some(bytes))
}

/// The error for something that is no file, or no directory, where one belongs.
pub(in crate::store) fn wrong_kind(
    intent: &'static str,
    path: &Path,
    found: &Metadata,
    wanted: &'static str,
) -> StoreError {
    StoreError::WrongKind {
        intent,
        path: path.to_owned(),
        found: kind_name(found),
        wanted,
    }
}

fn kind_name(found: &Metadata) -> &'static str {
    let kind = found.file_type();
    #[cfg(unix)]
    {
        use std::os::unix::fs::FileTypeExt;
        if kind.is_fifo() {
            return "a pipe";
        }
        if kind.is_socket() {
            return "a socket";
        }
        if kind.is_block_device() || kind.is_char_device() {
            return "a device";
        }
    }
    match (kind.is_dir(), kind.is_file()) {
        (true, _) => "a directory",
        (_, true) => "a file",
        _ => "something else",
    }
}

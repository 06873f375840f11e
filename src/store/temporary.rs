//! Names of the files that hold new content until it takes its place.

use std::hash::{BuildHasher, RandomState};
use std::path::{Path, PathBuf};

use super::pledge::TEMPORARY;

/// Names for temporary files that nobody else has.
pub(super) struct Temporary {
    start: String,
    count: usize,
}

impl Temporary {
    /// Names of this commit.
    pub(super) fn new() -> Temporary {
        // The standard library seeds this from the system; unlikely enough to meet by chance.
        let random = RandomState::new().hash_one(std::process::id());
        Temporary {
            start: format!("{TEMPORARY}{random:016x}"),
            count: 0,
        }
    }

    /// The next name, in a directory.
    pub(super) fn in_dir(&mut self, dir: &Path) -> PathBuf {
        self.count += 1;
        dir.join(format!("{}.{}", self.start, self.count))
    }
}

//! Paths as text, in what is told to scripts.
//!
//! A path need not be text: serde refuses to write one that is not UTF-8, which would end a command
//! whose work is done already. Such letters are shown as `U+FFFD`, as they are in sentences.

use std::path::PathBuf;

use serde::Serializer;

/// A path, or some of them.
pub trait Paths {
    /// Writes them as text.
    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error>;
}

impl Paths for PathBuf {
    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(&self.display())
    }
}

impl Paths for Option<PathBuf> {
    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Some(path) => path.write(to),
            None => to.serialize_none(),
        }
    }
}

impl Paths for Vec<PathBuf> {
    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_seq(self.iter().map(|path| path.display().to_string()))
    }
}

/// Writes paths of any bytes; for `serialize_with`.
///
/// # Errors
/// Only those of what is written to.
pub fn paths<T: Paths, S: Serializer>(paths: &T, to: S) -> Result<S::Ok, S::Error> {
    paths.write(to)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[cfg(unix)]
    fn a_path_that_is_no_text_is_told_all_the_same() {
        use std::os::unix::ffi::OsStringExt;

        #[derive(serde::Serialize)]
        struct Told {
            #[serde(serialize_with = "paths")]
            one: PathBuf,
            #[serde(serialize_with = "paths")]
            none: Option<PathBuf>,
            #[serde(serialize_with = "paths")]
            many: Vec<PathBuf>,
        }
        let odd = PathBuf::from(std::ffi::OsString::from_vec(b"/a/\xff".to_vec()));
        let told = Told {
            one: odd.clone(),
            none: None,
            many: vec![odd, "/b".into()],
        };
        assert_eq!(
            serde_json::to_string(&told).unwrap(),
            "{\"one\":\"/a/\u{fffd}\",\"none\":null,\"many\":[\"/a/\u{fffd}\",\"/b\"]}"
        );
    }
}

//! The pictures of the stories in `docs/`, which README shows: each is what `generate diagram`
//! draws of the story's store, keys and days apart.
//!
//! `BLESS=1 cargo test --test suite NAME` draws the picture of one story anew.

use std::fs;
use std::path::PathBuf;
use std::sync::LazyLock;

use regex::Regex;

use super::tokens::{KEY, pattern};

/// Keys as pictures shorten them.
static SHORT_KEY: LazyLock<Regex> = LazyLock::new(|| pattern(r"\b[OAU][A-Z2-7]{5}…[A-Z2-7]{5}\b"));
/// The day of the picture, and days until which something is valid.
static DAY: LazyLock<Regex> = LazyLock::new(|| pattern(r"\b\d{4}-\d\d-\d\d\b"));

/// Panics if the picture of a story differs from the committed one; with `BLESS` it replaces it.
pub fn compare(name: &str, drawn: &str) {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("docs")
        .join(format!("{name}.svg"));
    let committed = fs::read_to_string(&path).unwrap_or_default();
    let (is, ought) = (stable(drawn), stable(&committed));
    if is == ought {
        return;
    }
    if std::env::var_os("BLESS").is_some() {
        fs::create_dir_all(path.parent().expect("the file is in a directory")).unwrap();
        fs::write(&path, drawn).unwrap();
        return;
    }
    let differs = is
        .lines()
        .zip(ought.lines().chain(std::iter::repeat("")))
        .find(|(is, ought)| is != ought)
        .unwrap_or(("", "less"));
    panic!(
        "docs/{name}.svg is not what is drawn: run `BLESS=1 cargo test --test suite {name}`, look at \
         it and commit it\ndrawn:     {}\ncommitted: {}",
        differs.0, differs.1
    );
}

/// A picture without what is new in every run. No place depends on it: keys and days are all of one
/// width.
fn stable(picture: &str) -> String {
    let text = KEY.replace_all(picture, "<key>");
    let text = SHORT_KEY.replace_all(&text, "<short key>");
    DAY.replace_all(&text, "<day>").into_owned()
}

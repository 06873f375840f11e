//! Several names or keys in one call.

use std::collections::HashSet;

use crate::cli::args::List;
use crate::cli::error::{Error, Result};

/// What was given, one by one: options may be repeated, and hold several separated by commas.
///
/// A text that is the name of something that exists is taken as it is, commas and all.
pub fn each(given: &[String], exists: impl Fn(&str) -> bool) -> Result<Vec<String>> {
    let mut found = Vec::new();
    for text in given {
        if exists(text) {
            found.push(text.clone());
        } else {
            found.extend(text.parse::<List<String>>().map_err(Error::usage)?.0);
        }
    }
    found.retain(|text| !text.is_empty());
    Ok(found)
}

/// The same without entries that are there twice, in the order given.
pub fn distinct<T>(given: Vec<T>, entry: impl Fn(&T) -> &str) -> Vec<T> {
    let mut seen = HashSet::new();
    let keep: Vec<bool> = given.iter().map(|one| seen.insert(entry(one))).collect();
    let mut keep = keep.into_iter();
    let mut given = given;
    given.retain(|_| keep.next().unwrap_or(false));
    given
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commas_separate_unless_they_belong_to_a_name() {
        let given = ["a,b".to_string(), "c".into(), "d,e".into(), String::new()];
        let found = each(&given, |name| name == "d,e").unwrap();
        assert_eq!(found, ["a", "b", "c", "d,e"]);
        assert!(each(&["\"a".to_string()], |_| false).is_err());
    }

    #[test]
    fn what_is_said_twice_counts_once() {
        assert_eq!(distinct(vec!["b", "a", "b"], |text| text), ["b", "a"]);
    }
}

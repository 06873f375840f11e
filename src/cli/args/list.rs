//! Lists in one value: `--tag a,b`, with quotes as in CSV for values that hold a comma.

use std::fmt::Display;
use std::str::FromStr;

/// Comma-separated values of one occurrence of a repeatable option.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct List<T>(pub Vec<T>);

impl<T: FromStr> FromStr for List<T>
where
    T::Err: Display,
{
    type Err = String;

    /// Fails if an item does not parse; an unbalanced quote is an error too.
    fn from_str(text: &str) -> Result<Self, String> {
        split(text)?
            .iter()
            .map(|item| {
                item.parse().map_err(|e: T::Err| {
                    if text == item {
                        e.to_string()
                    } else {
                        format!("`{item}`: {e}")
                    }
                })
            })
            .collect::<Result<_, _>>()
            .map(List)
    }
}

/// The items of all occurrences, in the order given.
pub fn all<T: Clone>(lists: &[List<T>]) -> Vec<T> {
    lists.iter().flat_map(|l| l.0.iter().cloned()).collect()
}

/// Splits on commas outside double quotes. Unlike a CSV reader a line end does not end the list:
/// a second line would be dropped without a word.
fn split(text: &str) -> Result<Vec<String>, String> {
    let mut items = vec![String::new()];
    let mut chars = text.chars().peekable();
    let mut quoted = false;
    while let Some(c) = chars.next() {
        let item = items.last_mut().expect("starts with one item");
        match c {
            '"' if quoted && chars.peek() == Some(&'"') => {
                chars.next();
                item.push('"');
            }
            '"' if quoted => quoted = false,
            '"' if item.is_empty() => quoted = true,
            ',' if !quoted => items.push(String::new()),
            c => item.push(c),
        }
    }
    if quoted {
        Err("a quote is opened and not closed".into())
    } else {
        Ok(items)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commas_separate_and_quotes_protect() {
        let items = |text: &str| text.parse::<List<String>>().map(|l| l.0);
        assert_eq!(items("a,b").unwrap(), ["a", "b"]);
        assert_eq!(items("\"a,b\",c").unwrap(), ["a,b", "c"]);
        assert_eq!(items("a\nb").unwrap(), ["a\nb"]);
        assert!(items("\"a").is_err());
        assert_eq!("1,2".parse::<List<u8>>().unwrap().0, [1, 2]);
        assert!("1,x".parse::<List<u8>>().unwrap_err().contains("`x`"));
    }
}

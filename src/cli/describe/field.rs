//! One field of a JSON document by its path: names with dots between them, each with any number of
//! `[n]` after it.

use serde_json::Value;

/// Why a path leads nowhere.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FieldError {
    /// A bracket without its partner, or something after the last one.
    #[error("`{part}` is not a name with `[n]` after it")]
    Brackets {
        /// The part between two dots.
        part: String,
    },
    /// What stands in brackets is no number.
    #[error("`{index}` in `{part}` is not a number from 0 on")]
    Index {
        /// The part between two dots.
        part: String,
        /// What stands in the brackets.
        index: String,
    },
    /// A number beyond the end of the list.
    #[error("there is no [{index}] in `{part}`: the list has {length} entries, counted from 0")]
    OutOfRange {
        /// The part between two dots.
        part: String,
        /// The number.
        index: usize,
        /// Entries of the list.
        length: usize,
    },
    /// A number for something that is not a list.
    #[error("`{part}` is not a list")]
    NotAList {
        /// The part between two dots.
        part: String,
    },
    /// A name in something that has no members.
    #[error("there is no `{name}`, since what stands before it has no members")]
    NoMembers {
        /// The name.
        name: String,
    },
}

/// The value at `path`; null for a member that is not there.
pub fn field<'a>(document: &'a Value, path: &str) -> Result<&'a Value, FieldError> {
    let mut value = document;
    for part in path.split('.') {
        let (name, brackets) = part.split_at(part.find('[').unwrap_or(part.len()));
        let Value::Object(members) = value else {
            return Err(FieldError::NoMembers { name: name.into() });
        };
        value = members.get(name).unwrap_or(&Value::Null);
        for index in indexes(part, brackets)? {
            value = match value {
                Value::Array(list) => {
                    let length = list.len();
                    list.get(index).ok_or_else(|| FieldError::OutOfRange {
                        part: part.into(),
                        index,
                        length,
                    })?
                }
                // A list that is empty is left out of claims, so this is the entry of an empty one.
                Value::Null => {
                    return Err(FieldError::OutOfRange {
                        part: part.into(),
                        index,
                        length: 0,
                    });
                }
                _ => return Err(FieldError::NotAList { part: part.into() }),
            };
        }
    }
    Ok(value)
}

/// The numbers in `[1][2]`.
fn indexes(part: &str, brackets: &str) -> Result<Vec<usize>, FieldError> {
    let mut rest = brackets;
    let mut found = Vec::new();
    while !rest.is_empty() {
        let inner = rest.strip_prefix('[').and_then(|r| r.split_once(']'));
        let (index, after) = inner.ok_or_else(|| FieldError::Brackets { part: part.into() })?;
        let number = index.parse().map_err(|_| FieldError::Index {
            part: part.into(),
            index: index.into(),
        })?;
        found.push(number);
        rest = after;
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn at(path: &str) -> Result<Value, String> {
        let document = json!({ "name": "A", "nats": { "exports": [{ "subject": "a.>" }, [1, 2]], "limits": { "subs": -1 } } });
        field(&document, path).cloned().map_err(|e| e.to_string())
    }

    #[test]
    fn names_and_numbers_lead_to_values() {
        assert_eq!(at("name"), Ok(json!("A")));
        assert_eq!(at("nats.limits.subs"), Ok(json!(-1)));
        assert_eq!(at("nats.exports[0].subject"), Ok(json!("a.>")));
        assert_eq!(at("nats.exports[1][1]"), Ok(json!(2)));
        assert_eq!(at("nats.nothing"), Ok(Value::Null));
    }

    #[test]
    fn a_path_that_leads_nowhere_says_where_it_ends() {
        let cases = [
            ("name.more", "has no members"),
            ("nats.nothing.more", "has no members"),
            ("nats..x", "has no members"),
            ("nats.exports[2]", "has 2 entries"),
            ("nats.nothing[0]", "has 0 entries"),
            ("nats.exports[-1]", "`-1`"),
            ("nats.exports[x]", "`x`"),
            ("nats.exports[]", "not a number"),
            ("nats.exports[0", "is not a name"),
            ("nats.exports[0]x", "is not a name"),
            ("nats[0]", "is not a list"),
        ];
        for (path, words) in cases {
            let message = at(path).unwrap_err();
            assert!(message.contains(words), "{path}: {message}");
        }
    }
}

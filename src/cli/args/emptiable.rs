//! Values that an empty text clears.

use std::str::FromStr;

/// A value, or nothing to clear the field.
#[derive(Debug, Clone)]
pub struct Emptiable<T>(pub Option<T>);

impl<T: FromStr> FromStr for Emptiable<T> {
    type Err = T::Err;

    fn from_str(text: &str) -> Result<Self, T::Err> {
        if text.is_empty() {
            Ok(Emptiable(None))
        } else {
            text.parse().map(|v| Emptiable(Some(v)))
        }
    }
}

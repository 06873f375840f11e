//! Numbers with a unit: `10`, `1k`, `1.5GiB`, `-1` or `unlimited`.

use std::fmt;
use std::str::FromStr;

use bytesize::ByteSize;

/// A count or a number of bytes; −1 and `unlimited` mean no limit, as in the JWT format.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Number(pub i64);

/// Why a text is no number.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NumberError {
    /// Neither digits with a unit nor `unlimited`.
    #[error("expected a number such as `10`, `1k`, `1.5GiB`, or `unlimited`")]
    Syntax,
    /// More than fits 63 bits.
    #[error("the number is too large, the largest is {}", i64::MAX)]
    TooLarge,
    /// Below −1: limits know no other negative number.
    #[error("a limit cannot be negative; `-1` or `unlimited` is no limit")]
    Negative,
}

impl FromStr for Number {
    type Err = NumberError;

    fn from_str(text: &str) -> Result<Self, NumberError> {
        let text = text.trim();
        if text.eq_ignore_ascii_case("unlimited") || text == "-1" {
            return Ok(Number(-1));
        }
        if text.starts_with('-') {
            return Err(NumberError::Negative);
        }
        if text.is_empty() || !text.starts_with(|c: char| c.is_ascii_digit()) {
            return Err(NumberError::Syntax);
        }
        let plain: String = text.chars().filter(|c| *c != ',').collect();
        // Whole numbers do not pass through the fraction of a unit: every digit counts.
        let digits = plain
            .trim_end_matches(|c: char| c.eq_ignore_ascii_case(&'b'))
            .trim_end();
        if digits.chars().all(|c| c.is_ascii_digit()) {
            return digits
                .parse()
                .map(Number)
                .map_err(|_| NumberError::TooLarge);
        }
        let size: ByteSize = plain.parse().map_err(|_| NumberError::Syntax)?;
        i64::try_from(size.as_u64())
            .map(Number)
            .map_err(|_| NumberError::TooLarge)
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0 < 0 {
            f.write_str("unlimited")
        } else {
            self.0.fmt(f)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn units_are_powers_of_ten_or_of_two() {
        for (text, value) in [
            ("0", 0),
            ("10", 10),
            ("1k", 1000),
            ("1K", 1000),
            ("1.5k", 1500),
            ("1,000", 1000),
            ("1 GB", 1_000_000_000),
            ("1Ki", 1024),
            ("1KiB", 1024),
            ("5b", 5),
            ("-1", -1),
            ("unlimited", -1),
            ("9223372036854775807", i64::MAX),
        ] {
            assert_eq!(text.parse::<Number>(), Ok(Number(value)), "{text}");
        }
    }

    #[test]
    fn other_texts_are_refused() {
        for text in [
            "",
            "x",
            "1q",
            "0x10",
            "0b11",
            "1e3",
            "-5",
            "--1",
            "1.2.3",
            "9223372036854775808",
            "99e",
        ] {
            assert!(text.parse::<Number>().is_err(), "{text}");
        }
    }
}

//! Durations: `--response-ttl 5s`, `--response-threshold 1m30s`.

use std::fmt;
use std::str::FromStr;

/// A duration in nanoseconds, written as in Go: `300ms`, `5s`, `1h30m`; a bare number only if 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span(pub i64);

impl FromStr for Span {
    type Err = SpanError;

    fn from_str(text: &str) -> Result<Self, SpanError> {
        if text == "0" {
            return Ok(Span(0));
        }
        let mut total: i64 = 0;
        let mut rest = text;
        while !rest.is_empty() {
            let end = rest
                .find(|c: char| !c.is_ascii_digit() && c != '.')
                .ok_or(SpanError::Syntax)?;
            let (number, tail) = rest.split_at(end);
            let unit_end = tail
                .find(|c: char| c.is_ascii_digit() || c == '.')
                .unwrap_or(tail.len());
            let (unit, tail) = tail.split_at(unit_end);
            let nanos: i64 = match unit {
                "ns" => 1,
                "us" | "µs" | "μs" => 1_000,
                "ms" => 1_000_000,
                "s" => 1_000_000_000,
                "m" => 60_000_000_000,
                "h" => 3_600_000_000_000,
                _ => return Err(SpanError::Syntax),
            };
            total = total
                .checked_add(scaled(number, nanos)?)
                .ok_or(SpanError::TooLong)?;
            rest = tail;
        }
        if text.is_empty() {
            Err(SpanError::Syntax)
        } else {
            Ok(Span(total))
        }
    }
}

impl fmt::Display for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&shown(self.0))
    }
}

/// Why a text is no duration.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SpanError {
    /// Without a unit, or with an unknown one.
    #[error("expected a duration such as `300ms`, `5s` or `1h30m` (units ns us ms s m h)")]
    Syntax,
    /// More than fits.
    #[error("the duration is too long, the longest is about 292 years")]
    TooLong,
}

/// `number` times `nanos`, the fraction cut off after the last nanosecond.
fn scaled(number: &str, nanos: i64) -> Result<i64, SpanError> {
    let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
    if whole.is_empty() && fraction.is_empty() || fraction.contains('.') {
        return Err(SpanError::Syntax);
    }
    let whole: i64 = if whole.is_empty() {
        0
    } else {
        whole.parse().map_err(|_| SpanError::TooLong)?
    };
    let mut part = 0;
    let mut unit = nanos;
    for digit in fraction.bytes() {
        unit /= 10;
        part += i64::from(digit - b'0') * unit;
    }
    whole
        .checked_mul(nanos)
        .and_then(|n| n.checked_add(part))
        .ok_or(SpanError::TooLong)
}

/// A span as Go writes it: `5s`, `1h30m0s`, `1.5ms`.
fn shown(nanos: i64) -> String {
    const UNITS: [(u64, &str); 3] = [(1, "ns"), (1_000, "µs"), (1_000_000, "ms")];
    let sign = if nanos < 0 { "-" } else { "" };
    let nanos = nanos.unsigned_abs();
    if nanos == 0 {
        return "0s".into();
    }
    if nanos < 1_000_000_000 {
        let (size, unit) = UNITS
            .into_iter()
            .rfind(|(size, _)| nanos >= *size)
            .expect("the smallest unit is one");
        return format!("{sign}{}{unit}", decimal(nanos, size));
    }
    let minutes = nanos / 60_000_000_000;
    let seconds = decimal(nanos % 60_000_000_000, 1_000_000_000);
    match (minutes / 60, minutes % 60) {
        (0, 0) => format!("{sign}{seconds}s"),
        (0, minutes) => format!("{sign}{minutes}m{seconds}s"),
        (hours, minutes) => format!("{sign}{hours}h{minutes}m{seconds}s"),
    }
}

/// `number / size` with as many decimals as there are.
fn decimal(number: u64, size: u64) -> String {
    let (whole, rest) = (number / size, number % size);
    if rest == 0 {
        return whole.to_string();
    }
    let digits = size.ilog10() as usize;
    format!("{whole}.{rest:0digits$}")
        .trim_end_matches('0')
        .to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_are_written_as_in_go() {
        for (text, nanos) in [
            ("0", 0),
            ("300ms", 300_000_000),
            ("1h30m", 5_400_000_000_000),
            ("1.5s", 1_500_000_000),
            ("2us", 2000),
        ] {
            assert_eq!(text.parse(), Ok(Span(nanos)), "{text}");
        }
        for text in ["", "5", "5x", "s", "1.2.3s", "-1s", "9999999999h"] {
            assert!(text.parse::<Span>().is_err(), "{text}");
        }
    }

    #[test]
    fn durations_are_shown_as_in_go() {
        let cases = [
            (0, "0s"),
            (5_000_000_000, "5s"),
            (90_000_000_000, "1m30s"),
            (3_600_000_000_000, "1h0m0s"),
            (1_500_000, "1.5ms"),
            (-1_050_000_000, "-1.05s"),
            (7, "7ns"),
        ];
        for (nanos, text) in cases {
            assert_eq!(Span(nanos).to_string(), text);
        }
    }
}

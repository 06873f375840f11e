//! `--sampling`: which share of requests a latency report measures.

use std::str::FromStr;

use crate::claims::Sampling;

/// A percentage, or requests that carry a tracing header.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct SamplingArg(pub Sampling);

impl FromStr for SamplingArg {
    type Err = String;

    /// Fails for anything but 1 to 100 and `header`: nsc took any other word for `header`.
    fn from_str(text: &str) -> Result<Self, String> {
        if text.eq_ignore_ascii_case("header") || text.eq_ignore_ascii_case("headers") {
            return Ok(SamplingArg(Sampling::Headers));
        }
        match text.strip_suffix('%').unwrap_or(text).parse::<i64>() {
            Ok(percent) if (1..=100).contains(&percent) => {
                Ok(SamplingArg(Sampling::Percent(percent)))
            }
            _ => Err("expected 1 to 100 (percent) or `header`".into()),
        }
    }
}

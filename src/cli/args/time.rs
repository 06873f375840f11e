//! Points in time: `--expiry 30d`, `--start 2026-12-01`, `--at`.
//!
//! The short form is nsc's: `m` minutes, `h`, `d`, `w`, `M` calendar months, `y` calendar years.
//! Unlike nsc it must match as a whole, so `10min` is an error and not ten minutes.

use std::str::FromStr;

use jiff::civil::{Date, date};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};

/// Validity of a JWT.
#[derive(Debug, Clone, Default, clap::Args)]
pub struct TimeArgs {
    /// Not valid before: a date (`2026-12-01`), a time (`2026-12-01T08:00:00Z`), or from now (`30d`; units m h d w M y); `0` for no start
    #[arg(long, value_name = "TIME")]
    pub start: Option<Moment>,
    /// Not valid after: a date, a time, or from now (`30d`, `1y`; units m h d w M y); `0` for never
    #[arg(long, value_name = "TIME")]
    pub expiry: Option<Moment>,
}

/// A point in time as typed, fixed once it is known what `now` is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Moment {
    /// `0` or nothing: no limit.
    Unset,
    /// Seconds since the epoch.
    At(i64),
    /// Counts of units from now.
    FromNow(Vec<(i64, Unit)>),
}

/// Unit of a relative time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// 60 seconds.
    Minute,
    /// 3600 seconds.
    Hour,
    /// Calendar day, UTC.
    Day,
    /// Seven days.
    Week,
    /// Calendar month, UTC.
    Month,
    /// Calendar year, UTC.
    Year,
}

/// Why a text is no point in time.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TimeError {
    /// No known form.
    #[error(
        "expected a date (`2026-12-01`), a time (`2026-12-01T08:00:00Z`), `0`, or a time from now such as `30d` (units m h d w M y)"
    )]
    Syntax,
    /// Outside the years that calendars cover.
    #[error("the time lies outside the years 1970 to 9999")]
    Range,
}

impl FromStr for Moment {
    type Err = TimeError;

    fn from_str(text: &str) -> Result<Self, TimeError> {
        let text = text.trim();
        if text.is_empty() || text == "0" {
            return Ok(Moment::Unset);
        }
        if let Ok(date) = text.parse::<Date>()
            && text.len() == 10
        {
            return at(date);
        }
        if let Ok(time) = text.replace(" UTC", "Z").parse::<Timestamp>() {
            return Ok(Moment::At(time.as_second()));
        }
        relative(text).map(Moment::FromNow)
    }
}

fn at(date: Date) -> Result<Moment, TimeError> {
    let time = date.to_zoned(TimeZone::UTC).map_err(|_| TimeError::Range)?;
    Ok(Moment::At(time.timestamp().as_second()))
}

/// `1d30m`: every part counts, none is dropped.
fn relative(text: &str) -> Result<Vec<(i64, Unit)>, TimeError> {
    let (sign, mut rest) = match text.strip_prefix('-') {
        Some(rest) => (-1, rest),
        None => (1, text),
    };
    let mut parts = Vec::new();
    while !rest.is_empty() {
        let digits = rest
            .find(|c: char| !c.is_ascii_digit())
            .ok_or(TimeError::Syntax)?;
        let count: i64 = rest[..digits].parse().map_err(|_| TimeError::Syntax)?;
        let unit = match rest[digits..].chars().next() {
            Some('m') => Unit::Minute,
            Some('h') => Unit::Hour,
            Some('d') => Unit::Day,
            Some('w') => Unit::Week,
            Some('M') => Unit::Month,
            Some('y') => Unit::Year,
            _ => return Err(TimeError::Syntax),
        };
        parts.push((sign * count, unit));
        rest = &rest[digits + 1..];
    }
    if parts.is_empty() {
        Err(TimeError::Syntax)
    } else {
        Ok(parts)
    }
}

impl Moment {
    /// Seconds since the epoch, 0 for no limit.
    ///
    /// A count of zero from now is no limit too, as in nsc. Fails outside the years of the calendar.
    pub fn resolve(&self, now: i64) -> Result<i64, TimeError> {
        match self {
            Moment::Unset => Ok(0),
            Moment::At(at) => Ok(*at),
            Moment::FromNow(parts) if parts.iter().all(|(n, _)| *n == 0) => Ok(0),
            Moment::FromNow(parts) => parts
                .iter()
                .try_fold(now, |t, (n, unit)| shift(t, *n, *unit)),
        }
    }
}

fn shift(from: i64, count: i64, unit: Unit) -> Result<i64, TimeError> {
    let seconds = |per: i64| {
        count
            .checked_mul(per)
            .and_then(|s| from.checked_add(s))
            .ok_or(TimeError::Range)
    };
    let moved = match unit {
        Unit::Minute => seconds(60)?,
        Unit::Hour => seconds(3600)?,
        Unit::Day => seconds(86_400)?,
        Unit::Week => seconds(7 * 86_400)?,
        Unit::Month => months(from, count)?,
        Unit::Year => months(from, count.checked_mul(12).ok_or(TimeError::Range)?)?,
    };
    // A time before 1970 would be read as "no limit" by those who look at the sign.
    let years_1970_to_9999 = 1..=253_402_300_799;
    if years_1970_to_9999.contains(&moved) {
        Ok(moved)
    } else {
        Err(TimeError::Range)
    }
}

/// Calendar months as Go's `AddDate` counts them: 31 January and one month is 3 March (2 in a leap
/// year), so that scripts get the expiry they got before. jiff alone would stop at 28 February.
fn months(from: i64, count: i64) -> Result<i64, TimeError> {
    let zoned = Timestamp::from_second(from)
        .map_err(|_| TimeError::Range)?
        .to_zoned(TimeZone::UTC);
    let total = i64::from(zoned.year()) * 12 + i64::from(zoned.month()) - 1;
    let total = total.checked_add(count).ok_or(TimeError::Range)?;
    let year = i16::try_from(total.div_euclid(12)).map_err(|_| TimeError::Range)?;
    if !(1..=9999).contains(&year) {
        return Err(TimeError::Range);
    }
    let month = total.rem_euclid(12) as i8 + 1;
    let day = date(year, month, 1)
        .checked_add((i64::from(zoned.day()) - 1).days())
        .map_err(|_| TimeError::Range)?;
    let moved = day
        .to_datetime(zoned.time())
        .to_zoned(TimeZone::UTC)
        .map_err(|_| TimeError::Range)?;
    Ok(moved.timestamp().as_second())
}

/// A time for `--at`: RFC 3339, seconds since the epoch, or `0` for now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum At {
    /// The moment the command runs.
    Now,
    /// Seconds since the epoch.
    Second(i64),
}

/// `--at` of commands that revoke.
#[derive(Debug, clap::Args)]
pub struct AtArgs {
    /// Revoke what was issued up to this time: RFC 3339, seconds since 1970, or `0` for now
    #[arg(
        long,
        value_name = "TIME",
        default_value = "0",
        hide_default_value = true
    )]
    pub at: At,
}

impl FromStr for At {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        if text == "0" || text.eq_ignore_ascii_case("now") {
            return Ok(At::Now);
        }
        if let Ok(second) = text.parse::<i64>() {
            return if second < 0 {
                Err("the time lies before 1970".into())
            } else {
                Ok(At::Second(second))
            };
        }
        text.parse::<Timestamp>()
            .map(|t| At::Second(t.as_second()))
            .map_err(|_| {
                "expected seconds since 1970 or a time such as `2026-12-01T08:00:00Z`".into()
            })
    }
}

impl At {
    /// Seconds since the epoch.
    pub fn resolve(self, now: i64) -> i64 {
        match self {
            At::Now => now,
            At::Second(second) => second,
        }
    }
}

/// RFC 3339 text in UTC for a time of a JWT; nothing for 0.
pub fn rfc3339(second: i64) -> Option<String> {
    (second != 0).then(|| {
        Timestamp::from_second(second).map_or_else(|_| second.to_string(), |t| t.to_string())
    })
}

/// `2026-11-21 08:00:00 UTC`, and nothing for an unset time: the form of `describe`.
pub fn shown(second: i64) -> String {
    if second == 0 {
        return String::new();
    }
    Timestamp::from_second(second).map_or_else(
        |_| second.to_string(),
        |t| t.strftime("%Y-%m-%d %H:%M:%S UTC").to_string(),
    )
}

/// A time, and how far away it is, as tables show it: `2026-12-01 08:00:00 UTC (in 3 days)`.
pub fn away(second: i64, now: i64) -> String {
    format!("{} ({})", shown(second), distance(second, now))
}

/// The same in a sentence: `token expires 2026-12-01 08:00:00 UTC - in 3 days`; nothing for 0.
pub fn told(what: &str, second: i64, now: i64) -> Option<String> {
    (second != 0).then(|| format!("{what} {} - {}", shown(second), distance(second, now)))
}

/// How far away a time is: `in 3 days`, `2 hours ago`.
pub fn distance(second: i64, now: i64) -> String {
    let away = second.abs_diff(now);
    let units = [
        (31_536_000, "year"),
        (2_592_000, "month"),
        (604_800, "week"),
        (86_400, "day"),
        (3600, "hour"),
        (60, "minute"),
        (1, "second"),
    ];
    let Some((size, name)) = units.into_iter().find(|(size, _)| away >= *size) else {
        return "now".into();
    };
    let count = away / size;
    let plural = if count == 1 { "" } else { "s" };
    if second > now {
        format!("in {count} {name}{plural}")
    } else {
        format!("{count} {name}{plural} ago")
    }
}

/// What stands in a JWT beside the words: seconds, 0 for none.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Validity {
    /// `nbf`.
    pub start: Option<i64>,
    /// `exp`.
    pub expiry: Option<i64>,
}

impl TimeArgs {
    /// The two times, where given.
    ///
    /// Fails if the expiry has passed already or lies before the start: such a JWT is good for nothing.
    pub fn resolve(&self, now: i64) -> crate::cli::error::Result<Validity> {
        use crate::cli::error::{Error, Hint};
        let of = |name: &str, m: &Option<Moment>| {
            m.as_ref()
                .map(|m| {
                    m.resolve(now)
                        .map_err(|e| Error::usage(format!("--{name}: {e}")))
                })
                .transpose()
        };
        let validity = Validity {
            start: of("start", &self.start)?,
            expiry: of("expiry", &self.expiry)?,
        };
        if let (Some(start), Some(expiry)) = (validity.start, validity.expiry)
            && expiry != 0
            && start > expiry
        {
            return Err(Error::usage("the start lies after the expiry")
                .hint(Hint::say("give `--start` an earlier time than `--expiry`")));
        }
        Ok(validity)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn resolve(text: &str) -> i64 {
        // 2026-01-31 12:00:00 UTC
        text.parse::<Moment>()
            .unwrap()
            .resolve(1_769_860_800)
            .unwrap()
    }

    #[test]
    fn relative_times_count_calendar_units() {
        assert_eq!(shown(resolve("30m")), "2026-01-31 12:30:00 UTC");
        assert_eq!(shown(resolve("1d30m")), "2026-02-01 12:30:00 UTC");
        assert_eq!(shown(resolve("1M")), "2026-03-03 12:00:00 UTC");
        assert_eq!(shown(resolve("1y")), "2027-01-31 12:00:00 UTC");
        assert_eq!(shown(resolve("-1w")), "2026-01-24 12:00:00 UTC");
        assert_eq!(resolve("0"), 0);
        assert_eq!(resolve("0d"), 0);
    }

    #[test]
    fn dates_and_times_are_utc() {
        assert_eq!(shown(resolve("2026-12-01")), "2026-12-01 00:00:00 UTC");
        assert_eq!(
            shown(resolve("2026-12-01 08:00:00 UTC")),
            "2026-12-01 08:00:00 UTC"
        );
        assert_eq!(
            shown(resolve("2026-12-01T08:00:00Z")),
            "2026-12-01 08:00:00 UTC"
        );
    }

    #[test]
    fn texts_that_mean_nothing_are_refused() {
        for text in [
            "tomorrow",
            "10min",
            "abc3d",
            "1.5d",
            "3",
            "d",
            "-",
            "1s",
            "0x3d",
            "1e9d",
            "2026-13-01",
            "2026-1-1",
        ] {
            assert_eq!(text.parse::<Moment>(), Err(TimeError::Syntax), "{text}");
        }
        assert_eq!(
            "9999999y".parse::<Moment>().unwrap().resolve(0),
            Err(TimeError::Range)
        );
    }

    #[test]
    fn distance_names_the_largest_unit() {
        assert_eq!(distance(100 + 86_400 * 3, 100), "in 3 days");
        assert_eq!(distance(0, 3600), "1 hour ago");
        assert_eq!(distance(5, 5), "now");
    }
}

//! From where, when and how a user may connect: the values of options.

use std::fmt;
use std::str::FromStr;

use crate::check::{is_time_of_day, is_zone};
use crate::cli::save::zone_exists;

/// Ways to connect, as JWTs spell them.
const CONNECTION_TYPES: [&str; 7] = [
    "STANDARD",
    "WEBSOCKET",
    "LEAFNODE",
    "LEAFNODE_WS",
    "MQTT",
    "MQTT_WS",
    "IN_PROCESS",
];

/// A way to connect, in capitals.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConnectionType(pub(super) &'static str);

impl FromStr for ConnectionType {
    type Err = String;

    fn from_str(text: &str) -> std::result::Result<Self, String> {
        CONNECTION_TYPES
            .into_iter()
            .find(|known| known.eq_ignore_ascii_case(text.trim()))
            .map(ConnectionType)
            .ok_or_else(|| unknown_connection_type(text))
    }
}

pub(super) fn unknown_connection_type(text: &str) -> String {
    format!(
        "unknown connection type `{text}`; there are {}",
        CONNECTION_TYPES.join(", ").to_lowercase()
    )
}

/// Two times of day with a dash between; seconds may be left out. The end may lie after midnight.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TimesOfDay {
    pub(super) start: String,
    pub(super) end: String,
}

impl FromStr for TimesOfDay {
    type Err = String;

    fn from_str(text: &str) -> std::result::Result<Self, String> {
        let parts: Vec<String> = text.split('-').map(with_seconds).collect();
        match parts.as_slice() {
            [start, end] if is_time_of_day(start) && is_time_of_day(end) => Ok(TimesOfDay {
                start: start.clone(),
                end: end.clone(),
            }),
            _ => Err("expected two times of day, such as `08:00:00-17:30:00`".into()),
        }
    }
}

impl fmt::Display for TimesOfDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.start, self.end)
    }
}

/// `8:00` as `8:00:00`; anything else as it is.
pub(super) fn with_seconds(time: &str) -> String {
    let time = time.trim();
    match time.matches(':').count() {
        1 => format!("{time}:00"),
        _ => time.to_string(),
    }
}

/// A time zone that this system knows, or nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Zone(pub(super) String);

impl FromStr for Zone {
    type Err = String;

    fn from_str(text: &str) -> std::result::Result<Self, String> {
        if is_zone(text, &zone_exists) {
            Ok(Zone(text.to_string()))
        } else {
            Err("expected the name of a time zone, such as `Europe/Berlin` or `UTC`".into())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_of_day_come_in_pairs() {
        let span: TimesOfDay = "8:00-17:30:15".parse().unwrap();
        assert_eq!(span.to_string(), "8:00:00-17:30:15");
        assert!("22:00:00-06:00:00".parse::<TimesOfDay>().is_ok());
        for text in [
            "",
            "08:00:00",
            "08:00:00-",
            "a-b",
            "1:00-2:00-3:00",
            "25:00-26:00",
        ] {
            assert!(text.parse::<TimesOfDay>().is_err(), "{text}");
        }
    }

    #[test]
    fn zones_are_known_by_their_exact_name() {
        for zone in ["", "UTC", "Local", "Europe/Berlin"] {
            assert!(zone.parse::<Zone>().is_ok(), "{zone}");
        }
        for text in ["europe/berlin", "Atlantis/Center", "../etc/passwd"] {
            assert!(text.parse::<Zone>().is_err(), "{text}");
        }
    }
}

//! Networks, times of day and zones, as Go's parsers accept them.

use std::net::IpAddr;

use ipnet::IpNet;

/// Whether `text` is `ADDRESS/BITS`. Host bits may be set, leading zeros may stand before the
/// bits but not in an IPv4 address, and an IPv6 address has no zone.
pub fn is_network(text: &str) -> bool {
    let Some((address, bits)) = text.split_once('/') else {
        return false;
    };
    // A sign would pass the number parser.
    if bits.is_empty() || !bits.bytes().all(|b| b.is_ascii_digit()) {
        return false;
    }
    match (address.parse::<IpAddr>(), bits.trim_start_matches('0')) {
        (Ok(address), "") => IpNet::new(address, 0).is_ok(),
        (Ok(address), bits) => bits
            .parse()
            .is_ok_and(|bits| IpNet::new(address, bits).is_ok()),
        (Err(_), _) => false,
    }
}

/// Whether `text` is `H:MM:SS` or `HH:MM:SS`, with or without a fraction after `.` or `,`.
pub fn is_time_of_day(text: &str) -> bool {
    let two_digits = |part: &str| part.len() == 2 && part.bytes().all(|b| b.is_ascii_digit());
    let below = |part: &str, end: u8| part.parse::<u8>().is_ok_and(|number| number < end);
    let mut parts = text.splitn(3, ':');
    let (Some(hour), Some(minute), Some(rest)) = (parts.next(), parts.next(), parts.next()) else {
        return false;
    };
    let (second, fraction) = match rest.split_once(['.', ',']) {
        Some((second, fraction)) => (second, Some(fraction)),
        None => (rest, None),
    };
    let hour_is_right =
        matches!(hour.len(), 1 | 2) && hour.bytes().all(|b| b.is_ascii_digit()) && below(hour, 24);
    let fraction_is_right = fraction
        .is_none_or(|digits| !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit()));
    hour_is_right
        && two_digits(minute)
        && below(minute, 60)
        && two_digits(second)
        && below(second, 60)
        && fraction_is_right
}

/// Whether a zone of this name can be loaded. Names that every system knows, and those that none
/// may look up, are decided here; the rest is asked of `exists`.
pub fn is_zone(name: &str, exists: &dyn Fn(&str) -> bool) -> bool {
    match name {
        "" | "UTC" | "Local" => true,
        _ if name.contains("..") || name.starts_with(['/', '\\']) => false,
        _ => exists(name),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn networks_have_an_address_and_bits() {
        for network in [
            "192.0.2.0/24",
            "192.168.1.1/1",
            "10.0.0.0/0",
            "10.0.0.0/008",
            "10.0.0.0/0000000032",
            "2001:db8::1/32",
            "::/0",
            "::/128",
            "::ffff:1.2.3.4/120",
        ] {
            assert!(is_network(network), "{network}");
        }
        for text in [
            "",
            "/",
            "bloo",
            "10.0.0.1",
            "010.0.0.1/8",
            "10.0.0/8",
            "10.0.0.0/",
            "10.0.0.0/33",
            "10.0.0.0/+8",
            "10.0.0.0/-1",
            "10.0.0.0/8 ",
            " 10.0.0.0/8",
            "10.0.0.0/8/8",
            "::/129",
            "fe80::1%eth0/64",
            "10.0.0.0/99999999999999999999",
            "10.0.0.0/٣",
        ] {
            assert!(!is_network(text), "{text}");
        }
    }

    #[test]
    fn times_of_day_have_seconds() {
        for time in [
            "0:00:00",
            "1:02:03",
            "23:59:59",
            "01:02:03.5",
            "01:02:03,25",
        ] {
            assert!(is_time_of_day(time), "{time}");
        }
        for text in [
            "",
            "24:00:00",
            "1:2:3",
            "01:02",
            "01:60:00",
            "01:00:60",
            "001:00:00",
            ":00:00",
            "hello",
            "01:02:03.",
            "01:02:03.x",
            "01:02:03 ",
            "+1:02:03",
            "01:+2:03",
            "01:02:03.1.2",
        ] {
            assert!(!is_time_of_day(text), "{text}");
        }
    }

    #[test]
    fn only_zone_names_that_may_be_files_are_looked_up() {
        let asked = std::cell::RefCell::new(Vec::new());
        let exists = |name: &str| {
            asked.borrow_mut().push(name.to_owned());
            name == "Europe/Berlin"
        };
        for name in ["", "UTC", "Local", "Europe/Berlin"] {
            assert!(is_zone(name, &exists));
        }
        for name in ["foo", "../etc", "/etc/localtime", "\\x", "a/../b"] {
            assert!(!is_zone(name, &exists));
        }
        assert_eq!(*asked.borrow(), ["Europe/Berlin", "foo"]);
    }
}

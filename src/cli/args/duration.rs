//! Durations as they are shown.

/// A span as Go writes it: `5s`, `1h30m0s`, `1.5ms`.
pub fn duration(nanos: i64) -> String {
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
            assert_eq!(duration(nanos), text);
        }
    }
}

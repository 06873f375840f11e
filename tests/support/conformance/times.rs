//! Times that are the same in every run.

use jiff::Timestamp;
use serde_json::Value;

const DAY: f64 = 86400.0;

/// A time of a JWT, in seconds since the epoch, seen from `now`.
///
/// Midnights, the far past and the far future were given by a scenario and stay as they are;
/// others become an offset from now, in steps that a slow run does not change.
pub fn relative(value: &Value, now: f64) -> Value {
    let Some(at) = value.as_f64().filter(|at| *at > 0.0) else {
        return value.clone();
    };
    let Ok(time) = Timestamp::from_second(at as i64) else {
        return value.clone();
    };
    if at % DAY == 0.0 {
        return time.strftime("%Y-%m-%d").to_string().into();
    }
    let distance = at - now;
    if !(-2.0 * DAY..=380.0 * DAY).contains(&distance) {
        return time.strftime("%Y-%m-%dT%H:%M:%SZ").to_string().into();
    }
    if distance.abs() < 90.0 {
        return "now".into();
    }
    let step = if distance.abs() > 1200.0 { 5 } else { 1 };
    let steps = (distance / 60.0 / f64::from(step)).round_ties_even() as i64;
    format!("now{:+}min", i64::from(step) * steps).into()
}

/// The same of a time written as text.
pub fn relative_text(text: &str, now: f64) -> Value {
    match text.parse::<Timestamp>() {
        Ok(time) => relative(&time.as_second().into(), now),
        Err(_) => format!("no time: {text}").into(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn times_given_by_a_scenario_stay_and_others_become_offsets() {
        let now = 1_750_000_030.0;
        let at = |offset: i64| relative(&json!(1_750_000_030 + offset), now);
        let seen = [at(0), at(-89), at(119), at(3600), at(3599), at(-1201)];
        assert_eq!(
            seen,
            [
                "now",
                "now",
                "now+2min",
                "now+60min",
                "now+60min",
                "now-20min"
            ]
        );
        assert_eq!(relative(&json!(1_577_836_800), now), "2020-01-01");
        assert_eq!(relative(&json!(1_577_836_801), now), "2020-01-01T00:00:01Z");
        assert_eq!(relative(&json!(0), now), 0);
        assert_eq!(relative_text("2025-06-15T16:07:10Z", now), "now+60min");
    }
}

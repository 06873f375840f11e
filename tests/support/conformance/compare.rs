//! Comparing what was recorded with what was left.

use serde_json::{Map, Value};

/// Longest value shown in a difference.
const SHOWN: usize = 300;

/// Every difference, each with the place where it is.
///
/// Order counts in lists, but not in those of files, seeds and problems. A written file may be
/// more private than recorded.
pub fn differences(expected: &Value, got: &Value) -> Vec<String> {
    let mut found = Vec::new();
    collect(expected, got, "", &mut found);
    found
}

fn collect(expected: &Value, got: &Value, place: &str, found: &mut Vec<String>) {
    match (expected, got) {
        (Value::Object(a), Value::Object(b)) => objects(a, b, place, found),
        (Value::Array(a), Value::Array(b))
            if ["/files", "/seeds", "/problems"].contains(&place) =>
        {
            found.extend(without(a, b).map(|item| format!("{place}: missing {}", plain(item))));
            found.extend(without(b, a).map(|item| format!("{place}: unexpected {}", plain(item))));
        }
        (Value::Array(a), Value::Array(b)) if a.len() == b.len() => {
            for (i, (x, y)) in a.iter().zip(b).enumerate() {
                let label = x["run"]
                    .as_str()
                    .map_or_else(|| i.to_string(), str::to_owned);
                collect(x, y, &format!("{place}[{label}]"), found);
            }
        }
        (Value::String(a), Value::String(b)) if place.ends_with("/mode") && is_as_private(a, b) => {
        }
        _ if expected == got => {}
        _ => found.push(format!(
            "{place}: expected {}, got {}",
            short(expected),
            short(got)
        )),
    }
}

fn objects(a: &Map<String, Value>, b: &Map<String, Value>, place: &str, found: &mut Vec<String>) {
    let names: std::collections::BTreeSet<&String> = a.keys().chain(b.keys()).collect();
    for name in names {
        let place = format!("{place}/{name}");
        match (a.get(name), b.get(name)) {
            (Some(x), Some(y)) => collect(x, y, &place, found),
            (Some(x), None) => found.push(format!("{place}: missing, expected {}", short(x))),
            (None, y) => found.push(format!(
                "{place}: unexpected {}",
                y.map(short).unwrap_or_default()
            )),
        }
    }
}

/// Whether a mode lets nobody in whom the recorded one keeps out.
fn is_as_private(recorded: &str, got: &str) -> bool {
    let bits = |mode: &str| u32::from_str_radix(mode, 8).ok();
    bits(recorded)
        .zip(bits(got))
        .is_some_and(|(recorded, got)| got & !recorded == 0)
}

/// Items of `a` that have no counterpart in `b`, each of which counts once.
fn without<'a>(a: &'a [Value], b: &[Value]) -> impl Iterator<Item = &'a Value> {
    let mut rest: Vec<&Value> = b.iter().collect();
    a.iter().filter(
        move |item| match rest.iter().position(|other| other == item) {
            Some(i) => {
                rest.swap_remove(i);
                false
            }
            None => true,
        },
    )
}

fn plain(value: &Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned)
}

fn short(value: &Value) -> String {
    let text = value.to_string();
    match text.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_difference_names_its_place() {
        let recorded = json!({"commands": [{"run": "tool x", "exit": "ok"}], "store": {"A": {"sub": "<A:A>"}}});
        let left = json!({"commands": [{"run": "tool x", "exit": "refused"}], "store": {"A": {"sub": "<A:A>", "aud": 1}}});
        let expected = [
            "/commands[tool x]/exit: expected \"ok\", got \"refused\"",
            "/store/A/aud: unexpected 1",
        ];
        assert_eq!(differences(&recorded, &left), expected);
        assert_eq!(
            differences(&left, &recorded)[1],
            "/store/A/aud: missing, expected 1"
        );
    }

    #[test]
    fn files_may_come_in_any_order_but_each_counts() {
        let files = |names: &[&str]| json!({ "files": names });
        assert!(differences(&files(&["a", "b", "b"]), &files(&["b", "a", "b"])).is_empty());
        let found = differences(&files(&["a", "b", "b"]), &files(&["b", "c", "a"]));
        assert_eq!(found, ["/files: missing b", "/files: unexpected c"]);
        let other = |names: &[&str]| json!({ "tags": names });
        assert_eq!(
            differences(&other(&["a", "b"]), &other(&["b", "a"])).len(),
            2
        );
    }

    #[test]
    fn a_written_file_may_be_more_private_but_not_less() {
        let mode = |mode: &str| json!({"written": {"f": {"mode": mode}}});
        assert!(differences(&mode("644"), &mode("600")).is_empty());
        assert_eq!(differences(&mode("600"), &mode("644")).len(), 1);
        assert_eq!(differences(&mode("600"), &mode("none")).len(), 1);
        let listed = |mode: &str| json!({"files": [format!("f {mode}")]});
        assert_eq!(differences(&listed("644"), &listed("600")).len(), 2);
    }

    #[test]
    fn numbers_text_and_lists_of_other_length_differ() {
        for (a, b) in [
            (json!(1), json!(1.0)),
            (json!(1), json!("1")),
            (json!(null), json!(false)),
            (json!([1]), json!([1, 2])),
            (json!({}), json!([])),
        ] {
            assert_eq!(differences(&json!({"x": a}), &json!({"x": b})).len(), 1);
        }
    }
}

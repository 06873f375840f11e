//! Where two documents differ.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

/// Members that every signature makes anew.
const OF_THE_SIGNATURE: [&str; 3] = ["/iat", "/iss", "/jti"];

/// The places that differ. A list is one place, unless its entries are found by key or subject.
pub fn places(before: &Value, after: &Value) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    compare("", Some(before), Some(after), &mut found);
    for place in OF_THE_SIGNATURE {
        found.remove(place);
    }
    found
}

/// Whether a place is another one, or part of it.
pub fn is_below(place: &str, whole: &str) -> bool {
    place
        .strip_prefix(whole)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

fn compare(
    place: &str,
    before: Option<&Value>,
    after: Option<&Value>,
    found: &mut BTreeSet<String>,
) {
    if before == after {
        return;
    }
    let entries = [before, after].into_iter().flatten();
    // One signing key may be text and the next an object.
    let named = entries
        .filter_map(Value::as_array)
        .flatten()
        .any(Value::is_object);
    let (Some(old), Some(new)) = (members(before, named), members(after, named)) else {
        found.insert(place.to_string());
        return;
    };
    let names: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
    for name in names {
        compare(
            &format!("{place}/{name}"),
            old.get(name).copied(),
            new.get(name).copied(),
            found,
        );
    }
}

/// Members of an object or of a list whose entries are named. What is absent has none.
fn members(value: Option<&Value>, named: bool) -> Option<BTreeMap<String, &Value>> {
    match value {
        None => None,
        Some(Value::Object(map)) => Some(map.iter().map(|(k, v)| (k.clone(), v)).collect()),
        Some(Value::Array(list)) if named => {
            let entries: BTreeMap<String, &Value> = list
                .iter()
                .map(|entry| Some((name_of(entry)?, entry)))
                .collect::<Option<_>>()?;
            (entries.len() == list.len()).then_some(entries)
        }
        Some(_) => None,
    }
}

fn name_of(entry: &Value) -> Option<String> {
    if let Value::String(key) = entry {
        return Some(key.clone());
    }
    let text = |name: &str| entry.get(name).and_then(Value::as_str);
    let name = text("key").or(text("subject"))?;
    Some(match text("cluster") {
        Some(cluster) => format!("{name}@{cluster}"),
        None => name.to_string(),
    })
}

#[test]
fn differences_are_named_by_their_place() {
    let before = serde_json::json!({"iat": 1, "nats": {"tags": ["a"], "exports": [
        {"subject": "a", "name": "x"}, {"subject": "b"}]}});
    let after = serde_json::json!({"iat": 2, "nats": {"tags": ["a", "b"], "exports": [
        {"subject": "a", "name": "y"}]}});
    let found: Vec<String> = places(&before, &after).into_iter().collect();
    assert_eq!(
        found,
        ["/nats/exports/a/name", "/nats/exports/b", "/nats/tags"]
    );
    assert!(is_below("/nats/exports/a/name", "/nats/exports/a"));
    assert!(!is_below("/nats/tagsmore", "/nats/tags"));
}

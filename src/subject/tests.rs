//! The subject vectors, and laws that hold for all subjects.

use proptest::prelude::*;
use serde_json::Value;

use super::*;

fn vectors(group: &str) -> Vec<Value> {
    let all: Value =
        serde_json::from_str(include_str!("../../fixtures/vectors/claims.json")).unwrap();
    all[group].as_array().unwrap().clone()
}

fn text<'a>(case: &'a Value, member: &str) -> &'a str {
    case[member].as_str().unwrap()
}

fn s(text: &str) -> Subject {
    Subject::parse(text).unwrap()
}

fn issue_id(issue: SubjectIssue) -> &'static str {
    match issue {
        SubjectIssue::Empty => "SUB-EMPTY",
        SubjectIssue::Space => "SUB-SPACE",
        SubjectIssue::EdgeDot => "SUB-EDGE-DOT",
        SubjectIssue::DoubleDot => "SUB-DOUBLE-DOT",
    }
}

fn renaming_id(issue: &RenamingIssue) -> &'static str {
    match issue {
        RenamingIssue::Subject(issue) => issue_id(*issue),
        RenamingIssue::FromEmpty => "REN-FROM-EMPTY",
        RenamingIssue::Space => "REN-SPACE",
        RenamingIssue::Tail => "REN-TAIL",
        RenamingIssue::ReferenceRange { .. } => "REN-REF-RANGE",
        RenamingIssue::Count { .. } => "REN-COUNT",
    }
}

fn sorted<T: Ord>(mut items: Vec<T>) -> Vec<T> {
    items.sort();
    items
}

#[test]
fn raw_subjects_break_the_rules_of_the_vectors() {
    let cases = vectors("subjects");
    assert_eq!(cases.len(), 22);
    for case in &cases {
        let subject = text(case, "subject");
        let found = sorted(issues_of(subject).into_iter().map(issue_id).collect());
        let expected: Vec<String> = serde_json::from_value(case["issues"].clone()).unwrap();
        assert_eq!(found, sorted(expected), "{case}");
        assert_eq!(
            has_wildcards(subject),
            case["wildcards"].as_bool().unwrap(),
            "{case}"
        );
        // The parsed type refuses at least as much.
        if !case["issues"].as_array().unwrap().is_empty() {
            assert!(Subject::parse(subject).is_err(), "{case}");
        }
    }
}

#[test]
fn raw_containment_is_that_of_the_vectors() {
    let cases = vectors("contained");
    assert_eq!(cases.len(), 21);
    for case in &cases {
        let found = is_contained(text(case, "subject"), text(case, "in"));
        assert_eq!(found, case["result"].as_bool().unwrap(), "{case}");
    }
}

#[test]
fn renamings_break_the_rules_of_the_vectors() {
    let cases = vectors("renaming");
    assert_eq!(cases.len(), 26);
    for case in &cases {
        let (local, subject) = (text(case, "local_subject"), text(case, "subject"));
        let found = renaming_issues(local, subject);
        let found = sorted(found.iter().map(renaming_id).collect());
        let expected: Vec<String> = serde_json::from_value(case["issues"].clone()).unwrap();
        assert_eq!(found, sorted(expected), "{case}");
        assert_eq!(to_subject(local), text(case, "to_subject"), "{case}");
    }
}

#[test]
fn cleaned_subjects_are_those_of_the_vectors() {
    let cases = vectors("clean_subject");
    assert_eq!(cases.len(), 10);
    for case in &cases {
        assert_eq!(clean(text(case, "in")), text(case, "out"), "{case}");
    }
}

#[test]
fn a_subject_is_stricter_than_the_rules_for_documents() {
    for (text, error) in [
        ("", SubjectError::Empty),
        ("a b", SubjectError::Space),
        ("a\tb", SubjectError::Space),
        ("a\u{a0}b", SubjectError::Space),
        ("a\u{7f}", SubjectError::Space),
        ("a.\n", SubjectError::Space),
        (".a", SubjectError::EdgeDot),
        ("a.", SubjectError::EdgeDot),
        ("a..b", SubjectError::DoubleDot),
        (">.a", SubjectError::TailNotLast),
        ("a.>.b", SubjectError::TailNotLast),
    ] {
        assert_eq!(Subject::parse(text), Err(error), "{text:?}");
    }
    for text in [
        "a",
        "*",
        ">",
        "a.*.>",
        "a*",
        "a>.b",
        "$JS.API.>",
        "é.ß",
        "_INBOX.>",
    ] {
        assert_eq!(s(text).as_str(), text);
    }
}

#[test]
fn containment_is_of_sets_of_messages() {
    for (outer, inner, expected) in [
        ("a.*", "a.b", true),
        ("a.*", "a.>", false),
        ("a.>", "a.*", true),
        ("a.>", "a", false),
        (">", "*", true),
        ("*", ">", false),
        ("*.>", ">", false),
        ("a.*.c", "a.b.c", true),
        ("a.b", "a.b.c", false),
        ("a.b.c", "a.b", false),
        ("a*", "ab", false),
    ] {
        assert_eq!(
            s(outer).contains(&s(inner)),
            expected,
            "{outer} contains {inner}"
        );
    }
    for (left, right, expected) in [
        ("a.*", "*.b", true),
        ("a.>", "*.b.c", true),
        ("a.>", "a", false),
        ("a.*.c", "a.b", false),
        (">", "x.y", true),
        ("a.b", "a.c", false),
    ] {
        assert_eq!(
            s(left).overlaps(&s(right)),
            expected,
            "{left} overlaps {right}"
        );
    }
}

#[test]
fn rewriting_moves_tokens_by_reference_or_in_order() {
    for (remote, local, concrete, expected) in [
        (
            "share.*.*",
            "partner.$2.$1",
            "share.a.b",
            Some("partner.b.a"),
        ),
        ("share.*.*", "p.*.*", "share.a.b", Some("p.a.b")),
        ("share.*.*", "p.*.$1", "share.a.b", Some("p.b.a")),
        ("a.*.>", "l.$1.>", "a.x.y.z", Some("l.x.y.z")),
        ("a.>", "l.a.>", "a.*.b", Some("l.a.*.b")),
        ("foo", "x.y", "foo", Some("x.y")),
        ("foo.*", "b.$0", "foo.a", None),
        ("foo.*", "b.$2", "foo.a", None),
        ("foo.*", "b.$1", "bar.a", None),
        ("foo.*", "b.$x", "foo.a", Some("b.$x")),
        ("foo.*", "b.>", "foo.a", None),
    ] {
        let found = rewrite(&s(remote), &s(local), &s(concrete));
        assert_eq!(found, expected.map(s), "{remote} as {local}: {concrete}");
    }
}

#[test]
fn subjects_are_strings_in_json() {
    assert_eq!(serde_json::to_string(&s("a.>")).unwrap(), "\"a.>\"");
    assert_eq!(
        serde_json::from_str::<Subject>("\"a.>\"").unwrap(),
        s("a.>")
    );
    assert!(serde_json::from_str::<Subject>("\"a b\"").is_err());
}

/// Subjects over a small alphabet, so that relations between two of them are common.
fn subjects() -> impl Strategy<Value = Subject> {
    let token = prop_oneof![Just("a"), Just("b"), Just("*"), Just("$1")];
    (proptest::collection::vec(token, 0..4), any::<bool>()).prop_map(|(mut tokens, tail)| {
        if tail || tokens.is_empty() {
            tokens.push(">");
        }
        s(&tokens.join("."))
    })
}

proptest! {
    #[test]
    fn parsing_never_panics_and_keeps_the_text(any in ".{0,40}", dotted in "[ab*>$1. ]{0,12}") {
        for text in [any, dotted] {
            if let Ok(subject) = Subject::parse(&text) {
                prop_assert_eq!(subject.as_str(), &text);
                prop_assert!(issues_of(&text).is_empty());
                prop_assert_eq!(subject.has_wildcards(), has_wildcards(&text));
            }
        }
    }

    #[test]
    fn containment_is_an_order(a in subjects(), b in subjects(), c in subjects()) {
        prop_assert!(a.contains(&a));
        if a.contains(&b) && b.contains(&c) {
            prop_assert!(a.contains(&c));
        }
        if a.contains(&b) && b.contains(&a) {
            prop_assert_eq!(&a, &b);
        }
    }

    #[test]
    fn a_contained_subject_overlaps(a in subjects(), b in subjects()) {
        prop_assert_eq!(a.overlaps(&b), b.overlaps(&a));
        if a.contains(&b) {
            prop_assert!(a.overlaps(&b));
            // The library's rule is wider, never narrower.
            prop_assert!(is_contained(b.as_str(), a.as_str()));
        }
    }

    #[test]
    fn subjects_inside_a_contained_one_are_inside_the_outer(a in subjects(), b in subjects(), x in subjects()) {
        if a.contains(&x) && b.contains(&x) {
            prop_assert!(a.overlaps(&b));
        }
    }

    #[test]
    fn a_rewritten_subject_is_inside_the_local_pattern(concrete in subjects(), order in any::<bool>()) {
        let (remote, local) = (s("*.*.>"), s(if order { "l.$2.$1.>" } else { "l.*.*.>" }));
        if let Some(seen) = rewrite(&remote, &local, &concrete) {
            prop_assert!(s(&to_subject(local.as_str())).contains(&seen));
            prop_assert_eq!(seen.tokens().count(), concrete.tokens().count() + 1);
        } else {
            prop_assert!(!remote.contains(&concrete));
        }
    }
}

//! `--json`: the report of every command is as documented, member by member.
//!
//! The examples of the help say what a command prints with `--json`; `src/cli/json-shapes.txt` and
//! the man pages say it too, and every run of the suite with `--json` is compared with them.
//! `BLESS=1 cargo test --test suite json` writes what the examples show; what is said about a
//! member is written by hand.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use crate::docs::{examples, leaves, run_examples, run_examples_with_server};
use crate::support::shapes::{Shape, Shapes, documented, documents, file, parse, plain};

/// Commands that print a document for each message too.
const PRINTS_LINES: [&str; 2] = ["tool reply", "tool sub"];

/// What every report of a command that saves an account gets where an account server signs it.
const OF_ACCOUNT_SERVER: &str = "account_server";

/// What the examples print.
fn seen() -> BTreeMap<String, Vec<Value>> {
    let mut seen: BTreeMap<String, Vec<Value>> = BTreeMap::new();
    let mut take = |leaf: &str, line: &str, stdout: &str| {
        let documents = documents(stdout).unwrap_or_else(|| panic!("no JSON: {line}\n{stdout}"));
        let documents = documents.into_iter().map(plain);
        seen.entry(leaf.to_owned()).or_default().extend(documents);
    };
    run_examples(" --json", &mut take);
    run_examples_with_server(" --json", &mut take);
    seen
}

/// The shapes as written down, with what the examples show.
fn bless(seen: &BTreeMap<String, Vec<Value>>) {
    let old = documented();
    // What is said about a member is said about others of its name in the same place.
    let mut words: BTreeMap<String, String> = BTreeMap::new();
    for mut shape in documented().into_values() {
        shape.each_about(&mut |name, about| {
            if !about.is_empty() {
                words.entry(name.to_owned()).or_insert(about.clone());
            }
        });
    }
    let mut text = fs::read_to_string(file()).unwrap();
    let head: String = text
        .lines()
        .take_while(|line| line.starts_with('#'))
        .map(|line| format!("{line}\n"))
        .collect();
    text = head;
    let all: Vec<String> = leaves().iter().map(|(path, _)| path.join(" ")).collect();
    for leaf in &all.into_iter().collect::<BTreeSet<String>>() {
        let values = seen.get(leaf).into_iter().flatten();
        let mut shape = Shape::default();
        values
            .enumerate()
            .for_each(|(n, value)| shape.learn(value, n == 0));
        if let Some(old) = old.get(leaf) {
            shape.remember(old);
        }
        shape.may_sign_by_role();
        for member in declared(leaf).into_iter().flatten() {
            shape.expect(&member.line());
        }
        shape.each_about(&mut |name, about| {
            if about.is_empty() {
                *about = words.get(name).cloned().unwrap_or_default();
            }
        });
        text += &format!("\n{leaf}\n");
        shape
            .lines()
            .iter()
            .for_each(|line| text += &format!("  {}\n", line.trim_end()));
    }
    fs::write(file(), text).unwrap();
}

#[test]
fn every_command_prints_what_is_documented() {
    let seen = seen();
    if std::env::var_os("BLESS").is_some() {
        bless(&seen);
    }
    let shapes: Shapes = documented();
    let mut wrong = Vec::new();
    for (path, command) in leaves() {
        let leaf = path.join(" ");
        assert!(!examples(&command).is_empty());
        match shapes.get(&leaf) {
            None => wrong.push(format!("{leaf}: is not documented")),
            Some(shape) => {
                let values = seen.get(&leaf).into_iter().flatten();
                let faults = values.flat_map(|value| shape.faults(value));
                wrong.extend(faults.map(|fault| format!("{leaf}: {fault}")));
            }
        }
    }
    for (leaf, mut shape) in shapes {
        if !leaves().iter().any(|(path, _)| path.join(" ") == leaf) {
            wrong.push(format!("{leaf}: there is no such command"));
        }
        shape.each_about(&mut |name, about| {
            if about.is_empty() {
                wrong.push(format!("{leaf}: nothing is said about {name}"));
            }
        });
    }
    wrong.dedup();
    assert!(
        wrong.is_empty(),
        "see the head of tests/suite/json.rs:\n{}",
        wrong.join("\n")
    );
}

/// A member that a report has by its source.
#[derive(Debug, PartialEq, Eq)]
struct Declared {
    name: String,
    /// What it holds, as far as its type says so.
    kind: &'static str,
    optional: bool,
}

impl Declared {
    /// The line that documents it.
    fn line(&self) -> String {
        let mark = if self.optional { "?" } else { "" };
        format!("{}{mark}{}", self.name, self.kind)
    }
}

/// The members that the report of a command has by its source; nothing where they are somebody
/// else's too.
fn declared(leaf: &str) -> Option<Vec<Declared>> {
    let path = leaf.replace('-', "_").replace(' ', "/");
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/cli");
    declared_in(&fs::read_to_string(root.join(format!("{path}.rs"))).ok()?)
}

fn declared_in(source: &str) -> Option<Vec<Declared>> {
    let (_, report) = source.split_once("\npub struct Report {\n")?;
    let (fields, _) = report.split_once("\n}")?;
    let mut members = Vec::new();
    let mut attributes = String::new();
    for line in fields.lines().map(str::trim) {
        if line.starts_with("#[") {
            attributes += line;
        } else if let Some((name, holds)) = line.split_once(": ").filter(|_| !line.starts_with('/'))
        {
            let flat = attributes.contains("flatten");
            if flat && holds != "Changes," {
                return None;
            }
            let kind = match holds {
                _ if flat || holds.contains("Vec<") => "[] text",
                _ if holds.contains("SignedBy") => ".key text",
                _ if holds.contains("bool") => " true or false",
                _ if ["u32", "u64", "i64", "usize"]
                    .iter()
                    .any(|n| holds.contains(n)) =>
                {
                    " number"
                }
                _ => " text",
            };
            let name = if flat {
                "not_there"
            } else {
                name.trim_start_matches("pub ")
            };
            if !attributes.contains("serde(skip)") {
                members.push(Declared {
                    name: name.to_owned(),
                    kind,
                    optional: flat || attributes.contains("skip_serializing_if"),
                });
            }
            attributes.clear();
        }
    }
    Some(members)
}

#[test]
fn every_member_that_a_report_declares_is_documented() {
    let mut wrong = Vec::new();
    let mut compared = 0;
    for (leaf, shape) in documented() {
        let Some(declared) = declared(&leaf).filter(|_| !shape.names().is_empty()) else {
            continue;
        };
        compared += 1;
        let names = shape.names();
        for member in &declared {
            match names.get(&member.name) {
                None => wrong.push(format!("{leaf}: {} is not documented", member.line())),
                Some(false) if member.optional => {
                    wrong.push(format!("{leaf}: {} is not always there", member.name));
                }
                Some(_) => {}
            }
        }
        let is_declared = |name: &String| {
            name == OF_ACCOUNT_SERVER || declared.iter().any(|member| member.name == *name)
        };
        wrong.extend(
            names
                .keys()
                .filter(|name| !is_declared(name) && !PRINTS_LINES.contains(&&*leaf))
                .map(|name| format!("{leaf}: {name} is documented, but there is none")),
        );
    }
    assert!(compared > 20, "{compared} reports");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_is_not_as_documented_is_seen() {
    let shapes = parse(
        "x\n  name text: a\n  more?.on true or false: b\n  users[].key text, null: c\n  claims any: d\n",
    );
    let shape = &shapes["x"];
    let fine =
        json!({ "name": "n", "users": [{ "key": "U" }, { "key": null }], "claims": { "a": [1] } });
    assert_eq!(shape.faults(&fine), [""; 0]);
    for (change, fault) in [
        (json!({ "name": 1 }), ".name holds number"),
        (json!({ "extra": 1 }), ".extra is not documented"),
        (json!({ "more": {} }), ".more.on is not there"),
        (json!({ "users": [{}] }), ".users[].key is not there"),
        (json!({ "users": {} }), ".users holds object"),
    ] {
        let mut value = fine.clone();
        value
            .as_object_mut()
            .unwrap()
            .extend(change.as_object().unwrap().clone());
        assert_eq!(shape.faults(&value), [fault]);
    }
    assert_eq!(
        shape.faults(&json!({ "name": "n", "users": [] })),
        [".claims is not there"]
    );
    let dry = plain(json!({ "name": "n", "dry_run": true, "changes": [] }));
    assert_eq!(dry, json!({ "name": "n" }));
}

#[test]
fn shapes_are_learnt_and_written_as_they_are_read() {
    let mut shape = Shape::default();
    for (n, value) in [
        json!({ "a": 1, "list": [{ "x": "1" }, { "x": "2", "y": true }], "empty": [] }),
        json!({ "b": "t", "list": [] , "empty": []}),
    ]
    .iter()
    .enumerate()
    {
        shape.learn(value, n == 0);
    }
    let lines = [
        "a? number: ",
        "b? text: ",
        "empty list: ",
        "list[].x text: ",
        "list[].y? true or false: ",
    ];
    assert_eq!(shape.lines(), lines);
    let text: String = lines.iter().map(|line| format!("  {line}\n")).collect();
    assert_eq!(parse(&format!("x\n{text}"))["x"], shape);
}

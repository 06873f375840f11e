//! What the members of `--json` are, as documented, and whether a document is so.
//!
//! `src/cli/json-shapes.txt` has a line for each member, below the command:
//!
//! ```text
//! add user
//!   signed_by.key text: key that signed
//!   users[].creds? text: file that was written
//! ```
//!
//! `?` marks what is not always there, `[]` the items of a list, `KEY` a member that is named after
//! a public key, and `any` what has no shape of ours, such as the payload of a JWT.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use serde_json::Value;

use super::tokens::looks_like_key;

/// What one place of a document may hold.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Shape {
    optional: bool,
    /// `text`, `number`, `true or false`, `null`; or `any`.
    kinds: BTreeSet<String>,
    about: String,
    members: Option<BTreeMap<String, Shape>>,
    items: Option<Box<Shape>>,
}

/// The shapes of all commands.
pub type Shapes = BTreeMap<String, Shape>;

/// Where they are written down.
pub fn file() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src/cli/json-shapes.txt")
}

/// The documented shapes; the text before them is left out.
pub fn documented() -> Shapes {
    let text = std::fs::read_to_string(file()).expect("the file is in the repository");
    parse(&text)
}

pub fn parse(text: &str) -> Shapes {
    let mut shapes = Shapes::new();
    let mut command = String::new();
    for line in text
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
    {
        match line.strip_prefix("  ") {
            None => {
                command = line.to_owned();
                shapes.entry(command.clone()).or_default();
            }
            Some(member) => {
                let (member, about) = member.split_once(':').unwrap_or((member, ""));
                let about = about.trim();
                let (path, kinds) = member.split_once(' ').expect("a member has a kind");
                let shape = shapes.entry(command.clone()).or_default().at(path);
                shape.kinds = kinds.split(", ").map(str::to_owned).collect();
                shape.about = about.to_owned();
                if shape.kinds.remove("object") {
                    shape.members = Some(BTreeMap::new());
                }
                if shape.kinds.remove("list") {
                    shape.items.get_or_insert_default().about = std::mem::take(&mut shape.about);
                }
            }
        }
    }
    shapes
}

impl Shape {
    /// The shape at a path, made if it is not there.
    fn at(&mut self, path: &str) -> &mut Shape {
        let mut shape = self;
        for part in path.split('.').filter(|part| !part.is_empty()) {
            let name = part.trim_end_matches("[]").trim_end_matches('?');
            if !name.is_empty() {
                shape = shape
                    .members
                    .get_or_insert_default()
                    .entry(name.to_owned())
                    .or_default();
                shape.optional |= part.contains('?');
            }
            for _ in 0..part.matches("[]").count() {
                shape = shape.items.get_or_insert_default();
            }
        }
        shape
    }

    /// The members of a report, and which are optional.
    pub fn names(&self) -> BTreeMap<String, bool> {
        let members = self.members.iter().flatten();
        members
            .map(|(name, shape)| (name.clone(), shape.optional))
            .collect()
    }

    /// Takes in a member as it is declared; `line` as in the file. What was seen of it counts.
    pub fn expect(&mut self, line: &str) {
        let (path, kind) = line.split_once(' ').expect("a member has a kind");
        if self.is_any() || self.items.is_some() {
            return;
        }
        let shape = self.at(path.trim_end_matches("[]"));
        if shape.is_unknown() {
            self.at(path).kinds.insert(kind.to_owned());
        }
    }

    /// Whether nothing has been seen of it, such as the items of an empty list.
    fn is_unknown(&self) -> bool {
        self.kinds.is_empty() && self.members.is_none() && self.items.is_none()
    }

    fn is_any(&self) -> bool {
        self.kinds.contains("any")
    }

    /// What of a document is not as documented.
    pub fn faults(&self, value: &Value) -> Vec<String> {
        let mut faults = Vec::new();
        self.judge("", value, &mut faults);
        faults
    }

    fn judge(&self, path: &str, value: &Value, faults: &mut Vec<String>) {
        if self.is_any() {
            return;
        }
        match (value, &self.members, &self.items) {
            (Value::Object(object), Some(members), _) => {
                for (name, value) in object {
                    let path = format!("{path}.{name}");
                    match members.get(member(name)) {
                        Some(shape) => shape.judge(&path, value, faults),
                        None => faults.push(format!("{path} is not documented")),
                    }
                }
                let missing = |name: &String| !object.keys().any(|key| member(key) == name);
                let needed = members.iter().filter(|(_, shape)| !shape.optional);
                faults.extend(
                    needed
                        .map(|(name, _)| name)
                        .filter(|name| missing(name))
                        .map(|name| format!("{path}.{name} is not there")),
                );
            }
            (Value::Array(items), _, Some(shape)) => {
                for item in items {
                    shape.judge(&format!("{path}[]"), item, faults);
                }
            }
            (other, ..) if self.kinds.contains(kind(other)) => {}
            (other, ..) => faults.push(format!("{path} holds {}", kind(other))),
        }
    }

    /// Takes in a document; `first` is the first one of its kind.
    pub fn learn(&mut self, value: &Value, first: bool) {
        if self.is_any() {
            return;
        }
        match value {
            Value::Object(object) => {
                let is_new = self.members.is_none();
                let members = self.members.get_or_insert_default();
                for (name, value) in object {
                    let known = members.contains_key(member(name));
                    let shape = members.entry(member(name).to_owned()).or_default();
                    shape.optional |= !(known || is_new && first);
                    shape.learn(value, first || !known);
                }
                for (name, shape) in members.iter_mut() {
                    shape.optional |= !object.keys().any(|key| member(key) == name);
                }
            }
            Value::Array(items) => {
                let shape = self.items.get_or_insert_default();
                for item in items {
                    shape.learn(item, true);
                }
            }
            other => drop(self.kinds.insert(kind(other).to_owned())),
        }
    }

    /// Takes over what is said about members, and members that were seen elsewhere.
    pub fn remember(&mut self, old: &Shape) {
        let optional = self.optional || old.optional;
        if old.is_any() || self.is_unknown() {
            *self = old.clone();
            self.optional = optional;
            return;
        }
        self.optional = optional;
        self.about.clone_from(&old.about);
        self.kinds.extend(old.kinds.iter().cloned());
        if let Some(members) = &old.members {
            let own = self.members.get_or_insert_default();
            for (name, shape) in members {
                match own.get_mut(name) {
                    Some(known) => known.remember(shape),
                    None if shape.optional => drop(own.insert(name.clone(), shape.clone())),
                    None => {}
                }
            }
        }
        if let Some(items) = &old.items {
            self.items.get_or_insert_default().remember(items);
        }
    }

    /// The lines of a command.
    pub fn lines(&self) -> Vec<String> {
        let mut lines = Vec::new();
        self.write("", &mut lines);
        lines
    }

    fn write(&self, path: &str, lines: &mut Vec<String>) {
        let mut kinds: Vec<&str> = self.kinds.iter().map(String::as_str).collect();
        let mut about = &self.about;
        if self.members.as_ref().is_some_and(BTreeMap::is_empty) {
            kinds.push("object");
        }
        if let Some(items) = self.items.as_ref().filter(|items| items.is_unknown()) {
            kinds.push("list");
            about = &items.about;
        }
        if !kinds.is_empty() {
            let path = if path.is_empty() { "." } else { path };
            lines.push(format!("{path} {}: {about}", kinds.join(", ")));
        }
        for (name, shape) in self.members.iter().flatten() {
            let dot = if path.is_empty() { "" } else { "." };
            let mark = if shape.optional { "?" } else { "" };
            shape.write(&format!("{path}{dot}{name}{mark}"), lines);
        }
        if let Some(items) = &self.items {
            items.write(&format!("{path}[]"), lines);
        }
    }

    /// Calls `each` with what is said about each member that needs words, by the names of the
    /// member and the one it is in.
    pub fn each_about(&mut self, each: &mut dyn FnMut(&str, &mut String)) {
        self.each_below("", each);
    }

    fn each_below(&mut self, above: &str, each: &mut dyn FnMut(&str, &mut String)) {
        for (name, shape) in self.members.iter_mut().flatten() {
            let inner = shape.innermost();
            if inner.members.as_ref().is_none_or(BTreeMap::is_empty) || !inner.kinds.is_empty() {
                each(
                    format!("{above}.{name}").trim_start_matches('.'),
                    &mut inner.about,
                );
            }
            inner.each_below(name, each);
        }
        if let Some(items) = &mut self.items {
            items.innermost().each_below(above, each);
        }
    }

    /// The items of the items of a list, or the shape itself.
    fn innermost(&mut self) -> &mut Shape {
        match self.items {
            Some(ref mut items) => items.innermost(),
            None => self,
        }
    }

    /// A key that signs may be that of a role.
    pub fn may_sign_by_role(&mut self) {
        for (name, shape) in self.members.iter_mut().flatten() {
            if name == "signed_by" {
                shape.at("role?").kinds.insert("text".to_owned());
            }
            shape.may_sign_by_role();
        }
    }
}

/// The name under which a member is documented.
fn member(name: &str) -> &str {
    if looks_like_key(name) { "KEY" } else { name }
}

fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "true or false",
        Value::Number(_) => "number",
        Value::String(_) => "text",
        Value::Array(_) => "list",
        Value::Object(_) => "object",
    }
}

/// The documents that a command printed, usually one; nothing if it is not all JSON.
pub fn documents(stdout: &str) -> Option<Vec<Value>> {
    let documents = serde_json::Deserializer::from_str(stdout).into_iter();
    let documents: Result<Vec<Value>, _> = documents.collect();
    documents.ok().filter(|documents| !documents.is_empty())
}

/// What of the report of a command line is not as documented; nothing for unknown commands, and
/// for what is no report.
pub fn faults_of_run(words: &[String], stdout: &str) -> Vec<String> {
    static SHAPES: std::sync::LazyLock<Shapes> = std::sync::LazyLock::new(documented);
    let asks = words.iter().any(|word| word == "--json" || word == "-J");
    // Without blessing first: the shapes may be just what is going to be written.
    if !asks || std::env::var_os("BLESS").is_some() {
        return Vec::new();
    }
    let Some((name, shape)) = SHAPES.iter().find(|(name, _)| {
        let name: Vec<&str> = name.split(' ').collect();
        words
            .windows(name.len())
            .position(|window| window == name)
            .is_some_and(|at| words[..at].iter().all(|word| word.starts_with('-')))
    }) else {
        return Vec::new();
    };
    let Some(documents) = documents(stdout) else {
        return Vec::new();
    };
    let faults = documents
        .into_iter()
        .flat_map(|value| shape.faults(&plain(value)));
    faults.map(|fault| format!("{name}: {fault}")).collect()
}

/// A report without what `--dry-run` adds to it.
pub fn plain(mut value: Value) -> Value {
    if value["dry_run"] == true {
        if let Some(report) = value.get_mut("report").map(Value::take) {
            return report;
        }
        if let Some(members) = value.as_object_mut() {
            members.remove("dry_run");
            members.remove("changes");
        }
    }
    value
}

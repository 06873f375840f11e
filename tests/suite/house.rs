//! The house itself: which module may know which, what the pure ones do without, how long files
//! are, and whether the documents point at something.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use crate::support::home::walk;
use crate::support::tokens::pattern;

/// A module of the top level and the ones it may know: those below it. `store` and `sync` do not
/// know each other, and neither do `check` and `creds`, or `subject` and `nkey`.
const KNOWS: [(&str, &[&str]); 14] = [
    ("main", &["cli"]),
    ("lib", &[]),
    (
        "cli",
        &[
            "sync",
            "store",
            "diagram",
            "check",
            "creds",
            "claims",
            "preset",
            "jetstream",
            "share",
            "subject",
            "nkey",
        ],
    ),
    ("sync", &["check", "creds", "claims", "subject", "nkey"]),
    ("store", &["check", "creds", "claims", "subject", "nkey"]),
    ("diagram", &["check", "preset", "claims", "subject", "nkey"]),
    ("check", &["claims", "jetstream", "subject", "nkey"]),
    ("creds", &["claims", "subject", "nkey"]),
    ("claims", &["subject", "nkey"]),
    ("preset", &["claims", "jetstream", "subject"]),
    ("jetstream", &["subject"]),
    ("share", &["check", "claims", "jetstream", "subject"]),
    ("subject", &[]),
    ("nkey", &[]),
];

/// Modules without files, network, clock, randomness, printing and arguments.
const PURE: [&str; 9] = [
    "diagram",
    "check",
    "creds",
    "claims",
    "jetstream",
    "preset",
    "share",
    "subject",
    "nkey",
];

/// What a pure module must not mention, as patterns. Addresses of `std::net` are mere values.
const IMPURE: [&str; 13] = [
    r"\bstd::(fs|env|process|thread)\b",
    r"\bstd::\{[^;]*\b(fs|env|process|thread)\b",
    r"\b(fs|env|process)::\w",
    r"\b(TcpStream|TcpListener|UdpSocket|ToSocketAddrs)\b",
    r"\b(SystemTime|Instant)\b",
    r"\b(Timestamp|Zoned)::now\b",
    r"\be?print(ln)?!",
    r"\b(stdout|stderr|stdin)\(",
    r"\b(rand|getrandom|OsRng|thread_rng)\b",
    r"\b(KeyPair|XKey)::new(_(user|account|operator|server|cluster|module|service))?\(",
    r"\b(tokio|async_nats|ureq)::",
    r"\b(clap|dialoguer|comfy_table|indicatif)::",
    r"\b(tempfile|directories)::",
];

/// Longest file of the program, in lines.
const LONGEST: usize = 500;

/// A source file and the module of the top level it belongs to.
struct Source {
    path: PathBuf,
    module: String,
    text: String,
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn files_below(dir: &str, ending: &str) -> Vec<PathBuf> {
    let listings = walk(&root().join(dir)).into_iter();
    let files = listings.flat_map(|l| l.files.into_iter().map(move |name| l.dir.join(name)));
    files
        .filter(|path| path.to_string_lossy().ends_with(ending))
        .collect()
}

fn sources() -> Vec<Source> {
    let read = |path: PathBuf| {
        let below = path.strip_prefix(root().join("src")).unwrap();
        let first = Path::new(below.iter().next().unwrap());
        let module = first.file_stem().unwrap().to_string_lossy().into_owned();
        Source {
            text: fs::read_to_string(&path).unwrap(),
            module,
            path,
        }
    };
    files_below("src", ".rs").into_iter().map(read).collect()
}

impl Source {
    /// Where it is, for messages.
    fn place(&self) -> std::path::Display<'_> {
        self.path.strip_prefix(root()).unwrap().display()
    }

    /// The code that becomes part of the program: without comments and tests.
    fn code(&self) -> String {
        let is_test = self.path.components().any(|part| {
            ["tests.rs", "tests"]
                .iter()
                .any(|name| part.as_os_str() == *name)
        });
        if is_test {
            String::new()
        } else {
            program_code(&self.text)
        }
    }

    /// How many modules it is below the crate.
    fn depth(&self) -> usize {
        let below = self.path.strip_prefix(root().join("src")).unwrap();
        let parts = below.components().count();
        if ["mod.rs", "lib.rs", "main.rs"]
            .iter()
            .any(|name| below.ends_with(name))
        {
            parts - 1
        } else {
            parts
        }
    }
}

fn program_code(text: &str) -> String {
    let without_tests = pattern(r"(?ms)^ *#\[cfg\(test\)\]\n(?: *#\[[^\n]*\n)* *(?:pub(?:\([a-z]+\))? )?mod \w+(?:;| \{.*?^\})").replace_all(text, "");
    pattern(r"(?m)//.*$")
        .replace_all(&without_tests, "")
        .into_owned()
}

/// Modules of the top level that some code names.
fn named_modules(code: &str, depth: usize) -> BTreeSet<String> {
    let mut named = BTreeSet::new();
    let climb = format!(r"(?:super\s*::\s*){{{}}}", depth.max(1));
    let roots = [r"\bcrate\s*::\s*", r"\baccord\s*::\s*", &climb];
    for root in roots {
        for found in pattern(root).find_iter(code) {
            let rest = &code[found.end()..];
            match rest.strip_prefix('{') {
                Some(group) => named.extend(heads_of_group(group)),
                None => named.extend(word_at_start(rest)),
            }
        }
    }
    named.retain(|name| KNOWS.iter().any(|(module, _)| module == name));
    named
}

fn word_at_start(text: &str) -> Option<String> {
    let word: String = text
        .trim_start()
        .chars()
        .take_while(|c| c.is_alphanumeric() || *c == '_')
        .collect();
    (!word.is_empty()).then_some(word)
}

/// The first words of the items of `{a, b::{c, d}}`, given from behind its first brace.
fn heads_of_group(group: &str) -> Vec<String> {
    let mut heads: Vec<String> = word_at_start(group).into_iter().collect();
    let mut depth = 0;
    for (at, c) in group.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => heads.extend(word_at_start(&group[at + 1..])),
            _ => {}
        }
    }
    heads
}

#[test]
fn modules_look_down_only() {
    let mut wrong = Vec::new();
    for source in sources() {
        let module = source.module.as_str();
        let known = KNOWS.iter().find(|(name, _)| *name == module);
        let (_, may_know) =
            known.unwrap_or_else(|| panic!("say in house.rs what `{module}` may know"));
        let named = named_modules(&source.code(), source.depth());
        let others = named.iter().filter(|name| *name != module);
        wrong.extend(
            others
                .filter(|name| !may_know.contains(&name.as_str()))
                .map(|name| format!("{} names {name}", source.place())),
        );
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn pure_modules_do_without_files_network_clock_chance_and_printing() {
    let mut wrong = Vec::new();
    for source in sources()
        .iter()
        .filter(|source| PURE.contains(&source.module.as_str()))
    {
        let code = source.code();
        for impure in IMPURE {
            wrong.extend(
                pattern(impure)
                    .find_iter(&code)
                    .map(|found| format!("{}: {}", source.place(), found.as_str())),
            );
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn no_file_of_the_program_is_long() {
    let lines = |source: &Source| source.text.lines().count();
    let long: Vec<String> = sources()
        .iter()
        .filter(|source| lines(source) > LONGEST)
        .map(|source| format!("{} has {} lines", source.place(), lines(source)))
        .collect();
    assert!(long.is_empty(), "{long:#?}");
}

#[test]
fn links_in_documents_lead_to_files() {
    let link = pattern(r"\]\(([^)\s]+)\)");
    let beside = fs::read_dir(root())
        .unwrap()
        .map(|entry| entry.unwrap().path());
    let documents = beside.filter(|path| path.extension().is_some_and(|end| end == "md"));
    let below = ["fixtures", "examples", "docs"]
        .into_iter()
        .flat_map(|dir| files_below(dir, ".md"));
    let mut broken = Vec::new();
    for document in documents.chain(below) {
        for found in link.captures_iter(&fs::read_to_string(&document).unwrap()) {
            let target = found[1].split('#').next().unwrap_or_default();
            let elsewhere =
                target.contains("://") || target.starts_with("mailto:") || target.is_empty();
            if !elsewhere && !document.with_file_name(target).exists() {
                broken.push(format!("{}: {target}", document.display()));
            }
        }
    }
    assert!(broken.is_empty(), "{broken:#?}");
}

#[test]
fn the_rules_of_the_house_can_be_broken() {
    let named = |code: &str| {
        named_modules(&program_code(code), 2)
            .into_iter()
            .collect::<Vec<_>>()
    };
    assert_eq!(named("use crate::store::Snapshot;"), ["store"]);
    assert_eq!(
        named("use crate::{nkey::{Kind, Seed}, sync,\n    cli::args};"),
        ["cli", "nkey", "sync"]
    );
    assert_eq!(
        named("fn f() { crate::check::account(); super::super::claims::f(); }"),
        ["check", "claims"]
    );
    assert_eq!(
        named("//! See [`crate::store`].\nuse super::store;"),
        [""; 0]
    );
    let tests = "#[cfg(test)]\nmod tests {\n    use crate::cli::x;\n}\n";
    assert_eq!(named(&format!("{tests}use crate::sync::y;")), ["sync"]);
    for impure in [
        "std::fs::read(p)",
        "use std::{env, fmt};",
        "fs::write(p, b)",
        "use std::net::TcpStream;",
        "SystemTime::now()",
        "println!()",
        "eprint!(\"x\")",
        "KeyPair::new_user()",
        "clap::Args",
    ] {
        assert!(
            IMPURE.iter().any(|rule| pattern(rule).is_match(impure)),
            "{impure}"
        );
    }
    for pure in [
        "use std::{fmt, str};",
        "use std::net::IpAddr;",
        "KeyPair::new_from_raw(x)",
        "offs::x",
        "let instant = 1;",
    ] {
        assert!(
            !IMPURE.iter().any(|rule| pattern(rule).is_match(pure)),
            "{pure}"
        );
    }
}

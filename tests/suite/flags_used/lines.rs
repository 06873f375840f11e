//! The lines that the tests run: out of their sources, the recorded scenarios, the examples of the
//! help, and README's tour.

use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use regex::Regex;

use super::source::{Literal, Role, Section, sections};
use super::words::HOLE;
use crate::docs;
use crate::support::conformance::{golden, names};
use crate::support::home::walk;
use crate::support::tokens::pattern;

/// The program's name and what follows it, up to the end of a command in a shell.
static IN_SHELL: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"(?m)(?:^|[\s$(;|&`])(?:accord|nsc) ((?:'[^']*'|\\.|[^|;&\n`)])*)"));
static REDIRECTION: LazyLock<Regex> = LazyLock::new(|| pattern(r"\s*\d?>.*$"));
static REFERENCE: LazyLock<Regex> = LazyLock::new(|| pattern(r"@\{[^}]*\}"));
static PLACE: LazyLock<Regex> = LazyLock::new(|| pattern(r"\{[\w.:?]*\}"));

/// The words of a line, without the program's name.
pub type Words = Vec<String>;

/// Every line that is run and may succeed.
pub fn all() -> Vec<Words> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut lines = Vec::new();
    for dir in ["tests/suite", "examples/stories"] {
        for listing in walk(&root.join(dir)) {
            for name in listing.files {
                lines.extend(of_source(
                    &fs::read_to_string(listing.dir.join(name)).unwrap(),
                ));
            }
        }
    }
    lines.extend(of_scenarios());
    let examples = docs::leaves()
        .into_iter()
        .flat_map(|(_, command)| docs::examples(&command));
    lines.extend(examples.filter_map(|line| words(&line)));
    lines.extend(of_shell(include_str!("../../../README.md")));
    lines
}

/// Lines of recorded scenarios that succeed and pass.
fn of_scenarios() -> Vec<Words> {
    let waiting = include_str!("../../../fixtures/conformance/not-yet-built.txt");
    let mut lines = Vec::new();
    for name in names()
        .iter()
        .filter(|name| waiting.lines().all(|line| line != *name))
    {
        let golden = golden(name).unwrap();
        let commands = golden["commands"].as_array().unwrap().iter();
        lines.extend(
            commands
                .filter(|command| command["exit"] == "ok")
                .filter_map(|command| {
                    let run = command["run"].as_str()?;
                    words(run.split_once("tool ")?.1)
                }),
        );
    }
    lines
}

/// The lines that a test file runs.
pub fn of_source(source: &str) -> Vec<Words> {
    let sections = sections(source);
    let options: Vec<&Literal> = sections
        .iter()
        .flat_map(|section| &section.literals)
        .filter(|literal| is_option(literal))
        .collect();
    let mut lines = Vec::new();
    for section in &sections {
        for literal in section
            .literals
            .iter()
            .filter(|literal| literal.role == Role::Run)
        {
            lines.extend(of_shell(&literal.text));
            let text = with_holes(&literal.text);
            lines.extend(words(&text));
            if text.contains(HOLE) {
                lines.extend(filled(&text, section, &options));
            }
        }
        for (list, role) in &section.lists {
            if *role == Role::Run {
                let hole = HOLE.to_string();
                lines.push(
                    list.iter()
                        .map(|word| word.clone().unwrap_or_else(|| hole.clone()))
                        .collect(),
                );
            }
        }
    }
    lines
}

/// A line with a hole, filled with each text of the same function; where a function only puts
/// lines together for others, with the options that the file holds.
fn filled(text: &str, section: &Section, options: &[&Literal]) -> Vec<Words> {
    let fits = |literal: &&Literal| literal.role == Role::Run && !literal.text.contains('\n');
    let own: Vec<&Literal> = section.literals.iter().filter(fits).collect();
    let fillings = if own.iter().any(|literal| is_option(literal)) || own.len() > 1 {
        own
    } else {
        options.to_vec()
    };
    let mut lines = Vec::new();
    for literal in fillings {
        let filling = with_holes(&literal.text);
        let line = text.replacen(HOLE, &filling, text.matches(HOLE).count());
        lines.extend(words(&line));
        // With several holes the others may stand for other things.
        for at in text.match_indices(HOLE).map(|(at, _)| at).take(3) {
            let (before, after) = text.split_at(at);
            lines.extend(words(&format!(
                "{before}{filling}{}",
                &after[HOLE.len_utf8()..]
            )));
        }
    }
    lines
}

fn is_option(literal: &Literal) -> bool {
    literal.role == Role::Run && literal.text.trim_start().starts_with('-')
}

/// The program's lines in text for a shell: what follows its name up to the end of the command.
fn of_shell(text: &str) -> Vec<Words> {
    let text = with_holes(&text.replace("\\\n", " "));
    IN_SHELL
        .captures_iter(&text)
        // What is redirected is no word of the command.
        .filter_map(|found| words(&REDIRECTION.replace(&found[1], "")))
        .collect()
}

/// A text with a hole for each place that a format or a reference fills.
fn with_holes(text: &str) -> String {
    let text = REFERENCE.replace_all(text, "REFERENCE");
    PLACE.replace_all(&text, HOLE.to_string()).into_owned()
}

fn words(line: &str) -> Option<Words> {
    shell_words::split(line)
        .ok()
        .filter(|words| !words.is_empty())
}

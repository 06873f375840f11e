//! Every scenario leaves what was recorded from `nsc`.
//!
//! `SCENARIO=name cargo test --test suite conformance -- --nocapture` plays one and prints what it
//! left; `SCENARIO=export-` plays all that begin so and prints what differs. `BLESS=1` rewrites the
//! list of the scenarios that do not pass yet.

use std::collections::BTreeSet;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use crate::support::conformance::{Outcome, fixtures, names, play_all};

#[test]
fn every_scenario_leaves_what_was_recorded() {
    let program = Path::new(env!("CARGO_BIN_EXE_accord"));
    if let Some(chosen) = chosen() {
        return show(&[program], &chosen);
    }
    let outcomes = play_all(&[program], &names());
    if std::env::var_os("BLESS").is_some() {
        write_not_yet_built(&outcomes);
    }
    let expected_to_differ = not_yet_built();
    let waits = |outcome: &&Outcome| expected_to_differ.contains(&outcome.name);
    let same = outcomes.iter().filter(|outcome| outcome.is_same()).count();
    tell(&format!(
        "conformance: {} scenarios, {same} the same, {} not yet built",
        outcomes.len(),
        expected_to_differ.len()
    ));
    let mut failures = String::new();
    for outcome in outcomes
        .iter()
        .filter(|outcome| !outcome.is_same() && !waits(outcome))
    {
        failures += &outcome.explain();
    }
    for outcome in outcomes
        .iter()
        .filter(|outcome| outcome.is_same())
        .filter(waits)
    {
        failures += &format!("PASSES {}: take it off not-yet-built.txt\n", outcome.name);
    }
    for name in expected_to_differ
        .iter()
        .filter(|name| outcomes.iter().all(|o| o.name != **name))
    {
        failures +=
            &format!("UNKNOWN {name}: on not-yet-built.txt, but there is no such scenario\n");
    }
    assert!(failures.is_empty(), "\n{failures}");
}

/// What `SCENARIO` names: a scenario, or the beginning of several.
pub fn chosen() -> Option<Vec<String>> {
    let wanted = std::env::var("SCENARIO").ok()?;
    let mut chosen = names();
    match chosen.contains(&wanted) {
        true => chosen.retain(|name| *name == wanted),
        false => chosen.retain(|name| name.starts_with(&wanted)),
    }
    assert!(!chosen.is_empty(), "no scenario begins with {wanted}");
    Some(chosen)
}

/// Play what was chosen and print what differs; of a single scenario also what it left and what
/// its commands said.
pub fn show(programs: &[&Path], chosen: &[String]) {
    let outcomes = play_all(programs, chosen);
    if let [outcome] = &outcomes[..] {
        println!("{}", serde_json::to_string_pretty(&outcome.report).unwrap());
        for step in &outcome.steps {
            println!(
                "$ {} -> {}\n{}{}",
                step.line, step.exit, step.stdout, step.stderr
            );
        }
    }
    let differing: Vec<String> = outcomes
        .iter()
        .filter(|o| !o.is_same())
        .map(Outcome::explain)
        .collect();
    tell(&format!(
        "{} of {} scenarios the same",
        outcomes.len() - differing.len(),
        outcomes.len()
    ));
    assert!(differing.is_empty(), "\n{}", differing.concat());
}

/// A line that is seen although tests that pass are silent.
pub fn tell(line: &str) {
    let _ = writeln!(std::io::stderr(), "{line}");
}

fn list_file() -> PathBuf {
    fixtures().join("not-yet-built.txt")
}

/// The scenarios that wait for a command.
pub fn not_yet_built() -> BTreeSet<String> {
    let list = fs::read_to_string(list_file()).unwrap();
    let names = list
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty() && !line.starts_with('#'));
    names.map(str::to_owned).collect()
}

fn write_not_yet_built(outcomes: &[Outcome]) {
    let mut list =
        "# Scenarios that do not pass yet. The conformance test fails if one of them passes,\n\
        # or if one that is not here does not. BLESS=1 rewrites this list.\n"
            .to_owned();
    for outcome in outcomes.iter().filter(|outcome| !outcome.is_same()) {
        list += &format!("{}\n", outcome.name);
    }
    fs::write(list_file(), list).unwrap();
}

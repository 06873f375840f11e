//! Conformance: command scenarios with recorded results, played in an empty home each.
//!
//! `fixtures/conformance/scenarios/NAME.txt` lists commands, `golden/NAME.json` says what they must
//! leave on disk. Only files and exit status count, never the wording of messages.
//!
//! Compared are: exit status of every line; every JWT in the stores, decoded, with keys replaced
//! by names (signature and id are verified, the issue time must be now); times as offsets from
//! now, unless they fall on midnight, lie over two days in the past or over 380 days ahead;
//! embedded activations, decoded in place; which seeds and creds exist and whether they fit their
//! JWTs; modes of directories and files; saved defaults; what a server was sent; files written on
//! request. The places where less is compared say so: [`normalise`], [`content`], [`report`].

pub mod account_server;
pub mod compare;
pub mod content;
#[cfg(unix)]
pub mod handmade;
pub mod normalise;
pub mod report;
pub mod scenario;
pub mod times;

use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::{fs, panic, thread};

use serde_json::{Value, json};

use scenario::Step;

/// A scenario that has been played and compared.
pub struct Outcome {
    pub name: String,
    /// What it left; the one member `failed` if it could not be played to the end.
    pub report: Value,
    pub steps: Vec<Step>,
    /// What is not as recorded.
    pub differences: Vec<String>,
}

impl Outcome {
    pub fn is_same(&self) -> bool {
        self.differences.is_empty()
    }

    /// The differences, and the commands that did not succeed.
    pub fn explain(&self) -> String {
        let mut text = format!("DIFFERS {}\n", self.name);
        for difference in self.differences.iter().take(20) {
            text += &format!("    {difference}\n");
        }
        for step in self.steps.iter().filter(|step| step.exit != "ok") {
            let said = step.stderr.trim().lines().next().unwrap_or_default();
            text += &format!("    $ {} -> {} {said}\n", step.line, step.exit);
        }
        text
    }
}

/// Where scenarios and recorded results are.
pub fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/conformance")
}

/// The names of all scenarios, sorted.
pub fn names() -> Vec<String> {
    names_in("scenarios", ".txt")
}

/// Names of the files of a folder that end so.
pub fn names_in(folder: &str, ending: &str) -> Vec<String> {
    let entries = fs::read_dir(fixtures().join(folder)).unwrap();
    let mut names: Vec<String> = entries
        .filter_map(|entry| {
            Some(
                entry
                    .unwrap()
                    .file_name()
                    .to_str()?
                    .strip_suffix(ending)?
                    .to_owned(),
            )
        })
        .collect();
    names.sort();
    names
}

/// The recorded result of a scenario.
pub fn golden(name: &str) -> Result<Value, String> {
    let path = fixtures().join("golden").join(format!("{name}.json"));
    let text = fs::read_to_string(path).map_err(|_| "no recorded result".to_owned())?;
    serde_json::from_str(&text).map_err(|err| format!("recorded result: {err}"))
}

/// Play a scenario with a program, or with several in turn, and compare.
pub fn play(programs: &[&Path], name: &str) -> Outcome {
    // Whatever a program leaves must not end the other scenarios, so a panic is a result as well.
    let played = panic::catch_unwind(|| {
        let path = fixtures().join("scenarios").join(format!("{name}.txt"));
        let script = fs::read_to_string(path).map_err(|err| err.to_string())?;
        scenario::play(programs, &script)
    });
    let (report, steps) = played
        .unwrap_or_else(|_| Err("the store makes no sense, see the panic above".into()))
        .unwrap_or_else(|err| (json!({ "failed": err }), Vec::new()));
    let differences = match golden(name) {
        Ok(golden) => compare::differences(&golden, &report),
        Err(problem) => vec![problem],
    };
    Outcome {
        name: name.to_owned(),
        report,
        steps,
        differences,
    }
}

/// Play many scenarios, some at a time; the outcomes are in the same order.
pub fn play_all(programs: &[&Path], names: &[String]) -> Vec<Outcome> {
    let next = AtomicUsize::new(0);
    let outcomes: Vec<Mutex<Option<Outcome>>> = names.iter().map(|_| Mutex::new(None)).collect();
    let work = || {
        while let Some((name, place)) = {
            let i = next.fetch_add(1, Ordering::Relaxed);
            names.get(i).zip(outcomes.get(i))
        } {
            *place.lock().unwrap() = Some(play(programs, name));
        }
    };
    thread::scope(|scope| {
        for _ in 0..thread::available_parallelism().map_or(2, usize::from) {
            scope.spawn(work);
        }
    });
    outcomes
        .into_iter()
        .map(|place| place.into_inner().unwrap().expect("all were played"))
        .collect()
}

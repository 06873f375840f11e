//! Accord and `nsc` on the same scenarios, and in turn on one store.
//!
//! Only where the environment variable `NSC` names an `nsc`, such as the one the recorded results
//! are from. `SCENARIO` chooses as for the conformance test:
//!
//! ```text
//! NSC=path/to/nsc SCENARIO=export- cargo test --test suite side_by_side -- --nocapture
//! ```

use std::path::{Path, PathBuf};

use crate::conformance::{chosen, not_yet_built, show, tell};
use crate::support::conformance::{Outcome, names, play_all};

const ACCORD: &str = env!("CARGO_BIN_EXE_accord");

/// The other program; without one it says what is left out.
fn nsc(what: &str) -> Option<PathBuf> {
    let program = std::env::var_os("NSC").map(PathBuf::from);
    if program.is_none() {
        tell(&format!("LEFT OUT: {what}; set NSC to an nsc binary"));
    }
    program
}

/// Plays what was chosen with the programs in turn, or all; whatever is not as recorded is told.
#[track_caller]
fn expect_the_recorded(who: &str, programs: &[&Path], names: &[String]) {
    if let Some(chosen) = chosen() {
        return show(programs, &chosen);
    }
    let outcomes = play_all(programs, names);
    let differing: Vec<&Outcome> = outcomes.iter().filter(|o| !o.is_same()).collect();
    tell(&format!(
        "{who}: {} scenarios, {} the same",
        outcomes.len(),
        outcomes.len() - differing.len()
    ));
    let explained: String = differing.into_iter().map(Outcome::explain).collect();
    assert!(explained.is_empty(), "{who}:\n{explained}");
}

/// Scenarios whose commands are all there.
fn built() -> Vec<String> {
    let waiting = not_yet_built();
    let all = names().into_iter();
    all.filter(|name| !waiting.contains(name)).collect()
}

// What Accord alone leaves is compared by the conformance test, with or without `nsc`.
#[test]
fn nsc_leaves_what_was_recorded_from_it() {
    if let Some(nsc) = nsc("what nsc leaves of each scenario") {
        expect_the_recorded("nsc", &[&nsc], &names());
    }
}

#[test]
fn accord_goes_on_where_nsc_began() {
    if let Some(nsc) = nsc("nsc and Accord in turn on one store") {
        expect_the_recorded("nsc, then Accord", &[&nsc, Path::new(ACCORD)], &built());
    }
}

#[test]
fn nsc_goes_on_where_accord_began() {
    if let Some(nsc) = nsc("Accord and nsc in turn on one store") {
        expect_the_recorded("Accord, then nsc", &[Path::new(ACCORD), &nsc], &built());
    }
}

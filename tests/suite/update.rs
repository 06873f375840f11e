//! `update`: it says how, and does nothing.

use crate::support::refusals::Refusals;
use crate::support::sandbox::Sandbox;

#[test]
fn the_version_that_runs_is_there_already() {
    let t = Sandbox::new();
    let version = env!("CARGO_PKG_VERSION");
    for wanted in [version.to_owned(), format!("v{version}")] {
        t.run(&format!("update --version {wanted}"))
            .ok()
            .says(&format!("current version {version} is requested version"));
    }
    let json = t
        .run(&format!("update --version {version} --json"))
        .ok()
        .json();
    assert_eq!(json["version"], version);
}

#[test]
fn nothing_is_installed() {
    let t = Sandbox::new();
    let mut cases = Refusals::of(&t);
    cases.refused("update", "does not update itself");
    cases.refused(
        "update --version 99.0.0",
        "version 99.0.0 was not installed",
    );
    t.run("update").refused().says("cargo install");
}

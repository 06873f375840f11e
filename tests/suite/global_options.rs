//! Options that every command has.

use std::fs;

use crate::support::sandbox::Sandbox;

#[test]
fn each_directory_can_be_given_by_itself() {
    let t = Sandbox::new();
    let dirs = "--config-dir c --data-dir d --keystore-dir k";
    t.run(&format!("add operator --name O {dirs}")).ok();
    t.run(&format!("{dirs} add account --name A")).ok();
    for (dir, file) in [
        ("c", "nsc.json"),
        ("d", "O/O.jwt"),
        ("d", "O/accounts/A/A.jwt"),
        ("k", "keys/O"),
    ] {
        assert!(t.path(dir).join(file).exists(), "{dir}/{file}");
    }
    assert!(fs::read_dir(&t.dirs().home).unwrap().next().is_none());
}

#[test]
fn the_version_is_told_with_either_option() {
    let t = Sandbox::new();
    for line in ["--version", "-v", "-V"] {
        let output = t.run(line).ok();
        let expected = format!("accord {}\n", env!("CARGO_PKG_VERSION"));
        assert_eq!(output.stdout(), expected, "{line}");
    }
}

#[test]
fn quiet_leaves_out_hints_and_never_results() {
    let t = Sandbox::with_operator("O");
    let loud = t.run("describe account Nope").refused();
    assert!(loud.stderr().contains("\nhint: "));
    for line in [
        "--quiet describe account Nope",
        "describe account Nope --quiet",
        "-q describe account Nope",
    ] {
        let output = t.run(line).refused();
        assert_eq!(output.stderr().lines().count(), 1, "{line}");
    }
    for line in ["-q add account --name A", "add account --name B --quiet"] {
        t.run(line).ok().says("added account");
    }
}

#[test]
fn nothing_is_asked_where_questions_are_forbidden() {
    let t = Sandbox::with_operator("O").account("A");
    t.run("add user --name u --no-input").ok();
    t.run_unchanged("add user --no-input --interactive").usage();
    t.run_unchanged("add user --no-input")
        .usage()
        .says("user name is required");
}

#[test]
fn a_group_without_a_command_shows_what_it_has_and_a_wrong_one_is_an_error() {
    let t = Sandbox::with_operator("O");
    for group in ["add", "list", "revocations", "tool"] {
        let shown = t.run(group).ok();
        assert!(shown.stdout().contains("Commands:"), "{group}");
        t.run_unchanged(&format!("{group} bogus"))
            .usage()
            .says("bogus");
    }
    t.run_unchanged("bogus").usage().says("bogus");
}

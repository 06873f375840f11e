//! Every command and every option is used by a test, in a run that may succeed.
//!
//! A test cannot know which others have run: they run side by side, and not always all. So the
//! lines are read out of what is run: the texts in the tests' sources (not what a test expects to
//! be refused, and not what it compares with), the recorded scenarios that pass, the examples of
//! the help, README's tour. Which options a line has is told by the command tree itself. A line
//! that a test puts together with `format!` counts with the texts that stand in the same function.

mod lines;
mod source;
mod words;

use std::collections::{BTreeMap, BTreeSet};

use clap::Command;

use crate::nsc_commands;
use words::{name_of, usage};

/// Options that are known only to be refused.
const ALWAYS_REFUSED: [(&str, &str); 4] = [
    ("tool sub", "--encrypt"),
    ("tool req", "--encrypt"),
    ("sub", "--encrypt"),
    ("req", "--encrypt"),
];

/// Clap's own.
const HELP: &str = "--help";

/// The tools are known without their group too, with the same options; of those only what nsc has
/// there need be used.
const TWINS: [&str; 5] = ["pub", "sub", "req", "reply", "rtt"];

fn tree() -> Command {
    let mut tree = accord::cli::command();
    tree.build();
    tree
}

/// Commands that do something, hidden ones too, with the words that call them.
fn leaves<'a>(path: &str, command: &'a Command, out: &mut Vec<(String, &'a Command)>) {
    for sub in command
        .get_subcommands()
        .filter(|sub| sub.get_name() != "help")
    {
        let path = format!("{path} {}", sub.get_name()).trim_start().to_owned();
        if sub.has_subcommands() {
            leaves(&path, sub, out);
        } else {
            out.push((path, sub));
        }
    }
}

#[test]
fn every_command_and_every_option_is_used_by_a_test() {
    let tree = tree();
    let mut used: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for words in lines::all() {
        if let Some(usage) = usage(&tree, &words) {
            used.entry(usage.leaf).or_default().extend(usage.options);
        }
    }
    let global: BTreeSet<String> = tree.get_arguments().map(name_of).collect();
    let used_anywhere: BTreeSet<&String> = used.values().flatten().collect();
    let mut unused: Vec<String> = global
        .iter()
        .filter(|name| !used_anywhere.contains(name) && *name != HELP)
        .map(|name| format!("{name} with any command"))
        .collect();
    let mut found = Vec::new();
    leaves("", &tree, &mut found);
    for (leaf, command) in found {
        let Some(options) = used.get(&leaf) else {
            unused.push(leaf);
            continue;
        };
        let of_nsc = nsc_commands::options(&leaf);
        for name in command.get_arguments().map(name_of) {
            let is_twin = TWINS.contains(&leaf.as_str());
            let is_its_own = !is_twin && !global.contains(&name);
            let is_refused = ALWAYS_REFUSED.contains(&(leaf.as_str(), name.as_str()));
            if (is_its_own || of_nsc.contains(&name))
                && !is_refused
                && !options.contains(&name)
                && name != HELP
            {
                unused.push(format!("{leaf} {name}"));
            }
        }
    }
    assert!(
        unused.is_empty(),
        "no test uses these in a run that may succeed:\n{}",
        unused.join("\n")
    );
}

/// What the lines of a source use of the real tree, as `leaf option`.
fn used_in(source: &str) -> Vec<String> {
    let tree = tree();
    let used = lines::of_source(source)
        .into_iter()
        .filter_map(|words| usage(&tree, &words));
    let mut names: Vec<String> = used
        .flat_map(|usage| {
            usage
                .options
                .into_iter()
                .map(move |option| format!("{} {option}", usage.leaf))
        })
        .collect();
    names.sort();
    names.dedup();
    names
}

#[test]
fn lines_are_found_in_tests() {
    for (source, options) in [
        (
            r#"t.run("delete user -DCa A u --revoke").ok();"#,
            "delete user --account, delete user --revoke, delete user --rm-creds, delete user --rm-nkey, delete user <users>",
        ),
        (
            r#"t.run_args(&["add", "account", "--name", name]);"#,
            "add account --name",
        ),
        (
            r#"shell(&t, "cd x && accord list users -a A 2>&1 | grep b")"#,
            "list users --account",
        ),
        (
            r#"for flags in ["--service", "--private"] { t.run(&format!("add export -s a {flags}")).ok(); }"#,
            "add export --private, add export --service, add export --subject",
        ),
        (r##"t.run(r#"add account "A b" --nonsense x"#)"##, ""),
        (
            "t.run(\"add account \\\n    --name A\")",
            "add account --name",
        ),
        (
            r#"fn edit(t: &T, how: &str) { t.run(&format!("edit operator {how}")).ok(); } fn f() { edit(&t, "--tag a"); }"#,
            "edit operator --tag",
        ),
    ] {
        assert_eq!(used_in(source).join(", "), options, "{source}");
    }
}

#[test]
fn what_is_not_run_or_fails_does_not_count() {
    for source in [
        r#"// t.run("add account --name A")"#,
        r#"/* t.run("add account --name A") */"#,
        r#"t.run("add account --name A").refused();"#,
        r#"t.run_unchanged(&format!("add account --name {}", x)).usage().says("x");"#,
        r#"cases.refused("add account --name A", "x");"#,
        r#"t.run("x").says("add account --name A");"#,
        r#"t.run("x").refused().says("hint: remove it first: accord add account --name A");"#,
        r#"t.run("add account --nome A --name A");"#,
        r#"for flags in ["--name A"] { t.run(&format!("add account {flags}")).refused(); }"#,
    ] {
        assert_eq!(used_in(source), [""; 0], "{source}");
    }
}

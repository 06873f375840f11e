//! Every command, option and other name that `nsc` has is there, with the same short form, and
//! takes a value where it does there.

use std::collections::BTreeSet;

use clap::{Arg, Command};

const COMMANDS: &str = include_str!("../../fixtures/nsc-commands.txt");

/// A command or group of nsc.
#[derive(Debug, Default)]
struct Known {
    /// The words that call it; nothing for what every command has.
    words: Vec<&'static str>,
    also: Vec<&'static str>,
    options: Vec<Opt>,
}

#[derive(Debug)]
struct Opt {
    name: &'static str,
    short: Option<char>,
    takes_value: bool,
}

fn known() -> Vec<Known> {
    let mut known: Vec<Known> = Vec::new();
    let lines = COMMANDS
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'));
    for line in lines {
        let Some(below) = line.strip_prefix("  ") else {
            let words = line.split(' ').filter(|word| *word != "nsc").collect();
            known.push(Known {
                words,
                ..Known::default()
            });
            continue;
        };
        let command = known.last_mut().expect("options stand below a command");
        let words: Vec<&str> = below.split(' ').collect();
        match words[..] {
            ["also", ..] => command.also.extend(&words[1..]),
            [name, .., kind] => command.options.push(Opt {
                name: name.trim_start_matches('-'),
                short: words[1]
                    .strip_prefix('-')
                    .and_then(|short| short.chars().next()),
                takes_value: kind == "value",
            }),
            _ => panic!("not understood: {line}"),
        }
    }
    known
}

/// The options that nsc has for a command itself, as `--name`; `leaf` may be another name of it.
pub fn options(leaf: &str) -> BTreeSet<String> {
    let mut tree = accord::cli::command();
    tree.build();
    let wanted = find(&tree, &leaf.split(' ').collect::<Vec<_>>());
    let wanted = wanted.map(Command::get_bin_name);
    let known = known()
        .into_iter()
        .filter(|known| find(&tree, &known.words).map(Command::get_bin_name) == wanted);
    known
        .flat_map(|known| known.options)
        .map(|option| format!("--{}", option.name))
        .collect()
}

/// The command that the words call; the last one may be a value it knows, such as a shell.
fn find<'a>(tree: &'a Command, words: &[&str]) -> Option<&'a Command> {
    words.iter().try_fold(tree, |command, word| {
        let mut values = command
            .get_positionals()
            .flat_map(|arg| arg.get_possible_values());
        let is_value = values.any(|value| value.get_name() == *word);
        let sub = command.find_subcommand(word);
        sub.or(is_value.then_some(command))
    })
}

/// What of a command is not as in nsc.
fn faults(command: &Command, known: &Known) -> Vec<String> {
    let mut faults = Vec::new();
    for other in &known.also {
        if !command.get_all_aliases().any(|alias| alias == *other) && command.get_name() != *other {
            faults.push(format!("is not also called {other}"));
        }
    }
    for option in &known.options {
        let named = |arg: &&Arg| {
            arg.get_long() == Some(option.name)
                || arg
                    .get_all_aliases()
                    .is_some_and(|all| all.contains(&option.name))
        };
        let Some(arg) = command.get_arguments().find(named) else {
            faults.push(format!("--{} is missing", option.name));
            continue;
        };
        if let Some(short) = option.short {
            let has = arg.get_short() == Some(short)
                || arg
                    .get_all_short_aliases()
                    .is_some_and(|all| all.contains(&short));
            if !has {
                faults.push(format!("--{} has no -{short}", option.name));
            }
        }
        let least = arg.get_num_args().map_or(1, |range| range.min_values());
        let takes_value = arg.get_action().takes_values() && least > 0;
        if takes_value != option.takes_value {
            faults.push(format!("--{} takes a value: {takes_value}", option.name));
        }
    }
    faults
}

#[test]
fn every_command_and_option_of_nsc_is_there() {
    let mut tree = accord::cli::command();
    tree.build();
    let mut wrong = Vec::new();
    let known = known();
    assert!(known.len() >= 80, "the list is whole");
    for command in &known {
        let name = command.words.join(" ");
        match find(&tree, &command.words) {
            Some(found) => wrong.extend(
                faults(found, command)
                    .iter()
                    .map(|fault| format!("`{name}`: {fault}")),
            ),
            None => wrong.push(format!("`{name}` is missing")),
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn what_is_not_as_in_nsc_is_seen() {
    let command = Command::new("x")
        .alias("z")
        .arg(Arg::new("name").long("name").short('m'))
        .arg(clap::arg!(--on));
    let option = |name, short, takes_value| Opt {
        name,
        short,
        takes_value,
    };
    let known = Known {
        words: vec!["x"],
        also: vec!["z", "y"],
        options: vec![
            option("name", Some('n'), true),
            option("on", None, true),
            option("off", None, false),
        ],
    };
    assert_eq!(
        faults(&command, &known),
        [
            "is not also called y",
            "--name has no -n",
            "--on takes a value: false",
            "--off is missing"
        ]
    );
}

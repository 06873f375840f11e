//! Which command and which options some words use, by the command tree.

use std::collections::BTreeSet;

use clap::{Arg, Command};

/// A place in a line where a test puts in something: `{name}` of a format.
pub const HOLE: char = '\u{1}';

/// What a line uses.
#[derive(Debug, PartialEq, Eq)]
pub struct Usage {
    /// The command, as it is called properly.
    pub leaf: String,
    /// Its options by their long names, and `<ID>` for words without an option.
    pub options: BTreeSet<String>,
}

/// How an option is known to these tests.
pub fn name_of(arg: &Arg) -> String {
    match (arg.is_positional(), arg.get_long(), arg.get_short()) {
        (true, ..) => format!("<{}>", arg.get_id()),
        (_, Some(long), _) => format!("--{long}"),
        (_, None, short) => format!("-{}", short.unwrap_or_default()),
    }
}

/// Whether an option takes the word that follows it.
pub fn takes_value(arg: &Arg) -> bool {
    let least = arg.get_num_args().map_or(1, |range| range.min_values());
    arg.get_action().takes_values() && least > 0
}

/// What the words after the program's name use; nothing if they are no line of this tree.
pub fn usage(tree: &Command, words: &[String]) -> Option<Usage> {
    let mut command = tree;
    let mut path = Vec::new();
    let mut used: Vec<&Arg> = Vec::new();
    let mut loose = 0;
    let mut words = words.iter();
    while let Some(word) = words.next() {
        if let Some(long) = word.strip_prefix("--").filter(|long| !long.is_empty()) {
            let (name, value) = match long.split_once('=') {
                Some((name, value)) => (name, Some(value)),
                None => (long, None),
            };
            let arg = command.get_arguments().find(|arg| is_long(arg, name))?;
            used.push(arg);
            if takes_value(arg) && value.is_none() {
                words.next();
            }
        } else if let Some(shorts) = word.strip_prefix('-').filter(|shorts| !shorts.is_empty()) {
            let mut shorts = shorts.chars();
            while let Some(short) = shorts.next() {
                let arg = command.get_arguments().find(|arg| is_short(arg, short))?;
                used.push(arg);
                if arg.get_action().takes_values() {
                    if shorts.as_str().is_empty() && takes_value(arg) {
                        words.next();
                    }
                    break;
                }
            }
        } else if command.has_subcommands() {
            command = command.find_subcommand(word)?;
            path.push(command.get_name());
        } else if word.chars().any(|c| c != HOLE) {
            loose += 1;
        }
    }
    // Without a command there are only options such as `--version`.
    if command.has_subcommands() && (!path.is_empty() || used.is_empty()) {
        return None;
    }
    let mut options: BTreeSet<String> = used.into_iter().map(name_of).collect();
    let positionals: Vec<&Arg> = command.get_positionals().collect();
    let takes_all = positionals
        .last()
        .is_some_and(|arg| arg.get_num_args().is_some_and(|n| n.max_values() > 1));
    if loose > positionals.len() && !takes_all {
        return None;
    }
    options.extend(positionals.into_iter().take(loose).map(name_of));
    Some(Usage {
        leaf: path.join(" "),
        options,
    })
}

fn is_long(arg: &Arg, name: &str) -> bool {
    let aliases = arg.get_all_aliases().unwrap_or_default();
    arg.get_long() == Some(name) || aliases.contains(&name)
}

fn is_short(arg: &Arg, short: char) -> bool {
    let aliases = arg.get_all_short_aliases().unwrap_or_default();
    arg.get_short() == Some(short) || aliases.contains(&short)
}

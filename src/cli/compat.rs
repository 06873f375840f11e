//! What scripts written for nsc expect of a command line beyond names of options.
//!
//! nsc's parser takes `--flag=false`, repeated options (the last counts), and any word after an
//! option that takes a value, also one that starts with a dash. Clap does not by itself.

use std::ffi::OsString;

use clap::{ArgAction, Command};

/// Makes the whole tree as tolerant as described above.
pub fn adapt(command: Command) -> Command {
    values_may_start_with_a_dash(
        command
            .args_override_self(true)
            .version(env!("CARGO_PKG_VERSION")),
    )
}

fn values_may_start_with_a_dash(command: Command) -> Command {
    let command = command.mut_args(|arg| {
        let takes_next_word =
            arg.get_action().takes_values() && !arg.is_positional() && !arg.is_require_equals_set();
        if takes_next_word {
            arg.allow_hyphen_values(true)
        } else {
            arg
        }
    });
    command.mut_subcommands(values_may_start_with_a_dash)
}

/// The tree under the name the program was called by: help and usage then name what was typed.
pub fn named(command: Command, program: &str) -> Command {
    if program == "accord" {
        return command;
    }
    let program = program.to_string();
    let version = format!("version {}", env!("CARGO_PKG_VERSION"));
    renamed(
        command
            .name(program.clone())
            .bin_name(program.clone())
            .version(version),
        &program,
    )
}

fn renamed(command: Command, program: &str) -> Command {
    let examples = command.get_after_help().map(|text| {
        text.to_string()
            .replace("    accord ", &format!("    {program} "))
    });
    let command = match examples {
        Some(text) => command.after_help(text),
        None => command,
    };
    let program = program.to_string();
    command.mut_subcommands(move |sub| renamed(sub, &program))
}

/// Rewrites `--switch=true` to `--switch` and drops `--switch=false`.
///
/// Only switches that cannot be turned off are rewritten; where "off" means something, the option
/// takes the value itself.
pub fn rewrite(args: Vec<OsString>, tree: &Command) -> Vec<OsString> {
    let mut path = vec![tree];
    let mut out = Vec::with_capacity(args.len());
    let mut words = args.into_iter();
    out.extend(words.next());
    for word in words {
        let Some(text) = word.to_str() else {
            out.push(word);
            continue;
        };
        path.extend(
            path.last()
                .and_then(|command| command.find_subcommand(text)),
        );
        let switch = text
            .strip_prefix("--")
            .and_then(|t| t.split_once('='))
            .filter(|(name, _)| is_switch(&path, name));
        match switch.map(|(name, value)| (name, boolean(value))) {
            Some((name, Some(true))) => out.push(format!("--{name}").into()),
            Some((_, Some(false))) => {}
            Some((_, None)) | None => out.push(word),
        }
    }
    out
}

/// The command that the words name, such as `add export`; empty if they name none.
pub fn command_of(args: &[OsString], tree: &Command) -> String {
    let mut command = tree;
    let mut path = Vec::new();
    for word in args.iter().skip(1).filter_map(|w| w.to_str()) {
        if let Some(sub) = command.find_subcommand(word) {
            path.push(sub.get_name().to_string());
            command = sub;
        }
    }
    path.join(" ")
}

/// Whether a command, or a group it is in, has such an option without a value.
fn is_switch(path: &[&Command], name: &str) -> bool {
    path.iter()
        .flat_map(|c| c.get_arguments())
        .any(|a| a.get_long() == Some(name) && matches!(a.get_action(), ArgAction::SetTrue))
}

/// The spellings of a boolean that Go takes.
pub fn boolean(text: &str) -> Option<bool> {
    match text {
        "1" | "t" | "T" | "true" | "TRUE" | "True" => Some(true),
        "0" | "f" | "F" | "false" | "FALSE" | "False" => Some(false),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rewritten(line: &str) -> String {
        let args = line.split(' ').map(OsString::from).collect();
        let words = rewrite(args, &crate::cli::command());
        words
            .iter()
            .map(|w| w.to_str().unwrap())
            .collect::<Vec<_>>()
            .join(" ")
    }

    #[test]
    fn switches_take_a_boolean_after_an_equals_sign() {
        assert_eq!(
            rewritten("accord add export --private=true -s a"),
            "accord add export --private -s a"
        );
        assert_eq!(
            rewritten("accord add export --private=false -s a"),
            "accord add export -s a"
        );
        assert_eq!(
            rewritten("accord describe account --raw=true"),
            "accord describe account --raw"
        );
        assert_eq!(
            rewritten("accord add export --name=true"),
            "accord add export --name=true"
        );
        assert_eq!(
            rewritten("accord add export --private=maybe"),
            "accord add export --private=maybe"
        );
        assert_eq!(
            rewritten("accord --dry-run=1 add export"),
            "accord --dry-run add export"
        );
    }
}

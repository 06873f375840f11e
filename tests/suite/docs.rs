//! Help, man pages and completion scripts: complete, current, and their examples work.

use std::fs;
use std::io::{BufRead, BufReader, Read};
use std::path::{Path, PathBuf};
use std::process::{Child, Stdio};

use clap::Command;

use crate::served;
use crate::support::sandbox::Sandbox;

/// Every command with the words that call it, groups included.
fn commands() -> Vec<(Vec<String>, Command)> {
    fn walk(path: &[String], command: &Command, out: &mut Vec<(Vec<String>, Command)>) {
        out.push((path.to_vec(), command.clone()));
        for sub in command.get_subcommands().filter(|s| s.get_name() != "help") {
            walk(&[path, &[sub.get_name().to_string()]].concat(), sub, out);
        }
    }
    let mut tree = accord::cli::command();
    tree.build();
    let mut out = Vec::new();
    walk(&[], &tree, &mut out);
    out
}

/// Commands that do something, without those that are hidden.
pub fn leaves() -> Vec<(Vec<String>, Command)> {
    commands()
        .into_iter()
        .filter(|(_, c)| !c.has_subcommands() && !c.is_hide_set())
        .collect()
}

#[test]
fn the_tree_is_sound() {
    accord::cli::command().debug_assert();
}

#[test]
fn every_command_and_option_says_what_it_is() {
    let mut silent = Vec::new();
    for (path, command) in commands() {
        let name = path.join(" ");
        let about = command
            .get_about()
            .map(ToString::to_string)
            .unwrap_or_default();
        if about.is_empty()
            || about.ends_with('.')
            || about.lines().count() > 1
            || about.chars().count() > 80
        {
            silent.push(format!("`{name}`: first line of help `{about}`"));
        }
        for arg in command.get_arguments().filter(|a| !a.is_hide_set()) {
            if arg.get_help().is_none_or(|h| h.to_string().is_empty()) {
                silent.push(format!("`{name}`: option {}", arg.get_id()));
            }
        }
    }
    assert!(silent.is_empty(), "{}", silent.join("\n"));
}

#[test]
fn options_stand_under_the_heading_that_is_theirs() {
    // A heading of a group of options goes on over those that follow it, unless they are asked.
    for (path, command) in commands() {
        for arg in command.get_arguments() {
            let name = arg.get_id().as_str();
            let heading = arg.get_help_heading();
            let stray = match name {
                "tag" | "rm_tag" | "rm_sk" | "start" | "expiry" => heading.is_some(),
                _ if name.contains("js_") => heading != Some("JetStream limits"),
                _ => heading == Some("JetStream limits"),
            };
            assert!(!stray, "`{}`: {name} under {heading:?}", path.join(" "));
        }
    }
}

#[test]
fn pages_and_scripts_are_current() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    if std::env::var_os("BLESS").is_some() {
        for name in ["man", "completions"] {
            let _ = fs::remove_dir_all(root.join(name));
        }
        accord::cli::docs::write(root).unwrap();
    }
    let fresh = tempfile::tempdir().unwrap();
    accord::cli::docs::write(fresh.path()).unwrap();
    for name in ["man", "completions"] {
        let (committed, generated) = (files(&root.join(name)), files(&fresh.path().join(name)));
        let names = |files: &[(PathBuf, String)]| {
            files
                .iter()
                .map(|(p, _)| p.file_name().unwrap().to_owned())
                .collect::<Vec<_>>()
        };
        assert_eq!(
            names(&committed),
            names(&generated),
            "run `BLESS=1 cargo test docs` and commit {name}/"
        );
        for ((path, old), (_, new)) in committed.iter().zip(&generated) {
            assert!(
                old == new,
                "{} is not current: run `BLESS=1 cargo test docs` and commit it",
                path.display()
            );
        }
        assert!(!generated.is_empty());
    }
}

fn files(dir: &Path) -> Vec<(PathBuf, String)> {
    let Ok(entries) = fs::read_dir(dir) else {
        return Vec::new();
    };
    let mut files: Vec<_> = entries
        .map(|e| e.unwrap().path())
        .map(|p| (p.clone(), fs::read_to_string(p).unwrap()))
        .collect();
    files.sort();
    files
}

#[test]
fn every_shown_command_has_a_man_page() {
    for (path, _) in leaves() {
        let page = format!("man/accord-{}.1", path.join("-"));
        assert!(
            Path::new(env!("CARGO_MANIFEST_DIR")).join(&page).exists(),
            "{page}"
        );
    }
}

/// The commands of an `Examples:` section: lines that begin with the program's name.
pub fn examples(command: &Command) -> Vec<String> {
    let text = command
        .get_after_help()
        .map(ToString::to_string)
        .unwrap_or_default();
    text.lines()
        .filter_map(|l| l.strip_prefix("    accord "))
        .map(str::to_string)
        .collect()
}

/// A home in which the examples of the help make sense.
pub fn example_world() -> Sandbox {
    let t = Sandbox::new();
    for line in [
        "add operator --name acme --sys",
        "add account --name shop",
        "add account --name partner",
        "add user --account shop --name app",
        "add user --account partner --name worker",
        "add export --account shop --private --subject orders.> --name orders",
        "add export --account shop --subject prices.>",
        "add export --account shop --private --service --subject stock.check --name stock",
        "generate activation --account shop --subject orders.> --target-account partner --output-file orders.tok",
        "add import --account partner --src-account shop --remote-subject prices.>",
        "select account shop",
    ] {
        let _ = t.run(line).ok();
    }
    t
}

/// What must be there before the first example of a command makes sense.
fn preparations(path: &str) -> &'static [&'static str] {
    match path {
        "revocations add-user" => &["add user --account shop --name web"],
        "revocations compact" => &[
            "revocations add-user --account shop --name app",
            "revocations add-user --account shop --user-public-key *",
        ],
        "revocations delete-user" => &[
            "revocations add-user --account shop --name app",
            "revocations add-user --account shop --user-public-key *",
        ],
        "revocations list-users" => &["revocations add-user --account shop --name app"],
        "revocations delete-activation" | "revocations list-activations" => &[
            "revocations add-activation --account shop --subject orders.> --target-account partner",
        ],
        "add operator" => &[
            "--all-dirs remote add operator --name remote",
            "--all-dirs remote describe operator --raw --output-file remote.jwt",
        ],
        "add user" => {
            &["edit signing-key --account shop --sk generate --role till --allow-pub till.>"]
        }
        "edit mapping" => {
            &["add mapping --account shop --from orders.new --to orders.v2 --weight 20"]
        }
        "delete mapping" => &[
            "add mapping --account shop --from orders.new --to orders.v2 --weight 20",
            "add mapping --account shop --from orders.new --to orders.eu --cluster eu",
        ],
        "import account" => &[
            "describe operator --raw --output-file acme.jwt",
            "--all-dirs theirs add operator --url acme.jwt",
            "--all-dirs theirs add account theirs",
            "--all-dirs theirs describe account theirs --raw --output-file theirs.jwt",
            "describe account partner --raw --output-file partner.jwt",
        ],
        "import keys" => &["export keys --all --dir backup"],
        "import user" => &[
            "add user --account shop --name visitor",
            "generate creds --account shop --name visitor --output-file visitor.creds",
            "delete user --account shop visitor --rm-nkey --rm-creds",
            "describe user --account shop app --raw --output-file app.jwt",
        ],
        "edit signing-key" => &["edit signing-key --account shop --sk generate --role service"],
        "describe jwt" | "validate" => {
            &["generate creds --account shop --name app --output-file app.creds"]
        }
        _ => &[],
    }
}

/// Commands that talk to a server.
const NEED_SERVER: [&str; 7] = [
    "push",
    "pull",
    "tool pub",
    "tool sub",
    "tool req",
    "tool reply",
    "tool rtt",
];

#[test]
fn every_command_has_an_example() {
    let without: Vec<String> = leaves()
        .into_iter()
        .filter(|(_, command)| examples(command).is_empty())
        .map(|(path, _)| path.join(" "))
        .collect();
    assert!(
        without.is_empty(),
        "no example in the help of: {}",
        without.join(", ")
    );
}

#[test]
fn examples_work_and_what_signs_says_with_which_key() {
    let shapes = include_str!("../../src/cli/json-shapes.txt").split("\n\n");
    let signs = shapes.filter(|shape| shape.contains("\n  signed_by.key "));
    let signs: Vec<&str> = signs.filter_map(|shape| shape.lines().next()).collect();
    assert!(signs.len() > 20, "{signs:?}");
    let mut silent = Vec::new();
    run_examples("", &mut |name, line, text| {
        // Where a new key is made scripts cut it out, and only a terminal is told of the other.
        let scripted = line.contains("--json") || line == "edit account shop --sk generate";
        if signs.contains(&name) && !scripted && !text.contains("signed with ") {
            silent.push(line.to_owned());
        }
    });
    assert!(silent.is_empty(), "{}", silent.join("\n"));
}

/// Runs every example that needs no server, each in a world of its own, with `more` behind it;
/// hands over the command, the line and what it printed.
pub fn run_examples(more: &str, take: &mut dyn FnMut(&str, &str, &str)) {
    let world = example_world();
    for (path, command) in leaves() {
        let name = path.join(" ");
        // Those that talk to a server are run with one, below; `load` in its own tests.
        if NEED_SERVER.contains(&name.as_str()) || name == "load" {
            continue;
        }
        for example in examples(&command) {
            let t = Sandbox::like(&world);
            for line in preparations(&name) {
                let _ = t.run(line).ok();
            }
            let line = format!("{example}{more}");
            let output = t.may_show_seeds().run(&line).ok();
            take(&name, &line, output.stdout());
        }
    }
}

/// A command that listens until it is killed.
struct Listening(Child);

impl Listening {
    /// Starts it and waits until it says that it listens.
    fn start(t: &Sandbox, line: &str) -> Listening {
        let mut command = t.command();
        command
            .args(shlex(line))
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        let mut child = Listening(command.spawn().unwrap());
        let mut said = String::new();
        let errors = child.0.stderr.as_mut().unwrap();
        BufReader::new(errors).read_line(&mut said).unwrap();
        assert!(said.starts_with("Listening on"), "`{line}`: {said}");
        child
    }

    /// What it has printed when it ends by itself.
    fn end(mut self) -> String {
        let mut printed = String::new();
        let mut out = self.0.stdout.take().unwrap();
        out.read_to_string(&mut printed).unwrap();
        printed
    }
}

impl Drop for Listening {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[test]
fn every_example_that_talks_to_a_server_works_with_one() {
    let mut run = 0;
    run_examples_with_server("", &mut |_, _, _| run += 1);
    assert!(run >= NEED_SERVER.len());
}

/// Runs every example that needs a server, with `more` behind it; hands over the command, the line
/// and what it printed.
pub fn run_examples_with_server(more: &str, take: &mut dyn FnMut(&str, &str, &str)) {
    let t = example_world();
    for line in [
        "generate activation --account shop --subject stock.check --target-account partner --output-file stock.tok",
        "add import --account partner --token stock.tok",
    ] {
        let _ = t.run(line).ok();
    }
    let broker = served::serve(&t, "--nats-resolver", served::deleting);
    let _ = t.run("push --all").ok();
    // Removing an account from the server comes last: nobody can use it any more.
    for name in NEED_SERVER.iter().rev() {
        let words: Vec<String> = name.split(' ').map(str::to_string).collect();
        let (_, command) = leaves()
            .into_iter()
            .find(|(path, _)| *path == words)
            .unwrap();
        for example in examples(&command) {
            // In the help the server is where servers usually are.
            let line = ["nats://127.0.0.1:4222", "nats://localhost:4222"]
                .iter()
                .fold(example.clone(), |line, usual| {
                    line.replace(usual, &broker.url())
                });
            let line = format!("{line}{more}");
            let awaited = match *name {
                "tool sub" => Some("tool pub --account shop --user app orders.new 1"),
                "tool reply" => Some("tool req --account shop --user app stock.check 1"),
                _ => None,
            };
            if let Some(awaited) = awaited {
                let listening = Listening::start(&t, &format!("{line} --max-messages 1"));
                let _ = t.run(awaited).ok();
                take(name, &line, &listening.end());
            } else {
                let service = "tool reply --account shop --user app stock.check yes";
                let _answering = (*name == "tool req").then(|| Listening::start(&t, service));
                let output = t.run(&line).ok();
                take(name, &line, output.stdout());
            }
        }
    }
}

/// Splits a line as a shell does, for lines without anything but single quotes.
fn shlex(line: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut quoted = false;
    for c in line.chars() {
        match c {
            '\'' => quoted = !quoted,
            ' ' if !quoted => words.push(String::new()),
            c => words.last_mut().unwrap().push(c),
        }
    }
    words
}

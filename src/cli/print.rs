//! The one place that prints: results on standard output, everything else on standard error.

use std::io::{IsTerminal, Write};
use std::process::ExitCode;

use serde_json::json;

use super::ctx::Options;
use super::error::{Error, Hint, Kind};
use super::output::{Level, Outcome};
use super::plain;
use crate::store::ChangeSet;

/// How this run prints.
pub struct Printer {
    program: String,
    json: bool,
    quiet: bool,
    /// How to see the help of the command.
    help: String,
}

impl Printer {
    /// A printer for these options; `command` is what was called.
    pub fn new(options: &Options, command: &str) -> Self {
        Printer {
            help: help_of(&options.program, command),
            program: options.program.clone(),
            json: options.json,
            quiet: options.quiet,
        }
    }

    fn as_nsc(&self) -> bool {
        self.program == "nsc"
    }

    /// Prints a result and its notes; gives the exit status.
    pub fn outcome(&self, outcome: &Outcome, notes: &[(Level, String)]) -> ExitCode {
        let text = if self.json && !outcome.is_verbatim() {
            pretty(&outcome.json)
        } else {
            outcome.human.render(self.as_nsc(), terminal_width())
        };
        self.notes(notes, outcome.is_payload());
        match write_all(&mut std::io::stdout(), &text) {
            Ok(()) => match &outcome.failure {
                Some(failure) if self.json => ExitCode::from(failure.kind.exit_code()),
                Some(failure) => self.error(failure, &[]),
                None => ExitCode::SUCCESS,
            },
            // A reader that has seen enough, such as `head`, is no failure of ours.
            Err(err) if err.kind() == std::io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
            Err(err) => self.error(
                &Error::refused(format!("cannot write to standard output: {err}")).hint(Hint::say(
                    "only what it prints is lost; what it may have changed stays changed",
                )),
                &[],
            ),
        }
    }

    /// Prints an error with its hints; gives the exit status.
    pub fn error(&self, err: &Error, notes: &[(Level, String)]) -> ExitCode {
        if err.kind == Kind::Closed {
            return ExitCode::SUCCESS;
        }
        self.notes(notes, false);
        let message = plain::line(&err.message);
        let hints = err.hints.iter().map(|h| h.text(&self.program));
        let mut hints: Vec<String> = hints.map(|hint| plain::line(&hint)).collect();
        if hints.is_empty() && err.kind != Kind::Bug {
            hints.push(format!("what it needs, with examples: {}", self.help));
        }
        let text = if self.json {
            pretty(
                &json!({ "error": { "message": message, "hints": hints, "exit": err.kind.exit_code() } }),
            )
        } else {
            let word = if self.as_nsc() { "Error" } else { "error" };
            let mut text = format!("{word}: {message}\n");
            for hint in hints.iter().filter(|_| !self.quiet) {
                text.push_str(&format!("hint: {hint}\n"));
            }
            if err.kind == Kind::Bug {
                text.push_str("this is a bug in this program; please report it with the command that led here\n");
            }
            text
        };
        let _ = write_all(&mut std::io::stderr(), &text);
        ExitCode::from(err.kind.exit_code())
    }

    /// Notes go where a person reads them. People redirect both streams of some commands into one
    /// file (`payload`), so there nothing but the result may appear unless a terminal shows it.
    fn notes(&self, notes: &[(Level, String)], payload: bool) {
        let terminal = std::io::stderr().is_terminal();
        let mut text = String::new();
        for (level, note) in notes {
            let shown = match level {
                Level::Ok => terminal && !self.quiet,
                Level::Warn | Level::Err => terminal || !payload,
            };
            if shown {
                let word = match (level, self.as_nsc()) {
                    (Level::Ok, _) => "note: ",
                    (Level::Warn, false) => "warning: ",
                    (Level::Warn, true) => "[WARN] ",
                    (Level::Err, false) => "failed: ",
                    (Level::Err, true) => "[ERR ] ",
                };
                text.push_str(&format!("{word}{}\n", plain::line(note)));
            }
        }
        let _ = write_all(&mut std::io::stderr(), &text);
    }
}

impl Outcome {
    /// The same outcome as a plan: what would change is added, nothing is done.
    pub fn dry(mut self, changes: &ChangeSet) -> Self {
        let changes = changes.changes();
        for change in &changes {
            self.human.ok(format!(
                "would {} {}: {}",
                change.action,
                change.what,
                change.path.display()
            ));
        }
        self.human.ok("dry run: nothing was changed");
        let changes = serde_json::to_value(changes).expect("changes are plain data");
        match &mut self.json {
            serde_json::Value::Object(report) => {
                report.insert("dry_run".into(), true.into());
                report.insert("changes".into(), changes);
            }
            other => {
                *other = json!({ "report": other.take(), "dry_run": true, "changes": changes })
            }
        }
        self
    }
}

/// A wrong command line, or help and version, as clap words them; `command` is what was called.
pub fn usage(err: clap::Error, program: &str, command: &str, json: bool) -> ExitCode {
    // A group without a command shows what it has; like `nsc` this is no failure.
    let shows_group =
        err.kind() == clap::error::ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand;
    if shows_group || !err.use_stderr() {
        let text = styled(&err, std::io::stdout().is_terminal());
        return match write_all(&mut std::io::stdout(), &text) {
            Err(e) if e.kind() != std::io::ErrorKind::BrokenPipe => {
                ExitCode::from(Kind::Usage.exit_code())
            }
            _ => ExitCode::SUCCESS,
        };
    }
    let err = presentable(err);
    let help = help_of(program, command);
    let text = if json {
        let message = plain::lines(&err.render().to_string());
        let message = message
            .trim_start_matches("error: ")
            .split("\n\n")
            .next()
            .unwrap_or_default();
        pretty(
            &json!({ "error": { "message": message, "hints": [format!("see: {help}")], "exit": Kind::Usage.exit_code() } }),
        )
    } else {
        let text = styled(&err, std::io::stderr().is_terminal());
        let text = text.replace(
            "For more information, try '--help'.",
            &format!("hint: all options, with examples: {help}"),
        );
        match text.strip_prefix("error: ") {
            Some(rest) if program == "nsc" => format!("Error: {rest}"),
            _ => text,
        }
    };
    let _ = write_all(&mut std::io::stderr(), &text);
    ExitCode::from(Kind::Usage.exit_code())
}

/// Whether the words ask for JSON, for errors met before they could be parsed.
pub fn wants_json(args: &[std::ffi::OsString]) -> bool {
    args.iter().any(|a| a == "--json" || a == "-J")
}

fn help_of(program: &str, command: &str) -> String {
    match command {
        "" => format!("{program} --help"),
        command => format!("{program} {command} --help"),
    }
}

/// The same error, with the words of the command line fit to be shown.
fn presentable(mut err: clap::Error) -> clap::Error {
    use clap::error::ContextValue;
    let words: Vec<_> = err
        .context()
        .filter_map(|(kind, value)| match value {
            ContextValue::String(word) => Some((kind, plain::line(word))),
            _ => None,
        })
        .collect();
    for (kind, word) in words {
        err.insert(kind, ContextValue::String(word));
    }
    err
}

fn styled(err: &clap::Error, terminal: bool) -> String {
    let colour = terminal && std::env::var_os("NO_COLOR").is_none_or(|v| v.is_empty());
    let text = err.render().to_string();
    // What a parser of values says may quote them at any length, and there is no colour in what is
    // made fit to be shown.
    let shown = match err.use_stderr() {
        true => plain::lines(&text),
        false => text.clone(),
    };
    if colour && shown == text {
        return err.render().ansi().to_string();
    }
    shown
}

/// A panic is a bug: one line about it, and the exit status that says so.
pub fn report_panics() {
    std::panic::set_hook(Box::new(|info| {
        let place = info
            .location()
            .map_or_else(String::new, |l| format!(" at {}:{}", l.file(), l.line()));
        // The message of a panic may hold data; only the place is told.
        let _ = write_all(
            &mut std::io::stderr(),
            &format!(
                "error: this program stopped unexpectedly{place}\nthis is a bug; please report it\n"
            ),
        );
        std::process::exit(i32::from(Kind::Bug.exit_code()));
    }));
}

/// Columns of the terminal that standard output goes to, if it goes to one.
fn terminal_width() -> Option<usize> {
    let stdout = dialoguer::console::Term::stdout();
    let width = stdout.is_term().then(|| stdout.size_checked())?;
    width
        .map(|(_, columns)| usize::from(columns))
        .filter(|columns| *columns > 0)
}

fn pretty(value: &serde_json::Value) -> String {
    serde_json::to_string_pretty(value).expect("a JSON value is always written") + "\n"
}

fn write_all(to: &mut impl Write, text: &str) -> std::io::Result<()> {
    to.write_all(text.as_bytes())?;
    to.flush()
}

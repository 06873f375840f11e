//! Questions to a person.
//!
//! Every question has an option that answers it, so scripts never meet one. A command with `-i` runs
//! twice: first without the store's lock, while a person types, then under the lock with the answers
//! given before. Nobody waits for a lock that a person at a prompt holds.

use std::io::IsTerminal;

use dialoguer::theme::ColorfulTheme;
use dialoguer::{Confirm, Input, Select};

use super::error::{Error, Hint, Kind, Result};

/// One answer, kept for the second run.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Answer {
    Text(String),
    Yes(bool),
    Choice(usize),
}

/// Asks on the terminal, or repeats what was answered before.
#[derive(Debug, Default)]
pub struct Ask {
    /// Whether questions may be asked at all (`--no-input` forbids).
    pub allowed: bool,
    answers: Vec<(String, Answer)>,
    next: usize,
}

impl Ask {
    /// Questions are asked unless `no_input`.
    pub fn new(no_input: bool) -> Self {
        Ask {
            allowed: !no_input,
            ..Self::default()
        }
    }

    /// Goes back to the first question; answers given so far are not asked for again.
    pub fn rewind(&mut self) {
        self.next = 0;
    }

    /// Whether a person sits at the terminal.
    pub fn can_ask(&self) -> bool {
        self.allowed && std::io::stdin().is_terminal() && std::io::stderr().is_terminal()
    }

    /// A line of text; an empty line takes `default` where there is one.
    pub fn text(&mut self, question: &str, default: Option<&str>) -> Result<String> {
        let answer = self.answer(question, |theme| {
            let mut input = Input::<String>::with_theme(theme)
                .with_prompt(question)
                .allow_empty(default == Some(""));
            if let Some(default) = default.filter(|d| !d.is_empty()) {
                input = input.default(default.to_string());
            }
            input.interact_text().map(Answer::Text)
        })?;
        match answer {
            Answer::Text(text) => Ok(text),
            _ => Err(changed(question)),
        }
    }

    /// Yes or no.
    pub fn confirm(&mut self, question: &str, default: bool) -> Result<bool> {
        let answer = self.answer(question, |theme| {
            Confirm::with_theme(theme)
                .with_prompt(question)
                .default(default)
                .interact()
                .map(Answer::Yes)
        })?;
        match answer {
            Answer::Yes(yes) => Ok(yes),
            _ => Err(changed(question)),
        }
    }

    /// One of `items`, by index. A single item is taken without a question.
    pub fn choice(&mut self, question: &str, items: &[String]) -> Result<usize> {
        self.choice_from(question, items, 0)
    }

    /// As [`Ask::choice`], with another item than the first under the cursor.
    pub fn choice_from(&mut self, question: &str, items: &[String], start: usize) -> Result<usize> {
        if items.len() == 1 {
            return Ok(0);
        }
        let answer = self.answer(question, |theme| {
            Select::with_theme(theme)
                .with_prompt(question)
                .items(items)
                .default(start)
                .interact()
                .map(Answer::Choice)
        })?;
        match answer {
            Answer::Choice(index) if index < items.len() => Ok(index),
            _ => Err(changed(question)),
        }
    }

    fn answer(
        &mut self,
        question: &str,
        ask: impl FnOnce(&ColorfulTheme) -> std::result::Result<Answer, dialoguer::Error>,
    ) -> Result<Answer> {
        if let Some((asked, answer)) = self.answers.get(self.next) {
            // The store may have changed between the two runs so that other questions come up.
            if asked != question {
                return Err(changed(question));
            }
            self.next += 1;
            return Ok(answer.clone());
        }
        if !self.can_ask() {
            return Err(
                Error::usage(format!("there is no terminal to ask: {question}")).hint(Hint::say(
                    "give the value as an option; `--help` lists them",
                )),
            );
        }
        restore_on_interrupt();
        let answer = ask(&ColorfulTheme::default()).map_err(interrupted)?;
        self.answers.push((question.to_string(), answer.clone()));
        self.next += 1;
        Ok(answer)
    }
}

/// A selection hides the cursor, and the library ends the process on an interrupt: whoever leaves in
/// the middle gets the cursor back and the exit status says why.
fn restore_on_interrupt() {
    static INSTALLED: std::sync::Once = std::sync::Once::new();
    INSTALLED.call_once(|| {
        // Fails only if a handler is there already, and then that one decides.
        let _ = ctrlc::set_handler(|| {
            let _ = dialoguer::console::Term::stderr().show_cursor();
            std::process::exit(i32::from(Kind::Interrupted.exit_code()));
        });
    });
}

fn interrupted(err: dialoguer::Error) -> Error {
    let dialoguer::Error::IO(err) = err;
    let _ = dialoguer::console::Term::stderr().show_cursor();
    match err.kind() {
        std::io::ErrorKind::Interrupted => Error {
            kind: Kind::Interrupted,
            message: "interrupted".into(),
            hints: Vec::new(),
        },
        _ => Error::usage(format!("cannot ask on this terminal: {err}")).hint(Hint::say(
            "give the value as an option; `--help` lists them",
        )),
    }
}

fn changed(question: &str) -> Error {
    Error::refused(format!(
        "the store changed while the questions were answered (at: {question})"
    ))
    .hint(Hint::say("run the command again"))
}

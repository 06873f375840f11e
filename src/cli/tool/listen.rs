//! Printing while messages come in: the one exception to reports at the end.

use std::io::Write;
use std::str::FromStr;

use serde::Serialize;

use crate::cli::ctx::Ctx;
use crate::cli::error::{Error, Result};

/// How many messages to wait for: at least one, or −1 for any number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Count(Option<u64>);

impl FromStr for Count {
    type Err = String;

    fn from_str(text: &str) -> std::result::Result<Self, String> {
        match text.parse::<i64>() {
            Ok(-1) => Ok(Count(None)),
            Ok(count) if count > 0 => Ok(Count(Some(count as u64))),
            _ => Err("expected a number greater than zero, or -1 for no end".into()),
        }
    }
}

/// Lines on standard output, each as soon as it is known.
pub struct Printed {
    json: bool,
    quiet: bool,
    max: Option<u64>,
    number: u64,
}

impl Printed {
    /// Prints as the options say, up to `max` messages.
    pub fn new(ctx: &Ctx, max: Option<Count>) -> Self {
        Printed {
            json: ctx.options.json,
            quiet: ctx.options.quiet,
            max: max.and_then(|m| m.0),
            number: 0,
        }
    }

    /// Says that the subscription stands; whoever started this process may wait for it.
    pub fn listening(&self, subject: &str) -> Result<()> {
        if self.quiet {
            return Ok(());
        }
        let end = self
            .max
            .map_or_else(String::new, |n| format!(" for {n} messages"));
        write(
            &mut std::io::stderr(),
            &format!("Listening on [{subject}]{end}"),
        )
    }

    /// Whether more messages are wanted.
    pub fn wants_more(&self) -> bool {
        self.max.is_none_or(|max| self.number < max)
    }

    /// Counts a message.
    pub fn next_number(&mut self) -> u64 {
        self.number += 1;
        self.number
    }

    /// Messages so far.
    pub fn number(&self) -> u64 {
        self.number
    }

    /// A line for people, or the same as JSON.
    pub fn line<T: Serialize>(&self, text: &str, json: &T) -> Result<()> {
        if self.json {
            let json = serde_json::to_string(json).expect("a message is plain data");
            write(&mut std::io::stdout(), &json)
        } else {
            write(&mut std::io::stdout(), text)
        }
    }
}

fn write(to: &mut impl Write, line: &str) -> Result<()> {
    writeln!(to, "{line}")
        .and_then(|()| to.flush())
        .map_err(|err| match err.kind() {
            // A reader that has seen enough ends the command without complaint.
            std::io::ErrorKind::BrokenPipe => Error::closed(),
            _ => Error::refused(format!("cannot write to standard output: {err}")),
        })
}

//! Two faces of a report: sentences for people, JSON for scripts.
//!
//! A command returns data; whether it is shown as text or as JSON is decided here, so no command
//! knows. Text keeps the few habits that public scripts rely on: verb phrases, and the line
//! prefixes of `nsc` when the program is called through a link of that name.

use serde::Serialize;
use serde_json::Value;

use super::plain;
use super::signed_by::SignedBy;
use super::table::Table;

/// How a sentence of a report is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// Done as asked.
    Ok,
    /// Done, but the reader should know something.
    Warn,
    /// Not done.
    Err,
}

impl Level {
    /// The prefix that `nsc` puts before a line of this level.
    fn tag(self) -> &'static str {
        match self {
            Level::Ok => "[ OK ] ",
            Level::Warn => "[WARN] ",
            Level::Err => "[ERR ] ",
        }
    }
}

/// One piece of text for people.
#[derive(Debug, Clone)]
enum Piece {
    Line(Level, String),
    Aside(String),
    Raw(String),
    Table(Table),
}

/// The text face of a report, built line by line.
#[derive(Debug, Default, Clone)]
pub struct Human {
    pieces: Vec<Piece>,
    signatures: Vec<String>,
}

impl Human {
    /// A sentence that says what was done.
    pub fn ok(&mut self, text: impl Into<String>) {
        self.pieces.push(Piece::Line(Level::Ok, text.into()));
    }

    /// A sentence about something the reader should know.
    pub fn warn(&mut self, text: impl Into<String>) {
        self.pieces.push(Piece::Line(Level::Warn, text.into()));
    }

    /// A sentence about something that was not done.
    pub fn err(&mut self, text: impl Into<String>) {
        self.pieces.push(Piece::Line(Level::Err, text.into()));
    }

    /// A sentence for people only, where scripts would take it for the result: left out unless the
    /// report goes to a terminal.
    pub fn aside(&mut self, text: impl Into<String>) {
        self.pieces.push(Piece::Aside(text.into()));
    }

    /// Says which key signed, after everything else: scripts read the first key of a report as the
    /// one that was made. The same key is told once.
    pub fn signed(&mut self, by: &SignedBy) {
        let sentence = by.sentence();
        if !self.signatures.contains(&sentence) {
            self.signatures.push(sentence);
        }
    }

    /// Lets a report fill in its sentences.
    fn tell<R: Report>(&mut self, report: &R) {
        report.human(self);
        for sentence in std::mem::take(&mut self.signatures) {
            self.ok(sentence);
        }
    }

    /// The result itself (a table, a token, a file's text): printed as it is, without any prefix.
    ///
    /// A line end is added where the text has none, so that a shell's prompt starts on a line of its own.
    pub fn raw(&mut self, text: impl Into<String>) {
        let mut text = text.into();
        if !text.is_empty() && !text.ends_with('\n') {
            text.push('\n');
        }
        self.pieces.push(Piece::Raw(text));
    }

    /// A table, which on a terminal is made to fit.
    pub fn table(&mut self, table: Table) {
        self.pieces.push(Piece::Table(table));
    }

    /// The text as printed; `prefixed` when called under the name of `nsc`, `width` that of the
    /// terminal if it goes to one.
    pub fn render(&self, prefixed: bool, width: Option<usize>) -> String {
        let mut out = String::new();
        for piece in &self.pieces {
            match piece {
                Piece::Line(level, text) => {
                    // Only problems carry a word of their own: colour is never the only sign of one.
                    out.push_str(match (prefixed, level) {
                        (true, level) => level.tag(),
                        (false, Level::Ok) => "",
                        (false, Level::Warn) => "warning: ",
                        (false, Level::Err) => "failed: ",
                    });
                    out.push_str(&plain::sentence(text));
                    out.push('\n');
                }
                Piece::Aside(text) if width.is_some() => {
                    out.push_str(&plain::sentence(text));
                    out.push('\n');
                }
                Piece::Aside(_) => {}
                Piece::Raw(text) => out.push_str(text),
                Piece::Table(table) => out.push_str(&match width {
                    Some(width) => table.fitted(width).render(),
                    None => table.render(),
                }),
            }
        }
        out
    }
}

/// What a command tells: `Serialize` is the face for scripts, `human` the one for people.
pub trait Report: Serialize {
    /// Writes the sentences for people.
    fn human(&self, out: &mut Human);
}

/// A finished report, ready to be printed after the commit.
#[derive(Debug)]
pub struct Outcome {
    /// Text for people.
    pub human: Human,
    /// The same as JSON.
    pub json: Value,
    /// What is to be said on standard error after the report, and the exit status that follows from
    /// it: a push that not every server took has a report all the same.
    pub failure: Option<super::error::Error>,
    payload: bool,
    verbatim: bool,
}

impl Outcome {
    /// Both faces of `report`.
    pub fn of<R: Report>(report: &R) -> Self {
        let mut human = Human::default();
        human.tell(report);
        let json = serde_json::to_value(report).expect("reports are plain data with string keys");
        Outcome {
            human,
            json,
            failure: None,
            payload: false,
            verbatim: false,
        }
    }

    /// The face that is asked for, and only that one: both of a report about thousands of things
    /// would take more time and memory than the command itself.
    pub fn face<R: Report>(report: &R, json: bool) -> Self {
        if !json {
            let mut human = Human::default();
            human.tell(report);
            return Outcome {
                human,
                ..Outcome::text("")
            };
        }
        Outcome {
            json: serde_json::to_value(report).expect("reports are plain data with string keys"),
            ..Outcome::text("")
        }
    }

    /// A result that is the same text for people and scripts, such as a completion script.
    pub fn text(text: impl Into<String>) -> Self {
        let text = text.into();
        let json = Value::String(text.clone());
        let mut human = Human::default();
        human.raw(text);
        Outcome {
            human,
            json,
            failure: None,
            payload: false,
            verbatim: false,
        }
    }

    /// Marks a result that people redirect into a file together with standard error: no notes go there.
    #[must_use]
    pub fn payload(mut self) -> Self {
        self.payload = true;
        self
    }

    /// Marks a text that is printed as it is also with `--json`, such as a token.
    #[must_use]
    pub fn verbatim(mut self) -> Self {
        self.verbatim = true;
        self
    }

    /// Whether the text is the result whatever form was asked for.
    pub fn is_verbatim(&self) -> bool {
        self.verbatim
    }

    /// Whether both streams together must hold nothing but the result.
    pub fn is_payload(&self) -> bool {
        self.payload
    }

    /// This report and then another one; as JSON the members of both.
    #[must_use]
    pub fn and(mut self, next: Outcome) -> Self {
        self.human.pieces.extend(next.human.pieces);
        match (&mut self.json, next.json) {
            (Value::Object(ours), Value::Object(theirs)) => ours.extend(theirs),
            (ours, theirs) => *ours = Value::Array(vec![ours.take(), theirs]),
        }
        self.failure = self.failure.or(next.failure);
        self
    }

    /// The same report of a command that failed in the end.
    #[must_use]
    pub fn failing(mut self, failure: Option<super::error::Error>) -> Self {
        self.failure = failure;
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_sentence_quotes_is_not_obeyed_by_the_terminal() {
        let mut human = Human::default();
        human.ok("added tag \"a\u{1b}[2J\"");
        assert_eq!(human.render(false, None), "added tag \"a\\u{1b}[2J\"\n");
    }

    #[test]
    fn the_name_it_was_called_by_decides_the_prefix() {
        let mut human = Human::default();
        human.ok("added account \"A\"");
        human.warn("no seed");
        human.raw("TOKEN");
        assert_eq!(
            human.render(false, None),
            "added account \"A\"\nwarning: no seed\nTOKEN\n"
        );
        assert_eq!(
            human.render(true, None),
            "[ OK ] added account \"A\"\n[WARN] no seed\nTOKEN\n"
        );
    }

    #[test]
    fn what_scripts_would_take_for_the_result_is_for_terminals() {
        let mut human = Human::default();
        human.ok("added signing key");
        human.aside("signed with operator key");
        assert_eq!(human.render(true, None), "[ OK ] added signing key\n");
        assert_eq!(
            human.render(false, Some(80)),
            "added signing key\nsigned with operator key\n"
        );
    }

    #[derive(Serialize)]
    struct Signed(Vec<SignedBy>);

    impl Report for Signed {
        fn human(&self, out: &mut Human) {
            self.0.iter().for_each(|by| out.signed(by));
            out.ok("added account \"A\"");
        }
    }

    #[test]
    fn who_signed_is_said_once_and_last() {
        let key = crate::nkey::Seed::from_bytes(crate::nkey::Kind::Operator, [7; 32]).public_key();
        let by = SignedBy {
            key,
            role: None,
            identity: true,
        };
        let outcome = Outcome::of(&Signed(vec![by.clone(), by]));
        assert_eq!(
            outcome.human.render(false, None),
            format!("added account \"A\"\nsigned with operator key {key}\n")
        );
    }
}

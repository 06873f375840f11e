//! What a command printed and how it ended.

use std::fmt;
use std::ops::Deref;

use serde_json::Value;

/// A finished command whose outcome still has to be judged.
#[must_use = "say what is expected: .ok(), .refused(), .usage(), .remote() or .exits(code)"]
pub struct Output(Judged);

/// A finished command that ended as expected.
pub struct Judged {
    pub(super) command: String,
    pub(super) code: Option<i32>,
    pub(super) stdout: String,
    pub(super) stderr: String,
    /// Both, with names for keys and paths.
    pub(super) shown: String,
}

impl Output {
    pub(super) fn new(judged: Judged) -> Output {
        Output(judged)
    }

    /// Expect success.
    #[track_caller]
    pub fn ok(self) -> Judged {
        self.exits(0)
    }

    /// Expect a refusal: the input or the store does not allow it.
    #[track_caller]
    pub fn refused(self) -> Judged {
        self.exits(1)
    }

    /// Expect that the command line is not understood.
    #[track_caller]
    pub fn usage(self) -> Judged {
        self.exits(2)
    }

    /// Expect that a server could not be reached or did not agree.
    #[track_caller]
    pub fn remote(self) -> Judged {
        self.exits(3)
    }

    /// Expect an exit status.
    #[track_caller]
    pub fn exits(self, code: i32) -> Judged {
        assert!(
            self.0.code == Some(code),
            "expected exit {code}\n$ {}\n{}",
            self.0.command,
            self.0
        );
        self.0
    }
}

impl Judged {
    /// Standard output as printed, with real keys and paths.
    pub fn stdout(&self) -> &str {
        &self.stdout
    }

    /// Standard error as printed, with real keys and paths.
    pub fn stderr(&self) -> &str {
        &self.stderr
    }

    /// Both as `Display` shows them: keys and paths have stable names.
    pub fn shown(&self) -> &str {
        &self.shown
    }

    /// Exit status; nothing if a signal ended the command.
    pub fn code(&self) -> Option<i32> {
        self.code
    }

    /// Standard output as one JSON document.
    #[track_caller]
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.stdout)
            .unwrap_or_else(|err| panic!("no JSON: {err}\n$ {}\n{self}", self.command))
    }

    /// Expect words in what was printed; of keys and paths, their stable names.
    #[track_caller]
    pub fn says(&self, words: &str) -> &Judged {
        assert!(
            self.shown.contains(words),
            "expected to read `{words}`\n$ {}\n{self}",
            self.command
        );
        self
    }
}

impl Deref for Output {
    type Target = Judged;

    fn deref(&self) -> &Judged {
        &self.0
    }
}

/// `-- stdout --`, `-- stderr --` if there is any, and `[exit N]`.
impl fmt::Display for Judged {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.shown)
    }
}

impl fmt::Debug for Judged {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "$ {}\n{self}", self.command)
    }
}

/// The text of `Display`, from its parts.
pub(super) fn show(stdout: &str, stderr: &str, code: Option<i32>) -> String {
    let mut text = String::new();
    for (title, part) in [("stdout", stdout), ("stderr", stderr)] {
        if !part.is_empty() {
            let end = if part.ends_with('\n') { "" } else { "\n" };
            text += &format!("-- {title} --\n{part}{end}");
        }
    }
    text + &code.map_or("[killed]".to_owned(), |code| format!("[exit {code}]"))
}

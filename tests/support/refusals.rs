//! Many bad inputs in one test, each of which must be refused in the same orderly way.

use std::ffi::OsStr;
use std::fmt::Display;

use super::output::Output;
use super::sandbox::{Call, Sandbox};
use super::tree::Tree;

/// Longest message that a person reads, whatever was put in.
const MAX_MESSAGE: usize = 2000;

/// Collects the cases that fail, so that one run names them all. Says so when it is dropped.
///
/// Every case runs as a person types it, once more with `--json` and once more with `--dry-run`,
/// which refuses what the command itself refuses. Everything stays as it is.
pub struct Refusals<'t> {
    t: &'t Sandbox,
    before: Tree,
    dry_run: bool,
    failures: Vec<String>,
}

impl<'t> Refusals<'t> {
    /// Bad input to a sandbox as it is now.
    pub fn of(t: &'t Sandbox) -> Refusals<'t> {
        Refusals {
            t,
            before: t.tree(),
            dry_run: true,
            failures: Vec::new(),
        }
    }

    /// Of what only writing finds out, such as a full disk.
    pub fn when_written(mut self) -> Refusals<'t> {
        self.dry_run = false;
        self
    }

    /// Takes what the test has prepared since as given.
    pub fn prepared(&mut self) {
        self.before = self.t.tree();
    }

    /// A command line that the input or the store does not allow. The message holds some words.
    pub fn refused(&mut self, line: &str, says: &str) {
        self.case(line, 1, says, &|call, more| {
            call.run(&format!("{line}{more}"))
        });
    }

    /// A command line that is not understood.
    pub fn usage(&mut self, line: &str, says: &str) {
        self.case(line, 2, says, &|call, more| {
            call.run(&format!("{line}{more}"))
        });
    }

    /// The same for words as they are.
    pub fn words<S: AsRef<OsStr>>(&mut self, words: &[S], code: i32, says: &str) {
        let shown: Vec<_> = words
            .iter()
            .map(|word| word.as_ref().to_string_lossy())
            .collect();
        self.case(&shown.join(" "), code, says, &|call, more| {
            let mut words: Vec<&OsStr> = words.iter().map(AsRef::as_ref).collect();
            words.extend(more.split_whitespace().map(OsStr::new));
            call.run_args(&words)
        });
    }

    /// A refused command line that reads standard input.
    pub fn stdin(&mut self, line: &str, stdin: &[u8], says: &str) {
        self.case(line, 1, says, &|call, more| {
            call.stdin(stdin).run(&format!("{line}{more}"))
        });
    }

    /// A refused command line with something special about its run.
    pub fn special(&mut self, line: &str, says: &str, prepare: &dyn Fn(Call<'t>) -> Call<'t>) {
        self.case(line, 1, says, &|call, more| {
            prepare(call).run(&format!("{line}{more}"))
        });
    }

    fn case(&mut self, name: &str, code: i32, says: &str, run: &dyn Fn(Call<'t>, &str) -> Output) {
        let output = run(self.t.call(), "");
        let mut wrong = faults_of_text(&output, code, says);
        let output_json = run(self.t.call(), " --json");
        wrong.extend(
            faults_of_json(&output_json, code).map(|fault| format!("with --json: {fault}")),
        );
        if self.dry_run {
            let dry = run(self.t.call(), " --dry-run");
            if dry.code() != Some(code) {
                wrong.push(format!("with --dry-run: [exit {:?}]", dry.code()));
            }
        }
        let after = self.t.tree();
        let changed = self.before.differences(&after);
        if !changed.is_empty() {
            wrong.push(format!("changed:\n{}", changed.join("\n")));
            self.before = after;
        }
        if !wrong.is_empty() {
            let name: String = name.chars().take(200).collect();
            let shown: String = output.shown().chars().take(MAX_MESSAGE).collect();
            self.failures
                .push(format!("$ {name}\n{}\n{shown}", wrong.join("\n")));
        }
    }
}

impl Drop for Refusals<'_> {
    fn drop(&mut self) {
        let count = self.failures.len();
        assert!(
            count == 0 || std::thread::panicking(),
            "{count} cases are not refused as they should be:\n\n{}",
            self.failures.join("\n\n")
        );
    }
}

fn faults_of_text(output: &Output, code: i32, says: &str) -> Vec<String> {
    let stderr = output.stderr();
    let errors = stderr.lines().filter(|l| l.starts_with("error: ")).count();
    let control = stderr.chars().find(|c| c.is_control() && *c != '\n');
    let fault = |is: bool, text: &dyn Display| is.then(|| text.to_string());
    [
        fault(
            output.code() != Some(code),
            &format!("expected exit {code}"),
        ),
        fault(errors != 1, &format!("{errors} errors instead of one")),
        fault(!stderr.contains("\nhint: "), &"no hint"),
        fault(
            !output.shown().contains(says),
            &format!("expected to read `{says}`"),
        ),
        fault(!output.stdout().is_empty(), &"a result although it failed"),
        fault(
            stderr.len() > MAX_MESSAGE,
            &format!("{} bytes of message", stderr.len()),
        ),
        fault(
            control.is_some(),
            &format!("{control:?} sent to the terminal"),
        ),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn faults_of_json(output: &Output, code: i32) -> Option<String> {
    if output.code() != Some(code) {
        return Some(format!("[exit {:?}]", output.code()));
    }
    // Warnings come before, as text.
    let start = output.stderr().find('{')?;
    let json: serde_json::Value = match serde_json::from_str(&output.stderr()[start..]) {
        Ok(json) => json,
        Err(err) => return Some(format!("no JSON: {err}")),
    };
    let error = &json["error"];
    let message = error["message"].as_str().unwrap_or_default();
    let hints = error["hints"].as_array().map_or(0, Vec::len);
    let whole = !message.is_empty() && message.len() <= MAX_MESSAGE && hints > 0;
    (!whole || error["exit"] != code).then(|| format!("not a whole error: {json}"))
}

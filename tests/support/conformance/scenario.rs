//! A scenario: one command a line, `tool` standing for the program under test.
//!
//! ```text
//! # comment
//! tool add account --name A          run it; its exit status is compared as ok or refused
//! json tool describe account -J A    also compare the JSON it prints (stdout, else stderr)
//! text tool describe account A -F name   also compare its stdout, trimmed
//! file NAME CONTENT...               write a file below @{tmp}, with its directories (\n is a line end)
//! cd DIR                             run the following lines there (at first @{tmp})
//! serve [RESPONSE]                   start an HTTP account server at @{url}
//! ```
//!
//! Words may hold references such as `@{A:acct}`, resolved from the store when the line runs.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use serde_json::{Value, json};

use super::super::home::{Home, Ran, run};
use super::super::names::Names;
use super::super::references::resolve;
use super::super::stable::Stable;
use super::super::tokens::{KEY, TOKEN, payload_text};
use super::account_server::AccountServer;
use super::content::content;
use super::normalise::Normaliser;
use super::report::Reporter;

/// A command that was run.
pub struct Step {
    pub line: String,
    /// `ok`, `refused` or `crashed`.
    pub exit: &'static str,
    pub stdout: String,
    pub stderr: String,
}

/// Play a script in a home of its own: what it left, and what the commands said. Several programs
/// take turns, command by command.
pub fn play(programs: &[&Path], script: &str) -> Result<(Value, Vec<Step>), String> {
    let mut stage = Stage::new(programs, script);
    for line in script.lines().map(str::trim) {
        if !line.is_empty() && !line.starts_with('#') {
            stage.line(line)?;
        }
    }
    let normaliser = stage.normaliser();
    let reporter = Reporter::new(&stage.home, normaliser, &stage.given_dirs);
    let report = reporter.report(stage.commands, stage.server.map(|server| server.kept()));
    Ok((report, stage.steps))
}

struct Stage {
    programs: Vec<PathBuf>,
    home: Home,
    cwd: PathBuf,
    started: f64,
    names: Names,
    given_tokens: BTreeSet<String>,
    given_dirs: BTreeSet<PathBuf>,
    server: Option<AccountServer>,
    commands: Vec<Value>,
    steps: Vec<Step>,
    problems: Vec<String>,
}

impl Stage {
    fn new(programs: &[&Path], script: &str) -> Stage {
        let home = Home::new();
        let given_tokens = tokens_in(script);
        let given_text = given_tokens.iter().filter_map(|token| payload_text(token));
        let given_text = given_text.fold(script.to_owned(), |text, payload| text + &payload);
        let mut names = Names::default();
        names.given = KEY
            .find_iter(&given_text)
            .map(|key| key.as_str().to_owned())
            .collect();
        let since_epoch = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
        Stage {
            programs: programs
                .iter()
                .map(|program| program.to_path_buf())
                .collect(),
            cwd: home.work.clone(),
            home,
            started: since_epoch.expect("after 1970").as_secs_f64(),
            names,
            given_tokens,
            given_dirs: BTreeSet::new(),
            server: None,
            commands: Vec::new(),
            steps: Vec::new(),
            problems: Vec::new(),
        }
    }

    fn line(&mut self, line: &str) -> Result<(), String> {
        let words = shell_words::split(line).map_err(|err| format!("{err}: {line}"))?;
        let (verb, words) = words.split_first().ok_or("an empty line")?;
        match verb.as_str() {
            "file" => {
                let (name, content) = words.split_first().ok_or("a file without a name")?;
                let (name, content) = (self.resolve(name)?, self.resolve(&content.join(" "))?);
                self.write(&name, &content)
            }
            "cd" => {
                let dir = words.first().ok_or("cd without a directory")?;
                let dir = self.resolve(dir)?;
                self.cwd = self.home.work.join(dir);
                Ok(())
            }
            "serve" => {
                let response = self.resolve_all(words)?;
                let server = AccountServer::start(&self.home.work, response)
                    .map_err(|err| err.to_string())?;
                self.server = Some(server);
                Ok(())
            }
            "tool" => self.tool(line, "", words),
            "json" | "text" if words.first().is_some_and(|word| word == "tool") => {
                self.tool(line, verb, &words[1..])
            }
            _ => Err(format!("no such verb: {line}")),
        }
    }

    /// Run the program; `print` says which of what it prints is compared.
    fn tool(&mut self, line: &str, print: &str, words: &[String]) -> Result<(), String> {
        let words = self.resolve_all(words)?;
        let program = &self.programs[self.steps.len() % self.programs.len()];
        let mut command = self.home.command(program.as_os_str());
        command
            .args(words)
            .env("NO_COLOR", "1")
            .current_dir(&self.cwd);
        let ran = run(&mut command, b"")?;
        let exit = exit(&ran);
        let stdout = String::from_utf8_lossy(&ran.stdout).into_owned();
        let stderr = String::from_utf8_lossy(&ran.stderr).into_owned();
        let mut entry = json!({ "run": line, "exit": exit });
        let mut normaliser = self.normaliser();
        match print {
            "json" => {
                let printed = parse_json(&stdout).or_else(|| parse_json(&stderr));
                entry["json"] =
                    printed.map_or("no JSON".into(), |value| normaliser.document(&value));
            }
            "text" => entry["text"] = content(&mut normaliser, &stdout),
            _ => {}
        }
        self.problems = normaliser.problems;
        self.commands.push(entry);
        self.steps.push(Step {
            line: line.to_owned(),
            exit,
            stdout,
            stderr,
        });
        Ok(())
    }

    fn write(&mut self, name: &str, content: &str) -> Result<(), String> {
        let path = self.home.work.join(name);
        let above = path
            .ancestors()
            .skip(1)
            .take_while(|dir| *dir != self.home.work);
        self.given_dirs.extend(above.map(Path::to_owned));
        self.given_tokens.extend(tokens_in(content));
        let dir = path.parent().ok_or("a file is in a directory")?;
        std::fs::create_dir_all(dir)
            .and_then(|()| std::fs::write(&path, content.replace("\\n", "\n")))
            .map_err(|err| format!("{name}: {err}"))
    }

    /// Names as they are now, with the problems found so far.
    fn normaliser(&mut self) -> Normaliser {
        let mut stable = Stable::now(&self.home, &mut self.names);
        if let Some(server) = &self.server {
            stable.replace(server.url.clone(), "<url>");
        }
        Normaliser {
            stable,
            given_tokens: self.given_tokens.clone(),
            started: self.started,
            problems: std::mem::take(&mut self.problems),
        }
    }

    fn resolve(&mut self, word: &str) -> Result<String, String> {
        let url = self.server.as_ref().map(|server| server.url.as_str());
        resolve(word, &self.home, &mut self.names, url)
    }

    fn resolve_all(&mut self, words: &[String]) -> Result<Vec<String>, String> {
        words.iter().map(|word| self.resolve(word)).collect()
    }
}

fn tokens_in(text: &str) -> BTreeSet<String> {
    TOKEN
        .find_iter(text)
        .map(|token| token.as_str().to_owned())
        .collect()
}

fn exit(ran: &Ran) -> &'static str {
    let stderr = String::from_utf8_lossy(&ran.stderr);
    if ran.status.code().is_none()
        || stderr.contains("panicked at")
        || stderr.contains("goroutine ")
    {
        return "crashed";
    }
    if ran.status.success() {
        "ok"
    } else {
        "refused"
    }
}

/// A printed document; an empty list may be written as null.
fn parse_json(text: &str) -> Option<Value> {
    match serde_json::from_str(text).ok()? {
        Value::Null => Some(json!([])),
        value => Some(value),
    }
}

//! The stage on which the stories play: an empty home, the program, a real nats-server.
//!
//! Every command is printed as a person would type it, with what it printed. Examples play a story
//! with this very program under the name `accord`; the test suite plays it with the built binary
//! and asserts what the story found out.
#![allow(
    dead_code,
    reason = "each example plays one story, and its findings are for the tests"
)]

pub mod cart_events;
pub mod form_events;
pub mod game_topics;
pub mod partner_events;
pub mod sync_records;

use std::cell::RefCell;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStderr, ChildStdout, Command, Stdio};
use std::rc::Rc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::Duration;

use crate::support::broker::{Broker, StartError};
use crate::support::client::Client;
use crate::support::home::Home;

/// Where a story plays.
pub struct Stage {
    home: Home,
    /// Whose home it is, where a story has several.
    who: String,
    program: PathBuf,
    told: Rc<RefCell<Vec<String>>>,
    quiet: bool,
}

impl Stage {
    /// An empty home for this program; `quiet` keeps what is told for [`Stage::told`] only.
    pub fn new(program: impl Into<PathBuf>, quiet: bool) -> Stage {
        Stage {
            home: Home::new(),
            who: String::new(),
            program: program.into(),
            told: Rc::default(),
            quiet,
        }
    }

    /// The empty home of somebody else, on a machine of their own; what is typed there begins with
    /// the name.
    pub fn elsewhere(&self, who: &str) -> Stage {
        Stage {
            home: Home::new(),
            who: who.to_owned(),
            program: self.program.clone(),
            told: self.told.clone(),
            quiet: self.quiet,
        }
    }

    /// Sends a file of this home to somebody else.
    pub fn hand_over(&self, file: &str, to: &Stage) {
        let name = Path::new(file).file_name().expect("the file has a name");
        std::fs::copy(self.path(file), to.home.work.join(name)).expect("the file is there");
        let from = if self.who.is_empty() { "we" } else { &self.who };
        let to = if to.who.is_empty() { "us" } else { &to.who };
        self.tell(format!("# from {from} to {to}: {file}"));
    }

    /// Everything told so far, for the tests.
    pub fn told(&self) -> String {
        self.told.borrow().join("\n")
    }

    /// Tells the reader what comes next.
    pub fn say(&mut self, text: &str) {
        self.tell(format!("\n# {text}"));
    }

    /// Runs a command as typed and gives what it printed; a refusal ends the story.
    pub fn run(&mut self, line: &str) -> String {
        let (code, text) = self.try_run(line);
        assert_eq!(code, 0, "`{line}` failed:\n{text}");
        text
    }

    /// Runs a command for every `$n` below `times`, told as the loop a person would type.
    pub fn run_each(&mut self, line: &str, times: usize) {
        let last = times - 1;
        self.typed(&format!(
            "for n in $(seq 0 {last}); do {}; done",
            line.replace('\'', "\"")
        ));
        for n in 0..times {
            let line = line.replace("$n", &n.to_string());
            let output = self
                .command(&line)
                .output()
                .expect("the program can be started");
            assert!(
                output.status.success(),
                "`{line}`: {}",
                String::from_utf8_lossy(&output.stderr)
            );
        }
    }

    /// Runs a command that may fail; gives its exit status and both streams.
    pub fn try_run(&mut self, line: &str) -> (i32, String) {
        self.typed(line);
        let output = self
            .command(line)
            .output()
            .expect("the program can be started");
        let text = [output.stdout, output.stderr].concat();
        let text = String::from_utf8_lossy(&text).trim_end().to_string();
        if !text.is_empty() {
            self.tell(text.clone());
        }
        (output.status.code().unwrap_or(-1), text)
    }

    /// Starts a command that listens, and waits until it does.
    pub fn listen(&mut self, line: &str) -> Listener {
        self.typed(&format!("{line} &"));
        let mut command = self.command(line);
        let mut child = command
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program can be started");
        let mut errors = BufReader::new(child.stderr.take().expect("standard error is piped"));
        let output = child.stdout.take().expect("standard output is piped");
        let mut first = String::new();
        errors
            .read_line(&mut first)
            .expect("standard error can be read");
        assert!(first.starts_with("Listening on"), "`{line}`: {first}");
        self.tell(first.trim_end().to_string());
        Listener {
            child,
            lines: Some(lines(output)),
            _errors: errors,
        }
    }

    /// Draws what the store holds, as `NAME.svg` among the files of the stage.
    ///
    /// README shows this picture; the story's test compares the two.
    pub fn draw(&mut self, name: &str) {
        self.say("What is shared now, as a picture");
        self.run(&format!(
            "accord generate diagram component --users --output-file {name}.svg"
        ));
    }

    /// Text of a file of the stage, such as one that a command wrote.
    pub fn read(&self, file: &str) -> String {
        let path = self.path(file);
        std::fs::read_to_string(&path)
            .unwrap_or_else(|err| panic!("cannot read {}: {err}", path.display()))
    }

    /// Shows a message that a listener printed.
    pub fn received(&mut self, line: &str) {
        self.tell(line.to_string());
    }

    /// Starts a server with a configuration of the stage.
    pub fn broker(&mut self, config: &str) -> Result<Broker, StartError> {
        self.typed(&format!("nats-server --config {config} &"));
        Broker::try_start_file(&self.home.work.join(config))
    }

    /// Adds lines to a file of the stage, as a person would with an editor.
    pub fn append(&mut self, file: &str, lines: &str) {
        self.typed(&format!("cat >> {file} <<END\n{lines}\nEND"));
        let opened = std::fs::File::options().append(true).open(self.path(file));
        let mut opened = opened.expect("the file was written before");
        writeln!(opened, "{lines}").expect("the file can be written");
    }

    /// A file of the stage.
    pub fn path(&self, file: &str) -> PathBuf {
        self.home.work.join(file)
    }

    /// The directories of the stage.
    pub fn home(&self) -> &Home {
        &self.home
    }

    /// A client that logs in with the creds of a user, as a program of that user would.
    pub fn client(&self, broker: &Broker, account: &str, user: &str) -> Client {
        broker.client(&self.creds(account, user))
    }

    /// Text of the creds of a user, which the command that adds it writes beside the keystore.
    pub fn creds(&self, account: &str, user: &str) -> String {
        let output = self
            .command(&format!(
                "accord generate creds --account {account} --name {user}"
            ))
            .output();
        let output = output.expect("the program can be started");
        assert!(output.status.success(), "user {user} has creds");
        String::from_utf8(output.stdout).expect("creds are text")
    }

    fn command(&self, line: &str) -> Command {
        let mut words = words(line).into_iter();
        assert_eq!(
            words.next().as_deref(),
            Some("accord"),
            "stories type commands of accord: {line}"
        );
        let mut command = self.home.command(self.program.as_os_str());
        command.args(words).stdin(Stdio::null());
        command
    }

    fn typed(&self, line: &str) {
        self.tell(format!("{}$ {line}", self.who));
    }

    fn tell(&self, text: String) {
        if !self.quiet {
            let _ = writeln!(std::io::stdout(), "{text}");
        }
        self.told.borrow_mut().push(text);
    }
}

/// A command that runs beside the story; killed on drop.
pub struct Listener {
    child: Child,
    lines: Option<Receiver<String>>,
    _errors: BufReader<ChildStderr>,
}

/// How long a line may take that takes milliseconds on an idle machine; a story must not wait for ever.
const PATIENCE: Duration = Duration::from_secs(60);

impl Listener {
    /// The next line it prints; empty when it has ended.
    pub fn next(&mut self) -> String {
        let lines = self.lines.as_ref().expect("its lines are not forwarded");
        match lines.recv_timeout(PATIENCE) {
            Ok(line) => line.trim_end().to_string(),
            Err(RecvTimeoutError::Disconnected) => String::new(),
            Err(RecvTimeoutError::Timeout) => panic!("nothing was received within {PATIENCE:?}"),
        }
    }

    /// Sends every line it prints, with this number, until it ends.
    pub fn forward(mut self, number: usize, to: Sender<(usize, String)>) -> Listener {
        let lines = self.lines.take().expect("its lines are not forwarded yet");
        std::thread::spawn(move || {
            for line in lines {
                if to.send((number, line)).is_err() {
                    break;
                }
            }
        });
        self
    }
}

/// Reads the lines of an output as they come, so that who waits for one can give up.
fn lines(output: ChildStdout) -> Receiver<String> {
    let (sender, lines) = channel();
    std::thread::spawn(move || {
        for line in BufReader::new(output).lines().map_while(Result::ok) {
            if sender.send(line).is_err() {
                break;
            }
        }
    });
    lines
}

impl Drop for Listener {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Splits a line as a shell does, for lines without anything but single quotes.
fn words(line: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut quoted = false;
    for c in line.chars() {
        match c {
            '\'' => quoted = !quoted,
            ' ' if !quoted => words.push(String::new()),
            c => words.last_mut().expect("starts with one word").push(c),
        }
    }
    words
}

//! A test's own home, and the program run in it.

use std::ffi::{OsStr, OsString};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Mutex, MutexGuard, PoisonError};

use serde_json::{Map, Value};

use super::home::{self, Home, read_text};
use super::names::Names;
use super::output::{Judged, Output, show};
use super::references::resolve;
use super::shapes;
use super::stable::Stable;
use super::tokens::{SEED, Token};
use super::tree::Tree;

/// An empty home and the program under test. Directories go with it, unless `KEEP` is set.
///
/// Words of commands may hold references such as `@{A:acct}`, see [`Sandbox::key`], and
/// `@{store}`, `@{keys}`, `@{config}`, `@{tmp}` for directories.
pub struct Sandbox {
    home: Home,
    program: OsString,
    names: Mutex<Names>,
}

impl Sandbox {
    /// Nothing there yet.
    pub fn new() -> Sandbox {
        Sandbox::of(program())
    }

    /// With an operator.
    pub fn with_operator(name: &str) -> Sandbox {
        let t = Sandbox::new();
        t.run_args(&["add", "operator", "--name", name]).ok();
        t
    }

    /// Add an account to the current operator.
    pub fn account(self, name: &str) -> Sandbox {
        self.run_args(&["add", "account", "--name", name]).ok();
        self
    }

    /// Add a user to an account.
    pub fn user(self, account: &str, name: &str) -> Sandbox {
        self.run_args(&["add", "user", "--account", account, "--name", name])
            .ok();
        self
    }

    /// One like another: the same files, and saved defaults that lead to its own.
    pub fn like(other: &Sandbox) -> Sandbox {
        let t = Sandbox::of(other.program.clone());
        home::copy(&other.home.root, &t.home.root);
        let defaults = t.home.config.join("nsc.json");
        if defaults.exists() {
            let root = |home: &Home| home.root.display().to_string();
            let text = read_text(&defaults).replace(&root(&other.home), &root(&t.home));
            fs::write(defaults, text).unwrap();
        }
        t
    }

    /// With another program in place of the one under test.
    pub fn of(program: impl Into<OsString>) -> Sandbox {
        Sandbox {
            home: Home::new(),
            program: program.into(),
            names: Mutex::default(),
        }
    }

    /// Run a command line, split as a shell would, references resolved.
    #[track_caller]
    pub fn run(&self, line: &str) -> Output {
        self.call().run(line)
    }

    /// Run words as they are.
    #[track_caller]
    pub fn run_args<S: AsRef<OsStr>>(&self, words: &[S]) -> Output {
        self.call().run_args(words)
    }

    /// Run a command line that reads this from standard input.
    #[track_caller]
    pub fn run_stdin(&self, line: &str, stdin: impl Into<Vec<u8>>) -> Output {
        self.call().stdin(stdin).run(line)
    }

    /// Run a command line that must leave everything bit-identical, and expect what it says.
    #[track_caller]
    pub fn run_unchanged(&self, line: &str) -> Output {
        let before = self.tree();
        let output = self.run(line);
        self.assert_unchanged(&before);
        output
    }

    /// A run with something special: `t.call().env("X", "1").run("…")`.
    pub fn call(&self) -> Call<'_> {
        Call {
            sandbox: self,
            command: self.command(),
            stdin: Vec::new(),
            may_show_seeds: false,
        }
    }

    /// A run whose output may hold seeds; in any other a seed is a failure.
    pub fn may_show_seeds(&self) -> Call<'_> {
        self.call().may_show_seeds()
    }

    /// The program in this home, for tests that start, kill or talk to it themselves.
    pub fn command(&self) -> Command {
        self.home.command(&self.program)
    }

    /// Everything below the home and the working directory, but for the program's own dot files.
    pub fn tree(&self) -> Tree {
        Tree::of(&self.home)
    }

    /// Fails if anything differs from what was there before.
    #[track_caller]
    pub fn assert_unchanged(&self, before: &Tree) {
        let differences = before.differences(&self.tree());
        assert!(
            differences.is_empty(),
            "changed:\n{}",
            self.stable().text(&differences.join("\n"))
        );
    }

    /// The public key a reference means.
    ///
    /// `O`, `O:name` operator · `OSK`, `OSK:name` its signing key · `A:acct` · `U:acct/user` ·
    /// `SK:acct` plain and `SK:acct/role` scoped signing key · `X:acct` auth callout curve key ·
    /// `new:A` the only stored key of a kind that no token mentions. A second key of the same
    /// name, after a rotation say, has `#2` after it.
    #[track_caller]
    pub fn key(&self, reference: &str) -> String {
        let key = self.names().find(&self.home, reference);
        key.unwrap_or_else(|| panic!("no key is known as {reference}"))
    }

    /// The file of a stored seed, if there is one.
    #[track_caller]
    pub fn seed_file(&self, reference: &str) -> Option<PathBuf> {
        let key = self.key(reference);
        self.home
            .seed_files()
            .into_iter()
            .find_map(|(stored, path)| (stored == key).then_some(path))
    }

    /// The text of a stored seed.
    #[track_caller]
    pub fn seed(&self, reference: &str) -> String {
        let file = self
            .seed_file(reference)
            .unwrap_or_else(|| panic!("no seed is stored of {reference}"));
        read_text(&file).trim().to_owned()
    }

    /// Where the creds of a user of the only operator are.
    #[track_caller]
    pub fn creds(&self, account: &str, user: &str) -> PathBuf {
        let operator = self.operator();
        self.home
            .keys
            .join("creds")
            .join(operator)
            .join(account)
            .join(format!("{user}.creds"))
    }

    /// Claims of an operator.
    #[track_caller]
    pub fn claims_operator(&self, operator: &str) -> Value {
        claims(&self.operator_jwt(operator))
    }

    /// Claims of an account of the only operator.
    #[track_caller]
    pub fn claims_account(&self, account: &str) -> Value {
        claims(&self.account_jwt(account))
    }

    /// Claims of a user of the only operator.
    #[track_caller]
    pub fn claims_user(&self, account: &str, user: &str) -> Value {
        claims(&self.user_jwt(account, user))
    }

    /// The file of an operator's token.
    pub fn operator_jwt(&self, operator: &str) -> PathBuf {
        self.home
            .stores
            .join(operator)
            .join(format!("{operator}.jwt"))
    }

    /// The file of an account's token.
    #[track_caller]
    pub fn account_jwt(&self, account: &str) -> PathBuf {
        self.account_dir(account).join(format!("{account}.jwt"))
    }

    /// The file of a user's token.
    #[track_caller]
    pub fn user_jwt(&self, account: &str, user: &str) -> PathBuf {
        self.account_dir(account)
            .join("users")
            .join(format!("{user}.jwt"))
    }

    #[track_caller]
    fn account_dir(&self, account: &str) -> PathBuf {
        self.home
            .stores
            .join(self.operator())
            .join("accounts")
            .join(account)
    }

    /// The name of the only operator.
    #[track_caller]
    fn operator(&self) -> String {
        let stores = home::walk(&self.home.stores);
        let names = stores.first().map_or(&[][..], |listing| &listing.dirs);
        let [name] = names else {
            panic!("expected one operator, found {names:?}")
        };
        name.to_string_lossy().into_owned()
    }

    /// A path below the working directory.
    pub fn path(&self, name: &str) -> PathBuf {
        self.home.work.join(name)
    }

    /// Write a file below the working directory, with its directories.
    pub fn write(&self, name: &str, content: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path(name);
        fs::create_dir_all(path.parent().expect("below a directory")).unwrap();
        fs::write(&path, content).unwrap();
        path
    }

    /// Read a file below the working directory.
    #[track_caller]
    pub fn read(&self, name: &str) -> String {
        read_text(&self.path(name))
    }

    /// The directories: `root`, `home`, `work`, `stores`, `keys`, `config`.
    pub fn dirs(&self) -> &Home {
        &self.home
    }

    /// A text with names for keys, tokens and paths, as in shown output.
    pub fn stable_text(&self, text: &str) -> String {
        self.stable().text(text)
    }

    fn stable(&self) -> Stable {
        Stable::now(&self.home, &mut self.names())
    }

    fn names(&self) -> MutexGuard<'_, Names> {
        self.names.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A line as words, references resolved.
    #[track_caller]
    fn words(&self, line: &str) -> Vec<String> {
        let words = shell_words::split(line).unwrap_or_else(|err| panic!("{err}: {line}"));
        let mut names = self.names();
        let resolved = words
            .iter()
            .map(|word| resolve(word, &self.home, &mut names, None))
            .collect::<Result<_, _>>();
        resolved.unwrap_or_else(|err| panic!("{err} in: {line}"))
    }
}

/// One run, being prepared.
pub struct Call<'t> {
    sandbox: &'t Sandbox,
    command: Command,
    stdin: Vec<u8>,
    may_show_seeds: bool,
}

impl Call<'_> {
    /// What the program reads from standard input; otherwise it is empty.
    pub fn stdin(mut self, stdin: impl Into<Vec<u8>>) -> Self {
        self.stdin = stdin.into();
        self
    }

    /// Set a variable of the environment.
    pub fn env(mut self, name: &str, value: impl AsRef<OsStr>) -> Self {
        self.command.env(name, value);
        self
    }

    /// Run in a directory; relative ones start at the working directory of the sandbox.
    pub fn cwd(mut self, dir: impl AsRef<Path>) -> Self {
        self.command.current_dir(self.sandbox.home.work.join(dir));
        self
    }

    /// Seeds in the output are wanted.
    pub fn may_show_seeds(mut self) -> Self {
        self.may_show_seeds = true;
        self
    }

    /// Run a command line, split as a shell would, references resolved.
    #[track_caller]
    pub fn run(self, line: &str) -> Output {
        let words = self.sandbox.words(line);
        self.run_args(&words)
    }

    /// Run words as they are.
    #[track_caller]
    pub fn run_args<S: AsRef<OsStr>>(mut self, words: &[S]) -> Output {
        let ran =
            home::run(self.command.args(words), &self.stdin).unwrap_or_else(|err| panic!("{err}"));
        let stable = self.sandbox.stable();
        let line: Vec<_> = words
            .iter()
            .map(|word| word.as_ref().to_string_lossy())
            .collect();
        let line = stable.text(&shell_words::join(line));
        let (stdout, stderr) = (
            String::from_utf8_lossy(&ran.stdout),
            String::from_utf8_lossy(&ran.stderr),
        );
        let code = ran.status.code();
        let shown = show(&stable.text(&stdout), &stable.text(&stderr), code);
        let shows_seed = SEED.is_match(&stdout) || SEED.is_match(&stderr);
        assert!(
            self.may_show_seeds || !shows_seed,
            "a seed was printed\n$ {line}\n{shown}"
        );
        let plain: Vec<String> = words
            .iter()
            .map(|word| word.as_ref().to_string_lossy().into_owned())
            .collect();
        let faults = shapes::faults_of_run(&plain, &stdout);
        assert!(
            faults.is_empty(),
            "not as src/cli/json-shapes.txt says\n$ {line}\n{}\n{shown}",
            faults.join("\n")
        );
        Output::new(Judged {
            command: line,
            code,
            stdout: stdout.into_owned(),
            stderr: stderr.into_owned(),
            shown,
        })
    }
}

/// The program under test. Examples are not told where it is, but lie in a directory beside it.
fn program() -> PathBuf {
    let beside = || {
        let example = std::env::current_exe().expect("a program knows its place");
        let dir = example
            .ancestors()
            .nth(2)
            .expect("below target/PROFILE/examples");
        dir.join("accord")
            .with_extension(std::env::consts::EXE_EXTENSION)
    };
    option_env!("CARGO_BIN_EXE_accord").map_or_else(beside, PathBuf::from)
}

/// The claims of a token file, not verified.
#[track_caller]
pub fn claims(path: &Path) -> Value {
    let text = read_text(path);
    let claims: Map<String, Value> = Token::decode(&text)
        .unwrap_or_else(|err| panic!("{}: {err}", path.display()))
        .claims;
    Value::Object(claims)
}

//! What a command works with: the snapshot it reads, the change set it fills, and who it speaks for.
//!
//! A command never writes and never prints; it asks the context for what is there, puts changes into
//! the change set and returns a report. The dispatcher commits and prints.

use std::path::{Path, PathBuf};
use std::time::Duration;

use zeroize::Zeroizing;

use super::args::{KeyRef, Moment};
use super::ask::Ask;
use super::error::{Error, Hint, Result};
use super::output::Level;
use crate::claims::{Account, Operator, User};
use crate::nkey::{Kind, PublicKey, Seed};
use crate::store::{Access, ChangeSet, Context, Layout, Snapshot, Stored, Surroundings};

/// Largest file taken as input: a token may have one mebibyte, with room for its armor.
const MAX_INPUT: usize = (1 << 20) + (64 << 10);

/// The options that every command has.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// Signing key (`-K`).
    pub key: Option<KeyRef>,
    /// Ask for what is missing (`-i`).
    pub interactive: bool,
    /// Print JSON.
    pub json: bool,
    /// No notes and hints.
    pub quiet: bool,
    /// Show what would change and change nothing.
    pub dry_run: bool,
    /// Confirmed beforehand.
    pub yes: bool,
    /// Name the program was called by.
    pub program: String,
}

impl Options {
    /// Whether it was called through a link named `nsc`, whose line prefixes scripts read.
    pub fn as_nsc(&self) -> bool {
        self.program == "nsc"
    }
}

/// Where a command reads, what it will change, and who answers its questions.
pub struct Ctx {
    /// Options that every command has.
    pub options: Options,
    /// Seconds since the epoch, fixed for the whole command so that all it signs agrees.
    pub now: i64,
    /// Questions to the person at the terminal.
    pub ask: Ask,
    /// What will be committed when the command has succeeded.
    pub changes: ChangeSet,
    surroundings: Surroundings,
    context: Context,
    snapshot: Snapshot,
    notes: Vec<(Level, String)>,
    /// How long a lock is waited for.
    wait: Duration,
    /// Seeds in the change set: what was just made can sign before it is stored.
    new_seeds: Vec<Seed>,
    /// Fills a buffer with randomness from the system; a field, so that tests can make keys that are known.
    random: fn(&mut [u8; 32]),
}

/// A document with the names it is found by.
#[derive(Debug, Clone)]
pub struct Entry<B> {
    /// Operator directory.
    pub operator: String,
    /// Account directory, or the operator's own name.
    pub name: String,
    /// Claims as stored.
    pub stored: Stored<B>,
}

impl Entry<Account> {
    /// Public key of the account.
    pub fn key(&self) -> Result<PublicKey> {
        PublicKey::parse_kind(Kind::Account, &self.stored.claims.sub)
            .map_err(|e| Error::refused(format!("account \"{}\": {e}", self.name)))
    }
}

impl Ctx {
    /// Opens the store with `access`; a writer waits for the lock before it reads anything.
    pub fn open(
        options: Options,
        surroundings: Surroundings,
        access: Access,
        wait: Duration,
        now: i64,
        ask: Ask,
    ) -> Result<Self> {
        let context = Context::resolve(&surroundings, None, None)?;
        let snapshot = Snapshot::open(&context.layout, access, wait)?;
        // Whoever held the lock may have added or removed the account that is the default.
        let context = Context::resolve(&surroundings, None, None)?;
        let changes = ChangeSet::new(&context.layout);
        Ok(Ctx {
            options,
            now,
            ask,
            changes,
            surroundings,
            context,
            snapshot,
            notes: Vec::new(),
            wait,
            new_seeds: Vec::new(),
            random: from_system,
        })
    }

    /// The state of the store that this command sees.
    pub fn snapshot(&self) -> &Snapshot {
        &self.snapshot
    }

    /// Gives up the lock, for commands that go on to talk to servers or wait for people.
    pub fn release(&mut self) {
        self.snapshot.release();
    }

    /// Where things lie.
    pub fn layout(&self) -> &Layout {
        &self.context.layout
    }

    /// Selection and saved defaults.
    pub fn context(&self) -> &Context {
        &self.context
    }

    /// Directories and environment variables the selection was made from.
    pub fn surroundings(&self) -> &Surroundings {
        &self.surroundings
    }

    /// Value of an environment variable, if it is set and not empty.
    pub fn env(&self, name: &str) -> Option<String> {
        (self.surroundings.env)(name)
            .and_then(|v| v.into_string().ok())
            .filter(|v| !v.is_empty())
    }

    /// Chooses another operator for the rest of this command, such as one just added.
    pub fn select(&mut self, operator: &str, account: Option<&str>) {
        self.context.operator = Some(operator.to_string());
        self.context.account = account.map(str::to_string);
    }

    /// Works in another store for the rest of this command, with no operator selected. Nothing may
    /// have been changed yet.
    pub fn select_store(&mut self, root: &Path) -> Result<()> {
        // Two commands that change over in opposite directions must not wait for each other.
        self.snapshot.release();
        self.context.layout.stores = Some(root.to_path_buf());
        self.context.operator = None;
        self.context.from_cwd = false;
        self.snapshot = Snapshot::open(&self.context.layout, self.snapshot.access(), self.wait)?;
        self.changes = ChangeSet::new(&self.context.layout);
        Ok(())
    }

    /// A sentence for the person, on standard error.
    pub fn note(&mut self, text: impl Into<String>) {
        self.notes.push((Level::Ok, text.into()));
    }

    /// A warning for the person, on standard error, also when quiet.
    pub fn warn(&mut self, text: impl Into<String>) {
        self.notes.push((Level::Warn, text.into()));
    }

    /// Takes the notes for printing.
    pub fn take_notes(&mut self) -> Vec<(Level, String)> {
        std::mem::take(&mut self.notes)
    }

    /// Parts of the context that outlive a first, unlocked run with questions.
    pub fn into_ask(self) -> Ask {
        self.ask
    }

    // --- operator, account, user ---------------------------------------------------------------

    /// The operator in use. Fails with what to do if there is none.
    pub fn operator_name(&self) -> Result<String> {
        if let Some(name) = &self.context.operator {
            return Ok(name.clone());
        }
        let known = self.snapshot.operators()?;
        Err(match known.is_empty() {
            true => Error::refused("there is no operator yet").hint(Hint::run(
                "add one",
                &["add", "operator", "--name", "NAME", "--sys"],
            )),
            false => Error::refused("no operator is selected").hint(Hint::run(
                format!("choose one of {}", known.join(", ")),
                &["select", "operator", &known[0]],
            )),
        })
    }

    /// The operator in use.
    pub fn operator(&self) -> Result<Entry<Operator>> {
        let name = self.operator_name()?;
        let stored = self.snapshot.operator(&name)?;
        if stored.claims.nats.version == 1 {
            return Err(Error::refused(format!(
                "the JWT of operator \"{name}\" has version 1, which servers no longer take"
            ))
            .hint(Hint::say("upgrade it with `upgrade-jwt`")));
        }
        Ok(Entry {
            operator: name.clone(),
            name,
            stored,
        })
    }

    /// Whether the operator in use was imported without its keys.
    pub fn managed(&self) -> Result<bool> {
        Ok(self.snapshot.store_info(&self.operator_name()?)?.managed)
    }

    /// Name of the account: as given (a name or public key), else the one in use.
    pub fn account_name(&mut self, given: Option<&str>) -> Result<String> {
        let operator = self.operator_name()?;
        if let Some(given) = given {
            return self.find_account(&operator, given);
        }
        if self.options.interactive {
            let names = self.snapshot.accounts(&operator)?;
            if !names.is_empty() {
                let index = self.ask.choice("Account", &names)?;
                return Ok(names[index].clone());
            }
        }
        if let Some(name) = &self.context.account {
            return Ok(name.clone());
        }
        let known = self.snapshot.accounts(&operator)?;
        Err(match known.is_empty() {
            true => Error::refused(format!("operator \"{operator}\" has no account yet"))
                .hint(Hint::run("add one", &["add", "account", "--name", "NAME"])),
            false => Error::refused("an account is required").hint(Hint::run(
                "select one, or give `--account NAME`",
                &["select", "account", &known[0]],
            )),
        })
    }

    /// Name of an account of `operator` given by name or public key.
    pub fn find_account(&self, operator: &str, given: &str) -> Result<String> {
        if let Ok(key) = PublicKey::parse_kind(Kind::Account, given) {
            return self.snapshot.account_by_key(operator, &key)?.ok_or_else(|| {
                Error::refused(format!("no account with public key {key} is in the store of operator \"{operator}\"; the account does not exist here"))
                    .hint(Hint::run("list them", &["list", "accounts"]))
            });
        }
        if self
            .snapshot
            .account_exists_ignoring_case(operator, given)?
            .as_deref()
            == Some(given)
        {
            return Ok(given.to_string());
        }
        let known = self.snapshot.accounts(operator)?;
        Err(Error::refused(format!(
            "\"{given}\" is not in accounts of operator \"{operator}\"; it does not exist"
        ))
        .hint(
            nearest(given, &known).unwrap_or_else(|| Hint::run("list them", &["list", "accounts"])),
        ))
    }

    /// The account as given (a name or public key), else the one in use.
    pub fn account(&mut self, given: Option<&str>) -> Result<Entry<Account>> {
        let operator = self.operator_name()?;
        let name = self.account_name(given)?;
        let stored = self.snapshot.account(&operator, &name)?;
        Ok(Entry {
            operator,
            name,
            stored,
        })
    }

    /// The account in `positional` or `option`, which must not contradict each other; else the one in use.
    pub fn account_named(
        &mut self,
        positional: Option<&str>,
        option: Option<&str>,
    ) -> Result<Entry<Account>> {
        let given = one_name(positional, option)?;
        self.account(given)
    }

    /// Public key of an account given as public key or as name of a local account.
    pub fn account_key(&self, given: &str) -> Result<PublicKey> {
        match PublicKey::parse(given) {
            Ok(key) if key.kind() == Kind::Account => Ok(key),
            Ok(key) => Err(Error::refused(format!(
                "{key} is {} key; an account is needed",
                key.kind().with_article()
            ))),
            Err(_) => {
                let operator = self.operator_name()?;
                let name = self.find_account(&operator, given)?;
                let stored = self.snapshot.account(&operator, &name)?;
                Entry {
                    operator,
                    name,
                    stored,
                }
                .key()
            }
        }
    }

    /// Name of a user of the account: as given (a name or public key), else its only user.
    pub fn user_name(&mut self, account: &Entry<Account>, given: Option<&str>) -> Result<String> {
        let (operator, name) = (&account.operator, &account.name);
        let known = self.snapshot.users(operator, name)?;
        if let Some(given) = given {
            if known.iter().any(|u| u == given) {
                return Ok(given.to_string());
            }
            if let Ok(key) = PublicKey::parse_kind(Kind::User, given)
                && let Some(user) = self.snapshot.user_by_key(operator, name, &key)?
            {
                return Ok(user);
            }
            return Err(Error::refused(format!(
                "user \"{given}\" does not exist in account \"{name}\": not found"
            ))
            .hint(
                nearest(given, &known).unwrap_or_else(|| {
                    Hint::run("list them", &["list", "users", "--account", name])
                }),
            ));
        }
        if self.options.interactive && !known.is_empty() {
            let index = self.ask.choice("User", &known)?;
            return Ok(known[index].clone());
        }
        match known.as_slice() {
            [only] => Ok(only.clone()),
            [] => Err(
                Error::refused(format!("account \"{name}\" has no users")).hint(Hint::run(
                    "add one",
                    &["add", "user", "--account", name, "--name", "NAME"],
                )),
            ),
            _ => Err(Error::usage(format!(
                "account \"{name}\" has several users; a user name is required"
            ))
            .hint(Hint::say(format!(
                "give `--name` one of: {}",
                known.join(", ")
            )))),
        }
    }

    /// A user of the account.
    pub fn user(&mut self, account: &Entry<Account>, given: Option<&str>) -> Result<Entry<User>> {
        let name = self.user_name(account, given)?;
        let stored = self
            .snapshot
            .user(&account.operator, &account.name, &name)?;
        Ok(Entry {
            operator: account.operator.clone(),
            name,
            stored,
        })
    }

    // --- keys and input ------------------------------------------------------------------------

    /// A new key pair, known to nobody yet; see [`Ctx::keep_seed`].
    pub fn generate(&mut self, kind: Kind) -> Seed {
        Seed::generate(kind, &mut |buffer: &mut [u8; 32]| (self.random)(buffer))
    }

    /// Randomness for what is no key.
    pub fn random_bytes(&mut self) -> [u8; 32] {
        let mut bytes = [0; 32];
        (self.random)(&mut bytes);
        bytes
    }

    /// Puts a seed into the keystore with the command's other changes; it can sign from now on.
    pub fn keep_seed(&mut self, seed: &Seed) {
        self.changes.put_seed(seed);
        self.new_seeds.push(seed.clone());
    }

    /// The seed of a key, if the keystore has it or will have it.
    pub fn seed(&self, key: &PublicKey) -> Result<Option<Seed>> {
        match self.new_seeds.iter().find(|s| s.public_key() == *key) {
            Some(seed) => Ok(Some(seed.clone())),
            None => Ok(self.snapshot.seed(key)?),
        }
    }

    /// Whether [`Ctx::seed`] finds the seed of a key.
    pub fn has_seed(&self, key: &PublicKey) -> bool {
        self.new_seeds.iter().any(|s| s.public_key() == *key) || self.snapshot.has_seed(key)
    }

    /// A key given as public key, seed, path of a file with either, or `-`.
    ///
    /// The seed comes along where it was given; a key given by its public key only is not looked up.
    pub fn key_material(&mut self, given: &KeyRef) -> Result<(PublicKey, Option<Seed>)> {
        let text = given.text().trim();
        if let Ok(key) = PublicKey::parse(text) {
            return Ok((key, None));
        }
        if let Ok(seed) = Seed::parse(text) {
            self.warn("a seed on the command line is visible to other programs; give the path of a file or `-`");
            return Ok((seed.public_key(), Some(seed)));
        }
        if text == "-" {
            return key_in(&self.read_stdin()?).ok_or_else(|| {
                Error::refused("standard input holds neither a seed nor a public key")
            });
        }
        let path = self.path(text);
        if path.exists() {
            let content = self.read_file(&path)?;
            return key_in(&content).ok_or_else(|| {
                Error::refused(format!(
                    "`{}` holds neither a seed nor a public key",
                    path.display()
                ))
            });
        }
        Err(no_key(text))
    }

    /// A file that a person named, bounded in size; never a pipe that nobody fills.
    pub fn read_file(&self, path: &Path) -> Result<Zeroizing<String>> {
        let bytes = crate::store::read_input(path, MAX_INPUT)?;
        text_of(bytes).ok_or_else(|| {
            Error::refused(format!(
                "`{}` is not text: it holds bytes that are not UTF-8",
                path.display()
            ))
        })
    }

    /// Standard input, bounded in size.
    pub fn read_stdin(&self) -> Result<Zeroizing<String>> {
        use std::io::Read;
        let mut bytes = Zeroizing::new(Vec::new());
        std::io::stdin()
            .take(MAX_INPUT as u64 + 1)
            .read_to_end(&mut bytes)
            .map_err(|e| Error::refused(format!("cannot read standard input: {e}")))?;
        if bytes.len() > MAX_INPUT {
            return Err(Error::refused(format!(
                "standard input is longer than {MAX_INPUT} bytes"
            )));
        }
        text_of(bytes).ok_or_else(|| {
            Error::refused("standard input is not text: it holds bytes that are not UTF-8")
        })
    }

    /// A path as typed, with `~` and relative to the working directory.
    pub fn path(&self, text: &str) -> PathBuf {
        let home = self.surroundings.home.as_deref();
        let expanded = match (text.strip_prefix("~/"), home) {
            (Some(rest), Some(home)) => home.join(rest),
            _ if text == "~" => home.map_or_else(|| PathBuf::from(text), Path::to_path_buf),
            _ => PathBuf::from(text),
        };
        self.surroundings.cwd.join(expanded)
    }

    /// A path with the home directory shortened to `~`, as reports show it.
    pub fn shown(&self, path: &Path) -> String {
        match self
            .surroundings
            .home
            .as_deref()
            .and_then(|home| path.strip_prefix(home).ok())
        {
            Some(rest) if self.options.as_nsc() => Path::new("~").join(rest).display().to_string(),
            _ => path.display().to_string(),
        }
    }

    // --- asking --------------------------------------------------------------------------------

    /// A value that must be there: as given, else asked for with `-i`, else an error that names the option.
    pub fn required<T: std::str::FromStr>(
        &mut self,
        given: Option<T>,
        option: &str,
        question: &str,
    ) -> Result<T>
    where
        T::Err: std::fmt::Display,
    {
        match given {
            Some(value) => Ok(value),
            None if self.options.interactive => {
                let text = self.ask.text(question, None)?;
                text.parse()
                    .map_err(|e| Error::usage(format!("{question}: {e}")))
            }
            None => Err(
                Error::usage(format!("{} is required", question.to_lowercase()))
                    .hint(Hint::say(format!("give `{option}`, or let `-i` ask"))),
            ),
        }
    }

    /// A value that may be missing: as given, else asked for with `-i`; an empty answer is none.
    pub fn optional<T: std::str::FromStr>(
        &mut self,
        given: Option<T>,
        question: &str,
    ) -> Result<Option<T>>
    where
        T::Err: std::fmt::Display,
    {
        if given.is_some() || !self.options.interactive {
            return Ok(given);
        }
        let text = self.ask.text(question, Some(""))?;
        if text.is_empty() {
            return Ok(None);
        }
        text.parse()
            .map(Some)
            .map_err(|e| Error::usage(format!("{question}: {e}")))
    }

    /// A switch: on if given, else asked for with `-i`.
    pub fn switch(&mut self, given: bool, question: &str) -> Result<bool> {
        if given || !self.options.interactive {
            Ok(given)
        } else {
            self.ask.confirm(question, false)
        }
    }

    /// Start and expiry, asked for with `-i`; warns of an expiry that has passed already.
    pub fn validity(
        &mut self,
        times: &super::args::TimeArgs,
    ) -> Result<super::args::time::Validity> {
        let mut times = times.clone();
        if self.options.interactive {
            times.start = self.optional::<Moment>(times.start, "Valid from (empty: at once)")?;
            times.expiry =
                self.optional::<Moment>(times.expiry, "Valid until (empty: for ever)")?;
        }
        let validity = times.resolve(self.now)?;
        if validity.expiry.is_some_and(|e| e != 0 && e <= self.now) {
            self.warn("the expiry has passed already: what is signed is expired from the start");
        }
        Ok(validity)
    }

    /// Asks before a change, with `-i` only.
    pub fn confirm_if_interactive(&mut self, question: &str) -> Result<()> {
        if self.options.interactive {
            self.confirm(question, true)
        } else {
            Ok(())
        }
    }

    /// Asks before something that cannot be taken back.
    ///
    /// Off a terminal it needs `--yes`. `named` says that the victim was named explicitly, which is
    /// enough in a script, unless `-i` asked for the question.
    pub fn confirm(&mut self, question: &str, named: bool) -> Result<()> {
        if self.options.yes || self.options.dry_run {
            return Ok(());
        }
        if self.ask.can_ask() || self.options.interactive {
            return if self.ask.confirm(question, false)? {
                Ok(())
            } else {
                Err(Error::refused("not confirmed, nothing was changed"))
            };
        }
        if named {
            return Ok(());
        }
        Err(Error::usage(format!("this must be confirmed: {question}"))
            .hint(Hint::say("give `--yes` to confirm without a terminal")))
    }
}

/// Randomness from the system.
fn from_system(buffer: &mut [u8; 32]) {
    getrandom::fill(buffer)
        .expect("the system has randomness, or nothing can be kept secret on it");
}

/// A name given as positional word or as option; both at once must agree.
pub fn one_name<'a>(
    positional: Option<&'a str>,
    option: Option<&'a str>,
) -> Result<Option<&'a str>> {
    match (positional, option) {
        (Some(a), Some(b)) if a != b => Err(Error::usage(format!(
            "two names are given: \"{a}\" and \"{b}\""
        ))
        .hint(Hint::say("give the name once"))),
        (a, b) => Ok(b.or(a).filter(|n| !n.is_empty())),
    }
}

fn key_in(content: &str) -> Option<(PublicKey, Option<Seed>)> {
    let text = content.trim();
    if let Ok(seed) = Seed::parse(text) {
        return Some((seed.public_key(), Some(seed)));
    }
    if let Ok(key) = PublicKey::parse(text) {
        return Some((key, None));
    }
    let seed = crate::creds::seed_in(content).ok()?;
    Some((seed.public_key(), Some(seed)))
}

fn text_of(mut bytes: Zeroizing<Vec<u8>>) -> Option<Zeroizing<String>> {
    match String::from_utf8(std::mem::take(&mut *bytes)) {
        Ok(text) => Some(Zeroizing::new(text)),
        Err(err) => {
            drop(Zeroizing::new(err.into_bytes()));
            None
        }
    }
}

/// What is wrong with a text that is no key; a text that could be a seed with a slip in it is not shown.
fn no_key(text: &str) -> Error {
    let secret = text.len() > 20
        && text.starts_with(['S', 's'])
        && text.chars().all(|c| c.is_ascii_alphanumeric());
    if secret {
        let reason = Seed::parse(text)
            .err()
            .map_or_else(String::new, |e| format!(": {e}"));
        return Error::refused(format!("the key given is no seed{reason}"));
    }
    match PublicKey::parse(text).err() {
        Some(err) if text.len() > 40 && !text.contains(['/', '.']) => {
            Error::refused(format!("`{text}` is no public key: {err}"))
        }
        _ => Error::refused(format!(
            "`{text}` is neither a key nor a file; it does not exist"
        )),
    }
}

/// A hint with the known name that is nearest to a mistyped one.
pub fn nearest(given: &str, known: &[String]) -> Option<Hint> {
    let (best, score) = known
        .iter()
        .map(|k| (k, similarity(given, k)))
        .max_by(|a, b| a.1.total_cmp(&b.1))?;
    (score > 0.6).then(|| Hint::say(format!("did you mean \"{best}\"?")))
}

/// Share of letter pairs that two names have in common, without regard to case.
fn similarity(a: &str, b: &str) -> f64 {
    let pairs = |s: &str| {
        let chars: Vec<char> = std::iter::once('^')
            .chain(s.to_lowercase().chars())
            .chain(std::iter::once('$'))
            .collect();
        chars.windows(2).map(|w| (w[0], w[1])).collect::<Vec<_>>()
    };
    let (a, mut b) = (pairs(a), pairs(b));
    let total = a.len() + b.len();
    let common = a
        .iter()
        .filter(|p| {
            b.iter()
                .position(|q| q == *p)
                .map(|i| b.swap_remove(i))
                .is_some()
        })
        .count();
    2.0 * common as f64 / total as f64
}

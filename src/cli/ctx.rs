//! What a command works with: the snapshot it reads, the change set it fills, and who it speaks for.
//!
//! A command never writes and never prints; it asks the context for what is there, puts changes into
//! the change set and returns a report. The dispatcher commits and prints.

mod find;
mod grants;
mod input;
mod questions;

use std::path::Path;
use std::time::Duration;

use super::args::KeyRef;
use super::ask::Ask;
use super::error::{Error, Hint, Result};
use super::managed::Exchange;
use super::output::Level;
use super::settings::Settings;
use crate::claims::Account;
use crate::nkey::{Kind, PublicKey, Seed};
use crate::store::{Access, ChangeSet, Context, Layout, Snapshot, Stored, Surroundings};

pub use find::{most_like, nearest, one_name};

/// How long a lock is waited for unless something else is said.
const LOCK_TIMEOUT: Duration = Duration::from_secs(30);

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
    /// A first run that only collects the answers of a person: nothing leaves this process.
    pub rehearsal: bool,
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
    /// What account servers are sent before the commit.
    pub exchanges: Vec<Exchange>,
    surroundings: Surroundings,
    settings: Settings,
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
    /// Opens the store with `access`; a writer waits for the lock before it reads anything, as long
    /// as `wait` says, else the settings.
    pub fn open(
        options: Options,
        surroundings: Surroundings,
        access: Access,
        wait: Option<Duration>,
        now: i64,
        mut ask: Ask,
    ) -> Result<Self> {
        let context = Context::resolve(&surroundings, None, None)?;
        let settings = Settings::load(&context.layout.config)?;
        ask.allowed &= !settings.no_input;
        let set = settings.lock_timeout.map(Duration::from_secs);
        let wait = wait.or(set).unwrap_or(LOCK_TIMEOUT);
        let snapshot = Snapshot::open(&context.layout, access, wait)?;
        // Whoever held the lock may have added or removed the account that is the default.
        let context = Context::resolve(&surroundings, None, None)?;
        let changes = ChangeSet::new(&context.layout);
        Ok(Ctx {
            options,
            now,
            ask,
            changes,
            exchanges: Vec::new(),
            surroundings,
            settings,
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

    /// Whether this is the first command of a home, whose defaults are not saved yet.
    pub fn is_first_run(&self) -> bool {
        self.context.first_run && !self.context.cwd_only && !self.options.dry_run
    }

    /// Selection and saved defaults.
    pub fn context(&self) -> &Context {
        &self.context
    }

    /// What the settings file says.
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// How long to wait for servers that do not answer: as given in seconds, else as set, else five.
    pub fn server_timeout(&self, given: Option<u64>) -> Duration {
        Duration::from_secs(given.or(self.settings.servers.timeout).unwrap_or(5))
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
        self.select_dirs(Some(root), None)
    }

    /// Works in another store, or with another keystore, for the rest of this command. Nothing may
    /// have been changed yet; in another store no operator is selected.
    pub fn select_dirs(&mut self, store: Option<&Path>, keystore: Option<&Path>) -> Result<()> {
        // Two commands that change over in opposite directions must not wait for each other.
        self.snapshot.release();
        if let Some(root) = store {
            self.context.layout.stores = Some(root.to_path_buf());
            self.context.operator = None;
            self.context.from_cwd = false;
        }
        if let Some(dir) = keystore {
            self.context.layout.keystore = dir.to_path_buf();
        }
        self.snapshot = Snapshot::open(&self.context.layout, self.snapshot.access(), self.wait)?;
        self.changes = ChangeSet::new(&self.context.layout);
        Ok(())
    }

    /// Saves no defaults, not even in a home that has none yet: this command only looks at what it
    /// was told to look at.
    pub fn leave_defaults(&mut self) {
        self.context.first_run = false;
    }

    /// Works in directories that the command itself makes for the rest of it. What they hold becomes
    /// nobody's default.
    pub fn work_in(&mut self, stores: &Path, keystore: &Path) -> Result<()> {
        self.snapshot.release();
        let layout = &mut self.context.layout;
        layout.stores = Some(stores.to_path_buf());
        layout.keystore = keystore.to_path_buf();
        self.context.operator = None;
        self.context.account = None;
        self.context.from_cwd = false;
        self.context.first_run = false;
        let access = match self.options.dry_run || self.options.rehearsal {
            true => Access::Read,
            false => Access::Write,
        };
        self.snapshot = Snapshot::open(&self.context.layout, access, self.wait)?;
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

    /// Refuses for each of these problems, so that all can be mended in one go: the first is the
    /// error, the others are told before it. `but` says what was not done.
    pub fn refuse_all(&mut self, problems: Vec<String>, but: &str, hint: Hint) -> Result<()> {
        let mut problems = problems.into_iter();
        let Some(first) = problems.next() else {
            return Ok(());
        };
        problems.for_each(|other| self.warn(other));
        Err(Error::refused(format!("{first}; {but}")).hint(hint))
    }

    /// Takes the notes for printing.
    pub fn take_notes(&mut self) -> Vec<(Level, String)> {
        std::mem::take(&mut self.notes)
    }

    /// Parts of the context that outlive a first, unlocked run with questions.
    pub fn into_ask(self) -> Ask {
        self.ask
    }
}

/// Randomness from the system.
fn from_system(buffer: &mut [u8; 32]) {
    getrandom::fill(buffer)
        .expect("the system has randomness, or nothing can be kept secret on it");
}

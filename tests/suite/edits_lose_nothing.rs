//! Edits lose nothing: whatever a JWT holds, an option of an edit command changes what it names.
//!
//! Documents with every field filled at random, members unknown to this version among them, are
//! signed here and put into a store; then each option of each edit command runs on them, and the
//! JSON before and after may differ in the places that its row names and nowhere else. `iat`, `jti`
//! and `iss` are of the signature and may always change; no other document may change at all.
//!
//! One file per command holds its [`Table`]: a row is the words of the options, and the places that
//! change, each of which must do so in some round. Places are paths as in `/nats/limits/conn`; what
//! lies below one is part of it. Exports, imports and destinations of mappings are found by their
//! `subject`, signing keys by their public key: `/nats/exports/orders.>/description`. Words and
//! places may hold names in braces, see [`World::names`], and every random document has the things
//! that [`random`] lists. Where an option needs more, `.given(|docs| …)` arranges it. Options that
//! say which thing is edited are in `selects`. A new edit command adds a table to [`TABLES`], a new
//! option a row; [`every_option_of_an_edit_has_a_row`] says which are missing.

mod account;
mod authcallout;
mod diff;
mod export;
mod import;
mod mapping;
mod operator;
mod random;
mod signing_key;
mod user;

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use accord::claims::{AccountClaims, OperatorClaims, UserClaims};
use accord::nkey::Seed;
use serde_json::Value;

use crate::support::sandbox::{Sandbox, claims};
use random::Dice;

/// One table for each edit command.
const TABLES: &[&Table] = &[
    &account::TABLE,
    &authcallout::TABLE,
    &export::TABLE,
    &import::TABLE,
    &mapping::TABLE,
    &operator::TABLE,
    &signing_key::TABLE,
    &user::TABLE,
];

/// Documents that each row is tried on.
const ROUNDS: u64 = 3;

/// The options of one command.
pub struct Table {
    /// The command, such as `edit account`.
    command: &'static str,
    /// The words that say which thing it edits.
    target: &'static str,
    /// The document that it changes.
    document: Document,
    /// Options that only say which thing is edited.
    selects: &'static [&'static str],
    rows: &'static [Row],
}

/// A document of the store.
#[derive(Clone, Copy, PartialEq)]
pub enum Document {
    Operator,
    Account,
    User,
}

/// Options and the places that they change.
pub struct Row {
    options: &'static str,
    places: &'static [&'static str],
    given: fn(&mut Docs),
}

/// Options that change these places.
pub const fn row(options: &'static str, places: &'static [&'static str]) -> Row {
    Row {
        options,
        places,
        given: |_| (),
    }
}

impl Row {
    /// What the documents must hold for the options to do something.
    pub const fn given(mut self, given: fn(&mut Docs)) -> Row {
        self.given = given;
        self
    }
}

/// The documents that are made at random: an operator, its account `A` and the user `u` of that.
pub struct Docs {
    pub operator: OperatorClaims,
    pub account: AccountClaims,
    pub user: UserClaims,
}

/// A store with the keys of the random documents.
pub struct World {
    t: Sandbox,
    operator: Seed,
    operator_signing: Seed,
    account: Seed,
    plain: Seed,
    scoped: Seed,
    other: Seed,
    user: Seed,
}

impl World {
    fn new() -> World {
        let t = Sandbox::with_operator("O");
        t.run("edit operator --sk generate").ok();
        for account in ["A", "B"] {
            // By a signing key, so that the operator may become strict.
            t.run(&format!("add account {account} -K @{{OSK:O}}")).ok();
        }
        t.run("edit account A --sk generate --sk generate").ok();
        t.run("add user --account A u").ok();
        let seed = |reference: &str| Seed::parse(&t.seed(reference)).unwrap();
        let [operator, operator_signing] = ["O:O", "OSK:O"].map(seed);
        let [account, plain, scoped] = ["A:A", "SK:A", "SK:A#2"].map(seed);
        let [other, user] = ["A:B", "U:A/u"].map(seed);
        let world = World {
            t,
            operator,
            operator_signing,
            account,
            plain,
            scoped,
            other,
            user,
        };
        let token = random::activation(&mut Dice::new(0), &world, "prices.>");
        world.t.write("fresh.tok", token);
        world
    }

    /// What words in braces stand for: public keys of the operator's signing key, of the accounts
    /// `A` and `B`, of the signing keys of `A`, the second with role `ops`, and of its user `u`.
    fn names(&self) -> [(&'static str, &Seed); 6] {
        [
            ("{osk}", &self.operator_signing),
            ("{a}", &self.account),
            ("{b}", &self.other),
            ("{plain}", &self.plain),
            ("{scoped}", &self.scoped),
            ("{u}", &self.user),
        ]
    }

    fn resolve(&self, text: &str) -> String {
        self.names()
            .iter()
            .fold(text.to_string(), |text, (name, seed)| {
                text.replace(name, seed.public_key().as_str())
            })
    }

    fn files(&self) -> [(Option<Document>, PathBuf); 4] {
        let t = &self.t;
        [
            (Some(Document::Operator), t.operator_jwt("O")),
            (Some(Document::Account), t.account_jwt("A")),
            (Some(Document::User), t.user_jwt("A", "u")),
            (None, t.account_jwt("B")),
        ]
    }

    /// Signs documents and puts them into the store.
    fn put(&self, mut docs: Docs) {
        let at = 1_700_000_000;
        let tokens = [
            docs.operator.sign(&self.operator, at).unwrap(),
            docs.account.sign(&self.operator_signing, at).unwrap(),
            docs.user.sign(&self.plain, at).unwrap(),
        ];
        for ((_, path), token) in self.files().iter().zip(tokens) {
            fs::write(path, token).unwrap();
        }
    }

    fn texts(&self) -> Vec<String> {
        let files = self.files().into_iter();
        files
            .map(|(_, path)| fs::read_to_string(path).unwrap())
            .collect()
    }

    /// Runs a row on random documents and gives the places that changed, or what went wrong.
    fn round(&self, table: &Table, row: &Row, number: u64) -> Result<BTreeSet<String>, String> {
        let mut docs = random::docs(&mut Dice::new(number), self);
        (row.given)(&mut docs);
        self.put(docs);
        let read = || {
            let files = self.files().into_iter();
            let edited = files.filter(|(document, _)| *document == Some(table.document));
            edited
                .map(|(_, path)| claims(&path))
                .next()
                .unwrap_or(Value::Null)
        };
        let (before, texts) = (read(), self.texts());
        let line = format!("{} {} {}", table.command, table.target, row.options);
        let output = self.t.run(&self.resolve(&line));
        if output.code() != Some(0) {
            return Err(output.shown().to_string());
        }
        for ((document, path), (old, new)) in
            self.files().iter().zip(texts.iter().zip(self.texts()))
        {
            if *document != Some(table.document) && *old != new {
                return Err(format!("{} changed too", path.display()));
            }
        }
        Ok(diff::places(&before, &read()))
    }
}

impl Table {
    /// Tries each row on some documents; all that is wrong is told at once.
    fn check(&self) {
        let world = World::new();
        let mut wrong = Vec::new();
        for (index, row) in self.rows.iter().enumerate() {
            let places: Vec<String> = row.places.iter().map(|p| world.resolve(p)).collect();
            let mut touched = BTreeSet::new();
            for round in 0..ROUNDS {
                let number = index as u64 * ROUNDS + round;
                match world.round(self, row, number) {
                    Err(problem) => {
                        wrong.push(format!("{} (document {number}): {problem}", row.options))
                    }
                    Ok(changed) => {
                        for change in &changed {
                            match places.iter().find(|p| diff::is_below(change, p)) {
                                Some(place) => _ = touched.insert(place.clone()),
                                None => wrong.push(format!(
                                    "{} (document {number}): changed {change}",
                                    row.options
                                )),
                            }
                        }
                    }
                }
            }
            for place in places.iter().filter(|p| !touched.contains(*p)) {
                wrong.push(format!("{}: never changed {place}", row.options));
            }
        }
        assert!(
            wrong.is_empty(),
            "{}:\n{}",
            self.command,
            world.t.stable_text(&wrong.join("\n"))
        );
    }
}

#[test]
fn edits_of_accounts_lose_nothing() {
    account::TABLE.check();
}

#[test]
fn edits_of_authcallouts_lose_nothing() {
    authcallout::TABLE.check();
}

#[test]
fn edits_of_exports_lose_nothing() {
    export::TABLE.check();
}

#[test]
fn edits_of_imports_lose_nothing() {
    import::TABLE.check();
}

#[test]
fn edits_of_operators_lose_nothing() {
    operator::TABLE.check();
}

#[test]
fn edits_of_signing_keys_lose_nothing() {
    signing_key::TABLE.check();
}

#[test]
fn edits_of_users_lose_nothing() {
    user::TABLE.check();
}

#[test]
fn every_option_of_an_edit_has_a_row() {
    let mut tree = accord::cli::command();
    tree.build();
    let edit = tree.find_subcommand("edit").unwrap();
    let mut missing = Vec::new();
    for leaf in edit.get_subcommands().filter(|s| s.get_name() != "help") {
        let command = format!("edit {}", leaf.get_name());
        let Some(table) = TABLES.iter().find(|t| t.command == command) else {
            missing.push(format!("{command}: no table"));
            continue;
        };
        let rows: BTreeSet<String> = table
            .rows
            .iter()
            .flat_map(|row| shell_words::split(row.options).unwrap())
            .filter_map(|word| Some(word.strip_prefix("--")?.split('=').next()?.to_string()))
            .collect();
        let options = leaf
            .get_arguments()
            .filter(|arg| !arg.is_global_set() && !arg.is_positional())
            .filter(|arg| !["help", "version"].contains(&arg.get_id().as_str()));
        for option in options {
            let names: Vec<&str> = option.get_long_and_visible_aliases().unwrap_or_default();
            let hidden = option.get_all_aliases().unwrap_or_default();
            let all: BTreeSet<&str> = names.into_iter().chain(hidden).collect();
            let selects = all.iter().any(|name| table.selects.contains(name));
            missing.extend(
                all.into_iter()
                    .filter(|name| !selects && !rows.contains(*name))
                    .map(|name| format!("{command} --{name}")),
            );
        }
    }
    assert!(missing.is_empty(), "no row for\n{}", missing.join("\n"));
}

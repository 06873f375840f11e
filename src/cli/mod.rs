//! The command line: arguments in, reports out.
//!
//! What you type finds the file: `add export` is in `add/export.rs`. This module parses, opens the
//! store, runs one command, commits its change set and prints its report, in that order.

pub mod account_settings;
pub mod activation;
pub mod add;
pub mod args;
pub mod ask;
pub mod changes;
mod compat;
pub mod complete;
pub mod completion;
pub mod ctx;
pub mod delete;
pub mod describe;
pub mod docs;
pub mod edit;
pub mod env;
pub mod error;
mod execute;
pub mod expirations;
pub mod export;
pub mod fix;
pub mod generate;
pub mod global;
pub mod import;
pub mod init;
pub mod key_tree;
pub mod keys;
mod keystore;
pub mod list;
pub mod load;
mod managed;
mod mapping;
pub mod migrate;
pub mod new_key;
pub mod operator_import;
pub mod output;
mod plain;
mod print;
pub mod pull;
pub mod push;
mod random_name;
pub mod reissue;
pub mod rename;
pub mod revocations;
pub mod sampling;
pub mod save;
pub mod select;
mod selection;
pub mod settings;
pub mod share;
mod shares;
pub mod signed_by;
pub mod signing;
pub mod system_account;
pub mod table;
pub mod test;
pub mod tool;
pub mod update;
pub mod upgrade_jwt;
pub mod validate;
mod well_known;
mod words;

use std::ffi::OsString;
use std::process::ExitCode;

use clap::{CommandFactory, FromArgMatches, Parser, Subcommand};

use ctx::Ctx;
use error::Result;
use global::GlobalArgs;
use output::Outcome;

use crate::store::Access;

/// Manage NATS operators, accounts, users and what accounts share
///
/// An operator signs accounts, accounts sign users, and accounts share subjects by exports,
/// activations and imports. Accord keeps the signed JWTs in a store, the keys in a keystore, and
/// pushes the JWTs to running nats-servers.
#[derive(Debug, Parser)]
#[command(
    name = "accord",
    disable_version_flag = true,
    max_term_width = 100,
    arg_required_else_help = true,
    subcommand_required = true
)]
#[command(
    after_help = "Exit status: 0 done, 1 refused, 2 usage, 3 remote (unreachable, or not every server agreed),\n4 differences found, 70 a bug in this program, 130 interrupted."
)]
struct Cli {
    #[command(flatten)]
    global: GlobalArgs,
    #[command(subcommand)]
    command: Command,
}

/// Every command, grouped as it is typed.
#[derive(Debug, Subcommand)]
enum Command {
    Init(init::Args),
    /// Add operators, accounts, users, exports, imports and mappings
    #[command(subcommand, visible_alias = "create")]
    Add(Box<add::Add>),
    /// Edit operators, accounts, users, signing keys, exports, imports and mappings
    #[command(subcommand)]
    Edit(Box<edit::Edit>),
    /// Delete operators, accounts, users, exports, imports and mappings
    #[command(subcommand)]
    Delete(delete::Delete),
    /// Describe operators, accounts, users and JWT files
    Describe(describe::Describe),
    /// Export keys
    #[command(subcommand)]
    Export(export::Export),
    /// Generate activations, creds, keys, contexts, profiles, diagrams and server files
    #[command(subcommand)]
    Generate(generate::Generate),
    /// Import accounts, users and keys
    #[command(subcommand)]
    Import(import::Import),
    /// Manage the layout of the keystore
    #[command(subcommand)]
    Keys(keys::Keys),
    /// List operators, accounts, users, keys and presets
    #[command(subcommand)]
    List(list::List),
    /// Give an operator a new identity
    #[command(subcommand)]
    Reissue(reissue::Reissue),
    /// Rename operators, accounts and users
    #[command(subcommand)]
    Rename(rename::Rename),
    /// Revoke users and activations, take revocations back, and list them
    #[command(subcommand)]
    Revocations(revocations::Revocations),
    /// Select the operator or account to work with
    #[command(subcommand)]
    Select(select::Select),
    /// Share streams, subjects, services and buckets with other accounts
    #[command(subcommand)]
    Share(Box<share::Share>),
    /// Publish, subscribe, request and measure as a user of an account
    #[command(subcommand)]
    Tool(tool::Tool),
    /// Print the command tree in several forms
    #[command(subcommand, hide = true)]
    Test(test::Test),
    Env(env::Args),
    Expirations(expirations::Args),
    Load(load::Args),
    Pull(pull::Args),
    Push(push::Args),
    Update(update::Args),
    Validate(validate::Args),
    Completion(completion::Args),
    #[command(hide = true)]
    Fix(fix::Args),
    #[command(hide = true)]
    Migrate(migrate::Args),
    #[command(hide = true)]
    UpgradeJwt(upgrade_jwt::Args),
    // The tools are known without their group too; scripts use both forms.
    #[command(flatten)]
    Twin(tool::Twin),
}

impl Command {
    /// Whether it may change the store: then it holds the exclusive lock from before its first read.
    fn access(&self) -> Access {
        match self {
            Command::Init(_)
            | Command::Add(_)
            | Command::Edit(_)
            | Command::Delete(_)
            | Command::Reissue(_)
            | Command::Load(_)
            | Command::Pull(_)
            | Command::Rename(_)
            | Command::Export(_)
            | Command::Import(_)
            | Command::Keys(_)
            | Command::Migrate(_)
            | Command::UpgradeJwt(_)
            | Command::Select(_) => Access::Write,
            Command::Revocations(revocations) => revocations.access(),
            Command::Share(share) => share.access(),
            Command::Generate(generate) => generate.access(),
            Command::Describe(describe) => describe.access(),
            Command::Env(args) => args.access(),
            Command::Test(test) => test.access(),
            // It writes elsewhere, under a lock that it takes there.
            Command::Fix(_)
            | Command::List(_)
            | Command::Tool(_)
            | Command::Twin(_)
            | Command::Push(_)
            | Command::Expirations(_)
            | Command::Update(_)
            | Command::Validate(_)
            | Command::Completion(_) => Access::Read,
        }
    }

    /// Whether it asks before it acts, also without `-i`.
    fn confirms(&self) -> bool {
        match self {
            Command::Init(args) => args.is_empty(),
            Command::Delete(_)
            | Command::Reissue(_)
            | Command::Revocations(_)
            | Command::UpgradeJwt(_) => true,
            Command::Export(export) => export.confirms(),
            _ => false,
        }
    }

    /// Whether a keystore of old versions would make it do half of what it should: it looks for keys
    /// and creds, and would take them for missing.
    fn needs_keys(&self) -> bool {
        let never = matches!(
            self,
            Command::Completion(_)
                | Command::Env(_)
                | Command::Fix(_)
                | Command::Keys(_)
                | Command::Select(_)
        );
        !never && self.access() == Access::Write
    }

    /// Whether it tells what is strange about the keystore: not what a shell runs at its start, and not
    /// what deals with it.
    fn minds_keystore(&self) -> bool {
        !matches!(
            self,
            Command::Completion(_) | Command::Fix(_) | Command::Keys(_)
        )
    }

    /// The store directory that is an option of the command itself.
    fn store_dir(&self) -> Option<&std::path::Path> {
        match self {
            Command::Init(args) => args.dir(),
            _ => None,
        }
    }

    fn run(self, ctx: &mut Ctx) -> Result<Outcome> {
        match self {
            Command::Init(args) => init::run(args, ctx).map(|r| Outcome::of(&r)),
            Command::Add(command) => (*command).run(ctx),
            Command::Edit(command) => (*command).run(ctx),
            Command::Delete(command) => command.run(ctx),
            Command::Describe(command) => command.run(ctx),
            Command::Export(command) => command.run(ctx),
            Command::Generate(command) => command.run(ctx),
            Command::Import(command) => command.run(ctx),
            Command::Keys(command) => command.run(ctx),
            Command::List(command) => command.run(ctx),
            Command::Reissue(command) => command.run(ctx),
            Command::Rename(command) => command.run(ctx),
            Command::Revocations(command) => command.run(ctx),
            Command::Select(command) => command.run(ctx),
            Command::Share(command) => (*command).run(ctx),
            Command::Tool(command) => command.run(ctx),
            Command::Twin(command) => command.run(ctx),
            Command::Test(command) => command.run(ctx),
            Command::Env(args) => env::run(args, ctx).map(|r| Outcome::of(&r)),
            Command::Expirations(args) => expirations::run(args, ctx),
            Command::Load(args) => load::run(args, ctx).map(|r| Outcome::of(&r)),
            Command::Pull(args) => pull::run(args, ctx),
            Command::Push(args) => push::run(args, ctx),
            Command::Update(args) => update::run(args, ctx).map(|r| Outcome::of(&r)),
            Command::Validate(args) => validate::run(args, ctx),
            Command::Completion(args) => completion::run(&args, &ctx.options.program),
            Command::Fix(args) => fix::run(args, ctx).map(|r| Outcome::of(&r)),
            Command::Migrate(args) => migrate::run(args, ctx).map(|r| Outcome::of(&r)),
            Command::UpgradeJwt(args) => upgrade_jwt::run(args, ctx).map(|r| Outcome::of(&r)),
        }
    }
}

/// The command tree as it is shown, documented and completed.
pub fn command() -> clap::Command {
    compat::adapt(Cli::command())
}

/// Whether our own parser takes these words (without the program's name); hints are checked with it.
pub fn parses(words: &[String]) -> bool {
    let words = std::iter::once("accord".to_string()).chain(words.iter().cloned());
    match command().try_get_matches_from(words) {
        Ok(_) => true,
        Err(err) => matches!(
            err.kind(),
            clap::error::ErrorKind::DisplayHelp | clap::error::ErrorKind::DisplayVersion
        ),
    }
}

/// Runs the program with its arguments, the name it was called by first.
pub fn main(args: impl IntoIterator<Item = OsString>) -> ExitCode {
    print::report_panics();
    let args: Vec<OsString> = args.into_iter().collect();
    let program = global::program_name(args.first());
    complete::answer(&program);
    let mut tree = compat::named(command(), &program);
    let args = compat::rewrite(args, &tree);
    let called = compat::command_of(&args, &tree);
    let cli = match tree
        .try_get_matches_from_mut(&args)
        .and_then(|m| Cli::from_arg_matches(&m))
    {
        Ok(cli) => cli,
        Err(err) => {
            return print::usage(err, &program, &called, print::wants_json(&args));
        }
    };
    let options = cli.global.options(program);
    let printer = print::Printer::new(&options, &called);
    match execute::execute(cli, options) {
        Ok((outcome, notes)) => printer.outcome(&outcome, &notes),
        Err((err, notes)) => printer.error(&err, &notes),
    }
}

//! `test`: the command tree as tables and pages, for those who work on this program or script it.

pub mod doc;
pub mod flags;
pub mod whoflag;

use clap::Command;

use super::ctx::Ctx;
use super::error::Result;
use super::generate::nkey;
use super::output::Outcome;
use crate::store::Access;

/// The commands of this group; what each does is said beside its arguments.
#[allow(
    missing_docs,
    reason = "a comment here would replace the help of the command"
)]
#[derive(Debug, clap::Subcommand)]
pub enum Test {
    #[command(hide = true)]
    Doc(doc::Args),
    #[command(hide = true)]
    Flags(flags::Args),
    #[command(hide = true)]
    Nkey(nkey::Args),
    #[command(hide = true)]
    Whoflag(whoflag::Args),
}

impl Test {
    /// Runs the command.
    pub fn run(self, ctx: &mut Ctx) -> Result<Outcome> {
        match self {
            Test::Doc(args) => doc::run(args, ctx).map(|r| Outcome::of(&r)),
            Test::Flags(args) => flags::run(args, ctx).map(|r| Outcome::of(&r).payload()),
            Test::Nkey(args) => nkey::run(args, ctx).map(|r| Outcome::of(&r).payload()),
            Test::Whoflag(args) => whoflag::run(args, ctx).map(|r| Outcome::of(&r).payload()),
        }
    }

    /// The lock each command needs.
    pub fn access(&self) -> Access {
        match self {
            Test::Doc(_) => Access::Write,
            Test::Nkey(args) => args.access(),
            Test::Flags(_) | Test::Whoflag(_) => Access::Read,
        }
    }
}

/// The whole tree under the name the program was called by, with what every command has.
fn tree(program: &str) -> Command {
    let mut tree = super::compat::named(super::command(), program);
    tree.build();
    tree
}

/// Every command with the words that call it, groups included if asked.
fn commands(tree: &Command, groups: bool) -> Vec<(String, &Command)> {
    fn walk<'c>(
        words: String,
        command: &'c Command,
        groups: bool,
        out: &mut Vec<(String, &'c Command)>,
    ) {
        let mut subs: Vec<&Command> = command
            .get_subcommands()
            .filter(|s| s.get_name() != "help")
            .collect();
        subs.sort_by_key(|s| s.get_name());
        if groups || subs.is_empty() {
            out.push((words.clone(), command));
        }
        for sub in subs {
            walk(format!("{words} {}", sub.get_name()), sub, groups, out);
        }
    }
    let mut out = Vec::new();
    walk(tree.get_name().to_owned(), tree, groups, &mut out);
    out
}

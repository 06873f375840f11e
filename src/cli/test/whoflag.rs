//! `test whoflag`: the commands that have an option.

use serde::Serialize;

use super::{commands, tree};
use crate::cli::ctx::Ctx;
use crate::cli::error::Result;
use crate::cli::output::Human;

/// Print the commands that have an option
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Long or short name of the option, without dashes
    #[arg(value_name = "OPTION")]
    option: String,
}

/// The commands, sorted.
#[derive(Debug, Serialize)]
pub struct Report {
    option: String,
    commands: Vec<String>,
}

/// Looks for the option.
pub fn run(args: Args, ctx: &mut Ctx) -> Result<Report> {
    let option = args.option.trim_start_matches('-').to_owned();
    let tree = tree(&ctx.options.program);
    let has = |command: &clap::Command| {
        command.get_arguments().any(|arg| {
            arg.get_long() == Some(&option)
                || arg.get_short().map(String::from) == Some(option.clone())
        })
    };
    let found = commands(&tree, false).into_iter();
    let found = found.filter(|(_, command)| has(command));
    let commands = found.map(|(words, _)| words).collect();
    Ok(Report { option, commands })
}

impl crate::cli::output::Report for Report {
    fn human(&self, out: &mut Human) {
        out.raw(self.commands.join("\n"));
    }
}

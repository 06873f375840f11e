//! `test flags`: which command has which option, as CSV.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::{commands, tree};
use crate::cli::ctx::Ctx;
use crate::cli::error::Result;
use crate::cli::output::Human;

/// Print a table of all commands and options as CSV
///
/// A cell holds the short form of the option, or `-` where it has none.
#[derive(Debug, clap::Args)]
pub struct Args {}

/// The short form of each option of each command, `-` where it has none.
#[derive(Debug, Serialize)]
#[serde(transparent)]
pub struct Report(BTreeMap<String, BTreeMap<String, String>>);

/// Collects the options.
pub fn run(_args: Args, ctx: &mut Ctx) -> Result<Report> {
    let tree = tree(&ctx.options.program);
    let options = |command: &clap::Command| {
        let named = command
            .get_arguments()
            .filter_map(|arg| Some((arg.get_long()?, arg.get_short())));
        named
            .map(|(long, short)| (long.to_owned(), short.map_or("-".into(), String::from)))
            .collect()
    };
    let rows = commands(&tree, false).into_iter();
    Ok(Report(
        rows.map(|(words, command)| (words, options(command)))
            .collect(),
    ))
}

impl crate::cli::output::Report for Report {
    fn human(&self, out: &mut Human) {
        let names: BTreeSet<&String> = self.0.values().flat_map(BTreeMap::keys).collect();
        let mut csv = String::from("cmd");
        for name in &names {
            csv.push(',');
            csv.push_str(name);
        }
        for (words, options) in &self.0 {
            csv.push('\n');
            csv.push_str(words);
            for name in &names {
                csv.push(',');
                csv.push_str(options.get(*name).map_or("", String::as_str));
            }
        }
        out.raw(csv);
    }
}

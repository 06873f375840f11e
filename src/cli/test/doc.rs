//! `test doc`: the help of all commands as Markdown.

use std::fmt::Write as _;
use std::path::PathBuf;

use clap::Command;
use serde::Serialize;

use super::{commands, tree};
use crate::cli::ctx::Ctx;
use crate::cli::error::{Error, Hint, Result};
use crate::cli::output::Human;
use crate::store::Overwrite;

/// Write the help of all commands as Markdown
///
/// One file for each command, named after what is typed. Files of the same name are replaced.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Directory to write to, which must exist
    #[arg(value_name = "DIR", value_hint = clap::ValueHint::DirPath)]
    dir: String,
}

/// What was written where.
#[derive(Debug, Serialize)]
pub struct Report {
    #[serde(serialize_with = "crate::store::paths")]
    dir: PathBuf,
    pages: usize,
}

/// Writes the pages.
pub fn run(args: Args, ctx: &mut Ctx) -> Result<Report> {
    let dir = ctx.path(&args.dir);
    if !dir.is_dir() {
        return Err(
            Error::refused(format!("`{}` is not a directory", dir.display()))
                .hint(Hint::say("make it first")),
        );
    }
    let tree = tree(&ctx.options.program);
    let shown = |command: &Command| !command.is_hide_set();
    let pages: Vec<(String, &Command)> = commands(&tree, true)
        .into_iter()
        .filter(|(_, command)| shown(command))
        .collect();
    for (words, command) in &pages {
        let file = dir.join(format!("{}.md", words.replace(' ', "_")));
        let page = page(words, command);
        ctx.changes
            .put_output(&file, page.as_bytes(), Overwrite::Replace);
    }
    Ok(Report {
        dir,
        pages: pages.len(),
    })
}

/// What a command is, how it is called, and what it takes.
fn page(words: &str, command: &Command) -> String {
    let mut page = format!("## {words}\n\n");
    let about = command.get_long_about().or_else(|| command.get_about());
    if let Some(about) = about {
        let _ = writeln!(page, "{about}\n");
    }
    let usage = command.clone().render_usage();
    let _ = writeln!(page, "```\n{usage}\n```\n");
    if let Some(more) = command.get_after_help() {
        let _ = writeln!(page, "```\n{more}\n```\n");
    }
    let subs: Vec<&Command> = command
        .get_subcommands()
        .filter(|s| !s.is_hide_set() && s.get_name() != "help")
        .collect();
    if !subs.is_empty() {
        page.push_str("### Commands\n\n");
        for sub in subs {
            let name = sub.get_name();
            let file = format!("{} {name}", words).replace(' ', "_");
            let about = sub.get_about().map(ToString::to_string).unwrap_or_default();
            let _ = writeln!(page, "* [{name}]({file}.md): {about}");
        }
        page.push('\n');
    }
    page.push_str("### Options\n\n");
    for arg in command.get_arguments().filter(|arg| !arg.is_hide_set()) {
        let help = arg.get_help().map(ToString::to_string).unwrap_or_default();
        let _ = writeln!(page, "* `{}`: {help}", arg.to_string().trim());
    }
    page
}

impl crate::cli::output::Report for Report {
    fn human(&self, out: &mut Human) {
        out.ok(format!(
            "wrote {} pages to `{}`",
            self.pages,
            self.dir.display()
        ));
    }
}

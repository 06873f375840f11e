//! Man pages and completion scripts, generated from the command tree.

use std::io;
use std::path::Path;

use super::completion::{Shell, plain};

/// What `--json` prints: below each command a line for each member, as its head says.
const SHAPES: &str = include_str!("json-shapes.txt");

/// Writes `man/*.1` and `completions/*` below `dir`.
///
/// Fails if a file cannot be written.
pub fn write(dir: &Path) -> io::Result<()> {
    let man = dir.join("man");
    std::fs::create_dir_all(&man)?;
    let mut tree = super::command();
    tree.build();
    pages(&tree, "accord", &man)?;
    let completions = dir.join("completions");
    std::fs::create_dir_all(&completions)?;
    for (shell, file) in [
        (Shell::Bash, "accord.bash"),
        (Shell::Zsh, "_accord"),
        (Shell::Fish, "accord.fish"),
        (Shell::Powershell, "accord.ps1"),
    ] {
        std::fs::write(completions.join(file), plain(shell, "accord"))?;
    }
    Ok(())
}

/// One page for each command that is shown, named after what is typed: `accord-add-export.1`.
fn pages(command: &clap::Command, name: &str, dir: &Path) -> io::Result<()> {
    // Clap writes the name of a built subcommand with the names before it; the page is headed the same.
    let page = clap_mangen::Man::new(command.clone()).title(name.to_uppercase());
    let mut text = Vec::new();
    page.render(&mut text)?;
    text.extend(json_section(name).bytes());
    std::fs::write(dir.join(format!("{name}.1")), text)?;
    for sub in command
        .get_subcommands()
        .filter(|s| !s.is_hide_set() && s.get_name() != "help")
    {
        pages(sub, &format!("{name}-{}", sub.get_name()), dir)?;
    }
    Ok(())
}

/// The section about `--json` of a page; empty for groups.
fn json_section(name: &str) -> String {
    let mut members = SHAPES
        .lines()
        .skip_while(|line| line.replace(' ', "-") != name.trim_start_matches("accord-"))
        .skip(1)
        .map_while(|line| line.strip_prefix("  "))
        .peekable();
    if members.peek().is_none() {
        return String::new();
    }
    let mut section = ".SH JSON\nMembers of what is printed with \\fB\\-\\-json\\fR; \
        \\(oq?\\(cq marks what is not always there, \\(oq[]\\(cq the items of a list.\n"
        .to_string();
    for member in members {
        let (member, about) = member.split_once(": ").unwrap_or((member, ""));
        let (path, kind) = member.split_once(' ').unwrap_or((member, ""));
        let escaped = |text: &str| text.replace('\\', "\\e").replace('-', "\\-");
        section.push_str(&format!(
            ".TP\n\\fB{}\\fR ({})\n\\&{}\n",
            escaped(path),
            escaped(kind),
            escaped(about)
        ));
    }
    section
}

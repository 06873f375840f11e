//! `completion`: a script that teaches a shell our commands, options and the names of the store.

use super::error::{Error, Result};
use super::output::Outcome;

/// Print a shell completion script
///
/// The script asks this program for names while you type, so operators, accounts, users, exports
/// and keys of the store are completed too. Load it at the start of every shell rather than saving
/// it, so that it always fits the installed version.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  For bash, in ~/.bashrc: source <(accord completion bash)
    accord completion bash
  For zsh, in ~/.zshrc: source <(accord completion zsh)
    accord completion zsh
  For fish, in ~/.config/fish/config.fish: accord completion fish | source
    accord completion fish
  A script that needs no running program, without names of the store
    accord completion bash --static")]
pub struct Args {
    /// The shell
    #[arg(value_name = "SHELL", value_enum)]
    shell: Shell,
    /// Print a script of commands and options only, which does not run this program
    #[arg(long = "static")]
    plain: bool,
    /// Leave out descriptions (accepted for nsc's sake; the scripts decide by shell)
    #[arg(long, hide = true)]
    no_descriptions: bool,
}

/// Shells with a completion script.
#[derive(Debug, Clone, Copy, clap::ValueEnum)]
pub enum Shell {
    /// GNU bash
    Bash,
    /// Z shell
    Zsh,
    /// fish
    Fish,
    /// PowerShell
    Powershell,
}

/// Prints the script.
pub fn run(args: &Args, program: &str) -> Result<Outcome> {
    let script = if args.plain {
        plain(args.shell, program)
    } else {
        asking(args.shell, program)?
    };
    Ok(Outcome::text(script).payload())
}

/// A script generated from the command tree alone.
pub fn plain(shell: Shell, program: &str) -> String {
    let shell = match shell {
        Shell::Bash => clap_complete::aot::Shell::Bash,
        Shell::Zsh => clap_complete::aot::Shell::Zsh,
        Shell::Fish => clap_complete::aot::Shell::Fish,
        Shell::Powershell => clap_complete::aot::Shell::PowerShell,
    };
    let mut out = Vec::new();
    clap_complete::aot::generate(shell, &mut super::command(), program, &mut out);
    String::from_utf8_lossy(&out).into_owned()
}

/// A script that runs this program to complete a word.
fn asking(shell: Shell, program: &str) -> Result<String> {
    use clap_complete::env::{Bash, EnvCompleter, Fish, Powershell, Zsh};
    let completer: &dyn EnvCompleter = match shell {
        Shell::Bash => &Bash,
        Shell::Zsh => &Zsh,
        Shell::Fish => &Fish,
        Shell::Powershell => &Powershell,
    };
    let mut out = Vec::new();
    completer
        .write_registration("COMPLETE", program, program, program, &mut out)
        .map_err(|e| Error::bug(format!("cannot write a completion script: {e}")))?;
    Ok(String::from_utf8_lossy(&out).into_owned())
}

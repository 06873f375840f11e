//! Options that every command has, and what the program finds around it.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::time::Duration;

use clap::FromArgMatches;

use super::args::KeyRef;
use super::ask::Ask;
use super::ctx::{Ctx, Options};
use super::error::{Error, Result};
use crate::store::{Access, DirFlags, Surroundings};

/// Options that every command has.
#[derive(Debug, clap::Args)]
#[command(next_help_heading = "Global options")]
pub struct GlobalArgs {
    /// Key to sign with: a role, public key, path of a seed file, or `-` for standard input
    #[arg(short = 'K', long, global = true, value_name = "KEY", add = super::complete::signing_keys())]
    private_key: Option<KeyRef>,
    /// Ask for values that are not given
    #[arg(short, long, global = true)]
    interactive: bool,
    /// Never ask; fail where a value is missing
    #[arg(long, global = true, conflicts_with = "interactive")]
    no_input: bool,
    /// Confirm what would be asked
    #[arg(long, global = true)]
    yes: bool,
    /// Print the result as JSON
    #[arg(short = 'J', long, global = true)]
    json: bool,
    /// Show what would change, and change nothing
    #[arg(long, global = true)]
    dry_run: bool,
    /// Print no notes and hints
    #[arg(long, global = true)]
    quiet: bool,
    /// Print no notes and hints; only before the command, since `tool sub` has another `-q`
    #[arg(short = 'q', hide = true)]
    quiet_short: bool,
    /// Directory of the saved defaults (`nsc.json`)
    #[arg(long, global = true, value_name = "DIR", value_hint = clap::ValueHint::DirPath)]
    config_dir: Option<PathBuf>,
    /// Directory of the store, which holds a directory for each operator
    #[arg(long, global = true, value_name = "DIR", value_hint = clap::ValueHint::DirPath)]
    data_dir: Option<PathBuf>,
    /// Directory of the keystore
    #[arg(long, global = true, value_name = "DIR", value_hint = clap::ValueHint::DirPath)]
    keystore_dir: Option<PathBuf>,
    /// One directory for saved defaults, store and keystore; overrides the three options above
    #[arg(short = 'H', long, global = true, value_name = "DIR", value_hint = clap::ValueHint::DirPath)]
    all_dirs: Option<PathBuf>,
    /// Seconds to wait while another process changes the store; 30 if neither this nor the settings say
    #[arg(
        long,
        global = true,
        value_name = "SECONDS",
        env = "ACCORD_LOCK_TIMEOUT",
        hide_env_values = true
    )]
    lock_timeout: Option<u64>,
    /// Print the version
    #[arg(short = 'v', long, short_alias = 'V', action = clap::ArgAction::Version)]
    version: Option<bool>,
}

impl GlobalArgs {
    /// The options as commands see them.
    pub fn options(&self, program: String) -> Options {
        Options {
            key: self.private_key.clone(),
            interactive: self.interactive,
            json: self.json,
            quiet: self.quiet || self.quiet_short,
            dry_run: self.dry_run,
            yes: self.yes,
            rehearsal: false,
            program,
        }
    }

    /// Whether questions are forbidden.
    pub fn no_input(&self) -> bool {
        self.no_input
    }

    /// Uses a store directory that is named by an option of the command itself.
    pub fn use_store_dir(&mut self, dir: &Path) -> Result<()> {
        if self.data_dir.is_some() || self.all_dirs.is_some() {
            return Err(Error::usage("the store directory is given twice").hint(
                super::error::Hint::say("leave out `--data-dir` and `--all-dirs`, or `--dir`"),
            ));
        }
        self.data_dir = Some(dir.to_path_buf());
        Ok(())
    }

    /// Opens the store that these options and the environment lead to.
    pub fn open(&self, options: Options, access: Access, ask: Ask) -> Result<Ctx> {
        let flags = DirFlags {
            config_dir: self.config_dir.clone(),
            data_dir: self.data_dir.clone(),
            keystore_dir: self.keystore_dir.clone(),
            all_dirs: self.all_dirs.clone(),
        };
        let surroundings = surroundings(flags)?;
        Ctx::open(
            options,
            surroundings,
            access,
            self.lock_timeout.map(Duration::from_secs),
            now(),
            ask,
        )
    }
}

/// What the process finds around it.
pub fn surroundings(flags: DirFlags) -> Result<Surroundings> {
    let cwd = std::env::current_dir()
        .map_err(|e| Error::refused(format!("cannot tell the working directory: {e}")))?;
    let home = directories::BaseDirs::new().map(|d| d.home_dir().to_path_buf());
    Ok(Surroundings {
        flags,
        env: Box::new(|name| std::env::var_os(name)),
        cwd,
        home,
    })
}

/// Seconds since the epoch.
fn now() -> i64 {
    jiff::Timestamp::now().as_second()
}

/// The arguments of this process, parsed once more.
pub(super) fn reparse() -> Result<super::Cli> {
    let args = super::compat::rewrite(std::env::args_os().collect(), &super::command());
    super::command()
        .try_get_matches_from(args)
        .and_then(|m| super::Cli::from_arg_matches(&m))
        .map_err(|e| Error::bug(format!("the arguments parse only once: {e}")))
}

/// The name the program was called by: `nsc` through such a link, else `accord`.
pub fn program_name(arg0: Option<&OsString>) -> String {
    let stem = arg0
        .map(Path::new)
        .and_then(Path::file_stem)
        .and_then(|s| s.to_str());
    if stem == Some("nsc") {
        "nsc".into()
    } else {
        "accord".into()
    }
}

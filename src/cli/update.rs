//! `update`: how this program is updated, since it does not replace itself.

use serde::Serialize;

use super::ctx::Ctx;
use super::error::{Error, Hint, Result};
use super::output::Human;

/// Say how to update this program
///
/// A program that holds keys should not replace itself with what it finds on the network. Nothing
/// is looked up and nothing is changed; the exit status is 0 only if the version asked for is the
/// one that runs.
#[derive(Debug, clap::Args)]
#[command(after_help = concat!("Examples:
  Find out in a script whether a version is there
    accord update --version ", env!("CARGO_PKG_VERSION")))]
pub struct Args {
    /// Version that is wanted; the latest if omitted
    #[arg(long, value_name = "VERSION", default_value = "latest")]
    version: String,
}

/// The version that runs.
#[derive(Debug, Serialize)]
pub struct Report {
    version: &'static str,
}

/// Says whether there is anything to do, and what.
pub fn run(args: Args, ctx: &mut Ctx) -> Result<Report> {
    let version = env!("CARGO_PKG_VERSION");
    if args.version.trim_start_matches('v') == version {
        return Ok(Report { version });
    }
    let program = &ctx.options.program;
    Err(Error::refused(format!(
        "{program} {version} does not update itself, so {} was not installed",
        match args.version.as_str() {
            "latest" => "the latest version".into(),
            wanted => format!("version {wanted}"),
        }
    ))
    .hint(Hint::say(
        "install the new version the way this one was installed, with a package manager or `cargo install`; the store needs no change",
    )))
}

impl super::output::Report for Report {
    fn human(&self, out: &mut Human) {
        out.ok(format!(
            "current version {} is requested version",
            self.version
        ));
    }
}

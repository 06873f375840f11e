//! `tool reply`: being built.

use serde::Serialize;

use crate::cli::ctx::Ctx;
use crate::cli::error::{Error, Result};
use crate::cli::output::Human;

/// Answer requests
#[derive(Debug, clap::Args)]
pub struct Args {}

/// What was done.
#[derive(Debug, Serialize)]
pub struct Report {}

/// Runs the command.
pub fn run(_args: Args, _ctx: &mut Ctx) -> Result<Report> {
    Err(Error::bug("being built"))
}

impl crate::cli::output::Report for Report {
    fn human(&self, _out: &mut Human) {}
}

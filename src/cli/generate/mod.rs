//! `generate`: files and texts made from the store.

pub mod activation;
pub mod config;
pub mod context;
pub mod creds;
pub mod diagram;
pub mod nkey;
mod nkeys;
pub mod profile;
mod servers;

use super::ctx::Ctx;
use super::error::Result;
use super::output::Outcome;
use crate::store::Access;

/// The commands of this group; what each does is said beside its arguments.
#[allow(
    missing_docs,
    reason = "a comment here would replace the help of the command"
)]
#[derive(Debug, clap::Subcommand)]
pub enum Generate {
    Activation(activation::Args),
    Config(config::Args),
    Context(context::Args),
    Creds(creds::Args),
    /// Generate diagrams of accounts and what they share
    #[command(subcommand)]
    Diagram(diagram::Kind),
    Nkey(nkey::Args),
    Profile(profile::Args),
}

impl Generate {
    /// Runs the command.
    pub fn run(self, ctx: &mut Ctx) -> Result<Outcome> {
        match self {
            Generate::Activation(args) => activation::run(args, ctx).map(|r| Outcome::of(&r)),
            Generate::Config(args) => config::run(args, ctx),
            Generate::Context(args) => context::run(args, ctx).map(|r| Outcome::of(&r)),
            Generate::Creds(args) => creds::run(args, ctx).map(|r| Outcome::of(&r).payload()),
            Generate::Diagram(kind) => kind.run(ctx),
            Generate::Nkey(args) => nkey::run(args, ctx).map(|r| Outcome::of(&r).payload()),
            Generate::Profile(args) => profile::run(args, ctx),
        }
    }

    /// The lock each command needs.
    pub fn access(&self) -> Access {
        match self {
            Generate::Activation(args) => args.access(),
            Generate::Config(args) => args.access(),
            Generate::Context(_) => Access::Write,
            Generate::Creds(args) => args.access(),
            Generate::Diagram(kind) => kind.access(),
            Generate::Nkey(args) => args.access(),
            Generate::Profile(args) => args.access(),
        }
    }
}

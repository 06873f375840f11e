//! `share`: streams, subjects, services and buckets for other accounts, in one command each.

mod args;
mod deal;
mod exports;
mod file;
mod guest;
pub mod kv;
pub mod list;
mod report;
pub mod revoke;
pub mod service;
pub mod stream;
pub mod subject;

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
pub enum Share {
    Kv(kv::Args),
    List(list::Args),
    Revoke(revoke::Args),
    Service(service::Args),
    Stream(stream::Args),
    Subject(subject::Args),
}

impl Share {
    /// Runs the command.
    pub fn run(self, ctx: &mut Ctx) -> Result<Outcome> {
        match self {
            Share::Kv(args) => kv::run(args, ctx).map(|r| Outcome::of(&r)),
            Share::List(args) => list::run(args, ctx).map(|r| Outcome::of(&r)),
            Share::Revoke(args) => revoke::run(args, ctx).map(|r| Outcome::of(&r)),
            Share::Service(args) => service::run(args, ctx).map(|r| Outcome::of(&r)),
            Share::Stream(args) => stream::run(args, ctx).map(|r| Outcome::of(&r)),
            Share::Subject(args) => subject::run(args, ctx).map(|r| Outcome::of(&r)),
        }
    }

    /// The lock each command needs.
    pub fn access(&self) -> Access {
        match self {
            Share::List(_) => Access::Read,
            Share::Kv(_)
            | Share::Revoke(_)
            | Share::Service(_)
            | Share::Stream(_)
            | Share::Subject(_) => Access::Write,
        }
    }
}

//! `tool`: a client of the servers, as a user of an account.

pub mod client;
pub mod listen;
pub mod publish;
pub mod reply;
pub mod request;
pub mod rtt;
pub mod subscribe;

use super::ctx::Ctx;
use super::error::Result;
use super::output::Outcome;

/// The commands of this group; what each does is said beside its arguments.
#[allow(
    missing_docs,
    reason = "a comment here would replace the help of the command"
)]
#[derive(Debug, clap::Subcommand)]
pub enum Tool {
    #[command(name = "pub")]
    Pub(publish::Args),
    #[command(name = "sub")]
    Sub(subscribe::Args),
    #[command(name = "req")]
    Req(request::Args),
    Reply(reply::Args),
    Rtt(rtt::Args),
}

impl Tool {
    /// Runs the command.
    pub fn run(self, ctx: &mut Ctx) -> Result<Outcome> {
        match self {
            Tool::Pub(args) => publish::run(args, ctx).map(|r| Outcome::of(&r)),
            Tool::Sub(args) => subscribe::run(args, ctx).map(|r| Outcome::of(&r)),
            Tool::Req(args) => request::run(args, ctx).map(|r| Outcome::of(&r)),
            Tool::Reply(args) => reply::run(args, ctx).map(|r| Outcome::of(&r)),
            Tool::Rtt(args) => rtt::run(args, ctx).map(|r| Outcome::of(&r)),
        }
    }
}

/// The same commands without their group, as scripts also type them.
#[allow(
    missing_docs,
    reason = "a comment here would replace the help of the command"
)]
#[derive(Debug, clap::Subcommand)]
pub enum Twin {
    #[command(name = "pub", hide = true)]
    Pub(publish::Args),
    #[command(name = "sub", hide = true)]
    Sub(subscribe::Args),
    #[command(name = "req", hide = true)]
    Req(request::Args),
    #[command(hide = true)]
    Reply(reply::Args),
    #[command(hide = true)]
    Rtt(rtt::Args),
}

impl Twin {
    /// Runs the command.
    pub fn run(self, ctx: &mut Ctx) -> Result<Outcome> {
        match self {
            Twin::Pub(args) => Tool::Pub(args),
            Twin::Sub(args) => Tool::Sub(args),
            Twin::Req(args) => Tool::Req(args),
            Twin::Reply(args) => Tool::Reply(args),
            Twin::Rtt(args) => Tool::Rtt(args),
        }
        .run(ctx)
    }
}

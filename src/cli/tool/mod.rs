//! `tool`: a client of the servers, as a user of an account.

pub mod publish;
pub mod reply;
pub mod request;
pub mod rtt;
pub mod subscribe;

use super::ctx::Ctx;
use super::error::Result;
use super::output::Outcome;

/// The commands of this group.
#[derive(Debug, clap::Subcommand)]
pub enum Tool {
    /// Publish a message
    #[command(name = "pub")]
    Pub(publish::Args),
    /// Subscribe to a subject
    #[command(name = "sub")]
    Sub(subscribe::Args),
    /// Send a request and print the reply
    #[command(name = "req")]
    Req(request::Args),
    /// Answer requests
    Reply(reply::Args),
    /// Measure the round trip to a server
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
#[derive(Debug, clap::Subcommand)]
pub enum Twin {
    /// Publish a message
    #[command(name = "pub", hide = true)]
    Pub(publish::Args),
    /// Subscribe to a subject
    #[command(name = "sub", hide = true)]
    Sub(subscribe::Args),
    /// Send a request and print the reply
    #[command(name = "req", hide = true)]
    Req(request::Args),
    /// Answer requests
    #[command(hide = true)]
    Reply(reply::Args),
    /// Measure the round trip to a server
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

//! `tool req`: send a request and print the reply.

use std::time::Duration;

use serde::Serialize;

use super::client::{ClientArgs, refuse_dry_run, refuse_encryption, text};
use crate::cli::ctx::Ctx;
use crate::cli::error::Result;
use crate::cli::output::Human;
use crate::subject::Subject;

/// Send a request and print the reply
///
/// Fails if nobody answers: at once when no one listens on the subject, else after the timeout.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  Ask a service
    accord tool req --account partner --user worker stock.check 'item 7'")]
pub struct Args {
    /// Subject of the service
    #[arg(value_name = "SUBJECT")]
    subject: Subject,
    /// Content of the request; empty if omitted
    #[arg(value_name = "PAYLOAD", default_value = "")]
    payload: String,
    /// Seconds to wait for the reply
    #[arg(long, value_name = "SECONDS", default_value_t = 5, value_parser = clap::value_parser!(u64).range(1..=3600))]
    timeout: u64,
    /// Was an experiment of nsc
    #[arg(short = 'E', long, hide = true)]
    encrypt: bool,
    #[command(flatten)]
    client: ClientArgs,
}

/// What was asked and answered.
#[derive(Debug, Serialize)]
pub struct Report {
    subject: Subject,
    request: String,
    reply_subject: String,
    reply: String,
}

/// Asks.
pub fn run(args: Args, ctx: &mut Ctx) -> Result<Report> {
    refuse_encryption(args.encrypt)?;
    super::publish::refuse_wildcards(&args.subject)?;
    refuse_dry_run(ctx, "a request")?;
    let mut client = args.client.connect(ctx)?;
    let reply = client.request(
        args.subject.as_str(),
        args.payload.as_bytes(),
        Duration::from_secs(args.timeout),
    )?;
    Ok(Report {
        subject: args.subject,
        request: args.payload,
        reply_subject: reply.subject,
        reply: text(&reply.payload),
    })
}

impl crate::cli::output::Report for Report {
    fn human(&self, out: &mut Human) {
        out.raw(format!(
            "received reply: [{}] : '{}'",
            self.reply_subject, self.reply
        ));
    }
}

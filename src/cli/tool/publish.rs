//! `tool pub`: publish a message.

use serde::Serialize;

use super::client::ClientArgs;
use crate::cli::ctx::Ctx;
use crate::cli::error::{Error, Hint, Result};
use crate::cli::output::Human;
use crate::subject::Subject;

/// Publish a message
///
/// Returns when the server has taken the message, and fails if the user may not publish it.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  Publish a message as user app of account shop
    accord tool pub --account shop --user app orders.new 'order 1234'")]
pub struct Args {
    /// Subject to publish to
    #[arg(value_name = "SUBJECT")]
    subject: Subject,
    /// Content of the message; empty if omitted
    #[arg(value_name = "PAYLOAD", default_value = "")]
    payload: String,
    #[command(flatten)]
    client: ClientArgs,
}

/// What was published.
#[derive(Debug, Serialize)]
pub struct Report {
    subject: Subject,
    payload: String,
    /// Only tried: the login worked, nothing was sent.
    #[serde(skip)]
    dry: bool,
}

/// Publishes.
pub fn run(args: Args, ctx: &mut Ctx) -> Result<Report> {
    refuse_wildcards(&args.subject)?;
    let mut client = args.client.connect(ctx)?;
    let dry = ctx.options.dry_run;
    if !dry {
        client.publish(args.subject.as_str(), args.payload.as_bytes())?;
    }
    Ok(Report {
        subject: args.subject,
        payload: args.payload,
        dry,
    })
}

/// A message goes to one subject. Servers take wildcards as letters then, and nobody listens there.
pub fn refuse_wildcards(subject: &Subject) -> Result<()> {
    if subject.has_wildcards() {
        return Err(Error::usage(format!(
            "a message is published to one subject, and `{subject}` has wildcards"
        ))
        .hint(Hint::say("give the subject without `*` and `>`")));
    }
    Ok(())
}

impl crate::cli::output::Report for Report {
    fn human(&self, out: &mut Human) {
        out.raw(format!(
            "{} [{}] : \"{}\"",
            if self.dry {
                "would publish"
            } else {
                "Published"
            },
            self.subject,
            self.payload
        ));
    }
}

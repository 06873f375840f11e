//! `tool reply`: answer requests.

use serde::Serialize;

use super::client::{ClientArgs, refuse_dry_run, text};
use super::listen::{Count, Printed};
use crate::cli::ctx::Ctx;
use crate::cli::error::Result;
use crate::cli::output::Human;
use crate::subject::Subject;

/// Answer requests
///
/// Every request gets the same reply, or itself back if none is given. Runs until it is
/// interrupted, or has answered the number of requests asked for.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  Answer every request with the same text
    accord tool reply --account shop --user app stock.check 'in stock'
  Send every request back, and end after one
    accord tool reply --account shop --user app stock.check --max-messages 1")]
pub struct Args {
    /// Subject to answer on
    #[arg(value_name = "SUBJECT")]
    subject: Subject,
    /// The reply; the request itself if omitted
    #[arg(value_name = "REPLY")]
    reply: Option<String>,
    /// Queue group: each request goes to one of its members
    #[arg(short, long, value_name = "GROUP")]
    queue: Option<String>,
    /// End after this many requests; without end if omitted
    #[arg(long, value_name = "COUNT")]
    max_messages: Option<Count>,
    #[command(flatten)]
    client: ClientArgs,
}

/// How many requests came.
#[derive(Debug, Serialize)]
pub struct Report {
    subject: Subject,
    received: u64,
}

/// A request as a line of JSON.
#[derive(Serialize)]
struct Line<'a> {
    number: u64,
    subject: &'a str,
    request: &'a str,
    answered: bool,
}

/// Subscribes and answers until the end.
pub fn run(args: Args, ctx: &mut Ctx) -> Result<Report> {
    refuse_dry_run(ctx, "a reply")?;
    let mut client = args.client.connect(ctx)?;
    let mut subscription = client.subscribe(args.subject.as_str(), args.queue.as_deref())?;
    let mut out = Printed::new(ctx, args.max_messages);
    out.listening(args.subject.as_str())?;
    while out.wants_more() {
        let Some(message) = client.next(&mut subscription, None)? else {
            break;
        };
        let (number, request) = (out.next_number(), text(&message.payload));
        let reply = args
            .reply
            .as_deref()
            .map_or(message.payload.as_slice(), str::as_bytes);
        let answered = client.respond(&message, reply)?;
        let told = if answered {
            format!("[#{number}] received on [{}]: '{request}'", message.subject)
        } else {
            format!(
                "[#{number}] ignoring request on [{}]: no reply subject",
                message.subject
            )
        };
        out.line(
            &told,
            &Line {
                number,
                subject: &message.subject,
                request: &request,
                answered,
            },
        )?;
    }
    Ok(Report {
        subject: args.subject,
        received: out.number(),
    })
}

impl crate::cli::output::Report for Report {
    // The requests were printed as they came; there is no more to say to people.
    fn human(&self, _out: &mut Human) {}
}

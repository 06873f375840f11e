//! `tool sub`: print the messages of a subject.

use serde::Serialize;

use super::client::{ClientArgs, refuse_encryption, text};
use super::listen::{Count, Printed};
use crate::cli::ctx::Ctx;
use crate::cli::error::Result;
use crate::cli::output::Human;
use crate::subject::Subject;

/// Subscribe to a subject and print what arrives
///
/// Runs until it is interrupted, or has received the number of messages asked for. With `--json`
/// every message is one line of JSON.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  Print every order
    accord tool sub --account shop --user app 'orders.>'
  Share the orders with the other members of a queue group, and end after ten
    accord tool sub --account shop --user app 'orders.>' --queue billing --max-messages 10")]
pub struct Args {
    /// Subject to subscribe to, wildcards allowed
    #[arg(value_name = "SUBJECT")]
    subject: Subject,
    /// Queue group: each message goes to one of its members
    #[arg(short, long, value_name = "GROUP")]
    queue: Option<String>,
    /// End after this many messages; without end if omitted
    #[arg(long, value_name = "COUNT")]
    max_messages: Option<Count>,
    /// Was an experiment of nsc
    #[arg(short = 'E', long, hide = true)]
    encrypt: bool,
    #[command(flatten)]
    client: ClientArgs,
}

/// How many messages came.
#[derive(Debug, Serialize)]
pub struct Report {
    subject: Subject,
    received: u64,
}

/// A message as a line of JSON.
#[derive(Serialize)]
struct Line<'a> {
    number: u64,
    subject: &'a str,
    payload: &'a str,
}

/// Subscribes and prints until the end.
pub fn run(args: Args, ctx: &mut Ctx) -> Result<Report> {
    refuse_encryption(args.encrypt)?;
    let mut client = args.client.connect(ctx)?;
    let mut subscription = client.subscribe(args.subject.as_str(), args.queue.as_deref())?;
    let mut out = Printed::new(ctx, args.max_messages);
    out.listening(args.subject.as_str())?;
    while out.wants_more() {
        let Some(message) = client.next(&mut subscription, None)? else {
            break;
        };
        let (number, payload) = (out.next_number(), text(&message.payload));
        out.line(
            &format!("[#{number}] received on [{}]: '{payload}'", message.subject),
            &Line {
                number,
                subject: &message.subject,
                payload: &payload,
            },
        )?;
    }
    Ok(Report {
        subject: args.subject,
        received: out.number(),
    })
}

impl crate::cli::output::Report for Report {
    // The messages were printed as they came; there is no more to say to people.
    fn human(&self, _out: &mut Human) {}
}

//! `tool rtt`: how long a message to a server and back takes.

use serde::Serialize;

use super::client::ClientArgs;
use crate::cli::ctx::Ctx;
use crate::cli::error::Result;
use crate::cli::output::Human;

/// Measure the round trip to a server
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  Measure the way to a server, which also shows that the creds of the user work
    accord tool rtt --account shop --user app --nats nats://localhost:4222")]
pub struct Args {
    #[command(flatten)]
    client: ClientArgs,
}

/// The server, as `host:port`, and the time in microseconds: the shortest of five.
#[derive(Debug, Serialize)]
pub struct Report {
    server: String,
    microseconds: u128,
}

/// Measures.
pub fn run(args: Args, ctx: &mut Ctx) -> Result<Report> {
    let mut client = args.client.connect(ctx)?;
    let mut best = client.round_trip()?;
    for _ in 0..4 {
        best = best.min(client.round_trip()?);
    }
    Ok(Report {
        server: client.server().to_string(),
        microseconds: best.as_micros(),
    })
}

impl crate::cli::output::Report for Report {
    fn human(&self, out: &mut Human) {
        out.raw(format!(
            "round trip time to [{}] = {:.3}ms",
            self.server,
            self.microseconds as f64 / 1000.0
        ));
    }
}

//! `share stream`: let another account fetch the messages of a consumer.

use super::args::ShareArgs;
use super::deal::{self, Deal};
use super::report::Report;
use crate::cli::ctx::Ctx;
use crate::cli::error::{Error, Hint, Result};
use crate::jetstream::{ConsumerName, StreamName};
use crate::share::{Part, pull_consumer, push_consumer};
use crate::subject::Subject;

/// Share a consumer of a JetStream stream with another account
///
/// The other account fetches the messages of one pull consumer and acknowledges them, and can do
/// nothing else: what the consumer delivers is decided by its filter here. Two private service
/// exports are added unless they are there, each for all consumers of the stream, and two
/// activations for this consumer only. They are written into one file for the owner of the other
/// account, who imports it whole with `add import --token`. Typed again it issues the activations
/// again and changes no export. Give each account a consumer of its own.
///
/// The nats tool fetches with that, and so does any client that is bound to the consumer by name.
/// Clients that ask what the consumer is first, such as async-nats' `get_consumer`, need `--info`,
/// which adds a third export. Then the file says to import with `--local-prefix`, since every
/// account answers that question itself.
///
/// Acks go where each message says, in the other account too: if it has a stream and a consumer of
/// the same names itself, choose another name for the consumer. Servers configured with the feature
/// `js_ack_fc_v2` name longer subjects: `share service '$JS.ACK.*.*.STREAM.CONSUMER.>'` beside this
/// lets those through. A push consumer needs its delivery
/// subject, which is exported as a stream. The consumer must be made, and the account pushed.
/// `share revoke` takes the access back.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  Let partner fetch what consumer partner-orders of stream ORDERS delivers
    accord share stream ORDERS --account shop --consumer partner-orders --target-account partner
  Import it at once into an account of this store, for clients that ask for the consumer first
    accord share stream ORDERS --account shop --consumer partner-orders --target-account partner --info --import
  Share a push consumer
    accord share stream ORDERS --account shop --consumer pushed --target-account partner --push --deliver-subject to.partner")]
pub struct Args {
    /// Stream whose messages are shared
    #[arg(value_name = "STREAM")]
    stream: Option<StreamName>,
    /// Consumer that the other account uses, and nobody else
    #[arg(long, value_name = "CONSUMER")]
    consumer: Option<ConsumerName>,
    /// Let clients ask what the consumer is, as many do before they fetch
    #[arg(long, conflicts_with = "push")]
    info: bool,
    /// The consumer pushes its messages to a delivery subject
    #[arg(long)]
    push: bool,
    /// Delivery subject of the push consumer
    #[arg(long, value_name = "SUBJECT", requires = "push")]
    deliver_subject: Option<Subject>,
    #[command(flatten)]
    share: ShareArgs,
}

/// Shares the consumer.
pub fn run(args: Args, ctx: &mut Ctx) -> Result<Report> {
    let owner = args.share.owner(ctx)?;
    let stream = ctx.required(args.stream, "STREAM", "A stream")?;
    let consumer = ctx.required(args.consumer, "--consumer CONSUMER", "A consumer")?;
    let parts = match args.push {
        false => pull_consumer(&stream, &consumer, args.info),
        true => pushed(&stream, &consumer, args.deliver_subject.as_ref())?,
    };
    let looks = !args.info && !args.push;
    let notes = looks.then(|| {
        "Clients fetch from the consumer without asking first what it is: the nats tool does, others are bound to it by its name.".to_string()
    });
    let deal = Deal {
        what: format!("messages of consumer \"{consumer}\" of stream \"{stream}\""),
        stem: format!("{stream}-{consumer}"),
        parts,
        notes: notes.into_iter().collect(),
    };
    deal::run(&deal, owner, &args.share, ctx)
}

fn pushed(
    stream: &StreamName,
    consumer: &ConsumerName,
    deliver: Option<&Subject>,
) -> Result<Vec<Part>> {
    let Some(deliver) = deliver else {
        return Err(Error::refused(format!(
            "a push consumer sends its messages to a delivery subject, and without it none of \"{consumer}\" reaches another account"
        ))
        .hint(Hint::say(
            "give it with `--deliver-subject SUBJECT`; `nats consumer info` tells it",
        )));
    };
    if deliver.has_wildcards() {
        return Err(Error::refused(format!(
            "a consumer delivers to one subject, and `{deliver}` has wildcards"
        ))
        .hint(Hint::say("give a subject without `*` and `>`")));
    }
    Ok(push_consumer(stream, consumer, deliver))
}

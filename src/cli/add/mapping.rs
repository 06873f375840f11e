//! `add mapping`: send the messages of a subject elsewhere, in shares.

use serde::Serialize;

use crate::claims::{WeightedMapping, weights_in};
use crate::cli::complete;
use crate::cli::ctx::Ctx;
use crate::cli::error::Result;
use crate::cli::mapping::{self, Destination};
use crate::cli::output::Human;
use crate::cli::signing::{Prefer, SignedBy};
use crate::subject::Subject;

/// Add a destination to a mapping of an account
///
/// Messages that are published on the source subject go to the destination instead, all of them or
/// a share. Several destinations share by weight, at most 100 percent in all; those of a cluster
/// are counted apart and replace the others there. The same destination again gets the new weight.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  Send a fifth of the orders to a new version
    accord add mapping --account shop --from orders.new --to orders.v2 --weight 20
  Swap two tokens
    accord add mapping --account shop --from 'bills.*.*' --to 'bills.$2.$1'
  Map in one cluster only
    accord add mapping --account shop --from stock.check --to stock.eu --cluster eu")]
pub struct Args {
    /// Source subject, wildcards allowed
    #[arg(short, long, value_name = "SUBJECT", add = complete::mappings())]
    from: Option<Subject>,
    /// Destination subject; `$1` stands for the first `*` of the source
    #[arg(short, long, value_name = "SUBJECT")]
    to: Option<Subject>,
    /// Share of the messages in percent, 1 to 100; 100 if omitted
    #[arg(long, value_name = "PERCENT", value_parser = mapping::weight)]
    weight: Option<u8>,
    /// Cluster in which this destination counts; all without own destinations if omitted
    #[arg(long, value_name = "CLUSTER")]
    cluster: Option<String>,
    /// Account with the mapping, by name or public key; the current one if omitted
    #[arg(short, long, value_name = "ACCOUNT", add = complete::accounts())]
    account: Option<String>,
}

/// What was added. `replaced` says that the destination was there with another weight, `sum` is
/// what the weights of the source add up to in that cluster.
#[derive(Debug, Serialize)]
pub struct Report {
    account: String,
    from: Subject,
    #[serde(flatten)]
    destination: Destination,
    replaced: bool,
    sum: u32,
    signed_by: SignedBy,
}

/// Adds the destination and signs the account.
pub fn run(mut args: Args, ctx: &mut Ctx) -> Result<Report> {
    let account = ctx.account(args.account.as_deref())?;
    let from = ctx.required(args.from.take(), "--from SUBJECT", "From subject")?;
    let to = ctx.required(args.to.take(), "--to SUBJECT", "To subject")?;
    if ctx.options.interactive {
        args.weight = match args.weight {
            None => ctx.optional(None, "Weight in percent (empty: 100)")?,
            given => given,
        };
        args.cluster = ctx.optional(args.cluster.take(), "Cluster (empty: all)")?;
    }
    let cluster = args.cluster.unwrap_or_default();
    let weight = args.weight.unwrap_or(0);
    let ((replaced, destination, sum), signed_by) =
        ctx.edit_account(&account, Prefer::Identity, |ctx, claims| {
            let list = claims
                .nats
                .mappings
                .entry(from.as_str().to_owned())
                .or_default();
            let same = |d: &WeightedMapping| d.subject == to.as_str() && d.cluster == cluster;
            let found = list.iter().position(same);
            let at = found.unwrap_or_else(|| {
                list.push(WeightedMapping {
                    subject: to.as_str().to_owned(),
                    cluster: cluster.clone(),
                    ..WeightedMapping::default()
                });
                list.len() - 1
            });
            // In place, so that members of later versions stay.
            list[at].weight = weight;
            let told = (
                found.is_some(),
                Destination::of(&list[at]),
                weights_in(list, &cluster),
            );
            mapping::warn(ctx, claims, from.as_str(), &cluster);
            Ok(told)
        })?;
    Ok(Report {
        account: account.name,
        from,
        destination,
        replaced,
        sum,
        signed_by,
    })
}

impl crate::cli::output::Report for Report {
    fn human(&self, out: &mut Human) {
        out.signed(&self.signed_by);
        let verb = if self.replaced { "changed" } else { "added" };
        out.ok(format!(
            "{verb} mapping {} of account \"{}\"",
            self.destination.sentence(self.from.as_str()),
            self.account
        ));
    }
}

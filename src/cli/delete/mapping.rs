//! `delete mapping`: a destination of a mapped subject, or all of them.

use serde::Serialize;

use crate::claims::WeightedMapping;
use crate::cli::complete;
use crate::cli::ctx::Ctx;
use crate::cli::error::Result;
use crate::cli::mapping::{self, Destination, in_cluster};
use crate::cli::output::Human;
use crate::cli::signing::{Prefer, SignedBy};
use crate::cli::words::counted;

/// Delete a mapping of an account, or one destination of it
///
/// Without `--to` all destinations of the source go; with `--cluster` only those of that cluster.
/// With `--to` the one destination goes: the one of the cluster named, else the one without a
/// cluster. Destinations that are left keep their weights.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  Delete one destination
    accord delete mapping --account shop --from orders.new --to orders.v2
  Delete the destinations in one cluster
    accord delete mapping --account shop --from orders.new --cluster eu
  Delete all destinations of a source
    accord delete mapping --account shop --from orders.new")]
pub struct Args {
    /// Source subject
    #[arg(short, long, value_name = "SUBJECT", add = complete::mappings())]
    from: Option<String>,
    /// Destination to delete; all of them if omitted
    #[arg(short, long, value_name = "SUBJECT")]
    to: Option<String>,
    /// Cluster whose destinations are meant
    #[arg(long, value_name = "CLUSTER")]
    cluster: Option<String>,
    /// Account with the mapping, by name or public key; the current one if omitted
    #[arg(short, long, value_name = "ACCOUNT", add = complete::accounts())]
    account: Option<String>,
}

/// What was deleted; `left` counts the destinations that the source still has.
#[derive(Debug, Serialize)]
pub struct Report {
    account: String,
    from: String,
    deleted: Vec<Destination>,
    left: usize,
    signed_by: SignedBy,
}

/// Deletes the destinations and signs the account.
pub fn run(mut args: Args, ctx: &mut Ctx) -> Result<Report> {
    let account = ctx.account(args.account.as_deref())?;
    let from = ctx.required(args.from.take(), "--from SUBJECT", "From subject")?;
    let given = |value: Option<String>| value.filter(|v| !v.is_empty());
    let (to, cluster) = (given(args.to), given(args.cluster));
    let goes = |d: &WeightedMapping| match (&to, &cluster) {
        (None, None) => true,
        (None, Some(cluster)) => d.cluster == *cluster,
        (Some(to), cluster) => {
            d.subject == *to && d.cluster == cluster.as_deref().unwrap_or_default()
        }
    };
    let found = mapping::destinations(&account.stored.claims, &from)?;
    let deleted: Vec<Destination> = found
        .iter()
        .filter(|d| goes(d))
        .map(Destination::of)
        .collect();
    if deleted.is_empty() {
        let to = to.map_or_else(String::new, |to| format!("\"{to}\""));
        let cluster = in_cluster(cluster.as_deref().unwrap_or_default());
        let wanted = format!("{to}{cluster}");
        return Err(mapping::no_destination(&from, wanted.trim(), found));
    }
    let left = found.len() - deleted.len();
    ctx.confirm_if_interactive(&format!(
        "Delete {} of \"{from}\"?",
        counted(deleted.len(), "destination")
    ))?;
    let ((), signed_by) = ctx.edit_account(&account, Prefer::Identity, |_, claims| {
        let mappings = &mut claims.nats.mappings;
        if let Some(list) = mappings.get_mut(&from) {
            list.retain(|d| !goes(d));
        }
        if left == 0 {
            mappings.remove(&from);
        }
        Ok(())
    })?;
    Ok(Report {
        account: account.name,
        from,
        deleted,
        left,
        signed_by,
    })
}

impl crate::cli::output::Report for Report {
    fn human(&self, out: &mut Human) {
        out.signed(&self.signed_by);
        for destination in &self.deleted {
            out.ok(format!(
                "deleted mapping {} of account \"{}\"",
                destination.sentence(&self.from),
                self.account
            ));
        }
        if self.left == 0 {
            out.ok(format!("\"{}\" is no longer mapped", self.from));
        }
    }
}

//! `edit mapping`: weight, destination or cluster of one entry of a mapping.

use serde::Serialize;

use crate::claims::{WeightedMapping, weights_in};
use crate::cli::complete;
use crate::cli::ctx::Ctx;
use crate::cli::error::{Error, Hint, Result};
use crate::cli::mapping::{self, Destination, in_cluster};
use crate::cli::output::Human;
use crate::cli::signing::{Prefer, SignedBy};
use crate::subject::Subject;

/// Edit one destination of a mapping
///
/// Changes its weight, its subject, or the cluster in which it counts, and leaves all others as
/// they are. The weights of a source add up to at most 100 percent, in each cluster by itself.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  Send more of the orders to the new version
    accord edit mapping --account shop --from orders.new --to orders.v2 --weight 60
  Replace the destination, and keep its weight
    accord edit mapping --account shop --from orders.new --to orders.v2 --new-to orders.v3
  Let it count in one cluster only
    accord edit mapping --account shop --from orders.new --to orders.v2 --new-cluster eu")]
pub struct Args {
    /// Source subject
    #[arg(short, long, value_name = "SUBJECT", add = complete::mappings())]
    from: Option<String>,
    /// Destination to edit; the only one of the source if omitted
    #[arg(short, long, value_name = "SUBJECT")]
    to: Option<String>,
    /// Cluster of the destination to edit, empty for none; needed where a destination is in several
    #[arg(long, value_name = "CLUSTER")]
    cluster: Option<String>,
    /// New share of the messages in percent, 1 to 100
    #[arg(long, value_name = "PERCENT", value_parser = mapping::weight)]
    weight: Option<u8>,
    /// New destination
    #[arg(long, value_name = "SUBJECT")]
    new_to: Option<Subject>,
    /// New cluster; empty for all clusters without own destinations
    #[arg(long, value_name = "CLUSTER")]
    new_cluster: Option<String>,
    /// Account with the mapping, by name or public key; the current one if omitted
    #[arg(short, long, value_name = "ACCOUNT", add = complete::accounts())]
    account: Option<String>,
}

/// The destination before and after; `sum` is what the weights add up to in its cluster now.
#[derive(Debug, Serialize)]
pub struct Report {
    account: String,
    from: String,
    before: Destination,
    after: Destination,
    sum: u32,
    signed_by: SignedBy,
}

/// Changes the entry and signs the account.
pub fn run(mut args: Args, ctx: &mut Ctx) -> Result<Report> {
    let account = ctx.account(args.account.as_deref())?;
    let from = ctx.required(args.from.take(), "--from SUBJECT", "From subject")?;
    let found = mapping::destinations(&account.stored.claims, &from)?;
    let at = choose(&args, ctx, &from, found)?;
    ask(&mut args, ctx, &found[at])?;
    let edits = args.weight.is_some() || args.new_to.is_some() || args.new_cluster.is_some();
    // With a key alone the account is signed anew, as by `edit account`.
    if !edits && ctx.options.key.is_none() {
        return Err(Error::usage("specify an edit option")
            .hint(Hint::say("give `--weight`, `--new-to` or `--new-cluster`")));
    }
    let before = Destination::of(&found[at]);
    let new = changed(&args, &found[at]);
    let clash = |d: &WeightedMapping| d.subject == new.subject && d.cluster == new.cluster;
    if found.iter().enumerate().any(|(i, d)| i != at && clash(d)) {
        return Err(Error::refused(format!(
            "the mapping of \"{from}\" has destination \"{}\"{} already; it already exists",
            new.subject,
            in_cluster(&new.cluster)
        ))
        .hint(Hint::say("edit the weight of that one, or delete it first")));
    }
    let after = Destination::of(&new);
    let (sum, signed_by) = ctx.edit_account(&account, Prefer::Identity, |ctx, claims| {
        let list = claims.nats.mappings.entry(from.clone()).or_default();
        list[at] = new;
        let sum = weights_in(list, &after.cluster);
        mapping::warn(ctx, claims, &from, &after.cluster);
        Ok(sum)
    })?;
    Ok(Report {
        account: account.name,
        from,
        before,
        after,
        sum,
        signed_by,
    })
}

/// The entry that is meant, by its place in the list.
fn choose(args: &Args, ctx: &mut Ctx, from: &str, found: &[WeightedMapping]) -> Result<usize> {
    let fits = |d: &WeightedMapping| {
        args.to.as_ref().is_none_or(|to| d.subject == *to)
            && args.cluster.as_ref().is_none_or(|c| d.cluster == *c)
    };
    let those: Vec<usize> = (0..found.len()).filter(|i| fits(&found[*i])).collect();
    let tell = |i: &usize| Destination::of(&found[*i]).sentence(from);
    match those.as_slice() {
        [only] => Ok(*only),
        [] => {
            let to = args
                .to
                .as_ref()
                .map_or(String::new(), |to| format!("\"{to}\""));
            let cluster = match args.cluster.as_deref() {
                Some("") => " without a cluster".into(),
                cluster => in_cluster(cluster.unwrap_or_default()),
            };
            Err(mapping::no_destination(
                from,
                format!("{to}{cluster}").trim(),
                found,
            ))
        }
        several if ctx.options.interactive => {
            let items: Vec<String> = several.iter().map(tell).collect();
            ctx.ask
                .choice("Destination to edit", &items)
                .map(|i| several[i])
        }
        several => {
            let items: Vec<String> = several.iter().map(tell).collect();
            Err(Error::usage(format!(
                "the mapping of \"{from}\" has more than one such destination"
            ))
            .hint(Hint::say(format!(
                "choose one with `--to` and `--cluster` (empty for none): {}",
                items.join("; ")
            ))))
        }
    }
}

/// Asks for what `-i` may ask for.
fn ask(args: &mut Args, ctx: &mut Ctx, entry: &WeightedMapping) -> Result<()> {
    let given = args.weight.is_some() || args.new_to.is_some() || args.new_cluster.is_some();
    if !ctx.options.interactive || given {
        return Ok(());
    }
    let now = entry.effective_weight();
    args.weight = ctx.optional(None, &format!("Weight in percent (empty: stays, {now})"))?;
    args.new_to = ctx.optional(
        None,
        &format!("Destination (empty: stays, {})", entry.subject),
    )?;
    args.new_cluster = ctx.optional(None, "Cluster (empty: stays)")?;
    Ok(())
}

/// The entry with what is asked changed, and all else kept.
fn changed(args: &Args, entry: &WeightedMapping) -> WeightedMapping {
    let mut new = entry.clone();
    if let Some(weight) = args.weight {
        new.weight = weight;
    }
    if let Some(to) = &args.new_to {
        to.as_str().clone_into(&mut new.subject);
    }
    if let Some(cluster) = &args.new_cluster {
        new.cluster.clone_from(cluster);
    }
    new
}

impl crate::cli::output::Report for Report {
    fn human(&self, out: &mut Human) {
        out.signed(&self.signed_by);
        out.ok(format!(
            "changed mapping {} to {}",
            self.before.sentence(&self.from),
            self.after.sentence(&self.from)
        ));
        out.ok(format!("edited account \"{}\"", self.account));
    }
}

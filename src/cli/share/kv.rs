//! `share kv`: let another account read and write the keys of a bucket.

use super::args::ShareArgs;
use super::deal::{self, Deal};
use super::report::Report;
use crate::cli::ctx::Ctx;
use crate::cli::error::Result;
use crate::jetstream::BucketName;
use crate::share::bucket;

/// Share a key-value bucket with another account
///
/// The other account reads keys of the bucket, and with `--write` writes, deletes and purges them.
/// Private service exports are added unless they are there, activations are issued, and all is
/// written into one file for the owner of the other account, who imports it whole with
/// `add import --token FILE --local-prefix JS.NAME`. Its clients use `JS.NAME.API` as API prefix;
/// they need one, since every account answers questions about streams itself. Push the account
/// afterwards. `share revoke` takes the access back.
///
/// What works is getting a key, also an older revision of it, the status of the bucket, and with
/// `--write` put, create, update, delete and purge. What needs a consumer does not: watching,
/// listing keys, and histories, because the bucket would deliver them into this account.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  Let partner read a bucket
    accord share kv settings --account shop --target-account partner
  Let it write too, for a month, and import it at once
    accord share kv settings --account shop --target-account partner --write --expiry 1M --import")]
pub struct Args {
    /// Bucket to share
    #[arg(value_name = "BUCKET")]
    bucket: Option<BucketName>,
    /// Let the other account write and delete keys too
    #[arg(short, long)]
    write: bool,
    #[command(flatten)]
    share: ShareArgs,
}

/// Shares the bucket.
pub fn run(args: Args, ctx: &mut Ctx) -> Result<Report> {
    let owner = args.share.owner(ctx)?;
    let name = ctx.required(args.bucket, "BUCKET", "A bucket")?;
    let access = match args.write {
        true => "reading and writing",
        false => "reading",
    };
    let deal = Deal {
        what: format!("{access} bucket \"{name}\""),
        stem: name.to_string(),
        parts: bucket(&name, args.write),
        notes: vec![
            "Keys are got one by one; watching, listing and histories do not work across accounts."
                .to_string(),
        ],
    };
    deal::run(&deal, owner, &args.share, ctx)
}

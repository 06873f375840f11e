//! `pull`: fetch account JWTs from servers into the store, after a close look at each.

mod fetch;
pub mod judge;
mod report;

use super::args::TlsArgs;
use super::complete;
use super::ctx::Ctx;
use super::error::Result;
use super::output::Outcome;
use super::push::select::{Target, target};
use crate::nkey::PublicKey;

/// Pull account JWTs from nats-servers or an account server
///
/// What is fetched is stored only if the operator has signed it and it is the account that was asked
/// for. An account that is here already stays under its name; one that is not is added under the
/// name in its JWT. A local JWT that is newer is kept. From an HTTP account server `--all` also
/// fetches the operator's JWT; from nats-servers it fetches what any of them holds, and leaves out
/// accounts that are not known here and that keys of another operator signed.
///
/// Exits with 3 unless everything asked for arrived and could be used, with 1 if newer local JWTs
/// were kept. What could be used is stored all the same.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  Fetch every account that the servers hold
    accord pull --all
  Fetch one from another server than the operator names, giving up what is newer here
    accord pull --account shop --account-jwt-server-url nats://127.0.0.1:4222 --overwrite-newer")]
pub struct Args {
    /// Account to pull, by name or public key; the current one if omitted
    #[arg(short, long, value_name = "ACCOUNT", conflicts_with = "all", add = complete::accounts())]
    account: Option<String>,
    /// Pull every account, from an account server those that are known here and the operator
    #[arg(short = 'A', long)]
    all: bool,
    /// Replace local JWTs also by older ones
    #[arg(short = 'F', long)]
    overwrite_newer: bool,
    /// Server to pull from, for this time: a nats, tls, ws, wss, http or https URL; the operator's if omitted
    #[arg(short = 'u', long, value_name = "URL")]
    account_jwt_server_url: Option<String>,
    /// Account to log in through to nats-servers, by name or public key; the operator's system account if omitted
    #[arg(long, value_name = "ACCOUNT", add = complete::accounts())]
    system_account: Option<String>,
    /// User of the system account to log in as, from the keystore; a temporary one if omitted
    #[arg(long, value_name = "USER")]
    system_user: Option<String>,
    /// Seconds to wait for servers that do not answer; 5 if neither this nor the settings say
    #[arg(long, value_name = "SECONDS", value_parser = clap::value_parser!(u64).range(1..=60))]
    timeout: Option<u64>,
    #[command(flatten)]
    tls: TlsArgs,
}

/// What is asked for.
enum Wanted {
    /// Everything.
    All,
    /// One account.
    One(PublicKey),
}

/// Fetches, checks, and puts into the change set what may be stored.
pub fn run(args: Args, ctx: &mut Ctx) -> Result<Outcome> {
    let operator = ctx.operator()?;
    let given = args.account_jwt_server_url.as_deref();
    let target = target(&operator.stored.claims, given, "pull")?;
    let wanted = match (args.all, args.account.as_deref()) {
        (true, _) => Wanted::All,
        (false, Some(account)) => Wanted::One(ctx.account_key(account)?),
        (false, None) => Wanted::One(ctx.account(None)?.key()?),
    };
    if ctx.options.rehearsal {
        return Ok(Outcome::text(""));
    }
    let arrived = match target {
        Target::Http(url) => fetch::over_http(&args, ctx, &operator, &url, &wanted)?,
        Target::Nats(urls) => fetch::over_nats(&args, ctx, &operator, urls, &wanted)?,
    };
    let report = judge::store(ctx, &operator, arrived, args.overwrite_newer)?;
    Ok(Outcome::of(&report).failing(report.failure()))
}

//! `push`: hand the signed account JWTs to running servers, and tell the truth about what came of it.

mod http;
pub mod identity;
mod remote;
pub mod report;
pub mod select;

use super::args::TlsArgs;
use super::complete;
use super::ctx::{Ctx, Entry};
use super::error::{Error, Hint, Result};
use super::output::Outcome;
use super::words::listed;
use crate::claims::Operator;
use crate::sync::{self, Progress, PushPlan, Servers};
use select::Target;

/// Push account JWTs to nats-servers or an account server
///
/// Connects as a user of the system account that lives just long enough, asks how many servers
/// there are, sends what differs, waits for the answer of every server, and looks afterwards
/// whether what was pushed was stored and loaded. Accounts that export go before those that import,
/// the system account last. Exits with 3 unless every server agreed on every account. `-K` names the
/// key that signs the temporary user, or the operator's key where accounts are deleted.
///
/// To an HTTP account server each account is posted, several at once. Such a server knows no
/// login, deletes nothing, and is compared account by account with `--diff`.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  Push the current account
    accord push
  Push every account to another server than the operator names
    accord push --all --account-jwt-server-url nats://127.0.0.1:4222
  See which accounts the servers hold and the store does not, and the reverse
    accord push --diff
  Delete an account from the servers
    accord push --account-removal partner")]
pub struct Args {
    /// Account to push, by name or public key; the current one if omitted
    #[arg(short, long, value_name = "ACCOUNT", conflicts_with = "all", add = complete::accounts())]
    account: Option<String>,
    /// Push every account of the operator
    #[arg(short = 'A', long)]
    all: bool,
    /// Server to push to, for this time: a nats, tls, ws, wss, http or https URL; the operator's if omitted
    #[arg(short = 'u', long, value_name = "URL")]
    account_jwt_server_url: Option<String>,
    /// Push also what is invalid or not signed by the operator
    #[arg(short = 'F', long)]
    force: bool,
    /// List what the servers hold against the store; nothing is pushed unless `--all` says so
    #[arg(short = 'D', long, conflicts_with_all = ["prune", "account_removal"])]
    diff: bool,
    /// Delete from the servers what is not in the store; nothing is pushed unless `--all` says so
    #[arg(short = 'P', long, conflicts_with = "account_removal")]
    prune: bool,
    /// Delete an account from the servers, by name or public key; nothing is pushed unless `--all` says so
    #[arg(short = 'R', long, value_name = "ACCOUNT", add = complete::accounts())]
    account_removal: Option<String>,
    /// Account to log in through, by name or public key; the operator's system account if omitted
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

/// What is done beside pushing.
enum Beside {
    Nothing,
    Diff,
    Prune,
    Remove(String),
}

/// Checks, connects, pushes and reports.
pub fn run(args: Args, ctx: &mut Ctx) -> Result<Outcome> {
    let operator = ctx.operator()?;
    let given = args.account_jwt_server_url.as_deref();
    let target = select::target(&operator.stored.claims, given, "push")?;
    let beside = beside(&args, ctx)?;
    let pushes = args.all || matches!(beside, Beside::Nothing);
    let urls = match target {
        Target::Nats(urls) => urls,
        Target::Http(url) => return http::run(&args, ctx, &operator, &url, &beside, pushes),
    };
    let accounts = if pushes {
        select::accounts(
            ctx,
            &operator,
            args.account.as_deref(),
            args.all,
            args.force,
        )?
    } else {
        Vec::new()
    };
    let login = identity::find(
        ctx,
        &operator,
        args.system_account.as_deref(),
        args.system_user.as_deref(),
        matches!(beside, Beside::Prune | Beside::Remove(_)),
    )?;
    let plan = PushPlan::new(login.account, accounts);
    let planned = (pushes && ctx.options.dry_run)
        .then(|| Outcome::of(&report::Plan::of(&urls, &login.name, &plan)));
    // Nothing is asked of servers then, not even for a look at them.
    let planned = match (planned, &beside) {
        (Some(planned), Beside::Nothing) => return Ok(planned),
        (planned, _) => planned,
    };
    let servers = Servers {
        urls: urls.clone(),
        tls: args.tls.resolve(ctx.settings())?,
        name: format!("{}_push", ctx.options.program),
        timeout: ctx.server_timeout(args.timeout),
    };
    // From here on only the network is used; nobody should wait for it at the lock.
    ctx.release();
    let mut outcome = planned;
    if pushes && !ctx.options.dry_run {
        let pushed = push_all(ctx, &servers, &login, &plan)?;
        let failure = (!pushed.succeeded()).then(|| failure(&pushed));
        outcome = Some(
            Outcome::of(&report::Report::new(urls, login.name.clone(), pushed)).failing(failure),
        );
    }
    let more = match beside {
        Beside::Nothing => None,
        Beside::Diff => {
            let local = remote::Local::of(ctx, &operator)?;
            let found = remote::compare(&servers, &*login.issuer, &local)?;
            Some(Outcome::of(&found).failing(found.failure()))
        }
        Beside::Prune => Some(prune(ctx, &operator, &servers, &login)?),
        Beside::Remove(key) => {
            ctx.confirm(&format!("delete account {key} from the servers?"), true)?;
            Some(remove(ctx, &operator, &servers, &login, vec![key])?)
        }
    };
    Ok(match (outcome, more) {
        (Some(pushed), Some(more)) => pushed.and(more),
        (Some(one), None) | (None, Some(one)) => one,
        (None, None) => Outcome::text(""),
    })
}

fn beside(args: &Args, ctx: &mut Ctx) -> Result<Beside> {
    Ok(match &args.account_removal {
        Some(account) => Beside::Remove(ctx.account_key(account)?.to_string()),
        None if args.prune => Beside::Prune,
        None if args.diff => Beside::Diff,
        None => Beside::Nothing,
    })
}

fn push_all(
    ctx: &Ctx,
    servers: &Servers,
    login: &identity::Identity,
    plan: &PushPlan,
) -> Result<sync::PushReport> {
    let mut progress = report::Bar::new(ctx);
    let result = sync::push(servers, &*login.issuer, plan, &mut |step: Progress| {
        progress.show(&step)
    });
    progress.finish();
    Ok(result?)
}

/// Deletes what the store does not know, after every server has told what it holds.
fn prune(
    ctx: &mut Ctx,
    operator: &Entry<Operator>,
    servers: &Servers,
    login: &identity::Identity,
) -> Result<Outcome> {
    let local = remote::Local::of(ctx, operator)?;
    let found = remote::compare(servers, &*login.issuer, &local)?;
    let strangers: Vec<String> = found.strangers(login.account).into_iter().collect();
    let mut listed = Outcome::of(&found).failing(found.failure());
    if strangers.is_empty() && listed.failure.is_none() {
        listed.human.ok("nothing to prune");
    }
    if strangers.is_empty() || listed.failure.is_some() || ctx.options.dry_run {
        return Ok(listed);
    }
    // The list is printed when all is done; whoever is asked must see what it is about before.
    ctx.confirm(
        &format!(
            "delete from the servers what this store does not know: {}?",
            strangers.join(", ")
        ),
        false,
    )?;
    Ok(listed.and(remove(ctx, operator, servers, login, strangers)?))
}

fn remove(
    ctx: &mut Ctx,
    operator: &Entry<Operator>,
    servers: &Servers,
    login: &identity::Identity,
    keys: Vec<String>,
) -> Result<Outcome> {
    let request = remote::request(ctx, operator, &keys, login.account)?;
    if ctx.options.dry_run {
        return Ok(Outcome::of(&remote::Doomed { to_delete: keys }));
    }
    let deleted = remote::delete(servers, &*login.issuer, &request, keys)?;
    Ok(Outcome::of(&deleted).failing(deleted.failure()))
}

/// What to say, on top of the report, when not every server agreed.
fn failure(pushed: &sync::PushReport) -> Error {
    if let Some(err) = &pushed.interrupted {
        let done = pushed.accounts.iter().filter(|a| a.succeeded()).count();
        return Error::from(err.clone()).within(format!(
            "{done} of {} accounts were pushed, then",
            pushed.accounts.len()
        ));
    }
    let failed: Vec<&str> = pushed
        .accounts
        .iter()
        .filter(|a| !a.succeeded())
        .map(|a| a.name.as_str())
        .collect();
    if failed.is_empty() {
        return Error::remote(format!(
            "{} of {} servers did not answer",
            pushed.unheard,
            pushed.unheard + pushed.servers.len()
        ))
        .hint(Hint::say("a server that was killed is counted for about three minutes; run the command again later, it sends only what differs"));
    }
    Error::remote(format!("not every server agreed on {} of {} accounts: {}", failed.len(), pushed.accounts.len(), listed(&failed)))
        .hint(Hint::say("the report says what each server answered; run the command again, it sends only what differs"))
}

//! What servers give out, not judged yet.

use std::collections::BTreeMap;

use super::{Args, Wanted};
use crate::claims::Operator;
use crate::cli::ctx::{Ctx, Entry};
use crate::cli::error::{Error, Result};
use crate::cli::push::identity;
use crate::sync::account_server::{HttpAnswer, in_parallel};
use crate::sync::{self, Pulled, Servers, SyncError};

/// What arrived from one place.
pub struct Arrived {
    /// Where from: a URL, or the server that was talked to.
    pub source: String,
    /// `the account server`, `nats-servers`.
    pub kind: &'static str,
    /// The operator's JWT, where it was asked for.
    pub operator: Option<Answer>,
    /// The accounts, by key.
    pub accounts: BTreeMap<String, Answer>,
    /// Local accounts, by name, that the servers do not hold.
    pub only_here: Vec<String>,
    /// Servers that are counted and were not heard.
    pub unheard: usize,
    /// Whether everything was fetched that is there, whoever it belongs to.
    pub whatever: bool,
}

/// What a server gave out for one document.
pub enum Answer {
    /// Its JWT; several servers may hold different ones.
    Tokens(Vec<String>),
    /// Nothing is known of it there.
    Missing,
    /// No usable answer, for this reason.
    Failed(String),
}

impl Answer {
    fn of(answer: std::result::Result<HttpAnswer, SyncError>) -> Answer {
        match answer {
            Ok(answer) if answer.is_done() => Answer::Tokens(vec![answer.body]),
            Ok(answer) if answer.status == 404 => Answer::Missing,
            Ok(answer) => {
                Answer::Failed(format!("the server answered with status {}", answer.status))
            }
            Err(err) => Answer::Failed(err.to_string()),
        }
    }
}

/// Asks an account server, for several accounts at once.
pub fn over_http(
    args: &Args,
    ctx: &mut Ctx,
    operator: &Entry<Operator>,
    url: &str,
    wanted: &Wanted,
) -> Result<Arrived> {
    let keys: Vec<String> = match wanted {
        Wanted::One(key) => vec![key.to_string()],
        Wanted::All => local(ctx, operator)?.into_keys().collect(),
    };
    let server = ctx.account_server(url, args.timeout, &args.tls)?;
    // Nobody should wait at the lock for the network; the commit sees whether something changed.
    ctx.release();
    let asked = match wanted {
        Wanted::All => Some(server.operator()),
        Wanted::One(_) => None,
    };
    // A server that cannot be reached is told once, and not for every account.
    if let Some(Err(err)) = asked {
        return Err(Error::from(err));
    }
    let answers = in_parallel(&keys, |key| server.account(key));
    Ok(Arrived {
        source: server.shown(),
        kind: "the account server",
        operator: asked.map(Answer::of),
        accounts: keys
            .into_iter()
            .zip(answers)
            .map(|(key, answer)| (key, Answer::of(answer)))
            .collect(),
        only_here: Vec::new(),
        unheard: 0,
        whatever: false,
    })
}

/// Asks all nats-servers of a cluster.
pub fn over_nats(
    args: &Args,
    ctx: &mut Ctx,
    operator: &Entry<Operator>,
    urls: Vec<String>,
    wanted: &Wanted,
) -> Result<Arrived> {
    let login = identity::find(
        ctx,
        operator,
        args.system_account.as_deref(),
        args.system_user.as_deref(),
        false,
    )?;
    let servers = Servers {
        urls,
        tls: args.tls.resolve(ctx.settings())?,
        name: format!("{}_pull", ctx.options.program),
        timeout: ctx.server_timeout(args.timeout),
    };
    let mut here = match wanted {
        Wanted::All => local(ctx, operator)?,
        Wanted::One(_) => BTreeMap::new(),
    };
    ctx.release();
    let Pulled {
        connected_to,
        unheard,
        accounts,
        ..
    } = match wanted {
        Wanted::All => sync::pull(&servers, &*login.issuer)?,
        Wanted::One(key) => sync::look_up(&servers, &*login.issuer, key.as_str())?,
    };
    let tokens = |tokens: Vec<String>| match tokens.is_empty() {
        true => Answer::Missing,
        false => Answer::Tokens(tokens),
    };
    let mut accounts: BTreeMap<String, Answer> = accounts
        .into_iter()
        .map(|(key, found)| (key, tokens(found)))
        .collect();
    if let Wanted::One(key) = wanted {
        accounts.entry(key.to_string()).or_insert(Answer::Missing);
    }
    here.retain(|key, _| !accounts.contains_key(key));
    let mut only_here: Vec<String> = here.into_values().collect();
    only_here.sort();
    Ok(Arrived {
        source: connected_to,
        kind: "nats-servers",
        operator: None,
        accounts,
        only_here,
        unheard,
        whatever: matches!(wanted, Wanted::All),
    })
}

/// Accounts of the store, by key. A damaged one has none and is left out with a warning.
fn local(ctx: &mut Ctx, operator: &Entry<Operator>) -> Result<BTreeMap<String, String>> {
    let mut found = BTreeMap::new();
    for name in ctx.snapshot().accounts(&operator.name)? {
        match ctx.snapshot().read_account(&operator.name, &name) {
            Ok(stored) => drop(found.insert(stored.claims.sub, name)),
            Err(err) => ctx.warn(format!("account \"{name}\" is not asked for: {err}")),
        }
    }
    Ok(found)
}

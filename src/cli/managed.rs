//! Operators that are managed elsewhere: what is saved here is signed there.
//!
//! An account saved in such a store is sent to the operator's account server, and what the server
//! gives back is what is stored. The order is fixed: the command ends and its change set is checked,
//! then the server is asked, then all is committed. So a command that is refused has sent nothing,
//! and one whose account the server does not take has stored nothing. The lock is held meanwhile,
//! lest two commands send what only one of them can store; it costs others two timeouts at most.

mod answer;
mod changes;
mod report;

use super::args::TlsArgs;
use super::ctx::Ctx;
use super::error::{Error, Hint, Result};
use super::output::Outcome;
use crate::claims::{AccountClaims, OperatorClaims};
use crate::sync::Tls;
use crate::sync::account_server::{AccountServer, in_parallel, is_http, is_in_the_clear};
use answer::{Came, Given};
pub use report::words;

/// One account to be sent.
pub struct Exchange {
    operator: String,
    /// The operator's own words, which say who may sign accounts.
    of: OperatorClaims,
    account: String,
    sent: AccountClaims,
    token: String,
    /// What is stored so far.
    before: Option<AccountClaims>,
    /// Whether it is only told to end, and nothing is to be stored.
    expires: bool,
}

impl Ctx {
    /// Puts a signed account into the change set, to be sent to the operator's account server where
    /// the store is managed and there is one. `of` is the name of the operator, and its claims.
    pub fn put_signed_account(
        &mut self,
        of: (&str, &OperatorClaims),
        managed: bool,
        name: &str,
        before: Option<&AccountClaims>,
        sent: AccountClaims,
        token: &str,
    ) -> Result<()> {
        let (operator, claims) = of;
        self.changes.put_account(operator, name, token);
        if !managed {
            return Ok(());
        }
        let url = &claims.nats.account_server_url;
        if is_http(url) {
            // A command may save an account twice; what counts is what was there before it.
            let earlier = self.exchanges.iter().position(|e| e.account == name);
            let earlier = earlier.map(|at| self.exchanges.remove(at));
            self.exchanges.push(Exchange {
                operator: operator.to_string(),
                of: claims.clone(),
                account: name.to_string(),
                before: earlier.map_or_else(|| before.cloned(), |e| e.before),
                sent,
                token: token.to_string(),
                expires: false,
            });
        } else if !claims_signed(claims, &sent) {
            self.warn(format!(
                "unable to push to \"{operator}\": {}",
                if url.is_empty() {
                    "it sets no account server url"
                } else {
                    "its account server url is one of nats-servers, which take only what the operator has signed"
                }
            ));
            self.warn(format!(
                "account \"{name}\" is signed by itself: exchange its JWT with the operator to have it signed"
            ));
        }
        Ok(())
    }

    /// Has the account server told, before the commit, that an account ends.
    pub fn expire_account(
        &mut self,
        of: (&str, &OperatorClaims),
        name: &str,
        sent: AccountClaims,
        token: String,
    ) {
        self.exchanges.push(Exchange {
            operator: of.0.to_string(),
            of: of.1.clone(),
            account: name.to_string(),
            before: None,
            sent,
            token,
            expires: true,
        });
    }

    /// An account server; warns where everybody on the way can read and change what is said.
    pub fn account_server(
        &mut self,
        url: &str,
        timeout: Option<u64>,
        tls: &TlsArgs,
    ) -> Result<AccountServer> {
        let tls = self.https(tls)?;
        let server = AccountServer::new(url, self.server_timeout(timeout), &tls)?;
        if is_in_the_clear(url) {
            self.warn(format!(
                "`{}` is reached without TLS: others on the way can read and replace what is sent; use https",
                server.shown()
            ));
        }
        Ok(server)
    }

    /// TLS settings for an account server. The environment's are for nats-servers: an authority of
    /// a private cluster would shut out public servers.
    fn https(&self, args: &TlsArgs) -> Result<Tls> {
        let mut tls = args.resolve(self.settings())?;
        for (file, variable) in [
            (&mut tls.ca, "NATS_CA"),
            (&mut tls.cert, "NATS_CERT"),
            (&mut tls.key, "NATS_KEY"),
        ] {
            let set = self.env(variable).map(std::path::PathBuf::from);
            if set.is_some() && *file == set {
                *file = None;
            }
        }
        if tls.cert.is_none() || tls.key.is_none() {
            (tls.cert, tls.key) = (None, None);
        }
        Ok(tls)
    }
}

/// Whether an account is signed by the operator.
fn claims_signed(operator: &OperatorClaims, account: &AccountClaims) -> bool {
    crate::claims::trust::operator_signed(operator, &account.iss, &account.sub)
}

/// Sends the accounts of a command that has ended well, and takes what comes back in their place.
pub fn exchange(ctx: &mut Ctx, outcome: Outcome) -> Result<Outcome> {
    let exchanges = std::mem::take(&mut ctx.exchanges);
    let Some(first) = exchanges.first() else {
        return Ok(outcome);
    };
    // It may have been given up, for a token from the network.
    ctx.snapshot().hold()?;
    crate::store::check(ctx.snapshot(), &ctx.changes)?;
    // All accounts of a command are of one operator.
    let url = first.of.nats.account_server_url.clone();
    let server = ctx.account_server(&url, None, &TlsArgs::default())?;
    let answers = in_parallel(&exchanges, |exchange| answer::ask(&server, exchange));
    let mut came = Vec::new();
    let mut refusal = None;
    for (exchange, answer) in exchanges.iter().zip(answers) {
        match answer {
            Ok(answer) => came.push((exchange, answer)),
            Err(err) => refusal = refusal.or(Some(err)),
        }
    }
    if let Some(refusal) = refusal {
        let taken: Vec<&str> = came.iter().map(|(e, _)| e.account.as_str()).collect();
        let refusal = refusal.hint(Hint::say("nothing was changed here"));
        return Err(match taken.as_slice() {
            [] => refusal,
            taken => refusal.hint(Hint::say(format!(
                "the account server has taken others: {}; `pull` fetches them",
                taken.join(", ")
            ))),
        });
    }
    let mut failure = None;
    for (exchange, came) in &mut came {
        came.kept = store(ctx, exchange, came);
        failure = failure.or_else(|| self::failure(exchange, came));
    }
    let report = Outcome::of(&report::Report::of(&server.shown(), &came)).failing(failure);
    ctx.exchanges = exchanges;
    Ok(outcome.and(report))
}

/// Puts what came back into the change set, in place of what was sent; whether the stored JWT stays.
fn store(ctx: &mut Ctx, exchange: &Exchange, came: &Came) -> bool {
    let (operator, account) = (&exchange.operator, &exchange.account);
    match &came.given {
        Given::Signed(token, _) => ctx.changes.put_account(operator, account, token),
        // What the operator signed is not given up for what it has not.
        Given::Unusable(_) => {
            if let (Some(_), Ok(stored)) = (
                &exchange.before,
                ctx.snapshot().read_account(operator, account),
            ) {
                ctx.changes.put_account(operator, account, &stored.token);
                return true;
            }
        }
        Given::Nothing | Given::Unsigned => {}
    }
    false
}

fn failure(exchange: &Exchange, came: &Came) -> Option<Error> {
    let Given::Unusable(reason) = &came.given else {
        return None;
    };
    // Where the change was the name itself, it has the new one already.
    let account = match &exchange.before {
        Some(before) if before.name != exchange.sent.name => &exchange.sent.name,
        _ => &exchange.account,
    };
    let state = if came.kept {
        "the JWT stored here is still the one from before"
    } else {
        "it is stored as signed by itself"
    };
    Some(
        Error::remote(format!(
            "the account server took account \"{account}\" and gave back nothing usable: {reason}"
        ))
        .hint(Hint::run(
            format!("{state}; fetch it later"),
            &["pull", "--account", account],
        )),
    )
}

/// Says what would be sent.
pub fn rehearsed(ctx: &Ctx, mut outcome: Outcome) -> Outcome {
    let mut accounts = Vec::new();
    for exchange in &ctx.exchanges {
        outcome.human.ok(format!(
            "would push \"{}\" to the account server `{}`",
            exchange.account, exchange.of.nats.account_server_url
        ));
        accounts.push(exchange.account.clone());
    }
    if let (Some(first), serde_json::Value::Object(report)) =
        (ctx.exchanges.first(), &mut outcome.json)
    {
        let url = &first.of.nats.account_server_url;
        let told = serde_json::json!({ "url": url, "would_push": accounts });
        report.insert("account_server".to_string(), told);
    }
    outcome
}

/// An error of the commit, where the account server has something already that the store has not.
pub fn not_stored(ctx: &Ctx, err: Error) -> Error {
    let sent: Vec<&str> = ctx.exchanges.iter().map(|e| e.account.as_str()).collect();
    match sent.as_slice() {
        [] => err,
        sent => err.hint(Hint::say(format!(
            "the account server has what was sent of {}; `pull` fetches it",
            sent.join(", ")
        ))),
    }
}

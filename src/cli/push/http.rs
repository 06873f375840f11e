//! `push` to an HTTP account server: one request per account, several at once.

use serde::Serialize;

use super::{Args, Beside, select};
use crate::claims::{AccountClaims, Operator, armor};
use crate::cli::ctx::{Ctx, Entry};
use crate::cli::error::{Error, Hint, Result};
use crate::cli::managed::words;
use crate::cli::output::{self, Human, Outcome};
use crate::cli::words::listed;
use crate::nkey::PublicKey;
use crate::sync::account_server::{AccountServer, HttpAnswer, in_parallel};
use crate::sync::{PushItem, SyncError};

/// Pushes, compares, or says why that server cannot do it.
pub fn run(
    args: &Args,
    ctx: &mut Ctx,
    operator: &Entry<Operator>,
    url: &str,
    beside: &Beside,
    pushes: bool,
) -> Result<Outcome> {
    match beside {
        Beside::Prune | Beside::Remove(_) => {
            return Err(Error::refused(format!(
                "`{url}` is an HTTP account server, which deletes no accounts on request"
            ))
            .hint(Hint::say(
                "ask its operator, or have the accounts expire: `delete account` tells the account server of a managed operator; \
                 `--prune` and `--account-removal` work with nats-servers",
            )));
        }
        Beside::Nothing | Beside::Diff => {}
    }
    let accounts = if pushes {
        select::accounts(ctx, operator, args.account.as_deref(), args.all, args.force)?
    } else {
        Vec::new()
    };
    let compared = match beside {
        Beside::Diff => all(ctx, operator)?,
        _ => Vec::new(),
    };
    let planned = (pushes && ctx.options.dry_run).then(|| Outcome::of(&Plan::of(url, &accounts)));
    let planned = match (planned, beside) {
        (Some(planned), Beside::Nothing) => return Ok(planned),
        (planned, _) => planned,
    };
    let server = ctx.account_server(url, args.timeout, &args.tls)?;
    if pushes && ctx.managed()? {
        ctx.note("what the operator signs is fetched with `pull`");
    }
    // From here on only the network is used; nobody should wait for it at the lock.
    ctx.release();
    let pushed = planned.or_else(|| {
        pushes.then(|| {
            let report = push(&server, &accounts);
            Outcome::of(&report).failing(report.failure())
        })
    });
    let difference = matches!(beside, Beside::Diff).then(|| {
        let report = compare(&server, &compared);
        Outcome::of(&report).failing(report.failure())
    });
    Ok(match (pushed, difference) {
        (Some(pushed), Some(difference)) => pushed.and(difference),
        (Some(one), None) | (None, Some(one)) => one,
        (None, None) => Outcome::text(""),
    })
}

fn all(ctx: &Ctx, operator: &Entry<Operator>) -> Result<Vec<PushItem>> {
    let names = ctx.snapshot().accounts(&operator.name)?;
    let items = names.iter().map(|name| {
        let stored = ctx.snapshot().read_account(&operator.name, name)?;
        Ok(PushItem::read(name, &stored.token)?)
    });
    items.collect()
}

/// What the server made of each account.
#[derive(Debug, Serialize)]
struct Report {
    url: String,
    succeeded: bool,
    accounts: Vec<Pushed>,
}

/// One account: `outcome` is `pushed`, `accepted` (to be looked at there), `refused` or `no_answer`.
#[derive(Debug, Serialize)]
struct Pushed {
    name: String,
    key: PublicKey,
    outcome: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    status: Option<u16>,
    /// The server's words, or why there are none.
    #[serde(skip_serializing_if = "String::is_empty")]
    message: String,
}

fn push(server: &AccountServer, accounts: &[PushItem]) -> Report {
    let answers = in_parallel(accounts, |item| {
        server.send_account(item.key.as_str(), &item.token)
    });
    let accounts: Vec<Pushed> = accounts
        .iter()
        .zip(answers)
        .map(|(item, answer)| Pushed::of(item, answer))
        .collect();
    Report {
        url: server.shown(),
        succeeded: accounts.iter().all(Pushed::is_good),
        accounts,
    }
}

impl Pushed {
    fn of(item: &PushItem, answer: std::result::Result<HttpAnswer, SyncError>) -> Pushed {
        let (outcome, status, message) = match answer {
            Ok(answer) => {
                let outcome = match &answer {
                    taken if taken.is_done() => "pushed",
                    taken if taken.is_accepted() => "accepted",
                    _ => "refused",
                };
                let message = answer.body.trim().to_string();
                (outcome, Some(answer.status), message)
            }
            Err(err) => ("no_answer", None, err.to_string()),
        };
        Pushed {
            name: item.name.clone(),
            key: item.key,
            outcome,
            status,
            message,
        }
    }

    fn is_good(&self) -> bool {
        matches!(self.outcome, "pushed" | "accepted")
    }
}

impl Report {
    fn failure(&self) -> Option<Error> {
        let failed: Vec<&str> = self
            .accounts
            .iter()
            .filter(|a| !a.is_good())
            .map(|a| a.name.as_str())
            .collect();
        (!failed.is_empty()).then(|| {
            Error::remote(format!(
                "account server `{}` did not take {} of {} accounts: {}",
                self.url,
                failed.len(),
                self.accounts.len(),
                listed(&failed)
            ))
            .hint(Hint::say(
                "the report says what it answered; is this the address of an account server, and this its operator?",
            ))
        })
    }
}

impl output::Report for Report {
    fn human(&self, out: &mut Human) {
        out.ok(format!("push to account server \"{}\":", self.url));
        for account in &self.accounts {
            let name = &account.name;
            match (account.outcome, account.status) {
                ("pushed", _) => out.ok(format!("pushed \"{name}\" to account server")),
                ("accepted", Some(status)) => out.warn(format!(
                    "pushed \"{name}\" to account server, which accepted it to be looked at later (status {status})"
                )),
                (_, Some(status)) => out.err(format!(
                    "push \"{name}\" to account server: it refused with status {status}"
                )),
                (_, None) => {
                    out.err(format!("push \"{name}\": {}", account.message));
                    continue;
                }
            }
            words(&account.message, out);
        }
    }
}

/// What would be pushed.
#[derive(Debug, Serialize)]
struct Plan {
    url: String,
    accounts: Vec<String>,
}

impl Plan {
    fn of(url: &str, accounts: &[PushItem]) -> Plan {
        Plan {
            url: url.to_string(),
            accounts: accounts.iter().map(|a| a.name.clone()).collect(),
        }
    }
}

impl output::Report for Plan {
    fn human(&self, out: &mut Human) {
        out.ok(format!("would push to account server \"{}\":", self.url));
        for name in &self.accounts {
            out.ok(format!("would push \"{name}\""));
        }
    }
}

/// What the server holds against what the store holds.
#[derive(Debug, Serialize)]
struct Difference {
    url: String,
    compared: Vec<Compared>,
}

/// One account: `state` is `same`, `newer` or `older` there, `other`, `missing` or `unknown`.
#[derive(Debug, Serialize)]
struct Compared {
    name: String,
    key: PublicKey,
    state: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<String>,
}

fn compare(server: &AccountServer, accounts: &[PushItem]) -> Difference {
    let answers = in_parallel(accounts, |item| server.account(item.key.as_str()));
    let compared = accounts.iter().zip(answers).map(|(item, answer)| {
        let (state, reason) = match answer {
            Ok(answer) if answer.is_done() => (state(&item.token, &answer.body), None),
            Ok(answer) if answer.status == 404 => ("missing", None),
            Ok(answer) => ("unknown", Some(format!("status {}", answer.status))),
            Err(err) => ("unknown", Some(err.to_string())),
        };
        Compared {
            name: item.name.clone(),
            key: item.key,
            state,
            reason,
        }
    });
    Difference {
        url: server.shown(),
        compared: compared.collect(),
    }
}

fn state(here: &str, there: &str) -> &'static str {
    let there = armor::token_in(there).trim();
    if here.trim() == there {
        return "same";
    }
    match (AccountClaims::read(here), AccountClaims::decode(there)) {
        (Ok(here), Ok(there)) if here.sub == there.sub => match there.iat.cmp(&here.iat) {
            std::cmp::Ordering::Greater => "newer",
            std::cmp::Ordering::Less => "older",
            std::cmp::Ordering::Equal => "other",
        },
        _ => "other",
    }
}

impl Difference {
    fn failure(&self) -> Option<Error> {
        let unknown = self
            .compared
            .iter()
            .filter(|c| c.state == "unknown")
            .count();
        (unknown > 0).then(|| {
            Error::remote(format!(
                "account server `{}` did not tell about {unknown} of {} accounts",
                self.url,
                self.compared.len()
            ))
        })
    }
}

impl output::Report for Difference {
    fn human(&self, out: &mut Human) {
        out.ok(format!(
            "compared {} accounts with account server \"{}\":",
            self.compared.len(),
            self.url
        ));
        for account in &self.compared {
            let name = &account.name;
            match account.state {
                "same" => out.ok(format!("account \"{name}\" exists")),
                "newer" => out.warn(format!("account \"{name}\" is newer on the server")),
                "older" => out.warn(format!("account \"{name}\" is older on the server")),
                "missing" => out.warn(format!("account \"{name}\" only exists in the store")),
                "other" => out.warn(format!("account \"{name}\" is another on the server")),
                _ => out.err(format!(
                    "account \"{name}\": {}",
                    account.reason.as_deref().unwrap_or("no answer")
                )),
            }
        }
        out.ok("an account server lists nothing, so accounts that only exist there are not known");
    }
}

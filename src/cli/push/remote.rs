//! What servers hold beside what was pushed: `--diff`, `--prune` and `--account-removal`.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use serde_json::Value;

use crate::claims::{GenericClaims, Operator};
use crate::cli::ctx::{Ctx, Entry};
use crate::cli::error::{Error, Hint, Result};
use crate::cli::output::{self, Human};
use crate::nkey::PublicKey;
use crate::sync::{self, FromAll, Issuer, Reply, Servers};

/// The accounts of the store, by key.
pub struct Local {
    names: BTreeMap<String, String>,
}

impl Local {
    /// The accounts of the operator, by key.
    pub fn of(ctx: &Ctx, operator: &Entry<Operator>) -> Result<Self> {
        let mut names = BTreeMap::new();
        for name in ctx.snapshot().accounts(&operator.name)? {
            let account = ctx.snapshot().read_account(&operator.name, &name)?;
            names.insert(account.claims.sub, name);
        }
        Ok(Local { names })
    }
}

/// What one server holds against what the store holds.
#[derive(Debug, Serialize)]
pub struct Held {
    server: String,
    id: String,
    /// Accounts of the store that the server has, by name.
    both: Vec<String>,
    /// Accounts of the store that it lacks, by name.
    only_here: Vec<String>,
    /// Keys that the store does not know.
    only_there: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    failed: Option<String>,
}

/// What every server holds.
#[derive(Debug, Serialize)]
pub struct Difference {
    connected_to: String,
    servers: Vec<Held>,
    unheard: usize,
}

/// Asks every server for its accounts.
pub fn compare(servers: &Servers, issuer: &Issuer<'_>, local: &Local) -> Result<Difference> {
    let lists = sync::list(servers, issuer)?;
    let held = |answer: &Reply<Vec<String>>| match answer {
        Reply::Done(keys) => (keys.iter().cloned().collect(), None),
        other => (BTreeSet::new(), Some(trouble(other))),
    };
    let compared = lists.servers.iter().map(|server| {
        let (keys, failed) = held(&server.answer);
        let (both, only_here) = local
            .names
            .iter()
            .partition::<Vec<_>, _>(|(key, _)| keys.contains(*key));
        let names = |list: Vec<(&String, &String)>| {
            let mut names: Vec<String> = list.into_iter().map(|(_, name)| name.clone()).collect();
            names.sort();
            names
        };
        Held {
            server: server.name.clone(),
            id: server.id.clone(),
            both: names(both),
            only_here: if failed.is_some() {
                Vec::new()
            } else {
                names(only_here)
            },
            only_there: keys
                .into_iter()
                .filter(|k| !local.names.contains_key(k))
                .collect(),
            failed,
        }
    });
    Ok(Difference {
        connected_to: lists.connected_to.clone(),
        servers: compared.collect(),
        unheard: lists.unheard,
    })
}

fn trouble<T>(answer: &Reply<T>) -> String {
    match answer {
        Reply::Done(_) => String::new(),
        Reply::Refused(message) => format!("refused: {message}"),
        Reply::NoResolver => "has no resolver that stores accounts".into(),
        Reply::NoAnswer => "did not answer".into(),
    }
}

impl Difference {
    /// Whether a server did not tell what it holds.
    pub fn failure(&self) -> Option<Error> {
        let silent = self.servers.iter().filter(|s| s.failed.is_some()).count() + self.unheard;
        (silent > 0).then(|| {
            Error::remote(format!(
                "{silent} of {} servers did not tell what they hold",
                self.servers.len() + self.unheard
            ))
        })
    }

    /// Keys that some server holds and the store does not know, without the system account.
    pub fn strangers(&self, system: PublicKey) -> BTreeSet<String> {
        self.servers
            .iter()
            .flat_map(|s| s.only_there.iter().cloned())
            .filter(|k| k != system.as_str())
            .collect()
    }
}

impl output::Report for Difference {
    fn human(&self, out: &mut Human) {
        for server in &self.servers {
            if let Some(failed) = &server.failed {
                out.err(format!("nats-server {} {failed}", server.server));
                continue;
            }
            out.ok(format!(
                "list {} accounts from nats-server {}:",
                server.both.len() + server.only_there.len(),
                server.server
            ));
            for name in &server.both {
                out.ok(format!("account \"{name}\" exists"));
            }
            for name in &server.only_here {
                out.warn(format!("account \"{name}\" only exists in the store"));
            }
            for key in &server.only_there {
                out.warn(format!("account {key} only exists in server"));
            }
        }
        out.ok(format!(
            "listed accounts from a total of {}",
            super::report::servers(self.servers.len())
        ));
        super::report::unheard(self.unheard, out);
    }
}

/// Accounts deleted from servers.
#[derive(Debug, Serialize)]
pub struct Deleted {
    accounts: Vec<String>,
    #[serde(flatten)]
    answers: FromAll<String>,
}

/// What would be deleted.
#[derive(Debug, Serialize)]
pub struct Doomed {
    /// Public keys.
    pub to_delete: Vec<String>,
}

impl output::Report for Doomed {
    fn human(&self, out: &mut Human) {
        let keys = self.to_delete.join(", ");
        out.ok(format!("would delete from the servers: {keys}"));
    }
}

/// A request to delete accounts, signed by an operator key.
pub fn request(
    ctx: &mut Ctx,
    operator: &Entry<Operator>,
    keys: &[String],
    system: PublicKey,
) -> Result<String> {
    if keys.iter().any(|k| k == system.as_str()) {
        return Err(Error::refused(
            "the system account cannot be deleted: servers take accounts through it",
        )
        .hint(Hint::run(
            "choose another system account first",
            &["edit", "operator", "--system-account", "ACCOUNT"],
        )));
    }
    let signer = ctx.deletion_signer(&operator.stored.claims)?;
    let mut claims = GenericClaims::new(&signer.by.key);
    claims.nats.set(
        "accounts",
        keys.iter().cloned().map(Value::String).collect(),
    );
    Ok(claims.sign(&signer.seed, ctx.now)?)
}

/// Has every server delete the accounts of a request.
pub fn delete(
    servers: &Servers,
    issuer: &Issuer<'_>,
    request: &str,
    keys: Vec<String>,
) -> Result<Deleted> {
    Ok(Deleted {
        accounts: keys,
        answers: sync::delete(servers, issuer, request)?,
    })
}

impl Deleted {
    /// Whether a server did not delete.
    pub fn failure(&self) -> Option<Error> {
        (!self.answers.succeeded()).then(|| {
            Error::remote("not every server deleted the accounts")
                .hint(Hint::say("the configuration of the servers must say `allow_delete: true`; a server that is away brings deleted accounts back"))
        })
    }
}

impl output::Report for Deleted {
    fn human(&self, out: &mut Human) {
        for server in &self.answers.servers {
            match &server.answer {
                Reply::Done(message) => {
                    out.ok(format!("pruned nats-server {}: {message}", server.name))
                }
                other => out.err(format!("nats-server {} {}", server.name, trouble(other))),
            }
        }
        super::report::unheard(self.answers.unheard, out);
        if self.answers.succeeded() {
            for key in &self.accounts {
                out.ok(format!("deleted account {key} from the servers"));
            }
        }
    }
}

//! The push: send account JWTs to every server, and see that they took them.

use std::collections::{BTreeSet, HashMap};

use super::error::SyncError;
use super::inspect::inspect;
use super::jobs::{LookUp, Update};
use super::plan::{MAX_ACCOUNT_TOKEN, PushItem, PushPlan};
use super::report::{AccountOutcome, Loaded, OnServer, Outcome, PushReport, Resolver, ServerId};
use super::servers::{Issuer, Servers};
use super::session::{Job, Session};
use super::wire::{ServerInfo, Varz, subject};

/// Updates in flight at the start; a server on the same machine is busy with that many.
const UPDATES: usize = 16;
/// Lookups in flight at the start; they cost a server a twentieth of an update.
const LOOKUPS: usize = 64;

/// How often the servers are counted while more of them answer than were found.
const DISCOVERIES: usize = 3;

/// How far a push is. Numbers are accounts done and accounts in all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Progress {
    /// The servers are known and fit for the push.
    Servers(Vec<ServerId>),
    /// Comparing with what the servers have.
    Comparing(usize, usize),
    /// Sending what differs.
    Sending(usize, usize),
    /// Looking at what became of it.
    Checking(usize, usize),
}

/// Pushes accounts to all servers of a cluster.
///
/// Asks how many servers there are and waits for exactly that many; checks that they trust the
/// keys that signed and have the same system account; sends only what differs; looks afterwards
/// whether the servers hold and apply what was sent. Returns a report also when servers refused or
/// stayed silent: ask [`PushReport::succeeded`].
///
/// # Errors
/// Fails, with nothing sent, if no server can be reached, the login or a permission is refused, or
/// a server is not fit for this push.
pub fn push(
    servers: &Servers,
    issuer: &Issuer<'_>,
    plan: &PushPlan,
    progress: &mut dyn FnMut(Progress),
) -> Result<PushReport, SyncError> {
    super::block_on(push_async(servers, issuer, plan, progress))?
}

async fn push_async(
    servers: &Servers,
    issuer: &Issuer<'_>,
    plan: &PushPlan,
    progress: &mut dyn FnMut(Progress),
) -> Result<PushReport, SyncError> {
    let mut session = Session::open(servers, issuer).await?;
    let mut discoveries = 0;
    let (known, unheard, ids, full) = loop {
        let (known, unheard) = session.discover().await?;
        check_fitness(&mut session, &known, plan).await?;
        let (ids, full) = find_resolvers(&mut session, &known, plan).await?;
        // A server that has just joined may not be counted by anyone yet; but it looks accounts up.
        discoveries += 1;
        let missed = full.saturating_sub(known.len());
        if missed == 0 || discoveries == DISCOVERIES {
            break (known, unheard.max(missed), ids, full);
        }
    };
    progress(Progress::Servers(ids.clone()));

    let mut push = Push::new(plan, &known, ids, full);
    push.compare(&mut session, progress).await?;
    // From here on something may have been sent, so whatever happens is told in the report.
    let interrupted = push.send_and_check(&mut session, progress).await.err();
    Ok(push.report(session.server(), unheard, interrupted))
}

/// Reads every server's configuration and refuses what could not work.
async fn check_fitness(
    session: &mut Session<'_>,
    known: &[ServerInfo],
    plan: &PushPlan,
) -> Result<(), SyncError> {
    let answers = session.ask::<Varz>(known, subject::VARZ, "").await?;
    for server in known {
        let answer = answers.by_server.get(&server.id);
        let Some(varz) = answer.and_then(|answer| answer.data.as_ref()) else {
            return Err(SyncError::TimedOut {
                what: "the question for its configuration",
                missing: vec![server.name.clone()],
                seconds: session.patience().as_secs(),
            });
        };
        is_fit(server, varz, plan)?;
    }
    Ok(())
}

fn is_fit(server: &ServerInfo, varz: &Varz, plan: &PushPlan) -> Result<(), SyncError> {
    let system = plan.system_account.as_str();
    if varz.system_account != system {
        return Err(SyncError::WrongSystemAccount {
            server: server.name.clone(),
            expected: system.to_owned(),
            found: varz.system_account.clone(),
        });
    }
    let mut foreign = plan
        .accounts
        .iter()
        .filter(|item| !varz.trusts(&item.issuer));
    if let Some(first) = foreign.next() {
        return Err(SyncError::NotTrusted {
            server: server.name.clone(),
            signer: first.issuer.clone(),
            account: first.name.clone(),
            more: foreign.count(),
        });
    }
    let limit = varz.max_payload.min(MAX_ACCOUNT_TOKEN);
    match plan.accounts.iter().find(|item| item.token.len() > limit) {
        None => Ok(()),
        Some(item) => Err(SyncError::TooLarge {
            account: item.name.clone(),
            size: item.token.len(),
            limit,
            server: server.name.clone(),
        }),
    }
}

/// Which servers store accounts, and how many of them hold all accounts.
async fn find_resolvers(
    session: &mut Session<'_>,
    known: &[ServerInfo],
    plan: &PushPlan,
) -> Result<(Vec<ServerId>, usize), SyncError> {
    let full = session
        .look_up(known, plan.system_account.as_str())
        .await?
        .len();
    // Only if some servers are of another kind is it worth the long list to know which.
    let writers: Option<BTreeSet<String>> = if full >= known.len() {
        None
    } else {
        let answers = session.ask::<Vec<String>>(known, subject::LIST, "").await?;
        Some(answers.by_server.into_keys().collect())
    };
    if writers.as_ref().is_some_and(BTreeSet::is_empty) {
        return Err(SyncError::NoResolver {
            server: session.server().to_owned(),
        });
    }
    let ids = known.iter().map(|server| ServerId {
        name: server.name.clone(),
        id: server.id.clone(),
        version: server.ver.clone(),
        resolver: match &writers {
            Some(writers) if !writers.contains(&server.id) => Resolver::None,
            _ => Resolver::Directory,
        },
    });
    Ok((ids.collect(), full))
}

/// State of a push, account by account.
pub(super) struct Push<'a> {
    plan: &'a PushPlan,
    known: &'a [ServerInfo],
    servers: Vec<ServerId>,
    /// Number of servers that hold all accounts and give them out.
    full: usize,
    /// Servers that stopped answering; nobody waits for them any more.
    silent: BTreeSet<String>,
    outcomes: Vec<HashMap<String, Outcome>>,
    loaded: Vec<HashMap<String, Loaded>>,
    stored: Vec<usize>,
}

impl<'a> Push<'a> {
    fn new(
        plan: &'a PushPlan,
        known: &'a [ServerInfo],
        servers: Vec<ServerId>,
        full: usize,
    ) -> Push<'a> {
        let count = plan.accounts.len();
        Push {
            plan,
            known,
            servers,
            full,
            silent: BTreeSet::new(),
            outcomes: vec![HashMap::new(); count],
            loaded: vec![HashMap::new(); count],
            stored: vec![0; count],
        }
    }

    /// Looks up every account and notes those that all servers have already.
    async fn compare(
        &mut self,
        session: &mut Session<'_>,
        progress: &mut dyn FnMut(Progress),
    ) -> Result<(), SyncError> {
        // A cache cannot be looked into, so where there is one everything is sent.
        if self.full < self.servers.len() {
            return Ok(());
        }
        let all: Vec<usize> = (0..self.plan.accounts.len()).collect();
        self.look_up(session, &all, &mut |done, of| {
            progress(Progress::Comparing(done, of))
        })
        .await?;
        for at in all.into_iter().filter(|&at| self.stored[at] == self.full) {
            let unchanged = self
                .servers
                .iter()
                .map(|server| (server.id.clone(), Outcome::Unchanged));
            self.outcomes[at] = unchanged.collect();
        }
        Ok(())
    }

    async fn look_up(
        &mut self,
        session: &mut Session<'_>,
        which: &[usize],
        progress: &mut dyn FnMut(usize, usize),
    ) -> Result<(), SyncError> {
        let items: Vec<&PushItem> = which.iter().map(|&at| &self.plan.accounts[at]).collect();
        let alive = self.full.saturating_sub(self.silent.len()).max(1);
        let mut job = LookUp::new(items, alive);
        run(session, &mut job, LOOKUPS, progress).await?;
        for (&at, same) in which.iter().zip(job.same) {
            self.stored[at] = same;
        }
        Ok(())
    }

    async fn send_and_check(
        &mut self,
        session: &mut Session<'_>,
        progress: &mut dyn FnMut(Progress),
    ) -> Result<(), SyncError> {
        let system = &self.plan.system_account;
        let changed = (0..self.plan.accounts.len()).filter(|&at| self.outcomes[at].is_empty());
        let changed: Vec<usize> = changed.collect();
        // The system account's new JWT may end this connection, so all else is answered before.
        let (last, first): (Vec<usize>, Vec<usize>) = changed
            .iter()
            .partition(|&&at| self.plan.accounts[at].key == *system);
        let mut before = 0;
        for part in [first, last] {
            let mut step = |done, _| progress(Progress::Sending(before + done, changed.len()));
            let mut job = Update {
                plan: self.plan,
                which: &part,
                writers: writers(&self.servers),
                silent: &mut self.silent,
                outcomes: &mut self.outcomes,
            };
            run(session, &mut job, UPDATES, &mut step).await?;
            before += part.len();
        }
        let mut step = |done, of| progress(Progress::Checking(done, of));
        self.look_up(session, &changed, &mut step).await?;
        let alive = self
            .known
            .iter()
            .filter(|server| !self.silent.contains(&server.id));
        let alive: Vec<ServerInfo> = alive.cloned().collect();
        inspect(session, &alive, self.plan, &mut self.loaded, &mut step).await
    }

    fn report(
        self,
        connected_to: &str,
        unheard: usize,
        interrupted: Option<SyncError>,
    ) -> PushReport {
        let silence = |server: &ServerId| match server.resolver {
            Resolver::None => Outcome::NoResolver,
            Resolver::Directory => Outcome::NoAnswer,
        };
        let parts = self
            .plan
            .accounts
            .iter()
            .zip(self.outcomes)
            .zip(self.loaded)
            .zip(self.stored);
        let accounts = parts.map(
            |(((item, mut outcomes), mut loaded), stored)| AccountOutcome {
                name: item.name.clone(),
                key: item.key.to_string(),
                servers: self
                    .servers
                    .iter()
                    .map(|server| OnServer {
                        outcome: outcomes
                            .remove(&server.id)
                            .unwrap_or_else(|| silence(server)),
                        loaded: loaded.remove(&server.id).unwrap_or(Loaded::Unknown),
                    })
                    .collect(),
                stored,
                expected: self.full,
            },
        );
        PushReport {
            connected_to: connected_to.to_owned(),
            accounts: accounts.collect(),
            servers: self.servers,
            unheard,
            interrupted,
        }
    }
}

fn writers(servers: &[ServerId]) -> BTreeSet<String> {
    let writers = servers
        .iter()
        .filter(|server| server.resolver == Resolver::Directory);
    writers.map(|server| server.id.clone()).collect()
}

/// Runs a job and counts what is finished.
pub(super) async fn run(
    session: &mut Session<'_>,
    job: &mut dyn Job,
    window: usize,
    progress: &mut dyn FnMut(usize, usize),
) -> Result<(), SyncError> {
    let (mut done, of) = (0, job.len());
    let mut step = || {
        done += 1;
        progress(done, of);
    };
    session.run(job, window, &mut step).await
}

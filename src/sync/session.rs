//! A job's connection to the servers: who they are, requests to all of them, users renewed in time.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::time::{Duration, Instant};

use async_nats::Message;
use serde::de::DeserializeOwned;

use super::error::SyncError;
use super::link::{Link, Ticket, nobody_listens};
use super::servers::{Issuer, Servers};
use super::window::Window;
use super::wire::{Answer, Identity, Ping, ServerInfo, subject};

/// How long a server that is known to live may take for an answer. A server that looks for the
/// exporter of an account in use takes 2 s for each import; a list of 20 000 accounts takes 2 s.
const PATIENCE: Duration = Duration::from_secs(10);

/// How often in a row a connection is made again that is lost before anything came over it.
const TRIES: u32 = 3;

/// No more than this many bytes in flight, so that large tokens do not pile up.
const BYTES_IN_FLIGHT: usize = 4 * 1024 * 1024;

/// A set of requests of one kind, sent with many in flight.
pub(super) trait Job {
    /// How many requests there are.
    fn len(&self) -> usize;
    /// Subject and payload of one.
    fn request(&self, at: usize) -> (String, String);
    /// The request is about to be sent again; what was heard of it so far counts no more.
    fn again(&mut self, _at: usize) {}
    /// Takes one answer; true when no more are expected for this request.
    fn answer(&mut self, at: usize, message: &Message) -> bool;
    /// No answer has come for so long that none is expected any more.
    fn lost(&mut self, at: usize);
}

/// A connection that outlives its users and, within reason, its servers.
pub(super) struct Session<'a> {
    servers: &'a Servers,
    issuer: &'a Issuer<'a>,
    link: Link,
    renew_at: Option<Instant>,
    round: u32,
    troubles: u32,
}

impl<'a> Session<'a> {
    /// Makes a user and connects.
    pub async fn open(
        servers: &'a Servers,
        issuer: &'a Issuer<'a>,
    ) -> Result<Session<'a>, SyncError> {
        let (link, renew_at) = Session::login(servers, issuer).await?;
        Ok(Session {
            servers,
            issuer,
            link,
            renew_at,
            round: 0,
            troubles: 0,
        })
    }

    async fn login(
        servers: &Servers,
        issuer: &Issuer<'_>,
    ) -> Result<(Link, Option<Instant>), SyncError> {
        let made = Instant::now();
        let (login, valid) = issuer()?;
        let link = Link::open(servers, &login).await?;
        // Half the time is left for answers still on the way, and for clocks that differ.
        Ok((link, made.checked_add(valid / 2)))
    }

    /// `host:port` of the server talked to.
    pub fn server(&self) -> &str {
        self.link.server()
    }

    /// The account logged in as.
    pub fn account(&self) -> &str {
        &self.link.account
    }

    /// How long to wait for servers that may not exist any more.
    pub fn timeout(&self) -> Duration {
        self.servers.timeout
    }

    /// How long to wait for servers that do exist.
    pub fn patience(&self) -> Duration {
        self.servers.timeout.max(PATIENCE)
    }

    fn is_renewal_due(&self) -> bool {
        self.renew_at.is_some_and(|at| Instant::now() >= at)
    }

    /// Hands over to a new connection with a new user. To be called with nothing in flight.
    async fn renew(&mut self) -> Result<(), SyncError> {
        (self.link, self.renew_at) = Session::login(self.servers, self.issuer).await?;
        Ok(())
    }

    /// After a loss: a new connection, unless connections keep being lost at once.
    async fn recover(&mut self, loss: SyncError) -> Result<(), SyncError> {
        self.troubles += 1;
        if !matches!(loss, SyncError::Disconnected { .. }) || self.troubles > TRIES {
            return Err(loss);
        }
        tokio::time::sleep(Duration::from_millis(50) * self.troubles).await;
        self.renew().await
    }

    fn new_round(&mut self) -> u32 {
        self.round += 1;
        self.round
    }

    /// Sends one round of requests and passes every answer on until `take` says that it has all,
    /// or nothing has come for `patience`. Returns whether it had all.
    ///
    /// After a lost connection all of it is sent again, so `take` must not mind repetitions.
    pub async fn gather(
        &mut self,
        requests: &[(String, String)],
        patience: Duration,
        mut take: impl FnMut(Ticket, &Message) -> bool,
    ) -> Result<bool, SyncError> {
        if self.is_renewal_due() {
            self.renew().await?;
        }
        'send: loop {
            let round = self.new_round();
            let mut heard = Instant::now();
            for (at, (subject, payload)) in requests.iter().enumerate() {
                self.link
                    .send(Ticket { round, at }, subject.clone(), payload.clone())
                    .await;
            }
            loop {
                match self.link.receive(heard + patience).await {
                    Ok(Some((ticket, message))) if ticket.round == round => {
                        self.troubles = 0;
                        heard = Instant::now();
                        if take(ticket, &message) {
                            return Ok(true);
                        }
                    }
                    Ok(Some(_)) => {} // a late answer to an earlier round
                    Ok(None) => return Ok(false),
                    Err(loss) => {
                        self.recover(loss).await?;
                        continue 'send;
                    }
                }
            }
        }
    }

    /// Who is there: the servers that answer a ping, and how many others they count.
    pub async fn discover(&mut self) -> Result<(Vec<ServerInfo>, usize), SyncError> {
        let mut found: BTreeMap<String, ServerInfo> = BTreeMap::new();
        let (mut counted, mut refused) = (1, false);
        let ping = [(subject::PING.to_owned(), String::new())];
        // In the first seconds of a cluster its servers count differently, so the count of the one
        // that passes our requests on must be among those heard.
        let own = self.link.server_id();
        self.gather(&ping, self.timeout(), |_, message| {
            refused |= nobody_listens(message);
            if let Ok(pong) = serde_json::from_slice::<Ping>(&message.payload) {
                counted = counted.max(pong.statsz.active_servers);
                found.insert(pong.server.id.clone(), pong.server);
            }
            refused || (found.len() >= counted && found.contains_key(&own))
        })
        .await?;
        if refused {
            return Err(SyncError::NotSystemAccount {
                server: self.server().to_owned(),
                account: self.account().to_owned(),
            });
        }
        if found.is_empty() {
            return Err(SyncError::TimedOut {
                what: "the question which servers there are",
                missing: vec![self.server().to_owned()],
                seconds: self.timeout().as_secs(),
            });
        }
        let unheard = counted.saturating_sub(found.len());
        let mut servers: Vec<ServerInfo> = found.into_values().collect();
        servers.sort_by(|a, b| (&a.name, &a.id).cmp(&(&b.name, &b.id)));
        Ok((servers, unheard))
    }

    /// Asks all servers and waits for exactly the known ones. Answers by server id.
    ///
    /// Not every server needs to have an opinion on `subject`: behind the request goes another one
    /// that all answer. A server handles the requests of a connection in order, so with that second
    /// answer it has given the first, or never will.
    pub async fn ask<T: DeserializeOwned>(
        &mut self,
        known: &[ServerInfo],
        subject: &str,
        payload: &str,
    ) -> Result<Answers<T>, SyncError> {
        let requests = [
            (subject.to_owned(), payload.to_owned()),
            (subject::IDENTIFY.to_owned(), String::new()),
        ];
        let mut answers: HashMap<String, Answer<T>> = HashMap::new();
        let mut bad: Option<SyncError> = None;
        let mut passed: BTreeSet<String> = BTreeSet::new();
        let server = self.server().to_owned();
        let patience = self.patience();
        self.gather(&requests, patience, |ticket, message| {
            if ticket.at == 1 {
                if let Ok(identity) = serde_json::from_slice::<Identity>(&message.payload) {
                    passed.insert(identity.id);
                }
            } else if !nobody_listens(message) {
                match serde_json::from_slice::<Answer<T>>(&message.payload) {
                    Ok(answer) => drop(answers.insert(answer.server.id.clone(), answer)),
                    Err(err) => {
                        bad = Some(SyncError::BadAnswer {
                            server: server.clone(),
                            what: "a request to all servers",
                            reason: err.to_string(),
                        });
                    }
                }
            }
            known.iter().all(|server| passed.contains(&server.id))
        })
        .await?;
        if let Some(bad) = bad {
            return Err(bad);
        }
        let missing = known.iter().filter(|server| !passed.contains(&server.id));
        let missing = missing.map(|server| server.id.clone()).collect();
        Ok(Answers {
            by_server: answers,
            missing,
        })
    }

    /// The JWT of an account from every server that gives JWTs out, which full directories do and
    /// nothing else does. An empty text is from a server that does not hold the account.
    pub async fn look_up(
        &mut self,
        known: &[ServerInfo],
        account: &str,
    ) -> Result<Vec<String>, SyncError> {
        let requests = [
            (subject::lookup(account), String::new()),
            (subject::IDENTIFY.to_owned(), String::new()),
        ];
        let patience = self.patience();
        let (mut tokens, mut round) = (Vec::new(), 0);
        let mut passed: BTreeSet<String> = BTreeSet::new();
        self.gather(&requests, patience, |ticket, message| {
            // These answers do not name their server, so a repeated round begins anew.
            if std::mem::replace(&mut round, ticket.round) != ticket.round {
                tokens.clear();
                passed.clear();
            }
            if ticket.at == 1 {
                if let Ok(identity) = serde_json::from_slice::<Identity>(&message.payload) {
                    passed.insert(identity.id);
                }
            } else if !nobody_listens(message) {
                tokens.push(String::from_utf8_lossy(&message.payload).into_owned());
            }
            known.iter().all(|server| passed.contains(&server.id))
        })
        .await?;
        Ok(tokens)
    }

    /// Runs a job with an adaptive number of requests in flight; `step` hears of each one finished.
    ///
    /// Requests go out in order over one connection, so each server handles them in order. When the
    /// user must be renewed, what is in flight is finished first.
    pub async fn run(
        &mut self,
        job: &mut dyn Job,
        window: usize,
        step: &mut dyn FnMut(),
    ) -> Result<(), SyncError> {
        let mut window = Window::new(window);
        let mut in_flight: BTreeMap<usize, (Instant, usize)> = BTreeMap::new();
        let mut round = self.new_round();
        let mut bytes = 0;
        let mut next = 0;
        let mut heard = Instant::now();
        loop {
            if in_flight.is_empty() {
                if next == job.len() {
                    return Ok(());
                }
                if self.is_renewal_due() {
                    self.renew().await?;
                }
                heard = Instant::now();
            }
            while next < job.len() && in_flight.len() < window.size() {
                if !in_flight.is_empty() && self.is_renewal_due() {
                    break;
                }
                let (subject, payload) = job.request(next);
                if !in_flight.is_empty() && bytes + payload.len() > BYTES_IN_FLIGHT {
                    break;
                }
                bytes += payload.len();
                in_flight.insert(next, (Instant::now(), payload.len()));
                self.link
                    .send(Ticket { round, at: next }, subject, payload)
                    .await;
                next += 1;
            }
            match self.link.receive(heard + self.patience()).await {
                Ok(Some((ticket, message))) if ticket.round == round => {
                    heard = Instant::now();
                    self.troubles = 0;
                    if job.answer(ticket.at, &message)
                        && let Some((sent, size)) = in_flight.remove(&ticket.at)
                    {
                        window.answered(sent.elapsed());
                        bytes -= size;
                        step();
                    }
                }
                Ok(Some(_)) => {}
                Ok(None) => {
                    window.lost();
                    bytes = 0;
                    for at in std::mem::take(&mut in_flight).into_keys() {
                        job.lost(at);
                        step();
                    }
                }
                Err(loss) => {
                    self.recover(loss).await?;
                    round = self.new_round();
                    heard = Instant::now();
                    for (&at, (sent, _)) in &mut in_flight {
                        job.again(at);
                        let (subject, payload) = job.request(at);
                        *sent = heard;
                        self.link.send(Ticket { round, at }, subject, payload).await;
                    }
                }
            }
        }
    }
}

/// Answers to one request to all servers.
pub(super) struct Answers<T> {
    /// By server id.
    pub by_server: HashMap<String, Answer<T>>,
    /// Ids of known servers that were not heard of.
    pub missing: Vec<String>,
}

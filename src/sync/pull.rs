//! The pull: fetch what servers hold, from all of them.
//!
//! The stream of all accounts comes from one server, whichever takes the request first. Servers of a
//! cluster need not hold the same: one may have been away, or be out of space. So with several of
//! them each one's list is read too, and every account is looked up at all of them.

use std::collections::{BTreeMap, BTreeSet};

use async_nats::Message;

use super::error::SyncError;
use super::link::nobody_listens;
use super::servers::{Issuer, Servers};
use super::session::{Job, Session};
use super::wire::{ServerInfo, subject};
use crate::nkey::{Kind, PublicKey};

/// Lookups in flight at the start.
const LOOKUPS: usize = 64;

/// What the servers hold. Nothing of it is verified.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pulled {
    /// `host:port` of the server that was talked to.
    pub connected_to: String,
    /// How many servers answered.
    pub servers: usize,
    /// Servers that the others count but that did not answer, and those that fell silent.
    pub unheard: usize,
    /// Account JWTs by account key: each different one once.
    pub accounts: BTreeMap<String, Vec<String>>,
}

impl Pulled {
    fn add(&mut self, key: &str, token: &str) {
        let token = token.trim();
        let tokens = self.accounts.entry(key.to_owned()).or_default();
        if !token.is_empty() && !tokens.iter().any(|known| known == token) {
            tokens.push(token.to_owned());
        }
    }
}

/// All account JWTs that the servers hold. Expired ones are not among them.
///
/// # Errors
/// As [`push`](super::push), if no server stores accounts, and if the stream breaks off.
pub fn pull(servers: &Servers, issuer: &Issuer<'_>) -> Result<Pulled, SyncError> {
    super::block_on(async {
        let mut session = Session::open(servers, issuer).await?;
        let (known, unheard) = session.discover().await?;
        let mut pulled = empty(&session, &known, unheard);
        pack(&mut session, &mut pulled).await?;
        if known.len() > 1 {
            compare(&mut session, &known, &mut pulled).await?;
        }
        Ok(pulled)
    })?
}

/// The JWTs of one account as the servers hold them; no entry if no server holds it.
///
/// # Errors
/// As [`push`](super::push), and if no server gives accounts out.
pub fn look_up(servers: &Servers, issuer: &Issuer<'_>, account: &str) -> Result<Pulled, SyncError> {
    super::block_on(async {
        let mut session = Session::open(servers, issuer).await?;
        let (known, unheard) = session.discover().await?;
        let mut pulled = empty(&session, &known, unheard);
        let answers = session.look_up(&known, account).await?;
        if answers.is_empty() {
            return Err(no_resolver(&session));
        }
        for token in answers.iter().filter(|token| !token.is_empty()) {
            pulled.add(account, token);
        }
        Ok(pulled)
    })?
}

fn empty(session: &Session<'_>, known: &[ServerInfo], unheard: usize) -> Pulled {
    Pulled {
        connected_to: session.server().to_owned(),
        servers: known.len(),
        unheard,
        accounts: BTreeMap::new(),
    }
}

fn no_resolver(session: &Session<'_>) -> SyncError {
    SyncError::NoResolver {
        server: session.server().to_owned(),
    }
}

/// The stream of one server. It ends with an empty message, so nothing waits for silence.
async fn pack(session: &mut Session<'_>, pulled: &mut Pulled) -> Result<(), SyncError> {
    let request = [(subject::PACK.to_owned(), String::new())];
    let patience = session.patience();
    let mut refused = false;
    let complete = session
        .gather(&request, patience, |_, message| {
            refused |= nobody_listens(message);
            let text = String::from_utf8_lossy(&message.payload);
            if let Some((key, token)) = text.split_once('|') {
                pulled.add(key, token);
            }
            message.payload.is_empty()
        })
        .await?;
    if refused {
        return Err(no_resolver(session));
    }
    if !complete {
        return Err(SyncError::TimedOut {
            what: "the request for all accounts",
            missing: vec![session.server().to_owned()],
            seconds: patience.as_secs(),
        });
    }
    Ok(())
}

/// What any server holds beside the stream: accounts it alone has, and other versions.
async fn compare(
    session: &mut Session<'_>,
    known: &[ServerInfo],
    pulled: &mut Pulled,
) -> Result<(), SyncError> {
    let lists = session.ask::<Vec<String>>(known, subject::LIST, "").await?;
    pulled.unheard += lists.missing.len();
    let listed = lists.by_server.into_values();
    let mut keys: BTreeSet<String> = listed.filter_map(|list| list.data).flatten().collect();
    keys.extend(pulled.accounts.keys().cloned());
    // Each becomes a part of a subject.
    keys.retain(|key| PublicKey::parse_kind(Kind::Account, key).is_ok());
    let own = session.account().to_owned();
    let full = session.look_up(known, &own).await?.len();
    let mut job = Collect {
        keys: keys.into_iter().collect(),
        pulled,
        heard: BTreeMap::new(),
        expected: full,
    };
    session.run(&mut job, LOOKUPS, &mut || ()).await
}

/// Looks accounts up and keeps every different JWT.
struct Collect<'a> {
    keys: Vec<String>,
    pulled: &'a mut Pulled,
    heard: BTreeMap<usize, usize>,
    expected: usize,
}

impl Job for Collect<'_> {
    fn len(&self) -> usize {
        self.keys.len()
    }

    fn request(&self, at: usize) -> (String, String) {
        (subject::lookup(&self.keys[at]), String::new())
    }

    fn again(&mut self, at: usize) {
        self.heard.remove(&at);
    }

    fn answer(&mut self, at: usize, message: &Message) -> bool {
        if nobody_listens(message) {
            return true;
        }
        let heard = self.heard.entry(at).or_default();
        *heard += 1;
        let enough = *heard >= self.expected;
        if !message.payload.is_empty() {
            let token = String::from_utf8_lossy(&message.payload);
            self.pulled.add(&self.keys[at], &token);
        }
        enough
    }

    fn lost(&mut self, at: usize) {
        // A server has gone: the others are not kept waiting for it again.
        self.expected = self.heard.get(&at).copied().unwrap_or_default().max(1);
        self.pulled.unheard = self.pulled.unheard.max(1);
    }
}

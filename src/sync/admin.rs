//! The other requests of an administrator: what servers hold, and delete it.

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::error::SyncError;
use super::servers::{Issuer, Servers};
use super::session::Session;
use super::wire::{Done, ServerInfo, subject};

/// One server's answer to a request that goes to all.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FromServer<T> {
    /// Name of the server.
    pub name: String,
    /// Its id.
    pub id: String,
    /// What it said: a result, its refusal, or nothing within the time.
    pub answer: Reply<T>,
}

/// What a server said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Reply<T> {
    /// The result.
    Done(T),
    /// Its refusal in its words.
    Refused(String),
    /// It does not take such requests, having no resolver that stores accounts.
    NoResolver,
    /// It did not answer in time.
    NoAnswer,
}

/// Every server's answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FromAll<T> {
    /// `host:port` of the server that was talked to.
    pub connected_to: String,
    /// One entry per server that is there, sorted by name.
    pub servers: Vec<FromServer<T>>,
    /// Servers that the others count but that never answered.
    pub unheard: usize,
}

impl<T> FromAll<T> {
    /// Whether every server gave a result.
    pub fn succeeded(&self) -> bool {
        let done = |server: &FromServer<T>| matches!(server.answer, Reply::Done(_));
        self.unheard == 0 && self.servers.iter().all(done)
    }
}

/// The keys of the accounts that each server holds, sorted. Expired accounts are not among them.
///
/// # Errors
/// As [`push`](super::push), and if no server stores accounts.
pub fn list(servers: &Servers, issuer: &Issuer<'_>) -> Result<FromAll<Vec<String>>, SyncError> {
    super::block_on(async {
        let mut lists = to_all::<Vec<String>>(servers, issuer, subject::LIST, "").await?;
        for server in &mut lists.servers {
            if let Reply::Done(keys) = &mut server.answer {
                keys.sort_unstable();
            }
        }
        Ok(lists)
    })?
}

/// Makes every server delete the accounts that the signed request names. The text is the servers'.
///
/// The request is a generic JWT, `iss` and `sub` an operator key, with `nats.accounts` the list of
/// account keys. It may be replayed by whoever sees it. A server that is away brings the accounts
/// back to all others when it returns, so delete when all are there.
///
/// # Errors
/// As [`push`](super::push), and if no server stores accounts.
pub fn delete(
    servers: &Servers,
    issuer: &Issuer<'_>,
    request: &str,
) -> Result<FromAll<String>, SyncError> {
    super::block_on(async {
        let answers = to_all::<Done>(servers, issuer, subject::DELETE, request).await?;
        let text = |answer| match answer {
            Reply::Done(Done { message }) => Reply::Done(message),
            Reply::Refused(message) => Reply::Refused(message),
            Reply::NoResolver => Reply::NoResolver,
            Reply::NoAnswer => Reply::NoAnswer,
        };
        Ok(FromAll {
            connected_to: answers.connected_to,
            unheard: answers.unheard,
            servers: answers
                .servers
                .into_iter()
                .map(|server| FromServer {
                    name: server.name,
                    id: server.id,
                    answer: text(server.answer),
                })
                .collect(),
        })
    })?
}

async fn to_all<T: DeserializeOwned + Default>(
    servers: &Servers,
    issuer: &Issuer<'_>,
    subject: &str,
    payload: &str,
) -> Result<FromAll<T>, SyncError> {
    let mut session = Session::open(servers, issuer).await?;
    let (known, unheard) = session.discover().await?;
    let mut answers = session.ask::<T>(&known, subject, payload).await?;
    if answers.by_server.is_empty() {
        return Err(SyncError::NoResolver {
            server: session.server().to_owned(),
        });
    }
    let mut reply = |server: &ServerInfo| match answers.by_server.remove(&server.id) {
        Some(answer) => match (answer.error, answer.data) {
            (Some(failure), _) => Reply::Refused(failure.description),
            // An empty list arrives as `null`.
            (None, data) => Reply::Done(data.unwrap_or_default()),
        },
        None if answers.missing.contains(&server.id) => Reply::NoAnswer,
        None => Reply::NoResolver,
    };
    Ok(FromAll {
        connected_to: session.server().to_owned(),
        unheard,
        servers: known
            .iter()
            .map(|server| FromServer {
                name: server.name.clone(),
                id: server.id.clone(),
                answer: reply(server),
            })
            .collect(),
    })
}

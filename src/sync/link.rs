//! One connection with one inbox through which all its requests are answered.
//!
//! A request carries its number in its reply subject. That is one subscription for any number of
//! requests, and every server's answer to each of them arrives here, not only the first.

use std::time::Instant;

use async_nats::{Message, StatusCode, Subscriber};
use futures_util::StreamExt;

use super::connect::{Connection, Fault, OnLoss, connect};
use super::error::SyncError;
use super::servers::{Login, Servers};
use super::user;

/// Number of a request: the round it belongs to, and its place in the round.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Ticket {
    pub round: u32,
    pub at: usize,
}

/// A connection for requests.
pub(super) struct Link {
    connection: Connection,
    inbox: Subscriber,
    prefix: String,
    /// The account logged in as.
    pub account: String,
    /// The server's last error line, which explains a loss that follows.
    last_words: Option<String>,
}

impl Link {
    /// Connects and subscribes to the inbox.
    pub async fn open(servers: &Servers, login: &Login) -> Result<Link, SyncError> {
        let connection = connect(servers, login, OnLoss::Leave).await?;
        let prefix = connection.client.new_inbox();
        let subscribed = connection.client.subscribe(format!("{prefix}.*")).await;
        let inbox = subscribed.map_err(|err| SyncError::Disconnected {
            server: connection.server.clone(),
            reason: err.to_string(),
        })?;
        let account = user::facts(&login.jwt).account;
        Ok(Link {
            connection,
            inbox,
            prefix,
            account,
            last_words: None,
        })
    }

    /// `host:port` of the server.
    pub fn server(&self) -> &str {
        &self.connection.server
    }

    /// Id of the server, as its answers carry it.
    pub fn server_id(&self) -> String {
        self.connection.client.server_info().server_id
    }

    /// Sends a request; its answers come out of [`Link::receive`] with the same ticket.
    pub async fn send(&self, ticket: Ticket, subject: String, payload: String) {
        let reply = format!("{}.{}_{}", self.prefix, ticket.round, ticket.at);
        // Fails only on a connection that has ended, and the next receive says so with the cause.
        let _ = self
            .connection
            .client
            .publish_with_reply(subject, reply, payload.into())
            .await;
    }

    /// The next answer, or `None` if none comes before the deadline.
    pub async fn receive(
        &mut self,
        deadline: Instant,
    ) -> Result<Option<(Ticket, Message)>, SyncError> {
        loop {
            tokio::select! {
                // What is already here counts before an error that came after it.
                biased;
                message = self.inbox.next() => match message {
                    Some(message) => {
                        if let Some(ticket) = self.ticket(&message) {
                            return Ok(Some((ticket, message)));
                        }
                    }
                    None => return Err(self.lost("it was closed".to_owned())),
                },
                fault = self.connection.faults.recv() => match fault {
                    Some(Fault::Said(text)) => {
                        if let Some(err) = permission(self.server(), &text) {
                            return Err(err);
                        }
                        self.last_words = Some(text);
                    }
                    Some(Fault::Returned) => {}
                    Some(Fault::Lost) | None => return Err(self.lost("the server closed it".to_owned())),
                },
                () = tokio::time::sleep_until(deadline.into()) => return Ok(None),
            }
        }
    }

    fn ticket(&self, message: &Message) -> Option<Ticket> {
        let text = message
            .subject
            .strip_prefix(self.prefix.as_str())?
            .strip_prefix('.')?;
        let (round, at) = text.split_once('_')?;
        Some(Ticket {
            round: round.parse().ok()?,
            at: at.parse().ok()?,
        })
    }

    fn lost(&self, reason: String) -> SyncError {
        SyncError::Disconnected {
            server: self.server().to_owned(),
            reason: self.last_words.clone().unwrap_or(reason),
        }
    }
}

/// Whether this is the server's way to say that nobody listens on the subject of a request.
pub(super) fn nobody_listens(message: &Message) -> bool {
    message.status == Some(StatusCode::NO_RESPONDERS) && message.payload.is_empty()
}

/// The error behind a line such as `Permissions Violation for Publish to "a.b"`.
pub(super) fn permission(server: &str, text: &str) -> Option<SyncError> {
    let rest = strip_prefix_ignoring_case(text, "permissions violation for ")?;
    let action = if strip_prefix_ignoring_case(rest, "publish").is_some() {
        "publishing to"
    } else {
        "subscribing to"
    };
    let subject = rest.split('"').nth(1).unwrap_or(rest);
    Some(SyncError::Permission {
        server: server.to_owned(),
        action,
        subject: subject.to_owned(),
    })
}

fn strip_prefix_ignoring_case<'a>(text: &'a str, prefix: &str) -> Option<&'a str> {
    let head = text.get(..prefix.len())?;
    head.eq_ignore_ascii_case(prefix)
        .then(|| &text[prefix.len()..])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_permission_error_names_the_subject() {
        let text = |line: &str| permission("h:1", line).map(|err| err.to_string());
        assert_eq!(
            text("Permissions Violation for Publish to \"a.b\"").unwrap(),
            "server `h:1` does not permit publishing to `a.b`"
        );
        assert_eq!(
            text("Permissions Violation for Subscription to \"x\" using queue \"q\"").unwrap(),
            "server `h:1` does not permit subscribing to `x`"
        );
        assert_eq!(text("User Authentication Expired"), None);
    }
}

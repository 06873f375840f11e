//! A client like any other: publish, subscribe, request, reply, measure the way.
//!
//! The protocol does not confirm what a client sends; errors come later, if at all. So every call
//! here ends with a message to the client itself: when that comes back, or is itself refused, the
//! server has dealt with all before it, and an error about it has arrived.

use std::time::{Duration, Instant};

use async_nats::client::{PublishErrorKind, SubscribeErrorKind};
use async_nats::{Message, Subscriber};
use futures_util::StreamExt;
use tokio::runtime::Runtime;

use super::connect::{Connection, Fault, OnLoss, connect};
use super::error::SyncError;
use super::link::{nobody_listens, permission};
use super::servers::{Login, Servers};

/// A connection as some user.
pub struct Client {
    // Before the runtime, which must outlive it.
    connection: Connection,
    runtime: Runtime,
    timeout: Duration,
    last_words: Option<String>,
    /// Subject of messages to itself, without the number of each.
    own: String,
    echoes: u64,
}

/// A subscription of a [`Client`]; ends when dropped.
pub struct Subscription(Subscriber);

/// A message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Received {
    /// What it was published to.
    pub subject: String,
    /// Where an answer is wanted.
    pub reply: Option<String>,
    /// Its content.
    pub payload: Vec<u8>,
}

impl From<Message> for Received {
    fn from(message: Message) -> Received {
        Received {
            subject: message.subject.to_string(),
            reply: message.reply.map(|reply| reply.to_string()),
            payload: message.payload.to_vec(),
        }
    }
}

impl Client {
    /// Connects. A lost connection is made again every two seconds for ten minutes.
    ///
    /// # Errors
    /// Fails if no server can be reached, or the login is refused.
    pub fn connect(servers: &Servers, login: &Login) -> Result<Client, SyncError> {
        let runtime = super::runtime()?;
        let connection = runtime.block_on(connect(servers, login, OnLoss::Return))?;
        Ok(Client {
            own: connection.client.new_inbox(),
            echoes: 0,
            connection,
            runtime,
            timeout: servers.timeout,
            last_words: None,
        })
    }

    /// `host:port` of the server connected to first.
    pub fn server(&self) -> &str {
        &self.connection.server
    }

    /// Publishes; returns when the server has taken the message.
    ///
    /// # Errors
    /// Fails if the subject is invalid or not permitted, or the message too large.
    pub fn publish(&mut self, subject: &str, payload: &[u8]) -> Result<(), SyncError> {
        self.send(subject, None, payload)?;
        self.round_trip().map(drop)
    }

    /// Answers a message; false if it does not want an answer.
    ///
    /// # Errors
    /// As [`Client::publish`].
    pub fn respond(&mut self, to: &Received, payload: &[u8]) -> Result<bool, SyncError> {
        match &to.reply {
            Some(reply) => self.publish(reply, payload).map(|()| true),
            None => Ok(false),
        }
    }

    /// Subscribes, as a member of a queue group if one is named; returns when the server knows.
    ///
    /// # Errors
    /// Fails if the subject is invalid or not permitted.
    pub fn subscribe(
        &mut self,
        subject: &str,
        queue: Option<&str>,
    ) -> Result<Subscription, SyncError> {
        let client = &self.connection.client;
        let subscribed = match queue {
            Some(queue) => {
                let group = client.queue_subscribe(subject.to_owned(), queue.to_owned());
                self.runtime.block_on(group)
            }
            None => self.runtime.block_on(client.subscribe(subject.to_owned())),
        };
        let subscriber = subscribed.map_err(|err| match err.kind() {
            SubscribeErrorKind::InvalidSubject => SyncError::BadSubject(subject.to_owned()),
            SubscribeErrorKind::InvalidQueueName => {
                SyncError::BadSubject(queue.unwrap_or_default().to_owned())
            }
            SubscribeErrorKind::Other => self.lost(),
        })?;
        self.round_trip()?;
        Ok(Subscription(subscriber))
    }

    /// The next message, waiting for ever or for `wait`; `None` if none comes in that time.
    ///
    /// # Errors
    /// Fails if the connection is lost and cannot be made again, or the permission is withdrawn.
    pub fn next(
        &mut self,
        subscription: &mut Subscription,
        wait: Option<Duration>,
    ) -> Result<Option<Received>, SyncError> {
        let deadline = wait.and_then(|wait| Instant::now().checked_add(wait));
        loop {
            match self.wait(&mut subscription.0, deadline) {
                Heard::Message(message) => return Ok(Some(message.into())),
                Heard::Fault(Fault::Said(text)) => self.said(text)?,
                Heard::Fault(_) => {} // it is being made again
                Heard::Nothing => return Ok(None),
                Heard::End => return Err(self.lost()),
            }
        }
    }

    /// The first answer to a request.
    ///
    /// # Errors
    /// Fails if nobody listens, no answer comes within `wait`, or the server refuses.
    pub fn request(
        &mut self,
        subject: &str,
        payload: &[u8],
        wait: Duration,
    ) -> Result<Received, SyncError> {
        let inbox = self.connection.client.new_inbox();
        let mut answers = self.listen(&inbox)?;
        self.send(subject, Some(&inbox), payload)?;
        let deadline = Instant::now().checked_add(wait);
        loop {
            match self.wait(&mut answers, deadline) {
                Heard::Message(message) if nobody_listens(&message) => {
                    return Err(SyncError::NoResponders {
                        server: self.server().to_owned(),
                        subject: subject.to_owned(),
                    });
                }
                Heard::Message(message) => return Ok(message.into()),
                Heard::Fault(fault) => self.judge(fault)?,
                Heard::Nothing => {
                    return Err(SyncError::TimedOut {
                        what: "the request",
                        missing: Vec::new(),
                        seconds: wait.as_secs(),
                    });
                }
                Heard::End => return Err(self.lost()),
            }
        }
    }

    /// How long a message to the server and back takes.
    ///
    /// # Errors
    /// Fails if the connection is lost, or something sent before was refused.
    pub fn round_trip(&mut self) -> Result<Duration, SyncError> {
        self.echoes += 1;
        let inbox = format!("{}.{}.echo", self.own, self.echoes);
        let start = Instant::now();
        let mut echo = self.listen(&inbox)?;
        self.send(&inbox, None, b"")?;
        let deadline = start.checked_add(self.timeout);
        loop {
            match self.wait(&mut echo, deadline) {
                Heard::Message(_) => {
                    let took = start.elapsed();
                    return self.hear_refusals().map(|()| took);
                }
                // A user may be forbidden to talk to itself; then the refusal has gone the way.
                Heard::Fault(Fault::Said(text)) if text.contains(&inbox) => {
                    return Ok(start.elapsed());
                }
                Heard::Fault(fault) => self.judge(fault)?,
                Heard::Nothing => {
                    return Err(SyncError::TimedOut {
                        what: "a message to itself",
                        missing: vec![self.server().to_owned()],
                        seconds: self.timeout.as_secs(),
                    });
                }
                Heard::End => return Err(self.lost()),
            }
        }
    }

    /// Looks for refusals that came before the echo. The client library hands them on through a task
    /// of its own, so they may be seen later than a message that came after them.
    fn hear_refusals(&mut self) -> Result<(), SyncError> {
        self.runtime.block_on(async {
            for _ in 0..4 {
                tokio::task::yield_now().await;
            }
        });
        while let Ok(fault) = self.connection.faults.try_recv() {
            if let Fault::Said(text) = fault {
                self.said(text)?;
            }
        }
        Ok(())
    }

    fn listen(&self, inbox: &str) -> Result<Subscriber, SyncError> {
        let subscribed = self.connection.client.subscribe(inbox.to_owned());
        self.runtime.block_on(subscribed).map_err(|_| self.lost())
    }

    fn send(&self, subject: &str, reply: Option<&str>, payload: &[u8]) -> Result<(), SyncError> {
        let client = &self.connection.client;
        let (to, content) = (subject.to_owned(), payload.to_vec().into());
        let sent = match reply {
            Some(reply) => {
                let request = client.publish_with_reply(to, reply.to_owned(), content);
                self.runtime.block_on(request)
            }
            None => self.runtime.block_on(client.publish(to, content)),
        };
        sent.map_err(|err| match err.kind() {
            PublishErrorKind::InvalidSubject => SyncError::BadSubject(subject.to_owned()),
            PublishErrorKind::MaxPayloadExceeded => SyncError::MessageTooLarge {
                size: payload.len(),
                limit: client.max_payload(),
                server: self.server().to_owned(),
            },
            _ => self.lost(),
        })
    }

    fn wait(&mut self, messages: &mut Subscriber, deadline: Option<Instant>) -> Heard {
        let faults = &mut self.connection.faults;
        self.runtime.block_on(async {
            let late = async {
                match deadline {
                    Some(deadline) => tokio::time::sleep_until(deadline.into()).await,
                    None => std::future::pending().await,
                }
            };
            tokio::select! {
                biased;
                message = messages.next() => message.map_or(Heard::End, Heard::Message),
                fault = faults.recv() => fault.map_or(Heard::End, Heard::Fault),
                () = late => Heard::Nothing,
            }
        })
    }

    /// A fault while something short is under way, which is then lost with the connection.
    fn judge(&mut self, fault: Fault) -> Result<(), SyncError> {
        match fault {
            Fault::Said(text) => self.said(text),
            Fault::Returned => Ok(()),
            Fault::Lost => Err(self.lost()),
        }
    }

    fn said(&mut self, text: String) -> Result<(), SyncError> {
        // Where both ways to itself are forbidden, the second refusal comes when nobody waits.
        let stale = text.contains(&self.own);
        match permission(self.server(), &text) {
            Some(err) if !stale => Err(err),
            Some(_) => Ok(()),
            None => {
                self.last_words = Some(text);
                Ok(())
            }
        }
    }

    fn lost(&self) -> SyncError {
        SyncError::Disconnected {
            server: self.server().to_owned(),
            reason: self
                .last_words
                .clone()
                .unwrap_or_else(|| "the server closed it".to_owned()),
        }
    }
}

enum Heard {
    Message(Message),
    Fault(Fault),
    Nothing,
    End,
}

//! A blocking NATS client for tests and examples, independent of the product's own.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, OnceLock, mpsc};
use std::time::Duration;

use async_nats::{ConnectOptions, Event};
use futures_util::StreamExt;
use tokio::runtime::Handle;
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};

/// How long something may take that takes milliseconds on an idle machine.
const PATIENCE: Duration = Duration::from_secs(30);

/// First token of the subjects by which a client learns that the server is as far as it is itself.
const KNOWN: &str = "known-to-the-server";

/// A connection; all of them share one background thread.
pub struct Client {
    inner: async_nats::Client,
    refusals: Mutex<mpsc::Receiver<String>>,
    /// Refusals of subjects below [`KNOWN`].
    known: tokio::sync::Mutex<UnboundedReceiver<String>>,
}

/// A message as tests compare it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    pub subject: String,
    pub reply: Option<String>,
    pub payload: String,
    /// Status line of a control message: 503 when nobody listens.
    pub status: Option<u16>,
}

/// Waits for what a client of async-nats does; clients of JetStream are used directly.
#[allow(
    dead_code,
    reason = "not every program with these clients uses JetStream"
)]
pub fn block_on<F: Future>(what: F) -> F::Output {
    runtime().block_on(what)
}

/// The runtime of all test clients: one thread that never ends.
fn runtime() -> &'static Handle {
    static HANDLE: OnceLock<Handle> = OnceLock::new();
    HANDLE.get_or_init(|| {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .expect("a runtime can be built");
        let handle = runtime.handle().clone();
        std::thread::spawn(move || runtime.block_on(std::future::pending::<()>()));
        handle
    })
}

impl Client {
    /// Connects with the text of a creds file; the server's refusal is the error.
    pub fn connect(url: &str, creds: &str) -> Result<Client, String> {
        Client::connect_with(url, credentials(creds)?)
    }

    /// Connects with an inbox prefix, as a user who may not hear the replies of others.
    #[allow(
        dead_code,
        reason = "not every program with these clients has such users"
    )]
    pub fn connect_with_inbox(url: &str, creds: &str, prefix: &str) -> Result<Client, String> {
        Client::connect_with(url, credentials(creds)?.custom_inbox_prefix(prefix))
    }

    /// Options of a client that has the JWT and the seed of its user apart, without a creds file.
    #[allow(dead_code, reason = "not every program with these clients has such")]
    pub fn apart(jwt: &str, seed: &str) -> Result<ConnectOptions, String> {
        let pair = nkeys::KeyPair::from_seed(seed.trim()).map_err(|err| err.to_string())?;
        let pair = Arc::new(pair);
        let sign = move |nonce: Vec<u8>| {
            let pair = pair.clone();
            async move { pair.sign(&nonce).map_err(async_nats::AuthError::new) }
        };
        Ok(ConnectOptions::with_jwt(jwt.trim().to_owned(), sign))
    }

    /// Connects with these options. What the server refuses from then on is kept for
    /// [`Client::refusal`].
    pub fn connect_with(url: &str, options: ConnectOptions) -> Result<Client, String> {
        let (sender, refusals) = mpsc::channel();
        let (answer, known) = unbounded_channel();
        let options = options
            .connection_timeout(PATIENCE)
            .ignore_discovered_servers()
            .event_callback(move |event| {
                if let Event::ServerError(err) = event {
                    let text = err.to_string();
                    // The client may be gone by then.
                    let _ = match text.contains(KNOWN) {
                        true => answer.send(text).is_ok(),
                        false => sender.send(text).is_ok(),
                    };
                }
                std::future::ready(())
            });
        runtime()
            .block_on(options.connect(url))
            .map(|inner| Client {
                inner,
                refusals: Mutex::new(refusals),
                known: tokio::sync::Mutex::new(known),
            })
            .map_err(|err| err.to_string())
    }

    /// What the server refuses next, or has refused and nobody asked; panics when it refuses nothing.
    #[allow(dead_code, reason = "not every program with these clients is refused")]
    pub fn refusal(&self) -> String {
        let refusals = self.refusals.lock().expect("nobody panics holding it");
        refusals
            .recv_timeout(PATIENCE)
            .expect("the server refuses something in time")
    }

    /// The client itself, for what is not said here.
    #[allow(dead_code, reason = "not every program with these clients needs it")]
    pub fn inner(&self) -> &async_nats::Client {
        &self.inner
    }

    /// JetStream as this user reaches it: below `$JS.API`, or where its account imported one.
    #[allow(
        dead_code,
        reason = "not every program with these clients uses JetStream"
    )]
    pub fn jetstream(&self, api_prefix: Option<&str>) -> async_nats::jetstream::Context {
        let _runtime = runtime().enter(); // it starts tasks of its own
        match api_prefix {
            None => async_nats::jetstream::new(self.inner.clone()),
            Some(prefix) => async_nats::jetstream::with_prefix(self.inner.clone(), prefix),
        }
    }

    /// Connects to a server that asks for no credentials.
    pub fn connect_plain(url: &str) -> Result<Client, String> {
        Client::connect_with(url, ConnectOptions::new())
    }

    /// Publishes, and returns once it is written to the connection; see [`Client::settle`].
    pub fn publish(&self, subject: &str, payload: &str) {
        let sent = async {
            self.inner
                .publish(subject.to_owned(), payload.to_owned().into())
                .await
                .expect("the subject is valid");
            self.inner
                .flush()
                .await
                .expect("the server takes the message");
        };
        runtime().block_on(sent);
    }

    /// Publishes with a subject for replies, of which there may be many.
    #[allow(dead_code, reason = "not every program with these clients asks so")]
    pub fn publish_with_reply(&self, subject: &str, reply: &str, payload: &str) {
        let sent = async {
            let payload = payload.to_owned().into();
            self.inner
                .publish_with_reply(subject.to_owned(), reply.to_owned(), payload)
                .await
                .expect("the subjects are valid");
            self.inner
                .flush()
                .await
                .expect("the server takes the message");
        };
        runtime().block_on(sent);
    }

    /// Waits until the server has handled all that was sent before, which a flush does not show.
    #[allow(dead_code, reason = "not every program with these clients waits")]
    pub fn settle(&self) {
        runtime().block_on(self.wait_until_known());
    }

    /// Subscribes, and returns once the server knows: other connections may publish from then on.
    pub fn subscribe(&self, subject: &str) -> Subscription {
        self.subscription(self.inner.subscribe(subject.to_owned()))
    }

    /// Subscribes as a member of a queue group, whose members share the messages.
    pub fn queue_subscribe(&self, subject: &str, queue: &str) -> Subscription {
        self.subscription(
            self.inner
                .queue_subscribe(subject.to_owned(), queue.to_owned()),
        )
    }

    fn subscription<E: std::fmt::Debug>(
        &self,
        subscribe: impl Future<Output = Result<async_nats::Subscriber, E>>,
    ) -> Subscription {
        let inner = runtime().block_on(async {
            let subscriber = subscribe.await.expect("the subject is valid");
            self.wait_until_known().await;
            subscriber
        });
        Subscription { inner }
    }

    /// Waits until the server has handled what was sent before, whatever the user may do: it takes
    /// one thing after the other, and either hands out this message or says that it must not.
    async fn wait_until_known(&self) {
        static NEXT: AtomicUsize = AtomicUsize::new(0);
        let subject = format!("{KNOWN}.{}", NEXT.fetch_add(1, Ordering::Relaxed));
        let own = self.inner.subscribe(subject.clone()).await;
        let mut own = own.expect("the subject is valid");
        let sent = self.inner.publish(subject.clone(), Vec::new().into()).await;
        sent.expect("the subject is valid");
        self.inner.flush().await.expect("the client is connected");
        let refused = async {
            let mut known = self.known.lock().await;
            while let Some(text) = known.recv().await {
                if text.contains(&subject) {
                    return;
                }
            }
        };
        let answered = async {
            tokio::select! {
                _ = own.next() => (),
                () = refused => (),
            }
        };
        // A user at the limit of its subscriptions is told so in other words.
        let _ = tokio::time::timeout(Duration::from_secs(5), answered).await;
    }

    /// The first reply, or what went wrong ("no responders", a timeout).
    pub fn request(&self, subject: &str, payload: &str) -> Result<String, String> {
        let request = self
            .inner
            .request(subject.to_owned(), payload.to_owned().into());
        let reply = runtime().block_on(async { tokio::time::timeout(PATIENCE, request).await });
        match reply {
            Ok(Ok(message)) => Ok(String::from_utf8_lossy(&message.payload).into_owned()),
            Ok(Err(err)) => Err(err.to_string()),
            Err(_) => Err("timed out".to_owned()),
        }
    }

    /// Answers every request on `subject` with `answer(payload)` until the client is dropped.
    pub fn reply(&self, subject: &str, answer: impl Fn(&str) -> String + Send + 'static) {
        let client = self.inner.clone();
        let mut requests = self.subscribe(subject).inner;
        runtime().spawn(async move {
            while let Some(message) = requests.next().await {
                if let Some(reply) = message.reply {
                    let payload = answer(&String::from_utf8_lossy(&message.payload));
                    let _ = client.publish(reply, payload.into()).await;
                }
            }
        });
    }
}

impl Client {
    /// Publishes what arrives on `subject` where `to(its subject)` says, until the client is dropped.
    #[allow(dead_code, reason = "not every program with these clients bridges")]
    pub fn forward(&self, subject: &str, to: impl Fn(&str) -> String + Send + 'static) {
        let client = self.inner.clone();
        let mut messages = self.subscribe(subject).inner;
        runtime().spawn(async move {
            while let Some(message) = messages.next().await {
                let _ = client.publish(to(&message.subject), message.payload).await;
            }
        });
    }
}

fn credentials(creds: &str) -> Result<ConnectOptions, String> {
    ConnectOptions::with_credentials(creds).map_err(|err| err.to_string())
}

/// A subscription; ends when dropped.
pub struct Subscription {
    inner: async_nats::Subscriber,
}

impl Subscription {
    /// The next message, waiting as long as a busy machine may take; panics when none comes.
    pub fn next(&mut self) -> Message {
        self.next_within(PATIENCE)
            .expect("a message arrives in time")
    }

    /// The next message if one comes in time.
    pub fn next_within(&mut self, wait: Duration) -> Option<Message> {
        let next = async {
            loop {
                match self.inner.next().await {
                    Some(message) if message.subject.contains(KNOWN) => {}
                    next => return next,
                }
            }
        };
        let next = runtime().block_on(async { tokio::time::timeout(wait, next).await });
        next.ok().flatten().map(|message| Message {
            subject: message.subject.to_string(),
            reply: message.reply.map(|reply| reply.to_string()),
            payload: String::from_utf8_lossy(&message.payload).into_owned(),
            status: message.status.map(|status| status.as_u16()),
        })
    }

    /// Panics if a message comes within 300 ms; loopback delivers in less than one.
    pub fn expect_silence(&mut self) {
        let message = self.next_within(Duration::from_millis(300));
        assert_eq!(message, None, "no message was expected");
    }
}

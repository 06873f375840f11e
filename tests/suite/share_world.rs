//! Accounts that share on a real server, one of them with JetStream, and clients of each.

use std::fs;
use std::time::Duration;

use async_nats::jetstream::consumer::{self, Consumer, PullConsumer, pull};
use async_nats::jetstream::{Context, stream};
use futures_util::StreamExt;

use crate::served::{operator, serve};
use crate::support::broker::Broker;
use crate::support::client::{Client, block_on};
use crate::support::sandbox::Sandbox;

/// How long messages are waited for that are there already.
const WAIT: Duration = Duration::from_secs(20);

/// Account OWNER with JetStream and others, each with a user `u`, on a server.
pub struct World {
    pub t: Sandbox,
    pub broker: Broker,
}

impl World {
    /// OWNER and these accounts, which have no JetStream.
    pub fn with(others: &[&str]) -> World {
        World::configured(others, "")
    }

    /// The same with more in the server's configuration.
    pub fn configured(others: &[&str], more: &str) -> World {
        let mut accounts = others.to_vec();
        accounts.push("OWNER");
        let t = operator(&accounts);
        for account in &accounts {
            t.run(&format!("add user --account {account} u")).ok();
        }
        give_jetstream(&t, "OWNER");
        let broker = serve(&t, "--nats-resolver", |config| {
            config + "\njetstream { store_dir: jetstream }\n" + more
        });
        t.run("push --all").ok();
        World { t, broker }
    }

    /// Runs a command that must succeed, and pushes.
    #[track_caller]
    pub fn pushed(&self, line: &str) -> String {
        let shown = self.t.run(line).ok().shown().to_owned();
        self.t.run("push --all").ok();
        shown
    }

    /// A client of an account.
    pub fn client(&self, account: &str) -> Client {
        let creds = fs::read_to_string(self.t.creds(account, "u")).unwrap();
        self.broker.client(&creds)
    }
}

/// Limits with which an account may have streams.
pub fn give_jetstream(t: &Sandbox, account: &str) {
    t.run(&format!("edit account {account} --js-enable 0")).ok();
}

/// A stream over `subjects`.
pub fn stream(js: &Context, name: &str, subjects: &str) -> stream::Stream {
    let config = stream::Config {
        name: name.into(),
        subjects: vec![subjects.into()],
        storage: stream::StorageType::Memory,
        ..Default::default()
    };
    block_on(js.create_stream(config)).unwrap()
}

/// A pull consumer with a name and acks.
pub fn pulled(stream: &stream::Stream, name: &str) -> PullConsumer {
    let config = pull::Config {
        durable_name: Some(name.into()),
        ack_policy: consumer::AckPolicy::Explicit,
        ..Default::default()
    };
    block_on(stream.create_consumer(config)).unwrap()
}

/// Stores messages with these payloads.
pub fn publish(js: &Context, subject: &str, payloads: &[&str]) {
    for payload in payloads {
        let payload = payload.to_string().into();
        let ack = block_on(js.publish(subject.to_owned(), payload)).unwrap();
        block_on(ack.into_future()).unwrap();
    }
}

/// The consumer as a client is bound to it that asks the server nothing.
pub fn bound(js: &Context, consumer: &PullConsumer) -> PullConsumer {
    let info = consumer.cached_info().clone();
    Consumer::new(pull::Config::default(), info, js.clone())
}

/// Fetches messages and waits until each is acknowledged for certain.
pub fn fetched(consumer: &PullConsumer, count: usize) -> Vec<String> {
    block_on(async {
        let batch = consumer.fetch().max_messages(count).expires(WAIT);
        let mut batch = batch.messages().await.unwrap();
        let mut payloads = Vec::new();
        while payloads.len() < count
            && let Some(message) = batch.next().await
        {
            let message = message.unwrap();
            payloads.push(String::from_utf8_lossy(&message.payload).into_owned());
            message.double_ack().await.unwrap();
        }
        payloads
    })
}

/// Messages of a consumer that wait for acks, and those that nobody has fetched.
pub fn left(consumer: &PullConsumer) -> (usize, u64) {
    let info = block_on(consumer.get_info()).unwrap();
    (info.num_ack_pending, info.num_pending)
}

//! An account with JetStream on a real server, and users of presets there: what they do is seen,
//! and each refusal of the server is noticed.

use std::collections::BTreeSet;
use std::fs;
use std::time::Duration;

use accord::subject::Subject;
use async_nats::jetstream::Context;
use async_nats::jetstream::consumer::push;
use async_nats::{ConnectOptions, Error};

use crate::served::{operator, serve};
use crate::support::broker::Broker;
use crate::support::client::{Client, block_on};
use crate::support::sandbox::Sandbox;

/// How long something may take that takes milliseconds on an idle machine.
pub const PATIENCE: Duration = Duration::from_secs(30);

/// A subject that no preset of these tests allows: publishing there asks the server for a sign.
const NOBODYS: &str = "nobody.may.publish.here";

/// Account A, selected, with JetStream on a server.
pub struct Live {
    pub t: Sandbox,
    pub broker: Broker,
    /// A user of A without limits.
    pub owner: Client,
}

/// A server whose generated configuration a person has given JetStream.
pub fn with_jetstream(config: String) -> String {
    config + "\njetstream { store_dir: jetstream }\n"
}

impl Live {
    /// With one account.
    pub fn new() -> Live {
        Live::with_accounts(&[])
    }

    /// With further accounts, which have no JetStream.
    pub fn with_accounts(others: &[&str]) -> Live {
        let mut accounts = others.to_vec();
        accounts.push("A");
        let t = operator(&accounts);
        t.run("edit account A --js-enable 0").ok();
        t.run("add user --account A all").ok();
        let broker = serve(&t, "--nats-resolver", with_jetstream);
        t.run("push --all").ok();
        let owner = broker.client(&fs::read_to_string(t.creds("A", "all")).unwrap());
        Live { t, broker, owner }
    }

    /// JetStream of the account, without limits.
    pub fn jetstream(&self) -> Context {
        self.owner.jetstream(None)
    }

    /// A new user of A, made with these options of `add user`, with the usual inbox.
    pub fn user(&self, name: &str, options: &str) -> Limited {
        self.user_with_inbox(name, options, "_INBOX")
    }

    /// The same with another inbox, as its client must be told.
    pub fn user_with_inbox(&self, name: &str, options: &str, inbox: &str) -> Limited {
        self.t
            .run(&format!("add user --account A {name} {options}"))
            .ok();
        self.connect("A", name, inbox)
    }

    /// Connects as a user that exists.
    pub fn connect(&self, account: &str, user: &str, inbox: &str) -> Limited {
        let creds = fs::read_to_string(self.t.creds(account, user)).unwrap();
        Limited::connect(&self.broker.url(), &creds, inbox)
    }

    /// Lets a user do its job and compares: the server refuses nothing, and the job asks for
    /// something on every subject that the user may publish on. So no subject is there in vain.
    pub fn whole_job(&self, name: &str, user: &Limited, job: impl FnOnce()) {
        let mut everything = self.owner.subscribe(">");
        job();
        user.was_not_refused();
        self.owner.publish("the.job.is.done", "");
        let mut used = BTreeSet::new();
        loop {
            let message = everything.next();
            match message.subject == "the.job.is.done" {
                true => break,
                false => used.insert(message.subject),
            };
        }
        let claims = self.t.claims_user("A", name);
        let allowed = claims["nats"]["pub"]["allow"].as_array().unwrap();
        for allowed in allowed.iter().map(|subject| subject.as_str().unwrap()) {
            let subject = Subject::parse(allowed).unwrap();
            assert!(
                used.iter()
                    .any(|used| subject.contains(&Subject::parse(used).unwrap())),
                "the job asked for nothing on {allowed}"
            );
        }
    }
}

/// A client whose user may not do everything.
pub struct Limited(Client);

impl Limited {
    /// Connects with the text of a creds file and an inbox prefix.
    pub fn connect(url: &str, creds: &str, inbox: &str) -> Limited {
        let options = ConnectOptions::with_credentials(creds)
            .unwrap()
            .request_timeout(Some(PATIENCE))
            .custom_inbox_prefix(inbox);
        Limited(Client::connect_with(url, options).unwrap_or_else(|err| panic!("{err}")))
    }

    /// The client itself.
    pub fn client(&self) -> &async_nats::Client {
        self.0.inner()
    }

    /// JetStream as this user reaches it.
    pub fn jetstream(&self) -> Context {
        self.0.jetstream(None)
    }

    /// JetStream that the account imported from another one.
    pub fn jetstream_at(&self, api_prefix: &str) -> Context {
        self.0.jetstream(Some(api_prefix))
    }

    /// Publishes without waiting for anything.
    pub fn publish(&self, subject: &str, payload: &str) {
        let (subject, payload) = (subject.to_owned(), payload.to_owned().into());
        block_on(self.client().publish(subject, payload)).unwrap();
    }

    /// The server refuses a message on each of these subjects.
    pub fn cannot_publish(&self, subjects: &[&str]) {
        for subject in subjects {
            self.publish(subject, "");
            self.refuses(&format!(
                "Permissions Violation for Publish to \"{subject}\""
            ));
        }
    }

    /// The server refuses to deliver messages on each of these subjects.
    pub fn cannot_subscribe(&self, subjects: &[&str]) {
        for subject in subjects {
            let _kept = block_on(self.client().subscribe((*subject).to_owned())).unwrap();
            self.refuses(&format!(
                "Permissions Violation for Subscription to \"{subject}\""
            ));
        }
    }

    /// The server refuses a member of this queue group.
    pub fn cannot_join(&self, subject: &str, queue: &str) {
        let joining = self
            .client()
            .queue_subscribe(subject.to_owned(), queue.to_owned());
        let _kept = block_on(joining).unwrap();
        self.refuses(&format!(
            "Permissions Violation for Subscription to \"{subject}\" using queue \"{queue}\""
        ));
    }

    /// The server refused nothing so far, and has read all that was sent.
    ///
    /// It answers in order, so the refusal of a last message shows that none came before.
    pub fn was_not_refused(&self) {
        self.cannot_publish(&[NOBODYS]);
    }

    /// The next refusal is this one; others before it would show here too.
    fn refuses(&self, expected: &str) {
        assert_eq!(self.0.refusal(), format!("nats: {expected}"));
    }
}

/// What a client asks when the consumer of a watch was lost: it deletes it, if it is there, and makes
/// another, which has a name then.
pub async fn watch_anew(js: &Context, stream: &str, filter: &str) -> Result<(), Error> {
    let stream = js.get_stream(stream).await?;
    let config = push::OrderedConfig {
        name: Some("anew".to_owned()),
        deliver_subject: js.client().new_inbox(),
        filter_subject: filter.to_owned(),
        ..Default::default()
    };
    let _messages = stream.create_consumer(config).await?.messages().await?;
    stream.delete_consumer("anew").await?;
    Ok(())
}

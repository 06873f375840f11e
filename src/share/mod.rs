//! What it takes to share something with another account.
//!
//! A share is one thing for people, such as the messages of a consumer, and several exports,
//! activations and imports in JWTs. Here is said which; commands add and sign them.

mod fit;
mod letter;
mod prefix;
#[cfg(test)]
mod tests;

pub use fit::{Audience, Fit, Obstacle, fit};
pub use letter::{Grant, Letter};
pub use prefix::{LocalPrefix, PrefixError, token};

use crate::claims::ShareKind;
use crate::jetstream::{self, Api, BucketName, ConsumerName, StreamName};
use crate::subject::Subject;

/// How often a service answers a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answers {
    /// Once: response type `Singleton`.
    One,
    /// As often as it likes: response type `Stream`.
    Many,
    /// Once, in several messages: response type `Chunked`.
    Chunks,
}

impl Answers {
    /// The response type in the JWT.
    pub fn response_type(self) -> &'static str {
        match self {
            Answers::One => "Singleton",
            Answers::Many => "Stream",
            Answers::Chunks => "Chunked",
        }
    }
}

/// One export of a share, and what of it the guest is let into.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// Name of the export, if it has to be made.
    pub name: String,
    /// Subject of the export, if it has to be made: `*` where every guest gets something of its own.
    pub export: Subject,
    /// Subject that this guest may import.
    pub subject: Subject,
    /// Stream or service.
    pub kind: ShareKind,
    /// How often a service must be able to answer; a stream does not answer.
    pub answers: Answers,
    /// What the guest can do with it, in words that follow "lets it".
    pub grants: String,
}

impl Part {
    fn service(name: String, export: &str, subject: &str, answers: Answers, grants: &str) -> Part {
        let parsed = |text: &str| {
            Subject::parse(text).expect("names are tokens, and subjects are made of tokens")
        };
        Part {
            name,
            export: parsed(export),
            subject: parsed(subject),
            kind: ShareKind::Service,
            answers,
            grants: grants.to_owned(),
        }
    }

    /// Messages of a subject.
    pub fn of_subject(subject: &Subject, name: Option<&str>) -> Part {
        Part {
            name: name.unwrap_or(subject.as_str()).to_owned(),
            export: subject.clone(),
            subject: subject.clone(),
            kind: ShareKind::Stream,
            answers: Answers::One,
            grants: format!("receive messages of `{subject}`"),
        }
    }

    /// Requests on a subject.
    pub fn of_service(subject: &Subject, name: Option<&str>, answers: Answers) -> Part {
        Part {
            name: name.unwrap_or(subject.as_str()).to_owned(),
            export: subject.clone(),
            subject: subject.clone(),
            kind: ShareKind::Service,
            answers,
            grants: format!("send requests to `{subject}`"),
        }
    }

    /// Whether the guest's own account answers under this subject too, so that it must be imported
    /// under another one.
    pub fn needs_prefix(&self) -> bool {
        jetstream::is_answered_by_each_account(self.subject.as_str())
    }
}

/// The messages of a pull consumer: fetches and acks, and with `info` what the consumer is.
///
/// ```
/// let parts = accord::share::pull_consumer(&"ORDERS".parse()?, &"worker".parse()?, false);
/// let subjects: Vec<&str> = parts.iter().map(|part| part.subject.as_str()).collect();
/// assert_eq!(subjects, ["$JS.API.CONSUMER.MSG.NEXT.ORDERS.worker", "$JS.ACK.ORDERS.worker.>"]);
/// # Ok::<(), accord::jetstream::NameError>(())
/// ```
pub fn pull_consumer(stream: &StreamName, consumer: &ConsumerName, info: bool) -> Vec<Part> {
    let api = Api::default();
    let next = Part::service(
        format!("{stream}-next"),
        &api.next_of_any(stream),
        &api.next(stream, consumer),
        // With one answer a batch ends after its first message, and the rest waits for acks.
        Answers::Many,
        &format!("fetch messages of consumer \"{consumer}\""),
    );
    let mut parts = vec![next, acks(stream, consumer)];
    parts.extend(info.then(|| told(stream, consumer)));
    parts
}

/// The messages of a push consumer: its delivery subject, acks and flow control.
///
/// Nobody may ask what it is: clients would be told the delivery subject of the owner, and a prefix
/// that the question needs would have moved it.
pub fn push_consumer(stream: &StreamName, consumer: &ConsumerName, deliver: &Subject) -> Vec<Part> {
    let delivered = Part {
        grants: format!("receive messages of consumer \"{consumer}\""),
        ..Part::of_subject(deliver, Some(&format!("{stream}-{consumer}-messages")))
    };
    let flow = Part::service(
        format!("{stream}-flow"),
        &jetstream::flow_control_of_any(stream),
        &jetstream::flow_control_of(stream, consumer),
        Answers::One,
        "answer its flow control",
    );
    vec![delivered, acks(stream, consumer), flow]
}

fn acks(stream: &StreamName, consumer: &ConsumerName) -> Part {
    Part::service(
        format!("{stream}-ack"),
        &jetstream::ack_of_any(stream),
        &jetstream::ack(stream, consumer),
        Answers::One,
        "acknowledge them",
    )
}

fn told(stream: &StreamName, consumer: &ConsumerName) -> Part {
    let api = Api::default();
    Part::service(
        format!("{stream}-info"),
        &api.consumer_info_of_any(stream),
        &api.consumer_info(stream, consumer),
        Answers::One,
        "ask what the consumer is",
    )
}

/// A key-value bucket: reading keys one by one, and with `write` writing them.
///
/// What lists or watches keys needs a consumer that delivers into the guest's account, and is not
/// part of it.
pub fn bucket(bucket: &BucketName, write: bool) -> Vec<Part> {
    let (api, stream) = (Api::default(), bucket.kv_stream());
    let part = |what: &str, subject: String, answers, grants: &str| {
        Part::service(
            format!("{bucket}-{what}"),
            &subject,
            &subject,
            answers,
            grants,
        )
    };
    let mut parts = vec![
        part(
            "info",
            api.stream_info(&stream),
            Answers::One,
            "ask what the bucket is",
        ),
        part(
            "get",
            api.direct_get_last(&stream),
            Answers::One,
            "read the value of a key",
        ),
        part(
            "revision",
            api.direct_get(&stream),
            Answers::Many,
            "read older values",
        ),
        part(
            "message",
            api.message_get(&stream),
            Answers::One,
            "read values where the bucket allows no direct reads",
        ),
    ];
    if write {
        parts.push(part(
            "put",
            bucket.keys(),
            Answers::One,
            "write and delete keys",
        ));
    }
    parts
}

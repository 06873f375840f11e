//! The presets: what each is called, what it is for and which subjects its job needs.
//!
//! The subjects are those that clients really use: what async-nats and nats.go ask, seen at a server;
//! tests with a server do each job with them.

use std::fmt;

use Line::{Acks, Api, Argument, FlowControl, Inbox, Keys, Objects};

/// One kind of preset; its argument is given when it is used.
#[derive(Debug, PartialEq, Eq)]
pub struct Kind {
    /// Name, such as `kv-reader`.
    pub name: &'static str,
    /// What it is used with.
    pub form: Form,
    /// An argument to show it with.
    pub example: &'static str,
    /// What a user with it can do, and cannot.
    pub about: &'static str,
    /// Subjects to publish to, in groups that several presets share.
    publish: &'static [&'static [Line]],
    /// Subjects to subscribe to.
    subscribe: &'static [Line],
    /// Whether the received requests may be answered.
    pub answers: bool,
    /// Whether its answers go to an inbox of its own, where no other user hears them.
    pub own_inbox: bool,
}

/// What an argument is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// A subject.
    Subject,
    /// A subject, and a queue group behind `=` if messages are to be shared in one.
    SubjectQueue,
    /// A stream.
    Stream,
    /// A stream and one of its consumers.
    StreamConsumer,
    /// A key-value bucket.
    KvBucket,
    /// An object store.
    ObjectBucket,
}

impl fmt::Display for Form {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Form::Subject => "SUBJECT",
            Form::SubjectQueue => "SUBJECT[=QUEUE]",
            Form::Stream => "STREAM",
            Form::StreamConsumer => "STREAM/CONSUMER",
            Form::KvBucket | Form::ObjectBucket => "BUCKET",
        })
    }
}

/// A subject that a preset needs; what it depends on is filled in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Line {
    /// The subject of the argument, with its queue group if it has one.
    Argument,
    /// All that comes to the inbox.
    Inbox,
    /// A request below the API prefix; `{stream}` and `{consumer}` are those of the argument.
    Api(&'static str),
    /// Acknowledgements for the consumer of the argument, or for all of its stream.
    Acks,
    /// Answers to the flow control of push consumers of the stream.
    FlowControl,
    /// Keys of the bucket.
    Keys,
    /// Parts of the objects of the bucket, and what is known about them.
    Objects,
}

/// What clients ask to read a stream: what it is, single messages by sequence or subject, and the
/// consumers that they make for themselves and delete again. The name of a consumer and its filter
/// stand behind the stream, and a filter may be any subject, so nothing narrower than `>` will do.
const READ: &[Line] = &[
    Api("STREAM.INFO.{stream}"),
    Api("STREAM.MSG.GET.{stream}"),
    Api("DIRECT.GET.{stream}.>"),
    Api("CONSUMER.CREATE.{stream}"),
    Api("CONSUMER.CREATE.{stream}.>"),
    Api("CONSUMER.DELETE.{stream}.*"),
    FlowControl,
];

/// And by sequence where the stream answers itself, and how far a consumer is: what the history of a
/// key needs, and an object does not.
const READ_ON: &[Line] = &[Api("DIRECT.GET.{stream}"), Api("CONSUMER.INFO.{stream}.*")];

/// Every kind, in the order in which they are explained.
pub static KINDS: [Kind; 12] = [
    Kind {
        name: "publisher",
        form: Form::Subject,
        example: "orders.>",
        about: "Publishes to the subject. Receives nothing, so it can neither ask nor get the acks of a stream.",
        publish: &[&[Argument]],
        subscribe: &[],
        answers: false,
        own_inbox: false,
    },
    Kind {
        name: "subscriber",
        form: Form::SubjectQueue,
        example: "orders.>",
        about: "Receives what is published on the subject, with a queue group only as a member of it. Publishes nothing.",
        publish: &[],
        subscribe: &[Argument],
        answers: false,
        own_inbox: false,
    },
    Kind {
        name: "requester",
        form: Form::Subject,
        example: "stock.check",
        about: "Asks on the subject and gets the answers.",
        publish: &[&[Argument]],
        subscribe: &[Inbox],
        answers: false,
        own_inbox: false,
    },
    Kind {
        name: "responder",
        form: Form::SubjectQueue,
        example: "stock.check=workers",
        about: "Receives requests on the subject and answers each once, within two minutes. Publishes nothing else.",
        publish: &[],
        subscribe: &[Argument],
        answers: true,
        own_inbox: false,
    },
    Kind {
        name: "stream-publisher",
        form: Form::Subject,
        example: "orders.>",
        about: "Publishes to the subject of a stream and gets the acks, in an inbox of its own: it hears no answers to others. Its client must be told the inbox prefix.",
        publish: &[&[Argument]],
        subscribe: &[Inbox],
        answers: false,
        own_inbox: true,
    },
    Kind {
        name: "stream-consumer",
        form: Form::StreamConsumer,
        example: "ORDERS/worker",
        about: "Fetches messages of one pull consumer, acknowledges them and sees how far the consumer is. Nothing else: the consumer has to be there.",
        publish: &[&[
            Api("CONSUMER.INFO.{stream}.{consumer}"),
            Api("CONSUMER.MSG.NEXT.{stream}.{consumer}"),
            Acks,
        ]],
        subscribe: &[Inbox],
        answers: false,
        own_inbox: false,
    },
    Kind {
        name: "stream-reader",
        form: Form::Stream,
        example: "ORDERS",
        about: "Reads the stream with consumers that it makes itself, and single messages. By subjects those cannot be told from the consumers of others: it could use and delete them too.",
        publish: &[READ, READ_ON, &[Api("CONSUMER.MSG.NEXT.{stream}.*"), Acks]],
        subscribe: &[Inbox],
        answers: false,
        own_inbox: false,
    },
    Kind {
        name: "stream-admin",
        form: Form::Stream,
        example: "ORDERS",
        about: "Makes, changes, purges and deletes the stream and its consumers. Reads no messages, `stream-reader` does. Its stream may collect any subject of the account, and pass it on.",
        publish: &[&[
            // Clients ask it before they make a bucket.
            Api("INFO"),
            Api("STREAM.CREATE.{stream}"),
            Api("STREAM.UPDATE.{stream}"),
            Api("STREAM.DELETE.{stream}"),
            Api("STREAM.PURGE.{stream}"),
            Api("STREAM.INFO.{stream}"),
            Api("STREAM.MSG.DELETE.{stream}"),
            Api("CONSUMER.CREATE.{stream}"),
            Api("CONSUMER.CREATE.{stream}.>"),
            Api("CONSUMER.DELETE.{stream}.*"),
            Api("CONSUMER.INFO.{stream}.*"),
            Api("CONSUMER.PAUSE.{stream}.*"),
            Api("CONSUMER.UNPIN.{stream}.*"),
            Api("CONSUMER.RESET.{stream}.*"),
            Api("CONSUMER.NAMES.{stream}"),
            Api("CONSUMER.LIST.{stream}"),
        ]],
        subscribe: &[Inbox],
        answers: false,
        own_inbox: false,
    },
    Kind {
        name: "kv-reader",
        form: Form::KvBucket,
        example: "settings",
        about: "Gets, lists and watches the keys of a key-value bucket, their history included. Writes none.",
        publish: &[READ, READ_ON],
        subscribe: &[Inbox],
        answers: false,
        own_inbox: false,
    },
    Kind {
        name: "kv-writer",
        form: Form::KvBucket,
        example: "settings",
        about: "Does what `kv-reader` does, and puts, deletes and purges keys. The bucket has to be there; `stream-admin:KV_BUCKET` makes it.",
        publish: &[READ, READ_ON, &[Keys]],
        subscribe: &[Inbox],
        answers: false,
        own_inbox: false,
    },
    Kind {
        name: "object-reader",
        form: Form::ObjectBucket,
        example: "images",
        about: "Gets, lists and watches the objects of an object store. Writes none.",
        publish: &[READ],
        subscribe: &[Inbox],
        answers: false,
        own_inbox: false,
    },
    Kind {
        name: "object-writer",
        form: Form::ObjectBucket,
        example: "images",
        about: "Does what `object-reader` does, and puts, replaces and deletes objects. The object store has to be there; `stream-admin:OBJ_BUCKET` makes it.",
        publish: &[READ, &[Api("STREAM.PURGE.{stream}"), Objects]],
        subscribe: &[Inbox],
        answers: false,
        own_inbox: false,
    },
];

impl Kind {
    /// The kind of this name.
    pub fn of(name: &str) -> Option<&'static Kind> {
        KINDS.iter().find(|kind| kind.name == name)
    }

    /// How it is written: `kv-reader:BUCKET`.
    pub fn usage(&self) -> String {
        format!("{}:{}", self.name, self.form)
    }

    /// Whether it asks JetStream, so that the API prefix matters.
    pub fn asks_api(&self) -> bool {
        self.publish().any(|line| matches!(line, Api(_)))
    }

    /// Whether answers come to it, so that the inbox prefix matters.
    pub fn has_inbox(&self) -> bool {
        self.subscribe.contains(&Inbox)
    }

    /// Lines of subjects to publish to.
    pub(super) fn publish(&self) -> impl Iterator<Item = Line> {
        self.publish.iter().copied().flatten().copied()
    }

    /// Lines of subjects to subscribe to.
    pub(super) fn subscribe(&self) -> impl Iterator<Item = Line> {
        self.subscribe.iter().copied()
    }
}

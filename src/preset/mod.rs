//! Permissions named after a job: what a publisher, the reader of a bucket, the admin of a stream
//! needs, and no more.
//!
//! Which subjects those are, `kind` says. Here an argument is put into them, and permissions are
//! recognised as what a preset gives. Whether a user may have permissions is decided elsewhere.

mod inbox;
mod kind;
mod named;
#[cfg(test)]
mod tests;

use std::fmt;
use std::str::FromStr;

use crate::claims::{Permissions, ResponsePermission};
use crate::jetstream::{
    Api, BucketName, ConsumerName, NameError, StreamName, ack, acks, flow_control,
};
use crate::subject::{Subject, SubjectError, without_functions};

pub use inbox::{DEFAULT_INBOX, Inbox, InboxError, hears_unasked, to_tell, to_tell_user};
pub use kind::{Form, KINDS, Kind};
pub use named::{Named, named};

use kind::Line;

/// A job and what it is done with, such as `kv-reader:settings`.
///
/// ```
/// use accord::jetstream::Api;
/// use accord::preset::{Inbox, Preset, named};
///
/// let preset: Preset = "requester:stock.check".parse()?;
/// let permissions = preset.permissions(&Api::default(), &Inbox::default());
/// assert_eq!(permissions.pub_.allow, ["stock.check"]);
/// assert_eq!(permissions.sub.allow, ["_INBOX.>"]);
/// assert_eq!(named(&permissions).map(|found| found.preset), Some(preset));
/// # Ok::<(), accord::preset::PresetError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Preset {
    kind: &'static Kind,
    argument: Argument,
}

/// What a job is done with.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Argument {
    /// As in a permission, so functions may stand in it.
    Subject {
        subject: String,
        queue: Option<String>,
    },
    Stream(StreamName),
    Consumer(StreamName, ConsumerName),
    Bucket(BucketName),
}

/// Why a text is no preset.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PresetError {
    /// No preset has this name.
    #[error("there is no preset \"{0}\"")]
    Unknown(String),
    /// The name alone.
    #[error("preset \"{name}\" needs an argument: `{usage}`")]
    Missing {
        /// Name of the preset.
        name: &'static str,
        /// How it is written.
        usage: String,
    },
    /// A queue group where there can be none.
    #[error("preset \"{name}\" takes a subject and no queue group; `{argument}` names one")]
    Queue {
        /// Name of the preset.
        name: &'static str,
        /// What was given.
        argument: String,
    },
    /// Something behind the name of a stream or bucket.
    #[error("preset \"{name}\" takes nothing behind the name; `{argument}` has more: `{usage}`")]
    Superfluous {
        /// Name of the preset.
        name: &'static str,
        /// What was given.
        argument: String,
        /// How it is written.
        usage: String,
    },
    /// Not a subject, or not the name of a queue group.
    #[error("`{text}`: {source}")]
    Subject {
        /// What was given.
        text: String,
        /// Why it is none.
        source: SubjectError,
    },
    /// Not the name of a stream, consumer or bucket.
    #[error(transparent)]
    Name(#[from] NameError),
}

impl FromStr for Preset {
    type Err = PresetError;

    fn from_str(text: &str) -> Result<Self, PresetError> {
        let (name, argument) = text.split_once(':').unwrap_or((text, ""));
        let kind = Kind::of(name).ok_or_else(|| PresetError::Unknown(name.to_owned()))?;
        Preset::with(kind, argument)
    }
}

impl Preset {
    /// A preset of this kind; the argument as it is written behind the colon.
    pub fn with(kind: &'static Kind, argument: &str) -> Result<Preset, PresetError> {
        let missing = || PresetError::Missing {
            name: kind.name,
            usage: kind.usage(),
        };
        let alone = || match argument.contains('/') {
            false => Ok(argument),
            true => Err(PresetError::Superfluous {
                name: kind.name,
                argument: argument.to_owned(),
                usage: kind.usage(),
            }),
        };
        if argument.is_empty() {
            return Err(missing());
        }
        let argument = match kind.form {
            Form::Subject if argument.contains('=') => {
                let (name, argument) = (kind.name, argument.to_owned());
                return Err(PresetError::Queue { name, argument });
            }
            Form::Subject | Form::SubjectQueue => subject_and_queue(argument)?,
            Form::Stream => Argument::Stream(alone()?.parse()?),
            Form::StreamConsumer => {
                let (stream, consumer) = argument.split_once('/').ok_or_else(missing)?;
                Argument::Consumer(stream.parse()?, consumer.parse()?)
            }
            Form::KvBucket | Form::ObjectBucket => {
                Argument::Bucket(BucketName::template(alone()?)?)
            }
        };
        Ok(Preset { kind, argument })
    }

    /// What kind it is.
    pub fn kind(&self) -> &'static Kind {
        self.kind
    }

    /// What a user with this preset and nothing else may do.
    pub fn permissions(&self, api: &Api, inbox: &Inbox) -> Permissions {
        let mut permissions = self.rights(api, inbox);
        close(&mut permissions);
        permissions
    }

    /// What this preset adds to other permissions.
    pub fn rights(&self, api: &Api, inbox: &Inbox) -> Permissions {
        let subject = |line| self.subject(line, api, inbox);
        let mut rights = Permissions::default();
        rights.pub_.allow = self.kind.publish().map(subject).collect();
        rights.sub.allow = self.kind.subscribe().map(subject).collect();
        rights.pub_.allow.sort();
        rights.sub.allow.sort();
        rights.resp = self.kind.answers.then(|| ResponsePermission {
            max: 1,
            ..ResponsePermission::default()
        });
        rights
    }

    fn subject(&self, line: Line, api: &Api, inbox: &Inbox) -> String {
        match (line, &self.argument) {
            (Line::Argument, Argument::Subject { subject, queue }) => match queue {
                Some(queue) => format!("{subject} {queue}"),
                None => subject.clone(),
            },
            (Line::Inbox, _) => inbox.everything(),
            (Line::Api(request), _) => api.request(&self.filled(request)),
            (Line::Acks, Argument::Consumer(stream, consumer)) => ack(stream, consumer),
            (Line::Acks, _) => acks(&self.stream()),
            (Line::FlowControl, _) => flow_control(&self.stream()),
            // Clients put the API prefix before the keys of a bucket that is not their own.
            (Line::Keys, Argument::Bucket(bucket)) if api.is_own() => bucket.keys(),
            (Line::Keys, Argument::Bucket(bucket)) => api.request(&bucket.keys()),
            (Line::Objects, Argument::Bucket(bucket)) => bucket.objects(),
            (Line::Argument | Line::Keys | Line::Objects, _) => {
                unreachable!("each kind has lines that its argument can fill")
            }
        }
    }

    /// The stream that is asked about.
    fn stream(&self) -> StreamName {
        match (&self.argument, self.kind.form) {
            (Argument::Stream(stream) | Argument::Consumer(stream, _), _) => stream.clone(),
            (Argument::Bucket(bucket), Form::ObjectBucket) => bucket.object_stream(),
            (Argument::Bucket(bucket), _) => bucket.kv_stream(),
            (Argument::Subject { .. }, _) => {
                unreachable!("no kind with a subject asks about a stream")
            }
        }
    }

    /// A request with the names of the argument.
    fn filled(&self, request: &str) -> String {
        let stream = self.stream();
        let tokens = request
            .split('.')
            .map(|token| match (token, &self.argument) {
                ("{stream}", _) => stream.as_str(),
                ("{consumer}", Argument::Consumer(_, consumer)) => consumer.as_str(),
                (token, _) => token,
            });
        tokens.collect::<Vec<_>>().join(".")
    }
}

/// Denies what nothing is said about, since empty lists allow everything. What was denied comes back
/// as [`Permissions::lists`] calls it.
///
/// Responses alone close publishing: servers then take an empty list of allowed subjects as empty.
pub fn close(permissions: &mut Permissions) -> Vec<&'static str> {
    let mut closed = Vec::new();
    let responds = permissions.resp.is_some();
    for (side, responds, what) in [
        (&mut permissions.pub_, responds, "deny pub"),
        (&mut permissions.sub, false, "deny sub"),
    ] {
        if side.allow.is_empty() && !responds && !side.deny.iter().any(|d| d == EVERYTHING) {
            side.deny.push(EVERYTHING.to_owned());
            side.deny.sort();
            closed.push(what);
        }
    }
    closed
}

/// The subject that covers all others.
pub const EVERYTHING: &str = ">";

fn subject_and_queue(argument: &str) -> Result<Argument, PresetError> {
    let (subject, queue) = match argument.split_once('=') {
        Some((subject, queue)) => (subject, Some(queue)),
        None => (argument, None),
    };
    for text in [Some(subject), queue].into_iter().flatten() {
        let checked = without_functions(text).parse::<Subject>();
        checked.map_err(|source| PresetError::Subject {
            text: text.escape_debug().to_string(),
            source,
        })?;
    }
    Ok(Argument::Subject {
        subject: subject.to_owned(),
        queue: queue.map(str::to_owned),
    })
}

impl fmt::Display for Preset {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:", self.kind.name)?;
        match &self.argument {
            Argument::Subject { subject, queue } => {
                f.write_str(subject)?;
                queue.iter().try_for_each(|queue| write!(f, "={queue}"))
            }
            Argument::Stream(stream) => write!(f, "{stream}"),
            Argument::Consumer(stream, consumer) => write!(f, "{stream}/{consumer}"),
            Argument::Bucket(bucket) => write!(f, "{bucket}"),
        }
    }
}

//! The names and subjects of JetStream, as servers and clients spell them.
//!
//! JetStream is spoken over ordinary subjects: requests below an API prefix, acks below `$JS.ACK`,
//! keys below `$KV`, parts of objects below `$O`. Accounts share it by sharing those subjects, and
//! users may use what their permissions for them say. Here the subjects are built and read; what is
//! shared or permitted is decided elsewhere.

mod across;
mod concerns;
mod name;
mod request;
#[cfg(test)]
mod tests;

use std::fmt;
use std::str::FromStr;

use crate::subject::{Subject, SubjectError, has_wildcards};

pub use across::{
    ack_of_any, flow_control_of, flow_control_of_any, is_ack, is_answered_by_each_account, is_own,
};
pub use name::{BucketName, ConsumerName, NameError, StreamName};
pub use request::Request;

/// The API prefix of an account's own JetStream.
pub const OWN_PREFIX: &str = "$JS.API";

/// Where requests go: what clients call the API prefix.
///
/// `$JS.API` is the account's own JetStream. A JetStream imported from another account has the local
/// subject of the import in that place, such as `JS.owner.API`; another domain has `$JS.hub.API`.
///
/// ```
/// use accord::jetstream::{Api, ConsumerName, StreamName};
///
/// let orders: StreamName = "ORDERS".parse()?;
/// let worker: ConsumerName = "worker".parse()?;
/// assert_eq!(Api::default().next(&orders, &worker), "$JS.API.CONSUMER.MSG.NEXT.ORDERS.worker");
/// # Ok::<(), accord::jetstream::NameError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Api(String);

impl Default for Api {
    fn default() -> Self {
        Api(OWN_PREFIX.to_owned())
    }
}

/// Why a text is no API prefix.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ApiError {
    /// Not a subject at all.
    #[error(transparent)]
    Subject(#[from] SubjectError),
    /// Requests go to one place.
    #[error("an API prefix has no wildcards")]
    Wildcard,
}

impl FromStr for Api {
    type Err = ApiError;

    /// A dot at the end is how some clients write it, and means nothing.
    fn from_str(text: &str) -> Result<Self, ApiError> {
        let subject = Subject::parse(text.strip_suffix('.').unwrap_or(text))?;
        match has_wildcards(subject.as_str()) {
            true => Err(ApiError::Wildcard),
            false => Ok(Api(subject.to_string())),
        }
    }
}

impl fmt::Display for Api {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Api {
    /// The prefix, without a dot at its end.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether it is the account's own JetStream.
    pub fn is_own(&self) -> bool {
        self.0 == OWN_PREFIX
    }

    /// A request of this API, such as `STREAM.INFO.ORDERS`.
    pub fn request(&self, tail: &str) -> String {
        format!("{}.{tail}", self.0)
    }

    /// Fetches messages of a pull consumer; each request is answered by several messages.
    pub fn next(&self, stream: &StreamName, consumer: &ConsumerName) -> String {
        self.request(&format!("CONSUMER.MSG.NEXT.{stream}.{consumer}"))
    }

    /// Tells what a consumer is and how far it is.
    pub fn consumer_info(&self, stream: &StreamName, consumer: &ConsumerName) -> String {
        self.request(&format!("CONSUMER.INFO.{stream}.{consumer}"))
    }

    /// Tells what a stream is and what it holds.
    pub fn stream_info(&self, stream: &StreamName) -> String {
        self.request(&format!("STREAM.INFO.{stream}"))
    }
}

/// Subjects on which messages of a consumer are acknowledged.
///
/// They come with each message, so no prefix changes them.
pub fn ack(stream: &StreamName, consumer: &ConsumerName) -> String {
    format!("$JS.ACK.{stream}.{consumer}.>")
}

/// Subjects on which messages of all consumers of a stream are acknowledged.
pub fn acks(stream: &StreamName) -> String {
    format!("$JS.ACK.{stream}.>")
}

/// Subjects on which a client answers the flow control of a push consumer.
pub fn flow_control(stream: &StreamName) -> String {
    format!("$JS.FC.{stream}.>")
}

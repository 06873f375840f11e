//! JetStream between accounts: what is exported for all consumers of a stream, and where an account
//! that imports it finds it.

use super::{Api, ConsumerName, OWN_PREFIX, Request, StreamName};

impl Api {
    /// [`Api::next`] of every consumer of a stream: an export has `*` where each guest has a consumer.
    pub fn next_of_any(&self, stream: &StreamName) -> String {
        self.request(&format!("CONSUMER.MSG.NEXT.{stream}.*"))
    }

    /// [`Api::consumer_info`] of every consumer of a stream.
    pub fn consumer_info_of_any(&self, stream: &StreamName) -> String {
        self.request(&format!("CONSUMER.INFO.{stream}.*"))
    }

    /// Reads stored messages by sequence, several if asked; whoever holds a copy of the stream answers.
    pub fn direct_get(&self, stream: &StreamName) -> String {
        self.request(&format!("DIRECT.GET.{stream}"))
    }

    /// Reads the last message of the subject that follows the stream.
    pub fn direct_get_last(&self, stream: &StreamName) -> String {
        self.request(&format!("DIRECT.GET.{stream}.>"))
    }

    /// Reads a stored message of a stream that allows no direct reads.
    pub fn message_get(&self, stream: &StreamName) -> String {
        self.request(&format!("STREAM.MSG.GET.{stream}"))
    }

    /// Where clients with this API prefix look for what another account calls `remote`: requests
    /// below the prefix, and keys too, as clients put it before them. Acks and flow control go where
    /// each message says, so they stay. `None` if it is no subject of JetStream.
    pub fn local(&self, remote: &str) -> Option<String> {
        let own = Api::default();
        if remote.starts_with("$JS.ACK.") || remote.starts_with("$JS.FC.") {
            return Some(remote.to_owned());
        }
        if remote.starts_with("$KV.") {
            return Some(match self.is_own() {
                true => remote.to_owned(),
                false => self.request(remote),
            });
        }
        let tail = remote.strip_prefix(own.as_str())?.strip_prefix('.')?;
        Some(self.request(tail))
    }
}

/// [`super::ack`] of every consumer of a stream.
pub fn ack_of_any(stream: &StreamName) -> String {
    format!("$JS.ACK.{stream}.*.>")
}

/// Subjects on which clients answer the flow control of one push consumer.
pub fn flow_control_of(stream: &StreamName, consumer: &ConsumerName) -> String {
    format!("$JS.FC.{stream}.{consumer}.>")
}

/// The same for every consumer of a stream.
pub fn flow_control_of_any(stream: &StreamName) -> String {
    format!("$JS.FC.{stream}.*.>")
}

/// Whether an account answers a request on this subject itself, also one without JetStream.
///
/// Then an import under the same subject has two answers, of which clients take the first; tried on
/// nats-server 2.15. Fetches and direct reads are answered by consumers and streams, not by the API.
pub fn is_answered_by_each_account(subject: &str) -> bool {
    match Request::of(subject, &Api::default()) {
        Some(Request::Other(tail)) => !tail.starts_with("DIRECT.GET."),
        Some(Request::Next { .. } | Request::Ack { .. }) | None => false,
    }
}

/// Whether acks go to this subject.
pub fn is_ack(subject: &str) -> bool {
    subject.starts_with("$JS.ACK.")
}

/// Whether a prefix is in the midst of an account's own JetStream, where the server listens itself.
///
/// Another domain, such as `$JS.hub`, is not: that is how clients call an imported JetStream, too.
pub fn is_own(prefix: &str) -> bool {
    let below = |own: &str| {
        let rest = prefix.strip_prefix(own);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
    };
    prefix == "$JS" || [OWN_PREFIX, "$JS.ACK", "$JS.FC"].into_iter().any(below)
}

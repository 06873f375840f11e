//! What a subject of the JetStream API asks for.

use super::Api;

/// A subject below an API prefix, or one on which acks go. Wildcards stand where they are written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Request<'a> {
    /// Messages of a pull consumer; the answer is as many messages as were asked for.
    Next {
        /// Stream, or `*`.
        stream: &'a str,
        /// Consumer, `*` or `>`.
        consumer: &'a str,
    },
    /// The acknowledgement of a message.
    Ack {
        /// Stream, `*` or `>`.
        stream: &'a str,
        /// Consumer, `*` or `>`; empty where the stream is `>`.
        consumer: &'a str,
    },
    /// Anything else of the API: `STREAM.INFO.ORDERS`.
    Other(&'a str),
}

impl<'a> Request<'a> {
    /// What a subject asks of `api`; `None` if it is no subject of JetStream.
    pub fn of(subject: &'a str, api: &Api) -> Option<Request<'a>> {
        if let Some(rest) = subject.strip_prefix("$JS.ACK.") {
            let (stream, rest) = rest.split_once('.').unwrap_or((rest, ""));
            let consumer = rest.split('.').next().unwrap_or_default();
            return Some(Request::Ack { stream, consumer });
        }
        let tail = subject.strip_prefix(api.as_str())?.strip_prefix('.')?;
        let next = tail.strip_prefix("CONSUMER.MSG.NEXT.");
        Some(match next.and_then(|rest| rest.split_once('.')) {
            Some((stream, consumer)) => Request::Next { stream, consumer },
            None => Request::Other(tail),
        })
    }
}

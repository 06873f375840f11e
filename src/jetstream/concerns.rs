//! Which stream a subject is about.

use super::{OWN_PREFIX, StreamName};
use crate::subject::Subject;

/// Verbs of the API that have two words before the name of a stream.
const LONG: [&str; 7] = [
    "CONSUMER.DURABLE.CREATE.",
    "CONSUMER.LEADER.STEPDOWN.",
    "CONSUMER.MSG.NEXT.",
    "STREAM.LEADER.STEPDOWN.",
    "STREAM.MSG.DELETE.",
    "STREAM.MSG.GET.",
    "STREAM.PEER.REMOVE.",
];

/// The others, which have one.
const SHORT: [&str; 12] = [
    "CONSUMER.CREATE.",
    "CONSUMER.DELETE.",
    "CONSUMER.INFO.",
    "CONSUMER.LIST.",
    "CONSUMER.NAMES.",
    "CONSUMER.PAUSE.",
    "CONSUMER.UNPIN.",
    "DIRECT.GET.",
    "STREAM.DELETE.",
    "STREAM.INFO.",
    "STREAM.PURGE.",
    "STREAM.UPDATE.",
];

impl StreamName {
    /// Whether a subject is about this stream and no other: requests of an account's own API, acks,
    /// flow control, and the keys or objects of the bucket that the stream holds.
    ///
    /// Subjects that its messages have are not known by its name, nor is where a consumer delivers.
    #[must_use]
    pub fn is_concerned(&self, subject: &str) -> bool {
        let stream = |rest: &str| rest.split('.').next() == Some(self.as_str());
        if let Some(rest) = ["$JS.ACK.", "$JS.FC."]
            .iter()
            .find_map(|start| subject.strip_prefix(start))
        {
            return stream(rest);
        }
        let bucket = [("$KV.", "KV_"), ("$O.", "OBJ_")]
            .iter()
            .find_map(|(start, of)| Some((subject.strip_prefix(start)?, of)));
        if let Some((rest, of)) = bucket {
            return self.as_str().strip_prefix(of) == rest.split('.').next();
        }
        let Some(request) = subject
            .strip_prefix(OWN_PREFIX)
            .and_then(|rest| rest.strip_prefix('.'))
        else {
            return false;
        };
        match LONG.iter().find_map(|verb| request.strip_prefix(verb)) {
            Some(rest) => stream(rest),
            None => request.splitn(3, '.').nth(2).is_some_and(stream),
        }
    }

    /// Whether a subject, by its wildcards, lets in what is about this stream among other things.
    ///
    /// It is for exports, which may be as wide as `$JS.API.>`.
    #[must_use]
    pub fn may_be_concerned(&self, subject: &str) -> bool {
        let Ok(subject) = Subject::parse(subject) else {
            return false;
        };
        let request = |verb: &str| {
            [
                format!("{OWN_PREFIX}.{verb}{self}"),
                format!("{OWN_PREFIX}.{verb}{self}.>"),
            ]
        };
        let mut about: Vec<String> = LONG.into_iter().chain(SHORT).flat_map(request).collect();
        about.extend([format!("$JS.ACK.{self}.>"), format!("$JS.FC.{self}.>")]);
        let held = [("KV_", "$KV"), ("OBJ_", "$O")];
        let bucket = |(of, start)| Some(format!("{start}.{}.>", self.as_str().strip_prefix(of)?));
        about.extend(held.into_iter().filter_map(bucket));
        let overlaps = |about: Subject| about.overlaps(&subject);
        about.iter().any(|about| about.parse().is_ok_and(overlaps))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stream_is_known_by_where_its_name_stands() {
        let orders: StreamName = "ORDERS".parse().unwrap();
        for subject in [
            "$JS.API.CONSUMER.MSG.NEXT.ORDERS.*",
            "$JS.API.CONSUMER.CREATE.ORDERS.c.orders.>",
            "$JS.API.CONSUMER.DURABLE.CREATE.ORDERS.c",
            "$JS.API.STREAM.INFO.ORDERS",
            "$JS.API.STREAM.MSG.GET.ORDERS",
            "$JS.API.DIRECT.GET.ORDERS.>",
            "$JS.ACK.ORDERS.*.>",
            "$JS.FC.ORDERS.>",
        ] {
            assert!(orders.is_concerned(subject), "{subject}");
        }
        for subject in [
            "$JS.API.CONSUMER.MSG.NEXT.*.c",
            "$JS.API.CONSUMER.MSG.NEXT.OTHER.ORDERS",
            "$JS.API.CONSUMER.INFO.OTHER.ORDERS",
            "$JS.API.STREAM.NAMES",
            "$JS.API.>",
            "$JS.ACK.>",
            "$KV.ORDERS.>",
            "ORDERS.>",
        ] {
            assert!(!orders.is_concerned(subject), "{subject}");
        }
        let bucket: StreamName = "KV_set".parse().unwrap();
        assert!(bucket.is_concerned("$KV.set.>") && !bucket.is_concerned("$O.set.>"));
        let objects: StreamName = "OBJ_set".parse().unwrap();
        assert!(objects.is_concerned("$O.set.C.*"));
    }

    #[test]
    fn a_wide_subject_may_concern_a_stream_among_others() {
        let orders: StreamName = "ORDERS".parse().unwrap();
        for subject in [
            "$JS.API.>",
            "$JS.API.DIRECT.GET.>",
            "$JS.API.DIRECT.GET.*",
            "$JS.API.CONSUMER.CREATE.*.*",
            "$JS.API.CONSUMER.MSG.NEXT.*.c",
            "$JS.API.CONSUMER.*.ORDERS.c",
            "$JS.ACK.>",
            "$JS.FC.*.>",
            ">",
        ] {
            assert!(orders.may_be_concerned(subject), "{subject}");
        }
        for subject in [
            "$JS.API.CONSUMER.MSG.NEXT.OTHER.*",
            "$JS.API.CONSUMER.INFO.OTHER.ORDERS",
            "$JS.API.STREAM.NAMES",
            "$KV.>",
            "orders.>",
        ] {
            assert!(!orders.may_be_concerned(subject), "{subject}");
        }
        let bucket: StreamName = "KV_set".parse().unwrap();
        assert!(bucket.may_be_concerned("$KV.>") && !bucket.may_be_concerned("$KV.other.>"));
    }
}

//! Limits of accounts and users.

use std::collections::BTreeMap;
use std::fmt;

use serde::de::{DeserializeSeed, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};

use super::permissions::Permissions;
use super::tags;
use super::wire::{Wire, wire};

/// A number of things or bytes; any negative number means unlimited.
///
/// Zero is a real limit of zero in most places, see the field in question.
///
/// ```
/// use accord::claims::Limit;
///
/// assert_eq!(Limit::UNLIMITED.to_string(), "unlimited");
/// assert_eq!(Limit::new(5).get(), 5);
/// ```
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Limit(i64);

impl Limit {
    /// No limit, written −1.
    pub const UNLIMITED: Limit = Limit(-1);
    /// Nothing allowed (or, for JetStream, nothing configured), left out when written.
    pub const NONE: Limit = Limit(0);

    /// A limit as the number in the JWT.
    pub const fn new(number: i64) -> Limit {
        Limit(number)
    }

    /// The number as in the JWT.
    pub const fn get(self) -> i64 {
        self.0
    }

    /// Whether the number is negative.
    pub const fn is_unlimited(self) -> bool {
        self.0 < 0
    }
}

impl From<i64> for Limit {
    fn from(number: i64) -> Self {
        Limit(number)
    }
}

impl fmt::Display for Limit {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        if self.is_unlimited() {
            f.pad("unlimited")
        } else {
            self.0.fmt(f)
        }
    }
}

impl Wire for Limit {
    fn is_empty(&self) -> bool {
        self.0 == 0
    }

    fn read<'de, D: Deserializer<'de>>(&mut self, from: D) -> Result<bool, D::Error> {
        self.0.read(from)
    }
}

wire! {
    /// Limits of an account. The default is all zero, as when the object is empty;
    /// [`AccountLimits::unlimited`] is what a new account gets.
    pub struct AccountLimits {
        /// Subscriptions of one connection.
        subs: Limit => omit "subs",
        /// Bytes; servers do not read it.
        data: Limit => omit "data",
        /// Largest message in bytes.
        payload: Limit => omit "payload",
        /// Number of imports.
        imports: Limit => omit "imports",
        /// Number of exports.
        exports: Limit => omit "exports",
        /// Whether exports may have wildcards; looked at only when `exports` is limited.
        wildcards: bool => omit "wildcards",
        /// Whether bearer users are refused.
        disallow_bearer: bool => omit "disallow_bearer",
        /// Active client connections.
        conn: Limit => omit "conn",
        /// Active leaf node connections.
        leaf: Limit => omit "leaf",
        /// JetStream limits without tiers.
        jetstream: JetStreamLimits => inline,
        /// JetStream limits by tier; the server looks up `R1`, `R3`, `R5` by number of replicas.
        tiered_limits: BTreeMap<String, JetStreamLimits> => omit "tiered_limits",
    }
}

wire! {
    /// JetStream limits, of an account or of one of its tiers.
    pub struct JetStreamLimits {
        /// Bytes in memory over all streams; 0 turns memory storage off.
        mem_storage: Limit => omit "mem_storage",
        /// Bytes on disk over all streams; 0 turns disk storage off.
        disk_storage: Limit => omit "disk_storage",
        /// Number of streams; 0 is unlimited too.
        streams: Limit => omit "streams",
        /// Number of consumers; 0 is unlimited too.
        consumer: Limit => omit "consumer",
        /// Upper bound for the pending acknowledgements of a consumer; 0 is unlimited too.
        max_ack_pending: Limit => omit "max_ack_pending",
        /// Largest memory stream in bytes; 0 is unlimited too.
        mem_max_stream_bytes: Limit => omit "mem_max_stream_bytes",
        /// Largest disk stream in bytes; 0 is unlimited too.
        disk_max_stream_bytes: Limit => omit "disk_max_stream_bytes",
        /// Whether every stream must state its maximum size.
        max_bytes_required: bool => omit "max_bytes_required",
    }
}

impl AccountLimits {
    /// The limits of a new account: everything unlimited, JetStream off.
    pub fn unlimited() -> AccountLimits {
        AccountLimits {
            subs: Limit::UNLIMITED,
            data: Limit::UNLIMITED,
            payload: Limit::UNLIMITED,
            imports: Limit::UNLIMITED,
            exports: Limit::UNLIMITED,
            wildcards: true,
            conn: Limit::UNLIMITED,
            leaf: Limit::UNLIMITED,
            ..AccountLimits::default()
        }
    }

    /// Whether JetStream is on: storage in a tier if there are tiers, else in the flat part.
    pub fn is_jetstream_enabled(&self) -> bool {
        if self.tiered_limits.is_empty() {
            self.jetstream.has_storage()
        } else {
            self.tiered_limits
                .values()
                .any(JetStreamLimits::has_storage)
        }
    }
}

impl JetStreamLimits {
    /// Whether memory or disk storage is not zero.
    pub fn has_storage(&self) -> bool {
        self.mem_storage != Limit::NONE || self.disk_storage != Limit::NONE
    }

    /// Whether every known member is zero.
    pub fn is_zero(&self) -> bool {
        *self
            == JetStreamLimits {
                unknown: self.unknown.clone(),
                ..JetStreamLimits::default()
            }
    }
}

wire! {
    /// Permissions and limits of a user; also the template of a scoped signing key.
    ///
    /// The default is all zero, which is how a scoped user must look ([`UserLimits::blank`]);
    /// [`UserLimits::unlimited`] is what other users and new templates get.
    pub struct UserLimits {
        /// What may be published and subscribed to.
        permissions: Permissions => inline,
        /// Networks in CIDR form from which the user may connect.
        src: Vec<String> => source "src",
        /// Times of day at which the user may connect.
        times: Vec<TimeRange> => omit "times",
        /// IANA zone of `times`; the server's own if empty.
        times_location: String => omit "times_location",
        /// Subscriptions.
        subs: Limit => omit "subs",
        /// Bytes; servers do not read it.
        data: Limit => omit "data",
        /// Largest message in bytes.
        payload: Limit => omit "payload",
        /// Whether the JWT alone suffices to connect, without a signature of the user's key.
        bearer_token: bool => omit "bearer_token",
        /// Whether the user must come through a trusted proxy.
        proxy_required: bool => omit "proxy_required",
        /// Ways to connect, such as `STANDARD` or `WEBSOCKET`; all if empty.
        allowed_connection_types: Vec<String> => omit "allowed_connection_types",
        /// Whether a list was spelled out though empty when this was read. Never written, but the
        /// server does not take such a user as blank.
        empty_lists: bool => note,
    }
}

wire! {
    /// A span of each day, `HH:MM:SS` to `HH:MM:SS`; over midnight if the start is after the end.
    pub struct TimeRange {
        /// Start of the span.
        start: String => omit "start",
        /// End of the span.
        end: String => omit "end",
    }
}

impl UserLimits {
    /// The limits of a new user or template: everything allowed.
    pub fn unlimited() -> UserLimits {
        UserLimits {
            subs: Limit::UNLIMITED,
            data: Limit::UNLIMITED,
            payload: Limit::UNLIMITED,
            ..UserLimits::default()
        }
    }

    /// The limits of a user whose signing key has a scope: all zero, not unlimited.
    pub fn blank() -> UserLimits {
        UserLimits::default()
    }

    /// Whether nothing is set, as the server demands of users signed by a scoped key.
    ///
    /// A list that was spelled out though empty counts as set, and so do limits of −1.
    pub fn is_blank(&self) -> bool {
        let permissions = &self.permissions;
        // Unknown members are not compared: the server, which does not know them, sees zero.
        permissions.is_unset()
            && !self.empty_lists
            && self.src.is_empty()
            && self.times.is_empty()
            && self.times_location.is_empty()
            && [self.subs, self.data, self.payload] == [Limit::NONE; 3]
            && !self.bearer_token
            && !self.proxy_required
            && self.allowed_connection_types.is_empty()
    }
}

/// Reads `src`: a list taken as it is, or one text with commas that is split and tidied.
pub struct SourceList<'a>(pub &'a mut Vec<String>);

impl<'de> DeserializeSeed<'de> for SourceList<'_> {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<bool, D::Error> {
        from.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for SourceList<'_> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("a list of networks or a text with commas")
    }

    fn visit_unit<E>(self) -> Result<bool, E> {
        self.0.clear();
        Ok(false)
    }

    fn visit_str<E>(self, text: &str) -> Result<bool, E> {
        self.0.clear();
        for network in text.split(',') {
            tags::add(self.0, network);
        }
        Ok(self.0.is_empty())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<bool, A::Error> {
        self.0
            .read(serde::de::value::SeqAccessDeserializer::new(seq))
    }
}

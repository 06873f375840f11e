//! Exports: subjects that an account offers to other accounts.

use std::fmt;

use serde::de::{Unexpected, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::revocation::Revocations;
use super::wire::{Wire, wire};

/// The two kinds of exports, imports and activations.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ShareKind {
    /// Messages flow from exporter to importer.
    Stream,
    /// Importers send requests and the exporter answers.
    Service,
    /// Not stated, which is never valid.
    #[default]
    Unknown,
}

impl ShareKind {
    /// The kind by its name in the JWT.
    pub fn from_name(name: &str) -> Option<ShareKind> {
        match name {
            "stream" => Some(ShareKind::Stream),
            "service" => Some(ShareKind::Service),
            _ => None,
        }
    }

    /// The name in the JWT; `unknown` is never written.
    pub fn name(self) -> &'static str {
        match self {
            ShareKind::Stream => "stream",
            ShareKind::Service => "service",
            ShareKind::Unknown => "unknown",
        }
    }
}

impl fmt::Display for ShareKind {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.pad(self.name())
    }
}

impl Serialize for ShareKind {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.name())
    }
}

impl<'de> Deserialize<'de> for ShareKind {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let mut kind = ShareKind::default();
        kind.read(from)?;
        Ok(kind)
    }
}

impl Wire for ShareKind {
    fn is_empty(&self) -> bool {
        *self == ShareKind::Unknown
    }

    // Stricter than other members: `null` is an error and case matters.
    fn read<'de, D: Deserializer<'de>>(&mut self, from: D) -> Result<bool, D::Error> {
        struct KindName;
        impl Visitor<'_> for KindName {
            type Value = ShareKind;
            fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
                f.write_str("`stream` or `service`")
            }
            fn visit_str<E: serde::de::Error>(self, name: &str) -> Result<ShareKind, E> {
                ShareKind::from_name(name)
                    .ok_or_else(|| E::invalid_value(Unexpected::Str(name), &self))
            }
        }
        *self = from.deserialize_any(KindName)?;
        Ok(false)
    }
}

wire! {
    /// An offer of a subject to other accounts.
    pub struct Export {
        /// Free text.
        name: String => omit "name",
        /// Subject that is offered; wildcards allowed.
        subject: String => omit "subject",
        /// Stream or service.
        kind: ShareKind => omit "type",
        /// Whether every importer needs an activation.
        token_req: bool => omit "token_req",
        /// Accounts whose activations no longer count.
        revocations: Revocations => omit "revocations",
        /// For services `Singleton` (also when empty), `Stream` or `Chunked`; case matters.
        response_type: String => omit "response_type",
        /// For services, nanoseconds until an answer is late; 0 leaves it to the server.
        response_threshold: i64 => omit "response_threshold",
        /// For services, where the server reports how long answers took.
        service_latency: Option<ServiceLatency> => omit "service_latency",
        /// Token of the subject, counted from 1, that must be the importer's public key; 0 is off.
        account_token_position: u32 => omit "account_token_position",
        /// Whether tools may list the export; servers do not care.
        advertise: bool => omit "advertise",
        /// For services, whether message traces may enter the exporting account.
        allow_trace: bool => omit "allow_trace",
        /// Free text, at most 8192 bytes.
        description: String => omit "description",
        /// URL with more about the export, at most 8192 bytes.
        info_url: String => omit "info_url",
    }
}

wire! {
    /// Latency reports of a service. Both members are always written.
    pub struct ServiceLatency {
        /// Which requests are measured.
        sampling: Sampling => keep "sampling",
        /// Subject of the reports.
        results: String => keep "results",
    }
}

/// Which requests of a service are measured.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Sampling {
    /// Those with a tracing header.
    #[default]
    Headers,
    /// A share of all, in percent. Only 1 to 100 can be signed; other numbers can be read.
    Percent(i64),
}

impl Sampling {
    /// The number that stands for it, 0 for headers.
    pub fn number(self) -> i64 {
        match self {
            Sampling::Headers => 0,
            Sampling::Percent(number) => number,
        }
    }

    /// The sampling of a number, 0 for headers.
    pub fn from_number(number: i64) -> Sampling {
        if number == 0 {
            Sampling::Headers
        } else {
            Sampling::Percent(number)
        }
    }

    /// Whether it may be written into a JWT.
    pub fn is_valid(self) -> bool {
        (0..=100).contains(&self.number())
    }
}

impl fmt::Display for Sampling {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self.number() {
            0 => f.pad("headers"),
            number => f.pad(&format!("{number}%")),
        }
    }
}

impl Serialize for Sampling {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self.number() {
            0 => to.serialize_str("headers"),
            number => to.serialize_i64(number),
        }
    }
}

impl<'de> Deserialize<'de> for Sampling {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let mut sampling = Sampling::default();
        sampling.read(from)?;
        Ok(sampling)
    }
}

impl Wire for Sampling {
    fn is_empty(&self) -> bool {
        false
    }

    fn read<'de, D: Deserializer<'de>>(&mut self, from: D) -> Result<bool, D::Error> {
        struct Reader;
        impl<'de> Visitor<'de> for Reader {
            type Value = Sampling;
            fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
                f.write_str("an integer or `headers`")
            }
            fn visit_unit<E>(self) -> Result<Sampling, E> {
                Ok(Sampling::Headers)
            }
            fn visit_i64<E>(self, number: i64) -> Result<Sampling, E> {
                Ok(Sampling::from_number(number))
            }
            fn visit_u64<E: serde::de::Error>(self, number: u64) -> Result<Sampling, E> {
                i64::try_from(number)
                    .map(Sampling::from_number)
                    .map_err(|_| E::invalid_value(Unexpected::Unsigned(number), &self))
            }
            // Go compares the raw text, so a spelling with escapes is refused. Such a text
            // arrives here as `visit_str`; one without escapes is borrowed, or owned when it
            // comes from a value in memory.
            fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Sampling, E> {
                Err(E::invalid_value(Unexpected::Str(text), &self))
            }
            fn visit_borrowed_str<E: serde::de::Error>(self, text: &str) -> Result<Sampling, E> {
                if text.eq_ignore_ascii_case("headers") {
                    return Ok(Sampling::Headers);
                }
                self.visit_str(text)
            }
            fn visit_string<E: serde::de::Error>(self, text: String) -> Result<Sampling, E> {
                self.visit_borrowed_str(&text)
            }
        }
        *self = from.deserialize_any(Reader)?;
        Ok(false)
    }
}

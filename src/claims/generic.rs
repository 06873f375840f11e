//! Generic claims: a free map under the usual envelope.

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Map, Value};

use super::error::SignError;
use super::registered::{Body, Claims, sealed};
use super::v1;
use super::wire::Wire;
use crate::nkey::Kind;

/// A JWT of no particular type. Operators delete accounts from servers with such a one.
pub type GenericClaims = Claims<Generic>;

/// The free map of generic claims; `None` if there is none, which is not the same as empty.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Generic(pub Option<Map<String, Value>>);

impl Generic {
    /// A member of the map.
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.0.as_ref()?.get(name)
    }

    /// Sets a member of the map.
    pub fn set(&mut self, name: &str, value: Value) {
        self.0
            .get_or_insert_default()
            .insert(name.to_owned(), value);
    }

    /// The type as Go reports it: a typed name if `type` is one, `generic` for any other text,
    /// empty if there is none. Without a `type`, that of an inner object `nats` counts.
    pub fn reported_type(&self) -> &str {
        let own = self.get("type");
        let inner = || self.get("nats").and_then(|nats| nats.get("type"));
        match own.or_else(inner).and_then(Value::as_str) {
            Some(name) if super::TYPED_KINDS.contains(&name) => name,
            Some(_) => "generic",
            None => "",
        }
    }
}

impl Wire for Generic {
    fn is_empty(&self) -> bool {
        self.0.is_none()
    }

    fn read<'de, D: Deserializer<'de>>(&mut self, from: D) -> Result<bool, D::Error> {
        let read: Option<Map<String, Value>> =
            Option::deserialize(from).map_err(D::Error::custom)?;
        match read {
            Some(members) => self.0.get_or_insert_default().extend(members),
            None => self.0 = None,
        }
        Ok(false)
    }
}

impl Serialize for Generic {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(to)
    }
}

impl<'de> Deserialize<'de> for Generic {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let mut generic = Generic::default();
        generic.read(from)?;
        Ok(generic)
    }
}

impl sealed::Sealed for Generic {
    fn fresh() -> Self {
        Generic::default()
    }

    fn prepare(_: &mut Claims<Self>) -> Result<(), SignError> {
        Ok(())
    }

    fn seal(&mut self) {
        if let Some(members) = &mut self.0 {
            members.insert("version".to_owned(), Value::from(2));
        }
    }

    fn head(&self) -> (&str, i64) {
        let version = self
            .get("version")
            .and_then(Value::as_i64)
            .unwrap_or_default();
        (
            self.get("type").and_then(Value::as_str).unwrap_or_default(),
            version,
        )
    }

    fn migrate(&mut self, top: v1::Top) -> Result<(), String> {
        if !top.claim_type.is_empty() {
            self.set("type", Value::from(top.claim_type));
        }
        if !top.tags.is_empty() {
            self.set("tags", Value::from(top.tags));
        }
        Ok(())
    }
}

impl Body for Generic {
    const KIND: &'static str = "generic";
    const ISSUERS: &'static [Kind] = &[];
    const SUBJECT: Option<Kind> = None;
}

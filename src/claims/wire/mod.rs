//! Reading and writing of JSON objects by the rules of Go's `encoding/json`.
//!
//! The servers read and write claims with that package, so its habits are part of the format:
//! names match without regard to case, a repeated object is merged, `null` leaves a member
//! alone, empty members are left out, order is that of declaration. The [`wire!`] table says all
//! of it once per type; a derived `Deserialize` could not merge, fold names or keep unknown
//! members of embedded structures without buffering them.

mod object;
mod values;

use serde::de::{Deserializer, MapAccess};
use serde::ser::SerializeMap;
use serde_json::{Map, Value};

pub use object::{read_member, read_object, read_text, read_with, write_object};

/// Members of a JSON object that this version does not know, by name.
pub type Unknown = Map<String, Value>;

/// A value that can be a member of a claim.
///
/// `read` changes the value in place, because Go merges what it finds into what is there. It
/// tells whether an empty list was spelled out in what it read; only scoped users care.
pub trait Wire {
    /// Whether Go's `omitempty` would leave this value out.
    fn is_empty(&self) -> bool;
    /// Reads JSON into this value.
    fn read<'de, D: Deserializer<'de>>(&mut self, from: D) -> Result<bool, D::Error>;
}

/// The members of a JSON object, one by one.
pub trait Members {
    /// Reads the member `name` if it is one of this object's; `None` if it is not, and then its
    /// value has not been touched.
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<Option<bool>, A::Error>;
    /// Takes a member that nobody knew.
    fn keep<'de, A: MapAccess<'de>>(&mut self, name: String, map: &mut A) -> Result<(), A::Error>;
}

/// The same members on their way out.
pub trait PutMembers {
    /// Writes the known members in order.
    fn put<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error>;
}

/// Declares a structure together with its JSON members, in the order in which they are written.
///
/// `omit "x"` leaves the member out when it is empty, `keep "x"` always writes it, `inline`
/// writes the members of the field in place, `source` is `omit` for the list of networks with its
/// own reader, `note` is a flag in memory that is set when an empty list was spelled out. A map
/// `unknown` is added to each structure.
macro_rules! wire {
    ($(#[$meta:meta])* pub struct $name:ident {
        $($(#[$about:meta])* $field:ident: $type:ty => $mode:ident $($json:literal)?,)*
    }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Default, PartialEq, Eq)]
        pub struct $name {
            $($(#[$about])* pub $field: $type,)*
            /// Members that are not known here. They are written back, after the known ones.
            pub unknown: $crate::claims::wire::Unknown,
        }

        impl $crate::claims::wire::Members for $name {
            fn set<'de, A: ::serde::de::MapAccess<'de>>(
                &mut self,
                name: &str,
                map: &mut A,
            ) -> Result<Option<bool>, A::Error> {
                let seen = 'found: {
                    $(wire!(@set $mode $($json)?, self.$field, name, map, 'found);)*
                    None
                };
                $(wire!(@note $mode, self.$field, seen);)*
                Ok(seen)
            }

            fn keep<'de, A: ::serde::de::MapAccess<'de>>(
                &mut self,
                name: String,
                map: &mut A,
            ) -> Result<(), A::Error> {
                self.unknown.insert(name, map.next_value()?);
                Ok(())
            }
        }

        impl $crate::claims::wire::PutMembers for $name {
            fn put<S: ::serde::ser::SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
                $(wire!(@put $mode $($json)?, self.$field, map);)*
                Ok(())
            }
        }

        impl $crate::claims::wire::Wire for $name {
            fn is_empty(&self) -> bool {
                false // Go never leaves out a structure
            }

            fn read<'de, D: ::serde::Deserializer<'de>>(
                &mut self,
                from: D,
            ) -> Result<bool, D::Error> {
                $crate::claims::wire::read_object(self, from)
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                $crate::claims::wire::write_object(self, &self.unknown, to)
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                let mut value = Self::default();
                $crate::claims::wire::Wire::read(&mut value, from)?;
                Ok(value)
            }
        }
    };
    (@set inline, $field:expr, $name:ident, $map:ident, $found:lifetime) => {
        if let Some(seen) = $crate::claims::wire::Members::set(&mut $field, $name, $map)? {
            break $found Some(seen);
        }
    };
    (@set source $json:literal, $field:expr, $name:ident, $map:ident, $found:lifetime) => {
        if $name == $json {
            let reader = $crate::claims::limits::SourceList(&mut $field);
            break $found Some($crate::claims::wire::read_with(reader, $name, $map)?);
        }
    };
    (@set note, $field:expr, $name:ident, $map:ident, $found:lifetime) => {};
    (@set $mode:ident $json:literal, $field:expr, $name:ident, $map:ident, $found:lifetime) => {
        if $name == $json {
            break $found Some($crate::claims::wire::read_member(&mut $field, $name, $map)?);
        }
    };
    (@note note, $field:expr, $seen:ident) => {
        $field |= $seen == Some(true);
    };
    (@note $mode:ident, $field:expr, $seen:ident) => {};
    (@put inline, $field:expr, $map:ident) => {
        $crate::claims::wire::PutMembers::put(&$field, $map)?;
    };
    (@put note, $field:expr, $map:ident) => {};
    (@put keep $json:literal, $field:expr, $map:ident) => {
        $map.serialize_entry($json, &$field)?;
    };
    (@put $omit:ident $json:literal, $field:expr, $map:ident) => {
        if !$crate::claims::wire::Wire::is_empty(&$field) {
            $map.serialize_entry($json, &$field)?;
        }
    };
}
pub(crate) use wire;

/// Declares an object of which only a few members matter; the others are skipped unread.
macro_rules! excerpt {
    ($(#[$meta:meta])* struct $name:ident { $($field:ident: $type:ty => $json:literal,)* }) => {
        $(#[$meta])*
        #[derive(Default)]
        struct $name {
            $($field: $type,)*
        }

        impl $crate::claims::wire::Members for $name {
            fn set<'de, A: ::serde::de::MapAccess<'de>>(
                &mut self,
                name: &str,
                map: &mut A,
            ) -> Result<Option<bool>, A::Error> {
                match name {
                    $($json => {
                        $crate::claims::wire::read_member(&mut self.$field, name, map).map(Some)
                    })*
                    _ => Ok(None),
                }
            }

            fn keep<'de, A: ::serde::de::MapAccess<'de>>(
                &mut self,
                _: String,
                map: &mut A,
            ) -> Result<(), A::Error> {
                map.next_value::<::serde::de::IgnoredAny>().map(drop)
            }
        }

        impl $crate::claims::wire::Wire for $name {
            fn is_empty(&self) -> bool {
                false
            }

            fn read<'de, D: ::serde::Deserializer<'de>>(
                &mut self,
                from: D,
            ) -> Result<bool, D::Error> {
                $crate::claims::wire::read_object(self, from)
            }
        }
    };
}
pub(crate) use excerpt;

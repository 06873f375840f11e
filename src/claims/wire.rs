//! Reading and writing of JSON objects by the rules of Go's `encoding/json`.
//!
//! The servers read and write claims with that package, so its habits are part of the format:
//! names match without regard to case, a repeated object is merged, `null` leaves a member
//! alone, empty members are left out, order is that of declaration. The [`wire!`] table says all
//! of it once per type; a derived `Deserialize` could not merge, fold names or keep unknown
//! members of embedded structures without buffering them.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{
    DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Unexpected, Visitor,
};
use serde::ser::SerializeMap;
use serde_json::{Map, Value};

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
            break $found Some($map.next_value_seed($crate::claims::limits::SourceList(&mut $field))?);
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
        $crate::claims::wire::Members::put(&$field, $map)?;
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

/// Writes an object: its known members, then the unknown ones.
pub fn write_object<M: Members, S: serde::Serializer>(
    members: &M,
    unknown: &Unknown,
    to: S,
) -> Result<S::Ok, S::Error> {
    let mut map = to.serialize_map(None)?;
    members.put(&mut map)?;
    for (name, value) in unknown {
        map.serialize_entry(name, value)?;
    }
    map.end()
}

/// Reads the value of one member and names the member in any error.
pub fn read_member<'de, T: Wire, A: MapAccess<'de>>(
    target: &mut T,
    name: &str,
    map: &mut A,
) -> Result<bool, A::Error> {
    map.next_value_seed(InPlace(target))
        .map_err(|err| A::Error::custom(format_args!("`{name}`: {err}")))
}

/// Reads an object member by member; `null` changes nothing.
pub fn read_object<'de, M: Members, D: Deserializer<'de>>(
    target: &mut M,
    from: D,
) -> Result<bool, D::Error> {
    from.deserialize_any(ObjectVisitor(target))
}

struct ObjectVisitor<'a, M>(&'a mut M);

impl<'de, M: Members> Visitor<'de> for ObjectVisitor<'_, M> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_unit<E>(self) -> Result<bool, E> {
        Ok(false)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<bool, A::Error> {
        let mut seen = false;
        while let Some(name) = map.next_key_seed(Name)? {
            if let Some(spelled) = self.0.set(&name, &mut map)? {
                seen |= spelled;
            } else if let Some(folded) = fold(&name)
                && let Some(spelled) = self.0.set(&folded, &mut map)?
            {
                seen |= spelled;
            } else {
                self.0.keep(name.into_owned(), &mut map)?;
            }
        }
        Ok(seen)
    }
}

/// The spelling under which a known member would be found, if `name` is not spelled like one.
///
/// All known names are lower-case ASCII. Two characters outside ASCII fold to ASCII letters: the
/// long s and the Kelvin sign.
fn fold(name: &str) -> Option<String> {
    let plain = |c: char| c.is_ascii() && !c.is_ascii_uppercase();
    (!name.chars().all(plain)).then(|| {
        name.chars()
            .map(|c| match c {
                '\u{17f}' => 's',
                '\u{212a}' => 'k',
                c => c.to_ascii_lowercase(),
            })
            .collect()
    })
}

/// Reads a member name without copying it where that is possible.
struct Name;

impl<'de> DeserializeSeed<'de> for Name {
    type Value = Cow<'de, str>;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Self::Value, D::Error> {
        from.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for Name {
    type Value = Cow<'de, str>;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("a member name")
    }

    fn visit_borrowed_str<E>(self, name: &'de str) -> Result<Self::Value, E> {
        Ok(Cow::Borrowed(name))
    }

    fn visit_str<E>(self, name: &str) -> Result<Self::Value, E> {
        Ok(Cow::Owned(name.to_owned()))
    }

    fn visit_string<E>(self, name: String) -> Result<Self::Value, E> {
        Ok(Cow::Owned(name))
    }
}

/// Lets a value be read in place where serde asks for a seed.
pub struct InPlace<'a, T>(pub &'a mut T);

impl<'de, T: Wire> DeserializeSeed<'de> for InPlace<'_, T> {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<bool, D::Error> {
        self.0.read(from)
    }
}

impl Wire for String {
    fn is_empty(&self) -> bool {
        self.is_empty()
    }

    fn read<'de, D: Deserializer<'de>>(&mut self, from: D) -> Result<bool, D::Error> {
        struct Text<'a>(&'a mut String);
        impl<'de> Visitor<'de> for Text<'_> {
            type Value = ();
            fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
                f.write_str("a string")
            }
            fn visit_unit<E>(self) -> Result<(), E> {
                Ok(())
            }
            fn visit_str<E>(self, text: &str) -> Result<(), E> {
                text.clone_into(self.0);
                Ok(())
            }
            fn visit_string<E>(self, text: String) -> Result<(), E> {
                *self.0 = text;
                Ok(())
            }
        }
        from.deserialize_any(Text(self)).map(|()| false)
    }
}

impl Wire for bool {
    fn is_empty(&self) -> bool {
        !self
    }

    fn read<'de, D: Deserializer<'de>>(&mut self, from: D) -> Result<bool, D::Error> {
        struct Flag<'a>(&'a mut bool);
        impl<'de> Visitor<'de> for Flag<'_> {
            type Value = ();
            fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
                f.write_str("a boolean")
            }
            fn visit_unit<E>(self) -> Result<(), E> {
                Ok(())
            }
            fn visit_bool<E>(self, flag: bool) -> Result<(), E> {
                *self.0 = flag;
                Ok(())
            }
        }
        from.deserialize_any(Flag(self)).map(|()| false)
    }
}

/// Reads an integer literal; floats, even whole ones, are refused as Go does.
struct Integer<'a, T>(&'a mut T);

impl<'de, T: TryFrom<i64> + TryFrom<u64>> Visitor<'de> for Integer<'_, T> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("an integer in range")
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_i64<E: serde::de::Error>(self, number: i64) -> Result<(), E> {
        *self.0 = T::try_from(number)
            .map_err(|_| E::invalid_value(Unexpected::Signed(number), &"an integer in range"))?;
        Ok(())
    }

    fn visit_u64<E: serde::de::Error>(self, number: u64) -> Result<(), E> {
        *self.0 = T::try_from(number)
            .map_err(|_| E::invalid_value(Unexpected::Unsigned(number), &"an integer in range"))?;
        Ok(())
    }
}

macro_rules! wire_integer {
    ($($type:ty)*) => {$(
        impl Wire for $type {
            fn is_empty(&self) -> bool {
                *self == 0
            }

            fn read<'de, D: Deserializer<'de>>(&mut self, from: D) -> Result<bool, D::Error> {
                from.deserialize_any(Integer(self)).map(|()| false)
            }
        }
    )*};
}
wire_integer!(i64 u64 u32 u8);

impl<T: Wire + Default> Wire for Option<T> {
    fn is_empty(&self) -> bool {
        self.is_none()
    }

    fn read<'de, D: Deserializer<'de>>(&mut self, from: D) -> Result<bool, D::Error> {
        struct Optional<'a, T>(&'a mut Option<T>);
        impl<'de, T: Wire + Default> Visitor<'de> for Optional<'_, T> {
            type Value = bool;
            fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
                f.write_str("an object")
            }
            fn visit_unit<E>(self) -> Result<bool, E> {
                *self.0 = None;
                Ok(false)
            }
            fn visit_none<E: serde::de::Error>(self) -> Result<bool, E> {
                self.visit_unit()
            }
            fn visit_some<D: Deserializer<'de>>(self, from: D) -> Result<bool, D::Error> {
                self.0.get_or_insert_default().read(from)
            }
        }
        from.deserialize_option(Optional(self))
    }
}

impl<T: Wire + Default> Wire for Vec<T> {
    fn is_empty(&self) -> bool {
        self.is_empty()
    }

    fn read<'de, D: Deserializer<'de>>(&mut self, from: D) -> Result<bool, D::Error> {
        struct List<'a, T>(&'a mut Vec<T>);
        impl<'de, T: Wire + Default> Visitor<'de> for List<'_, T> {
            type Value = bool;
            fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
                f.write_str("a list")
            }
            fn visit_unit<E>(self) -> Result<bool, E> {
                self.0.clear();
                Ok(false)
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<bool, A::Error> {
                self.0.clear();
                let mut seen = false;
                while let Some((value, spelled)) = seq.next_element_seed(Fresh(PhantomData))? {
                    self.0.push(value);
                    seen |= spelled;
                }
                Ok(seen || self.0.is_empty())
            }
        }
        from.deserialize_any(List(self))
    }
}

impl<T: Wire + Default> Wire for BTreeMap<String, T> {
    fn is_empty(&self) -> bool {
        self.is_empty()
    }

    fn read<'de, D: Deserializer<'de>>(&mut self, from: D) -> Result<bool, D::Error> {
        struct Entries<'a, T>(&'a mut BTreeMap<String, T>);
        impl<'de, T: Wire + Default> Visitor<'de> for Entries<'_, T> {
            type Value = ();
            fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
                f.write_str("an object")
            }
            fn visit_unit<E>(self) -> Result<(), E> {
                self.0.clear();
                Ok(())
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
                while let Some(name) = map.next_key::<String>()? {
                    let mut value = T::default();
                    read_member(&mut value, &name, &mut map)?;
                    self.0.insert(name, value);
                }
                Ok(())
            }
        }
        from.deserialize_any(Entries(self)).map(|()| false)
    }
}

/// Reads one element of a list, starting from its default.
struct Fresh<T>(PhantomData<T>);

impl<'de, T: Wire + Default> DeserializeSeed<'de> for Fresh<T> {
    type Value = (T, bool);

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Self::Value, D::Error> {
        let mut value = T::default();
        let spelled = value.read(from)?;
        Ok((value, spelled))
    }
}

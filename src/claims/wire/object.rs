//! Objects: member by member, with names in any case.

use std::borrow::Cow;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error as _, MapAccess, Visitor};
use serde::ser::SerializeMap;

use super::{Members, PutMembers, Unknown, Wire};

/// Writes an object: its known members, then the unknown ones.
pub fn write_object<M: PutMembers, S: serde::Serializer>(
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
    read_with(InPlace(target), name, map)
}

/// As [`read_member`], with a reader of its own.
pub fn read_with<'de, R: DeserializeSeed<'de>, A: MapAccess<'de>>(
    reader: R,
    name: &str,
    map: &mut A,
) -> Result<R::Value, A::Error> {
    map.next_value_seed(reader)
        .map_err(|err| A::Error::custom(format_args!("`{name}`: {err}")))
}

/// Reads an object member by member; `null` changes nothing.
pub fn read_object<'de, M: Members, D: Deserializer<'de>>(
    target: &mut M,
    from: D,
) -> Result<bool, D::Error> {
    from.deserialize_any(ObjectVisitor(target))
}

/// Reads an object that is the whole text but for white space.
pub fn read_text<M: Members>(target: &mut M, text: &str) -> Result<(), serde_json::Error> {
    let mut from = serde_json::Deserializer::from_str(text);
    read_object(target, &mut from)?;
    from.end()
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
struct InPlace<'a, T>(&'a mut T);

impl<'de, T: Wire> DeserializeSeed<'de> for InPlace<'_, T> {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<bool, D::Error> {
        self.0.read(from)
    }
}

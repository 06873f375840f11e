//! Members that are no objects: texts, flags, numbers, lists and maps.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Unexpected, Visitor};

use super::{Wire, read_member};

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

//! Names of streams, consumers and buckets: each is one token of a subject.

use std::fmt;
use std::str::FromStr;

use serde::{Serialize, Serializer};

use crate::subject::without_functions;

/// Longest name that servers take, in bytes: `JSMaxNameLen` of nats-server.
const LONGEST: usize = 255;

/// And of a bucket: its stream is called `KV_` and its name. (One byte less has an object store.)
const LONGEST_BUCKET: usize = LONGEST - "KV_".len();

/// Why a text is not a name.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NameError {
    /// There is no text.
    #[error("the name of a {what} cannot be empty")]
    Empty {
        /// Stream, consumer or bucket.
        what: &'static str,
    },
    /// A character that would end the token, be a wildcard, or a path separator on the server's disk.
    #[error("the name of a {what} cannot contain {found}; `{name}` does")]
    Character {
        /// Stream, consumer or bucket.
        what: &'static str,
        /// The character, for people.
        found: String,
        /// What was given.
        name: String,
    },
    /// Longer than servers take.
    #[error("the name of a {what} has at most {most} bytes, this one {length}")]
    TooLong {
        /// Stream, consumer or bucket.
        what: &'static str,
        /// Bytes that servers take.
        most: usize,
        /// Bytes found.
        length: usize,
    },
}

fn checked(
    what: &'static str,
    name: &str,
    allowed: fn(char) -> bool,
    most: usize,
) -> Result<String, NameError> {
    if name.is_empty() {
        return Err(NameError::Empty { what });
    }
    if let Some(c) = name.chars().find(|c| !allowed(*c)) {
        let found = match c {
            '.' => "a dot".to_owned(),
            c if c.is_whitespace() => "white space".to_owned(),
            c if c.is_control() => "a control character".to_owned(),
            c => format!("`{c}`"),
        };
        let name = name.escape_debug().to_string();
        return Err(NameError::Character { what, found, name });
    }
    match name.len() {
        length if length > most => Err(NameError::TooLong { what, most, length }),
        _ => Ok(name.to_owned()),
    }
}

/// What nats-server lets a stream or consumer be called.
fn of_stream(c: char) -> bool {
    !c.is_whitespace() && !c.is_control() && !r".*>/\".contains(c)
}

/// What clients let a bucket be called; a bucket is a stream with a prefix.
fn of_bucket(c: char) -> bool {
    c.is_ascii_alphanumeric() || "_-".contains(c)
}

macro_rules! name {
    ($(#[$doc:meta])* $name:ident, $what:literal, $allowed:expr, $most:expr) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(String);

        impl $name {
            /// The name as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl FromStr for $name {
            type Err = NameError;

            fn from_str(text: &str) -> Result<Self, NameError> {
                checked($what, text, $allowed, $most).map($name)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.serialize_str(&self.0)
            }
        }
    };
}

name! {
    /// Name of a stream, such as `ORDERS`.
    StreamName, "stream", of_stream, LONGEST
}
name! {
    /// Name of a consumer of a stream, such as `worker`.
    ConsumerName, "consumer", of_stream, LONGEST
}
name! {
    /// Name of a key-value bucket or an object store, without the prefix of its stream.
    BucketName, "bucket", of_bucket, LONGEST_BUCKET
}

impl BucketName {
    /// A name in the template of a scope: `{{…}}` stands for what servers fill in, and is not judged.
    ///
    /// Fails if the rest of the name is none.
    pub fn template(text: &str) -> Result<BucketName, NameError> {
        checked(
            "bucket",
            &without_functions(text),
            of_bucket,
            LONGEST_BUCKET,
        )?;
        Ok(BucketName(text.to_owned()))
    }

    /// The stream behind a key-value bucket.
    pub fn kv_stream(&self) -> StreamName {
        StreamName(format!("KV_{self}"))
    }

    /// The stream behind an object store.
    pub fn object_stream(&self) -> StreamName {
        StreamName(format!("OBJ_{self}"))
    }

    /// Subjects of the keys of a key-value bucket.
    pub fn keys(&self) -> String {
        format!("$KV.{self}.>")
    }

    /// Subjects of the parts of objects and of what is known about them.
    pub fn objects(&self) -> String {
        format!("$O.{self}.>")
    }
}

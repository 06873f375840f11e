//! Where answers come: the inbox prefix of a client.

use std::fmt;
use std::str::FromStr;

use serde::{Serialize, Serializer};

use super::named::{asks_jetstream, named};
use crate::claims::{AccountClaims, Permission, Permissions, UserClaims, template};
use crate::subject::{Subject, SubjectError, has_wildcards, without_functions};

/// The inbox prefix of clients that are told none.
pub const DEFAULT_INBOX: &str = "_INBOX";

/// Prefix of the subjects on which a client gets answers, without a dot at its end.
///
/// In the template of a scope it may hold functions such as `{{name()}}`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Inbox(String);

impl Default for Inbox {
    fn default() -> Self {
        Inbox(DEFAULT_INBOX.to_owned())
    }
}

/// Why a text is no inbox prefix.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum InboxError {
    /// Not a subject at all.
    #[error(transparent)]
    Subject(#[from] SubjectError),
    /// Each answer goes to one place.
    #[error("an inbox prefix has no wildcards")]
    Wildcard,
}

impl FromStr for Inbox {
    type Err = InboxError;

    /// A dot at the end means nothing.
    fn from_str(text: &str) -> Result<Self, InboxError> {
        let text = text.strip_suffix('.').unwrap_or(text);
        let subject: Subject = without_functions(text).parse()?;
        match has_wildcards(subject.as_str()) {
            true => Err(InboxError::Wildcard),
            false => Ok(Inbox(text.to_owned())),
        }
    }
}

impl fmt::Display for Inbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Serialize for Inbox {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&self.0)
    }
}

impl Inbox {
    /// An inbox that only this user hears, after its name or, if that is no plain word, its key.
    pub fn of_user(name: &str, key: &str) -> Inbox {
        let plain = |c: char| c.is_ascii_alphanumeric() || "_-".contains(c);
        let word = match !name.is_empty() && name.chars().all(plain) {
            true => name,
            false => key,
        };
        Inbox(format!("{DEFAULT_INBOX}_{word}"))
    }

    /// The same for all users of a scope: each has an inbox after its name.
    pub fn of_scope() -> Inbox {
        Inbox(format!("{DEFAULT_INBOX}_{{{{name()}}}}"))
    }

    /// The prefix, without a dot at its end.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether clients use it without being told.
    pub fn is_default(&self) -> bool {
        self.0 == DEFAULT_INBOX
    }

    /// Whether it is called like an inbox: subjects of messages do not begin with `_`.
    pub fn is_called_so(&self) -> bool {
        self.0.starts_with('_')
    }

    /// The subject of everything that comes there.
    pub fn everything(&self) -> String {
        format!("{self}.>")
    }
}

/// The inbox prefix that clients with these permissions must be told to get answers.
///
/// `None` if they may use the one they use unasked, or if no inbox can be made out: then they get
/// no answers at all, or have an inbox under a name of their own choice.
pub fn to_tell(permissions: &Permissions) -> Option<Inbox> {
    let sub = &permissions.sub;
    if sub.allow.is_empty() || hears_unasked(sub) {
        return None;
    }
    let found = named(permissions).and_then(|found| found.inbox);
    let entries = sub.allow.iter().filter_map(|entry| inbox_in(entry));
    let (usual, other): (Vec<_>, Vec<_>) = entries
        .filter(Inbox::is_called_so)
        .partition(|inbox| inbox.as_str().starts_with(DEFAULT_INBOX));
    // Who asks JetStream gets answers, so the only subject to hear them on is an inbox.
    let only = match sub.allow.as_slice() {
        [only] if asks_jetstream(permissions) => inbox_in(only),
        _ => None,
    };
    let mut inboxes = found.into_iter().chain(usual).chain(other).chain(only);
    inboxes.find(|inbox| !inbox.is_default() && !covers(&sub.deny, &inbox.everything()))
}

/// Whether clients that are told no inbox prefix get answers.
pub fn hears_unasked(subscribe: &Permission) -> bool {
    let unasked = Inbox::default().everything();
    let allowed = subscribe.allow.is_empty() || covers(&subscribe.allow, &unasked);
    allowed && !covers(&subscribe.deny, &unasked)
}

/// The inbox prefix that clients of this user must be told, by its own permissions, those of its
/// role with its name filled in, or those of its account.
///
/// `None` also where servers would refuse its login.
pub fn to_tell_user(user: &UserClaims, account: &AccountClaims) -> Option<Inbox> {
    let rights = template::rights(user, account).ok()?;
    to_tell(&rights.permissions)
}

/// The inbox that an entry of a list is about, if it is about one.
pub(super) fn inbox_in(entry: &str) -> Option<Inbox> {
    entry.strip_suffix(".>")?.parse().ok()
}

/// Whether an entry without a queue group covers the subject of an inbox.
fn covers(list: &[String], inbox: &str) -> bool {
    // Functions may have blanks in them, which no subject has.
    let Ok(inbox) = inbox.parse::<Subject>() else {
        return false;
    };
    let subjects = list.iter().filter_map(|e| e.parse::<Subject>().ok());
    subjects.into_iter().any(|e| e.contains(&inbox))
}

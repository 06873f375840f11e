//! What a user may publish and subscribe to.

use super::wire::wire;

wire! {
    /// Permissions of a user, or of all users of an account that have none of their own.
    pub struct Permissions {
        /// Subjects that may be published to.
        pub_: Permission => keep "pub",
        /// Subjects that may be subscribed to; an entry may be `SUBJECT QUEUE`.
        sub: Permission => keep "sub",
        /// Leave to publish to the reply subjects of received messages. Without `pub_.allow` the
        /// server then forbids all other publishing.
        resp: Option<ResponsePermission> => omit "resp",
    }
}

wire! {
    /// Allowed and denied subjects, in the order given. Empty lists allow everything.
    pub struct Permission {
        /// Subjects that are allowed; empty means all.
        allow: Vec<String> => omit "allow",
        /// Subjects that are denied, also when allowed above.
        deny: Vec<String> => omit "deny",
    }
}

wire! {
    /// Leave to answer requests. Both members are always written.
    pub struct ResponsePermission {
        /// Number of answers; the server takes 0 as 1 and anything below as unlimited.
        max: i64 => keep "max",
        /// How long answers are allowed, in nanoseconds; the server takes 0 as two minutes and
        /// anything below as unlimited.
        ttl: i64 => keep "ttl",
    }
}

impl Permissions {
    /// Whether nothing at all is said, so that the account's default permissions count.
    pub fn is_unset(&self) -> bool {
        self.pub_.is_unset() && self.sub.is_unset() && self.resp.is_none()
    }

    /// All lists of subjects, each with the word for it, such as `deny pub`.
    pub fn lists(&self) -> [(&'static str, &[String]); 4] {
        [
            ("pub", &self.pub_.allow),
            ("deny pub", &self.pub_.deny),
            ("sub", &self.sub.allow),
            ("deny sub", &self.sub.deny),
        ]
    }
}

impl Permission {
    /// Whether neither list has an entry.
    pub fn is_unset(&self) -> bool {
        self.allow.is_empty() && self.deny.is_empty()
    }
}

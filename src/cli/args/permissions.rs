//! Permission options: what a user may publish and subscribe.

use std::str::FromStr;

use super::list::{List, all};
use super::span::Span;
use crate::claims::{Permissions, ResponsePermission, tags};
use crate::cli::changes::Changes;
use crate::cli::output::Human;
use crate::subject::{Subject, SubjectError, without_functions};

/// Permissions to add; for accounts they are the defaults of users without permissions of their own.
#[derive(Debug, Clone, Default, clap::Args)]
pub struct PermissionArgs {
    /// Allow publishing to a subject (can be repeated, or separated by commas)
    #[arg(long, value_name = "SUBJECT", help_heading = "Permissions")]
    pub allow_pub: Vec<List<Entry<false>>>,
    /// Allow subscribing to a subject, or with `SUBJECT QUEUE` in that queue group only (can be repeated)
    #[arg(long, value_name = "SUBJECT", help_heading = "Permissions")]
    pub allow_sub: Vec<List<Entry<true>>>,
    /// Allow publishing and subscribing to a subject (can be repeated)
    #[arg(long, value_name = "SUBJECT", help_heading = "Permissions")]
    pub allow_pubsub: Vec<List<Entry<false>>>,
    /// Deny publishing to a subject (can be repeated)
    #[arg(long, value_name = "SUBJECT", help_heading = "Permissions")]
    pub deny_pub: Vec<List<Entry<false>>>,
    /// Deny subscribing to a subject, or with `SUBJECT QUEUE` in that queue group only (can be repeated)
    #[arg(long, value_name = "SUBJECT", help_heading = "Permissions")]
    pub deny_sub: Vec<List<Entry<true>>>,
    /// Deny publishing and subscribing to a subject (can be repeated)
    #[arg(long, value_name = "SUBJECT", help_heading = "Permissions")]
    pub deny_pubsub: Vec<List<Entry<false>>>,
    /// Allow answering requests, with at most this many messages each (1 if no number is given; write `=N`)
    #[arg(long, value_name = "N", num_args = 0..=1, require_equals = true, default_missing_value = "1", help_heading = "Permissions")]
    pub allow_pub_response: Option<i64>,
    /// The same as `--allow-pub-response`
    #[arg(
        long,
        value_name = "N",
        hide = true,
        conflicts_with = "allow_pub_response"
    )]
    pub max_responses: Option<i64>,
    /// How long answers to a request are allowed, such as `5s` or `1m`
    #[arg(long, value_name = "DURATION", help_heading = "Permissions")]
    pub response_ttl: Option<Span>,
}

/// Permissions to remove again.
#[derive(Debug, Clone, Default, clap::Args)]
pub struct PermissionRemovalArgs {
    /// Subject to remove from every list of permissions, as it is written there (can be repeated)
    #[arg(long, value_name = "SUBJECT", help_heading = "Permissions")]
    pub rm: Vec<List<String>>,
    /// Remove the leave to answer requests
    #[arg(
        long,
        conflicts_with_all = ["allow_pub_response", "max_responses", "response_ttl"],
        help_heading = "Permissions"
    )]
    pub rm_response_perms: bool,
}

impl PermissionRemovalArgs {
    /// Whether any option was given.
    pub fn given(&self) -> bool {
        !self.rm.is_empty() || self.rm_response_perms
    }

    /// Removes the permissions; a list keeps its order.
    pub fn apply(&self, from: &mut Permissions, changes: &mut Changes) {
        if self.rm_response_perms {
            match from.resp.take() {
                Some(_) => changes.say("removed response permissions"),
                None => changes.missing("a response permission"),
            }
        }
        for subject in all(&self.rm) {
            let mut found = false;
            for (list, what) in [
                (&mut from.pub_.allow, "pub"),
                (&mut from.pub_.deny, "deny pub"),
                (&mut from.sub.allow, "sub"),
                (&mut from.sub.deny, "deny sub"),
            ] {
                if tags::remove_exact(list, &subject) {
                    found = true;
                    changes.say(format!("removed {what} \"{subject}\""));
                }
            }
            if !found {
                changes.missing(format!("permission \"{subject}\""));
            }
        }
    }
}

/// A subject of a permission; with `QUEUE` a queue group may follow after one blank.
///
/// Placeholders such as `{{name()}}` are left for the server to fill in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry<const QUEUE: bool>(String);

impl<const QUEUE: bool> FromStr for Entry<QUEUE> {
    type Err = EntryError;

    fn from_str(text: &str) -> Result<Self, EntryError> {
        let parts: Vec<&str> = text.split(' ').collect();
        match (parts.len(), QUEUE) {
            (1, _) | (2, true) => {}
            (_, true) => return Err(EntryError::TwoBlanks),
            (_, false) => return Err(EntryError::Blank),
        }
        for part in parts {
            // A placeholder stands for text without dots or blanks, so any word will do to check the rest.
            without_functions(part).parse::<Subject>()?;
        }
        Ok(Entry(text.to_string()))
    }
}

/// Why a text is no permission.
#[derive(Debug, thiserror::Error)]
pub enum EntryError {
    /// A blank where no queue group can stand.
    #[error("a subject to publish to cannot contain a blank")]
    Blank,
    /// More than a subject and a queue group.
    #[error("expected `SUBJECT` or `SUBJECT QUEUE`, with one blank at most")]
    TwoBlanks,
    /// Not a subject.
    #[error(transparent)]
    Subject(#[from] SubjectError),
}

impl PermissionArgs {
    /// Whether any option was given.
    pub fn given(&self) -> bool {
        let lists = [
            &self.allow_pub,
            &self.allow_pubsub,
            &self.deny_pub,
            &self.deny_pubsub,
        ];
        lists.iter().any(|l| !l.is_empty())
            || !self.allow_sub.is_empty()
            || !self.deny_sub.is_empty()
            || self.response().is_some()
            || self.response_ttl.is_some()
    }

    fn response(&self) -> Option<i64> {
        self.allow_pub_response.or(self.max_responses)
    }

    /// Adds the permissions; a list that grows is kept sorted and without repeats, as nsc keeps it.
    ///
    /// Returns a sentence for each addition.
    pub fn apply(&self, to: &mut Permissions) -> Vec<String> {
        let mut said = Vec::new();
        if let Some(max) = self.response() {
            to.resp.get_or_insert_with(ResponsePermission::default).max = max;
            said.push(format!("set max responses to {max}"));
        }
        if let Some(Span(ttl)) = self.response_ttl {
            to.resp.get_or_insert_with(ResponsePermission::default).ttl = ttl;
            said.push(format!("set response ttl to {}", Span(ttl)));
        }
        let mut add = |list: &mut Vec<String>, what: &str, subjects: Vec<String>| {
            said.extend(add_entries(list, what, subjects));
        };
        let both = texts(&self.allow_pubsub);
        add(
            &mut to.pub_.allow,
            "pub",
            [texts(&self.allow_pub), both.clone()].concat(),
        );
        add(
            &mut to.sub.allow,
            "sub",
            [texts(&self.allow_sub), both].concat(),
        );
        let both = texts(&self.deny_pubsub);
        add(
            &mut to.pub_.deny,
            "deny pub",
            [texts(&self.deny_pub), both.clone()].concat(),
        );
        add(
            &mut to.sub.deny,
            "deny sub",
            [texts(&self.deny_sub), both].concat(),
        );
        said
    }
}

/// Adds subjects to a list, which is then sorted and without repeats. A list that gets nothing
/// stays as it is, whatever its order. Returns a sentence for each subject.
pub fn add_entries(list: &mut Vec<String>, what: &str, subjects: Vec<String>) -> Vec<String> {
    if subjects.is_empty() {
        return Vec::new();
    }
    let said = subjects
        .iter()
        .map(|subject| format!("added {what} \"{subject}\""))
        .collect();
    list.extend(subjects);
    list.sort();
    list.dedup();
    said
}

fn texts<const QUEUE: bool>(lists: &[List<Entry<QUEUE>>]) -> Vec<String> {
    all(lists).into_iter().map(|e| e.0).collect()
}

/// Writes sentences of changes into a report.
pub fn tell(said: &[String], out: &mut Human) {
    for sentence in said {
        out.ok(sentence.clone());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn queues_and_placeholders_are_allowed_where_they_mean_something() {
        assert!("a.b q".parse::<Entry<true>>().is_ok());
        assert!("a.b q".parse::<Entry<false>>().is_err());
        assert!("a b c".parse::<Entry<true>>().is_err());
        assert!("svc.{{name()}}.>".parse::<Entry<false>>().is_ok());
        assert!("KV_{{tag(bucket)}}".parse::<Entry<true>>().is_ok());
        for bad in ["", "..a", "a.", "a.>.b", "a\tb"] {
            assert!(bad.parse::<Entry<false>>().is_err(), "{bad:?}");
        }
    }
}

//! The two jobs of a push: look accounts up, and send them.

use std::collections::{BTreeSet, HashMap};

use async_nats::Message;

use super::link::nobody_listens;
use super::plan::{PushItem, PushPlan};
use super::report::Outcome;
use super::session::Job;
use super::wire::{Answer, Done, subject};

/// Counts the servers that have exactly our JWT. Their answers do not say whose they are.
pub(super) struct LookUp<'a> {
    items: Vec<&'a PushItem>,
    /// Number of servers that have it, per account.
    pub same: Vec<usize>,
    heard: Vec<usize>,
    expected: usize,
}

impl<'a> LookUp<'a> {
    /// A job that expects so many servers to answer.
    pub fn new(items: Vec<&'a PushItem>, expected: usize) -> LookUp<'a> {
        let count = items.len();
        LookUp {
            items,
            same: vec![0; count],
            heard: vec![0; count],
            expected,
        }
    }
}

impl Job for LookUp<'_> {
    fn len(&self) -> usize {
        self.items.len()
    }

    fn request(&self, at: usize) -> (String, String) {
        (subject::lookup(self.items[at].key.as_str()), String::new())
    }

    fn again(&mut self, at: usize) {
        (self.same[at], self.heard[at]) = (0, 0);
    }

    fn answer(&mut self, at: usize, message: &Message) -> bool {
        if nobody_listens(message) {
            return true;
        }
        self.heard[at] += 1;
        self.same[at] += usize::from(message.payload == self.items[at].token.as_bytes());
        self.heard[at] >= self.expected
    }

    fn lost(&mut self, at: usize) {
        // A server has gone: the others are not kept waiting for it again.
        self.expected = self.heard[at].max(1);
    }
}

/// Sends accounts and notes what each server says.
pub(super) struct Update<'a> {
    pub plan: &'a PushPlan,
    /// The accounts to send, by their place in the plan.
    pub which: &'a [usize],
    /// Ids of the servers that store accounts.
    pub writers: BTreeSet<String>,
    /// Servers that stopped answering; nobody waits for them any more.
    pub silent: &'a mut BTreeSet<String>,
    /// What was said, per account of the plan and server id.
    pub outcomes: &'a mut Vec<HashMap<String, Outcome>>,
}

impl Update<'_> {
    fn unanswered(&self, at: usize) -> impl Iterator<Item = &String> {
        let answered = &self.outcomes[self.which[at]];
        self.writers
            .iter()
            .filter(move |id| !answered.contains_key(*id))
    }
}

impl Job for Update<'_> {
    fn len(&self) -> usize {
        self.which.len()
    }

    fn request(&self, at: usize) -> (String, String) {
        (
            subject::UPDATE.to_owned(),
            self.plan.accounts[self.which[at]].token.clone(),
        )
    }

    fn answer(&mut self, at: usize, message: &Message) -> bool {
        // What cannot be read is no answer, and is told as such.
        if let Ok(answer) = serde_json::from_slice::<Answer<Done>>(&message.payload) {
            let outcome = match (answer.error, answer.data) {
                (Some(failure), _) => Outcome::Refused {
                    message: failure.description,
                },
                (None, data) => Outcome::Updated {
                    message: data.unwrap_or_default().message,
                },
            };
            self.outcomes[self.which[at]].insert(answer.server.id, outcome);
        }
        nobody_listens(message) || self.unanswered(at).all(|id| self.silent.contains(id))
    }

    fn lost(&mut self, at: usize) {
        let missing: Vec<String> = self.unanswered(at).cloned().collect();
        self.silent.extend(missing);
    }
}

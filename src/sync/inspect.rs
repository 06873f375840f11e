//! What servers use, as opposed to what they store.
//!
//! A server may store a JWT and go on with the old one: it says "updated" before it finds that it
//! does not accept the account. Only asking for the account in use tells.

use std::collections::{BTreeSet, HashMap};
use std::time::Duration;

use async_nats::Message;

use super::error::SyncError;
use super::plan::PushPlan;
use super::push::run;
use super::report::Loaded;
use super::session::{Job, Session};
use super::wire::{AccountInfo, Accountz, Answer, ServerInfo, subject};

/// Requests in flight at the start.
const REQUESTS: usize = 32;

/// Pauses before asking again about accounts that are not up to date: a server applies a new JWT
/// after it has answered.
const AGAIN: [Duration; 2] = [Duration::from_millis(100), Duration::from_millis(400)];

/// Finds out, for every account and server, which JWT is in use.
pub(super) async fn inspect(
    session: &mut Session<'_>,
    known: &[ServerInfo],
    plan: &PushPlan,
    loaded: &mut [HashMap<String, Loaded>],
    progress: &mut dyn FnMut(usize, usize),
) -> Result<(), SyncError> {
    // Most accounts of a large operator are not in use at the moment, and one question tells which.
    let answers = session.ask::<Accountz>(known, subject::LOADED, "").await?;
    let mut in_use: BTreeSet<&str> = BTreeSet::new();
    let mut heard: BTreeSet<String> = BTreeSet::new();
    for (id, answer) in &answers.by_server {
        if let Some(data) = &answer.data {
            heard.insert(id.clone());
            in_use.extend(data.accounts.iter().map(String::as_str));
        }
    }
    for states in loaded.iter_mut() {
        states.extend(heard.iter().map(|id| (id.clone(), Loaded::NotInUse)));
    }
    let used = |at: &usize| in_use.contains(plan.accounts[*at].key.as_str());
    let mut which: Vec<usize> = (0..plan.accounts.len()).filter(used).collect();
    for pause in [None, Some(AGAIN[0]), Some(AGAIN[1])] {
        if let Some(pause) = pause {
            which.retain(|&at| loaded[at].values().any(|state| *state == Loaded::Stale));
            if which.is_empty() {
                break;
            }
            tokio::time::sleep(pause).await;
        }
        let mut job = Inspect {
            plan,
            which: &which,
            expected: heard.clone(),
            loaded,
            asked: vec![BTreeSet::new(); which.len()],
        };
        run(session, &mut job, REQUESTS, progress).await?;
    }
    Ok(())
}

struct Inspect<'a> {
    plan: &'a PushPlan,
    which: &'a [usize],
    expected: BTreeSet<String>,
    loaded: &'a mut [HashMap<String, Loaded>],
    /// Servers heard about each account in this round.
    asked: Vec<BTreeSet<String>>,
}

impl Job for Inspect<'_> {
    fn len(&self) -> usize {
        self.which.len()
    }

    fn request(&self, at: usize) -> (String, String) {
        (
            subject::info(self.plan.accounts[self.which[at]].key.as_str()),
            String::new(),
        )
    }

    fn answer(&mut self, at: usize, message: &Message) -> bool {
        if let Ok(answer) = serde_json::from_slice::<Answer<AccountInfo>>(&message.payload) {
            let state = state(&answer, &self.plan.accounts[self.which[at]].token);
            self.asked[at].insert(answer.server.id.clone());
            self.loaded[self.which[at]].insert(answer.server.id, state);
        }
        self.expected.is_subset(&self.asked[at])
    }

    fn lost(&mut self, at: usize) {
        let missing: Vec<String> = self.expected.difference(&self.asked[at]).cloned().collect();
        for id in missing {
            self.expected.remove(&id);
            self.loaded[self.which[at]].insert(id, Loaded::Unknown);
        }
    }
}

fn state(answer: &Answer<AccountInfo>, token: &str) -> Loaded {
    match (&answer.error, &answer.data) {
        // "does not exist": the account is not in use there.
        (Some(_), _) | (None, None) => Loaded::NotInUse,
        (None, Some(info)) if info.jwt != token => Loaded::Stale,
        (None, Some(info)) if info.expired => Loaded::Expired,
        (None, Some(info)) if !info.complete => Loaded::Incomplete,
        (None, Some(_)) => Loaded::Current,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_state_of_an_account_is_read_from_its_info() {
        let of = |json: &str| state(&serde_json::from_str(json).unwrap(), "t");
        let data = |data: &str| of(&format!(r#"{{"server":{{"id":"N"}},"data":{data}}}"#));
        assert_eq!(data(r#"{"jwt":"t","complete":true}"#), Loaded::Current);
        assert_eq!(data(r#"{"jwt":"t","complete":false}"#), Loaded::Incomplete);
        assert_eq!(
            data(r#"{"jwt":"t","complete":true,"expired":true}"#),
            Loaded::Expired
        );
        assert_eq!(data(r#"{"jwt":"old","complete":true}"#), Loaded::Stale);
        assert_eq!(
            of(
                r#"{"server":{"id":"N"},"error":{"code":500,"description":"Account A does not exist"}}"#
            ),
            Loaded::NotInUse
        );
    }
}

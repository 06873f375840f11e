//! What an edit did, sentence by sentence, and what it was to remove and did not find.

use serde::Serialize;

use super::args::time::{Validity, distance, shown};
use super::args::{TagArgs, all};
use super::ctx::Ctx;
use super::output::Human;
use crate::claims::tags;

/// The part of a report that every edit has. In JSON only `not_there`, the rest is the new state.
#[derive(Debug, Default, Serialize)]
pub struct Changes {
    /// What was to be removed and was not there.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    not_there: Vec<String>,
    #[serde(skip)]
    said: Vec<String>,
}

impl Changes {
    /// A sentence about something that was done.
    pub fn say(&mut self, sentence: impl Into<String>) {
        self.said.push(sentence.into());
    }

    /// Sentences about what was done.
    pub fn say_all(&mut self, sentences: Vec<String>) {
        self.said.extend(sentences);
    }

    /// Something that was to be removed and is not there, such as `tag "x"`.
    pub fn missing(&mut self, what: impl Into<String>) {
        self.not_there.push(what.into());
    }

    /// Whether nothing was asked for. Each option leaves a sentence, also one that finds nothing to do.
    pub fn is_empty(&self) -> bool {
        self.said.is_empty() && self.not_there.is_empty()
    }

    /// Adds and removes tags, in this order as every edit does: what is named twice goes.
    pub fn tags(&mut self, list: &mut Vec<String>, args: &TagArgs) {
        self.add_tags(list, &all(&args.tag));
        for tag in all(&args.rm_tag) {
            if tags::remove(list, &tag) {
                self.say(format!("removed tag \"{}\"", tag.trim().to_lowercase()));
            } else {
                self.missing(format!("tag \"{tag}\""));
            }
        }
    }

    /// Adds tags; blank ones are no tags.
    ///
    /// Tags are stored in order, however they are given, as other tools store them; a list that
    /// gains none stays as it is.
    pub fn add_tags(&mut self, list: &mut Vec<String>, tags: &[String]) {
        let before = list.len();
        for tag in tags.iter().filter(|t| !t.trim().is_empty()) {
            let added = tags::add(list, tag);
            let tag = tag.trim().to_lowercase();
            self.say(match added {
                true => format!("added tag \"{tag}\""),
                false => format!("tag \"{tag}\" was there already"),
            });
        }
        if list.len() != before {
            list.sort_unstable();
        }
    }

    /// Sets start and expiry where they are given.
    pub fn times(&mut self, given: &Validity, nbf: &mut i64, exp: &mut i64, now: i64) {
        for (given, field, what) in [(given.start, nbf, "start"), (given.expiry, exp, "expiry")] {
            let Some(time) = given else { continue };
            *field = time;
            self.say(match time {
                0 => format!("removed jwt {what}: it has none now"),
                time => format!(
                    "changed jwt {what} to {} - {}",
                    shown(time),
                    distance(time, now)
                ),
            });
        }
    }

    /// Warns of what was not there.
    pub fn warn(&self, ctx: &mut Ctx) {
        for missing in &self.not_there {
            ctx.warn(format!("{missing} is not there, so nothing was removed"));
        }
    }

    /// Writes the sentences into a report.
    pub fn tell(&self, out: &mut Human) {
        for sentence in &self.said {
            out.ok(sentence.clone());
        }
    }
}

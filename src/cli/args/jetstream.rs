//! JetStream limits of an account, global or by tier.
//!
//! A block that was never set says nothing: nsc leaves blocks of −1 without storage behind when it
//! edits something else, and those must not count as global limits that forbid tiers.

use std::fmt;
use std::str::FromStr;

use super::number::Number;
use crate::claims::{AccountLimits, JetStreamLimits, Limit};
use crate::cli::changes::Changes;
use crate::cli::ctx::Ctx;
use crate::cli::error::{Error, Hint, Result};

/// Where the help lists these options. Each says so by itself: a heading of the whole struct would
/// go on over the options that follow it in a command.
const HEADING: &str = "JetStream limits";

/// JetStream limits to set.
#[derive(Debug, Clone, Default, clap::Args)]
pub struct JetStreamArgs {
    /// Tier that the other limits are for: the number of replicas, or 0 for all streams
    #[arg(long, help_heading = HEADING, value_name = "REPLICAS")]
    js_tier: Option<Tier>,
    /// Bytes of all streams in memory, 0 for none
    #[arg(long, alias = "mem-storage", help_heading = HEADING, value_name = "BYTES")]
    js_mem_storage: Option<Number>,
    /// Bytes of all streams on disk, 0 for none
    #[arg(long, alias = "disk-storage", help_heading = HEADING, value_name = "BYTES")]
    js_disk_storage: Option<Number>,
    /// Number of streams
    #[arg(long, alias = "streams", help_heading = HEADING, value_name = "N")]
    js_streams: Option<Number>,
    /// Number of consumers
    #[arg(long, alias = "consumer", help_heading = HEADING, value_name = "N")]
    js_consumer: Option<Number>,
    /// Bytes of the largest stream in memory
    #[arg(long, help_heading = HEADING, value_name = "BYTES")]
    js_max_mem_stream: Option<Number>,
    /// Bytes of the largest stream on disk
    #[arg(long, help_heading = HEADING, value_name = "BYTES")]
    js_max_disk_stream: Option<Number>,
    /// Upper bound for the messages a consumer may leave without acknowledgement
    #[arg(long, help_heading = HEADING, value_name = "N")]
    js_max_ack_pending: Option<Number>,
    /// Require every stream to state its largest size; `=false` no longer
    #[arg(long, help_heading = HEADING, value_name = "BOOL", num_args = 0..=1, require_equals = true, default_missing_value = "true", value_parser = clap::builder::BoolishValueParser::new())]
    js_max_bytes_required: Option<bool>,
    /// Enable JetStream without limits for a tier: the number of replicas, or 0 for all streams
    #[arg(long, help_heading = HEADING, value_name = "REPLICAS", conflicts_with_all = LIMITS)]
    js_enable: Option<Tier>,
}

/// JetStream limits to remove.
#[derive(Debug, Clone, Default, clap::Args)]
pub struct JetStreamRemovalArgs {
    /// Disable JetStream: remove all its limits
    #[arg(long, help_heading = HEADING, conflicts_with_all = LIMITS, conflicts_with = "js_enable")]
    js_disable: bool,
    /// Remove the limits of a tier: the number of replicas, or 0 for the limits of all streams
    #[arg(long, help_heading = HEADING, value_name = "REPLICAS", conflicts_with_all = LIMITS, conflicts_with_all = ["js_enable", "js_disable"])]
    rm_js_tier: Option<Tier>,
}

/// Ids of the options that set limits of one tier.
const LIMITS: [&str; 9] = [
    "js_tier",
    "js_mem_storage",
    "js_disk_storage",
    "js_streams",
    "js_consumer",
    "js_max_mem_stream",
    "js_max_disk_stream",
    "js_max_ack_pending",
    "js_max_bytes_required",
];

/// The limits of all streams, or of those with so many replicas.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tier(u8);

impl FromStr for Tier {
    type Err = &'static str;

    /// Fails for anything but digits: servers look tiers up as `R1`, `R3` and so on.
    fn from_str(text: &str) -> std::result::Result<Self, Self::Err> {
        let digits = !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
        match text.parse() {
            Ok(replicas) if digits => Ok(Tier(replicas)),
            _ => Err("expected a number of replicas such as `1` or `3`, or `0` for all streams"),
        }
    }
}

impl fmt::Display for Tier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            0 => f.pad("global"),
            replicas => write!(f, "R{replicas}"),
        }
    }
}

impl Tier {
    /// Refuses a tier beside global limits and global limits beside tiers: readers drop the latter.
    fn refuse_mixture(self, limits: &AccountLimits) -> Result<()> {
        if self.0 == 0 && !limits.tiered_limits.is_empty() {
            return Err(Error::refused(format!(
                "cannot set a jetstream global limit when a configuration has tiered limits: {}",
                tiers(limits)
            ))
            .hint(Hint::say(
                "name a tier with `--js-tier`, or remove the tiers with `--js-disable` first",
            )));
        }
        if self.0 != 0 && !is_idle(&limits.jetstream) {
            return Err(Error::refused(
                "cannot set a jetstream tier limit when a configuration has a global limit",
            )
            .hint(Hint::say(
                "leave out the tier, or remove the global limits with `--rm-js-tier 0` first",
            )));
        }
        Ok(())
    }

    /// The limits of this tier, for changing. The tier exists from now on.
    fn of(self, limits: &mut AccountLimits) -> &mut JetStreamLimits {
        if self.0 == 0 {
            return &mut limits.jetstream;
        }
        // What says nothing may not stay beside a tier.
        clear(&mut limits.jetstream);
        limits.tiered_limits.entry(self.to_string()).or_default()
    }
}

impl JetStreamArgs {
    /// Whether any option was given.
    pub fn given(&self) -> bool {
        self.js_tier.is_some() || self.js_enable.is_some() || self.sets_limits()
    }

    fn sets_limits(&self) -> bool {
        self.numbers().iter().any(|(given, ..)| given.is_some())
            || self.js_max_bytes_required.is_some()
    }

    /// Asks for the limits of a tier; an empty answer leaves them.
    pub fn ask(&mut self, ctx: &mut Ctx) -> Result<()> {
        let question = "Tier, a number of replicas (empty: the limits of all streams)";
        self.js_tier = ctx.optional(self.js_tier, question)?;
        for (given, what) in [
            (&mut self.js_mem_storage, "memory storage, 0 for none"),
            (&mut self.js_disk_storage, "disk storage, 0 for none"),
            (&mut self.js_streams, "streams"),
            (&mut self.js_consumer, "consumers"),
            (&mut self.js_max_mem_stream, "bytes of a memory stream"),
            (&mut self.js_max_disk_stream, "bytes of a disk stream"),
            (&mut self.js_max_ack_pending, "pending acknowledgements"),
        ] {
            *given = ctx.optional(*given, &format!("Max {what} (empty: stays)"))?;
        }
        if ctx.switch(false, "Require every stream to state its largest size?")? {
            self.js_max_bytes_required = Some(true);
        }
        Ok(())
    }

    /// Each number with the words for it and its place.
    fn numbers(&self) -> [(Option<Number>, &'static str, Place); 7] {
        [
            (self.js_streams, "max streams", |l| &mut l.streams),
            (self.js_consumer, "max consumer", |l| &mut l.consumer),
            (self.js_mem_storage, "max mem storage", |l| {
                &mut l.mem_storage
            }),
            (self.js_max_mem_stream, "max memory stream", |l| {
                &mut l.mem_max_stream_bytes
            }),
            (self.js_disk_storage, "max disk storage", |l| {
                &mut l.disk_storage
            }),
            (self.js_max_disk_stream, "max disk stream", |l| {
                &mut l.disk_max_stream_bytes
            }),
            (self.js_max_ack_pending, "max ack pending", |l| {
                &mut l.max_ack_pending
            }),
        ]
    }

    /// Sets the limits that are given.
    ///
    /// The first limit of a tier makes the others but storage explicitly unlimited, as nsc writes
    /// them. Fails if tiers and global limits would meet, or a tier to enable has limits.
    pub fn apply(&self, to: &mut AccountLimits, changes: &mut Changes) -> Result<()> {
        if let Some(tier) = self.js_enable {
            return enable(tier, to, changes);
        }
        if !self.sets_limits() {
            return match self.js_tier {
                None => Ok(()),
                Some(_) => Err(Error::usage("a tier is named and no limit for it")
                    .hint(Hint::say("give a limit such as `--js-disk-storage 10G`"))),
            };
        }
        let tier = self.js_tier.unwrap_or_default();
        tier.refuse_mixture(to)?;
        let limits = tier.of(to);
        let fresh = is_idle(limits);
        for (given, what, place) in self.numbers() {
            if let Some(number) = given {
                *place(limits) = Limit::new(number.0);
                changes.say(format!("changed {tier} {what} to {number}"));
            }
        }
        if let Some(required) = self.js_max_bytes_required {
            limits.max_bytes_required = required;
            changes.say(format!("changed {tier} max bytes required to {required}"));
        }
        if fresh && !limits.is_zero() {
            for (given, what, place) in self.numbers() {
                if given.is_none() && !what.ends_with("storage") {
                    *place(limits) = Limit::UNLIMITED;
                }
            }
        }
        Ok(())
    }
}

type Place = fn(&mut JetStreamLimits) -> &mut Limit;

impl JetStreamRemovalArgs {
    /// Whether any option was given.
    pub fn given(&self) -> bool {
        self.js_disable || self.rm_js_tier.is_some()
    }

    /// Removes limits. Fails if the tier named has none.
    pub fn apply(&self, from: &mut AccountLimits, changes: &mut Changes) -> Result<()> {
        if self.js_disable {
            let tiers = std::mem::take(&mut from.tiered_limits);
            let global = clear(&mut from.jetstream);
            if global {
                changes.say("deleted global limit");
            }
            for name in tiers.keys() {
                changes.say(format!("deleted tier limit {name}"));
            }
            if !global && tiers.is_empty() {
                changes.missing("a JetStream limit");
            }
        }
        let Some(tier) = self.rm_js_tier else {
            return Ok(());
        };
        let removed = match tier.0 {
            0 => clear(&mut from.jetstream),
            _ => from.tiered_limits.remove(&tier.to_string()).is_some(),
        };
        if !removed {
            let has = match (from.tiered_limits.is_empty(), from.jetstream.is_zero()) {
                (false, _) => format!("its tiers are {}", tiers(from)),
                (true, false) => "it has a global limit".to_string(),
                (true, true) => "JetStream is disabled for it".to_string(),
            };
            return Err(
                Error::refused(format!("the account does not have a {tier} limit"))
                    .hint(Hint::say(has)),
            );
        }
        changes.say(match tier.0 {
            0 => "deleted global limit".to_string(),
            _ => format!("deleted tier limit {tier}"),
        });
        Ok(())
    }
}

fn enable(tier: Tier, to: &mut AccountLimits, changes: &mut Changes) -> Result<()> {
    let set = match tier.0 {
        0 => !is_idle(&to.jetstream),
        _ => to.tiered_limits.contains_key(&tier.to_string()),
    };
    if set {
        return Err(
            Error::refused(format!("jetstream tier {tier} is already enabled")).hint(Hint::say(
                "change its limits with options such as `--js-disk-storage`",
            )),
        );
    }
    tier.refuse_mixture(to)?;
    let limits = tier.of(to);
    clear(limits);
    limits.disk_storage = Limit::UNLIMITED;
    limits.mem_storage = Limit::UNLIMITED;
    changes.say(match tier.0 {
        0 => "enabled global limit".to_string(),
        _ => format!("enabled tier limit {tier}"),
    });
    Ok(())
}

/// Whether limits say nothing: no storage, and nothing else is bounded.
fn is_idle(limits: &JetStreamLimits) -> bool {
    let open = [
        limits.streams,
        limits.consumer,
        limits.max_ack_pending,
        limits.mem_max_stream_bytes,
        limits.disk_max_stream_bytes,
    ];
    !limits.has_storage() && !limits.max_bytes_required && open.iter().all(|l| l.get() <= 0)
}

/// Zeroes what is known and tells whether anything was set.
fn clear(limits: &mut JetStreamLimits) -> bool {
    let set = !limits.is_zero();
    *limits = JetStreamLimits {
        unknown: std::mem::take(&mut limits.unknown),
        ..JetStreamLimits::default()
    };
    set
}

fn tiers(limits: &AccountLimits) -> String {
    let names: Vec<&str> = limits.tiered_limits.keys().map(String::as_str).collect();
    names.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tiers_are_numbers_of_replicas() {
        assert_eq!("3".parse::<Tier>().unwrap().to_string(), "R3");
        assert_eq!("0".parse::<Tier>().unwrap().to_string(), "global");
        for bad in ["-1", "+1", "", "R3", "0x1", "1.0", "300"] {
            assert!(bad.parse::<Tier>().is_err(), "{bad}");
        }
    }

    #[test]
    fn a_block_that_says_nothing_makes_way_for_a_tier() {
        let mut limits = AccountLimits::unlimited();
        limits.jetstream.streams = Limit::UNLIMITED;
        let args = JetStreamArgs {
            js_enable: Some(Tier(1)),
            ..JetStreamArgs::default()
        };
        args.apply(&mut limits, &mut Changes::default()).unwrap();
        assert!(limits.jetstream.is_zero());
        assert!(limits.tiered_limits["R1"].has_storage());
    }
}

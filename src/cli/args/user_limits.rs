//! Limits of a user, or of the users of a role: sizes, networks, times of day, ways to connect.

use super::admission::{ConnectionType, TimesOfDay, Zone, unknown_connection_type, with_seconds};
use super::list::{List, all};
use super::network::Network;
use super::number::Number;
use super::permissions::PermissionRemovalArgs;
use super::preset::{Applied, UserPermissionArgs};
use crate::claims::{Limit, TimeRange, UserLimits, tags};
use crate::cli::changes::Changes;
use crate::cli::error::{Error, Hint, Result};
use crate::preset::Inbox;

/// All that a user, or the users of a role, may do.
#[derive(Debug, Clone, Default, clap::Args)]
pub struct UserRightsArgs {
    #[command(flatten)]
    pub(in crate::cli) limits: UserLimitArgs,
    #[command(flatten)]
    rm_limits: UserLimitRemovalArgs,
    #[command(flatten)]
    pub(in crate::cli) permissions: UserPermissionArgs,
    #[command(flatten)]
    rm_permissions: PermissionRemovalArgs,
}

impl UserRightsArgs {
    /// Whether any option was given.
    pub fn given(&self) -> bool {
        self.limits.given()
            || self.rm_limits.given()
            || self.permissions.given()
            || self.rm_permissions.given()
    }

    /// Adds first, then removes, as every edit does: what is named twice goes. `inbox` is the one
    /// for presets that want one of their own.
    pub fn apply(
        &self,
        inbox: &Inbox,
        to: &mut UserLimits,
        changes: &mut Changes,
    ) -> Result<Applied> {
        let permissions = &mut to.permissions;
        let applied = self.permissions.apply(inbox, permissions, changes)?;
        self.rm_permissions.apply(permissions, changes);
        self.limits.apply(to, changes);
        self.rm_limits.apply(to, changes)?;
        Ok(applied)
    }
}

/// Limits to set or to add to.
#[derive(Debug, Clone, Default, clap::Args)]
pub struct UserLimitArgs {
    /// Largest message, in bytes such as `64KiB`; `-1` or `unlimited` for no limit
    #[arg(long, value_name = "BYTES", help_heading = "User limits")]
    pub payload: Option<Number>,
    /// Bytes, as a note: servers do not enforce it; `-1` or `unlimited` for no limit
    #[arg(long, value_name = "BYTES", help_heading = "User limits")]
    pub data: Option<Number>,
    /// Number of subscriptions; `-1` or `unlimited` for no limit
    #[arg(long, value_name = "N", help_heading = "User limits")]
    pub subs: Option<Number>,
    /// Let the JWT alone suffice to connect, without a proof that the client holds the seed; `=false` asks for the proof
    #[arg(long, value_name = "BOOL", num_args = 0..=1, require_equals = true, default_missing_value = "true", value_parser = clap::builder::BoolishValueParser::new(), help_heading = "User limits")]
    pub bearer: Option<bool>,
    /// Way to connect that is allowed: `standard`, `websocket`, `leafnode`, `leafnode_ws`, `mqtt`, `mqtt_ws`, `in_process`; all if there is none (can be repeated)
    #[arg(long, value_name = "TYPE", help_heading = "User limits")]
    pub conn_type: Vec<List<ConnectionType>>,
    /// Network to connect from, such as `192.168.1.0/24`; any if there is none (can be repeated)
    #[arg(long, value_name = "NETWORK", help_heading = "User limits")]
    pub source_network: Vec<List<Network>>,
    /// Time of day to connect at, such as `08:00:00-17:30:00`; any if there is none (can be repeated)
    #[arg(long, value_name = "START-END", help_heading = "User limits")]
    pub time: Vec<List<TimesOfDay>>,
    /// Time zone of the times of day, such as `Europe/Berlin`; empty for the server's own
    #[arg(long, value_name = "ZONE", help_heading = "User limits")]
    pub locale: Option<Zone>,
}

/// Limits to remove from.
#[derive(Debug, Clone, Default, clap::Args)]
pub struct UserLimitRemovalArgs {
    /// Way to connect to remove (can be repeated)
    #[arg(long, value_name = "TYPE", help_heading = "User limits")]
    pub rm_conn_type: Vec<List<String>>,
    /// Network to remove (can be repeated)
    #[arg(long, value_name = "NETWORK", help_heading = "User limits")]
    pub rm_source_network: Vec<List<String>>,
    /// Time of day to remove, by its start or as `START-END` (can be repeated)
    #[arg(long, value_name = "START", help_heading = "User limits")]
    pub rm_time: Vec<List<String>>,
}

impl UserLimitArgs {
    /// Whether any option was given.
    pub fn given(&self) -> bool {
        self.payload.is_some()
            || self.data.is_some()
            || self.subs.is_some()
            || self.bearer.is_some()
            || !self.conn_type.is_empty()
            || !self.source_network.is_empty()
            || !self.time.is_empty()
            || self.locale.is_some()
    }

    /// The numbers that were given, each with its option.
    pub fn numbers(&self) -> impl Iterator<Item = (&'static str, Number)> {
        [
            ("--payload", self.payload),
            ("--data", self.data),
            ("--subs", self.subs),
        ]
        .into_iter()
        .filter_map(|(option, number)| Some((option, number?)))
    }

    /// Sets and adds what was given, and tells it.
    pub fn apply(&self, to: &mut UserLimits, changes: &mut Changes) {
        let numbers = [
            (self.payload, &mut to.payload, "max payload", " bytes"),
            (self.data, &mut to.data, "max data", " bytes"),
            (self.subs, &mut to.subs, "max number of subscriptions", ""),
        ];
        for (given, limit, what, unit) in numbers {
            let Some(Number(number)) = given else {
                continue;
            };
            *limit = Limit::new(number);
            let unit = if limit.is_unlimited() { "" } else { unit };
            changes.say(format!("changed {what} to {limit}{unit}"));
        }
        if let Some(bearer) = self.bearer {
            let same = to.bearer_token == bearer;
            to.bearer_token = bearer;
            changes.say(if same {
                format!("bearer is {bearer} already")
            } else {
                format!("changed bearer to {bearer}")
            });
        }
        for ConnectionType(kind) in all(&self.conn_type) {
            raise(&mut to.allowed_connection_types);
            let added = tags::add_exact(&mut to.allowed_connection_types, kind);
            changes.say(told(added, &format!("connection type {kind}")));
        }
        for network in all(&self.source_network) {
            let added = tags::add_exact(&mut to.src, network.as_str());
            to.src.sort();
            changes.say(told(added, &format!("source network {}", network.as_str())));
        }
        for span in all(&self.time) {
            let range = TimeRange {
                start: span.start.clone(),
                end: span.end.clone(),
                ..TimeRange::default()
            };
            let added = !to.times.contains(&range);
            changes.say(told(added, &format!("time range {span}")));
            if added {
                to.times.push(range);
            }
        }
        if let Some(Zone(zone)) = &self.locale {
            changes.say(if zone.is_empty() {
                "removed time zone: times are the server's own".to_string()
            } else {
                format!("set time zone to {zone}")
            });
            to.times_location.clone_from(zone);
        }
    }
}

/// `added X`, or that it was there.
fn told(added: bool, what: &str) -> String {
    if added {
        format!("added {what}")
    } else {
        format!("{what} was there already")
    }
}

/// Servers compare in capitals, so what another tool wrote in small letters is raised.
fn raise(types: &mut Vec<String>) {
    for kind in types.iter_mut() {
        *kind = kind.to_uppercase();
    }
    let mut seen = Vec::new();
    types.retain(|kind| tags::add_exact(&mut seen, kind));
}

impl UserLimitRemovalArgs {
    /// Whether any option was given.
    pub fn given(&self) -> bool {
        !self.rm_conn_type.is_empty()
            || !self.rm_source_network.is_empty()
            || !self.rm_time.is_empty()
    }

    /// Removes what was given, and tells what was there. Fails for a way to connect that neither
    /// exists nor stands there.
    pub fn apply(&self, from: &mut UserLimits, changes: &mut Changes) -> Result<()> {
        for given in all(&self.rm_conn_type) {
            let kind = given.trim().to_uppercase();
            raise(&mut from.allowed_connection_types);
            let found = tags::remove_exact(&mut from.allowed_connection_types, &kind);
            if !found && kind.parse::<ConnectionType>().is_err() {
                return Err(Error::usage(format!(
                    "--rm-conn-type: {}",
                    unknown_connection_type(&given)
                ))
                .hint(Hint::say("`describe user` shows those that are there")));
            }
            tell_removed(changes, found, format!("connection type {kind}"));
        }
        for network in all(&self.rm_source_network) {
            let network = network.trim();
            let before = from.src.len();
            from.src.retain(|n| !n.eq_ignore_ascii_case(network));
            tell_removed(
                changes,
                from.src.len() != before,
                format!("source network {}", network.to_lowercase()),
            );
        }
        for given in all(&self.rm_time) {
            let found = find_time(&from.times, &given);
            let what = match found.map(|index| from.times.remove(index)) {
                Some(range) => format!("time range {}-{}", range.start, range.end),
                None => format!("time range {}", given.trim()),
            };
            tell_removed(changes, found.is_some(), what);
        }
        Ok(())
    }
}

fn tell_removed(changes: &mut Changes, was_there: bool, what: String) {
    if was_there {
        changes.say(format!("removed {what}"));
    } else {
        changes.missing(what);
    }
}

/// The first time range with this start, or with this start and end.
fn find_time(times: &[TimeRange], given: &str) -> Option<usize> {
    let parts: Vec<String> = given.split('-').map(with_seconds).collect();
    let start_is = |range: &TimeRange, start: &str| with_seconds(&range.start) == start;
    match parts.as_slice() {
        [start] => times.iter().position(|t| start_is(t, start)),
        [start, end] => times
            .iter()
            .position(|t| start_is(t, start) && with_seconds(&t.end) == *end),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_asked_stays() {
        let mut limits = UserLimits {
            src: vec!["b".into(), "a".into()],
            allowed_connection_types: vec!["mqtt".into()],
            ..UserLimits::unlimited()
        };
        let before = limits.clone();
        let mut changes = Changes::default();
        UserLimitArgs::default().apply(&mut limits, &mut changes);
        UserLimitRemovalArgs::default()
            .apply(&mut limits, &mut changes)
            .unwrap();
        assert_eq!(limits, before);
        assert!(changes.is_empty());
    }

    #[test]
    fn removing_finds_what_is_there() {
        let mut limits = UserLimits {
            allowed_connection_types: vec!["mqtt".into(), "CARRIER".into()],
            times: vec![TimeRange {
                start: "08:00:00".into(),
                end: "09:00:00".into(),
                ..TimeRange::default()
            }],
            ..UserLimits::unlimited()
        };
        let list = |text: &str| vec![text.parse::<List<String>>().unwrap()];
        let mut remove = UserLimitRemovalArgs {
            rm_conn_type: list("MQTT,carrier,standard"),
            rm_source_network: list("10.0.0.0/8"),
            rm_time: list("08:00,08:00"),
        };
        let mut changes = Changes::default();
        remove.apply(&mut limits, &mut changes).unwrap();
        assert!(limits.allowed_connection_types.is_empty() && limits.times.is_empty());
        assert_eq!(
            serde_json::to_value(&changes).unwrap()["not_there"],
            serde_json::json!([
                "connection type STANDARD",
                "source network 10.0.0.0/8",
                "time range 08:00"
            ])
        );
        remove.rm_conn_type = list("pigeon");
        assert!(remove.apply(&mut limits, &mut changes).is_err());
    }
}

//! Limits of an account but those of JetStream.

use super::number::Number;
use crate::claims::{AccountLimits, Limit};
use crate::cli::changes::Changes;

/// Where the help lists these options. Each says so by itself: a heading of the whole struct would
/// go on over the options that follow it in a command.
const HEADING: &str = "Limits";

/// Limits to set; `-1` or `unlimited` is no limit, 0 none at all.
#[derive(Debug, Clone, Default, clap::Args)]
pub struct AccountLimitArgs {
    /// Number of client connections; `unlimited` for any, as in the other limits
    #[arg(long, help_heading = HEADING, value_name = "N")]
    pub conns: Option<Number>,
    /// Number of leaf node connections
    #[arg(long, help_heading = HEADING, value_name = "N")]
    pub leaf_conns: Option<Number>,
    /// Bytes of data; servers do not look at it
    #[arg(long, help_heading = HEADING, value_name = "BYTES")]
    pub data: Option<Number>,
    /// Number of exports
    #[arg(long, help_heading = HEADING, value_name = "N")]
    pub exports: Option<Number>,
    /// Number of imports
    #[arg(long, help_heading = HEADING, value_name = "N")]
    pub imports: Option<Number>,
    /// Bytes of the largest message
    #[arg(long, help_heading = HEADING, value_name = "BYTES")]
    pub payload: Option<Number>,
    /// Number of subscriptions of one connection
    #[arg(long, help_heading = HEADING, value_name = "N")]
    pub subscriptions: Option<Number>,
    /// Allow exports with wildcards, which counts where exports are limited; `=false` forbids them
    #[arg(long, help_heading = HEADING, value_name = "BOOL", num_args = 0..=1, require_equals = true, default_missing_value = "true", value_parser = clap::builder::BoolishValueParser::new())]
    pub wildcard_exports: Option<bool>,
    /// Refuse users whose JWT alone suffices to connect; `=false` takes them again
    #[arg(long, help_heading = HEADING, value_name = "BOOL", num_args = 0..=1, require_equals = true, default_missing_value = "true", value_parser = clap::builder::BoolishValueParser::new())]
    pub disallow_bearer: Option<bool>,
}

impl AccountLimitArgs {
    /// Sets the limits that are given.
    pub fn apply(&self, to: &mut AccountLimits, changes: &mut Changes) {
        for (given, limit, what) in [
            (self.conns, &mut to.conn, "max connections"),
            (self.leaf_conns, &mut to.leaf, "leaf node connections"),
            (self.data, &mut to.data, "max data"),
            (self.exports, &mut to.exports, "max exports"),
            (self.imports, &mut to.imports, "max imports"),
            (self.payload, &mut to.payload, "max payload size"),
            (self.subscriptions, &mut to.subs, "max subscriptions"),
        ] {
            if let Some(number) = given {
                *limit = Limit::new(number.0);
                changes.say(format!("changed {what} to {number}"));
            }
        }
        for (given, switch, what) in [
            (
                self.wildcard_exports,
                &mut to.wildcards,
                "wild card exports",
            ),
            (
                self.disallow_bearer,
                &mut to.disallow_bearer,
                "disallow bearer",
            ),
        ] {
            if let Some(on) = given {
                *switch = on;
                changes.say(format!("changed {what} to {on}"));
            }
        }
    }
}

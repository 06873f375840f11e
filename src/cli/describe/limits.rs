//! Rows for permissions and limits.

use bytesize::ByteSize;

use super::rows::yes_no;
use crate::claims::{AccountLimits, JetStreamLimits, Limit, Permissions, UserLimits};
use crate::cli::args::Span;
use crate::cli::table::Table;
use crate::preset;

/// The preset that permissions are exactly, if they are one, and the API prefix it was made with.
pub fn preset(table: &mut Table, permissions: &Permissions) {
    let Some(found) = preset::named(permissions) else {
        return;
    };
    table.row(["Preset".to_string(), found.preset.to_string()]);
    if let Some(api) = found.api.filter(|api| !api.is_own()) {
        table.row(["API Prefix", api.as_str()]);
    }
}

/// The inbox prefix that clients must be told, if there is one.
pub fn inbox(table: &mut Table, permissions: &Permissions) {
    if let Some(inbox) = preset::to_tell(permissions) {
        table.row(["Inbox Prefix", inbox.as_str()]);
    }
}

/// What may be published and subscribed to. A line goes before them where there are any.
pub fn permissions(table: &mut Table, permissions: &Permissions) {
    let lists = [
        ("Pub Allow", &permissions.pub_.allow),
        ("Pub Deny", &permissions.pub_.deny),
        ("Sub Allow", &permissions.sub.allow),
        ("Sub Deny", &permissions.sub.deny),
    ];
    if !permissions.is_unset() {
        table.line();
    }
    for (label, subjects) in lists {
        table.values(label, subjects);
    }
    match &permissions.resp {
        None => {
            table.row(["Response Permissions", "Not Set"]);
        }
        Some(responses) => {
            table.row(["Max Responses".to_string(), responses.max.to_string()]);
            table.row([
                "Response Permission TTL".to_string(),
                Span(responses.ttl).to_string(),
            ]);
        }
    }
}

/// Limits of a user or of a template for users.
pub fn user(table: &mut Table, limits: &UserLimits) {
    table.row(["Max Msg Payload".to_string(), bytes(limits.payload)]);
    table.row(["Max Data".to_string(), bytes(limits.data)]);
    table.row(["Max Subs".to_string(), count(limits.subs)]);
    let networks = if limits.src.is_empty() {
        "Any".to_string()
    } else {
        format!("[{}]", limits.src.join(" "))
    };
    table.row(["Network Src".to_string(), networks]);
    let times: Vec<String> = limits
        .times
        .iter()
        .map(|t| format!("{}-{}", t.start, t.end))
        .collect();
    if times.is_empty() {
        table.row(["Time", "Any"]);
    }
    table.values("Time", times);
    if !limits.times_location.is_empty() {
        table.row(["Time Zone", &limits.times_location]);
    }
    if limits.proxy_required {
        table.row(["Proxy Required", yes_no(true)]);
    }
}

/// Ways to connect, if they are limited.
pub fn connection_types(table: &mut Table, limits: &UserLimits) {
    if !limits.allowed_connection_types.is_empty() {
        table.line();
        table.values("Allowed Connection Types", &limits.allowed_connection_types);
    }
}

/// Limits of an account without JetStream.
pub fn account(table: &mut Table, limits: &AccountLimits) {
    let title = |value| if value { "True" } else { "False" }.to_string();
    let leaf = if limits.leaf == Limit::NONE {
        "Not Allowed".to_string()
    } else {
        count(limits.leaf)
    };
    table
        .row(["Max Connections".to_string(), count(limits.conn)])
        .row(["Max Leaf Node Connections".to_string(), leaf])
        .row(["Max Data".to_string(), bytes(limits.data)])
        .row(["Max Exports".to_string(), count(limits.exports)])
        .row(["Max Imports".to_string(), count(limits.imports)])
        .row(["Max Msg Payload".to_string(), bytes(limits.payload)])
        .row(["Max Subscriptions".to_string(), count(limits.subs)])
        .row([
            "Exports Allows Wildcards".to_string(),
            title(limits.wildcards),
        ])
        .row([
            "Disallow Bearer Token".to_string(),
            title(limits.disallow_bearer),
        ]);
}

/// JetStream: off, on with limits, or limits by tier.
pub fn jetstream(table: &mut Table, limits: &AccountLimits) {
    if !limits.is_jetstream_enabled() {
        table.row(["Jetstream", "Disabled"]);
        return;
    }
    if limits.tiered_limits.is_empty() {
        table.row(["Jetstream", "Enabled"]);
        tier(table, &limits.jetstream);
    }
    for (name, limits) in &limits.tiered_limits {
        table.line();
        table.row(["Jetstream Tier", name]);
        tier(table, limits);
    }
}

fn tier(table: &mut Table, limits: &JetStreamLimits) {
    // Zero storage is none, but zero of anything else is no limit to a server.
    let storage = |limit: Limit| {
        if limit == Limit::NONE {
            "Disabled".to_string()
        } else {
            bytes(limit)
        }
    };
    let open = |limit: Limit, shown: fn(Limit) -> String| {
        if limit.get() <= 0 {
            "Unlimited".to_string()
        } else {
            shown(limit)
        }
    };
    let pending = if limits.max_ack_pending.get() <= 0 {
        "Consumer Setting".to_string()
    } else {
        count(limits.max_ack_pending)
    };
    let required = if limits.max_bytes_required {
        "required (Stream setting)"
    } else {
        "optional (Stream setting)"
    };
    table
        .row(["Max Disk Storage".to_string(), storage(limits.disk_storage)])
        .row(["Max Mem Storage".to_string(), storage(limits.mem_storage)])
        .row(["Max Streams".to_string(), open(limits.streams, count)])
        .row(["Max Consumers".to_string(), open(limits.consumer, count)])
        .row(["Max Ack Pending".to_string(), pending])
        .row(["Max Bytes".to_string(), required.to_string()])
        .row([
            "Max Memory Stream".to_string(),
            open(limits.mem_max_stream_bytes, bytes),
        ])
        .row([
            "Max Disk Stream".to_string(),
            open(limits.disk_max_stream_bytes, bytes),
        ]);
}

fn count(limit: Limit) -> String {
    if limit.is_unlimited() {
        "Unlimited".into()
    } else {
        limit.get().to_string()
    }
}

/// `1.5 GB (1500000000 bytes)`.
fn bytes(limit: Limit) -> String {
    let Ok(number) = u64::try_from(limit.get()) else {
        return "Unlimited".into();
    };
    // Two digits are enough, since the exact number stands beside them.
    let digits = number.checked_ilog10().unwrap_or(0);
    let size = ByteSize::b(number).display().si();
    let short = if number >= 1000 && digits % 3 == 0 {
        format!("{size:.1}")
    } else {
        format!("{size:.0}")
    };
    format!("{short} ({number} bytes)")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_are_shown_short_and_exact() {
        let cases = [
            (-1, "Unlimited"),
            (0, "0 B (0 bytes)"),
            (100, "100 B (100 bytes)"),
            (1024, "1.0 kB (1024 bytes)"),
            (10_000_000, "10 MB (10000000 bytes)"),
            (1_500_000_000, "1.5 GB (1500000000 bytes)"),
        ];
        for (number, text) in cases {
            assert_eq!(bytes(Limit::new(number)), text);
        }
    }
}

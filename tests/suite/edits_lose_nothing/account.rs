//! Options of `edit account`.

use super::random::{global, tiered, without_jetstream};
use super::{Document, Row, Table, row};
use accord::claims::Limit;

pub const TABLE: Table = Table {
    command: "edit account",
    target: "A",
    document: Document::Account,
    selects: &["name"],
    rows: ROWS,
};

const ROWS: &[Row] = &[
    // Signed anew, and nothing else.
    row("-K {osk}", &[]),
    row("--conns 5", &["/nats/limits/conn"]),
    row("--leaf-conns 5", &["/nats/limits/leaf"]),
    row("--data 5k", &["/nats/limits/data"]),
    row("--exports 40", &["/nats/limits/exports"])
        .given(|docs| docs.account.nats.limits.wildcards = true),
    row("--imports 40", &["/nats/limits/imports"]),
    row("--payload 5Ki", &["/nats/limits/payload"]),
    row("--subscriptions 5", &["/nats/limits/subs"]),
    row("--wildcard-exports", &["/nats/limits/wildcards"]).given(|docs| {
        docs.account.nats.limits.exports = Limit::UNLIMITED;
        docs.account.nats.limits.wildcards = false;
    }),
    row("--wildcard-exports=false", &["/nats/limits/wildcards"]).given(|docs| {
        docs.account.nats.limits.exports = Limit::UNLIMITED;
        docs.account.nats.limits.wildcards = true;
    }),
    row("--disallow-bearer", &["/nats/limits/disallow_bearer"]).given(|docs| {
        docs.account.nats.limits.disallow_bearer = false;
        docs.user.nats.limits.bearer_token = false;
    }),
    row("--disallow-bearer=false", &["/nats/limits/disallow_bearer"])
        .given(|docs| docs.account.nats.limits.disallow_bearer = true),
    row("--tag new", &["/nats/tags"]),
    row("--rm-tag KNOWN", &["/nats/tags"]),
    row("--sk generate", &["/nats/signing_keys"]),
    row(
        "--sk AD7OVVQO7RP5AFALL4NU2LM2KECG5RZZL7TU5Z4EQ5MI4Z4JDTQZQXZU --sk {scoped} --sk {plain}",
        &["/nats/signing_keys/AD7OVVQO7RP5AFALL4NU2LM2KECG5RZZL7TU5Z4EQ5MI4Z4JDTQZQXZU"],
    ),
    row("--rm-sk {scoped}", &["/nats/signing_keys/{scoped}"]),
    row("--description new", &["/nats/description"]),
    row("--description ''", &["/nats/description"]),
    row("--info-url https://new.example", &["/nats/info_url"]),
    row("--info-url ''", &["/nats/info_url"]),
    row("--js-mem-storage 5G", &["/nats/limits/mem_storage"]).given(global),
    row(
        "--js-tier 3 --js-mem-storage 5G --js-disk-storage 6G",
        &[
            "/nats/limits/tiered_limits/R3/mem_storage",
            "/nats/limits/tiered_limits/R3/disk_storage",
        ],
    )
    .given(tiered),
    row(
        "--js-tier 5 --js-disk-storage 6G",
        &["/nats/limits/tiered_limits/R5"],
    )
    .given(tiered),
    row("--js-disk-storage 6G", &["/nats/limits/disk_storage"]).given(global),
    row("--js-streams 6", &["/nats/limits/streams"]).given(global),
    row("--js-consumer 6", &["/nats/limits/consumer"]).given(global),
    row(
        "--js-max-mem-stream 6",
        &["/nats/limits/mem_max_stream_bytes"],
    )
    .given(global),
    row(
        "--js-max-disk-stream 6",
        &["/nats/limits/disk_max_stream_bytes"],
    )
    .given(global),
    row("--js-max-ack-pending 6", &["/nats/limits/max_ack_pending"]).given(global),
    row(
        "--js-max-bytes-required",
        &["/nats/limits/max_bytes_required"],
    )
    .given(|docs| {
        global(docs);
        docs.account.nats.limits.jetstream.max_bytes_required = false;
    }),
    row(
        "--js-tier 1 --js-max-bytes-required=false",
        &["/nats/limits/tiered_limits/R1/max_bytes_required"],
    )
    .given(|docs| {
        tiered(docs);
        for tier in docs.account.nats.limits.tiered_limits.values_mut() {
            tier.max_bytes_required = true;
        }
    }),
    row("--mem-storage 5", &["/nats/limits/mem_storage"]).given(global),
    row("--disk-storage 5", &["/nats/limits/disk_storage"]).given(global),
    row("--streams 5", &["/nats/limits/streams"]).given(global),
    row("--consumer 5", &["/nats/limits/consumer"]).given(global),
    row("--js-enable 5", &["/nats/limits/tiered_limits/R5"]).given(tiered),
    row(
        "--js-enable 0",
        &["/nats/limits/mem_storage", "/nats/limits/disk_storage"],
    )
    .given(without_jetstream),
    row("--js-disable", &["/nats/limits/tiered_limits"]).given(tiered),
    row("--rm-js-tier 3", &["/nats/limits/tiered_limits/R3"]).given(tiered),
    row("--trace-context-subject new.traces", &["/nats/trace/dest"]),
    row("--trace-context-subject ''", &["/nats/trace"]),
    row("--trace-context-sampling 33", &["/nats/trace/sampling"]),
    row("--host-cluster-traffic", &["/nats/cluster_traffic"])
        .given(|docs| docs.account.nats.cluster_traffic = "system".to_string()),
    row("--host-cluster-traffic=false", &["/nats/cluster_traffic"])
        .given(|docs| docs.account.nats.cluster_traffic = "owner".to_string()),
    row("--start 2021-01-01", &["/nbf"]),
    row("--expiry 2100-01-01", &["/exp"]),
    row("--expiry 0", &["/exp"]),
    row("--allow-pub new", &["/nats/default_permissions/pub/allow"]),
    row("--allow-sub new", &["/nats/default_permissions/sub/allow"]),
    row(
        "--allow-pubsub new",
        &[
            "/nats/default_permissions/pub/allow",
            "/nats/default_permissions/sub/allow",
        ],
    ),
    row("--deny-pub new", &["/nats/default_permissions/pub/deny"]),
    row("--deny-sub new", &["/nats/default_permissions/sub/deny"]),
    row(
        "--deny-pubsub new",
        &[
            "/nats/default_permissions/pub/deny",
            "/nats/default_permissions/sub/deny",
        ],
    ),
    row(
        "--allow-pub-response=5",
        &["/nats/default_permissions/resp/max"],
    ),
    row("--max-responses 5", &["/nats/default_permissions/resp/max"]),
    row("--response-ttl 5s", &["/nats/default_permissions/resp/ttl"]),
    row(
        "--rm known.pub.allow --rm known.sub.deny",
        &[
            "/nats/default_permissions/pub/allow",
            "/nats/default_permissions/sub/deny",
        ],
    ),
    row("--rm-response-perms", &["/nats/default_permissions/resp"]),
];

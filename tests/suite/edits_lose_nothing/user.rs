//! Options of `edit user`.

use super::{Docs, Document, Row, Table, row};

pub const TABLE: Table = Table {
    command: "edit user",
    target: "--account A u",
    document: Document::User,
    selects: &["name", "account"],
    rows: ROWS,
};

const ROWS: &[Row] = &[
    // Signed anew, and nothing else.
    row("-K {plain}", &[]),
    row("-K {a}", &["/nats/issuer_account"])
        .given(|docs| docs.operator.nats.strict_signing_key_usage = false),
    row("--tag new", &["/nats/tags"]),
    row("--rm-tag KNOWN", &["/nats/tags"]),
    row("--start 2021-01-01", &["/nbf"]),
    row("--expiry 2100-01-01", &["/exp"]),
    row("--expiry 0", &["/exp"]),
    row("--payload 5k", &["/nats/payload"]),
    row("--data 5k", &["/nats/data"]),
    row("--subs 5", &["/nats/subs"]),
    row("--bearer", &["/nats/bearer_token"]).given(|docs| bearer(docs, false)),
    row("--bearer=false", &["/nats/bearer_token"]).given(|docs| bearer(docs, true)),
    row(
        "--conn-type in_process",
        &["/nats/allowed_connection_types"],
    ),
    row("--rm-conn-type mqtt", &["/nats/allowed_connection_types"]),
    row("--source-network 192.0.2.0/24", &["/nats/src"]),
    row("--rm-source-network 10.0.0.0/8", &["/nats/src"]),
    row("--time 20:00:00-21:00:00", &["/nats/times"]),
    row("--rm-time 13:00:00", &["/nats/times"]),
    row("--locale Europe/Paris", &["/nats/times_location"]),
    row("--allow-pub new", &["/nats/pub/allow"]),
    row("--allow-sub 'new q'", &["/nats/sub/allow"]),
    row(
        "--allow-pubsub new",
        &["/nats/pub/allow", "/nats/sub/allow"],
    ),
    row("--deny-pub new", &["/nats/pub/deny"]),
    row("--deny-sub new", &["/nats/sub/deny"]),
    row("--deny-pubsub new", &["/nats/pub/deny", "/nats/sub/deny"]),
    row("--allow-pub-response=9", &["/nats/resp/max"]),
    row("--max-responses 9", &["/nats/resp/max"]),
    row("--response-ttl 9s", &["/nats/resp/ttl"]),
    row(
        "--preset publisher:new --preset subscriber:new=q",
        &["/nats/pub/allow", "/nats/sub/allow"],
    ),
    row(
        "--preset stream-consumer:S/C --api-prefix JS.b.API --inbox-prefix new",
        &["/nats/pub/allow", "/nats/sub/allow"],
    ),
    row("--rm known.pub.allow", &["/nats/pub/allow"]),
    row("--rm known.sub.deny", &["/nats/sub/deny"]),
    row("--rm-response-perms", &["/nats/resp"]),
];

fn bearer(docs: &mut Docs, before: bool) {
    docs.account.nats.limits.disallow_bearer = false;
    docs.user.nats.limits.bearer_token = before;
}

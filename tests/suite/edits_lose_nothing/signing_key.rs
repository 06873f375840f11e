//! Options of `edit signing-key`, on the scoped key of account `A`.

use super::{Docs, Document, Row, Table, row};

pub const TABLE: Table = Table {
    command: "edit signing-key",
    target: "--account A --sk {scoped}",
    document: Document::Account,
    selects: &["sk", "account"],
    rows: ROWS,
};

const ROWS: &[Row] = &[
    // Signed anew, and nothing else.
    row("-K {osk}", &[]),
    row("--role new", &["/nats/signing_keys/{scoped}/role"]),
    row(
        "--description new",
        &["/nats/signing_keys/{scoped}/description"],
    ),
    row(
        "--payload 5k",
        &["/nats/signing_keys/{scoped}/template/payload"],
    ),
    row("--data 5k", &["/nats/signing_keys/{scoped}/template/data"]),
    row("--subs 5", &["/nats/signing_keys/{scoped}/template/subs"]),
    row(
        "--bearer",
        &["/nats/signing_keys/{scoped}/template/bearer_token"],
    )
    .given(|docs| bearer(docs, false)),
    row(
        "--bearer=false",
        &["/nats/signing_keys/{scoped}/template/bearer_token"],
    )
    .given(|docs| bearer(docs, true)),
    row(
        "--conn-type in_process",
        &["/nats/signing_keys/{scoped}/template/allowed_connection_types"],
    ),
    row(
        "--rm-conn-type mqtt",
        &["/nats/signing_keys/{scoped}/template/allowed_connection_types"],
    ),
    row(
        "--source-network 192.0.2.0/24",
        &["/nats/signing_keys/{scoped}/template/src"],
    ),
    row(
        "--rm-source-network 10.0.0.0/8",
        &["/nats/signing_keys/{scoped}/template/src"],
    ),
    row(
        "--time 20:00:00-21:00:00",
        &["/nats/signing_keys/{scoped}/template/times"],
    ),
    row(
        "--rm-time 13:00:00",
        &["/nats/signing_keys/{scoped}/template/times"],
    ),
    row(
        "--locale Europe/Paris",
        &["/nats/signing_keys/{scoped}/template/times_location"],
    ),
    row(
        "--allow-pub 'new.{{name()}}'",
        &["/nats/signing_keys/{scoped}/template/pub/allow"],
    ),
    row(
        "--allow-sub 'new q'",
        &["/nats/signing_keys/{scoped}/template/sub/allow"],
    ),
    row(
        "--allow-pubsub new",
        &[
            "/nats/signing_keys/{scoped}/template/pub/allow",
            "/nats/signing_keys/{scoped}/template/sub/allow",
        ],
    ),
    row(
        "--deny-pub new",
        &["/nats/signing_keys/{scoped}/template/pub/deny"],
    ),
    row(
        "--deny-sub new",
        &["/nats/signing_keys/{scoped}/template/sub/deny"],
    ),
    row(
        "--deny-pubsub new",
        &[
            "/nats/signing_keys/{scoped}/template/pub/deny",
            "/nats/signing_keys/{scoped}/template/sub/deny",
        ],
    ),
    row(
        "--allow-pub-response=9",
        &["/nats/signing_keys/{scoped}/template/resp/max"],
    ),
    row(
        "--max-responses 9",
        &["/nats/signing_keys/{scoped}/template/resp/max"],
    ),
    row(
        "--response-ttl 9s",
        &["/nats/signing_keys/{scoped}/template/resp/ttl"],
    ),
    row(
        "--preset 'publisher:new.{{name()}}' --preset subscriber:new",
        &[
            "/nats/signing_keys/{scoped}/template/pub/allow",
            "/nats/signing_keys/{scoped}/template/sub/allow",
        ],
    ),
    row(
        "--preset kv-reader:b --api-prefix JS.b.API --inbox-prefix new",
        &[
            "/nats/signing_keys/{scoped}/template/pub/allow",
            "/nats/signing_keys/{scoped}/template/sub/allow",
        ],
    ),
    row(
        "--rm known.pub.allow",
        &["/nats/signing_keys/{scoped}/template/pub/allow"],
    ),
    row(
        "--rm-response-perms",
        &["/nats/signing_keys/{scoped}/template/resp"],
    ),
];

fn bearer(docs: &mut Docs, before: bool) {
    docs.account.nats.limits.disallow_bearer = false;
    for key in docs.account.nats.signing_keys.clone().keys() {
        if let Some(scope) = docs.account.nats.signing_keys.scope_mut(key) {
            scope.template.bearer_token = before;
        }
    }
}

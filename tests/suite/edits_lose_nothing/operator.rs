//! Options of `edit operator`.

use super::{Document, Row, Table, row};

pub const TABLE: Table = Table {
    command: "edit operator",
    target: "O",
    document: Document::Operator,
    selects: &[],
    rows: ROWS,
};

const ROWS: &[Row] = &[
    row("--sk generate", &["/nats/signing_keys"]),
    row("--rm-sk {osk}", &["/nats/signing_keys"]),
    row(
        "--account-jwt-server-url nats://new.example:4222",
        &["/nats/account_server_url"],
    ),
    row("--account-jwt-server-url ''", &["/nats/account_server_url"]),
    row("--rm-account-jwt-server-url", &["/nats/account_server_url"]),
    row(
        "--service-url nats://new.example:4222",
        &["/nats/operator_service_urls"],
    ),
    row(
        "--rm-service-url nats://known.example:4222",
        &["/nats/operator_service_urls"],
    ),
    row("--system-account B", &["/nats/system_account"]),
    row("--system-account ''", &["/nats/system_account"]),
    row(
        "--require-signing-keys",
        &["/nats/strict_signing_key_usage"],
    )
    .given(|docs| docs.operator.nats.strict_signing_key_usage = false),
    row(
        "--require-signing-keys=false",
        &["/nats/strict_signing_key_usage"],
    )
    .given(|docs| docs.operator.nats.strict_signing_key_usage = true),
    row("--tag new", &["/nats/tags"]),
    row("--rm-tag KNOWN", &["/nats/tags"]),
    row("--start 2021-01-01", &["/nbf"]),
    row("--start 0", &["/nbf"]),
    row("--expiry 2100-01-01", &["/exp"]),
    row("--expiry 0", &["/exp"]),
];

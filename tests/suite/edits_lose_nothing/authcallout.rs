//! Options of `edit authcallout`.

use super::{Document, Row, Table, row};

pub const TABLE: Table = Table {
    command: "edit authcallout",
    target: "A",
    document: Document::Account,
    selects: &["account"],
    rows: ROWS,
};

const ROWS: &[Row] = &[
    row(
        "--auth-user UDN25WSGMQF33IX72Q7QYWIIKYMBLMVDKIWVWWQMLAU3CMUC33LLNCZA",
        &["/nats/authorization/auth_users"],
    ),
    row("--rm-auth-user {u}", &["/nats/authorization/auth_users"]),
    row(
        "--allowed-account AC6NFPBELLVDHBVI36S7EFZF27ILODDWVCTHBO4XDGZAEJ3I7HK6QT6K",
        &["/nats/authorization/allowed_accounts"],
    ),
    row(
        "--rm-allowed-account B",
        &["/nats/authorization/allowed_accounts"],
    ),
    row("--curve generate", &["/nats/authorization/xkey"]),
    row("--rm-curve", &["/nats/authorization/xkey"]),
    row(
        "--disable",
        &[
            "/nats/authorization/auth_users",
            "/nats/authorization/allowed_accounts",
            "/nats/authorization/xkey",
        ],
    ),
];

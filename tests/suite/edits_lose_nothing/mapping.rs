//! Options of `edit mapping`, on one destination of the mapping `moved`.

use super::{Document, Row, Table, row};

pub const TABLE: Table = Table {
    command: "edit mapping",
    target: "--account A --from moved --to moved.two --cluster ''",
    document: Document::Account,
    selects: &["account", "from", "to", "cluster"],
    rows: ROWS,
};

const ROWS: &[Row] = &[
    // Signed anew, and nothing else.
    row("-K {osk}", &[]),
    row("--weight 5", &["/nats/mappings/moved/moved.two/weight"]),
    row(
        "--new-to moved.three",
        &[
            "/nats/mappings/moved/moved.two",
            "/nats/mappings/moved/moved.three",
        ],
    ),
    row(
        "--new-cluster west",
        &["/nats/mappings/moved/moved.two/cluster"],
    ),
];

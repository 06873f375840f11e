//! Options of `edit import`, on the stream `prices.>` of account `A`.

use accord::claims::{Import, ShareKind};

use super::{Docs, Document, Row, Table, row};

pub const TABLE: Table = Table {
    command: "edit import",
    target: "--account A --src-account B",
    document: Document::Account,
    selects: &["subject", "src-account", "service", "account"],
    rows: ROWS,
};

const ROWS: &[Row] = &[
    // Signed anew, and nothing else.
    row("--subject prices.> -K {osk}", &[]),
    row(
        "--subject prices.> --name new",
        &["/nats/imports/prices.>/name"],
    ),
    row(
        "--subject prices.> --local-subject 'new.>'",
        &["/nats/imports/prices.>/local_subject"],
    ),
    row(
        "--subject prices.> --local-subject ''",
        &["/nats/imports/prices.>/local_subject"],
    ),
    row(
        "--subject prices.> --rm-token",
        &["/nats/imports/prices.>/token"],
    ),
    row(
        "--subject prices.> --token fresh.tok",
        &["/nats/imports/prices.>/token"],
    )
    .given(|docs| prices(docs).token = String::new()),
    row(
        "--subject prices.> --allow-trace",
        &["/nats/imports/prices.>/allow_trace"],
    )
    .given(|docs| prices(docs).allow_trace = false),
    row(
        "--subject calc.add --service --share",
        &["/nats/imports/calc.add/share"],
    )
    .given(|docs| {
        let imports = docs.account.nats.imports.iter_mut();
        for import in imports.filter(|i| i.kind == ShareKind::Service) {
            import.share = false;
        }
    }),
];

fn prices(docs: &mut Docs) -> &mut Import {
    let imports = &mut docs.account.nats.imports;
    let prices = imports.iter_mut().find(|i| i.subject == "prices.>");
    prices.unwrap()
}

//! Options of `edit export`, on the service `stock` of account `A`.

use accord::claims::Export;

use super::{Docs, Document, Row, Table, row};

pub const TABLE: Table = Table {
    command: "edit export",
    target: "--account A --subject stock.check",
    document: Document::Account,
    selects: &["subject", "account"],
    rows: ROWS,
};

const ROWS: &[Row] = &[
    // Signed anew, and nothing else.
    row("-K {osk}", &[]),
    row("--name new", &["/nats/exports/stock.check/name"]),
    row(
        "--description new",
        &["/nats/exports/stock.check/description"],
    ),
    row("--info-url ''", &["/nats/exports/stock.check/info_url"]),
    row(
        "--rename-subject stock.new",
        &["/nats/exports/stock.check", "/nats/exports/stock.new"],
    ),
    row("--service", &[]),
    row(
        "--service=false",
        &[
            "/nats/exports/stock.check/type",
            "/nats/exports/stock.check/response_type",
            "/nats/exports/stock.check/response_threshold",
            "/nats/exports/stock.check/service_latency",
            "/nats/exports/stock.check/allow_trace",
        ],
    )
    .given(|docs| {
        let export = stock(docs);
        export.allow_trace = true;
        export.response_type = "Stream".to_string();
    }),
    row("--private", &["/nats/exports/stock.check/token_req"])
        .given(|docs| stock(docs).token_req = false),
    row("--private=false", &["/nats/exports/stock.check/token_req"])
        .given(|docs| stock(docs).token_req = true),
    row(
        "--latency new",
        &["/nats/exports/stock.check/service_latency/results"],
    ),
    row(
        "--sampling 33",
        &["/nats/exports/stock.check/service_latency/sampling"],
    ),
    row(
        "--rm-latency-sampling",
        &["/nats/exports/stock.check/service_latency"],
    ),
    row(
        "--response-type Chunked",
        &["/nats/exports/stock.check/response_type"],
    )
    .given(|docs| stock(docs).response_type = "Stream".to_string()),
    row(
        "--response-threshold 9s",
        &["/nats/exports/stock.check/response_threshold"],
    ),
    row("--allow-trace", &["/nats/exports/stock.check/allow_trace"])
        .given(|docs| stock(docs).allow_trace = false),
    row(
        "--allow-trace=false",
        &["/nats/exports/stock.check/allow_trace"],
    )
    .given(|docs| stock(docs).allow_trace = true),
    row(
        "--rename-subject stock.* --account-token-position 2",
        &["/nats/exports/stock.check", "/nats/exports/stock.*"],
    )
    .given(|docs| stock(docs).token_req = false),
    row("--advertise", &["/nats/exports/stock.check/advertise"])
        .given(|docs| stock(docs).advertise = false),
];

fn stock(docs: &mut Docs) -> &mut Export {
    let exports = &mut docs.account.nats.exports;
    let stock = exports.iter_mut().find(|e| e.subject == "stock.check");
    stock.unwrap()
}

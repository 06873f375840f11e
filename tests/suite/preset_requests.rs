//! Requests of JetStream that lie beside what a preset allows.

use crate::preset_live::Limited;

/// What changes a stream or tells of others, for a stream of this name.
pub fn admin_requests(api: &str, stream: &str) -> Vec<String> {
    let of_stream = [
        "STREAM.CREATE",
        "STREAM.UPDATE",
        "STREAM.DELETE",
        "STREAM.PURGE",
        "STREAM.MSG.DELETE",
        "STREAM.SNAPSHOT",
        "STREAM.RESTORE",
        "STREAM.PEER.REMOVE",
        "STREAM.LEADER.STEPDOWN",
        "CONSUMER.NAMES",
        "CONSUMER.LIST",
    ];
    let of_all = [
        "STREAM.NAMES",
        "STREAM.LIST",
        "META.LEADER.STEPDOWN",
        "SERVER.REMOVE",
    ];
    let of_stream = of_stream.map(|request| format!("{api}.{request}.{stream}"));
    let of_all = of_all.map(|request| format!("{api}.{request}"));
    of_stream.into_iter().chain(of_all).collect()
}

/// What reads a stream of this name or makes consumers of it.
pub fn read_requests(api: &str, stream: &str) -> Vec<String> {
    let requests = [
        "STREAM.INFO.S",
        "STREAM.MSG.GET.S",
        "DIRECT.GET.S",
        "DIRECT.GET.S.orders.new",
        "CONSUMER.CREATE.S",
        "CONSUMER.CREATE.S.new",
        "CONSUMER.CREATE.S.new.orders.>",
        "CONSUMER.DURABLE.CREATE.S.new",
        "CONSUMER.INFO.S.worker",
        "CONSUMER.DELETE.S.worker",
        "CONSUMER.PAUSE.S.worker",
        "CONSUMER.RESET.S.worker",
        "CONSUMER.UNPIN.S.worker",
        "CONSUMER.MSG.NEXT.S.worker",
    ];
    let named = |request: &str| request.replace(".S", &format!(".{stream}"));
    let requests = requests
        .iter()
        .map(|request| format!("{api}.{}", named(request)));
    requests
        .chain([
            format!("$JS.ACK.{stream}.worker.1.1.1.1.1"),
            format!("$JS.FC.{stream}.worker.x"),
        ])
        .collect()
}

/// None of these requests is taken.
pub fn refused(user: &Limited, requests: &[String]) {
    user.cannot_publish(&Vec::from_iter(requests.iter().map(String::as_str)));
}

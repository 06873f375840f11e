//! Presets for the JetStream of another account, imported below a prefix of its own.

use async_nats::Error;
use async_nats::jetstream::Context;
use futures_util::StreamExt;

use crate::preset_live::{Limited, Live};
use crate::preset_requests::{admin_requests, read_requests, refused};
use crate::support::client::block_on;
use crate::{preset_kv, preset_object, preset_streams};

/// What the guest calls the API of the owner.
const API: &str = "JS.owner.API";

/// The services of A that B imports: subject in A, subject in B, type of the answers.
///
/// The API is shared in parts: the keys of a bucket lie below the prefix too, and imports of
/// services must not overlap.
const SERVICES: [(&str, &str, &str); 9] = [
    ("$JS.API.INFO", "JS.owner.API.INFO", "Singleton"),
    ("$JS.API.STREAM.>", "JS.owner.API.STREAM.>", "Singleton"),
    ("$JS.API.DIRECT.>", "JS.owner.API.DIRECT.>", "Singleton"),
    ("$JS.API.CONSUMER.>", "JS.owner.API.CONSUMER.>", "Stream"),
    ("$JS.ACK.>", "$JS.ACK.>", "Singleton"),
    ("$JS.FC.>", "$JS.FC.>", "Singleton"),
    ("$KV.settings.>", "JS.owner.API.$KV.settings.>", "Singleton"),
    ("$O.images.>", "$O.images.>", "Singleton"),
    ("orders.>", "orders.>", "Singleton"),
];

/// Account B imports the JetStream of A, with what A also delivers on `deliver.guest.>` if it does.
fn shared(delivers: bool) -> Live {
    let live = Live::with_accounts(&["B"]);
    let t = &live.t;
    let owner = t.key("A:A");
    for (remote, local, answers) in SERVICES {
        t.run(&format!(
            "add export --account A --service --subject {remote} --response-type {answers}"
        ))
        .ok();
        t.run(&format!(
            "add import --account B --service --src-account {owner} --remote-subject {remote} --local-subject {local}"
        ))
        .ok();
    }
    if delivers {
        t.run("add export --account A --subject deliver.guest.>")
            .ok();
        t.run(&format!(
            "add import --account B --src-account {owner} --remote-subject deliver.guest.> --local-subject deliver.guest.>"
        ))
        .ok();
    }
    t.run("push --all").ok();
    live
}

/// A user of B with a preset for the JetStream of A.
fn guest(live: &Live, preset: &str, inbox: &str) -> (Limited, Context) {
    let name = preset.split(':').next().unwrap();
    // Publishing asks no API.
    let api = match name {
        "stream-publisher" => String::new(),
        _ => format!("--api-prefix {API}"),
    };
    let options = format!("--preset {preset} {api} --inbox-prefix {inbox}");
    live.t
        .run(&format!("add user --account B {name} {options}"))
        .ok();
    let user = live.connect("B", name, inbox);
    let js = user.jetstream_at(API);
    (user, js)
}

/// Neither another stream, nor the account's own JetStream, nor what is not there.
fn refuses_others(user: &Limited, stream: &str) {
    for other in ["PAYMENTS", "KV_secrets", "OBJ_drafts"] {
        refused(user, &admin_requests(API, other));
        refused(user, &read_requests(API, other));
    }
    let mut own = read_requests("$JS.API", stream);
    own.retain(|request| request.starts_with("$JS.API.")); // acks have no prefix
    refused(user, &own);
    user.cannot_publish(&[
        "payments.new",
        "JS.owner.API.$KV.secrets.colour",
        "$O.drafts.M.x",
    ]);
    user.cannot_subscribe(&["JS.owner.>", "$JS.>", ">"]);
}

#[test]
fn streams_of_another_account_are_published_to_consumed_read_and_managed() {
    let live = shared(false);
    block_on(preset_streams::prepare(live.jetstream())).unwrap();

    let (worker, js) = guest(&live, "stream-consumer:ORDERS/worker", "_INBOX");
    block_on(preset_streams::consume(js)).unwrap();
    worker.was_not_refused();
    worker.cannot_publish(&["JS.owner.API.CONSUMER.MSG.NEXT.ORDERS.other", "orders.new"]);

    let (reader, js) = guest(&live, "stream-reader:ORDERS", "_INBOX");
    block_on(preset_streams::read(js)).unwrap();
    reader.was_not_refused();
    reader.cannot_publish(&["JS.owner.API.STREAM.PURGE.ORDERS", "orders.new"]);
    refuses_others(&reader, "ORDERS");

    let (publisher, js) = guest(&live, "stream-publisher:orders.new", "_INBOX_p");
    block_on(preset_streams::publish(js)).unwrap();
    publisher.was_not_refused();
    publisher.cannot_publish(&["orders.paid", "JS.owner.API.STREAM.INFO.ORDERS"]);
    publisher.cannot_subscribe(&["_INBOX.>", "orders.new"]);

    let (admin, js) = guest(&live, "stream-admin:STOCK", "_INBOX");
    block_on(preset_streams::administer(js)).unwrap();
    admin.was_not_refused();
    refuses_others(&admin, "STOCK");
}

#[test]
fn keys_and_objects_of_another_account_are_got_and_put_by_services_alone() {
    let live = shared(false);
    block_on(preset_kv::prepare(live.jetstream())).unwrap();
    block_on(preset_object::prepare(live.jetstream())).unwrap();

    let (reader, js) = guest(&live, "kv-reader:settings", "_INBOX");
    block_on(preset_kv::get(js)).unwrap();
    reader.was_not_refused();
    reader.cannot_publish(&["JS.owner.API.$KV.settings.colour", "$KV.settings.colour"]);
    refuses_others(&reader, "KV_settings");

    let (writer, js) = guest(&live, "kv-writer:settings", "_INBOX");
    block_on(preset_kv::write(js)).unwrap();
    writer.was_not_refused();
    writer.cannot_publish(&["$KV.settings.colour"]);
    refuses_others(&writer, "KV_settings");

    let (reader, js) = guest(&live, "object-reader:images", "_INBOX");
    block_on(preset_object::info(js)).unwrap();
    reader.was_not_refused();
    reader.cannot_publish(&["$O.images.M.x", "JS.owner.API.STREAM.PURGE.OBJ_images"]);

    let (writer, js) = guest(&live, "object-writer:images", "_INBOX");
    block_on(preset_object::write(js)).unwrap();
    writer.was_not_refused();
    refuses_others(&writer, "OBJ_images");
}

/// A guest may make a consumer that pushes, but what it pushes stays in the account of the owner.
#[test]
fn a_watch_of_another_account_has_no_listener_where_nothing_is_delivered() {
    let live = shared(false);
    block_on(preset_kv::prepare(live.jetstream())).unwrap();
    let (reader, js) = guest(&live, "kv-reader:settings", "_INBOX");
    let watch = async {
        let store = js.get_key_value("settings").await?;
        let _kept = store.watch_all().await?;
        let stream = live.jetstream().get_stream("KV_settings").await?;
        let pushing = stream.consumers().next().await.unwrap()?;
        Ok::<_, Error>(pushing.push_bound)
    };
    assert!(!block_on(watch).unwrap());
    reader.was_not_refused();
}

#[test]
fn watches_and_objects_of_another_account_need_its_deliveries_to_the_inbox() {
    let live = shared(true);
    block_on(preset_kv::prepare(live.jetstream())).unwrap();
    block_on(preset_object::prepare(live.jetstream())).unwrap();

    let (reader, js) = guest(&live, "kv-reader:settings", "deliver.guest");
    block_on(preset_kv::get(js.clone())).unwrap();
    block_on(preset_kv::watch(js, live.jetstream())).unwrap();
    reader.was_not_refused();
    reader.cannot_subscribe(&["_INBOX.>", "deliver.other.>"]);

    let (reader, js) = guest(&live, "object-reader:images", "deliver.guest");
    block_on(preset_object::read(js, live.jetstream())).unwrap();
    reader.was_not_refused();
}

//! Presets of key-value buckets on a real server, used through the interface of a public client.

use async_nats::Error;
use async_nats::jetstream::consumer::pull;
use async_nats::jetstream::kv::Config;
use async_nats::jetstream::{Context, stream};
use futures_util::{StreamExt, TryStreamExt};

use crate::preset_live::{Limited, Live, watch_anew};
use crate::preset_requests::{admin_requests, read_requests, refused};
use crate::support::client::block_on;

/// Buckets `settings` and `secrets`; in `settings` a key with a history, and enough others for the
/// server to wait until the client says that it keeps up.
pub async fn prepare(js: Context) -> Result<(), Error> {
    for bucket in ["secrets", "settings"] {
        let config = Config {
            bucket: bucket.to_owned(),
            history: 8,
            ..Default::default()
        };
        let store = js.create_key_value(config).await?;
        for colour in ["red", "green", "blue"] {
            store.put("colour", colour.into()).await?;
        }
    }
    let store = js.get_key_value("settings").await?;
    for number in 0..60 {
        let value = vec![b'x'; 60_000].into();
        store.put(format!("long.{number}"), value).await?;
    }
    Ok(())
}

/// Makes clients ask for keys in the older way, by requests to the leader of the stream.
pub async fn without_direct_gets(js: Context, name: &str) -> Result<(), Error> {
    let config = js.get_stream(name).await?.cached_info().config.clone();
    let config = stream::Config {
        allow_direct: false,
        ..config
    };
    js.update_stream(config).await?;
    Ok(())
}

/// What a reader asks for and gets an answer to.
pub async fn get(js: Context) -> Result<(), Error> {
    let store = js.get_key_value("settings").await?;
    assert_eq!(store.get("colour").await?.unwrap(), "blue");
    let entry = store.entry("colour").await?.unwrap();
    assert_eq!((entry.value, entry.revision), ("blue".into(), 3));
    let before = store.entry_for_revision("colour", 1).await?.unwrap();
    assert_eq!(before.value, "red");
    assert_eq!(store.get("nothing").await?, None);
    assert_eq!(store.status().await?.bucket(), "settings");
    Ok(())
}

/// What a reader is sent by the server.
pub async fn watch(js: Context, owner: Context) -> Result<(), Error> {
    let writer = owner.get_key_value("settings").await?;
    let store = js.get_key_value("settings").await?;
    let keys: Vec<String> = store.keys().await?.try_collect().await?;
    assert_eq!(keys.len(), 61);
    let history: Vec<_> = store.history("colour").await?.try_collect().await?;
    assert_eq!(history.len(), 3);
    let mut one = store.watch("colour").await?;
    let mut many = store.watch_many(["colour", "shape"]).await?;
    let mut all = store.watch_all().await?;
    writer.put("colour", "red".into()).await?;
    for watch in [&mut one, &mut many, &mut all] {
        let entry = watch.try_next().await?.unwrap();
        assert_eq!((entry.key.as_str(), entry.value), ("colour", "red".into()));
    }
    let mut since = store.watch_from_revision("colour", 2).await?;
    assert_eq!(since.try_next().await?.unwrap().value, "green");
    let mut everything = store.watch_all_from_revision(1).await?;
    while everything.try_next().await?.unwrap().delta > 0 {}

    writer.put("colour", "blue".into()).await?;
    watch_anew(&js, "KV_settings", "$KV.settings.colour").await?;

    // Asked by a history that waits for longer than the server's heartbeat.
    let config = pull::Config::default();
    let consumer = store.stream.create_consumer(config).await?;
    let name = consumer.cached_info().name.clone();
    store.stream.consumer_info(name).await?;
    Ok(())
}

/// What a writer does besides reading.
pub async fn write(js: Context) -> Result<(), Error> {
    let store = js.get_key_value("settings").await?;
    store.put("shape", "round".into()).await?;
    store.delete("shape").await?;
    let revision = store.create("shape", "flat".into()).await?;
    assert!(store.create("shape", "flat".into()).await.is_err());
    let revision = store.update("shape", "long".into(), revision).await?;
    assert_eq!(store.get("shape").await?.unwrap(), "long");
    store
        .delete_expect_revision("shape", Some(revision))
        .await?;
    store.purge("shape").await?;
    assert_eq!(store.get("shape").await?, None);
    Ok(())
}

fn prepared() -> Live {
    let live = Live::new();
    block_on(prepare(live.jetstream())).unwrap();
    live
}

/// Everything a reader does, in both ways of getting keys.
fn read_whole(live: &Live, u: &Limited) {
    block_on(get(u.jetstream())).unwrap();
    block_on(watch(u.jetstream(), live.jetstream())).unwrap();
    block_on(without_direct_gets(live.jetstream(), "KV_settings")).unwrap();
    let store = block_on(u.jetstream().get_key_value("settings")).unwrap();
    assert_eq!(block_on(store.get("colour")).unwrap().unwrap(), "blue");
}

/// What neither a reader nor a writer may do.
fn refuses_what_is_not_its_bucket(u: &Limited) {
    const API: &str = "$JS.API";
    refused(u, &admin_requests(API, "KV_settings"));
    for other in ["KV_secrets", "OBJ_settings", "settings"] {
        refused(u, &admin_requests(API, other));
        refused(u, &read_requests(API, other));
    }
    u.cannot_publish(&[
        "$KV.secrets.colour",
        "$KV.settings",
        "$O.settings.M.x",
        "_INBOX.x",
    ]);
    u.cannot_publish(&[
        "$JS.API.CONSUMER.MSG.NEXT.KV_settings.x",
        "$JS.ACK.KV_settings.x.1.1.1.1.1",
    ]);
    u.cannot_publish(&[
        "$JS.API.$KV.settings.colour",
        "JS.owner.API.$KV.settings.colour",
    ]);
    u.cannot_subscribe(&[
        "$KV.>",
        "$KV.settings.>",
        "$KV.secrets.colour",
        "$JS.API.>",
        ">",
    ]);
}

#[test]
pub fn a_kv_reader_gets_and_watches_and_writes_nothing() {
    let live = prepared();
    let u = live.user("u", "--preset kv-reader:settings");
    live.whole_job("u", &u, || read_whole(&live, &u));
    refuses_what_is_not_its_bucket(&u);
    u.cannot_publish(&["$KV.settings.colour", "$KV.settings.long.1"]);
}

#[test]
pub fn a_kv_writer_reads_and_writes_its_bucket_and_no_other() {
    let live = prepared();
    let u = live.user("u", "--preset kv-writer:settings");
    live.whole_job("u", &u, || {
        block_on(write(u.jetstream())).unwrap();
        let colour = block_on(live.jetstream().get_key_value("settings")).unwrap();
        assert_eq!(block_on(colour.get("shape")).unwrap(), None);
        block_on(prune(live.jetstream())).unwrap();
        read_whole(&live, &u);
    });
    refuses_what_is_not_its_bucket(&u);
}

/// Forgets what a writer left, so that a reader finds what was prepared.
async fn prune(js: Context) -> Result<(), Error> {
    let stream = js.get_stream("KV_settings").await?;
    stream.purge().filter("$KV.settings.shape").await?;
    Ok(())
}

#[test]
fn a_kv_reader_with_an_inbox_of_its_own_watches_too() {
    let live = prepared();
    let options = "--preset kv-reader:settings --inbox-prefix _INBOX_u";
    let u = live.user_with_inbox("u", options, "_INBOX_u");
    read_whole(&live, &u);
    u.was_not_refused();
    u.cannot_subscribe(&["_INBOX.>", "_INBOX_other.>"]);
}

#[test]
fn a_watch_goes_on_after_the_server_was_restarted() {
    let mut live = prepared();
    let u = live.user("u", "--preset kv-reader:settings");
    let mut watch = block_on(async {
        let store = u.jetstream().get_key_value("settings").await?;
        Ok::<_, Error>(store.watch("colour").await?)
    })
    .unwrap();
    // Its consumer was in the memory of the server.
    live.broker.restart();
    let colour = async {
        let writer = live.jetstream().get_key_value("settings").await?;
        writer.put("colour", "black".into()).await?;
        loop {
            // What the client says of lost heartbeats is no end of the watch.
            if let Some(Ok(entry)) = watch.next().await
                && entry.revision > 3
            {
                return Ok::<_, Error>(entry.value);
            }
        }
    };
    assert_eq!(block_on(colour).unwrap(), "black");
    u.was_not_refused();
}

#[test]
fn each_user_of_a_role_has_its_own_bucket() {
    let live = Live::new();
    live.t
        .run("edit signing-key --account A --sk generate --role till --preset 'kv-writer:till_{{name()}}'")
        .ok();
    live.t.run("push --account A").ok();
    for bucket in ["till_one", "till_two"] {
        let config = Config {
            bucket: bucket.to_owned(),
            ..Default::default()
        };
        block_on(live.jetstream().create_key_value(config)).unwrap();
    }
    let one = live.user("one", "-K till");
    let stored = async {
        let store = one.jetstream().get_key_value("till_one").await?;
        store.put("sum", "12".into()).await?;
        let keys: Vec<String> = store.keys().await?.try_collect().await?;
        Ok::<_, Error>(keys)
    };
    assert_eq!(block_on(stored).unwrap(), ["sum"]);
    one.was_not_refused();
    one.cannot_publish(&["$KV.till_two.sum", "$JS.API.STREAM.INFO.KV_till_two"]);
}

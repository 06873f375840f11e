//! Presets of object stores on a real server, used through the interface of a public client.

use async_nats::Error;
use async_nats::jetstream::Context;
use async_nats::jetstream::object_store::{Config, UpdateMetadata};
use futures_util::{StreamExt, TryStreamExt};
use tokio::io::AsyncReadExt;

use crate::preset_kv::without_direct_gets;
use crate::preset_live::{Limited, Live, watch_anew};
use crate::preset_requests::{admin_requests, read_requests, refused};
use crate::support::client::block_on;

/// Large enough for the server to wait until the client says that it keeps up.
const LARGE: usize = 4_000_000;

/// Object stores `images` and `drafts`; in `images` a large object and a link to it.
pub async fn prepare(js: Context) -> Result<(), Error> {
    for bucket in ["drafts", "images"] {
        let config = Config {
            bucket: bucket.to_owned(),
            ..Default::default()
        };
        let store = js.create_object_store(config).await?;
        let large = store.put("large", &mut &vec![7; LARGE][..]).await?;
        store.add_link("link", &large).await?;
    }
    Ok(())
}

/// What a reader asks for and gets an answer to.
pub async fn info(js: Context) -> Result<(), Error> {
    let store = js.get_object_store("images").await?;
    assert_eq!(store.info("large").await?.size, LARGE);
    assert!(store.info("nothing").await.is_err());
    Ok(())
}

/// What a reader is sent by the server.
pub async fn read(js: Context, owner: Context) -> Result<(), Error> {
    let writer = owner.get_object_store("images").await?;
    let store = js.get_object_store("images").await?;
    for name in ["large", "link"] {
        let mut object = Vec::new();
        store.get(name).await?.read_to_end(&mut object).await?;
        assert_eq!(object.len(), LARGE);
    }
    let list: Vec<_> = store.list().await?.try_collect().await?;
    assert_eq!(list.len(), 2);
    let mut all = store.watch_with_history().await?;
    assert!(all.next().await.is_some_and(|object| object.is_ok()));
    let mut new = store.watch().await?;
    writer.put("small", &mut &b"1"[..]).await?;
    assert_eq!(new.next().await.unwrap()?.name, "small");

    watch_anew(&js, "OBJ_images", "$O.images.M.>").await?;
    Ok(())
}

/// What a writer does besides reading.
pub async fn write(js: Context) -> Result<(), Error> {
    let store = js.get_object_store("images").await?;
    store.put("photo", &mut &vec![1; 300_000][..]).await?;
    store.put("photo", &mut &vec![2; 300_000][..]).await?;
    let renamed = UpdateMetadata {
        name: "portrait".to_owned(),
        ..Default::default()
    };
    store.update_metadata("photo", renamed).await?;
    let portrait = store.info("portrait").await?;
    store.add_link("best", &portrait).await?;
    store.add_bucket_link("more", "drafts").await?;
    for name in ["portrait", "best", "more"] {
        store.delete(name).await?;
    }
    assert!(store.info("portrait").await?.deleted);
    Ok(())
}

fn prepared() -> Live {
    let live = Live::new();
    block_on(prepare(live.jetstream())).unwrap();
    live
}

/// Everything a reader does, in both ways of asking for an object.
fn read_whole(live: &Live, u: &Limited) {
    block_on(info(u.jetstream())).unwrap();
    block_on(read(u.jetstream(), live.jetstream())).unwrap();
    block_on(without_direct_gets(live.jetstream(), "OBJ_images")).unwrap();
    block_on(info(u.jetstream())).unwrap();
}

/// What neither a reader nor a writer may do.
fn refuses_what_is_not_its_bucket(u: &Limited) {
    const API: &str = "$JS.API";
    for other in ["OBJ_drafts", "KV_images", "images"] {
        refused(u, &admin_requests(API, other));
        refused(u, &read_requests(API, other));
    }
    u.cannot_publish(&[
        "$JS.API.STREAM.CREATE.OBJ_images",
        "$JS.API.STREAM.UPDATE.OBJ_images",
        "$JS.API.STREAM.DELETE.OBJ_images",
        "$JS.API.STREAM.MSG.DELETE.OBJ_images",
        "$JS.API.CONSUMER.MSG.NEXT.OBJ_images.x",
        "$JS.API.CONSUMER.INFO.OBJ_images.x",
        "$JS.API.STREAM.NAMES",
        "$O.drafts.M.x",
        "$O.drafts.C.x",
        "$O.images",
        "$KV.images.x",
        "_INBOX.x",
    ]);
    u.cannot_subscribe(&["$O.>", "$O.images.>", "$O.drafts.C.x", "$JS.API.>", ">"]);
}

#[test]
pub fn an_object_reader_gets_and_watches_and_writes_nothing() {
    let live = prepared();
    let u = live.user("u", "--preset object-reader:images");
    live.whole_job("u", &u, || read_whole(&live, &u));
    refuses_what_is_not_its_bucket(&u);
    u.cannot_publish(&[
        "$O.images.M.x",
        "$O.images.C.x",
        "$JS.API.STREAM.PURGE.OBJ_images",
    ]);
}

#[test]
pub fn an_object_writer_reads_and_writes_its_store_and_seals_it_not() {
    let live = prepared();
    let u = live.user("u", "--preset object-writer:images");
    live.whole_job("u", &u, || {
        read_whole(&live, &u);
        block_on(write(u.jetstream())).unwrap();
    });
    refuses_what_is_not_its_bucket(&u);
}

//! `share kv`: another account reads a bucket, or writes it too.

use async_nats::jetstream::{kv, stream};

use crate::share_world::{World, give_jetstream};
use crate::support::client::block_on;
use crate::support::refusals::Refusals;

/// The bucket `CFG` of OWNER, with two revisions of a key.
fn bucket(world: &World) -> kv::Store {
    let config = kv::Config {
        bucket: "CFG".into(),
        history: 5,
        storage: stream::StorageType::Memory,
        ..Default::default()
    };
    let owner = world.client("OWNER").jetstream(None);
    let store = block_on(owner.create_key_value(config)).unwrap();
    for value in ["1", "2"] {
        block_on(store.put("a", value.into())).unwrap();
    }
    store
}

/// The bucket as a guest finds it below its API prefix.
fn of_guest(world: &World, prefix: &str) -> kv::Store {
    let mut js = world.client("GUEST").jetstream(Some(prefix));
    js.set_timeout(std::time::Duration::from_secs(20));
    block_on(js.get_key_value("CFG")).unwrap()
}

fn text(value: Option<impl AsRef<[u8]>>) -> Option<String> {
    value.map(|v| String::from_utf8_lossy(v.as_ref()).into_owned())
}

#[test]
fn a_guest_reads_and_does_not_write() {
    let world = World::with(&["GUEST"]);
    let owner = bucket(&world);
    world
        .t
        .run("share kv CFG --account OWNER --target-account GUEST")
        .ok();
    let file = world.t.read("OWNER-CFG-GUEST.tok");
    assert!(
        file.contains("accord add import --account GUEST --token FILE --local-prefix JS.OWNER\nClients then use the API prefix JS.OWNER.API.\nKeys are got one by one; "),
        "{file}"
    );
    world.pushed("add import --account GUEST --token OWNER-CFG-GUEST.tok --local-prefix JS.OWNER");

    let guest = of_guest(&world, "JS.OWNER.API");
    assert_eq!(
        text(block_on(guest.get("a")).unwrap()).as_deref(),
        Some("2")
    );
    let first = block_on(guest.entry_for_revision("a", 1)).unwrap().unwrap();
    assert_eq!(text(Some(first.value)).as_deref(), Some("1"));
    assert_eq!(block_on(guest.get("missing")).unwrap(), None);
    assert_eq!(block_on(guest.status()).unwrap().values(), 2);
    assert!(block_on(guest.put("a", "3".into())).is_err());
    assert!(block_on(guest.delete("a")).is_err());
    assert!(block_on(guest.watch_all()).is_err());
    assert_eq!(
        text(block_on(owner.get("a")).unwrap()).as_deref(),
        Some("2")
    );
}

#[test]
fn a_guest_with_jetstream_of_its_own_writes_and_keeps_both_apart() {
    let world = World::with(&["GUEST"]);
    give_jetstream(&world.t, "GUEST");
    let owner = bucket(&world);
    world.pushed("share kv CFG --account OWNER --target-account GUEST --write --import --local-prefix JS.shop");
    let own = world.client("GUEST").jetstream(None);
    let config = kv::Config {
        bucket: "CFG".into(),
        storage: stream::StorageType::Memory,
        ..Default::default()
    };
    let own = block_on(own.create_key_value(config)).unwrap();
    block_on(own.put("a", "of guest".into())).unwrap();

    let guest = of_guest(&world, "JS.shop.API");
    let revision = block_on(guest.put("a", "3".into())).unwrap();
    assert_eq!(
        text(block_on(owner.get("a")).unwrap()).as_deref(),
        Some("3")
    );
    assert_eq!(
        text(block_on(guest.get("a")).unwrap()).as_deref(),
        Some("3")
    );
    block_on(guest.update("a", "4".into(), revision)).unwrap();
    assert!(block_on(guest.update("a", "5".into(), revision)).is_err());
    assert_eq!(
        text(block_on(owner.get("a")).unwrap()).as_deref(),
        Some("4")
    );
    block_on(guest.create("b", "new".into())).unwrap();
    assert!(block_on(guest.create("b", "again".into())).is_err());
    block_on(guest.delete("b")).unwrap();
    block_on(guest.purge("a")).unwrap();
    assert_eq!(block_on(owner.get("a")).unwrap(), None);
    assert_eq!(block_on(owner.get("b")).unwrap(), None);
    let mine = block_on(own.get("a")).unwrap();
    assert_eq!(text(mine).as_deref(), Some("of guest"));
}

#[test]
fn a_bucket_without_direct_reads_is_read_too() {
    let world = World::with(&["GUEST"]);
    let js = world.client("OWNER").jetstream(None);
    let config = stream::Config {
        name: "KV_CFG".into(),
        subjects: vec!["$KV.CFG.>".into()],
        max_messages_per_subject: 1,
        allow_direct: false,
        storage: stream::StorageType::Memory,
        ..Default::default()
    };
    block_on(js.create_stream(config)).unwrap();
    let owner = block_on(js.get_key_value("CFG")).unwrap();
    block_on(owner.put("a", "1".into())).unwrap();
    world.pushed("share kv CFG --account OWNER --target-account GUEST --import");
    let guest = of_guest(&world, "JS.OWNER.API");
    assert_eq!(
        text(block_on(guest.get("a")).unwrap()).as_deref(),
        Some("1")
    );
}

#[test]
fn buckets_that_are_none_and_accounts_without_jetstream() {
    let t = crate::served::operator(&["OWNER", "GUEST"]);
    let mut refusals = Refusals::of(&t);
    refusals.usage(
        "share kv my.bucket --account OWNER --target-account GUEST",
        "the name of a bucket cannot contain a dot; `my.bucket` does",
    );
    refusals.usage(
        "share kv --account OWNER --target-account GUEST",
        "a bucket is required",
    );
    drop(refusals);
    t.run("share kv CFG --account OWNER --target-account GUEST")
        .ok()
        .says("account \"OWNER\" has no JetStream, so nobody will answer until it has; this gives it some, without limits: accord edit account OWNER --js-enable 0");
    t.run("edit account OWNER --js-enable 0").ok();
    let told = t
        .run("share kv CFG --account OWNER --target-account GUEST")
        .ok();
    assert!(!told.stderr().contains("JetStream"), "{told}");
    // Reading is a part of what is shared for writing, and not the other way round.
    t.run("share kv CFG --account OWNER --target-account GUEST --write")
        .ok();
    t.run_unchanged("share kv CFG --account OWNER --target-account GUEST")
        .refused()
        .says("holds something other than activations of this share");
}

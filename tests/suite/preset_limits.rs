//! What the subjects of JetStream cannot tell apart, and so no preset can: said in the help, held here.

use async_nats::Error;
use async_nats::jetstream::consumer::push;
use async_nats::jetstream::stream;

use crate::preset_streams::{prepared, read};
use crate::support::client::block_on;

#[test]
fn a_reader_may_delete_consumers_of_others_on_its_stream() {
    let live = prepared();
    let u = live.user("u", "--preset stream-reader:ORDERS");
    let js = u.jetstream();
    block_on(js.delete_consumer_from_stream("worker", "ORDERS")).unwrap();
    u.was_not_refused();
}

#[test]
fn consumers_of_others_can_be_kept_from_a_stream_reader_by_denials() {
    let live = prepared();
    let denied = [
        "$JS.API.CONSUMER.*.ORDERS.worker",
        "$JS.API.CONSUMER.*.ORDERS.worker.>",
        "$JS.API.CONSUMER.MSG.NEXT.ORDERS.worker",
        "$JS.ACK.ORDERS.worker.>",
    ];
    let options = format!(
        "--preset stream-reader:ORDERS --deny-pub '{}'",
        denied.join(",")
    );
    let u = live.user("u", &options);
    block_on(read(u.jetstream())).unwrap();
    u.was_not_refused();
    u.cannot_publish(&[
        "$JS.API.CONSUMER.DELETE.ORDERS.worker",
        "$JS.API.CONSUMER.CREATE.ORDERS.worker",
        "$JS.API.CONSUMER.CREATE.ORDERS.worker.orders.>",
        "$JS.API.CONSUMER.MSG.NEXT.ORDERS.worker",
        "$JS.ACK.ORDERS.worker.1.1.1.1.1",
    ]);
}

#[test]
fn a_reader_may_have_its_messages_delivered_to_any_subject_of_the_account() {
    let live = prepared();
    let mut elsewhere = live.owner.subscribe("elsewhere");
    let u = live.user("u", "--preset stream-reader:ORDERS");
    let config = push::Config {
        deliver_subject: "elsewhere".to_owned(),
        ..Default::default()
    };
    let js = u.jetstream();
    block_on(js.create_consumer_on_stream(config, "ORDERS")).unwrap();
    assert_eq!(elsewhere.next().payload, "0");
    u.was_not_refused();
}

#[test]
fn the_stream_of_an_admin_may_collect_any_subject_of_the_account() {
    let live = prepared();
    let u = live.user("u", "--preset stream-admin:STOCK");
    let config = stream::Config {
        name: "STOCK".to_owned(),
        subjects: vec!["prices.>".to_owned()],
        ..Default::default()
    };
    let js = u.jetstream();
    let collected = async {
        let mut stream = js.create_stream(config).await?;
        live.jetstream()
            .publish("prices.eur", "".into())
            .await?
            .await?;
        Ok::<_, Error>(stream.info().await?.state.messages)
    };
    assert_eq!(block_on(collected).unwrap(), 1);
    u.was_not_refused();
}

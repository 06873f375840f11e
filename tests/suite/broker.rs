//! The support itself: a real server is found, started, restarted, and joined to a cluster.

use super::support::broker::Broker;
use super::support::client::Client;
use super::support::cluster::Cluster;

#[test]
fn a_server_is_found_started_and_restarted_on_the_same_port() {
    let mut broker = Broker::start("server_name: single");
    let port = broker.port();
    let publisher = Client::connect_plain(&broker.url()).unwrap();
    let mut subscription = publisher.subscribe("greeting.*");
    publisher.publish("greeting.en", "hello");
    assert_eq!(subscription.next().payload, "hello");
    broker.stop();
    broker.restart();
    assert_eq!(broker.port(), port);
    assert_eq!(broker.monitor("/varz")["server_name"], "single");
}

#[test]
fn members_of_a_queue_group_share_messages_and_requests_are_answered() {
    let broker = Broker::start("");
    let client = Client::connect_plain(&broker.url()).unwrap();
    let mut members = [
        client.queue_subscribe("work", "crew"),
        client.queue_subscribe("work", "crew"),
    ];
    (0..20).for_each(|n| client.publish("work", &n.to_string()));
    let mut heard = [0, 0];
    for (member, heard) in members.iter_mut().zip(&mut heard) {
        while member
            .next_within(std::time::Duration::from_millis(100))
            .is_some()
        {
            *heard += 1;
        }
    }
    assert_eq!(heard[0] + heard[1], 20);
    client.reply("echo", |text| format!("{text}!"));
    assert_eq!(client.request("echo", "hi").unwrap(), "hi!");
    assert!(
        client
            .request("nobody", "")
            .unwrap_err()
            .contains("no responders")
    );
}

#[test]
fn three_servers_form_a_cluster_and_one_comes_back_after_a_crash() {
    let mut cluster = Cluster::start(3, |_| String::new());
    cluster.nodes[0].kill();
    cluster.wait_joined(2);
    cluster.nodes[0].restart();
    cluster.wait_joined(3);
    assert_eq!(cluster.urls().len(), 3);
}

//! The push engine and several servers: every one must agree, and one may die at any moment.

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use accord::sync::{Outcome, Progress, SyncError, push};

use crate::support::broker::Broker;
use crate::support::cluster::Cluster;
use crate::world::World;

#[test]
fn every_server_of_a_cluster_must_agree_and_a_killed_one_is_missed() {
    let world = World::new();
    let mut cluster = Cluster::start(3, |node| world.full(node));
    world.wait_until_counted(&cluster.nodes, 3);
    let urls = cluster.urls();
    let start = Instant::now();
    let report = world
        .push(&[&urls[0]], vec![world.account("A", 1)])
        .unwrap();
    assert!(report.succeeded(), "{report:#?}");
    assert_eq!((report.servers.len(), report.accounts[0].stored), (3, 3));
    assert!(
        start.elapsed() < Duration::from_secs(4),
        "nothing waits for a timeout"
    );
    let names: BTreeSet<&str> = report
        .servers
        .iter()
        .map(|server| server.name.as_str())
        .collect();
    assert_eq!(names, BTreeSet::from(["node0", "node1", "node2"]));

    // The others count a killed server for minutes.
    cluster.nodes[2].kill();
    let mut servers = world.servers(&[&urls[2], &urls[0]]);
    servers.timeout = Duration::from_secs(1);
    let plan = world.plan(vec![world.account("A", 1), world.account("B", 2)]);
    let report = push(&servers, &world.issuer(60), &plan, &mut |_| ()).unwrap();
    assert!(!report.succeeded());
    assert_eq!((report.servers.len(), report.unheard), (2, 1));
    assert!(
        report.accounts.iter().all(|account| account.succeeded()),
        "{report:#?}"
    );
}

#[test]
fn a_server_that_dies_during_the_push_is_waited_for_once() {
    let world = World::new();
    let mut cluster = Cluster::start(3, |node| world.full(node));
    world.wait_until_counted(&cluster.nodes, 3);
    let urls = cluster.urls();
    let servers = world.servers(&[&urls[0], &urls[1]]);
    let plan = world.plan((0..300).map(|n| world.numbered(n)).collect());
    let start = Instant::now();
    // The very server that the push is connected to: the rest goes through the next one.
    let mut progress = |step| {
        if step == Progress::Sending(100, 300) {
            cluster.nodes[0].kill();
        }
    };
    let report = push(&servers, &world.issuer(60), &plan, &mut progress).unwrap();
    assert!(!report.succeeded());
    assert_eq!(report.interrupted, None);
    for (server, good) in [(0, false), (1, true), (2, true)] {
        let account = report.accounts.last().unwrap();
        assert_eq!(account.servers[server].is_good(), good, "{account:#?}");
    }
    assert_eq!(report.accounts[299].stored, 2);
    assert!(
        start.elapsed() < Duration::from_secs(60),
        "{:?}",
        start.elapsed()
    );
}

#[test]
fn a_server_that_is_stopped_in_good_order_is_not_missed() {
    let world = World::new();
    let mut cluster = Cluster::start(2, |node| world.full(node));
    world.wait_until_counted(&cluster.nodes, 2);
    cluster.nodes[1].stop();
    world.wait_until_counted(&cluster.nodes, 1);
    let report = world
        .push(&[&cluster.nodes[0].url()], vec![world.account("A", 1)])
        .unwrap();
    assert!(report.succeeded(), "{report:#?}");
}

#[test]
fn servers_without_a_directory_are_told_apart() {
    let world = World::new();
    let broker = Broker::start(&world.memory());
    let err = world
        .push(&[&broker.url()], vec![world.account("A", 1)])
        .unwrap_err();
    assert!(matches!(err, SyncError::NoResolver { .. }), "{err}");

    let cluster = Cluster::start(2, |node| match node {
        0 => world.full(node),
        _ => world.memory(),
    });
    world.wait_until_counted(&cluster.nodes, 2);
    let start = Instant::now();
    let report = world
        .push(&[&cluster.nodes[0].url()], vec![world.account("A", 1)])
        .unwrap();
    let outcomes: Vec<&Outcome> = report.accounts[0]
        .servers
        .iter()
        .map(|s| &s.outcome)
        .collect();
    assert!(
        matches!(outcomes[..], [Outcome::Updated { .. }, Outcome::NoResolver]),
        "{report:#?}"
    );
    assert!(!report.succeeded());
    assert!(
        start.elapsed() < Duration::from_secs(3),
        "nothing waits for a timeout"
    );
}

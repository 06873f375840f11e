//! Several nats-servers joined to one cluster.

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use super::broker::{Broker, port_of};

/// A full mesh takes about a second.
const JOIN: Duration = Duration::from_secs(90);

/// A cluster; every node is a [`Broker`] that can be killed and restarted by itself.
pub struct Cluster {
    /// The nodes, named `node0`, `node1`, …
    pub nodes: Vec<Broker>,
}

impl Cluster {
    /// Starts `size` servers; `config` gives the text for each, without name and cluster section.
    ///
    /// Returns when all know each other, so that a push finds all of them.
    pub fn start(size: usize, config: impl Fn(usize) -> String) -> Cluster {
        let mut nodes: Vec<Broker> = Vec::new();
        for index in 0..size {
            let routes: Vec<u16> = nodes.iter().map(route_port).collect();
            let mut node = Broker::start(&section(&config(index), index, -1, &routes));
            // For a restart: the cluster port stays, the others find the node there again.
            let port = i32::from(route_port(&node));
            node.configure(&section(&config(index), index, port, &routes));
            nodes.push(node);
        }
        let cluster = Cluster { nodes };
        cluster.wait_joined(size);
        cluster
    }

    /// Waits until each of `size` running nodes has routes to all the others.
    pub fn wait_joined(&self, size: usize) {
        let deadline = Instant::now() + JOIN;
        while !self
            .nodes
            .iter()
            .filter(|node| node.is_running())
            .all(|node| peers(node) == size - 1)
        {
            assert!(Instant::now() < deadline, "the cluster did not form");
            std::thread::sleep(Duration::from_millis(10));
        }
    }

    /// All client URLs, first node first.
    pub fn urls(&self) -> Vec<String> {
        self.nodes.iter().map(Broker::url).collect()
    }
}

fn route_port(node: &Broker) -> u16 {
    port_of(
        node.ports()
            .cluster
            .first()
            .expect("a node listens for routes"),
    )
}

fn section(config: &str, index: usize, port: i32, routes: &[u16]) -> String {
    let routes: Vec<String> = routes
        .iter()
        .map(|port| format!("nats://127.0.0.1:{port}"))
        .collect();
    format!(
        "server_name: node{index}\n{config}\ncluster {{ name: \"tests\", listen: \"127.0.0.1:{port}\", \
         no_advertise: true, routes: [{}] }}\n",
        routes.join(", ")
    )
}

/// How many other servers the node has routes to (it keeps several to each).
fn peers(node: &Broker) -> usize {
    let page = node.monitor("/routez");
    let routes = page["routes"].as_array().cloned().unwrap_or_default();
    routes
        .iter()
        .filter_map(|route| route["remote_id"].as_str())
        .collect::<BTreeSet<_>>()
        .len()
}

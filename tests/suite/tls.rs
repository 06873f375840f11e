//! `push` and the tools, to a server that demands TLS at once and certificates of its clients.

use std::path::Path;

use crate::served::{operator, serve};
use crate::support::broker::Broker;
use crate::support::sandbox::Sandbox;
use crate::tool::Listening;

fn fixture(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("fixtures/tls")
        .join(name);
    path.display().to_string()
}

/// A server with account A and its user u, which nobody reaches without all the options.
fn demanding() -> (Sandbox, Broker) {
    let t = operator(&["A"]).user("A", "u");
    let broker = serve(&t, "--nats-resolver", |config| {
        let file = |name: &str| format!("\"{}\"", fixture(name));
        format!(
            "{config}\ntls {{ cert_file: {}, key_file: {}, ca_file: {}, verify: true, \
             handshake_first: true, curve_preferences: [CurveP256] }}\n",
            file("server.pem"),
            file("server.key"),
            file("ca.pem")
        )
    });
    (t, broker)
}

#[test]
fn every_command_that_talks_to_servers_takes_the_options_of_tls() {
    let (t, broker) = demanding();
    let [ca, cert, key] = ["ca.pem", "client.pem", "client.key"].map(fixture);
    let tls = format!(
        "--tls-first --ca-cert {ca} --client-cert {cert} --client-key {key} --tls-curves P256,X25519"
    );
    t.run(&format!("push {tls}")).ok().says("pushed \"A\"");
    t.run(&format!("pull --all {tls}"))
        .ok()
        .says("pulled \"A\"");
    let url = broker.url();
    t.run(&format!("edit operator --rm-service-url {url}")).ok();
    let nats = format!("--nats {url}");
    let sub = Listening::start(&t, &format!("tool sub a --max-messages 1 {tls} {nats}"));
    t.run(&format!("tool pub a 1 {tls} {nats}")).ok();
    assert_eq!(sub.next(), "[#1] received on [a]: '1'");
    let _reply = Listening::start(&t, &format!("tool reply q yes {tls} {nats}"));
    t.run(&format!("tool req q {tls} {nats}"))
        .ok()
        .says("'yes'");
    t.run(&format!("tool rtt {tls} {nats}"))
        .ok()
        .says("round trip time");
}

#[test]
fn the_files_may_come_from_the_environment() {
    let (t, _broker) = demanding();
    t.call()
        .env("NATS_CA", fixture("ca.pem"))
        .env("NATS_CERT", fixture("client.pem"))
        .env("NATS_KEY", fixture("client.key"))
        .run("push --tls-first")
        .ok()
        .says("pushed \"A\"");
}

//! The suite: the real binary in an empty home, and a real nats-server.
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "helpers of tests are test code"
)]

#[path = "../../examples/stories/mod.rs"]
mod stories;
#[path = "../support/mod.rs"]
mod support;

mod account_server_itself;
mod broker;
mod cart_events;
mod conformance;
mod conformance_itself;
mod docs;
mod house;
mod sandbox;
mod sync_client;
mod sync_cluster;
mod sync_push;
mod world;

//! The suite: the real binary in an empty home, and a real nats-server.

#[path = "../support/mod.rs"]
mod support;

mod broker;
mod sandbox;

//! What tests, benches and examples need around the product: a real nats-server and clients of it.
//!
//! The suite says `#[path = "../support/mod.rs"] mod support;`, benches and examples say
//! `#[path = "../tests/support/mod.rs"] mod support;`. It stays outside the library, so that
//! nothing of it is shipped.
#![allow(
    dead_code,
    reason = "each program that includes this uses a part of it"
)]
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::print_stderr,
    reason = "test support, no public interface"
)]

pub mod broker;
pub mod client;
pub mod cluster;
pub mod server;

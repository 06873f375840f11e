//! What tests, benches and examples need around the product: an empty home to run it in, readers
//! of what it left there, a real nats-server and clients of it.
//!
//! Nothing here uses the library under test: keys, tokens and directories are read by code of the
//! suite's own, so that a mistake in the product cannot hide itself.
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
pub mod conformance;
pub mod home;
pub mod names;
pub mod output;
pub mod picture;
pub mod references;
pub mod refusals;
pub mod sandbox;
pub mod server;
pub mod shapes;
pub mod stable;
pub mod tokens;
pub mod tree;

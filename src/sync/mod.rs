//! Talking to servers: account JWTs pushed, listed and deleted, and messages as a client.
//!
//! Knows the network and nothing of the store. Every function blocks; the asynchronous client
//! underneath runs in a current-thread runtime that exists only while one of them needs it.

pub mod account_server;
mod admin;
mod client;
mod connect;
mod error;
mod explain;
mod inspect;
mod jobs;
mod link;
mod plan;
mod pull;
mod push;
mod report;
mod servers;
mod session;
mod user;
mod window;
mod wire;

pub use admin::{FromAll, FromServer, Reply, delete, list};
pub use client::{Client, Received, Subscription};
pub use error::{Attempt, SyncError, TlsProblem};
pub use plan::{MAX_ACCOUNT_TOKEN, PushItem, PushPlan, order};
pub use pull::{Pulled, look_up, pull};
pub use push::{Progress, push};
pub use report::{AccountOutcome, Loaded, OnServer, Outcome, PushReport, Resolver, ServerId};
pub use servers::{Curve, Issuer, Login, PUBLISH, SUBSCRIBE, Servers, Tls, UnknownCurve};

/// A runtime of one thread, for one job.
fn runtime() -> Result<tokio::runtime::Runtime, SyncError> {
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|err| SyncError::Runtime(err.to_string()))
}

fn block_on<T>(job: impl Future<Output = T>) -> Result<T, SyncError> {
    Ok(runtime()?.block_on(job))
}

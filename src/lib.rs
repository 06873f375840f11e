//! Accord: operators, accounts, users and shares of NATS decentralized authentication.
//!
//! The layers, from the top; a module uses only what stands below it:
//!
//! ```text
//! main      →  cli                     arguments in, reports out
//! cli       →  sync, store             servers over the network · directories of JWTs and seeds
//! cli       →  diagram                 pictures of what a store holds
//! cli       →  share, preset           what a share consists of · permissions named after a job
//! store     →  check, creds            rules within and across documents · text of a creds file
//! check     →  claims, jetstream       what each JWT says, and its signature
//! claims    →  subject, nkey           messaging subjects · keys as text and as material
//! jetstream →  subject                 names and subjects of JetStream
//! ```
//!
//! Everything below `store` and `sync` is pure: no files, network, clock, randomness or terminal.
//! `store` and `sync` do not know each other. A command reads a snapshot of the store and fills
//! a change set; the dispatcher commits that change set once, at the end, all or nothing.

pub mod check;
pub mod claims;
pub mod cli;
pub mod creds;
pub mod diagram;
pub mod jetstream;
pub mod nkey;
pub mod preset;
pub mod share;
pub mod store;
pub mod subject;
pub mod sync;

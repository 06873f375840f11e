//! The directories of JWTs and seeds: where things lie, what is in them, and how they change.
//!
//! The only part of the program that touches a store. A command opens a [`Snapshot`], fills a
//! [`ChangeSet`] and hands both to [`commit`], which changes everything or nothing:
//!
//! 1. take the lock, read again what will be replaced, and refuse what cannot work;
//! 2. write down what is about to be made (`.accord.record`, durable before anything is made);
//! 3. put the new content into files beside their targets, durable and private from birth;
//! 4. rename the record to `.accord.journal`, durable: the commit point;
//! 5. rename and delete as the journal says, make that durable, remove the journal.
//!
//! A whole operator or account gets another name in step 5 by renaming its directory, which costs
//! the same for one user and for ten thousand.
//!
//! A command killed before 4 leaves a record, one killed after it a journal. Whoever opens the
//! store next clears the first or finishes the second, and may itself be killed doing so. Nothing
//! is found by walking the store. All own files begin with `.accord`, which nsc does not look at.

mod by_key;
mod change;
mod commit;
mod context;
mod cwd;
mod defaults;
mod edit;
mod entities;
mod error;
mod file;
mod grants;
mod index;
mod input;
mod journal;
mod keystore;
mod layout;
mod list;
mod lock;
mod names;
mod old_ring;
mod plan;
mod pledge;
mod preview;
mod read;
mod roster;
mod shown;
mod snapshot;
mod surroundings;
mod temporary;
mod trees;
mod users;

pub use change::ChangeSet;
pub use commit::{check, commit};
pub use context::Context;
pub use defaults::Defaults;
pub use edit::Overwrite;
pub use entities::{Label, StoreInfo, Stored};
pub use error::StoreError;
pub use grants::{Grant, Grants, in_dir as grants_in, is_record};
pub use input::{files_in, is_stream, read_input};
pub use keystore::LooseMode;
pub use layout::Layout;
pub use names::{MAX_NAME, Name, NameError, fold, is_safe};
pub use old_ring::{OldCreds, OldRing, OldSeed};
pub use preview::{Action, Change};
pub use shown::paths;
pub use snapshot::{Access, Snapshot};
pub use surroundings::{DirFlags, Env, Surroundings};

/// What a file may hold around a token: armour, line ends, the seed in a creds file.
const SLACK: usize = 4 << 10;

/// Longest file with a token in it.
const MAX_TOKEN_FILE: usize = crate::claims::MAX_TOKEN + SLACK;

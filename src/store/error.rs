//! What can go wrong with a store. Every variant names the file and what was to be done with it.

use std::io;
use std::path::PathBuf;
use std::time::Duration;

use super::names::NameError;
use crate::claims::DecodeError;
use crate::nkey::{KeyError, PublicKey};

/// Why reading or changing a store failed.
///
/// `intent` is a phrase that completes "cannot …", such as `read account JWT`.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The system refused something.
    #[error("cannot {intent} `{path}`: {source}")]
    Io {
        /// What was to be done.
        intent: &'static str,
        /// With which file or directory.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// A directory where a file belongs, or the reverse, or a pipe.
    #[error("cannot {intent} `{path}`: it is {found}, not {wanted}")]
    WrongKind {
        /// What was to be done.
        intent: &'static str,
        /// With what.
        path: PathBuf,
        /// What is there, with its article.
        found: &'static str,
        /// What should be there, with its article.
        wanted: &'static str,
    },
    /// More than such a file may hold.
    #[error("cannot {intent} `{path}`: it is larger than {limit} bytes")]
    TooLarge {
        /// What was to be done.
        intent: &'static str,
        /// With which file.
        path: PathBuf,
        /// Most that is read.
        limit: usize,
    },
    /// Nothing in a file that must hold something.
    #[error("cannot {intent} `{path}`: the file is empty")]
    Empty {
        /// What was to be done.
        intent: &'static str,
        /// With which file.
        path: PathBuf,
    },
    /// Bytes that are no UTF-8.
    #[error("cannot {intent} `{path}`: it is not text")]
    NotText {
        /// What was to be done.
        intent: &'static str,
        /// With which file.
        path: PathBuf,
    },
    /// A JWT that does not decode, has the wrong kind, or whose signature does not hold.
    #[error("cannot {intent} `{path}`: {source}")]
    BadJwt {
        /// What was to be done.
        intent: &'static str,
        /// With which file.
        path: PathBuf,
        /// What is wrong with it.
        source: DecodeError,
    },
    /// A key file without a usable seed.
    #[error("cannot read keystore `{path}`: {source}")]
    BadSeed {
        /// The key file.
        path: PathBuf,
        /// What is wrong with its content; never the content.
        source: KeyError,
    },
    /// A key file that holds the seed of another key.
    #[error("cannot read keystore `{path}`: it holds the seed of {found}")]
    OtherSeed {
        /// The key file.
        path: PathBuf,
        /// The key whose seed it holds.
        found: PublicKey,
    },
    /// A `.nsc` file that is not what nsc writes.
    #[error("cannot read store information `{path}`: {reason}")]
    BadStoreInfo {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        reason: String,
    },
    /// A `nsc.json` that cannot be used.
    #[error(
        "cannot read saved defaults `{path}`: {reason}; correct the file, or remove it to choose \
         operator and account anew"
    )]
    BadDefaults {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        reason: String,
    },
    /// Neither a home directory nor options that would make one unnecessary.
    #[error("cannot find the {what}: there is no home directory")]
    NoHome {
        /// The directory looked for.
        what: &'static str,
    },
    /// Nothing says where the operators are.
    #[error("no store directory is set")]
    NoStore,
    /// No such operator.
    #[error("operator \"{operator}\" is not in `{root}`")]
    NoOperator {
        /// The name asked for.
        operator: String,
        /// The store root.
        root: PathBuf,
    },
    /// No such account.
    #[error("account \"{account}\" is not in operator \"{operator}\"")]
    NoAccount {
        /// The operator looked in.
        operator: String,
        /// The name asked for.
        account: String,
    },
    /// No such user.
    #[error("user \"{user}\" is not in account \"{account}\"")]
    NoUser {
        /// The account looked in.
        account: String,
        /// The name asked for.
        user: String,
    },
    /// A name that cannot be given to something new.
    #[error("cannot create {what}: {source}")]
    Name {
        /// What was to get the name.
        what: String,
        /// What is wrong with it.
        source: NameError,
    },
    /// Another process holds the lock.
    #[error("cannot lock `{path}`: another command has held it for {} s", waited.as_secs())]
    Locked {
        /// The lock file.
        path: PathBuf,
        /// How long was waited.
        waited: Duration,
    },
    /// Somebody without locks (nsc, an editor) changed a file between reading and writing it.
    #[error("{what} was changed by another program meanwhile: `{path}`")]
    ChangedMeanwhile {
        /// What the file holds.
        what: String,
        /// The file.
        path: PathBuf,
    },
    /// A file that was to be made is there already.
    #[error("cannot create {what}: `{path}` exists")]
    Exists {
        /// What was to be made.
        what: String,
        /// The file.
        path: PathBuf,
    },
    /// The keystore has another seed for the same key.
    #[error("cannot store the seed of {key}: `{path}` exists and is different")]
    SeedDiffers {
        /// The key.
        key: PublicKey,
        /// The key file.
        path: PathBuf,
    },
    /// A store that was opened for reading cannot be committed to.
    #[error("cannot change a store that was opened for reading")]
    OpenedForReading,
    /// A killed command left work to do, and it cannot be done here.
    #[error("cannot finish what an interrupted command began, see `{path}`: {source}")]
    Recovery {
        /// The record or journal.
        path: PathBuf,
        /// What stands in the way.
        source: io::Error,
    },
    /// A journal nobody can read: doing half of it would be worse than asking.
    #[error("cannot finish what an interrupted command began: `{path}` is damaged")]
    BadJournal {
        /// The record or journal.
        path: PathBuf,
    },
    /// A journal that nobody began here.
    #[error("`{path}` was not begun here, and would delete files outside its store")]
    StrangeJournal {
        /// The journal.
        path: PathBuf,
    },
    /// The change is decided and recorded, but not all of it is done.
    #[error(
        "the change is recorded but not finished, the next command will finish it: cannot {intent} \
         `{path}`: {source}"
    )]
    Unfinished {
        /// What was to be done.
        intent: &'static str,
        /// With which file or directory.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
}

impl StoreError {
    /// For `map_err`: an I/O error with what was to be done with which file.
    pub(super) fn io(
        intent: &'static str,
        path: impl Into<PathBuf>,
    ) -> impl FnOnce(io::Error) -> StoreError {
        let path = path.into();
        move |source| StoreError::Io {
            intent,
            path,
            source,
        }
    }
}

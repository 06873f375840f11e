//! Errors of the layers below, each with what to do about it.
//!
//! No `match` here has a wildcard arm: a new kind of error makes its author decide on a hint.

use super::{Error, Hint};
use crate::check::Finding;
use crate::claims::{DecodeError, SignError};
use crate::creds::CredsError;
use crate::nkey::KeyError;
use crate::store::{NameError, StoreError};
use crate::sync::{SyncError, TlsProblem};

impl From<KeyError> for Error {
    fn from(err: KeyError) -> Self {
        Error::refused(err).hint(Hint::say(
            "public keys have 56 characters and start with O, A or U, seeds 58 and start with S; copy it whole",
        ))
    }
}

impl From<NameError> for Error {
    fn from(err: NameError) -> Self {
        Error::usage(err).hint(Hint::say("a name has 1 to 128 characters, no `/` or `\\`, no control characters, and no blank at its ends"))
    }
}

impl From<SignError> for Error {
    fn from(err: SignError) -> Self {
        Error::refused(err)
    }
}

impl From<CredsError> for Error {
    fn from(err: CredsError) -> Self {
        Error::refused(err)
    }
}

impl From<DecodeError> for Error {
    fn from(err: DecodeError) -> Self {
        let hint = match &err {
            DecodeError::TooLarge { .. }
            | DecodeError::Parts { .. }
            | DecodeError::SignatureLength { .. } => Some(Hint::say(
                "copy the token whole: it is one line of three parts between dots",
            )),
            DecodeError::Base64 { .. } | DecodeError::Json { .. } => Some(Hint::say(
                "the text is damaged or is no token; ask for it again",
            )),
            DecodeError::Type { .. } | DecodeError::Algorithm { .. } => {
                Some(Hint::say("a NATS token is expected, signed with an nkey"))
            }
            DecodeError::Newer { .. } => {
                Some(Hint::say("a newer version of this program may read it"))
            }
            DecodeError::Version { .. }
            | DecodeError::Unsupported { .. }
            | DecodeError::Issuer { .. }
            | DecodeError::IssuerKind { .. } => {
                Some(Hint::say("do not use it; ask its issuer for a current one"))
            }
            DecodeError::WrongKind { .. } => Some(Hint::run(
                "see what it is",
                &["describe", "jwt", "--file", "FILE"],
            )),
            DecodeError::Signature { .. } => {
                Some(Hint::say("do not use it; ask its issuer for a new one"))
            }
        };
        Error::refused(err).hint_if(hint)
    }
}

impl From<StoreError> for Error {
    fn from(err: StoreError) -> Self {
        let hint = match &err {
            StoreError::Io { source, .. } => io_hint(source),
            StoreError::WrongKind { wanted, .. } => Some(Hint::say(format!(
                "name another path, or put {wanted} there"
            ))),
            StoreError::TooLarge { .. } | StoreError::NotText { .. } => {
                Some(Hint::say("is this the right file? It may be damaged"))
            }
            StoreError::Empty { .. } => Some(Hint::say(
                "a write by another program may have been cut off; restore the file, or delete it",
            )),
            StoreError::BadJwt { .. } => Some(Hint::run(
                "see which documents of the store are sound",
                &["validate", "--all-accounts"],
            )),
            StoreError::BadSeed { .. } | StoreError::OtherSeed { .. } => Some(Hint::say(
                "restore the key file from a backup, or move it away",
            )),
            StoreError::BadStoreInfo { .. } => Some(Hint::say("restore the file from a backup")),
            StoreError::BadDefaults { .. } => None,
            StoreError::NoHome { .. } => Some(Hint::say(
                "set HOME, or name the directories with `--all-dirs DIR`",
            )),
            StoreError::NoStore => Some(Hint::run("set one", &["env", "--store", "DIR"])),
            StoreError::NoOperator { .. } => Some(Hint::run("list them", &["list", "operators"])),
            StoreError::NoAccount { .. } => Some(Hint::run("list them", &["list", "accounts"])),
            StoreError::NoUser { account, .. } => Some(Hint::run(
                "list them",
                &["list", "users", "--account", account],
            )),
            StoreError::Name { .. } => Some(Hint::say(
                "a name has 1 to 128 characters, no `/` or `\\`, no control characters, and no blank at its ends",
            )),
            StoreError::Locked { .. } => Some(Hint::say(
                "another process is changing the store; try again, or wait longer with `--lock-timeout SECONDS`",
            )),
            StoreError::ChangedMeanwhile { .. } => {
                Some(Hint::say("nothing was changed; run the command again"))
            }
            StoreError::Exists { .. } => Some(Hint::say(
                "nothing was changed; choose another name, or remove what is there",
            )),
            StoreError::SeedDiffers { .. } => Some(Hint::say(
                "nothing was changed; look at the key file before you go on",
            )),
            StoreError::OpenedForReading => return Error::bug(err),
            StoreError::Recovery { .. } | StoreError::Unfinished { .. } => Some(Hint::say(
                "run any command again where the store can be written",
            )),
            StoreError::StrangeJournal { .. } => Some(Hint::say(
                "if the store came from somebody else, remove that file",
            )),
            StoreError::BadJournal { .. } => Some(Hint::say(
                "restore the store from a backup, then remove that file",
            )),
        };
        Error::refused(err).hint_if(hint)
    }
}

fn io_hint(source: &std::io::Error) -> Option<Hint> {
    use std::io::ErrorKind;
    match source.kind() {
        ErrorKind::PermissionDenied => Some(Hint::say("check who owns it and its mode")),
        ErrorKind::ReadOnlyFilesystem => Some(Hint::say(
            "the file system is read-only; nothing was changed",
        )),
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => {
            Some(Hint::say("free some space; nothing was changed"))
        }
        ErrorKind::NotFound => Some(Hint::say(
            "check the path, and that every directory on it exists",
        )),
        ErrorKind::NotADirectory => Some(Hint::say("check the path; a file is in its way")),
        ErrorKind::InvalidFilename => Some(Hint::say("choose a shorter name")),
        ErrorKind::FileTooLarge => Some(Hint::say(
            "raise the limit on the size of files; nothing was changed",
        )),
        _ => None,
    }
}

impl From<SyncError> for Error {
    fn from(err: SyncError) -> Self {
        let hint = match &err {
            SyncError::NoUrl => Some(Hint::run(
                "name a server",
                &["edit", "operator", "--service-url", "nats://localhost:4222"],
            )),
            SyncError::BadUrl { .. } => Some(Hint::say(
                "a server URL starts with nats://, tls://, ws:// or wss:// and names a host",
            )),
            SyncError::Unreachable { .. } => Some(Hint::say(
                "is the server running, and is this its address? another is named by `--account-jwt-server-url` of `push` and `pull`, `--nats` of `tool`",
            )),
            SyncError::Tls { problem, .. } => Some(tls_hint(*problem)),
            SyncError::TlsFile { .. } => Some(Hint::say("give a PEM file that can be read")),
            SyncError::TlsCurve(_) => Some(Hint::say("use P256, P384 or X25519")),
            SyncError::Unauthorized { .. } => Some(Hint::say(
                "compare the operator JWT and system account of the server's configuration with `generate config --nats-resolver`; \
                 an account must be pushed, and a user not expired or revoked and allowed to connect this way, to log in",
            )),
            SyncError::NotSystemAccount { .. } | SyncError::WrongSystemAccount { .. } => {
                Some(Hint::run(
                    "use the server's system account",
                    &["edit", "operator", "--system-account", "ACCOUNT"],
                ))
            }
            SyncError::NotTrusted { .. } => Some(Hint::say(
                "the server's configuration must hold this operator's JWT, and be restarted after the operator got a new signing key",
            )),
            SyncError::NoResolver { .. } => Some(Hint::run(
                "configure the server with a resolver that stores accounts",
                &["generate", "config", "--nats-resolver"],
            )),
            SyncError::TooLarge { .. } | SyncError::TooLargeAnywhere { .. } => Some(Hint::say(
                "remove what the account no longer needs, such as old revocations, or raise `max_payload` of the server",
            )),
            SyncError::MessageTooLarge { .. } => Some(Hint::say(
                "send less at once, or raise `max_payload` of the server",
            )),
            SyncError::Permission { .. } => Some(Hint::say(
                "use a user that may do this; `push` makes a temporary one unless `--system-user` names another, and `describe user` shows what a user may",
            )),
            SyncError::NoResponders { .. } => Some(Hint::say(
                "nobody subscribes to the subject; is the answering side running?",
            )),
            SyncError::TimedOut { .. } => Some(Hint::say(
                "look after these servers, or wait longer with `--timeout`",
            )),
            SyncError::Disconnected { .. }
            | SyncError::BadAnswer { .. }
            | SyncError::Refused { .. } => None,
            SyncError::BadSubject(_) | SyncError::BadAccount { .. } => return Error::refused(err),
            SyncError::Login(_) => return Error::refused(err),
            SyncError::Http { .. } => Some(Hint::say(
                "check the address, and whether the server is running",
            )),
            SyncError::HttpTooLong { .. } => Some(Hint::say("is this the address of a token?")),
            SyncError::Runtime(_) => return Error::bug(err),
        };
        Error::remote(err).hint_if(hint)
    }
}

fn tls_hint(problem: TlsProblem) -> Hint {
    match problem {
        TlsProblem::UnknownAuthority => Hint::say("trust its authority with `--ca-cert FILE`"),
        TlsProblem::WrongName => Hint::say("use the host name its certificate is for"),
        TlsProblem::Expired => {
            Hint::say("have the server's certificate renewed, and check the clock of this machine")
        }
        TlsProblem::ClientCertificateRequired | TlsProblem::ClientCertificateRefused => {
            Hint::say("give a certificate it accepts with `--client-cert FILE --client-key FILE`")
        }
        TlsProblem::NotTls => Hint::say("leave out `--tls-first`, or use a nats:// URL"),
        TlsProblem::NothingInCommon | TlsProblem::Other => {
            Hint::say("see the server's log for its side")
        }
    }
}

/// An error that a change would bring into a document.
pub fn from_finding(finding: &Finding) -> Error {
    Error::refused(format!("{} [{}]", finding.message, finding.code.as_str()))
}

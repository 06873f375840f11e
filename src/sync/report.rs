//! What a push achieved, per account and server.

use serde::{Serialize, Serializer};

use super::SyncError;

/// How a server keeps account JWTs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Resolver {
    /// A directory: full, or a cache of accounts in use.
    Directory,
    /// None that takes pushed accounts: memory or URL.
    None,
}

/// A server that took part.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ServerId {
    /// Its name; the id again if it was given none.
    pub name: String,
    /// Its id, new at every start.
    pub id: String,
    /// Its version.
    pub version: String,
    /// How it keeps accounts.
    pub resolver: Resolver,
}

/// What one server said to one account.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "outcome", rename_all = "snake_case")]
pub enum Outcome {
    /// It stored the JWT.
    Updated {
        /// The server's words.
        message: String,
    },
    /// It had the same JWT already; nothing was sent.
    Unchanged,
    /// It refused.
    Refused {
        /// The server's words.
        message: String,
    },
    /// It did not answer in time.
    NoAnswer,
    /// It has no resolver that stores accounts.
    NoResolver,
}

impl Outcome {
    /// Whether the server holds the JWT as far as it said.
    pub fn is_good(&self) -> bool {
        matches!(self, Outcome::Updated { .. } | Outcome::Unchanged)
    }
}

/// What a server uses for an account, asked after the push.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Loaded {
    /// Nothing: nobody has used the account there yet.
    NotInUse,
    /// The JWT that was pushed.
    Current,
    /// The JWT that was pushed, but an import does not work: its exporter or export is missing,
    /// or its activation is not accepted.
    Incomplete,
    /// Another JWT: the server stored the new one but does not apply it.
    Stale,
    /// The server holds the account for expired.
    Expired,
    /// The server did not answer.
    Unknown,
}

/// One server's part in an account's outcome.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct OnServer {
    /// What it said.
    #[serde(flatten)]
    pub outcome: Outcome,
    /// What it uses.
    pub loaded: Loaded,
}

impl OnServer {
    /// Whether this server stored the JWT and, if the account is in use, applies it.
    pub fn is_good(&self) -> bool {
        self.outcome.is_good()
            && !matches!(
                self.loaded,
                Loaded::Stale | Loaded::Expired | Loaded::Unknown
            )
    }
}

/// What became of one account.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AccountOutcome {
    /// Its name.
    pub name: String,
    /// Its identity key.
    pub key: String,
    /// One entry per server, in the order of [`PushReport::servers`].
    pub servers: Vec<OnServer>,
    /// How many servers gave back exactly this JWT when asked afterwards.
    pub stored: usize,
    /// How many servers were expected to.
    pub expected: usize,
}

impl AccountOutcome {
    /// Whether every server agreed on this account.
    pub fn succeeded(&self) -> bool {
        self.stored >= self.expected && self.servers.iter().all(OnServer::is_good)
    }

    /// Whether nothing had to be sent.
    pub fn is_unchanged(&self) -> bool {
        self.servers
            .iter()
            .all(|server| server.outcome == Outcome::Unchanged)
    }
}

/// What a push achieved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PushReport {
    /// `host:port` of the server that was talked to.
    pub connected_to: String,
    /// The servers that answered, sorted by name.
    pub servers: Vec<ServerId>,
    /// Servers that the others count but that never answered. A killed server is counted for
    /// about three minutes.
    pub unheard: usize,
    /// The accounts, in the order they were pushed.
    pub accounts: Vec<AccountOutcome>,
    /// What ended the push before all was sent and checked.
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "as_text")]
    pub interrupted: Option<SyncError>,
}

fn as_text<S: Serializer>(err: &Option<SyncError>, serializer: S) -> Result<S::Ok, S::Error> {
    err.as_ref().map(ToString::to_string).serialize(serializer)
}

impl PushReport {
    /// Whether every server that should have answered did, and agreed on every account.
    pub fn succeeded(&self) -> bool {
        self.unheard == 0
            && self.interrupted.is_none()
            && self.accounts.iter().all(AccountOutcome::succeeded)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn report(outcome: Outcome, loaded: Loaded, stored: usize, unheard: usize) -> PushReport {
        let account = AccountOutcome {
            name: "A".into(),
            key: "A…".into(),
            servers: vec![OnServer { outcome, loaded }],
            stored,
            expected: 1,
        };
        PushReport {
            connected_to: "h:1".into(),
            servers: Vec::new(),
            unheard,
            accounts: vec![account],
            interrupted: None,
        }
    }

    #[test]
    fn only_agreement_of_every_server_is_success() {
        let updated = || Outcome::Updated {
            message: String::new(),
        };
        assert!(report(updated(), Loaded::NotInUse, 1, 0).succeeded());
        assert!(report(Outcome::Unchanged, Loaded::Incomplete, 1, 0).succeeded());
        assert!(!report(updated(), Loaded::Stale, 1, 0).succeeded());
        assert!(!report(updated(), Loaded::Current, 0, 0).succeeded());
        assert!(!report(updated(), Loaded::Current, 1, 1).succeeded());
        for outcome in [
            Outcome::NoAnswer,
            Outcome::NoResolver,
            Outcome::Refused {
                message: String::new(),
            },
        ] {
            assert!(!report(outcome, Loaded::NotInUse, 1, 0).succeeded());
        }
    }

    #[test]
    fn the_report_reads_well_as_json() {
        let json = serde_json::to_value(report(Outcome::NoAnswer, Loaded::Unknown, 0, 0)).unwrap();
        assert_eq!(json["accounts"][0]["servers"][0]["outcome"], "no_answer");
        assert_eq!(json["accounts"][0]["servers"][0]["loaded"], "unknown");
    }
}

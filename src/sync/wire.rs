//! What servers answer on the system subjects, as far as it is used here.

use serde::Deserialize;

/// Subjects of requests to the system account.
pub(super) mod subject {
    /// Every server answers with its statistics, the number of servers it knows among them.
    pub const PING: &str = "$SYS.REQ.SERVER.PING";
    /// Every server answers with its name and id, and nothing else: the cheapest round trip.
    pub const IDENTIFY: &str = "$SYS.REQ.SERVER.PING.IDZ";
    /// Every server answers with its configuration.
    pub const VARZ: &str = "$SYS.REQ.SERVER.PING.VARZ";
    /// Every server answers with the accounts it has in use.
    pub const LOADED: &str = "$SYS.REQ.SERVER.PING.ACCOUNTZ";
    /// Every server with a directory stores the account JWT.
    pub const UPDATE: &str = "$SYS.REQ.CLAIMS.UPDATE";
    /// Every server with a directory answers with the keys of the accounts it holds.
    pub const LIST: &str = "$SYS.REQ.CLAIMS.LIST";
    /// Every server with a directory deletes what a signed request names.
    pub const DELETE: &str = "$SYS.REQ.CLAIMS.DELETE";
    /// One server with a full directory answers with a stream of all its accounts.
    pub const PACK: &str = "$SYS.REQ.CLAIMS.PACK";

    /// Every server with a full directory answers with the JWT, or an empty message.
    pub fn lookup(account: &str) -> String {
        format!("$SYS.REQ.ACCOUNT.{account}.CLAIMS.LOOKUP")
    }

    /// Every server answers with what it made of the account, if it has it in use.
    pub fn info(account: &str) -> String {
        format!("$SYS.REQ.ACCOUNT.{account}.INFO")
    }
}

/// The frame of almost every answer. Test `error` first: `data` may be there as well.
#[derive(Debug, Deserialize)]
pub(super) struct Answer<T> {
    pub server: ServerInfo,
    #[serde(default)]
    pub error: Option<Failure>,
    #[serde(default = "Option::default")]
    pub data: Option<T>,
}

/// Which server answered.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct ServerInfo {
    #[serde(default)]
    pub name: String,
    pub id: String,
    #[serde(default)]
    pub ver: String,
}

/// A refusal.
#[derive(Debug, Deserialize)]
pub(super) struct Failure {
    #[serde(default)]
    pub description: String,
}

/// Answer to [`subject::PING`], which has its content beside the frame.
#[derive(Debug, Deserialize)]
pub(super) struct Ping {
    pub server: ServerInfo,
    #[serde(default)]
    pub statsz: Statsz,
}

/// Statistics of a server.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Statsz {
    /// Servers it knows, itself included. Stays too high for minutes after one was killed.
    #[serde(default)]
    pub active_servers: usize,
}

/// Answer to [`subject::IDENTIFY`], which has no frame.
#[derive(Debug, Deserialize)]
pub(super) struct Identity {
    pub id: String,
}

/// Data of [`subject::VARZ`].
#[derive(Debug, Default, Deserialize)]
pub(super) struct Varz {
    #[serde(default)]
    pub max_payload: usize,
    #[serde(default)]
    pub system_account: String,
    #[serde(default)]
    pub trusted_operators_claim: Vec<TrustedOperator>,
}

/// An operator a server trusts.
#[derive(Debug, Deserialize)]
pub(super) struct TrustedOperator {
    #[serde(default)]
    pub sub: String,
    #[serde(default)]
    pub nats: TrustedOperatorBody,
}

/// Keys of a trusted operator.
#[derive(Debug, Default, Deserialize)]
pub(super) struct TrustedOperatorBody {
    #[serde(default)]
    pub signing_keys: Vec<String>,
    #[serde(default)]
    pub strict_signing_key_usage: bool,
}

impl Varz {
    /// Whether an account signed by this key will be accepted when it is loaded.
    pub fn trusts(&self, signer: &str) -> bool {
        self.trusted_operators_claim.iter().any(|operator| {
            let by_identity = operator.sub == signer && !operator.nats.strict_signing_key_usage;
            by_identity || operator.nats.signing_keys.iter().any(|key| key == signer)
        })
    }
}

/// Data of [`subject::UPDATE`] and [`subject::DELETE`].
#[derive(Debug, Default, Deserialize)]
pub(super) struct Done {
    #[serde(default)]
    pub message: String,
}

/// Data of [`subject::LOADED`].
#[derive(Debug, Default, Deserialize)]
pub(super) struct Accountz {
    #[serde(default)]
    pub accounts: Vec<String>,
}

/// Data of [`subject::info`].
#[derive(Debug, Default, Deserialize)]
pub(super) struct AccountInfo {
    #[serde(default)]
    pub jwt: String,
    /// False while an import could not be resolved.
    #[serde(default)]
    pub complete: bool,
    #[serde(default)]
    pub expired: bool,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn success_and_refusal_share_a_frame() {
        let done: Answer<Done> = serde_json::from_str(
            r#"{"server":{"name":"s","id":"N1","ver":"2","seq":1},"data":{"code":200,"message":"jwt updated"}}"#,
        )
        .unwrap();
        assert_eq!(done.data.unwrap().message, "jwt updated");
        let refused: Answer<Done> = serde_json::from_str(
            r#"{"server":{"id":"N1"},"error":{"code":500,"description":"jwt store is full"},"data":null}"#,
        )
        .unwrap();
        assert_eq!(refused.error.unwrap().description, "jwt store is full");
        assert!(refused.data.is_none());
    }

    #[test]
    fn a_strict_operator_is_trusted_through_its_signing_keys_only() {
        let varz = |strict| Varz {
            trusted_operators_claim: vec![TrustedOperator {
                sub: "O".into(),
                nats: TrustedOperatorBody {
                    signing_keys: vec!["OSK".into()],
                    strict_signing_key_usage: strict,
                },
            }],
            ..Varz::default()
        };
        assert!(varz(false).trusts("O") && varz(false).trusts("OSK") && !varz(false).trusts("X"));
        assert!(!varz(true).trusts("O") && varz(true).trusts("OSK"));
    }
}

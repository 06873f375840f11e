//! Where to connect, how, and as whom.

use std::path::PathBuf;
use std::str::FromStr;
use std::time::Duration;

use super::SyncError;
use crate::nkey::Seed;

/// Servers of one cluster and how to reach them.
#[derive(Debug, Clone)]
pub struct Servers {
    /// Tried in this order until one takes the connection: `nats`, `tls`, `ws` and `wss` URLs.
    pub urls: Vec<String>,
    /// TLS settings.
    pub tls: Tls,
    /// What the server calls this client in its own lists.
    pub name: String,
    /// How long to wait for a connection, and for servers that may not exist any more. Nothing
    /// waits this long while the servers answer.
    pub timeout: Duration,
}

impl Servers {
    /// These URLs, no TLS settings, 5 seconds.
    pub fn new(urls: impl IntoIterator<Item = impl Into<String>>, name: &str) -> Servers {
        Servers {
            urls: urls.into_iter().map(Into::into).collect(),
            tls: Tls::default(),
            name: name.to_owned(),
            timeout: Duration::from_secs(5),
        }
    }
}

/// TLS settings. A server that demands TLS gets it without any of them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tls {
    /// Begin with TLS instead of the server's first message.
    pub first: bool,
    /// Authority to trust, instead of those of the system.
    pub ca: Option<PathBuf>,
    /// Certificate of this client; needs `key`.
    pub cert: Option<PathBuf>,
    /// Key of that certificate.
    pub key: Option<PathBuf>,
    /// Curves to offer, in order of preference; the library's choice if empty.
    pub curves: Vec<Curve>,
}

/// A curve for the key exchange of TLS.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Curve {
    /// NIST P-256.
    P256,
    /// NIST P-384.
    P384,
    /// NIST P-521; known by name, but the TLS library cannot offer it.
    P521,
    /// Curve25519.
    X25519,
}

impl Curve {
    /// Its name as typed.
    pub fn name(self) -> &'static str {
        match self {
            Curve::P256 => "P256",
            Curve::P384 => "P384",
            Curve::P521 => "P521",
            Curve::X25519 => "X25519",
        }
    }
}

/// A name that is not one of a curve.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("unknown TLS curve `{0}` (accepted: P256, P384, P521, X25519)")]
pub struct UnknownCurve(pub String);

impl FromStr for Curve {
    type Err = UnknownCurve;

    /// Reads a name without regard to case; `Curve` may stand before it.
    fn from_str(text: &str) -> Result<Curve, UnknownCurve> {
        let upper = text.trim().to_ascii_uppercase();
        let name = upper.strip_prefix("CURVE").unwrap_or(&upper);
        [Curve::P256, Curve::P384, Curve::P521, Curve::X25519]
            .into_iter()
            .find(|curve| curve.name() == name)
            .ok_or_else(|| UnknownCurve(text.to_owned()))
    }
}

/// A user to log in as.
#[derive(Debug, Clone)]
pub struct Login {
    /// The user JWT.
    pub jwt: String,
    /// The user's seed, which signs the server's nonce.
    pub seed: Seed,
    /// Prefix of the subjects on which it may get answers, if not the one clients use unasked.
    pub inbox: Option<String>,
}

/// Makes a user of the system account: who, and for how long it is valid.
///
/// Called again in time before the user expires, for as long as a job takes. The user must be
/// allowed to publish to [`PUBLISH`] and to subscribe to [`SUBSCRIBE`].
pub type Issuer<'a> = dyn Fn() -> Result<(Login, Duration), SyncError> + 'a;

/// The subjects a user publishes to when it pushes, lists or deletes accounts.
pub const PUBLISH: [&str; 5] = [
    "$SYS.REQ.SERVER.PING",
    "$SYS.REQ.SERVER.PING.*",
    "$SYS.REQ.CLAIMS.*",
    "$SYS.REQ.ACCOUNT.*.CLAIMS.LOOKUP",
    "$SYS.REQ.ACCOUNT.*.INFO",
];

/// The subjects it subscribes to.
pub const SUBSCRIBE: [&str; 1] = ["_INBOX.>"];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn curves_are_read_like_people_write_them() {
        assert_eq!("p256".parse(), Ok(Curve::P256));
        assert_eq!("CurveP384".parse(), Ok(Curve::P384));
        assert_eq!(" x25519".parse(), Ok(Curve::X25519));
        assert!(
            "P257"
                .parse::<Curve>()
                .unwrap_err()
                .to_string()
                .contains("P257")
        );
    }
}

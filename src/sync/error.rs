//! What can go wrong on the way to a server, as facts.

use std::fmt;
use std::path::PathBuf;

/// One server that was tried, and why it could not be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attempt {
    /// `host:port`, or the URL where it has no such form.
    pub server: String,
    /// The reason in plain words.
    pub reason: String,
}

/// Why a server does not take part in TLS with us.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TlsProblem {
    /// Its certificate is signed by an authority that is not trusted here.
    UnknownAuthority,
    /// Its certificate is for another name.
    WrongName,
    /// Its certificate is expired or not yet valid.
    Expired,
    /// It wants a certificate from the client.
    ClientCertificateRequired,
    /// It does not accept the client's certificate.
    ClientCertificateRefused,
    /// It does not speak TLS on this port, or not before its first message.
    NotTls,
    /// No protocol version, cipher or curve in common.
    NothingInCommon,
    /// Something else; the reason says what.
    Other,
}

impl fmt::Display for TlsProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            TlsProblem::UnknownAuthority => {
                "its certificate is signed by an authority that is not trusted here"
            }
            TlsProblem::WrongName => "its certificate is for another host name",
            TlsProblem::Expired => "its certificate is expired or not yet valid",
            TlsProblem::ClientCertificateRequired => "it asks for a client certificate",
            TlsProblem::ClientCertificateRefused => "it does not accept the client certificate",
            TlsProblem::NotTls => "it does not begin with TLS",
            TlsProblem::NothingInCommon => "no protocol version, cipher or curve in common",
            TlsProblem::Other => "the TLS handshake failed",
        })
    }
}

/// Why talking to servers failed. Every variant names the server it is about.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SyncError {
    /// There is no URL to connect to.
    #[error("no server is known to connect to")]
    NoUrl,
    /// A URL that cannot be used.
    #[error("`{url}` is not a usable server URL: {reason}")]
    BadUrl {
        /// As given, without password.
        url: String,
        /// What is wrong with it.
        reason: String,
    },
    /// No server of the list could be reached.
    #[error("cannot reach {}", tried(.attempts))]
    Unreachable {
        /// Every server tried, in order.
        attempts: Vec<Attempt>,
    },
    /// The TLS handshake failed.
    #[error("cannot secure the connection to `{server}`: {problem} ({reason})")]
    Tls {
        /// `host:port`.
        server: String,
        /// The problem in plain words.
        problem: TlsProblem,
        /// What the TLS library said.
        reason: String,
    },
    /// A certificate, key or authority file cannot be used.
    #[error("cannot use TLS file `{}`: {reason}", path.display())]
    TlsFile {
        /// The file.
        path: PathBuf,
        /// Why not.
        reason: String,
    },
    /// A curve this build cannot offer.
    #[error("TLS curve `{0}` is not supported")]
    TlsCurve(String),
    /// The server refused the login. It does not say more, whatever the cause.
    #[error(
        "server `{server}` refused user `{user}` of account `{account}`: {reason}; it may not trust \
         the operator, not know the account, or hold the user for expired or revoked"
    )]
    Unauthorized {
        /// `host:port`.
        server: String,
        /// Public key of the user.
        user: String,
        /// Public key of the account the user belongs to.
        account: String,
        /// The server's words.
        reason: String,
    },
    /// The login worked but the account is not the server's system account.
    #[error("account `{account}` is not the system account of server `{server}`")]
    NotSystemAccount {
        /// `host:port`.
        server: String,
        /// The account of the user that logged in.
        account: String,
    },
    /// A server has another system account than the operator says.
    #[error("server `{server}` has system account `{found}`, the operator says `{expected}`")]
    WrongSystemAccount {
        /// Name of the server.
        server: String,
        /// Of the plan.
        expected: String,
        /// Of the server.
        found: String,
    },
    /// A server does not trust the key that signed accounts about to be pushed.
    #[error(
        "server `{server}` does not trust key `{signer}`, which signed account `{account}`{}",
        others(*.more)
    )]
    NotTrusted {
        /// Name of the server.
        server: String,
        /// The issuer of the account.
        signer: String,
        /// First account concerned.
        account: String,
        /// How many further accounts are concerned.
        more: usize,
    },
    /// Nobody takes account JWTs: the servers have memory or URL resolvers.
    #[error("server `{server}` has no resolver that stores accounts")]
    NoResolver {
        /// `host:port`.
        server: String,
    },
    /// An account JWT is larger than a server takes.
    #[error("account `{account}` is {size} bytes long, server `{server}` takes at most {limit}")]
    TooLarge {
        /// Name of the account.
        account: String,
        /// Length of its JWT.
        size: usize,
        /// The server's limit.
        limit: usize,
        /// Name of the server.
        server: String,
    },
    /// An account JWT is larger than any server takes.
    #[error("account `{account}` is {size} bytes long, no server takes more than {limit}")]
    TooLargeAnywhere {
        /// Name of the account.
        account: String,
        /// Length of its JWT.
        size: usize,
        /// The limit of every server.
        limit: usize,
    },
    /// The user may not do what it tried.
    #[error("server `{server}` does not permit {action} `{subject}`")]
    Permission {
        /// `host:port`.
        server: String,
        /// `publishing to` or `subscribing to`.
        action: &'static str,
        /// The subject.
        subject: String,
    },
    /// Nobody listens on the subject of a request.
    #[error("nobody answers requests on `{subject}` at server `{server}`")]
    NoResponders {
        /// `host:port`.
        server: String,
        /// The subject of the request.
        subject: String,
    },
    /// No answer came in time.
    #[error("no answer to {what} from {} within {seconds} s", servers(.missing))]
    TimedOut {
        /// What was asked.
        what: &'static str,
        /// Names or ids of the servers that did not answer.
        missing: Vec<String>,
        /// How long was waited.
        seconds: u64,
    },
    /// The connection ended and could not be made again.
    #[error("the connection to server `{server}` ended: {reason}")]
    Disconnected {
        /// `host:port`.
        server: String,
        /// The server's last words, or the system's.
        reason: String,
    },
    /// An answer that is not what the protocol says.
    #[error("server `{server}` gave an unusable answer to {what}: {reason}")]
    BadAnswer {
        /// Name, id or `host:port`.
        server: String,
        /// What was asked.
        what: &'static str,
        /// What is wrong with it.
        reason: String,
    },
    /// A server refused a request.
    #[error("server `{server}` refused {what}: {message}")]
    Refused {
        /// Name of the server.
        server: String,
        /// What was asked.
        what: &'static str,
        /// The server's words.
        message: String,
    },
    /// A message is larger than the server takes.
    #[error("the message is {size} bytes long, server `{server}` takes at most {limit}")]
    MessageTooLarge {
        /// Length of its payload.
        size: usize,
        /// The server's limit.
        limit: usize,
        /// `host:port`.
        server: String,
    },
    /// A subject or queue name that cannot be sent.
    #[error("`{0}` is not a valid subject or queue name")]
    BadSubject(String),
    /// A token to send is not an account JWT.
    #[error("account `{account}` cannot be sent: {reason}")]
    BadAccount {
        /// Its name.
        account: String,
        /// Why not.
        reason: String,
    },
    /// No user to log in with could be made.
    #[error("cannot make a user to log in with: {0}")]
    Login(String),
    /// An HTTP server could not be asked.
    #[error("cannot {intent} `{url}`: {reason}")]
    Http {
        /// `read` or `write to`.
        intent: &'static str,
        /// The address, without password.
        url: String,
        /// Why not.
        reason: String,
    },
    /// An HTTP answer is longer than it may be.
    #[error("the answer of `{url}` is longer than {limit} bytes")]
    HttpTooLong {
        /// The address, without password.
        url: String,
        /// How much was accepted.
        limit: u64,
    },
    /// The runtime of the network client could not be built.
    #[error("cannot start the network client: {0}")]
    Runtime(String),
}

fn tried(attempts: &[Attempt]) -> String {
    let each = attempts
        .iter()
        .map(|attempt| format!("server `{}`: {}", attempt.server, attempt.reason));
    each.collect::<Vec<_>>().join("; ")
}

fn others(more: usize) -> String {
    match more {
        0 => String::new(),
        1 => " and one more".to_owned(),
        n => format!(" and {n} more"),
    }
}

fn servers(missing: &[String]) -> String {
    match missing {
        [] => "any server".to_owned(),
        [one] => format!("server `{one}`"),
        many => format!("servers `{}`", many.join("`, `")),
    }
}

/// The texts of an error and its sources, without those that an earlier one already contains.
///
/// Network libraries put the text of the source into their own, so a plain chain repeats itself.
pub(super) fn chain(err: &(dyn std::error::Error + 'static)) -> String {
    let mut texts: Vec<String> = Vec::new();
    let mut next = Some(err);
    while let Some(err) = next {
        let text = err.to_string();
        if !texts.iter().any(|known| known.contains(&text)) {
            texts.push(text);
        }
        next = err.source();
    }
    texts.join(": ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, thiserror::Error)]
    #[error("outer: {inner}")]
    struct Outer {
        #[source]
        inner: Inner,
    }

    #[derive(Debug, thiserror::Error)]
    #[error("inner")]
    struct Inner;

    #[test]
    fn a_source_that_is_already_told_is_not_repeated() {
        assert_eq!(chain(&Outer { inner: Inner }), "outer: inner");
    }

    #[test]
    fn every_server_tried_is_named_with_its_reason() {
        let attempt = |server: &str, reason: &str| Attempt {
            server: server.into(),
            reason: reason.into(),
        };
        let err = SyncError::Unreachable {
            attempts: vec![
                attempt("a:1", "connection refused"),
                attempt("b:2", "no such host"),
            ],
        };
        assert_eq!(
            err.to_string(),
            "cannot reach server `a:1`: connection refused; server `b:2`: no such host"
        );
    }

    #[test]
    fn missing_servers_are_listed() {
        let err = |missing: &[&str]| SyncError::TimedOut {
            what: "the ping",
            missing: missing.iter().map(|&s| s.to_owned()).collect(),
            seconds: 2,
        };
        assert_eq!(
            err(&[]).to_string(),
            "no answer to the ping from any server within 2 s"
        );
        assert!(
            err(&["a", "b"])
                .to_string()
                .contains("servers `a`, `b` within")
        );
    }
}

//! Says in plain words why a connection could not be made.

use std::error::Error as StdError;
use std::io;
use std::time::Duration;

use async_nats::rustls;
use async_nats::{ConnectErrorKind, ServerError};

use super::connect::words;
use super::error::{Attempt, SyncError, TlsProblem, chain};
use super::servers::Login;
use super::user;

/// The client library's error as ours.
pub(super) fn explain(
    server: &str,
    login: &Login,
    timeout: Duration,
    err: &async_nats::ConnectError,
) -> SyncError {
    let refused = |reason: String| {
        let about = user::facts(&login.jwt);
        SyncError::Unauthorized {
            server: server.to_owned(),
            user: about.user,
            account: about.account,
            reason,
        }
    };
    if let Some(problem) = tls_error(err) {
        return SyncError::Tls {
            server: server.to_owned(),
            problem: tls_problem(problem),
            reason: problem.to_string(),
        };
    }
    if let Some(said) = cause::<ServerError>(err) {
        let said = words(said);
        let lower = said.to_lowercase();
        return if lower.contains("auth") || lower.contains("revoked") {
            refused(said)
        } else {
            SyncError::Refused {
                server: server.to_owned(),
                what: "the connection",
                message: said,
            }
        };
    }
    let reason = match err.kind() {
        ConnectErrorKind::Authentication => return SyncError::Login(chain(err)),
        ConnectErrorKind::AuthorizationViolation => {
            return refused("authorization violation".to_owned());
        }
        ConnectErrorKind::TimedOut => format!("it said nothing within {} s", timeout.as_secs_f32()),
        ConnectErrorKind::Dns => format!("the host name is not known ({})", root(err)),
        ConnectErrorKind::Tls => {
            return SyncError::Tls {
                server: server.to_owned(),
                problem: TlsProblem::Other,
                reason: root(err),
            };
        }
        _ => match cause::<io::Error>(err).map(io::Error::kind) {
            Some(io::ErrorKind::ConnectionRefused) => "connection refused".to_owned(),
            Some(
                io::ErrorKind::ConnectionReset
                | io::ErrorKind::BrokenPipe
                | io::ErrorKind::UnexpectedEof,
            ) => "it closed the connection".to_owned(),
            _ => root(err),
        },
    };
    SyncError::Unreachable {
        attempts: vec![Attempt {
            server: server.to_owned(),
            reason,
        }],
    }
}

/// One failure is told as it is, several as a list of what was tried.
pub(super) fn sum_up(mut failures: Vec<SyncError>) -> SyncError {
    if failures.len() == 1 {
        return failures.remove(0);
    }
    let attempts = failures.into_iter().flat_map(|failure| match failure {
        SyncError::Unreachable { attempts } => attempts,
        SyncError::Tls {
            server,
            problem,
            reason,
        } => {
            vec![Attempt {
                server,
                reason: format!("{problem} ({reason})"),
            }]
        }
        other => vec![Attempt {
            server: "?".to_owned(),
            reason: other.to_string(),
        }],
    });
    SyncError::Unreachable {
        attempts: attempts.collect(),
    }
}

/// The first error of this type in the chain.
fn cause<'a, T: StdError + 'static>(err: &'a (dyn StdError + 'static)) -> Option<&'a T> {
    let mut next = Some(err);
    while let Some(err) = next {
        if let Some(found) = err.downcast_ref::<T>() {
            return Some(found);
        }
        next = err.source();
    }
    None
}

/// The TLS library's error; an I/O error hides it from the chain of sources.
fn tls_error<'a>(err: &'a (dyn StdError + 'static)) -> Option<&'a rustls::Error> {
    let hidden = || {
        cause::<io::Error>(err)?
            .get_ref()?
            .downcast_ref::<rustls::Error>()
    };
    cause::<rustls::Error>(err).or_else(hidden)
}

/// What is behind an error of the TLS library.
pub(super) fn tls_problem(err: &rustls::Error) -> TlsProblem {
    use rustls::{AlertDescription as Alert, CertificateError as Cert, Error};
    match err {
        Error::InvalidCertificate(cert) => match cert {
            Cert::UnknownIssuer | Cert::BadSignature => TlsProblem::UnknownAuthority,
            Cert::NotValidForName | Cert::NotValidForNameContext { .. } => TlsProblem::WrongName,
            Cert::Expired | Cert::ExpiredContext { .. } => TlsProblem::Expired,
            Cert::NotValidYet | Cert::NotValidYetContext { .. } => TlsProblem::Expired,
            _ => TlsProblem::Other,
        },
        Error::AlertReceived(alert) => match alert {
            Alert::CertificateRequired => TlsProblem::ClientCertificateRequired,
            Alert::BadCertificate
            | Alert::UnsupportedCertificate
            | Alert::CertificateRevoked
            | Alert::CertificateExpired
            | Alert::CertificateUnknown
            | Alert::UnknownCA
            | Alert::AccessDenied => TlsProblem::ClientCertificateRefused,
            Alert::HandshakeFailure | Alert::ProtocolVersion | Alert::InsufficientSecurity => {
                TlsProblem::NothingInCommon
            }
            _ => TlsProblem::Other,
        },
        Error::InvalidMessage(_) => TlsProblem::NotTls,
        Error::PeerIncompatible(_) => TlsProblem::NothingInCommon,
        _ => TlsProblem::Other,
    }
}

/// The text of the innermost error, which is the one without repetitions.
fn root(err: &(dyn StdError + 'static)) -> String {
    let mut last = err;
    while let Some(source) = last.source() {
        last = source;
    }
    last.to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn several_failures_become_a_list_and_one_stays_itself() {
        let tls = || SyncError::Tls {
            server: "a:1".to_owned(),
            problem: TlsProblem::Expired,
            reason: "old".to_owned(),
        };
        let refused = SyncError::Unreachable {
            attempts: vec![Attempt {
                server: "b:2".to_owned(),
                reason: "connection refused".to_owned(),
            }],
        };
        assert_eq!(sum_up(vec![tls()]), tls());
        let SyncError::Unreachable { attempts } = sum_up(vec![tls(), refused]) else {
            panic!("a list was expected");
        };
        let servers: Vec<&str> = attempts.iter().map(|at| at.server.as_str()).collect();
        assert_eq!(servers, ["a:1", "b:2"]);
    }

    #[test]
    fn a_tls_error_is_found_inside_an_io_error() {
        let inner = io::Error::other(rustls::Error::AlertReceived(
            rustls::AlertDescription::CertificateRequired,
        ));
        let found = tls_error(&inner).map(tls_problem);
        assert_eq!(found, Some(TlsProblem::ClientCertificateRequired));
    }
}

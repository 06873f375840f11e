//! Makes connections.

use std::io;
use std::path::Path;
use std::time::Duration;

use async_nats::rustls;
use async_nats::{ConnectOptions, Event, ServerAddr, ServerError};
use tokio::sync::mpsc;

use super::error::SyncError;
use super::explain::{explain, sum_up};
use super::servers::{Curve, Login, Servers, Tls};

/// What a connection does when the server is lost.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum OnLoss {
    /// Nothing: the caller makes a new connection, with a new user.
    Leave,
    /// Tries again for ten minutes with the same user, as a subscriber wants it.
    Return,
}

/// Pause between two tries to return, and how many there are.
const RETURN: (Duration, usize) = (Duration::from_secs(2), 300);

/// Something the server or the network said on its own account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Fault {
    /// An error line of the server.
    Said(String),
    /// The connection ended.
    Lost,
    /// It was made again.
    Returned,
}

/// A connection that is logged in.
pub(super) struct Connection {
    pub client: async_nats::Client,
    /// Ends when the connection has ended for good.
    pub faults: mpsc::UnboundedReceiver<Fault>,
    /// `host:port` of the server it was made to.
    pub server: String,
}

/// Connects to the first server of the list that takes the user.
pub(super) async fn connect(
    servers: &Servers,
    login: &Login,
    loss: OnLoss,
) -> Result<Connection, SyncError> {
    if servers.urls.is_empty() {
        return Err(SyncError::NoUrl);
    }
    check_files(&servers.tls)?;
    offer_curves(&servers.tls.curves)?;
    let addresses = servers
        .urls
        .iter()
        .map(|url| address(url))
        .collect::<Result<Vec<_>, _>>()?;
    let mut failures = Vec::new();
    for at in &addresses {
        let (sender, faults) = mpsc::unbounded_channel();
        let options = options(servers, login, loss, sender);
        match options.connect(at.clone()).await {
            Ok(client) => {
                if loss == OnLoss::Return {
                    let alike = addresses
                        .iter()
                        .filter(|other| other.is_websocket() == at.is_websocket());
                    // Without the others it would return to this server only.
                    let _ = client
                        .set_server_pool(alike.cloned().collect::<Vec<_>>())
                        .await;
                }
                return Ok(Connection {
                    client,
                    faults,
                    server: host_port(at),
                });
            }
            Err(err) => match explain(&host_port(at), login, servers.timeout, &err) {
                // Another server of the same cluster would refuse the same user.
                refused @ (SyncError::Unauthorized { .. } | SyncError::Refused { .. }) => {
                    return Err(refused);
                }
                other => failures.push(other),
            },
        }
    }
    Err(sum_up(failures))
}

fn options(
    servers: &Servers,
    login: &Login,
    loss: OnLoss,
    faults: mpsc::UnboundedSender<Fault>,
) -> ConnectOptions {
    let seed = login.seed.clone();
    let sign = move |nonce: Vec<u8>| {
        let signature = seed.sign(&nonce).map(|bytes| bytes.to_vec());
        async move { signature.map_err(async_nats::AuthError::new) }
    };
    let mut options = ConnectOptions::with_jwt(login.jwt.clone(), sign)
        .name(&servers.name)
        .connection_timeout(servers.timeout)
        .max_reconnects(if loss == OnLoss::Return { RETURN.1 } else { 1 })
        .ignore_discovered_servers()
        .event_callback(move |event| {
            let fault = match event {
                Event::ServerError(err) => Some(Fault::Said(words(&err))),
                Event::Disconnected => Some(Fault::Lost),
                Event::Connected => Some(Fault::Returned),
                _ => None,
            };
            // Nobody listens any more once the connection is being dropped.
            let _ = fault.map(|fault| faults.send(fault));
            async {}
        });
    if loss == OnLoss::Return {
        options = options
            .reconnect_delay_callback(|tries| if tries <= 1 { Duration::ZERO } else { RETURN.0 });
    }
    if let Some(inbox) = &login.inbox {
        options = options.custom_inbox_prefix(inbox);
    }
    if servers.tls.first {
        options = options.tls_first();
    }
    if let Some(ca) = &servers.tls.ca {
        options = options.add_root_certificates(ca.clone());
    }
    if let (Some(cert), Some(key)) = (&servers.tls.cert, &servers.tls.key) {
        options = options.add_client_certificate(cert.clone(), key.clone());
    }
    options
}

/// The server's words without the quotes of the protocol and the prefix of the client library.
pub(super) fn words(err: &ServerError) -> String {
    match err {
        ServerError::AuthorizationViolation => "authorization violation".to_owned(),
        ServerError::Other(text) => text.trim_matches('\'').to_owned(),
        other => other.to_string(),
    }
}

pub(super) fn address(url: &str) -> Result<ServerAddr, SyncError> {
    url.parse().map_err(|err: io::Error| SyncError::BadUrl {
        url: without_password(url),
        reason: err.to_string(),
    })
}

/// A URL as it may be shown: what stands before `@` can hold a password.
pub(super) fn without_password(url: &str) -> String {
    match url.split_once("://") {
        Some((scheme, rest)) => {
            let (authority, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
            let host = authority.rsplit('@').next().unwrap_or_default();
            format!("{scheme}://{host}{path}")
        }
        None => url.rsplit('@').next().unwrap_or_default().to_owned(),
    }
}

fn host_port(address: &ServerAddr) -> String {
    let host = address.host();
    if host.contains(':') {
        format!("[{host}]:{}", address.port())
    } else {
        format!("{host}:{}", address.port())
    }
}

/// Largest file of certificates that is read; a bundle of all public authorities has a quarter of
/// a megabyte.
const MAX_TLS_FILE: u64 = 8 << 20;

/// A file of certificates or keys. A pipe or device would be waited for, or have no end.
pub(super) fn read_tls_file(path: &Path) -> Result<zeroize::Zeroizing<Vec<u8>>, SyncError> {
    let bad = |reason: String| SyncError::TlsFile {
        path: path.to_owned(),
        reason,
    };
    let found = std::fs::metadata(path).map_err(|err| bad(err.to_string()))?;
    if !found.is_file() {
        return Err(bad("it is no regular file".to_owned()));
    }
    if found.len() > MAX_TLS_FILE {
        return Err(bad(format!("it is larger than {MAX_TLS_FILE} bytes")));
    }
    let text = std::fs::read(path).map_err(|err| bad(err.to_string()))?;
    Ok(zeroize::Zeroizing::new(text))
}

/// Checks what the client library would report without the file's name, or not at all.
pub(super) fn check_files(tls: &Tls) -> Result<(), SyncError> {
    let bad = |path: &Path, reason: String| SyncError::TlsFile {
        path: path.to_owned(),
        reason,
    };
    let named = [
        (&tls.ca, "CERTIFICATE-----"),
        (&tls.cert, "CERTIFICATE-----"),
        (&tls.key, "PRIVATE KEY-----"),
    ];
    for (path, content) in named {
        let Some(path) = path else { continue };
        let text = read_tls_file(path)?;
        if !text
            .windows(content.len())
            .any(|part| part == content.as_bytes())
        {
            let what = content.trim_end_matches('-').to_lowercase();
            return Err(bad(path, format!("it holds no {what} in PEM form")));
        }
    }
    match (&tls.cert, &tls.key) {
        (Some(path), None) => Err(bad(path, "a client certificate needs its key".to_owned())),
        (None, Some(path)) => Err(bad(path, "a client key needs its certificate".to_owned())),
        _ => Ok(()),
    }
}

/// Restricts the curves for the whole process: the client library builds its TLS settings from the
/// process's default, and a command has one set of servers. The first call counts.
fn offer_curves(curves: &[Curve]) -> Result<(), SyncError> {
    if curves.is_empty() {
        return Ok(());
    }
    let mut provider = rustls::crypto::ring::default_provider();
    let mut groups = Vec::new();
    for curve in curves {
        let name = match curve {
            Curve::P256 => rustls::NamedGroup::secp256r1,
            Curve::P384 => rustls::NamedGroup::secp384r1,
            Curve::P521 => rustls::NamedGroup::secp521r1,
            Curve::X25519 => rustls::NamedGroup::X25519,
        };
        let group = provider.kx_groups.iter().find(|group| group.name() == name);
        groups.push(*group.ok_or_else(|| SyncError::TlsCurve(curve.name().to_owned()))?);
    }
    provider.kx_groups = groups;
    let _ = provider.install_default();
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn passwords_in_urls_are_never_shown() {
        assert_eq!(
            without_password("nats://u:secret@host:1/x@y"),
            "nats://host:1/x@y"
        );
        assert_eq!(without_password("u:secret@host"), "host");
        let err = address("ftp://u:secret@host:1").unwrap_err().to_string();
        assert!(!err.contains("secret"), "{err}");
        assert_eq!(
            host_port(&address("nats://u:secret@host").unwrap()),
            "host:4222"
        );
        assert_eq!(host_port(&address("[::1]:5").unwrap()), "[::1]:5");
    }

    #[test]
    fn tls_files_are_checked_by_name_before_connecting() {
        let dir = tempfile::tempdir().unwrap();
        let empty = dir.path().join("empty.pem");
        std::fs::write(&empty, "").unwrap();
        let with = |ca: &Path| {
            check_files(&Tls {
                ca: Some(ca.to_owned()),
                ..Tls::default()
            })
        };
        assert!(
            with(&empty)
                .unwrap_err()
                .to_string()
                .ends_with("it holds no certificate in PEM form")
        );
        assert!(
            with(&dir.path().join("none"))
                .unwrap_err()
                .to_string()
                .contains("none`")
        );
        // None of these is read: they would have no end, or be waited for.
        let huge = dir.path().join("huge.pem");
        std::fs::File::create(&huge)
            .unwrap()
            .set_len(1 << 40)
            .unwrap();
        for (file, reason) in [
            (huge.as_path(), "larger than"),
            (dir.path(), "no regular file"),
            #[cfg(unix)]
            (Path::new("/dev/zero"), "no regular file"),
        ] {
            let err = with(file).unwrap_err().to_string();
            assert!(err.contains(reason), "{err}");
        }
    }

    #[test]
    fn a_curve_that_cannot_be_offered_is_an_error() {
        assert_eq!(
            offer_curves(&[Curve::P521]),
            Err(SyncError::TlsCurve("P521".to_owned()))
        );
    }
}

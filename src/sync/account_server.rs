//! HTTP: account servers, and tokens read from web addresses.
//!
//! The protocol knows no login: whoever reaches the server may ask and send. What comes back is
//! therefore never trusted for where it came from; who signed it decides.

use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use super::connect::{check_files, read_tls_file, without_password};
use super::error::SyncError;
use super::explain::tls_problem;
use super::plan::MAX_ACCOUNT_TOKEN;
use super::servers::Tls;

/// More is not read from any answer; a pack of accounts is the largest there is.
pub const MAX_ANSWER: u64 = 64 * 1024 * 1024;

/// More is not read where one token is expected.
const MAX_TOKEN_ANSWER: u64 = 2 * MAX_ACCOUNT_TOKEN as u64;

/// More is not read of what a server says about what it was sent.
const MAX_WORDS: u64 = 1024 * 1024;

/// Requests under way at once. More do not make a server faster, and a thread waits for each.
const AT_ONCE: usize = 8;

/// After so many requests in a row without an answer nothing more is asked: a dead server would
/// otherwise cost the timeout for every account.
const PATIENCE: usize = 3;

/// An answer, whatever its status.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HttpAnswer {
    /// The status, 200 for a plain success.
    pub status: u16,
    /// The body.
    pub body: String,
}

impl HttpAnswer {
    /// Whether the status is one of success (200 to 299).
    pub fn is_success(&self) -> bool {
        (200..300).contains(&self.status)
    }

    /// Whether what was sent is in force: 200. With 201 and 202 somebody has to look at it first.
    pub fn is_done(&self) -> bool {
        self.status == 200
    }

    /// Whether what was sent was taken to be looked at later.
    pub fn is_accepted(&self) -> bool {
        matches!(self.status, 201 | 202)
    }
}

/// An account server and how to reach it.
pub struct AccountServer {
    base: String,
    agent: ureq::Agent,
    timeout: Duration,
    unanswered: AtomicUsize,
}

impl AccountServer {
    /// The server at `base`, which ends in `/jwt/v1` or the like. Every request may take `timeout`.
    ///
    /// # Errors
    /// Fails if a TLS file cannot be used.
    pub fn new(base: &str, timeout: Duration, tls: &Tls) -> Result<AccountServer, SyncError> {
        Ok(AccountServer {
            base: base.trim_end_matches('/').to_owned(),
            agent: agent(timeout, tls)?,
            timeout,
            unanswered: AtomicUsize::new(0),
        })
    }

    /// Where it is, without password.
    pub fn shown(&self) -> String {
        without_password(&self.base)
    }

    /// Sends an account JWT.
    ///
    /// # Errors
    /// As [`get`]. A refusal is an answer, and its body says why.
    pub fn send_account(&self, account: &str, token: &str) -> Result<HttpAnswer, SyncError> {
        self.post(&account_url(&self.base, account), token)
    }

    /// Sends an activation.
    ///
    /// # Errors
    /// As [`AccountServer::send_account`].
    pub fn send_activation(&self, token: &str) -> Result<HttpAnswer, SyncError> {
        self.post(&format!("{}/activations", self.base), token)
    }

    /// The JWT of an account.
    ///
    /// # Errors
    /// As [`get`].
    pub fn account(&self, account: &str) -> Result<HttpAnswer, SyncError> {
        self.get(&account_url(&self.base, account))
    }

    /// The JWT of the operator. Some servers keep the current one under the second version of the
    /// address, so that is asked first.
    ///
    /// # Errors
    /// As [`get`].
    pub fn operator(&self) -> Result<HttpAnswer, SyncError> {
        let url = format!("{}/operator", self.base);
        let newer = url.replace("/jwt/v1/operator", "/jwt/v2/operator");
        if newer != url {
            let answer = self.get(&newer)?;
            if answer.is_done() {
                return Ok(answer);
            }
        }
        self.get(&url)
    }

    fn get(&self, url: &str) -> Result<HttpAnswer, SyncError> {
        self.asked(url, "read", || {
            let sent = self.agent.get(url).call();
            read("read", url, MAX_TOKEN_ANSWER, self.timeout, sent)
        })
    }

    fn post(&self, url: &str, token: &str) -> Result<HttpAnswer, SyncError> {
        self.asked(url, "write to", || {
            let request = self
                .agent
                .post(url)
                .header("Content-Type", "application/jwt");
            // Followed, a redirection would become a mere read, and its success look like one of ours.
            let request = request.config().max_redirects(0).build();
            read(
                "write to",
                url,
                MAX_WORDS,
                self.timeout,
                request.send(token),
            )
        })
    }

    fn asked(
        &self,
        url: &str,
        intent: &'static str,
        ask: impl FnOnce() -> Result<HttpAnswer, SyncError>,
    ) -> Result<HttpAnswer, SyncError> {
        if self.unanswered.load(Ordering::Relaxed) >= PATIENCE {
            return Err(SyncError::Http {
                intent,
                url: without_password(url),
                reason: "not tried, since the server answered none of the last requests".to_owned(),
            });
        }
        let answer = ask();
        match &answer {
            Err(SyncError::Http { .. }) => self.unanswered.fetch_add(1, Ordering::Relaxed),
            _ => self.unanswered.swap(0, Ordering::Relaxed),
        };
        answer
    }
}

/// Does a job for every item, a few at once; results are in the order of the items.
pub fn in_parallel<T: Sync, R: Send>(items: &[T], job: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let next = AtomicUsize::new(0);
    let done: Mutex<Vec<(usize, R)>> = Mutex::new(Vec::with_capacity(items.len()));
    std::thread::scope(|scope| {
        for _ in 0..AT_ONCE.min(items.len()) {
            scope.spawn(|| {
                while let Some((at, item)) = {
                    let at = next.fetch_add(1, Ordering::Relaxed);
                    items.get(at).map(|item| (at, item))
                } {
                    let result = job(item);
                    let mut done = done.lock().expect("no job panics while it holds the list");
                    done.push((at, result));
                }
            });
        }
    });
    let mut done = done
        .into_inner()
        .expect("no job panics while it holds the list");
    done.sort_by_key(|(at, _)| *at);
    done.into_iter().map(|(_, result)| result).collect()
}

/// Whether a URL leads to an HTTP account server and not to a resolver of nats-servers.
pub fn is_http(url: &str) -> bool {
    let scheme = url.split_once("://").map(|(scheme, _)| scheme);
    scheme.is_some_and(|s| s.eq_ignore_ascii_case("http") || s.eq_ignore_ascii_case("https"))
}

/// Whether requests to a URL cross the network in the clear: plain http, and not to this machine.
pub fn is_in_the_clear(url: &str) -> bool {
    let Some((scheme, rest)) = url.split_once("://") else {
        return false;
    };
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let host = authority.rsplit('@').next().unwrap_or_default();
    let host = match host.strip_prefix('[') {
        Some(v6) => v6.split(']').next().unwrap_or_default(),
        None => host.split(':').next().unwrap_or_default(),
    };
    let near = host.eq_ignore_ascii_case("localhost")
        || host
            .parse::<std::net::IpAddr>()
            .is_ok_and(|ip| ip.is_loopback());
    scheme.eq_ignore_ascii_case("http") && !near
}

/// Where an account server keeps an account; `base` ends in `/jwt/v1` or the like.
pub fn account_url(base: &str, account: &str) -> String {
    format!("{}/accounts/{account}", base.trim_end_matches('/'))
}

/// Reads an address, at most `limit` bytes, within `timeout` for all of it.
///
/// # Errors
/// Fails if there is no answer, or it is too long or no text. A status such as 404 is an answer.
pub fn get(url: &str, limit: u64, timeout: Duration) -> Result<HttpAnswer, SyncError> {
    let sent = agent(timeout, &Tls::default())?.get(url).call();
    read("read", url, limit.min(MAX_ANSWER), timeout, sent)
}

fn agent(timeout: Duration, tls: &Tls) -> Result<ureq::Agent, SyncError> {
    Ok(ureq::Agent::config_builder()
        .timeout_global(Some(timeout))
        .http_status_as_error(false)
        .max_redirects(5)
        .tls_config(tls_config(tls)?)
        .user_agent(concat!("accord/", env!("CARGO_PKG_VERSION")))
        .build()
        .new_agent())
}

fn tls_config(tls: &Tls) -> Result<ureq::tls::TlsConfig, SyncError> {
    use ureq::tls::{
        Certificate, ClientCert, PemItem, PrivateKey, RootCerts, TlsConfig, parse_pem,
    };
    check_files(tls)?;
    let certificates = |path: &std::path::Path| -> Result<Vec<Certificate<'static>>, SyncError> {
        let text = read_tls_file(path)?;
        let mut found = Vec::new();
        for item in parse_pem(&text) {
            if let PemItem::Certificate(one) = item.map_err(|err| bad_file(path, &err))? {
                found.push(one);
            }
        }
        Ok(found)
    };
    let mut config = TlsConfig::builder();
    if let Some(ca) = &tls.ca {
        config = config.root_certs(RootCerts::new_with_certs(&certificates(ca)?));
    }
    if let (Some(cert), Some(key)) = (&tls.cert, &tls.key) {
        let private =
            PrivateKey::from_pem(&read_tls_file(key)?).map_err(|err| bad_file(key, &err))?;
        config = config.client_cert(Some(ClientCert::new_with_certs(
            &certificates(cert)?,
            private,
        )));
    }
    Ok(config.build())
}

fn bad_file(path: &std::path::Path, reason: &dyn std::fmt::Display) -> SyncError {
    SyncError::TlsFile {
        path: path.to_owned(),
        reason: reason.to_string(),
    }
}

fn read(
    intent: &'static str,
    url: &str,
    limit: u64,
    timeout: Duration,
    answer: Result<ureq::http::Response<ureq::Body>, ureq::Error>,
) -> Result<HttpAnswer, SyncError> {
    let failed = |reason: String| SyncError::Http {
        intent,
        url: without_password(url),
        reason,
    };
    let explained = |err: ureq::Error| match err {
        ureq::Error::BodyExceedsLimit(_) => SyncError::HttpTooLong {
            url: without_password(url),
            limit,
        },
        other => failed(reason(&other, timeout)),
    };
    let mut answer = answer.map_err(explained)?;
    let status = answer.status().as_u16();
    let elsewhere = answer.headers().get("location");
    let elsewhere = elsewhere.and_then(|to| to.to_str().ok()).map(str::to_owned);
    let body = answer.body_mut().with_config().limit(limit).read_to_vec();
    let body = String::from_utf8(body.map_err(explained)?);
    let mut body = body.map_err(|_| failed("the answer is not text".to_owned()))?;
    if let (300..400, Some(to)) = (status, elsewhere) {
        body = format!("it redirects to {}", without_password(&to));
    }
    Ok(HttpAnswer { status, body })
}

fn reason(err: &ureq::Error, timeout: Duration) -> String {
    match err {
        ureq::Error::Timeout(_) => format!("no answer within {} s", timeout.as_secs_f32()),
        ureq::Error::HostNotFound => "the host name is not known".to_owned(),
        ureq::Error::Io(err) if err.kind() == std::io::ErrorKind::ConnectionRefused => {
            "connection refused".to_owned()
        }
        ureq::Error::Rustls(err) => format!("{} ({err})", tls_problem(err)),
        ureq::Error::Io(err) if tls_error(err).is_some() => {
            tls_error(err).map_or_else(String::new, |err| format!("{} ({err})", tls_problem(err)))
        }
        ureq::Error::BadUri(_) => "it is not a web address".to_owned(),
        other => other.to_string(),
    }
}

/// What went wrong with TLS, which arrives wrapped as an error of reading or writing.
fn tls_error(err: &std::io::Error) -> Option<&async_nats::rustls::Error> {
    err.get_ref()?.downcast_ref()
}

#[cfg(test)]
mod tests;

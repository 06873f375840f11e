//! HTTP: account servers, and tokens read from web addresses.

use std::time::Duration;

use super::connect::without_password;
use super::error::SyncError;
use super::explain::tls_problem;

/// More is not read from any answer; a pack of accounts is the largest there is.
pub const MAX_ANSWER: u64 = 64 * 1024 * 1024;

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
    let sent = agent(timeout).get(url).call();
    read("read", url, limit.min(MAX_ANSWER), timeout, sent)
}

/// Sends an account JWT to an address.
///
/// # Errors
/// Fails if there is no answer, or it is too long or no text. A status such as 400 is an answer,
/// and its body says why.
pub fn post(url: &str, token: &str, timeout: Duration) -> Result<HttpAnswer, SyncError> {
    let request = agent(timeout)
        .post(url)
        .header("Content-Type", "application/jwt");
    read("write to", url, 1024 * 1024, timeout, request.send(token))
}

fn agent(timeout: Duration) -> ureq::Agent {
    ureq::Agent::config_builder()
        .timeout_global(Some(timeout))
        .http_status_as_error(false)
        .max_redirects(5)
        .user_agent(concat!("accord/", env!("CARGO_PKG_VERSION")))
        .build()
        .new_agent()
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
    let body = answer.body_mut().with_config().limit(limit).read_to_vec();
    let body = String::from_utf8(body.map_err(explained)?);
    Ok(HttpAnswer {
        status,
        body: body.map_err(|_| failed("the answer is not text".to_owned()))?,
    })
}

fn reason(err: &ureq::Error, timeout: Duration) -> String {
    match err {
        ureq::Error::Timeout(_) => format!("no answer within {} s", timeout.as_secs_f32()),
        ureq::Error::HostNotFound => "the host name is not known".to_owned(),
        ureq::Error::Io(err) if err.kind() == std::io::ErrorKind::ConnectionRefused => {
            "connection refused".to_owned()
        }
        ureq::Error::Rustls(err) => format!("{} ({err})", tls_problem(err)),
        ureq::Error::BadUri(_) => "it is not a web address".to_owned(),
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::{Read, Write};
    use std::net::TcpListener;

    /// Answers one request with this text, and returns the request.
    fn serve(answer: &'static str) -> (String, std::thread::JoinHandle<String>) {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}/jwt/v1", listener.local_addr().unwrap());
        let served = std::thread::spawn(move || {
            let (mut stream, _) = listener.accept().unwrap();
            let mut request = Vec::new();
            let mut part = [0; 1024];
            while !request.ends_with(b"\r\n\r\n") && !request.ends_with(b"TOKEN") {
                let n = stream.read(&mut part).unwrap();
                request.extend_from_slice(&part[..n]);
            }
            stream.write_all(answer.as_bytes()).unwrap();
            String::from_utf8(request).unwrap()
        });
        (url, served)
    }

    const SECOND: Duration = Duration::from_secs(1);

    #[test]
    fn an_account_is_posted_and_a_refusal_is_an_answer() {
        let (url, served) =
            serve("HTTP/1.1 400 Bad Request\r\nContent-Length: 18\r\n\r\nbad JWT in request");
        let answer = post(&account_url(&url, "AKEY"), "TOKEN", SECOND).unwrap();
        assert!(!answer.is_success());
        assert_eq!(
            (answer.status, answer.body.as_str()),
            (400, "bad JWT in request")
        );
        let request = served.join().unwrap().to_lowercase();
        assert!(request.starts_with("post /jwt/v1/accounts/akey http/1.1"));
        assert!(request.contains("content-type: application/jwt"));
    }

    #[test]
    fn an_answer_longer_than_the_limit_is_refused() {
        let (url, _served) = serve("HTTP/1.1 200 OK\r\nContent-Length: 12\r\n\r\n123456789012");
        let err = get(&url, 10, SECOND).unwrap_err();
        assert!(
            matches!(err, SyncError::HttpTooLong { limit: 10, .. }),
            "{err}"
        );
    }

    #[test]
    fn a_silent_and_a_closed_server_are_told_apart() {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://u:secret@{}/x", listener.local_addr().unwrap());
        let err = get(&url, 10, Duration::from_millis(200)).unwrap_err();
        assert!(err.to_string().ends_with("no answer within 0.2 s"), "{err}");
        assert!(!err.to_string().contains("secret"), "{err}");
        drop(listener);
        let err = get(&url, 10, SECOND).unwrap_err();
        assert!(err.to_string().ends_with("connection refused"), "{err}");
        let err = get("no address", 10, SECOND).unwrap_err();
        assert!(matches!(err, SyncError::Http { .. }), "{err}");
    }
}

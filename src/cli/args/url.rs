//! URLs of servers, as an operator's JWT may name them.

use std::str::FromStr;

/// Where clients reach the servers of an operator: `nats://host:4222`, in lower case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ServiceUrl(String);

/// Where account JWTs are pushed to: a resolver (`nats://…`) or an account server (`https://…`).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccountServerUrl(String);

/// Why a text is no URL of that kind.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum UrlError {
    /// No `scheme://` in front.
    #[error("`{0}` requires a protocol such as `nats://` in front")]
    NoScheme(String),
    /// A scheme that nothing here speaks.
    #[error("`{scheme}://` is no protocol for this; use one of {allowed}")]
    Scheme {
        /// Scheme found.
        scheme: String,
        /// Schemes there are.
        allowed: &'static str,
    },
    /// Nothing where the host belongs, or a bad port.
    #[error("`{0}` names no host, or its port is no number up to 65535")]
    Host(String),
    /// User and password. They are not repeated.
    #[error(
        "the URL holds a user or password; JWTs can be read by everybody, so none may stand there"
    )]
    Credentials,
    /// A path where none may be.
    #[error("`{0}` has a path; write scheme, host and port only")]
    Path(String),
    /// White space or control characters.
    #[error("a URL holds no blanks and no control characters")]
    Blank,
}

const NATS: [&str; 4] = ["nats", "tls", "ws", "wss"];

/// Scheme, authority and what follows it.
fn parts(text: &str) -> Result<(String, &str, &str), UrlError> {
    if text.chars().any(|c| c.is_whitespace() || c.is_control()) {
        return Err(UrlError::Blank);
    }
    let (scheme, rest) = text
        .split_once("://")
        .ok_or_else(|| UrlError::NoScheme(text.to_string()))?;
    let (authority, path) = rest.split_at(rest.find(['/', '?', '#']).unwrap_or(rest.len()));
    if authority.contains('@') {
        return Err(UrlError::Credentials);
    }
    // An IPv6 address stands in brackets and has colons of its own.
    let (host, port) = match authority.rsplit_once(':') {
        Some((host, port)) if !port.contains(']') => (host, Some(port)),
        _ => (authority, None),
    };
    let port_fits =
        port.is_none_or(|p| p.bytes().all(|b| b.is_ascii_digit()) && p.parse::<u16>().is_ok());
    if host.is_empty() || !port_fits {
        return Err(UrlError::Host(text.to_string()));
    }
    Ok((scheme.to_lowercase(), authority, path))
}

impl FromStr for ServiceUrl {
    type Err = UrlError;

    fn from_str(text: &str) -> Result<Self, UrlError> {
        let text = text.trim();
        let (scheme, _, path) = parts(text)?;
        if !NATS.contains(&scheme.as_str()) {
            return Err(UrlError::Scheme {
                scheme,
                allowed: "nats, tls, ws, wss",
            });
        }
        if !path.is_empty() {
            return Err(UrlError::Path(text.to_string()));
        }
        Ok(ServiceUrl(text.to_lowercase()))
    }
}

impl FromStr for AccountServerUrl {
    type Err = UrlError;

    fn from_str(text: &str) -> Result<Self, UrlError> {
        let text = text.trim();
        let (scheme, ..) = parts(text)?;
        if !NATS.contains(&scheme.as_str()) && !["http", "https"].contains(&scheme.as_str()) {
            return Err(UrlError::Scheme {
                scheme,
                allowed: "nats, tls, ws, wss, http, https",
            });
        }
        Ok(AccountServerUrl(text.to_string()))
    }
}

impl ServiceUrl {
    /// The text as it stands in a JWT.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl AccountServerUrl {
    /// The text as it stands in a JWT.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn service_urls_are_scheme_host_and_port() {
        for text in [
            "nats://EU.acme.example:4222",
            "TLS://h",
            "wss://h:443",
            "nats://[::1]:4222",
            "nats://[::1]",
        ] {
            assert_eq!(
                text.parse::<ServiceUrl>().unwrap().as_str(),
                text.to_lowercase()
            );
        }
        let of = |text: &str| text.parse::<ServiceUrl>().unwrap_err();
        assert!(matches!(of("http://x.example"), UrlError::Scheme { .. }));
        assert_eq!(of("nats://user:pw@x.example"), UrlError::Credentials);
        assert!(!of("nats://user:pw@x.example").to_string().contains("pw"));
        assert!(matches!(of("nats://x.example/path"), UrlError::Path(_)));
        assert!(matches!(of("x.example:4222"), UrlError::NoScheme(_)));
        for text in [
            "nats://",
            "nats://:4222",
            "nats://h:",
            "nats://h:x",
            "nats://h:99999",
            "nats://h:+1",
        ] {
            assert!(matches!(of(text), UrlError::Host(_)), "{text}");
        }
    }

    #[test]
    fn account_server_urls_may_have_a_path() {
        assert_eq!(
            "https://H/jwt/v1"
                .parse::<AccountServerUrl>()
                .unwrap()
                .as_str(),
            "https://H/jwt/v1"
        );
        assert!("ftp://h".parse::<AccountServerUrl>().is_err());
        assert!("x.example".parse::<AccountServerUrl>().is_err());
    }
}

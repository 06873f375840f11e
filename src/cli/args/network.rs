//! Networks that users may connect from.

use std::str::FromStr;

use crate::check::is_network;

/// A network as CIDR, `10.0.0.0/8` or `2001:db8::/32`, in lower case as written.
///
/// Servers refuse a user whose list holds anything else, so a slip would lock the user out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Network(String);

/// Why a text is no network.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NetworkError {
    /// An address without the length of a network.
    #[error("`{0}` is one address; write `{0}/{1}` for this address alone")]
    Address(String, u8),
    /// Anything else.
    #[error("expected a network such as `10.0.0.0/8` or `2001:db8::/32`")]
    Syntax,
}

impl FromStr for Network {
    type Err = NetworkError;

    fn from_str(text: &str) -> Result<Self, NetworkError> {
        let text = text.trim().to_lowercase();
        if is_network(&text) {
            return Ok(Network(text));
        }
        match text.parse::<std::net::IpAddr>() {
            Ok(address) if address.is_ipv4() => Err(NetworkError::Address(text, 32)),
            Ok(_) => Err(NetworkError::Address(text, 128)),
            Err(_) => Err(NetworkError::Syntax),
        }
    }
}

impl Network {
    /// The text as it stands in a JWT.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn networks_are_cidr() {
        for text in [
            "10.0.0.0/8",
            "10.1.2.3/8",
            "0.0.0.0/0",
            "2001:DB8::/32",
            "1.2.3.4/32",
        ] {
            assert_eq!(
                text.parse::<Network>().unwrap().as_str(),
                text.to_lowercase()
            );
        }
        assert_eq!(
            "1.2.3.4".parse::<Network>(),
            Err(NetworkError::Address("1.2.3.4".into(), 32))
        );
        assert_eq!(
            "::1".parse::<Network>(),
            Err(NetworkError::Address("::1".into(), 128))
        );
        for text in [
            "",
            "10.0.0.0/33",
            "10.0.0/8",
            "home",
            "10.0.0.0/-1",
            "10.0.0.0/+8",
            "010.0.0.0/8",
            "::/129",
        ] {
            assert_eq!(text.parse::<Network>(), Err(NetworkError::Syntax), "{text}");
        }
    }
}

//! Settings of a person or a machine: `accord.toml` beside the saved defaults.
//!
//! They say once what would be typed with every command, such as how to reach servers that want
//! TLS. Options and environment variables win over them. What selects an operator or account is not
//! here: that is the saved defaults' business, which nsc shares.

use std::path::{Path, PathBuf};

use serde::Deserialize;

use super::error::{Error, Hint, Result};

/// Name of the file in the directory of the saved defaults.
pub const FILE: &str = "accord.toml";
/// A settings file is short; more is not read.
const MAX: usize = 64 << 10;

/// What the file may say.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct Settings {
    /// Seconds to wait while another process changes the store.
    pub lock_timeout: Option<u64>,
    /// Print no notes and hints.
    pub quiet: bool,
    /// Never ask.
    pub no_input: bool,
    /// How to reach servers.
    pub servers: Servers,
}

/// How to reach servers.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct Servers {
    /// Seconds to wait for servers that do not answer, 1 to 60.
    pub timeout: Option<u64>,
    /// Start the TLS handshake before the server's greeting.
    pub tls_first: bool,
    /// File with the certificates of authorities to trust.
    pub ca_cert: Option<PathBuf>,
    /// File with the client certificate.
    pub client_cert: Option<PathBuf>,
    /// File with the key of the client certificate.
    pub client_key: Option<PathBuf>,
    /// Curves to offer.
    pub tls_curves: Vec<String>,
}

impl Settings {
    /// Reads the settings of a directory; none if there is no file.
    ///
    /// Fails if the file cannot be read, is no TOML, or says something that is not known: a slip in
    /// a name would otherwise be a setting without effect.
    pub fn load(config: &Path) -> Result<Settings> {
        let path = config.join(FILE);
        if !path.exists() {
            return Ok(Settings::default());
        }
        let bytes = crate::store::read_input(&path, MAX)?;
        let text = std::str::from_utf8(&bytes).map_err(|_| bad(&path, "it is not text"))?;
        let mut settings = Self::parse(text).map_err(|reason| bad(&path, &reason))?;
        let servers = &mut settings.servers;
        let files = [
            &mut servers.ca_cert,
            &mut servers.client_cert,
            &mut servers.client_key,
        ];
        // As written they would depend on where a command is typed.
        for file in files.into_iter().flatten() {
            *file = config.join(&file);
        }
        Ok(settings)
    }

    fn parse(text: &str) -> std::result::Result<Settings, String> {
        let settings: Settings = toml::from_str(text).map_err(|e| {
            let line = e
                .span()
                .map(|span| text[..span.start].matches('\n').count() + 1);
            let place = line.map_or_else(String::new, |line| format!("line {line}: "));
            format!("{place}{}", e.message())
        })?;
        match settings.servers.timeout {
            Some(seconds) if !(1..=60).contains(&seconds) => {
                Err("servers.timeout is 1 to 60 seconds".into())
            }
            _ => Ok(settings),
        }
    }
}

fn bad(path: &Path, reason: &str) -> Error {
    Error::refused(format!(
        "cannot use the settings `{}`: {reason}",
        path.display()
    ))
    .hint(Hint::say(
        "correct the file or remove it; README lists what it may say",
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_are_named_like_options() {
        let settings = Settings::parse(
            "lock-timeout = 5\nquiet = true\n[servers]\ntimeout = 9\ntls-first = true\nca-cert = \"ca.pem\"\ntls-curves = [\"X25519\"]\n",
        )
        .unwrap();
        assert_eq!(settings.lock_timeout, Some(5));
        assert!(settings.quiet && !settings.no_input);
        assert_eq!(settings.servers.timeout, Some(9));
        assert!(settings.servers.tls_first);
        assert_eq!(settings.servers.ca_cert, Some("ca.pem".into()));
        assert_eq!(Settings::parse("").unwrap(), Settings::default());
    }

    #[test]
    fn what_is_not_known_is_refused_with_its_line() {
        for (text, line) in [
            ("quiet = true\nqiet = true\n", "line 2"),
            ("lock-timeout = \"x\"\n", "line 1"),
            ("[servers]\ntimeout = 0\n", "timeout"),
        ] {
            let err = Settings::parse(text).unwrap_err();
            assert!(err.contains(line), "{err}");
        }
    }
}

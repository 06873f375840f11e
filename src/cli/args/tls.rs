//! How to reach servers that want TLS.

use std::path::PathBuf;

use crate::cli::error::{Error, Result};
use crate::cli::settings::Settings;
use crate::sync::{Tls, UnknownCurve};

/// TLS options of the commands that talk to servers.
#[derive(Debug, Clone, Default, clap::Args)]
pub struct TlsArgs {
    /// Start the TLS handshake before the server's greeting, for servers set to `handshake_first`
    #[arg(long)]
    pub tls_first: bool,
    /// File with the certificates of authorities to trust; the environment variable `NATS_CA` if omitted
    #[arg(long, value_name = "FILE", env = "NATS_CA", hide_env_values = true, value_hint = clap::ValueHint::FilePath)]
    pub ca_cert: Option<PathBuf>,
    /// File with the client certificate; `NATS_CERT` if omitted
    #[arg(long, value_name = "FILE", env = "NATS_CERT", hide_env_values = true, requires = "client_key", value_hint = clap::ValueHint::FilePath)]
    pub client_cert: Option<PathBuf>,
    /// File with the key of the client certificate; `NATS_KEY` if omitted
    #[arg(long, value_name = "FILE", env = "NATS_KEY", hide_env_values = true, requires = "client_cert", value_hint = clap::ValueHint::FilePath)]
    pub client_key: Option<PathBuf>,
    /// Curves to offer, separated by commas: P256, P384, P521, X25519
    #[arg(long, value_name = "CURVES")]
    pub tls_curves: Option<String>,
}

impl TlsArgs {
    /// The settings as the client takes them: what is given here, else what the settings file says.
    ///
    /// Fails for an unknown curve.
    pub fn resolve(&self, settings: &Settings) -> Result<Tls> {
        let set = &settings.servers;
        let curves: Vec<&str> = match &self.tls_curves {
            Some(given) => given.split(',').filter(|c| !c.trim().is_empty()).collect(),
            None => set.tls_curves.iter().map(String::as_str).collect(),
        };
        let curves = curves
            .into_iter()
            .map(str::parse)
            .collect::<std::result::Result<_, UnknownCurve>>();
        // A certificate and its key belong together: one given here is not mixed with one set there.
        let pair = if self.client_cert.is_some() {
            (&self.client_cert, &self.client_key)
        } else {
            (&set.client_cert, &set.client_key)
        };
        Ok(Tls {
            first: self.tls_first || set.tls_first,
            ca: self.ca_cert.clone().or_else(|| set.ca_cert.clone()),
            cert: pair.0.clone(),
            key: pair.1.clone(),
            curves: curves.map_err(|e| Error::usage(format!("--tls-curves: {e}")))?,
        })
    }
}

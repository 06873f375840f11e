//! How to reach servers that want TLS.

use std::path::PathBuf;

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
    /// The settings as the client takes them.
    ///
    /// Fails for an unknown curve.
    pub fn resolve(&self) -> crate::cli::error::Result<crate::sync::Tls> {
        let curves = self
            .tls_curves
            .as_deref()
            .unwrap_or_default()
            .split(',')
            .filter(|c| !c.trim().is_empty());
        let curves = curves
            .map(str::parse)
            .collect::<Result<_, crate::sync::UnknownCurve>>()
            .map_err(|e| crate::cli::error::Error::usage(format!("--tls-curves: {e}")))?;
        Ok(crate::sync::Tls {
            first: self.tls_first,
            ca: self.ca_cert.clone(),
            cert: self.client_cert.clone(),
            key: self.client_key.clone(),
            curves,
        })
    }
}

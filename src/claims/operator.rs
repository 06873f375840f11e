//! Operator claims: who may sign accounts, and where servers and resolvers are.

use super::error::SignError;
use super::registered::{Body, Claims, sealed, typed_head};
use super::v1;
use super::wire::wire;
use crate::nkey::Kind;

/// The JWT of an operator, the root of trust of its servers.
pub type OperatorClaims = Claims<Operator>;

wire! {
    /// What the JWT of an operator says.
    pub struct Operator {
        /// Further operator public keys that may sign for this operator.
        signing_keys: Vec<String> => omit "signing_keys",
        /// URL of the account server, or a `nats://` URL for resolvers inside the server.
        account_server_url: String => omit "account_server_url",
        /// URLs of NATS servers, for tools.
        operator_service_urls: Vec<String> => omit "operator_service_urls",
        /// Public key of the system account.
        system_account: String => omit "system_account",
        /// Lowest version a server must have, `major.minor.update`.
        assert_server_version: String => omit "assert_server_version",
        /// Whether only signing keys may sign, and not identity keys; for accounts of this
        /// operator too.
        strict_signing_key_usage: bool => omit "strict_signing_key_usage",
        /// Free labels, see [`super::tags`].
        tags: Vec<String> => omit "tags",
        /// Name of the claim type, `operator`.
        claim_type: String => omit "type",
        /// Version of the claim format: 2, or 1 when a v1 JWT was read.
        version: i64 => omit "version",
    }
}

impl sealed::Sealed for Operator {
    fn fresh() -> Self {
        Operator::default()
    }

    fn prepare(claims: &mut Claims<Self>) -> Result<(), SignError> {
        let url = &claims.nats.account_server_url;
        if !url.is_empty() && !has_scheme(url) {
            return Err(SignError::AccountServerUrl { url: url.clone() });
        }
        Ok(())
    }

    typed_head!();

    fn migrate(&mut self, top: v1::Top) -> Result<(), String> {
        self.unknown.remove("identity");
        // Later members, which servers do not look for in a v1 token either.
        self.assert_server_version.clear();
        self.strict_signing_key_usage = false;
        (self.tags, self.claim_type, self.version) = (top.tags, Self::KIND.to_owned(), 1);
        Ok(())
    }
}

impl Body for Operator {
    const KIND: &'static str = "operator";
    const ISSUERS: &'static [Kind] = &[Kind::Operator];
    const SUBJECT: Option<Kind> = Some(Kind::Operator);
}

/// Whether a URL begins with a scheme. The rest of the form is for the rules of `check`.
fn has_scheme(url: &str) -> bool {
    let url = url.split('#').next().unwrap_or_default();
    let Some((scheme, _)) = url.split_once(':') else {
        return false;
    };
    !url.contains(|c: char| c.is_ascii_control())
        && scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c))
}

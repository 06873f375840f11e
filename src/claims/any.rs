//! Claims of a type that is known only after reading.

use serde_json::Value;

use super::decode;
use super::error::DecodeError;
use super::{
    AccountClaims, ActivationClaims, AuthorizationRequestClaims, AuthorizationResponseClaims,
    Claims, GenericClaims, OperatorClaims, UserClaims,
};

/// Claims of any type.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)] // the names say it all
pub enum AnyClaims {
    Operator(OperatorClaims),
    Account(AccountClaims),
    User(UserClaims),
    Activation(ActivationClaims),
    AuthorizationRequest(AuthorizationRequestClaims),
    AuthorizationResponse(AuthorizationResponseClaims),
    Generic(GenericClaims),
}

/// Runs the same expression on the claims of each type.
macro_rules! each {
    ($any:expr, $claims:ident => $do:expr) => {
        match $any {
            AnyClaims::Operator($claims) => $do,
            AnyClaims::Account($claims) => $do,
            AnyClaims::User($claims) => $do,
            AnyClaims::Activation($claims) => $do,
            AnyClaims::AuthorizationRequest($claims) => $do,
            AnyClaims::AuthorizationResponse($claims) => $do,
            AnyClaims::Generic($claims) => $do,
        }
    };
}

impl AnyClaims {
    /// Reads a token of any type and verifies its signature, exactly as servers do.
    ///
    /// Servers take a type they do not know for one of v1, so this refuses the generic tokens of
    /// today; [`AnyClaims::decode_or_generic`] takes them.
    pub fn decode(token: &str) -> Result<AnyClaims, DecodeError> {
        match AnyClaims::typed(token, true)? {
            Some(claims) => Ok(claims),
            None => decode::decode_unknown(token).map(AnyClaims::Generic),
        }
    }

    /// As [`AnyClaims::decode`], but generic tokens are verified by the rule of their header.
    pub fn decode_or_generic(token: &str) -> Result<AnyClaims, DecodeError> {
        match AnyClaims::typed(token, true)? {
            Some(claims) => Ok(claims),
            None => GenericClaims::decode(token).map(AnyClaims::Generic),
        }
    }

    /// Reads a token of any type without a look at its signature.
    pub fn read(token: &str) -> Result<AnyClaims, DecodeError> {
        match AnyClaims::typed(token, false)? {
            Some(claims) => Ok(claims),
            None => GenericClaims::read(token).map(AnyClaims::Generic),
        }
    }

    fn typed(token: &str, verify: bool) -> Result<Option<AnyClaims>, DecodeError> {
        use decode::decode;
        Ok(Some(match decode::kind_of(token)?.as_str() {
            "operator" => AnyClaims::Operator(decode(token, verify)?),
            "account" => AnyClaims::Account(decode(token, verify)?),
            "user" => AnyClaims::User(decode(token, verify)?),
            "activation" => AnyClaims::Activation(decode(token, verify)?),
            "authorization_request" => AnyClaims::AuthorizationRequest(decode(token, verify)?),
            "authorization_response" => AnyClaims::AuthorizationResponse(decode(token, verify)?),
            _ => return Ok(None),
        }))
    }

    /// Name of the type; for generic claims `generic`.
    pub fn kind_name(&self) -> &'static str {
        fn name<B: super::Body>(_: &Claims<B>) -> &'static str {
            B::KIND
        }
        each!(self, claims => name(claims))
    }

    /// Name given to what the claims are about.
    pub fn name(&self) -> &str {
        each!(self, claims => &claims.name)
    }

    /// Text of the key that the claims are about.
    pub fn sub(&self) -> &str {
        each!(self, claims => &claims.sub)
    }

    /// Text of the key that signed.
    pub fn iss(&self) -> &str {
        each!(self, claims => &claims.iss)
    }

    /// Second after which the claims no longer count; 0 is never.
    pub fn exp(&self) -> i64 {
        each!(self, claims => claims.exp)
    }

    /// The claims as a JSON value. Its members are sorted; for the order of the token use
    /// [`Claims::to_json`] or [`super::payload_text`].
    pub fn to_json(&self) -> Value {
        each!(self, claims => serde_json::to_value(claims))
            .expect("claims have text keys and finite numbers")
    }
}

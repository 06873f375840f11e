//! Claims: what each JWT of NATS says, read and written as the servers do.
//!
//! The types hold text as it was read, because a document may break rules; `check` says which.
//! [`Claims::decode`] and [`Claims::sign`] are the way in and out. Nothing here touches files, the
//! network or the clock.

mod account;
mod activation;
mod any;
pub mod armor;
mod authorization;
mod decode;
mod error;
mod export;
mod generic;
mod import;
pub mod json;
mod jws;
mod limits;
mod mapping;
mod operator;
mod permissions;
mod registered;
mod revocation;
mod scope;
pub mod tags;
pub mod template;
pub mod trust;
mod user;
mod v1;
mod wire;

#[cfg(test)]
pub(crate) mod tests;

pub use account::{Account, AccountClaims, Authorization, Trace};
pub use activation::{Activation, ActivationClaims};
pub use any::AnyClaims;
pub use authorization::{
    AuthorizationRequest, AuthorizationRequestClaims, AuthorizationResponse,
    AuthorizationResponseClaims, ClientInfo, ClientTls, ConnectOptions, ServerId,
};
pub use decode::{payload_json, payload_text};
pub use error::{DecodeError, Part, SignError};
pub use export::{Export, Sampling, ServiceLatency, ShareKind};
pub use generic::{Generic, GenericClaims};
pub use import::Import;
pub use limits::{AccountLimits, JetStreamLimits, Limit, TimeRange, UserLimits};
pub use mapping::{MappingIssue, WeightedMapping, mapping_issues, weights_in};
pub use operator::{Operator, OperatorClaims};
pub use permissions::{Permission, Permissions, ResponsePermission};
pub use registered::{Body, Claims};
pub use revocation::Revocations;
pub use scope::{Scope, SigningKeys};
pub use user::{User, UserClaims};
pub use wire::Unknown;

/// Largest token that is read, in bytes; servers have the same bound.
pub const MAX_TOKEN: usize = 1024 * 1024;

/// Names of the types that have a body of their own.
pub const TYPED_KINDS: [&str; 6] = [
    "operator",
    "account",
    "user",
    "activation",
    "authorization_request",
    "authorization_response",
];

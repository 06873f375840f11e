//! Options that several commands share, and the syntaxes of their values.
//!
//! Values are parsed here, at the edge, so that a bad one is a usage error that points at its option.

pub mod account_limits;
pub mod admission;
pub mod emptiable;
pub mod jetstream;
pub mod key;
pub mod label;
pub mod list;
pub mod network;
pub mod number;
pub mod permissions;
pub mod preset;
pub mod role;
pub mod span;
pub mod tags;
pub mod time;
pub mod tls;
pub mod url;
pub mod user_limits;

pub use emptiable::Emptiable;
pub use jetstream::JetStreamArgs;
pub use key::{KeyRef, NewKey};
pub use label::Label;
pub use list::{List, all};
pub use network::Network;
pub use number::Number;
pub use permissions::{PermissionArgs, PermissionRemovalArgs};
pub use preset::UserPermissionArgs;
pub use span::Span;
pub use tags::TagArgs;
pub use time::{Moment, TimeArgs};
pub use tls::TlsArgs;
pub use url::{AccountServerUrl, ServiceUrl};
pub use user_limits::{UserLimitArgs, UserRightsArgs};

//! User claims: who may connect to an account, and what for.

use super::error::SignError;
use super::limits::{Limit, UserLimits};
use super::registered::{Body, Claims, sealed, typed_head};
use super::v1;
use super::wire::wire;
use crate::nkey::Kind;

/// The JWT of a user.
pub type UserClaims = Claims<User>;

wire! {
    /// What the JWT of a user says.
    pub struct User {
        /// Permissions and limits; blank when a scoped key signs.
        limits: UserLimits => inline,
        /// The account, when one of its signing keys signed.
        issuer_account: String => omit "issuer_account",
        /// Free labels, see [`super::tags`].
        tags: Vec<String> => omit "tags",
        /// Name of the claim type, `user`.
        claim_type: String => omit "type",
        /// Version of the claim format: 2, or 1 when a v1 JWT was read.
        version: i64 => omit "version",
    }
}

impl User {
    /// Clears permissions and limits, for a user signed by a scoped key.
    pub fn set_scoped(&mut self) {
        self.limits = UserLimits::blank();
    }
}

impl Claims<User> {
    /// The account this user belongs to: `issuer_account`, else the issuer.
    pub fn account(&self) -> &str {
        if self.nats.issuer_account.is_empty() {
            &self.iss
        } else {
            &self.nats.issuer_account
        }
    }
}

impl sealed::Sealed for User {
    fn fresh() -> Self {
        User {
            limits: UserLimits::unlimited(),
            ..User::default()
        }
    }

    fn fresh_v1() -> Self {
        // A v1 user without a payload limit had none; every other member is zero when absent.
        let limits = UserLimits {
            payload: Limit::UNLIMITED,
            ..UserLimits::default()
        };
        User {
            limits,
            ..User::default()
        }
    }

    fn prepare(_: &mut Claims<Self>) -> Result<(), SignError> {
        Ok(())
    }

    typed_head!();

    fn migrate(&mut self, top: v1::Top) -> Result<(), String> {
        self.unknown.remove("max");
        self.limits.subs = Limit::UNLIMITED;
        self.limits.data = Limit::UNLIMITED;
        self.issuer_account = top.issuer_account;
        (self.tags, self.claim_type, self.version) = (top.tags, Self::KIND.to_owned(), 1);
        Ok(())
    }
}

impl Body for User {
    const KIND: &'static str = "user";
    const ISSUERS: &'static [Kind] = &[Kind::Account];
    const SUBJECT: Option<Kind> = Some(Kind::User);
}

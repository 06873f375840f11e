//! Activation claims: an exporter's leave for one account to import.

use data_encoding::BASE32;
use sha2::{Digest, Sha256};

use super::error::SignError;
use super::export::ShareKind;
use super::registered::{Body, Claims, sealed, typed_head};
use super::v1;
use super::wire::wire;
use crate::nkey::Kind;
use crate::subject;

/// The JWT by which an exporting account admits the account in `sub`.
pub type ActivationClaims = Claims<Activation>;

wire! {
    /// What an activation says.
    pub struct Activation {
        /// Exported subject that may be imported; an import may be narrower.
        subject: String => omit "subject",
        /// Kind of the export.
        kind: ShareKind => omit "kind",
        /// The exporting account, when one of its signing keys signed.
        issuer_account: String => omit "issuer_account",
        /// Free labels, see [`super::tags`].
        tags: Vec<String> => omit "tags",
        /// Name of the claim type, `activation`.
        claim_type: String => omit "type",
        /// Version of the claim format: 2, or 1 when a v1 JWT was read.
        version: i64 => omit "version",
    }
}

impl Claims<Activation> {
    /// The account that admits: `issuer_account`, else the issuer.
    pub fn exporter(&self) -> &str {
        if self.nats.issuer_account.is_empty() {
            &self.iss
        } else {
            &self.nats.issuer_account
        }
    }

    /// Name of this activation on an account server, 56 characters that end in `====`.
    ///
    /// It covers issuer, importing account and the literal start of the subject, so a newer
    /// activation replaces an older one. `None` if one of the three is missing.
    pub fn hash_id(&self) -> Option<String> {
        let granted = &self.nats.subject;
        if self.iss.is_empty() || self.sub.is_empty() || granted.is_empty() {
            return None;
        }
        let text = format!("{}.{}.{}", self.iss, self.sub, subject::clean(granted));
        Some(BASE32.encode(&Sha256::digest(text)))
    }
}

impl sealed::Sealed for Activation {
    fn fresh() -> Self {
        Activation::default()
    }

    fn prepare(_: &mut Claims<Self>) -> Result<(), SignError> {
        Ok(())
    }

    typed_head!();

    fn migrate(&mut self, top: v1::Top) -> Result<(), String> {
        // In v1 `type` inside the body was the kind of share.
        self.kind = match self.claim_type.as_str() {
            "" => ShareKind::Unknown,
            name => {
                ShareKind::from_name(name).ok_or_else(|| format!("unknown share type `{name}`"))?
            }
        };
        for dropped in ["max", "payload", "src", "times"] {
            self.unknown.remove(dropped);
        }
        self.issuer_account = top.issuer_account;
        (self.tags, self.claim_type, self.version) = (top.tags, Self::KIND.to_owned(), 1);
        Ok(())
    }
}

impl Body for Activation {
    const KIND: &'static str = "activation";
    const ISSUERS: &'static [Kind] = &[Kind::Account, Kind::Operator];
    const SUBJECT: Option<Kind> = Some(Kind::Account);
}

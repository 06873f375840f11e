//! Account claims: what an account shares, limits, maps and revokes.

use std::collections::BTreeMap;

use super::error::SignError;
use super::export::Export;
use super::import::Import;
use super::limits::{AccountLimits, JetStreamLimits};
use super::mapping::WeightedMapping;
use super::permissions::Permissions;
use super::registered::{Body, Claims, sealed, typed_head};
use super::revocation::Revocations;
use super::scope::SigningKeys;
use super::v1;
use super::wire::wire;
use crate::nkey::Kind;

/// The JWT of an account.
pub type AccountClaims = Claims<Account>;

wire! {
    /// What the JWT of an account says.
    pub struct Account {
        /// Subjects of other accounts that are used here; sorted by subject when signed.
        imports: Vec<Import> => omit "imports",
        /// Subjects offered to other accounts; sorted by subject when signed.
        exports: Vec<Export> => omit "exports",
        /// Limits of the account as a whole and of its connections.
        limits: AccountLimits => omit "limits",
        /// Further account keys that may sign users and activations.
        signing_keys: SigningKeys => omit "signing_keys",
        /// Users whose JWTs no longer count.
        revocations: Revocations => omit "revocations",
        /// For users that have no permissions of their own.
        default_permissions: Permissions => omit "default_permissions",
        /// Where messages for a subject go instead, by subject. A `null` list is read as empty.
        mappings: BTreeMap<String, Vec<WeightedMapping>> => omit "mappings",
        /// The service that authenticates users of this account, if there is one.
        authorization: Authorization => omit "authorization",
        /// Where traces of messages are sent, if at all.
        trace: Option<Trace> => omit "trace",
        /// Account that carries the replication traffic of streams: `system` (also when empty) or
        /// `owner`.
        cluster_traffic: String => omit "cluster_traffic",
        /// Free text, at most 8192 bytes.
        description: String => omit "description",
        /// URL with more about the account, at most 8192 bytes.
        info_url: String => omit "info_url",
        /// Free labels, see [`super::tags`].
        tags: Vec<String> => omit "tags",
        /// Name of the claim type, `account`.
        claim_type: String => omit "type",
        /// Version of the claim format: 2, or 1 when a v1 JWT was read.
        version: i64 => omit "version",
    }
}

wire! {
    /// Authentication by a service (auth callout); on when `auth_users` has entries.
    pub struct Authorization {
        /// Public keys of users that are not sent to the service, as it connects with them.
        auth_users: Vec<String> => omit "auth_users",
        /// Accounts in which the service may place users, or the one entry `*` for any.
        allowed_accounts: Vec<String> => omit "allowed_accounts",
        /// Curve public key to which requests are sealed.
        xkey: String => omit "xkey",
    }
}

wire! {
    /// Traces of messages that carry a trace header.
    pub struct Trace {
        /// Subject of the traces.
        dest: String => omit "dest",
        /// Percent of the messages; 0 counts as 100.
        sampling: i64 => omit "sampling",
    }
}

impl Authorization {
    /// Whether a service authenticates the users of the account.
    pub fn is_enabled(&self) -> bool {
        !self.auth_users.is_empty()
    }
}

impl sealed::Sealed for Account {
    fn fresh() -> Self {
        Account {
            limits: AccountLimits::unlimited(),
            ..Account::default()
        }
    }

    fn prepare(claims: &mut Claims<Self>) -> Result<(), SignError> {
        let account = &mut claims.nats;
        for export in &account.exports {
            let sampling = export
                .service_latency
                .as_ref()
                .map(|l| l.sampling)
                .unwrap_or_default();
            if !sampling.is_valid() {
                let (subject, sampling) = (export.subject.clone(), sampling.number());
                return Err(SignError::Sampling { subject, sampling });
            }
        }
        // Both sorts are stable: several accounts may be imported from under one subject.
        account.exports.sort_by(|a, b| a.subject.cmp(&b.subject));
        account.imports.sort_by(|a, b| a.subject.cmp(&b.subject));
        Ok(())
    }

    typed_head!();

    fn after_read(&mut self) {
        // Servers ignore flat JetStream limits beside tiers, and so they must not reappear when
        // the last tier is removed.
        if !self.limits.tiered_limits.is_empty() {
            self.limits.jetstream = JetStreamLimits::default();
        }
    }

    fn migrate(&mut self, top: v1::Top) -> Result<(), String> {
        let read = std::mem::take(self);
        *self = Account {
            imports: read.imports,
            exports: read.exports,
            limits: AccountLimits {
                jetstream: JetStreamLimits::default(),
                tiered_limits: BTreeMap::new(),
                disallow_bearer: false,
                ..read.limits
            },
            signing_keys: read.signing_keys,
            revocations: read.revocations,
            tags: top.tags,
            claim_type: Self::KIND.to_owned(),
            version: 1,
            unknown: read.unknown,
            ..Account::default()
        };
        self.unknown.remove("identity");
        Ok(())
    }
}

impl Body for Account {
    const KIND: &'static str = "account";
    const ISSUERS: &'static [Kind] = &[Kind::Account, Kind::Operator];
    const SUBJECT: Option<Kind> = Some(Kind::Account);
}

//! The system account that a new operator starts with, as nsc makes it.
//!
//! Its exports let other accounts see their own connections and statistics; servers fill them.

use std::path::PathBuf;

use serde::Serialize;

use super::ctx::Ctx;
use super::error::Result;
use super::output::Human;
use super::save::sign;
use super::signing::{SignedBy, Signer};
use crate::claims::{AccountClaims, Export, ShareKind, UserClaims};
use crate::nkey::{Kind, PublicKey, Seed};

/// Name of the account.
pub const ACCOUNT: &str = "SYS";
/// Name of its user.
pub const USER: &str = "sys";

const INFO_URL: &str = "https://docs.nats.io/nats-server/configuration/sys_accounts";

/// What was made.
#[derive(Debug, Serialize)]
pub struct SystemAccount {
    /// Name of the account.
    pub account: &'static str,
    /// Its identity key.
    pub account_key: PublicKey,
    /// Its signing key, which signed the user.
    pub signing_key: PublicKey,
    /// Name of the user.
    pub user: &'static str,
    /// The user's key.
    pub user_key: PublicKey,
    /// The user's creds file.
    #[serde(serialize_with = "crate::store::paths")]
    pub creds: PathBuf,
    /// Key that signed the account.
    pub signed_by: SignedBy,
    /// The creds file as people see it.
    #[serde(skip)]
    shown: String,
}

impl SystemAccount {
    /// The sentences for people.
    pub fn tell(&self, out: &mut Human) {
        out.ok(format!(
            "created system_account: name:{} id:{}",
            self.account, self.account_key
        ));
        out.ok(format!(
            "created system account user: name:{} id:{}",
            self.user, self.user_key
        ));
        out.ok(format!(
            "system account user creds file stored in `{}`",
            self.shown
        ));
    }
}

impl Ctx {
    /// Adds the system account with a signing key and a user to a new operator.
    pub fn add_system_account(&mut self, operator: &str, signer: &Signer) -> Result<SystemAccount> {
        let (account_key, signing, user) = (
            self.new_key(Kind::Account),
            self.new_key(Kind::Account),
            self.new_key(Kind::User),
        );
        let mut account = AccountClaims::new(&account_key.key);
        account.name = ACCOUNT.to_string();
        account.nats.signing_keys.add_plain(signing.key.as_str());
        account.nats.exports = exports();
        let token = sign(&mut account, signer, self.now)?;
        self.changes.put_account(operator, ACCOUNT, &token);

        let mut claims = UserClaims::new(&user.key);
        claims.name = USER.to_string();
        claims.nats.issuer_account = account.sub.clone();
        let seed = signing.seed.expect("a new key has a seed");
        let by = SignedBy {
            key: signing.key,
            identity: false,
            role: None,
        };
        let token = sign(&mut claims, &Signer { seed, by }, self.now)?;
        let creds = self.put_new_user(
            operator,
            ACCOUNT,
            USER,
            token,
            &user.seed.expect("a new key has a seed"),
        )?;
        Ok(SystemAccount {
            account: ACCOUNT,
            account_key: account_key.key,
            signing_key: signing.key,
            user: USER,
            user_key: user.key,
            shown: creds.display().to_string(),
            creds,
            signed_by: signer.by.clone(),
        })
    }

    /// Puts a user of a new operator and its creds into the change set; the path of the creds comes back.
    pub fn put_new_user(
        &mut self,
        operator: &str,
        account: &str,
        name: &str,
        token: String,
        seed: &Seed,
    ) -> Result<PathBuf> {
        self.changes
            .put_creds(operator, account, name, crate::creds::write(&token, seed)?);
        self.changes.put_user(operator, account, name, &token);
        Ok(self.layout().creds(operator, account, name))
    }
}

fn exports() -> Vec<Export> {
    let services = Export {
        name: "account-monitoring-services".to_string(),
        subject: "$SYS.REQ.ACCOUNT.*.*".to_string(),
        kind: ShareKind::Service,
        response_type: "Stream".to_string(),
        account_token_position: 4,
        description:
            "Request account specific monitoring services for: SUBSZ, CONNZ, LEAFZ, JSZ and INFO"
                .to_string(),
        info_url: INFO_URL.to_string(),
        ..Export::default()
    };
    let streams = Export {
        name: "account-monitoring-streams".to_string(),
        subject: "$SYS.ACCOUNT.*.>".to_string(),
        kind: ShareKind::Stream,
        account_token_position: 3,
        description: "Account specific monitoring stream".to_string(),
        info_url: INFO_URL.to_string(),
        ..Export::default()
    };
    vec![streams, services]
}

//! Signing changed claims and putting them into the change set.
//!
//! Every command that changes an account or a user goes through here, so that all of them refuse the
//! same things: claims that break a rule they did not break before, and tokens no server would take.

use super::ctx::{Ctx, Entry};
use super::error::{Error, Hint, Result};
use super::signing::{Prefer, SignedBy, Signer};
use crate::check::{self, Finding, Severity};
use crate::claims::{Account, AccountClaims, Operator, OperatorClaims, UserClaims};
use crate::nkey::{Kind, PublicKey};

/// Largest token that a server takes, bytes.
const MAX_TOKEN: usize = 1 << 20;

impl Ctx {
    /// Loads an account, lets `change` edit its claims, signs and stores it; the key that signed comes back.
    pub fn edit_account<T>(
        &mut self,
        entry: &Entry<Account>,
        prefer: Prefer,
        change: impl FnOnce(&mut Self, &mut AccountClaims) -> Result<T>,
    ) -> Result<(T, SignedBy)> {
        let operator = self.operator()?;
        let mut claims = entry.stored.claims.clone();
        let result = change(self, &mut claims)?;
        let by = self.save_account(
            &operator,
            &entry.name,
            Some(&entry.stored.claims),
            claims,
            prefer,
        )?;
        Ok((result, by))
    }

    /// Signs and stores the claims of an account; `before` are the stored ones, if there are any.
    pub fn save_account(
        &mut self,
        operator: &Entry<Operator>,
        name: &str,
        before: Option<&AccountClaims>,
        mut claims: AccountClaims,
        prefer: Prefer,
    ) -> Result<SignedBy> {
        self.refuse_new_errors(
            before.map(|b| check::account(b, &self.facts())),
            &check::account(&claims, &self.facts()),
        )?;
        let signer = self.account_jwt_signer(&operator.stored.claims, &claims, prefer)?;
        let token = sign(&mut claims, &signer, self.now)?;
        let managed = self.managed()?;
        let of = (operator.name.as_str(), &operator.stored.claims);
        self.put_signed_account(of, managed, name, before, claims, &token)?;
        Ok(signer.by)
    }

    /// Signs and stores an operator's claims with one of its own keys.
    pub fn save_operator(
        &mut self,
        name: &str,
        before: Option<&OperatorClaims>,
        claims: OperatorClaims,
        signer: &Signer,
    ) -> Result<()> {
        let token = self.sign_operator(before, claims, signer)?;
        self.changes.put_operator(name, &token);
        Ok(())
    }

    /// Signs an operator's claims with one of its own keys; for whoever stores the token otherwise.
    pub fn sign_operator(
        &self,
        before: Option<&OperatorClaims>,
        mut claims: OperatorClaims,
        signer: &Signer,
    ) -> Result<String> {
        self.refuse_new_errors(
            before.map(|b| check::operator(b, &self.facts())),
            &check::operator(&claims, &self.facts()),
        )?;
        sign(&mut claims, signer, self.now)
    }

    /// Signs and stores a user, and its creds if its seed is known; the path of the creds comes back.
    ///
    /// `seed` is the user's seed where the command has it; otherwise the keystore is asked.
    pub fn save_user(
        &mut self,
        account: &Entry<Account>,
        before: Option<&UserClaims>,
        mut claims: UserClaims,
        signer: &Signer,
        seed: Option<&crate::nkey::Seed>,
    ) -> Result<Option<std::path::PathBuf>> {
        let token = self.sign_user(account, before, &mut claims, signer)?;
        let key = PublicKey::parse_kind(Kind::User, &claims.sub)
            .map_err(|e| Error::refused(format!("user \"{}\": {e}", claims.name)))?;
        let seed = match seed {
            Some(seed) => Some(seed.clone()),
            None => self.seed(&key)?,
        };
        self.changes
            .put_user(&account.operator, &account.name, &claims.name, &token);
        let Some(seed) = seed else { return Ok(None) };
        self.changes.put_creds(
            &account.operator,
            &account.name,
            &claims.name,
            crate::creds::write(&token, &seed)?,
        );
        Ok(Some(self.layout().creds(
            &account.operator,
            &account.name,
            &claims.name,
        )))
    }

    /// Signs a user of an account; for whoever stores the token otherwise.
    pub fn sign_user(
        &self,
        account: &Entry<Account>,
        before: Option<&UserClaims>,
        claims: &mut UserClaims,
        signer: &Signer,
    ) -> Result<String> {
        self.refuse_new_errors(
            before.map(|b| check::user(b, &self.facts())),
            &check::user(claims, &self.facts()),
        )?;
        // A server finds the account of a user through this member when a signing key signed.
        claims.nats.issuer_account = if signer.by.identity {
            String::new()
        } else {
            account.stored.claims.sub.clone()
        };
        sign(claims, signer, self.now)
    }

    /// Facts that the rules of `check` depend on and cannot know.
    pub fn facts(&self) -> check::Facts<'static> {
        check::Facts {
            now: self.now,
            zone_exists: &zone_exists,
        }
    }

    /// Refuses errors that the change brings in; what was wrong before may stay, so that it can be mended step by step.
    fn refuse_new_errors(&self, before: Option<Vec<Finding>>, after: &[Finding]) -> Result<()> {
        let before = before.unwrap_or_default();
        let new = after
            .iter()
            .find(|f| f.severity == Severity::Error && !before.contains(f));
        match new {
            None => Ok(()),
            Some(finding) => Err(super::error::from_finding(finding)),
        }
    }
}

/// Signs claims and refuses a token that no server takes.
pub fn sign<B: crate::claims::Body>(
    claims: &mut crate::claims::Claims<B>,
    signer: &Signer,
    now: i64,
) -> Result<String> {
    let token = claims.sign(&signer.seed, now)?;
    if token.len() > MAX_TOKEN {
        return Err(Error::refused(format!(
            "the JWT of \"{}\" would have {} bytes; servers take {MAX_TOKEN} at most",
            claims.name,
            token.len()
        ))
        .hint(Hint::say(
            "remove what is no longer needed, such as old revocations",
        )));
    }
    Ok(token)
}

/// Whether the system knows an IANA time zone.
pub fn zone_exists(name: &str) -> bool {
    // Servers look zones up by their exact name; a lookup here may ignore case.
    jiff::tz::TimeZone::get(name).is_ok_and(|zone| zone.iana_name() == Some(name))
}

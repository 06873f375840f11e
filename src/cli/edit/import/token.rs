//! A fresh activation for an import that is there.

use crate::check::remote_subject;
use crate::claims::{Account, ActivationClaims, Import};
use crate::cli::activation;
use crate::cli::changes::Changes;
use crate::cli::ctx::{Ctx, Entry};
use crate::cli::error::{Error, Hint, Result};
use crate::nkey::PublicKey;
use crate::subject::is_contained;

/// An activation that the importing account can use.
pub struct Fresh {
    token: String,
    claims: ActivationClaims,
    exporter: PublicKey,
}

impl Fresh {
    /// Reads an activation and refuses one that is of no use, for the reasons of `add import`.
    pub fn read(ctx: &mut Ctx, account: &Entry<Account>, given: &str) -> Result<Fresh> {
        if given.is_empty() {
            return Err(Error::usage("the activation is empty")
                .hint(Hint::say("remove it with `--rm-token`")));
        }
        let importer = account.key()?;
        let (token, claims) = activation::usable(ctx, given, &importer, &account.name)?;
        let exporter = activation::exporter(&claims)?;
        Ok(Fresh {
            token,
            claims,
            exporter,
        })
    }

    /// Whether it admits to what the import imports.
    pub fn is_for(&self, import: &Import) -> bool {
        self.mismatch(import).is_none()
    }

    /// Puts the activation in the place of the old one. Fails if it is for something else.
    pub fn put(self, import: &mut Import, changes: &mut Changes) -> Result<()> {
        if let Some(reason) = self.mismatch(import) {
            return Err(Error::refused(reason).hint(Hint::say(
                "name the import that it is for, or import what it admits to with `add import`",
            )));
        }
        changes.say(match import.token.is_empty() {
            true => "added activation",
            false => "replaced activation",
        });
        import.token = self.token;
        Ok(())
    }

    fn mismatch(&self, import: &Import) -> Option<String> {
        let activation = &self.claims.nats;
        let remote = remote_subject(import);
        if import.account != self.exporter.as_str() {
            return Some(format!(
                "the activation is from account {}, and `{remote}` is imported from {}",
                self.exporter, import.account
            ));
        }
        if import.kind != activation.kind {
            return Some(format!(
                "the activation is for a {}, and `{remote}` is imported as a {}",
                activation.kind, import.kind
            ));
        }
        (!is_contained(remote, &activation.subject)).then(|| {
            format!(
                "the activation admits to `{}`, which does not cover the imported `{remote}`",
                activation.subject
            )
        })
    }
}

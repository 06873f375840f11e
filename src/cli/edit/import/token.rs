//! Fresh activations for an import that is there.

use crate::check::remote_subject;
use crate::claims::{Account, ActivationClaims, Import};
use crate::cli::activation;
use crate::cli::changes::Changes;
use crate::cli::ctx::{Ctx, Entry};
use crate::cli::error::{Error, Hint, Result};
use crate::nkey::PublicKey;
use crate::subject::is_contained;

/// Activations that the importing account can use; a share has several in one file.
pub struct Fresh(Vec<Activation>);

struct Activation {
    token: String,
    claims: ActivationClaims,
    exporter: PublicKey,
}

impl Fresh {
    /// Reads activations and passes over those that are of no use, for the reasons of `add import`.
    /// Fails if all are.
    pub fn read(ctx: &mut Ctx, account: &Entry<Account>, given: &str) -> Result<Fresh> {
        if given.is_empty() {
            return Err(Error::usage("the activation is empty")
                .hint(Hint::say("remove it with `--rm-token`")));
        }
        let importer = account.key()?;
        let mut usable = Vec::new();
        let mut refused = None;
        for token in activation::read_all(ctx, given)? {
            match activation::judged(ctx, &token, &importer, &account.name) {
                Ok(claims) => usable.push(Activation {
                    exporter: activation::exporter(&claims)?,
                    token,
                    claims,
                }),
                Err(err) => refused = refused.or(Some(err)),
            }
        }
        match refused {
            Some(err) if usable.is_empty() => Err(err),
            _ => Ok(Fresh(usable)),
        }
    }

    /// Whether one of them admits to what the import imports.
    pub fn is_for(&self, import: &Import) -> bool {
        self.0.iter().any(|one| one.mismatch(import).is_none())
    }

    /// Puts the one that is for the import in the place of the old one. Fails if none is.
    pub fn put(self, import: &mut Import, changes: &mut Changes) -> Result<()> {
        let mut reasons = Vec::new();
        for one in self.0 {
            if let Some(reason) = one.mismatch(import) {
                reasons.push(reason);
                continue;
            }
            changes.say(match import.token.is_empty() {
                true => "added activation",
                false => "replaced activation",
            });
            import.token = one.token;
            return Ok(());
        }
        Err(Error::refused(reasons.join("; ")).hint(Hint::say(
            "name the import that it is for, or import what it admits to with `add import`",
        )))
    }
}

impl Activation {
    /// Why it is not for the import, if it is not.
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

//! `rename user`: a user gets another name.

use std::path::PathBuf;

use serde::Serialize;
use zeroize::Zeroizing;

use super::refuse_taken;
use crate::claims::Account;
use crate::cli::complete;
use crate::cli::ctx::{Ctx, Entry};
use crate::cli::error::{Error, Hint, Result};
use crate::cli::output::Human;
use crate::cli::signing::{SignedBy, Signer};
use crate::nkey::{Kind, PublicKey, Seed};
use crate::store::Name;

/// Rename a user
///
/// Signs the user's JWT anew under the new name, by the key that signed it before, and moves its
/// creds file. Key and rights stay, so creds that were handed out go on working.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  Give a user another name
    accord rename user app web --account shop")]
pub struct Args {
    /// User to rename, by name or public key
    #[arg(value_name = "USER", add = complete::users())]
    user: String,
    /// Its new name
    #[arg(value_name = "NAME")]
    name: Name,
    /// Account of the user, by name or public key; the current one if omitted
    #[arg(short, long, value_name = "ACCOUNT", add = complete::accounts())]
    account: Option<String>,
}

/// What was renamed. `creds` is where its creds file is now, if there is one.
#[derive(Debug, Serialize)]
pub struct Report {
    account: String,
    before: String,
    user: Name,
    key: PublicKey,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(serialize_with = "crate::store::paths")]
    creds: Option<PathBuf>,
    signed_by: SignedBy,
}

/// Renames the user.
pub fn run(args: Args, ctx: &mut Ctx) -> Result<Report> {
    let operator = ctx.operator()?;
    let account = ctx.account(args.account.as_deref())?;
    let user = ctx.user(&account, Some(&args.user))?;
    let (before, new) = (user.name.as_str(), &args.name);
    let (of_operator, of_account) = (operator.name.as_str(), account.name.as_str());
    let taken = ctx
        .snapshot()
        .user_exists_ignoring_case(of_operator, of_account, new.as_str())?;
    refuse_taken("user", before, new, taken.as_deref())?;
    let stored = &user.stored.claims;
    let key = PublicKey::parse_kind(Kind::User, &stored.sub)
        .map_err(|e| Error::from(e).within(format!("user \"{before}\"")))?;
    refuse_revoked(&account, before, &key, stored.iat)?;
    ctx.confirm_if_interactive(&format!("Rename user \"{before}\" to \"{new}\"?"))?;

    let claims = &account.stored.claims;
    let signer = ctx.user_jwt_signer(&operator.stored.claims, claims, Some(&stored.iss))?;
    refuse_other_scope(&account, before, &stored.iss, &signer)?;
    let mut renamed = stored.clone();
    renamed.name = new.to_string();
    let token = ctx.sign_user(&account, Some(stored), &mut renamed, &signer)?;
    ctx.changes
        .put_user(of_operator, of_account, before, &token);

    // A file that was taken away is not brought back; one that is there follows.
    let creds = ctx.snapshot().creds(of_operator, of_account, before)?;
    if let Some(creds) = &creds {
        match seed(ctx, &key, creds)? {
            Some(seed) => {
                let creds = crate::creds::write(&token, &seed)?;
                ctx.changes
                    .put_creds(of_operator, of_account, before, creds);
            }
            None => ctx.warn(
                "the seed of the user is not known: its creds file keeps the JWT with the old name",
            ),
        }
    }
    ctx.changes
        .rename_user(of_operator, of_account, before, new.as_str());
    let creds = creds.map(|_| ctx.layout().creds(of_operator, of_account, new.as_str()));
    Ok(Report {
        account: account.name,
        before: user.name,
        user: args.name,
        key,
        creds,
        signed_by: signer.by,
    })
}

/// A revocation hits what was signed up to a moment: signing anew would give back what was taken.
fn refuse_revoked(account: &Entry<Account>, user: &str, key: &PublicKey, iat: i64) -> Result<()> {
    let revocations = &account.stored.claims.nats.revocations;
    if !revocations.is_revoked(key.as_str(), iat) {
        return Ok(());
    }
    Err(Error::refused(format!(
        "user \"{user}\" is revoked; signed anew under another name it could connect again"
    ))
    .hint(Hint::run(
        "take the revocation back first, if that is meant",
        &[
            "revocations",
            "delete-user",
            "--account",
            &account.name,
            "--user-public-key",
            key.as_str(),
        ],
    )))
}

/// A user neither enters nor leaves a scope with its name: its limits would be others, or none.
fn refuse_other_scope(
    account: &Entry<Account>,
    user: &str,
    issuer: &str,
    signer: &Signer,
) -> Result<()> {
    let scope = account.stored.claims.nats.signing_keys.scope(issuer);
    let same = match scope {
        Some(_) => signer.by.key.as_str() == issuer,
        None => !signer.by.is_scoped(),
    };
    if same {
        return Ok(());
    }
    let of = scope.map_or_else(String::new, |s| format!(" of role \"{}\"", s.role));
    Err(Error::refused(format!(
        "user \"{user}\" was signed by key {issuer}{of}; {} stands for other rights",
        signer.by.key
    ))
    .hint(Hint::say(format!(
        "give the seed of {issuer} with `-K FILE`"
    ))))
}

/// The seed of the user, from the keystore or else from its creds file.
fn seed(ctx: &Ctx, key: &PublicKey, creds: &Zeroizing<String>) -> Result<Option<Seed>> {
    if let Some(seed) = ctx.seed(key)? {
        return Ok(Some(seed));
    }
    let inside = crate::creds::seed_in(creds).ok();
    Ok(inside.filter(|seed| seed.public_key() == *key))
}

impl crate::cli::output::Report for Report {
    fn human(&self, out: &mut Human) {
        out.signed(&self.signed_by);
        if let Some(creds) = &self.creds {
            out.ok(format!(
                "moved the creds file to `{}`; copies that were handed out go on working",
                creds.display()
            ));
        }
        out.ok(format!(
            "renamed user \"{}\" to \"{}\" in account \"{}\"",
            self.before, self.user, self.account
        ));
    }
}

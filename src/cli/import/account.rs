//! `import account`: an account from its JWT.

use serde::Serialize;

use super::document;
use crate::check;
use crate::claims::{Account, AccountClaims, Operator, armor, trust};
use crate::cli::args::time;
use crate::cli::ctx::{Ctx, Entry};
use crate::cli::error::{Error, Hint, Result};
use crate::cli::output::Human;
use crate::cli::signing::{Prefer, SignedBy};
use crate::nkey::{Kind, PublicKey};
use crate::store::Stored;

/// Import an account from its JWT
///
/// Takes an account that the operator in use signed before, or one that signed itself: the operator
/// signs that anew. With `--force` it also signs an account of another operator anew. The account gets
/// the name in its JWT. Its keys are not part of the JWT, see `import keys`.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  Take over an account that asks for the operator's signature
    accord import account --file theirs.jwt
  Replace the JWT of an account that is here
    accord import account --file partner.jwt --overwrite")]
pub struct Args {
    /// File with the account JWT, or `-` for standard input
    #[arg(short = 'j', short_alias = 'f', long, value_name = "FILE", value_hint = clap::ValueHint::FilePath)]
    file: String,
    /// Import it although it breaks rules of the format or its time is over
    #[arg(long)]
    skip: bool,
    /// Replace the JWT if the account is here already
    #[arg(long)]
    overwrite: bool,
    /// Sign an account of another operator anew
    #[arg(long)]
    force: bool,
}

/// What was imported. `signed_by` is there if it was signed anew.
#[derive(Debug, Serialize)]
pub struct Report {
    operator: String,
    account: String,
    key: PublicKey,
    /// Whether the account was here before.
    replaced: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    signed_by: Option<SignedBy>,
}

/// Stores the account, signed anew where that is needed.
pub fn run(args: Args, ctx: &mut Ctx) -> Result<Report> {
    let operator = ctx.operator()?;
    let text = document::text_of(ctx, &args.file)?;
    let token = armor::token_in(&text).trim();
    let claims = AccountClaims::decode(token)
        .map_err(|e| Error::from(e).within(format!("`{}`", args.file)))?;
    let key = document::key(Kind::Account, &claims.sub)?;
    let name = document::name(Kind::Account, &claims.name)?;
    let replaced = replaced(ctx, &operator.name, name.as_str(), &key, args.overwrite)?;
    let anew = must_be_signed(ctx, &operator, &claims, args.force)?;
    let findings = check::account(&claims, &ctx.facts());
    document::judge(ctx, &findings, args.skip)?;
    if let Some(Stored { claims: old, .. }) = replaced.as_ref().and_then(Option::as_ref)
        && old.iat > claims.iat
    {
        ctx.warn(format!(
            "the JWT of {} replaces a newer one of {}: what was revoked or changed since then is lost",
            time::shown(claims.iat),
            time::shown(old.iat)
        ));
    }
    let signed_by = if anew {
        // Judged above, so none of its errors is new.
        let before = claims.clone();
        Some(ctx.save_account(
            &operator,
            name.as_str(),
            Some(&before),
            claims,
            Prefer::Identity,
        )?)
    } else {
        ctx.changes
            .put_account(&operator.name, name.as_str(), token);
        None
    };
    Ok(Report {
        operator: operator.name,
        account: name.to_string(),
        key,
        replaced: replaced.is_some(),
        signed_by,
    })
}

/// The account that is here under this name, if it may be replaced; the inner `None` if its JWT is
/// damaged. A key that is here under another name is refused: servers know an account by its key.
pub fn replaced(
    ctx: &Ctx,
    operator: &str,
    name: &str,
    key: &PublicKey,
    overwrite: bool,
) -> Result<Option<Option<Stored<Account>>>> {
    if let Some(other) = ctx.snapshot().account_by_key(operator, key)?
        && other != name
    {
        return Err(Error::refused(format!(
            "{key} is the key of account \"{other}\", which already exists; the JWT calls it \"{name}\""
        ))
        .hint(Hint::run("see what it is", &["describe", "account", &other])));
    }
    let Some(taken) = ctx
        .snapshot()
        .account_exists_ignoring_case(operator, name)?
    else {
        return Ok(None);
    };
    let old = ctx.snapshot().account(operator, &taken).ok();
    let other = old
        .as_ref()
        .map(|o| o.claims.sub.clone())
        .filter(|sub| sub != key.as_str());
    if taken != name || other.is_some() {
        let whose = other.map_or_else(String::new, |sub| format!(" with the key {sub}"));
        return Err(Error::refused(format!(
            "account \"{taken}\" already exists{whose} and is another one than {key}; they only have the name in common"
        ))
        .hint(Hint::run("see what it is", &["describe", "account", &taken])));
    }
    if !overwrite {
        return Err(
            Error::refused(format!("account \"{taken}\" already exists")).hint(Hint::say(
                "look at both, then replace its JWT with `--overwrite`",
            )),
        );
    }
    Ok(Some(old))
}

/// Whether the operator has to sign it anew; an account that it must not sign is refused.
fn must_be_signed(
    ctx: &Ctx,
    operator: &Entry<Operator>,
    claims: &AccountClaims,
    force: bool,
) -> Result<bool> {
    let is_own = trust::operator_signed(&operator.stored.claims, &claims.iss, &claims.sub);
    if is_own && claims.nats.version == 2 && ctx.options.key.is_none() {
        return Ok(false);
    }
    if ctx.managed()? {
        return match (is_own, claims.is_self_signed()) {
            (true, _) => Ok(false),
            (false, true) => Err(Error::refused(format!(
                "the account signed itself, and operator \"{}\" is managed elsewhere: only a non managed store can import a self signed account",
                operator.name
            ))
            .hint(Hint::say("have the operator sign it, and import what comes back"))),
            (false, false) => Err(foreign(operator, claims).hint(Hint::say(
                "if the operator has new signing keys, update its JWT with `add operator --force --url`",
            ))),
        };
    }
    if is_own || claims.is_self_signed() || force {
        return Ok(true);
    }
    Err(foreign(operator, claims).hint(Hint::say(
        "update the operator if it has other keys now, or let it sign the account anew with `--force`",
    )))
}

fn foreign(operator: &Entry<Operator>, claims: &AccountClaims) -> Error {
    Error::refused(format!(
        "the account is signed by {}, which may not sign accounts of operator \"{}\": can only import account signed by same operator",
        claims.iss, operator.name
    ))
}

impl crate::cli::output::Report for Report {
    fn human(&self, out: &mut Human) {
        if let Some(by) = &self.signed_by {
            out.signed(by);
        }
        out.ok(format!("its key is {}", self.key));
        if self.replaced {
            out.ok("replaced the JWT it had");
        }
        out.ok(format!(
            "account \"{}\" was successfully imported",
            self.account
        ));
    }
}

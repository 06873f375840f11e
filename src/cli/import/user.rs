//! `import user`: a user from its JWT or creds.

use std::path::PathBuf;

use serde::Serialize;

use super::document;
use crate::check::{self, Code, across};
use crate::claims::{Account, Operator, UserClaims, armor};
use crate::cli::args::time;
use crate::cli::ctx::{Ctx, Entry};
use crate::cli::error::{Error, Hint, Result};
use crate::cli::new_key::Kept;
use crate::cli::output::Human;
use crate::creds::{self, CredsError};
use crate::nkey::{Kind, PublicKey, Seed};

/// Import a user from its JWT or creds
///
/// The account that signed the user must be here. From a creds file the seed enters the keystore too, and
/// the creds are stored as those of any other user. The user gets the name in its JWT.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  Import a user with its seed
    accord import user --file visitor.creds
  Put the JWT of a user back that is here
    accord import user --file app.jwt --overwrite")]
pub struct Args {
    /// File with the user JWT or creds, or `-` for standard input
    #[arg(short, short_alias = 'j', long, value_name = "FILE", value_hint = clap::ValueHint::FilePath)]
    file: String,
    /// Import it although it breaks rules of the format, its time is over, or its seed is damaged
    #[arg(long)]
    skip: bool,
    /// Replace the JWT if the user is here already
    #[arg(long)]
    overwrite: bool,
}

/// What was imported. `creds` is the creds file, absent where the seed is not here.
#[derive(Debug, Serialize)]
pub struct Report {
    account: String,
    user: String,
    key: PublicKey,
    /// Whether the user was here before.
    replaced: bool,
    /// Key that signed the JWT.
    issuer: String,
    seed: Kept,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(serialize_with = "crate::store::paths")]
    creds: Option<PathBuf>,
    #[serde(skip)]
    #[serde(serialize_with = "crate::store::paths")]
    seed_path: PathBuf,
}

/// Stores the user as it is, and its seed and creds if they are known.
pub fn run(args: Args, ctx: &mut Ctx) -> Result<Report> {
    let operator = ctx.operator()?;
    let text = document::text_of(ctx, &args.file)?;
    let token = armor::token_in(&text).trim();
    let claims =
        UserClaims::decode(token).map_err(|e| Error::from(e).within(format!("`{}`", args.file)))?;
    let key = document::key(Kind::User, &claims.sub)?;
    let name = document::name(Kind::User, &claims.name)?;
    let given = seed_of(ctx, &text, &key, args.skip)?;
    let account = account_of(ctx, &operator, &claims)?;
    judge(ctx, &operator, &account, &claims, args.skip)?;
    let replaced = replaced(ctx, &account, &claims, &key, args.overwrite)?;

    let stored = ctx.seed(&key)?;
    let kept = match (&given, &stored) {
        (_, Some(_)) => Kept::Known,
        (Some(_), None) => Kept::Stored,
        (None, None) => Kept::Elsewhere,
    };
    let (of, user) = (account.name.as_str(), name.as_str());
    ctx.changes.put_user(&operator.name, of, user, token);
    let creds = match given.or(stored) {
        None => None,
        Some(seed) => {
            if kept == Kept::Stored {
                ctx.keep_seed(&seed);
            }
            let text = creds::write(token, &seed)?;
            ctx.changes.put_creds(&operator.name, of, user, text);
            Some(ctx.layout().creds(&operator.name, of, user))
        }
    };
    Ok(Report {
        account: account.name,
        user: name.to_string(),
        key,
        replaced,
        issuer: claims.iss,
        seed: kept,
        creds,
        seed_path: ctx.layout().seed(&key),
    })
}

/// The seed in creds, which must be that of the user. Text without a seed, such as a bare JWT, has none.
fn seed_of(ctx: &mut Ctx, text: &str, key: &PublicKey, skip: bool) -> Result<Option<Seed>> {
    let blocks = armor::blocks(text).count();
    let problem = match creds::seed_in(text) {
        Ok(seed) if seed.public_key() == *key => return Ok(Some(seed)),
        // Another key in the user's creds is no damage but a mix-up.
        Ok(seed) => {
            return Err(Error::refused(format!(
                "the seed belongs to {}, the JWT to {key}",
                seed.public_key()
            ))
            .hint(Hint::say("do not use these creds; ask for them again")));
        }
        Err(CredsError::NoSeed) if blocks < 2 => return Ok(None),
        Err(err) => err,
    };
    if skip {
        ctx.warn(format!("{problem}; only the JWT is imported"));
        return Ok(None);
    }
    Err(Error::refused(problem).hint(Hint::say(
        "ask for the creds again, or import the JWT alone with `--skip`",
    )))
}

/// The account that stands behind the user.
fn account_of(
    ctx: &Ctx,
    operator: &Entry<Operator>,
    claims: &UserClaims,
) -> Result<Entry<Account>> {
    let named = &claims.nats.issuer_account;
    let named = if named.is_empty() { &claims.iss } else { named };
    let found = match PublicKey::parse_kind(Kind::Account, named) {
        Ok(key) => ctx.snapshot().account_by_key(&operator.name, &key)?,
        Err(_) => None,
    };
    let Some(name) = found else {
        return Err(Error::refused(format!(
            "referenced account {named} is not found in operator \"{}\": it does not exist here",
            operator.name
        ))
        .hint(Hint::run(
            "import the account first",
            &["import", "account", "--file", "FILE"],
        )));
    };
    let stored = ctx.snapshot().account(&operator.name, &name)?;
    Ok(Entry {
        operator: operator.name.clone(),
        name,
        stored,
    })
}

/// Who signed it is no matter of `--skip`: such a user could never connect.
fn judge(
    ctx: &mut Ctx,
    operator: &Entry<Operator>,
    account: &Entry<Account>,
    claims: &UserClaims,
    skip: bool,
) -> Result<()> {
    let mut findings = check::user(claims, &ctx.facts());
    let across = across::account_user(&operator.stored.claims, &account.stored.claims, claims);
    let untrusted = [Code::UserNotSignedByAccount, Code::UserIssuerAccountMissing];
    if let Some(finding) = across.iter().find(|f| untrusted.contains(&f.code)) {
        return Err(Error::refused(format!(
            "can only import user signed by existing account: {} [{}]",
            finding.message,
            finding.code.as_str()
        ))
        .hint(Hint::say(
            "if the account has other signing keys now, import its current JWT first",
        )));
    }
    findings.extend(across);
    document::judge(ctx, &findings, skip)
}

/// Whether the user is here already; only the same one may be replaced.
fn replaced(
    ctx: &mut Ctx,
    account: &Entry<Account>,
    claims: &UserClaims,
    key: &PublicKey,
    overwrite: bool,
) -> Result<bool> {
    let (operator, of, name) = (&account.operator, &account.name, claims.name.as_str());
    let see = |user: &str| {
        Hint::run(
            "see what it is",
            &["describe", "user", "--account", of, user],
        )
    };
    if let Some(other) = ctx.snapshot().user_by_key(operator, of, key)?
        && other != name
    {
        return Err(Error::refused(format!(
            "{key} is the key of user \"{other}\", which already exists; the JWT calls it \"{name}\""
        ))
        .hint(see(&other)));
    }
    let Some(taken) = ctx
        .snapshot()
        .user_exists_ignoring_case(operator, of, name)?
    else {
        return Ok(false);
    };
    let old = ctx
        .snapshot()
        .user(operator, of, &taken)
        .ok()
        .map(|old| old.claims);
    let other = old
        .as_ref()
        .map(|o| o.sub.clone())
        .filter(|sub| sub != key.as_str());
    if taken != name || other.is_some() {
        let whose = other.map_or_else(String::new, |sub| format!(" with the key {sub}"));
        return Err(Error::refused(format!(
            "user \"{taken}\" already exists in account \"{of}\"{whose} and is another one than {key}; they only have the name in common"
        ))
        .hint(see(&taken)));
    }
    if !overwrite {
        return Err(Error::refused(format!(
            "user \"{taken}\" already exists in account \"{of}\""
        ))
        .hint(Hint::say(
            "look at both, then replace its JWT with `--overwrite`",
        )));
    }
    if let Some(old) = old.filter(|old| old.iat > claims.iat) {
        ctx.warn(format!(
            "the JWT of {} replaces a newer one of {}",
            time::shown(claims.iat),
            time::shown(old.iat)
        ));
    }
    Ok(true)
}

impl crate::cli::output::Report for Report {
    fn human(&self, out: &mut Human) {
        out.ok(match self.seed {
            Kept::Stored => format!("key stored {}", self.seed_path.display()),
            kept => kept.sentence("user", &self.key),
        });
        if self.replaced {
            out.ok("replaced the JWT it had");
        }
        match &self.creds {
            Some(path) => out.ok(format!("generated user creds file `{}`", path.display())),
            None => out.warn("skipped generating creds file - user private key is not available"),
        }
        out.ok(format!(
            "user \"{}\" of account \"{}\" was successfully imported",
            self.user, self.account
        ));
    }
}

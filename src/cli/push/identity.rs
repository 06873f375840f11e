//! As whom to push: a user of the system account.

use std::time::{Duration, Instant};

use crate::check;
use crate::claims::{Account, Operator, Permission, UserClaims};
use crate::cli::ctx::{Ctx, Entry};
use crate::cli::error::{Error, Hint, Result};
use crate::cli::signing::Signer;
use crate::nkey::{Kind, PublicKey, Seed};
use crate::sync::{Issuer, Login, PUBLISH, SUBSCRIBE, SyncError};

/// How long a temporary user is valid. It is renewed long before, for as long as the push takes.
const LIFETIME: Duration = Duration::from_secs(120);

/// The account that is logged in through, and a maker of users.
pub struct Identity {
    /// Name of the system account.
    pub name: String,
    /// Its key.
    pub account: PublicKey,
    /// Makes users.
    pub issuer: Box<Issuer<'static>>,
}

/// Finds the system account and a way to log in as one of its users.
pub fn find(
    ctx: &mut Ctx,
    operator: &Entry<Operator>,
    account: Option<&str>,
    user: Option<&str>,
    deletes: bool,
) -> Result<Identity> {
    let account = system_account(ctx, operator, account)?;
    let key = account.key()?;
    let issuer = match user {
        Some(user) => stored_user(ctx, &account, user)?,
        None => {
            // Where accounts are deleted `-K` is the operator's key that signs the request for it.
            let for_deletion = ctx.options.key.take_if(|_| deletes);
            let issuer = any_user(ctx, operator, &account, key);
            ctx.options.key = for_deletion.or(ctx.options.key.take());
            issuer?
        }
    };
    Ok(Identity {
        name: account.name,
        account: key,
        issuer,
    })
}

/// A temporary user; a stored one where no key is here to sign it, unless `-K` named a key.
fn any_user(
    ctx: &mut Ctx,
    operator: &Entry<Operator>,
    account: &Entry<Account>,
    key: PublicKey,
) -> Result<Box<Issuer<'static>>> {
    let err = match ctx.system_signer(&operator.stored.claims, &account.stored.claims) {
        Ok(signer) => return Ok(temporary(signer, key, ctx.now, ctx.generate(Kind::User))),
        Err(err) if ctx.options.key.is_some() => return Err(err),
        Err(err) => err,
    };
    // The keys of the system account may be kept elsewhere while one of its users is here.
    match first_stored_user(ctx, operator, account)? {
        Some(user) => stored_user(ctx, account, &user),
        None => Err(err.hint(Hint::say(
            "or name a user of it that is in the keystore with `--system-user USER`",
        ))),
    }
}

fn system_account(
    ctx: &mut Ctx,
    operator: &Entry<Operator>,
    given: Option<&str>,
) -> Result<Entry<Account>> {
    if let Some(given) = given {
        return ctx.account(Some(given));
    }
    let key = &operator.stored.claims.nats.system_account;
    if key.is_empty() {
        return Err(Error::refused(format!(
            "operator \"{}\" has no system account, through which servers take accounts",
            operator.name
        ))
        .hint(Hint::run(
            "set one",
            &["edit", "operator", "--system-account", "ACCOUNT"],
        )));
    }
    ctx.account(Some(key)).map_err(|err| {
        err.within(format!(
            "the system account of operator \"{}\" is not in this store",
            operator.name
        ))
        .hint(Hint::say(
            "push from where it is, or name another account with `--system-account`",
        ))
    })
}

/// Users that live for two minutes and may do nothing but push.
fn temporary(signer: Signer, account: PublicKey, now: i64, seed: Seed) -> Box<Issuer<'static>> {
    let started = Instant::now();
    Box::new(move || {
        let now = now + started.elapsed().as_secs() as i64;
        let mut claims = UserClaims::new(&seed.public_key());
        claims.name = "accord temporary push user".into();
        claims.exp = now + LIFETIME.as_secs() as i64;
        claims.nats.limits.permissions.pub_ = allow(&PUBLISH);
        claims.nats.limits.permissions.sub = allow(&SUBSCRIBE);
        if !signer.by.identity {
            claims.nats.issuer_account = account.to_string();
        }
        let jwt = claims
            .sign(&signer.seed, now)
            .map_err(|e| SyncError::Runtime(e.to_string()))?;
        Ok((
            Login {
                jwt,
                seed: seed.clone(),
                inbox: None,
            },
            LIFETIME,
        ))
    })
}

fn allow(subjects: &[&str]) -> Permission {
    Permission {
        allow: subjects.iter().map(|s| (*s).to_string()).collect(),
        ..Permission::default()
    }
}

/// A user that servers let in as far as can be known here.
fn first_stored_user(
    ctx: &Ctx,
    operator: &Entry<Operator>,
    account: &Entry<Account>,
) -> Result<Option<String>> {
    for user in ctx.snapshot().users(&account.operator, &account.name)? {
        let stored = ctx
            .snapshot()
            .user(&account.operator, &account.name, &user)?;
        let claims = &stored.claims;
        let alive = claims.exp == 0 || claims.exp > ctx.now;
        let against =
            check::across::account_user(&operator.stored.claims, &account.stored.claims, claims);
        if alive
            && !check::is_blocking(&against, true)
            && PublicKey::parse(&claims.sub).is_ok_and(|k| ctx.snapshot().has_seed(&k))
        {
            return Ok(Some(user));
        }
    }
    Ok(None)
}

fn stored_user(
    ctx: &mut Ctx,
    account: &Entry<Account>,
    user: &str,
) -> Result<Box<Issuer<'static>>> {
    let entry = ctx.user(account, Some(user))?;
    let claims = entry.stored.claims;
    if claims.exp != 0 && claims.exp <= ctx.now {
        return Err(Error::refused(format!(
            "user \"{user}\" of account \"{}\" has expired",
            account.name
        )));
    }
    let key = PublicKey::parse_kind(Kind::User, &claims.sub)
        .map_err(|e| Error::refused(format!("user \"{user}\": {e}")))?;
    let seed = ctx.snapshot().seed(&key)?.ok_or_else(|| {
        Error::refused(format!(
            "the seed of user \"{user}\" of account \"{}\" is not in the keystore",
            account.name
        ))
    })?;
    let valid = if claims.exp == 0 {
        u64::from(u32::MAX)
    } else {
        (claims.exp - ctx.now) as u64
    };
    let jwt = entry.stored.token;
    Ok(Box::new(move || {
        Ok((
            Login {
                jwt: jwt.clone(),
                seed: seed.clone(),
                inbox: None,
            },
            Duration::from_secs(valid),
        ))
    }))
}

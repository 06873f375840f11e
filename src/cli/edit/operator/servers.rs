//! Where the servers of an operator are, and the account they talk through.

use super::{Args, Done};
use crate::claims::{OperatorClaims, tags};
use crate::cli::args::{AccountServerUrl, Emptiable, all};
use crate::cli::ctx::Ctx;
use crate::cli::error::{Error, Hint, Result};

/// Sets the account server URL, and adds and removes URLs of servers.
pub fn urls(args: &Args, claims: &mut OperatorClaims, done: &mut Done) {
    let url = match &args.account_jwt_server_url {
        Some(Emptiable(url)) => Some(url.as_ref().map_or("", AccountServerUrl::as_str)),
        None => args.rm_account_jwt_server_url.then_some(""),
    };
    match url {
        None => {}
        Some("") if claims.nats.account_server_url.is_empty() => {
            done.changes.missing("an account server url")
        }
        Some(url) => {
            done.changes.say(if url.is_empty() {
                "removed account server url".to_string()
            } else {
                format!("set account jwt server url to \"{url}\"")
            });
            claims.nats.account_server_url = url.to_string();
        }
    }
    let urls = &mut claims.nats.operator_service_urls;
    for url in all(&args.service_url) {
        let added = tags::add_exact(urls, url.as_str());
        done.changes.say(format!(
            "{} \"{}\"",
            if added {
                "added service url"
            } else {
                "already there: service url"
            },
            url.as_str()
        ));
    }
    for url in all(&args.rm_service_url) {
        // Other tools may have stored capital letters.
        let found = urls.iter().position(|u| u.eq_ignore_ascii_case(url.trim()));
        match found.map(|index| urls.remove(index)) {
            Some(url) => done.changes.say(format!("removed service url \"{url}\"")),
            None => done.changes.missing(format!("service url \"{url}\"")),
        }
    }
}

/// Sets or removes the system account.
pub fn system_account(
    args: &Args,
    ctx: &mut Ctx,
    claims: &mut OperatorClaims,
    done: &mut Done,
) -> Result<()> {
    let Some(given) = &args.system_account else {
        return Ok(());
    };
    if given.is_empty() {
        match std::mem::take(&mut claims.nats.system_account) {
            old if old.is_empty() => done.changes.missing("a system account"),
            _ => done.changes.say("removed system account"),
        }
        return Ok(());
    }
    let key = ctx.account_key(given)?;
    let operator = ctx.operator_name()?;
    match ctx.snapshot().account_by_key(&operator, &key)? {
        None => ctx.warn(format!(
            "account {key} is not in this store: make sure that servers know it"
        )),
        Some(name) => {
            let account = ctx.snapshot().account(&operator, &name)?;
            if account.claims.nats.limits.is_jetstream_enabled() {
                return Err(Error::refused(format!(
                    "system accounts cannot have JetStream limits, and account \"{name}\" has some"
                ))
                .hint(Hint::say(format!(
                    "disable JetStream for it first: `edit account {name} --js-disable`"
                ))));
            }
        }
    }
    done.changes.say(format!("set system account \"{key}\""));
    claims.nats.system_account = key.to_string();
    Ok(())
}

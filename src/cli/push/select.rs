//! What is pushed and to where.

use crate::check;
use crate::claims::{Operator, OperatorClaims};
use crate::cli::ctx::{Ctx, Entry};
use crate::cli::error::{Error, Hint, Result};
use crate::sync::PushItem;

/// Servers to push to: as given, else the operator's account server, else its service URLs.
pub fn urls(operator: &OperatorClaims, given: Option<&str>) -> Result<Vec<String>> {
    let named = given
        .map(str::to_string)
        .or_else(|| Some(operator.nats.account_server_url.clone()).filter(|u| !u.is_empty()));
    let urls = match named {
        Some(url) => vec![url],
        None => operator.nats.operator_service_urls.clone(),
    };
    if urls.is_empty() {
        return Err(Error::refused(format!(
            "operator \"{}\" names no server to push to",
            operator.name
        ))
        .hint(Hint::run(
            "set it once",
            &[
                "edit",
                "operator",
                "--account-jwt-server-url",
                "nats://localhost:4222",
            ],
        ))
        .hint(Hint::run(
            "or give it for this time",
            &["push", "--account-jwt-server-url", "nats://localhost:4222"],
        )));
    }
    for url in &urls {
        let scheme = url.split_once("://").map(|(s, _)| s.to_ascii_lowercase());
        match scheme.as_deref() {
            Some("nats" | "tls" | "ws" | "wss") => {}
            Some("http" | "https") => {
                return Err(Error::refused(format!(
                    "`{url}` is an HTTP account server; accounts are pushed to nats-servers"
                ))
                .hint(Hint::run(
                    "name a nats-server with a resolver",
                    &["push", "--account-jwt-server-url", "nats://localhost:4222"],
                )));
            }
            _ => {
                return Err(
                    Error::refused(format!("`{url}` is no server URL")).hint(Hint::say(
                        "a server URL starts with nats://, tls://, ws:// or wss://",
                    )),
                );
            }
        }
    }
    Ok(urls)
}

/// The accounts to push, each checked first: a server stores nearly anything and would break later.
pub fn accounts(
    ctx: &mut Ctx,
    operator: &Entry<Operator>,
    given: Option<&str>,
    all: bool,
    force: bool,
) -> Result<Vec<PushItem>> {
    let names = if all {
        ctx.snapshot().accounts(&operator.name)?
    } else {
        vec![ctx.account_name(given)?]
    };
    if names.is_empty() {
        return Err(
            Error::refused(format!("operator \"{}\" has no accounts", operator.name))
                .hint(Hint::run("add one", &["add", "account", "--name", "NAME"])),
        );
    }
    let managed = ctx.managed()?;
    let facts = ctx.facts();
    let mut items = Vec::with_capacity(names.len());
    for name in names {
        let stored = ctx.snapshot().account(&operator.name, &name)?;
        if !force {
            let mut findings = check::account(&stored.claims, &facts);
            if !managed {
                findings.extend(check::across::operator_account(
                    &operator.stored.claims,
                    &stored.claims,
                ));
            }
            if check::is_blocking(&findings, true) {
                let reasons: Vec<String> = findings
                    .iter()
                    .filter(|f| f.severity != check::Severity::Warning)
                    .map(|f| f.message.clone())
                    .collect();
                return Err(Error::refused(format!(
                    "account \"{name}\" cannot be pushed: {}",
                    reasons.join("; ")
                ))
                .hint(Hint::run(
                    "see all findings",
                    &["validate", "--account", &name],
                )));
            }
        }
        items.push(PushItem::read(&name, &stored.token)?);
    }
    Ok(items)
}

//! What is pushed and to where.

use crate::check;
use crate::claims::{Operator, OperatorClaims};
use crate::cli::ctx::{Ctx, Entry};
use crate::cli::error::{Error, Hint, Result};
use crate::sync::PushItem;
use crate::sync::account_server::is_http;

/// Where accounts are pushed to, or pulled from.
pub enum Target {
    /// Servers of one cluster.
    Nats(Vec<String>),
    /// An HTTP account server.
    Http(String),
}

/// As given, else the operator's account server, else its service URLs.
///
/// `command` is the one that asks, for the hints.
pub fn target(operator: &OperatorClaims, given: Option<&str>, command: &str) -> Result<Target> {
    let named = given
        .filter(|url| !url.is_empty())
        .map(str::to_string)
        .or_else(|| Some(operator.nats.account_server_url.clone()).filter(|u| !u.is_empty()));
    let urls = match named {
        Some(url) if is_http(&url) => return Ok(Target::Http(url)),
        Some(url) => vec![url],
        None => operator.nats.operator_service_urls.clone(),
    };
    if urls.is_empty() {
        let way = if command == "pull" { "from" } else { "to" };
        return Err(Error::refused(format!(
            "operator \"{}\" names no server to {command} {way}",
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
            &[command, "--account-jwt-server-url", "nats://localhost:4222"],
        )));
    }
    for url in &urls {
        let scheme = url.split_once("://").map(|(s, _)| s.to_ascii_lowercase());
        if !matches!(scheme.as_deref(), Some("nats" | "tls" | "ws" | "wss")) {
            return Err(
                Error::refused(format!("`{url}` is no server URL")).hint(Hint::say(
                    "a server URL starts with nats://, tls://, ws:// or wss://, that of an account server with http:// or https://",
                )),
            );
        }
    }
    Ok(Target::Nats(urls))
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

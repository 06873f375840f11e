//! A server configuration by nkeys: accounts, users and shares without JWTs.
//!
//! What a JWT can say and such a configuration cannot (limits, expiry, mappings) is left out;
//! permissions are not, since without them a user could do more than it was given.

use serde_json::json;

use super::servers::World;
use crate::claims::{Account, Export, Import, Permissions, ShareKind, UserClaims};
use crate::cli::ctx::Ctx;
use crate::cli::error::{Error, Hint, Result};
use crate::store::Stored;
use crate::subject::is_contained;

/// The `accounts` block.
///
/// Fails if a user cannot be read, or has permissions with variables, which only JWTs have.
pub fn config(ctx: &Ctx, world: &World) -> Result<String> {
    let mut accounts: Vec<&Stored<Account>> = world.accounts.iter().collect();
    accounts.sort_by(|a, b| a.claims.name.cmp(&b.claims.name));
    let mut text = "accounts: {\n".to_string();
    for account in accounts {
        text.push_str(&format!("  {}: {{\n", word(&account.claims.name)));
        block(
            &mut text,
            "users",
            users(ctx, &world.operator.name, account)?,
        );
        block(
            &mut text,
            "exports",
            account
                .claims
                .nats
                .exports
                .iter()
                .map(|e| export(world, account, e))
                .collect(),
        );
        block(
            &mut text,
            "imports",
            account
                .claims
                .nats
                .imports
                .iter()
                .filter_map(|i| import(world, i))
                .collect(),
        );
        text.push_str("  }\n");
    }
    text.push_str("}\n");
    Ok(text)
}

fn block(text: &mut String, name: &str, entries: Vec<String>) {
    if !entries.is_empty() {
        let lines: Vec<String> = entries
            .iter()
            .map(|entry| format!("      {{ {entry} }}\n"))
            .collect();
        text.push_str(&format!("    {name}: [\n{}    ]\n", lines.concat()));
    }
}

/// Text as a quoted string, which may hold anything.
fn word(text: &str) -> String {
    json!(text).to_string()
}

fn users(ctx: &Ctx, operator: &str, account: &Stored<Account>) -> Result<Vec<String>> {
    // The directory is what the store knows the account by; its name may differ.
    let directory = account
        .path
        .parent()
        .and_then(|dir| dir.file_name())
        .map(|name| name.to_string_lossy().into_owned());
    let directory = directory.unwrap_or_else(|| account.claims.name.clone());
    let read = ctx
        .snapshot()
        .each_user(operator, &directory, true, |_, stored| stored)?;
    read.into_iter()
        .map(|stored| user(account, &stored?.claims))
        .collect()
}

fn user(account: &Stored<Account>, claims: &UserClaims) -> Result<String> {
    let scope = account.claims.nats.signing_keys.scope(&claims.iss);
    let permissions = scope.map_or(&claims.nats.limits.permissions, |scope| {
        &scope.template.permissions
    });
    let mut text = format!("nkey: {}", claims.sub);
    if !permissions.is_unset() {
        text.push_str(&format!(", permissions: {}", permissions_of(permissions)));
    }
    if text.contains("{{") {
        return Err(Error::refused(format!(
            "user \"{}\" has permissions with variables, which only a JWT can have",
            claims.name
        ))
        .hint(Hint::run(
            "generate a configuration with JWTs",
            &["generate", "config", "--mem-resolver"],
        )));
    }
    Ok(text)
}

fn permissions_of(permissions: &Permissions) -> String {
    let mut parts = serde_json::Map::new();
    for (name, part) in [
        ("publish", &permissions.pub_),
        ("subscribe", &permissions.sub),
    ] {
        if !part.is_unset() {
            let lists = [("allow", &part.allow), ("deny", &part.deny)];
            let lists = lists
                .into_iter()
                .filter(|(_, list)| !list.is_empty())
                .map(|(name, list)| (name.to_string(), json!(list)));
            parts.insert(name.into(), lists.collect::<serde_json::Map<_, _>>().into());
        }
    }
    if let Some(responses) = &permissions.resp {
        parts.insert(
            "allow_responses".into(),
            json!({ "max": responses.max, "expires": format!("{}ns", responses.ttl) }),
        );
    }
    serde_json::Value::from(parts).to_string()
}

fn export(world: &World, account: &Stored<Account>, export: &Export) -> String {
    let mut text = format!("{}: {}", export.kind, word(&export.subject));
    if export.token_req {
        let admitted = |importer: &&Stored<Account>| {
            importer
                .claims
                .nats
                .imports
                .iter()
                .any(|i| admits(account, export, i))
        };
        let names: Vec<String> = world
            .accounts
            .iter()
            .filter(admitted)
            .map(|importer| word(&importer.claims.name))
            .collect();
        text.push_str(&format!(", accounts: [{}]", names.join(", ")));
    }
    if export.kind == ShareKind::Service
        && !matches!(export.response_type.as_str(), "" | "Singleton")
    {
        text.push_str(&format!(
            ", response: {}",
            export.response_type.to_lowercase()
        ));
    }
    text
}

/// Whether an import uses this private export, with an activation.
fn admits(exporter: &Stored<Account>, export: &Export, import: &Import) -> bool {
    import.account == exporter.claims.sub
        && import.kind == export.kind
        && !import.token.is_empty()
        && is_contained(&import.subject, &export.subject)
}

/// An import from an account of this configuration; others cannot be named in it.
fn import(world: &World, import: &Import) -> Option<String> {
    let exporter = world
        .accounts
        .iter()
        .find(|a| a.claims.sub == import.account)?;
    let source = format!(
        "{}: {{ account: {}, subject: {} }}",
        import.kind,
        word(&exporter.claims.name),
        word(&import.subject)
    );
    let local = if import.local_subject.is_empty() {
        &import.to
    } else {
        &import.local_subject
    };
    Some(if local.is_empty() {
        source
    } else {
        format!("{source}, to: {}", word(local))
    })
}

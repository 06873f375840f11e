//! The text of server configurations with JWTs.
//!
//! People edit what is printed here line by line and with `sed`, so the lines of the NATS resolver
//! keep their order and form: `operator:` begins its line, `dir: './jwt'` and `allow_delete: false`
//! stand alone, and `resolver_preload` is the last three lines.

use std::path::{Path, PathBuf};

use crate::claims::{Account, Operator};
use crate::cli::ctx::{Ctx, Entry};
use crate::cli::error::{Error, Hint, Result};
use crate::nkey::{Kind, PublicKey};
use crate::store::Stored;

/// How servers find the JWTs of accounts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Resolver {
    /// In the configuration.
    Memory,
    /// In a directory that holds all of them.
    Full,
    /// In a directory that holds those used lately.
    Cache,
}

/// What a configuration is made of.
pub struct World {
    /// The operator.
    pub operator: Entry<Operator>,
    /// The system account, if there is one.
    pub system: Option<Stored<Account>>,
    /// All accounts sorted by key, where the configuration holds them.
    pub accounts: Vec<Stored<Account>>,
}

impl World {
    /// Reads what a configuration of this kind needs; without a resolver it is by keys alone.
    ///
    /// Fails if one of the JWTs cannot be read, or the configuration needs a system account and
    /// there is none.
    pub fn load(ctx: &mut Ctx, system: Option<&str>, resolver: Option<Resolver>) -> Result<World> {
        let operator = ctx.operator()?;
        let system = system_account(ctx, &operator, system)?;
        let mut accounts = Vec::new();
        match (resolver, &system) {
            (Some(Resolver::Full | Resolver::Cache), None) => {
                return Err(Error::refused(format!(
                    "operator \"{}\" has no system account, which this resolver needs",
                    operator.name
                ))
                .hint(Hint::run(
                    "set one",
                    &["edit", "operator", "--system-account", "ACCOUNT"],
                )));
            }
            (Some(Resolver::Full | Resolver::Cache), Some(_)) => {}
            (None, Some(_)) => {
                return Err(Error::refused(
                    "a configuration by nkeys has no system account, and the operator has one",
                ));
            }
            (Some(Resolver::Memory) | None, _) => accounts = all_accounts(ctx, &operator)?,
        }
        Ok(World {
            operator,
            system,
            accounts,
        })
    }
}

fn system_account(
    ctx: &Ctx,
    operator: &Entry<Operator>,
    given: Option<&str>,
) -> Result<Option<Stored<Account>>> {
    let key = &operator.stored.claims.nats.system_account;
    let name = match given {
        Some(given) => ctx.find_account(&operator.name, given)?,
        None if key.is_empty() => return Ok(None),
        None => {
            let parsed = PublicKey::parse_kind(Kind::Account, key)?;
            ctx.snapshot().account_by_key(&operator.name, &parsed)?.ok_or_else(|| {
                Error::refused(format!("system account {key} of operator \"{}\" is not in the store; it does not exist here", operator.name))
                    .hint(Hint::say("name an account that is with `--sys-account NAME`"))
            })?
        }
    };
    Ok(Some(ctx.snapshot().account(&operator.name, &name)?))
}

/// All accounts, sorted by key. A server knows no account that is left out, so none may be.
fn all_accounts(ctx: &Ctx, operator: &Entry<Operator>) -> Result<Vec<Stored<Account>>> {
    let read = ctx
        .snapshot()
        .each_account(&operator.name, true, |name, stored| {
            (name.to_string(), stored)
        })?;
    let mut accounts = Vec::with_capacity(read.len());
    for (name, stored) in read {
        accounts
            .push(stored.map_err(|e| Error::from(e).within(format_args!("account \"{name}\"")))?);
    }
    if accounts.is_empty() {
        return Err(
            Error::refused(format!("operator \"{}\" has no accounts", operator.name))
                .hint(Hint::run("add one", &["add", "account", "--name", "NAME"])),
        );
    }
    accounts.sort_by(|a, b| a.claims.sub.cmp(&b.claims.sub));
    Ok(accounts)
}

/// The configuration as text.
pub fn config(world: &World, resolver: Resolver) -> Result<String> {
    match (resolver, &world.system) {
        (Resolver::Memory, _) => Ok(memory(world)),
        (Resolver::Full, Some(system)) => Ok(nats(world, system, FULL)),
        (Resolver::Cache, Some(system)) => Ok(nats(world, system, CACHE)),
        (Resolver::Full | Resolver::Cache, None) => {
            Err(Error::bug("a NATS resolver without a system account"))
        }
    }
}

fn memory(world: &World) -> String {
    let operator = &world.operator;
    let mut text = format!(
        "// Operator {}\noperator: {}\n\n",
        quoted(&operator.name),
        operator.stored.token
    );
    if let Some(system) = &world.system {
        text.push_str(&format!("system_account: {}\n\n", system.claims.sub));
    }
    text.push_str("resolver: MEMORY\n\nresolver_preload: {\n");
    for account in &world.accounts {
        text.push_str(&format!(
            "  // Account {}\n  {}: {}\n\n",
            quoted(&account.claims.name),
            account.claims.sub,
            account.token
        ));
    }
    text.push_str("}\n");
    text
}

fn nats(world: &World, system: &Stored<Account>, resolver: &str) -> String {
    format!(
        "# Operator named {}\noperator: {}\n# System Account named {}\nsystem_account: {key}\n\n{resolver}{PRELOAD}resolver_preload: {{\n\t{key}: {},\n}}\n",
        one_line(&world.operator.stored.claims.name),
        world.operator.stored.token,
        one_line(&system.claims.name),
        system.token,
        key = system.claims.sub,
    )
}

/// A memory configuration and the JWT of each entity beside it, the configuration last.
pub fn files(world: &World, dir: &Path, config: String) -> Vec<(PathBuf, String)> {
    let jwt = |name: &str, token: &str| {
        (
            dir.join(format!("{}.jwt", name.replace(['/', '\\'], "_"))),
            token.to_string(),
        )
    };
    let mut files = vec![jwt(&world.operator.name, &world.operator.stored.token)];
    // Two names may differ in a way that files do not; the key tells them apart.
    for account in &world.accounts {
        let file = jwt(&account.claims.name, &account.token);
        let taken = files.iter().any(|(path, _)| {
            crate::store::fold(&path.to_string_lossy())
                == crate::store::fold(&file.0.to_string_lossy())
        });
        files.push(if taken {
            jwt(&account.claims.sub, &account.token)
        } else {
            file
        });
    }
    files.push((dir.join("resolver.conf"), config));
    files
}

/// A name in a comment: a line break in it would end the comment and begin a setting.
fn one_line(name: &str) -> String {
    name.chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect()
}

fn quoted(name: &str) -> String {
    format!("\"{}\"", one_line(name))
}

const FULL: &str = r#"# Resolver that keeps the JWTs of all accounts
resolver {
    type: full
    # Directory of the server that holds the account JWTs
    dir: './jwt'
    # Whether accounts may be deleted, which `push --prune` asks for.
    # A deleted JWT stays in the directory under a name that ends in `.delete`,
    # and its disk space is used until somebody removes it. To bring the account
    # back, take that ending off and reload the server.
    # The cache resolver has no such setting.
    allow_delete: false
    # How often the server compares its JWTs with those of another server of the
    # cluster, picked at random. What one of them lacks the other one sends,
    # so that in the end all have the same.
    interval: "2m"
    # How long other servers are asked for an account that is not in the directory.
    timeout: "1.9s"
}


"#;

const CACHE: &str = r#"# Resolver that keeps the JWTs of accounts used lately
resolver {
    type: cache
    # Directory of the server that holds the account JWTs
    dir: './jwt'
    # How long a JWT is kept before it is asked for again.
    ttl: "1h"
    # How long other servers are asked for an account that is not in the directory.
    timeout: "1.9s"
}


"#;

const PRELOAD: &str = r#"# The JWT of the system account, in which servers and tools talk to each other.
# Without it the server would make up a system account of its own, and the first
# push would find nobody to talk to.
# All other accounts are pushed:
# 1) Tell the operator once where the servers are, by an address that begins with
#    "nats://" or "tls://":
#    edit operator --account-jwt-server-url nats://localhost:4222
# 2) Push all accounts now, and each one after it was changed:
#    push --all
# 3) To remove accounts that are no longer in the store, set allow_delete to true
#    above and use: push --prune
# A system account that was pushed takes precedence over the one written here.
"#;

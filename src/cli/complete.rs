//! Completion of names: operators, accounts, users, exports and keys of the store.
//!
//! The shell runs this program to complete a word. Completion must never fail or print anything of
//! its own: where something is not there or cannot be read, there is simply nothing to offer.

use std::ffi::OsStr;
use std::time::Duration;

use clap_complete::engine::{ArgValueCompleter, CompletionCandidate};
use clap_complete::env::CompleteEnv;

use super::ask::Ask;
use super::ctx::{Ctx, Options};
use super::global::surroundings;
use crate::claims::Account;
use crate::nkey::PublicKey;
use crate::preset::{KINDS, Kind};
use crate::store::{Access, DirFlags};

/// Answers the shell if it asks for completions, and ends the process then.
pub fn answer(program: &str) {
    let program = program.to_string();
    CompleteEnv::with_factory(|| super::compat::named(super::command(), &program))
        .bin(program.clone())
        .complete();
}

/// Operators of the store.
pub fn operators() -> ArgValueCompleter {
    offer(|ctx, _| ctx.snapshot().operators().ok())
}

/// Accounts of the operator in use.
pub fn accounts() -> ArgValueCompleter {
    offer(|ctx, _| {
        let operator = ctx.operator_name().ok()?;
        ctx.snapshot().accounts(&operator).ok()
    })
}

/// Users of the account on the line, or of the one in use.
pub fn users() -> ArgValueCompleter {
    offer(|ctx, line| {
        let account = ctx.account_name(line.account.as_deref()).ok()?;
        let operator = ctx.operator_name().ok()?;
        ctx.snapshot().users(&operator, &account).ok()
    })
}

/// Subjects that the account on the line exports.
pub fn exports() -> ArgValueCompleter {
    offer(|ctx, line| {
        let exports = line.account(ctx)?.exports;
        Some(exports.into_iter().map(|e| e.subject).collect())
    })
}

/// Subjects that the account on the line imports.
pub fn imports() -> ArgValueCompleter {
    offer(|ctx, line| {
        let imports = line.account(ctx)?.imports;
        Some(imports.into_iter().map(|i| i.subject).collect())
    })
}

/// Subjects that the account on the line maps.
pub fn mappings() -> ArgValueCompleter {
    offer(|ctx, line| Some(line.account(ctx)?.mappings.into_keys().collect()))
}

/// Public keys of the users that the account on the line has revoked.
pub fn revoked_users() -> ArgValueCompleter {
    offer(|ctx, line| {
        let revocations = line.account(ctx)?.revocations;
        Some(revocations.iter().map(|(key, _)| key.clone()).collect())
    })
}

/// Signing keys of the operator in use.
pub fn operator_signing_keys() -> ArgValueCompleter {
    offer(|ctx, _| Some(ctx.operator().ok()?.stored.claims.nats.signing_keys))
}

/// Signing keys of the account on the line.
pub fn account_signing_keys() -> ArgValueCompleter {
    offer(|ctx, line| {
        let keys = line.account(ctx)?.signing_keys;
        Some(keys.keys().cloned().collect())
    })
}

/// Public keys of the users of the account on the line.
pub fn user_keys() -> ArgValueCompleter {
    offer(|ctx, line| {
        let account = ctx.account_name(line.account.as_deref()).ok()?;
        let operator = ctx.operator_name().ok()?;
        let keys = ctx
            .snapshot()
            .each_user(&operator, &account, false, |_, user| {
                user.ok().map(|user| user.claims.sub)
            });
        Some(keys.ok()?.into_iter().flatten().collect())
    })
}

/// Users that the account on the line lets answer for logins.
pub fn auth_users() -> ArgValueCompleter {
    offer(|ctx, line| Some(line.account(ctx)?.authorization.auth_users))
}

/// Keys that may sign: those of the operator, and keys and roles of the account, where the seed is stored.
pub fn signing_keys() -> ArgValueCompleter {
    offer(|ctx, line| {
        let mut keys = Vec::new();
        let mut roles = Vec::new();
        if let Ok(operator) = ctx.operator() {
            keys.push(operator.stored.claims.sub.clone());
            keys.extend(operator.stored.claims.nats.signing_keys.iter().cloned());
        }
        if let Ok(account) = ctx.account(line.account.as_deref()) {
            let claims = &account.stored.claims;
            keys.push(claims.sub.clone());
            keys.extend(claims.nats.signing_keys.keys().cloned());
            roles.extend(
                claims
                    .nats
                    .signing_keys
                    .keys()
                    .filter_map(|k| Some(claims.nats.signing_keys.scope(k)?.role.clone())),
            );
        }
        keys.retain(|k| PublicKey::parse(k).is_ok_and(|k| ctx.snapshot().has_seed(&k)));
        roles.extend(keys);
        Some(roles)
    })
}

/// Roles and signing keys of the account on the line, whether their seeds are stored or not.
pub fn roles() -> ArgValueCompleter {
    offer(|ctx, line| {
        let keys = line.account(ctx)?.signing_keys;
        let roles = keys
            .iter()
            .filter_map(|(_, scope)| Some(scope?.role.clone()));
        let named = roles.filter(|role| !role.is_empty());
        Some(named.chain(keys.keys().cloned()).collect())
    })
}

/// Names of presets, up to where the argument begins.
pub fn presets() -> ArgValueCompleter {
    ArgValueCompleter::new(|current: &OsStr| {
        let typed = current.to_string_lossy();
        let names = KINDS.iter().map(|kind| (format!("{}:", kind.name), kind));
        let fitting = names.filter(|(name, _)| name.starts_with(typed.as_ref()));
        let candidate = |(name, kind): (String, &Kind)| {
            CompletionCandidate::new(name).help(Some(kind.usage().into()))
        };
        fitting.map(candidate).collect()
    })
}

/// What the line being completed says about where to look.
#[derive(Default)]
struct Line {
    flags: DirFlags,
    account: Option<String>,
}

impl Line {
    /// What the account on the line says, or the one in use.
    fn account(&self, ctx: &mut Ctx) -> Option<Account> {
        let account = ctx.account(self.account.as_deref()).ok()?;
        Some(account.stored.claims.nats)
    }

    /// Reads the words that the shell handed over after `--`.
    fn of_process() -> Self {
        let words: Vec<String> = std::env::args_os()
            .skip_while(|w| w != "--")
            .skip(1)
            .map(|w| w.to_string_lossy().into_owned())
            .collect();
        let mut line = Line {
            account: account_itself(&words),
            ..Line::default()
        };
        for (i, word) in words.iter().enumerate() {
            let glued = ["-a", "-H"]
                .into_iter()
                .find_map(|name| Some((name, word.strip_prefix(name)?)))
                .filter(|(_, value)| !value.is_empty());
            let (name, value) = match (glued, word.split_once('=')) {
                (Some((name, value)), _) => (name, Some(value.trim_start_matches('=').into())),
                (None, Some((name, value))) => (name, Some(value.to_string())),
                (None, None) => (word.as_str(), words.get(i + 1).cloned()),
            };
            let Some(value) = value.filter(|v| !v.is_empty()) else {
                continue;
            };
            match name {
                "-H" | "--all-dirs" => line.flags.all_dirs = Some(value.into()),
                "--data-dir" => line.flags.data_dir = Some(value.into()),
                "--config-dir" => line.flags.config_dir = Some(value.into()),
                "--keystore-dir" => line.flags.keystore_dir = Some(value.into()),
                "-a" | "--account" => line.account = Some(value),
                _ => {}
            }
        }
        line
    }
}

/// The account that a command about an account names without `--account`: by the word behind it, or
/// as `edit account --name NAME`.
fn account_itself(words: &[String]) -> Option<String> {
    let verbs = ["edit", "describe", "delete", "rename"];
    let at = words.windows(2).position(|pair| {
        verbs.contains(&pair[0].as_str()) && ["account", "authcallout"].contains(&pair[1].as_str())
    })?;
    let (noun, rest) = (&words[at + 1], &words[at + 2..]);
    let positional = rest.first().filter(|word| !word.starts_with('-'));
    let named = || {
        let option = |word: &String| noun == "account" && ["-n", "--name"].contains(&word.as_str());
        rest.get(rest.iter().position(option)? + 1)
    };
    positional.or_else(named).cloned()
}

fn offer(find: fn(&mut Ctx, &Line) -> Option<Vec<String>>) -> ArgValueCompleter {
    ArgValueCompleter::new(move |current: &OsStr| {
        let typed = current.to_string_lossy();
        let mut names = names(find);
        names.retain(|n| n.starts_with(typed.as_ref()));
        names.sort();
        names.dedup();
        names.into_iter().map(CompletionCandidate::new).collect()
    })
}

fn names(find: fn(&mut Ctx, &Line) -> Option<Vec<String>>) -> Vec<String> {
    let mut line = Line::of_process();
    let Ok(surroundings) = surroundings(std::mem::take(&mut line.flags)) else {
        return Vec::new();
    };
    // A person waits at the prompt: whoever holds the lock is not waited for.
    let opened = Ctx::open(
        Options::default(),
        surroundings,
        Access::Read,
        Some(Duration::from_millis(50)),
        0,
        Ask::new(true),
    );
    let found = opened.ok().and_then(|mut ctx| find(&mut ctx, &line));
    found.unwrap_or_default()
}

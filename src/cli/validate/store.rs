//! Validation of what the store holds.
//!
//! Accounts are read, verified and checked on all processors. Imports are compared with exports in a
//! second pass, once all accounts are known.

use std::collections::HashMap;
use std::num::NonZero;
use std::thread::ScopedJoinHandle;

use super::found::{Entity, Found};
use super::hints::{self, OfAccount};
use crate::check::{self, Code, Facts};
use crate::claims::{Account, AccountClaims, OperatorClaims};
use crate::cli::ctx::Ctx;
use crate::cli::error::Result;
use crate::cli::save::zone_exists;
use crate::nkey::{Kind, PublicKey};
use crate::store::{Snapshot, StoreError, Stored};

/// An account with what was found in it and in its users.
struct Looked {
    /// What it shares, if anything.
    shares: Option<Box<AccountClaims>>,
    entity: Entity,
    users: Vec<Entity>,
}

/// What a look at a document needs; shared by all threads.
#[derive(Clone, Copy)]
struct Look<'a> {
    snapshot: &'a Snapshot,
    operator: &'a str,
    claims: Option<&'a OperatorClaims>,
    now: i64,
    /// The name that hints call this program by.
    program: &'a str,
}

/// The operator, then each account followed by its users, sorted by name.
///
/// Fails only if there is nothing to look at: no operator, or no account of that name.
pub fn validate(ctx: &mut Ctx, account: Option<&str>, all: bool) -> Result<Vec<Entity>> {
    let name = ctx.operator_name()?;
    let stored = ctx.snapshot().operator(&name);
    let mut entities = vec![match &stored {
        Ok(operator) => {
            let mut findings = check::operator(&operator.claims, &ctx.facts());
            findings.extend(check::across::operator_itself(&operator.claims));
            Entity::read("operator", &name, &operator.claims, findings)
        }
        Err(err) => Entity::unreadable("operator", &name, err),
    }];
    let one = match (all, account) {
        (true, _) => None,
        (false, Some(given)) => Some(ctx.find_account(&name, given)?),
        // Without an account in use the operator is all there is to look at.
        (false, None) => match &ctx.context().account {
            Some(account) => Some(ctx.find_account(&name, &account.clone())?),
            None => return Ok(entities),
        },
    };
    let look = Look {
        snapshot: ctx.snapshot(),
        operator: &name,
        claims: stored.as_ref().ok().map(|o| &o.claims),
        now: ctx.now,
        program: &ctx.options.program,
    };
    let mut accounts = match &one {
        None => look
            .snapshot
            .each_account(&name, true, |account, stored| look.account(account, stored))?,
        Some(account) => vec![look.account(account, look.snapshot.account(&name, account))],
    };
    let exporters = look.exporters(&accounts, all);
    look.imports(&mut accounts, &exporters);
    for account in accounts {
        entities.push(account.entity);
        entities.extend(account.users);
    }
    Ok(entities)
}

impl Look<'_> {
    /// Facts of this thread: they hold a function that threads do not share.
    fn facts(&self) -> Facts<'static> {
        Facts {
            now: self.now,
            zone_exists: &zone_exists,
        }
    }

    fn account(
        &self,
        name: &str,
        stored: std::result::Result<Stored<Account>, StoreError>,
    ) -> Looked {
        let stored = match stored {
            Ok(stored) => stored,
            Err(err) => {
                return Looked {
                    shares: None,
                    entity: Entity::unreadable("account", name, err),
                    users: self.users(name, None),
                };
            }
        };
        let mut findings = check::account(&stored.claims, &self.facts());
        if let Some(operator) = self.claims {
            findings.extend(check::across::operator_account(operator, &stored.claims));
        }
        let of = OfAccount {
            name,
            claims: &stored.claims,
        };
        let entity = Entity::read("account", name, &stored.claims, findings)
            .hinted(self.program, |code, about| of.hints(code, about));
        let users = self.users(name, Some(&stored.claims));
        Looked {
            shares: shares(stored.claims),
            entity,
            users,
        }
    }

    fn users(&self, account: &str, claims: Option<&AccountClaims>) -> Vec<Entity> {
        let read = self
            .snapshot
            .each_user(self.operator, account, true, |name, stored| {
                let entity = match stored {
                    Ok(user) => {
                        let mut findings = check::user(&user.claims, &self.facts());
                        if let (Some(operator), Some(account)) = (self.claims, claims) {
                            findings.extend(check::across::account_user(
                                operator,
                                account,
                                &user.claims,
                            ));
                        }
                        Entity::read("user", name, &user.claims, findings)
                            .hinted(self.program, |code, _| {
                                hints::of_user(code, account, name, &user.claims)
                            })
                    }
                    Err(err) => Entity::unreadable("user", name, err),
                };
                entity.of_account(account)
            });
        read.unwrap_or_else(|err| vec![Entity::unreadable("user", "*", err).of_account(account)])
    }

    /// Accounts that the given ones import from and that are not among those with shares. One that
    /// cannot be read is not what was asked about; it is none here, as one that is not in the store.
    ///
    /// If `accounts` are all that there are, no other is looked for.
    fn exporters(&self, accounts: &[Looked], all: bool) -> HashMap<String, Option<AccountClaims>> {
        let named = accounts
            .iter()
            .filter_map(|a| Some((a.entity.public_key.as_deref()?, a)));
        let named: HashMap<&str, &Looked> = named.collect();
        let name = |key: &str| match named.get(key) {
            Some(account) => Some(account.entity.name.clone()),
            None if all => None,
            None => {
                let key = PublicKey::parse_kind(Kind::Account, key).ok()?;
                self.snapshot.account_by_key(self.operator, &key).ok()?
            }
        };
        let mut found = HashMap::new();
        let shares = accounts.iter().filter_map(|a| a.shares.as_ref());
        for key in shares
            .flat_map(|s| &s.nats.imports)
            .map(|import| &import.account)
        {
            let has_shares = named.get(key.as_str()).is_some_and(|a| a.shares.is_some());
            if !has_shares && !found.contains_key(key) {
                let account =
                    name(key).and_then(|name| self.snapshot.account(self.operator, &name).ok());
                found.insert(key.clone(), account.map(|stored| stored.claims));
            }
        }
        found
    }

    /// Compares imports with the exports of `others` and of the accounts themselves.
    fn imports(&self, accounts: &mut [Looked], others: &HashMap<String, Option<AccountClaims>>) {
        let Some(operator) = self.claims else { return };
        let own = accounts.iter().filter_map(|a| a.shares.as_deref());
        let known: HashMap<&str, &AccountClaims> = own
            .chain(others.values().flatten())
            .map(|claims| (claims.sub.as_str(), claims))
            .collect();
        let threads = std::thread::available_parallelism().map_or(1, NonZero::get);
        let look_at = |account: &Looked| match &account.shares {
            Some(claims) => self.of_imports(operator, &account.entity.name, claims, &known),
            None => Vec::new(),
        };
        let run = |part: &[Looked]| part.iter().map(look_at).collect::<Vec<Vec<Found>>>();
        let found: Vec<Vec<Found>> = std::thread::scope(|scope| {
            let parts = accounts.chunks(accounts.len().div_ceil(threads).max(1));
            let running: Vec<_> = parts.map(|part| scope.spawn(|| run(part))).collect();
            let join = |thread: ScopedJoinHandle<'_, _>| {
                thread
                    .join()
                    .unwrap_or_else(|panic| std::panic::resume_unwind(panic))
            };
            running.into_iter().flat_map(join).collect()
        });
        for (account, found) in accounts.iter_mut().zip(found) {
            account.entity.findings.extend(found);
        }
    }

    /// Compares the imports of one account with the exports of those that are known.
    fn of_imports(
        &self,
        operator: &OperatorClaims,
        name: &str,
        claims: &AccountClaims,
        known: &HashMap<&str, &AccountClaims>,
    ) -> Vec<Found> {
        let exporter = |key: &str| known.get(key).copied();
        let of = OfAccount { name, claims };
        let mut found = Vec::new();
        for import in &claims.nats.imports {
            let Some(from) = exporter(&import.account) else {
                continue;
            };
            for finding in check::across::import(operator, claims, import, from, &self.facts()) {
                let mut told = Found::from(finding);
                told.hint(self.program, |code, about| match code {
                    Code::ImportWithoutToken => of.activation(about, &from.name),
                    _ => Vec::new(),
                });
                found.push(told);
            }
        }
        found
    }
}

/// What of an account is compared with others, if it shares anything. In a store of thousands most
/// do not, and their limits and revocations need not be kept.
fn shares(claims: AccountClaims) -> Option<Box<AccountClaims>> {
    let Account {
        imports,
        exports,
        signing_keys,
        ..
    } = claims.nats;
    if imports.is_empty() && exports.is_empty() {
        return None;
    }
    let nats = Account {
        imports,
        exports,
        signing_keys,
        ..Account::default()
    };
    let (sub, name) = (claims.sub, claims.name);
    Some(Box::new(AccountClaims {
        sub,
        name,
        nats,
        ..AccountClaims::default()
    }))
}

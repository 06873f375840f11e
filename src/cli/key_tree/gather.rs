//! Which keys the documents of an operator refer to.

use std::collections::BTreeSet;

use super::{Found, FoundKey, Role, Seeded, Selection, Unreadable};
use crate::claims::{Account, Operator, User};
use crate::cli::ctx::Ctx;
use crate::cli::error::{Error, Hint, Result};
use crate::nkey::Kind;
use crate::store::{StoreError, Stored};

/// The entries while they are gathered.
#[derive(Default)]
pub struct Tree {
    /// What was found so far.
    pub found: Vec<Found>,
    users_met: bool,
}

impl Tree {
    /// All that the documents of an operator refer to.
    pub fn of(ctx: &Ctx, operator: &str, selection: &Selection) -> Result<Tree> {
        let mut tree = Tree::default();
        let parent = tree.operator(operator, ctx.snapshot().operator(operator));
        let accounts = match &selection.account {
            // Whatever the selection: a key is referred to by any account of the operator.
            Some(account) if !selection.not_referenced => {
                let stored = ctx.snapshot().account(operator, account);
                vec![(account.clone(), stored)]
            }
            _ => ctx
                .snapshot()
                .each_account(operator, true, |name, stored| (name.to_string(), stored))?,
        };
        for (name, stored) in accounts {
            let account = tree.account(&name, stored, parent.as_deref());
            let users = ctx
                .snapshot()
                .each_user(operator, &name, true, |user, stored| {
                    (user.to_string(), stored)
                })?;
            for (user, stored) in users {
                tree.user(&user, stored, account.as_deref(), selection);
            }
        }
        Ok(tree)
    }

    fn operator(
        &mut self,
        name: &str,
        stored: std::result::Result<Stored<Operator>, StoreError>,
    ) -> Option<String> {
        let stored = self.readable(name, Kind::Operator, stored)?;
        let Stored { claims, token, .. } = stored;
        self.key(&claims.name, &claims.sub, None, Kind::Operator, Some(token));
        for key in &claims.nats.signing_keys {
            self.further(&claims.name, key, Kind::Operator, Role::Signing);
        }
        Some(claims.sub)
    }

    fn account(
        &mut self,
        name: &str,
        stored: std::result::Result<Stored<Account>, StoreError>,
        parent: Option<&str>,
    ) -> Option<String> {
        let Stored { claims, token, .. } = self.readable(name, Kind::Account, stored)?;
        self.key(
            &claims.name,
            &claims.sub,
            parent,
            Kind::Account,
            Some(token),
        );
        for key in claims.nats.signing_keys.keys() {
            self.further(&claims.name, key, Kind::Account, Role::Signing);
        }
        let curve = &claims.nats.authorization.xkey;
        if !curve.is_empty() {
            self.further(&claims.name, curve, Kind::Account, Role::Curve);
        }
        Some(claims.sub)
    }

    fn user(
        &mut self,
        name: &str,
        stored: std::result::Result<Stored<User>, StoreError>,
        account: Option<&str>,
        selection: &Selection,
    ) {
        let wanted = |sub: &str| match &selection.user {
            Some(user) if !selection.not_referenced => user == name || user == sub,
            _ => true,
        };
        if !wanted(stored.as_ref().map_or("", |s| &s.claims.sub)) {
            return;
        }
        self.users_met = true;
        if let Some(Stored { claims, token, .. }) = self.readable(name, Kind::User, stored) {
            self.key(&claims.name, &claims.sub, account, Kind::User, Some(token));
        }
    }

    fn readable<B>(
        &mut self,
        name: &str,
        kind: Kind,
        stored: std::result::Result<Stored<B>, StoreError>,
    ) -> Option<Stored<B>> {
        match stored {
            Ok(stored) => Some(stored),
            Err(err) => {
                self.found.push(Found::Unreadable(Unreadable {
                    name: name.to_string(),
                    kind,
                    error: err.to_string(),
                }));
                None
            }
        }
    }

    fn key(
        &mut self,
        name: &str,
        public: &str,
        parent: Option<&str>,
        kind: Kind,
        token: Option<String>,
    ) {
        self.found.push(Found::Key(FoundKey {
            name: Some(name.to_string()),
            public: public.to_string(),
            parent: parent.map(str::to_string),
            kind,
            role: Role::Identity,
            seeded: Seeded::No,
            token,
        }));
    }

    fn further(&mut self, name: &str, public: &str, kind: Kind, role: Role) {
        self.found.push(Found::Key(FoundKey {
            name: Some(name.to_string()),
            public: public.to_string(),
            parent: None,
            kind,
            role,
            seeded: Seeded::No,
            token: None,
        }));
    }

    /// Replaces the keys by those that none of them is. Documents that cannot be read stay: what they
    /// refer to is not known.
    pub fn nobodys(&mut self, ctx: &Ctx) -> Result<()> {
        let mut known = BTreeSet::new();
        self.found.retain(|entry| match entry {
            Found::Key(key) => {
                known.insert(key.public.clone());
                false
            }
            Found::Unreadable(_) => true,
        });
        let mut keys = ctx.snapshot().keys()?;
        keys.retain(|key| !known.contains(key.as_str()));
        keys.sort_by_key(|key| (rank(key.kind()), *key));
        self.found.extend(keys.into_iter().map(|key| {
            Found::Key(FoundKey {
                name: None,
                public: key.to_string(),
                parent: None,
                kind: key.kind(),
                role: match key.kind() {
                    Kind::Curve => Role::Curve,
                    _ => Role::Identity,
                },
                seeded: Seeded::No,
                token: None,
            })
        }));
        Ok(())
    }

    /// Refuses a user that was named and not met.
    pub fn refuse_missing_user(&self, selection: &Selection) -> Result<()> {
        let Some(user) = selection.user.as_deref().filter(|_| !self.users_met) else {
            return Ok(());
        };
        let (place, hint) = match &selection.account {
            Some(account) => (
                format!("account \"{account}\""),
                Hint::run("list them", &["list", "users", "--account", account]),
            ),
            None => (
                "any account".to_string(),
                Hint::run("list the accounts", &["list", "accounts"]),
            ),
        };
        Err(Error::refused(format!(
            "user \"{user}\" does not exist in {place}: not found"
        ))
        .hint(hint))
    }
}

/// The order of kinds in a list.
fn rank(kind: Kind) -> usize {
    let order = [Kind::Operator, Kind::Account, Kind::User, Kind::Curve];
    order.iter().position(|k| *k == kind).unwrap_or(order.len())
}

//! The keys of an operator, its accounts and their users, as `list keys` and `export keys` select them.
//!
//! A document that cannot be read is an entry of its own and stops nobody from seeing the others.

mod gather;

use std::path::PathBuf;

use super::complete;
use super::ctx::Ctx;
use super::error::{Error, Hint, Result};
use crate::nkey::{Kind, PublicKey};
use gather::Tree;

/// Which keys: by kind, and whose.
#[derive(Debug, clap::Args)]
pub struct KeyArgs {
    /// Operator keys
    #[arg(short, long)]
    operator: bool,
    /// Account keys with their signing keys and curve keys
    #[arg(short, long)]
    accounts: bool,
    /// User keys
    #[arg(short, long)]
    users: bool,
    /// Keys of every kind and every account
    #[arg(short = 'A', long)]
    all: bool,
    /// Only keys of this account and its users, by name or public key
    #[arg(long, value_name = "ACCOUNT", add = complete::accounts())]
    account: Option<String>,
    /// Only this user of the accounts, by name or public key
    #[arg(long, value_name = "USER", add = complete::users())]
    user: Option<String>,
    /// Only public keys that contain this text, in any case
    #[arg(short, long, value_name = "TEXT")]
    filter: Option<String>,
    /// Keys of the keystore that nothing of the operator in use refers to; they may be another operator's
    #[arg(long)]
    not_referenced: bool,
}

/// The choice of keys, made from options.
#[derive(Debug, Default)]
pub struct Selection {
    kinds: Kinds,
    account: Option<String>,
    user: Option<String>,
    /// The one curve key that is wanted.
    curve: Option<PublicKey>,
    filter: String,
    /// Keys that no document refers to, instead of those that some do.
    pub not_referenced: bool,
}

#[derive(Debug, Default, Clone, Copy)]
struct Kinds {
    operator: bool,
    accounts: bool,
    users: bool,
    curves: bool,
}

impl KeyArgs {
    /// Whether one user is named and no kind: then the keys above it are selected as well.
    pub fn is_user_without_kind(&self) -> bool {
        let kind = self.operator || self.accounts || self.users || self.all;
        self.user.is_some() && !kind
    }

    /// What is selected. Without a kind it is every kind, of the account in use unless one is named.
    pub fn selection(
        &self,
        ctx: &Ctx,
        curves: bool,
        curve: Option<PublicKey>,
    ) -> Result<Selection> {
        let given = |text: &Option<String>| text.clone().filter(|t| !t.is_empty());
        let no_kind = !(self.operator || self.accounts || self.users || self.all);
        let every = self.all || (no_kind && !curves && curve.is_none());
        let kinds = Kinds {
            operator: every || self.operator,
            accounts: every || self.accounts,
            users: every || self.users,
            curves: every || curves || curve.is_some(),
        };
        let usual = ctx.context().account.clone().filter(|_| every && !self.all);
        let account = match given(&self.account) {
            Some(account) => Some(ctx.find_account(&ctx.operator_name()?, &account)?),
            // What is not referenced is so by all accounts: it has no account.
            None if self.not_referenced => None,
            None => match ctx.context().operator.clone() {
                Some(operator) => usual.map(|a| ctx.find_account(&operator, &a)).transpose()?,
                None => None,
            },
        };
        Ok(Selection {
            kinds,
            account,
            user: given(&self.user),
            curve,
            filter: given(&self.filter).unwrap_or_default().to_uppercase(),
            not_referenced: self.not_referenced,
        })
    }
}

/// What a key is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// The entity itself.
    Identity,
    /// Signs for it.
    Signing,
    /// Encrypts the requests of auth callout.
    Curve,
}

/// Whether the keystore has the seed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Seeded {
    /// It has.
    Yes(PathBuf),
    /// It has not, or its public key only.
    No,
    /// A file is there and cannot be used, with the reason.
    Bad(PathBuf, String),
}

/// A key of the operator in use, or of nobody known.
#[derive(Debug)]
pub struct FoundKey {
    /// Name of its operator, account or user; none if nothing refers to it.
    pub name: Option<String>,
    /// Text of the public key as in its document, which may be no key at all.
    pub public: String,
    /// Public key of the operator of an account, or the account of a user.
    pub parent: Option<String>,
    /// Kind of its entity; for a key of nobody its own.
    pub kind: Kind,
    /// What it is for.
    pub role: Role,
    /// Whether its seed is here.
    pub seeded: Seeded,
    /// JWT of the entity, with its identity key only.
    pub token: Option<String>,
}

/// A document whose keys cannot be told.
#[derive(Debug)]
pub struct Unreadable {
    /// Name of its directory or file.
    pub name: String,
    /// Kind of its entity.
    pub kind: Kind,
    /// Why.
    pub error: String,
}

/// An entry of the tree, in order: operator, then each account followed by its users.
#[derive(Debug)]
pub enum Found {
    /// A key.
    Key(FoundKey),
    /// A document instead of its keys.
    Unreadable(Unreadable),
}

impl FoundKey {
    /// The key, if it is one.
    pub fn key(&self) -> Option<PublicKey> {
        PublicKey::parse(&self.public).ok()
    }
}

impl Ctx {
    /// The keys that are selected.
    ///
    /// Fails if there is no keystore, no operator (unless what nobody refers to is asked for), or if
    /// the account or user named does not exist.
    pub fn keys(&mut self, selection: &Selection) -> Result<Vec<Found>> {
        let keystore = &self.layout().keystore;
        if !keystore.is_dir() {
            return Err(Error::refused(format!(
                "keystore `{}` does not exist",
                keystore.display()
            ))
            .hint(Hint::say(
                "it is made with the first key; `--keystore-dir DIR` names another",
            )));
        }
        let operator = match self.operator_name() {
            Ok(name) => Some(name),
            Err(_) if selection.not_referenced => None,
            Err(err) => return Err(err.hint(Hint::say(
                "`--not-referenced` works without an operator: it shows every key of the keystore",
            ))),
        };
        let mut tree = match &operator {
            Some(operator) => Tree::of(self, operator, selection)?,
            None => Tree::default(),
        };
        if selection.not_referenced {
            tree.nobodys(self)?;
        } else {
            tree.refuse_missing_user(selection)?;
        }
        tree.found.retain(|entry| selection.holds(entry));
        // Looked up last: only for keys that are shown.
        for entry in &mut tree.found {
            if let Found::Key(found) = entry {
                found.seeded = self.seeded(&found.public);
            }
        }
        Ok(tree.found)
    }

    fn seeded(&self, public: &str) -> Seeded {
        let Ok(key) = PublicKey::parse(public) else {
            return Seeded::No;
        };
        let path = self.layout().seed(&key);
        match self.snapshot().seed(&key) {
            Ok(Some(_)) => Seeded::Yes(path),
            Ok(None) => Seeded::No,
            Err(err) => Seeded::Bad(path, err.to_string()),
        }
    }
}

impl Selection {
    fn holds(&self, entry: &Found) -> bool {
        let wanted = |kind| match kind {
            Kind::Operator => self.kinds.operator,
            Kind::Account => self.kinds.accounts,
            Kind::User => self.kinds.users,
            Kind::Curve => self.kinds.curves,
            // Of servers; no option names them, so they come only where every kind does.
            Kind::Server | Kind::Cluster => self.kinds.operator && self.kinds.users,
        };
        match entry {
            Found::Unreadable(Unreadable { kind, .. }) => self.filter.is_empty() && wanted(*kind),
            Found::Key(key) => {
                let is_curve = key.role == Role::Curve;
                let other_curve = self
                    .curve
                    .as_ref()
                    .is_some_and(|c| c.as_str() != key.public);
                if is_curve && other_curve {
                    return false;
                }
                let kind = wanted(key.kind) || (is_curve && self.kinds.curves);
                kind && key.public.contains(&self.filter)
            }
        }
    }
}

//! `share list`: what an account grants to whom, and until when.

use serde::Serialize;

use crate::claims::{Account, Revocations, ShareKind};
use crate::cli::args::time::{away, rfc3339, shown};
use crate::cli::complete;
use crate::cli::ctx::{Ctx, Entry};
use crate::cli::error::{Error, Result};
use crate::cli::output::Human;
use crate::cli::shares::exports;
use crate::cli::shares::granted::{self, Granted, Guest, State};
use crate::cli::shares::importers::Whose;
use crate::cli::table::Table;
use crate::nkey::{Kind, PublicKey};

/// List what an account grants to whom
///
/// Brings together the activations that this store remembers, what accounts of the store import,
/// public exports, and revocations: who may import what, until when, and whether it holds now. What
/// was issued elsewhere to accounts that are not in this store is not known here, and neither is who
/// imports a public export in other stores.
///
/// A grant is active, expired, revoked, not yet valid, inactive where something else keeps messages
/// from passing (its code is told, `validate` says more), or unknown where the activation is at an
/// address.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  List what an account grants
    accord share list --account shop
  List what one other account may use of it
    accord share list --account shop --target-account partner
  List what all accounts grant
    accord share list --all-accounts")]
pub struct Args {
    /// Account that exports, by name or public key; the current one if omitted
    #[arg(short, long, value_name = "ACCOUNT", add = complete::accounts())]
    account: Option<String>,
    /// List what all accounts of the operator grant
    #[arg(short = 'A', long, conflicts_with = "account")]
    all_accounts: bool,
    /// List what this account may use and no other, by public key or name
    #[arg(short, long, value_name = "ACCOUNT", add = complete::accounts())]
    target_account: Option<String>,
}

/// What is granted, sorted by exporting account, export and importing account.
#[derive(Debug, Serialize)]
pub struct Report {
    shares: Vec<Share>,
    /// What cannot be known here, in sentences.
    not_known: Vec<String>,
    /// Exporting accounts, for a table of each.
    #[serde(skip)]
    accounts: Vec<String>,
    #[serde(skip)]
    now: i64,
}

/// One grant.
#[derive(Debug, Serialize)]
struct Share {
    /// The exporting account.
    account: String,
    /// Name of the export; absent if nothing like it is exported any more.
    #[serde(skip_serializing_if = "Option::is_none")]
    export: Option<String>,
    kind: ShareKind,
    subject: String,
    /// Whether every account may import it.
    public: bool,
    /// Key of the account that may import, `*` for all; absent where a public export is open to everyone.
    #[serde(skip_serializing_if = "Option::is_none")]
    target: Option<String>,
    /// Its name, if it is in the store.
    #[serde(skip_serializing_if = "Option::is_none")]
    target_name: Option<String>,
    state: State,
    #[serde(skip_serializing_if = "Option::is_none")]
    issued: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    start: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    expiry: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    revoked_until: Option<String>,
    /// Whether an account of this store imports it.
    imported: bool,
    /// Whether the store remembers that it was issued.
    remembered: bool,
    /// Codes of what keeps messages from passing.
    problems: Vec<String>,
    #[serde(skip)]
    until: Option<i64>,
    #[serde(skip)]
    from: i64,
    #[serde(skip)]
    revoked: Option<i64>,
}

/// Collects the grants.
pub fn run(args: Args, ctx: &mut Ctx) -> Result<Report> {
    let accounts = match args.all_accounts {
        true => all(ctx)?,
        false => vec![ctx.account(args.account.as_deref())?],
    };
    let target = args.target_account.as_deref().filter(|t| !t.is_empty());
    let target = target.map(|t| ctx.account_key(t)).transpose()?;
    let mut shares = Vec::new();
    let whose = target.as_ref().map_or(Whose::All, Whose::Of);
    for (account, granted) in accounts.iter().zip(granted::of(ctx, &accounts, whose)?) {
        let start = shares.len();
        let concerns = |granted: &Granted| match (&granted.guest, &target) {
            (Guest::Account(key), Some(target)) => key == target.as_str(),
            _ => true,
        };
        for granted in granted.into_iter().filter(concerns) {
            shares.push((
                granted.export.unwrap_or(usize::MAX),
                share(ctx, account, granted)?,
            ));
        }
        // Within an export by what people read.
        shares[start..].sort_by(|(a, one), (b, other)| (a, one.order()).cmp(&(b, other.order())));
    }
    Ok(Report {
        not_known: not_known(&accounts),
        shares: shares.into_iter().map(|(_, share)| share).collect(),
        accounts: accounts.into_iter().map(|account| account.name).collect(),
        now: ctx.now,
    })
}

/// All accounts that can be read; the others are told.
fn all(ctx: &mut Ctx) -> Result<Vec<Entry<Account>>> {
    let operator = ctx.operator_name()?;
    let each = ctx
        .snapshot()
        .each_account(&operator, true, |name, stored| match stored {
            Ok(stored) => Ok(Entry {
                operator: operator.clone(),
                name: name.to_owned(),
                stored,
            }),
            Err(err) => Err(Error::from(err)),
        })?;
    let mut accounts = Vec::new();
    for account in each {
        match account {
            Ok(account) if account.stored.claims.nats.exports.is_empty() => {}
            Ok(account) => accounts.push(account),
            Err(err) => ctx.warn(err.to_string()),
        }
    }
    Ok(accounts)
}

fn share(ctx: &Ctx, account: &Entry<Account>, granted: Granted) -> Result<Share> {
    let export = granted
        .export
        .map(|at| &account.stored.claims.nats.exports[at]);
    let times = granted.activation.as_ref();
    let (from, until) = (times.map_or(0, |a| a.nbf), times.map(|a| a.exp));
    let target = match &granted.guest {
        Guest::Everyone => None,
        Guest::All => Some(Revocations::ALL.to_owned()),
        Guest::Account(key) => Some(key.clone()),
    };
    let key = target.as_deref();
    let target_name = match key.map(|key| PublicKey::parse_kind(Kind::Account, key)) {
        Some(Ok(key)) => ctx.snapshot().account_by_key(&account.operator, &key)?,
        _ => None,
    };
    Ok(Share {
        account: account.name.clone(),
        export: export.map(|export| exports::name(export).to_string()),
        kind: granted.kind,
        subject: granted.subject,
        public: export.is_some_and(|export| !export.token_req),
        target,
        target_name,
        state: granted.state,
        issued: times.and_then(|a| rfc3339(a.iat)),
        start: rfc3339(from),
        expiry: until.and_then(rfc3339),
        revoked_until: granted.revoked.and_then(rfc3339),
        imported: granted.imported,
        remembered: granted.remembered,
        problems: granted.problems.iter().map(ToString::to_string).collect(),
        until,
        from,
        revoked: granted.revoked,
    })
}

fn not_known(accounts: &[Entry<Account>]) -> Vec<String> {
    let exports = || accounts.iter().flat_map(|a| &a.stored.claims.nats.exports);
    let private = "activations that were issued elsewhere, by another tool or on another machine, to accounts that are not in this store";
    let public = "who imports public exports in other stores";
    let mut unknown = Vec::new();
    if exports().any(|export| export.token_req) {
        unknown.push(private.to_owned());
    }
    if exports().any(|export| !export.token_req) {
        unknown.push(public.to_owned());
    }
    unknown
}

impl crate::cli::output::Report for Report {
    fn human(&self, out: &mut Human) {
        for account in &self.accounts {
            let shares = self.shares.iter().filter(|s| s.account == *account);
            let header = ["Export", "Type", "Subject", "Account", "Expires", "State"];
            let mut table = Table::new(format!("Shares of {account}"), &header);
            for share in shares {
                table.row(share.cells(self.now));
            }
            match table.is_empty() {
                true => out.ok(format!("account \"{account}\" grants nothing to anybody")),
                false => out.table(table),
            }
        }
        if self.accounts.is_empty() {
            out.ok("no account exports anything");
        }
        for what in &self.not_known {
            out.ok(format!("not known here: {what}"));
        }
    }
}

impl Share {
    /// Everyone first, then names, then keys.
    fn order(&self) -> (bool, Option<&str>, Option<&str>, &str) {
        let (name, key) = (self.target_name.as_deref(), self.target.as_deref());
        (name.is_none() && key.is_some(), name, key, &self.subject)
    }

    fn cells(&self, now: i64) -> [String; 6] {
        let account = match (&self.target_name, self.target.as_deref()) {
            (Some(name), _) => name.clone(),
            (None, None) => "Everyone".to_owned(),
            (None, Some(Revocations::ALL)) => "All accounts".to_owned(),
            (None, Some(key)) => key.to_owned(),
        };
        let expires = match self.until {
            None => "-".to_owned(),
            Some(0) => "Never".to_owned(),
            Some(until) => away(until, now),
        };
        let state = match (self.state, self.revoked) {
            (State::Active, _) => "Active".to_owned(),
            (State::Expired, _) => "Expired".to_owned(),
            (State::Inactive, _) => format!("Inactive: {}", self.problems.join(", ")),
            (State::NotYet, _) => format!("Not yet, from {}", shown(self.from)),
            (State::Revoked, Some(until)) => format!("Revoked up to {}", shown(until)),
            (State::Revoked, None) => "Revoked".to_owned(),
            (State::Unknown, _) => "Unknown: the activation is a URL".to_owned(),
        };
        let export = self.export.as_deref().unwrap_or("Not exported");
        [
            export.to_owned(),
            self.kind.to_string(),
            self.subject.clone(),
            account,
            expires,
            state,
        ]
    }
}

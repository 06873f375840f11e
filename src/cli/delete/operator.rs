//! `delete operator`: an operator with its accounts and users.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::claims::{Account, OperatorClaims};
use crate::cli::complete;
use crate::cli::ctx::{Ctx, one_name};
use crate::cli::error::{Error, Hint, Result};
use crate::cli::output::Human;
use crate::cli::selection;
use crate::cli::words::counted;
use crate::nkey::{Kind, PublicKey};
use crate::store::Stored;

/// Delete an operator
///
/// Deletes the operator's JWT and those of all its accounts and users from the store, all at once.
/// Seeds and creds files stay unless `--rm-nkey` and `--rm-creds` are given. Servers that trust the
/// operator are not told: they go on until their configuration changes. Other operators keep
/// everything, also a seed that they share with this one.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  Delete an operator, and keep its seeds and creds files
    accord delete operator acme
  Delete it with everything that belongs to it
    accord delete operator acme --rm-nkey --rm-creds")]
pub struct Args {
    /// Operator to delete, by name or public key
    #[arg(value_name = "OPERATOR", add = complete::operators())]
    positional: Option<String>,
    /// The same as the positional name
    #[arg(short, long, value_name = "OPERATOR", add = complete::operators())]
    name: Option<String>,
    /// Delete the seeds of the operator, its accounts and users and their signing keys too
    #[arg(short = 'D', long)]
    rm_nkey: bool,
    /// Delete the creds files of all its users too
    #[arg(short = 'C', long)]
    rm_creds: bool,
}

/// What was deleted. `shared_seeds` are those that stay because another operator needs them.
#[derive(Debug, Serialize)]
pub struct Report {
    operator: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    key: Option<PublicKey>,
    accounts: usize,
    users: usize,
    deleted_seeds: Vec<PublicKey>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    shared_seeds: Vec<PublicKey>,
    deleted_creds: usize,
    #[serde(skip)]
    asked: (bool, bool),
}

/// Deletes the operator.
pub fn run(args: Args, ctx: &mut Ctx) -> Result<Report> {
    let given = one_name(args.positional.as_deref(), args.name.as_deref())?.map(str::to_string);
    let name = choose(ctx, given.as_deref())?;
    // A damaged JWT is no reason to keep an operator that is to go.
    let stored = ctx.snapshot().operator(&name).ok();
    let jwt = match &stored {
        Some(stored) => stored.path.clone(),
        None => ctx.layout().operator_jwt(&name),
    };
    let accounts = ctx.snapshot().accounts(&name)?;
    let users = accounts.iter().try_fold(0, |sum, account| {
        let users = ctx.snapshot().users(&name, account)?;
        Ok::<_, Error>(sum + users.len())
    })?;
    let question = format!(
        "Delete operator \"{name}\", {} and {}?",
        counted(accounts.len(), "account"),
        counted(users, "user")
    );
    ctx.confirm(&question, given.is_some())?;

    let operator = stored.as_ref().map(|s| &s.claims);
    let (mut deleted_seeds, mut shared_seeds) = (Vec::new(), Vec::new());
    if args.rm_nkey {
        let needed = keys_of_others(ctx, &name)?;
        for key in keys(ctx, &name, operator)? {
            if !ctx.snapshot().has_seed(&key) {
                continue;
            }
            if needed.contains(&key) {
                shared_seeds.push(key);
            } else {
                ctx.changes.delete_seed(&key);
                deleted_seeds.push(key);
            }
        }
    }
    let mut deleted_creds = 0;
    if args.rm_creds {
        for (account, user) in ctx.snapshot().creds_of(&name)? {
            ctx.changes.delete_creds(&name, &account, &user);
            deleted_creds += 1;
        }
        ctx.changes.drop_creds_dir(&name);
    }
    ctx.changes.delete_operator(&name, &jwt, &accounts);
    selection::forget_operator(ctx, &name);
    ctx.note("servers that trust the operator are not told; their configuration names it");
    let key = operator.and_then(|o| PublicKey::parse_kind(Kind::Operator, &o.sub).ok());
    Ok(Report {
        operator: name,
        key,
        accounts: accounts.len(),
        users,
        deleted_seeds,
        shared_seeds,
        deleted_creds,
        asked: (args.rm_nkey, args.rm_creds),
    })
}

/// The operator that was named, or chosen at the terminal. The one in use is not deleted for want
/// of a name.
fn choose(ctx: &mut Ctx, given: Option<&str>) -> Result<String> {
    if let Some(given) = given {
        return ctx.find_operator(given);
    }
    let names = ctx.snapshot().operators()?;
    if names.is_empty() {
        return Err(Error::refused("there is no operator to delete")
            .hint(Hint::run("see where it looks for them", &["env"])));
    }
    if ctx.options.interactive || ctx.ask.can_ask() {
        let index = ctx.ask.choice("Operator to delete", &names)?;
        return Ok(names[index].clone());
    }
    Err(
        Error::usage("the name of the operator to delete is required")
            .hint(Hint::run("name it", &["delete", "operator", "NAME"])),
    )
}

/// Keys of an operator, its accounts and their users. Documents that cannot be read have none.
fn keys(ctx: &Ctx, name: &str, operator: Option<&OperatorClaims>) -> Result<BTreeSet<PublicKey>> {
    let mut keys = BTreeSet::new();
    if let Some(operator) = operator {
        let texts = operator.nats.signing_keys.iter().chain([&operator.sub]);
        keys.extend(texts.filter_map(|k| PublicKey::parse_kind(Kind::Operator, k).ok()));
    }
    let snapshot = ctx.snapshot();
    let of_accounts = snapshot.each_account(name, false, |account, stored| {
        let mut keys = stored.map(|s| keys_of_account(&s)).unwrap_or_default();
        let users = snapshot.each_user(name, account, false, |_, user| {
            PublicKey::parse_kind(Kind::User, &user.ok()?.claims.sub).ok()
        });
        keys.extend(users.unwrap_or_default().into_iter().flatten());
        keys
    })?;
    keys.extend(of_accounts.into_iter().flatten());
    Ok(keys)
}

fn keys_of_account(account: &Stored<Account>) -> Vec<PublicKey> {
    let claims = &account.claims;
    let texts = claims.nats.signing_keys.keys().chain([&claims.sub]);
    texts
        .filter_map(|k| PublicKey::parse_kind(Kind::Account, k).ok())
        .collect()
}

/// Keys that the other operators of the store need.
fn keys_of_others(ctx: &Ctx, name: &str) -> Result<BTreeSet<PublicKey>> {
    let mut needed = BTreeSet::new();
    for other in ctx.snapshot().operators()? {
        if other != name {
            let claims = ctx.snapshot().read_operator(&other).ok();
            needed.extend(keys(ctx, &other, claims.as_ref().map(|s| &s.claims))?);
        }
    }
    Ok(needed)
}

impl crate::cli::output::Report for Report {
    fn human(&self, out: &mut Human) {
        out.ok(format!(
            "deleted {} and {}",
            counted(self.accounts, "account"),
            counted(self.users, "user")
        ));
        if self.asked.0 {
            let count = counted(self.deleted_seeds.len(), "private key");
            out.ok(format!("deleted {count}"));
        }
        for key in &self.shared_seeds {
            out.ok(format!(
                "kept private key \"{key}\": another operator needs it"
            ));
        }
        if self.asked.1 {
            let count = counted(self.deleted_creds, "creds file");
            out.ok(format!("removed {count}"));
        }
        out.ok(format!("deleted operator \"{}\"", self.operator));
    }
}

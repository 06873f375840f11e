//! `delete account`: an account with its users.

use serde::Serialize;

use super::user::{DeletedUser, Leftovers};
use crate::claims::{Account, Revocations};
use crate::cli::complete;
use crate::cli::ctx::{Ctx, Entry, one_name};
use crate::cli::error::{Error, Hint, Result};
use crate::cli::output::Human;
use crate::cli::save::sign;
use crate::cli::selection;
use crate::cli::signing::Prefer;
use crate::cli::words::counted;
use crate::nkey::{Kind, PublicKey};
use crate::sync::account_server::is_http;

/// Delete an account
///
/// Deletes the account's JWT and those of all its users from the store. Seeds and creds files stay
/// unless `--rm-nkey` and `--rm-creds` are given. Servers that know the account keep it until
/// `push --prune` tells them to drop it. The account server of an operator that is managed elsewhere
/// is sent the account once more, with its users revoked and an expiry in a minute.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  Delete an account, and keep its seeds and creds files
    accord delete account partner
  Delete it with everything that belongs to it
    accord delete account partner --rm-nkey --rm-creds")]
pub struct Args {
    /// Account to delete, by name or public key
    #[arg(value_name = "ACCOUNT", add = complete::accounts())]
    positional: Option<String>,
    /// The same as the positional name
    #[arg(short, long, value_name = "ACCOUNT", add = complete::accounts())]
    name: Option<String>,
    /// Revoke its users where an account server is told that it ends; elsewhere without effect
    #[arg(short = 'R', long, hide = true, value_name = "BOOL", num_args = 0..=1, require_equals = true, default_missing_value = "true", value_parser = clap::builder::BoolishValueParser::new())]
    revoke: Option<bool>,
    /// Delete the seeds of the account, its signing keys and its users too
    #[arg(short = 'D', long)]
    rm_nkey: bool,
    /// Delete the creds files of its users too
    #[arg(short = 'C', long)]
    rm_creds: bool,
    /// Delete an account of an operator that is managed elsewhere
    #[arg(short = 'F', long)]
    force: bool,
}

/// What was deleted.
#[derive(Debug, Serialize)]
pub struct Report {
    account: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    key: Option<PublicKey>,
    users: Vec<DeletedUser>,
    deleted_seeds: Vec<PublicKey>,
}

/// Deletes the account.
pub fn run(args: Args, ctx: &mut Ctx) -> Result<Report> {
    let operator = ctx.operator_name()?;
    let given = one_name(args.positional.as_deref(), args.name.as_deref())?.map(str::to_string);
    let name = choose(ctx, &operator, given.as_deref())?;
    if ctx.managed()? && !args.force {
        return Err(Error::refused(format!(
            "operator \"{operator}\" is managed elsewhere: cancelling a service there may require the account's JWT or keys"
        ))
        .hint(Hint::run("specify --force if you have cancelled it, or want to keep the keys only", &["delete", "account", &name, "--force"])));
    }
    let users = ctx.snapshot().users(&operator, &name)?;
    ctx.confirm(
        &format!(
            "Delete account \"{name}\" and its {}?",
            counted(users.len(), "user")
        ),
        given.is_some(),
    )?;

    // A damaged JWT is no reason to keep an account that is to go.
    let account = ctx
        .snapshot()
        .account(&operator, &name)
        .ok()
        .map(|stored| Entry {
            operator: operator.clone(),
            name: name.clone(),
            stored,
        });
    warn_if_system_account(ctx, account.as_ref());
    let leftovers = Leftovers {
        seed: args.rm_nkey,
        creds: args.rm_creds,
    };
    let users = users
        .iter()
        .map(|user| ctx.delete_user(&operator, &name, user, leftovers))
        .collect::<Result<_>>()?;
    let mut deleted_seeds = Vec::new();
    if let (Some(account), true) = (&account, args.rm_nkey) {
        let claims = &account.stored.claims;
        let keys = claims
            .nats
            .signing_keys
            .keys()
            .map(AsRef::<str>::as_ref)
            .chain([claims.sub.as_str()]);
        for key in keys.filter_map(|k| PublicKey::parse_kind(Kind::Account, k).ok()) {
            if ctx.snapshot().has_seed(&key) {
                ctx.changes.delete_seed(&key);
                deleted_seeds.push(key);
            }
        }
    }
    if let Some(account) = &account {
        expire(ctx, account, args.revoke.unwrap_or(true))?;
    }
    ctx.changes.delete_account(&operator, &name);
    // What it issued goes with it. Where the signature does not hold, the key is still the one that
    // the record is named by.
    if let Ok(stored) = ctx.snapshot().read_account(&operator, &name)
        && let Ok(key) = PublicKey::parse_kind(Kind::Account, &stored.claims.sub)
    {
        ctx.changes.delete_grants(&operator, &key);
    }
    selection::forget_account(ctx, &operator, &name);
    ctx.note("servers that know the account keep it until it is pruned: `push --prune`");
    let key = account.and_then(|a| a.key().ok());
    Ok(Report {
        account: name,
        key,
        users,
        deleted_seeds,
    })
}

/// The account that was named, or chosen at the terminal. The current account is not deleted for
/// want of a name.
fn choose(ctx: &mut Ctx, operator: &str, given: Option<&str>) -> Result<String> {
    if let Some(given) = given {
        return ctx.find_account(operator, given);
    }
    let names = ctx.snapshot().accounts(operator)?;
    if names.is_empty() {
        return Err(Error::refused(format!(
            "operator \"{operator}\" has no account to delete"
        )));
    }
    if ctx.options.interactive || ctx.ask.can_ask() {
        let index = ctx.ask.choice("Account to delete", &names)?;
        return Ok(names[index].clone());
    }
    Err(
        Error::usage("the name of the account to delete is required")
            .hint(Hint::run("name it", &["delete", "account", "NAME"])),
    )
}

fn warn_if_system_account(ctx: &mut Ctx, account: Option<&Entry<Account>>) {
    let system = ctx
        .operator()
        .map(|o| o.stored.claims.nats.system_account)
        .unwrap_or_default();
    if account.is_some_and(|a| a.stored.claims.sub == system) {
        ctx.warn("this is the operator's system account: without it nothing can be pushed; `edit operator --system-account` names another");
    }
}

/// How long servers keep an account that was told to end, seconds.
const GRACE: i64 = 60;

/// Tells the account server of an operator that is managed elsewhere that the account ends.
fn expire(ctx: &mut Ctx, account: &Entry<Account>, revoke: bool) -> Result<()> {
    if !ctx.managed()? {
        return Ok(());
    }
    let operator = ctx.operator()?;
    if !is_http(&operator.stored.claims.nats.account_server_url) {
        return Ok(());
    }
    let mut claims = account.stored.claims.clone();
    claims.exp = ctx.now + GRACE;
    if revoke {
        claims.nats.revocations.revoke(Revocations::ALL, ctx.now);
    }
    let of = &operator.stored.claims;
    match ctx.account_jwt_signer(of, &claims, Prefer::Issuer) {
        Ok(signer) => {
            let token = sign(&mut claims, &signer, ctx.now)?;
            ctx.expire_account((&operator.name, of), &account.name, claims, token);
        }
        // Whoever has no key of it can only forget it.
        Err(err) if ctx.options.key.is_none() => ctx.warn(format!(
            "the account server keeps account \"{}\": {err}",
            account.name
        )),
        Err(err) => return Err(err),
    }
    Ok(())
}

impl crate::cli::output::Report for Report {
    fn human(&self, out: &mut Human) {
        for user in &self.users {
            user.tell(out);
        }
        for key in &self.deleted_seeds {
            out.ok(format!("deleted private key \"{key}\""));
        }
        out.ok(format!("deleted account \"{}\"", self.account));
    }
}

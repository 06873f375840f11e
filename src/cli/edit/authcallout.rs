//! `edit authcallout`: hand the login of an account's users to a service.

use serde::Serialize;

use super::nothing_to_do;
use crate::claims::{AccountClaims, Authorization, tags};
use crate::cli::args::{KeyRef, List, NewKey, all};
use crate::cli::changes::Changes;
use crate::cli::complete;
use crate::cli::ctx::{Ctx, Entry};
use crate::cli::error::{Error, Hint, Result};
use crate::cli::new_key::Kept;
use crate::cli::output::Human;
use crate::cli::signing::{Prefer, SignedBy};
use crate::nkey::{Kind, PublicKey};

/// Edit who answers for the logins of an account
///
/// With auth callout, servers ask a service whether a client may connect to the account. The service
/// itself connects as an auth user, for whom nobody is asked; auth callout is on as long as there is
/// one. The service may place clients in the accounts that are allowed, `*` for any. With a curve
/// key requests are sealed to the service, which needs the seed.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  Let a user be the service, which may place clients in one account, and seal the requests
    accord edit authcallout --account shop --auth-user UBF5UVMESVVDIRKT7GROVNBYVTKK32V2355X3IPSU6TR7ZEA42IH6NEY --allowed-account partner --curve generate
  Do without it again
    accord edit authcallout --account shop --disable")]
pub struct Args {
    /// Name or public key of the account; the current one if omitted
    #[arg(value_name = "ACCOUNT", add = complete::accounts())]
    positional: Option<String>,
    /// The same as the positional name
    #[arg(short, long, value_name = "ACCOUNT", add = complete::accounts())]
    account: Option<String>,
    /// Public key of a user that the service connects as (can be repeated)
    #[arg(long, value_name = "KEY", add = complete::user_keys())]
    auth_user: Vec<List<KeyRef>>,
    /// Public key of such a user to remove (can be repeated)
    #[arg(long, value_name = "KEY", add = complete::auth_users())]
    rm_auth_user: Vec<List<KeyRef>>,
    /// Account that clients may be placed in, by name or public key, or `*` for any (can be repeated)
    #[arg(long, value_name = "ACCOUNT", add = complete::accounts())]
    allowed_account: Vec<List<KeyRef>>,
    /// Such an account to remove (can be repeated)
    #[arg(long, value_name = "ACCOUNT", add = complete::accounts())]
    rm_allowed_account: Vec<List<KeyRef>>,
    /// Curve key that requests are sealed to: `generate`, a public key, or the path of a seed file
    #[arg(short = 'x', long, value_name = "KEY")]
    curve: Option<NewKey>,
    /// Remove the curve key: requests are no longer sealed
    #[arg(long, conflicts_with = "curve")]
    rm_curve: bool,
    /// Remove all of it: no service is asked any more
    #[arg(long, conflicts_with_all = ["auth_user", "rm_auth_user", "allowed_account", "rm_allowed_account", "curve", "rm_curve"])]
    disable: bool,
}

/// The settings as they are now. `seed` says what became of the seed of a new curve key.
#[derive(Debug, Serialize)]
pub struct Report {
    account: String,
    auth_users: Vec<String>,
    allowed_accounts: Vec<String>,
    #[serde(skip_serializing_if = "String::is_empty")]
    curve: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    seed: Option<Kept>,
    #[serde(flatten)]
    changes: Changes,
    signed_by: SignedBy,
}

/// Edits the settings.
pub fn run(args: Args, ctx: &mut Ctx) -> Result<Report> {
    let operator = ctx.operator()?;
    let account = ctx.account_named(args.positional.as_deref(), args.account.as_deref())?;
    let before = &account.stored.claims;
    let mut claims = before.clone();
    let mut changes = Changes::default();
    lists(&args, ctx, &account.name, &mut claims, &mut changes)?;
    let settings = &mut claims.nats.authorization;
    let seed = curve(&args, ctx, settings, &mut changes)?;
    if args.disable {
        disable(settings, &mut changes);
    }
    if changes.is_empty() && ctx.options.key.is_none() {
        return Err(nothing_to_do());
    }
    refuse_accounts_alone(&account, settings)?;
    changes.warn(ctx);
    let now = settings.clone();
    let before = Some(before);
    let signed_by = ctx.save_account(&operator, &account.name, before, claims, Prefer::Issuer)?;
    Ok(Report {
        account: account.name,
        auth_users: now.auth_users,
        allowed_accounts: now.allowed_accounts,
        curve: now.xkey,
        seed,
        changes,
        signed_by,
    })
}

/// Adds and removes users and accounts.
fn lists(
    args: &Args,
    ctx: &mut Ctx,
    account: &str,
    claims: &mut AccountClaims,
    changes: &mut Changes,
) -> Result<()> {
    let settings = &mut claims.nats.authorization;
    for given in all(&args.auth_user) {
        let key = user_key(ctx, account, "--auth-user", &given)?.to_string();
        add(&mut settings.auth_users, "user", &key, changes);
    }
    for given in all(&args.allowed_account) {
        let key = account_key(ctx, "--allowed-account", &given)?;
        add(&mut settings.allowed_accounts, "account", &key, changes);
    }
    for given in all(&args.rm_auth_user) {
        let list = &mut settings.auth_users;
        // What another tool has put there may be no key at all, and must be removable.
        let key = match list.iter().any(|entry| entry == given.text()) {
            true => given.text().to_string(),
            false => user_key(ctx, account, "--rm-auth-user", &given)?.to_string(),
        };
        remove(list, "user", &key, changes);
    }
    for given in all(&args.rm_allowed_account) {
        let list = &mut settings.allowed_accounts;
        let key = match list.iter().any(|entry| entry == given.text()) {
            true => given.text().to_string(),
            false => account_key(ctx, "--rm-allowed-account", &given)?,
        };
        remove(list, "account", &key, changes);
    }
    Ok(())
}

fn add(list: &mut Vec<String>, kind: &str, key: &str, changes: &mut Changes) {
    changes.say(match tags::add_exact(list, key) {
        true => format!("added {kind} \"{key}\""),
        false => format!("skipped adding {kind} \"{key}\" - as it's already set"),
    });
}

fn remove(list: &mut Vec<String>, kind: &str, key: &str, changes: &mut Changes) {
    if tags::remove_exact(list, key) {
        changes.say(format!("deleted {kind} \"{key}\""));
    } else {
        changes.missing(format!("{kind} \"{key}\""));
    }
}

/// The public key of a user. A name is not taken, since the user that has it may be replaced while
/// the JWT keeps the key; the error tells the key.
fn user_key(ctx: &mut Ctx, account: &str, option: &str, given: &KeyRef) -> Result<PublicKey> {
    let err = match ctx.key_of_kind(Kind::User, option, given) {
        Ok((key, _)) => return Ok(key),
        Err(err) => err,
    };
    let operator = ctx.operator_name()?;
    let named = ctx
        .snapshot()
        .users(&operator, account)?
        .iter()
        .any(|user| user == given.text());
    if !named {
        return Err(err);
    }
    let stored = ctx.snapshot().user(&operator, account, given.text())?;
    Err(Error::refused(format!(
        "{option}: \"{}\" is the name of a user, and its public key is needed",
        given.text()
    ))
    .hint(Hint::run(
        "give the key",
        &[
            "edit",
            "authcallout",
            "--account",
            account,
            option,
            &stored.claims.sub,
        ],
    )))
}

/// An account by name or public key, or any of them.
fn account_key(ctx: &mut Ctx, option: &str, given: &KeyRef) -> Result<String> {
    if given.text() == "*" {
        return Ok("*".to_string());
    }
    let key = match ctx.account_key(given.text()) {
        Ok(key) => key,
        Err(_) => ctx.key_of_kind(Kind::Account, option, given)?.0,
    };
    Ok(key.to_string())
}

fn curve(
    args: &Args,
    ctx: &mut Ctx,
    settings: &mut Authorization,
    changes: &mut Changes,
) -> Result<Option<Kept>> {
    if args.rm_curve {
        match std::mem::take(&mut settings.xkey) {
            old if old.is_empty() => changes.missing("a curve key"),
            old => changes.say(format!("removed {old} curve key")),
        }
    }
    let given = match &args.curve {
        None => return Ok(None),
        Some(NewKey::Generate) => None,
        Some(NewKey::Given(given)) => Some(given),
    };
    let new = ctx.given_or_new_key(Kind::Curve, "--curve", given)?;
    settings.xkey = new.key.to_string();
    changes.say(new.kept.sentence("curve", &new.key));
    changes.say(format!("set curve key {}", new.key));
    Ok(Some(new.kept))
}

fn disable(settings: &mut Authorization, changes: &mut Changes) {
    let known = Authorization {
        unknown: std::mem::take(&mut settings.unknown),
        ..Authorization::default()
    };
    let was = std::mem::replace(settings, known);
    if was.auth_users.is_empty() && was.allowed_accounts.is_empty() && was.xkey.is_empty() {
        changes.missing("an external authorization");
    } else {
        changes.say("removed external authorization configuration");
    }
}

fn refuse_accounts_alone(
    account: &Entry<crate::claims::Account>,
    after: &Authorization,
) -> Result<()> {
    let alone = |settings: &Authorization| {
        settings.auth_users.is_empty() && !settings.allowed_accounts.is_empty()
    };
    if !alone(after) || alone(&account.stored.claims.nats.authorization) {
        return Ok(());
    }
    Err(
        Error::refused("external authorization cannot have accounts without users specified").hint(
            Hint::say(
                "name the user of the service with `--auth-user`, or remove the accounts too with `--disable`",
            ),
        ),
    )
}

impl crate::cli::output::Report for Report {
    fn human(&self, out: &mut Human) {
        out.signed(&self.signed_by);
        self.changes.tell(out);
        out.ok(format!("edited account \"{}\"", self.account));
    }
}

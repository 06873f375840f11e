//! `migrate`: accounts of another operator, with their users, become accounts of the operator in use.

mod source;

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use serde::Serialize;

use crate::check::{Severity, across};
use crate::claims::{Operator, UserClaims};
use crate::cli::complete;
use crate::cli::ctx::{Ctx, Entry};
use crate::cli::error::{Error, Hint, Result};
use crate::cli::import::{account, document};
use crate::cli::output::Human;
use crate::cli::signing::{Prefer, SignedBy};
use crate::creds;
use crate::nkey::{Kind, PublicKey};
use crate::store::fold;
use source::{Arrived, SourceUser};

/// Migrate accounts of another operator to the one in use
///
/// The accounts keep their keys and users, and are signed by the operator in use. One of the keys of each
/// account must be in the keystore. From a file or directory the users come along. All accounts are
/// migrated or none; the system account of the other operator stays with it.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  Migrate one account with its users
    accord migrate --url old/accounts/shop/shop.jwt
  Migrate all accounts of an operator
    accord migrate --operator-dir old")]
pub struct Args {
    /// Account JWT: a file or an http(s) URL
    #[arg(short, long, value_name = "SOURCE", conflicts_with = "operator_dir", value_hint = clap::ValueHint::FilePath)]
    url: Option<String>,
    /// Directory of an operator, all of whose accounts are migrated
    #[arg(long, value_name = "DIR", value_hint = clap::ValueHint::DirPath)]
    operator_dir: Option<String>,
    /// Replace accounts that are here already under the same name and key
    #[arg(short = 'F', long)]
    force: bool,
    /// Operator to migrate to, by name or public key; the one in use if omitted
    #[arg(long, value_name = "NAME", add = complete::operators())]
    to_operator: Option<String>,
}

/// What was migrated.
#[derive(Debug, Serialize)]
pub struct Report {
    operator: String,
    accounts: Vec<Migrated>,
    /// System account of the other operator, which stays with it.
    #[serde(skip_serializing_if = "Option::is_none")]
    system_account: Option<String>,
}

/// An account that was migrated.
#[derive(Debug, Serialize)]
struct Migrated {
    account: String,
    key: PublicKey,
    /// Absent for an account that came by a URL, which has no users beside it.
    #[serde(skip_serializing_if = "Option::is_none")]
    users: Option<Vec<MigratedUser>>,
    signed_by: SignedBy,
}

#[derive(Debug, Serialize)]
struct MigratedUser {
    user: String,
    key: PublicKey,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(serialize_with = "crate::store::paths")]
    creds: Option<PathBuf>,
}

/// Migrates all of them, or none.
pub fn run(mut args: Args, ctx: &mut Ctx) -> Result<Report> {
    if let Some(name) = &args.to_operator {
        let name = ctx.find_operator(name)?;
        ctx.select(&name, None);
    }
    ask(&mut args, ctx)?;
    let operator = ctx.operator()?;
    let source = source::read(
        ctx,
        &operator,
        args.url.as_deref(),
        args.operator_dir.as_deref(),
    )?;
    let mut accounts = Vec::new();
    let mut problems = source.problems;
    let mut names: HashMap<String, String> = HashMap::new();
    for arrived in source.accounts {
        let place = arrived.place.clone();
        let folded = fold(&arrived.claims.name);
        if let Some(other) = names.get(&folded) {
            problems.push(format!("{place}: {other} has an account of the same name"));
            continue;
        }
        names.insert(folded, place.clone());
        match migrate(ctx, &operator, arrived, args.force) {
            Ok(migrated) => accounts.push(migrated),
            Err(err) => problems.push(format!("{place}: {err}")),
        }
    }
    let hint = "mend or remove what stands in the way, or migrate the other accounts one by one with `--url`";
    ctx.refuse_all(problems, "nothing was migrated", Hint::say(hint))?;
    Ok(Report {
        operator: operator.name,
        accounts,
        system_account: source.system_account,
    })
}

/// Asks for what `-i` may ask for.
fn ask(args: &mut Args, ctx: &mut Ctx) -> Result<()> {
    let given = args.url.is_some() || args.operator_dir.is_some();
    if given || !ctx.options.interactive {
        return Ok(());
    }
    if ctx.switch(false, "Migrate all accounts of an operator?")? {
        args.operator_dir =
            Some(ctx.required(None, "--operator-dir DIR", "Directory of the operator")?);
    } else {
        args.url = Some(ctx.required(None, "--url SOURCE", "Account JWT, a file or URL")?);
    }
    Ok(())
}

fn migrate(
    ctx: &mut Ctx,
    operator: &Entry<Operator>,
    arrived: Arrived,
    force: bool,
) -> Result<Migrated> {
    let key = document::key(Kind::Account, &arrived.claims.sub)?;
    let name = document::name(Kind::Account, &arrived.claims.name)?;
    let name = name.as_str();
    account::replaced(ctx, &operator.name, name, &key, force)?;
    refuse_without_key(ctx, &arrived, &key)?;
    let mut users = Vec::new();
    let mut names: HashMap<String, &Path> = HashMap::new();
    for user in arrived.users.iter().flatten() {
        if let Some(other) = names.insert(fold(&user.claims.name), &user.file) {
            return Err(Error::refused(format!(
                "`{}`: user \"{}\" is in `{}` too",
                user.file.display(),
                user.claims.name,
                other.display()
            )));
        }
        users.extend(migrate_user(ctx, operator, &arrived, user)?);
    }
    // Its old operator's signature means nothing here: servers of this one would refuse the account.
    let signed_by = ctx.save_account(operator, name, None, arrived.claims, Prefer::Identity)?;
    for grant in &arrived.grants {
        ctx.changes
            .put_grant(&operator.name, &key, &grant.token, ctx.now);
    }
    Ok(Migrated {
        account: name.to_string(),
        key,
        users: arrived.users.is_some().then_some(users),
        signed_by,
    })
}

/// Whoever holds a key of an account may take it elsewhere.
fn refuse_without_key(ctx: &Ctx, arrived: &Arrived, key: &PublicKey) -> Result<()> {
    let further = arrived.claims.nats.signing_keys.keys();
    let further = further.filter_map(|k| PublicKey::parse_kind(Kind::Account, k).ok());
    let keys: Vec<PublicKey> = std::iter::once(*key).chain(further).collect();
    if keys.iter().any(|key| ctx.has_seed(key)) {
        return Ok(());
    }
    let keys: Vec<&str> = keys.iter().map(PublicKey::as_str).collect();
    Err(Error::refused(format!(
        "unable to find an account key for \"{}\" - need one of {}",
        arrived.claims.name,
        keys.join(", ")
    )))
}

/// Stores a user of a migrated account; one that is here in a newer form stays as it is.
fn migrate_user(
    ctx: &mut Ctx,
    operator: &Entry<Operator>,
    arrived: &Arrived,
    user: &SourceUser,
) -> Result<Option<MigratedUser>> {
    let SourceUser {
        token,
        claims,
        file,
    } = user;
    let within = |err: Error| err.within(format!("`{}`", file.display()));
    let key = document::key(Kind::User, &claims.sub).map_err(within)?;
    let name = document::name(Kind::User, &claims.name).map_err(within)?;
    let (account, name) = (arrived.claims.name.as_str(), name.as_str());
    for finding in across::account_user(&operator.stored.claims, &arrived.claims, claims) {
        // It moves as it is; what its account said of it before holds here too.
        if finding.severity == Severity::Error {
            ctx.warn(finding.message);
        }
    }
    if is_newer_here(ctx, &operator.name, account, claims) {
        ctx.warn(format!(
            "user \"{name}\" of account \"{account}\" is newer here, and stays"
        ));
        return Ok(None);
    }
    ctx.changes.put_user(&operator.name, account, name, token);
    let mut creds = None;
    if let Some(seed) = ctx.seed(&key)? {
        let text = creds::write(token, &seed)?;
        ctx.changes.put_creds(&operator.name, account, name, text);
        creds = Some(ctx.layout().creds(&operator.name, account, name));
    }
    Ok(Some(MigratedUser {
        user: name.to_string(),
        key,
        creds,
    }))
}

fn is_newer_here(ctx: &Ctx, operator: &str, account: &str, claims: &UserClaims) -> bool {
    let here = ctx.snapshot().user(operator, account, &claims.name);
    here.is_ok_and(|here| here.claims.sub == claims.sub && here.claims.iat > claims.iat)
}

impl crate::cli::output::Report for Report {
    fn human(&self, out: &mut Human) {
        for account in &self.accounts {
            out.signed(&account.signed_by);
            for path in account
                .users
                .iter()
                .flatten()
                .filter_map(|u| u.creds.as_ref())
            {
                out.ok(format!("generated user creds file `{}`", path.display()));
            }
            let users = match &account.users {
                None => String::new(),
                Some(users) => match users.len() {
                    0 => " [no users migrated]".to_string(),
                    1 => " [1 user migrated]".to_string(),
                    n => format!(" [{n} users migrated]"),
                },
            };
            out.ok(format!(
                "migrated \"{}\" to operator \"{}\"{users}",
                account.account, self.operator
            ));
        }
        if let Some(name) = &self.system_account {
            out.warn(format!(
                "\"{name}\" is the system account of the other operator and stays with it"
            ));
        }
        if self.accounts.is_empty() {
            out.ok("there was no account to migrate");
        }
    }
}

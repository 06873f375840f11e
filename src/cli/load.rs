//! `load`: an account of an operator that is managed elsewhere, ready to be used, from its seed.

mod profile;

use std::path::{Path, PathBuf};

use clap::builder::NonEmptyStringValueParser;
use serde::Serialize;

use super::args::{KeyRef, TlsArgs};
use super::ctx::{Ctx, Entry};
use super::error::{Error, Hint, Result};
use super::generate::context;
use super::import::document;
use super::operator_import::{Existing, Imported, import};
use super::output::Human;
use super::pull::judge::usable;
use super::signing::SignedBy;
use super::{selection, well_known};
use crate::claims::{Account, AccountClaims, UserClaims, armor};
use crate::creds;
use crate::nkey::{Kind, PublicKey, Seed};
use crate::preset::{self, Inbox};
use crate::store::{Name, Stored};
use crate::sync::account_server::is_http;
use profile::Profile;

/// Set up an account of a managed operator from its seed
///
/// Fetches the operator's JWT and, from its account server, that of the account; stores both, with
/// the account's seed, adds a user with its creds file and a context of the nats command-line tool,
/// and makes operator and account the ones in use. What is fetched must be signed by the operator and be about this account.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  Set up an account whose seed is in a file, of an operator known by its address
    accord load --url http://127.0.0.1:9090/jwt/v1/operator --seed account.nk --user laptop")]
pub struct Args {
    /// Operator and account in one: `nsc://OPERATOR?secret=SEED&user=NAME`, OPERATOR being a well-known one
    #[arg(long, value_name = "URL", conflicts_with = "url")]
    profile: Option<KeyRef>,
    /// Operator JWT to fetch: an http(s) URL, a file, or the name of a well-known operator
    #[arg(long, value_name = "SOURCE", value_parser = NonEmptyStringValueParser::new())]
    url: Option<String>,
    /// Seed of the account: the path of its file, or `-` for standard input
    #[arg(long, value_name = "KEY")]
    seed: Option<KeyRef>,
    /// Name of the user
    #[arg(long, value_name = "NAME", default_value = "default")]
    user: Name,
}

/// What was set up. The parts about the user are absent if none could be signed.
#[derive(Debug, Serialize)]
pub struct Report {
    operator: String,
    operator_key: PublicKey,
    account: String,
    account_key: PublicKey,
    user: Name,
    /// Whether the user is new.
    added_user: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    user_key: Option<PublicKey>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(serialize_with = "crate::store::paths")]
    creds: Option<PathBuf>,
    /// Name of the context for the nats command-line tool.
    #[serde(skip_serializing_if = "Option::is_none")]
    context: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    signed_by: Option<SignedBy>,
    #[serde(skip)]
    shown_creds: Option<String>,
}

/// Fetches operator and account, and adds the user.
pub fn run(args: Args, ctx: &mut Ctx) -> Result<Report> {
    let Wanted { source, seed, user } = wanted(args, ctx)?;
    let (key, account_seed) = own_key(ctx, seed)?;
    let imported = import(ctx, &source, None, Existing::Refresh)?;
    let (entry, claims) = account(ctx, &imported, &key)?;
    if ctx.seed(&key)?.is_none() {
        ctx.keep_seed(&account_seed);
    }
    let added = add_user(ctx, &imported, &entry, &claims, &user)?;
    let context = match &added.creds {
        Some(creds) => {
            let inbox = added.inbox.clone();
            add_context(ctx, &imported, &entry, &user, creds, inbox)
        }
        None => None,
    };
    selection::created(ctx, &imported.operator, &entry.name);
    let creds = added.creds;
    Ok(Report {
        operator: imported.operator,
        operator_key: imported.key,
        account: entry.name,
        account_key: key,
        user,
        context,
        added_user: added.key.is_some(),
        user_key: added.key,
        signed_by: added.signed_by,
        shown_creds: creds.as_ref().map(|path| path.display().to_string()),
        creds,
    })
}

/// What a profile or the options ask for.
struct Wanted {
    source: String,
    seed: KeyRef,
    user: Name,
}

fn wanted(args: Args, ctx: &mut Ctx) -> Result<Wanted> {
    let (mut source, mut seed, mut user) = (args.url, args.seed, args.user);
    if let Some(profile) = &args.profile {
        let parts = Profile::parse(profile.text()).ok_or_else(|| {
            Error::usage("the profile is no URL such as nsc://OPERATOR?secret=SEED")
                .hint(Hint::say("its user part, `&user=NAME`, may be left out"))
        })?;
        let Some(known) = well_known::find(&parts.operator) else {
            return Err(Error::refused(format!(
                "operator \"{}\" is not well known here; it was not found",
                parts.operator
            ))
            .hint(Hint::say(
                "`NSC_NAME_OPERATOR=URL` in the environment makes NAME known; `--url` takes the address of its JWT",
            )));
        };
        source = Some(known.name);
        seed = seed.or(parts.secret);
        if let Some(name) = parts.user {
            user = name.parse()?;
        }
    }
    let source = source.ok_or_else(|| {
        Error::usage("the operator is required")
            .hint(Hint::say("give `--url SOURCE`, or `--profile URL`"))
    })?;
    let seed = ctx.required(seed, "--seed FILE", "The seed of the account")?;
    Ok(Wanted { source, seed, user })
}

/// The account's identity with its seed, given or stored.
fn own_key(ctx: &mut Ctx, given: KeyRef) -> Result<(PublicKey, Seed)> {
    let (key, seed) = ctx.key_of_kind(Kind::Account, "--seed", &given)?;
    let stored = ctx.seed(&key)?;
    match seed.or(stored) {
        Some(seed) => Ok((key, seed)),
        None => Err(Error::refused(format!(
            "the seed of account {key} is needed, and the keystore does not have it"
        ))
        .hint(Hint::say("give the path of its file with `--seed FILE`"))),
    }
}

/// The account as its server has it, put into the change set where it belongs.
fn account(
    ctx: &mut Ctx,
    operator: &Imported,
    key: &PublicKey,
) -> Result<(Entry<Account>, AccountClaims)> {
    let url = &operator.claims.nats.account_server_url;
    if !is_http(url) {
        return Err(Error::refused(format!(
            "operator \"{}\" names no http(s) account server to fetch the account from",
            operator.operator
        ))
        .hint(Hint::say(
            "`add operator --url` takes the operator over, `import account` an account from a file",
        )));
    }
    let server = ctx.account_server(url, None, &TlsArgs::default())?;
    // As for the operator's JWT: nobody should wait at the lock for the network.
    ctx.release();
    let answer = server.account(key.as_str())?;
    if !answer.is_done() {
        return Err(Error::remote(format!(
            "account server `{}` has no account {key}: status {}",
            server.shown(),
            answer.status
        ))
        .hint(Hint::say(
            "is this seed the account's own, and of this operator?",
        )));
    }
    let token = armor::token_in(&answer.body).trim().to_string();
    let known = match operator.existed {
        true => ctx.snapshot().account_by_key(&operator.operator, key)?,
        false => None,
    };
    let local = match &known {
        Some(name) => Some(ctx.snapshot().account(&operator.operator, name)?),
        None => None,
    };
    let before = local.as_ref().map(|local| &local.claims);
    let claims = usable(
        &operator.claims,
        operator.managed,
        key.as_str(),
        &token,
        before,
    )
    .map_err(|reason| {
        Error::remote(format!(
            "what account server `{}` gave out for account {key} cannot be used: {reason}",
            server.shown()
        ))
        .hint(Hint::say("do not use it; ask the operator"))
    })?;
    let name = match known {
        Some(name) => name,
        None => new_name(ctx, operator, &claims)?,
    };
    if let Some(local) = local.filter(|local| local.claims.iat > claims.iat) {
        ctx.warn(format!(
            "the local JWT of account \"{name}\" is newer than that of the server and is kept"
        ));
        let claims = local.claims.clone();
        return Ok((entry(operator, name, local), claims));
    }
    ctx.changes.put_account(&operator.operator, &name, &token);
    let path = ctx.layout().account_jwt(&operator.operator, &name);
    let stored = Stored {
        claims: claims.clone(),
        token,
        path,
    };
    Ok((entry(operator, name, stored), claims))
}

fn entry(operator: &Imported, name: String, stored: Stored<Account>) -> Entry<Account> {
    Entry {
        operator: operator.operator.clone(),
        name,
        stored,
    }
}

/// The name that the JWT brings along becomes a directory, so it passes the gate of typed ones.
fn new_name(ctx: &Ctx, operator: &Imported, claims: &AccountClaims) -> Result<String> {
    let name = document::name(Kind::Account, &claims.name)?;
    let taken = match operator.existed {
        true => ctx
            .snapshot()
            .account_exists_ignoring_case(&operator.operator, name.as_str())?,
        false => None,
    };
    match taken {
        None => Ok(name.to_string()),
        Some(taken) => Err(Error::refused(format!(
            "account \"{taken}\" already exists and has another key"
        ))
        .hint(Hint::run(
            "see what it is",
            &["describe", "account", &taken],
        ))),
    }
}

/// The user that there is in the end.
#[derive(Default)]
struct Added {
    key: Option<PublicKey>,
    creds: Option<PathBuf>,
    signed_by: Option<SignedBy>,
    /// What its clients must be told.
    inbox: Option<Inbox>,
}

fn add_user(
    ctx: &mut Ctx,
    operator: &Imported,
    account: &Entry<Account>,
    claims: &AccountClaims,
    user: &Name,
) -> Result<Added> {
    if operator.existed
        && ctx
            .snapshot()
            .user_exists_ignoring_case(&account.operator, &account.name, user.as_str())?
            .is_some()
    {
        return existing(ctx, account, claims, user);
    }
    let signer = match ctx.user_jwt_signer(&operator.claims, claims, None) {
        Ok(signer) => signer,
        // A key that was named is to sign, or nothing is done.
        Err(err) if ctx.options.key.is_some() => return Err(err),
        Err(err) => {
            ctx.warn(format!("no user was added: {err}"));
            return Ok(Added::default());
        }
    };
    let new = ctx.new_key(Kind::User);
    let mut member = UserClaims::new(&new.key);
    member.name = user.to_string();
    member.iss = signer.by.key.to_string();
    if signer.by.is_scoped() {
        member.nats.set_scoped();
    }
    let inbox = preset::to_tell_user(&member, claims);
    let creds = ctx.save_user(account, None, member, &signer, new.seed.as_ref())?;
    Ok(Added {
        key: Some(new.key),
        creds,
        signed_by: Some(signer.by),
        inbox,
    })
}

/// A context of the nats tool, so that it connects as the user; the name of a new one comes back.
fn add_context(
    ctx: &mut Ctx,
    operator: &Imported,
    account: &Entry<Account>,
    user: &Name,
    creds: &Path,
    inbox: Option<Inbox>,
) -> Option<String> {
    let name = format!("{}_{}_{user}", account.operator, account.name);
    let name = name.trim_start_matches(['.', '-']).to_string();
    match context::add(ctx, &name, &operator.claims, creds, inbox) {
        Ok(Some(_)) => return Some(name),
        Ok(None) => ctx.note(format!(
            "nats context \"{name}\" already exists and stays as it is"
        )),
        // The account can be used without it.
        Err(err) => ctx.warn(format!("no nats context was made: {err}")),
    }
    None
}

/// A user that is here already stays as it is.
fn existing(
    ctx: &mut Ctx,
    account: &Entry<Account>,
    claims: &AccountClaims,
    user: &Name,
) -> Result<Added> {
    ctx.warn(format!(
        "user \"{user}\" already exists in account \"{}\" and stays as it is",
        account.name
    ));
    let (operator, of) = (&account.operator, &account.name);
    let path = ctx.layout().creds(operator, of, user.as_str());
    if let Some(text) = ctx.snapshot().creds(operator, of, user.as_str())? {
        let member = creds::read(&text).ok();
        let member = member.and_then(|found| UserClaims::decode(&found.token).ok());
        return Ok(Added {
            inbox: member.and_then(|member| preset::to_tell_user(&member, claims)),
            creds: Some(path),
            ..Added::default()
        });
    }
    Err(Error::refused(format!(
        "user \"{user}\" already exists and has no creds file `{}`",
        path.display()
    ))
    .hint(Hint::say("name another one with `--user NAME`")))
}

impl crate::cli::output::Report for Report {
    fn human(&self, out: &mut Human) {
        if let Some(by) = &self.signed_by {
            out.signed(by);
        }
        out.ok(format!("imported operator \"{}\"", self.operator));
        out.ok(format!(
            "pulled \"{}\" from the account server",
            self.account
        ));
        if let Some(key) = &self.user_key {
            out.ok(format!("generated and stored user key \"{key}\""));
            out.ok(format!(
                "added user \"{}\" to account \"{}\"",
                self.user, self.account
            ));
        }
        if let Some(path) = &self.shown_creds {
            out.ok(format!("user creds file stored in `{path}`"));
        }
        if let Some(context) = &self.context {
            out.ok(format!("created nats context \"{context}\""));
        }
    }
}

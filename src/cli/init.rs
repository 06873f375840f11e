//! `init`: an operator, an account and a user under one name, ready for a first server.

use std::path::{Path, PathBuf};

use serde::Serialize;

use super::add::account::refuse_taken as refuse_taken_account;
use super::add::operator::{identity, refuse_taken};
use super::ctx::{Ctx, one_name};
use super::error::{Error, Hint, Result};
use super::new_key::NewKey;
use super::operator_import::{Existing, Imported, import};
use super::output::Human;
use super::save::sign;
use super::selection;
use super::signing::{Prefer, SignedBy, Signer};
use super::system_account::{self, SystemAccount};
use super::well_known;
use crate::claims::{AccountClaims, OperatorClaims, UserClaims};
use crate::nkey::{Kind, PublicKey};
use crate::store::{Name, StoreInfo, fold};

/// Where a server started by hand listens.
const LOCAL_SERVER: &str = "nats://localhost:4222";

/// Create an operator, an account and a user to start with
///
/// All three get the same name, and the operator a system account. They become the operator and
/// account in use. With `--url` or `--remote-operator` the operator is taken over from its JWT
/// instead, and only account and user are new. Nothing that exists is changed.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  Start with everything named demo
    accord init --name demo
  Start in a directory of its own
    accord init --dir ./stores --name demo")]
pub struct Args {
    /// Name of operator, account and user; `*` invents one
    #[arg(value_name = "NAME")]
    positional: Option<Name>,
    /// The same as the positional name
    #[arg(short, long, value_name = "NAME")]
    name: Option<Name>,
    /// Directory of the store, which becomes the default; the one in use if omitted
    #[arg(short, long, value_name = "DIR", value_hint = clap::ValueHint::DirPath)]
    dir: Option<PathBuf>,
    /// Operator JWT to import: a file, an http(s) URL, or the name of a well-known operator
    #[arg(short, long, value_name = "SOURCE", conflicts_with = "remote_operator")]
    url: Option<String>,
    /// Well-known operator to import
    #[arg(short = 'o', long, value_name = "NAME")]
    remote_operator: Option<String>,
}

impl Args {
    /// The directory that holds the store, where one is named.
    pub fn dir(&self) -> Option<&Path> {
        self.dir.as_deref()
    }

    /// Whether nothing is said, so that a person is asked.
    pub fn is_empty(&self) -> bool {
        self.positional.is_none()
            && self.name.is_none()
            && self.dir.is_none()
            && self.url.is_none()
            && self.remote_operator.is_none()
    }
}

/// What was created.
#[derive(Debug, Serialize)]
pub struct Report {
    operator: String,
    operator_key: PublicKey,
    /// Whether the operator was taken over and not made here.
    managed: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    system_account: Option<SystemAccount>,
    account: String,
    account_key: PublicKey,
    user: String,
    user_key: PublicKey,
    #[serde(serialize_with = "crate::store::paths")]
    creds: PathBuf,
    #[serde(serialize_with = "crate::store::paths")]
    store: PathBuf,
    /// Key that signed the account.
    signed_by: SignedBy,
    #[serde(skip)]
    shown: [String; 2],
}

/// Operator, its system account, and who signs accounts.
struct Founded {
    name: String,
    key: PublicKey,
    managed: bool,
    claims: OperatorClaims,
    system_account: Option<SystemAccount>,
    signer: Option<Signer>,
}

/// Creates all of it.
pub fn run(mut args: Args, ctx: &mut Ctx) -> Result<Report> {
    let asks = ctx.options.interactive || (args.is_empty() && ctx.ask.can_ask());
    let new_store = args.dir.is_some();
    let source = source(&mut args, ctx, asks)?;
    let name = name(&args, ctx, asks)?;
    let founded = match &source {
        None => found(ctx, &name)?,
        Some(source) => take_over(ctx, source, &name)?,
    };
    let (account_key, signer, signed_by) = add_account(ctx, &founded, &name)?;
    let (user_key, creds) = add_user(ctx, &founded.name, &name, &account_key, &signer)?;
    if new_store {
        selection::created_store(ctx, &founded.name, name.as_str());
    } else {
        selection::created(ctx, &founded.name, name.as_str());
    }
    if !founded.managed {
        ctx.note("for a local server: `generate config --mem-resolver --config-file server.conf`, then `nats-server -c server.conf`");
    }
    let store = ctx.layout().stores.clone().unwrap_or_default();
    let shown = [&store, &creds].map(|path| path.display().to_string());
    Ok(Report {
        operator: founded.name,
        operator_key: founded.key,
        managed: founded.managed,
        system_account: founded.system_account,
        account: name.to_string(),
        account_key,
        user: name.to_string(),
        user_key,
        creds,
        store,
        signed_by,
        shown,
    })
}

/// The JWT to take the operator over from; none if it is made here.
fn source(args: &mut Args, ctx: &mut Ctx, asks: bool) -> Result<Option<String>> {
    if let Some(name) = args.remote_operator.take() {
        return match well_known::find(&name) {
            Some(known) => Ok(Some(known.name)),
            None => Err(Error::refused(format!("operator \"{name}\" is not well known here; it was not found"))
                .hint(Hint::say("`NSC_NAME_OPERATOR=URL` in the environment makes NAME known; `--url` takes a file or URL"))),
        };
    }
    if args.url.is_some() || !asks {
        return Ok(args.url.take().filter(|u| !u.is_empty()));
    }
    let known = well_known::all();
    let mut items = vec!["Create an operator".to_string()];
    items.extend(
        known
            .iter()
            .map(|k| format!("Import {} from {}", k.name, k.url)),
    );
    items.push("Import from another file or URL".to_string());
    match ctx.ask.choice("Operator", &items)? {
        0 => Ok(None),
        chosen if chosen <= known.len() => Ok(Some(known[chosen - 1].name.clone())),
        _ => ctx
            .ask
            .text("File or URL of the operator's JWT", None)
            .map(Some),
    }
}

fn name(args: &Args, ctx: &mut Ctx, asks: bool) -> Result<Name> {
    let given = one_name(
        args.positional.as_ref().map(Name::as_str),
        args.name.as_ref().map(Name::as_str),
    )?;
    let text = match given {
        Some(name) => name.to_string(),
        None if asks => ctx
            .ask
            .text("Name of operator, account and user", Some("*"))?,
        None if args.is_empty() => {
            return Err(Error::usage("a name is required").hint(Hint::run(
                "name what is created",
                &["init", "--name", "NAME"],
            )));
        }
        None => "*".to_string(),
    };
    let name = ctx.new_name(text.parse()?, |ctx| Ok(ctx.snapshot().operators()?))?;
    if fold(name.as_str()) == fold(system_account::ACCOUNT) {
        return Err(Error::refused(format!(
            "\"{name}\" is the name of the system account; an account of that name already exists"
        ))
        .hint(Hint::say("choose another name")));
    }
    Ok(name)
}

/// A new operator with a system account.
fn found(ctx: &mut Ctx, name: &Name) -> Result<Founded> {
    refuse_taken(ctx, name)?;
    let NewKey { key, seed, .. } = identity(ctx)?;
    let by = SignedBy {
        key,
        identity: true,
        role: None,
    };
    let signer = Signer {
        seed: seed.expect("an identity has its seed"),
        by,
    };
    ctx.changes
        .put_store_info(name.as_str(), &StoreInfo::new(name.as_str(), false));
    let system_account = ctx.add_system_account(name.as_str(), &signer)?;
    let mut claims = OperatorClaims::new(&key);
    claims.name = name.to_string();
    claims
        .nats
        .operator_service_urls
        .push(LOCAL_SERVER.to_string());
    claims.nats.system_account = system_account.account_key.to_string();
    ctx.save_operator(name.as_str(), None, claims.clone(), &signer)?;
    let system_account = Some(system_account);
    Ok(Founded {
        name: name.to_string(),
        key,
        managed: false,
        claims,
        system_account,
        signer: Some(signer),
    })
}

/// An operator from its JWT, or the same one that is here already.
fn take_over(ctx: &mut Ctx, source: &str, account: &Name) -> Result<Founded> {
    let Imported {
        operator,
        key,
        existed,
        managed,
        claims,
        ..
    } = import(ctx, source, None, Existing::Reuse)?;
    if existed {
        refuse_taken_account(ctx, &operator, account)?;
    }
    Ok(Founded {
        name: operator,
        key,
        managed,
        claims,
        system_account: None,
        signer: None,
    })
}

/// The account, and the key that signs its users.
fn add_account(
    ctx: &mut Ctx,
    founded: &Founded,
    name: &Name,
) -> Result<(PublicKey, Signer, SignedBy)> {
    let NewKey { key, seed, .. } = ctx.new_key(Kind::Account);
    let own = Signer {
        seed: seed.expect("a new key has a seed"),
        by: SignedBy {
            key,
            identity: true,
            role: None,
        },
    };
    let mut claims = AccountClaims::new(&key);
    claims.name = name.to_string();
    // Where the operator is strict, users signed by the account's identity key would not count.
    let strict = founded.claims.nats.strict_signing_key_usage;
    let signing = strict.then(|| ctx.new_key(Kind::Account));
    if let Some(signing) = &signing {
        claims.nats.signing_keys.add_plain(signing.key.as_str());
    }
    let known = ctx.snapshot().operators()?.contains(&founded.name);
    let signed_by = if known {
        ctx.select(&founded.name, None);
        let operator = ctx.operator()?;
        ctx.save_account(&operator, name.as_str(), None, claims, Prefer::Identity)?
    } else {
        let signer = founded.signer.as_ref().unwrap_or(&own);
        let token = sign(&mut claims, signer, ctx.now)?;
        let of = (founded.name.as_str(), &founded.claims);
        ctx.put_signed_account(of, founded.managed, name.as_str(), None, claims, &token)?;
        signer.by.clone()
    };
    let users = match signing {
        Some(NewKey {
            key,
            seed: Some(seed),
            ..
        }) => Signer {
            seed,
            by: SignedBy {
                key,
                identity: false,
                role: None,
            },
        },
        _ => own,
    };
    Ok((key, users, signed_by))
}

/// The user with its creds; `account` is the key of the account, `signer` signs for it.
fn add_user(
    ctx: &mut Ctx,
    operator: &str,
    name: &Name,
    account: &PublicKey,
    signer: &Signer,
) -> Result<(PublicKey, PathBuf)> {
    let NewKey { key, seed, .. } = ctx.new_key(Kind::User);
    let mut claims = UserClaims::new(&key);
    claims.name = name.to_string();
    if !signer.by.identity {
        claims.nats.issuer_account = account.to_string();
    }
    let token = sign(&mut claims, signer, ctx.now)?;
    let seed = seed.expect("a new key has a seed");
    let creds = ctx.put_new_user(operator, name.as_str(), name.as_str(), token, &seed)?;
    Ok((key, creds))
}

impl crate::cli::output::Report for Report {
    fn human(&self, out: &mut Human) {
        out.signed(&self.signed_by);
        match self.managed {
            false => out.ok(format!("created operator {}", self.operator)),
            true => out.ok(format!("add managed operator {}", self.operator)),
        }
        if let Some(system) = &self.system_account {
            system.tell(out);
        }
        out.ok(format!("created account {}", self.account));
        out.ok(format!("created user \"{}\"", self.user));
        let [store, creds] = &self.shown;
        out.ok(format!("project jwt files created in `{store}`"));
        out.ok(format!("user creds file stored in `{creds}`"));
    }
}

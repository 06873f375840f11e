//! `add account`: a new account of the operator.

use serde::Serialize;

use crate::claims::AccountClaims;
use crate::cli::account_settings::SettingArgs;
use crate::cli::args::time::rfc3339;
use crate::cli::args::{KeyRef, List, PermissionArgs, TimeArgs, all};
use crate::cli::changes::Changes;
use crate::cli::ctx::{Ctx, one_name};
use crate::cli::error::{Error, Hint, Result};
use crate::cli::new_key::{AddedKey, Kept};
use crate::cli::output::Human;
use crate::cli::selection;
use crate::cli::signing::{Prefer, SignedBy};
use crate::nkey::{Kind, PublicKey};
use crate::store::Name;

/// Add an account to the operator
///
/// Makes the account's key and its JWT, signed by the operator, and makes it the account in use. A
/// new account has no limits but those given here, and no JetStream; they mean what they mean in
/// `edit account`. Permissions are the defaults of its users: they count for users that have none of
/// their own. Servers learn of the account by `push`.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  Add an account
    accord add account --name billing
  Add one for half a year, whose users may only listen unless they are allowed more
    accord add account --name guests --expiry 6M --allow-sub 'news.>' --deny-pub '>'
  Add one that may keep 10 GB on disk, with a signing key for its users
    accord add account --name orders --js-disk-storage 10G --sk generate
  Add the account of somebody who keeps its key, known here by its public key only
    accord add account --name theirs --public-key AAQ6HTUTNNLWUZ2HDYOJXJJ7IFURACD3DEUKPQSRTZFZLBTWMMUSD47M")]
pub struct Args {
    /// Name of the account; `*` invents one
    #[arg(value_name = "NAME")]
    positional: Option<Name>,
    /// The same as the positional name
    #[arg(short, long, value_name = "NAME")]
    name: Option<Name>,
    /// Key of the account: a public key, or the path of a seed file; a new one if omitted. A seed is stored in the keystore
    #[arg(short = 'k', long, value_name = "KEY")]
    public_key: Option<KeyRef>,
    #[command(flatten)]
    settings: SettingArgs,
    /// Tag of the account, kept in lower case (can be repeated)
    #[arg(long, value_name = "TAG")]
    tag: Vec<List<String>>,
    #[command(flatten)]
    times: TimeArgs,
    #[command(flatten)]
    permissions: PermissionArgs,
}

/// What was added.
#[derive(Debug, Serialize)]
pub struct Report {
    operator: String,
    account: Name,
    key: PublicKey,
    seed: Kept,
    #[serde(skip_serializing_if = "Option::is_none")]
    start: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    expiry: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    added_signing_keys: Vec<AddedKey>,
    #[serde(flatten)]
    changes: Changes,
    signed_by: SignedBy,
}

/// Adds the account and makes it the current one.
pub fn run(args: Args, ctx: &mut Ctx) -> Result<Report> {
    let operator = ctx.operator()?;
    let given = one_name(
        args.positional.as_ref().map(Name::as_str),
        args.name.as_ref().map(Name::as_str),
    )?;
    let name = ctx.required(
        given.map(str::parse::<Name>).transpose()?,
        "--name NAME",
        "Account name",
    )?;
    let name = ctx.new_name(name, |ctx| Ok(ctx.snapshot().accounts(&operator.name)?))?;
    refuse_taken(ctx, &operator.name, &name)?;
    let key = ctx.optional(
        args.public_key,
        "Key of the account, a public key or file (empty: a new one)",
    )?;
    let new = ctx.given_or_new_key(Kind::Account, "--public-key", key.as_ref())?;
    if new.kept != Kept::Generated {
        refuse_known_key(ctx, &operator.name, &new.key)?;
    }
    let validity = ctx.validity(&args.times)?;

    let mut claims = AccountClaims::new(&new.key);
    claims.name = name.to_string();
    claims.nbf = validity.start.unwrap_or(0);
    claims.exp = validity.expiry.unwrap_or(0);
    let mut changes = Changes::default();
    let added_signing_keys = args.settings.apply(ctx, &mut claims, &mut changes)?;
    changes.add_tags(&mut claims.nats.tags, &all(&args.tag));
    changes.say_all(args.permissions.apply(&mut claims.nats.default_permissions));
    changes.warn(ctx);
    let (start, expiry) = (rfc3339(claims.nbf), rfc3339(claims.exp));
    let signed_by = ctx.save_account(&operator, name.as_str(), None, claims, Prefer::Identity)?;
    selection::created(ctx, &operator.name, name.as_str());
    Ok(Report {
        operator: operator.name,
        account: name,
        key: new.key,
        seed: new.kept,
        start,
        expiry,
        added_signing_keys,
        changes,
        signed_by,
    })
}

/// Names are unique without regard to case, so that a store can be copied to any file system.
pub fn refuse_taken(ctx: &Ctx, operator: &str, name: &Name) -> Result<()> {
    match ctx
        .snapshot()
        .account_exists_ignoring_case(operator, name.as_str())?
    {
        None => Ok(()),
        Some(taken) => Err(
            Error::refused(format!("account \"{taken}\" already exists")).hint(Hint::run(
                "see what it is",
                &["describe", "account", &taken],
            )),
        ),
    }
}

/// A key is an account: a second JWT for it would replace the first one on servers.
fn refuse_known_key(ctx: &Ctx, operator: &str, key: &PublicKey) -> Result<()> {
    match ctx.snapshot().account_by_key(operator, key)? {
        None => Ok(()),
        Some(account) => Err(Error::refused(format!(
            "{key} is the key of account \"{account}\", which already exists"
        ))
        .hint(Hint::say("leave out `--public-key` to make a new key"))),
    }
}

impl crate::cli::output::Report for Report {
    fn human(&self, out: &mut Human) {
        out.signed(&self.signed_by);
        out.ok(self.seed.sentence("account", &self.key));
        self.changes.tell(out);
        out.ok(format!("added account \"{}\"", self.account));
    }
}

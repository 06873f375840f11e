//! `add user`: a new user of an account.

use std::path::PathBuf;

use serde::Serialize;

use crate::claims::{Account, UserClaims, UserLimits};
use crate::cli::args::preset::Applied;
use crate::cli::args::time::rfc3339;
use crate::cli::args::{KeyRef, List, TimeArgs, UserLimitArgs, UserPermissionArgs, all};
use crate::cli::changes::Changes;
use crate::cli::complete;
use crate::cli::ctx::{Ctx, Entry, one_name};
use crate::cli::edit::rights;
use crate::cli::error::{Error, Hint, Result};
use crate::cli::new_key::Kept;
use crate::cli::output::Human;
use crate::cli::signing::{SignedBy, Signer};
use crate::nkey::{Kind, PublicKey};
use crate::preset::Inbox;
use crate::store::Name;

/// Add a user to an account
///
/// Makes the user's key, its JWT signed by the account, and a creds file with both, which is what a
/// client needs to connect. Servers need not be told. Without permissions the user may do what the
/// account's defaults allow, everything if there are none. A preset stands for the permissions of a
/// job, see `list presets`; what no preset allows is denied then. A user signed by a role (`-K ROLE`)
/// gets the permissions and limits of the role and none of its own.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  Add a user to the current account
    accord add user alice
  Add one that may do what the role till allows, see `edit signing-key`
    accord add user --account shop --name till1 -K till
  Add one that may publish orders and get answers, from one network, for 30 days
    accord add user --account shop --name till --allow-pub 'orders.>' --allow-sub '_INBOX.>' --source-network 10.0.0.0/8 --expiry 30d
  Add one that publishes to a stream and gets its acks where no other user hears them
    accord add user --account shop --name till3 --preset 'stream-publisher:orders.>'
  Add one that keeps few subscriptions and connects over websockets only
    accord add user --name till2 --subs 10 --conn-type websocket
  Add a responder: it may answer each request once within five seconds
    accord add user --name stock --allow-sub stock.check --allow-pub-response --response-ttl 5s")]
pub struct Args {
    /// Name of the user; `*` invents one
    #[arg(value_name = "NAME")]
    positional: Option<Name>,
    /// The same as the positional name
    #[arg(short, long, value_name = "NAME")]
    name: Option<Name>,
    /// Key of the user: a public key, or the path of a seed file; a new one if omitted. A seed is stored in the keystore
    #[arg(short = 'k', long, value_name = "KEY")]
    public_key: Option<KeyRef>,
    /// Tag of the user, kept in lower case (can be repeated)
    #[arg(long, value_name = "TAG")]
    tag: Vec<List<String>>,
    #[command(flatten)]
    times: TimeArgs,
    #[command(flatten)]
    limits: UserLimitArgs,
    #[command(flatten)]
    permissions: UserPermissionArgs,
    /// Account of the user, by name or public key; the current one if omitted
    #[arg(short, long, value_name = "ACCOUNT", add = complete::accounts())]
    account: Option<String>,
}

/// What was added. `creds` is the creds file, absent where the seed is not here.
#[derive(Debug, Serialize)]
pub struct Report {
    account: String,
    user: Name,
    key: PublicKey,
    seed: Kept,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(serialize_with = "crate::store::paths")]
    creds: Option<PathBuf>,
    #[serde(skip_serializing_if = "Option::is_none")]
    start: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    expiry: Option<String>,
    signed_by: SignedBy,
    #[serde(flatten)]
    applied: Applied,
    #[serde(skip)]
    rights: Changes,
    #[serde(skip)]
    shown_creds: Option<String>,
}

/// Adds the user.
pub fn run(mut args: Args, ctx: &mut Ctx) -> Result<Report> {
    let operator = ctx.operator()?;
    let account = ctx.account(args.account.as_deref())?;
    let name = new_name(&args, ctx, &account)?;
    let key = ctx.optional(
        args.public_key.take(),
        "Key of the user, a public key or file (empty: a new one)",
    )?;
    let validity = ctx.validity(&args.times)?;
    let signer = ctx.user_jwt_signer(&operator.stored.claims, &account.stored.claims, None)?;
    refuse_unfitting(&args, &account, &signer)?;
    let new = ctx.given_or_new_key(Kind::User, "--public-key", key.as_ref())?;
    if new.kept != Kept::Generated {
        refuse_known_key(ctx, &account, &new.key)?;
    }

    let mut claims = UserClaims::new(&new.key);
    claims.name = name.to_string();
    claims.nbf = validity.start.unwrap_or(0);
    claims.exp = validity.expiry.unwrap_or(0);
    // Who adds a user is not told of its tags, so these sentences are dropped.
    Changes::default().add_tags(&mut claims.nats.tags, &all(&args.tag));
    let mut changes = Changes::default();
    let applied;
    if signer.by.is_scoped() {
        claims.nats.set_scoped();
        applied = rights::of_role(ctx, &claims, &account.stored.claims, &signer.by);
        applied.say(&mut changes);
    } else {
        let inbox = Inbox::of_user(&claims.name, &claims.sub);
        let limits = &mut claims.nats.limits;
        applied = args
            .permissions
            .apply(&inbox, &mut limits.permissions, &mut changes)?;
        args.limits.apply(limits, &mut changes);
        rights::warn_of_user(ctx, limits);
    }
    let (start, expiry) = (rfc3339(claims.nbf), rfc3339(claims.exp));
    let creds = ctx.save_user(&account, None, claims, &signer, new.seed.as_ref())?;
    let shown_creds = creds.as_ref().map(|c| c.display().to_string());
    let (account, key, seed, signed_by) = (account.name, new.key, new.kept, signer.by);
    Ok(Report {
        account,
        user: name,
        key,
        seed,
        creds,
        start,
        expiry,
        signed_by,
        applied,
        rights: changes,
        shown_creds,
    })
}

fn new_name(args: &Args, ctx: &mut Ctx, account: &Entry<Account>) -> Result<Name> {
    let given = one_name(
        args.positional.as_ref().map(Name::as_str),
        args.name.as_ref().map(Name::as_str),
    )?;
    let name = ctx.required(
        given.map(str::parse::<Name>).transpose()?,
        "--name NAME",
        "User name",
    )?;
    let (operator, of) = (&account.operator, &account.name);
    let name = ctx.new_name(name, |ctx| Ok(ctx.snapshot().users(operator, of)?))?;
    match ctx
        .snapshot()
        .user_exists_ignoring_case(operator, of, name.as_str())?
    {
        None => Ok(name),
        Some(taken) => Err(Error::refused(format!(
            "user \"{taken}\" already exists in account \"{}\"",
            account.name
        ))
        .hint(Hint::run(
            "see what it is",
            &["describe", "user", "--account", of, &taken],
        ))),
    }
}

/// What the account or the role that signs does not let a user have.
fn refuse_unfitting(args: &Args, account: &Entry<Account>, signer: &Signer) -> Result<()> {
    if args.limits.bearer == Some(true) && account.stored.claims.nats.limits.disallow_bearer {
        return Err(Error::refused(format!(
            "account \"{}\" forbids the use of bearer token",
            account.name
        ))
        .hint(Hint::say(
            "leave out `--bearer`; the client then proves that it holds the seed in its creds",
        )));
    }
    // What is the default anyway, such as `--bearer=false`, is not in the way of a role.
    let mut limits = UserLimits::unlimited();
    args.limits.apply(&mut limits, &mut Changes::default());
    let own = args.permissions.given() || limits != UserLimits::unlimited();
    if let (Some(role), true) = (&signer.by.role, own) {
        return Err(Error::refused(format!(
            "scoped users require no permissions or limits set; those of role \"{role}\" count"
        ))
        .hint(Hint::say(
            "leave the permissions out, or sign with a key that has no role",
        )));
    }
    Ok(())
}

/// Revoking a key revokes every user that has it, so within an account each user has its own.
fn refuse_known_key(ctx: &Ctx, account: &Entry<Account>, key: &PublicKey) -> Result<()> {
    match ctx
        .snapshot()
        .user_by_key(&account.operator, &account.name, key)?
    {
        None => Ok(()),
        Some(user) => Err(Error::refused(format!(
            "{key} is the key of user \"{user}\", which already exists"
        ))
        .hint(Hint::say("leave out `--public-key` to make a new key"))),
    }
}

impl crate::cli::output::Report for Report {
    fn human(&self, out: &mut Human) {
        out.signed(&self.signed_by);
        out.ok(self.seed.sentence("user", &self.key));
        self.rights.tell(out);
        match &self.shown_creds {
            Some(path) => out.ok(format!("generated user creds file `{path}`")),
            None => out.warn("skipped generating creds file - user private key is not available"),
        }
        out.ok(format!(
            "added user \"{}\" to account \"{}\"",
            self.user, self.account
        ));
    }
}

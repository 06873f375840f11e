//! `edit user`: permissions, limits, tags and validity of a user, and its role.

mod role;

use std::path::PathBuf;

use serde::Serialize;

use super::{nothing_to_do, rights};
use crate::claims::{Account, User, UserClaims, UserLimits};
use crate::cli::args::preset::Applied;
use crate::cli::args::time::rfc3339;
use crate::cli::args::{List, TagArgs, TimeArgs, UserRightsArgs};
use crate::cli::changes::Changes;
use crate::cli::complete;
use crate::cli::ctx::{Ctx, Entry, one_name};
use crate::cli::error::{Error, Hint, Result};
use crate::cli::output::Human;
use crate::cli::signing::SignedBy;
use crate::nkey::{Kind, PublicKey};

/// Edit a user
///
/// Changes what is asked and nothing else, signs the user's JWT anew with the key that signed it
/// before, and writes its creds file again. Servers need not be told, but clients need the new creds.
///
/// `-K` signs with another key. A role (`-K ROLE`) takes the user in, if it has no permissions and
/// limits of its own; a key without a role takes it out, and then only what is given here limits it.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  Let a user publish to one more subject, from one network only
    accord edit user --account shop --name app --allow-pub 'orders.>' --source-network 10.0.0.0/8
  Limit the size of its messages, and let it expire in 90 days
    accord edit user app --payload 64KiB --expiry 90d
  Let it read a key-value bucket as well
    accord edit user app --preset kv-reader:settings
  Let it connect during office hours
    accord edit user app --time 08:00:00-18:00:00 --locale Europe/Berlin")]
pub struct Args {
    /// Name or public key of the user; the only one if omitted
    #[arg(value_name = "NAME", add = complete::users())]
    positional: Option<String>,
    /// The same as the positional name
    #[arg(short, long, value_name = "NAME", add = complete::users())]
    name: Option<String>,
    #[command(flatten)]
    tags: TagArgs,
    #[command(flatten)]
    times: TimeArgs,
    #[command(flatten)]
    rights: UserRightsArgs,
    /// Account of the user, by name or public key; the current one if omitted
    #[arg(short, long, value_name = "ACCOUNT", add = complete::accounts())]
    account: Option<String>,
}

/// What the user is now. `limits` is absent for a user of a role, `creds` where the seed is not here.
#[derive(Debug, Serialize)]
pub struct Report {
    account: String,
    user: String,
    key: PublicKey,
    #[serde(skip_serializing_if = "Option::is_none")]
    start: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    expiry: Option<String>,
    tags: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    limits: Option<UserLimits>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(serialize_with = "crate::store::paths")]
    creds: Option<PathBuf>,
    #[serde(flatten)]
    applied: Applied,
    #[serde(flatten)]
    changes: Changes,
    signed_by: SignedBy,
}

/// Edits the user.
pub fn run(mut args: Args, ctx: &mut Ctx) -> Result<Report> {
    let account = ctx.account(args.account.as_deref())?;
    let given = one_name(args.positional.as_deref(), args.name.as_deref())?;
    let asks = ctx.options.interactive || ctx.options.key.is_some();
    if !args.edits_anything() && !asks {
        return Err(nothing_to_do());
    }
    let user = ctx.user(&account, given)?;
    ask(&mut args, ctx)?;
    let operator = ctx.operator()?;
    let before = &user.stored.claims;
    refuse_other_name(&user)?;
    let signer = ctx
        .user_jwt_signer(
            &operator.stored.claims,
            &account.stored.claims,
            Some(&before.iss),
        )
        .map_err(|err| err.within(format!("user \"{}\"", user.name)))?;

    let mut claims = before.clone();
    let mut changes = Changes::default();
    let mut applied = role::apply(
        &args.rights,
        ctx,
        &account,
        &mut claims,
        &signer,
        &mut changes,
    )?;
    if account.stored.claims.nats.limits.disallow_bearer {
        let asked = args.rights.limits.bearer;
        rights::refuse_bearer(&claims.nats.limits, asked, &account.name)?;
    }
    changes.tags(&mut claims.nats.tags, &args.tags);
    if signer.by.is_scoped() {
        applied = rights::of_role(ctx, &claims, &account.stored.claims, &signer.by);
        applied.say(&mut changes);
    }
    times(&args, ctx, &mut claims, &mut changes)?;
    warn(ctx, &account, before, &claims, &signer.by);
    changes.warn(ctx);

    let key = PublicKey::parse_kind(Kind::User, &before.sub)
        .map_err(|err| Error::from(err).within(format!("user \"{}\"", user.name)))?;
    let after = claims.clone();
    let creds = ctx.save_user(&account, Some(before), claims, &signer, None)?;
    Ok(Report {
        account: account.name,
        user: user.name,
        key,
        start: rfc3339(after.nbf),
        expiry: rfc3339(after.exp),
        tags: after.nats.tags,
        limits: (!signer.by.is_scoped()).then_some(after.nats.limits),
        creds,
        applied,
        changes,
        signed_by: signer.by,
    })
}

impl Args {
    fn edits_anything(&self) -> bool {
        self.rights.given()
            || !self.tags.tag.is_empty()
            || !self.tags.rm_tag.is_empty()
            || self.times.start.is_some()
            || self.times.expiry.is_some()
    }
}

/// Asks for what `-i` may ask for.
fn ask(args: &mut Args, ctx: &mut Ctx) -> Result<()> {
    if !ctx.options.interactive {
        return Ok(());
    }
    if args.tags.tag.is_empty() {
        let tags = ctx.optional::<List<String>>(None, "Tags to add (empty: none)")?;
        args.tags.tag.extend(tags);
    }
    ctx.ask_new_times(&mut args.times)?;
    let limits = &mut args.rights.limits;
    limits.payload = ctx.optional(limits.payload, "Largest message in bytes (empty: stays)")?;
    let permissions = &mut args.rights.permissions.plain;
    if permissions.allow_pub.is_empty() {
        let question = "Subjects to allow publishing to (empty: no more)";
        permissions.allow_pub.extend(ctx.optional(None, question)?);
    }
    if permissions.allow_sub.is_empty() {
        let question = "Subjects to allow subscribing to (empty: no more)";
        permissions.allow_sub.extend(ctx.optional(None, question)?);
    }
    Ok(())
}

/// The name in the JWT says where it is stored: another one would write another user.
fn refuse_other_name(user: &Entry<User>) -> Result<()> {
    let inside = &user.stored.claims.name;
    if *inside == user.name {
        return Ok(());
    }
    Err(Error::refused(format!(
        "`{}` holds the JWT of user \"{inside}\"",
        user.stored.path.display()
    ))
    .hint(Hint::say(
        "give the file the name that the JWT has, or restore it from a backup",
    )))
}

fn times(args: &Args, ctx: &mut Ctx, claims: &mut UserClaims, changes: &mut Changes) -> Result<()> {
    let validity = args.times.resolve(ctx.now)?;
    changes.times(&validity, &mut claims.nbf, &mut claims.exp, ctx.now);
    let given = validity.start.is_some() || validity.expiry.is_some();
    if given && claims.exp != 0 && claims.nbf > claims.exp {
        return Err(Error::refused(
            "the start would lie after the expiry, so that the user is never valid",
        )
        .hint(Hint::say("change both with `--start` and `--expiry`")));
    }
    if validity.expiry.is_some() && claims.exp != 0 && claims.exp <= ctx.now {
        ctx.warn("the expiry has passed already: servers refuse the user");
    }
    Ok(())
}

/// Says what a server makes of the user and its owner may not expect.
fn warn(
    ctx: &mut Ctx,
    account: &Entry<Account>,
    before: &UserClaims,
    after: &UserClaims,
    by: &SignedBy,
) {
    let revocations = &account.stored.claims.nats.revocations;
    if revocations.is_revoked(&before.sub, before.iat)
        && !revocations.is_revoked(&before.sub, ctx.now)
    {
        ctx.warn("the user was revoked, and its new JWT is younger than the revocation: it is admitted again");
    }
    if by.is_scoped() {
        return;
    }
    let limits = &after.nats.limits;
    let permissions = &before.nats.limits.permissions;
    rights::warn_of_opened(ctx, permissions, &limits.permissions, "the user");
    rights::warn_of_closed(ctx, permissions, &limits.permissions);
    rights::warn_of_user(ctx, limits);
}

impl crate::cli::output::Report for Report {
    fn human(&self, out: &mut Human) {
        out.signed(&self.signed_by);
        self.changes.tell(out);
        match &self.creds {
            Some(path) => out.ok(format!("generated user creds file `{}`", path.display())),
            None => out.warn("skipped generating creds file - user private key is not available"),
        }
        out.ok(format!(
            "edited user \"{}\" in account \"{}\"",
            self.user, self.account
        ));
    }
}

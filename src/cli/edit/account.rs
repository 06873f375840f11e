//! `edit account`: its limits, signing keys, default permissions, tags, texts, traces and validity.

mod ask;
mod rules;

use serde::Serialize;

use super::nothing_to_do;
use crate::claims::{AccountClaims, AccountLimits, Permissions, Trace};
use crate::cli::account_settings::SettingArgs;
use crate::cli::args::jetstream::JetStreamRemovalArgs;
use crate::cli::args::time::rfc3339;
use crate::cli::args::{
    KeyRef, List, PermissionArgs, PermissionRemovalArgs, TagArgs, TimeArgs, all,
};
use crate::cli::changes::Changes;
use crate::cli::complete;
use crate::cli::ctx::Ctx;
use crate::cli::error::Result;
use crate::cli::new_key::AddedKey;
use crate::cli::output::Human;
use crate::cli::signing::{Prefer, SignedBy};
use crate::nkey::{Kind, PublicKey};

/// Edit an account
///
/// Changes what is asked and nothing else, and signs the account's JWT anew; with `-K` alone it is
/// only signed anew. Servers learn of it by `push`.
///
/// Permissions are the defaults of users that have none of their own. Limits take units (`64k`,
/// `10GiB`); `-1` or `unlimited` is no limit. JetStream limits are either for all streams or for tiers
/// by number of replicas (`--js-tier`), never both.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  Limit connections and messages
    accord edit account shop --conns 100 --payload 64k
  Let it keep 10 GB on disk in at most 5 streams of three replicas each
    accord edit account --name shop --js-tier 3 --js-disk-storage 10G --js-streams 5
  Make a signing key
    accord edit account shop --sk generate
  Refuse bearer users, and say who to ask
    accord edit account shop --disallow-bearer --description 'Web shop, ask the orders team'")]
pub struct Args {
    /// Name or public key of the account; the current one if omitted
    #[arg(value_name = "ACCOUNT", add = complete::accounts())]
    positional: Option<String>,
    /// The same as the positional name
    #[arg(short, long, alias = "account", short_alias = 'a', value_name = "ACCOUNT", add = complete::accounts())]
    name: Option<String>,
    #[command(flatten)]
    settings: SettingArgs,
    /// Signing key to remove (can be repeated)
    #[arg(long, value_name = "KEY", add = complete::account_signing_keys())]
    rm_sk: Vec<List<KeyRef>>,
    #[command(flatten)]
    tags: TagArgs,
    #[command(flatten)]
    times: TimeArgs,
    #[command(flatten)]
    permissions: PermissionArgs,
    #[command(flatten)]
    permission_removal: PermissionRemovalArgs,
    #[command(flatten)]
    jetstream_removal: JetStreamRemovalArgs,
}

/// The account as it is now. Limits, permissions and trace have the members they have in its JWT.
#[derive(Debug, Serialize)]
pub struct Report {
    account: String,
    key: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    added_signing_keys: Vec<AddedKey>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    removed_signing_keys: Vec<PublicKey>,
    limits: AccountLimits,
    default_permissions: Permissions,
    #[serde(skip_serializing_if = "Option::is_none")]
    trace: Option<Trace>,
    tags: Vec<String>,
    #[serde(skip_serializing_if = "String::is_empty")]
    description: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    info_url: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    start: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    expiry: Option<String>,
    #[serde(flatten)]
    changes: Changes,
    signed_by: SignedBy,
}

/// Edits the account.
pub fn run(mut args: Args, ctx: &mut Ctx) -> Result<Report> {
    let operator = ctx.operator()?;
    let account = ctx.account_named(args.positional.as_deref(), args.name.as_deref())?;
    let before = &account.stored.claims;
    ask::ask(&mut args, ctx, before)?;
    let mut claims = before.clone();
    let mut changes = Changes::default();
    let mut added = args.settings.apply(ctx, &mut claims, &mut changes)?;
    let removed = remove_signing_keys(&args, ctx, &mut claims, &mut changes)?;
    added.retain(|new| !removed.contains(&new.key));
    let limits = &mut claims.nats.limits;
    args.jetstream_removal.apply(limits, &mut changes)?;
    let validity = args.times.resolve(ctx.now)?;
    if validity.expiry.is_some_and(|e| e != 0 && e <= ctx.now) {
        ctx.warn("the expiry has passed already: servers refuse the account and its users");
    }
    changes.times(&validity, &mut claims.nbf, &mut claims.exp, ctx.now);
    changes.tags(&mut claims.nats.tags, &args.tags);
    let permissions = &mut claims.nats.default_permissions;
    changes.say_all(args.permissions.apply(permissions));
    args.permission_removal.apply(permissions, &mut changes);

    if changes.is_empty() && ctx.options.key.is_none() {
        return Err(nothing_to_do());
    }
    if args.settings.jetstream.given() {
        rules::system_account(&operator, &account, &claims)?;
    }
    if args.settings.limits.disallow_bearer == Some(true) {
        rules::bearers(ctx, &account)?;
    }
    rules::warn_of_orphans(ctx, &account, &removed)?;
    changes.warn(ctx);
    let now = claims.clone();
    let before = Some(before);
    let signed_by = ctx.save_account(&operator, &account.name, before, claims, Prefer::Issuer)?;
    let body = now.nats;
    Ok(Report {
        account: account.name,
        key: now.sub,
        added_signing_keys: added,
        removed_signing_keys: removed,
        limits: body.limits,
        default_permissions: body.default_permissions,
        trace: body.trace,
        tags: body.tags,
        description: body.description,
        info_url: body.info_url,
        start: rfc3339(now.nbf),
        expiry: rfc3339(now.exp),
        changes,
        signed_by,
    })
}

fn remove_signing_keys(
    args: &Args,
    ctx: &mut Ctx,
    claims: &mut AccountClaims,
    changes: &mut Changes,
) -> Result<Vec<PublicKey>> {
    let mut removed = Vec::new();
    for key in all(&args.rm_sk) {
        let (key, _) = ctx.key_of_kind(Kind::Account, "--rm-sk", &key)?;
        if claims.nats.signing_keys.remove(key.as_str()) {
            changes.say(format!("removed signing key \"{key}\""));
            removed.push(key);
        } else {
            changes.missing(format!("signing key \"{key}\""));
        }
    }
    Ok(removed)
}

impl crate::cli::output::Report for Report {
    fn human(&self, out: &mut Human) {
        self.changes.tell(out);
        out.ok(format!("edited account \"{}\"", self.account));
        match self.added_signing_keys.is_empty() {
            true => out.signed(&self.signed_by),
            // Scripts cut the new key out by its first letter, or by the words before it.
            false => out.aside(self.signed_by.sentence()),
        }
    }
}

//! `edit operator`: its signing keys, servers, system account, strictness, tags and validity.

mod servers;
mod strict;

use serde::Serialize;

use super::nothing_to_do;
use crate::claims::{OperatorClaims, tags};
use crate::cli::args::{
    AccountServerUrl, Emptiable, KeyRef, List, NewKey, ServiceUrl, TagArgs, TimeArgs, all,
};
use crate::cli::changes::Changes;
use crate::cli::complete;
use crate::cli::ctx::{Ctx, Entry};
use crate::cli::error::Result;
use crate::cli::new_key::AddedKey;
use crate::cli::output::Human;
use crate::cli::signing::{SignedBy, Signer};
use crate::nkey::{Kind, PublicKey};

/// Edit the operator
///
/// Changes what is asked and nothing else, and signs the operator's JWT anew. Servers take a changed
/// operator from their configuration, see `generate config`.
///
/// With `--require-signing-keys` accounts and users count only if a signing key signed them; it is
/// refused while some are signed by identity keys.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  Say where servers are, and which resolver accounts are pushed to
    accord edit operator --service-url nats://eu.example.com:4222,tls://us.example.com:4222 --account-jwt-server-url nats://eu.example.com:4222
  Make a signing key
    accord edit operator --sk generate
  Label it, and let it expire in a year
    accord edit operator --tag production --expiry 1y")]
pub struct Args {
    /// Name of the operator; the one in use if omitted
    #[arg(value_name = "NAME", add = complete::operators())]
    operator: Option<String>,
    /// Signing key to add: `generate`, a public key, or the path of a seed file (can be repeated)
    #[arg(long, value_name = "KEY")]
    sk: Vec<List<NewKey>>,
    /// Signing key to remove (can be repeated)
    #[arg(long, value_name = "KEY", add = complete::operator_signing_keys())]
    rm_sk: Vec<List<KeyRef>>,
    /// Where accounts are pushed to: `nats://`, `tls://`, `ws://`, `wss://` for a resolver, `https://` for an account server; empty removes it
    #[arg(short = 'u', long, value_name = "URL")]
    account_jwt_server_url: Option<Emptiable<AccountServerUrl>>,
    /// Remove the account server URL
    #[arg(long, conflicts_with = "account_jwt_server_url")]
    rm_account_jwt_server_url: bool,
    /// Server URL to add, for clients: `nats://HOST:PORT`, or `tls`, `ws`, `wss` (can be repeated)
    #[arg(short = 'n', long, value_name = "URL")]
    service_url: Vec<List<ServiceUrl>>,
    /// Server URL to remove (can be repeated)
    #[arg(long, value_name = "URL")]
    rm_service_url: Vec<List<String>>,
    /// System account, by name or public key; empty for none
    #[arg(long, value_name = "ACCOUNT", add = complete::accounts())]
    system_account: Option<String>,
    /// Require signing keys for accounts and users; `=false` allows identity keys again
    #[arg(long, value_name = "BOOL", num_args = 0..=1, require_equals = true, default_missing_value = "true", value_parser = clap::builder::BoolishValueParser::new())]
    require_signing_keys: Option<bool>,
    #[command(flatten)]
    tags: TagArgs,
    #[command(flatten)]
    times: TimeArgs,
}

/// What was changed. `not_there` lists what was to be removed and was not found.
#[derive(Debug, Serialize)]
pub struct Report {
    operator: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    added_signing_keys: Vec<AddedKey>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    removed_signing_keys: Vec<PublicKey>,
    account_server_url: String,
    service_urls: Vec<String>,
    system_account: String,
    require_signing_keys: bool,
    tags: Vec<String>,
    #[serde(flatten)]
    changes: Changes,
    signed_by: SignedBy,
}

/// What was done so far.
#[derive(Default)]
struct Done {
    added: Vec<AddedKey>,
    removed: Vec<PublicKey>,
    changes: Changes,
}

/// Edits the operator.
pub fn run(mut args: Args, ctx: &mut Ctx) -> Result<Report> {
    choose(&args, ctx)?;
    let operator = ctx.operator()?;
    ask(&mut args, ctx, &operator)?;
    let mut claims = operator.stored.claims.clone();
    let mut done = Done::default();
    signing_keys(&args, ctx, &mut claims, &mut done)?;
    servers::urls(&args, &mut claims, &mut done);
    servers::system_account(&args, ctx, &mut claims, &mut done)?;
    labels(&args, ctx, &mut claims, &mut done)?;
    if let Some(strict) = args.require_signing_keys {
        claims.nats.strict_signing_key_usage = strict;
        done.changes
            .say(format!("strict signing key usage set to: {strict}"));
    }
    if done.changes.is_empty() && ctx.options.key.is_none() {
        return Err(nothing_to_do());
    }
    strict::check(ctx, &operator, &claims, &done.removed)?;
    let signer = signer(ctx, &operator.stored.claims, &claims)?;
    let now = claims.nats.clone();
    ctx.save_operator(
        &operator.name,
        Some(&operator.stored.claims),
        claims,
        &signer,
    )?;
    done.changes.warn(ctx);
    Ok(Report {
        operator: operator.name,
        added_signing_keys: done.added,
        removed_signing_keys: done.removed,
        account_server_url: now.account_server_url,
        service_urls: now.operator_service_urls,
        system_account: now.system_account,
        require_signing_keys: now.strict_signing_key_usage,
        tags: now.tags,
        changes: done.changes,
        signed_by: signer.by,
    })
}

/// Works on another operator than the one in use, if one is named.
fn choose(args: &Args, ctx: &mut Ctx) -> Result<()> {
    let Some(name) = &args.operator else {
        return Ok(());
    };
    let name = ctx.find_operator(name)?;
    ctx.select(&name, None);
    Ok(())
}

/// Asks for what `-i` may ask for.
fn ask(args: &mut Args, ctx: &mut Ctx, operator: &Entry<crate::claims::Operator>) -> Result<()> {
    if !ctx.options.interactive {
        return Ok(());
    }
    let now = &operator.stored.claims.nats;
    if args.account_jwt_server_url.is_none() && !args.rm_account_jwt_server_url {
        let shown = if now.account_server_url.is_empty() {
            "none"
        } else {
            &now.account_server_url
        };
        args.account_jwt_server_url =
            ctx.optional(None, &format!("Account server URL (empty: stays, {shown})"))?;
    }
    if args.service_url.is_empty() {
        args.service_url
            .extend(ctx.optional::<List<ServiceUrl>>(None, "Server URLs to add (empty: none)")?);
    }
    args.system_account =
        ctx.optional(args.system_account.take(), "System account (empty: stays)")?;
    ctx.ask_new_times(&mut args.times)?;
    if ctx.switch(false, "Add a new signing key?")? {
        args.sk.push(List(vec![NewKey::Generate]));
    }
    if args.require_signing_keys.is_none()
        && !now.strict_signing_key_usage
        && ctx.switch(false, "Require signing keys for accounts and users?")?
    {
        args.require_signing_keys = Some(true);
    }
    Ok(())
}

fn signing_keys(
    args: &Args,
    ctx: &mut Ctx,
    claims: &mut OperatorClaims,
    done: &mut Done,
) -> Result<()> {
    for key in all(&args.sk) {
        let new = ctx.new_signing_key(Kind::Operator, &key, &claims.sub)?;
        if tags::add_exact(&mut claims.nats.signing_keys, new.key.as_str()) {
            done.changes
                .say(format!("added signing key \"{}\"", new.key));
            done.added.push(new);
        } else {
            done.changes
                .say(format!("signing key \"{}\" was there already", new.key));
        }
    }
    for key in all(&args.rm_sk) {
        let (key, _) = ctx.key_of_kind(Kind::Operator, "--rm-sk", &key)?;
        if tags::remove_exact(&mut claims.nats.signing_keys, key.as_str()) {
            done.changes.say(format!("removed signing key \"{key}\""));
            done.removed.push(key);
        } else {
            done.changes.missing(format!("signing key \"{key}\""));
        }
    }
    Ok(())
}

fn labels(args: &Args, ctx: &mut Ctx, claims: &mut OperatorClaims, done: &mut Done) -> Result<()> {
    let given = args.times.resolve(ctx.now)?;
    if given.expiry.is_some_and(|e| e != 0 && e <= ctx.now) {
        ctx.warn("the expiry has passed already: servers refuse what this operator signed");
    }
    done.changes
        .times(&given, &mut claims.nbf, &mut claims.exp, ctx.now);
    done.changes.tags(&mut claims.nats.tags, &args.tags);
    Ok(())
}

/// A key that may sign before and after the edit: one that is just removed has no say any more, and
/// one that is just added cannot vouch for itself.
fn signer(ctx: &mut Ctx, before: &OperatorClaims, after: &OperatorClaims) -> Result<Signer> {
    let mut both = after.clone();
    both.nats
        .signing_keys
        .retain(|k| before.nats.signing_keys.contains(k));
    ctx.operator_signer(&both)
}

impl crate::cli::output::Report for Report {
    fn human(&self, out: &mut Human) {
        out.signed(&self.signed_by);
        self.changes.tell(out);
        out.ok(format!("edited operator \"{}\"", self.operator));
    }
}

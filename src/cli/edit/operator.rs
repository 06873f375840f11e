//! `edit operator`: its signing keys, servers, system account, strictness, tags and validity.

mod servers;
mod strict;

use serde::Serialize;

use crate::claims::{OperatorClaims, tags};
use crate::cli::args::time::{Validity, distance, shown};
use crate::cli::args::{AccountServerUrl, KeyRef, List, NewKey, ServiceUrl, TimeArgs, all};
use crate::cli::complete;
use crate::cli::ctx::{Ctx, Entry};
use crate::cli::error::{Error, Hint, Result};
use crate::cli::new_key::Kept;
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
    #[arg(long, value_name = "KEY")]
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
    /// Tag to add, kept in lower case (can be repeated)
    #[arg(long, value_name = "TAG")]
    tag: Vec<List<String>>,
    /// Tag to remove (can be repeated)
    #[arg(long, value_name = "TAG")]
    rm_tag: Vec<List<String>>,
    #[command(flatten)]
    times: TimeArgs,
}

/// A value, or nothing to clear the field.
#[derive(Debug, Clone)]
struct Emptiable<T>(Option<T>);

impl<T: std::str::FromStr> std::str::FromStr for Emptiable<T> {
    type Err = T::Err;

    fn from_str(text: &str) -> std::result::Result<Self, T::Err> {
        if text.is_empty() {
            Ok(Emptiable(None))
        } else {
            text.parse().map(|v| Emptiable(Some(v)))
        }
    }
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
    #[serde(skip_serializing_if = "Vec::is_empty")]
    not_there: Vec<String>,
    signed_by: SignedBy,
    #[serde(skip)]
    said: Vec<String>,
}

/// A signing key that was added.
#[derive(Debug, Serialize)]
struct AddedKey {
    key: PublicKey,
    seed: Kept,
}

/// What was done so far.
#[derive(Default)]
struct Done {
    added: Vec<AddedKey>,
    removed: Vec<PublicKey>,
    not_there: Vec<String>,
    said: Vec<String>,
}

/// Edits the operator.
pub fn run(mut args: Args, ctx: &mut Ctx) -> Result<Report> {
    choose(&args, ctx)?;
    let operator = ctx.operator()?;
    ask(&mut args, ctx, &operator)?;
    if !args.asks_anything() && ctx.options.key.is_none() {
        return Err(Error::usage("specify an edit option")
            .hint(Hint::say("`--help` lists what can be edited")));
    }
    let mut claims = operator.stored.claims.clone();
    let mut done = Done::default();
    signing_keys(&args, ctx, &mut claims, &mut done)?;
    servers::urls(&args, &mut claims, &mut done);
    servers::system_account(&args, ctx, &mut claims, &mut done)?;
    labels(&args, ctx, &mut claims, &mut done)?;
    if let Some(strict) = args.require_signing_keys {
        claims.nats.strict_signing_key_usage = strict;
        done.said
            .push(format!("strict signing key usage set to: {strict}"));
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
    for missing in &done.not_there {
        ctx.warn(format!("{missing} is not there, so nothing was removed"));
    }
    Ok(Report {
        operator: operator.name,
        added_signing_keys: done.added,
        removed_signing_keys: done.removed,
        account_server_url: now.account_server_url,
        service_urls: now.operator_service_urls,
        system_account: now.system_account,
        require_signing_keys: now.strict_signing_key_usage,
        tags: now.tags,
        not_there: done.not_there,
        signed_by: signer.by,
        said: done.said,
    })
}

impl Args {
    fn asks_anything(&self) -> bool {
        let lists = [
            self.sk.is_empty(),
            self.rm_sk.is_empty(),
            self.service_url.is_empty(),
            self.rm_service_url.is_empty(),
        ];
        lists.contains(&false)
            || !self.tag.is_empty()
            || !self.rm_tag.is_empty()
            || self.account_jwt_server_url.is_some()
            || self.rm_account_jwt_server_url
            || self.system_account.is_some()
            || self.require_signing_keys.is_some()
            || self.times.start.is_some()
            || self.times.expiry.is_some()
    }
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
    let times = &mut args.times;
    times.start = ctx.optional(times.start.take(), "Valid from (empty: stays)")?;
    times.expiry = ctx.optional(times.expiry.take(), "Valid until (empty: stays)")?;
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
    for key in all(&args.rm_sk) {
        let (key, _) = ctx.key_of_kind(Kind::Operator, "--rm-sk", &key)?;
        if tags::remove_exact(&mut claims.nats.signing_keys, key.as_str()) {
            done.said.push(format!("removed signing key \"{key}\""));
            done.removed.push(key);
        } else {
            done.not_there.push(format!("signing key \"{key}\""));
        }
    }
    for key in all(&args.sk) {
        let given = match &key {
            NewKey::Generate => None,
            NewKey::Given(given) => Some(given),
        };
        let new = ctx.given_or_new_key(Kind::Operator, "--sk", given)?;
        if new.key.as_str() == claims.sub {
            return Err(Error::refused(format!(
                "{} is the operator's identity key and cannot be a signing key too",
                new.key
            )));
        }
        if tags::add_exact(&mut claims.nats.signing_keys, new.key.as_str()) {
            done.said.push(format!("added signing key \"{}\"", new.key));
            done.added.push(AddedKey {
                key: new.key,
                seed: new.kept,
            });
        } else {
            done.said
                .push(format!("signing key \"{}\" was there already", new.key));
        }
    }
    Ok(())
}

fn labels(args: &Args, ctx: &mut Ctx, claims: &mut OperatorClaims, done: &mut Done) -> Result<()> {
    let Validity { start, expiry } = args.times.resolve(ctx.now)?;
    if expiry.is_some_and(|e| e != 0 && e <= ctx.now) {
        ctx.warn("the expiry has passed already: servers refuse what this operator signed");
    }
    for (given, field, what) in [
        (start, &mut claims.nbf, "start"),
        (expiry, &mut claims.exp, "expiry"),
    ] {
        let Some(time) = given else { continue };
        *field = time;
        done.said.push(match time {
            0 => format!("removed jwt {what}: it has none now"),
            time => format!(
                "changed jwt {what} to {} - {}",
                shown(time),
                distance(time, ctx.now)
            ),
        });
    }
    for tag in all(&args.rm_tag) {
        if tags::remove(&mut claims.nats.tags, &tag) {
            done.said
                .push(format!("removed tag \"{}\"", tag.to_lowercase()));
        } else {
            done.not_there.push(format!("tag \"{tag}\""));
        }
    }
    for tag in all(&args.tag) {
        if tags::add(&mut claims.nats.tags, &tag) {
            done.said
                .push(format!("added tag \"{}\"", tag.trim().to_lowercase()));
        }
    }
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
        out.ok(self.signed_by.sentence());
        for sentence in &self.said {
            out.ok(sentence.clone());
        }
        out.ok(format!("edited operator \"{}\"", self.operator));
    }
}

//! `share revoke`: take back what one account may use, and nobody else's access.

mod selection;

use serde::Serialize;

use crate::claims::{Account, Export, Revocations, ShareKind};
use crate::cli::args::time::{At, AtArgs, rfc3339, shown};
use crate::cli::complete;
use crate::cli::ctx::{Ctx, Entry};
use crate::cli::error::{Error, Hint, Result};
use crate::cli::output::Human;
use crate::cli::revocations::entry::{later, revoke};
use crate::cli::shares::exports;
use crate::cli::shares::granted::{self, Granted, Guest};
use crate::cli::shares::importers::Whose;
use crate::cli::signing::SignedBy;
use crate::cli::words::{counted, quoted};
use crate::jetstream::{BucketName, StreamName};
use crate::nkey::PublicKey;
use crate::subject::Subject;
use selection::{Selection, Taken};

/// Take the access of one account back
///
/// All activations of the account for private exports, known or not, no longer count once the
/// exporting account is pushed, and its imports stop at once. Nobody else's access changes. With
/// `--stream`, `--bucket` or `--subject` only that is taken back.
///
/// An activation issued afterwards counts again, for subscriptions made afterwards: servers serve the
/// ones that were cut off again only when clients subscribe anew, or the import is deleted and added.
///
/// A revocation concerns a whole export: where one gives the account something else too, the command
/// refuses and says what. Public exports cannot be taken from one account.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  Take back all that partner may use of shop
    accord share revoke --account shop --target-account partner
  Take back one share of it
    accord share revoke --account shop --target-account partner --subject 'orders.>'")]
pub struct Args {
    /// Account that loses its access, by public key or name
    #[arg(short, long, value_name = "ACCOUNT", add = complete::accounts())]
    target_account: Option<String>,
    /// Take back what concerns this stream only; where its messages are pushed to is a share of its own
    #[arg(long, value_name = "STREAM", group = "what")]
    stream: Option<StreamName>,
    /// Take back what concerns this key-value bucket only
    #[arg(long, value_name = "BUCKET", group = "what")]
    bucket: Option<BucketName>,
    /// Take back this subject only
    #[arg(short, long, value_name = "SUBJECT", group = "what", add = complete::exports())]
    subject: Option<Subject>,
    /// The subject is that of a service, where a stream has it too; `=false` for the stream
    #[arg(long, value_name = "BOOL", num_args = 0..=1, require_equals = true, default_missing_value = "true", requires = "subject", value_parser = clap::builder::BoolishValueParser::new())]
    service: Option<bool>,
    #[command(flatten)]
    at: AtArgs,
    /// Account that exports, by name or public key; the current one if omitted
    #[arg(short, long, value_name = "ACCOUNT", add = complete::accounts())]
    account: Option<String>,
}

/// What was taken back. `changed` is false, and nothing was signed, if all was revoked already.
#[derive(Debug, Serialize)]
pub struct Report {
    account: String,
    target: PublicKey,
    /// Its name, if it is in the store.
    #[serde(skip_serializing_if = "Option::is_none")]
    target_name: Option<String>,
    revocations: Vec<Revoked>,
    /// Names of public exports, which stay open to the account.
    still_open: Vec<String>,
    changed: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    signed_by: Option<SignedBy>,
}

/// One export; `changed` is false if it was revoked up to a later time already.
#[derive(Debug, Serialize)]
struct Revoked {
    export: String,
    subject: String,
    kind: ShareKind,
    /// How many activations that still count are known.
    activations: usize,
    revoked_until: String,
    changed: bool,
    #[serde(skip)]
    until: i64,
}

/// Adds the revocations.
pub fn run(args: Args, ctx: &mut Ctx) -> Result<Report> {
    let account = ctx.account(args.account.as_deref())?;
    let key = target(ctx, &account, args.target_account.clone())?;
    let selection = Selection::of(&args);
    let granted = granted(ctx, &account, &key)?;
    let name = ctx.snapshot().account_by_key(&account.operator, &key)?;
    let whom = match &name {
        Some(name) => format!("account \"{name}\""),
        None => format!("account {key}"),
    };
    let taken = Taken::find(&selection, &account, &granted, &key, &whom)?;
    let users = |ctx: &Ctx, at: usize| others(ctx, &account, &granted, at, &key);
    if taken.exports.is_empty() {
        let users = taken.open.first().map(|at| users(ctx, *at)).transpose()?;
        let users = users.unwrap_or_default();
        return Err(taken.nothing(&selection, &account, &whom, &users));
    }
    warn_of_what_stays(ctx, &account, &taken, &whom, users)?;
    ctx.confirm_if_interactive(&format!(
        "Take back the access of {whom} to {} of account \"{}\"?",
        counted(taken.exports.len(), "export"),
        account.name
    ))?;
    let own = |at: usize| {
        let concerned = move |g: &&Granted| g.export == Some(at) && is_of(g, &key) && g.lives();
        granted.iter().filter(concerned)
    };
    let issued = |at: usize| {
        own(at)
            .filter_map(|g| Some(g.activation.as_ref()?.iat))
            .max()
    };
    let latest = taken.exports.iter().filter_map(|at| issued(*at)).max();
    // What was issued in the second of an earlier revocation bears the next one, so now may be too
    // early to take it back.
    let (at, told) = match args.at.at {
        At::Now => (latest.unwrap_or(ctx.now).max(ctx.now), ctx.now),
        At::Second(at) => (at, at),
    };
    let (revocations, signed_by) = revoke(ctx, &account, told, |claims| {
        let revoke = |index: &usize| {
            let export = &mut claims.nats.exports[*index];
            let (until, changed) = later(&mut export.revocations, key.as_str(), at);
            Revoked {
                export: exports::name(export).to_string(),
                subject: export.subject.clone(),
                kind: export.kind,
                activations: own(*index).count(),
                revoked_until: rfc3339(until).unwrap_or_default(),
                changed,
                until,
            }
        };
        taken.exports.iter().map(revoke).collect::<Vec<_>>()
    })?;
    if let Some(latest) = latest.filter(|latest| *latest > at) {
        ctx.warn(format!(
            "an activation of {whom} was issued later, {}, and still counts",
            shown(latest)
        ));
    }
    let exports = &account.stored.claims.nats.exports;
    let open = taken.open.iter();
    Ok(Report {
        still_open: open
            .map(|at| exports::name(&exports[*at]).to_string())
            .collect(),
        account: account.name,
        target: key,
        target_name: name,
        changed: signed_by.is_some(),
        revocations,
        signed_by,
    })
}

/// What the account grants, as far as it matters to take the access of `key` back.
fn granted(ctx: &mut Ctx, account: &Entry<Account>, key: &PublicKey) -> Result<Vec<Granted>> {
    // Who else uses a public export is told; otherwise nobody else's imports matter.
    let is_open = |export: &Export| !export.token_req || export.account_token_position > 0;
    let exports = &account.stored.claims.nats.exports;
    let whose = match exports.iter().any(is_open) {
        true => Whose::All,
        false => Whose::Of(key),
    };
    Ok(granted::of(ctx, std::slice::from_ref(account), whose)?.remove(0))
}

/// Says what stays open to the account, and why.
fn warn_of_what_stays(
    ctx: &mut Ctx,
    account: &Entry<Account>,
    taken: &Taken,
    whom: &str,
    users: impl Fn(&Ctx, usize) -> Result<Vec<String>>,
) -> Result<()> {
    for at in &taken.open {
        let why = why_open(&account.stored.claims.nats.exports[*at]);
        let users = users(ctx, *at)?;
        ctx.warn(match users.is_empty() {
            true => format!("{why}; it stays open"),
            false => format!("{why}; it stays open, and is used by {}", quoted(&users)),
        });
    }
    for at in &taken.wider {
        let export = &account.stored.claims.nats.exports[*at];
        ctx.warn(format!(
            "export \"{}\" (`{}`) is wider, and no activation of {whom} for it is known: it is left as it is",
            exports::name(export),
            export.subject
        ));
    }
    Ok(())
}

/// The account that loses its access.
fn target(ctx: &mut Ctx, account: &Entry<Account>, given: Option<String>) -> Result<PublicKey> {
    let given = given.filter(|t| !t.is_empty());
    let given = ctx.required(given, "--target-account ACCOUNT", "A target account")?;
    if given == Revocations::ALL {
        return Err(Error::refused(
            "`*` is everybody, and this takes the access of one account back",
        )
        .hint(Hint::run(
            "shut all accounts out of an export",
            &[
                "revocations",
                "add-activation",
                "--account",
                &account.name,
                "--subject",
                "SUBJECT",
                "--target-account",
                "*",
            ],
        )));
    }
    let key = ctx.account_key(&given)?;
    match key == account.key()? {
        true => Err(Error::refused(format!(
            "account \"{}\" has its own subjects without a grant",
            account.name
        ))
        .hint(Hint::say("name another account with `--target-account`"))),
        false => Ok(key),
    }
}

fn is_of(granted: &Granted, key: &PublicKey) -> bool {
    matches!(&granted.guest, Guest::Account(guest) if guest == key.as_str())
}

/// Why an export cannot be taken from one account.
fn why_open(export: &Export) -> String {
    let name = exports::name(export);
    match export.account_token_position {
        0 => format!("export \"{name}\" is public: accounts import it without an activation"),
        position => format!(
            "export \"{name}\" lets every account in that has its own key as token {position} of the subject, without an activation"
        ),
    }
}

/// Names of the other accounts of the store that use an export.
fn others(
    ctx: &Ctx,
    account: &Entry<Account>,
    granted: &[Granted],
    at: usize,
    key: &PublicKey,
) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for granted in granted
        .iter()
        .filter(|g| g.export == Some(at) && g.imported)
    {
        let Guest::Account(guest) = &granted.guest else {
            continue;
        };
        let Ok(guest) = guest.parse::<PublicKey>() else {
            continue;
        };
        if guest != *key {
            names.extend(ctx.snapshot().account_by_key(&account.operator, &guest)?);
        }
    }
    names.sort();
    names.dedup();
    Ok(names)
}

impl crate::cli::output::Report for Report {
    fn human(&self, out: &mut Human) {
        if let Some(by) = &self.signed_by {
            out.signed(by);
        }
        let key = &self.target;
        for revoked in &self.revocations {
            let (name, until) = (&revoked.export, shown(revoked.until));
            let known = match revoked.activations {
                0 => " (none is known)".to_owned(),
                1 => String::new(),
                more => format!(" ({more} are known)"),
            };
            match revoked.changed {
                true => out.ok(format!(
                    "revoked activation \"{name}\" for account {key} up to {until}{known}"
                )),
                false => out.warn(format!(
                    "activation \"{name}\" for account {key} is revoked up to {until} already, which was kept"
                )),
            }
        }
    }
}

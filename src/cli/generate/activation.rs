//! `generate activation`: admit one account to a private export.

use std::path::PathBuf;

use serde::Serialize;

use crate::claims::{Account, Activation, ActivationClaims, Export, Revocations, ShareKind, armor};
use crate::cli::args::time::{self, Validity, rfc3339, shown};
use crate::cli::args::{TimeArgs, TlsArgs};
use crate::cli::complete;
use crate::cli::ctx::{Ctx, Entry};
use crate::cli::error::{Error, Hint, Result};
use crate::cli::output::Human;
use crate::cli::save::sign;
use crate::cli::shares;
use crate::cli::shares::exports::{self, Purpose, Wanted};
use crate::cli::signing::SignedBy;
use crate::nkey::PublicKey;
use crate::store::Overwrite;
use crate::subject::Subject;
use crate::sync::account_server::is_http;

/// Generate an activation for an importing account
///
/// An activation admits one account to a private export, or to a part of it. Hand the token to the
/// owner of that account, who imports it with `add import --token`. The account itself is not
/// changed, so nothing needs to be pushed. The store remembers the activation for `share list`;
/// `share revoke` and `revocations add-activation` take the admission back.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  Admit account partner to the private export of account shop
    accord generate activation --account shop --subject 'orders.>' --target-account partner --output-file partner.tok
  Admit it to a part of the export, for a month
    accord generate activation --account shop --subject 'orders.eu.>' --target-account partner --expiry 1M")]
pub struct Args {
    /// Subject to admit to: the private export's, or one inside it
    #[arg(short, long, value_name = "SUBJECT", add = complete::exports())]
    subject: Option<Subject>,
    /// The export is a service, where a stream has the subject too; `=false` for the stream
    #[arg(long, value_name = "BOOL", num_args = 0..=1, require_equals = true, default_missing_value = "true", value_parser = clap::builder::BoolishValueParser::new())]
    service: Option<bool>,
    /// Account that may import, by public key or name
    #[arg(short, long, value_name = "ACCOUNT", add = complete::accounts())]
    target_account: Option<String>,
    /// File to write the token to; standard output (`--`) if omitted
    #[arg(short, long, value_name = "FILE", value_hint = clap::ValueHint::FilePath)]
    output_file: Option<String>,
    /// Send the token to the operator's account server too, which must be an http(s) one
    #[arg(long)]
    push: bool,
    #[command(flatten)]
    times: TimeArgs,
    /// Account that exports, by name or public key; the current one if omitted
    #[arg(short, long, value_name = "ACCOUNT", add = complete::accounts())]
    account: Option<String>,
}

impl Args {
    /// The lock it needs: the exclusive one only if it writes a file.
    pub fn access(&self) -> crate::store::Access {
        if self.file().is_some() {
            crate::store::Access::Write
        } else {
            crate::store::Access::Read
        }
    }

    fn file(&self) -> Option<&str> {
        self.output_file
            .as_deref()
            .filter(|f| *f != "--" && !f.is_empty())
    }
}

/// What was generated. `account` exports, `target` may import; `token` is absent if a file was written.
#[derive(Debug, Serialize)]
pub struct Report {
    account: String,
    export: String,
    kind: ShareKind,
    subject: Subject,
    target: PublicKey,
    #[serde(skip_serializing_if = "Option::is_none")]
    start: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    expiry: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    token: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(serialize_with = "crate::store::paths")]
    file: Option<PathBuf>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pushed_to: Option<String>,
    signed_by: SignedBy,
    #[serde(skip)]
    times: Vec<String>,
}

/// Signs an activation and writes or shows it.
pub fn run(mut args: Args, ctx: &mut Ctx) -> Result<Report> {
    let account = ctx.account(args.account.as_deref())?;
    let kind = shares::kind(args.service);
    let (export, subject) = chosen(ctx, &account, args.subject.take(), kind)?;
    let target = ctx.required(
        args.target_account.clone().filter(|t| !t.is_empty()),
        "--target-account ACCOUNT",
        "A target account",
    )?;
    let target = ctx.account_key(&target)?;
    let validity = ctx.validity(&args.times)?;
    let (claims, token, signed_by) = signed(ctx, &account, &export, &subject, &target, validity)?;

    let file = args.file().map(|f| ctx.path(f));
    let armored = armor::decorate(&token)?;
    if let Some(file) = &file {
        ctx.changes
            .put_output(file, armored.as_bytes(), Overwrite::Replace);
    }
    let pushed_to = if args.push {
        // What the server has cannot be taken back, so a bad path is refused before.
        crate::store::check(ctx.snapshot(), &ctx.changes)?;
        Some(push(ctx, &claims, &token)?)
    } else {
        None
    };
    Ok(Report {
        account: account.name,
        export: export.name,
        kind: export.kind,
        subject,
        target,
        start: rfc3339(claims.nbf),
        expiry: rfc3339(claims.exp),
        times: told(&claims, ctx.now),
        token: file.is_none().then_some(armored),
        file,
        pushed_to,
        signed_by,
    })
}

/// Issues an activation on the spot, for an import of an account in the same store.
pub fn issue(
    ctx: &mut Ctx,
    account: &Entry<Account>,
    kind: ShareKind,
    subject: &Subject,
    target: &PublicKey,
) -> Result<String> {
    let (export, subject) = chosen(ctx, account, Some(subject.clone()), Some(kind))?;
    let validity = Validity::default();
    signed(ctx, account, &export, &subject, target, validity).map(|(_, token, _)| token)
}

/// Signs an activation to a private export, or to a subject inside it, and has it remembered. That the
/// subject lies there is the caller's to know.
pub fn signed(
    ctx: &mut Ctx,
    account: &Entry<Account>,
    export: &Export,
    subject: &Subject,
    target: &PublicKey,
    validity: Validity,
) -> Result<(ActivationClaims, String, SignedBy)> {
    let operator = ctx.operator()?;
    let signer = ctx.activation_signer(&operator.stored.claims, &account.stored.claims)?;
    let mut claims = ActivationClaims::new(target);
    claims.name = subject.to_string();
    claims.nbf = validity.start.unwrap_or(0);
    claims.exp = validity.expiry.unwrap_or(0);
    claims.nats = Activation {
        subject: subject.to_string(),
        kind: export.kind,
        ..claims.nats
    };
    // A server looks up the exporting account by this member when a signing key signed.
    if !signer.by.identity {
        claims.nats.issuer_account = account.stored.claims.sub.clone();
    }
    let at = issued_at(ctx, export, target);
    let token = sign(&mut claims, &signer, at)?;
    ctx.grant(account, &token)?;
    Ok((claims, token, signer.by))
}

/// Until so many seconds ahead a revocation is one that was made just now.
const JUST_NOW: i64 = 60;

/// The time at which an activation says that it was issued, seconds: now, or the second after a
/// revocation that was made just now.
///
/// Servers compare seconds, and what was issued in the very second up to which it is revoked does not
/// count: whoever is shut out and admitted again at once would be handed a token that is of no use.
fn issued_at(ctx: &mut Ctx, export: &Export, target: &PublicKey) -> i64 {
    let revoked = [target.as_str(), Revocations::ALL].map(|key| export.revocations.get(key));
    let Some(revoked) = revoked.into_iter().flatten().max() else {
        return ctx.now;
    };
    // Servers see the import that they know, and do not look after subscriptions that it once served.
    ctx.note(format!(
        "account {target} was shut out before: its clients hear a stream again once they subscribe anew"
    ));
    if revoked < ctx.now {
        return ctx.now;
    }
    if revoked <= ctx.now + JUST_NOW {
        return revoked + 1;
    }
    ctx.warn(format!(
        "activations of account {target} for export \"{}\" are revoked up to {}, so this one does not count; `revocations delete-activation` takes that back",
        exports::name(export),
        shown(revoked)
    ));
    ctx.now
}

/// The export that is meant, and the subject to admit to: as given, else the whole export's, or a
/// part of it that a person names with `-i`.
fn chosen(
    ctx: &mut Ctx,
    account: &Entry<Account>,
    given: Option<Subject>,
    kind: Option<ShareKind>,
) -> Result<(Export, Subject)> {
    let exports = &account.stored.claims.nats.exports;
    let mut wanted = Wanted::new(Purpose::Activate, given.as_ref().map(Subject::as_str), kind);
    let mut index = wanted.find(ctx, account)?;
    let subject = match &given {
        Some(subject) => subject.clone(),
        None => {
            let mut text = exports[index].subject.clone();
            if ctx.options.interactive {
                text = ctx.ask.text("Subject to admit to", Some(&text))?;
            }
            let subject: Subject = text
                .parse()
                .map_err(|e| Error::usage(format!("the subject `{text}`: {e}")))?;
            wanted.subject = Some(subject.as_str());
            wanted.kind = Some(exports[index].kind);
            index = wanted.find(ctx, account)?;
            subject
        }
    };
    Ok((exports[index].clone(), subject))
}

/// Hands the token to the account server, which shows it under its hash.
fn push(ctx: &mut Ctx, claims: &ActivationClaims, token: &str) -> Result<String> {
    let operator = ctx.operator()?;
    let url = &operator.stored.claims.nats.account_server_url;
    if !is_http(url) {
        return Err(Error::refused(format!(
            "operator \"{}\" has no http(s) account server to push to",
            operator.name
        ))
        .hint(Hint::say("leave out `--push` and hand over the file")));
    }
    let hash = claims
        .hash_id()
        .ok_or_else(|| Error::bug("an activation that was signed has a hash"))?;
    let address = format!("{}/activations/{hash}", url.trim_end_matches('/'));
    if ctx.options.dry_run || ctx.options.rehearsal {
        return Ok(address);
    }
    let server = ctx.account_server(url, None, &TlsArgs::default())?;
    // Nobody should wait at the lock for the network.
    ctx.release();
    let answer = server.send_activation(token)?;
    if answer.is_done() {
        return Ok(address);
    }
    if answer.is_accepted() {
        ctx.warn(format!(
            "the account server accepted the activation to be looked at later (status {})",
            answer.status
        ));
        return Ok(address);
    }
    Err(Error::remote(format!(
        "`{}` refused the activation with status {}: {}",
        server.shown(),
        answer.status,
        answer.body.trim()
    ))
    .hint(Hint::say("leave out `--push` and hand over the file")))
}

fn told(claims: &ActivationClaims, now: i64) -> Vec<String> {
    let told = [
        time::told("token valid", claims.nbf, now),
        time::told("token expires", claims.exp, now),
    ];
    told.into_iter().flatten().collect()
}

impl crate::cli::output::Report for Report {
    fn human(&self, out: &mut Human) {
        if let Some(token) = &self.token {
            out.raw(token.clone());
        }
        out.signed(&self.signed_by);
        out.ok(format!(
            "generated \"{}\" activation for account \"{}\"",
            self.export, self.target
        ));
        for line in &self.times {
            out.ok(line.clone());
        }
        if let Some(file) = &self.file {
            out.ok(format!("wrote activation token to `{}`", file.display()));
        }
        if let Some(url) = &self.pushed_to {
            out.ok(format!("activation accessible at \"{url}\""));
        }
    }
}

//! `add import`: use a subject that another account exports.

use serde::Serialize;

use crate::claims::{AccountClaims, ActivationClaims, Export, Import, ShareKind};
use crate::cli::activation;
use crate::cli::args::Label;
use crate::cli::complete;
use crate::cli::ctx::{Ctx, Entry};
use crate::cli::error::{Error, Hint, Result};
use crate::cli::output::Human;
use crate::cli::signing::{Prefer, SignedBy};
use crate::nkey::PublicKey;
use crate::subject::Subject;

/// Add an import to an account
///
/// A public export is imported by its account and subject. A private one is imported by the
/// activation that the exporting account handed over: a file, an http(s) address, the token itself,
/// or `-` for standard input. An activation that has expired, that is meant for another account, or
/// whose signature does not hold is refused.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  Import a private export with the activation its owner sent
    accord add import --account partner --token orders.tok
  Import a public stream under a prefix of one's own
    accord add import --account partner --src-account shop --remote-subject prices.eu --local-subject shop.prices.eu")]
pub struct Args {
    /// Activation: file, http(s) address, the token itself, or `-` for standard input
    #[arg(short = 'u', long, value_name = "TOKEN", conflicts_with_all = ["src_account", "remote_subject"])]
    token: Option<String>,
    /// Account that exports, by name or public key
    #[arg(long, value_name = "ACCOUNT", add = complete::accounts())]
    src_account: Option<String>,
    /// Subject as the exporting account knows it
    #[arg(long, value_name = "SUBJECT")]
    remote_subject: Option<Subject>,
    /// Subject inside the importing account; `$1` stands for the first wildcard of the remote subject
    #[arg(short = 's', long, value_name = "SUBJECT")]
    local_subject: Option<Subject>,
    /// Name of the import; the remote subject if omitted
    #[arg(short, long, value_name = "NAME")]
    name: Option<Label>,
    /// Import a service (request and reply) instead of a stream; an activation tells by itself
    #[arg(long)]
    service: bool,
    /// Let the exporting account know who asked, for services
    #[arg(long)]
    share: bool,
    /// Let message traces enter this account, for streams
    #[arg(long)]
    allow_trace: bool,
    /// Account that imports, by name or public key; the current one if omitted
    #[arg(short, long, value_name = "ACCOUNT", add = complete::accounts())]
    account: Option<String>,
}

/// What was added. `account` is a name, `exporter` the key of the exporting account.
#[derive(Debug, Serialize)]
pub struct Report {
    account: String,
    import: String,
    kind: ShareKind,
    exporter: PublicKey,
    remote_subject: Subject,
    #[serde(skip_serializing_if = "Option::is_none")]
    local_subject: Option<Subject>,
    private: bool,
    signed_by: SignedBy,
}

/// Where the import comes from, whichever way it was told.
struct Source {
    exporter: PublicKey,
    remote: Subject,
    kind: ShareKind,
    name: String,
    token: Option<String>,
}

/// Adds the import and signs the account.
pub fn run(mut args: Args, ctx: &mut Ctx) -> Result<Report> {
    let account = ctx.account(args.account.as_deref())?;
    let importer = account.key()?;
    let given = args.token.as_ref().filter(|token| !token.is_empty());
    let source = match (given, ctx.options.interactive) {
        (Some(token), _) => from_activation(ctx, &account, &importer, &token.clone())?,
        (None, false) => from_public(ctx, &args)?,
        (None, true) => ask(ctx, &mut args, &account, &importer)?,
    };
    if source.exporter == importer {
        return Err(Error::refused(format!(
            "the export belongs to account \"{}\" itself",
            account.name
        ))
        .hint(Hint::say(
            "import it into another account with `--account NAME`",
        )));
    }
    if args.share && source.kind != ShareKind::Service {
        return Err(
            Error::usage("--share is for services; this import is a stream")
                .hint(Hint::say("leave it out, or add `--service`")),
        );
    }
    if args.allow_trace && source.kind != ShareKind::Stream {
        return Err(
            Error::usage("--allow-trace is for streams; this import is a service")
                .hint(Hint::say("leave it out")),
        );
    }
    warn_of_missing_export(ctx, &account, &source)?;
    let local = local_subject(&args, &source);
    let import = Import {
        name: args
            .name
            .as_ref()
            .and_then(Label::text)
            .unwrap_or(&source.name)
            .to_string(),
        subject: source.remote.to_string(),
        account: source.exporter.to_string(),
        token: source.token.clone().unwrap_or_default(),
        local_subject: local.as_ref().map(Subject::to_string).unwrap_or_default(),
        kind: source.kind,
        share: args.share,
        allow_trace: args.allow_trace,
        ..Import::default()
    };
    let name = import.name.clone();
    let ((), signed_by) = ctx.edit_account(&account, Prefer::Identity, |_, claims| {
        refuse_repeat(claims, &import)?;
        claims.nats.imports.push(import);
        Ok(())
    })?;
    Ok(Report {
        account: account.name,
        import: name,
        kind: source.kind,
        exporter: source.exporter,
        remote_subject: source.remote,
        local_subject: local,
        private: source.token.is_some(),
        signed_by,
    })
}

/// A service import by token is answered under its own subject unless told otherwise; the member is
/// written out, as nsc does.
fn local_subject(args: &Args, source: &Source) -> Option<Subject> {
    let by_token = source.token.is_some() && source.kind == ShareKind::Service;
    args.local_subject
        .clone()
        .or_else(|| by_token.then(|| source.remote.clone()))
}

fn from_activation(
    ctx: &mut Ctx,
    account: &Entry<crate::claims::Account>,
    importer: &PublicKey,
    given: &str,
) -> Result<Source> {
    let token = activation::read(ctx, given)?;
    let claims = activation::verified(&token)?;
    activation::refuse_unusable(&claims, importer, &account.name, ctx.now)?;
    let remote: Subject = claims.nats.subject.parse().map_err(|e| {
        Error::refused(format!(
            "the subject `{}` of the activation: {e}",
            claims.nats.subject
        ))
    })?;
    let exporter = activation::exporter(&claims)?;
    refuse_revoked(ctx, &exporter, &claims)?;
    // Whoever made the token chose its name; one that a person could not type is not taken over.
    let name = claims.name.parse::<Label>().ok();
    let name = name
        .as_ref()
        .and_then(Label::text)
        .unwrap_or(remote.as_str())
        .to_string();
    Ok(Source {
        exporter,
        remote,
        kind: claims.nats.kind,
        name,
        token: Some(token),
    })
}

fn from_public(ctx: &Ctx, args: &Args) -> Result<Source> {
    let (Some(exporter), Some(remote)) = (&args.src_account, &args.remote_subject) else {
        return Err(Error::usage(
            "an import needs either an activation or an account and a subject",
        )
        .hint(Hint::run(
            "with an activation",
            &["add", "import", "--token", "FILE"],
        ))
        .hint(Hint::run(
            "of a public export",
            &[
                "add",
                "import",
                "--src-account",
                "ACCOUNT",
                "--remote-subject",
                "SUBJECT",
            ],
        )));
    };
    let exporter = ctx.account_key(exporter)?;
    let kind = if args.service {
        ShareKind::Service
    } else {
        ShareKind::Stream
    };
    Ok(Source {
        exporter,
        remote: remote.clone(),
        kind,
        name: remote.to_string(),
        token: None,
    })
}

/// Offers what the other accounts of the operator export; a private export gets its activation on the spot.
fn ask(
    ctx: &mut Ctx,
    args: &mut Args,
    account: &Entry<crate::claims::Account>,
    importer: &PublicKey,
) -> Result<Source> {
    let mut offers = Vec::new();
    for name in ctx.snapshot().accounts(&account.operator)? {
        if name != account.name
            && let Ok(other) = ctx.snapshot().account(&account.operator, &name)
        {
            offers.extend(
                other
                    .claims
                    .nats
                    .exports
                    .iter()
                    .cloned()
                    .map(|e| (name.clone(), e)),
            );
        }
    }
    let mut items: Vec<String> = offers
        .iter()
        .map(|(name, e)| {
            format!(
                "{}{name}: {} {}",
                if e.token_req { "[!] " } else { "" },
                e.kind,
                e.subject
            )
        })
        .collect();
    items.push("another account's export, by key and subject".into());
    let index = ctx
        .ask
        .choice("Export to import ([!] is private)", &items)?;
    let source = match offers.get(index) {
        Some((name, export)) => {
            let remote: String = ctx
                .ask
                .text("Remote subject", Some(&usual_remote(export, importer)))?;
            let remote: Subject = remote
                .parse()
                .map_err(|e| Error::usage(format!("remote subject: {e}")))?;
            let exporter = ctx.account(Some(name))?;
            let token = if export.token_req {
                Some(crate::cli::generate::activation::issue(
                    ctx, &exporter, &remote, importer,
                )?)
            } else {
                None
            };
            Source {
                exporter: exporter.key()?,
                kind: export.kind,
                name: export.name.clone(),
                remote,
                token,
            }
        }
        None => {
            args.src_account = Some(ctx.required(
                args.src_account.take(),
                "--src-account KEY",
                "Public key of the exporting account",
            )?);
            args.remote_subject = Some(ctx.required(
                args.remote_subject.take(),
                "--remote-subject SUBJECT",
                "Remote subject",
            )?);
            args.service = ctx.switch(args.service, "Is it a service?")?;
            from_public(ctx, args)?
        }
    };
    args.local_subject =
        ctx.optional(args.local_subject.take(), "Local subject (empty: the same)")?;
    args.name = ctx.optional(args.name.take(), "Name (empty: the remote subject)")?;
    Ok(source)
}

/// The whole export; where one of its tokens must be the importer's key, with that key.
fn usual_remote(export: &Export, importer: &PublicKey) -> String {
    let position = export.account_token_position as usize;
    let token = |(at, token): (usize, &str)| {
        if at + 1 == position {
            importer.to_string()
        } else {
            token.to_string()
        }
    };
    export
        .subject
        .split('.')
        .enumerate()
        .map(token)
        .collect::<Vec<_>>()
        .join(".")
}

/// An exporter that is in the store can be looked at: what it does not export will never arrive. Only
/// a warning, since the two accounts may be set up in any order.
fn warn_of_missing_export(
    ctx: &mut Ctx,
    account: &Entry<crate::claims::Account>,
    source: &Source,
) -> Result<()> {
    let Some(name) = ctx
        .snapshot()
        .account_by_key(&account.operator, &source.exporter)?
    else {
        return Ok(());
    };
    let exporter = ctx.snapshot().account(&account.operator, &name)?;
    let export = exporter.claims.nats.exports.iter().find(|e| {
        e.kind == source.kind && crate::subject::is_contained(source.remote.as_str(), &e.subject)
    });
    match export {
        None => ctx.warn(format!(
            "account \"{name}\" has no {} export that holds `{}`: nothing will arrive until it has",
            source.kind, source.remote
        )),
        Some(e) if e.token_req && source.token.is_none() => {
            ctx.warn(format!("export \"{}\" of account \"{name}\" is private: without an activation nothing will arrive", e.name));
        }
        Some(_) => {}
    }
    Ok(())
}

/// A revoked activation of an account in this store is of no use.
fn refuse_revoked(ctx: &Ctx, exporter: &PublicKey, claims: &ActivationClaims) -> Result<()> {
    let operator = ctx.operator_name()?;
    let Some(name) = ctx.snapshot().account_by_key(&operator, exporter)? else {
        return Ok(());
    };
    let account = ctx.snapshot().account(&operator, &name)?;
    let revoked = account.claims.nats.exports.iter().any(|e| {
        e.kind == claims.nats.kind
            && crate::subject::is_contained(&claims.nats.subject, &e.subject)
            && e.revocations.is_revoked(&claims.sub, claims.iat)
    });
    if revoked {
        return Err(
            Error::refused(format!("account \"{name}\" has revoked this activation"))
                .hint(Hint::say("ask its owner for a new one")),
        );
    }
    Ok(())
}

fn refuse_repeat(claims: &AccountClaims, new: &Import) -> Result<()> {
    let same = claims
        .nats
        .imports
        .iter()
        .find(|i| i.kind == new.kind && i.account == new.account && i.subject == new.subject);
    match same {
        None => Ok(()),
        Some(i) => Err(Error::refused(format!(
            "{} import `{}` from account {} already exists",
            i.kind, i.subject, i.account
        ))
        .hint(Hint::run(
            "remove it first",
            &[
                "delete",
                "import",
                "--account",
                &claims.name,
                "--subject",
                &i.subject,
            ],
        ))),
    }
}

impl crate::cli::output::Report for Report {
    fn human(&self, out: &mut Human) {
        out.ok(self.signed_by.sentence());
        out.ok(format!(
            "added {} import \"{}\" to account \"{}\"",
            self.kind, self.remote_subject, self.account
        ));
        if let Some(local) = self
            .local_subject
            .as_ref()
            .filter(|l| **l != self.remote_subject)
        {
            out.ok(format!("its subject there is \"{local}\""));
        }
    }
}

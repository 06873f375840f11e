//! `add import`: use a subject that another account exports.

pub(in crate::cli) mod source;

use serde::Serialize;

use crate::claims::{AccountClaims, Import, ShareKind};
use crate::cli::args::Label;
use crate::cli::complete;
use crate::cli::ctx::Ctx;
use crate::cli::error::{Error, Hint, Result};
use crate::cli::output::Human;
use crate::cli::signing::{Prefer, SignedBy};
use crate::nkey::PublicKey;
use crate::subject::Subject;
use source::Source;

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

/// Adds the import and signs the account.
pub fn run(mut args: Args, ctx: &mut Ctx) -> Result<Report> {
    let account = ctx.account(args.account.as_deref())?;
    let importer = account.key()?;
    let source = Source::find(ctx, &mut args, &account, &importer)?;
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
    source::warn_of_missing_export(ctx, &account, &source)?;
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
        out.signed(&self.signed_by);
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

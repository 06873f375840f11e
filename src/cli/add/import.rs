//! `add import`: use a subject that another account exports.

pub(in crate::cli) mod entry;
pub(in crate::cli) mod source;

use serde::Serialize;

use crate::claims::{Import, ShareKind};
use crate::cli::args::Label;
use crate::cli::complete;
use crate::cli::ctx::Ctx;
use crate::cli::error::{Error, Hint, Result};
use crate::cli::output::Human;
use crate::cli::signing::{Prefer, SignedBy};
use crate::jetstream;
use crate::nkey::PublicKey;
use crate::share::LocalPrefix;
use crate::subject::Subject;
use source::Source;

/// Add an import to an account
///
/// A public export is imported by its account and subject. A private one is imported by the
/// activation that the exporting account handed over: a file, an http(s) address, the token itself,
/// or `-` for standard input. An activation that has expired, that is meant for another account, or
/// whose signature does not hold is refused.
///
/// A file with several activations, such as `share stream` writes, is imported whole; if one of them
/// is of no use, none is. `--local-prefix` gives all of it a place of its own: `JS.shop` makes
/// `JS.shop.API` the API prefix of a JetStream that another account shares, and keeps it apart from
/// the account's own, which answers requests under `$JS.API` too. Acks go where each message says,
/// so `$JS.ACK` is never prefixed.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  Import a private export with the activation its owner sent
    accord add import --account partner --token orders.tok
  Import all that a file admits to, below a prefix
    accord add import --account partner --token orders.tok --local-prefix shop
  Import a public stream under a prefix of one's own
    accord add import --account partner --src-account shop --remote-subject prices.eu --local-subject shop.prices.eu")]
pub struct Args {
    /// Activations: file, http(s) address, the token itself, or `-` for standard input
    #[arg(short = 'u', long, value_name = "TOKEN", conflicts_with_all = ["src_account", "remote_subject"])]
    token: Option<String>,
    /// Account that exports, by name or public key
    #[arg(long, value_name = "ACCOUNT", add = complete::accounts())]
    src_account: Option<String>,
    /// Subject as the exporting account knows it
    #[arg(long, value_name = "SUBJECT")]
    remote_subject: Option<Subject>,
    /// Subject inside the importing account; `$1` stands for the first wildcard of the remote subject
    #[arg(
        short = 's',
        long,
        value_name = "SUBJECT",
        conflicts_with = "local_prefix"
    )]
    local_subject: Option<Subject>,
    /// What goes before the remote subject inside the importing account; in place of `$JS` for JetStream
    #[arg(long, value_name = "PREFIX")]
    local_prefix: Option<LocalPrefix>,
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

/// What was added. `account` is a name; one import has its members here, several are listed.
#[derive(Debug, Serialize)]
pub struct Report {
    account: String,
    #[serde(flatten)]
    only: Option<Imported>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    imports: Vec<Imported>,
    /// What clients must be told as API prefix of the JetStream that was imported.
    #[serde(skip_serializing_if = "Option::is_none")]
    api_prefix: Option<String>,
    signed_by: SignedBy,
}

/// One import. `exporter` is the key of the exporting account.
#[derive(Debug, Serialize)]
struct Imported {
    import: String,
    kind: ShareKind,
    exporter: PublicKey,
    remote_subject: Subject,
    #[serde(skip_serializing_if = "Option::is_none")]
    local_subject: Option<Subject>,
    private: bool,
}

/// Adds the imports and signs the account.
pub fn run(mut args: Args, ctx: &mut Ctx) -> Result<Report> {
    let account = ctx.account(args.account.as_deref())?;
    let importer = account.key()?;
    let sources = Source::find(ctx, &mut args, &account, &importer)?;
    refuse_options_of_one(&args, sources.len())?;
    let mut imports = account.stored.claims.nats.imports.clone();
    let mut imported = Vec::new();
    for source in &sources {
        let added = add(&args, &account.name, &importer, source, &mut imports);
        imported.push(added.map_err(|err| source.within(err))?);
        source::warn_of_missing_export(ctx, &account, source)?;
    }
    let api_prefix = api_prefix(&args, &sources);
    warn_of_two_answers(ctx, &account.name, &imported);
    let ((), signed_by) = ctx.edit_account(&account, Prefer::Identity, |_, claims| {
        claims.nats.imports = imports;
        Ok(())
    })?;
    let only = (imported.len() == 1).then(|| imported.remove(0));
    Ok(Report {
        account: account.name,
        only,
        imports: imported,
        api_prefix,
        signed_by,
    })
}

/// Several imports cannot all have the name or subject that is given.
fn refuse_options_of_one(args: &Args, count: usize) -> Result<()> {
    let given = [
        (args.name.is_some(), "--name"),
        (args.local_subject.is_some(), "--local-subject"),
    ];
    match given.iter().find(|(given, _)| *given && count > 1) {
        None => Ok(()),
        Some((_, option)) => Err(Error::usage(format!(
            "{option} is for one import, and there are {count} activations"
        ))
        .hint(Hint::say(
            "leave it out; `--local-prefix` gives all of them a place of their own",
        ))),
    }
}

/// Adds the import of a source to those of the account. Fails if it cannot stand there.
fn add(
    args: &Args,
    account: &str,
    importer: &PublicKey,
    source: &Source,
    imports: &mut Vec<Import>,
) -> Result<Imported> {
    if source.exporter == *importer {
        return Err(Error::refused(format!(
            "the export belongs to account \"{account}\" itself"
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
    let how = entry::How {
        name: args.name.as_ref(),
        local: args.local_subject.as_ref(),
        prefix: args.local_prefix.as_ref(),
        share: args.share,
        allow_trace: args.allow_trace,
    };
    let (import, local_subject) = entry::of(source, &how)?;
    entry::refuse_repeat(account, imports, &import)?;
    entry::refuse_shared_acks(imports, &import)?;
    let imported = Imported {
        import: import.name.clone(),
        kind: source.kind,
        exporter: source.exporter,
        remote_subject: source.remote.clone(),
        local_subject,
        private: source.token.is_some(),
    };
    imports.push(import);
    Ok(imported)
}

/// What clients must be told, if the prefix moves what they ask of JetStream.
fn api_prefix(args: &Args, sources: &[Source]) -> Option<String> {
    let api = args.local_prefix.as_ref()?.api();
    let moves = |source: &Source| {
        let remote = source.remote.as_str();
        api.local(remote).is_some_and(|local| local != remote)
    };
    sources.iter().any(moves).then(|| api.to_string())
}

/// Warns of requests that the account itself answers too.
fn warn_of_two_answers(ctx: &mut Ctx, account: &str, imported: &[Imported]) {
    let twice = imported.iter().find(|i| {
        let local = i.local_subject.as_ref().unwrap_or(&i.remote_subject);
        i.kind == ShareKind::Service && jetstream::is_answered_by_each_account(local.as_str())
    });
    if let Some(import) = twice {
        ctx.warn(format!(
            "account \"{account}\" answers `{}` itself too, and clients take the first answer: give the import a place of its own with `--local-prefix`",
            import.remote_subject
        ));
    }
}

impl crate::cli::output::Report for Report {
    fn human(&self, out: &mut Human) {
        out.signed(&self.signed_by);
        for import in self.only.iter().chain(&self.imports) {
            out.ok(format!(
                "added {} import \"{}\" to account \"{}\"",
                import.kind, import.remote_subject, self.account
            ));
            let local = import.local_subject.as_ref();
            if let Some(local) = local.filter(|l| **l != import.remote_subject) {
                out.ok(format!("its subject there is \"{local}\""));
            }
        }
        if let Some(prefix) = &self.api_prefix {
            out.ok(format!(
                "clients of account \"{}\" use the API prefix \"{prefix}\"",
                self.account
            ));
        }
    }
}

//! `add export`: offer a subject of an account to other accounts.

use serde::Serialize;

use crate::claims::{Export, Sampling, ServiceLatency, ShareKind};
use crate::cli::args::{Label, Span};
use crate::cli::complete;
use crate::cli::ctx::Ctx;
use crate::cli::error::{Error, Hint, Result};
use crate::cli::output::Human;
use crate::cli::sampling::SamplingArg;
use crate::cli::shares;
use crate::cli::signing::{Prefer, SignedBy};
use crate::subject::Subject;

/// Add an export to an account
///
/// A public export can be imported by every account of the operator. A private one needs an
/// activation for each importing account, see `generate activation`. A stream is published by the
/// exporting account; a service is answered by it. The account must be pushed before servers know.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  Offer a stream to every account
    accord add export --account shop --subject 'news.>' --name news
  Offer a stream to accounts that get an activation
    accord add export --account shop --subject 'invoices.>' --private
  Offer a service and measure a quarter of its requests
    accord add export --account shop --subject price.get --service --latency price.latency --sampling 25")]
pub struct Args {
    /// Subject to export, wildcards allowed
    #[arg(short, long, value_name = "SUBJECT")]
    subject: Option<Subject>,
    /// Name of the export; the subject if omitted
    #[arg(short, long, value_name = "NAME")]
    name: Option<Label>,
    /// Export a service (request and reply) instead of a stream
    #[arg(short = 'r', long)]
    service: bool,
    /// Require an activation from every importer
    #[arg(short, long, conflicts_with = "account_token_position")]
    private: bool,
    /// Subject on which servers report the latency of the service
    #[arg(long, value_name = "SUBJECT")]
    latency: Option<Subject>,
    /// Share of requests to measure, 1 to 100 percent, or `header` for requests that carry a tracing header
    #[arg(long, value_name = "PERCENT", requires = "latency")]
    sampling: Option<SamplingArg>,
    /// How the service answers: `Singleton`, `Stream` or `Chunked`; one answer (`Singleton`) if omitted
    #[arg(long, value_name = "TYPE")]
    response_type: Option<ResponseType>,
    /// How long servers wait for an answer of the service, such as `3s` or `1m30s`; two minutes if omitted
    #[arg(long, value_name = "DURATION")]
    response_threshold: Option<Span>,
    /// Let message traces of importers enter this account, for services
    #[arg(long)]
    allow_trace: bool,
    /// Token of the subject, counted from 1, that must be the key of the importing account
    #[arg(long, value_name = "POSITION")]
    account_token_position: Option<u32>,
    /// Publish the export in catalogues; servers ignore it
    #[arg(long, hide = true)]
    advertise: bool,
    /// What the export is, for people
    #[arg(long, value_name = "TEXT")]
    description: Option<String>,
    /// Where people read more about it
    #[arg(long, value_name = "URL")]
    info_url: Option<String>,
    /// Account that exports, by name or public key; the current one if omitted
    #[arg(short, long, value_name = "ACCOUNT", add = complete::accounts())]
    account: Option<String>,
}

/// How often a service answers, as the JWT spells it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum ResponseType {
    /// One answer.
    #[value(name = "Singleton")]
    Singleton,
    /// Any number of answers.
    #[value(name = "Stream")]
    Stream,
    /// One answer in several messages.
    #[value(name = "Chunked")]
    Chunked,
}

impl std::str::FromStr for ResponseType {
    type Err = String;

    fn from_str(text: &str) -> std::result::Result<Self, String> {
        clap::ValueEnum::from_str(text, false)
    }
}

impl ResponseType {
    /// The text in the JWT.
    pub fn wire(self) -> &'static str {
        match self {
            ResponseType::Singleton => "Singleton",
            ResponseType::Stream => "Stream",
            ResponseType::Chunked => "Chunked",
        }
    }
}

/// What was added. `account` is a name, `export` the name of the export.
#[derive(Debug, Serialize)]
pub struct Report {
    account: String,
    export: String,
    subject: Subject,
    kind: ShareKind,
    private: bool,
    signed_by: SignedBy,
}

/// Adds the export and signs the account.
pub fn run(mut args: Args, ctx: &mut Ctx) -> Result<Report> {
    let account = ctx.account(args.account.as_deref())?;
    let subject = ctx.required(args.subject.take(), "--subject SUBJECT", "A subject")?;
    ask(&mut args, ctx)?;
    let export = export(&args, &subject)?;
    let (name, kind, private) = (export.name.clone(), export.kind, export.token_req);
    let ((), signed_by) = ctx.edit_account(&account, Prefer::Identity, |_, claims| {
        refuse_overlap(&claims.name, &claims.nats.exports, &export)?;
        claims.nats.exports.push(export.clone());
        Ok(())
    })?;
    shares::revived::warn(ctx, &account, &export, None)?;
    Ok(Report {
        account: account.name,
        export: name,
        subject,
        kind,
        private,
        signed_by,
    })
}

/// Asks for what `-i` may ask for.
fn ask(args: &mut Args, ctx: &mut Ctx) -> Result<()> {
    if !ctx.options.interactive {
        return Ok(());
    }
    args.service = ctx.switch(args.service, "Export a service (request and reply)?")?;
    args.name = ctx.optional(args.name.take(), "Name (empty: the subject)")?;
    args.private = args.account_token_position.is_none()
        && ctx.switch(args.private, "Require an activation from importers?")?;
    if args.service {
        args.latency = ctx.optional(
            args.latency.take(),
            "Subject for latency reports (empty: none)",
        )?;
        if args.latency.is_some() {
            args.sampling = ctx.optional(
                args.sampling,
                "Percentage of requests to measure, or header",
            )?;
        }
    }
    Ok(())
}

/// The export these options describe. Fails where they do not fit each other.
fn export(args: &Args, subject: &Subject) -> Result<Export> {
    let service_only = [
        (args.latency.is_some(), "--latency"),
        (args.response_type.is_some(), "--response-type"),
        (args.response_threshold.is_some(), "--response-threshold"),
        (args.allow_trace, "--allow-trace"),
    ];
    if let (false, Some((_, option))) =
        (args.service, service_only.iter().find(|(given, _)| *given))
    {
        return Err(
            Error::usage(format!("{option} is for services; this export is a stream"))
                .hint(Hint::say("add `--service`")),
        );
    }
    if let Some(latency) = args.latency.as_ref().filter(|l| l.has_wildcards()) {
        return Err(Error::usage(format!(
            "latency reports need one subject, and `{latency}` has wildcards"
        ))
        .hint(Hint::say("give a subject without `*` and `>`")));
    }
    Ok(Export {
        name: args
            .name
            .as_ref()
            .and_then(Label::text)
            .unwrap_or(subject.as_str())
            .to_string(),
        subject: subject.to_string(),
        kind: if args.service {
            ShareKind::Service
        } else {
            ShareKind::Stream
        },
        token_req: args.private,
        response_type: match (args.service, args.response_type) {
            (true, chosen) => chosen.unwrap_or(ResponseType::Singleton).wire().to_string(),
            (false, _) => String::new(),
        },
        response_threshold: args.response_threshold.map_or(0, |s| s.0),
        service_latency: args.latency.as_ref().map(|results| ServiceLatency {
            sampling: args.sampling.map_or(Sampling::Percent(100), |s| s.0),
            results: results.to_string(),
            ..ServiceLatency::default()
        }),
        account_token_position: args.account_token_position.unwrap_or(0),
        advertise: args.advertise,
        allow_trace: args.allow_trace,
        description: args.description.clone().unwrap_or_default(),
        info_url: args.info_url.clone().unwrap_or_default(),
        ..Export::default()
    })
}

/// Two exports of a kind may not overlap by containment: servers could not tell which one an import means.
pub(in crate::cli) fn refuse_overlap(
    account: &str,
    existing: &[Export],
    new: &Export,
) -> Result<()> {
    let contains = crate::subject::is_contained;
    let clash = existing.iter().find(|e| {
        e.kind == new.kind
            && (contains(&e.subject, &new.subject) || contains(&new.subject, &e.subject))
    });
    match clash {
        None => Ok(()),
        Some(e) => Err(Error::refused(format!(
            "{} export `{}` overlaps export `{}`, which already exists",
            new.kind, new.subject, e.subject
        ))
        .hint(Hint::run(
            "remove that one first",
            &[
                "delete",
                "export",
                "--account",
                account,
                "--subject",
                &e.subject,
            ],
        ))),
    }
}

impl crate::cli::output::Report for Report {
    fn human(&self, out: &mut Human) {
        out.signed(&self.signed_by);
        let access = if self.private { "private" } else { "public" };
        out.ok(format!(
            "added {access} {} export \"{}\" to account \"{}\"",
            self.kind, self.export, self.account
        ));
    }
}

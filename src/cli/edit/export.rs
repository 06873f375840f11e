//! `edit export`: what an export is called, who may import it, and how a service is measured.

mod apply;
mod importers;

use serde::Serialize;

use super::nothing_to_do;
use crate::claims::{Account, Export, ShareKind};
use crate::cli::add::export::ResponseType;
use crate::cli::args::{Label, Span};
use crate::cli::changes::Changes;
use crate::cli::complete;
use crate::cli::ctx::{Ctx, Entry};
use crate::cli::error::Result;
use crate::cli::output::Human;
use crate::cli::sampling::SamplingArg;
use crate::cli::shares;
use crate::cli::shares::exports::{Purpose, Wanted};
use crate::cli::signing::{Prefer, SignedBy};
use crate::subject::Subject;

/// Edit an export of an account
///
/// Changes what is asked and nothing else: revocations of activations and the rest stay. The
/// account must be pushed before servers know. What cuts importers off is told, with the names of
/// those in this store: a changed subject or kind, and a public export that becomes private.
///
/// A stream and a service may have the same subject; then `--service` and `--service=false` say
/// which of them is meant. Otherwise they change the kind.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  Give an export a name and a description
    accord edit export --account shop --subject 'prices.>' --name prices --description 'All prices, in euro'
  Measure a tenth of the requests to a service
    accord edit export stock --latency stock.latency --sampling 10
  Require an activation from importers
    accord edit export 'prices.>' --private")]
pub struct Args {
    /// Export, by name or subject; the only one if omitted
    #[arg(value_name = "EXPORT", add = complete::exports())]
    export: Option<String>,
    /// Subject of the export to edit
    #[arg(short, long, value_name = "SUBJECT", add = complete::exports())]
    subject: Option<String>,
    /// New subject; importers must change theirs, and activations be issued anew
    #[arg(long, value_name = "SUBJECT")]
    rename_subject: Option<Subject>,
    /// New name; the subject if empty
    #[arg(short, long, value_name = "NAME")]
    name: Option<Label>,
    /// What the export is, for people; empty removes it
    #[arg(long, value_name = "TEXT")]
    description: Option<String>,
    /// Where people read more about it; empty removes it
    #[arg(long, value_name = "URL")]
    info_url: Option<String>,
    /// Make it a service (request and reply); `=false` makes it a stream
    #[arg(short = 'r', long, value_name = "BOOL", num_args = 0..=1, require_equals = true, default_missing_value = "true", value_parser = clap::builder::BoolishValueParser::new())]
    service: Option<bool>,
    /// Require an activation from every importer; `=false` lets all accounts import it
    #[arg(short, long, value_name = "BOOL", num_args = 0..=1, require_equals = true, default_missing_value = "true", value_parser = clap::builder::BoolishValueParser::new())]
    private: Option<bool>,
    /// Subject on which servers report the latency of the service
    #[arg(long, value_name = "SUBJECT")]
    latency: Option<Subject>,
    /// Share of requests to measure, 1 to 100 percent, or `header` for requests that carry a tracing header
    #[arg(long, value_name = "PERCENT")]
    sampling: Option<SamplingArg>,
    /// Stop measuring latency
    #[arg(long, conflicts_with_all = ["latency", "sampling"])]
    rm_latency_sampling: bool,
    /// How the service answers: `Singleton`, `Stream` or `Chunked`
    #[arg(long, value_name = "TYPE")]
    response_type: Option<ResponseType>,
    /// How long servers wait for an answer of the service, such as `3s`; `0` for their default
    #[arg(long, value_name = "DURATION")]
    response_threshold: Option<Span>,
    /// Let message traces of importers enter this account, for services; `=false` keeps them out
    #[arg(long, value_name = "BOOL", num_args = 0..=1, require_equals = true, default_missing_value = "true", value_parser = clap::builder::BoolishValueParser::new())]
    allow_trace: Option<bool>,
    /// Token of the subject, counted from 1, that must be the key of the importing account; `0` for none
    #[arg(long, value_name = "POSITION")]
    account_token_position: Option<u32>,
    /// Publish the export in catalogues; servers ignore it
    #[arg(long, hide = true, value_name = "BOOL", num_args = 0..=1, require_equals = true, default_missing_value = "true", value_parser = clap::builder::BoolishValueParser::new())]
    advertise: Option<bool>,
    /// Account that exports, by name or public key; the current one if omitted
    #[arg(short, long, value_name = "ACCOUNT", add = complete::accounts())]
    account: Option<String>,
}

/// What the export is now. `entry` has the members it has in the JWT; `cut_off` names the accounts
/// of this store whose imports no longer work.
#[derive(Debug, Serialize)]
pub struct Report {
    account: String,
    export: String,
    subject: String,
    kind: ShareKind,
    private: bool,
    entry: Export,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    cut_off: Vec<String>,
    #[serde(flatten)]
    changes: Changes,
    signed_by: SignedBy,
}

/// Edits the export and signs the account.
pub fn run(mut args: Args, ctx: &mut Ctx) -> Result<Report> {
    let account = ctx.account(args.account.as_deref())?;
    args.refuse_nothing(ctx)?;
    let index = args.choose(ctx, &account)?;
    // What chose the export does not edit it.
    args.refuse_nothing(ctx)?;
    let before = account.stored.claims.nats.exports[index].clone();
    ask(&mut args, ctx, &before)?;
    let mut changes = Changes::default();
    let (after, signed_by) = ctx.edit_account(&account, Prefer::Identity, |_, claims| {
        let mut after = before.clone();
        apply::all(&args, &mut after, &mut changes)?;
        let mut others = claims.nats.exports.clone();
        others.remove(index);
        if (&after.subject, after.kind) != (&before.subject, before.kind) {
            crate::cli::add::export::refuse_overlap(&claims.name, &others, &after)?;
        }
        claims.nats.exports[index] = after.clone();
        Ok(after)
    })?;
    let cut_off = importers::warn(ctx, &account, &before, &after)?;
    changes.warn(ctx);
    Ok(Report {
        account: account.name,
        export: after.name.clone(),
        subject: after.subject.clone(),
        kind: after.kind,
        private: after.token_req,
        entry: after,
        cut_off,
        changes,
        signed_by,
    })
}

impl Args {
    /// Position of the export that is meant. Where `--service` was needed to choose it, it is taken
    /// out: it changes nothing.
    fn choose(&mut self, ctx: &mut Ctx, account: &Entry<Account>) -> Result<usize> {
        let mut wanted = Wanted {
            word: self.export.as_deref(),
            ..Wanted::new(Purpose::Edit, self.subject.as_deref(), None)
        };
        if wanted.needs_kind(account) {
            wanted.kind = shares::kind(self.service.take());
        }
        wanted.find(ctx, account)
    }

    fn refuse_nothing(&self, ctx: &Ctx) -> Result<()> {
        if self.edits_anything() || ctx.options.interactive || ctx.options.key.is_some() {
            Ok(())
        } else {
            Err(nothing_to_do())
        }
    }

    fn edits_anything(&self) -> bool {
        let texts = [&self.description, &self.info_url];
        let switches = [self.service, self.private, self.allow_trace, self.advertise];
        texts.iter().any(|t| t.is_some())
            || switches.iter().any(Option::is_some)
            || self.name.is_some()
            || self.rename_subject.is_some()
            || self.latency.is_some()
            || self.sampling.is_some()
            || self.rm_latency_sampling
            || self.response_type.is_some()
            || self.response_threshold.is_some()
            || self.account_token_position.is_some()
    }
}

/// Asks for what `-i` may ask for.
fn ask(args: &mut Args, ctx: &mut Ctx, now: &Export) -> Result<()> {
    if !ctx.options.interactive {
        return Ok(());
    }
    args.name = ctx.optional(args.name.take(), "Name (empty: stays)")?;
    args.description = ctx.optional(args.description.take(), "Description (empty: stays)")?;
    if args.private.is_none() {
        let question = "Require an activation from importers?";
        let private = ctx.ask.confirm(question, now.token_req)?;
        args.private = (private != now.token_req).then_some(private);
    }
    let service = args.service.unwrap_or(now.kind == ShareKind::Service);
    if service && !args.rm_latency_sampling {
        let question = "Subject for latency reports (empty: stays)";
        args.latency = ctx.optional(args.latency.take(), question)?;
        let question = "How the service answers: Singleton, Stream or Chunked (empty: stays)";
        args.response_type = ctx.optional(args.response_type, question)?;
    }
    Ok(())
}

impl crate::cli::output::Report for Report {
    fn human(&self, out: &mut Human) {
        out.signed(&self.signed_by);
        self.changes.tell(out);
        out.ok(format!("edited {} export \"{}\"", self.kind, self.export));
    }
}

//! `share service`: let another account send requests.

use super::args::ShareArgs;
use super::deal::{self, Deal};
use super::report::Report;
use super::subject::stem;
use crate::cli::add::export::ResponseType;
use crate::cli::args::Label;
use crate::cli::ctx::Ctx;
use crate::cli::error::Result;
use crate::share::{Answers, Part};
use crate::subject::Subject;

/// Share a service with another account
///
/// Adds a private service export unless one serves already, issues an activation, and writes it into
/// a file for the owner of the other account, who imports it with `add import --token`. Typed again
/// it issues the activation again and changes no export. A service that is imported from a third
/// account may be shared on. Push the account afterwards. `share revoke` takes the access back.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  Share a service that is exported already
    accord share service stock.check --account shop --target-account partner
  Share one that answers with several messages, and import it at once
    accord share service catalogue.list --account shop --target-account partner --response-type Stream --import")]
pub struct Args {
    /// Subject of the requests, wildcards allowed
    #[arg(value_name = "SUBJECT")]
    subject: Option<Subject>,
    /// Name of the export, if one is added; the subject if omitted
    #[arg(short, long, value_name = "NAME")]
    name: Option<Label>,
    /// How the service answers: `Singleton`, `Stream` or `Chunked`; one answer (`Singleton`) if omitted
    #[arg(long, value_name = "TYPE")]
    response_type: Option<ResponseType>,
    #[command(flatten)]
    share: ShareArgs,
}

/// Shares the service.
pub fn run(args: Args, ctx: &mut Ctx) -> Result<Report> {
    let owner = args.share.owner(ctx)?;
    let subject = ctx.required(args.subject, "SUBJECT", "A subject")?;
    let name = args.name.as_ref().and_then(Label::text);
    let answers = match args.response_type {
        None | Some(ResponseType::Singleton) => Answers::One,
        Some(ResponseType::Stream) => Answers::Many,
        Some(ResponseType::Chunked) => Answers::Chunks,
    };
    let deal = Deal {
        what: format!("requests on `{subject}`"),
        stem: stem(&subject),
        parts: vec![Part::of_service(&subject, name, answers)],
        notes: Vec::new(),
    };
    deal::run(&deal, owner, &args.share, ctx)
}

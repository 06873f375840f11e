//! `share subject`: let another account receive messages.

use super::args::ShareArgs;
use super::deal::{self, Deal};
use super::report::Report;
use crate::cli::args::Label;
use crate::cli::ctx::Ctx;
use crate::cli::error::Result;
use crate::share::Part;
use crate::subject::Subject;

/// Share messages of a subject with another account
///
/// Adds a private stream export unless one serves already, issues an activation, and writes it into
/// a file for the owner of the other account, who imports it with `add import --token`. Typed again
/// it issues the activation again and changes no export. What the account itself imports cannot be
/// shared on, since servers do not pass it on. Push the account afterwards. `share revoke` takes the
/// access back.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  Share a stream of messages for a year
    accord share subject 'invoices.>' --account shop --target-account partner --expiry 1y
  Share a part of what is exported already, and import it at once
    accord share subject 'orders.eu.>' --account shop --target-account partner --import --local-prefix shop
  Let every account import it
    accord share subject 'news.>' --account shop --public")]
pub struct Args {
    /// Subject to share, wildcards allowed
    #[arg(value_name = "SUBJECT")]
    subject: Option<Subject>,
    /// Name of the export, if one is added; the subject if omitted
    #[arg(short, long, value_name = "NAME")]
    name: Option<Label>,
    #[command(flatten)]
    share: ShareArgs,
}

/// Shares the subject.
pub fn run(args: Args, ctx: &mut Ctx) -> Result<Report> {
    let owner = args.share.owner(ctx)?;
    let subject = ctx.required(args.subject, "SUBJECT", "A subject")?;
    let name = args.name.as_ref().and_then(Label::text);
    let deal = Deal {
        what: format!("messages of `{subject}`"),
        stem: stem(&subject),
        parts: vec![Part::of_subject(&subject, name)],
        notes: Vec::new(),
    };
    deal::run(&deal, owner, &args.share, ctx)
}

/// A subject in a file's name: its tokens but for wildcards.
pub(super) fn stem(subject: &Subject) -> String {
    let plain = subject.tokens().filter(|token| !["*", ">"].contains(token));
    let plain: Vec<&str> = plain.collect();
    match plain.is_empty() {
        true => "all".to_string(),
        false => plain.join("-"),
    }
}

//! `edit import`: where an imported subject appears, what it is called, and its activation.

mod token;

use serde::Serialize;

use super::nothing_to_do;
use crate::claims::{Account, Import, ShareKind};
use crate::cli::add::import::source;
use crate::cli::args::{Emptiable, Label};
use crate::cli::changes::Changes;
use crate::cli::complete;
use crate::cli::ctx::{Ctx, Entry};
use crate::cli::error::{Error, Hint, Result};
use crate::cli::output::Human;
use crate::cli::shares;
use crate::cli::shares::imports::{Purpose, Wanted};
use crate::cli::signing::{Prefer, SignedBy};
use crate::subject::Subject;
use token::Fresh;

/// Edit an import of an account
///
/// Changes what is asked and nothing else. A fresh activation (`--token`) takes the place of the old
/// one, and finds its import by itself. What is imported stays: another subject or account is another
/// import. The account must be pushed before servers know.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  Let an imported stream appear under a prefix of one's own
    accord edit import --account partner 'prices.>' --local-subject 'shop.prices.>'
  Give it a name, and let message traces in
    accord edit import --account partner --subject 'prices.>' --name prices --allow-trace")]
pub struct Args {
    /// Import, by name, remote or local subject; the only one if omitted
    #[arg(value_name = "IMPORT", add = complete::imports())]
    import: Option<String>,
    /// Subject of the import to edit, as the exporting account knows it
    #[arg(short, long, value_name = "SUBJECT", add = complete::imports())]
    subject: Option<String>,
    /// Account that exports, by name or public key, where several export the subject
    #[arg(long, value_name = "ACCOUNT", add = complete::accounts())]
    src_account: Option<String>,
    /// Edit the service of that subject, where a stream has it too; `=false` the stream
    #[arg(long, value_name = "BOOL", num_args = 0..=1, require_equals = true, default_missing_value = "true", value_parser = clap::builder::BoolishValueParser::new())]
    service: Option<bool>,
    /// New name; the remote subject if empty
    #[arg(short, long, value_name = "NAME")]
    name: Option<Label>,
    /// Subject inside the importing account; `$1` stands for the first wildcard of the remote subject; empty for the same
    #[arg(long, value_name = "SUBJECT")]
    local_subject: Option<Emptiable<Subject>>,
    /// Let the exporting account know who asked, for services; `=false` keeps it
    #[arg(long, value_name = "BOOL", num_args = 0..=1, require_equals = true, default_missing_value = "true", value_parser = clap::builder::BoolishValueParser::new())]
    share: Option<bool>,
    /// Let message traces enter this account, for streams; `=false` keeps them out
    #[arg(long, value_name = "BOOL", num_args = 0..=1, require_equals = true, default_missing_value = "true", value_parser = clap::builder::BoolishValueParser::new())]
    allow_trace: Option<bool>,
    /// Fresh activation: file, http(s) address, the token itself, or `-` for standard input
    #[arg(short = 'u', long, value_name = "TOKEN")]
    token: Option<String>,
    /// Remove the activation, for an export that is public now
    #[arg(long, conflicts_with = "token")]
    rm_token: bool,
    /// Account that imports, by name or public key; the current one if omitted
    #[arg(short, long, value_name = "ACCOUNT", add = complete::accounts())]
    account: Option<String>,
}

/// What the import is now. `entry` has the members it has in the JWT.
#[derive(Debug, Serialize)]
pub struct Report {
    account: String,
    import: String,
    kind: ShareKind,
    exporter: String,
    remote_subject: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    local_subject: String,
    private: bool,
    entry: Import,
    #[serde(flatten)]
    changes: Changes,
    signed_by: SignedBy,
}

/// Edits the import and signs the account.
pub fn run(mut args: Args, ctx: &mut Ctx) -> Result<Report> {
    let account = ctx.account(args.account.as_deref())?;
    if !args.edits_anything() && !ctx.options.interactive && ctx.options.key.is_none() {
        return Err(nothing_to_do());
    }
    let fresh = match args.token.clone() {
        Some(given) => Some(Fresh::read(ctx, &account, &given)?),
        None => None,
    };
    let index = args.choose(ctx, &account, fresh.as_ref())?;
    let before = account.stored.claims.nats.imports[index].clone();
    ask(&mut args, ctx, &before)?;
    let mut changes = Changes::default();
    let mut after = before.clone();
    apply(&args, &mut after, &mut changes)?;
    if let Some(fresh) = fresh {
        fresh.put(&mut after, &mut changes)?;
    }
    if !before.token.is_empty() && after.token.is_empty() {
        let source = source::Source::of_import(&after)?;
        source::warn_of_missing_export(ctx, &account, &source)?;
    }
    let ((), signed_by) = ctx.edit_account(&account, Prefer::Identity, |_, claims| {
        claims.nats.imports[index] = after.clone();
        Ok(())
    })?;
    changes.warn(ctx);
    Ok(Report {
        account: account.name,
        import: after.name.clone(),
        kind: after.kind,
        exporter: after.account.clone(),
        remote_subject: after.subject.clone(),
        local_subject: after.local_subject.clone(),
        private: !after.token.is_empty(),
        entry: after,
        changes,
        signed_by,
    })
}

impl Args {
    /// Position of the import that is meant; of several, the one that a fresh activation is for.
    fn choose(
        &self,
        ctx: &mut Ctx,
        account: &Entry<Account>,
        fresh: Option<&Fresh>,
    ) -> Result<usize> {
        let exporter = self.src_account.as_deref();
        let exporter = exporter.map(|a| ctx.account_key(a)).transpose()?;
        let is_for = fresh.map(|fresh| |import: &Import| fresh.is_for(import));
        let wanted = Wanted {
            purpose: Purpose::Edit,
            word: self.import.as_deref(),
            subject: self.subject.as_deref(),
            exporter,
            kind: shares::kind(self.service),
            rather: is_for.as_ref().map(|f| f as &dyn Fn(&Import) -> bool),
        };
        wanted.find(ctx, account)
    }

    fn edits_anything(&self) -> bool {
        self.name.is_some()
            || self.local_subject.is_some()
            || self.share.is_some()
            || self.allow_trace.is_some()
            || self.token.is_some()
            || self.rm_token
    }
}

/// Asks for what `-i` may ask for.
fn ask(args: &mut Args, ctx: &mut Ctx, now: &Import) -> Result<()> {
    if !ctx.options.interactive {
        return Ok(());
    }
    args.name = ctx.optional(args.name.take(), "Name (empty: stays)")?;
    if args.local_subject.is_none() {
        let subject: Option<Subject> = ctx.optional(None, "Local subject (empty: stays)")?;
        args.local_subject = subject.map(|s| Emptiable(Some(s)));
    }
    let (given, question, on) = match now.kind {
        ShareKind::Service => (
            &mut args.share,
            "Let the exporting account know who asked?",
            now.share,
        ),
        _ => (
            &mut args.allow_trace,
            "Let message traces enter this account?",
            now.allow_trace,
        ),
    };
    if given.is_none() {
        let answer = ctx.ask.confirm(question, on)?;
        *given = (answer != on).then_some(answer);
    }
    Ok(())
}

fn apply(args: &Args, import: &mut Import, changes: &mut Changes) -> Result<()> {
    let service = import.kind == ShareKind::Service;
    for (given, fits, option, of) in [
        (args.share, service, "--share", "services"),
        (args.allow_trace, !service, "--allow-trace", "streams"),
    ] {
        if given == Some(true) && !fits {
            return Err(Error::refused(format!(
                "{option} is for {of}; {} import `{}` is none",
                import.kind, import.subject
            ))
            .hint(Hint::say("leave it out")));
        }
    }
    if let Some(Emptiable(subject)) = &args.local_subject {
        local_subject(subject.as_ref(), import, changes);
    }
    if let Some(name) = &args.name {
        let name = name.text().unwrap_or(&import.subject).to_string();
        changes.say(format!("changed import name to \"{name}\""));
        import.name = name;
    }
    for (given, field, what) in [
        (args.share, &mut import.share, "share"),
        (args.allow_trace, &mut import.allow_trace, "allowed trace"),
    ] {
        let Some(on) = given else { continue };
        *field = on;
        changes.say(format!("changed {what} to {on}"));
    }
    if args.rm_token {
        match import.token.is_empty() {
            true => changes.missing("an activation"),
            false => changes.say("removed activation"),
        }
        import.token.clear();
    }
    Ok(())
}

/// Sets the local subject, in the place of the older `to`, which servers take instead of it only.
fn local_subject(subject: Option<&Subject>, import: &mut Import, changes: &mut Changes) {
    if !import.to.is_empty() {
        let to = std::mem::take(&mut import.to);
        if import.kind == ShareKind::Service {
            // In the old form of a service `subject` is ours and `to` the exporter's.
            import.subject = to;
        }
        changes.say("replaced the deprecated `to` by a local subject");
    }
    import.local_subject = subject.map(Subject::to_string).unwrap_or_default();
    changes.say(match subject {
        Some(subject) => format!("changed local subject to \"{subject}\""),
        None => "removed local subject: it is the remote one".to_string(),
    });
}

impl crate::cli::output::Report for Report {
    fn human(&self, out: &mut Human) {
        out.signed(&self.signed_by);
        self.changes.tell(out);
        out.ok(format!(
            "edited {} import \"{}\" of account \"{}\"",
            self.kind, self.import, self.account
        ));
    }
}

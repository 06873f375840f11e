//! The import that becomes of a source, and what keeps it from standing beside others.

use super::source::Source;
use crate::check::local_subject;
use crate::claims::{Import, ShareKind};
use crate::cli::args::Label;
use crate::cli::error::{Error, Hint, Result};
use crate::jetstream;
use crate::share::LocalPrefix;
use crate::subject::Subject;

/// What is chosen about an import.
#[derive(Debug, Default, Clone, Copy)]
pub struct How<'a> {
    /// Its name, instead of the one of the source.
    pub name: Option<&'a Label>,
    /// Its subject in the importing account.
    pub local: Option<&'a Subject>,
    /// What goes before the remote subject there.
    pub prefix: Option<&'a LocalPrefix>,
    /// Whether the exporter learns who asked.
    pub share: bool,
    /// Whether message traces may enter.
    pub allow_trace: bool,
}

/// The import of a source, with its local subject if it has one.
///
/// A service import by token is answered under its own subject unless told otherwise; the member is
/// written out, as nsc does. Fails if a subject with its prefix is too long.
pub fn of(source: &Source, how: &How) -> Result<(Import, Option<Subject>)> {
    let by_token = source.token.is_some() && source.kind == ShareKind::Service;
    let local = match (how.local, how.prefix) {
        (Some(local), _) => Some(local.clone()),
        (None, Some(prefix)) => Some(prefix.local(&source.remote).map_err(|err| {
            Error::refused(format!("`{}` below `{prefix}`: {err}", source.remote))
        })?),
        (None, None) => by_token.then(|| source.remote.clone()),
    };
    let name = how.name.and_then(Label::text).unwrap_or(&source.name);
    let import = Import {
        name: name.to_string(),
        subject: source.remote.to_string(),
        account: source.exporter.to_string(),
        token: source.token.clone().unwrap_or_default(),
        local_subject: local.as_ref().map(Subject::to_string).unwrap_or_default(),
        kind: source.kind,
        share: how.share,
        allow_trace: how.allow_trace,
        ..Import::default()
    };
    Ok((import, local))
}

/// Refuses an import that is there already; `account` is the importing account.
pub fn refuse_repeat(account: &str, imports: &[Import], new: &Import) -> Result<()> {
    let same = imports
        .iter()
        .find(|i| i.kind == new.kind && i.account == new.account && i.subject == new.subject);
    let Some(there) = same else {
        return Ok(());
    };
    let (subject, exporter) = (there.subject.as_str(), there.account.as_str());
    let delete = [
        "delete",
        "import",
        "--account",
        account,
        "--subject",
        subject,
    ];
    let renew = [
        "edit",
        "import",
        "--account",
        account,
        "--subject",
        subject,
        "--token",
        "FILE",
    ];
    let err = Error::refused(format!(
        "{} import `{subject}` from account {exporter} already exists",
        there.kind
    ))
    .hint(Hint::run("remove it first", &delete));
    Err(match new.token.is_empty() {
        true => err,
        false => err.hint(Hint::run("or give it a fresh activation", &renew)),
    })
}

/// Refuses acks that would go to two accounts: servers hand each ack to both, and in one of them it
/// acknowledges a message that nobody has handled. Tried on nats-server 2.15.
pub fn refuse_shared_acks(imports: &[Import], new: &Import) -> Result<()> {
    let acks = |import: &Import| {
        let parsed = Subject::parse(&local_subject(import)).ok()?;
        let is_ack = import.kind == ShareKind::Service && jetstream::is_ack(parsed.as_str());
        is_ack.then_some(parsed)
    };
    let Some(subject) = acks(new) else {
        return Ok(());
    };
    let other = imports.iter().find(|i| {
        i.account != new.account && acks(i).is_some_and(|other| other.overlaps(&subject))
    });
    match other {
        None => Ok(()),
        Some(i) => Err(Error::refused(format!(
            "acks on `{subject}` would go to account {} too, from which `{}` is imported, and acknowledge messages there that nobody has handled",
            i.account, i.subject
        ))
        .hint(Hint::say(
            "a prefix does not change where acks go; ask one of the two accounts for a consumer with another name",
        ))),
    }
}

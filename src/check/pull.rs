//! Consumers of a JetStream stream that other accounts fetch from.
//!
//! Two services make it work: the requests for messages, each answered by several messages, and the
//! acks. Servers accept one without the other, and an export that lets one answer through: then the
//! rest of a batch is lost, or every message comes again. Tried on nats-server 2.15.

use super::{Code, Findings, export, import};
use crate::claims::{Account, Export, Import, ShareKind};
use crate::jetstream::{Api, Request};
use crate::subject::Subject;

/// What follows stream and consumer in the subject of an ack: deliveries, two sequences, time, pending.
const ACK_TAIL: &str = "*.*.*.*.*";

/// Rules for the exports and imports of an account.
pub(super) fn rules(found: &mut Findings, account: &Account) {
    let exports = account.exports.iter();
    let services: Vec<_> = exports
        .filter(|e| e.kind == ShareKind::Service)
        .filter_map(|e| Some((e, Subject::parse(&e.subject).ok()?)))
        .collect();
    let with_jetstream = account.limits.is_jetstream_enabled();
    for (export, subject) in &services {
        // A service for any subject is one of JetStream only where there is JetStream.
        if !with_jetstream && !names_jetstream(subject) {
            continue;
        }
        answers_once(found, export, subject);
        if let Some(acks) = acks_of(subject)
            && !services.iter().any(|(_, other)| other.overlaps(&acks))
        {
            let message = format!(
                "{} lets others fetch messages, and no service export takes their acks on `{}`: \
                 where a consumer wants acks, every message comes again",
                export::label(export),
                shown(&acks)
            );
            found.add(Code::ExportWithoutAck, &export::label(export), message);
        }
    }
    let imports = account.imports.iter();
    let services: Vec<_> = imports
        .filter(|i| i.kind == ShareKind::Service)
        .filter_map(|i| Some((i, parsed(import::remote(i))?)))
        .collect();
    for (entry, remote) in &services {
        import_rule(found, entry, remote, &services);
    }
}

/// The service export that goes with an export of messages: its subject, if `subject` is one.
///
/// ```
/// use accord::check::acks_for;
///
/// assert_eq!(acks_for("$JS.API.CONSUMER.MSG.NEXT.ORDERS.*").unwrap(), "$JS.ACK.ORDERS.*.>");
/// assert_eq!(acks_for("orders.>"), None);
/// ```
pub fn acks_for(subject: &str) -> Option<String> {
    Some(shown(&acks_of(&Subject::parse(subject).ok()?)?))
}

fn answers_once(found: &mut Findings, export: &Export, subject: &Subject) {
    if !["", "Singleton"].contains(&export.response_type.as_str()) {
        return;
    }
    let api = api_of(subject);
    let several = [
        (
            "CONSUMER.MSG.NEXT.*.*",
            "a fetch is answered by many messages, of which one arrives and \
          the others wait for acks that cannot come",
        ),
        (
            "DIRECT.GET.*",
            "a batch of stored messages is many answers, of which one arrives",
        ),
    ];
    let hit = several.into_iter().find(|(request, _)| {
        parsed(&api.request(request)).is_some_and(|request| request.overlaps(subject))
    });
    if let Some((_, why)) = hit {
        let about = export::label(export);
        let message =
            format!("{about} answers once, but {why}; its response type must be `Stream`");
        found.add(Code::ExportAnswersOnce, &about, message);
    }
}

fn import_rule(
    found: &mut Findings,
    entry: &Import,
    remote: &Subject,
    services: &[(&Import, Subject)],
) {
    let asked = Some(remote).filter(|remote| names_jetstream(remote));
    let Some(acks) = asked.and_then(acks_of) else {
        return;
    };
    let from_there = services
        .iter()
        .filter(|(other, remote)| other.account == entry.account && remote.overlaps(&acks));
    // Acks go where each message says, whatever the import calls it.
    let mut renamed = false;
    for (other, _) in from_there {
        match import::local(other) == import::remote(other) {
            true => return,
            false => renamed = true,
        }
    }
    let (about, acks) = (import::label(entry), shown(&acks));
    let why = match renamed {
        true => format!("`{acks}` is imported under another subject, where no acks go"),
        false => format!(
            "no import takes the acks on `{acks}` to account `{}`",
            entry.account
        ),
    };
    let message = format!(
        "{about} fetches messages, and {why}: acks vanish, and messages of a consumer with acks come \
         again and again"
    );
    found.add(Code::ImportWithoutAck, &about, message);
}

/// Whether a subject is one of JetStream by its words, and not because it is a wildcard for all.
fn names_jetstream(subject: &Subject) -> bool {
    let requests = [".API.CONSUMER.MSG.NEXT.", ".API.DIRECT.GET."];
    let text = subject.as_str();
    text.starts_with("$JS.") || requests.iter().any(|request| text.contains(request))
}

/// The API that a subject belongs to: what stands before its requests, or the account's own.
fn api_of(subject: &Subject) -> Api {
    let text = subject.as_str();
    let end = text.find(".API.").filter(|_| names_jetstream(subject));
    end.and_then(|end| text[..end + ".API".len()].parse().ok())
        .unwrap_or_default()
}

/// Acks of the messages that requests of `subject` fetch; `None` if it fetches none.
fn acks_of(subject: &Subject) -> Option<Subject> {
    let api = api_of(subject);
    let any = parsed(&api.request("CONSUMER.MSG.NEXT.*.*"))?;
    if !any.overlaps(subject) {
        return None;
    }
    let (stream, consumer) = match Request::of(subject.as_str(), &api) {
        Some(Request::Next { stream, consumer }) => (stream, consumer),
        _ => ("*", "*"),
    };
    let one = |token| if token == ">" { "*" } else { token };
    parsed(&format!(
        "$JS.ACK.{}.{}.{ACK_TAIL}",
        one(stream),
        one(consumer)
    ))
}

/// The subject of acks as people write it.
fn shown(acks: &Subject) -> String {
    let text = acks.as_str();
    text.strip_suffix(ACK_TAIL)
        .map_or_else(|| text.to_owned(), |start| format!("{start}>"))
}

fn parsed(text: &str) -> Option<Subject> {
    Subject::parse(text).ok()
}

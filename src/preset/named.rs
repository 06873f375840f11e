//! Permissions read backwards: which preset they are.
//!
//! Nothing in a JWT says that permissions came from a preset, so what could be an argument is looked
//! for in them, and what the preset would give with it is compared.

use std::collections::BTreeSet;

use super::Preset;
use super::inbox::{Inbox, inbox_in};
use super::kind::{Form, KINDS, Kind, Line};
use crate::claims::Permissions;
use crate::jetstream::{Api, BucketName};

/// What permissions are the work of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    /// The preset with its argument.
    pub preset: Preset,
    /// The API prefix, for presets that ask JetStream.
    pub api: Option<Api>,
    /// The inbox prefix, for presets that get answers.
    pub inbox: Option<Inbox>,
}

/// The one preset that gives exactly these permissions, if there is one.
///
/// The order of lists is of no matter. `requester` and `stream-publisher` need the same: with the
/// inbox that clients use unasked it is called a requester, with any other a stream-publisher. In
/// those two any subject that is heard could be an inbox or one of messages, so it is taken for an
/// inbox only if it is called like one; who asks JetStream has no other use for it.
pub fn named(permissions: &Permissions) -> Option<Named> {
    let kinds = KINDS.iter().filter(|kind| kind.form_fits(permissions));
    let mut found: Vec<Named> = kinds.flat_map(|kind| of_kind(kind, permissions)).collect();
    found.sort_by_key(|named| {
        let default = named.inbox.as_ref().is_none_or(Inbox::is_default);
        named.preset.kind().own_inbox == default
    });
    found.into_iter().next()
}

impl Kind {
    /// Whether it could be at all, by what needs no argument.
    fn form_fits(&self, permissions: &Permissions) -> bool {
        self.answers == permissions.resp.is_some()
            && self.publish().count() == permissions.pub_.allow.len()
            && self.subscribe().count() == permissions.sub.allow.len()
    }
}

fn of_kind(kind: &'static Kind, permissions: &Permissions) -> Option<Named> {
    let is_one = |inbox: &Inbox| kind.asks_api() || inbox.is_called_so();
    let inboxes = match kind.has_inbox() {
        true => {
            let found = permissions.sub.allow.iter().filter_map(|e| inbox_in(e));
            found.filter(is_one).map(Some).collect()
        }
        false => vec![None],
    };
    for (api, argument) in candidates(kind, permissions) {
        let Ok(preset) = Preset::with(kind, &argument) else {
            continue;
        };
        for inbox in &inboxes {
            let (used_api, used_inbox) = (
                api.clone().unwrap_or_default(),
                inbox.clone().unwrap_or_default(),
            );
            let rights = preset.permissions(&used_api, &used_inbox);
            if same(&rights, permissions) {
                let inbox = inbox.clone();
                return Some(Named { preset, api, inbox });
            }
        }
    }
    None
}

/// What the argument and the API prefix could be.
fn candidates(kind: &Kind, permissions: &Permissions) -> Vec<(Option<Api>, String)> {
    let (publish, subscribe) = (&permissions.pub_.allow, &permissions.sub.allow);
    if kind.publish().any(|line| line == Line::Argument) {
        return publish.iter().map(|e| (None, e.clone())).collect();
    }
    if kind.subscribe().any(|line| line == Line::Argument) {
        let queue = |entry: &String| entry.replacen(' ', "=", 1);
        return subscribe.iter().map(|e| (None, queue(e))).collect();
    }
    let part = match kind.form {
        Form::StreamConsumer => "{consumer}",
        _ => "{stream}",
    };
    let request = kind.publish().find_map(|line| match line {
        Line::Api(request) if request.contains(part) => Some(request),
        _ => None,
    });
    let Some(request) = request else {
        return Vec::new();
    };
    let matches = publish.iter().flat_map(|entry| asked(entry, request));
    matches
        .filter_map(|(api, names)| Some((Some(api), argument(kind.form, &names)?)))
        .collect()
}

/// Whether they allow requests about a stream, below any API prefix.
pub(super) fn asks_jetstream(permissions: &Permissions) -> bool {
    let requests = KINDS.iter().flat_map(Kind::publish);
    let mut requests = requests.filter_map(|line| match line {
        Line::Api(request) if request.contains("{stream}") => Some(request),
        _ => None,
    });
    let allowed = &permissions.pub_.allow;
    requests.any(|request| allowed.iter().any(|entry| asked(entry, request).is_some()))
}

/// Reads a subject as a request below any API prefix; the names in it are in the order in which
/// they stand there.
fn asked<'a>(entry: &'a str, request: &str) -> Option<(Api, Vec<&'a str>)> {
    let wanted: Vec<&str> = request.split('.').collect();
    let tokens: Vec<&str> = entry.split('.').collect();
    let at = tokens.len().checked_sub(wanted.len())?;
    let mut names = Vec::new();
    for (token, wanted) in tokens[at..].iter().zip(wanted) {
        match wanted.starts_with('{') {
            true => names.push(*token),
            false if *token == wanted => {}
            false => return None,
        }
    }
    Some((tokens[..at].join(".").parse().ok()?, names))
}

/// The names as an argument is written.
fn argument(form: Form, names: &[&str]) -> Option<String> {
    let prefix = |prefix: fn(&BucketName) -> String| {
        // What comes before the name of a bucket is known only with a bucket.
        let any: BucketName = "x".parse().expect("a letter names a bucket");
        let whole = prefix(&any);
        let before = whole.strip_suffix('x')?.to_owned();
        Some(names.first()?.strip_prefix(&before)?.to_owned())
    };
    match form {
        Form::KvBucket => prefix(|bucket| bucket.kv_stream().to_string()),
        Form::ObjectBucket => prefix(|bucket| bucket.object_stream().to_string()),
        _ => Some(names.join("/")),
    }
}

/// Whether two permissions allow the same in the same words.
fn same(a: &Permissions, b: &Permissions) -> bool {
    let sets = |p: &Permissions| {
        p.lists()
            .map(|(_, list)| list.iter().cloned().collect::<BTreeSet<_>>())
    };
    let responses = |p: &Permissions| p.resp.as_ref().map(|resp| (resp.max, resp.ttl));
    let known = |p: &Permissions| p.unknown.is_empty();
    known(a) && known(b) && responses(a) == responses(b) && sets(a) == sets(b)
}

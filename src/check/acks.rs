//! Whether those who publish to streams can hear that a message was stored.
//!
//! JetStream answers on an inbox of the publisher. Who may publish and may not listen on an inbox has
//! its messages stored and waits for acks until it gives up. Streams are in no JWT, so this is
//! known only as far as the account has JetStream at all, and is never more than a warning.

use super::{Code, Findings, import, label};
use crate::claims::{
    Account, AccountClaims, Permission, Permissions, Scope, ShareKind, UserClaims,
};
use crate::jetstream::{Api, Request};
use crate::subject::Subject;

/// What clients subscribe to for answers, unless told of another inbox prefix.
const INBOX: &str = "_INBOX.*.*";

/// Rules for the roles of an account and for its default permissions: told once here, and not for each
/// user who has them.
pub(super) fn of_account(found: &mut Findings, about: &str, claims: &AccountClaims) {
    let account = &claims.nats;
    let told = [(
        format!("the default permissions of {about}"),
        &account.default_permissions,
    )];
    let scopes = account.signing_keys.iter().filter_map(|(_, scope)| scope);
    let roles = scopes.map(|scope| {
        let of_role = format!("{} of {about}", label_of_role(scope));
        (of_role, &scope.template.permissions)
    });
    for (about, permissions) in told.into_iter().chain(roles) {
        let who = format!("who has {about}");
        heard(found, &about, &who, permissions, account);
    }
}

/// The rule for a user with permissions of its own.
pub(super) fn of_user(found: &mut Findings, account: &AccountClaims, user: &UserClaims) {
    if account.nats.signing_keys.scope(&user.iss).is_none() {
        let about = label("user", user);
        let permissions = &user.nats.limits.permissions;
        heard(found, &about, &about, permissions, &account.nats);
    }
}

/// How findings name a role.
pub fn label_of_role(scope: &Scope) -> String {
    match scope.role.as_str() {
        "" => format!("role `{}`", scope.key),
        role => format!("role `{role}`"),
    }
}

fn heard(
    found: &mut Findings,
    about: &str,
    who: &str,
    permissions: &Permissions,
    account: &Account,
) {
    let Some(subject) = asks(&permissions.pub_, account) else {
        return;
    };
    if hears(&permissions.sub) {
        return;
    }
    let message = format!(
        "{who} is allowed to publish to `{subject}` and hears no answer of JetStream, such as the ack of a stored \
         message: `_INBOX.>`, where clients wait for it, is not allowed, and no inbox by another name is"
    );
    found.add(Code::AckNotHeard, about, message);
}

/// The first subject that is expressly allowed and on which JetStream of the account would answer.
fn asks<'a>(publish: &'a Permission, account: &Account) -> Option<&'a str> {
    let own = account.limits.is_jetstream_enabled();
    let denied = subjects(&publish.deny);
    let mut allowed = publish
        .allow
        .iter()
        .filter_map(|entry| Some((entry, Subject::parse(entry).ok()?)));
    allowed
        .find(|(_, subject)| {
            !is_reply(subject)
                && !denied.iter().any(|deny| deny.contains(subject))
                && (own || reaches_imported(subject, account))
        })
        .map(|(entry, _)| entry.as_str())
}

/// Inboxes and acks: whatever is published there is an answer itself and has none.
fn is_reply(subject: &Subject) -> bool {
    let mut tokens = subject.tokens();
    match tokens.next() {
        Some("$JS") => matches!(tokens.next(), Some("ACK" | "FC")),
        Some(first) => first.starts_with('_') || first == "$SYS",
        None => true,
    }
}

/// Whether requests on a subject may go to the JetStream of another account.
fn reaches_imported(subject: &Subject, account: &Account) -> bool {
    let services = account
        .imports
        .iter()
        .filter(|i| i.kind == ShareKind::Service);
    let mut requests = services.filter(|i| {
        let request = Request::of(import::remote(i), &Api::default());
        matches!(request, Some(Request::Next { .. } | Request::Other(_)))
    });
    requests.any(|i| Subject::parse(&import::local(i)).is_ok_and(|local| local.overlaps(subject)))
}

/// Whether an inbox may be subscribed to: the usual one, or one that the permissions name.
fn hears(subscribe: &Permission) -> bool {
    let denied = subjects(&subscribe.deny);
    let Ok(usual) = Subject::parse(INBOX) else {
        return true;
    };
    let open = |inbox: &Subject| !denied.iter().any(|deny| deny.contains(inbox));
    if subscribe.allow.is_empty() {
        return open(&usual);
    }
    subjects(&subscribe.allow).iter().any(|allowed| {
        (allowed.contains(&usual) && open(&usual)) || (is_inbox(allowed) && open(allowed))
    })
}

/// Whether a subject is called like an inbox. It could be any: but what is allowed for data is not
/// what a client is told to hear its answers on.
fn is_inbox(subject: &Subject) -> bool {
    let called = |token: &str| {
        let token = token.to_lowercase();
        ["inbox", "reply", "replies"]
            .iter()
            .any(|word| token.contains(word))
    };
    subject.has_wildcards() && (subject.as_str().starts_with('_') || subject.tokens().any(called))
}

/// Entries of a list that stand for subjects. One with a queue is no inbox, which has no queue.
fn subjects(list: &[String]) -> Vec<Subject> {
    // Servers let blanks stand beside the functions of a template.
    let tight = |entry: &String| entry.replace("{{ ", "{{").replace(" }}", "}}");
    list.iter()
        .filter_map(|entry| Subject::parse(&tight(entry)).ok())
        .collect()
}

/// Denied subjects that keep the usual inbox closed.
pub fn inbox_denials(subscribe: &Permission) -> Vec<&str> {
    let usual = Subject::parse(INBOX).ok();
    let closes = |entry: &&String| {
        let denied = Subject::parse(entry).ok();
        denied
            .zip(usual.as_ref())
            .is_some_and(|(denied, usual)| denied.contains(usual))
    };
    subscribe
        .deny
        .iter()
        .filter(closes)
        .map(String::as_str)
        .collect()
}

//! Rules on the texts that several documents share: subjects, permissions, information URLs.

use super::url::Url;
use super::{Code, Findings};
use crate::claims::{Permission, Permissions};
use crate::subject::{RenamingIssue, SubjectIssue, issues_of, renaming_issues};

/// The longest description and information URL, in bytes.
const MAX_INFO: usize = 8192;

/// Rules for every subject; `what` is the role of the text within `about`, such as "subject".
pub(super) fn subject(found: &mut Findings, about: &str, what: &str, text: &str) {
    for issue in issues_of(text) {
        found.add(
            subject_code(issue),
            about,
            sentence(about, what, text, &issue),
        );
    }
}

/// Rules for the local subject of an import of `remote`.
pub(super) fn renaming(found: &mut Findings, about: &str, local: &str, remote: &str) {
    for issue in renaming_issues(local, remote) {
        let code = match &issue {
            RenamingIssue::Subject(issue) => subject_code(*issue),
            RenamingIssue::FromEmpty => Code::RenFromEmpty,
            RenamingIssue::Space => Code::RenSpace,
            RenamingIssue::Tail => Code::RenTail,
            RenamingIssue::ReferenceRange { .. } => Code::RenRefRange,
            RenamingIssue::Count { .. } => Code::RenCount,
        };
        found.add(code, about, sentence(about, "local subject", local, &issue));
    }
}

fn sentence(about: &str, what: &str, text: &str, issue: &dyn std::fmt::Display) -> String {
    if text.is_empty() {
        format!("the {what} of {about} {issue}")
    } else {
        format!("the {what} `{text}` of {about} {issue}")
    }
}

fn subject_code(issue: SubjectIssue) -> Code {
    match issue {
        SubjectIssue::Empty => Code::SubEmpty,
        SubjectIssue::Space => Code::SubSpace,
        SubjectIssue::EdgeDot => Code::SubEdgeDot,
        SubjectIssue::DoubleDot => Code::SubDoubleDot,
    }
}

/// Rules for permissions, of a user or of an account's default. Any `resp` is right.
pub(super) fn permissions(found: &mut Findings, about: &str, permissions: &Permissions) {
    permission(found, about, "subscribe", &permissions.sub, true);
    permission(found, about, "publish", &permissions.pub_, false);
}

fn permission(found: &mut Findings, about: &str, verb: &str, lists: &Permission, queues: bool) {
    for (allowed, list) in [("allowed", &lists.allow), ("denied", &lists.deny)] {
        let what = format!("{allowed} {verb} subject");
        for entry in list {
            let parts: Vec<_> = entry.split(' ').collect();
            match parts[..] {
                [text] => subject(found, about, &what, text),
                [text, queue] => {
                    subject(found, about, &what, text);
                    subject(
                        found,
                        about,
                        &format!("queue of the {what} `{text}`"),
                        queue,
                    );
                    if !queues {
                        let message = format!(
                            "the {what} `{entry}` of {about} names a queue, which only \
                             subscriptions have"
                        );
                        found.add(Code::PermQueue, about, message);
                    }
                }
                _ => {
                    let message =
                        format!("the {what} `{entry}` of {about} has more than one space");
                    found.add(Code::PermSpaces, about, message);
                }
            }
        }
    }
}

/// Rules for the description and the information URL of an account or export.
pub(super) fn info(found: &mut Findings, about: &str, description: &str, url: &str) {
    if description.len() > MAX_INFO {
        let message = format!(
            "the description of {about} has {} bytes, more than {MAX_INFO}",
            description.len()
        );
        found.add(Code::InfoDescLong, about, message);
    }
    if url.len() > MAX_INFO {
        let message = format!(
            "the information URL of {about} has {} bytes, more than {MAX_INFO}",
            url.len()
        );
        found.add(Code::InfoUrlLong, about, message);
    }
    let is_right = url.is_empty()
        || Url::read(url).is_some_and(|read| !read.scheme.is_empty() && read.has_host);
    if !is_right {
        let message = format!("the information URL `{url}` of {about} needs a scheme and a host");
        found.add(Code::InfoUrl, about, message);
    }
}

//! Functions in the subjects of a scope, filled in as the server does when a user connects.

use std::borrow::Cow;

use super::account::AccountClaims;
use super::limits::UserLimits;
use super::permissions::Permission;
use super::user::UserClaims;

/// Most entries that one list, or one entry of it, may grow to.
const MAX_ENTRIES: usize = 4096;

/// Who connects: the values that functions stand for.
#[derive(Debug, Clone, Copy, Default)]
pub struct Who<'a> {
    /// `name` of the user, for `{{name()}}`.
    pub name: &'a str,
    /// `sub` of the user, for `{{subject()}}`.
    pub subject: &'a str,
    /// Tags of the user, for `{{tag(k)}}`.
    pub tags: &'a [String],
    /// `name` of the account, for `{{account-name()}}`.
    pub account_name: &'a str,
    /// `issuer_account` of the user, for `{{account-subject()}}`.
    pub account_subject: &'a str,
    /// Tags of the account, for `{{account-tag(k)}}`.
    pub account_tags: &'a [String],
}

/// Why the server would refuse the user.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TemplateError {
    /// A function that does not exist.
    #[error("unknown function `{{{{{function}}}}}` in `{entry}`")]
    Function {
        /// Text between the braces.
        function: String,
        /// Entry it stands in.
        entry: String,
    },
    /// A denied subject needs a tag that nobody has; leaving it out would allow too much.
    #[error("denied subject `{entry}` needs the tag `{tag}`, which is not set")]
    Tag {
        /// Function with the name of the tag.
        tag: String,
        /// Entry it stands in.
        entry: String,
    },
    /// A denied subject that is none once filled in.
    #[error("denied subject `{entry}` is not valid once filled in: `{filled}`")]
    Subject {
        /// Entry as in the template.
        entry: String,
        /// Entry as filled in.
        filled: String,
    },
    /// More subjects than the server allows.
    #[error("`{entry}` brings more than {MAX_ENTRIES} subjects")]
    TooMany {
        /// Entry that went too far.
        entry: String,
    },
}

/// Functions that servers know, as they are written between the braces.
pub const FUNCTIONS: [&str; 6] = [
    "name()",
    "subject()",
    "account-name()",
    "account-subject()",
    "tag(NAME)",
    "account-tag(NAME)",
];

/// Why an entry of a template can never be what it was meant to be, whoever connects.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum EntryIssue {
    /// Servers refuse every login; tag functions in capitals never find a tag.
    #[error("`{{{{{function}}}}}` in `{entry}` is no function of servers")]
    Function {
        /// Text between the braces.
        function: String,
        /// Entry it stands in.
        entry: String,
    },
    /// Braces that do not close, or with nothing between them: taken literally.
    #[error("the braces of `{entry}` hold no function")]
    Braces {
        /// Entry they stand in.
        entry: String,
    },
    /// Once a list has a function, servers take no queue names in it.
    #[error("`{entry}` names a queue, which servers do not take in a list with functions")]
    Queue {
        /// Entry with the queue.
        entry: String,
    },
}

/// The first thing wrong with the functions in a list of subjects.
///
/// ```
/// use accord::claims::template::first_issue;
///
/// assert_eq!(first_issue(&["a.{{name()}}.>".to_owned(), "b".to_owned()]), None);
/// assert!(first_issue(&["a.{{nmae()}}".to_owned()]).is_some());
/// ```
pub fn first_issue(list: &[String]) -> Option<EntryIssue> {
    let of_entry = |entry: &String| {
        let mut rest = entry.as_str();
        while let Some((_, function, after)) = next_function(rest) {
            if !is_function(function) {
                return Some(EntryIssue::Function {
                    function: function.to_owned(),
                    entry: entry.clone(),
                });
            }
            rest = after;
        }
        let entry = entry.clone();
        rest.contains("{{").then_some(EntryIssue::Braces { entry })
    };
    list.iter().find_map(of_entry).or_else(|| {
        let entry = list.iter().find(|entry| entry.contains(' '))?.clone();
        let filled = list.iter().any(|entry| has_function(entry));
        filled.then_some(EntryIssue::Queue { entry })
    })
}

/// Whether servers fill it in: any case will do, but not for the functions of tags.
fn is_function(function: &str) -> bool {
    let tag = |prefix: &str| function.strip_prefix(prefix)?.strip_suffix(')');
    match tag("tag(").or_else(|| tag("account-tag(")) {
        Some(name) => !name.is_empty() && !name.contains(char::is_whitespace),
        None => FUNCTIONS[..4].contains(&function.to_lowercase().as_str()),
    }
}

/// What a list is for: a subject that cannot be filled in is dropped or an error.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Use {
    Allow,
    Deny,
}

/// Fills in the functions of a template and returns what the user then may do.
///
/// Several values of a tag give several subjects. An allowed subject that cannot be filled in is
/// dropped; if that leaves none, everything is denied. Fails where the server would refuse the
/// login.
///
/// ```
/// use accord::claims::UserLimits;
/// use accord::claims::template::{Who, expand};
///
/// let mut template = UserLimits::unlimited();
/// template.permissions.pub_.allow = vec!["orders.{{name()}}.>".to_owned()];
/// let limits = expand(&template, &Who { name: "ann", ..Who::default() }).unwrap();
/// assert_eq!(limits.permissions.pub_.allow, ["orders.ann.>"]);
/// ```
pub fn expand(template: &UserLimits, who: &Who) -> Result<UserLimits, TemplateError> {
    let mut limits = template.clone();
    fill(&mut limits.permissions.sub, who)?;
    fill(&mut limits.permissions.pub_, who)?;
    Ok(limits)
}

/// What servers let a user do: what its own JWT says, the template of its role filled in, or what
/// its account allows those of whom nothing is said.
///
/// Fails where servers would refuse the login because of the template.
pub fn rights<'a>(
    user: &'a UserClaims,
    account: &AccountClaims,
) -> Result<Cow<'a, UserLimits>, TemplateError> {
    let Some(scope) = account.nats.signing_keys.scope(&user.iss) else {
        let mut rights = Cow::Borrowed(&user.nats.limits);
        if rights.permissions.is_unset() && !account.nats.default_permissions.is_unset() {
            let defaults = &account.nats.default_permissions;
            rights.to_mut().permissions.clone_from(defaults);
        }
        return Ok(rights);
    };
    let who = Who {
        name: &user.name,
        subject: &user.sub,
        tags: &user.nats.tags,
        account_name: &account.name,
        account_subject: &account.sub,
        account_tags: &account.nats.tags,
    };
    expand(&scope.template, &who).map(Cow::Owned)
}

fn fill(permission: &mut Permission, who: &Who) -> Result<(), TemplateError> {
    let allowed_some = !permission.allow.is_empty();
    permission.allow = fill_list(&permission.allow, Use::Allow, who)?;
    permission.deny = fill_list(&permission.deny, Use::Deny, who)?;
    if allowed_some && permission.allow.is_empty() {
        // An empty list would allow everything, the opposite of what was asked.
        permission.deny.push(">".to_owned());
    }
    Ok(())
}

fn fill_list(list: &[String], purpose: Use, who: &Who) -> Result<Vec<String>, TemplateError> {
    if !list.iter().any(|entry| has_function(entry)) {
        return Ok(list.to_vec());
    }
    let mut filled = Vec::new();
    for entry in list {
        for subject in fill_entry(entry, purpose, who)? {
            if is_subject(&subject) {
                filled.push(subject);
            } else if purpose == Use::Deny {
                return Err(TemplateError::Subject {
                    entry: entry.clone(),
                    filled: subject,
                });
            }
        }
        if filled.len() > MAX_ENTRIES {
            return Err(TemplateError::TooMany {
                entry: entry.clone(),
            });
        }
    }
    Ok(filled)
}

/// All combinations of the values of an entry's functions; the last function varies fastest.
fn fill_entry(entry: &str, purpose: Use, who: &Who) -> Result<Vec<String>, TemplateError> {
    let mut filled = vec![String::new()];
    let mut rest = entry;
    while let Some((before, function, after)) = next_function(rest) {
        let mut values = values_of(function, who).ok_or_else(|| TemplateError::Function {
            function: function.to_owned(),
            entry: entry.to_owned(),
        })?;
        if values.is_empty() && purpose == Use::Deny {
            let tag = function.to_owned();
            return Err(TemplateError::Tag {
                tag,
                entry: entry.to_owned(),
            });
        }
        if values.is_empty() {
            values.push(" "); // no subject has a space, so this one is dropped
        }
        if filled.len() * values.len() > MAX_ENTRIES {
            return Err(TemplateError::TooMany {
                entry: entry.to_owned(),
            });
        }
        filled = filled
            .iter()
            .flat_map(|start| {
                values
                    .iter()
                    .map(move |value| format!("{start}{before}{value}"))
            })
            .collect();
        rest = after;
    }
    for subject in &mut filled {
        subject.push_str(rest);
    }
    Ok(filled)
}

/// Whether an entry has a function in it.
pub fn has_function(entry: &str) -> bool {
    next_function(entry).is_some()
}

/// Text before the first function, its content without blanks around, and text after it.
fn next_function(entry: &str) -> Option<(&str, &str, &str)> {
    let mut from = 0;
    loop {
        let open = from + entry[from..].find("{{")?;
        let inside = &entry[open + 2..];
        let end = inside.find('}')?;
        if end > 0 && inside[end..].starts_with("}}") {
            // Of several opening braces the inner ones may be content, as `{` is allowed there.
            return Some((&entry[..open], inside[..end].trim(), &inside[end + 2..]));
        }
        from = open + 1;
    }
}

/// The values of a function; none for a tag that nobody has, `None` for an unknown function.
fn values_of<'a>(function: &str, who: &Who<'a>) -> Option<Vec<&'a str>> {
    let name = function.to_lowercase();
    let tag_name = |prefix: &str| name.strip_prefix(prefix)?.strip_suffix(')');
    Some(match name.as_str() {
        "name()" => vec![who.name],
        "subject()" => vec![who.subject],
        "account-name()" => vec![who.account_name],
        "account-subject()" => vec![who.account_subject],
        _ => {
            let (tags, key) = match (tag_name("tag("), tag_name("account-tag(")) {
                (Some(key), _) => (who.tags, key),
                (_, Some(key)) => (who.account_tags, key),
                _ => return None,
            };
            // Servers know the function in any case, but find its tags only in lower case.
            if !function.starts_with("tag(") && !function.starts_with("account-tag(") {
                return Some(Vec::new());
            }
            let start = format!("{key}:");
            tags.iter()
                .filter_map(|tag| tag.strip_prefix(&start))
                .collect()
        }
    })
}

/// Whether servers take it as a subject: no empty token, no white space, `>` only at the end.
fn is_subject(subject: &str) -> bool {
    let tokens: Vec<_> = subject.split('.').collect();
    !subject.contains([' ', '\t', '\r', '\n', '\x0c'])
        && tokens.iter().all(|token| !token.is_empty())
        && tokens.iter().rev().skip(1).all(|token| *token != ">")
}

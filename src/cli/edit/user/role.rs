//! Rights of a user, and its way into a role, out of it, or from one to another.
//!
//! A user of a role has no rights of its own: servers refuse it if it has, and take the template
//! of the role instead. A user without a role whose limits are all zero can do next to nothing.

use crate::claims::{Account, AccountClaims, UserClaims, UserLimits};
use crate::cli::args::UserRightsArgs;
use crate::cli::args::preset::Applied;
use crate::cli::changes::Changes;
use crate::cli::ctx::{Ctx, Entry};
use crate::cli::error::{Error, Hint, Result};
use crate::cli::signing::Signer;
use crate::preset::Inbox;

/// Where the rights of a user come from before the edit.
enum Was {
    /// From itself.
    Alone,
    /// From this role.
    InRole(String),
    /// From a role of a key that the account no longer has.
    InLostRole,
}

fn was(account: &AccountClaims, user: &UserClaims) -> Was {
    let keys = &account.nats.signing_keys;
    match keys.scope(&user.iss) {
        Some(scope) => Was::InRole(scope.role.clone()),
        None if user.iss == account.sub || keys.contains(&user.iss) => Was::Alone,
        None if user.nats.limits.is_blank() => Was::InLostRole,
        None => Was::Alone,
    }
}

/// Changes the rights as asked, and as the key that will sign demands. Presets come back, if the user
/// has rights of its own.
pub fn apply(
    rights: &UserRightsArgs,
    ctx: &mut Ctx,
    account: &Entry<Account>,
    user: &mut UserClaims,
    signer: &Signer,
    changes: &mut Changes,
) -> Result<Applied> {
    let inbox = Inbox::of_user(&user.name, &user.sub);
    let was = was(&account.stored.claims, user);
    let name = user.name.clone();
    match (&signer.by.role, was) {
        (None, Was::Alone) => rights.apply(&inbox, &mut user.nats.limits, changes),
        (None, was) => {
            if let (Was::InLostRole, None) = (&was, &ctx.options.key) {
                return Err(lost_role(&name, account));
            }
            // Nothing at all would be left otherwise: the limits of a user of a role are zero.
            replace(&mut user.nats.limits, UserLimits::unlimited());
            changes.say(match was {
                Was::InRole(role) => format!("user \"{name}\" left role \"{role}\""),
                _ => format!("user \"{name}\" has no role any more"),
            });
            ctx.warn("what its role allowed and denied counts no more: only what is given now limits the user, and else the defaults of its account");
            rights.apply(&inbox, &mut user.nats.limits, changes)
        }
        (Some(role), Was::InRole(old)) if user.nats.limits.is_blank() => {
            refuse_own(rights, role, account)?;
            if user.iss != signer.by.key.as_str() {
                changes.say(format!(
                    "user \"{name}\" moved from role \"{old}\" to role \"{role}\""
                ));
            }
            Ok(Applied::default())
        }
        (Some(role), was) => {
            if matches!(was, Was::InLostRole) {
                refuse_own(rights, role, account)?;
            }
            // What is removed here clears the way; what is left, or given, is in it.
            rights.apply(&inbox, &mut user.nats.limits, changes)?;
            refuse_leftovers(&user.nats.limits, &name, role, account)?;
            replace(&mut user.nats.limits, UserLimits::blank());
            changes.say(format!(
                "user \"{name}\" moved into role \"{role}\": the permissions and limits of the role count now"
            ));
            Ok(Applied::default())
        }
    }
}

/// Other limits; members that are not known here stay.
fn replace(limits: &mut UserLimits, by: UserLimits) {
    let unknown = std::mem::take(&mut limits.unknown);
    *limits = by;
    limits.unknown = unknown;
}

fn lost_role(name: &str, account: &Entry<Account>) -> Error {
    Error::refused(format!(
        "user \"{name}\" was signed for a role, and account \"{}\" no longer has its key",
        account.name
    ))
    .hint(Hint::say(
        "move it into another role with `-K ROLE`, or let it stand alone, signed by the account's key: `-K A…`",
    ))
}

fn refuse_own(rights: &UserRightsArgs, role: &str, account: &Entry<Account>) -> Result<()> {
    if !rights.given() {
        return Ok(());
    }
    Err(Error::refused(format!(
        "scoped users require no permissions or limits set; those of role \"{role}\" count"
    ))
    .hint(Hint::run(
        "change those of all its users",
        &[
            "edit",
            "signing-key",
            role,
            "--account",
            &account.name,
            "--allow-pub",
            "SUBJECT",
        ],
    ))
    .hint(Hint::say(
        "or give the user rights of its own, signed by a key without a role: `-K A…`",
    )))
}

/// A user that enters a role cannot keep what it has of its own, and should not lose it in silence.
fn refuse_leftovers(
    limits: &UserLimits,
    name: &str,
    role: &str,
    account: &Entry<Account>,
) -> Result<()> {
    let own = own(limits);
    if own.is_empty() {
        return Ok(());
    }
    let what: Vec<&str> = own.iter().map(|(what, _)| what.as_str()).collect();
    let mut words = vec!["edit", "user", name, "--account", &account.name, "-K", role];
    words.extend(own.iter().flat_map(|(_, words)| words).map(String::as_str));
    Err(Error::refused(format!(
        "user \"{name}\" has permissions or limits of its own, which a user of role \"{role}\" cannot have: {}",
        what.join(", ")
    ))
    .hint(Hint::run("remove them in the same command", &words)))
}

/// What a user has of its own, each with the options that remove it.
fn own(limits: &UserLimits) -> Vec<(String, Vec<String>)> {
    let mut own = Vec::new();
    let mut add = |what: String, words: &[&str]| {
        own.push((what, words.iter().map(ToString::to_string).collect()));
    };
    let permissions = &limits.permissions;
    let mut subjects: Vec<&String> = Vec::new();
    for (what, list) in permissions.lists() {
        for subject in list {
            let known = subjects.contains(&subject);
            let option = ["--rm", subject.as_str()];
            add(
                format!("{what} `{subject}`"),
                if known { &[] } else { &option },
            );
            subjects.push(subject);
        }
    }
    if permissions.resp.is_some() {
        add("response permissions".into(), &["--rm-response-perms"]);
    }
    for (limit, what, option) in [
        (limits.payload, "payload", "--payload"),
        (limits.data, "data", "--data"),
        (limits.subs, "subs", "--subs"),
    ] {
        if !limit.is_unlimited() {
            add(format!("{what} {limit}"), &[option, "-1"]);
        }
    }
    for network in &limits.src {
        add(
            format!("network {network}"),
            &["--rm-source-network", network],
        );
    }
    for range in &limits.times {
        let span = format!("{}-{}", range.start, range.end);
        add(format!("time {span}"), &["--rm-time", &span]);
    }
    if !limits.times_location.is_empty() {
        add(
            format!("time zone {}", limits.times_location),
            &["--locale", ""],
        );
    }
    if limits.bearer_token {
        add("bearer".into(), &["--bearer=false"]);
    }
    for kind in &limits.allowed_connection_types {
        add(format!("connection type {kind}"), &["--rm-conn-type", kind]);
    }
    if limits.proxy_required {
        add("proxy required".into(), &[]);
    }
    own
}

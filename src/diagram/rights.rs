//! What a user may do, in few words.

use crate::claims::{AccountClaims, Permissions, UserClaims};
use crate::preset;

/// Subjects of a list that are told; how many more there are is said.
const TOLD: usize = 4;

/// The rights of a user who may not do everything: its role, and the preset or the subjects.
///
/// What a role allows stands in the account, whatever the user's own JWT says; so do the default
/// permissions, for users of whom nothing is said.
pub fn rights(account: &AccountClaims, user: &UserClaims) -> Vec<(&'static str, String)> {
    let scope = account.nats.signing_keys.scope(&user.iss);
    let mut rights: Vec<_> = scope
        .map(|scope| ("role", scope.role.clone()))
        .into_iter()
        .collect();
    let own = &user.nats.limits.permissions;
    let permissions = match scope {
        Some(scope) => &scope.template.permissions,
        None if own.is_unset() => &account.nats.default_permissions,
        None => own,
    };
    match preset::named(permissions) {
        Some(named) => rights.push(("is", named.preset.to_string())),
        None => subjects(&mut rights, permissions),
    }
    rights
}

fn subjects(rights: &mut Vec<(&'static str, String)>, permissions: &Permissions) {
    for (word, list) in [
        ("publishes", &permissions.pub_.allow),
        ("never publishes", &permissions.pub_.deny),
        ("hears", &permissions.sub.allow),
        ("never hears", &permissions.sub.deny),
    ] {
        let told = if list.len() > TOLD {
            TOLD - 1
        } else {
            list.len()
        };
        rights.extend(list[..told].iter().map(|subject| (word, subject.clone())));
        if told < list.len() {
            rights.push((word, format!("{} more", list.len() - told)));
        }
    }
    if permissions.resp.is_some() {
        rights.push(("answers", "requests".to_owned()));
    }
}

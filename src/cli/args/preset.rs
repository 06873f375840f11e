//! Preset options: permissions that are named after a job.

use std::collections::BTreeSet;
use std::str::FromStr;

use serde::Serialize;

use super::list::{List, all};
use super::permissions::{PermissionArgs, add_entries};
use crate::claims::Permissions;
use crate::cli::changes::Changes;
use crate::cli::complete;
use crate::cli::ctx::most_like;
use crate::cli::error::{Error, Hint, Result};
use crate::jetstream::Api;
use crate::preset::{
    EVERYTHING, Inbox, KINDS, Kind, Preset, PresetError, close, hears_unasked, to_tell,
};

/// Permissions of users and of roles: presets, and subjects one by one.
#[derive(Debug, Clone, Default, clap::Args)]
pub struct UserPermissionArgs {
    #[command(flatten)]
    pub(in crate::cli) presets: PresetArgs,
    #[command(flatten)]
    pub(in crate::cli) plain: PermissionArgs,
}

/// Presets to apply, and where their requests and answers go.
#[derive(Debug, Clone, Default, clap::Args)]
pub struct PresetArgs {
    /// Allow what a job needs, such as `publisher:orders.>` or `kv-reader:settings`, see `list presets` (can be repeated)
    #[arg(long, value_name = "NAME:ARGUMENT", help_heading = "Permissions", add = complete::presets())]
    pub preset: Vec<List<Chosen>>,
    #[command(flatten)]
    pub(in crate::cli) prefixes: PrefixArgs,
}

/// Where requests and answers go.
#[derive(Debug, Clone, Default, clap::Args)]
pub struct PrefixArgs {
    /// What clients call the JetStream API that the presets ask, such as `JS.owner.API` for one of another account; `$JS.API` if omitted
    #[arg(
        long,
        value_name = "PREFIX",
        requires = "preset",
        help_heading = "Permissions"
    )]
    pub api_prefix: Option<Api>,
    /// Inbox prefix for the answers that the presets ask for, which clients must be told; if omitted `_INBOX`, or with `stream-publisher` one of the user's own
    #[arg(
        long,
        value_name = "PREFIX",
        requires = "preset",
        help_heading = "Permissions"
    )]
    pub inbox_prefix: Option<Inbox>,
}

/// A preset on the command line, where a mistyped name is told the nearest one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chosen(pub Preset);

impl FromStr for Chosen {
    type Err = String;

    fn from_str(text: &str) -> std::result::Result<Self, String> {
        text.parse().map(Chosen).map_err(told)
    }
}

/// Why a text is no preset, with the name that was probably meant.
fn told(err: PresetError) -> String {
    let PresetError::Unknown(given) = &err else {
        return err.to_string();
    };
    let names = KINDS.each_ref().map(|kind| kind.name);
    match most_like(given, names, ALIKE) {
        Some(name) => format!("{err}; did you mean \"{name}\"?"),
        None => format!("{err}; there are {}", names.join(", ")),
    }
}

/// How much of a mistyped name must be right: half a name, such as `reader`, is enough.
const ALIKE: f64 = 0.4;

/// What was applied; part of a report. The prefixes are what clients must be told, absent where they
/// may use the ones they use unasked.
#[derive(Debug, Default, Serialize)]
pub struct Applied {
    #[serde(skip_serializing_if = "Vec::is_empty")]
    presets: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    api_prefix: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    inbox_prefix: Option<Inbox>,
    /// Whether it will be made out of the permissions when they are all there is to go by.
    #[serde(skip)]
    is_known: bool,
}

impl Applied {
    /// These presets, applied to what is now `permissions`.
    fn of(presets: &[Preset], api: &Api, inbox: Inbox, permissions: &Permissions) -> Applied {
        let any = |test: fn(&Kind) -> bool| presets.iter().any(|preset| test(preset.kind()));
        let must_be_told = any(Kind::has_inbox) && !hears_unasked(&permissions.sub);
        Applied {
            presets: presets.iter().map(ToString::to_string).collect(),
            api_prefix: (any(Kind::asks_api) && !api.is_own()).then(|| api.to_string()),
            is_known: to_tell(permissions).as_ref() == Some(&inbox),
            inbox_prefix: Some(inbox).filter(|inbox| must_be_told && !inbox.is_default()),
        }
    }

    /// No presets; what clients of a user with these permissions must be told all the same.
    pub fn to(permissions: &Permissions) -> Applied {
        Applied {
            inbox_prefix: to_tell(permissions),
            is_known: true,
            ..Applied::default()
        }
    }

    /// Says what clients must be told.
    pub fn say(&self, changes: &mut Changes) {
        if let Some(api) = &self.api_prefix {
            // `--local-prefix` of an import takes it without, and makes it one.
            let but = match api.ends_with(".API") {
                true => String::new(),
                false => format!(", which an import with `--local-prefix` would call `{api}.API`"),
            };
            changes.say(format!("clients must use the API prefix \"{api}\"{but}"));
        }
        if let Some(inbox) = &self.inbox_prefix {
            let but = match self.is_known {
                true => "",
                false => {
                    ", which contexts cannot name: only one that begins with `_` is known for an inbox"
                }
            };
            changes.say(format!(
                "clients must use the inbox prefix \"{inbox}\"{but}"
            ));
        }
    }
}

impl UserPermissionArgs {
    /// Whether any option was given.
    pub fn given(&self) -> bool {
        !self.presets.preset.is_empty() || self.plain.given()
    }

    /// Adds the presets and the permissions, and tells each addition. `own` is the inbox for
    /// presets that want one of their own.
    ///
    /// Where nothing was said about permissions before, presets are all of them: what they do not
    /// allow is denied, though an empty list would allow it. To others they add. Fails if a prefix
    /// is given that no preset uses.
    pub fn apply(
        &self,
        own: &Inbox,
        to: &mut Permissions,
        changes: &mut Changes,
    ) -> Result<Applied> {
        let mut presets: Vec<Preset> = Vec::new();
        for Chosen(preset) in all(&self.presets.preset) {
            if !presets.contains(&preset) {
                presets.push(preset);
            }
        }
        self.presets.prefixes.refuse_unused(&presets)?;
        let closes = !presets.is_empty() && to.is_unset();
        let inbox = self.presets.inbox(&presets, own, to);
        let api = self.presets.prefixes.api();
        let mut rights = Permissions::default();
        for preset in &presets {
            changes.say(format!("applied preset \"{preset}\""));
            let more = preset.rights(&api, &inbox);
            rights.pub_.allow.extend(more.pub_.allow);
            rights.sub.allow.extend(more.sub.allow);
            rights.resp = rights.resp.or(more.resp);
        }
        add(rights, to, changes);
        changes.say_all(self.plain.apply(to));
        if closes {
            for what in close(to) {
                changes.say(format!("added {what} \"{EVERYTHING}\""));
            }
        }
        let applied = Applied::of(&presets, &api, inbox, to);
        applied.say(changes);
        Ok(applied)
    }
}

/// Adds what presets allow. A side that was closed because nothing was allowed there is opened.
fn add(rights: Permissions, to: &mut Permissions, changes: &mut Changes) {
    for (more, side, what) in [
        (rights.pub_.allow, &mut to.pub_, "pub"),
        (rights.sub.allow, &mut to.sub, "sub"),
    ] {
        let closed = side.allow.is_empty() && side.deny == [EVERYTHING];
        if closed && !more.is_empty() {
            side.deny.clear();
            changes.say(format!("removed deny {what} \"{EVERYTHING}\""));
        }
        let new = |entry: &String| !side.allow.contains(entry);
        let more = BTreeSet::from_iter(more.into_iter().filter(new));
        changes.say_all(add_entries(&mut side.allow, what, Vec::from_iter(more)));
    }
    if let (Some(resp), None) = (&rights.resp, &to.resp) {
        changes.say(format!("set max responses to {}", resp.max));
        to.resp = rights.resp;
    }
}

impl PresetArgs {
    /// One inbox for all presets: a client has one inbox prefix, and one that others hear too
    /// would make an inbox of its own useless. So it stays the one that was allowed before.
    fn inbox(&self, presets: &[Preset], own: &Inbox, before: &Permissions) -> Inbox {
        let wants_own = presets.iter().any(|preset| preset.kind().own_inbox);
        let given = self.prefixes.inbox_prefix.clone();
        let has_usual = !before.sub.allow.is_empty() && hears_unasked(&before.sub);
        given
            .or_else(|| to_tell(before))
            .or_else(|| (wants_own && !has_usual).then(|| own.clone()))
            .unwrap_or_default()
    }
}

impl PrefixArgs {
    /// The API prefix.
    pub fn api(&self) -> Api {
        self.api_prefix.clone().unwrap_or_default()
    }

    /// Refuses a prefix that none of the presets uses.
    pub fn refuse_unused(&self, presets: &[Preset]) -> Result<()> {
        let uses = |test: fn(&Preset) -> bool| presets.iter().any(test);
        let refused = |option: &str, why: &str| {
            let names: Vec<String> = presets.iter().map(ToString::to_string).collect();
            Err(
                Error::usage(format!("{option}: {} {why}", names.join(", "))).hint(Hint::run(
                    "see which subjects a preset has",
                    &["list", "presets", &names[0]],
                )),
            )
        };
        if self.api_prefix.is_some() && !uses(|preset| preset.kind().asks_api()) {
            return refused("--api-prefix", "asks no JetStream API");
        }
        if self.inbox_prefix.is_some() && !uses(|preset| preset.kind().has_inbox()) {
            return refused("--inbox-prefix", "gets no answers in an inbox");
        }
        Ok(())
    }
}

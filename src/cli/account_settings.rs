//! What an account can be given when it is added and when it is edited: the same options, the same meaning.

use super::args::account_limits::AccountLimitArgs;
use super::args::{Emptiable, JetStreamArgs, List, NewKey, all};
use super::changes::Changes;
use super::ctx::Ctx;
use super::error::{Error, Hint, Result};
use super::new_key::AddedKey;
use crate::claims::{Account, AccountClaims, Trace};
use crate::nkey::Kind;
use crate::subject::Subject;

/// Settings of an account beside its name, tags, times and permissions.
#[derive(Debug, clap::Args)]
pub struct SettingArgs {
    /// Signing key to add: `generate`, a public key, or the path of a seed file (can be repeated)
    #[arg(long, value_name = "KEY")]
    pub sk: Vec<List<NewKey>>,
    /// What the account is for; empty removes it
    #[arg(long, value_name = "TEXT")]
    pub description: Option<String>,
    /// URL with more about the account; empty removes it
    #[arg(long, value_name = "URL")]
    pub info_url: Option<String>,
    /// Subject that traces of messages with a trace header are sent to; empty ends tracing
    #[arg(long, value_name = "SUBJECT")]
    pub trace_context_subject: Option<Emptiable<Subject>>,
    /// Percent of such messages that are traced, 1 to 100; 0 counts as 100
    #[arg(long, value_name = "PERCENT", value_parser = clap::value_parser!(u8).range(0..=100))]
    pub trace_context_sampling: Option<u8>,
    /// Route the replication traffic of the account's streams through the account itself; `=false` no longer
    #[arg(long, hide = true, value_name = "BOOL", num_args = 0..=1, require_equals = true, default_missing_value = "true", value_parser = clap::builder::BoolishValueParser::new())]
    pub host_cluster_traffic: Option<bool>,
    /// Limits.
    #[command(flatten)]
    pub limits: AccountLimitArgs,
    /// JetStream limits.
    #[command(flatten)]
    pub jetstream: JetStreamArgs,
}

impl SettingArgs {
    /// Applies what is given, and nothing else, to the claims; the signing keys that were added come back.
    pub fn apply(
        &self,
        ctx: &mut Ctx,
        claims: &mut AccountClaims,
        changes: &mut Changes,
    ) -> Result<Vec<AddedKey>> {
        let added = self.add_signing_keys(ctx, claims, changes)?;
        let account = &mut claims.nats;
        self.limits.apply(&mut account.limits, changes);
        self.jetstream.apply(&mut account.limits, changes)?;
        for (given, field, what) in [
            (&self.description, &mut account.description, "description"),
            (&self.info_url, &mut account.info_url, "info url"),
        ] {
            let Some(text) = given else { continue };
            if text.is_empty() && field.is_empty() {
                changes.missing(format!("the {what}"));
                continue;
            }
            changes.say(match text.is_empty() {
                true => format!("removed {what}"),
                false => format!("changed {what} to \"{text}\""),
            });
            field.clone_from(text);
        }
        self.trace(account, changes)?;
        if let Some(owner) = self.host_cluster_traffic {
            account.cluster_traffic = if owner { "owner" } else { "" }.to_string();
            changes.say(format!(
                "{} routing of JetStream cluster traffic through this account",
                if owner { "enabled" } else { "disabled" }
            ));
        }
        Ok(added)
    }

    fn add_signing_keys(
        &self,
        ctx: &mut Ctx,
        claims: &mut AccountClaims,
        changes: &mut Changes,
    ) -> Result<Vec<AddedKey>> {
        let mut added = Vec::new();
        for given in all(&self.sk) {
            let new = ctx.new_signing_key(Kind::Account, &given, &claims.sub)?;
            let keys = &mut claims.nats.signing_keys;
            // A key that is there may have a scope, which adding it anew would take away.
            if keys.contains(new.key.as_str()) {
                changes.say(format!("signing key \"{}\" was there already", new.key));
                continue;
            }
            keys.add_plain(new.key.as_str());
            changes.say(format!("added signing key \"{}\"", new.key));
            added.push(new);
        }
        Ok(added)
    }

    fn trace(&self, account: &mut Account, changes: &mut Changes) -> Result<()> {
        match &self.trace_context_subject {
            None => {}
            Some(Emptiable(None)) if self.trace_context_sampling.is_some() => {
                return Err(Error::usage(
                    "trace-context-sampling requires a subject, and the one given is empty",
                )
                .hint(trace_hint()));
            }
            Some(Emptiable(None)) => match account.trace.take() {
                Some(_) => changes.say("disabled trace context"),
                None => changes.missing("a trace context"),
            },
            Some(Emptiable(Some(subject))) if subject.has_wildcards() => {
                return Err(Error::usage(format!(
                    "tracing subjects cannot contain wildcards: \"{subject}\""
                ))
                .hint(trace_hint()));
            }
            Some(Emptiable(Some(subject))) => {
                // The sampling belongs to the account and not to the subject.
                account.trace.get_or_insert_with(Trace::default).dest = subject.to_string();
                changes.say(format!("changed trace context subject to \"{subject}\""));
            }
        }
        let Some(sampling) = self.trace_context_sampling else {
            return Ok(());
        };
        let Some(trace) = &mut account.trace else {
            return Err(Error::refused(
                "trace-context-sampling requires a subject, and there is none",
            )
            .hint(trace_hint()));
        };
        trace.sampling = i64::from(sampling);
        changes.say(format!("changed trace context sampling to {sampling}%"));
        Ok(())
    }
}

fn trace_hint() -> Hint {
    Hint::say("give one such as `--trace-context-subject trace.messages`")
}

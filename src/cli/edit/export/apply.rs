//! The changes of one export, field by field.

use super::Args;
use crate::claims::{Export, Sampling, ServiceLatency, ShareKind};
use crate::cli::args::{Label, Span};
use crate::cli::changes::Changes;
use crate::cli::error::{Error, Hint, Result};
use crate::cli::sampling::SamplingArg;
use crate::subject::Subject;

/// Changes what the arguments name and nothing else.
pub fn all(args: &Args, export: &mut Export, changes: &mut Changes) -> Result<()> {
    if let Some(service) = args.service {
        kind(service, export, changes);
    }
    refuse_unfitting(args, export)?;
    texts(args, export, changes);
    latency(args, export, changes)?;
    responses(args, export, changes);
    let private = export.token_req;
    for (given, field, what) in [
        (args.private, &mut export.token_req, "private"),
        (args.allow_trace, &mut export.allow_trace, "allowed trace"),
        (args.advertise, &mut export.advertise, "advertise"),
    ] {
        let Some(on) = given else { continue };
        let same = *field == on;
        *field = on;
        changes.say(match (what, on) {
            _ if same => format!("{what} is {on} already"),
            ("private", true) => "changed export to be private".into(),
            ("private", false) => "changed export to be public".into(),
            (what, on) => format!("changed {what} to {on}"),
        });
    }
    if let Some(position) = args.account_token_position {
        export.account_token_position = position;
        changes.say(match position {
            0 => "removed account token position".to_string(),
            n => format!("changed account token position to {n}"),
        });
    }
    if export.token_req && export.account_token_position != 0 && {
        args.account_token_position.is_some() || !private
    } {
        return Err(Error::refused(
            "account token position is only valid for public exports",
        )
        .hint(Hint::say(
            "servers look at the position only; give `--private=false` or `--account-token-position 0`",
        )));
    }
    Ok(())
}

/// Another kind. A stream has no answers, so what is said about them goes.
fn kind(service: bool, export: &mut Export, changes: &mut Changes) {
    let kind = match service {
        true => ShareKind::Service,
        false => ShareKind::Stream,
    };
    if export.kind == kind {
        changes.say(format!("export is a {kind} already"));
        return;
    }
    export.kind = kind;
    changes.say(format!("changed export type to {kind}"));
    if service {
        if export.response_type.is_empty() {
            export.response_type = "Singleton".to_string();
        }
        return;
    }
    if export.service_latency.take().is_some() {
        changes.say("removed latency tracking, which only services have");
    }
    if std::mem::take(&mut export.response_threshold) != 0 {
        changes.say("removed response threshold, which only services have");
    }
    if std::mem::take(&mut export.allow_trace) {
        changes.say("removed allowed trace, which only services have");
    }
    export.response_type.clear();
}

fn refuse_unfitting(args: &Args, export: &Export) -> Result<()> {
    if export.kind == ShareKind::Service {
        return Ok(());
    }
    let threshold = args.response_threshold.is_some_and(|t| t.0 != 0);
    let service_only = [
        (args.latency.is_some(), "latency tracking"),
        (args.sampling.is_some(), "latency tracking"),
        (args.response_type.is_some(), "response type"),
        (threshold, "response threshold"),
        (args.allow_trace == Some(true), "allow trace"),
    ];
    match service_only.into_iter().find(|(given, _)| *given) {
        None => Ok(()),
        Some((_, what)) => Err(Error::refused(format!(
            "{what} is only applicable to services; {} export `{}` is none",
            export.kind, export.subject
        ))
        .hint(Hint::say(
            "leave it out, or make it a service with `--service`",
        ))),
    }
}

fn texts(args: &Args, export: &mut Export, changes: &mut Changes) {
    if let Some(subject) = &args.rename_subject {
        changes.say(format!(
            "changed subject from \"{}\" to \"{subject}\"",
            export.subject
        ));
        export.subject = subject.to_string();
    }
    if let Some(name) = &args.name {
        let name = Label::text(name).unwrap_or(&export.subject).to_string();
        changes.say(format!("changed export name to \"{name}\""));
        export.name = name;
    }
    for (given, field, what) in [
        (&args.description, &mut export.description, "description"),
        (&args.info_url, &mut export.info_url, "info url"),
    ] {
        let Some(text) = given else { continue };
        changes.say(match text.as_str() {
            "" => format!("removed {what}"),
            text => format!("changed {what} to \"{text}\""),
        });
        field.clone_from(text);
    }
}

fn latency(args: &Args, export: &mut Export, changes: &mut Changes) -> Result<()> {
    if args.rm_latency_sampling {
        match export.service_latency.take() {
            Some(_) => changes.say("removed latency tracking"),
            None => changes.missing("latency tracking"),
        }
    }
    if let Some(subject) = args.latency.as_ref().filter(|s| s.has_wildcards()) {
        return Err(Error::usage(format!(
            "latency reports need one subject, and `{subject}` has wildcards"
        ))
        .hint(Hint::say("give a subject without `*` and `>`")));
    }
    if args.sampling.is_some() && args.latency.is_none() && export.service_latency.is_none() {
        return Err(Error::refused(format!(
            "latency of service `{}` is not measured",
            export.subject
        ))
        .hint(Hint::say("say where reports go: `--latency SUBJECT`")));
    }
    if let Some(subject) = &args.latency {
        let latency = export.service_latency.get_or_insert(ServiceLatency {
            sampling: Sampling::Percent(100),
            ..ServiceLatency::default()
        });
        latency.results = Subject::to_string(subject);
        changes.say(format!("changed service latency subject to \"{subject}\""));
    }
    if let (Some(SamplingArg(sampling)), Some(latency)) =
        (args.sampling, &mut export.service_latency)
    {
        latency.sampling = sampling;
        changes.say(format!("changed service latency to {sampling}"));
    }
    Ok(())
}

fn responses(args: &Args, export: &mut Export, changes: &mut Changes) {
    if let Some(kind) = args.response_type {
        export.response_type = kind.wire().to_string();
        changes.say(format!("changed response type to {}", kind.wire()));
    }
    if let Some(Span(nanos)) = args.response_threshold {
        export.response_threshold = nanos;
        changes.say(match nanos {
            0 => "removed response threshold: it is the servers' default".to_string(),
            nanos => format!("changed response threshold to {}", Span(nanos)),
        });
    }
}

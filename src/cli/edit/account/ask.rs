//! What `-i` asks for when an account is edited.

use super::Args;
use crate::claims::AccountClaims;
use crate::cli::args::{Emptiable, List, NewKey};
use crate::cli::ctx::Ctx;
use crate::cli::error::Result;
use crate::subject::Subject;

/// Asks for what is not given; an empty answer leaves the value as it is.
pub fn ask(args: &mut Args, ctx: &mut Ctx, now: &AccountClaims) -> Result<()> {
    if !ctx.options.interactive {
        return Ok(());
    }
    if args.settings.sk.is_empty() && ctx.switch(false, "Add a new signing key?")? {
        args.settings.sk.push(List(vec![NewKey::Generate]));
    }
    let has = &now.nats.limits;
    let limits = &mut args.settings.limits;
    for (given, has, what) in [
        (&mut limits.conns, has.conn, "connections"),
        (&mut limits.leaf_conns, has.leaf, "leaf node connections"),
        (&mut limits.data, has.data, "data"),
        (&mut limits.exports, has.exports, "exports"),
        (&mut limits.imports, has.imports, "imports"),
        (&mut limits.payload, has.payload, "payload"),
        (&mut limits.subscriptions, has.subs, "subscriptions"),
    ] {
        let question = format!("Max {what} (empty: stays, {has})");
        *given = ctx.optional(given.take(), &question)?;
    }
    if !args.settings.jetstream.given()
        && !args.jetstream_removal.given()
        && ctx.switch(false, "Set JetStream limits?")?
    {
        args.settings.jetstream.ask(ctx)?;
    }
    ctx.ask_new_times(&mut args.times)?;
    let settings = &mut args.settings;
    for (given, has, what) in [
        (
            &mut settings.description,
            &now.nats.description,
            "Description",
        ),
        (&mut settings.info_url, &now.nats.info_url, "Info URL"),
    ] {
        let has = if has.is_empty() { "none" } else { has };
        *given = ctx.optional(given.take(), &format!("{what} (empty: stays, {has})"))?;
    }
    if settings.trace_context_subject.is_none()
        && ctx.switch(false, "Trace messages with a trace header?")?
    {
        let subject: Subject = ctx.required(
            None,
            "--trace-context-subject SUBJECT",
            "Subject of the traces",
        )?;
        settings.trace_context_subject = Some(Emptiable(Some(subject)));
        let question = "Percent that is traced (empty: stays)";
        settings.trace_context_sampling =
            ctx.optional(settings.trace_context_sampling.take(), question)?;
    }
    Ok(())
}

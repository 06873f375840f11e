//! One command from open to commit: the store is opened under its lock, the command runs, and what it
//! filled into the change set is committed once.

use super::ctx::Options;
use super::error::Error;
use super::output::{self, Outcome};
use super::{Cli, Command, ask, completion, global, managed, selection};
use crate::store::Access;

/// What a command noted beside its report, each with its weight.
pub type Notes = Vec<(output::Level, String)>;

/// Opens, runs, commits. With `-i` a first run without the lock collects the answers of a person.
pub fn execute(
    cli: Cli,
    options: Options,
) -> std::result::Result<(Outcome, Notes), (Error, Notes)> {
    let bare = |err: Error| (err, Notes::new());
    let access = if options.dry_run {
        Access::Read
    } else {
        cli.command.access()
    };
    let Cli {
        mut global,
        command,
    } = cli;
    if let Some(dir) = command.store_dir() {
        global.use_store_dir(dir).map_err(bare)?;
    }
    let mut ask = ask::Ask::new(global.no_input());
    let writes = command.access() == Access::Write;
    let asks = options.interactive || (!options.dry_run && ask.can_ask() && command.confirms());
    if writes && asks {
        // Parsed twice rather than cloned: arguments may hold seeds, and those are not copied about.
        let mut rehearsal = global
            .open(
                Options {
                    rehearsal: true,
                    ..options.clone()
                },
                Access::Read,
                ask,
            )
            .map_err(bare)?;
        rehearsal.release();
        if command.needs_keys() {
            rehearsal.refuse_old_key_ring().map_err(bare)?;
        }
        let again = global::reparse().map_err(bare)?;
        let result = again.command.run(&mut rehearsal);
        let notes = rehearsal.take_notes();
        ask = rehearsal.into_ask();
        ask.rewind();
        result.map_err(|err| (err, notes))?;
    }
    let program = options.program.clone();
    let mut ctx = match global.open(options, access, ask) {
        Ok(ctx) => ctx,
        // A shell that starts must not fail because of what is in the store.
        Err(err) => {
            return match &command {
                Command::Completion(args) => completion::run(args, &program)
                    .map(|outcome| (outcome, Notes::new()))
                    .map_err(bare),
                _ => Err(bare(err)),
            };
        }
    };
    if ctx.options.interactive && !writes {
        // What only reads is not rehearsed, it may talk to servers; so the lock goes here.
        ctx.release();
    }
    let (needs_keys, minds) = (command.needs_keys(), command.minds_keystore());
    if needs_keys {
        ctx.refuse_old_key_ring().map_err(bare)?;
    }
    let result = command.run(&mut ctx).and_then(|outcome| {
        if ctx.options.dry_run {
            crate::store::check(ctx.snapshot(), &ctx.changes)?;
            return Ok(managed::rehearsed(&ctx, outcome).dry(&ctx.changes));
        }
        let outcome = managed::exchange(&mut ctx, outcome)?;
        match crate::store::commit(ctx.snapshot(), &ctx.changes) {
            Ok(()) => {}
            // A store that can only be read still issues what is handed over.
            Err(err) if ctx.changes.only_remembers() => ctx.not_remembered(&err.into()),
            Err(err) => return Err(managed::not_stored(&ctx, err.into())),
        }
        Ok(outcome)
    });
    if result.is_ok() && ctx.is_first_run() {
        selection::save_first_defaults(&mut ctx);
    }
    if minds {
        ctx.warn_of_keystore();
    }
    let notes = ctx.take_notes();
    match result {
        Ok(outcome) => Ok((outcome, notes)),
        Err(err) => Err((err, notes)),
    }
}

//! `keys migrate`: a keystore in the layout of old versions becomes one of today.

use std::path::{Path, PathBuf};

use serde::Serialize;

use crate::cli::ctx::Ctx;
use crate::cli::error::{Hint, Result};
use crate::cli::output::Human;
use crate::nkey::PublicKey;
use crate::store::{OldCreds, OldSeed, Overwrite};

/// Migrate a keystore of old versions to the layout of today
///
/// Moves seeds and creds to where they are looked for, in one step that is done completely or not at all.
/// The old files are kept in a directory beside the keystore. Files that are neither seeds nor creds stay
/// where they are.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  Migrate the keystore, if it needs that
    accord keys migrate
  See first what would move
    accord keys migrate --dry-run")]
pub struct Args {}

/// What was moved. Without `backup` there was nothing to do.
#[derive(Debug, Serialize)]
pub struct Report {
    #[serde(serialize_with = "crate::store::paths")]
    keystore: PathBuf,
    migrated: bool,
    /// Directory with the old files as they were.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(serialize_with = "crate::store::paths")]
    backup: Option<PathBuf>,
    keys: Vec<PublicKey>,
    #[serde(serialize_with = "crate::store::paths")]
    creds: Vec<PathBuf>,
    /// Creds that are only in the backup: there are other ones at their new place.
    #[serde(serialize_with = "crate::store::paths")]
    kept_apart: Vec<PathBuf>,
    /// Creds that belong to nobody known, which stay where they are.
    #[serde(serialize_with = "crate::store::paths")]
    left: Vec<PathBuf>,
}

/// Moves what is at old places.
pub fn run(_args: Args, ctx: &mut Ctx) -> Result<Report> {
    let old = ctx.snapshot().old_key_ring()?;
    let keystore = ctx.layout().keystore.clone();
    let bad = old.bad.iter();
    let bad = bad.map(|(path, reason)| format!("`{}`: {reason}", path.display()));
    ctx.refuse_all(
        bad.collect(),
        "the keystore was not migrated",
        Hint::say("mend such files or move them out of the keystore, then run the command again"),
    )?;
    let mut report = Report {
        migrated: !(old.seeds.is_empty() && old.creds.is_empty()),
        backup: None,
        keys: Vec::new(),
        creds: Vec::new(),
        kept_apart: Vec::new(),
        left: old.left,
        keystore,
    };
    if !report.migrated {
        return Ok(report);
    }
    let backup = backup(&report.keystore);
    for OldSeed { path, seed, bytes } in old.seeds {
        ctx.changes.put_seed(&seed);
        keep(ctx, &report.keystore, &backup, &path, &bytes);
        report.keys.push(seed.public_key());
    }
    for creds in old.creds {
        let OldCreds {
            path,
            operator,
            account,
            user,
            text,
        } = creds;
        keep(ctx, &report.keystore, &backup, &path, text.as_bytes());
        let new = ctx.layout().creds(&operator, &account, &user);
        // What is at the new place was written later, by a version that looks there.
        match ctx.snapshot().creds(&operator, &account, &user) {
            Ok(None) => {
                ctx.changes.put_creds(&operator, &account, &user, text);
                report.creds.push(new);
            }
            Ok(Some(there)) if *there == *text => report.creds.push(new),
            Ok(Some(_)) | Err(_) => report.kept_apart.push(path),
        }
    }
    report.keys.sort();
    report.keys.dedup();
    report.backup = Some(backup);
    Ok(report)
}

/// Beside the keystore, so that nothing in it is looked at any more; the first name that is free.
fn backup(keystore: &Path) -> PathBuf {
    let name = |number: u32| {
        let mut name = keystore.file_name().unwrap_or_default().to_os_string();
        name.push("_old");
        if number > 1 {
            name.push(number.to_string());
        }
        keystore.with_file_name(name)
    };
    let free = |path: &PathBuf| path.symlink_metadata().is_err();
    (1..).map(name).find(free).expect("some name is free")
}

/// An old file goes into the backup under the path it had.
fn keep(ctx: &mut Ctx, keystore: &Path, backup: &Path, path: &Path, bytes: &[u8]) {
    let below = path.strip_prefix(keystore).unwrap_or(path);
    let what = format!("copy of `{}`", below.display());
    ctx.changes
        .put_export(&backup.join(below), what, bytes, Overwrite::Refuse);
    ctx.changes.delete_old_secret(path);
}

impl crate::cli::output::Report for Report {
    fn human(&self, out: &mut Human) {
        let keystore = self.keystore.display();
        for key in &self.keys {
            out.ok(format!("moved the seed of {key}"));
        }
        for path in &self.creds {
            out.ok(format!("moved creds to `{}`", path.display()));
        }
        for path in &self.kept_apart {
            out.warn(format!(
                "there are other creds at the new place of `{}`; these are only kept with the old files",
                path.display()
            ));
        }
        for path in &self.left {
            out.warn(format!(
                "`{}` stays where it is: its place does not say whose creds these are",
                path.display()
            ));
        }
        match &self.backup {
            Some(backup) => out.ok(format!(
                "keystore `{keystore}` was migrated - the old files are kept in `{}` - remove at your convenience",
                backup.display()
            )),
            None => out.ok(format!("keystore `{keystore}` does not need migration")),
        }
    }
}

//! `export keys`: seeds as files in a directory, to keep them elsewhere.

use std::path::{Path, PathBuf};

use serde::Serialize;

use crate::cli::args::KeyRef;
use crate::cli::ctx::Ctx;
use crate::cli::error::{Error, Hint, Result};
use crate::cli::key_tree::{Found, FoundKey, KeyArgs, Seeded, Unreadable};
use crate::cli::output::{Human, Outcome};
use crate::cli::words::counted;
use crate::nkey::{Kind, PublicKey};
use crate::store::Overwrite;

/// Export keys to a directory
///
/// Writes the seed of each key to a file named after its public key, which only its owner may read. The
/// directory is made if it is missing. Without options for kinds it exports the operator, the account in
/// use and its users. With `--remove` the seeds leave the keystore: all of them once all files are
/// written, or none. `import keys` takes them back.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  Export every key, with the JWTs they belong to
    accord export keys --all --include-jwts --dir backup
  Move the operator's keys out of the keystore
    accord export keys --operator --remove --dir offline")]
pub struct Args {
    /// Directory to write to
    #[arg(short, long, value_name = "DIR", value_hint = clap::ValueHint::DirPath)]
    dir: String,
    #[command(flatten)]
    keys: KeyArgs,
    /// Curve keys, which encrypt requests of auth callout
    #[arg(long)]
    curves: bool,
    /// Only this curve key, by public key
    #[arg(long, value_name = "KEY")]
    curve: Option<KeyRef>,
    /// Replace files that exist
    #[arg(short = 'F', long)]
    force: bool,
    /// Remove the seeds from the keystore once they are written
    #[arg(short = 'R', long)]
    remove: bool,
    /// Write the JWTs of the entities too
    #[arg(long)]
    include_jwts: bool,
}

impl Args {
    /// Whether it asks before it acts.
    pub fn confirms(&self) -> bool {
        self.remove
    }
}

/// What was written.
#[derive(Debug, Serialize)]
pub struct Report {
    #[serde(serialize_with = "crate::store::paths")]
    dir: PathBuf,
    keys: Vec<Exported>,
    jwts: Vec<ExportedJwt>,
    /// Keys whose seeds are not here.
    skipped: Vec<String>,
    /// Keys whose files in the keystore cannot be used.
    failed: Vec<Failed>,
}

#[derive(Debug, Serialize)]
struct Exported {
    key: PublicKey,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    #[serde(serialize_with = "crate::store::paths")]
    file: PathBuf,
    removed: bool,
}

#[derive(Debug, Serialize)]
struct ExportedJwt {
    name: String,
    key: String,
    #[serde(serialize_with = "crate::store::paths")]
    file: PathBuf,
}

#[derive(Debug, Serialize)]
struct Failed {
    key: String,
    reason: String,
}

/// Writes the files, and removes the seeds if asked, in one step.
pub fn run(args: Args, ctx: &mut Ctx) -> Result<Outcome> {
    let curve = args.curve.as_ref().filter(|c| !c.text().is_empty());
    let curve = curve
        .map(|given| ctx.key_of_kind(Kind::Curve, "--curve", given))
        .transpose()?
        .map(|(key, _)| key);
    let selection = args.keys.selection(ctx, args.curves, curve)?;
    let mut keys = Vec::new();
    for entry in ctx.keys(&selection)? {
        match entry {
            Found::Key(key) => keys.push(key),
            Found::Unreadable(document) => unreadable(ctx, &document, selection.not_referenced)?,
        }
    }
    if keys.is_empty() {
        return Err(Error::refused("no keys found to export").hint(Hint::run(
            "see which keys there are",
            &["list", "keys", "--all"],
        )));
    }
    let dir = ctx.path(&args.dir);
    refuse_keystore(ctx, &dir)?;
    let report = gather(ctx, &args, dir, keys)?;
    let overwrite = if args.force {
        Overwrite::Replace
    } else {
        Overwrite::Refuse
    };
    refuse_existing(ctx, &report, overwrite)?;
    let above = |exported: &Exported| exported.key.kind() != Kind::User;
    if args.keys.is_user_without_kind() && report.keys.iter().any(above) {
        // Who exports one user means to hand it over, and never the keys that sign others.
        ctx.warn("more than keys of the user are written, since no kind is named: `--users` writes those alone");
    }
    if args.remove && !report.keys.is_empty() {
        let question = format!(
            "Remove {} from the keystore, once written to `{}`?",
            counted(report.keys.len(), "key"),
            report.dir.display()
        );
        ctx.confirm(&question, true)?;
    }
    for exported in &report.keys {
        let Some(seed) = ctx.snapshot().seed(&exported.key)? else {
            continue;
        };
        let what = format!("exported seed of {}", exported.key);
        ctx.changes
            .put_export(&exported.file, what, seed.reveal().as_bytes(), overwrite);
        if exported.removed {
            ctx.changes.delete_seed(&exported.key);
        }
    }
    let failure = (!report.failed.is_empty()).then(|| {
        Error::refused(format!(
            "{} could not be exported, the others were",
            counted(report.failed.len(), "key")
        ))
        .hint(Hint::say(
            "restore these key files from a backup, or move them away",
        ))
    });
    Ok(Outcome::of(&report).failing(failure))
}

/// A document that cannot be read hides which keys are its own: reason enough to take none for nobody's.
fn unreadable(ctx: &mut Ctx, document: &Unreadable, not_referenced: bool) -> Result<()> {
    let Unreadable { name, kind, error } = document;
    if not_referenced {
        return Err(Error::refused(format!(
            "{kind} \"{name}\" cannot be read, so which keys are not referenced is not known: {error}"
        ))
        .hint(Hint::run("see which documents are sound", &["validate", "--all-accounts"])));
    }
    ctx.warn(format!(
        "the keys of {kind} \"{name}\" are not exported: {error}"
    ));
    Ok(())
}

/// The file of a seed and its copy would be one and the same, and removed after being written.
fn refuse_keystore(ctx: &mut Ctx, dir: &Path) -> Result<()> {
    let real = |path: &Path| {
        let there = path.ancestors().find(|p| p.exists())?;
        let rest = path.strip_prefix(there).ok()?;
        Some(there.canonicalize().ok()?.join(rest))
    };
    let within = |outer: &Path| match (real(dir), real(outer)) {
        (Some(dir), Some(outer)) => dir.starts_with(outer),
        _ => false,
    };
    let layout = ctx.layout();
    if within(&layout.keys_dir()) {
        return Err(Error::refused(format!(
            "`{}` is part of the keystore, and keys are exported out of it",
            dir.display()
        ))
        .hint(Hint::say(
            "name a directory outside of the keystore with `--dir`",
        )));
    }
    if within(&layout.keystore) && !within(&layout.creds_dir()) {
        ctx.warn(format!(
            "`{}` lies in the directory of the keystore: nsc takes that for a keystore of old versions, and works again once the files are elsewhere",
            dir.display()
        ));
    }
    Ok(())
}

/// What goes where; JWTs are put into the change set at once.
fn gather(ctx: &mut Ctx, args: &Args, dir: PathBuf, keys: Vec<FoundKey>) -> Result<Report> {
    let mut report = Report {
        dir,
        keys: Vec::new(),
        jwts: Vec::new(),
        skipped: Vec::new(),
        failed: Vec::new(),
    };
    for found in keys {
        let key = found.key();
        match (&found.seeded, key) {
            // Two documents may refer to one key.
            (Seeded::Yes(_), Some(key)) if report.keys.iter().any(|e| e.key == key) => {}
            (Seeded::Yes(_), Some(key)) => report.keys.push(Exported {
                key,
                name: found.name.clone(),
                file: report.dir.join(format!("{key}.nk")),
                removed: args.remove,
            }),
            (Seeded::Bad(_, reason), _) => report.failed.push(Failed {
                key: found.public.clone(),
                reason: reason.clone(),
            }),
            _ => report.skipped.push(found.public.clone()),
        }
        if let (Some(token), Some(name), Some(key), true) =
            (found.token, found.name, key, args.include_jwts)
        {
            let file = report.dir.join(format!("{key}.jwt"));
            let overwrite = if args.force {
                Overwrite::Replace
            } else {
                Overwrite::Refuse
            };
            let what = format!("exported JWT {name:?}");
            ctx.changes
                .put_export(&file, what, token.as_bytes(), overwrite);
            report.jwts.push(ExportedJwt {
                name,
                key: key.to_string(),
                file,
            });
        }
    }
    Ok(report)
}

/// Names every file in the way, where a commit would name the first.
fn refuse_existing(ctx: &mut Ctx, report: &Report, overwrite: Overwrite) -> Result<()> {
    let keys = report.keys.iter().map(|e| &e.file);
    let files = keys.chain(report.jwts.iter().map(|e| &e.file));
    let taken = files
        .filter(|file| overwrite == Overwrite::Refuse && file.symlink_metadata().is_ok())
        .map(|file| format!("`{}` already exists", file.display()));
    ctx.refuse_all(
        taken.collect(),
        "nothing was exported",
        Hint::say("specify `--force` to overwrite, or name another directory"),
    )
}

impl crate::cli::output::Report for Report {
    fn human(&self, out: &mut Human) {
        for exported in &self.keys {
            let verb = if exported.removed {
                "moved"
            } else {
                "exported"
            };
            out.ok(format!("{verb} \"{}\"", exported.key));
        }
        for jwt in &self.jwts {
            out.ok(format!("exported \"{}.jwt\" of \"{}\"", jwt.key, jwt.name));
        }
        for key in &self.skipped {
            out.warn(format!("skipped \"{key}\" - no seed available"));
        }
        for failed in &self.failed {
            out.err(format!(
                "error reading seed for {}: {}",
                failed.key, failed.reason
            ));
        }
    }
}

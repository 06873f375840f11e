//! `import keys`: seeds from files into the keystore.

use std::path::{Path, PathBuf};

use serde::Serialize;

use crate::cli::ctx::Ctx;
use crate::cli::error::{Error, Hint, Result};
use crate::cli::output::Human;
use crate::nkey::{PublicKey, Seed};

/// Import keys from a directory
///
/// Puts the seed of every file that ends in `.nk` into the keystore; its content says which key it is,
/// its name does not matter. If one file holds no seed, each such file is named and nothing is imported.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  Import the keys of a backup
    accord import keys --dir backup
  Look in the directories below it too
    accord import keys --dir . --recurse")]
pub struct Args {
    /// Directory with the files
    #[arg(short, long, value_name = "DIR", value_hint = clap::ValueHint::DirPath)]
    dir: String,
    /// Look in the directories below it too
    #[arg(short = 'R', long)]
    recurse: bool,
}

/// What the keystore has now.
#[derive(Debug, Serialize)]
pub struct Report {
    keys: Vec<Imported>,
}

#[derive(Debug, Serialize)]
struct Imported {
    key: PublicKey,
    #[serde(serialize_with = "crate::store::paths")]
    file: PathBuf,
    /// Whether the keystore had it before.
    known: bool,
}

/// Imports all of them, or none.
pub fn run(args: Args, ctx: &mut Ctx) -> Result<Report> {
    let dir = ctx.path(&args.dir);
    let files = ctx.files_in(&dir, args.recurse)?;
    let files: Vec<PathBuf> = files.into_iter().filter(|f| is_key_file(f)).collect();
    if files.is_empty() {
        let hint = match args.recurse {
            true => Hint::say("key files end in `.nk`; is this the right directory?"),
            false => Hint::say("`--recurse` looks in the directories below it too"),
        };
        return Err(
            Error::refused(format!("no nkey (.nk) files found in `{}`", dir.display())).hint(hint),
        );
    }
    let mut keys = Vec::new();
    let mut bad = Vec::new();
    for file in files {
        match import(ctx, &file) {
            Ok((key, known)) => keys.push(Imported { key, file, known }),
            Err(err) => bad.push(format!("failed to import `{}`: {err}", file.display())),
        }
    }
    ctx.refuse_all(
        bad,
        "nothing was imported",
        Hint::say("mend these files or move them away, then import the directory again"),
    )?;
    Ok(Report { keys })
}

/// Whether a file is one of those that hold seeds, by its name.
pub fn is_key_file(file: &Path) -> bool {
    file.extension().is_some_and(|ending| ending == "nk")
}

fn import(ctx: &mut Ctx, file: &Path) -> Result<(PublicKey, bool)> {
    let seed = seed_in(ctx, file)?;
    let key = seed.public_key();
    let known = match ctx.snapshot().seed(&key)? {
        Some(_) => true,
        None if ctx.snapshot().has_seed(&key) => {
            let path = ctx.layout().seed(&key);
            return Err(Error::refused(format!(
                "key {key}: `{}` already exists and is different",
                path.display()
            )));
        }
        None => false,
    };
    ctx.keep_seed(&seed);
    Ok((key, known))
}

/// The seed in a key file.
pub fn seed_in(ctx: &Ctx, file: &Path) -> Result<Seed> {
    let text = ctx.read_file(file)?;
    let text = text.trim();
    match Seed::parse(text) {
        Ok(seed) => Ok(seed),
        Err(_) if PublicKey::parse(text).is_ok() => {
            Err(Error::refused("it holds a public key and no seed"))
        }
        Err(err) => Err(Error::refused(err)),
    }
}

impl crate::cli::output::Report for Report {
    fn human(&self, out: &mut Human) {
        for Imported { key, known, .. } in &self.keys {
            out.ok(match known {
                true => format!("{key} was in the keystore already"),
                false => format!("{key} was added to the keystore"),
            });
        }
    }
}

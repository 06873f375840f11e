//! `generate nkey`: key pairs for whatever is to come.

use std::path::PathBuf;

use serde::Serialize;
use zeroize::Zeroizing;

use crate::cli::ctx::Ctx;
use crate::cli::error::Result;
use crate::cli::output::Human;
use crate::nkey::{Kind, PublicKey};
use crate::store::Access;

/// Generate nkeys
///
/// Prints the seed and the public key of each new pair. With `--store` the seed goes into the
/// keystore instead and is not printed.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  Put a user key into the keystore
    accord generate nkey --user --store
  Print the seed and the public key of a new account key
    accord generate nkey --account")]
#[command(group = clap::ArgGroup::new("kind").required(true).multiple(true))]
pub struct Args {
    /// Generate an operator key
    #[arg(short, long, group = "kind")]
    operator: bool,
    /// Generate an account key
    #[arg(short, long, group = "kind")]
    account: bool,
    /// Generate a user key
    #[arg(short, long, group = "kind")]
    user: bool,
    /// Generate a curve key, for encrypted auth callout requests
    #[arg(short = 'x', long, group = "kind")]
    curve: bool,
    /// Store the seeds in the keystore instead of printing them
    #[arg(short = 'S', long)]
    store: bool,
}

impl Args {
    /// The lock it needs: the exclusive one only if it writes a file.
    pub fn access(&self) -> Access {
        if self.store {
            Access::Write
        } else {
            Access::Read
        }
    }
}

/// The new keys.
#[derive(Debug, Serialize)]
pub struct Report {
    keys: Vec<Key>,
}

#[derive(Debug, Serialize)]
struct Key {
    kind: &'static str,
    key: PublicKey,
    /// The purpose of the command is to hand out this secret, unless it is stored.
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "text")]
    seed: Option<Zeroizing<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(serialize_with = "crate::store::paths")]
    stored: Option<PathBuf>,
}

fn text<S: serde::Serializer>(
    seed: &Option<Zeroizing<String>>,
    to: S,
) -> std::result::Result<S::Ok, S::Error> {
    seed.as_ref().map(|s| s.as_str()).serialize(to)
}

/// Makes the keys.
pub fn run(args: Args, ctx: &mut Ctx) -> Result<Report> {
    let wanted = [
        (args.operator, Kind::Operator),
        (args.account, Kind::Account),
        (args.user, Kind::User),
        (args.curve, Kind::Curve),
    ];
    let mut keys = Vec::new();
    for (_, kind) in wanted.into_iter().filter(|(wanted, _)| *wanted) {
        let seed = ctx.generate(kind);
        let key = seed.public_key();
        let (seed, stored) = if args.store {
            ctx.keep_seed(&seed);
            (None, Some(ctx.layout().seed(&key)))
        } else {
            (Some(seed.reveal()), None)
        };
        keys.push(Key {
            kind: kind.name(),
            key,
            seed,
            stored,
        });
    }
    Ok(Report { keys })
}

impl crate::cli::output::Report for Report {
    /// Scripts read this by line: the seed first, or else the path as last word of the second line.
    fn human(&self, out: &mut Human) {
        for Key {
            kind,
            key,
            seed,
            stored,
        } in &self.keys
        {
            match (seed, stored) {
                (Some(seed), _) => out.raw(format!("{}\n{key}\n\n", seed.as_str())),
                (None, Some(path)) => {
                    out.raw(format!("{key}\n{kind} key stored {}\n\n", path.display()))
                }
                (None, None) => {}
            }
        }
    }
}

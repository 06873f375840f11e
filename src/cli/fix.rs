//! `fix`: a store and a keystore rebuilt from whatever JWTs and keys are left.

mod gather;
mod rebuild;

use std::path::PathBuf;

use data_encoding::HEXLOWER;
use serde::Serialize;

use crate::cli::args::{List, all};
use crate::cli::ctx::Ctx;
use crate::cli::error::{Error, Hint, Result};
use crate::cli::output::Human;
use crate::cli::words::counted;
use crate::nkey::PublicKey;

/// Rebuild a store from JWTs and keys found in directories
///
/// Looks for files that end in `.jwt` and `.nk`, and with `--creds` in `.creds`, in all directories below
/// those given. Of several JWTs about the same key the newest counts that is signed by whoever may sign it.
/// The store in use is neither read nor changed. What does not fit together is left out, and named.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  Rebuild from an export of keys and JWTs
    accord fix --in backup --out rebuilt
  Take users and their seeds from creds files too
    accord fix --in backup --in creds --creds --out rebuilt")]
pub struct Args {
    /// Directory or file to look in (can be repeated)
    #[arg(long = "in", value_name = "PATH", required = true, value_hint = clap::ValueHint::AnyPath)]
    inputs: Vec<List<String>>,
    /// Directory to write to, one with a new name if omitted
    #[arg(long, value_name = "DIR", value_hint = clap::ValueHint::DirPath)]
    out: Option<String>,
    /// Look into creds files too
    #[arg(long)]
    creds: bool,
}

/// What was rebuilt.
#[derive(Debug, Serialize)]
pub struct Report {
    #[serde(serialize_with = "crate::store::paths")]
    out: PathBuf,
    operators: Vec<Operator>,
    /// Keys whose seeds were stored.
    keys: Vec<PublicKey>,
    /// Keys whose seeds were found, and that nothing refers to.
    unused_keys: Vec<PublicKey>,
    left_out: Vec<LeftOut>,
    #[serde(skip)]
    program: String,
}

/// An operator in the new store.
#[derive(Debug, Serialize)]
pub struct Operator {
    name: String,
    key: String,
    /// Whether none of its seeds was found.
    managed: bool,
    accounts: Vec<Account>,
}

/// An account in the new store.
#[derive(Debug, Serialize)]
pub struct Account {
    name: String,
    key: String,
    users: Vec<User>,
}

/// A user in the new store. `creds` is there if its seed was found.
#[derive(Debug, Serialize)]
pub struct User {
    name: String,
    key: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(serialize_with = "crate::store::paths")]
    creds: Option<PathBuf>,
}

/// A file that has no place in the new store.
#[derive(Debug, Serialize)]
pub struct LeftOut {
    #[serde(serialize_with = "crate::store::paths")]
    file: PathBuf,
    reason: String,
}

/// Rebuilds everything that fits together.
pub fn run(args: Args, ctx: &mut Ctx) -> Result<Report> {
    let mut heap = gather::read(ctx, &all(&args.inputs), args.creds)?;
    let out = match args.out.filter(|out| !out.is_empty()) {
        Some(out) => ctx.path(&out),
        None => {
            let bytes = ctx.random_bytes();
            ctx.path(&format!("fix_{}", HEXLOWER.encode(&bytes[..6])))
        }
    };
    let chosen = rebuild::choose(&mut heap);
    if chosen.is_empty() {
        for LeftOut { file, reason } in heap.left_out {
            ctx.warn(format!("`{}`: {reason}", file.display()));
        }
        return Err(Error::refused("no operator found").hint(Hint::say(
            "the JWT of the operator must be among the files, in one that ends in `.jwt`",
        )));
    }
    ctx.work_in(&out.join("operators"), &out.join("keys"))?;
    let (operators, keys) = rebuild::write(ctx, chosen, &heap)?;
    let unused_keys = heap.seeds.keys().filter(|key| !keys.contains(key));
    Ok(Report {
        out,
        operators,
        unused_keys: unused_keys.copied().collect(),
        keys: keys.into_iter().collect(),
        left_out: heap.left_out,
        program: ctx.options.program.clone(),
    })
}

impl crate::cli::output::Report for Report {
    fn human(&self, out: &mut Human) {
        for LeftOut { file, reason } in &self.left_out {
            out.warn(format!("left out `{}`: {reason}", file.display()));
        }
        for key in &self.unused_keys {
            out.warn(format!("left out the seed of {key}: nothing refers to it"));
        }
        for operator in &self.operators {
            let managed = if operator.managed {
                ", without its keys"
            } else {
                ""
            };
            out.ok(format!(
                "operator \"{}\" [{}]{managed}",
                operator.name, operator.key
            ));
            for account in &operator.accounts {
                out.ok(format!("account \"{}\" [{}]", account.name, account.key));
                for user in &account.users {
                    out.ok(format!("user \"{}\" [{}]", user.name, user.key));
                    if let Some(creds) = &user.creds {
                        out.ok(format!("stored creds file `{}`", creds.display()));
                    }
                }
            }
        }
        let accounts = || self.operators.iter().flat_map(|o| &o.accounts);
        let users = accounts().map(|a| a.users.len()).sum();
        out.ok(format!(
            "stored {}",
            counted(self.operators.len(), "operator")
        ));
        out.ok(format!("stored {}", counted(accounts().count(), "account")));
        out.ok(format!("stored {}", counted(users, "user")));
        out.ok(format!("stored {}", counted(self.keys.len(), "nkey")));
        let quoted = |path: PathBuf| crate::cli::error::quoted(&path.to_string_lossy());
        let mut use_it = String::new();
        if !self.keys.is_empty() {
            use_it = format!("export NKEYS_PATH={}\n", quoted(self.out.join("keys")));
        }
        out.raw(format!(
            "\n{use_it}cd {}\n{} list operators\n",
            quoted(self.out.join("operators")),
            self.program
        ));
    }
}

//! `generate config`: a server configuration with the operator and its accounts.

use std::path::PathBuf;

use serde::Serialize;

use super::servers::{self, Resolver, World};
use crate::cli::complete;
use crate::cli::ctx::Ctx;
use crate::cli::error::{Error, Hint, Result};
use crate::cli::output::{Human, Outcome};
use crate::store::{Access, Overwrite};

/// Generate a server configuration
///
/// With `--mem-resolver` the configuration holds every account, and a change of an account needs a new
/// one. With `--nats-resolver` it holds the system account only, and accounts are pushed to the
/// servers. An account whose JWT cannot be read is an error, since servers would turn its users away.
#[derive(Debug, clap::Args)]
#[command(group = clap::ArgGroup::new("kind").args(["mem_resolver", "nats_resolver", "nats_resolver_cache", "nkey"]))]
#[command(after_help = "Examples:
  Print a configuration for servers that accounts are pushed to
    accord generate config --nats-resolver
  Write one that holds all accounts, over an older one
    accord generate config --mem-resolver --config-file server.conf --force")]
pub struct Args {
    /// Put all accounts into the configuration
    #[arg(long)]
    mem_resolver: bool,
    /// Let servers keep all accounts and take pushed ones; needs a system account
    #[arg(long)]
    nats_resolver: bool,
    /// Let servers fetch accounts from such servers and keep them for a while; needs a system account
    #[arg(long)]
    nats_resolver_cache: bool,
    /// Write accounts and users by their keys, without JWTs
    #[arg(long, hide = true)]
    nkey: bool,
    /// File to write to; standard output (`--`) if omitted
    #[arg(long, value_name = "FILE", value_hint = clap::ValueHint::FilePath)]
    config_file: Option<String>,
    /// Directory to write the JWTs and `resolver.conf` to
    #[arg(long, hide = true, value_name = "DIR", conflicts_with_all = ["nkey", "nats_resolver", "nats_resolver_cache", "config_file"])]
    dir: Option<String>,
    /// Replace files that exist
    #[arg(short = 'F', long)]
    force: bool,
    /// System account, by name or public key; that of the operator if omitted
    #[arg(long, value_name = "ACCOUNT", add = complete::accounts())]
    sys_account: Option<String>,
}

impl Args {
    /// The lock it needs: the exclusive one only if it writes a file.
    pub fn access(&self) -> Access {
        if self.file().is_some() || self.dir.is_some() {
            Access::Write
        } else {
            Access::Read
        }
    }

    fn file(&self) -> Option<&str> {
        self.config_file
            .as_deref()
            .filter(|f| !matches!(*f, "" | "--" | "/dev/stdout"))
    }
}

/// What was generated. `config` is absent if files were written.
#[derive(Debug, Serialize)]
pub struct Report {
    kind: &'static str,
    operator: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    system_account: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    config: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[serde(serialize_with = "crate::store::paths")]
    files: Vec<PathBuf>,
}

/// Writes or shows the configuration.
pub fn run(args: Args, ctx: &mut Ctx) -> Result<Outcome> {
    let (kind, resolver) = match &args {
        Args {
            nats_resolver: true,
            ..
        } => ("nats-resolver", Some(Resolver::Full)),
        Args {
            nats_resolver_cache: true,
            ..
        } => ("nats-resolver-cache", Some(Resolver::Cache)),
        Args { nkey: true, .. } => ("nkey", None),
        Args {
            mem_resolver: true, ..
        }
        | Args { dir: Some(_), .. } => ("mem-resolver", Some(Resolver::Memory)),
        _ => {
            return Err(
                Error::usage("a kind of configuration is required").hint(Hint::say(
                    "give `--nats-resolver`, `--nats-resolver-cache` or `--mem-resolver`",
                )),
            );
        }
    };
    let overwrite = if args.force {
        Overwrite::Replace
    } else {
        Overwrite::Refuse
    };
    let world = World::load(
        ctx,
        args.sys_account.as_deref().filter(|a| !a.is_empty()),
        resolver,
    )?;
    let config = match resolver {
        Some(resolver) => servers::config(&world, resolver)?,
        None => super::nkeys::config(ctx, &world)?,
    };
    let mut report = Report {
        kind,
        operator: world.operator.name.clone(),
        system_account: world.system.as_ref().map(|s| s.claims.sub.clone()),
        config: None,
        files: Vec::new(),
    };
    let files: Vec<(PathBuf, String)> = match (&args.dir, args.file()) {
        (Some(dir), _) => servers::files(&world, &ctx.path(dir), config),
        (None, Some(file)) => vec![(ctx.path(file), config)],
        (None, None) => {
            report.config = Some(config);
            return Ok(Outcome::of(&report).payload());
        }
    };
    for (path, text) in files {
        // Said before the commit, so that the answer names the option and a dry run says the same.
        if !args.force && path.exists() {
            return Err(
                Error::refused(format!("`{}` already exists", path.display()))
                    .hint(Hint::say("give `--force` to replace it")),
            );
        }
        if args.dir.is_some() {
            // A directory that is named is made.
            let what = "part of a server configuration".to_string();
            ctx.changes
                .put_export(&path, what, text.as_bytes(), overwrite);
        } else {
            ctx.changes.put_output(&path, text.as_bytes(), overwrite);
        }
        report.files.push(path);
    }
    Ok(Outcome::of(&report))
}

impl crate::cli::output::Report for Report {
    fn human(&self, out: &mut Human) {
        if let Some(config) = &self.config {
            out.raw(config.clone());
        }
        // Those of a directory belong to its configuration, which is the last one.
        if let Some(file) = self.files.last() {
            out.ok(format!(
                "wrote server configuration to `{}`",
                file.display()
            ));
        }
    }
}

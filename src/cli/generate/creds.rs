//! `generate creds`: the creds file of a user, which is what a client connects with.

use std::path::PathBuf;

use serde::Serialize;
use zeroize::Zeroizing;

use crate::cli::complete;
use crate::cli::ctx::{Ctx, one_name};
use crate::cli::error::{Error, Hint, Result};
use crate::cli::output::Human;
use crate::creds;
use crate::nkey::{Kind, PublicKey};
use crate::store::{Access, Overwrite};

/// Generate the creds file of a user
///
/// Creds hold the user's JWT and its seed: whoever has them can connect as the user. They go to
/// standard output, or with `--output-file` into a file that only its owner can read. The copy in
/// the keystore is not touched.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  Write creds for an application
    accord generate creds --account shop --name app --output-file app.creds
  Show the creds of the only user of an account
    accord generate creds --account partner")]
pub struct Args {
    /// User, by name or public key; the only one of the account if omitted
    #[arg(value_name = "USER", add = complete::users())]
    positional: Option<String>,
    /// The same as the positional name
    #[arg(short, long, value_name = "USER", add = complete::users())]
    name: Option<String>,
    /// File to write; standard output (`--`) if omitted
    #[arg(short, long, value_name = "FILE", value_hint = clap::ValueHint::FilePath)]
    output_file: Option<String>,
    /// Overwrite a file that holds something other than creds
    #[arg(short = 'F', long)]
    force: bool,
    /// Account of the user, by name or public key; the current one if omitted
    #[arg(short, long, value_name = "ACCOUNT", add = complete::accounts())]
    account: Option<String>,
}

impl Args {
    /// The lock it needs: the exclusive one only if it writes a file.
    pub fn access(&self) -> Access {
        if self.file().is_some() {
            Access::Write
        } else {
            Access::Read
        }
    }

    fn file(&self) -> Option<&str> {
        self.output_file
            .as_deref()
            .filter(|f| !["--", "-", ""].contains(f))
    }
}

/// What was generated: the creds themselves, or the file they were written to.
#[derive(Debug, Serialize)]
pub struct Report {
    account: String,
    user: String,
    key: PublicKey,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(serialize_with = "crate::store::paths")]
    file: Option<PathBuf>,
    /// The purpose of the command is to hand out this secret.
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "text")]
    creds: Option<Zeroizing<String>>,
}

fn text<S: serde::Serializer>(
    creds: &Option<Zeroizing<String>>,
    to: S,
) -> std::result::Result<S::Ok, S::Error> {
    creds.as_ref().map(|c| c.as_str()).serialize(to)
}

/// Puts the creds together from the stored JWT and seed.
pub fn run(args: Args, ctx: &mut Ctx) -> Result<Report> {
    let account = ctx.account(args.account.as_deref())?;
    let given = one_name(args.positional.as_deref(), args.name.as_deref())?;
    let user = ctx.user(&account, given)?;
    let claims = &user.stored.claims;
    let key = PublicKey::parse_kind(Kind::User, &claims.sub)
        .map_err(|e| Error::from(e).within(format!("user \"{}\"", user.name)))?;
    let Some(seed) = ctx.seed(&key)? else {
        return Err(Error::refused(format!("the seed of user \"{}\" ({key}) is not in the keystore, and creds hold it", user.name))
            .hint(Hint::say("whoever has the seed can make the creds: import it, or hand over the JWT alone with `describe user --raw`")));
    };
    let creds = creds::write(&user.stored.token, &seed)?;
    let Some(file) = args.file() else {
        return Ok(Report {
            account: account.name,
            user: user.name,
            key,
            file: None,
            creds: Some(creds),
        });
    };
    let path = ctx.path(file);
    refuse_other_content(ctx, &path, args.force)?;
    ctx.changes
        .put_output(&path, creds.as_bytes(), Overwrite::Replace);
    Ok(Report {
        account: account.name,
        user: user.name,
        key,
        file: Some(path),
        creds: None,
    })
}

/// Creds may replace creds: that is how they are renewed. Anything else was hardly meant.
fn refuse_other_content(ctx: &Ctx, path: &std::path::Path, force: bool) -> Result<()> {
    if force || !path.is_file() {
        return Ok(());
    }
    let content = ctx.read_file(path);
    if content.is_ok_and(|text| text.trim().is_empty() || creds::read(&text).is_ok()) {
        return Ok(());
    }
    Err(Error::refused(format!(
        "`{}` already exists and holds no creds",
        path.display()
    ))
    .hint(Hint::say(
        "name another file, or overwrite it with `--force`",
    )))
}

impl crate::cli::output::Report for Report {
    fn human(&self, out: &mut Human) {
        if let Some(creds) = &self.creds {
            out.raw(creds.as_str());
        }
        if let Some(file) = &self.file {
            out.ok(format!(
                "generated user creds file `{}` of user \"{}\" of account \"{}\"",
                file.display(),
                self.user,
                self.account
            ));
        }
    }
}

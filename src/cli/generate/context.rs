//! `generate context`: a context of the nats command-line tool for a user.

use std::path::{Path, PathBuf};

use serde::Serialize;

use crate::claims::{Account, OperatorClaims, User};
use crate::cli::complete;
use crate::cli::ctx::{Ctx, Entry};
use crate::cli::error::{Error, Hint, Result, quoted};
use crate::cli::output::Human;
use crate::creds;
use crate::nkey::{Kind, PublicKey};
use crate::preset::{self, Inbox};
use crate::store::Name;

/// Generate a context of the nats command-line tool
///
/// The context names the first service URL of the operator and the user's creds file, so that
/// `nats --context NAME` connects as the user. It needs no other program: the entry that makes the
/// nats tool run a program called `nsc` is written only with `--nsc`. Creds that are missing are made
/// from the user's JWT and seed.
///
/// A user who may hear answers in an inbox of its own only, such as one with the preset
/// `stream-publisher`, has that inbox in its context.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  Let the nats tool connect as user app
    accord generate context --account shop --user app --context shop-app
  Renew a context after the service URL has changed
    accord generate context --account shop --user app --context shop-app --force")]
pub struct Args {
    /// User, by name or public key; the only one of the account if omitted
    #[arg(short, long, value_name = "USER", add = complete::users())]
    user: Option<String>,
    /// Name of the context, as given to `nats --context`
    #[arg(long, value_name = "NAME")]
    context: Option<String>,
    /// Replace a context of that name
    #[arg(short = 'F', long)]
    force: bool,
    /// Also name the user as `nsc://OPERATOR/ACCOUNT/USER`; the nats tool then asks a program called `nsc` for the creds
    #[arg(long)]
    nsc: bool,
    /// Account of the user, by name or public key; the current one if omitted
    #[arg(short, long, value_name = "ACCOUNT", add = complete::accounts())]
    account: Option<String>,
}

/// What the nats tool reads; an empty member would hide its own default.
#[derive(Debug, Clone, Serialize)]
struct Context {
    #[serde(skip_serializing_if = "Option::is_none")]
    nsc: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<String>,
    creds: PathBuf,
    /// Where the nats tool listens for answers, if the user may not hear them at the usual place.
    #[serde(skip_serializing_if = "Option::is_none")]
    inbox_prefix: Option<Inbox>,
}

/// What was written. `url` is absent if the operator names no service URL.
#[derive(Debug, Serialize)]
pub struct Report {
    context: String,
    account: String,
    user: String,
    #[serde(flatten)]
    content: Context,
    /// Whether the creds file was missing and has been made too.
    creds_made: bool,
    #[serde(serialize_with = "crate::store::paths")]
    file: PathBuf,
}

/// Writes the context.
pub fn run(args: Args, ctx: &mut Ctx) -> Result<Report> {
    let account = ctx.account(args.account.as_deref())?;
    let user = ctx.user(&account, args.user.as_deref().filter(|u| !u.is_empty()))?;
    let name = ctx.required(args.context, "--context NAME", "Context name")?;
    let name = context_name(&name)?;
    let operator = ctx.operator()?;
    let file = file_of(ctx, &name)?;
    if !args.force && file.symlink_metadata().is_ok() {
        return Err(Error::refused(format!(
            "context \"{name}\" already exists: `{}`",
            file.display()
        ))
        .hint(Hint::say(
            "name another context, or replace it with `--force`",
        )));
    }
    let (creds, creds_made) = creds_of(ctx, &account, &user)?;
    let content = Context {
        nsc: args
            .nsc
            .then(|| nsc_url([&operator.name, &account.name, &user.name])),
        url: operator
            .stored
            .claims
            .nats
            .operator_service_urls
            .first()
            .cloned(),
        creds,
        inbox_prefix: preset::to_tell_user(&user.stored.claims, &account.stored.claims),
    };
    if content.url.is_none() {
        ctx.warn(format!(
            "operator \"{}\" names no service URL, so the nats tool takes its own default; `edit operator --service-url` sets one",
            operator.name
        ));
    }
    put(ctx, &file, &content)?;
    Ok(Report {
        context: name,
        account: account.name,
        user: user.name,
        content,
        creds_made,
        file,
    })
}

/// Adds a context with these creds and the operator's first service URL, unless one of that name is
/// there already; its file comes back.
pub fn add(
    ctx: &mut Ctx,
    name: &str,
    operator: &OperatorClaims,
    creds: &Path,
    inbox_prefix: Option<Inbox>,
) -> Result<Option<PathBuf>> {
    let file = file_of(ctx, &context_name(name)?)?;
    if file.symlink_metadata().is_ok() {
        return Ok(None);
    }
    let content = Context {
        nsc: None,
        url: operator.nats.operator_service_urls.first().cloned(),
        creds: creds.to_path_buf(),
        inbox_prefix,
    };
    put(ctx, &file, &content)?;
    Ok(Some(file))
}

fn file_of(ctx: &Ctx, name: &str) -> Result<PathBuf> {
    let dir = ctx.surroundings().nats_context_dir()?;
    Ok(dir.join(format!("{name}.json")))
}

fn put(ctx: &mut Ctx, file: &Path, content: &Context) -> Result<()> {
    let text = serde_json::to_string_pretty(content).map_err(|_| {
        Error::refused(format!(
            "the path of the creds is not Unicode: `{}`",
            content.creds.display()
        ))
    })?;
    ctx.changes.put_context(file, (text + "\n").as_bytes());
    Ok(())
}

/// The name of a context is that of a file, and one that the nats tool lists.
fn context_name(given: &str) -> Result<String> {
    let name = given.strip_suffix(".json").unwrap_or(given);
    let refused = |why: &dyn std::fmt::Display| {
        Error::refused(format!("a context cannot be named {given:?}: {why}")).hint(Hint::say(
            "the name becomes that of a file: give a plain one such as `shop-app`",
        ))
    };
    if name.starts_with(['.', '-']) {
        return Err(refused(&"it starts with a dot or a dash"));
    }
    Name::parse(name).map_err(|err| refused(&err))?;
    Ok(name.to_string())
}

/// The creds file of the user and whether it is still to be made.
///
/// Fails if there is none and its seed is not here, or if the file holds creds of somebody else:
/// creds are found by names, and another store may have an operator of the same name.
fn creds_of(
    ctx: &mut Ctx,
    account: &Entry<Account>,
    user: &Entry<User>,
) -> Result<(PathBuf, bool)> {
    let claims = &user.stored.claims;
    let key = PublicKey::parse_kind(Kind::User, &claims.sub)
        .map_err(|e| Error::from(e).within(format!("user \"{}\"", user.name)))?;
    let path = ctx
        .layout()
        .creds(&account.operator, &account.name, &user.name);
    if let Some(text) = ctx
        .snapshot()
        .creds(&account.operator, &account.name, &user.name)?
    {
        let seed = creds::read(&text).map(|found| found.seed);
        return match seed {
            Ok(seed) if seed.public_key() == key => Ok((path, false)),
            _ => Err(not_his(&path, account, user)),
        };
    }
    let Some(seed) = ctx.seed(&key)? else {
        return Err(Error::refused(format!(
            "the creds of user \"{}\" do not exist: neither `{}` nor the seed of {key} is in the keystore",
            user.name,
            path.display()
        ))
        .hint(Hint::say("whoever has the seed can make the creds and the context")));
    };
    let text = creds::write(&user.stored.token, &seed)?;
    ctx.changes
        .put_creds(&account.operator, &account.name, &user.name, text);
    Ok((path, true))
}

fn not_his(path: &Path, account: &Entry<Account>, user: &Entry<User>) -> Error {
    let file = path.display().to_string();
    Error::refused(format!(
        "`{file}` does not hold the creds of user \"{}\"",
        user.name
    ))
    .hint(Hint::run(
        "write them anew",
        &[
            "generate",
            "creds",
            "--account",
            &account.name,
            "--name",
            &user.name,
            "--force",
            "--output-file",
            &file,
        ],
    ))
}

/// `nsc://O/A/U`, with what would end a part of it escaped.
fn nsc_url(names: [&str; 3]) -> String {
    use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
    const SPECIAL: &AsciiSet = &CONTROLS.add(b' ').add(b'%').add(b'?').add(b'#').add(b'/');
    let names = names.map(|name| utf8_percent_encode(name, SPECIAL).to_string());
    format!("nsc://{}", names.join("/"))
}

impl crate::cli::output::Report for Report {
    fn human(&self, out: &mut Human) {
        if self.creds_made {
            out.ok(format!(
                "generated user creds file `{}`",
                self.content.creds.display()
            ));
        }
        out.ok(format!(
            "wrote nats cli context file to `{}`",
            self.file.display()
        ));
        if let Some(inbox) = &self.content.inbox_prefix {
            out.ok(format!(
                "answers come to the user's own inbox prefix \"{inbox}\""
            ));
        }
        out.ok(format!(
            "use it with: nats --context {} …",
            quoted(&self.context)
        ));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_contexts_stay_in_their_directory() {
        for good in ["shop-app", "a b", "x.json", "ctx.1", "Ä"] {
            assert!(context_name(good).is_ok(), "{good}");
        }
        for bad in [
            "", "..", ".", ".x", "a/b", "a\\b", "-x", ".json", "a\nb", " x",
        ] {
            assert!(context_name(bad).is_err(), "{bad:?}");
        }
    }

    #[test]
    fn names_are_escaped_in_a_url() {
        assert_eq!(nsc_url(["O", "a b", "50%?"]), "nsc://O/a%20b/50%25%3F");
    }
}

//! `delete import`: stop using a subject of another account.

use serde::Serialize;

use crate::claims::{Import, ShareKind};
use crate::cli::complete;
use crate::cli::ctx::Ctx;
use crate::cli::error::{Error, Hint, Result};
use crate::cli::output::Human;
use crate::cli::signing::{Prefer, SignedBy};

/// Delete an import
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  Stop importing a stream
    accord delete import --account partner --subject 'prices.>'
  Where several accounts export that subject, name the account
    accord delete import --account partner --subject 'prices.>' --src-account shop")]
pub struct Args {
    /// Subject as the exporting account knows it; the only import if omitted
    #[arg(short, long, value_name = "SUBJECT", add = complete::imports())]
    subject: Option<String>,
    /// Account that exports, by name or public key
    #[arg(long, value_name = "ACCOUNT", add = complete::accounts())]
    src_account: Option<String>,
    /// Account that imports, by name or public key; the current one if omitted
    #[arg(short, long, value_name = "ACCOUNT", add = complete::accounts())]
    account: Option<String>,
}

/// What was deleted. `exporter` is the key of the exporting account.
#[derive(Debug, Serialize)]
pub struct Report {
    account: String,
    import: String,
    kind: ShareKind,
    subject: String,
    exporter: String,
    signed_by: SignedBy,
}

/// Deletes the import and signs the account.
pub fn run(args: Args, ctx: &mut Ctx) -> Result<Report> {
    let account = ctx.account(args.account.as_deref())?;
    let imports = &account.stored.claims.nats.imports;
    let index = choose(&args, ctx, &account.name, imports)?;
    let import = imports[index].clone();
    let ((), signed_by) = ctx.edit_account(&account, Prefer::Identity, |_, claims| {
        claims.nats.imports.remove(index);
        Ok(())
    })?;
    Ok(Report {
        account: account.name,
        import: import.name,
        kind: import.kind,
        subject: import.subject,
        exporter: import.account,
        signed_by,
    })
}

fn choose(args: &Args, ctx: &mut Ctx, account: &str, imports: &[Import]) -> Result<usize> {
    if imports.is_empty() {
        return Err(
            Error::refused(format!("account \"{account}\" has no imports")).hint(Hint::run(
                "see what it has",
                &["describe", "account", account],
            )),
        );
    }
    let exporter = args
        .src_account
        .as_deref()
        .map(|a| ctx.account_key(a))
        .transpose()?;
    let fits = |i: &Import| {
        args.subject.as_ref().is_none_or(|s| i.subject == *s)
            && exporter.as_ref().is_none_or(|k| i.account == k.as_str())
    };
    let found: Vec<usize> = imports
        .iter()
        .enumerate()
        .filter(|(_, i)| fits(i))
        .map(|(index, _)| index)
        .collect();
    let items = |indexes: &[usize]| -> Vec<String> {
        indexes
            .iter()
            .map(|i| {
                format!(
                    "{} {} from {}",
                    imports[*i].kind, imports[*i].subject, imports[*i].account
                )
            })
            .collect()
    };
    match found.as_slice() {
        [only] => Ok(*only),
        [] => {
            let all: Vec<usize> = (0..imports.len()).collect();
            let what = args
                .subject
                .as_deref()
                .map_or("from that account".to_string(), |s| format!("`{s}`"));
            Err(Error::refused(format!(
                "account \"{account}\" has no such import: {what} does not exist"
            ))
            .hint(Hint::say(format!(
                "its imports are: {}",
                items(&all).join(", ")
            ))))
        }
        several if ctx.options.interactive => ctx
            .ask
            .choice("Import to delete", &items(several))
            .map(|i| several[i]),
        several => {
            let option = if args.subject.is_none() {
                "a subject is required"
            } else {
                "the exporting account is required"
            };
            Err(
                Error::usage(format!("{option}, since more than one import fits")).hint(Hint::say(
                    format!(
                        "give `--subject` and `--src-account` to choose one of: {}",
                        items(several).join(", ")
                    ),
                )),
            )
        }
    }
}

impl crate::cli::output::Report for Report {
    fn human(&self, out: &mut Human) {
        out.signed(&self.signed_by);
        out.ok(format!(
            "deleted {} import \"{}\" from account \"{}\"",
            self.kind, self.subject, self.account
        ));
    }
}

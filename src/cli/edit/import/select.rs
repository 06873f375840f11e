//! Which import is meant: by name, subject, exporting account, kind, or by the activation for it.

use super::Args;
use super::token::Fresh;
use crate::claims::{Account, Import, ShareKind};
use crate::cli::ctx::{Ctx, Entry};
use crate::cli::error::{Error, Hint, Result};

/// Position of the import that the arguments name.
pub fn import(
    args: &Args,
    ctx: &mut Ctx,
    account: &Entry<Account>,
    fresh: Option<&Fresh>,
) -> Result<usize> {
    let imports = &account.stored.claims.nats.imports;
    if imports.is_empty() {
        return Err(
            Error::refused(format!("account \"{}\" has no imports", account.name)).hint(Hint::run(
                "add one",
                &[
                    "add",
                    "import",
                    "--account",
                    &account.name,
                    "--token",
                    "FILE",
                ],
            )),
        );
    }
    let exporter = args
        .src_account
        .as_deref()
        .map(|a| ctx.account_key(a))
        .transpose()?;
    let fits = |i: &Import| {
        args.import
            .as_ref()
            .is_none_or(|w| i.name == *w || i.subject == *w || i.local_subject == *w)
            && args.subject.as_ref().is_none_or(|s| i.subject == *s)
            && exporter.as_ref().is_none_or(|k| i.account == k.as_str())
            && (!args.service || i.kind == ShareKind::Service)
    };
    let mut found: Vec<usize> = (0..imports.len()).filter(|i| fits(&imports[*i])).collect();
    if let (Some(fresh), true) = (fresh, found.len() > 1) {
        let meant: Vec<usize> = found
            .iter()
            .copied()
            .filter(|i| fresh.is_for(&imports[*i]))
            .collect();
        if !meant.is_empty() {
            found = meant;
        }
    }
    let items =
        |indexes: &[usize]| -> Vec<String> { indexes.iter().map(|i| item(&imports[*i])).collect() };
    match found.as_slice() {
        [only] => Ok(*only),
        [] => {
            let all: Vec<usize> = (0..imports.len()).collect();
            let given = args.import.as_deref().or(args.subject.as_deref());
            let what = given.map_or("from that account".to_string(), |s| format!("`{s}`"));
            Err(Error::refused(format!(
                "account \"{}\" has no such import: {what} does not exist",
                account.name
            ))
            .hint(Hint::say(format!(
                "its imports are: {}",
                items(&all).join(", ")
            ))))
        }
        several if ctx.options.interactive => ctx
            .ask
            .choice("Import to edit", &items(several))
            .map(|i| several[i]),
        several => Err(Error::usage(format!(
            "an import must be named, since more than one fits: {}",
            items(several).join(", ")
        ))
        .hint(Hint::say(
            "give its name or `--subject`; `--src-account` and `--service` choose among those of one subject",
        ))),
    }
}

/// How an import is listed for a choice.
fn item(import: &Import) -> String {
    let name = match import.name == import.subject {
        true => String::new(),
        false => format!(" ({})", import.name),
    };
    format!(
        "{} {}{name} from {}",
        import.kind, import.subject, import.account
    )
}

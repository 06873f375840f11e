//! What imported JWTs have in common: they come from somebody else, and are judged before they enter.

use zeroize::Zeroizing;

use crate::check::{Finding, Severity};
use crate::cli::ctx::Ctx;
use crate::cli::error::{Error, Hint, Result};
use crate::nkey::{Kind, PublicKey};
use crate::store::Name;

/// The text of a file, or of standard input for `-`.
pub fn text_of(ctx: &Ctx, file: &str) -> Result<Zeroizing<String>> {
    let text = match file {
        "-" => ctx.read_stdin()?,
        file => ctx.read_file(&ctx.path(file))?,
    };
    if text.trim().is_empty() {
        return Err(
            Error::refused(format!("`{file}` is empty; a token is expected"))
                .hint(Hint::say("ask for the file again")),
        );
    }
    Ok(text)
}

/// A name that a JWT brings along, through the same gate as typed ones: it becomes a file name.
pub fn name(kind: Kind, name: &str) -> Result<Name> {
    Name::parse(name).map_err(|e| {
        Error::refused(format!("the {kind} cannot keep its name: {e}")).hint(Hint::say(
            "ask whoever signed the JWT for one with another name",
        ))
    })
}

/// The key that a JWT is about, which must be of its kind.
pub fn key(kind: Kind, sub: &str) -> Result<PublicKey> {
    PublicKey::parse_kind(kind, sub).map_err(|e| {
        Error::refused(format!("the JWT is about no {kind}: {e}"))
            .hint(Hint::say("do not use it; ask its issuer for a current one"))
    })
}

/// Tells what is wrong with a document, and refuses what servers would refuse unless that is skipped.
pub fn judge(ctx: &mut Ctx, findings: &[Finding], skip: bool) -> Result<()> {
    let mut blocking = Vec::new();
    for finding in findings {
        if finding.severity == Severity::Warning || skip {
            ctx.warn(finding.message.clone());
        } else {
            blocking.push(finding);
        }
    }
    let Some((first, others)) = blocking.split_first() else {
        return Ok(());
    };
    for other in others {
        ctx.warn(other.message.clone());
    }
    Err(Error::refused(format!(
        "{} [{}]; validation is blocking",
        first.message,
        first.code.as_str()
    ))
    .hint(Hint::say(
        "import it all the same with `--skip`, and mend it afterwards",
    )))
}

//! Which export or import of an account is meant: by name, subject, kind, or exporting account.
//!
//! Every command that works on one of them finds it here, so all of them understand the same words,
//! and none takes the first of two that fit.

pub mod exports;
pub mod granted;
pub mod importers;
pub mod imports;
pub mod revived;

use super::ctx::Ctx;
use super::error::Result;
use crate::claims::ShareKind;

/// The kind that `--service` and `--service=false` say.
pub fn kind(service: Option<bool>) -> Option<ShareKind> {
    service.map(|service| match service {
        true => ShareKind::Service,
        false => ShareKind::Stream,
    })
}

/// The only one of several, or the one that a person chooses with `-i`. `None` if that is not known.
fn only(
    ctx: &mut Ctx,
    found: &[usize],
    question: &str,
    item: impl Fn(usize) -> String,
) -> Result<Option<usize>> {
    match found {
        [only] => Ok(Some(*only)),
        [_, ..] if ctx.options.interactive => {
            let items: Vec<String> = found.iter().map(|i| item(*i)).collect();
            let chosen = ctx.ask.choice(question, &items)?;
            Ok(Some(found[chosen]))
        }
        _ => Ok(None),
    }
}

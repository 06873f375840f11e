//! Sharing on what an account has from another one.

use crate::check::local_subject;
use crate::claims::{Import, ShareKind};
use crate::subject::Subject;

/// How much of what is to be shared is imported.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Chain<'a> {
    /// All of it comes in by this import.
    Whole(&'a Import),
    /// A part of it.
    Part(&'a Import),
}

/// The stream import that brings in what is to be shared as a stream.
///
/// Servers hand what an import brings in to the clients of the account, and not to those who import
/// from it; requests to a service are passed on, so services may be shared on. Tried on nats-server
/// 2.15.
pub fn chained<'a>(imports: &'a [Import], subject: &Subject) -> Option<Chain<'a>> {
    let local = |import: &Import| Subject::parse(&local_subject(import)).ok();
    let mut streams = imports.iter().filter(|i| i.kind == ShareKind::Stream);
    let whole = streams
        .clone()
        .find(|i| local(i).is_some_and(|local| local.contains(subject)));
    match whole {
        Some(import) => Some(Chain::Whole(import)),
        None => streams
            .find(|i| local(i).is_some_and(|local| local.overlaps(subject)))
            .map(Chain::Part),
    }
}

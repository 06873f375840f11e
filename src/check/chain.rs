//! Streams that an account offers although it only imports them.
//!
//! Servers pass what a stream import brings in to the clients, leaf nodes and JetStream streams of the
//! account, and to nobody else; mappings do not touch it either. Requests do go on: a service may be
//! exported by an account that imports it. Tried on nats-server 2.15.

use std::collections::HashMap;

use super::{Code, Findings, export, import};
use crate::claims::{Account, Export, Import, ShareKind};
use crate::subject::Subject;

/// How much of a stream that is offered is imported.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Chain<'a> {
    /// All of it comes in by this import.
    Whole(&'a Import),
    /// A part of it.
    Part(&'a Import),
}

/// The stream import that brings in what is offered as a stream; `None` if none does.
///
/// ```
/// use accord::check::{Chain, chained};
/// use accord::claims::{Import, ShareKind};
///
/// let events = Import { subject: "events.>".into(), kind: ShareKind::Stream, ..Import::default() };
/// let imports = [events];
/// assert_eq!(chained(&imports, &"events.new".parse()?), Some(Chain::Whole(&imports[0])));
/// assert_eq!(chained(&imports, &">".parse()?), Some(Chain::Part(&imports[0])));
/// # Ok::<(), accord::subject::SubjectError>(())
/// ```
pub fn chained<'a>(imports: &'a [Import], offered: &Subject) -> Option<Chain<'a>> {
    Imports::of(imports).chain(offered)
}

/// One finding for each stream export that has messages of an import in it.
pub(super) fn rules(found: &mut Findings, account: &Account) {
    let imports = Imports::of(&account.imports);
    if imports.is_empty() {
        return;
    }
    let streams = account
        .exports
        .iter()
        .filter(|e| e.kind == ShareKind::Stream);
    for export in streams {
        let offered = Subject::parse(&export.subject).ok();
        if let Some(chain) = offered.and_then(|offered| imports.chain(&offered)) {
            let message = sentence(export, chain);
            found.add(Code::ExportNotPassedOn, &export::label(export), message);
        }
    }
}

fn sentence(export: &Export, chain: Chain) -> String {
    let (import, what, here) = match chain {
        Chain::Whole(import) => (import, export::label(export), "in this account".to_owned()),
        Chain::Part(import) => {
            let local = import::local(import);
            let part = format!("the part `{local}` of {}", export::label(export));
            (import, part, format!("on `{local}` in this account"))
        }
    };
    format!(
        "{what} is what {} brings in, which servers do not pass on: importers get what is published \
         {here}, and nothing that comes from account `{}`",
        import::label(import),
        import.account
    )
}

/// Stream imports by the first token of their subject in this account.
#[derive(Default)]
struct Imports<'a> {
    plain: HashMap<String, Vec<(Subject, &'a Import)>>,
    wild: Vec<(Subject, &'a Import)>,
}

impl<'a> Imports<'a> {
    fn of(imports: &'a [Import]) -> Imports<'a> {
        let mut sorted = Imports::default();
        for entry in imports.iter().filter(|i| i.kind == ShareKind::Stream) {
            // Texts that are no subjects are reported for themselves.
            let Ok(local) = Subject::parse(&import::local(entry)) else {
                continue;
            };
            match first(&local) {
                None => sorted.wild.push((local, entry)),
                Some(token) => {
                    let token = token.to_owned();
                    sorted.plain.entry(token).or_default().push((local, entry));
                }
            }
        }
        sorted
    }

    fn is_empty(&self) -> bool {
        self.plain.is_empty() && self.wild.is_empty()
    }

    /// What contains all that is offered goes before what is a part of it.
    fn chain(&self, offered: &Subject) -> Option<Chain<'a>> {
        let overlapping = self.overlapping(offered);
        let whole = overlapping
            .iter()
            .find(|(local, _)| local.contains(offered));
        match whole {
            Some((_, import)) => Some(Chain::Whole(import)),
            None => overlapping.first().map(|(_, import)| Chain::Part(import)),
        }
    }

    /// Those that have subjects in common with `offered`, in the order of the account.
    fn overlapping(&self, offered: &Subject) -> Vec<&(Subject, &'a Import)> {
        let plain: Vec<_> = match first(offered) {
            Some(token) => self.plain.get(token).into_iter().flatten().collect(),
            None => self.plain.values().flatten().collect(),
        };
        let all = plain.into_iter().chain(&self.wild);
        let mut overlapping: Vec<_> = all.filter(|(local, _)| local.overlaps(offered)).collect();
        overlapping.sort_by_key(|(_, import)| std::ptr::from_ref::<Import>(import));
        overlapping
    }
}

/// The first token, if it is no wildcard.
fn first(subject: &Subject) -> Option<&str> {
    subject
        .tokens()
        .next()
        .filter(|token| !["*", ">"].contains(token))
}

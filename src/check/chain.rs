//! Streams that an account offers although it only imports them.
//!
//! Servers pass what a stream import brings in to the clients, leaf nodes and JetStream streams of the
//! account, and to nobody else; mappings do not touch it either. Requests do go on: a service may be
//! exported by an account that imports it. Tried on nats-server 2.15.

use std::collections::HashMap;

use super::{Code, Findings, export, import};
use crate::claims::{Account, Export, Import, ShareKind};
use crate::subject::Subject;

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
        let Ok(offered) = Subject::parse(&export.subject) else {
            continue;
        };
        let overlapping = imports.overlapping(&offered);
        // What contains it all goes before what is a part of it.
        let whole = overlapping
            .iter()
            .find(|(local, _)| local.contains(&offered));
        if let Some((local, import)) = whole.or_else(|| overlapping.first()) {
            let message = sentence(export, import, local, whole.is_some());
            found.add(Code::ExportNotPassedOn, &export::label(export), message);
        }
    }
}

fn sentence(export: &Export, import: &Import, local: &Subject, whole: bool) -> String {
    let (what, here) = match whole {
        true => (export::label(export), "in this account".to_owned()),
        false => {
            let part = format!("the part `{local}` of {}", export::label(export));
            (part, format!("on `{local}` in this account"))
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

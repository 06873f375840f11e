//! The picture of what accounts share.

use std::collections::BTreeMap;

use super::{
    AccountSource, Card, CardKind, Diagram, End, Info, Link, LinkKind, Options, Problem, Role, Row,
    Share, Source, View, day,
    rights::rights,
    share::{offered, used},
};
use crate::check::{self, Finding};
use crate::claims::{AccountClaims, Import};

/// Accounts that share something, with a line from each export to those who import it.
pub fn component<'a>(source: &'a Source<'a>, options: Options) -> Diagram {
    let mut drawing = Drawing {
        source,
        options,
        cards: Vec::new(),
        known: source
            .accounts
            .iter()
            .filter_map(|account| Some((account.claims.as_ref().ok()?.sub.as_str(), account)))
            .collect(),
        by_key: BTreeMap::new(),
        exports: BTreeMap::new(),
        links: Vec::new(),
    };
    let (drawn, aside): (Vec<_>, Vec<_>) = source
        .accounts
        .iter()
        .partition(|account| shares_or_fails(account));
    for account in &drawn {
        drawing.account(account);
    }
    let readable =
        |(at, account): (usize, &&'a AccountSource)| Some((at, account.claims.as_ref().ok()?));
    let importers: Vec<(usize, &AccountClaims)> =
        drawn.iter().enumerate().filter_map(readable).collect();
    // What is imported but not exported stands among the exports, so it is put there first.
    for import in importers
        .iter()
        .flat_map(|(_, claims)| &claims.nats.imports)
    {
        drawing.export_of(import);
    }
    for (card, claims) in importers {
        drawing.imports(card, claims);
    }
    for (card, account) in drawn.iter().enumerate() {
        drawing.users(card, account);
    }
    Diagram {
        view: View::Component,
        title: format!(
            "Component Diagram of Accounts - Operator {}",
            source.operator.name
        ),
        operator: source.operator.name.clone(),
        cards: drawing.cards,
        links: drawing.links,
        aside: aside
            .into_iter()
            .map(|account| account.name.clone())
            .collect(),
        date: day(source.facts.now),
        store_dir: source.store_dir.clone(),
    }
}

fn shares_or_fails(account: &AccountSource) -> bool {
    let shares =
        |claims: &AccountClaims| !claims.nats.imports.is_empty() || !claims.nats.exports.is_empty();
    account.claims.as_ref().map_or(true, shares)
}

struct Drawing<'a> {
    source: &'a Source<'a>,
    options: Options,
    cards: Vec<Card>,
    /// Accounts that can be read.
    known: BTreeMap<&'a str, &'a AccountSource>,
    /// Card of an account.
    by_key: BTreeMap<String, usize>,
    /// Row of an export, by card and index in the claims.
    exports: BTreeMap<(usize, usize), usize>,
    links: Vec<Link>,
}

impl<'a> Drawing<'a> {
    fn account(&mut self, account: &AccountSource) {
        let at = self.cards.len();
        let claims = match &account.claims {
            Ok(claims) => claims,
            Err(reason) => {
                let mut card = Card::new(CardKind::Account, &account.name, "");
                card.problems.push(problem(reason));
                self.cards.push(card);
                return;
            }
        };
        let operator = self.source.operator;
        let kind = if operator.nats.system_account == claims.sub {
            CardKind::SystemAccount
        } else {
            CardKind::Account
        };
        let mut card = Card::new(kind, &account.name, &claims.sub);
        card.show_key = self.options.keys;
        card.info = self.info(&claims.nats.description, &claims.nats.info_url);
        let mut findings = check::account(claims, self.source.facts);
        findings.extend(check::across::operator_account(operator, claims));
        if !claims.nats.exports.is_empty() {
            card.heading("Exports");
        }
        for (index, export) in claims.nats.exports.iter().enumerate() {
            let about = check::label_of_export(export);
            let mut share = offered(export, self.info(&export.description, &export.info_url));
            share.problems = taken(&mut findings, &about);
            self.exports.insert((at, index), card.rows.len());
            card.rows.push(Row::Share(share));
        }
        let of_imports: Vec<String> = claims
            .nats
            .imports
            .iter()
            .map(check::label_of_import)
            .collect();
        // What is wrong with an import is told beside it, once all accounts are known.
        findings.retain(|finding| !of_imports.contains(&finding.subject));
        card.problems = findings.iter().map(Problem::from).collect();
        self.by_key.entry(claims.sub.clone()).or_insert(at);
        self.cards.push(card);
    }

    fn users(&mut self, at: usize, account: &AccountSource) {
        if !self.options.users || account.users.is_empty() {
            return;
        }
        let card = &mut self.cards[at];
        card.heading("Users");
        for (name, user) in &account.users {
            card.rows.push(Row::User {
                name: name.clone(),
                key: user
                    .as_ref()
                    .map_or_else(|_| String::new(), |u| u.sub.clone()),
                rights: match (&account.claims, user) {
                    (Ok(account), Ok(user)) => rights(account, user),
                    _ => Vec::new(),
                },
            });
            if let Err(reason) = user {
                card.problems.push(problem(reason));
            }
        }
    }

    fn info(&self, description: &str, url: &str) -> Info {
        match self.options.detail {
            true => Info {
                description: description.to_owned(),
                url: url.to_owned(),
            },
            false => Info::default(),
        }
    }

    fn imports(&mut self, card: usize, claims: &'a AccountClaims) {
        if claims.nats.imports.is_empty() {
            return;
        }
        let findings = check::account(claims, self.source.facts);
        self.cards[card].heading("Imports");
        for import in &claims.nats.imports {
            let about = check::label_of_import(import);
            let of_import = findings.iter().filter(|f| f.subject == about);
            let mut problems: Vec<Problem> = of_import.map(Problem::from).collect();
            if let Some(exporter) = self.claims(import) {
                let found = check::across::import(
                    self.source.operator,
                    claims,
                    import,
                    exporter,
                    self.source.facts,
                );
                problems.extend(found.iter().map(Problem::from));
            } else if !import.account.is_empty() {
                problems.push(problem(&format!(
                    "the exporting account of {about} is not in this store: {}",
                    import.account
                )));
            }
            let (from, end) = self.export_of(import);
            let Row::Share(export) = &self.cards[from].rows[end] else {
                continue;
            };
            let private = export.private;
            if !private && !import.token.is_empty() && export.role == Role::Export {
                problems.push(Problem {
                    message: format!(
                        "{about} has an activation, which its public export does not ask for"
                    ),
                    breaks: false,
                });
            }
            let used = used(import, &self.cards[from].name, private, problems);
            let broken = used.problems.iter().any(|p| p.breaks);
            let row = self.cards[card].rows.len();
            self.cards[card].rows.push(Row::Share(used));
            self.links.push(Link {
                from: End {
                    card: from,
                    row: Some(end),
                },
                to: End {
                    card,
                    row: Some(row),
                },
                kind: LinkKind::Share {
                    kind: import.kind,
                    private,
                },
                broken,
            });
        }
    }

    /// Claims of the exporting account, if it is in the store.
    fn claims(&self, import: &Import) -> Option<&'a AccountClaims> {
        let account = self.known.get(import.account.as_str())?;
        account.claims.as_ref().ok()
    }

    /// Card and row of the export that an import uses; made where there are none.
    fn export_of(&mut self, import: &Import) -> (usize, usize) {
        let card = self.exporter(import);
        (card, self.export_row(card, import))
    }

    /// The card of the exporting account; one for a stranger is made.
    fn exporter(&mut self, import: &Import) -> usize {
        if let Some(card) = self.by_key.get(&import.account) {
            return *card;
        }
        // An account that is in the store but shares nothing has no card yet.
        let card = match self.known.get(import.account.as_str()) {
            Some(account) => {
                let mut card = Card::new(CardKind::Account, &account.name, &import.account);
                card.show_key = self.options.keys;
                card
            }
            None if import.account.is_empty() => Card::new(CardKind::Stranger, "no account", ""),
            None => Card::new(CardKind::Stranger, &import.account, &import.account),
        };
        self.by_key.insert(import.account.clone(), self.cards.len());
        self.cards.push(card);
        self.cards.len() - 1
    }

    /// The row of the export that an import uses; one for what is not exported is made.
    fn export_row(&mut self, card: usize, import: &Import) -> usize {
        let met = self.claims(import).and_then(|exporter| {
            let export = check::across::export_of(import, exporter)?;
            let index = exporter
                .nats
                .exports
                .iter()
                .position(|e| std::ptr::eq(e, export))?;
            self.exports.get(&(card, index)).copied()
        });
        if let Some(row) = met {
            return row;
        }
        let missing = Share {
            role: Role::NotExported,
            kind: import.kind,
            private: !import.token.is_empty(),
            name: "not exported".into(),
            subject: check::remote_subject(import).to_owned(),
            local: None,
            from: String::new(),
            notes: Vec::new(),
            info: Info::default(),
            problems: Vec::new(),
        };
        let same = |(_, share): &(usize, &Share)| {
            share.role == Role::NotExported
                && share.kind == missing.kind
                && share.subject == missing.subject
        };
        if let Some((row, _)) = self.cards[card].shares().find(same) {
            return row;
        }
        if self.cards[card].rows.is_empty() {
            self.cards[card].heading("Exports");
        }
        self.cards[card].rows.push(Row::Share(missing));
        self.cards[card].rows.len() - 1
    }
}

/// Takes the findings about one part.
fn taken(findings: &mut Vec<Finding>, about: &str) -> Vec<Problem> {
    let (own, rest): (Vec<Finding>, Vec<Finding>) = std::mem::take(findings)
        .into_iter()
        .partition(|finding| finding.subject == about);
    *findings = rest;
    own.iter().map(Problem::from).collect()
}

fn problem(message: &str) -> Problem {
    Problem {
        message: message.to_owned(),
        breaks: true,
    }
}

//! What accounts grant to whom: activations that are remembered, imports of accounts in the store,
//! public exports and revocations, brought together.

use std::collections::BTreeMap;

use super::importers::{self, Imported, Whose};
use crate::check::{Code, across};
use crate::claims::{
    Account, AccountClaims, ActivationClaims, Export, OperatorClaims, Revocations, ShareKind,
};
use crate::cli::ctx::{Ctx, Entry};
use crate::cli::error::Result;
use crate::store::Grant;
use crate::subject::Subject;

/// Whom something is granted to.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Guest {
    /// Whoever imports a public export.
    Everyone,
    /// Whoever holds an activation, as revocations name them all.
    All,
    /// One account, by its key.
    Account(String),
}

/// Whether it holds at the moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// It holds.
    Active,
    /// Its time is over.
    Expired,
    /// Something else keeps messages from passing.
    Inactive,
    /// Its time has not come.
    NotYet,
    /// It was taken back.
    Revoked,
    /// The activation is at an address and not here.
    Unknown,
}

/// One grant, or what was taken back.
#[derive(Debug, Clone)]
pub struct Granted {
    /// Position of the export; `None` if nothing like it is exported any more.
    pub export: Option<usize>,
    /// Stream or service.
    pub kind: ShareKind,
    /// What may be imported.
    pub subject: String,
    /// Who may.
    pub guest: Guest,
    /// The activation, where there is one and it is known.
    pub activation: Option<ActivationClaims>,
    /// Whether it holds.
    pub state: State,
    /// Whether an account of the store imports it.
    pub imported: bool,
    /// Whether it is in the record of what was issued here.
    pub remembered: bool,
    /// Until when activations of the account, or of all, for the export are revoked.
    pub revoked: Option<i64>,
    /// What keeps messages from passing.
    pub problems: Vec<Code>,
    token: String,
    /// Whether only the import that uses it keeps messages from passing.
    hindered: bool,
}

impl Granted {
    /// Whether it gives somebody access, now or later. An import that is mended does, too.
    pub fn lives(&self) -> bool {
        self.hindered || matches!(self.state, State::Active | State::NotYet | State::Unknown)
    }
}

/// What the accounts grant, in their order, each sorted by export and account.
///
/// Imports are those of all accounts of the store, or of one, which are read once for all of them.
/// Fails if they cannot be listed.
pub fn of(ctx: &mut Ctx, accounts: &[Entry<Account>], whose: Whose) -> Result<Vec<Vec<Granted>>> {
    let Some(first) = accounts.first() else {
        return Ok(Vec::new());
    };
    let claims = accounts.iter().map(|account| &account.stored.claims);
    let exporters: BTreeMap<&str, &AccountClaims> =
        claims.map(|claims| (claims.sub.as_str(), claims)).collect();
    let mut imports = importers::of(ctx, &first.operator, &exporters, whose)?;
    let operator = ctx.operator()?.stored.claims;
    let mut all = Vec::with_capacity(accounts.len());
    for account in accounts {
        let claims = &account.stored.claims;
        let mut exporter = Exporter {
            operator: &operator,
            claims,
            now: ctx.now,
            found: Vec::new(),
        };
        for grant in ctx.grants(account)? {
            exporter.remembered(grant);
        }
        for imported in imports.remove(&claims.sub).unwrap_or_default() {
            exporter.imported(imported);
        }
        exporter.public();
        exporter.revoked();
        let mut found = exporter.found;
        let key = |granted: &Granted| (granted.export.unwrap_or(usize::MAX), granted.guest.clone());
        found.sort_by_key(key);
        all.push(found);
    }
    Ok(all)
}

/// An account while what it grants is collected.
struct Exporter<'a> {
    operator: &'a OperatorClaims,
    claims: &'a AccountClaims,
    now: i64,
    found: Vec<Granted>,
}

impl Exporter<'_> {
    fn remembered(&mut self, grant: Grant) {
        for mut granted in self.by(&grant.claims) {
            granted.remembered = true;
            granted.token.clone_from(&grant.token);
            self.found.push(granted);
        }
    }

    /// What an activation grants: its subject, or where exports became narrower what is left of it.
    ///
    /// An import may be narrower than its activation, so one for `a.>` admits to a private export
    /// `a.b` that came later. Tried on nats-server 2.15.
    fn by(&self, activation: &ActivationClaims) -> Vec<Granted> {
        let (kind, subject) = (activation.nats.kind, activation.nats.subject.as_str());
        if let Some(export) = across::serving(kind, subject, self.claims) {
            return vec![self.of(activation, Some(export), subject)];
        }
        let exports = self.claims.nats.exports.iter();
        let granted = Subject::parse(subject).ok();
        let inside = |e: &&Export| {
            let within = |s: Subject| granted.as_ref().is_some_and(|granted| granted.contains(&s));
            e.kind == kind && e.token_req && e.subject.parse().is_ok_and(within)
        };
        let left = exports.filter(inside);
        let left: Vec<Granted> = left
            .map(|export| self.of(activation, Some(export), &export.subject))
            .collect();
        match left.is_empty() {
            true => vec![self.of(activation, None, subject)],
            false => left,
        }
    }

    /// What an activation grants of an export.
    fn of(&self, activation: &ActivationClaims, export: Option<&Export>, subject: &str) -> Granted {
        let exports = &self.claims.nats.exports;
        let mut problems = Vec::new();
        let state = match export {
            None => {
                problems.push(Code::ImportNotExported);
                State::Inactive
            }
            // Servers ask for no activation.
            Some(export) if !export.token_req => State::Active,
            Some(_) if !across::is_trusted(self.operator, self.claims, activation) => {
                problems.push(Code::ImportActivationUntrusted);
                State::Inactive
            }
            // An activation ends at the second of its expiry.
            Some(_) if activation.exp > 0 && activation.exp <= self.now => State::Expired,
            Some(export) if is_revoked(export, activation) => State::Revoked,
            Some(_) if activation.nbf > self.now => State::NotYet,
            Some(_) => State::Active,
        };
        let export = export.and_then(|found| exports.iter().position(|e| std::ptr::eq(e, found)));
        Granted {
            export,
            kind: activation.nats.kind,
            subject: subject.to_owned(),
            guest: Guest::Account(activation.sub.clone()),
            state,
            imported: false,
            remembered: false,
            revoked: self.until(export, &activation.sub),
            problems,
            activation: Some(activation.clone()),
            token: String::new(),
            hindered: false,
        }
    }

    fn until(&self, export: Option<usize>, key: &str) -> Option<i64> {
        let revocations = &self.claims.nats.exports[export?].revocations;
        let entries = [key, Revocations::ALL];
        entries.iter().filter_map(|key| revocations.get(key)).max()
    }

    /// What an account of the store imports, by an activation that is remembered, by another one, or
    /// by none.
    fn imported(&mut self, imported: Imported) {
        let Imported { import, export, .. } = &imported;
        let is_known = |granted: &&mut Granted| {
            !import.token.is_empty() && granted.token == import.token && granted.remembered
        };
        let mut known: Vec<&mut Granted> = self.found.iter_mut().filter(is_known).collect();
        if !known.is_empty() {
            let used = known.iter().position(|granted| granted.export == *export);
            known[used.unwrap_or(0)].imported = true;
            return;
        }
        let mut found = match ActivationClaims::decode(&import.token) {
            Ok(activation) => self.by(&activation),
            Err(_) => vec![self.without(&imported)],
        };
        let used = found.iter().position(|granted| granted.export == *export);
        let granted = &mut found[used.unwrap_or(0)];
        granted.imported = true;
        if granted.state == State::Active && !imported.problems.is_empty() {
            granted.state = State::Inactive;
            granted.hindered = granted.activation.is_some();
            granted.problems = imported.problems;
        }
        self.found.append(&mut found);
    }

    fn without(&self, imported: &Imported) -> Granted {
        let import = &imported.import;
        let is_url = import.token.starts_with("http://") || import.token.starts_with("https://");
        Granted {
            export: imported.export,
            kind: import.kind,
            subject: crate::check::remote_subject(import).to_owned(),
            guest: Guest::Account(imported.key.clone()),
            activation: None,
            state: match is_url {
                true => State::Unknown,
                false => State::Active,
            },
            imported: true,
            remembered: false,
            revoked: self.until(imported.export, &imported.key),
            problems: Vec::new(),
            token: String::new(),
            hindered: false,
        }
    }

    fn public(&mut self) {
        for (at, export) in self.claims.nats.exports.iter().enumerate() {
            if !export.token_req {
                self.found
                    .push(Granted::of(at, export, Guest::Everyone, State::Active));
            }
        }
    }

    /// Who was shut out and holds nothing that is known.
    fn revoked(&mut self) {
        for (at, export) in self.claims.nats.exports.iter().enumerate() {
            for (key, until) in export.revocations.iter() {
                let guest = match key.as_str() {
                    Revocations::ALL => Guest::All,
                    key => Guest::Account(key.to_owned()),
                };
                let is_told = |g: &Granted| g.export == Some(at) && g.guest == guest;
                if self.found.iter().any(is_told) || !export.token_req {
                    continue;
                }
                self.found.push(Granted {
                    revoked: Some(until),
                    ..Granted::of(at, export, guest, State::Revoked)
                });
            }
        }
    }
}

impl Granted {
    /// A whole export.
    fn of(at: usize, export: &Export, guest: Guest, state: State) -> Granted {
        Granted {
            export: Some(at),
            kind: export.kind,
            subject: export.subject.clone(),
            guest,
            activation: None,
            state,
            imported: false,
            remembered: false,
            revoked: None,
            problems: Vec::new(),
            token: String::new(),
            hindered: false,
        }
    }
}

fn is_revoked(export: &Export, activation: &ActivationClaims) -> bool {
    export
        .revocations
        .is_claim_revoked(&activation.sub, activation.iat)
}

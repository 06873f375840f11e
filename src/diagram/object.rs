//! The picture of operator, accounts and users, what their JWTs say, and who signed whom.

use super::{
    AccountSource, Card, CardKind, Diagram, End, Info, Link, LinkKind, Options, Problem, Row,
    Source, View, day,
};
use crate::check::{self, Finding};
use crate::claims::{
    AccountClaims, AccountLimits, Claims, JetStreamLimits, Limit, Permissions, UserClaims,
};

/// The operator, its accounts, and with the option their users.
pub fn object(source: &Source, options: Options) -> Diagram {
    let mut drawing = Drawing {
        source,
        options,
        cards: Vec::new(),
        links: Vec::new(),
    };
    drawing.operator();
    for account in &source.accounts {
        drawing.account(account);
    }
    Diagram {
        view: View::Object,
        title: format!("Object Diagram - Operator {}", source.operator.name),
        operator: source.operator.name.clone(),
        cards: drawing.cards,
        links: drawing.links,
        aside: Vec::new(),
        date: day(source.facts.now),
        store_dir: source.store_dir.clone(),
    }
}

struct Drawing<'a> {
    source: &'a Source<'a>,
    options: Options,
    cards: Vec<Card>,
    links: Vec<Link>,
}

impl Drawing<'_> {
    fn operator(&mut self) {
        let claims = self.source.operator;
        let mut card = Card::new(CardKind::Operator, &claims.name, &claims.sub);
        let mut facts = Facts {
            card: &mut card,
            detail: self.options.detail,
        };
        facts.head(
            claims,
            &claims.nats.tags,
            self.options.keys.then_some(self.source.stored),
        );
        facts.fact("JWT Version", claims.nats.version.to_string());
        facts.text("Account Server", &claims.nats.account_server_url);
        facts.list("Service URLs", &claims.nats.operator_service_urls);
        facts.fact(
            "Strict Signing Keys",
            yes_no(claims.nats.strict_signing_key_usage),
        );
        self.signing_keys(&mut card, claims.nats.signing_keys.iter());
        let mut findings = check::operator(claims, self.source.facts);
        findings.extend(check::across::operator_itself(claims));
        self.add(card, &findings);
    }

    fn account(&mut self, account: &AccountSource) {
        let operator = self.source.operator;
        let claims = match &account.claims {
            Ok(claims) => claims,
            Err(reason) => return self.unreadable(CardKind::Account, &account.name, reason),
        };
        let kind = if operator.nats.system_account == claims.sub {
            CardKind::SystemAccount
        } else {
            CardKind::Account
        };
        let mut card = Card::new(kind, &account.name, &claims.sub);
        card.info = Info {
            description: claims.nats.description.clone(),
            url: claims.nats.info_url.clone(),
        };
        let mut facts = Facts {
            card: &mut card,
            detail: self.options.detail,
        };
        facts.head(
            claims,
            &claims.nats.tags,
            self.options.keys.then_some(self.source.stored),
        );
        facts.account_limits(&claims.nats.limits);
        facts.permissions(&claims.nats.default_permissions);
        self.signing_keys(&mut card, claims.nats.signing_keys.keys());
        let mut findings = check::account(claims, self.source.facts);
        findings.extend(check::across::operator_account(operator, claims));
        let at = self.cards.len();
        self.add(card, &findings);
        self.signed(0, at, (&operator.sub, &claims.iss, &claims.sub));
        for (name, user) in &account.users {
            match user {
                Ok(user) => self.user(at, claims, name, user),
                Err(reason) => self.unreadable(CardKind::User, name, reason),
            }
        }
    }

    fn user(
        &mut self,
        account_card: usize,
        account: &AccountClaims,
        name: &str,
        claims: &UserClaims,
    ) {
        let mut card = Card::new(CardKind::User, name, &claims.sub);
        let limits = &claims.nats.limits;
        let mut facts = Facts {
            card: &mut card,
            detail: self.options.detail,
        };
        facts.head(
            claims,
            &claims.nats.tags,
            self.options.keys.then_some(self.source.stored),
        );
        if let Some(scope) = account.nats.signing_keys.scope(&claims.iss) {
            facts.fact("Role", &scope.role);
        } else {
            facts.fact("Bearer Token", yes_no(limits.bearer_token));
            facts.list("Allowed Connection Types", &limits.allowed_connection_types);
            facts.limits(
                "Limits",
                &[
                    ("Max Payload", limits.payload, true),
                    ("Max Subscriptions", limits.subs, false),
                    ("Max Data", limits.data, true),
                ],
            );
            facts.list("Source Networks", &limits.src);
            let times: Vec<String> = limits
                .times
                .iter()
                .map(|t| format!("{}-{}", t.start, t.end))
                .collect();
            facts.list("Times", &times);
            facts.permissions(&limits.permissions);
        }
        let mut findings = check::user(claims, self.source.facts);
        findings.extend(check::across::account_user(
            self.source.operator,
            account,
            claims,
        ));
        let at = self.cards.len();
        self.add(card, &findings);
        self.signed(account_card, at, (&account.sub, &claims.iss, &claims.sub));
    }

    fn unreadable(&mut self, kind: CardKind, name: &str, reason: &str) {
        let mut card = Card::new(kind, name, "");
        card.problems.push(Problem {
            message: reason.to_owned(),
            breaks: true,
        });
        self.cards.push(card);
    }

    fn signing_keys<'k>(&self, card: &mut Card, keys: impl Iterator<Item = &'k String>) {
        let keys: Vec<&String> = keys.collect();
        if !self.options.keys || keys.is_empty() {
            return;
        }
        card.heading("Signing Keys");
        for key in keys {
            card.rows.push(Row::Key {
                key: key.clone(),
                stored: (self.source.stored)(key),
            });
        }
    }

    fn add(&mut self, mut card: Card, findings: &[Finding]) {
        card.show_key = self.options.keys;
        card.problems = findings.iter().map(Problem::from).collect();
        if card.problems.is_empty() && self.options.detail {
            card.fact("Validation", "no issues");
        }
        self.cards.push(card);
    }

    /// A line from who signed to what was signed; from the row of the signing key if it is drawn.
    fn signed(&mut self, signer: usize, card: usize, (identity, issuer, sub): (&str, &str, &str)) {
        let kind = if issuer == sub {
            LinkKind::SelfSigned
        } else {
            LinkKind::Signed
        };
        let is_key = |row: &Row| matches!(row, Row::Key { key, .. } if key == issuer);
        let row = match issuer == identity {
            true => None,
            false => self.cards[signer].rows.iter().position(is_key),
        };
        self.links.push(Link {
            from: End { card: signer, row },
            to: End { card, row: None },
            kind,
            broken: kind == LinkKind::SelfSigned,
        });
    }
}

/// Adds facts to a card; what says nothing only with `detail`.
struct Facts<'a> {
    card: &'a mut Card,
    detail: bool,
}

impl Facts<'_> {
    fn fact(&mut self, label: &str, value: impl Into<String>) {
        self.card.fact(label, value);
    }

    fn text(&mut self, label: &str, value: &str) {
        if !value.is_empty() || self.detail {
            self.fact(label, if value.is_empty() { "not set" } else { value });
        }
    }

    fn list<S: AsRef<str>>(&mut self, label: &str, values: &[S]) {
        let values: Vec<&str> = values.iter().map(AsRef::as_ref).collect();
        self.text(label, &values.join(", "));
    }

    fn time(&mut self, label: &str, at: i64) {
        self.text(label, &if at == 0 { String::new() } else { day(at) });
    }

    fn head<B>(
        &mut self,
        claims: &Claims<B>,
        tags: &[String],
        stored: Option<&dyn Fn(&str) -> bool>,
    ) {
        if let Some(stored) = stored {
            self.fact("Identity Key", &claims.sub);
            self.fact("Identity Key Stored", yes_no(stored(&claims.sub)));
        }
        self.list("Tags", tags);
        self.time("Issued", claims.iat);
        self.time("Valid From", claims.nbf);
        self.time("Expires", claims.exp);
    }

    /// Limits that limit; of bytes with their unit.
    fn limits(&mut self, heading: &str, limits: &[(&str, Limit, bool)]) {
        let shown: Vec<_> = limits
            .iter()
            .filter(|(_, limit, _)| self.detail || !limit.is_unlimited())
            .collect();
        if shown.is_empty() {
            return;
        }
        self.card.heading(heading);
        for (label, limit, bytes) in shown {
            self.fact(
                label,
                match (limit.get(), bytes) {
                    (..0, _) => "unlimited".to_owned(),
                    (0, _) => "none".to_owned(),
                    (number, true) => size(number),
                    (number, false) => number.to_string(),
                },
            );
        }
    }

    fn account_limits(&mut self, limits: &AccountLimits) {
        self.limits(
            "Account Limits",
            &[
                ("Max Exports", limits.exports, false),
                ("Max Imports", limits.imports, false),
                ("Max Connections", limits.conn, false),
                ("Max Leaf Node Connections", limits.leaf, false),
                ("Max Payload", limits.payload, true),
                ("Max Subscriptions", limits.subs, false),
                ("Max Data", limits.data, true),
            ],
        );
        if self.detail || !limits.wildcards {
            self.fact("Wildcard Exports", yes_no(limits.wildcards));
        }
        if self.detail || limits.disallow_bearer {
            self.fact("Disallow Bearer Token", yes_no(limits.disallow_bearer));
        }
        if !limits.is_jetstream_enabled() {
            if self.detail {
                self.fact("JetStream", "disabled");
            }
        } else if limits.tiered_limits.is_empty() {
            self.jetstream("JetStream", &limits.jetstream);
        }
        for (name, tier) in &limits.tiered_limits {
            self.jetstream(&format!("JetStream {name}"), tier);
        }
    }

    fn jetstream(&mut self, heading: &str, limits: &JetStreamLimits) {
        self.card.heading(heading);
        for (label, limit, bytes) in [
            ("Memory Storage", limits.mem_storage, true),
            ("Disk Storage", limits.disk_storage, true),
            ("Streams", limits.streams, false),
            ("Consumers", limits.consumer, false),
        ] {
            // Zero storage is none, zero of anything else is no limit.
            self.fact(
                label,
                match (limit.get(), bytes) {
                    (0, true) => "none".to_owned(),
                    (..=0, _) => "unlimited".to_owned(),
                    (number, true) => size(number),
                    (number, false) => number.to_string(),
                },
            );
        }
    }

    fn permissions(&mut self, permissions: &Permissions) {
        for (list, subjects) in [
            ("Publish Deny", &permissions.pub_.deny),
            ("Publish Allow", &permissions.pub_.allow),
            ("Subscribe Deny", &permissions.sub.deny),
            ("Subscribe Allow", &permissions.sub.allow),
        ] {
            if !subjects.is_empty() {
                self.card.heading(list);
            }
            for subject in subjects {
                self.card.rows.push(Row::Permission {
                    list,
                    subject: subject.clone(),
                });
            }
        }
        if let Some(responses) = &permissions.resp {
            let count = match responses.max {
                ..0 => "any number of answers".to_owned(),
                0 | 1 => "one answer".to_owned(),
                count => format!("{count} answers"),
            };
            self.fact("Responses", count);
        } else if self.detail {
            self.fact("Responses", "not allowed by name");
        }
    }
}

fn yes_no(value: bool) -> &'static str {
    if value { "yes" } else { "no" }
}

/// `1.5 GB`.
fn size(bytes: i64) -> String {
    u64::try_from(bytes).map_or_else(
        |_| "unlimited".into(),
        |n| bytesize::ByteSize::b(n).display().si().to_string(),
    )
}

//! Documents with every field filled at random, valid by the rules, and some things that rows rely on.
//!
//! The account `A` always has: exports `orders.>` (a private stream named `orders`), `stock.check`
//! (a service named `stock`) and `by.*.>` (a stream with a token position), imports `prices.>` (a
//! stream with an activation, local `prices.in.>`) and `calc.add` (a service) from `B`, the mapping
//! `moved`, both signing keys, `u` as auth user and `B` as its allowed account. Each list of permissions
//! has an entry `known.LIST`, such as `known.pub.deny`. Every document has the tag `known`, a start
//! and an expiry.

use std::collections::BTreeMap;

use accord::claims::{
    Account, AccountLimits, Activation, ActivationClaims, Authorization, Claims, Export, Import,
    JetStreamLimits, Limit, Operator, Permission, Permissions, ResponsePermission, Revocations,
    Sampling, Scope, ServiceLatency, ShareKind, SigningKeys, TimeRange, Trace, Unknown, User,
    UserLimits, WeightedMapping,
};
use accord::nkey::{Kind, Seed};
use serde_json::{Value, json};

use super::{Docs, World};

/// Numbers that look random and are the same for the same start.
pub struct Dice(u64);

impl Dice {
    pub fn new(start: u64) -> Dice {
        Dice(start)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    fn below(&mut self, end: u64) -> u64 {
        self.next() % end
    }

    fn yes(&mut self) -> bool {
        self.below(2) == 0
    }

    fn pick<T: Clone>(&mut self, from: &[T]) -> T {
        from[usize::try_from(self.below(from.len() as u64)).unwrap()].clone()
    }

    fn some<T>(&mut self, mut make: impl FnMut(&mut Dice) -> T) -> Vec<T> {
        (0..self.below(3)).map(|_| make(self)).collect()
    }

    fn maybe<T>(&mut self, make: impl FnOnce(&mut Dice) -> T) -> Option<T> {
        self.yes().then(|| make(self))
    }

    fn word(&mut self) -> String {
        format!("w{}", self.below(1_000_000))
    }

    /// Free text, with what JSON writers treat specially.
    fn text(&mut self) -> String {
        let text = self.pick(&[
            "plain",
            "<a & b>",
            "Größe 😀",
            "\u{2028}line",
            "\"quoted\" \\",
        ]);
        format!("{text} {}", self.word())
    }

    fn subject(&mut self) -> String {
        let end = self.pick(&["", ".*", ".>", ".*.x"]);
        format!("r.{}{end}", self.word())
    }

    fn key(&mut self, kind: Kind) -> String {
        let mut bytes = [3; 32];
        bytes[..8].copy_from_slice(&self.next().to_le_bytes());
        Seed::from_bytes(kind, bytes).public_key().to_string()
    }

    fn limit(&mut self) -> Limit {
        let number = self.below(1_000_000_000);
        Limit::new(self.pick(&[-1, 0, 1, i64::MAX, i64::try_from(number).unwrap()]))
    }

    fn url(&mut self) -> String {
        format!("https://{}.example/a?b=<c>&d", self.word())
    }

    fn tags(&mut self) -> Vec<String> {
        let mut tags = vec!["known".to_string(), "key:Value".to_string()];
        tags.extend(self.some(Dice::word));
        tags
    }

    /// Members that no version knows.
    fn unknown(&mut self) -> Unknown {
        let names = self.some(|dice| format!("x_{}", dice.word()));
        names
            .into_iter()
            .map(|name| (name, self.value(2)))
            .collect()
    }

    fn value(&mut self, depth: u32) -> Value {
        match self.below(if depth == 0 { 5 } else { 7 }) {
            0 => Value::Null,
            1 => json!(self.yes()),
            2 => json!(self.next()),
            3 => json!(-1.5),
            4 => json!(self.text()),
            5 => json!([self.value(depth - 1), self.value(depth - 1)]),
            _ => json!({ self.text(): self.value(depth - 1), "name": self.value(depth - 1) }),
        }
    }
}

/// An operator, its account and a user, as the store's keys can sign them.
pub fn docs(dice: &mut Dice, world: &World) -> Docs {
    let (operator, account, user) = (
        operator(dice, world),
        account(dice, world),
        user(dice, world),
    );
    let mut docs = Docs {
        operator: envelope(dice, "O", &world.operator, operator),
        account: envelope(dice, "A", &world.account, account),
        user: envelope(dice, "u", &world.user, user),
    };
    if docs.account.nats.limits.disallow_bearer {
        docs.user.nats.limits.bearer_token = false;
    }
    docs
}

fn envelope<B>(dice: &mut Dice, name: &str, sub: &Seed, nats: B) -> Claims<B> {
    let (start, end) = (1_600_000_000, 4_000_000_000);
    let spread = i64::try_from(dice.below(10_000_000)).unwrap();
    Claims {
        aud: dice.maybe(Dice::text).unwrap_or_default(),
        exp: end + spread,
        jti: String::new(),
        iat: 0,
        iss: String::new(),
        name: name.to_string(),
        nbf: start + spread,
        sub: sub.public_key().to_string(),
        nats,
        unknown: dice.unknown(),
    }
}

fn operator(dice: &mut Dice, world: &World) -> Operator {
    Operator {
        signing_keys: vec![
            world.operator_signing.public_key().to_string(),
            dice.key(Kind::Operator),
        ],
        account_server_url: dice.url(),
        operator_service_urls: vec![
            "nats://known.example:4222".to_string(),
            format!("tls://{}.example", dice.word()),
        ],
        system_account: dice.key(Kind::Account),
        assert_server_version: "2.10.0".to_string(),
        strict_signing_key_usage: dice.yes(),
        tags: dice.tags(),
        claim_type: String::new(),
        version: 0,
        unknown: dice.unknown(),
    }
}

fn account(dice: &mut Dice, world: &World) -> Account {
    Account {
        imports: imports(dice, world),
        exports: exports(dice),
        limits: account_limits(dice),
        signing_keys: signing_keys(dice, world),
        revocations: revocations(dice, Kind::User),
        default_permissions: permissions(dice),
        mappings: mappings(dice),
        authorization: Authorization {
            auth_users: vec![world.user.public_key().to_string(), dice.key(Kind::User)],
            allowed_accounts: vec![
                world.other.public_key().to_string(),
                dice.key(Kind::Account),
            ],
            xkey: dice.key(Kind::Curve),
            unknown: dice.unknown(),
        },
        trace: Some(Trace {
            dest: format!("trace.{}", dice.word()),
            sampling: dice.pick(&[0, 7, 100]),
            unknown: dice.unknown(),
        }),
        cluster_traffic: dice.pick(&["", "system", "owner"]).to_string(),
        description: dice.text(),
        info_url: dice.url(),
        tags: dice.tags(),
        claim_type: String::new(),
        version: 0,
        unknown: dice.unknown(),
    }
}

fn imports(dice: &mut Dice, world: &World) -> Vec<Import> {
    let from = world.other.public_key().to_string();
    let import = |dice: &mut Dice, subject: String, local: String, kind: ShareKind| Import {
        name: dice.text(),
        subject,
        account: from.clone(),
        token: String::new(),
        to: String::new(),
        local_subject: local,
        kind,
        share: kind == ShareKind::Service && dice.yes(),
        allow_trace: kind == ShareKind::Stream && dice.yes(),
        unknown: dice.unknown(),
    };
    let mut prices = import(
        dice,
        "prices.>".into(),
        "prices.in.>".into(),
        ShareKind::Stream,
    );
    prices.token = activation(dice, world, "prices.>");
    let calc = import(dice, "calc.add".into(), String::new(), ShareKind::Service);
    let mut imports = vec![prices, calc];
    imports.extend(dice.some(|dice| {
        let (word, kind) = (
            dice.word(),
            dice.pick(&[ShareKind::Stream, ShareKind::Service]),
        );
        let mut import = import(dice, format!("from.{word}.*"), String::new(), kind);
        if dice.yes() {
            import.local_subject = format!("local.{word}.$1");
        } else if kind == ShareKind::Stream {
            // The old way, which servers still know.
            import.to = format!("old.{word}");
        }
        import
    }));
    imports
}

/// An activation of `B` that admits `A` to a stream.
pub fn activation(dice: &mut Dice, world: &World, subject: &str) -> String {
    let activation = Activation {
        subject: subject.to_string(),
        kind: ShareKind::Stream,
        issuer_account: String::new(),
        tags: dice.tags(),
        claim_type: String::new(),
        version: 0,
        unknown: dice.unknown(),
    };
    let mut claims: ActivationClaims = envelope(dice, "leave", &world.account, activation);
    claims.sign(&world.other, 1_700_000_000).unwrap()
}

fn exports(dice: &mut Dice) -> Vec<Export> {
    let mut exports = vec![
        export(dice, "orders", "orders.>", ShareKind::Stream),
        export(dice, "stock", "stock.check", ShareKind::Service),
        export(dice, "by", "by.*.>", ShareKind::Stream),
    ];
    exports[0].token_req = true;
    exports[2].account_token_position = 2;
    exports.extend(dice.some(|dice| {
        let (name, kind) = (
            dice.text(),
            dice.pick(&[ShareKind::Stream, ShareKind::Service]),
        );
        let subject = format!("more.{}", dice.subject());
        export(dice, &name, &subject, kind)
    }));
    exports
}

fn export(dice: &mut Dice, name: &str, subject: &str, kind: ShareKind) -> Export {
    let service = kind == ShareKind::Service;
    let unknown = dice.unknown();
    Export {
        name: name.to_string(),
        subject: subject.to_string(),
        kind,
        token_req: dice.yes(),
        revocations: revocations(dice, Kind::Account),
        response_type: match service {
            true => dice
                .pick(&["", "Singleton", "Stream", "Chunked"])
                .to_string(),
            false => String::new(),
        },
        response_threshold: if service { 2_000_000_007 } else { 0 },
        service_latency: service.then(|| ServiceLatency {
            sampling: dice.pick(&[Sampling::Headers, Sampling::Percent(60)]),
            results: format!("latency.{}", dice.word()),
            unknown,
        }),
        account_token_position: 0,
        advertise: dice.yes(),
        allow_trace: service && dice.yes(),
        description: dice.text(),
        info_url: dice.url(),
        unknown: dice.unknown(),
    }
}

fn account_limits(dice: &mut Dice) -> AccountLimits {
    let tiered = dice.yes();
    let exports = dice.pick(&[-1, 20]);
    AccountLimits {
        subs: dice.limit(),
        data: dice.limit(),
        payload: dice.limit(),
        imports: Limit::new(dice.pick(&[-1, 20])),
        exports: Limit::new(exports),
        // Forbidding wildcards counts where exports are limited.
        wildcards: exports == 20 || dice.yes(),
        disallow_bearer: dice.yes(),
        conn: dice.limit(),
        leaf: dice.limit(),
        jetstream: match tiered {
            true => JetStreamLimits::default(),
            false => jetstream(dice, Unknown::new()),
        },
        tiered_limits: match tiered {
            true => tiers(dice),
            false => BTreeMap::new(),
        },
        unknown: dice.unknown(),
    }
}

fn tiers(dice: &mut Dice) -> BTreeMap<String, JetStreamLimits> {
    ["R1", "R3"]
        .map(|name| {
            let unknown = dice.unknown();
            (name.to_string(), jetstream(dice, unknown))
        })
        .into()
}

fn jetstream(dice: &mut Dice, unknown: Unknown) -> JetStreamLimits {
    JetStreamLimits {
        mem_storage: dice.limit(),
        disk_storage: Limit::new(1_000_000),
        streams: dice.limit(),
        consumer: dice.limit(),
        max_ack_pending: dice.limit(),
        mem_max_stream_bytes: dice.limit(),
        disk_max_stream_bytes: dice.limit(),
        max_bytes_required: dice.yes(),
        unknown,
    }
}

/// JetStream limits for all streams.
pub fn global(docs: &mut Docs) {
    let limits = &mut docs.account.nats.limits;
    limits.tiered_limits.clear();
    limits.jetstream = jetstream(&mut Dice::new(99), Unknown::new());
}

/// JetStream limits by tier, `R1` and `R3`.
pub fn tiered(docs: &mut Docs) {
    let limits = &mut docs.account.nats.limits;
    limits.jetstream = JetStreamLimits::default();
    limits.tiered_limits = tiers(&mut Dice::new(98));
}

/// No JetStream.
pub fn without_jetstream(docs: &mut Docs) {
    let limits = &mut docs.account.nats.limits;
    limits.jetstream = JetStreamLimits::default();
    limits.tiered_limits.clear();
}

fn signing_keys(dice: &mut Dice, world: &World) -> SigningKeys {
    let mut keys = SigningKeys::default();
    keys.add_plain(world.plain.public_key().as_str());
    let known = world.scoped.public_key().to_string();
    keys.add_scope(scope(dice, known, "ops"));
    for key in dice.some(|dice| dice.key(Kind::Account)) {
        let role = dice.text();
        keys.add_scope(scope(dice, key, &role));
    }
    keys
}

fn scope(dice: &mut Dice, key: String, role: &str) -> Scope {
    let mut template = user_limits(dice);
    // A zero is left out of a template, and what a template leaves out is unlimited.
    for limit in [
        &mut template.subs,
        &mut template.data,
        &mut template.payload,
    ] {
        if *limit == Limit::NONE {
            *limit = Limit::new(12);
        }
    }
    Scope {
        kind: Scope::USER.to_string(),
        key,
        role: role.to_string(),
        template,
        description: dice.text(),
        unknown: dice.unknown(),
    }
}

fn revocations(dice: &mut Dice, kind: Kind) -> Revocations {
    let mut revocations = Revocations::default();
    revocations.revoke(&dice.key(kind), 1_500_000_000);
    if dice.yes() {
        revocations.revoke(Revocations::ALL, 1_400_000_000);
    }
    revocations
}

fn permissions(dice: &mut Dice) -> Permissions {
    Permissions {
        pub_: permission(dice, "pub"),
        sub: permission(dice, "sub"),
        resp: Some(ResponsePermission {
            max: dice.pick(&[-1, 0, 7]),
            ttl: dice.pick(&[0, 3_000_000_001]),
            unknown: dice.unknown(),
        }),
        unknown: Unknown::new(),
    }
}

fn permission(dice: &mut Dice, side: &str) -> Permission {
    // Not in order: an edit elsewhere must not sort them.
    let mut list = |name: &str| {
        let mut list = vec!["z.last".to_string(), format!("known.{side}.{name}")];
        list.extend(dice.some(Dice::subject));
        list
    };
    Permission {
        allow: list("allow"),
        deny: list("deny"),
        unknown: dice.unknown(),
    }
}

fn mappings(dice: &mut Dice) -> BTreeMap<String, Vec<WeightedMapping>> {
    let mut destination = |subject: &str, weight: u8, cluster: &str| WeightedMapping {
        subject: subject.to_string(),
        weight,
        cluster: cluster.to_string(),
        unknown: dice.unknown(),
    };
    let moved = vec![
        destination("moved.one", 40, ""),
        destination("moved.two", 30, ""),
        destination("moved.one", 60, "east"),
    ];
    let whole = vec![destination("whole.new", 0, "")];
    [("moved", moved), ("whole", whole)]
        .map(|(subject, list)| (subject.to_string(), list))
        .into()
}

fn user_limits(dice: &mut Dice) -> UserLimits {
    UserLimits {
        permissions: permissions(dice),
        src: vec!["10.0.0.0/8".to_string(), "2001:db8::/32".to_string()],
        times: vec![
            TimeRange {
                start: "08:00:00".to_string(),
                end: "12:00:00".to_string(),
                unknown: dice.unknown(),
            },
            TimeRange {
                start: "13:00:00".to_string(),
                end: "17:00:00".to_string(),
                unknown: dice.unknown(),
            },
        ],
        times_location: dice.pick(&["", "UTC", "Europe/Berlin"]).to_string(),
        subs: dice.limit(),
        data: dice.limit(),
        payload: dice.limit(),
        bearer_token: dice.yes(),
        proxy_required: dice.yes(),
        allowed_connection_types: vec!["MQTT".to_string(), "STANDARD".to_string()],
        empty_lists: false,
        unknown: Unknown::new(),
    }
}

fn user(dice: &mut Dice, world: &World) -> User {
    User {
        limits: user_limits(dice),
        issuer_account: world.account.public_key().to_string(),
        tags: dice.tags(),
        claim_type: String::new(),
        version: 0,
        unknown: dice.unknown(),
    }
}

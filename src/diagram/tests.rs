//! The model, and all renderers against names that somebody made up to break them.

use super::*;
use crate::claims::{
    Account, Activation, ActivationClaims, Claims, Export, Import, Limit, Permissions, User,
};
use crate::nkey::{Kind, Seed};

const NOW: i64 = 1_800_000_000;

fn seed(kind: Kind, number: u8) -> Seed {
    Seed::from_bytes(kind, [number; 32])
}

fn account_seed(number: u8) -> Seed {
    seed(Kind::Account, number)
}

fn export(subject: &str, kind: ShareKind, private: bool) -> Export {
    Export {
        name: format!("name of {subject}"),
        subject: subject.into(),
        kind,
        token_req: private,
        ..Export::default()
    }
}

fn import(from: u8, subject: &str, kind: ShareKind, token: &str) -> Import {
    Import {
        account: account_seed(from).public_key().to_string(),
        subject: subject.into(),
        kind,
        token: token.into(),
        ..Import::default()
    }
}

fn activation(from: u8, to: u8, subject: &str) -> String {
    let mut claims = ActivationClaims::new(&account_seed(to).public_key());
    claims.exp = NOW + 86_400;
    claims.nats = Activation {
        subject: subject.into(),
        kind: ShareKind::Stream,
        ..claims.nats
    };
    claims.sign(&account_seed(from), NOW - 10).unwrap()
}

fn account(number: u8, name: &str, change: impl FnOnce(&mut Account)) -> AccountSource {
    let mut claims = AccountClaims::new(&account_seed(number).public_key());
    claims.name = name.into();
    change(&mut claims.nats);
    let token = claims.sign(&seed(Kind::Operator, 1), NOW - 100).unwrap();
    AccountSource {
        name: name.into(),
        claims: Ok(Claims::decode(&token).unwrap()),
        users: Vec::new(),
    }
}

fn user(account: u8, number: u8, name: &str) -> (String, Result<UserClaims, String>) {
    let mut claims: UserClaims = Claims::<User>::new(&seed(Kind::User, number).public_key());
    claims.name = name.into();
    claims.nats.limits.permissions.pub_.allow = vec![format!("{name}.>")];
    let token = claims.sign(&account_seed(account), NOW - 50).unwrap();
    (name.into(), Ok(Claims::decode(&token).unwrap()))
}

/// An operator named `name` whose accounts are drawn in every way.
fn draw(name: &str, accounts: Vec<AccountSource>) -> Vec<Diagram> {
    let mut operator = OperatorClaims::new(&seed(Kind::Operator, 1).public_key());
    operator.name = name.into();
    let token = operator.sign(&seed(Kind::Operator, 1), NOW - 200).unwrap();
    let operator = OperatorClaims::decode(&token).unwrap();
    let source = Source {
        operator: &operator,
        accounts,
        stored: &|_| true,
        facts: &Facts::believing_zones(NOW),
        store_dir: "/stores".into(),
    };
    let all = Options {
        users: true,
        detail: true,
        keys: true,
    };
    vec![
        component(&source, Options::default()),
        object(&source, Options::default()),
        component(&source, all),
        object(&source, all),
    ]
}

fn renders(diagram: &Diagram) -> [(&'static str, String); 5] {
    [
        ("plantuml", plantuml::render(diagram)),
        ("mermaid", mermaid::render(diagram)),
        ("dot", dot::render(diagram)),
        ("svg", svg::render(diagram)),
        ("html", html::render(diagram)),
    ]
}

fn shop() -> Vec<AccountSource> {
    let token = activation(1, 2, "orders.>");
    vec![
        account(1, "shop", |a| {
            a.exports = vec![
                export("orders.>", ShareKind::Stream, true),
                export("stock", ShareKind::Service, false),
            ];
        }),
        account(2, "partner", |a| {
            a.imports = vec![
                Import {
                    local_subject: "shop.orders.>".into(),
                    ..import(1, "orders.>", ShareKind::Stream, &token)
                },
                import(1, "stock", ShareKind::Service, ""),
            ];
        }),
        account(3, "web", |a| {
            a.imports = vec![
                import(1, "orders.>", ShareKind::Stream, ""),
                import(1, "nothing", ShareKind::Service, ""),
                import(9, "far", ShareKind::Stream, ""),
            ];
        }),
        account(4, "idle", |_| {}),
        AccountSource {
            name: "damaged".into(),
            claims: Err("cannot read account JWT".into()),
            users: Vec::new(),
        },
    ]
}

#[test]
fn shares_are_linked_and_what_is_wrong_is_known() {
    let diagram = draw("acme", shop()).remove(0);
    let ends = |link: &Link| {
        let name = |end: End| diagram.cards[end.card].name.as_str();
        (name(link.from), name(link.to), link.broken)
    };
    let stranger = account_seed(9).public_key().to_string();
    assert_eq!(
        diagram.links.iter().map(ends).collect::<Vec<_>>(),
        [
            ("shop", "partner", false),
            ("shop", "partner", false),
            (stranger.as_str(), "web", true),
            ("shop", "web", true),
            ("shop", "web", true)
        ]
    );
    assert_eq!(diagram.aside, ["idle"]);
    assert_eq!(
        diagram.summary(),
        "5 accounts, 2 exports, 5 imports, 4 problems"
    );
    let problems: Vec<String> = diagram
        .problems()
        .map(|(card, p)| format!("{}: {}", card.name, p.message))
        .collect();
    for words in [
        "web: stream import `orders.>` needs an activation",
        "web: account `shop` exports nothing",
        "web: the exporting account",
        "damaged: cannot read",
    ] {
        assert!(
            problems.iter().any(|p| p.starts_with(words)),
            "{words}: {problems:?}"
        );
    }
    let admissions: Vec<_> = diagram.cards[1]
        .shares()
        .map(|(_, share)| share.notes.join(" "))
        .collect();
    assert_eq!(admissions, ["activation until 2027-01-16", ""]);
}

#[test]
fn every_format_shows_what_is_wrong_and_who_shares_what() {
    for diagram in draw("acme", shop())
        .iter()
        .filter(|d| d.view == View::Component)
    {
        for (format, text) in renders(diagram) {
            // Wrapped lines and escaped signs aside.
            let flat = text
                .replace("#96;", "`")
                .replace("<br>", " ")
                .replace("<br/>", " ");
            for words in [
                "needs an",
                "exports nothing",
                "not in this store",
                "cannot read account JWT",
                "idle",
                "partner",
                "stock",
                "shop.orders.",
                "2027-01-16",
                "private stream",
                "public service",
            ] {
                let parts: Vec<&str> = words.split(' ').collect();
                assert!(
                    parts.iter().all(|part| flat.contains(part)),
                    "{format}: {words}\n{text}"
                );
            }
        }
    }
}

#[test]
fn the_same_store_gives_the_same_picture() {
    let both = [draw("acme", shop()), draw("acme", shop())];
    for (one, other) in both[0].iter().zip(&both[1]) {
        assert_eq!(renders(one), renders(other));
    }
}

#[test]
fn users_and_keys_are_drawn_where_asked() {
    let mut accounts = shop();
    accounts[0].users = vec![user(1, 20, "app")];
    let drawn = draw("acme", accounts);
    let key = account_seed(1).public_key().to_string();
    for diagram in &drawn[2..] {
        for (format, text) in renders(diagram) {
            assert!(text.contains("app"), "{format}");
            assert!(text.contains(&key), "{format}");
        }
    }
    let bare = svg::render(&drawn[0]);
    assert!(!bare.contains(">app<"));
    let object = plantuml::render(&drawn[3]);
    assert!(
        object.contains("Publish Allow") && object.contains("app.>"),
        "{object}"
    );
}

#[test]
fn what_importers_must_know_and_what_users_may_do_is_told() {
    let key = account_seed(2).public_key().to_string();
    let mut exporter = account(1, "shop", |a| {
        a.default_permissions.sub.deny = vec!["audit.>".into()];
        a.exports = vec![Export {
            account_token_position: 2,
            response_type: "Stream".into(),
            ..export("stock.*.>", ShareKind::Service, false)
        }];
    });
    // Of the second user nothing is said, so what the account says of all counts.
    let mut clerk = user(1, 21, "clerk").1.unwrap();
    clerk.nats.limits.permissions = Permissions::default();
    exporter.users = vec![user(1, 20, "app"), ("clerk".into(), Ok(clerk))];
    let importer = account(2, "web", |a| {
        a.imports = vec![import(1, &format!("stock.{key}.>"), ShareKind::Service, "")];
    });
    let drawn = draw("acme", vec![exporter, importer]);
    for (format, text) in renders(&drawn[2]) {
        for words in [
            "token 2 is the importing account",
            "any number of answers",
            "publishes",
            "never hears",
        ] {
            assert!(text.contains(words), "{words} in {format}\n{text}");
        }
    }
    let picture = svg::render(&drawn[2]);
    assert!(
        picture.contains(&format!(">stock.{}…", &key[..6])),
        "{picture}"
    );
    assert!(
        picture.contains(&format!("<title>stock.{key}.&gt;</title>")),
        "{picture}"
    );
}

#[test]
fn limits_have_units_and_unlimited_is_a_word() {
    let accounts = vec![account(1, "A", |a| {
        a.limits.payload = Limit::new(1_500_000);
        a.limits.conn = Limit::new(5);
    })];
    let drawn = draw("acme", accounts);
    let facts = |diagram: &Diagram| plantuml::render(diagram);
    assert!(facts(&drawn[1]).contains("Max Payload = 1.5 MB"));
    assert!(!facts(&drawn[1]).contains("unlimited"));
    assert!(
        facts(&drawn[3]).contains("Max Imports = unlimited"),
        "{}",
        facts(&drawn[3])
    );
}

/// Texts that mean something to at least one of the formats.
const HOSTILE: [&str; 16] = [
    "</svg><script>alert(1)</script>",
    "]]><!--",
    "\"]; c0 -> c1; [\"",
    "@enduml\n@startuml",
    "end note\n!include /etc/passwd",
    "%getenv(\"HOME\")",
    "<img:http://x.example/a.png>",
    "[[http://x.example]]",
    "a\\nb\\\"",
    "click c0 \"javascript:alert(1)\"",
    "`code` **bold** __x__ ~~y~~",
    "#quot;&quot;&#0;",
    "--><br/><table><tr>",
    "\u{202e}evil\u{0}\u{1b}[31m",
    "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW",
    "漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字",
];

#[test]
fn names_made_up_to_break_a_format_stay_names() {
    for hostile in HOSTILE {
        let mut first = account(1, hostile, |a| {
            a.description = hostile.into();
            a.info_url = format!("https://x.example/{hostile}");
            a.exports = vec![Export {
                name: hostile.into(),
                description: hostile.into(),
                ..export(hostile, ShareKind::Stream, true)
            }];
        });
        first.users = vec![user(1, 20, hostile)];
        let second = account(2, "B", |a| {
            a.imports = vec![Import {
                name: hostile.into(),
                local_subject: hostile.into(),
                account: hostile.into(),
                ..import(1, hostile, ShareKind::Stream, "")
            }];
        });
        for diagram in draw(hostile, vec![first, second]) {
            for (format, text) in renders(&diagram) {
                let at = format!("{format} of {hostile:?}\n{text}");
                assert!(!text.chars().any(|c| c.is_control() && c != '\n'), "{at}");
                assert!(!text.contains('\u{202e}'), "{at}");
                match format {
                    "svg" | "html" => {
                        assert!(
                            !text.contains("<script")
                                && !text.contains("<img")
                                && !text.contains("<!--]"),
                            "{at}"
                        );
                        assert_eq!(text.matches("</svg>").count(), 1, "{at}");
                    }
                    "plantuml" => {
                        for line in text.lines() {
                            assert!(
                                !line.trim_start().starts_with('!') && !line.contains("%getenv"),
                                "{at}"
                            );
                            assert!(!line.starts_with("@enduml") || line == "@enduml", "{at}");
                            assert!(
                                !line.contains("<img") && !line.contains("[[http://"),
                                "{at}"
                            );
                        }
                    }
                    "mermaid" => {
                        let quoted = text
                            .lines()
                            .filter(|l| l.contains('"'))
                            .all(|l| l.matches('"').count() == 2);
                        assert!(
                            quoted && !text.lines().any(|l| l.trim_start().starts_with("click")),
                            "{at}"
                        );
                    }
                    _ => {
                        let balanced =
                            text.matches("<table").count() == text.matches("</table>").count();
                        assert!(
                            balanced && !text.contains("<script") && !text.contains("<img"),
                            "{at}"
                        );
                    }
                }
            }
        }
    }
}

#[test]
fn nothing_at_all_is_drawn_too() {
    for diagram in draw("acme", Vec::new()) {
        for (format, text) in renders(&diagram) {
            assert!(
                text.contains("acme") && !text.contains("NaN") && !text.contains("inf\""),
                "{format}: {text}"
            );
        }
    }
}

//! Tokens that are damaged, forged, of the wrong kind, or much too large.

use std::path::PathBuf;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD as BASE64;
use serde_json::{Map, Value, json};

use crate::support::refusals::Refusals;
use crate::support::sandbox::Sandbox;
use crate::support::tokens::{Token, sign};

/// Operator O; A exports `orders.>` privately, and `good.tok` admits B.
struct World {
    t: Sandbox,
    good: String,
}

impl World {
    fn new() -> World {
        let t = Sandbox::with_operator("O")
            .account("A")
            .account("B")
            .user("A", "u");
        t.run("add export --account A --private --subject orders.>")
            .ok();
        t.run("generate activation --account A --subject orders.> --target-account B --output-file good.tok").ok();
        let text = t.read("good.tok");
        let good = text
            .lines()
            .find(|line| line.starts_with("eyJ"))
            .unwrap()
            .to_owned();
        World { t, good }
    }

    fn claims(&self) -> Map<String, Value> {
        Token::decode(&self.good).unwrap().claims
    }

    /// The activation with some claims changed, properly signed by A.
    fn changed(&self, change: impl FnOnce(&mut Map<String, Value>)) -> String {
        let mut claims = self.claims();
        change(&mut claims);
        sign(claims, &self.t.seed("A:A"))
    }

    /// The activation with another header, the signature kept.
    fn with_header(&self, header: &Value) -> String {
        let (_, rest) = self.good.split_once('.').unwrap();
        format!("{}.{rest}", BASE64.encode(header.to_string()))
    }

    fn forged(&self) -> Vec<(&'static str, String, &'static str)> {
        let good = &self.good;
        let parts: Vec<&str> = good.split('.').collect();
        let none = json!({"typ": "JWT", "alg": "none"});
        let unsigned = format!("{}.{}.", BASE64.encode(none.to_string()), parts[1]);
        let other = self.changed(|claims| claims["nats"]["subject"] = json!(">"));
        let other: Vec<&str> = other.split('.').collect();
        let bytes =
            |payload: &[u8]| format!("{}.{}.{}", parts[0], BASE64.encode(payload), parts[2]);
        let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
        vec![
            ("unsigned", unsigned, ""),
            ("none", self.with_header(&none), "algorithm `none`"),
            (
                "hs256",
                self.with_header(&json!({"typ": "JWT", "alg": "HS256"})),
                "algorithm `HS256`",
            ),
            (
                "no-alg",
                self.with_header(&json!({"typ": "JWT"})),
                "algorithm",
            ),
            (
                "typ",
                self.with_header(&json!({"typ": "JWS", "alg": "ed25519-nkey"})),
                "type `JWS`",
            ),
            (
                "swapped",
                format!("{}.{}.{}", parts[0], other[1], parts[2]),
                "signature does not match",
            ),
            (
                "other-signature",
                format!("{}.{}.{}", parts[0], parts[1], other[2]),
                "signature does not match",
            ),
            (
                "no-signature",
                format!("{}.{}.", parts[0], parts[1]),
                "signature has 0 bytes",
            ),
            (
                "short-signature",
                good[..good.len() - 4].to_owned(),
                "cut off",
            ),
            (
                "long-signature",
                format!("{good}AAAA"),
                "signature has 67 bytes",
            ),
            (
                "not-base64",
                format!("{}.{}!.{}", parts[0], parts[1], parts[2]),
                "base64",
            ),
            ("padded", format!("{good}=="), "base64"),
            ("not-json", bytes(b"nonsense"), "cannot be read"),
            ("not-utf8", bytes(b"\xff\xfe"), "cannot be read"),
            ("empty-claims", bytes(b""), "cannot be read"),
            ("list", bytes(b"[]"), "cannot be read"),
            ("deep", bytes(deep.as_bytes()), ""),
        ]
    }

    /// Well signed, and still not to be used.
    fn unusable(&self) -> Vec<(&'static str, String, &'static str)> {
        let t = &self.t;
        let set = |member: &'static str, value: Value| {
            self.changed(|claims| drop(claims.insert(member.to_owned(), value)))
        };
        let of_file = |path: PathBuf| std::fs::read_to_string(path).unwrap();
        let by = |seed: String| sign(self.claims(), &seed);
        let claims_of = |path: PathBuf| Token::decode(&of_file(path)).unwrap().claims;
        vec![
            ("expired", set("exp", json!(1)), "expired"),
            (
                "for-another",
                set("sub", json!(t.key("A:A"))),
                "is for account",
            ),
            (
                "for-a-user",
                set("sub", json!(t.key("U:A/u"))),
                "is for account",
            ),
            ("for-nobody", set("sub", json!("")), "is for account"),
            ("by-a-user", by(t.seed("U:A/u")), "may not sign"),
            ("by-the-operator", by(t.seed("O")), "exporting account"),
            (
                "subject-blank",
                self.changed(|c| c["nats"]["subject"] = json!("a b")),
                "subject",
            ),
            (
                "subject-empty",
                self.changed(|c| c["nats"]["subject"] = json!("")),
                "subject",
            ),
            (
                "subject-escape",
                self.changed(|c| c["nats"]["subject"] = json!("a\u{1b}[2Jb")),
                "subject",
            ),
            (
                "exporter-odd",
                self.changed(|c| c["nats"]["issuer_account"] = json!("\u{1b}[2J")),
                "exporting account",
            ),
            (
                "version",
                self.changed(|c| c["nats"]["version"] = json!(99)),
                "version",
            ),
            (
                "type",
                self.changed(|c| c["nats"]["type"] = json!("\u{1b}[2J")),
                "type",
            ),
            (
                "number",
                self.changed(|c| drop(c.insert("exp".into(), json!("soon")))),
                "cannot be read",
            ),
            ("operator", of_file(t.operator_jwt("O")), "operator"),
            ("account", of_file(t.account_jwt("A")), "account"),
            ("user", of_file(t.user_jwt("A", "u")), "user"),
            (
                "own",
                sign(claims_of(t.account_jwt("A")), &t.seed("A:A")),
                "account",
            ),
            ("creds", of_file(t.creds("A", "u")), "user"),
        ]
    }
}

#[test]
fn no_import_is_made_of_a_bad_activation() {
    let world = World::new();
    let t = &world.t;
    let all: Vec<_> = world.forged().into_iter().chain(world.unusable()).collect();
    for (name, token, _) in &all {
        t.write(&format!("{name}.tok"), token);
    }
    let mut cases = Refusals::of(t);
    for (name, token, says) in &all {
        cases.refused(&format!("add import --account B --token {name}.tok"), says);
        cases.stdin("add import --account B --token -", token.as_bytes(), says);
    }
    for (_, token, says) in &all {
        if token.starts_with("eyJ") && token.len() < 100_000 {
            cases.words(
                &["add", "import", "--account", "B", "--token", token],
                1,
                says,
            );
        }
    }
    drop(cases);
    t.run("add import --account B --token good.tok").ok();
}

#[test]
fn a_token_cut_off_anywhere_is_refused() {
    let world = World::new();
    let t = &world.t;
    let length = world.good.len();
    let mut cases = Refusals::of(t);
    for end in (0..length)
        .step_by(length / 25)
        .chain([length - 1, length - 2])
    {
        let path = t.write("cut.tok", &world.good[..end]);
        cases.prepared();
        cases.refused(
            &format!("add import --account B --token {}", path.display()),
            "",
        );
        std::fs::remove_file(path).unwrap();
        cases.prepared();
    }
}

#[test]
fn validate_finds_every_bad_token_of_a_file() {
    let world = World::new();
    let t = &world.t;
    for (name, token, _) in world.forged() {
        t.write("bad.tok", token);
        let output = t.run_unchanged("validate --file bad.tok");
        assert_eq!(output.code(), Some(1), "{name}: {}", *output);
    }
    for bytes in [&b"eyJ\xff\xfe"[..], b"words", b"eyJ.eyJ.\x1b[2J"] {
        t.write("bad.tok", bytes);
        let output = t.run_unchanged("validate --file bad.tok");
        assert_eq!(output.code(), Some(1), "{}", *output);
        assert!(!output.stdout().contains('\x1b'), "{}", *output);
    }
}

#[test]
fn an_operator_is_taken_from_its_own_word_only() {
    let world = World::new();
    let t = &world.t;
    let stranger = Sandbox::with_operator("P").account("P");
    let token = std::fs::read_to_string(stranger.operator_jwt("P")).unwrap();
    let claims = |change: &dyn Fn(&mut Map<String, Value>)| {
        let mut claims = Token::decode(&token).unwrap().claims;
        change(&mut claims);
        claims
    };
    let named = |name: &str| {
        sign(
            claims(&|c| drop(c.insert("name".into(), json!(name)))),
            &stranger.seed("O"),
        )
    };
    for (file, token) in [
        ("stranger", sign(claims(&|_| ()), &t.seed("O"))),
        (
            "account",
            std::fs::read_to_string(stranger.account_jwt("P")).unwrap(),
        ),
        ("self-signed", world.good.clone()),
        ("path", named("../../x")),
        ("newline", named("a\nb")),
        ("empty-name", named("")),
        ("dots", named("..")),
        ("long", named(&"x".repeat(10_000))),
        ("taken", named("o")),
    ] {
        t.write(&format!("{file}.jwt"), token);
    }
    let mut cases = Refusals::of(t);
    for (file, says) in [
        ("stranger", "is not a key of that operator"),
        ("account", "type"),
        ("self-signed", "type"),
        ("path", "separates directories"),
        ("newline", "control character"),
        ("empty-name", "empty"),
        ("dots", "means a directory"),
        ("long", "128"),
        ("taken", "already exists"),
    ] {
        cases.refused(&format!("add operator --url {file}.jwt"), says);
    }
}

#[test]
fn tokens_of_a_megabyte_are_taken_up_to_the_limit_and_not_beyond() {
    let world = World::new();
    let t = &world.t;
    let of_length = |wanted: usize| {
        let padded =
            |n: usize| world.changed(|c| drop(c.insert("padding".into(), json!("x".repeat(n)))));
        let mut n = (wanted - padded(0).len()) / 4 * 3 - 8;
        while padded(n + 1).len() <= wanted {
            n += 1;
        }
        padded(n)
    };
    let (under, over) = (of_length(1 << 20), of_length((1 << 20) + 64));
    assert!(under.len() <= 1 << 20 && under.len() > (1 << 20) - 8 && over.len() > 1 << 20);
    t.write("under.tok", &under);
    t.write("over.tok", &over);
    t.run_unchanged("describe jwt --file under.tok").ok();
    t.run_unchanged("validate --file under.tok").ok();
    let mut cases = Refusals::of(t);
    cases.refused(
        "describe jwt --file over.tok",
        "more than the 1048576 allowed",
    );
    cases.refused(
        "add import --account B --token over.tok",
        "more than the 1048576 allowed",
    );
    // The activation alone is small enough, but the account that holds it would not be.
    cases.refused(
        "add import --account B --token under.tok",
        "servers take 1048576 at most",
    );
}

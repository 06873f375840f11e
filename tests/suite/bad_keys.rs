//! Keys that are none, of the wrong kind, or not allowed to sign.

use serde_json::{Map, Value, json};

use crate::support::refusals::Refusals;
use crate::support::sandbox::Sandbox;
use crate::support::tokens::{Token, sign};

/// The name under which a test puts in real keys of another kind.
fn flipped(text: &str) -> String {
    let last = if text.ends_with('A') { "B" } else { "A" };
    format!("{}{last}", &text[..text.len() - 1])
}

fn store() -> Sandbox {
    let t = Sandbox::with_operator("O")
        .account("A")
        .account("B")
        .user("A", "u");
    t.run("edit operator --sk generate").ok();
    t.run("add export --account A --private --subject orders.>")
        .ok();
    t
}

#[test]
fn a_text_that_is_no_key_is_refused_for_something_new() {
    let t = store();
    let account = t.key("A:B");
    let weak = "A".repeat(56);
    let mut bad = vec![
        (account.to_lowercase(), "no public key"),
        (flipped(&account), "no public key"),
        (account[..55].to_owned(), "no public key"),
        (format!("{account}A"), "no public key"),
        (weak, "no public key"),
        (t.key("O"), "an account key is needed"),
        (t.key("U:A/u"), "an account key is needed"),
        (format!("@{{seed:{}}}", "U:A/u"), "an account key is needed"),
        ("nothing-here".to_owned(), "does not exist"),
        (String::new(), "the key is empty"),
        ("A".repeat(65_536), "no public key"),
        ("a\x1b[2J".to_owned(), "does not exist"),
    ];
    let seed = t.seed("A:A");
    bad.push((seed.to_lowercase(), "no seed"));
    bad.push((flipped(&seed), "no seed"));
    bad.push((seed[..57].to_owned(), "no seed"));
    bad.push((format!("{seed}A"), "no seed"));
    bad.push((format!("S{}", "A".repeat(57)), "no seed"));
    let mut cases = Refusals::of(&t);
    for (key, says) in &bad {
        let key = match key.strip_prefix("@{seed:") {
            Some(name) => t.seed(name.trim_end_matches('}')),
            None => key.clone(),
        };
        cases.words(
            &["add", "account", "--name", "N", "--public-key", &key],
            1,
            says,
        );
    }
}

#[test]
fn a_key_file_that_holds_no_key_is_refused() {
    let t = store();
    let seed = t.seed("U:A/u");
    t.write("empty.nk", "");
    t.write("blank.nk", " \n\n");
    t.write("cut.nk", &seed[..40]);
    t.write("bytes.nk", [0xff, 0xfe, 0, 0x80]);
    t.write("nul.nk", format!("{seed}\0"));
    t.write("large.nk", "S".repeat(2 << 20));
    t.write("dir.nk/inside", "");
    t.write("user.nk", &seed);
    let mut cases = Refusals::of(&t);
    for (file, says) in [
        ("empty.nk", "holds neither a seed nor a public key"),
        ("blank.nk", "holds neither a seed nor a public key"),
        ("cut.nk", "holds neither a seed nor a public key"),
        ("bytes.nk", "UTF-8"),
        ("nul.nk", "holds neither a seed nor a public key"),
        ("large.nk", "larger than"),
        ("dir.nk", "a directory, not a file"),
        ("missing.nk", "does not exist"),
        ("empty.nk/x", "does not exist"),
        ("user.nk", "user"),
    ] {
        cases.refused(&format!("add account --name N --public-key {file}"), says);
        cases.refused(&format!("add account --name N -K {file}"), says);
        cases.refused(&format!("edit operator --sk {file}"), says);
    }
}

#[test]
fn an_unknown_signing_key_is_refused_and_no_other_takes_its_place() {
    let t = store();
    let stranger = Sandbox::with_operator("O").account("A");
    t.write("operator.nk", stranger.seed("O"));
    t.write("account.nk", stranger.seed("A:A"));
    let mut cases = Refusals::of(&t);
    let (operator_signs, account_signs) = (
        [
            "add account --name N",
            "add export --account A --subject s",
            "delete user --account A --revoke u",
            "revocations add-user --account A --user-public-key *",
        ],
        [
            "add user --account A --name n",
            "generate activation --account A --subject orders.new --target-account B --output-file t.tok",
        ],
    );
    let typos = ["srvice", "no/such/file", "", " ", "@{A:A}x", "a\x1bb"];
    for command in operator_signs.iter().chain(&account_signs) {
        for key in typos {
            let mut words = shell_words::split(command).unwrap();
            words.extend(["-K".to_owned(), key.replace("@{A:A}", &t.key("A:A"))]);
            cases.words(&words, 1, "-K");
        }
    }
    for command in operator_signs {
        for key in [
            "@{A:A}",
            "@{seed:A:A}",
            "@{U:A/u}",
            "operator.nk",
            "account.nk",
            &stranger.key("O"),
        ] {
            cases.refused(&format!("{command} -K {key}"), "may not sign");
        }
    }
    for key in [
        "@{O}",
        "@{A:B}",
        "@{seed:A:B}",
        "@{seed:U:A/u}",
        "account.nk",
        "operator.nk",
    ] {
        cases.refused(
            &format!("add user --account A --name n -K {key}"),
            "may not sign",
        );
    }
    let line = "add user --account A --name n -K -";
    cases.stdin(line, b"", "standard input");
    cases.stdin(line, b"\xff\xfe", "UTF-8");
    cases.stdin(line, &vec![b'S'; 2 << 20], "longer than");
    cases.stdin(line, t.seed("O").as_bytes(), "may not sign");
}

#[test]
fn a_role_signs_users_only_and_strict_mode_binds_chosen_keys_too() {
    let t = store();
    with_role(&t, "A", "service");
    sign_anew(&t, "B", |_| ());
    let role_key = t.key("SK:A/service");
    {
        let mut cases = Refusals::of(&t);
        for command in ["add account --name N", "add export --account A --subject s"] {
            cases.refused(&format!("{command} -K service"), "-K");
            cases.refused(&format!("{command} -K {role_key}"), "may not sign");
        }
        cases.refused("add user --account A --name n -K servic", "service");
        cases.refused(
            "add user --account A --name n -K service --allow-pub x",
            "role",
        );
        cases.refused("add user --account B --name n -K service", "-K");
    }
    t.run("delete user --account A u").ok();
    t.run("edit operator --require-signing-keys").ok();
    let mut cases = Refusals::of(&t);
    for key in ["@{A:A}", "@{seed:A:A}"] {
        cases.refused(
            &format!("add user --account A --name n -K {key}"),
            "requires signing keys",
        );
    }
    cases.refused("add account --name N -K @{O}", "requires signing keys");
    cases.refused("add account --name N -K @{seed:O}", "requires signing keys");
    cases.refused("add user --account B --name n", "requires signing keys");
}

/// Lists a role in an account.
fn with_role(t: &Sandbox, account: &str, role: &str) {
    t.run("generate nkey --account --store").ok();
    let key = t.key("new:A");
    sign_anew(t, account, |claims| {
        claims["nats"]["signing_keys"] = json!([{
            "kind": "user_scope", "key": key, "role": role, "description": "",
            "template": {"pub": {}, "sub": {}, "subs": -1, "data": -1, "payload": -1},
        }]);
    });
}

/// Changes an account, and signs it with the operator's signing key.
fn sign_anew(t: &Sandbox, account: &str, change: impl FnOnce(&mut Map<String, Value>)) {
    let path = t.account_jwt(account);
    let text = std::fs::read_to_string(&path).unwrap();
    let mut claims = Token::decode(&text).unwrap().claims;
    change(&mut claims);
    std::fs::write(&path, sign(claims, &t.seed("OSK:O"))).unwrap();
}

#[test]
fn a_damaged_keystore_is_told_and_never_replaced() {
    let t = store();
    let file = t.seed_file("A:A").unwrap();
    let good = std::fs::read(&file).unwrap();
    let mut cases = Refusals::of(&t);
    for (content, says) in [
        (Vec::new(), "empty"),
        (good[..30].to_vec(), "cannot read keystore"),
        (b"\xff\xfe".to_vec(), "not text"),
        (t.seed("A:B").into_bytes(), "holds the seed of"),
        (t.seed("U:A/u").into_bytes(), "holds the seed of"),
        (vec![b'S'; 2 << 20], "larger than"),
    ] {
        std::fs::write(&file, content).unwrap();
        cases.prepared();
        cases.refused("add user --account A --name n", says);
    }
    std::fs::remove_file(&file).unwrap();
    cases.prepared();
    cases.refused("add user --account A --name n", "is in the keystore");
    std::fs::create_dir(&file).unwrap();
    std::fs::write(file.join("inside"), "").unwrap();
    cases.prepared();
    cases.refused("add user --account A --name n", "is in the keystore");
    // Accounts whose keys are sound are not concerned.
    t.run("add user --account B --name n").ok();
}

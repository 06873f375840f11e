//! `import account`: who may bring which account, under which name.

use std::fs;
use std::path::Path;

use serde_json::{Map, Value, json};

use crate::support::refusals::Refusals;
use crate::support::sandbox::Sandbox;
use crate::support::tokens::{TOKEN, Token, sign};

/// The claims of a token file with changes, signed by a seed.
pub fn signed_anew(file: &Path, seed: &str, change: impl FnOnce(&mut Value)) -> String {
    let text = fs::read_to_string(file).unwrap();
    let token = TOKEN
        .find(&text)
        .expect("a token, armoured or not")
        .as_str();
    let mut claims = Value::Object(Token::decode(token).unwrap().claims);
    change(&mut claims);
    let claims: Map<String, Value> = claims.as_object().unwrap().clone();
    sign(claims, seed)
}

/// Accounts `A` and `B`; beside them, under another operator with a keystore of its own, `F`.
fn store() -> Sandbox {
    let t = Sandbox::with_operator("O")
        .account("A")
        .account("B")
        .user("A", "u");
    for line in [
        "--all-dirs other add operator P",
        "--all-dirs other add account F",
        "--all-dirs other describe account F --raw --output-file foreign.jwt",
        "describe account A --raw --output-file A.jwt",
    ] {
        let _ = t.run(line).ok();
    }
    t
}

/// The account of the other operator, signed by itself.
fn self_signed(t: &Sandbox, change: impl FnOnce(&mut Value)) -> String {
    let key = t.key("A:F");
    let seed = fs::read_to_string(
        t.path("other/keys/A")
            .join(&key[1..3])
            .join(format!("{key}.nk")),
    )
    .unwrap();
    signed_anew(&t.path("foreign.jwt"), &seed, change)
}

#[test]
fn an_account_that_signed_itself_is_signed_by_the_operator() {
    let t = store();
    t.write(
        "self.jwt",
        self_signed(&t, |c| c["nats"]["limits"]["conn"] = json!(7)),
    );
    let output = t.run("import account --file self.jwt").ok();
    output.says("signed with operator key <O:O>");
    output.says("account \"F\" was successfully imported");
    let claims = t.claims_account("F");
    assert_eq!(claims["iss"], t.key("O:O"));
    assert_eq!(claims["sub"], t.key("A:F"));
    assert_eq!(claims["nats"]["limits"]["conn"], 7);
    // It is not made the account in use.
    t.run("env").ok().says("| B ");
}

#[test]
fn an_account_of_the_operator_comes_back_as_it_was() {
    let t = store();
    let before = fs::read(t.account_jwt("A")).unwrap();
    t.run("delete account A").ok();
    let json = t.run("import account -j A.jwt --json").ok().json();
    assert_eq!(
        (&json["account"], &json["replaced"]),
        (&json!("A"), &json!(false))
    );
    assert!(json["signed_by"].is_null());
    assert_eq!(fs::read(t.account_jwt("A")).unwrap(), before);
    // Armour and standard input are taken too.
    t.run("delete account A").ok();
    t.run("edit operator --sk generate").ok();
    let armored = format!(
        "-----BEGIN NATS ACCOUNT JWT-----\n{}\n------END NATS ACCOUNT JWT------\n",
        t.read("A.jwt").trim()
    );
    t.run_stdin("import account -f - -K @{OSK:O}", armored).ok();
    assert_eq!(t.claims_account("A")["iss"], t.key("OSK:O"));
}

#[test]
fn an_account_that_is_here_is_replaced_on_demand() {
    let t = store();
    t.run_unchanged("import account --file A.jwt")
        .refused()
        .says("--overwrite");
    let newer = signed_anew(&t.account_jwt("A"), &t.seed("O:O"), |claims| {
        claims["iat"] = json!(claims["iat"].as_i64().unwrap() + 60);
        claims["nats"]["tags"] = json!(["newer"]);
    });
    fs::write(t.account_jwt("A"), &newer).unwrap();
    let output = t.run("import account --file A.jwt --overwrite").ok();
    output.says("replaces a newer one");
    output.says("replaced the JWT it had");
    assert!(t.claims_account("A")["nats"]["tags"].is_null());
    // A damaged one is what importing repairs.
    fs::write(t.account_jwt("A"), "damaged").unwrap();
    t.run("import account --file A.jwt --overwrite").ok();
    assert_eq!(t.claims_account("A")["sub"], t.key("A:A"));
}

#[test]
fn an_account_of_another_operator_needs_force_and_gets_a_new_signature() {
    let t = store();
    let output = t
        .run_unchanged("import account --file foreign.jwt")
        .refused();
    output.says("can only import account signed by same operator");
    t.run("import account --file foreign.jwt --force").ok();
    assert_eq!(t.claims_account("F")["iss"], t.key("O:O"));
}

#[test]
fn strict_operators_count_only_signing_keys() {
    let t = store();
    t.run("delete account A").ok();
    t.run("delete account B").ok();
    t.run("edit operator --require-signing-keys --sk generate")
        .ok();
    t.run_unchanged("import account --file A.jwt")
        .refused()
        .says("may not sign accounts of operator \"O\"");
    t.run_unchanged("import account --file A.jwt --force -K @{O:O}")
        .refused()
        .says("may not sign");
    t.run("import account --file A.jwt --force").ok();
    assert_eq!(t.claims_account("A")["iss"], t.key("OSK:O"));
}

#[test]
fn names_and_keys_of_tokens_pass_the_gate() {
    let t = store();
    let own = |name: &str, change: &dyn Fn(&mut Value)| {
        let token = signed_anew(&t.account_jwt("A"), &t.seed("O:O"), change);
        t.write(name, token);
    };
    for (n, name) in ["../../x", "..", "", "a/b", " a", "a\nb"]
        .iter()
        .enumerate()
    {
        own(&format!("name{n}.jwt"), &|c| c["name"] = json!(name));
    }
    own("user.jwt", &|c| c["sub"] = json!(t.key("U:A/u")));
    own("operator.jwt", &|c| c["sub"] = json!(t.key("O:O")));
    own("key-of-a.jwt", &|c| c["name"] = json!("Other"));
    own("name-of-b.jwt", &|c| c["name"] = json!("B"));
    own("case.jwt", &|c| c["name"] = json!("a"));
    t.write("name-only.jwt", self_signed(&t, |c| c["name"] = json!("B")));
    t.write("name-case.jwt", self_signed(&t, |c| c["name"] = json!("b")));
    fs::copy(t.user_jwt("A", "u"), t.path("is-user.jwt")).unwrap();
    let tampered = t.read("A.jwt").replace("eyJq", "eyJr");
    t.write("tampered.jwt", tampered);
    let mut cases = Refusals::of(&t);
    for n in 0..6 {
        for more in ["", " --overwrite --force --skip"] {
            let line = format!("import account --file name{n}.jwt{more}");
            cases.refused(&line, "cannot keep its name");
        }
    }
    cases.refused(
        "import account -j user.jwt --force --skip",
        "is about no account",
    );
    cases.refused(
        "import account -j operator.jwt --force --skip",
        "is about no account",
    );
    cases.refused(
        "import account -j key-of-a.jwt --overwrite",
        "is the key of account \"A\"",
    );
    cases.refused(
        "import account -j name-of-b.jwt --overwrite",
        "is the key of account \"A\"",
    );
    cases.refused(
        "import account -j case.jwt --overwrite",
        "is the key of account \"A\"",
    );
    cases.refused(
        "import account -j name-only.jwt --overwrite",
        "only have the name in common",
    );
    cases.refused(
        "import account -j name-case.jwt --overwrite",
        "only have the name in common",
    );
    cases.refused("import account -j is-user.jwt", "account");
    cases.refused("import account -j tampered.jwt", "");
}

#[test]
fn what_servers_refuse_needs_skip() {
    let t = store();
    let bad = signed_anew(&t.account_jwt("A"), &t.seed("O:O"), |claims| {
        claims["exp"] = json!(1000);
        claims["nats"]["mappings"] = json!({ "a": [{ "subject": "b", "weight": 101 }] });
    });
    t.write("bad.jwt", bad);
    t.run_unchanged("import account --file bad.jwt --overwrite")
        .refused()
        .says("validation is blocking");
    let output = t
        .run("import account --file bad.jwt --overwrite --skip")
        .ok();
    assert!(output.stderr().contains("expired at"), "{output}");
    // Also where it is signed anew.
    t.write("bad-self.jwt", self_signed(&t, |c| c["exp"] = json!(1000)));
    t.run("import account --file bad-self.jwt").refused();
    t.run("import account --file bad-self.jwt --skip").ok();
}

#[test]
fn a_managed_store_takes_only_what_its_operator_signed() {
    let t = store();
    t.write("self.jwt", self_signed(&t, |_| ()));
    t.run("describe operator --raw --output-file O.jwt").ok();
    t.run("--all-dirs managed add operator --url O.jwt").ok();
    for (file, says) in [
        (
            "self.jwt",
            "only a non managed store can import a self signed account",
        ),
        (
            "foreign.jwt --force",
            "can only import account signed by same operator",
        ),
    ] {
        t.run(&format!("--all-dirs managed import account -j {file}"))
            .refused()
            .says(says);
    }
    t.run("--all-dirs managed import account -j A.jwt").ok();
}

#[test]
fn files_are_read_with_care() {
    let t = store();
    t.write("empty.jwt", "");
    t.write("huge.jwt", vec![b'e'; 3 << 20]);
    let mut cases = Refusals::of(&t);
    cases.usage("import account", "--file");
    cases.refused("import account --file nowhere.jwt", "nowhere.jwt");
    cases.refused("import account --file empty.jwt", "is empty");
    cases.refused("import account --file huge.jwt", "is larger than");
    cases.refused("import account --file .", "a directory");
    #[cfg(unix)]
    cases.refused("import account --file /dev/zero", "a device");
}

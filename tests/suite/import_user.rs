//! `import user`: from a JWT or creds, for the account that signed it.

use std::fs;

use serde_json::{Value, json};

use crate::import_account::signed_anew;
use crate::support::refusals::Refusals;
use crate::support::sandbox::Sandbox;

/// Accounts `A` with user `u`, whose creds are in a file, and `B`.
fn store() -> Sandbox {
    let t = Sandbox::with_operator("O")
        .account("A")
        .account("B")
        .user("A", "u");
    t.run("generate creds -a A -n u -o u.creds").ok();
    t.run("describe user -a A u --raw -o u.jwt").ok();
    t
}

fn gone(t: &Sandbox) {
    let _ = t.run("delete user -a A u --rm-nkey --rm-creds").ok();
}

#[test]
fn creds_bring_the_seed_and_become_creds() {
    let t = store();
    let before = t.tree();
    gone(&t);
    let output = t.run("import user --file u.creds").ok();
    output.says("key stored ");
    output.says("generated user creds file");
    output.says("user \"u\" of account \"A\" was successfully imported");
    t.assert_unchanged(&before);
}

#[test]
fn a_bare_jwt_brings_no_seed_and_uses_the_one_that_is_here() {
    let t = store();
    gone(&t);
    let json = t.run("import user -f u.jwt --json").ok().json();
    assert_eq!(
        (&json["seed"], &json["creds"]),
        (&json!("elsewhere"), &json!(null))
    );
    assert!(!t.creds("A", "u").exists());
    let t = store();
    t.run("delete user -a A u --rm-creds").ok();
    t.run("import user -j u.jwt")
        .ok()
        .says("found the seed of user key");
    assert_eq!(
        fs::read(t.creds("A", "u")).unwrap(),
        fs::read(t.path("u.creds")).unwrap()
    );
    let jwt = t.read("u.jwt");
    t.run("delete user -a A u").ok();
    t.run_stdin("import user --file -", jwt).ok();
}

#[test]
fn a_user_that_is_here_is_replaced_on_demand_and_its_creds_follow() {
    let t = store();
    t.run_unchanged("import user --file u.creds")
        .refused()
        .says("already exists");
    let newer = signed_anew(&t.user_jwt("A", "u"), &t.seed("A:A"), |claims| {
        claims["iat"] = json!(claims["iat"].as_i64().unwrap() + 60);
        claims["nats"]["tags"] = json!(["newer"]);
    });
    t.write("newer.jwt", &newer);
    t.run("import user --file newer.jwt --overwrite").ok();
    assert!(
        fs::read_to_string(t.creds("A", "u"))
            .unwrap()
            .contains(&newer)
    );
    t.run("import user --file u.jwt --overwrite")
        .ok()
        .says("replaces a newer one");
    fs::write(t.user_jwt("A", "u"), "damaged").unwrap();
    t.run("import user --file u.jwt --overwrite").ok();
    assert_eq!(t.claims_user("A", "u")["sub"], t.key("U:A/u"));
}

#[test]
fn names_keys_and_signers_pass_the_gate() {
    let t = store();
    t.run("add user -a A z").ok();
    let creds = fs::read_to_string(t.creds("A", "u")).unwrap();
    let (seed, other) = (t.seed("U:A/u"), t.seed("U:A/z"));
    t.write("mixed.creds", creds.replace(&seed, &other));
    t.write("cut.creds", creds.replace(&seed, &seed[..40]));
    let own = |name: &str, seed: &str, change: &dyn Fn(&mut Value)| {
        t.write(
            name,
            signed_anew(&t.user_jwt("A", "u"), &t.seed(seed), change),
        );
    };
    for (n, name) in ["../../x", "..", "", "a/b"].iter().enumerate() {
        own(&format!("name{n}.jwt"), "A:A", &|c| c["name"] = json!(name));
    }
    own("sub-account.jwt", "A:A", &|c| {
        c["sub"] = json!(t.key("A:B"))
    });
    own("sub-nothing.jwt", "A:A", &|c| c["sub"] = json!("UAAA"));
    own("key-of-u.jwt", "A:A", &|c| c["name"] = json!("w"));
    own("case.jwt", "A:A", &|c| c["name"] = json!("U"));
    let other = "UBF5UVMESVVDIRKT7GROVNBYVTKK32V2355X3IPSU6TR7ZEA42IH6NEY";
    own("name-only.jwt", "A:A", &|c| c["sub"] = json!(other));
    own("by-b-for-a.jwt", "A:B", &|c| {
        c["nats"]["issuer_account"] = json!(t.key("A:A"))
    });
    t.write("account.jwt", fs::read(t.account_jwt("A")).unwrap());
    t.write("empty.creds", "\n");
    let foreign = "SAAAVKWU3FOR6VSNT3DM4YITAIEAE5WFRJWWF4FROMDPUEY4DEASODOVBU";
    t.write(
        "foreign.jwt",
        signed_anew(&t.user_jwt("A", "u"), foreign, |_| ()),
    );
    let mut cases = Refusals::of(&t);
    for n in 0..4 {
        let line = format!("import user --file name{n}.jwt --overwrite --skip");
        cases.refused(&line, "cannot keep its name");
    }
    cases.refused("import user -f sub-account.jwt --skip", "is about no user");
    cases.refused("import user -f sub-nothing.jwt --skip", "is about no user");
    cases.refused(
        "import user -f key-of-u.jwt --overwrite",
        "is the key of user \"u\"",
    );
    cases.refused(
        "import user -f case.jwt --overwrite",
        "is the key of user \"u\"",
    );
    cases.refused(
        "import user -f name-only.jwt --overwrite",
        "only have the name in common",
    );
    cases.refused(
        "import user -f by-b-for-a.jwt --overwrite --skip",
        "can only import user signed by existing account",
    );
    cases.refused(
        "import user -f mixed.creds --overwrite --skip",
        "the seed belongs to",
    );
    cases.refused("import user -f cut.creds --overwrite", "the seed");
    cases.refused("import user -f account.jwt", "user");
    cases.refused("import user -f empty.creds", "is empty");
    cases.refused("import user -f foreign.jwt", "is not found in operator");
    cases.refused("import user -f nowhere.creds", "nowhere.creds");
    cases.usage("import user", "--file");
}

#[test]
fn what_servers_refuse_needs_skip() {
    let t = store();
    gone(&t);
    t.write("expired.jwt", {
        t.run("import user -f u.creds").ok();
        let token = signed_anew(&t.user_jwt("A", "u"), &t.seed("A:A"), |c| {
            c["exp"] = json!(1000)
        });
        gone(&t);
        token
    });
    t.run_unchanged("import user --file expired.jwt")
        .refused()
        .says("validation is blocking");
    t.run("import user --file expired.jwt --skip").ok();
    let creds = t.read("u.creds");
    let start = creds.rfind("\nSU").unwrap() + 1;
    t.write(
        "cut.creds",
        creds.replace(&creds[start..start + 58], "SUAB"),
    );
    let output = t
        .run("import user --file cut.creds --skip --overwrite")
        .ok();
    output.says("only the JWT is imported");
}

#[test]
fn a_damaged_account_beside_is_nobodys_trouble() {
    let t = store();
    gone(&t);
    fs::write(t.account_jwt("B"), "damaged").unwrap();
    t.run("select account B").ok();
    t.run("import user --file u.creds").ok();
}

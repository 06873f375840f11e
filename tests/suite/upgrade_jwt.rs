//! `upgrade-jwt`, and what other commands do when the operator's JWT has version 1.

use std::fs;

use serde_json::{Value, json};

use crate::support::refusals::Refusals;
use crate::support::sandbox::Sandbox;

fn vectors() -> Value {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures/vectors/claims.json");
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

fn named<'v>(vectors: &'v Value, group: &str, member: &str, name: &str) -> &'v Value {
    let entries = vectors[group].as_array().unwrap();
    entries.iter().find(|e| e[member] == name).unwrap()
}

/// A store of version 1: operator `O` and account `A`, with the operator's seed.
pub fn v1(managed: bool) -> Sandbox {
    let t = Sandbox::new();
    let vectors = vectors();
    let token = |id: &str| {
        named(&vectors, "tokens_v1", "id", id)["token"]
            .as_str()
            .unwrap()
    };
    let stores = t.dirs().stores.clone();
    fs::create_dir_all(stores.join("O/accounts/A")).unwrap();
    let info = json!({ "managed": managed, "name": "O", "kind": "operator", "version": "1" });
    fs::write(stores.join("O/.nsc"), info.to_string()).unwrap();
    fs::write(stores.join("O/O.jwt"), token("v1-operator")).unwrap();
    fs::write(stores.join("O/accounts/A/A.jwt"), token("v1-account")).unwrap();
    t.write(
        "op.nk",
        named(&vectors, "keys", "name", "O0")["seed"]
            .as_str()
            .unwrap(),
    );
    t.write(
        "sign.nk",
        named(&vectors, "keys", "name", "O1")["seed"]
            .as_str()
            .unwrap(),
    );
    t
}

#[test]
fn the_operator_is_signed_anew_with_what_it_said() {
    let t = v1(false);
    t.run("import keys --dir .").ok();
    let before = fs::read_to_string(t.operator_jwt("O")).unwrap();
    t.run_unchanged("upgrade-jwt")
        .usage()
        .says("this must be confirmed");
    t.run_unchanged("upgrade-jwt --dry-run")
        .ok()
        .says("would write operator JWT");
    let output = t.run("upgrade-jwt --yes --backup old.jwt").ok();
    output.says("signed with operator key");
    output.says("converted operator \"O\" to version 2");
    assert_eq!(t.read("old.jwt"), before);
    let claims = t.claims_operator("O");
    let expected =
        named(&vectors(), "tokens_v1", "id", "v1-operator")["migrated_claims_json"].clone();
    let mut expected: Value = serde_json::from_str(expected.as_str().unwrap()).unwrap();
    expected["nats"]["version"] = json!(2);
    assert_eq!(claims["nats"], expected["nats"]);
    assert_eq!(
        (&claims["sub"], &claims["iss"]),
        (&expected["sub"], &expected["sub"])
    );
    // From now on everything works, and it is no work twice.
    t.run_unchanged("upgrade-jwt --yes")
        .ok()
        .says("is already upgraded to version 2");
    t.run("add account B").ok();
    assert_eq!(t.run("upgrade-jwt --json").ok().json()["upgraded"], false);
}

#[test]
fn an_account_of_version_1_is_signed_anew_when_it_is_imported() {
    let t = v1(false);
    t.run("import keys --dir .").ok();
    t.run("upgrade-jwt --yes").ok();
    t.write("a.jwt", fs::read(t.account_jwt("A")).unwrap());
    t.run("delete account A").ok();
    let output = t.run("import account --file a.jwt --skip").ok();
    output.says("signed with operator key");
    assert_eq!(t.claims_account("A")["nats"]["version"], 2);
}

#[test]
fn the_identity_key_is_needed_and_may_be_given() {
    let t = v1(false);
    t.run_unchanged("upgrade-jwt --yes")
        .refused()
        .says("no key that may sign");
    t.run_unchanged("upgrade-jwt --yes -K sign.nk")
        .refused()
        .says("may not sign");
    t.write("taken.jwt", "x");
    t.run_unchanged("upgrade-jwt --yes -K op.nk --backup taken.jwt")
        .refused()
        .says("exists");
    t.run("upgrade-jwt --yes -K op.nk").ok();
}

#[test]
fn an_operator_managed_elsewhere_is_upgraded_by_its_owner() {
    let t = v1(true);
    let output = t.run_unchanged("upgrade-jwt --yes -K op.nk").refused();
    output.says("is managed elsewhere");
    output.says("add operator --force --url FILE");
}

#[test]
fn what_signs_refuses_and_what_reads_works() {
    let t = v1(false);
    t.run("import keys --dir .").ok();
    t.write("a.jwt", fs::read(t.account_jwt("A")).unwrap());
    let mut cases = Refusals::of(&t);
    for line in [
        "add account B",
        "add user -a A u",
        "add export -a A -s x",
        "edit operator --tag x",
        "import account --file a.jwt --overwrite",
        "import user --file a.jwt",
        "migrate --url a.jwt",
        "generate config --nats-resolver",
        "generate config --mem-resolver",
        "push",
        "revocations add-user -a A -u UBF5UVMESVVDIRKT7GROVNBYVTKK32V2355X3IPSU6TR7ZEA42IH6NEY",
    ] {
        cases.refused(line, "upgrade-jwt");
    }
    drop(cases);
    for line in [
        "list operators",
        "list accounts",
        "list keys --all",
        "describe account A",
        "env",
        "select account A",
        "export keys --operator --dir keys",
        "keys migrate",
    ] {
        t.run(line).ok();
    }
    t.run("add operator P").ok();
}

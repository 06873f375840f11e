//! `reissue operator`: a new identity, and accounts that are signed accordingly.

use serde_json::json;

use crate::served::serve;
use crate::support::refusals::Refusals;
use crate::support::sandbox::Sandbox;

fn with_accounts() -> Sandbox {
    let t = Sandbox::new();
    t.run("add operator O --sys").ok();
    t.account("A").user("A", "u")
}

/// A key that is in no store, with the path of its seed.
fn foreign_key(t: &Sandbox, kind: &str) -> (String, String) {
    let output = t
        .may_show_seeds()
        .run(&format!("generate nkey --{kind}"))
        .ok();
    let mut lines = output.stdout().lines();
    let (seed, key) = (lines.next().unwrap(), lines.next().unwrap());
    let path = t.write(&format!("{kind}.nk"), seed);
    (key.to_owned(), path.display().to_string())
}

#[test]
fn all_accounts_are_signed_by_the_new_identity_and_the_old_seed_stays() {
    let t = with_accounts();
    let (old, seed) = (t.key("O:O"), t.seed_file("O:O").unwrap());
    let user = std::fs::read(t.user_jwt("A", "u")).unwrap();
    let json = t.run("reissue operator --json").ok().json();
    let new = t.key("O:O");
    assert_ne!(new, old);
    assert_eq!([&json["before"], &json["key"]], [&old, &new]);
    assert_eq!(json["seed"], "generated");
    assert_eq!(json["resigned"], json!(["A", "SYS"]));
    assert_eq!(json["signed_by"]["key"], new.as_str());
    assert_eq!(json["accounts_signed_by"]["key"], new.as_str());
    for account in ["A", "SYS"] {
        assert_eq!(t.claims_account(account)["iss"], new.as_str());
    }
    assert!(seed.exists() && t.seed_file("O:O").is_some());
    assert_eq!(std::fs::read(t.user_jwt("A", "u")).unwrap(), user);
    t.run("validate --all-accounts").ok();
    t.run("add account B").ok();
}

#[test]
fn the_report_says_what_to_do_next() {
    let t = with_accounts();
    t.run("edit operator --sk generate").ok();
    t.run("add account B -K @{OSK:O}").ok();
    let output = t.run("reissue operator -n @{O:O}").ok();
    output.says("operator \"O\" successfully changed identity to: <O:O#2>");
    output.says("account \"A\" re-signed");
    output.says("account \"B\" already signed properly");
    output.says("`generate config`");
    output.says("`push --all`");
}

#[test]
fn the_old_identity_can_stay_as_a_signing_key() {
    let t = with_accounts();
    let old = t.key("O:O");
    let account = std::fs::read(t.account_jwt("A")).unwrap();
    let output = t.run("reissue operator --convert-to-signing-key").ok();
    output.says("turned into signing key");
    let keys = t.claims_operator("O")["nats"]["signing_keys"].clone();
    assert!(keys.as_array().unwrap().contains(&old.into()));
    assert_eq!(std::fs::read(t.account_jwt("A")).unwrap(), account);
    t.run("validate --all-accounts").ok();
}

#[test]
fn a_key_can_be_given_by_path_seed_or_public_key() {
    let t = with_accounts();
    let (key, path) = foreign_key(&t, "operator");
    let json = t
        .run(&format!("reissue operator -K {path} --json"))
        .ok()
        .json();
    assert_eq!([&json["key"], &json["seed"]], [key.as_str(), "stored"]);
    assert_eq!(t.key("O:O"), key);
    let stored = t.run("generate nkey --operator --store").ok();
    let key = stored.stdout().lines().next().unwrap().to_owned();
    t.run(&format!("reissue operator -K {key}")).ok();
    let (key, path) = foreign_key(&t, "operator");
    let seed = std::fs::read(&path).unwrap();
    t.run_stdin("reissue operator -K -", seed).ok();
    assert_eq!(t.key("O:O"), key);
    t.run("validate --all-accounts").ok();
}

#[test]
fn no_key_is_invented_where_one_was_given() {
    let t = with_accounts();
    t.run("edit operator --sk generate").ok();
    let (_, path) = foreign_key(&t, "account");
    let (unknown, _) = foreign_key(&t, "operator");
    t.write("empty", "");
    t.run("--config-dir aside add operator Else").ok();
    let mut cases = Refusals::of(&t);
    cases.refused("reissue operator -K missing.nk", "missing.nk");
    cases.refused("reissue operator -K empty", "holds neither");
    cases.refused(
        &format!("reissue operator -K {path}"),
        "an operator key is needed",
    );
    cases.refused(&format!("reissue operator -K {unknown}"), "seed of");
    cases.refused("reissue operator -K @{O:O}", "identity of operator \"O\"");
    cases.refused("reissue operator -K @{OSK:O}", "is a signing key");
    cases.refused(
        "reissue operator -K @{O:Else}",
        "identity of operator \"Else\"",
    );
    cases.refused("reissue operator -n Nope", "does not exist");
}

#[test]
fn strict_operators_sign_accounts_by_signing_keys() {
    let t = Sandbox::with_operator("O").account("A");
    let old = t.claims_account("A")["iss"].clone();
    t.run("edit operator --sk generate").ok();
    let signing = t.claims_operator("O")["nats"]["signing_keys"][0].clone();
    let signing = signing.as_str().unwrap();
    t.run(&format!("edit account A --tag x -K {signing}")).ok();
    t.run("edit operator --require-signing-keys").ok();
    t.run("reissue operator")
        .ok()
        .says("already signed properly");
    assert_eq!(t.claims_account("A")["iss"], signing);
    assert_ne!(t.claims_operator("O")["sub"], old);
    // Whoever removed all of them has none that could sign.
    t.run(&format!("edit operator --rm-sk {signing} --sk generate"))
        .ok();
    t.run("validate").exits(1);
}

#[test]
fn an_operator_that_is_managed_elsewhere_is_refused() {
    let t = Sandbox::new();
    t.run("--all-dirs far add operator cloud").ok();
    t.run("add operator --url far/cloud/cloud.jwt").ok();
    Refusals::of(&t).refused("reissue operator", "managed elsewhere");
}

#[test]
fn a_damaged_account_is_told_of_and_stays() {
    let t = with_accounts();
    std::fs::write(t.account_jwt("A"), "damaged").unwrap();
    let output = t.run("reissue operator").ok();
    output.says("account \"A\" cannot be read");
    assert_eq!(
        std::fs::read_to_string(t.account_jwt("A")).unwrap(),
        "damaged"
    );
    assert_eq!(t.claims_account("SYS")["iss"], t.key("O:O"));
}

#[test]
fn a_dry_run_signs_nothing() {
    let t = with_accounts();
    t.run_unchanged("reissue operator --dry-run")
        .ok()
        .says("would write account JWT \"SYS\"");
}

#[test]
fn servers_take_accounts_and_users_once_they_have_the_new_jwt() {
    let t = with_accounts();
    t.run("reissue operator").ok();
    let broker = serve(&t, "--nats-resolver", |config| config);
    t.run("push --all").ok();
    let url = format!("nats://127.0.0.1:{}", broker.port());
    t.run(&format!("edit operator --service-url {url}")).ok();
    t.run("tool rtt -a A -u u").ok();
}

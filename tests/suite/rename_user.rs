//! `rename user`: a user gets another name, and no other rights.

use accord::claims::Scope;

use crate::served::resign;
use crate::support::refusals::Refusals;
use crate::support::sandbox::{Sandbox, claims};

fn with_user() -> Sandbox {
    Sandbox::with_operator("O")
        .account("B")
        .user("B", "w")
        .account("A")
        .user("A", "u")
        .user("A", "v")
}

#[test]
fn jwt_and_creds_move_and_the_key_stays() {
    let t = with_user();
    let key = t.key("U:A/u");
    let mut before = t.claims_user("A", "u");
    let output = t.run("rename user u web --account A").ok();
    output.says("renamed user \"u\" to \"web\" in account \"A\"");
    output.says("moved the creds file to `");
    let after = t.claims_user("A", "web");
    assert_eq!([&after["name"], &after["sub"]], ["web", key.as_str()]);
    for member in ["name", "jti", "iat"] {
        before[member] = after[member].clone();
    }
    assert_eq!(after, before);
    assert!(!t.user_jwt("A", "u").exists() && !t.creds("A", "u").exists());
    let creds = std::fs::read_to_string(t.creds("A", "web")).unwrap();
    assert!(creds.contains(&std::fs::read_to_string(t.user_jwt("A", "web")).unwrap()));
    t.run("validate --all-accounts").ok();
}

#[test]
fn creds_that_are_not_there_are_not_made() {
    let t = with_user();
    std::fs::remove_file(t.creds("A", "u")).unwrap();
    let json = t.run("rename user @{U:A/u} web --json").ok().json();
    assert_eq!([&json["before"], &json["user"]], ["u", "web"]);
    assert_eq!(json["key"], t.key("U:A/web"));
    assert_eq!(json["signed_by"]["key"], t.key("A:A"));
    assert_eq!(json.get("creds"), None);
    assert!(!t.creds("A", "web").exists());
}

#[test]
fn creds_follow_without_the_seed_in_the_keystore() {
    let t = with_user();
    std::fs::remove_file(t.seed_file("U:A/u").unwrap()).unwrap();
    t.run("rename user u web").ok();
    let creds = std::fs::read_to_string(t.creds("A", "web")).unwrap();
    let token = std::fs::read_to_string(t.user_jwt("A", "web")).unwrap();
    assert!(creds.contains(&token) && creds.contains("SEED"));
    // Without a seed anywhere the file is moved as it is.
    std::fs::write(t.creds("A", "web"), &token).unwrap();
    t.run("rename user web www")
        .ok()
        .says("keeps the JWT with the old name");
    assert_eq!(claims(&t.user_jwt("A", "www"))["name"], "www");
}

#[test]
fn case_alone_can_change() {
    let t = with_user();
    t.run("rename user u U").ok();
    assert_eq!(t.claims_user("A", "U")["name"], "U");
    assert!(!t.creds("A", "u").exists());
}

#[test]
fn a_scope_is_neither_entered_nor_left() {
    let t = with_user();
    let key = t.run("generate nkey --account --store --json").ok().json();
    let key = key["keys"][0]["key"].as_str().unwrap().to_string();
    resign(&t, "A", "O:O", |claims| {
        let mut scope = Scope::new(&key);
        scope.role = "service".into();
        claims.nats.signing_keys.add_scope(scope);
    });
    t.run("add user --account A --name bound -K service").ok();
    let issuer = t.claims_user("A", "bound")["iss"].clone();
    t.run("rename user bound scoped").ok();
    assert_eq!(t.claims_user("A", "scoped")["iss"], issuer);
    t.run_unchanged("rename user scoped other -K @{A:A}")
        .refused()
        .says("stands for other rights");
    t.run_unchanged("rename user u other -K service")
        .refused()
        .says("stands for other rights");
    let seed = t
        .dirs()
        .seed_files()
        .into_iter()
        .find(|(key, _)| issuer == key.as_str())
        .unwrap();
    std::fs::remove_file(seed.1).unwrap();
    t.run_unchanged("rename user scoped other").refused();
}

#[test]
fn a_revocation_is_not_undone() {
    let t = with_user();
    t.run("revocations add-user --account A --name u").ok();
    t.run_unchanged("rename user u web")
        .refused()
        .says("it could connect again")
        .says("revocations delete-user");
}

#[test]
fn what_is_in_the_way_is_refused() {
    let t = with_user();
    std::fs::write(t.creds("A", "taken"), "somebody's").unwrap();
    let mut cases = Refusals::of(&t);
    cases.refused("rename user u v", "user \"v\" already exists");
    cases.refused("rename user u V", "user \"v\" already exists");
    cases.refused("rename user u u", "is called so already");
    cases.refused("rename user u taken", "taken.creds` exists");
    cases.refused("rename user w x", "does not exist");
    cases.refused("rename user u x -a C", "does not exist");
    cases.usage("rename user u ../x", "separates directories");
    cases.usage("rename user u", "NAME");
}

#[test]
fn a_dry_run_renames_nothing() {
    let t = with_user();
    t.run_unchanged("rename user u web --dry-run")
        .ok()
        .says("would rename user \"u\" of account \"A\" to \"web\"");
}

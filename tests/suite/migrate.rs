//! `migrate`: accounts of another operator, signed by the one in use.

use std::fs;
use std::path::PathBuf;

use serde_json::json;

use crate::add_import_token::address;
use crate::import_account::signed_anew;
use crate::support::refusals::Refusals;
use crate::support::sandbox::{Sandbox, claims};

/// Operator `Old` with its system account and accounts `A` (users `u`, `w`) and `B`; `New` is in use, with a
/// system account of its own. The path is that of `Old`.
fn two_operators() -> (Sandbox, PathBuf) {
    let t = Sandbox::new();
    for line in [
        "add operator Old --sys",
        "add account A",
        "add user -a A u",
        "add user -a A w",
        "add account B",
        "add operator New --sys",
    ] {
        let _ = t.run(line).ok();
    }
    let old = t.dirs().stores.join("Old");
    (t, old)
}

fn account(t: &Sandbox, name: &str) -> PathBuf {
    t.dirs()
        .stores
        .join(format!("New/accounts/{name}/{name}.jwt"))
}

#[test]
fn all_accounts_of_an_operator_move_and_are_signed_anew() {
    let (t, old) = two_operators();
    let line = format!("migrate --operator-dir '{}'", old.display());
    let output = t.run(&line).ok();
    output.says("migrated \"A\" to operator \"New\" [2 users migrated]");
    output.says("migrated \"B\" to operator \"New\" [no users migrated]");
    output.says("\"SYS\" is the system account of the other operator and stays with it");
    let moved = claims(&account(&t, "A"));
    assert_eq!(moved["iss"], t.key("O:New"));
    let before = claims(&old.join("accounts/A/A.jwt"));
    assert_eq!(
        (&moved["sub"], &moved["nats"]),
        (&before["sub"], &before["nats"])
    );
    let user = "accounts/A/users/u.jwt";
    let of = |operator: &str| fs::read(t.dirs().stores.join(operator).join(user)).unwrap();
    assert_eq!(of("New"), of("Old"));
    assert!(t.dirs().keys.join("creds/New/A/u.creds").exists());
    t.run("validate --all-accounts").ok();
    // The system account of the operator in use is its own, forced or not.
    let system = fs::read(account(&t, "SYS")).unwrap();
    t.run(&format!("{line} --force")).ok();
    assert_eq!(fs::read(account(&t, "SYS")).unwrap(), system);
}

#[test]
fn one_account_comes_with_its_users_from_its_file() {
    let (t, old) = two_operators();
    let file = old.join("accounts/A/A.jwt").display().to_string();
    let line = format!("migrate --url '{file}'");
    let json = t.run(&format!("{line} --json")).ok().json();
    assert_eq!(json["accounts"][0]["users"][1]["user"], "w");
    assert_eq!(json["accounts"][0]["signed_by"]["key"], t.key("O:New"));
    t.run_unchanged(&line).refused().says("already exists");
    t.run(&format!("{line} -F")).ok();
    // A user that was changed here since stays.
    let here = t.dirs().stores.join("New/accounts/A/users/u.jwt");
    let newer = signed_anew(&here, &t.seed("A:A"), |claims| {
        claims["iat"] = json!(claims["iat"].as_i64().unwrap() + 60);
    });
    fs::write(&here, &newer).unwrap();
    t.run(&format!("{line} --force"))
        .ok()
        .says("is newer here, and stays");
    assert_eq!(fs::read_to_string(&here).unwrap(), newer);
}

#[test]
fn an_account_comes_alone_by_its_address() {
    let (t, old) = two_operators();
    let url = address(
        "200 OK",
        fs::read_to_string(old.join("accounts/A/A.jwt")).unwrap(),
    );
    let json = t.run(&format!("migrate --url {url} --json")).ok().json();
    assert!(json["accounts"][0]["users"].is_null(), "{json}");
    assert_eq!(claims(&account(&t, "A"))["iss"], t.key("O:New"));
    let url = address("404 Not Found", "nothing".to_owned());
    t.run_unchanged(&format!("migrate --url {url}"))
        .remote()
        .says("status 404");
    let url = address("200 OK", "nonsense".to_owned());
    t.run_unchanged(&format!("migrate --url {url}")).refused();
}

#[test]
fn another_operator_than_the_one_in_use_can_be_named() {
    let (t, old) = two_operators();
    t.run("select operator Old").ok();
    let line = format!("migrate --operator-dir '{}'", old.display());
    t.run_unchanged(&line).refused().says("onto itself");
    t.run(&format!("{line} --to-operator New")).ok();
    assert!(account(&t, "B").exists());
}

#[test]
fn an_operator_managed_elsewhere_gets_accounts_signed_by_themselves() {
    let (t, old) = two_operators();
    t.run("describe operator New --raw --output-file New.jwt")
        .ok();
    t.run("--data-dir elsewhere add operator --url New.jwt")
        .ok();
    // Without its seeds, which are in the same keystore here.
    fs::remove_file(t.seed_file("O:New").unwrap()).unwrap();
    let file = old.join("accounts/B/B.jwt").display().to_string();
    t.run(&format!("--data-dir elsewhere migrate -u '{file}'"))
        .ok();
    let moved = claims(&t.path("elsewhere/New/accounts/B/B.jwt"));
    assert_eq!(moved["iss"], t.key("A:B"));
}

#[test]
fn what_stands_in_the_way_is_named_and_nothing_moves() {
    let (t, old) = two_operators();
    let file = old.join("accounts/A/A.jwt");
    let seed = t.seed("O:Old");
    for (n, name) in ["../../x", "..", ""].iter().enumerate() {
        let token = signed_anew(&file, &seed, |c| c["name"] = json!(name));
        t.write(&format!("name{n}.jwt"), token);
    }
    t.write("users/evil.jwt", {
        let user = old.join("accounts/A/users/u.jwt");
        signed_anew(&user, &t.seed("A:A"), |c| c["name"] = json!("../../../x"))
    });
    t.write("plain.jwt", fs::read(&file).unwrap());
    let sub = signed_anew(&file, &seed, |c| c["sub"] = json!(t.key("U:A/u")));
    t.write("sub.jwt", sub);
    let stranger = "AAQ6HTUTNNLWUZ2HDYOJXJJ7IFURACD3DEUKPQSRTZFZLBTWMMUSD47M";
    t.write(
        "stranger/a.jwt",
        signed_anew(&file, &seed, |c| c["sub"] = json!(stranger)),
    );
    t.write(
        "user.jwt",
        fs::read(old.join("accounts/A/users/u.jwt")).unwrap(),
    );
    t.run("add account Mine").ok();
    t.write(
        "taken/b.jwt",
        signed_anew(&file, &seed, |c| c["name"] = json!("mine")),
    );
    fs::create_dir(t.path("nothing")).unwrap();
    let mut cases = Refusals::of(&t);
    for n in 0..3 {
        cases.refused(
            &format!("migrate --url name{n}.jwt --force"),
            "cannot keep its name",
        );
    }
    cases.refused("migrate --url plain.jwt", "evil.jwt");
    cases.refused("migrate --url sub.jwt", "is about no account");
    cases.refused(
        "migrate --url stranger/a.jwt",
        "unable to find an account key",
    );
    cases.refused("migrate --url user.jwt", "account");
    cases.refused(
        "migrate --url taken/b.jwt --force",
        "only have the name in common",
    );
    cases.refused("migrate --url nowhere.jwt", "nowhere.jwt");
    cases.refused("migrate --url ftp://x/y", "cannot be fetched");
    cases.refused(
        "migrate --operator-dir nothing",
        "not the directory of an operator",
    );
    cases.refused("migrate --operator-dir nowhere", "nowhere");
    cases.usage("migrate", "is required");
    cases.usage("migrate --url a --operator-dir b", "cannot be used with");
    drop(cases);
    fs::write(old.join("accounts/B/B.jwt"), "damaged").unwrap();
    let line = format!("migrate --operator-dir '{}'", old.display());
    let output = t.run_unchanged(&line).refused();
    output.says("nothing was migrated");
    assert!(!account(&t, "A").exists());
}

//! `delete account`: an account with its users.

use crate::support::sandbox::Sandbox;

fn with_two_accounts() -> Sandbox {
    Sandbox::with_operator("O")
        .account("Keep")
        .account("Gone")
        .user("Gone", "g1")
        .user("Gone", "g2")
}

#[test]
fn an_account_goes_with_its_users_and_their_keys_stay() {
    let t = with_two_accounts();
    let (account, user) = (t.seed_file("A:Gone"), t.seed_file("U:Gone/g1"));
    let output = t.run("delete account Gone").ok();
    output.says("deleted user \"g1\"");
    output.says("deleted account \"Gone\"");
    assert!(!t.dirs().stores.join("O/accounts/Gone").exists());
    assert!(account.unwrap().exists() && user.unwrap().exists());
    assert!(t.creds("Gone", "g1").exists());
    // The account that is left is the only one, so it is meant from now on.
    t.run("add user u").ok().says("to account \"Keep\"");
}

#[test]
fn keys_and_creds_go_if_asked() {
    let t = with_two_accounts();
    let seeds = ["A:Gone", "U:Gone/g1", "U:Gone/g2"].map(|key| t.seed_file(key).unwrap());
    let json = t.run("delete account Gone -D -C --json").ok().json();
    assert_eq!(json["account"], "Gone");
    assert_eq!(json["users"].as_array().unwrap().len(), 2);
    assert_eq!(json["users"][0]["creds_deleted"], true);
    assert!(seeds.iter().all(|seed| !seed.exists()));
    assert!(!t.creds("Gone", "g1").exists());
    assert!(t.seed_file("A:Keep").is_some());
}

#[test]
fn no_account_is_deleted_for_want_of_a_name() {
    let t = with_two_accounts();
    for (line, code, words) in [
        (
            "delete account",
            2,
            "name of the account to delete is required",
        ),
        ("delete account --yes", 2, "is required"),
        ("delete account Nope", 1, "does not exist"),
        ("delete account ../O", 1, "does not exist"),
        ("delete account Gone -i", 2, "no terminal"),
    ] {
        t.run_unchanged(line).exits(code).says(words);
    }
}

#[test]
fn an_account_can_be_named_by_its_key_and_be_damaged() {
    let t = with_two_accounts();
    t.run("delete account @{A:Gone}").ok();
    std::fs::write(t.account_jwt("Keep"), "damaged").unwrap();
    t.run("delete account --name Keep").ok();
}

#[test]
fn the_system_account_is_warned_of() {
    let t = Sandbox::new();
    t.run("add operator O --sys").ok();
    t.run("delete account SYS")
        .ok()
        .says("the operator's system account");
}

#[test]
fn an_account_of_a_managed_operator_needs_force() {
    let t = Sandbox::new();
    t.run("--all-dirs far add operator cloud").ok();
    t.run("add operator --url far/cloud/cloud.jwt").ok();
    t.run("add account A").ok();
    t.run_unchanged("delete account A")
        .refused()
        .says("--force");
    t.run("delete account A --force").ok();
}

#[test]
fn a_dry_run_deletes_nothing() {
    let t = with_two_accounts();
    t.run_unchanged("delete account Gone --dry-run -D")
        .ok()
        .says("would delete");
}

#[test]
fn the_option_to_revoke_is_taken_as_scripts_write_it() {
    let t = with_two_accounts();
    t.run("delete account Gone --revoke").ok();
    t.run("delete account Keep -R=false").ok();
    assert_eq!(
        t.run("list accounts --json")
            .ok()
            .json()
            .as_array()
            .unwrap()
            .len(),
        0
    );
}

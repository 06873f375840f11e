//! `delete user`: users of an account.

use crate::support::sandbox::Sandbox;

fn with_users() -> Sandbox {
    Sandbox::with_operator("O")
        .account("A")
        .user("A", "u1")
        .user("A", "u2")
        .user("A", "u3")
}

#[test]
fn a_user_is_revoked_and_deleted_with_all_that_belongs_to_it() {
    let t = with_users();
    let key = t.key("U:A/u1");
    let seed = t.seed_file("U:A/u1").unwrap();
    let output = t.run("delete user -a A u1 -R -D -C").ok();
    for words in [
        "signed with operator key",
        "revoked user \"u1\"",
        "deleted user \"u1\"",
        "deleted private key",
        "removed creds file",
        "edited account \"A\"",
    ] {
        output.says(words);
    }
    assert!(t.claims_account("A")["nats"]["revocations"][&key].is_i64());
    assert!(!seed.exists() && !t.creds("A", "u1").exists());
    assert!(t.user_jwt("A", "u2").exists());
}

#[test]
fn several_users_go_at_once_and_the_account_is_left_alone() {
    let t = with_users();
    let before = t.claims_account("A");
    let json = t.run("delete user u1 --name u2,u1 --json").ok().json();
    assert_eq!(json["users"].as_array().unwrap().len(), 2);
    assert_eq!(json["users"][0]["seed_deleted"], false);
    assert_eq!(t.claims_account("A"), before);
    assert!(!t.user_jwt("A", "u1").exists() && !t.user_jwt("A", "u2").exists());
    assert!(t.creds("A", "u1").exists());
}

#[test]
fn a_user_that_is_revoked_already_is_told() {
    let t = with_users();
    t.run("revocations add-user -n u1 --at 2040-01-01T00:00:00Z")
        .ok();
    let before = t.claims_account("A");
    t.run("delete user u1 --revoke")
        .ok()
        .says("is already revoked");
    assert_eq!(t.claims_account("A"), before);
}

#[test]
fn refusals_change_nothing() {
    let t = with_users();
    for (line, code, words) in [
        ("delete user -a A", 2, "please specify an user to delete"),
        ("delete user nobody", 1, "does not exist"),
        ("delete user u1 nobody", 1, "does not exist"),
        ("delete user ../users/u1", 1, "does not exist"),
        ("delete user -a NONE u1", 1, "not in accounts"),
        ("delete user u1 -i", 2, "no terminal"),
    ] {
        t.run_unchanged(line).exits(code).says(words);
    }
}

#[test]
fn a_damaged_user_can_be_deleted() {
    let t = with_users();
    std::fs::write(t.user_jwt("A", "u1"), "damaged").unwrap();
    t.run_unchanged("delete user u1 --revoke")
        .refused()
        .says("cannot be revoked");
    t.run("delete user u1 -D").ok().says("stays");
    assert!(!t.user_jwt("A", "u1").exists());
}

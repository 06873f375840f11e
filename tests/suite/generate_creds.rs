//! `generate creds`: nothing but creds.

use crate::support::sandbox::Sandbox;

fn with_users() -> Sandbox {
    Sandbox::with_operator("O")
        .account("A")
        .user("A", "alice")
        .user("A", "bob")
}

#[test]
fn standard_output_is_the_creds_file_and_nothing_else() {
    let t = with_users();
    let output = t.may_show_seeds().run("generate creds -a A -n bob").ok();
    assert_eq!(output.stderr(), "");
    let stored = std::fs::read_to_string(t.creds("A", "bob")).unwrap();
    assert_eq!(output.stdout(), stored);
    let json = t
        .may_show_seeds()
        .run("generate creds -n bob -J")
        .ok()
        .json();
    assert_eq!(json["creds"], stored);
}

#[test]
fn a_file_is_private_and_creds_are_renewed_in_place() {
    let t = with_users();
    let output = t.run("generate creds -n alice -o alice.creds").ok();
    output.says("generated user creds file `<tmp>/alice.creds`");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = std::fs::metadata(t.path("alice.creds")).unwrap();
        assert_eq!(mode.permissions().mode() & 0o777, 0o600);
    }
    t.run("generate creds -n bob -o alice.creds").ok();
    let stored = std::fs::read_to_string(t.creds("A", "bob")).unwrap();
    assert_eq!(t.read("alice.creds"), stored);
}

#[test]
fn another_file_is_not_overwritten() {
    let t = with_users();
    t.write("notes.txt", "mine");
    t.run_unchanged("generate creds -n bob -o notes.txt")
        .refused()
        .says("already exists and holds no creds");
    t.run("generate creds -n bob -o notes.txt --force").ok();
    assert!(t.read("notes.txt").contains("NATS USER JWT"));
}

#[test]
fn refusals_write_nothing() {
    let t = with_users().account("Empty");
    t.run("add user -a Empty remote -k UBF5UVMESVVDIRKT7GROVNBYVTKK32V2355X3IPSU6TR7ZEA42IH6NEY")
        .ok();
    t.run("add account None").ok();
    for (line, code, words) in [
        ("generate creds -a None -o x", 1, "has no users"),
        ("generate creds -a A -o x", 2, "a user name is required"),
        ("generate creds -a A -n nobody -o x", 1, "not found"),
        ("generate creds -a NONE -n u -o x", 1, "not in accounts"),
        ("generate creds -a A -n bob -o no/such/x", 1, "no/such"),
        ("generate creds -a Empty", 1, "not in the keystore"),
    ] {
        t.run_unchanged(line).exits(code).says(words);
    }
}

#[test]
fn the_user_may_be_named_by_position() {
    let t = with_users();
    t.run("generate creds -a A bob -o bob.creds").ok();
    let stored = std::fs::read_to_string(t.creds("A", "bob")).unwrap();
    assert_eq!(t.read("bob.creds"), stored);
}

//! `add operator`: new operators, with and without a system account.

use crate::support::sandbox::Sandbox;

#[test]
fn an_operator_gets_a_key_and_becomes_the_current_one() {
    let t = Sandbox::new();
    let output = t.run("add operator --name acme").ok();
    output.says("signed with operator key <O:acme>");
    output.says("generated and stored operator key \"<O:acme>\"");
    output.says("added operator \"acme\"");
    let claims = t.claims_operator("acme");
    assert_eq!(claims["iss"], claims["sub"]);
    assert_eq!(claims["nats"]["type"], "operator");
    assert!(t.seed_file("O:acme").is_some());
    t.run("env").ok().says("acme");
}

#[test]
fn a_system_account_comes_with_exports_a_signing_key_and_a_user() {
    let t = Sandbox::new();
    let output = t
        .run("add operator acme --sys --generate-signing-key --json")
        .ok();
    let json = output.json();
    assert_eq!(json["operator"], "acme");
    assert_eq!(json["seed"], "generated");
    assert_eq!(json["signing_key"], t.key("OSK:acme"));
    let system = &json["system_account"];
    assert_eq!(system["account_key"], t.key("A:SYS"));
    assert_eq!(system["user_key"], t.key("U:SYS/sys"));
    assert_eq!(system["signed_by"]["key"], t.key("OSK:acme"));
    assert_eq!(
        t.claims_operator("acme")["nats"]["system_account"],
        t.key("A:SYS")
    );
    let account = t.claims_account("SYS");
    assert_eq!(account["iss"], t.key("OSK:acme"));
    assert_eq!(account["nats"]["exports"].as_array().unwrap().len(), 2);
    assert_eq!(t.claims_user("SYS", "sys")["iss"], t.key("SK:SYS"));
    assert!(t.creds("SYS", "sys").exists());
}

#[test]
fn the_signing_key_is_told_without_a_system_account_too() {
    let t = Sandbox::new();
    let output = t.run("add operator acme --generate-signing-key").ok();
    output.says("created operator signing key: <OSK:acme>");
}

#[test]
fn a_key_given_by_path_founds_an_operator_and_stays_where_it_is() {
    let t = Sandbox::new();
    let nkey = t.may_show_seeds().run("generate nkey --operator").ok();
    let mut lines = nkey.stdout().lines();
    t.write("root.nk", lines.next().unwrap());
    let key = lines.next().unwrap().to_owned();
    let output = t
        .run("add operator acme -K root.nk --generate-signing-key --json")
        .ok();
    assert_eq!(output.json()["key"], key);
    assert_eq!(output.json()["seed"], "elsewhere");
    assert_eq!(t.seed_file("O:acme"), None);
    // The signing key is here, so accounts can be added without the root key.
    t.run("add account A").ok();
    assert_eq!(t.claims_account("A")["iss"], t.key("OSK:acme"));
}

#[test]
fn a_stored_key_may_be_named_by_its_public_key() {
    let t = Sandbox::new();
    let _ = t.run("generate nkey --operator --store").ok();
    let output = t.run("add operator acme -K @{new:O}").ok();
    output.says("found the seed of operator key");
    t.run("add account A").ok();
}

#[test]
fn a_star_invents_a_name() {
    let t = Sandbox::new();
    let json = t.run("add operator '*' --json").ok().json();
    let name = json["operator"].as_str().unwrap();
    assert!(
        name.contains('_') && name != "*" && name.is_ascii(),
        "{name}"
    );
    t.run_args(&["describe", "operator", name]).ok();
}

#[test]
fn refusals_leave_nothing_behind() {
    let t = Sandbox::with_operator("acme");
    let cases = [
        ("add operator acme", 1, "operator \"acme\" already exists"),
        ("add operator ACME", 1, "already exists"),
        ("add operator", 2, "operator name is required"),
        ("add operator a/b", 2, "separates directories"),
        ("add operator ..", 2, "cannot be a name"),
        ("add operator ' x'", 2, "begins or ends with a blank"),
        ("add operator P Q", 2, "unexpected argument 'Q'"),
        ("add operator P --name Q", 2, "two names are given"),
        ("add operator P --force", 2, "--url"),
        ("add operator P --url x.jwt --sys", 2, "cannot be used with"),
        ("add operator P --url x.jwt", 1, "does not exist"),
        ("add operator P --expiry whenever", 2, "expected a date"),
        ("add operator P -K nonsense", 1, "neither a key nor a file"),
        (
            "add operator P -K AAQ6HTUTNNLWUZ2HDYOJXJJ7IFURACD3DEUKPQSRTZFZLBTWMMUSD47M",
            1,
            "an operator key is needed",
        ),
        (
            "add operator P -K OCOS3NSTS253RHASA3YPLZ676DK5ON6YU4QIHFDHXNPQ5JFASPVYU4B6",
            1,
            "not in the keystore",
        ),
    ];
    for (line, code, words) in cases {
        t.run_unchanged(line).exits(code).says(words);
    }
}

#[test]
fn a_directory_with_something_in_it_is_no_place_for_an_operator() {
    let t = Sandbox::with_operator("acme");
    std::fs::create_dir_all(t.dirs().stores.join("left/accounts/A")).unwrap();
    std::fs::write(t.dirs().stores.join("left/accounts/A/A.jwt"), "x").unwrap();
    t.run_unchanged("add operator left")
        .refused()
        .says("holds something that is no operator");
}

#[test]
fn a_store_named_for_one_command_does_not_become_the_default() {
    let t = Sandbox::with_operator("home");
    t.run("--data-dir far add operator away").ok();
    t.run("--data-dir far add account A").ok();
    t.run("describe operator --json").ok().says("home");
    t.run("--data-dir far describe account A").ok();
}

#[test]
fn a_dry_run_says_what_would_be_made() {
    let t = Sandbox::new();
    let output = t.run_unchanged("add operator acme --sys --dry-run").ok();
    output.says("dry run: nothing was changed");
    output.says("operator JWT");
}

//! `init`: everything under one name.

use crate::support::sandbox::Sandbox;

#[test]
fn operator_account_and_user_are_made_and_current() {
    let t = Sandbox::new();
    let output = t.run("init --name demo").ok();
    for words in [
        "created operator demo",
        "created system_account: name:SYS id:<A:SYS>",
        "created account demo",
        "created user \"demo\"",
        "user creds file stored in `",
    ] {
        output.says(words);
    }
    let operator = t.claims_operator("demo");
    assert_eq!(
        operator["nats"]["operator_service_urls"][0],
        "nats://localhost:4222"
    );
    assert_eq!(operator["nats"]["system_account"], t.key("A:SYS"));
    assert_eq!(t.claims_account("SYS")["iss"], t.key("O:demo"));
    assert_eq!(t.claims_account("demo")["iss"], t.key("O:demo"));
    assert_eq!(t.claims_user("demo", "demo")["iss"], t.key("A:demo"));
    t.run("validate --all-accounts").ok();
    t.run("add user second").ok().says("to account \"demo\"");
}

#[test]
fn another_operator_is_never_touched() {
    let t = Sandbox::new();
    t.run("init one").ok();
    for (line, code, words) in [
        ("init one", 1, "operator \"one\" already exists"),
        ("init ONE", 1, "already exists"),
        ("init --name a/b", 2, "separates directories"),
        ("init --name ..", 2, "cannot be a name"),
        ("init SYS", 1, "already exists"),
        ("init", 2, "a name is required"),
        ("init x --remote-operator nobody", 1, "not found"),
    ] {
        t.run_unchanged(line).exits(code).says(words);
    }
    let before = t.claims_operator("one");
    let json = t.run("init two --json").ok().json();
    assert_eq!(json["operator"], "two");
    assert_eq!(t.claims_operator("one"), before);
}

#[test]
fn the_store_that_is_named_is_used() {
    let t = Sandbox::with_operator("home");
    t.run("--data-dir once init there").ok();
    assert!(t.path("once/there/there.jwt").exists());
    t.run("describe operator").ok().says("home");
    t.run("init here --dir stores").ok();
    assert!(t.path("stores/here/here.jwt").exists());
    t.run("describe operator").ok().says("here");
    t.run_unchanged("--data-dir a init x --dir b")
        .usage()
        .says("given twice");
}

#[test]
fn an_operator_of_somebody_else_is_taken_over() {
    let t = Sandbox::new();
    t.run("--all-dirs far add operator cloud").ok();
    t.run("--all-dirs far edit operator --account-jwt-server-url nats://cloud.example")
        .ok();
    let output = t.run("init mine --url far/cloud/cloud.jwt").ok();
    output.says("add managed operator cloud");
    let account = t.claims_account("mine");
    assert_eq!(account["iss"], account["sub"]);
    assert!(t.creds("mine", "mine").exists());
    // The same operator once more: only account and user are new.
    t.run("init yours --url far/cloud/cloud.jwt").ok();
    t.run_unchanged("init yours --url far/cloud/cloud.jwt")
        .refused()
        .says("account \"yours\" already exists");
    t.run("--all-dirs other add operator cloud").ok();
    t.run_unchanged("init x --url other/cloud/cloud.jwt")
        .refused()
        .says("is another one");
}

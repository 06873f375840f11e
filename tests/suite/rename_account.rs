//! `rename account`: everything that belongs to it moves, in one commit.

use crate::served::{holds, serve};
use crate::support::refusals::Refusals;
use crate::support::sandbox::Sandbox;

fn with_account() -> Sandbox {
    Sandbox::with_operator("O")
        .account("Other")
        .account("A")
        .user("A", "u")
        .user("A", "v")
}

#[test]
fn users_and_creds_move_and_keys_stay() {
    let t = with_account();
    let (key, user) = (t.key("A:A"), t.claims_user("A", "u"));
    let creds = std::fs::read(t.creds("A", "u")).unwrap();
    let others = t.claims_account("Other");
    let output = t.run("rename account A B").ok();
    output.says("moved 2 users");
    output.says("renamed account \"A\" to \"B\"");
    output.says(&format!(
        "moved the creds files to `{}`",
        t.stable_text(&t.dirs().keys.join("creds/O/B").display().to_string())
    ));
    let claims = t.claims_account("B");
    assert_eq!([&claims["name"], &claims["sub"]], ["B", key.as_str()]);
    assert_eq!(t.claims_user("B", "u"), user);
    assert_eq!(std::fs::read(t.creds("B", "u")).unwrap(), creds);
    assert_eq!(t.claims_account("Other"), others);
    assert!(!t.dirs().stores.join("O/accounts/A").exists());
    assert!(!t.dirs().keys.join("creds/O/A").exists());
    t.run("validate --all-accounts").ok();
}

#[test]
fn the_saved_default_follows() {
    let t = with_account();
    t.run("rename account A B --OK").ok();
    t.run("add user w").ok().says("to account \"B\"");
    // The default stays where it is if another account is renamed.
    t.run("rename account Other Else").ok();
    t.run("describe account").ok().says("| B ");
    assert!(t.run("env").ok().stdout().contains("| B "));
}

#[test]
fn the_report_is_the_same_for_scripts_and_a_key_names_the_account() {
    let t = with_account();
    let key = t.key("A:A");
    let json = t.run("rename account @{A:A} B --json").ok().json();
    assert_eq!([&json["before"], &json["account"]], ["A", "B"]);
    assert_eq!(json["key"], key);
    assert_eq!(json["users"], 2);
    assert_eq!(json["signed_by"]["key"], t.key("O:O"));
    t.run("rename account B C").ok();
    t.run("describe account @{A:C}").ok();
}

#[test]
fn case_alone_can_change() {
    let t = with_account();
    t.run("rename account A a").ok();
    assert_eq!(t.claims_account("a")["name"], "a");
    assert!(!t.dirs().stores.join("O/accounts/A").exists());
    t.run("rename account a \"A \u{e9}\"").ok();
    t.run("list users -a \"A \u{e9}\"").ok().says("| u");
}

#[test]
fn an_account_without_users_or_creds_moves_too() {
    let t = Sandbox::with_operator("O").account("A");
    let output = t.run("rename account A B").ok();
    assert!(!output.shown().contains("moved"), "{output}");
    t.run("add user u").ok();
    std::fs::remove_dir_all(t.dirs().keys.join("creds/O/B")).unwrap();
    t.run("rename account B C").ok();
    assert!(!t.dirs().keys.join("creds/O/C").exists());
}

#[test]
fn what_is_in_the_way_is_refused() {
    let t = with_account();
    let creds = t.dirs().keys.join("creds/O/taken");
    std::fs::create_dir(&creds).unwrap();
    std::fs::write(creds.join("old.creds"), "somebody's").unwrap();
    let leftovers = t.dirs().stores.join("O/accounts/leftovers");
    std::fs::create_dir(&leftovers).unwrap();
    std::fs::write(leftovers.join("notes"), "mine").unwrap();
    let mut cases = Refusals::of(&t);
    cases.refused("rename account A Other", "account \"Other\" already exists");
    cases.refused("rename account A oTHER", "account \"Other\" already exists");
    cases.refused("rename account A A", "is called so already");
    cases.refused("rename account A taken", "creds/O/taken` exists");
    cases.refused("rename account A leftovers", "leftovers` exists");
    cases.refused("rename account X Y", "does not exist");
    cases.refused("rename account A B -K @{A:A}", "may not sign");
    cases.usage("rename account A ../x", "separates directories");
    cases.usage("rename account A", "NAME");
    cases.usage("rename account A B C", "C");
}

#[test]
fn a_dry_run_says_what_would_move() {
    let t = with_account();
    let output = t.run_unchanged("rename account A B --dry-run").ok();
    output.says("would rename account \"A\" to \"B\"");
    output.says("would rename creds of account \"A\" to \"B\"");
    let json = t
        .run_unchanged("rename account A B --dry-run --json")
        .ok()
        .json();
    let changes = json["changes"].as_array().unwrap();
    assert!(changes.iter().any(|c| {
        c["action"] == "rename"
            && c["to"]
                .as_str()
                .is_some_and(|to| to.ends_with("accounts/B"))
    }));
}

#[test]
fn an_account_of_a_managed_operator_is_signed_by_itself() {
    let t = Sandbox::new();
    t.run("--all-dirs far add operator cloud").ok();
    t.run("add operator --url far/cloud/cloud.jwt").ok();
    t.run("add account A").ok();
    t.run("rename account A B").ok();
    let claims = t.claims_account("B");
    assert_eq!(claims["iss"], claims["sub"]);
}

#[test]
fn creds_that_were_handed_out_go_on_working() {
    let t = Sandbox::new();
    t.run("add operator O --sys").ok();
    let t = t.account("A").user("A", "u");
    let broker = serve(&t, "--nats-resolver", |config| config);
    t.run("push").ok();
    let url = format!("nats://127.0.0.1:{}", broker.port());
    t.run(&format!("edit operator --service-url {url}")).ok();
    let copy = std::fs::read_to_string(t.creds("A", "u")).unwrap();
    t.run("rename account A B").ok();
    t.run("push").ok();
    assert!(holds(&broker, &t.key("A:B")));
    assert_eq!(std::fs::read_to_string(t.creds("B", "u")).unwrap(), copy);
    t.run("tool rtt -a B -u u").ok();
}

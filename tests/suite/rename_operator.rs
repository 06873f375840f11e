//! `rename operator`: an operator moves with its accounts, users and creds.

use crate::support::refusals::Refusals;
use crate::support::sandbox::Sandbox;

fn with_operator() -> Sandbox {
    let t = Sandbox::new();
    t.run("add operator Else").ok();
    t.run("add operator O --sys").ok();
    t.account("A").user("A", "u")
}

#[test]
fn everything_moves_and_keys_stay() {
    let t = with_operator();
    let key = t.key("O:O");
    let others = std::fs::read(t.operator_jwt("Else")).unwrap();
    let account = |operator: &str| {
        let jwt = format!("{operator}/accounts/A/A.jwt");
        std::fs::read(t.dirs().stores.join(jwt)).unwrap()
    };
    let before = account("O");
    let output = t.run("rename operator O Planet").ok();
    output.says("renamed operator \"O\" to \"Planet\"");
    output.says("moved the creds files to `");
    let claims = t.claims_operator("Planet");
    assert_eq!([&claims["name"], &claims["sub"]], ["Planet", key.as_str()]);
    let stores = &t.dirs().stores;
    assert!(!stores.join("O").exists() && !t.dirs().keys.join("creds/O").exists());
    let info = std::fs::read_to_string(stores.join("Planet/.nsc")).unwrap();
    assert!(info.contains("\"name\":\"Planet\""), "{info}");
    assert_eq!(account("Planet"), before);
    assert!(t.dirs().keys.join("creds/Planet/A/u.creds").exists());
    assert_eq!(std::fs::read(t.operator_jwt("Else")).unwrap(), others);
    t.run("validate --all-accounts").ok();
    // The saved default followed, account included.
    t.run("add user w").ok().says("to account \"A\"");
    t.may_show_seeds().run("generate creds -a A -n u").ok();
}

#[test]
fn the_report_is_the_same_for_scripts_and_a_key_names_the_operator() {
    let t = with_operator();
    let json = t.run("rename operator @{O:O} P --json").ok().json();
    assert_eq!([&json["before"], &json["operator"]], ["O", "P"]);
    assert_eq!(json["accounts"], 2);
    assert_eq!(json["signed_by"]["key"], t.key("O:P"));
}

#[test]
fn another_than_the_operator_in_use_is_renamed_and_the_default_stays() {
    let t = with_operator();
    t.run("rename operator Else Other").ok();
    t.run("describe operator").ok().says("| O ");
    t.run("rename operator Other other").ok();
    assert!(t.operator_jwt("other").exists());
}

#[test]
fn what_is_in_the_way_is_refused() {
    let t = with_operator();
    std::fs::create_dir_all(t.dirs().stores.join("leftovers/accounts/X")).unwrap();
    std::fs::create_dir_all(t.dirs().keys.join("creds/taken/A")).unwrap();
    let mut cases = Refusals::of(&t);
    cases.refused("rename operator O Else", "operator \"Else\" already exists");
    cases.refused("rename operator O else", "operator \"Else\" already exists");
    cases.refused("rename operator O O", "is called so already");
    cases.refused("rename operator O leftovers", "holds something");
    cases.refused("rename operator O taken", "creds/taken` exists");
    cases.refused("rename operator X Y", "does not exist");
    cases.refused("rename operator O P -K @{O:Else}", "may not sign");
    cases.usage("rename operator O ../x", "separates directories");
    cases.usage("rename operator O", "NAME");
}

#[test]
fn the_jwt_of_an_operator_managed_elsewhere_stays_as_it_is() {
    let t = Sandbox::new();
    t.run("--all-dirs far add operator cloud").ok();
    t.run("add operator --url far/cloud/cloud.jwt").ok();
    let jwt = std::fs::read(t.operator_jwt("cloud")).unwrap();
    let json = t.run("rename operator cloud sky --json").ok().json();
    assert_eq!(json.get("signed_by"), None);
    assert_eq!(std::fs::read(t.operator_jwt("sky")).unwrap(), jwt);
    t.run("add account A").ok();
    t.run("describe account A").ok();
}

#[test]
fn a_variable_that_goes_on_naming_it_is_told() {
    let t = with_operator();
    t.call()
        .env("ACCORD_OPERATOR", "O")
        .run("rename operator O P")
        .ok()
        .says("$ACCORD_OPERATOR is set to \"O\", which is gone");
}

#[test]
fn a_dry_run_renames_nothing() {
    let t = with_operator();
    t.run_unchanged("rename operator O P --dry-run")
        .ok()
        .says("would rename operator \"O\" to \"P\"");
}

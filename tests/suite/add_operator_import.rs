//! `add operator --url`: operators that are managed elsewhere.

use crate::support::sandbox::Sandbox;

/// A home with the JWT of operator `cloud` in `cloud.jwt`, which was made elsewhere.
fn with_foreign_operator() -> Sandbox {
    let t = Sandbox::new();
    t.run("--all-dirs far add operator cloud").ok();
    t.run("--all-dirs far edit operator --service-url nats://cloud.example")
        .ok();
    t.run("--all-dirs far describe operator --raw --output-file cloud.jwt")
        .ok();
    t
}

#[test]
fn an_imported_operator_is_managed_and_its_accounts_sign_themselves() {
    let t = with_foreign_operator();
    let json = t.run("add operator --url cloud.jwt --json").ok().json();
    assert_eq!(json["operator"], "cloud");
    assert_eq!(json["managed"], true);
    let output = t.run("add account A").ok();
    output.says("added account \"A\"");
    output.says("signed by itself");
    let account = t.claims_account("A");
    assert_eq!(account["iss"], account["sub"]);
}

#[test]
fn a_name_of_the_environment_stands_for_a_file_or_url() {
    let t = with_foreign_operator();
    let here = t.path("cloud.jwt").display().to_string();
    let call = || t.call().env("NSC_Cumulus_OPERATOR", &here);
    call().run("add operator --url CUMULUS").ok();
    t.run("describe operator Cumulus").ok();
    call()
        .run("add operator --url nimbus")
        .refused()
        .says("Cumulus, synadia");
}

#[test]
fn a_newer_jwt_replaces_an_imported_one_only_with_force() {
    let t = with_foreign_operator();
    t.run("add operator --url cloud.jwt").ok();
    t.run("--all-dirs far edit operator --tag second").ok();
    t.run("--all-dirs far describe operator --raw --output-file new.jwt")
        .ok();
    let refused = t.run_unchanged("add operator --url new.jwt").refused();
    refused.says("operator \"cloud\" already exists");
    refused.says("add operator --name cloud --url new.jwt --force");
    t.run("add operator --url new.jwt --force").ok();
    assert_eq!(t.claims_operator("cloud")["nats"]["tags"][0], "second");
}

#[test]
fn another_operator_under_the_same_name_is_told() {
    let t = with_foreign_operator();
    t.run("add operator --url cloud.jwt").ok();
    t.run("--all-dirs other add operator cloud").ok();
    t.run("add operator --url other/cloud/cloud.jwt --force")
        .ok()
        .says("is another operator now");
}

#[test]
fn only_the_operators_own_word_is_taken() {
    let t = with_foreign_operator();
    t.run("--all-dirs other add operator stranger").ok();
    t.run("--all-dirs other add account A").ok();
    t.write("empty.jwt", "");
    t.write("cut.jwt", &t.read("cloud.jwt")[..120]);
    let cases = [
        ("other/stranger/accounts/A/A.jwt", "is of type `account`"),
        ("empty.jwt", "empty"),
        ("cut.jwt", "cut off"),
        ("ftp://host/op.jwt", "cannot be fetched from"),
        ("nowhere.jwt", "does not exist"),
    ];
    for (source, words) in cases {
        t.run_unchanged(&format!("add operator --url {source}"))
            .refused()
            .says(words);
    }
}

#[test]
fn a_name_in_a_jwt_passes_the_same_gate_as_a_typed_one() {
    use accord::claims::OperatorClaims;
    use accord::nkey::{Kind, Seed};

    let t = Sandbox::new();
    let seed = Seed::from_bytes(Kind::Operator, [7; 32]);
    let stranger = Seed::from_bytes(Kind::Operator, [8; 32]);
    let mut claims = OperatorClaims::new(&seed.public_key());
    claims.name = "../../outside".into();
    t.write("named.jwt", claims.sign(&seed, 1_700_000_000).unwrap());
    t.write("forged.jwt", claims.sign(&stranger, 1_700_000_000).unwrap());
    t.run_unchanged("add operator --url named.jwt")
        .refused()
        .says("--name NAME");
    t.run_unchanged("add operator --url forged.jwt")
        .refused()
        .says("which is not a key of that operator");
    t.run("add operator --url named.jwt --name inside").ok();
    assert_eq!(t.claims_operator("inside")["name"], "../../outside");
}

#[test]
fn a_jwt_about_an_operator_that_a_stranger_signed_is_refused() {
    use accord::claims::OperatorClaims;

    let t = with_foreign_operator();
    t.run("--all-dirs other add operator stranger").ok();
    let token = std::fs::read_to_string(t.path("far/cloud/cloud.jwt")).unwrap();
    let mut claims = OperatorClaims::decode(&token).unwrap();
    let seed = accord::nkey::Seed::parse(&t.seed("O:stranger")).unwrap();
    t.write("forged.jwt", claims.sign(&seed, 1).unwrap());
    for line in [
        "add operator --url forged.jwt",
        "init --name x --url forged.jwt",
    ] {
        t.run_unchanged(line)
            .refused()
            .says("is about operator <O:cloud> and signed by <O:stranger>, which is not a key of that operator")
            .says("hint: do not use it; ask the operator for its JWT");
    }
    // Nor does a key whose seed is not here found an operator, or leave a directory behind.
    t.run_unchanged("add operator new -K @{O:cloud}").refused();
    t.run("add operator new").ok();
}

#[test]
fn an_operator_is_fetched_and_keeps_the_name_of_its_well_known_host() {
    use crate::cloud::Cloud;

    let cloud = Cloud::new();
    let t = &cloud.t;
    let url = format!("{}/operator", cloud.url());
    let call = |line: &str| t.call().env("NSC_Cumulus_OPERATOR", &url).run(line);
    t.run_unchanged(&format!("add operator --url {}/missing", cloud.server.url))
        .remote()
        .says("answered with status 404")
        .says("hint: is this the address of an operator JWT?");
    let dry = call(&format!("add operator --url {url} --dry-run")).ok();
    dry.says("imported operator \"Cumulus\"");
    call(&format!("add operator --url {url}")).ok();
    t.run("describe operator Cumulus").ok();
    t.run(&format!("add operator --url {url} --name own")).ok();
    t.run("describe operator own").ok();
    t.run(&format!("add operator --url {url}"))
        .ok()
        .says("imported operator \"cloud\"");
    cloud.server.respond(&["silent"]);
    let start = std::time::Instant::now();
    t.run_unchanged(&format!("add operator --url {url} --name late"))
        .remote()
        .says("no answer within 5 s");
    assert!(start.elapsed() < std::time::Duration::from_secs(45));
}

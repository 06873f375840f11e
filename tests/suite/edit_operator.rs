//! `edit operator`: what it changes, what it leaves, and what it refuses.

use serde_json::json;

use crate::support::sandbox::Sandbox;

#[test]
fn urls_are_checked_and_stored() {
    let t = Sandbox::with_operator("O");
    let output = t
        .run("edit operator -n nats://EU.example:4222,wss://h:443 -u https://jwt.example/v1")
        .ok();
    output.says("added service url \"nats://eu.example:4222\"");
    output.says("set account jwt server url to \"https://jwt.example/v1\"");
    output.says("edited operator \"O\"");
    let nats = &t.claims_operator("O")["nats"];
    assert_eq!(
        nats["operator_service_urls"],
        json!(["nats://eu.example:4222", "wss://h:443"])
    );
    t.run("edit operator --rm-service-url NATS://eu.example:4222")
        .ok()
        .says("removed service url");
    t.run("edit operator -u ''")
        .ok()
        .says("removed account server url");
    let nats = &t.claims_operator("O")["nats"];
    assert_eq!(nats["operator_service_urls"], json!(["wss://h:443"]));
    assert_eq!(nats["account_server_url"], json!(null));
}

#[test]
fn signing_keys_are_added_and_removed() {
    let t = Sandbox::with_operator("O");
    let json = t.run("edit operator --sk generate --json").ok().json();
    let key = json["added_signing_keys"][0]["key"].as_str().unwrap();
    assert_eq!(key, t.key("OSK:O"));
    assert!(t.seed_file("OSK:O").is_some());
    t.run("add account A -K @{OSK:O}").ok();
    let output = t.run("edit operator --rm-sk @{OSK:O}").ok();
    output.says("removed signing key \"<OSK:O>\"");
    output.says("a removed key signed account \"A\"");
    assert_eq!(t.claims_operator("O")["nats"]["signing_keys"], json!(null));
}

#[test]
fn a_removed_signing_key_does_not_sign() {
    let t = Sandbox::with_operator("O");
    t.run("edit operator --sk generate").ok();
    t.run_unchanged("edit operator --rm-sk @{OSK:O} -K @{OSK:O}")
        .refused()
        .says("may not sign");
}

#[test]
fn what_is_added_and_removed_at_once_goes() {
    let t = Sandbox::with_operator("O");
    t.run("edit operator --rm-tag q --tag p,q --rm-service-url nats://x:1 --service-url nats://x:1,nats://y:2")
        .ok();
    let nats = &t.claims_operator("O")["nats"];
    assert_eq!(nats["tags"], json!(["p"]));
    assert_eq!(nats["operator_service_urls"], json!(["nats://y:2"]));
}

#[test]
fn what_is_not_there_is_told() {
    let t = Sandbox::with_operator("O");
    let output = t
        .run("edit operator --rm-tag q --rm-service-url nats://x --tag new --rm-sk OCOS3NSTS253RHASA3YPLZ676DK5ON6YU4QIHFDHXNPQ5JFASPVYU4B6")
        .ok();
    output.says("tag \"q\" is not there, so nothing was removed");
    output.says("service url \"nats://x\" is not there");
    output.says("is not there, so nothing was removed");
    assert!(!output.stdout().contains("removed tag"), "{output}");
}

#[test]
fn strict_use_of_signing_keys_names_who_is_in_the_way() {
    let t = Sandbox::with_operator("O").account("A").user("A", "u");
    t.run_unchanged("edit operator --require-signing-keys")
        .refused()
        .says("at least one signing key");
    t.run_unchanged("edit operator --require-signing-keys --sk generate")
        .refused()
        .says("account \"A\" needs to be issued with a signing key first");
}

#[test]
fn strictness_is_set_and_taken_back() {
    let t = Sandbox::with_operator("O");
    t.run("edit operator --require-signing-keys --sk generate")
        .ok()
        .says("strict signing key usage set to: true");
    t.run("edit operator --tag x").ok();
    assert_eq!(
        t.claims_operator("O")["nats"]["strict_signing_key_usage"],
        true
    );
    t.run("edit operator --require-signing-keys=false").ok();
    assert_eq!(
        t.claims_operator("O")["nats"]["strict_signing_key_usage"],
        json!(null)
    );
}

#[test]
fn the_system_account_is_named_or_cleared() {
    let t = Sandbox::with_operator("O").account("A");
    t.run("edit operator --system-account A")
        .ok()
        .says("set system account \"<A:A>\"");
    assert_eq!(
        t.claims_operator("O")["nats"]["system_account"],
        t.key("A:A")
    );
    t.run(
        "edit operator --system-account AAQ6HTUTNNLWUZ2HDYOJXJJ7IFURACD3DEUKPQSRTZFZLBTWMMUSD47M",
    )
    .ok()
    .says("is not in this store");
    t.run("edit operator --system-account ''")
        .ok()
        .says("removed system account");
    let output = t.run("edit operator --system-account ''").ok();
    output.says("a system account is not there");
    assert!(!output.stdout().contains("removed"), "{output}");
    assert_eq!(
        t.claims_operator("O")["nats"]["system_account"],
        json!(null)
    );
}

#[test]
fn another_operator_can_be_named() {
    let t = Sandbox::with_operator("one");
    t.run("add operator two").ok();
    t.run("edit operator one --tag x").ok();
    assert_eq!(t.claims_operator("one")["nats"]["tags"][0], "x");
    t.run_unchanged("edit operator three --tag x")
        .refused()
        .says("does not exist");
}

#[test]
fn refusals_change_nothing() {
    let t = Sandbox::with_operator("O").account("A").user("A", "u");
    let cases = [
        ("edit operator", 2, "specify an edit option"),
        (
            "edit operator -n http://x.example",
            2,
            "no protocol for this",
        ),
        (
            "edit operator -n nats://user:pw@x.example",
            2,
            "user or password",
        ),
        ("edit operator -n nats://x.example/path", 2, "has a path"),
        ("edit operator -n nats://:4222", 2, "names no host"),
        ("edit operator -u x.example", 2, "requires a protocol"),
        (
            "edit operator -u ftp://x.example",
            2,
            "no protocol for this",
        ),
        ("edit operator --sk @{A:A}", 1, "an operator key is needed"),
        ("edit operator --sk @{O:O}", 1, "identity key"),
        ("edit operator --sk nonsense", 1, "neither a key nor a file"),
        ("edit operator --system-account Nope", 1, "not in accounts"),
        (
            "edit operator --system-account @{U:A/u}",
            1,
            "an account is needed",
        ),
        ("edit operator --expiry 2021-13-01", 2, "expected a date"),
        ("edit operator --tag x -K @{A:A}", 1, "may not sign"),
    ];
    for (line, code, words) in cases {
        t.run_unchanged(line).exits(code).says(words);
    }
}

#[test]
fn the_start_is_set_and_the_account_server_taken_away() {
    let t = Sandbox::with_operator("O");
    t.run("edit operator --start 2021-01-01 --account-jwt-server-url http://localhost/jwt/v1")
        .ok();
    assert_eq!(t.claims_operator("O")["nbf"], 1_609_459_200);
    t.run("edit operator --rm-account-jwt-server-url")
        .ok()
        .says("removed account server url");
    let nats = t.claims_operator("O")["nats"].clone();
    assert!(nats.get("account_server_url").is_none(), "{nats}");
}

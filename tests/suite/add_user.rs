//! `add user`: new users and their creds.

use crate::support::sandbox::Sandbox;

fn with_account() -> Sandbox {
    Sandbox::with_operator("O").account("A")
}

#[test]
fn a_user_gets_a_key_a_jwt_and_creds() {
    let t = with_account();
    let output = t.run("add user --account A --name u").ok();
    output.says("signed with account key <A:A>");
    output.says("generated and stored user key \"<U:A/u>\"");
    output.says("added user \"u\" to account \"A\"");
    assert_eq!(t.claims_user("A", "u")["iss"], t.key("A:A"));
    assert!(t.seed_file("U:A/u").is_some());
    // Scripts take the first quoted word as the key, and open the path between back ticks.
    let quoted = output.stdout().split('"').nth(1).unwrap();
    assert_eq!(quoted, t.key("U:A/u"));
    let path = output.stdout().split('`').nth(1).unwrap();
    assert!(
        std::fs::read_to_string(path)
            .unwrap()
            .contains("NATS USER JWT")
    );
}

#[test]
fn the_report_names_everything_in_json() {
    let t = with_account();
    let json = t.run("add user u --expiry 2040-01-01 -J").ok().json();
    assert_eq!(json["user"], "u");
    assert_eq!(json["account"], "A");
    assert_eq!(json["key"], t.key("U:A/u"));
    assert_eq!(json["creds"], t.creds("A", "u").display().to_string());
    assert_eq!(json["expiry"], "2040-01-01T00:00:00Z");
    assert_eq!(json["signed_by"]["key"], t.key("A:A"));
}

#[test]
fn permissions_tags_and_networks_are_kept_as_nsc_keeps_them() {
    let t = with_account();
    let line = "add user u --tag Ops,night --tag ops --source-network 10.0.0.0/8,2001:DB8::/32 \
                --allow-pub b,a --allow-pub-response=3 --response-ttl 5s --bearer";
    t.run(line).ok().says("added pub \"a\"");
    let user = &t.claims_user("A", "u")["nats"];
    assert_eq!(user["tags"], serde_json::json!(["night", "ops"]));
    assert_eq!(
        user["src"],
        serde_json::json!(["10.0.0.0/8", "2001:db8::/32"])
    );
    assert_eq!(user["pub"]["allow"], serde_json::json!(["a", "b"]));
    assert_eq!(
        user["resp"],
        serde_json::json!({"max": 3, "ttl": 5_000_000_000_i64})
    );
    assert_eq!(user["bearer_token"], true);
}

#[test]
fn a_user_known_by_public_key_only_has_no_creds() {
    let t = with_account();
    let line = "add user u -k UBF5UVMESVVDIRKT7GROVNBYVTKK32V2355X3IPSU6TR7ZEA42IH6NEY";
    t.run(line).ok().says("skipped generating creds file");
    assert!(!t.creds("A", "u").exists());
}

#[test]
fn a_seed_that_is_given_is_stored_so_that_there_are_creds() {
    let t = with_account();
    let nkey = t.may_show_seeds().run("generate nkey --user").ok();
    let seed = nkey.stdout().lines().next().unwrap().to_owned();
    let json = t
        .call()
        .stdin(seed.clone())
        .run("add user u -k - --json")
        .ok()
        .json();
    assert_eq!(json["seed"], "stored");
    assert!(t.creds("A", "u").exists());
    // On the command line it works too, and is warned of.
    t.run_args(&["add", "account", "B"]).ok();
    let output = t.run_args(&["add", "user", "v", "-k", &seed]).ok();
    output.says("visible to other programs");
}

#[test]
fn refusals_leave_nothing_behind() {
    let t = with_account().user("A", "u");
    let cases = [
        (
            "add user u",
            1,
            "user \"u\" already exists in account \"A\"",
        ),
        ("add user U", 1, "already exists"),
        ("add user", 2, "user name is required"),
        ("add user a/b", 2, "separates directories"),
        ("add user v w", 2, "unexpected argument 'w'"),
        ("add user v -a NONE", 1, "not in accounts"),
        ("add user v --allow-pub 'a b'", 2, "blank"),
        ("add user v --allow-sub 'a b c'", 2, "one blank"),
        ("add user v --allow-pub a..b", 2, "dot"),
        ("add user v --expiry tomorrow", 2, "expected a date"),
        ("add user v --source-network 10.0.0.1", 2, "`10.0.0.1/32`"),
        ("add user v --source-network home", 2, "expected a network"),
        ("add user v -k nonsense", 1, "neither a key nor a file"),
        ("add user v -k @{A:A}", 1, "a user key is needed"),
        ("add user v -k @{U:A/u}", 1, "already exists"),
        ("add user v -K nobody", 1, "neither a key nor a file"),
        ("add user v -K @{O:O}", 1, "may not sign"),
        ("add user -i", 2, "no terminal"),
    ];
    for (line, code, words) in cases {
        t.run_unchanged(line).exits(code).says(words);
    }
}

#[test]
fn a_key_of_another_account_does_not_sign() {
    let t = with_account().account("B");
    t.run_unchanged("add user v -a A -K @{A:B}")
        .refused()
        .says("may not sign users of account \"A\"");
}

#[test]
fn a_user_is_added_although_another_account_is_damaged() {
    let t = with_account().account("B");
    t.run("select account A").ok();
    std::fs::write(t.account_jwt("B"), "damaged").unwrap();
    t.run("add user u").ok();
}

#[test]
fn the_old_name_of_the_number_of_responses_is_known() {
    let t = Sandbox::with_operator("O").account("A");
    t.run("add user u --max-responses 4").ok();
    assert_eq!(t.claims_user("A", "u")["nats"]["resp"]["max"], 4);
}

#[test]
fn limits_are_given_on_the_spot() {
    let t = with_account();
    t.run("add user u --payload 1k --data -1 --subs 5 --conn-type mqtt --time 08:00-09:00 --locale Europe/Berlin --bearer=false")
        .ok()
        .says("changed max payload to 1000 bytes");
    assert_eq!(
        t.claims_user("A", "u")["nats"],
        serde_json::json!({
            "pub": {}, "sub": {}, "times": [{"start": "08:00:00", "end": "09:00:00"}], "times_location": "Europe/Berlin",
            "subs": 5, "data": -1, "payload": 1000, "allowed_connection_types": ["MQTT"], "type": "user", "version": 2
        })
    );
    t.run("add user zero --subs 0 --allow-pub 'a.{{name()}}'")
        .ok()
        .says("may have no subscription at all")
        .says("for users of a role only");
    t.run("edit signing-key --sk generate --role svc").ok();
    t.run("add user v -K svc --bearer=false").ok();
    t.run_unchanged("add user w -K svc --payload 5")
        .refused()
        .says("scoped users require no permissions or limits set");
}

#[test]
fn tags_are_stored_in_order_as_other_tools_store_them() {
    let t = Sandbox::with_operator("O").account("A");
    t.run("add user --account A --name u --tag z,B --tag a")
        .ok();
    t.run("edit account A --tag z --tag b").ok();
    t.run("edit account A --tag m --rm-tag b").ok();
    t.run("describe user u --field nats.tags")
        .ok()
        .says(r#"["a","b","z"]"#);
    t.run("describe account A --field nats.tags")
        .ok()
        .says(r#"["m","z"]"#);
}

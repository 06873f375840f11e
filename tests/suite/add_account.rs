//! `add account`: new accounts of the operator.

use crate::support::sandbox::Sandbox;

#[test]
fn an_account_is_signed_by_the_operator_and_has_no_limits() {
    let t = Sandbox::with_operator("O");
    let output = t.run("add account --name A").ok();
    output.says("signed with operator key <O:O>");
    output.says("generated and stored account key \"<A:A>\"");
    output.says("added account \"A\"");
    let claims = t.claims_account("A");
    assert_eq!(claims["iss"], t.key("O:O"));
    assert_eq!(claims["nats"]["limits"]["conn"], -1);
    assert!(t.seed_file("A:A").is_some());
    // It is the current one.
    t.run("add user u").ok().says("to account \"A\"");
}

#[test]
fn times_and_default_permissions_are_in_the_report() {
    let t = Sandbox::with_operator("O");
    let line =
        "add account A --expiry 2040-01-01 --allow-pub orders.> --deny-sub 'audit.> workers'";
    let output = t.run(line).ok();
    output.says("added pub \"orders.>\"");
    output.says("added deny sub \"audit.> workers\"");
    let claims = t.claims_account("A");
    assert_eq!(claims["exp"], 2_208_988_800_i64);
    let permissions = &claims["nats"]["default_permissions"];
    assert_eq!(permissions["pub"]["allow"][0], "orders.>");
    assert_eq!(permissions["sub"]["deny"][0], "audit.> workers");
    let json = t.run("add account B --expiry 2040-01-01 -J").ok().json();
    assert_eq!(json["expiry"], "2040-01-01T00:00:00Z");
    assert_eq!(json["key"], t.key("A:B"));
    assert_eq!(json["signed_by"]["identity"], true);
}

#[test]
fn a_seed_that_is_given_is_stored_and_a_public_key_is_enough() {
    let t = Sandbox::with_operator("O");
    let nkey = t.may_show_seeds().run("generate nkey --account").ok();
    t.write("mine.nk", nkey.stdout().lines().next().unwrap());
    let json = t.run("add account Mine -k mine.nk --json").ok().json();
    assert_eq!(json["seed"], "stored");
    assert!(t.seed_file("A:Mine").is_some());
    let line = "add account Theirs -k AAQ6HTUTNNLWUZ2HDYOJXJJ7IFURACD3DEUKPQSRTZFZLBTWMMUSD47M";
    t.run(line).ok().says("is not in the keystore");
    assert_eq!(t.seed_file("A:Theirs"), None);
}

#[test]
fn the_key_that_signs_must_be_the_operators() {
    let t = Sandbox::new();
    t.run("add operator O --generate-signing-key").ok();
    t.run("add account A -K @{OSK:O}").ok();
    assert_eq!(t.claims_account("A")["iss"], t.key("OSK:O"));
    t.run_unchanged("add account B -K @{A:A}").refused();
    t.run_unchanged("add account B -K srvice").refused();
    t.run("edit operator --require-signing-keys").ok();
    t.run_unchanged("add account B -K @{O:O}")
        .refused()
        .says("requires signing keys");
    t.run("add account B").ok();
    assert_eq!(t.claims_account("B")["iss"], t.key("OSK:O"));
}

#[test]
fn what_edits_can_set_is_set_at_once() {
    let t = Sandbox::with_operator("O");
    let output = t
        .run("add account A --conns 5 --leaf-conns 1 --data 1k --exports 3 --imports 4 --payload 2k --subscriptions 6 --wildcard-exports=false --disallow-bearer --js-disk-storage 1G --js-max-bytes-required --sk generate --tag Gold --description 'Web shop' --info-url https://wiki.example/a --trace-context-subject trace.a --trace-context-sampling 5 --host-cluster-traffic")
        .ok();
    output.says("changed max connections to 5");
    output.says("added signing key \"<SK:A>\"");
    output.says("added tag \"gold\"");
    let mut nats = t.claims_account("A")["nats"].clone();
    t.run("add account B").ok();
    t.run("edit account B --conns 5 --leaf-conns 1 --data 1k --exports 3 --imports 4 --payload 2k --subscriptions 6 --wildcard-exports=false --disallow-bearer --js-disk-storage 1G --js-max-bytes-required --sk generate --tag Gold --description 'Web shop' --info-url https://wiki.example/a --trace-context-subject trace.a --trace-context-sampling 5 --host-cluster-traffic")
        .ok();
    // Each has a signing key of its own.
    nats["signing_keys"] = serde_json::json!([t.key("SK:B")]);
    assert_eq!(nats, t.claims_account("B")["nats"]);
    let json = t
        .run("add account C --js-tier 3 --js-mem-storage 1G --js-streams 2 --js-consumer 3 --js-max-mem-stream 1M --js-max-disk-stream 1M --js-max-ack-pending 9 --sk generate --json")
        .ok()
        .json();
    assert_eq!(json["added_signing_keys"][0]["key"], t.key("SK:C"));
    let tier = &t.claims_account("C")["nats"]["limits"]["tiered_limits"]["R3"];
    assert_eq!(tier["max_ack_pending"], 9);
    t.run("add account D --js-enable 0").ok();
    assert_eq!(t.claims_account("D")["nats"]["limits"]["disk_storage"], -1);
    t.run_unchanged("add account E --sk generate --js-enable 0 --js-streams 4")
        .exits(2)
        .says("cannot be used with");
    t.run_unchanged("add account E --sk generate --trace-context-sampling 4")
        .refused()
        .says("requires a subject");
}

#[test]
fn refusals_leave_nothing_behind() {
    let t = Sandbox::with_operator("O").account("Taken");
    let cases = [
        ("add account Taken", 1, "account \"Taken\" already exists"),
        ("add account TAKEN", 1, "account \"Taken\" already exists"),
        ("add account", 2, "account name is required"),
        ("add account a/b", 2, "separates directories"),
        ("add account ..", 2, "cannot be a name"),
        ("add account N -k nonsense", 1, "neither a key nor a file"),
        (
            "add account N -k UBF5UVMESVVDIRKT7GROVNBYVTKK32V2355X3IPSU6TR7ZEA42IH6NEY",
            1,
            "an account key is needed",
        ),
        ("add account N -k @{A:Taken}", 1, "already exists"),
        ("add account N --expiry x", 2, "expected a date"),
        ("add account N --deny-pub 'a b'", 2, "blank"),
        ("add account N --deny-pub ..a", 2, "dot"),
        (
            "add account N --start 2030-01-01 --expiry 2029-01-01",
            2,
            "after the expiry",
        ),
    ];
    for (line, code, words) in cases {
        t.run_unchanged(line).exits(code).says(words);
    }
}

#[test]
fn an_expiry_that_has_passed_is_told() {
    let t = Sandbox::with_operator("O");
    t.run("add account A --expiry 2001-01-01")
        .ok()
        .says("has passed already");
}

#[test]
fn every_kind_of_default_permission_is_taken() {
    let t = Sandbox::with_operator("O");
    t.run("add account A --allow-pubsub both --deny-pubsub neither --allow-pub-response=3 --response-ttl 5s")
        .ok()
        .says("set max responses to 3");
    let permissions = t.claims_account("A")["nats"]["default_permissions"].clone();
    for side in ["pub", "sub"] {
        assert_eq!(permissions[side]["allow"][0], "both");
        assert_eq!(permissions[side]["deny"][0], "neither");
    }
    assert_eq!(permissions["resp"]["max"], 3);
    assert_eq!(permissions["resp"]["ttl"], 5_000_000_000_i64);
    // The name it had before.
    t.run("add account B --max-responses 4").ok();
    let permissions = t.claims_account("B")["nats"]["default_permissions"].clone();
    assert_eq!(permissions["resp"]["max"], 4);
}

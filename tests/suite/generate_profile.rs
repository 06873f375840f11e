//! `generate profile`: every form of query, nothing else changed or said.

use std::fs;

use serde_json::{Value, json};

use crate::support::refusals::Refusals;
use crate::support::sandbox::Sandbox;

fn world() -> Sandbox {
    let t = Sandbox::with_operator("My Op")
        .account("A")
        .account("B")
        .user("A", "u");
    t.run("edit operator --service-url nats://one.example:4222")
        .ok();
    t.run("select account B").ok();
    t
}

#[track_caller]
fn profile(t: &Sandbox, url: &str) -> Value {
    let before = t.tree();
    let output = t
        .may_show_seeds()
        .run_args(&["generate", "profile", url])
        .ok();
    assert_eq!(output.stderr(), "");
    t.assert_unchanged(&before);
    output.json()
}

#[test]
fn an_address_alone_gives_service_urls_and_creds() {
    let t = world();
    let operator = json!({ "service": ["nats://one.example:4222"] });
    assert_eq!(
        profile(&t, "nsc://My%20Op"),
        json!({ "operator": operator })
    );
    assert_eq!(
        profile(&t, "nsc://My Op/A"),
        json!({ "operator": operator })
    );
    let of_user = json!({ "user_creds": t.creds("A", "u"), "operator": operator });
    assert_eq!(profile(&t, "nsc://My%20Op/A/u"), of_user);
    assert_eq!(profile(&t, "NSC://my%20op/a/U"), of_user);
    let keys = ["O:My Op", "A:A", "U:A/u"].map(|key| t.key(key));
    assert_eq!(profile(&t, &format!("nsc://{}", keys.join("/"))), of_user);
    fs::remove_file(t.creds("A", "u")).unwrap();
    assert_eq!(
        profile(&t, "nsc://My%20Op/A/u"),
        json!({ "operator": operator })
    );
}

#[test]
fn names_keys_and_seeds_are_told_where_asked() {
    let t = world();
    let [o, a, u] = ["O:My Op", "A:A", "U:A/u"].map(|key| t.key(key));
    let [so, sa, su] = ["O:My Op", "A:A", "U:A/u"].map(|key| t.seed(key));
    let all = profile(&t, "nsc://My%20Op/A/u?names&keys&seeds");
    assert_eq!(all["operator"]["name"], "My Op");
    assert_eq!(all["operator"]["seed"], json!(so));
    assert_eq!(all["operator"]["id"], json!(o));
    assert_eq!(all["account"], json!({ "name": "A", "seed": sa, "id": a }));
    assert_eq!(all["user"], json!({ "name": "u", "seed": su, "id": u }));
    let some = profile(&t, "nsc://My%20Op/A/u?operatorName&accountKey&USERSEED");
    assert_eq!(some["operator"]["name"], "My Op");
    assert_eq!(some["account"], json!({ "id": a }));
    assert_eq!(some["user"], json!({ "seed": su }));
    let more = profile(
        &t,
        "nsc://My%20Op/A/u?operatorKey&operatorSeed&accountName&accountSeed&userName&userKey",
    );
    assert_eq!(more["account"], json!({ "name": "A", "seed": sa }));
    assert_eq!(more["user"], json!({ "name": "u", "id": u }));
    // Bare words: all that the address names, but the key of the last only.
    let bare = profile(&t, "nsc://My%20Op/A?name&seed&key");
    assert_eq!(bare["account"], json!({ "name": "A", "seed": sa, "id": a }));
    assert_eq!(bare["operator"]["name"], "My Op");
    assert_eq!(bare["operator"]["seed"], json!(so));
    assert_eq!(bare["operator"].get("id"), None);
    assert_eq!(bare.get("user"), None);
    // What the address does not name is passed over by the words for all.
    assert_eq!(
        profile(&t, "nsc://My%20Op?names&keys&seeds").get("account"),
        None
    );
}

#[test]
fn the_seed_of_a_signing_key_is_given_for_its_public_key_and_in_place_of_a_missing_one() {
    let t = world();
    t.run("edit operator --sk generate").ok();
    let (key, seed) = (t.key("OSK:My Op"), t.seed("OSK:My Op"));
    for key in [key.clone(), key.to_lowercase()] {
        let found = profile(&t, &format!("nsc://My%20Op?operatorSeed={key}"));
        assert_eq!(found["operator"]["seed"], json!(seed));
    }
    fs::remove_file(t.seed_file("O:My Op").unwrap()).unwrap();
    assert_eq!(
        profile(&t, "nsc://My%20Op?seed")["operator"]["seed"],
        json!(seed)
    );
    fs::remove_file(t.seed_file("OSK:My Op").unwrap()).unwrap();
    t.run("generate profile nsc://My%20Op?operatorSeed")
        .refused()
        .says("no seed was found for");
    t.run("generate profile nsc://My%20Op?operatorSeed=@{A:A}")
        .refused()
        .says("was not found");
}

#[test]
fn another_store_and_keystore_are_found_as_they_are_written() {
    let t = world();
    t.run("--all-dirs Elsewhere/Big%20Dir add operator --name Far")
        .ok();
    let here = t.path("Elsewhere/Big%20Dir");
    let url = |dir: &str| format!("nsc://Far?names&seeds&STORE={dir}&KeyStore={dir}");
    let escaped = here.display().to_string().replace('%', "%25");
    let found = profile(&t, &url(&escaped));
    assert_eq!(found["operator"]["name"], "Far");
    assert!(
        found["operator"]["seed"]
            .as_str()
            .unwrap()
            .starts_with("SO")
    );
    assert_eq!(profile(&t, &url("Elsewhere/Big%2520Dir")), found);
    t.run("generate profile 'nsc://Far?store=elsewhere/big'")
        .refused()
        .says("does not exist");
    let output =
        t.may_show_seeds()
            .run_args(&["generate", "profile", &url(&escaped), "-o", "far.json"]);
    output
        .ok()
        .says("wrote tool configuration to `<tmp>/far.json`");
    assert_eq!(
        serde_json::from_str::<Value>(&t.read("far.json")).unwrap(),
        found
    );
}

#[test]
fn saved_defaults_are_never_touched() {
    let t = world();
    let saved = fs::read(t.dirs().config.join("nsc.json")).unwrap();
    let _ = profile(&t, "nsc://My%20Op/A/u?names");
    assert_eq!(fs::read(t.dirs().config.join("nsc.json")).unwrap(), saved);
    // Not even where there are none yet.
    fs::remove_file(t.dirs().config.join("nsc.json")).unwrap();
    let _ = profile(&t, "nsc://My%20Op/A/u?names");
    assert!(!t.dirs().config.join("nsc.json").exists());
}

#[test]
fn a_file_is_private_and_an_existing_one_is_kept() {
    let t = world();
    let output = t
        .run("generate profile nsc://My%20Op/A/u?userSeed ignored words -o p.json")
        .ok();
    output
        .says("wrote tool configuration to `<tmp>/p.json`")
        .says("it holds seeds");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = fs::metadata(t.path("p.json")).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
    assert!(t.read("p.json").contains(&t.seed("U:A/u")));
    t.run_unchanged("generate profile nsc://My%20Op/A/u --output-file p.json")
        .refused()
        .says("already exists");
    let report = t
        .run("generate profile nsc://My%20Op/A/u --output-file p.json --force --json")
        .ok();
    assert_eq!(
        report.json(),
        json!({ "file": t.path("p.json"), "secret": false })
    );
    assert!(!t.read("p.json").contains("\"seed\""));
}

#[test]
fn what_is_not_there_is_refused() {
    let t = world();
    let mut refusals = Refusals::of(&t);
    for (url, words) in [
        ("http://O/A/u", "expecting 'nsc://'"),
        ("nsc://", "expecting an operator name"),
        ("nsc://Nope", "does not exist"),
        ("nsc://My%20Op/Nope", "not in accounts"),
        ("nsc://My%20Op/A/nope", "not found"),
        ("nsc://My%20Op/A/u/more", "more than an operator"),
        ("nsc://My%20Op//u", "no account"),
        ("nsc://My%20Op/..%2FA", "not in accounts"),
        ("nsc://My%20Op?nothing", "cannot be asked for"),
        ("nsc://My%20Op?accountKey", "names no account"),
        ("nsc://My%20Op?accountName", "names no account"),
        ("nsc://My%20Op/A?userSeed", "names no user"),
        ("nsc://My%20Op/A?userName", "names no user"),
    ] {
        refusals.words(&["generate", "profile", url], 1, words);
    }
    refusals.usage("generate profile", "nsc://OPERATOR/ACCOUNT/USER");
}

//! `edit authcallout`: users of the service, accounts, the curve key, and off again.

use serde_json::json;

use crate::support::refusals::Refusals;
use crate::support::sandbox::Sandbox;

const USER: &str = "UDN25WSGMQF33IX72Q7QYWIIKYMBLMVDKIWVWWQMLAU3CMUC33LLNCZA";

fn store() -> Sandbox {
    Sandbox::with_operator("O")
        .account("App")
        .account("Auth")
        .user("Auth", "service")
}

#[test]
fn a_service_is_named_with_its_accounts_and_a_curve_key() {
    let t = store();
    let output = t
        .run("edit authcallout Auth --auth-user @{U:Auth/service} --allowed-account App --curve generate")
        .ok();
    output.says("signed with operator key <O:O>");
    output.says("added user \"<U:Auth/service>\"");
    output.says("added account \"<A:App>\"");
    output.says("set curve key <X:Auth>");
    output.says("edited account \"Auth\"");
    let settings = &t.claims_account("Auth")["nats"]["authorization"];
    assert_eq!(settings["auth_users"], json!([t.key("U:Auth/service")]));
    assert_eq!(settings["allowed_accounts"], json!([t.key("A:App")]));
    assert_eq!(settings["xkey"], t.key("X:Auth"));
    let seed = t.seed_file("X:Auth").unwrap();
    assert!(seed.starts_with(t.dirs().keys.join("keys").join("X")));
    t.run("edit authcallout Auth --auth-user @{U:Auth/service} --allowed-account @{A:App}")
        .ok()
        .says("skipped adding user \"<U:Auth/service>\" - as it's already set");
}

#[test]
fn a_curve_key_is_given_by_key_or_seed_file() {
    let t = store();
    t.run("edit authcallout -a Auth --auth-user @{U:Auth/service} -x generate")
        .ok();
    let (key, seed) = (t.key("X:Auth"), t.seed("X:Auth"));
    t.write("x.nk", &seed);
    t.run("edit authcallout -a App --auth-user @{U:Auth/service} -x x.nk")
        .ok();
    assert_eq!(
        t.claims_account("App")["nats"]["authorization"]["xkey"],
        key
    );
    let json = t
        .run("edit authcallout -a Auth -x XDN6YKUWMIAVYDZY4TUSS4KJKOBC37WOXJKNIGXI4HXEYBXAKJIRW2NI --json")
        .ok()
        .json();
    assert_eq!(json["seed"], "elsewhere");
    assert_eq!(json["account"], "Auth");
    assert_eq!(json["auth_users"][0], t.key("U:Auth/service"));
    let seed_text = t
        .may_show_seeds()
        .run(&format!("edit authcallout -a Auth -x {seed}"));
    seed_text.ok().says("visible to other programs");
}

#[test]
fn parts_are_removed_and_what_is_not_there_is_told() {
    let t = store();
    t.run(&format!(
        "edit authcallout Auth --auth-user @{{U:Auth/service}},{USER} --allowed-account '*' --curve generate"
    ))
    .ok();
    let output = t
        .run(&format!(
            "edit authcallout Auth --rm-auth-user {USER} --rm-allowed-account '*',App --rm-curve"
        ))
        .ok();
    output.says("deleted user \"");
    output.says("deleted account \"*\"");
    output.says("account \"<A:App>\" is not there, so nothing was removed");
    output.says("curve key");
    let settings = &t.claims_account("Auth")["nats"]["authorization"];
    assert_eq!(*settings, json!({"auth_users": [t.key("U:Auth/service")]}));
    let output = t.run(&format!(
        "edit authcallout Auth --rm-curve --rm-auth-user {USER}"
    ));
    let output = output.ok();
    output.says("a curve key is not there, so nothing was removed");
    assert!(!output.stdout().contains("deleted"), "{output}");
}

#[test]
fn all_of_it_is_disabled() {
    let t = store();
    t.run("edit authcallout Auth --auth-user @{U:Auth/service} --allowed-account App")
        .ok();
    let output = t.run("edit authcallout Auth --disable").ok();
    output.says("removed external authorization configuration");
    let nats = &t.claims_account("Auth")["nats"];
    assert_eq!(nats["authorization"], json!({}));
    let output = t.run("edit authcallout Auth --disable").ok();
    output.says("an external authorization is not there");
    assert!(!output.stdout().contains("removed external"), "{output}");
}

#[test]
fn the_key_alone_signs_anew() {
    let t = store();
    t.run("edit operator --sk generate").ok();
    t.run("edit authcallout Auth -K @{OSK:O}").ok();
    assert_eq!(t.claims_account("Auth")["iss"], t.key("OSK:O"));
    t.run("edit authcallout Auth --auth-user @{U:Auth/service}")
        .ok()
        .says("signed with operator signing key <OSK:O>");
}

#[test]
fn refusals_change_nothing() {
    let t = store();
    let mut refusals = Refusals::of(&t);
    let cases = [
        ("--auth-user service", "the name of a user"),
        ("--auth-user @{A:App}", "a user key is needed"),
        ("--auth-user nobody", "neither a key nor a file"),
        (
            "--allowed-account App",
            "cannot have accounts without users",
        ),
        (
            "--auth-user @{U:Auth/service} --allowed-account nowhere",
            "neither a key nor a file",
        ),
        (
            "--auth-user @{U:Auth/service} --curve @{A:App}",
            "a curve key is needed",
        ),
        ("--disable -K @{A:App}", "may not sign"),
    ];
    for (options, says) in cases {
        refusals.refused(&format!("edit authcallout -a Auth {options}"), says);
    }
    refusals.usage("edit authcallout Auth", "specify an edit option");
    refusals.usage(
        "edit authcallout Auth --disable --rm-curve",
        "cannot be used with",
    );
    refusals.usage(
        "edit authcallout Auth --curve generate --rm-curve",
        "cannot be used with",
    );
    refusals.usage("edit authcallout Auth -a App --disable", "two names");
}

//! What `share` adds and writes: exports, activations in one file, and imports in the same store.

use serde_json::json;

use crate::served::operator;
use crate::share_world::give_jetstream;
use crate::support::refusals::Refusals;
use crate::support::sandbox::Sandbox;

fn exports(t: &Sandbox) -> serde_json::Value {
    t.claims_account("OWNER")["nats"]["exports"].clone()
}

/// OWNER and GUEST without a server.
pub fn sharing() -> Sandbox {
    let t = operator(&["OWNER", "GUEST"]);
    give_jetstream(&t, "OWNER");
    t
}

pub const SHARE: &str =
    "share stream ORDERS --account OWNER --consumer worker --target-account GUEST";

#[test]
fn two_tight_private_services_are_exported_and_typed_again_nothing_changes() {
    let t = sharing();
    t.run(&format!("{SHARE} --start 1d --expiry 30d")).ok();
    // In the order of their subjects, as they are signed.
    let expected = json!([
        { "name": "ORDERS-ack", "subject": "$JS.ACK.ORDERS.*.>", "type": "service",
          "token_req": true, "response_type": "Singleton" },
        { "name": "ORDERS-next", "subject": "$JS.API.CONSUMER.MSG.NEXT.ORDERS.*", "type": "service",
          "token_req": true, "response_type": "Stream" },
    ]);
    assert_eq!(exports(&t), expected);
    let account = std::fs::read(t.account_jwt("OWNER")).unwrap();
    let report = t.run(&format!("{SHARE} --json")).ok().json();
    assert_eq!(std::fs::read(t.account_jwt("OWNER")).unwrap(), account);
    assert_eq!(report["exports"][0]["added"], false);
    assert_eq!(
        report["activations"][1]["subject"],
        "$JS.ACK.ORDERS.worker.>"
    );
    assert_eq!(report["target"], t.key("A:GUEST"));
    assert!(report.get("account_signed_by").is_none());
}

#[test]
fn the_file_says_what_it_is_and_how_it_is_imported() {
    let t = sharing();
    t.run(&format!("{SHARE} --expiry 2031-01-01")).ok();
    let file = t.read("OWNER-ORDERS-worker-GUEST.tok");
    let text = t.stable_text(&file);
    for words in [
        "Account \"OWNER\" (<A:OWNER>) shares with account \"GUEST\" (<A:GUEST>):\nmessages of consumer \"worker\" of stream \"ORDERS\".\n",
        "Valid until 2031-01-01T00:00:00Z.\n",
        "  accord add import --account GUEST --token FILE\n",
        "\nClients fetch from the consumer without asking first what it is: ",
        "\n1. Lets it fetch messages of consumer \"worker\" (service $JS.API.CONSUMER.MSG.NEXT.ORDERS.worker)\n-----BEGIN NATS ACTIVATION JWT-----\n",
        "\n2. Lets it acknowledge them (service $JS.ACK.ORDERS.worker.>)\n-----BEGIN NATS ACTIVATION JWT-----\n",
    ] {
        assert!(text.contains(words), "{words}\nis not in\n{text}");
    }
    // On standard output it is the same text.
    let shown = t.run(&format!("{SHARE} --output-file --")).ok();
    assert!(shown.stdout().starts_with("Account \"OWNER\""), "{shown}");
}

#[test]
fn a_file_is_replaced_by_a_newer_one_and_no_other_is() {
    let t = sharing();
    t.run(SHARE).ok();
    t.run(&format!("{SHARE} --expiry 1d")).ok();
    t.run("share stream ORDERS --account OWNER --consumer other --target-account GUEST --output-file other.tok").ok();
    t.write("notes.txt", "buy milk");
    {
        let mut refusals = Refusals::of(&t);
        for file in ["other.tok", "notes.txt"] {
            refusals.refused(
                &format!("{SHARE} --output-file {file}"),
                "already exists and holds something other than activations of this share",
            );
        }
    }
    t.run(&format!("{SHARE} --output-file notes.txt --force"))
        .ok();
    assert!(t.read("notes.txt").contains("NATS ACTIVATION JWT"));
}

#[test]
fn a_dry_run_changes_nothing_and_says_what_would() {
    let t = sharing();
    t.run_unchanged(&format!("{SHARE} --import --dry-run"))
        .ok()
        .says("account JWT \"GUEST\"")
        .says("account JWT \"OWNER\"");
}

#[test]
fn an_import_that_is_there_gets_the_new_activation() {
    let t = sharing();
    t.run(&format!("{SHARE} --import --expiry 1d")).ok();
    let before = t.claims_account("GUEST")["nats"]["imports"].clone();
    t.run(&format!("{SHARE} --import --expiry 2d")).ok();
    let after = t.claims_account("GUEST")["nats"]["imports"].clone();
    assert_eq!(after.as_array().unwrap().len(), 2);
    assert_ne!(before[0]["token"], after[0]["token"]);
    assert_eq!(before[0]["local_subject"], after[0]["local_subject"]);
    t.run_unchanged(&format!("{SHARE} --import --local-prefix JS.o"))
        .refused()
        .says("imports `$JS.API.CONSUMER.MSG.NEXT.ORDERS.worker` already, as `$JS.API.CONSUMER.MSG.NEXT.ORDERS.worker` and not as `JS.o.API.CONSUMER.MSG.NEXT.ORDERS.worker`")
        .says("hint: remove it first: accord delete import --account GUEST --subject");
}

#[test]
fn all_that_share_take_the_same_options() {
    let t = sharing();
    for (what, file) in [
        (
            "share stream ORDERS --consumer worker",
            "OWNER-ORDERS-worker-GUEST.tok",
        ),
        ("share subject orders.new", "OWNER-orders-new-GUEST.tok"),
        ("share service stock.check", "OWNER-stock-check-GUEST.tok"),
        ("share kv CFG --write", "OWNER-CFG-GUEST.tok"),
    ] {
        let who = "--account OWNER --target-account GUEST";
        t.run(&format!("{what} {who}")).ok();
        t.run(&format!(
            "{what} {who} --start 1d --expiry 31d --output-file {file} --force --local-prefix JS.o"
        ))
        .ok();
        let text = t.read(file);
        assert!(text.contains(" --local-prefix JS.o\n"), "{text}");
        for token in accord::claims::armor::blocks(&text) {
            let claims = accord::claims::ActivationClaims::decode(token).unwrap();
            assert_eq!(claims.exp - claims.nbf, 30 * 86_400, "{what}");
            assert_eq!(claims.sub, t.key("A:GUEST"));
        }
        let t = sharing();
        t.run(&format!(
            "{what} --account OWNER --public --import --target-account GUEST"
        ))
        .ok();
        let imports = t.claims_account("GUEST")["nats"]["imports"].clone();
        let private = imports
            .as_array()
            .unwrap()
            .iter()
            .any(|i| i.get("token").is_some());
        assert!(!private, "{imports}");
        let t = sharing();
        t.run(&format!("{what} {who} --import --output-file both.tok"))
            .ok();
        assert!(t.read("both.tok").contains("NATS ACTIVATION JWT"));
        let findings = t.run("validate --all-accounts").ok();
        assert!(!findings.shown().contains("warning"), "{findings}");
    }
}

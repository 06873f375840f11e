//! `share list`: who may use what, until when, and whether it holds.

use std::fs;

use serde_json::{Value, json};

use crate::activations::{forged, sharing};
use crate::support::refusals::Refusals;
use crate::support::sandbox::Sandbox;
use crate::world::now;

/// What `share list` says of account A, each grant as `[subject, account, state]`.
fn states(t: &Sandbox, options: &str) -> Vec<Value> {
    let list = t.run_unchanged(&format!("share list --account A --json {options}"));
    let list = list.ok().json();
    let brief = |share: &Value| {
        let guest = match (&share["target_name"], &share["target"]) {
            (Value::Null, Value::Null) => json!("everyone"),
            (Value::Null, key) => key.clone(),
            (name, _) => name.clone(),
        };
        json!([share["subject"], guest, share["state"]])
    };
    list["shares"]
        .as_array()
        .unwrap()
        .iter()
        .map(brief)
        .collect()
}

/// Writes tokens into the record of account A.
fn remember(t: &Sandbox, tokens: &[String]) {
    let name = format!(".accord.grants.{}", t.key("A:A"));
    fs::write(t.dirs().stores.join("O").join(name), tokens.join("\n")).unwrap();
}

#[test]
fn grants_are_told_with_their_states() {
    let t = sharing().account("C").account("D");
    t.run("add export -a A --private --subject x.>").ok();
    t.run("generate activation -a A -t B -s orders.eu").ok();
    t.run("generate activation -a A -t C -s orders.> --expiry 1M")
        .ok();
    t.run("generate activation -a A -t D -s orders.> --start 1d")
        .ok();
    t.run("generate activation -a A -t D -s stock.check").ok();
    t.run("revocations add-activation -a A --service -s stock.check -t D")
        .ok();
    t.run("revocations add-activation -a A -s x.> -t '*' --yes")
        .ok();
    assert_eq!(
        states(&t, ""),
        [
            json!(["orders.eu", "B", "active"]),
            json!(["orders.>", "C", "active"]),
            json!(["orders.>", "D", "not_yet"]),
            json!(["prices.*", "everyone", "active"]),
            json!(["stock.check", "D", "revoked"]),
            json!(["x.>", "*", "revoked"]),
        ]
    );
}

#[test]
fn imports_of_accounts_in_the_store_are_known_without_a_record() {
    let t = sharing();
    t.write("B.tok", forged(&t, |claims| claims.exp = now() + 90_000));
    t.run("add import --account B --token B.tok").ok();
    t.run("add import --account B --src-account A --remote-subject prices.*")
        .ok();
    let list = t.run("share list -a A -t B -J").ok().json();
    let row = |at: usize| list["shares"][at].clone();
    assert_eq!(
        json!([
            row(0)["target_name"],
            row(0)["imported"],
            row(0)["remembered"],
            row(0)["state"]
        ]),
        json!(["B", true, false, "active"])
    );
    assert_eq!(row(0)["target"], t.key("A:B"));
    assert!(row(0)["expiry"].is_string() && row(0)["issued"].is_string());
    assert_eq!(states(&t, "-t B").len(), 3, "{list:#}");
    // The same activation in the record and in the import is one grant.
    t.run("generate activation -a A -t B -s stock.check -o stock.tok")
        .ok();
    t.run("add import --account B --token stock.tok").ok();
    let list = t.run("share list -a A -t B -J").ok().json();
    let stock = list["shares"].as_array().unwrap().iter();
    let stock: Vec<_> = stock.filter(|s| s["subject"] == "stock.check").collect();
    assert_eq!(stock.len(), 1);
    assert_eq!(
        json!([stock[0]["imported"], stock[0]["remembered"]]),
        json!([true, true])
    );
}

#[test]
fn what_no_longer_holds_is_told_with_its_reason() {
    let t = sharing();
    let expired = forged(&t, |claims| claims.exp = now() - 5);
    let elsewhere = forged(&t, |claims| claims.nats.subject = "gone".into());
    remember(&t, &[expired, elsewhere]);
    assert_eq!(
        states(&t, "--target-account B"),
        [
            json!(["orders.>", "B", "expired"]),
            json!(["prices.*", "everyone", "active"]),
            json!(["gone", "B", "inactive"]),
        ]
    );
    t.run("share list -a A")
        .ok()
        .says("| Not exported |")
        .says("Inactive: import-not-exported");
    // A key that the account has no longer signs for nobody.
    let keys = t.run("edit account A --sk generate -J").ok().json();
    let key = keys["signing_keys"][0]["key"].as_str();
    let key = key.map_or_else(
        || {
            t.claims_account("A")["nats"]["signing_keys"][0]
                .as_str()
                .unwrap()
                .to_owned()
        },
        str::to_owned,
    );
    t.run(&format!(
        "generate activation -a A -t B -s orders.us -K {key}"
    ))
    .ok();
    assert!(states(&t, "").contains(&json!(["orders.us", "B", "active"])));
    t.run(&format!("edit account A --rm-sk {key}")).ok();
    assert!(states(&t, "").contains(&json!(["orders.us", "B", "inactive"])));
}

#[test]
fn an_import_without_its_activation_and_one_at_an_address_are_told() {
    let t = sharing().account("C");
    t.run("add import -a B --src-account A --remote-subject orders.>")
        .ok();
    crate::served::resign(&t, "C", "O", |claims| {
        claims.nats.imports.push(accord::claims::Import {
            subject: "orders.>".into(),
            account: t.key("A:A"),
            kind: accord::claims::ShareKind::Stream,
            token: "https://example.com/activation".into(),
            ..Default::default()
        });
    });
    let states = states(&t, "");
    assert!(
        states.contains(&json!(["orders.>", "B", "inactive"])),
        "{states:?}"
    );
    assert!(
        states.contains(&json!(["orders.>", "C", "unknown"])),
        "{states:?}"
    );
}

#[test]
fn the_table_names_accounts_and_says_what_cannot_be_known() {
    let t = sharing();
    t.run("generate activation -a A -t B -s orders.eu").ok();
    let foreign = Sandbox::with_operator("P").account("Far");
    let key = foreign.key("A:Far");
    t.run(&format!("generate activation -a A -t {key} -s orders.us"))
        .ok();
    let shown = t.run("share list --account A").ok();
    shown
        .says("Shares of A")
        .says("| orders.eu ")
        .says("| Everyone ")
        .says("not known here: activations that were issued elsewhere")
        .says("not known here: who imports public exports in other stores");
    assert!(shown.stdout().contains(&key), "{shown}");
    t.run("share list -a B")
        .ok()
        .says("account \"B\" grants nothing to anybody");
}

#[test]
fn all_accounts_are_told_in_one_go() {
    let t = sharing();
    t.run("add export -a B -s b --private").ok();
    t.run("generate activation -a B -t A").ok();
    t.run("share list --all-accounts")
        .ok()
        .says("Shares of A")
        .says("Shares of B");
    let list = t.run("share list -A -t A -J").ok().json();
    let mut accounts: Vec<&str> = list["shares"]
        .as_array()
        .unwrap()
        .iter()
        .map(|share| share["account"].as_str().unwrap())
        .collect();
    accounts.dedup();
    assert_eq!(accounts, ["A", "B", "SYS"]);
}

#[test]
fn what_is_in_a_record_by_others_is_passed_over() {
    let t = sharing();
    t.run("add export -a B -s b --private").ok();
    t.run("generate activation -a B -t A -o A.tok").ok();
    let foreign = t.read("A.tok").lines().nth(1).unwrap().to_owned();
    let mut bent = forged(&t, |_| {});
    bent.insert(bent.len() - 9, 'x');
    remember(&t, &[foreign, bent, "\u{1b}[2Jgarbage".into()]);
    assert_eq!(states(&t, ""), [json!(["prices.*", "everyone", "active"])]);
    let name = format!(".accord.grants.{}", t.key("A:A"));
    let path = t.dirs().stores.join("O").join(name);
    fs::remove_file(&path).unwrap();
    fs::create_dir(&path).unwrap();
    t.run("share list -a A")
        .ok()
        .says("warning: what account \"A\" has issued cannot be read: ");
    fs::remove_dir(&path).unwrap();
}

#[test]
fn refusals_change_nothing() {
    let t = sharing();
    let mut bad = Refusals::of(&t);
    bad.refused("share list -a nobody", "not in accounts");
    bad.refused("share list -a A -t nobody", "not in accounts");
    bad.refused("share list -a A -t @{O}", "an account is needed");
    bad.usage("share list -a A -A", "cannot be used with");
}

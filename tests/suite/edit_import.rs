//! `edit import`: what it changes, fresh activations, and what it refuses.

use serde_json::{Value, json};

use crate::activations::{forged, issued, sharing};
use crate::served::resign;
use crate::support::refusals::Refusals;
use crate::support::sandbox::Sandbox;
use crate::world::now;

/// Account B imports the private stream and service of A by activations, and its public stream.
fn importing() -> Sandbox {
    let t = sharing();
    for subject in ["orders.>", "stock.check"] {
        issued(&t, subject);
        t.run("add import --account B --token B.tok").ok();
    }
    t.run("add import --account B --src-account A --remote-subject prices.* --name prices")
        .ok();
    t.run("select account B").ok();
    t
}

/// The import of account B with this remote subject.
fn import(t: &Sandbox, subject: &str) -> Value {
    let imports = t.claims_account("B")["nats"]["imports"].clone();
    let mut found = imports.as_array().unwrap().iter();
    found.find(|i| i["subject"] == subject).unwrap().clone()
}

#[test]
fn name_place_and_traces_change() {
    let t = importing();
    t.run("edit import prices --local-subject 'shop.$1' --allow-trace --name 'Shop prices'")
        .ok()
        .says("signed with operator key <O:O>")
        .says("changed local subject to \"shop.$1\"")
        .says("changed allowed trace to true")
        .says("edited stream import \"Shop prices\" of account \"B\"");
    let expected = json!({"name": "Shop prices", "subject": "prices.*", "account": t.key("A:A"),
        "local_subject": "shop.$1", "type": "stream", "allow_trace": true});
    assert_eq!(import(&t, "prices.*"), expected);
    t.run("edit import 'shop.$1' --local-subject '' --allow-trace=false --name ''")
        .ok()
        .says("removed local subject");
    let expected = json!({"name": "prices.*", "subject": "prices.*", "account": t.key("A:A"), "type": "stream"});
    assert_eq!(import(&t, "prices.*"), expected);
}

#[test]
fn a_service_may_tell_who_asks() {
    let t = importing();
    t.run("edit import --account B --subject stock.check --share")
        .ok();
    assert_eq!(import(&t, "stock.check")["share"], true);
    t.run("edit import --subject stock.check --src-account A --service --share=false")
        .ok()
        .says("changed share to false");
    assert_eq!(import(&t, "stock.check")["share"], json!(null));
}

#[test]
fn a_fresh_activation_finds_its_import() {
    let t = importing();
    let old = import(&t, "orders.>");
    t.run("generate activation --account A --target-account B --subject orders.> --expiry 2040-01-01 --output-file B.tok")
        .ok();
    let report = t.run("edit import --token B.tok --json").ok().json();
    let new = import(&t, "orders.>");
    assert_ne!(old["token"], new["token"]);
    assert_eq!(report["entry"], new);
    assert_eq!(
        json!([
            report["import"],
            report["kind"],
            report["remote_subject"],
            report["private"],
            report["exporter"]
        ]),
        json!(["orders.>", "stream", "orders.>", true, t.key("A:A")])
    );
    let mut rest = old.clone();
    rest["token"] = new["token"].clone();
    assert_eq!(rest, new, "nothing else changed");
    t.run("validate -A").ok();
}

#[test]
fn an_activation_comes_and_goes() {
    let t = importing();
    t.run("edit import orders.> --rm-token")
        .ok()
        .says("removed activation")
        .says("is private: without an activation nothing will arrive");
    assert_eq!(import(&t, "orders.>")["token"], json!(null));
    t.run("edit import prices --rm-token")
        .ok()
        .says("an activation is not there, so nothing was removed");
    let token = issued(&t, "orders.>");
    t.call()
        .stdin(token)
        .run("edit import orders.> --token -")
        .ok()
        .says("added activation");
}

#[test]
fn the_old_form_of_a_place_is_replaced() {
    let t = importing();
    resign(&t, "B", "O:O", |claims| {
        for import in &mut claims.nats.imports {
            match import.subject.as_str() {
                "prices.*" => import.to = "old".into(),
                "stock.check" => {
                    import.local_subject = String::new();
                    import.to = std::mem::replace(&mut import.subject, "mine".into());
                }
                _ => {}
            }
        }
    });
    t.run("edit import prices --local-subject 'new.*'")
        .ok()
        .says("replaced the deprecated `to`");
    t.run("edit import mine --local-subject my.stock").ok();
    assert_eq!(import(&t, "prices.*")["to"], json!(null));
    let stock = import(&t, "stock.check");
    assert_eq!(
        json!([stock["to"], stock["local_subject"]]),
        json!([null, "my.stock"])
    );
}

#[test]
fn a_dry_run_shows_the_change_and_makes_none() {
    let t = importing();
    let plan = t
        .run_unchanged("edit import prices --name x --dry-run -J")
        .ok()
        .json();
    assert_eq!(plan["changes"][0]["what"], "account JWT \"B\"");
}

#[test]
fn refusals_change_nothing() {
    let t = importing();
    t.run("add account C").ok();
    t.run("select account B").ok();
    let wide = forged(&t, |claims| claims.nats.subject = "orders.eu".into());
    let expired = forged(&t, |claims| claims.exp = now() - 5);
    let service = forged(&t, |claims| {
        claims.nats.kind = accord::claims::ShareKind::Service
    });
    t.write("wide.tok", wide);
    t.write("expired.tok", expired);
    t.write("service.tok", service);
    t.run(
        "generate activation --account A --target-account C --subject orders.> --output-file C.tok",
    )
    .ok();
    let mut bad = Refusals::of(&t);
    bad.usage("edit import", "specify an edit option");
    bad.usage("edit import prices", "specify an edit option");
    bad.refused("edit import -a C --name x", "account \"C\" has no imports");
    bad.usage("edit import --name x", "an import must be named");
    bad.refused("edit import none --name x", "`none` does not exist");
    bad.refused(
        "edit import --subject none --name x",
        "its imports are: stream orders.>",
    );
    bad.refused(
        "edit import --src-account C --name x",
        "from that account does not exist",
    );
    bad.refused("edit import prices --share", "--share is for services");
    bad.refused(
        "edit import stock.check --allow-trace",
        "--allow-trace is for streams",
    );
    bad.refused("edit import prices --local-subject a.b", "[ren-count]");
    bad.refused("edit import prices --local-subject 'a.>'", "[ren-tail]");
    bad.usage("edit import prices --local-subject 'a b'", "white space");
    bad.usage("edit import prices --token ''", "the activation is empty");
    bad.usage(
        "edit import prices --token B.tok --rm-token",
        "cannot be used with",
    );
    bad.refused(
        "edit import orders.> --token wide.tok",
        "does not cover the imported `orders.>`",
    );
    bad.refused("edit import orders.> --token expired.tok", "expired");
    bad.refused(
        "edit import orders.> --token service.tok",
        "is for a service",
    );
    bad.refused("edit import orders.> --token C.tok", "is for account");
    bad.refused("edit import prices --token wide.tok", "does not cover");
    bad.refused("edit import prices --token none.tok", "none.tok");
    bad.refused("edit import prices --name x -K @{A:B}", "may not sign");
    bad.usage("edit import -i", "no terminal");
    drop(bad);
    t.run("revocations add-activation --account A --subject orders.> --target-account B")
        .ok();
    issued(&t, "stock.check");
    t.run_unchanged("edit import orders.> --token B.tok")
        .refused()
        .says("is for a service");
}

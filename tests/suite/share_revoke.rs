//! `share revoke`: one account loses its access, all of it and nobody else's.

use serde_json::{Value, json};

use crate::activations::sharing;
use crate::served::{operator, serve};
use crate::support::client::Client;
use crate::support::refusals::Refusals;
use crate::support::sandbox::Sandbox;
use crate::world::now;

/// Accounts A, B and C; A shares with B and C.
fn shared() -> Sandbox {
    let t = sharing().account("C");
    for (guest, subject) in [("B", "orders.eu"), ("C", "orders.us"), ("B", "stock.check")] {
        t.run(&format!("generate activation -a A -t {guest} -s {subject}"))
            .ok();
    }
    t
}

/// Revocations of the exports of account A, by subject.
fn revocations(t: &Sandbox) -> Value {
    let claims = t.claims_account("A");
    let exports = claims["nats"]["exports"].as_array().unwrap().iter();
    let of = |e: &Value| Some((e["subject"].as_str()?.to_owned(), e["revocations"].clone()));
    exports.filter_map(of).collect()
}

#[test]
fn every_private_export_is_revoked_for_one_account_and_nobody_else() {
    let t = shared();
    let before = t.claims_account("A");
    let start = now();
    let report = t
        .run("share revoke --account A --target-account B --json")
        .ok()
        .says("warning: export \"prices.*\" is public: accounts import it without an activation; it stays open")
        .json();
    let after = revocations(&t);
    for subject in ["orders.>", "stock.check"] {
        let revoked = after[subject].as_object().unwrap();
        assert_eq!(revoked.len(), 1, "{after}");
        let at = revoked[&t.key("A:B")].as_i64().unwrap();
        assert!((start..=now()).contains(&at), "{at}");
    }
    assert_eq!(after["prices.*"], json!(null));
    assert_eq!(
        json!([
            report["account"],
            report["target"],
            report["target_name"],
            report["still_open"],
            report["changed"],
            report["revocations"][0]["activations"],
        ]),
        json!(["A", t.key("A:B"), "B", ["prices.*"], true, 1])
    );
    assert_eq!(report["signed_by"]["key"], t.key("O"));
    // Nothing else of the account changed.
    let mut undone = t.claims_account("A");
    let exports = undone["nats"]["exports"].as_array_mut().unwrap();
    for export in exports {
        export.as_object_mut().unwrap().remove("revocations");
    }
    assert_eq!(undone["nats"], before["nats"]);
}

#[test]
fn an_export_without_a_known_activation_is_revoked_as_well() {
    let t = shared();
    // What was issued elsewhere is not known; what may be is taken back all the same.
    t.run("share revoke -a A -t C")
        .ok()
        .says("revoked activation \"orders\" for account <A:C> up to ")
        .says("revoked activation \"stock\" for account <A:C> up to ")
        .says("(none is known)");
    let far = Sandbox::with_operator("P").account("Far").key("A:Far");
    t.run(&format!("share revoke -a A -t {far}")).ok();
    assert_eq!(revocations(&t)["orders.>"].as_object().unwrap().len(), 2);
}

#[test]
fn one_share_is_taken_back_where_nothing_else_depends_on_it() {
    let t = shared();
    t.run("share revoke -a A -t B --subject orders.eu").ok();
    assert_eq!(revocations(&t)["stock.check"], json!(null));
    t.run("share revoke -a A -t B -s stock.check --service")
        .ok()
        .says("revoked activation \"stock\"");
    t.run_unchanged("share revoke -a A -t B -s stock.check --service=false")
        .refused()
        .says("no export of account \"A\" concerns `stock.check`; it does not exist");
}

#[test]
fn a_revocation_that_would_hit_something_else_is_refused() {
    let t = shared();
    t.run("generate activation -a A -t B -s orders.asia").ok();
    t.run_unchanged("share revoke -a A -t B -s orders.eu")
        .refused()
        .says("`orders.eu` cannot be taken back alone: a revocation concerns the whole export \"orders\" (`orders.>`), by which account \"B\" has `orders.asia` too")
        .says("hint: take all of it back, and share anew what is to stay: accord share revoke --account A --target-account ACCOUNT --subject 'orders.>'");
    t.run("share revoke -a A -t B -s orders.>")
        .ok()
        .says("(2 are known)");
    // What no longer counts stands in nobody's way.
    t.run("generate activation -a A -t B -s orders.eu").ok();
    t.run("share revoke -a A -t B -s orders.eu").ok();
}

#[test]
fn a_stream_and_a_bucket_are_taken_back_with_all_that_concerns_them() {
    let t = operator(&["B", "A"]);
    for subject in [
        "$JS.API.CONSUMER.MSG.NEXT.ORDERS.*",
        "$JS.ACK.ORDERS.*.>",
        "$JS.ACK.OTHER.*.>",
        "$JS.API.STREAM.INFO.KV_set",
        "$KV.set.>",
    ] {
        t.run_args(&[
            "add",
            "export",
            "--private",
            "--service",
            "--subject",
            subject,
        ])
        .ok();
    }
    t.run("share revoke -t B --stream ORDERS").ok();
    let revoked = |t: &Sandbox| {
        let all = revocations(t);
        let all = all.as_object().unwrap().iter();
        all.filter(|(_, r)| !r.is_null()).count()
    };
    assert_eq!(revoked(&t), 2);
    t.run("share revoke -t B --bucket set").ok();
    assert_eq!(revoked(&t), 4);
    t.run_unchanged("share revoke -t B --stream NONE")
        .refused()
        .says("no export of account \"A\" concerns stream NONE");
    // One that is wider is left, and told, unless something is known to be granted by it.
    t.run("add export --private --service --subject '$JS.API.CONSUMER.INFO.*.*'")
        .ok();
    t.run("generate activation -t B -s '$JS.API.CONSUMER.INFO.ORDERS.c'")
        .ok();
    t.run("share revoke -t B --stream ORDERS").ok();
    assert_eq!(revoked(&t), 5);
}

#[test]
fn what_share_gives_share_revoke_takes_and_gives_again() {
    let t = operator(&["B", "C", "A"]);
    t.run("edit account A --js-enable 0").ok();
    for (guest, consumer) in [("B", "b"), ("C", "c")] {
        t.run(&format!(
            "share stream ORDERS --consumer {consumer} -t {guest} --info --import"
        ))
        .ok();
        t.run(&format!("share kv set -t {guest} --write --import"))
            .ok();
    }
    // Each grant of a guest, and which of them hold.
    let granted = |guest: &str| -> (usize, usize) {
        let list = t.run("share list -J").ok().json();
        let shares = list["shares"].as_array().unwrap().clone();
        let own = shares.iter().filter(|s| s["target_name"] == guest);
        let imported = own
            .clone()
            .all(|s| s["imported"] == true && s["remembered"] == true);
        assert!(imported, "{list:#}");
        let active = own.clone().filter(|s| s["state"] == "active");
        (own.clone().count(), active.count())
    };
    let before = granted("B");
    assert_eq!(before.0, before.1);
    t.run("share revoke -t B --stream ORDERS").ok();
    assert_eq!(granted("B"), (before.0, before.1 - 3));
    t.run("share revoke -t B --bucket set").ok();
    assert_eq!(granted("B"), (before.0, 0));
    assert_eq!(granted("C"), before);
    t.run("share stream ORDERS --consumer b -t B --info --import")
        .ok();
    assert_eq!(granted("B"), (before.0, 3));
}

#[test]
fn the_time_may_be_another_one_and_a_later_one_is_kept() {
    let t = shared();
    t.run("share revoke -a A -t B --at 1609459200")
        .ok()
        .says("up to 2021-01-01 00:00:00 UTC")
        .says("was issued later, ")
        .says("and still counts");
    t.run("share revoke -a A -t B").ok();
    let again = t
        .run_unchanged("share revoke -a A -t B --at 1609459200 -J")
        .ok()
        .json();
    assert_eq!(
        json!([again["changed"], again["signed_by"]]),
        json!([false, null])
    );
    t.run_unchanged("share revoke -a A -t B --at 1609459200")
        .ok()
        .says("already, which was kept");
}

#[test]
fn whoever_is_admitted_again_in_the_same_second_can_be_shut_out_again() {
    let t = shared();
    for _ in 0..3 {
        t.run("share revoke -a A -t B").ok();
        assert_eq!(live(&t), 0);
        t.run("generate activation -a A -t B -s orders.>").ok();
        assert_eq!(live(&t), 1);
        t.run("revocations add-activation -a A -s orders.> -t B")
            .ok();
        assert_eq!(live(&t), 0);
        t.run("generate activation -a A -t B -s orders.>").ok();
    }
}

/// How many grants of account B are active.
fn live(t: &Sandbox) -> usize {
    let list = t.run("share list -a A -t B -J").ok().json();
    let shares = list["shares"].as_array().unwrap().iter();
    let own = shares.filter(|s| s["target_name"] == "B" && s["state"] == "active");
    own.count()
}

#[test]
fn a_dry_run_changes_nothing_and_i_asks() {
    let t = shared();
    let plan = t
        .run_unchanged("share revoke -a A -t B --dry-run -J")
        .ok()
        .json();
    assert_eq!(plan["changes"][0]["what"], "account JWT \"A\"");
    t.run_unchanged("share revoke -a A -i")
        .usage()
        .says("no terminal");
}

#[test]
fn what_cannot_be_taken_from_one_account_is_refused() {
    let t = shared();
    t.run("add export -a A --service -s ask.* --account-token-position 2")
        .ok();
    t.run("add import -a C --src-account A --remote-subject prices.*")
        .ok();
    t.run("add export -a B -s b").ok();
    t.run("add account D").ok();
    let mut bad = Refusals::of(&t);
    bad.refused(
        "share revoke -a A -t B -s prices.*",
        "export \"prices.*\" is public: accounts import it without an activation, so it cannot be taken from account \"B\" alone; it is used by \"C\" too",
    );
    bad.refused(
        "share revoke -a A -t B -s ask.*",
        "lets every account in that has its own key as token 2 of the subject",
    );
    bad.refused("share revoke -a B -t A", "is public");
    bad.refused("share revoke -a D -t A", "account \"D\" has no exports");
    bad.refused(
        "share revoke -a A -t B -s orders.us",
        "no activation of account \"B\" for `orders.us` is known, and a revocation concerns the whole export \"orders\" (`orders.>`)",
    );
    bad.refused("share revoke -a A -t '*'", "`*` is everybody");
    bad.refused(
        "share revoke -a A -t A",
        "has its own subjects without a grant",
    );
    bad.refused("share revoke -a A -t nobody", "not in accounts");
    bad.refused("share revoke -a A -t @{O}", "an account is needed");
    bad.refused("share revoke -a nobody -t B", "not in accounts");
    bad.refused("share revoke -a A -t B -K @{A:A}", "may not sign");
    bad.usage("share revoke -a A", "a target account is required");
    bad.usage("share revoke -a A -t B --stream a.b", "stream");
    bad.usage(
        "share revoke -a A -t B --stream x --subject y",
        "cannot be used with",
    );
    bad.usage("share revoke -a A -t B --service", "--subject");
    bad.usage("share revoke -a A -t B --at soon", "expected seconds");
    // Who else uses what stays open is told.
    t.run("share revoke -a A -t B --dry-run")
        .ok()
        .says("it stays open, and is used by \"C\"");
}

#[test]
fn on_a_server_one_account_stops_and_the_other_goes_on() {
    let t = operator(&["B", "C", "A"]);
    let broker = serve(&t, "--nats-resolver", |config| config);
    t.run("add export --private --subject orders.>").ok();
    let mut subscribers = Vec::new();
    for guest in ["B", "C"] {
        t.run(&format!("add user -a {guest} u")).ok();
        t.run(&format!(
            "generate activation -t {guest} -s orders.> -o {guest}.tok"
        ))
        .ok();
        t.run(&format!("add import -a {guest} --token {guest}.tok"))
            .ok();
    }
    t.run("add user u").ok();
    t.run("push --all").ok();
    let connect = |account: &str| {
        let creds = std::fs::read_to_string(t.creds(account, "u")).unwrap();
        Client::connect(&broker.url(), &creds).unwrap()
    };
    let publisher = connect("A");
    let mut own = publisher.subscribe("orders.>");
    for guest in ["B", "C"] {
        let client = connect(guest);
        let subscription = client.subscribe("orders.>");
        subscribers.push((client, subscription));
    }
    // The server has handed an event to everybody when the next one has come back.
    let mut publish = |event: &str| {
        for text in [event, "the next one"] {
            publisher.publish("orders.new", text);
            assert_eq!(own.next().payload, text);
        }
    };
    // Whether each guest gets an event before a marker that it publishes itself after it.
    let mut heard = |event: &str| -> [bool; 2] {
        publish(event);
        [0, 1].map(|at| {
            let (client, subscription) = &mut subscribers[at];
            client.publish("orders.marker", "marker");
            let mut came = false;
            loop {
                match subscription.next().payload.as_str() {
                    "marker" => return came,
                    got => came |= got == event,
                }
            }
        })
    };
    assert_eq!(heard("before"), [true, true]);
    t.run("share revoke -t B").ok();
    t.run("push --account A").ok();
    assert_eq!(heard("revoked"), [false, true]);
    // Shut out and admitted again in one second: the new activation counts, the old one does not.
    t.run("share revoke -t B").ok();
    t.run("generate activation -t B -s orders.> -o new.tok")
        .ok();
    t.run("push --account A").ok();
    assert_eq!(heard("old activation"), [false, true]);
    t.run("edit import -a B orders.> --token new.tok").ok();
    t.run("push --account B").ok();
    // The server sees the import that it knows, and serves what subscribes from now on.
    let client = connect("B");
    let mut anew = client.subscribe("orders.>");
    heard("admitted again");
    assert_eq!(anew.next().payload, "admitted again");
    t.run("delete import -a B").ok();
    t.run("push --account B").ok();
    t.run("add import -a B --token new.tok").ok();
    t.run("push --account B").ok();
    assert_eq!(heard("imported again"), [true, true]);
    t.run("share revoke -t B").ok();
    t.run("push --account A").ok();
    assert_eq!(heard("revoked again"), [false, true]);
}

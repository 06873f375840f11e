//! How far activations and revocations reach: wide ones, exports that came later, live services.

use accord::claims::Import;
use serde_json::json;

use crate::activations::{forged, sharing};
use crate::served::{operator, resign, serve};
use crate::support::client::Client;
use crate::support::sandbox::Sandbox;

fn is_revoked(t: &Sandbox, account: &str, subject: &str, guest: &str) -> bool {
    let claims = t.claims_account(account);
    let exports = claims["nats"]["exports"].as_array().unwrap().clone();
    let export = exports.iter().find(|e| e["subject"] == subject).unwrap();
    export["revocations"].get(t.key(guest)).is_some()
}

#[test]
fn a_wildcard_takes_back_no_more_than_it_says() {
    let t = sharing().account("D");
    // `orders.>` holds more than `orders.*`, and who knows what D has of it.
    t.run_unchanged("share revoke -a A -t D -s orders.*")
        .refused()
        .says("no activation of account \"D\" for `orders.*` is known, and a revocation concerns the whole export \"orders\"");
    t.run("share revoke -a A -t D -s orders.>").ok();
}

#[test]
fn an_activation_behind_an_import_that_is_out_of_order_is_known() {
    let t = sharing();
    // As another tool leaves it: not remembered, and the import asks for something else.
    let token = forged(&t, |claims| claims.nats.subject = "orders.eu".into());
    let exporter = t.key("A:A");
    resign(&t, "B", "O", |claims| {
        claims.nats.imports.push(Import {
            subject: "orders.us".into(),
            account: exporter,
            token,
            kind: accord::claims::ShareKind::Stream,
            ..Import::default()
        });
    });
    t.run("share revoke -a A -t B -s orders.eu").ok();
    assert!(is_revoked(&t, "A", "orders.>", "A:B"));
}

#[test]
fn wide_exports_of_jetstream_are_told_when_a_stream_is_taken_back() {
    let t = operator(&["B", "A"]);
    t.run("add export --private --service --subject '$JS.API.DIRECT.GET.>' --name reads")
        .ok();
    t.run_unchanged("share revoke -t B --stream ORDERS")
        .refused()
        .says("a revocation concerns the whole export \"reads\"");
    t.run("add export --private --service --subject '$JS.ACK.ORDERS.*.>'")
        .ok();
    t.run("share revoke -t B --stream ORDERS")
        .ok()
        .says("warning: export \"reads\" (`$JS.API.DIRECT.GET.>`) is wider");
}

#[test]
fn who_was_shut_out_of_an_export_is_told_when_it_is_added_again() {
    let t = sharing().account("C");
    let warns = "warning: activations for `orders.>` that were issued before count with this export: those of \"B\"; take one account's back: accord share revoke --account A --subject 'orders.>' --target-account ACCOUNT";
    t.run("generate activation -a A -t B -s orders.eu").ok();
    t.run("share revoke -a A -t B").ok();
    t.run("delete export -a A -s orders.>").ok();
    t.run("share subject orders.> -a A -t C --import")
        .ok()
        .says(warns);
    t.run("delete export -a A -s orders.>").ok();
    t.run("add export -a A -s orders.> --private --dry-run")
        .ok()
        .says("those of \"B\", \"C\";");
    t.run("add export -a A -s orders.eu").ok();
    let refused = t
        .run_unchanged("add export -a A -s orders.> --private")
        .refused();
    assert!(!refused.stderr().contains("warning"), "{refused}");
    t.run("delete export -a A -s orders.eu").ok();
    // Whoever is admitted by the command itself is no surprise.
    let told = t.run("share subject orders.> -a A -t B --import").ok();
    assert!(told.stderr().contains("those of \"C\";"), "{told}");
}

#[test]
fn an_import_keeps_its_place_when_its_activation_is_renewed() {
    let t = sharing();
    t.run("share service stock.check -a A -t B --import --local-prefix shop --expiry 1d")
        .ok();
    let import = |t: &Sandbox| t.claims_account("B")["nats"]["imports"][0].clone();
    let before = import(&t);
    let report = t
        .run("share service stock.check -a A -t B --import -J")
        .ok()
        .json();
    assert_eq!(report["imports"][0]["local_subject"], "shop.stock.check");
    let after = import(&t);
    assert_eq!(after["local_subject"], before["local_subject"]);
    assert_ne!(after["token"], before["token"]);
    t.run_unchanged("share service stock.check -a A -t B --import --local-prefix other")
        .refused()
        .says("account \"B\" imports `stock.check` already, as `shop.stock.check` and not as `other.stock.check`");
}

#[test]
fn a_usual_file_name_fits_whatever_the_names_are() {
    let t = operator(&["B"]);
    let name = "帳".repeat(80);
    t.run_args(&["add", "account", "--name", &name]).ok();
    t.run_args(&["share", "subject", &"水".repeat(80), "-a", &name, "-t", "B"])
        .ok()
        .says("wrote 1 activation to ");
}

#[test]
fn on_a_server_a_wide_activation_opens_narrower_exports_and_services_stop() {
    let t = operator(&["B", "A"]);
    let broker = serve(&t, "--nats-resolver", |config| config);
    for account in ["A", "B"] {
        t.run(&format!("add user -a {account} u")).ok();
    }
    t.run("share service ask.> -a A -t B -o wide.tok").ok();
    t.run("delete export -a A -s ask.>").ok();
    t.run("add export -a A --private --service -s ask.eu").ok();
    let wide = t.read("wide.tok");
    let token = wide.lines().find(|l| l.starts_with("eyJ")).unwrap();
    let (exporter, token) = (t.key("A:A"), token.to_owned());
    resign(&t, "B", "O", |claims| {
        claims.nats.imports.push(Import {
            subject: "ask.eu".into(),
            account: exporter,
            token,
            kind: accord::claims::ShareKind::Service,
            ..Import::default()
        });
    });
    t.run("push --all").ok();
    let list = t.run("share list -a A -J").ok().json();
    let share = &list["shares"][0];
    assert_eq!(
        json!([share["subject"], share["state"], share["imported"]]),
        json!(["ask.eu", "active", true]),
        "{list:#}"
    );
    let connect = |account: &str| {
        let creds = std::fs::read_to_string(t.creds(account, "u")).unwrap();
        Client::connect(&broker.url(), &creds).unwrap()
    };
    let (owner, guest) = (connect("A"), connect("B"));
    owner.reply("ask.eu", |_| "yes".to_owned());
    assert_eq!(guest.request("ask.eu", "?").unwrap(), "yes");
    t.run("share revoke -a A -t B").ok();
    t.run("push --account A").ok();
    assert!(guest.request("ask.eu", "?").is_err());
}

#[test]
fn a_file_with_several_activations_renews_each_import_by_name() {
    let t = operator(&["B", "A"]);
    let share = "share stream ORDERS --consumer w -t B";
    t.run(&format!("{share} --expiry 1d -o old.tok")).ok();
    t.run("add import -a B --token old.tok").ok();
    t.run(&format!("{share} -o new.tok")).ok();
    t.run_unchanged("add import -a B --token new.tok")
        .refused()
        .says("hint: or give it a fresh activation: accord edit import --account B --subject '$JS.API.CONSUMER.MSG.NEXT.ORDERS.w' --token FILE");
    let new = t.read("new.tok");
    let mut new: Vec<&str> = new.lines().filter(|l| l.starts_with("eyJ")).collect();
    for subject in ["$JS.ACK.ORDERS.w.>", "$JS.API.CONSUMER.MSG.NEXT.ORDERS.w"] {
        let words = [
            "edit", "import", "-a", "B", "-s", subject, "--token", "new.tok",
        ];
        t.run_args(&words).ok().says("replaced activation");
    }
    let imports = t.claims_account("B")["nats"]["imports"].clone();
    let mut tokens: Vec<&str> = imports
        .as_array()
        .unwrap()
        .iter()
        .map(|i| i["token"].as_str().unwrap())
        .collect();
    tokens.sort_unstable();
    new.sort_unstable();
    assert_eq!(tokens, new);
    t.run("share service other -t B -o other.tok").ok();
    t.run_unchanged("edit import -a B $JS.ACK.ORDERS.w.> --token other.tok")
        .refused()
        .says("the activation admits to `other`, which does not cover the imported `$JS.ACK.ORDERS.w.>`");
}

//! Accounts of an operator that is managed elsewhere are signed by its account server.

use serde_json::json;

use crate::cloud::Cloud;
use crate::support::sandbox::Sandbox;

#[test]
fn what_the_server_signs_is_stored() {
    let cloud = Cloud::imported();
    let output = cloud.t.run("add account A").ok();
    output
        .says("added account \"A\"")
        .says("pushed \"A\" to the account server")
        .says("pulled \"A\" from the account server, signed with operator key <O:cloud>");
    assert_eq!(output.stderr(), "");
    assert_eq!(cloud.t.claims_account("A")["iss"], cloud.t.key("O:cloud"));
    assert_eq!(cloud.stored("A"), cloud.kept("A"));
}

#[test]
fn every_command_that_changes_an_account_has_it_signed() {
    let cloud = Cloud::imported();
    let t = &cloud.t;
    for line in [
        "add account A",
        "add account B",
        "add user --account A --name u",
        "add export --account A --subject s.> --name s",
        "add export --account A --private --subject p.> --name p",
        "add import --account B --src-account A --remote-subject s.>",
        "edit account A --tag t --sk generate --conns 5",
        "add mapping --account A --from f --to t",
        "delete mapping --account A --from f",
        "revocations add-user --account A --name u",
        "revocations delete-user --account A --name u",
        "revocations add-activation --account A --subject p.> --target-account B",
        "revocations delete-activation --account A --subject p.> --target-account B",
        "delete user --account A --name u --revoke",
        "delete import --account B --subject s.>",
        "delete export --account A --subject s.>",
    ] {
        cloud.server.take_log();
        let output = t.run(line).ok();
        if line.starts_with("add user") {
            assert!(cloud.server.take_log().is_empty(), "{line}");
            continue;
        }
        output.says("from the account server, signed with operator key <O:cloud>");
        let log = cloud.server.take_log();
        assert_eq!(log.len(), 2, "{line}: {log:?}");
        assert!(log[0].starts_with("POST ") && log[1].starts_with("GET "));
    }
    for account in ["A", "B"] {
        assert_eq!(t.claims_account(account)["iss"], t.key("O:cloud"));
        assert_eq!(cloud.stored(account), cloud.kept(account));
    }
    t.run("validate --all-accounts").ok();
}

#[test]
fn what_the_server_changed_is_told() {
    let cloud = Cloud::imported();
    cloud.signs(&["conn=10", "exports=0"]);
    let output = cloud.t.run("add account A").ok();
    output
        .says("account server modifications:")
        .says("> max connections changed from unlimited to 10")
        .says("> max exports changed from unlimited to 0");
    let report = cloud.t.run("edit account A --conns 20 --json").ok().json();
    let told = &report["account_server"];
    assert_eq!(told["url"], cloud.url());
    let account = &told["accounts"][0];
    assert_eq!(
        (&account["account"], &account["status"], &account["stored"]),
        (&json!("A"), &json!(200), &json!("signed"))
    );
    assert_eq!(account["signed_by"], cloud.t.key("O:cloud"));
    assert_eq!(
        account["limits"],
        json!([{ "limit": "max connections", "from": "20", "to": "10" }])
    );
    assert_eq!(cloud.t.claims_account("A")["nats"]["limits"]["conn"], 10);

    // A server that adds something else is not silently believed.
    let other = cloud.signed("A", |claims| {
        claims.exp = 4_000_000_000;
        claims.nats.signing_keys.add_plain(&cloud.t.key("A:A"));
    });
    cloud.gives(&other);
    cloud
        .t
        .run("edit account A --tag t")
        .ok()
        .says("> jwt expiry changed from never to 2096-10-02 07:06:40 UTC")
        .says("the account server also changed: signing_keys, tags");
}

#[test]
fn a_dry_run_and_a_refused_command_send_nothing() {
    let cloud = Cloud::imported();
    let t = &cloud.t;
    t.run("add account A").ok();
    cloud.server.take_log();
    t.run_unchanged("add account B --dry-run")
        .ok()
        .says("would push \"B\" to the account server");
    let report = t
        .run_unchanged("add account B --dry-run --json")
        .ok()
        .json();
    assert_eq!(
        report["account_server"],
        json!({ "url": cloud.url(), "would_push": ["B"] })
    );
    t.run_unchanged("add account A").refused();
    t.run_unchanged("add export --account A --subject 'a..b'")
        .usage();
    t.run_unchanged("add export --account A --subject s --output-file x")
        .usage();
    assert!(cloud.server.take_log().is_empty());
}

#[test]
fn an_account_that_is_signed_later_is_pulled_later() {
    let cloud = Cloud::imported();
    let t = &cloud.t;
    cloud.server.respond(&["later"]);
    t.run("add account A")
        .ok()
        .says("the account server accepted \"A\" and signs it later (status 202)");
    assert_eq!(t.claims_account("A")["iss"], t.key("A:A"));
    t.run("push --account A")
        .ok()
        .says("which accepted it to be looked at later (status 202)");
    // What the operator has not signed yet may be fetched, but says so.
    t.run("pull --account A").ok();
    cloud.server.put(&t.key("A:A"), &cloud.signed("A", |_| ()));
    t.run("pull --account A")
        .ok()
        .says("pulled \"A\" from the account server");
    assert_eq!(t.claims_account("A")["iss"], t.key("O:cloud"));
    // And never takes the place of what it has signed.
    cloud.server.put(
        &t.key("A:A"),
        &crate::cloud::signed(t, "A", &t.seed("A:A"), |_| ()),
    );
    t.run_unchanged("pull --account A")
        .remote()
        .says("it is signed by itself and not by the operator");
}

#[test]
fn a_server_that_signs_nothing_is_told_apart() {
    let cloud = Cloud::imported();
    cloud.server.respond(&[]);
    cloud
        .t
        .run("add account A")
        .ok()
        .says("pushed \"A\" to the account server")
        .says("warning: the account server keeps \"A\" as signed by itself");
    let report = cloud.t.run("edit account A --tag t --json").ok().json();
    assert_eq!(
        report["account_server"]["accounts"][0]["stored"],
        "self_signed"
    );
}

#[test]
fn a_deleted_account_is_told_to_end() {
    let cloud = Cloud::imported();
    let t = &cloud.t;
    t.run("add account A").ok();
    t.run("add user --account A --name u").ok();
    cloud.server.take_log();
    t.run_unchanged("delete account A")
        .refused()
        .says("managed elsewhere")
        .says("hint: specify --force");
    cloud.server.respond(&["503"]);
    t.run_unchanged("delete account A --force")
        .remote()
        .says("refused account \"A\" with status 503")
        .says("hint: nothing was changed here");
    t.run_unchanged("delete account A --force --dry-run").ok();
    cloud.server.respond(&[]);
    let key = t.key("A:A");
    t.run("delete account A --force")
        .ok()
        .says("expired account \"A\" at the account server")
        .says("deleted account \"A\"");
    let kept = cloud.server.kept().accounts[&key].clone();
    let claims = accord::claims::AccountClaims::decode(&kept).unwrap();
    let left = claims.exp - crate::world::now();
    assert!((40..=60).contains(&left), "{left}");
    assert!(claims.nats.revocations.is_revoked("*", claims.iat));

    // Without a key of the account nobody can say so; it is forgotten here all the same.
    t.run("add account B").ok();
    std::fs::remove_file(t.seed_file("A:B").unwrap()).unwrap();
    t.run("delete account B --force --revoke=false")
        .ok()
        .says("warning: the account server keeps account \"B\": no key");
}

#[test]
fn without_an_account_server_two_warnings_say_what_to_do() {
    let t = Sandbox::new();
    t.run("--all-dirs far add operator cloud").ok();
    for (url, reason) in [
        (None, "it sets no account server url"),
        (
            Some("nats://cloud.example"),
            "its account server url is one of nats-servers, which take only what the operator has signed",
        ),
    ] {
        if let Some(url) = url {
            t.run(&format!("--all-dirs far edit operator -u {url}"))
                .ok();
        }
        t.run("add operator --url far/cloud/cloud.jwt --force").ok();
        let name = if url.is_some() { "B" } else { "A" };
        let output = t.run(&format!("add account {name}")).ok();
        output
            .says(&format!("warning: unable to push to \"cloud\": {reason}\n"))
            .says(&format!(
                "warning: account \"{name}\" is signed by itself: exchange its JWT with the operator to have it signed"
            ));
        assert_eq!(t.claims_account(name)["iss"], t.claims_account(name)["sub"]);
    }
    // Whoever has an operator key signs with it, and there is nothing to warn of.
    let key = t.seed("O:cloud");
    t.write("op.nk", key);
    let output = t.run("add account C -K op.nk").ok();
    assert_eq!(output.stderr(), "");
    assert_eq!(t.claims_account("C")["iss"], t.key("O:cloud"));
}

#[test]
fn a_strict_operator_keeps_identity_keys_of_accounts_away_too() {
    let t = Sandbox::new();
    t.run("--all-dirs far add operator cloud --generate-signing-key")
        .ok();
    t.run("--all-dirs far edit operator --require-signing-keys")
        .ok();
    t.run("add operator --url far/cloud/cloud.jwt").ok();
    t.run("add account A").ok();
    assert_eq!(t.claims_account("A")["iss"], t.key("A:A"));
    t.run("edit account A --sk generate").ok();
    t.run("edit account A --tag t").ok();
    assert_eq!(t.claims_account("A")["iss"], t.key("SK:A"));
}

#[test]
fn init_takes_an_operator_over_and_has_its_account_signed() {
    let cloud = Cloud::new();
    let t = &cloud.t;
    let url = format!("{}/operator", cloud.url());
    let output = t.run(&format!("init --name mine --url {url}")).ok();
    output
        .says("add managed operator cloud")
        .says("created account mine")
        .says("created user \"mine\"")
        .says("pulled \"mine\" from the account server, signed with operator key <O:cloud>");
    assert_eq!(t.claims_account("mine")["iss"], t.key("O:cloud"));
    assert!(t.creds("mine", "mine").is_file());
    let call = || t.call().env("NSC_Cumulus_OPERATOR", &url);
    call()
        .run("init --name second --remote-operator cumulus")
        .ok()
        .says("created account second");
    call()
        .run("init --name third --remote-operator nimbus")
        .refused()
        .says("operator \"nimbus\" is not well known here");
    cloud.server.respond(&["500"]);
    let before = t.tree();
    call()
        .run("init --name third -o CUMULUS")
        .remote()
        .says("refused account \"third\" with status 500");
    t.assert_unchanged(&before);
}

#[test]
#[cfg(unix)]
fn what_is_asked_for_first_is_sent_once() {
    use crate::interactive::answer;

    let cloud = Cloud::imported();
    let t = &cloud.t;
    t.run("add account A").ok();
    t.run("add account B").ok();
    cloud.server.take_log();
    let steps = [
        ("Account", "\r"),
        ("subject", "orders.>\r"),
        ("service", "n"),
        ("Name", "orders\r"),
        ("activation", "n"),
    ];
    let (code, shown) = answer(t, &["add", "export", "-i"], &steps);
    assert_eq!(code, 0, "{shown}");
    assert_eq!(cloud.server.take_log().len(), 2);
    let steps = [("Account", "\r")];
    let (code, shown) = answer(t, &["pull", "-i"], &steps);
    assert_eq!(code, 0, "{shown}");
    assert!(
        shown.contains("pulled \"B\" from the account server"),
        "{shown}"
    );
    assert_eq!(cloud.server.take_log().len(), 1);
}

//! `add import --token` of a file with several activations: all of them or none.

use serde_json::json;

use crate::activations::{forged, issued, sharing};
use crate::support::refusals::Refusals;
use crate::support::sandbox::Sandbox;

/// A token between dashed lines, as files have it.
fn block(token: &str) -> String {
    format!("-----BEGIN NATS ACTIVATION JWT-----\n{token}\n------END NATS ACTIVATION JWT------\n\n")
}

fn file(t: &Sandbox, name: &str, tokens: &[&str]) {
    let blocks: Vec<String> = tokens.iter().map(|token| block(token)).collect();
    t.write(name, blocks.join("words between them\n"));
}

fn imports(t: &Sandbox) -> serde_json::Value {
    t.claims_account("B")["nats"]["imports"].clone()
}

/// The subject that an import has in account B.
fn local(t: &Sandbox, remote: &str) -> serde_json::Value {
    let imports = imports(t);
    let of_remote = imports.as_array().unwrap().iter();
    let mut of_remote = of_remote.filter(|import| import["subject"] == remote);
    of_remote.next().unwrap()["local_subject"].clone()
}

#[test]
fn all_of_a_file_is_imported_at_once_and_listed() {
    let t = sharing();
    let tokens = [issued(&t, "orders.>"), issued(&t, "stock.check")];
    file(&t, "both.tok", &[&tokens[0], &tokens[1]]);
    let report = t
        .run("add import --account B --token both.tok --json")
        .ok()
        .json();
    let expected = json!({
        "account": "B",
        "imports": [
            { "import": "orders.>", "kind": "stream", "exporter": t.key("A:A"),
              "remote_subject": "orders.>", "private": true },
            { "import": "stock.check", "kind": "service", "exporter": t.key("A:A"),
              "remote_subject": "stock.check", "local_subject": "stock.check", "private": true },
        ],
        "signed_by": { "key": t.key("O"), "identity": true },
    });
    assert_eq!(report, expected);
    assert_eq!(imports(&t)[0]["token"], tokens[0]);
    assert_eq!(imports(&t)[1]["token"], tokens[1]);
    t.run("validate --all-accounts").ok();
}

#[test]
fn a_prefix_gives_every_import_a_place_of_its_own() {
    let t = sharing();
    file(
        &t,
        "both.tok",
        &[&issued(&t, "orders.*"), &issued(&t, "stock.check")],
    );
    t.run("add import --account B --token both.tok --local-prefix shop.a")
        .ok()
        .says("its subject there is \"shop.a.orders.$1\"")
        .says("its subject there is \"shop.a.stock.check\"");
    assert_eq!(local(&t, "orders.*"), "shop.a.orders.$1");
    // One activation and a public export take it too.
    t.run(
        "add import --account B --src-account A --remote-subject prices.eu --local-prefix shop.b",
    )
    .ok();
    assert_eq!(local(&t, "prices.eu"), "shop.b.prices.eu");
}

#[test]
fn what_is_said_to_clients_follows_from_the_prefix() {
    let t = sharing();
    t.run("share stream ORDERS --account A --consumer w --target-account B --output-file w.tok")
        .ok();
    for prefix in ["JS.a", "JS.a.API"] {
        let line = format!("add import --account B --token w.tok --local-prefix {prefix} --json");
        let report = t.run(&line).ok().json();
        assert_eq!(report["api_prefix"], "JS.a.API");
        assert_eq!(
            local(&t, "$JS.API.CONSUMER.MSG.NEXT.ORDERS.w"),
            "JS.a.API.CONSUMER.MSG.NEXT.ORDERS.w"
        );
        assert_eq!(local(&t, "$JS.ACK.ORDERS.w.>"), "$JS.ACK.ORDERS.w.>");
        for subject in ["$JS.API.CONSUMER.MSG.NEXT.ORDERS.w", "$JS.ACK.ORDERS.w.>"] {
            t.run_args(&["delete", "import", "--account", "B", "--subject", subject])
                .ok();
        }
    }
    t.run("share kv CFG --account A --target-account B --output-file kv.tok")
        .ok();
    t.run("add import --account B --token kv.tok")
        .ok()
        .says("warning: account \"B\" answers `$JS.API.STREAM.INFO.KV_CFG` itself too, and clients take the first answer");
}

#[test]
fn one_bad_activation_keeps_the_good_ones_out_and_is_named() {
    let t = sharing();
    let good = issued(&t, "orders.>");
    let service = issued(&t, "stock.check");
    let other = sharing();
    let changed = |change: fn(&mut accord::claims::ActivationClaims)| forged(&t, change);
    let expired = changed(|claims| {
        claims.exp = 1;
        claims.nats.subject = "orders.eu".into();
    });
    let elsewhere = forged(&t, |claims| claims.sub = other.key("A:B"));
    let broken = format!("{}AAAA", &service[..service.len() - 4]);
    let account = std::fs::read_to_string(t.account_jwt("A")).unwrap();
    t.run(
        "revocations add-activation --account A --subject stock.check --service --target-account B",
    )
    .ok();
    let mut refusals = Refusals::of(&t);
    for (name, bad, says) in [
        (
            "expired",
            expired.as_str(),
            "activation 2 of 3 (`orders.eu`): the activation expired ",
        ),
        (
            "elsewhere",
            &elsewhere,
            "activation 2 of 3 (`orders.>`): the activation is for account ",
        ),
        (
            "broken",
            &broken,
            "activation 2 of 3 (`stock.check`): the activation: signature does not match",
        ),
        (
            "account",
            account.trim(),
            "activation 2 of 3: the activation: token is of type `account`",
        ),
        ("words", "hello", "activation 2 of 3: the activation: "),
        (
            "revoked",
            &service,
            "activation 2 of 3 (`stock.check`): account \"A\" has revoked this activation",
        ),
        (
            "twice",
            &good,
            "activation 2 of 3 (`orders.>`): it is for the same as activation 1 of 3 (`orders.>`)",
        ),
    ] {
        let third = issued(&t, "orders.us");
        file(&t, name, &[&good, bad, &third]);
        refusals.prepared();
        refusals.refused(&format!("add import --account B --token {name}"), says);
    }
    drop(refusals);
    assert!(imports(&t).is_null());
    t.run("add import --account B --token twice")
        .refused()
        .says("; nothing was imported");
}

#[test]
fn an_import_that_is_there_keeps_the_others_out() {
    let t = sharing();
    let good = issued(&t, "orders.>");
    let service = issued(&t, "stock.check");
    t.run(&format!("add import --account B --token {service}"))
        .ok();
    file(&t, "both.tok", &[&good, &service]);
    t.run_unchanged("add import --account B --token both.tok")
        .refused()
        .says("activation 2 of 2 (`stock.check`): service import `stock.check` from account <A:A> already exists; nothing was imported")
        .says("hint: remove it first: accord delete import --account B --subject stock.check");
}

#[test]
fn every_bad_activation_is_told() {
    let t = sharing();
    let expired = forged(&t, |claims| claims.exp = 1);
    let other = sharing();
    let elsewhere = forged(&t, |claims| claims.sub = other.key("A:B"));
    file(&t, "bad.tok", &[&expired, &elsewhere]);
    t.run_unchanged("add import --account B --token bad.tok")
        .refused()
        .says("error: activation 1 of 2 (`orders.>`): the activation expired")
        .says("warning: activation 2 of 2 (`orders.>`): the activation is for account");
    let long = forged(&t, |claims| {
        claims.nats.subject = format!("orders.{}", "x".repeat(4000));
        claims.exp = 1;
    });
    let many = vec![long.as_str(); 20];
    file(&t, "many.tok", &many);
    let told = t
        .run_unchanged("add import --account B --token many.tok")
        .refused();
    told.says("warning: 9 activations besides these: of no use");
    assert!(told.stderr().len() < 10_000, "{told}");
}

#[test]
fn options_for_one_import_are_not_for_several() {
    let t = sharing();
    file(
        &t,
        "both.tok",
        &[&issued(&t, "orders.>"), &issued(&t, "stock.check")],
    );
    let mut refusals = Refusals::of(&t);
    for option in ["--name x", "--local-subject x.>"] {
        refusals.usage(
            &format!("add import --account B --token both.tok {option}"),
            "is for one import, and there are 2 activations",
        );
    }
    refusals.usage(
        "add import --account B --token both.tok --share",
        "activation 1 of 2 (`orders.>`): --share is for services; this import is a stream",
    );
    drop(refusals);
    t.run_unchanged("add import --account B --token both.tok --local-subject a --local-prefix b")
        .usage()
        .says("cannot be used with");
}

#[test]
fn a_file_may_come_by_standard_input_and_hold_other_lines_ends() {
    let t = sharing();
    let tokens = [issued(&t, "orders.>"), issued(&t, "stock.check")];
    let text = tokens.iter().map(|token| block(token)).collect::<String>();
    t.run_stdin(
        "add import --account B --token -",
        text.replace('\n', "\r\n"),
    )
    .ok();
    assert_eq!(imports(&t).as_array().unwrap().len(), 2);
}

#[test]
fn a_damaged_block_keeps_the_others_out() {
    let t = sharing();
    let tokens = [issued(&t, "orders.>"), issued(&t, "stock.check")];
    let [good, other] = tokens.each_ref().map(|token| block(token));
    let wrapped = format!("{}\n{}", &tokens[1][..80], &tokens[1][80..]);
    let mut refusals = Refusals::of(&t);
    for (name, text, number) in [
        ("wrapped", format!("{good}{}", block(&wrapped)), 2),
        ("first", format!("{}{good}", block(&wrapped)), 1),
        ("cut", format!("{good}{}", &other[..other.len() - 60]), 2),
        (
            "no-end",
            format!("{good}{}", other.split("------END").next().unwrap()),
            2,
        ),
        (
            "blank",
            format!("{}{good}", other.replacen('\n', "\n\n", 1)),
            1,
        ),
    ] {
        t.write(name, text);
        refusals.prepared();
        refusals.refused(
            &format!("add import --account B --token {name}"),
            &format!("block {number} of `{name}` is damaged"),
        );
    }
}

#[test]
fn blanks_around_lines_and_tokens_without_a_frame_do_no_harm() {
    let tokens = |t: &Sandbox| [issued(t, "orders.>"), issued(t, "stock.check")];
    let framed = |tokens: &[String; 2]| tokens.each_ref().map(|token| block(token)).concat();
    for of in [
        |text: &str| text.replace('\n', "\n    "),
        |text: &str| text.replace('\n', " \t\r\n"),
        |text: &str| format!("\u{feff}{text}"),
    ] {
        let t = sharing();
        t.write("mail.tok", of(&framed(&tokens(&t))));
        t.run("add import --account B --token mail.tok").ok();
        assert_eq!(imports(&t).as_array().unwrap().len(), 2);
    }
    let t = sharing();
    t.write("bare.tok", tokens(&t).join("\n"));
    t.run("add import --account B --token bare.tok").ok();
    assert_eq!(imports(&t).as_array().unwrap().len(), 2);
}

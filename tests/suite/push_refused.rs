//! Pushes that cannot succeed: each ends with its own message, a hint and exit status 3.

use std::time::{Duration, Instant};

use crate::served::{holds, operator, resign, serve, served};
use crate::support::cluster::Cluster;
use crate::support::sandbox::Sandbox;
use crate::world::user_key;

#[test]
fn no_server_is_named() {
    let t = operator(&["A"]);
    t.run_unchanged("push")
        .refused()
        .says("error: operator \"O\" names no server to push to")
        .says("hint: set it once: accord edit operator --account-jwt-server-url nats://localhost:4222")
        .says("hint: or give it for this time: accord push --account-jwt-server-url nats://localhost:4222");
    for (url, message) in [
        ("127.0.0.1:1", "is no server URL"),
        ("ftp://127.0.0.1:1", "is no server URL"),
    ] {
        t.run_unchanged(&format!("push -u {url}"))
            .refused()
            .says(&format!("error: `{url}` {message}"))
            .says("hint: ");
    }
}

#[test]
fn the_operator_has_no_system_account() {
    let t = Sandbox::with_operator("O").account("A");
    t.run_unchanged("push -u nats://127.0.0.1:1")
        .refused()
        .says("error: operator \"O\" has no system account, through which servers take accounts")
        .says("hint: set one: accord edit operator --system-account ACCOUNT");
}

#[test]
fn a_wrong_command_line_is_told_before_anything_is_sent() {
    let t = operator(&["A"]);
    for line in [
        "push --all --account A",
        "push --diff --prune",
        "push --prune --account-removal A",
        "push --diff --account-removal A",
        "push --timeout 0",
        "push --timeout 61",
        "push A",
    ] {
        t.run_unchanged(line).usage().says("error: ");
    }
    t.run_unchanged("push --account nobody -u nats://127.0.0.1:1")
        .refused()
        .says("error: \"nobody\" is not in accounts of operator \"O\"; it does not exist");
}

#[test]
fn the_server_cannot_be_reached() {
    let t = operator(&["A"]);
    t.run_unchanged("push -u nats://127.0.0.1:1")
        .remote()
        .says("error: cannot reach server `127.0.0.1:1`: connection refused")
        .says("hint: is the server running, and is this its address?");
    t.run("edit operator --service-url nats://127.0.0.1:1 --service-url nats://localhost:2")
        .ok();
    t.run("push")
        .remote()
        .says("`127.0.0.1:1`: connection refused")
        .says("`localhost:2`");
    // A listener that says nothing is given up after the time asked for.
    let silent = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("nats://{}", silent.local_addr().unwrap());
    let start = Instant::now();
    t.run(&format!("push --timeout 1 -u {url}"))
        .remote()
        .says("it said nothing within 1 s");
    assert!(start.elapsed() < Duration::from_secs(45));
}

#[test]
fn the_server_has_no_resolver_that_stores_accounts() {
    let t = operator(&["A"]);
    let broker = serve(&t, "--mem-resolver", |config| config);
    t.run_unchanged("push")
        .remote()
        .says(&format!(
            "error: server `127.0.0.1:{}` has no resolver that stores accounts",
            broker.port()
        ))
        .says("hint: configure the server with a resolver that stores accounts: accord generate config --nats-resolver");
    let json = t.run("push --json").remote();
    let error: serde_json::Value = serde_json::from_str(json.stderr()).unwrap();
    assert_eq!((&error["error"]["exit"], json.stdout()), (&3.into(), ""));
}

#[test]
fn the_server_has_another_system_account() {
    let (t, broker) = served(&["A"]);
    t.run("push --all").ok();
    t.run("edit operator --system-account A").ok();
    t.run_unchanged("push --account SYS")
        .remote()
        .says(&format!(
            "error: account `<A:A>` is not the system account of server `127.0.0.1:{}`",
            broker.port()
        ))
        .says(
            "hint: use the server's system account: accord edit operator --system-account ACCOUNT",
        );
}

#[test]
fn the_user_may_not_push() {
    let (t, _broker) = served(&["A"]);
    t.run("add user --account SYS --name weak --allow-pub some.thing --allow-sub _INBOX.>")
        .ok();
    t.run_unchanged("push --system-user weak")
        .remote()
        .says("does not permit publishing to `$SYS.REQ.")
        .says("hint: use a user that may do this; `push` makes a temporary one");
}

#[test]
fn an_account_is_too_large_for_the_server() {
    let t = operator(&["A", "B"]);
    let broker = serve(&t, "--nats-resolver", |config| {
        format!("max_payload: 8KB\n{config}")
    });
    resign(&t, "B", "O", |claims| {
        for user in 0..200 {
            claims.nats.revocations.revoke(user_key(user).as_str(), 1);
        }
    });
    t.run_unchanged("push --all")
        .remote()
        .says("error: account `B` is ")
        .says(" bytes long, server `<key N>` takes at most 8192")
        .says("hint: remove what the account no longer needs");
    assert!(!holds(&broker, &t.key("A:A")), "nothing was sent");
}

#[test]
fn the_server_belongs_to_another_operator() {
    let t = operator(&["A"]);
    let (_other, broker) = served(&[]);
    t.run_unchanged(&format!("push -u {}", broker.url()))
        .remote()
        .says("refused user `")
        .says("of account `<A:SYS>`")
        .says("hint: compare the operator JWT and system account of the server's configuration");
}

#[test]
fn the_server_does_not_know_the_key_that_signed() {
    let (t, broker) = served(&["A"]);
    t.run("edit operator --sk generate").ok();
    t.run("add account --name N -K @{OSK:O}").ok();
    t.run_unchanged("push --all")
        .remote()
        .says("does not trust key `<OSK:O>`, which signed account `N`")
        .says("hint: the server's configuration must hold this operator's JWT, and be restarted");
    assert!(!holds(&broker, &t.key("A:A")), "nothing was sent");
}

#[test]
fn a_server_refuses_one_account_of_several() {
    let t = operator(&["A", "B"]);
    let broker = serve(&t, "--nats-resolver", |config| {
        config.replace("type: full", "type: full\n    limit: 2")
    });
    let output = t.run("push --all").remote();
    output
        .says("\npushed \"A\" to nats-server")
        .says("\nfailed: push \"B\" to nats-server")
        .says(": it refused: ")
        .says("jwt store is full")
        .says("error: not every server agreed on 1 of 3 accounts: B")
        .says("hint: the report says what each server answered");
    let report = t.run("push --all --json").remote().json();
    assert_eq!(report["succeeded"], false);
    assert_eq!(report["accounts"][1]["servers"][0]["outcome"], "refused");
    assert!(holds(&broker, &t.key("A:A")) && !holds(&broker, &t.key("A:B")));
}

#[test]
fn a_killed_server_of_a_cluster_is_missed() {
    let t = operator(&["A", "B"]);
    let config = t.run("generate config --nats-resolver").ok();
    let mut cluster = Cluster::start(3, |_| config.stdout().to_owned());
    let urls = cluster.urls();
    for url in &urls {
        t.run(&format!("edit operator --service-url {url}")).ok();
    }
    // They tell each other now and then that they are there.
    let deadline = Instant::now() + Duration::from_secs(60);
    loop {
        let report = t.run("push --account A --json");
        if report.code() == Some(0)
            && report.json()["servers"]
                .as_array()
                .is_some_and(|s| s.len() == 3)
        {
            break;
        }
        assert!(Instant::now() < deadline, "{}", *report);
        std::thread::sleep(Duration::from_millis(200));
    }
    let output = t.run("push --account B").ok();
    for node in ["node0", "node1", "node2"] {
        output.says(&format!("pushed \"B\" to nats-server {node} ("));
    }
    output.says("pushed to a total of 3 nats-servers");

    cluster.nodes[0].kill();
    let output = t.run("push --all --timeout 3").remote();
    output
        .says("pushed to a total of 2 nats-servers")
        .says("failed: 1 nats-server more did not answer")
        .says("error: 1 of 3 servers did not answer")
        .says("hint: a server that was killed is counted for about three minutes");
    let report = t.run("push --all --timeout 3 --json").remote().json();
    assert_eq!(
        (&report["unheard"], &report["succeeded"]),
        (&1.into(), &false.into())
    );
}

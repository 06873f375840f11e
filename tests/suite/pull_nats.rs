//! `pull` from nats-servers with full resolvers.

use serde_json::json;

use crate::cloud::signed;
use crate::served::{holds, operator, served};
use crate::support::cluster::Cluster;
use crate::support::sandbox::Sandbox;

/// Takes an account out of the store; its key comes back.
fn lose(t: &Sandbox, account: &str) -> String {
    let key = t.key(&format!("A:{account}"));
    t.run(&format!("delete account {account} --yes")).ok();
    key
}

#[test]
fn everything_the_server_holds_is_fetched_without_waiting_for_silence() {
    let (t, broker) = served(&["A", "B"]);
    t.run("push --all").ok();
    lose(&t, "B");
    let start = std::time::Instant::now();
    t.run("pull --all --timeout 60")
        .ok()
        .says("pulled \"A\" from nats-servers: it is the same here")
        .says("pulled \"B\" from nats-servers: new here")
        .says("pulled \"SYS\" from nats-servers");
    assert!(start.elapsed() < std::time::Duration::from_secs(50));
    t.run("validate --all-accounts").ok();
    t.run("add account C").ok();
    let report = t.run("pull -A --json").ok().json();
    assert_eq!(report["only_here"], json!(["C"]));
    assert_eq!(report["source"], format!("127.0.0.1:{}", broker.port()));
    assert_eq!(report["succeeded"], true);
}

#[test]
fn one_account_is_looked_up() {
    let (t, _broker) = served(&["A", "B"]);
    t.run("push --all").ok();
    t.run("pull --account A").ok().says("it is the same here");
    t.run("pull --all --system-account SYS --system-user sys")
        .ok()
        .says("pulled \"B\"");
    let key = lose(&t, "B");
    t.run(&format!("pull -a {key}")).ok().says("new here");
    t.run("add account C").ok();
    t.run_unchanged("pull")
        .remote()
        .says("failed: pull \"C\": it does not exist on nats-servers");
}

#[test]
fn what_a_stranger_signed_is_not_stored() {
    let (t, broker) = served(&["A"]);
    t.run("push --all").ok();
    t.run("--all-dirs other add operator stranger").ok();
    // A server stores what anybody signed.
    let forged = signed(&t, "A", &t.seed("O:stranger"), |claims| {
        claims.name = "X".into()
    });
    std::fs::write(
        broker.dir().join(format!("jwt/{}.jwt", t.key("A:A"))),
        forged,
    )
    .unwrap();
    t.run_unchanged("pull --all")
        .remote()
        .says("which is no key of the operator")
        .says("could not be pulled from `127.0.0.1:");
}

#[test]
fn accounts_of_another_operator_on_the_same_server_are_left_out() {
    let t = operator(&["A"]);
    // The other operator's accounts are named alike, which must not matter.
    for line in ["add operator other", "add account A", "add account Z"] {
        t.run(&format!("--all-dirs far {line}")).ok();
    }
    let raw = |what: &str| {
        let line = format!("--all-dirs far describe {what} --raw");
        t.run(&line).ok().stdout().trim().to_owned()
    };
    let (theirs, a, z) = (raw("operator other"), raw("account A"), raw("account Z"));
    let broker = crate::served::serve(&t, "--nats-resolver", |config| {
        let own = config
            .lines()
            .find_map(|line| line.strip_prefix("operator: "))
            .unwrap()
            .to_owned();
        config.replace(
            &format!("operator: {own}"),
            &format!("operator: [{own}, {theirs}]"),
        )
    });
    t.run("push --all").ok();
    let sys = broker.client(&std::fs::read_to_string(t.creds("SYS", "sys")).unwrap());
    for token in [&a, &z] {
        let answer = sys.request("$SYS.REQ.CLAIMS.UPDATE", token).unwrap();
        assert!(answer.contains("\"code\":200"), "{answer}");
    }
    let before = t.tree();
    t.run("pull --all")
        .ok()
        .says("pulled \"A\" from nats-servers: it is the same here")
        .says("warning: 2 accounts on nats-servers are left out: they are not known here");
    t.assert_unchanged(&before);
    let report = t.run("pull --all --json").ok().json();
    assert_eq!(report["succeeded"], true);
    let left_out: Vec<_> = report["accounts"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|account| account["outcome"] == "left_out")
        .collect();
    assert_eq!(left_out.len(), 2);
    assert_eq!(left_out[0]["signed_by"], t.key("O:other"));
    // Asked for by its key it is refused all the same.
    let key = left_out[0]["key"].as_str().unwrap();
    t.run_unchanged(&format!("pull --account {key}"))
        .remote()
        .says("which is no key of the operator");
    // What signs itself is nobody's, and not another operator's.
    let alone = signed_by_itself(&t, &z);
    let key = accord::claims::AccountClaims::decode(&alone).unwrap().sub;
    std::fs::write(broker.dir().join(format!("jwt/{key}.jwt")), alone).unwrap();
    t.run_unchanged("pull --all")
        .remote()
        .says("it is signed by itself and not by the operator");
}

fn signed_by_itself(t: &Sandbox, token: &str) -> String {
    let mut claims = accord::claims::AccountClaims::decode(token).unwrap();
    let seed = t.seed(&format!("A:{}", claims.name));
    crate::cloud::sign_at(&mut claims, &seed, crate::world::now())
}

#[test]
fn servers_of_a_cluster_are_all_asked() {
    let t = operator(&["A", "B"]);
    let config = t.run("generate config --nats-resolver").ok();
    // They would make each other whole in between.
    let config = config
        .stdout()
        .replace("interval: \"2m\"", "interval: \"1h\"");
    let cluster = Cluster::start(3, |_| config.clone());
    t.run(&format!(
        "edit operator --service-url {}",
        cluster.urls()[0]
    ))
    .ok();
    let deadline = std::time::Instant::now() + std::time::Duration::from_secs(60);
    loop {
        let report = t.run("push --all --json");
        if report.code() == Some(0) && report.json()["servers"].as_array().map(Vec::len) == Some(3)
        {
            break;
        }
        drop(report);
        assert!(std::time::Instant::now() < deadline);
        std::thread::sleep(std::time::Duration::from_millis(200));
    }
    let (a, b) = (t.key("A:A"), lose(&t, "B"));
    // B is left on one server only, which also has a newer A.
    let newer = {
        let mut claims = accord::claims::AccountClaims::decode(
            std::fs::read_to_string(t.account_jwt("A")).unwrap().trim(),
        )
        .unwrap();
        claims.nats.tags.push("newer".into());
        crate::cloud::sign_at(&mut claims, &t.seed("O"), crate::world::now() + 5)
    };
    for node in &cluster.nodes[..2] {
        std::fs::remove_file(node.dir().join(format!("jwt/{b}.jwt"))).unwrap();
    }
    std::fs::write(cluster.nodes[2].dir().join(format!("jwt/{a}.jwt")), newer).unwrap();
    assert!(holds(&cluster.nodes[2], &b));
    for _ in 0..4 {
        let output = t.run("pull --all").ok();
        output.says("pulled \"B\" from nats-servers");
        assert_eq!(t.claims_account("A")["nats"]["tags"], json!(["newer"]));
        lose(&t, "B");
    }
    t.run("push --account A").ok();
    drop(cluster);
}

#[test]
fn a_server_without_a_resolver_and_one_that_is_not_there() {
    let t = operator(&["A"]);
    t.run_unchanged("pull --all -u nats://127.0.0.1:1")
        .remote()
        .says("connection refused");
    let broker = crate::served::serve(&t, "--mem-resolver", |config| config);
    for line in ["pull --all", "pull --account A"] {
        t.run_unchanged(line)
            .remote()
            .says("has no resolver that stores accounts");
    }
    t.run_unchanged("pull --all --system-user nobody")
        .refused()
        .says("user \"nobody\" does not exist");
    t.run_unchanged("pull --all --system-account A --system-user sys")
        .refused()
        .says("does not exist in account \"A\"");
    drop(broker);
}

#[test]
fn the_address_may_be_that_of_tls() {
    let (t, broker) = served(&["A"]);
    t.run("push --all").ok();
    t.run("edit operator --account-jwt-server-url tls://127.0.0.1:1")
        .ok();
    // It is tried and not refused for its scheme.
    t.run("pull --all").remote().says("connection refused");
    t.run("push").remote().says("connection refused");
    t.run(&format!("pull --all -u {}", broker.url())).ok();
}

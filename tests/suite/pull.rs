//! `pull` from an HTTP account server.

use serde_json::json;

use crate::cloud::{Cloud, signed};
use crate::served::operator;
use crate::support::conformance::account_server::AccountServer;
use crate::support::sandbox::Sandbox;

#[test]
fn accounts_and_operator_are_fetched() {
    let cloud = Cloud::imported();
    let t = &cloud.t;
    t.run("add account A").ok();
    t.run("add account B").ok();
    let newer = cloud.signed("A", |claims| claims.nats.tags.push("theirs".into()));
    cloud.server.put(&t.key("A:A"), &newer);
    cloud.far("edit operator --tag second");
    cloud.server.take_log();
    let output = t.run("pull --all").ok();
    output
        .says("pulled \"cloud\" from the account server\n")
        .says("pulled \"A\" from the account server\n")
        .says("pulled \"B\" from the account server: it is the same here\n");
    assert_eq!(t.claims_account("A")["nats"]["tags"], json!(["theirs"]));
    assert_eq!(
        t.claims_operator("cloud")["nats"]["tags"],
        json!(["second"])
    );
    let log = cloud.server.take_log();
    assert_eq!(log[0], "GET /jwt/v2/operator");
    assert_eq!(log.len(), 3, "{log:?}");

    let other = cloud.signed("B", |claims| claims.nats.tags.push("b".into()));
    let kept = cloud.kept("B");
    cloud.server.put(&t.key("A:B"), &other);
    let report = t.run("pull --account B --json").ok().json();
    assert_eq!(report["accounts"][0]["signed_by"], t.key("O:cloud"));
    cloud.server.put(&t.key("A:B"), &kept);
    t.run("pull --account B --overwrite-newer").ok();
    let report = t.run("pull --account B --json").ok().json();
    assert_eq!(
        report,
        json!({
            "source": cloud.url(),
            "succeeded": true,
            "accounts": [{ "name": "B", "key": t.key("A:B"), "outcome": "unchanged" }],
            "unheard": 0,
        })
    );
}

#[test]
fn an_account_that_is_not_here_yet_can_be_fetched_by_its_key() {
    let cloud = Cloud::imported();
    let t = &cloud.t;
    t.run("add account A").ok();
    t.run("add account B").ok();
    let key = t.key("A:A");
    std::fs::remove_dir_all(t.account_jwt("A").parent().unwrap()).unwrap();
    t.run_unchanged(&format!("pull --account {key} --dry-run"))
        .ok()
        .says("would create account JWT \"A\"");
    t.run(&format!("pull --account {key}"))
        .ok()
        .says("pulled \"A\" from the account server: new here");
    assert_eq!(cloud.stored("A"), cloud.kept("A"));
    t.run("validate --account A").ok();
}

/// Operator O whose keys are here, with a server that keeps what it is sent.
fn own() -> (Sandbox, AccountServer) {
    let t = operator(&["A"]);
    let server = AccountServer::start(&t.path("."), Vec::new()).unwrap();
    t.run(&format!("edit operator -u {}/jwt/v1", server.url))
        .ok();
    t.run("describe operator --raw --output-file operator.jwt")
        .ok();
    t.run("push --all").ok();
    (t, server)
}

#[test]
fn what_is_newer_here_is_kept_unless_it_is_given_up() {
    let (t, server) = own();
    let older = {
        let mut claims = accord::claims::AccountClaims::decode(
            std::fs::read_to_string(t.account_jwt("A")).unwrap().trim(),
        )
        .unwrap();
        let at = claims.iat - 3600;
        crate::cloud::sign_at(&mut claims, &t.seed("O"), at)
    };
    server.put(&t.key("A:A"), &older);
    t.run_unchanged("pull")
        .refused()
        .says("failed: pull \"A\": the local JWT is newer than that of the server and is kept")
        .says("error: local JWTs are newer than those of the server and were kept: A")
        .says("hint: give up what is newer here: accord pull --account A --overwrite-newer");
    let report = t.run_unchanged("pull --all --json").refused().json();
    assert_eq!(report["succeeded"], false);
    assert_eq!(report["accounts"][0]["outcome"], "kept");
    t.run("pull -A -F")
        .ok()
        .says("warning: account \"A\": the JWT of ")
        .says(" replaces a newer one of ");
    assert_eq!(std::fs::read_to_string(t.account_jwt("A")).unwrap(), older);
}

#[test]
fn whoever_has_the_operators_keys_is_ahead_of_the_server() {
    let (t, _server) = own();
    let before = t.claims_operator("O");
    // The server's copy becomes an hour old.
    let mut claims = accord::claims::OperatorClaims::decode(
        std::fs::read_to_string(t.operator_jwt("O")).unwrap().trim(),
    )
    .unwrap();
    let at = claims.iat - 3600;
    let old = crate::cloud::sign_at(&mut claims, &t.seed("O"), at);
    t.write("operator.jwt", &old);
    t.run_unchanged("pull --all")
        .ok()
        .says("warning: the JWT of operator \"O\" is newer here than on the server and is kept");
    assert_eq!(t.claims_operator("O"), before);
    std::fs::remove_file(t.path("operator.jwt")).unwrap();
    t.run_unchanged("pull --all")
        .ok()
        .says("warning: the account server has no JWT of operator \"O\"");
}

#[test]
fn what_the_server_does_not_have_is_told_and_the_rest_is_stored() {
    let (t, server) = own();
    t.run("add account B").ok();
    let newer = signed(&t, "A", &t.seed("O"), |claims| {
        claims.nats.tags.push("x".into())
    });
    server.put(&t.key("A:A"), &newer);
    t.run("pull --all")
        .remote()
        .says("failed: pull \"B\": it does not exist on the account server")
        .says("could not be pulled from `http://127.0.0.1:")
        .says("hint: the report says why; the others were stored");
    assert_eq!(t.claims_account("A")["nats"]["tags"], json!(["x"]));
}

#[test]
fn servers_that_do_not_answer_are_told_in_time() {
    let (t, server) = own();
    server.respond(&["silent"]);
    let start = std::time::Instant::now();
    t.run_unchanged("pull --all --timeout 1")
        .remote()
        .says("no answer within 1 s");
    assert!(start.elapsed() < std::time::Duration::from_secs(45));
    drop(server);
    t.run_unchanged("pull")
        .remote()
        .says("failed: pull \"A\": cannot read `http://127.0.0.1:");
    t.run_unchanged("pull --account nobody")
        .refused()
        .says("does not exist");
    let t = operator(&["A"]);
    t.run_unchanged("pull")
        .refused()
        .says("error: operator \"O\" names no server to pull from")
        .says("hint: or give it for this time: accord pull --account-jwt-server-url nats://localhost:4222");
    for line in ["pull --all --account A", "pull --timeout 0", "pull A"] {
        t.run_unchanged(line).usage();
    }
    t.run_unchanged("pull -u ftp://h")
        .refused()
        .says("is no server URL");
}

#[test]
fn nobody_waits_at_the_lock_for_a_slow_server() {
    let (t, server) = own();
    t.run("add account X").ok();
    t.run("add export --account X --private --subject s").ok();
    let url = format!("{}/jwt/v1", server.url);
    let account = format!("{url}/accounts/A");
    let operator = format!("{url}/operator");
    for (n, line) in [
        &["pull", "--timeout", "20"][..],
        &["migrate", "--url", &account],
        &["add", "operator", "--url", &operator],
        &["load", "--url", &operator, "--seed", &t.seed("A:A")],
        &["add", "import", "--account", "X", "--token", &account],
        &[
            "generate",
            "activation",
            "--account",
            "X",
            "--target-account",
            "A",
            "--push",
        ],
    ]
    .into_iter()
    .enumerate()
    {
        server.respond(&["silent"]);
        let mut slow = t.command();
        let mut slow = slow.args(line).spawn().unwrap();
        while server.take_log().is_empty() {
            std::thread::sleep(std::time::Duration::from_millis(5));
        }
        t.run(&format!("add account B{n} --lock-timeout 2")).ok();
        slow.kill().unwrap();
        slow.wait().unwrap();
    }
}

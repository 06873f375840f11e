//! `push` to an HTTP account server.

use serde_json::json;

use crate::cloud::signed;
use crate::served::operator;
use crate::support::conformance::account_server::AccountServer;
use crate::support::sandbox::Sandbox;

/// Operator O with SYS and these accounts, and a server it names.
fn served(accounts: &[&str]) -> (Sandbox, AccountServer) {
    let t = operator(accounts);
    let server = AccountServer::start(&t.path("."), Vec::new()).unwrap();
    t.run(&format!("edit operator -u {}/jwt/v1", server.url))
        .ok();
    (t, server)
}

#[test]
fn every_account_is_posted_and_told() {
    let (t, server) = served(&["A", "B"]);
    let output = t.run("push").ok();
    output
        .says("push to account server \"http://127.0.0.1:")
        .says("pushed \"B\" to account server\n");
    assert_eq!(server.kept().accounts.len(), 1);
    let report = t.run("push --all --json").ok().json();
    assert_eq!(report["succeeded"], true);
    assert_eq!(report["url"], format!("{}/jwt/v1", server.url));
    assert_eq!(
        report["accounts"][0],
        json!({ "name": "A", "key": t.key("A:A"), "outcome": "pushed", "status": 200 })
    );
    assert_eq!(server.kept().accounts.len(), 3);
    // No system account is needed: the protocol knows no login.
    t.run("edit operator --system-account ''").ok();
    t.run("push -A").ok();
}

#[test]
fn statuses_and_the_words_of_the_server_are_shown() {
    let (t, server) = served(&["A"]);
    server.respond(&["say", "200", "welcome\n\u{1b}[2Jback"]);
    let output = t.run("push").ok();
    output.says("pushed \"A\" to account server\n> welcome\n> \\u{1b}[2Jback\n");
    for status in ["201", "202"] {
        server.respond(&["say", status, "in the queue"]);
        t.run("push").ok().says(&format!(
            "warning: pushed \"A\" to account server, which accepted it to be looked at later (status {status})\n> in the queue\n"
        ));
    }
    for status in ["204", "302", "400", "500"] {
        server.respond(&["say", status, "untrusted issuer in request"]);
        let output = t.run_unchanged("push").remote();
        output
            .says(&format!(
                "failed: push \"A\" to account server: it refused with status {status}\n"
            ))
            .says("error: account server `http://127.0.0.1:")
            .says("did not take 1 of 1 accounts: A");
    }
    let report = t.run("push --json").remote().json();
    assert_eq!(
        json!([
            report["succeeded"],
            report["accounts"][0]["outcome"],
            report["accounts"][0]["message"]
        ]),
        json!([false, "refused", "untrusted issuer in request"])
    );
}

#[test]
fn a_few_at_once_and_none_for_ever() {
    let (t, server) = served(&[]);
    for number in 0..24 {
        t.run(&format!("add account N{number}")).ok();
    }
    server.respond(&["slow"]);
    t.run("push --all").ok();
    assert_eq!(server.kept().accounts.len(), 25);
    assert!((2..=8).contains(&server.busiest()), "{}", server.busiest());
    server.respond(&["silent"]);
    let start = std::time::Instant::now();
    t.run("push --all --timeout 1")
        .remote()
        .says("no answer within 1 s")
        .says("not tried, since the server answered none of the last requests")
        .says("did not take 25 of 25 accounts: N0, N1, N10, N11, N12, N13, N14, N15, N16, N17 and 15 more");
    assert!(start.elapsed() < std::time::Duration::from_secs(20));
}

#[test]
fn what_is_invalid_is_refused_here_and_a_plan_reaches_for_nobody() {
    let (t, server) = served(&["A"]);
    t.run_unchanged("push --all --dry-run")
        .ok()
        .says("would push to account server")
        .says("would push \"A\"\nwould push \"SYS\"\n");
    let expired = signed(&t, "A", &t.seed("O"), |claims| claims.exp = 1);
    std::fs::write(t.account_jwt("A"), expired).unwrap();
    t.run_unchanged("push").refused().says("cannot be pushed");
    assert!(server.take_log().is_empty());
    t.run("push --force").ok();
    assert_eq!(server.kept().accounts.len(), 1);
}

#[test]
fn deleting_is_refused_with_what_works_instead() {
    let (t, server) = served(&["A"]);
    for line in ["push --prune", "push -R A", "push --prune --all"] {
        t.run_unchanged(line)
            .refused()
            .says("is an HTTP account server, which deletes no accounts on request")
            .says("hint: ask its operator, or have the accounts expire");
    }
    assert!(server.take_log().is_empty());
}

#[test]
fn differences_are_found_by_asking_for_each_account() {
    let (t, server) = served(&["A", "B", "C", "D"]);
    t.run("push --all").ok();
    let older = signed(&t, "B", &t.seed("O"), |_| ());
    server.put(&t.key("A:B"), &older);
    server.put(&t.key("A:C"), "nonsense");
    t.run("add account E").ok();
    t.run("edit account D --tag later").ok();
    let report = t.run_unchanged("push --diff --json").ok().json();
    let states: Vec<(&str, &str)> = report["compared"]
        .as_array()
        .unwrap()
        .iter()
        .map(|c| (c["name"].as_str().unwrap(), c["state"].as_str().unwrap()))
        .collect();
    assert_eq!(
        (states[0], states[2], states[4]),
        (("A", "same"), ("C", "other"), ("E", "missing"))
    );
    assert_ne!(states[3].1, "same");
    let output = t.run("push -D").ok();
    output
        .says("compared 6 accounts with account server")
        .says("account \"A\" exists\n")
        .says("warning: account \"E\" only exists in the store\n")
        .says("an account server lists nothing");
    let _ = server.take_log();
    t.run("push -D -A --dry-run")
        .ok()
        .says("would push \"E\"")
        .says("warning: account \"E\" only exists in the store\n");
    assert!(server.take_log().iter().all(|line| !line.contains("POST")));
    t.run("push -D -A").ok().says("account \"E\" exists");
    server.respond(&["silent"]);
    t.run("push --diff --timeout 1")
        .remote()
        .says("did not tell about 6 of 6 accounts");
}

#[test]
fn only_the_account_in_question_is_read() {
    let (t, _server) = served(&["A", "B"]);
    std::fs::write(t.account_jwt("B"), "damaged").unwrap();
    t.run("push --account A").ok();
    t.run("pull --account A").ok();
}

#[test]
fn an_activation_is_shown_at_its_hash() {
    let (t, server) = served(&["A", "B"]);
    t.run("add export --account A --private --subject p.>").ok();
    let line = "generate activation --account A --subject p.> --target-account B --push --output-file p.tok";
    t.run_unchanged(&format!("{line} --dry-run")).ok();
    assert!(server.kept().activations.is_empty());
    t.run(line).ok().says(&format!(
        "activation accessible at \"{}/jwt/v1/activations/",
        server.url
    ));
    assert_eq!(server.kept().activations.len(), 1);
    drop(server);
    std::fs::remove_file(t.path("p.tok")).unwrap();
    // Where the push fails no file claims that all went well.
    t.run_unchanged(line).remote();
}

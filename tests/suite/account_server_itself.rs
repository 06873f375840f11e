//! The account server that scenarios talk to.

use nkeys::KeyPair;
use serde_json::{Value, json};
use std::fs;
use std::path::Path;

use crate::support::conformance::account_server::AccountServer;
use crate::support::tokens::{Token, sign};

fn start(files: &Path, response: &[&str]) -> AccountServer {
    let response = response.iter().map(|word| (*word).to_owned()).collect();
    AccountServer::start(files, response).unwrap()
}

fn push(server: &AccountServer, path: &str, token: &str) -> u16 {
    let agent = ureq::Agent::config_builder()
        .http_status_as_error(false)
        .build()
        .new_agent();
    agent
        .post(format!("{}{path}", server.url))
        .send(token)
        .unwrap()
        .status()
        .as_u16()
}

fn read(server: &AccountServer, path: &str) -> String {
    let mut response = ureq::get(format!("{}{path}", server.url)).call().unwrap();
    response.body_mut().read_to_string().unwrap()
}

#[test]
fn pushed_accounts_are_kept_delayed_or_refused_as_the_scenario_says() {
    let files = tempfile::tempdir().unwrap();
    for (response, status, kept) in [(&[][..], 200, 1), (&["later"], 202, 1), (&["500"], 500, 0)] {
        let server = start(files.path(), response);
        assert_eq!(push(&server, "/jwt/v1/accounts/KEY", "token"), status);
        assert_eq!(server.kept().accounts.len(), kept, "{response:?}");
    }
}

#[test]
fn operator_files_and_activations_have_their_places() {
    let files = tempfile::tempdir().unwrap();
    fs::write(files.path().join("operator.jwt"), "operator").unwrap();
    fs::write(files.path().join("a.tok"), "activation").unwrap();
    let server = start(files.path(), &[]);
    assert_eq!(read(&server, "/jwt/v1/operator"), "operator");
    assert_eq!(read(&server, "/files/a.tok"), "activation");
    assert!(
        ureq::get(format!("{}/files/none", server.url))
            .call()
            .is_err()
    );
    assert_eq!(push(&server, "/jwt/v1/activations", "token"), 200);
    assert_eq!(server.kept().activations, ["token"]);
}

#[test]
fn a_pushed_account_can_be_signed_anew_with_other_limits() {
    let files = tempfile::tempdir().unwrap();
    let (operator, account) = (KeyPair::new_operator(), KeyPair::new_account());
    let seed = files.path().join("seed.nk");
    fs::write(&seed, operator.seed().unwrap()).unwrap();
    let Value::Object(claims) = json!({"name": "A", "nats": {"limits": {"conn": -1}}}) else {
        unreachable!()
    };
    let token = sign(claims, &account.seed().unwrap());

    let server = start(files.path(), &[seed.to_str().unwrap(), "conn=7"]);
    assert_eq!(push(&server, "/jwt/v1/accounts/KEY", &token), 200);
    let signed = Token::decode(&read(&server, "/jwt/v1/accounts/KEY")).unwrap();
    assert!(signed.is_signed_by_its_issuer());
    assert_eq!(signed.text("iss"), Some(operator.public_key().as_str()));
    assert_eq!(signed.nats()["limits"]["conn"], 7);
}

#[test]
fn it_can_be_told_to_answer_otherwise() {
    let files = tempfile::tempdir().unwrap();
    let server = start(files.path(), &[]);
    let path = "/jwt/v1/accounts/KEY";
    server.respond(&["say", "400", "no"]);
    assert_eq!(push(&server, path, "token"), 400);
    server.respond(&["forget"]);
    assert_eq!(push(&server, path, "token"), 200);
    assert!(server.kept().accounts.is_empty());
    server.put("KEY", "other");
    assert_eq!(read(&server, path), "other");
    let given = files.path().join("given");
    fs::write(&given, "given").unwrap();
    server.respond(&["give", given.to_str().unwrap()]);
    assert_eq!(read(&server, "/jwt/v1/accounts/ANY"), "given");
    let log = server.take_log();
    assert_eq!(
        (log.len(), log[0].as_str()),
        (4, "POST /jwt/v1/accounts/KEY")
    );
    assert!(server.take_log().is_empty() && server.busiest() >= 1);
}

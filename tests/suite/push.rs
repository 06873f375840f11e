//! `push` against a server with the configuration that `generate config` makes.

use std::path::Path;
use std::time::{Duration, Instant};

use accord::claims::SigningKeys;
use serde_json::{Value, json};

use crate::served::{holds, operator, resign, serve, served};
use crate::support::sandbox::Sandbox;

/// What the servers said to each account, in the order of the push.
fn outcomes(report: &Value) -> Vec<(&str, &str)> {
    let accounts = report["accounts"].as_array().unwrap().iter();
    accounts
        .map(|account| {
            let outcome = account["servers"][0]["outcome"].as_str().unwrap();
            (account["name"].as_str().unwrap(), outcome)
        })
        .collect()
}

fn push(t: &Sandbox, options: &str) -> Value {
    t.run(&format!("push --json {options}")).ok().json()
}

#[test]
fn the_account_in_use_is_pushed_and_every_server_named() {
    let (t, broker) = served(&["B", "A"]);
    let output = t.run("push").ok();
    let lines: Vec<&str> = output.stdout().lines().collect();
    let host = format!("127.0.0.1:{}", broker.port());
    assert_eq!(
        lines[0],
        format!("push to nats-server \"{host}\" using system account \"SYS\":")
    );
    assert!(
        lines[1].starts_with("pushed \"A\" to nats-server N")
            && lines[1].ends_with(": jwt updated"),
        "{output}"
    );
    assert_eq!(lines[2..], ["pushed to a total of 1 nats-server"]);
    assert_eq!(output.stderr(), "");
    assert!(holds(&broker, &t.key("A:A")) && !holds(&broker, &t.key("A:B")));
    t.run("push --account B").ok();
    assert!(holds(&broker, &t.key("A:B")));
    // A key names an account as well, and a second push sends nothing.
    t.run("push --account @{A:B}")
        .ok()
        .says("pushed \"B\" to nats-server")
        .says("it has this JWT already");
}

#[test]
fn the_report_is_the_same_for_scripts() {
    let (t, broker) = served(&["A"]);
    let report = push(&t, "");
    let server = &report["servers"][0];
    assert_eq!(
        (&server["resolver"], &server["name"]),
        (&json!("directory"), &server["id"])
    );
    let expected = json!({
        "urls": [broker.url()],
        "connected_to": format!("127.0.0.1:{}", broker.port()),
        "system_account": "SYS",
        "succeeded": true,
        "unheard": 0,
        "servers": [{ "name": server["id"], "id": server["id"], "version": server["version"], "resolver": "directory" }],
        "accounts": [{
            "name": "A", "key": t.key("A:A"), "stored": 1, "expected": 1,
            "servers": [{ "outcome": "updated", "message": "jwt updated", "loaded": "not_in_use" }],
        }],
    });
    assert_eq!(report, expected);
    assert_eq!(outcomes(&push(&t, "")), [("A", "unchanged")]);
}

#[test]
fn all_accounts_go_exporters_first_and_the_system_account_last() {
    let (t, _broker) = served(&["A", "M", "Z"]);
    t.run("add export --account Z --subject prices.>").ok();
    t.run("add import --account A --src-account Z --remote-subject prices.>")
        .ok();
    // So that the system account has something to push too.
    t.run("add export --account SYS --subject told.>").ok();
    let report = push(&t, "--all");
    assert_eq!(
        outcomes(&report),
        [
            ("Z", "updated"),
            ("A", "updated"),
            ("M", "updated"),
            ("SYS", "updated")
        ]
    );
    let again = push(&t, "-A");
    assert!(
        outcomes(&again)
            .iter()
            .all(|(_, told)| *told == "unchanged"),
        "{again:#}"
    );
    t.run("add user --account M --name u").ok();
    t.run("tool rtt --account M").ok();
}

#[test]
fn a_dry_run_tells_the_plan_and_reaches_for_no_server() {
    let t = operator(&["A"]);
    let options = "--account-jwt-server-url nats://127.0.0.1:1";
    let output = t
        .run_unchanged(&format!("push --all --dry-run {options}"))
        .ok();
    output
        .says("would push to nats://127.0.0.1:1 using system account \"SYS\"")
        .says("would push \"A\"\nwould push \"SYS\"\n");
    let plan = push(&t, &format!("--all --dry-run {options}"));
    assert_eq!(
        (&plan["accounts"], &plan["dry_run"]),
        (&json!(["A", "SYS"]), &json!(true))
    );
}

#[test]
fn when_all_servers_answer_nothing_waits_for_the_timeout() {
    let (t, _broker) = served(&[]);
    for number in 0..50 {
        t.run(&format!("add account --name N{number}")).ok();
    }
    let start = Instant::now();
    let report = push(&t, "--all --timeout 60");
    assert!(
        start.elapsed() < Duration::from_secs(50),
        "{:?}",
        start.elapsed()
    );
    assert_eq!(report["accounts"].as_array().unwrap().len(), 51);
}

#[test]
fn what_is_invalid_or_foreign_is_refused_here_unless_forced() {
    let (t, broker) = served(&["A", "B"]);
    resign(&t, "A", "O", |claims| claims.exp = 1);
    t.run_unchanged("push --all")
        .refused()
        .says("error: account \"A\" cannot be pushed: ")
        .says("expired")
        .says("hint: see all findings: accord validate --account A");
    resign(&t, "A", "A:B", |claims| claims.exp = 0);
    t.run_unchanged("push --account A")
        .refused()
        .says("error: account \"A\" cannot be pushed: ");
    assert!(!holds(&broker, &t.key("A:A")) && !holds(&broker, &t.key("A:B")));

    // The server takes an expired account; whoever insists may send it.
    resign(&t, "A", "O", |claims| claims.exp = 1);
    t.run("push --account A --force")
        .ok()
        .says("pushed \"A\" to nats-server");
    assert!(holds(&broker, &t.key("A:A")));
}

#[test]
fn a_strict_operator_pushes_with_signing_keys_only() {
    let t = operator(&[]);
    t.run("edit operator --sk generate").ok();
    let keys = t.run("generate nkey --account --store").ok();
    let key = keys.stdout().lines().next().unwrap().to_owned();
    resign(&t, "SYS", "OSK", |claims| {
        claims.nats.signing_keys = SigningKeys::default();
    });
    t.run("edit operator --require-signing-keys").ok();
    t.run("add account --name A").ok();
    t.run_unchanged("push --account-jwt-server-url nats://127.0.0.1:1")
        .refused()
        .says("error: operator \"O\" requires signing keys and account \"SYS\" has none")
        .says("hint: or name a user of it that is in the keystore with `--system-user USER`");

    resign(&t, "SYS", "OSK", |claims| {
        claims.nats.signing_keys.add_plain(&key);
    });
    let broker = serve(&t, "--nats-resolver", |config| config);
    t.run("push --all").ok().says("pushed \"A\" to nats-server");
    assert!(holds(&broker, &t.key("A:A")));
}

#[test]
fn another_server_or_user_can_be_named_for_one_time() {
    let (t, broker) = served(&["A"]);
    t.run("edit operator --account-jwt-server-url nats://127.0.0.1:1")
        .ok();
    t.run("push").remote();
    t.run(&format!("push -u {}", broker.url())).ok();
    assert!(holds(&broker, &t.key("A:A")));
    t.run(&format!(
        "push -u {} --system-account SYS --system-user sys",
        broker.url()
    ))
    .ok()
    .says("it has this JWT already");
    t.run(&format!("push -u {} --system-user nobody", broker.url()))
        .refused()
        .says("user \"nobody\" does not exist in account \"SYS\"");
}

#[test]
fn a_named_key_signs_or_the_push_is_refused() {
    let (t, _broker) = served(&["A"]);
    t.run_unchanged("push -K nonsense")
        .refused()
        .says("error: -K: `nonsense` is neither a key nor a file; it does not exist");
    t.run_unchanged("push -K @{A:A}")
        .refused()
        .says("may not sign users of account \"SYS\"");
    t.run("push -K @{A:SYS}").ok();
}

#[test]
fn a_websocket_serves_as_well() {
    let t = operator(&["A"]);
    let broker = serve(&t, "--nats-resolver", |config| {
        format!("{config}\nwebsocket {{ listen: \"127.0.0.1:-1\", no_tls: true }}\n")
    });
    t.run(&format!(
        "push --account-jwt-server-url {}",
        broker.websocket_url()
    ))
    .ok()
    .says("pushed \"A\" to nats-server");
    assert!(holds(&broker, &t.key("A:A")));
}

#[test]
fn tls_needs_an_authority_that_is_trusted() {
    let fixture = |name: &str| {
        let path = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("fixtures/tls")
            .join(name);
        path.display().to_string()
    };
    let t = operator(&["A"]);
    let broker = serve(&t, "--nats-resolver", |config| {
        let (cert, key) = (fixture("server.pem"), fixture("server.key"));
        format!("{config}\ntls {{ cert_file: \"{cert}\", key_file: \"{key}\" }}\n")
    });
    t.run("push")
        .remote()
        .says("its certificate is signed by an authority that is not trusted here")
        .says("hint: trust its authority with `--ca-cert FILE`");
    t.run(&format!("push --ca-cert {}", fixture("stranger-ca.pem")))
        .remote()
        .says("not trusted here");
    t.run("push --ca-cert no.pem")
        .remote()
        .says("cannot use TLS file `no.pem`")
        .says("hint: give a PEM file that can be read");
    let url = broker.url().replace("nats://", "tls://");
    t.run(&format!("push -u {url} --ca-cert {}", fixture("ca.pem")))
        .ok()
        .says("pushed \"A\" to nats-server");
    t.run(&format!("push --ca-cert {}", fixture("ca.pem"))).ok();
}

#[test]
#[cfg(unix)]
fn lines_have_their_prefixes_when_called_as_nsc() {
    let (t, _broker) = served(&["A"]);
    std::os::unix::fs::symlink(env!("CARGO_BIN_EXE_accord"), t.path("nsc")).unwrap();
    let mut nsc = std::process::Command::new(t.path("nsc"));
    for (name, value) in t.command().get_envs() {
        value.map(|value| nsc.env(name, value));
    }
    let output = nsc.arg("push").output().unwrap();
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(
        text.contains("\n[ OK ] pushed \"A\" to nats-server"),
        "{text}"
    );
    assert!(
        text.ends_with("[ OK ] pushed to a total of 1 nats-server\n"),
        "{text}"
    );
}

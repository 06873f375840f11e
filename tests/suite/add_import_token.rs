//! `add import --token`: activations from everywhere, and those that are of no use.

use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;

use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD as BASE64;
use serde_json::{Value, json};

use crate::activations::{forged, issued, sharing};
use crate::support::sandbox::Sandbox;

/// An address that answers every request with this status and body.
pub fn address(status: &'static str, body: String) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/token", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let request = BufReader::new(stream.try_clone().unwrap()).lines();
            for line in request {
                if line.unwrap().is_empty() {
                    break;
                }
            }
            let length = body.len();
            let head = format!(
                "HTTP/1.1 {status}\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n"
            );
            let _ = stream.write_all(format!("{head}{body}").as_bytes());
        }
    });
    url
}

fn imports(t: &Sandbox) -> Value {
    t.claims_account("B")["nats"]["imports"].clone()
}

/// The token with one part replaced.
fn with_part(token: &str, at: usize, part: &str) -> String {
    let mut parts: Vec<&str> = token.split('.').collect();
    parts[at] = part;
    parts.join(".")
}

#[test]
fn a_token_comes_from_a_file_a_stream_an_address_or_the_line_itself() {
    let t = sharing();
    let token = issued(&t, "orders.>");
    let armored = t.read("B.tok");
    t.write("bare.tok", &token);
    t.write("crlf.tok", armored.replace('\n', "\r\n"));
    let url = address("200 OK", token.clone());
    let expected = json!([{
        "name": "orders.>", "subject": "orders.>", "account": t.key("A:A"), "token": token, "type": "stream",
    }]);
    for given in ["B.tok", "bare.tok", "crlf.tok", &token, &url, "-"] {
        let line = format!("add import --account B --token {given}");
        let stdin = if given == "-" { armored.as_str() } else { "" };
        t.run_stdin(&line, stdin)
            .ok()
            .says("added stream import \"orders.>\" to account \"B\"");
        assert_eq!(imports(&t), expected, "{given}");
        t.run("delete import --account B").ok();
    }
}

#[test]
fn the_report_is_the_same_for_scripts_and_a_service_keeps_its_subject() {
    let t = sharing();
    issued(&t, "stock.check");
    let report = t
        .run("add import --token B.tok --name stock --share --json")
        .ok()
        .json();
    let expected = json!({
        "account": "B", "import": "stock", "kind": "service", "exporter": t.key("A:A"),
        "remote_subject": "stock.check", "local_subject": "stock.check", "private": true,
        "signed_by": { "key": t.key("O"), "identity": true },
    });
    assert_eq!(report, expected);
    assert_eq!(imports(&t)[0]["local_subject"], "stock.check");
}

#[test]
fn a_token_that_will_be_of_use_later_is_taken() {
    let t = sharing();
    let token = forged(&t, |claims| claims.nbf = 4_000_000_000);
    t.run(&format!("add import --token {token}")).ok();
}

#[test]
fn a_name_that_nobody_could_type_is_not_taken_over() {
    let t = sharing();
    let token = forged(&t, |claims| claims.name = "a\nb".into());
    t.run(&format!("add import --token {token}")).ok();
    assert_eq!(imports(&t)[0]["name"], "orders.>");
}

#[test]
fn a_token_that_is_of_no_use_is_refused() {
    let t = sharing();
    let good = issued(&t, "orders.>");
    let other = sharing();
    let account = std::fs::read_to_string(t.account_jwt("A")).unwrap();
    let none = BASE64.encode(r#"{"typ":"JWT","alg":"none"}"#);
    let eddsa = BASE64.encode(r#"{"typ":"JWT","alg":"HS256"}"#);
    let changed = BASE64.encode(
        String::from_utf8(BASE64.decode(good.split('.').nth(1).unwrap()).unwrap())
            .unwrap()
            .replace("orders.", "secret."),
    );
    for (token, message) in [
        (
            forged(&t, |claims| claims.exp = 1),
            "the activation expired ",
        ),
        (
            forged(&t, |claims| claims.sub = other.key("A:B")),
            "and not for account \"B\" (<A:B>)\nhint: import it into that account, or ask for one for <A:B>",
        ),
        (
            with_part(&good, 2, &"A".repeat(86)),
            "the activation: signature does not match",
        ),
        (
            with_part(&good, 1, &changed),
            "the activation: signature does not match",
        ),
        (with_part(&good, 0, &none), "the activation: "),
        (with_part(&good, 0, &eddsa), "the activation: "),
        (with_part(&good, 2, ""), "the activation: "),
        (
            account.trim().to_owned(),
            "the activation: token is of type `account` instead of `activation`\nhint: see what it is: accord describe jwt --file FILE",
        ),
        (
            forged(&t, |claims| claims.nats.subject = "a b".into()),
            "the subject `a b` of the activation: ",
        ),
        (
            forged(&t, |claims| claims.nats.issuer_account = "nobody".into()),
            "the activation names `nobody` as exporting account: ",
        ),
    ] {
        t.run_unchanged(&format!("add import --account B --token {token}"))
            .refused()
            .says("error: ")
            .says(message);
    }
    t.run_unchanged("add import --account A --token B.tok")
        .refused()
        .says("error: the activation is for account <A:B> and not for account \"A\" (<A:A>)");
}

#[test]
fn what_the_exporter_revoked_is_refused() {
    let t = sharing();
    let token = issued(&t, "orders.eu");
    t.run("revocations add-activation --account A --subject orders.> --target-account B")
        .ok();
    t.run_unchanged(&format!("add import --account B --token {token}"))
        .refused()
        .says("error: account \"A\" has revoked this activation")
        .says("hint: ask its owner for a new one");
}

#[test]
fn a_token_is_imported_once() {
    let t = sharing();
    let token = issued(&t, "orders.>");
    t.run(&format!("add import --token {token}")).ok();
    t.run_unchanged(&format!("add import --token {token}"))
        .refused()
        .says("error: stream import `orders.>` from account <A:A> already exists")
        .says("hint: remove it first: accord delete import --account B --subject 'orders.>'");
}

#[test]
fn files_that_hold_no_token_are_refused() {
    let t = sharing();
    t.write("empty", "");
    t.write("words", "nothing here");
    t.write("cut", "eyJ.x.y");
    t.write("binary", b"\xff\xfe\x00");
    t.write("huge", "a".repeat(2 << 20));
    t.write("long", format!("eyJ{}.x.y", "A".repeat(1 << 20)));
    for (given, message) in [
        (
            "nowhere",
            "cannot read `<tmp>/nowhere`: there is no such file\nhint: ",
        ),
        (".", "it is a directory, not a file\nhint: "),
        ("/dev/zero", "cannot read `/dev/zero`"),
        ("empty", "`empty` is empty; a token is expected\nhint: "),
        (
            "words",
            "`words` holds no token\nhint: a token is a line that starts with eyJ and has two dots",
        ),
        ("cut", "the activation: "),
        ("eyJ.x.y", "the activation: "),
        ("binary", "is not text: it holds bytes that are not UTF-8"),
        ("huge", "it is larger than 1114112 bytes\nhint: "),
        ("long", "the activation: "),
    ] {
        t.run_unchanged(&format!("add import --token {given}"))
            .refused()
            .says("error: ")
            .says(message);
    }
    for (stdin, message) in [
        ("", "standard input is empty; a token is expected\nhint: "),
        ("words", "standard input holds no token\nhint: "),
        (
            &"a".repeat(2 << 20),
            "standard input is longer than 1114112 bytes",
        ),
    ] {
        let before = t.tree();
        t.run_stdin("add import --token -", stdin)
            .refused()
            .says("error: ")
            .says(message);
        t.assert_unchanged(&before);
    }
}

#[test]
fn an_address_that_gives_no_token_is_told() {
    let t = sharing();
    let token = issued(&t, "orders.>");
    let missing = address("404 Not Found", "nothing".into());
    t.run_unchanged(&format!("add import --token {missing}"))
        .remote()
        .says("answered with status 404")
        .says("hint: is this the address of an activation token?");
    let words = address("200 OK", "<html></html>".into());
    t.run_unchanged(&format!("add import --token {words}"))
        .refused()
        .says("holds no token");
    let huge = address("200 OK", "a".repeat(3 << 20));
    t.run_unchanged(&format!("add import --token {huge}"))
        .remote()
        .says("is longer than 2097152 bytes");
    t.run_unchanged("add import --token http://127.0.0.1:1/token")
        .remote()
        .says("error: cannot read `http://127.0.0.1:1/token`: connection refused")
        .says("hint: check the address");
    // What an address gives is judged like any other token.
    let expired = address("200 OK", forged(&t, |claims| claims.exp = 1));
    t.run_unchanged(&format!("add import --token {expired}"))
        .refused()
        .says("the activation expired ");
    drop(token);
}

#[test]
#[cfg(unix)]
fn a_pipe_that_nobody_fills_is_not_waited_for() {
    let t = sharing();
    let status = std::process::Command::new("mkfifo")
        .arg(t.path("pipe"))
        .status();
    assert!(status.unwrap().success());
    t.run("add import --token pipe")
        .refused()
        .says("it is a pipe, not a file");
}

//! `tool pub`, `sub`, `req`, `reply` and `rtt` as users of accounts, on a real server.

use std::io::{BufRead, BufReader, Read};
use std::process::{Child, Stdio};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::Duration;

use serde_json::{Value, json};

use crate::served::{operator, serve, served};
use crate::support::broker::Broker;
use crate::support::sandbox::Sandbox;

const WAIT: Duration = Duration::from_secs(30);

/// A server that knows account A and its user u.
pub fn world() -> (Sandbox, Broker) {
    let t = operator(&["A"]).user("A", "u");
    let broker = serve(&t, "--mem-resolver", |config| config);
    (t, broker)
}

/// A tool that listens in the background; killed on drop.
pub struct Listening {
    child: Child,
    lines: Receiver<String>,
}

impl Listening {
    pub fn start(t: &Sandbox, line: &str) -> Listening {
        let (sender, lines) = channel();
        let child = listen(t, line, sender);
        Listening { child, lines }
    }

    pub fn next(&self) -> String {
        self.lines.recv_timeout(WAIT).expect("a line in time")
    }

    pub fn ends_with(mut self, code: i32) {
        assert_eq!(self.child.wait().unwrap().code(), Some(code));
    }
}

impl Drop for Listening {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Starts a command and waits until it says that it listens; its lines go to the sender.
fn listen(t: &Sandbox, line: &str, sender: Sender<String>) -> Child {
    let mut child = t
        .command()
        .args(shell_words::split(line).unwrap())
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut told = BufReader::new(child.stderr.take().unwrap());
    let mut first = String::new();
    told.read_line(&mut first).unwrap();
    assert!(first.starts_with("Listening on ["), "{first}");
    let out = BufReader::new(child.stdout.take().unwrap());
    std::thread::spawn(move || {
        for line in out.lines() {
            let _ = sender.send(line.unwrap());
        }
        let mut rest = String::new();
        let _ = told.read_to_string(&mut rest);
    });
    child
}

#[test]
fn what_is_published_is_received() {
    let (t, _broker) = world();
    let sub = Listening::start(&t, "tool sub 'orders.>' --max-messages 2");
    let json = Listening::start(&t, "tool sub orders.new --json --max-messages 1");
    t.run("tool pub orders.new 'order 1'")
        .ok()
        .says("Published [orders.new] : \"order 1\"");
    assert_eq!(sub.next(), "[#1] received on [orders.new]: 'order 1'");
    let line: Value = serde_json::from_str(&json.next()).unwrap();
    assert_eq!(
        line,
        json!({ "number": 1, "subject": "orders.new", "payload": "order 1" })
    );
    let report = t
        .run("tool pub --account A --user u orders.old --json")
        .ok()
        .json();
    assert_eq!(report, json!({ "subject": "orders.old", "payload": "" }));
    assert_eq!(sub.next(), "[#2] received on [orders.old]: ''");
    sub.ends_with(0);
}

#[test]
fn members_of_a_queue_group_share_the_messages() {
    let (t, broker) = world();
    let (sender, lines) = channel();
    let member = |sender| {
        let child = listen(&t, "tool sub 'jobs.*' --queue crew", sender);
        Listening {
            child,
            lines: channel().1,
        }
    };
    let (_one, _two) = (member(sender.clone()), member(sender));
    let creds = std::fs::read_to_string(t.creds("A", "u")).unwrap();
    let client = broker.client(&creds);
    (0..20).for_each(|n| client.publish("jobs.new", &n.to_string()));
    let mut payloads: Vec<u32> = (0..20)
        .map(|_| lines.recv_timeout(WAIT).unwrap())
        .map(|line| line.split('\'').nth(1).unwrap().parse().unwrap())
        .collect();
    payloads.sort();
    assert_eq!(payloads, (0..20).collect::<Vec<_>>());
    assert!(lines.recv_timeout(Duration::from_millis(300)).is_err());
}

#[test]
fn requests_are_answered() {
    let (t, _broker) = world();
    let fixed = Listening::start(&t, "tool reply stock.check 'in stock' --max-messages 1");
    t.run("tool req stock.check 'item 7'")
        .ok()
        .says("received reply: [_INBOX.")
        .says("] : 'in stock'");
    assert_eq!(fixed.next(), "[#1] received on [stock.check]: 'item 7'");
    fixed.ends_with(0);

    let echo = Listening::start(&t, "tool reply stock.echo --queue q --max-messages 2");
    t.run("tool pub stock.echo lost").ok();
    assert_eq!(
        echo.next(),
        "[#1] ignoring request on [stock.echo]: no reply subject"
    );
    let report = t.run("tool req stock.echo mirror --json").ok().json();
    assert_eq!(
        (&report["request"], &report["reply"]),
        (&json!("mirror"), &json!("mirror"))
    );
    echo.ends_with(0);
}

#[test]
fn a_request_that_nobody_hears_or_answers_is_a_failure() {
    let (t, _broker) = world();
    t.run("tool req stock.check")
        .remote()
        .says("error: nobody answers requests on `stock.check` at server `127.0.0.1:")
        .says("hint: nobody subscribes to the subject");
    let _deaf = Listening::start(&t, "tool sub stock.check");
    t.run("tool req stock.check --timeout 1")
        .remote()
        .says("error: no answer to the request from any server within 1 s")
        .says("hint: ");
}

#[test]
fn the_way_to_the_server_is_measured() {
    let (t, broker) = world();
    t.run("tool rtt").ok().says(&format!(
        "round trip time to [127.0.0.1:{}] = ",
        broker.port()
    ));
    let report = t.run("tool rtt --json").ok().json();
    assert!(report["microseconds"].as_u64().unwrap() > 0, "{report}");
}

#[test]
fn the_group_can_be_left_out() {
    let (t, _broker) = world();
    let sub = Listening::start(&t, "sub a --max-messages 1");
    t.run("pub a 1").ok().says("Published [a] : \"1\"");
    assert_eq!(sub.next(), "[#1] received on [a]: '1'");
    let _reply = Listening::start(&t, "reply b");
    t.run("req b 2").ok().says("'2'");
    t.run("rtt").ok().says("round trip time to");
    let help = t.run("--help").ok();
    assert!(!help.stdout().contains("\n  rtt"), "{help}");
}

#[test]
fn what_the_user_may_not_do_is_an_error_and_not_silence() {
    let (t, _broker) = world();
    t.run("add user --name shy --deny-pub secret.> --deny-sub secret.>")
        .ok();
    for _ in 0..5 {
        t.run("tool pub --user shy secret.a x")
            .remote()
            .says("does not permit publishing to `secret.a`")
            .says("hint: use a user that may do this");
    }
    let sub = t.run("tool sub --user shy secret.a").remote();
    sub.says("does not permit subscribing to `secret.a`");
    assert!(!sub.stderr().contains("Listening"), "{sub}");
    t.run("tool req --user shy secret.a")
        .remote()
        .says("does not permit publishing to `secret.a`");
    t.run("tool reply --user shy secret.a")
        .remote()
        .says("does not permit subscribing to `secret.a`");
    t.run("tool pub --user shy open.a x").ok();
}

#[test]
fn a_user_that_cannot_log_in_is_told_before_the_server_is_asked() {
    let t = operator(&["A"]);
    let nats = "--nats nats://127.0.0.1:1";
    t.run_unchanged(&format!("tool rtt {nats}"))
        .refused()
        .says("error: account \"A\" has no users")
        .says("hint: add one: accord add user --account A --name NAME");
    t.run("add user --name old --expiry 2020-01-01").ok();
    t.run_unchanged(&format!("tool pub x {nats}"))
        .refused()
        .says("error: user \"old\" of account \"A\" expired ")
        .says("hint: choose another user with `--user`");
    t.run("add user --name bare").ok();
    t.run_unchanged(&format!("tool rtt {nats}"))
        .usage()
        .says("error: account \"A\" has several users; a user name is required")
        .says("hint: name one of: bare, old");
    t.run_unchanged(&format!("tool rtt --user nobody {nats}"))
        .refused()
        .says("error: user \"nobody\" does not exist in account \"A\"")
        .says("hint: ");
    std::fs::remove_file(t.creds("A", "bare")).unwrap();
    t.run_unchanged(&format!("tool rtt --user bare {nats}"))
        .refused()
        .says("error: user \"bare\" of account \"A\" has no creds file")
        .says("hint: creds are written when");
}

#[test]
fn the_server_is_the_operators_or_the_one_named() {
    let (t, broker) = world();
    t.run("edit operator --rm-service-url").usage();
    t.run(&format!("edit operator --rm-service-url {}", broker.url()))
        .ok();
    t.run_unchanged("tool rtt")
        .refused()
        .says("error: operator \"O\" names no server to connect to")
        .says("hint: give `--nats nats://localhost:4222` for this time")
        .says("hint: or set it once: accord edit operator --service-url nats://localhost:4222");
    t.run(&format!("tool rtt --nats {}", broker.url())).ok();
    // The second of two is taken where the first does not answer.
    t.run(&format!(
        "tool rtt --nats nats://127.0.0.1:1,{}",
        broker.url()
    ))
    .ok();
    t.run("tool rtt --nats nats://127.0.0.1:1")
        .remote()
        .says("error: cannot reach server `127.0.0.1:1`: connection refused");
    let stranger = operator(&["A"]).user("A", "u");
    stranger
        .run(&format!("tool rtt --nats {}", broker.url()))
        .remote()
        .says("refused user `<U:A/u>` of account `<A:A>`")
        .says("hint: ");
}

#[test]
fn wrong_command_lines_are_told() {
    let t = operator(&["A"]).user("A", "u");
    for line in [
        "tool pub",
        "tool pub 'a b'",
        "tool pub 'a.*' x",
        "tool req 'a.>'",
        "tool sub a..b",
        "tool sub x --max-messages 0",
        "tool sub x --max-messages -2",
        "tool req x --timeout 0",
        "tool rtt extra",
        "tool",
    ] {
        t.run_unchanged(&format!("{line} --nats nats://127.0.0.1:1"))
            .usage();
    }
    t.run_unchanged("tool pub 'a.*' x")
        .usage()
        .says("error: a message is published to one subject, and `a.*` has wildcards")
        .says("hint: ");
}

#[test]
fn a_reader_that_has_seen_enough_ends_the_command_without_complaint() {
    let (t, broker) = world();
    let mut child = t
        .command()
        .args(["tool", "sub", "flood"])
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut told = BufReader::new(child.stderr.take().unwrap());
    told.read_line(&mut String::new()).unwrap();
    let creds = std::fs::read_to_string(t.creds("A", "u")).unwrap();
    let client = broker.client(&creds);
    client.publish("flood", "1");
    let mut out = BufReader::new(child.stdout.take().unwrap());
    let mut line = String::new();
    out.read_line(&mut line).unwrap();
    assert_eq!(line, "[#1] received on [flood]: '1'\n");
    drop(out);
    client.publish("flood", "2");
    assert_eq!(child.wait().unwrap().code(), Some(0));
    let mut rest = String::new();
    told.read_to_string(&mut rest).unwrap();
    assert_eq!(rest, "");
}

#[test]
fn a_dry_run_sends_nothing() {
    let (t, broker) = served(&["A"]);
    t.run("add user --account A --name u").ok();
    t.run("push --all").ok();
    let mut heard = broker
        .client(&std::fs::read_to_string(t.creds("A", "u")).unwrap())
        .subscribe("news");
    t.run("tool pub --account A news x --dry-run")
        .ok()
        .says("would publish [news]");
    heard.expect_silence();
    for line in [
        "tool req --account A news x",
        "tool reply --account A news x",
    ] {
        t.run(&format!("{line} --dry-run"))
            .usage()
            .says("cannot be tried without sending");
    }
}

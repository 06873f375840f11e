//! `pub`, `sub`, `req`, `reply` and `rtt` without `tool`, as scripts also have them.

use crate::tool::{Listening, world};

#[test]
fn the_tools_are_known_without_their_group() {
    let (t, _broker) = world();
    let sub = Listening::start(
        &t,
        "sub --account A --user u --queue all a --max-messages 1",
    );
    t.run("pub --account A --user u a 1")
        .ok()
        .says("Published [a] : \"1\"");
    assert_eq!(sub.next(), "[#1] received on [a]: '1'");
    sub.ends_with(0);
    let reply = Listening::start(&t, "reply -a A -u u -q all q yes --max-messages 1");
    t.run("req -a A -u u q").ok().says("'yes'");
    reply.ends_with(0);
    t.run("rtt -a A -u u").ok().says("round trip time to [");
}

#[test]
fn they_are_not_in_the_help() {
    let (t, _broker) = world();
    let help = t.run("--help").ok();
    let shown = help.stdout().lines().map(str::trim_start);
    let shown: Vec<&str> = shown
        .filter(|line| line.starts_with("pub") || line.starts_with("rtt"))
        .collect();
    assert_eq!(shown, [""; 0]);
    t.run("pub --help").ok().says("Usage: accord pub");
}

#[test]
fn encryption_is_refused_as_nsc_does() {
    let (t, _broker) = world();
    for line in [
        "tool sub a --encrypt",
        "tool req a -E",
        "sub -E a",
        "req a --encrypt",
    ] {
        t.run_unchanged(line)
            .usage()
            .says("--encrypt is no longer supported");
    }
}

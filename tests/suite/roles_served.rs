//! Roles as a real server takes them: its users may do what the template says, and no more.

use std::fs;

use crate::served::served;

#[test]
fn a_user_may_do_what_its_role_says_for_as_long_as_it_is_in_it() {
    let (t, broker) = served(&["A"]);
    t.run("edit signing-key --sk generate --role till --allow-pub 'till.{{name()}}.>' --allow-sub _INBOX.> --payload 8")
        .ok();
    t.run("add user w -K till").ok();
    t.run("add user all").ok();
    t.run("push").ok();
    let client = |user: &str| broker.client(&fs::read_to_string(t.creds("A", user)).unwrap());
    let mut heard = client("all").subscribe(">");

    let w = client("w");
    w.publish("till.other.x", "no");
    heard.expect_silence();
    w.publish("till.w.x", "yes");
    assert_eq!(heard.next().payload, "yes");

    // Out of the role: neither the template nor zeros hold it back.
    t.run("edit user w -K @{A:A}").ok();
    client("w").publish("till.other.x", "longer than eight bytes");
    assert_eq!(heard.next().payload, "longer than eight bytes");

    // Into the role: the same user, the same key.
    t.run("edit user w -K till").ok();
    let w = client("w");
    w.publish("till.other.x", "no");
    heard.expect_silence();
    w.publish("till.w.y", "again");
    assert_eq!(heard.next().subject, "till.w.y");
}

#[test]
fn a_user_without_a_role_keeps_the_limits_it_was_given() {
    let (t, broker) = served(&["A"]);
    t.run("push").ok();
    t.run("add user u --subs 1 --allow-pub a --allow-sub a,b")
        .ok();
    t.run("edit user u --tag x --deny-pub b").ok();
    let u = broker.client(&fs::read_to_string(t.creds("A", "u")).unwrap());
    let mut first = u.subscribe("a");
    u.publish("a", "1");
    assert_eq!(first.next().payload, "1");
}

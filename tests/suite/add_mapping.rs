//! `add mapping`: destinations, weights and clusters.

use std::time::Duration;

use serde_json::json;

use crate::served::served;
use crate::support::client::Client;
use crate::support::refusals::Refusals;
use crate::support::sandbox::Sandbox;

#[test]
fn destinations_share_by_weight_in_each_cluster_by_itself() {
    let t = Sandbox::with_operator("O").account("A");
    let output = t
        .run("add mapping -a A --from orders --to orders.v1 --weight 80")
        .ok();
    output.says("added mapping \"orders\" -> \"orders.v1\", weight 80% of account \"A\"");
    t.run("add mapping -f orders -t orders.v2 --weight 20").ok();
    t.run("add mapping -a @{A:A} -f orders -t orders.eu --weight 100 --cluster eu")
        .ok()
        .says("weight 100% in cluster \"eu\"");
    assert_eq!(
        t.claims_account("A")["nats"]["mappings"],
        json!({ "orders": [
            { "subject": "orders.v1", "weight": 80 },
            { "subject": "orders.v2", "weight": 20 },
            { "subject": "orders.eu", "weight": 100, "cluster": "eu" },
        ]})
    );
    let shown = t.run("describe account A").ok();
    shown.says("| orders | orders.v1 | 80         |         |");
    shown.says("| orders.eu | 100        | eu");
}

#[test]
fn the_same_destination_gets_the_new_weight_and_keeps_its_place() {
    let t = Sandbox::with_operator("O").account("A");
    for weight in ["10", "30"] {
        t.run(&format!("add mapping -f a -t b --weight {weight}"))
            .ok();
        t.run("add mapping -f a -t c --weight 5").ok();
    }
    t.run("add mapping -f a -t b --weight 40")
        .ok()
        .says("changed mapping \"a\" -> \"b\", weight 40%");
    assert_eq!(
        t.claims_account("A")["nats"]["mappings"]["a"],
        json!([{ "subject": "b", "weight": 40 }, { "subject": "c", "weight": 5 }])
    );
}

#[test]
fn the_report_says_what_counts() {
    let t = Sandbox::with_operator("O").account("A");
    let json = t.run("add mapping -f a.* -t b.$1 --json").ok().json();
    assert_eq!(
        [&json["from"], &json["to"], &json["account"]],
        ["a.*", "b.$1", "A"]
    );
    assert_eq!([&json["weight"], &json["sum"]], [100, 100]);
    assert_eq!(json["replaced"], false);
    assert_eq!(json["signed_by"]["key"], t.key("O:O"));
    assert_eq!(json.get("cluster"), None);
}

#[test]
fn what_servers_refuse_is_warned_of() {
    let t = Sandbox::with_operator("O").account("A");
    for (line, words) in [
        ("-f a.* -t b.* --weight 1", "has a `*`"),
        ("-f c.* -t d.$2 --weight 1", "names wildcard 2"),
        ("-f e.> -t f --weight 1", "must both end in `>`"),
        ("-f g -t h --weight 1 --cluster x", ""),
        ("-f g -t h --weight 1 --cluster y", "is there twice"),
    ] {
        t.run(&format!("add mapping {line}")).ok().says(words);
    }
}

#[test]
fn a_dry_run_adds_nothing() {
    let t = Sandbox::with_operator("O").account("A");
    t.run_unchanged("add mapping -f a -t b --dry-run")
        .ok()
        .says("would write account JWT \"A\"");
}

#[test]
fn what_does_not_fit_is_refused() {
    let t = Sandbox::with_operator("O").account("A");
    t.run("add mapping -f a -t b --weight 70").ok();
    t.run("add mapping -f a -t d --weight 90 --cluster east")
        .ok();
    let mut cases = Refusals::of(&t);
    cases.refused("add mapping -f a -t c --weight 31", "101 percent");
    cases.refused("add mapping -f a -t c", "170 percent");
    cases.refused(
        "add mapping -f a -t e --weight 20 --cluster east",
        "110 percent",
    );
    cases.usage("add mapping -f a -t c --weight 101", "from 1 to 100");
    cases.usage("add mapping -f a -t c --weight -1", "from 1 to 100");
    cases.usage("add mapping -t c", "from subject is required");
    cases.usage("add mapping -f a", "to subject is required");
    cases.usage("add mapping -f a..b -t c", "a..b");
    cases.usage("add mapping -f x -t 'c d'", "c d");
    cases.usage("add mapping -i -f x", "no terminal");
    cases.refused("add mapping -a B -f x -t y", "does not exist");
    cases.refused("add mapping -f x -t y -K @{A:A}", "may not sign");
}

#[test]
fn servers_share_as_is_said() {
    let (t, broker) = served(&["A"]);
    t.run("add user -a A u").ok();
    for line in [
        "add mapping -f all -t all.new",
        "add mapping -f half -t half.new --weight 50",
        "add mapping -f loss -t loss --weight 10",
        "add mapping -f swap.*.* -t swapped.$2.$1",
    ] {
        t.run(line).ok();
    }
    t.run("push").ok();
    let creds = std::fs::read_to_string(t.creds("A", "u")).unwrap();
    let client = Client::connect(&broker.url(), &creds).unwrap();
    let mut all = client.subscribe(">");
    let mut arrived = |subject: &str, times: usize| {
        (0..times).for_each(|_| client.publish(subject, "x"));
        client.publish("end", "");
        let messages = std::iter::from_fn(|| all.next_within(Duration::from_secs(5)));
        let subjects = messages.map(|m| m.subject).take_while(|s| s != "end");
        subjects.collect::<Vec<String>>()
    };
    assert_eq!(arrived("all", 3), ["all.new"; 3]);
    assert_eq!(arrived("swap.1.2", 1), ["swapped.2.1"]);
    let half = arrived("half", 300);
    let moved = half.iter().filter(|s| *s == "half.new").count();
    assert!(half.len() == 300 && (60..240).contains(&moved), "{moved}");
    let left = arrived("loss", 300).len();
    assert!((1..150).contains(&left), "{left}");
}

#[test]
fn servers_refuse_an_account_with_what_is_warned_of() {
    let (t, _broker) = served(&["A"]);
    for (account, lines) in [
        ("star", &["-f a.* -t b.*"][..]),
        ("index", &["-f a.* -t b.$2"]),
        ("tail", &["-f a.> -t b"]),
        ("twice", &["-f a -t b --cluster x", "-f a -t b --cluster y"]),
    ] {
        t.run(&format!("add account {account}")).ok();
        for line in lines {
            t.run(&format!("add mapping {line}")).ok();
        }
        t.run("push").exits(3).says("mapping \"a");
    }
}

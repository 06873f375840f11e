//! What services of one direction are refused, and members of a group outside of it.

use super::Found;
use crate::stories::Stage;
use crate::support::broker::Broker;

/// Account, user, and what it tries.
const BEYOND: [(&str, &str, &str); 12] = [
    // Who publishes cannot listen, not even to its own topic, and no other topic is its own.
    ("ARENA", "matchmaker", "sub 'prod.arena.match.*'"),
    ("ARENA", "matchmaker", "sub '_INBOX.>'"),
    ("ARENA", "matchmaker", "pub prod.arena.wallet.credited {}"),
    // Who listens cannot publish.
    ("ARENA", "ladder", "pub prod.arena.match.started {}"),
    ("ARENA", "ladder", "sub 'prod.arena.wallet.*'"),
    // A member of a group is no listener of its own, and in no other group.
    ("REWARDS", "granter-1", "sub 'prod.arena.match.*'"),
    (
        "REWARDS",
        "granter-1",
        "sub --queue auditors 'prod.arena.match.*'",
    ),
    ("REWARDS", "granter-1", "pub prod.arena.match.started {}"),
    // A worker fetches from its consumer; it cannot put events beside those of the game.
    ("REWARDS", "callback-1", "pub prod.arena.match.started {}"),
    (
        "REWARDS",
        "callback-1",
        "pub '$JS.API.STREAM.PURGE.TOPICS' ''",
    ),
    ("REWARDS", "auditor", "pub prod.arena.match.started {}"),
    ("REWARDS", "auditor", "pub '$JS.API.STREAM.PURGE.TOPICS' ''"),
];

/// Plays this part.
pub fn play(stage: &mut Stage, broker: &Broker, found: &mut Found) {
    stage.say("Who publishes cannot listen, who listens cannot publish, and a member of a group is nothing else");
    for (account, user, words) in BEYOND {
        let (verb, rest) = words.split_once(' ').expect("a verb comes first");
        let line = format!("accord tool {verb} --account {account} --user {user} {rest}");
        let (code, said) = stage.try_run(&line);
        found.beyond.push((format!("{user}: {words}"), code, said));
    }
    stage.say("Their programs are told the same by the server");
    let matchmaker = stage.client(broker, "ARENA", "matchmaker");
    drop(matchmaker.subscribe("prod.arena.match.*"));
    let ladder = stage.client(broker, "ARENA", "ladder");
    ladder.publish("prod.arena.match.started", "{}");
    let granter = super::of_rewards(stage, broker, "granter-1");
    drop(granter.queue_subscribe("prod.arena.match.*", "auditors"));
    for (name, client) in [
        ("matchmaker", matchmaker),
        ("ladder", ladder),
        ("granter-1", granter),
    ] {
        let refusal = client.refusal();
        stage.received(&format!("{name}: {refusal}"));
        found.refusals.push(refusal);
    }
}

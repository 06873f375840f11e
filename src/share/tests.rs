use super::*;
use crate::claims::{ActivationClaims, Export};
use crate::nkey::{Kind, Seed};

fn worker() -> Vec<Part> {
    pull_consumer(
        &"ORDERS".parse().unwrap(),
        &"worker".parse().unwrap(),
        false,
    )
}

fn export(subject: &str, private: bool, response: &str) -> Export {
    Export {
        subject: subject.into(),
        kind: ShareKind::Service,
        token_req: private,
        response_type: response.into(),
        ..Export::default()
    }
}

#[test]
fn a_consumer_is_two_services_that_are_tight() {
    let parts = worker();
    let told: Vec<_> = parts
        .iter()
        .map(|p| (p.export.as_str(), p.subject.as_str(), p.answers))
        .collect();
    assert_eq!(
        told,
        [
            (
                "$JS.API.CONSUMER.MSG.NEXT.ORDERS.*",
                "$JS.API.CONSUMER.MSG.NEXT.ORDERS.worker",
                Answers::Many
            ),
            (
                "$JS.ACK.ORDERS.*.>",
                "$JS.ACK.ORDERS.worker.>",
                Answers::One
            ),
        ]
    );
    assert!(!parts.iter().any(Part::needs_prefix));
    let with_info = pull_consumer(&"ORDERS".parse().unwrap(), &"worker".parse().unwrap(), true);
    assert!(with_info[2].needs_prefix());
}

#[test]
fn every_part_lies_in_its_export() {
    let (stream, consumer) = ("S".parse().unwrap(), "c".parse().unwrap());
    let deliver = "to.guest".parse().unwrap();
    let parts = [
        pull_consumer(&stream, &consumer, true),
        push_consumer(&stream, &consumer, &deliver),
        bucket(&"CFG".parse().unwrap(), true),
    ];
    for part in parts.iter().flatten() {
        assert!(part.export.contains(&part.subject), "{part:?}");
    }
    let subjects = |write| bucket(&"CFG".parse().unwrap(), write).len();
    assert_eq!((subjects(false), subjects(true)), (4, 5));
}

#[test]
fn an_export_serves_if_it_covers_and_admits_and_answers() {
    let [next, ack] = &worker()[..] else { panic!() };
    let private = Audience::Activated;
    let wide = export("$JS.API.>", true, "Stream");
    for (exports, part, expected) in [
        (vec![], next, Fit::Missing(next.export.clone())),
        (
            vec![export(next.export.as_str(), true, "Stream")],
            next,
            Fit::Serves(0),
        ),
        (vec![wide.clone()], next, Fit::Serves(0)),
        (vec![wide.clone()], ack, Fit::Missing(ack.export.clone())),
        (
            vec![export("$JS.API.>", true, "Singleton")],
            next,
            Fit::Cannot(0, Obstacle::AnswersOnce),
        ),
        (
            vec![export("$JS.API.>", true, "Chunked")],
            next,
            Fit::Cannot(0, Obstacle::AnswersOnce),
        ),
        (
            vec![export(ack.export.as_str(), true, "")],
            ack,
            Fit::Serves(0),
        ),
        (
            vec![export(ack.export.as_str(), false, "")],
            ack,
            Fit::Cannot(0, Obstacle::Public),
        ),
        // Of two that cover it the one with the very subject counts.
        (
            vec![
                export("$JS.ACK.>", false, ""),
                export(ack.subject.as_str(), true, ""),
            ],
            ack,
            Fit::Serves(1),
        ),
        // One for another consumer stands in the way of `*`, and not of this one alone.
        (
            vec![export("$JS.ACK.ORDERS.other.>", true, "")],
            ack,
            Fit::Missing(ack.subject.clone()),
        ),
        (
            vec![export("$JS.ACK.ORDERS.worker.1.>", true, "")],
            ack,
            Fit::Cannot(0, Obstacle::Inside),
        ),
    ] {
        assert_eq!(fit(&exports, part, private), expected, "{exports:?}");
    }
    let everyone = [export(ack.export.as_str(), true, "")];
    let cannot = Fit::Cannot(0, Obstacle::Private);
    assert_eq!(fit(&everyone, ack, Audience::Everyone), cannot);
    let by_key = [Export {
        account_token_position: 4,
        ..export(ack.export.as_str(), false, "")
    }];
    let cannot = Fit::Cannot(0, Obstacle::Position(4));
    assert_eq!(fit(&by_key, ack, private), cannot);
}

#[test]
fn a_prefix_stands_where_clients_look() {
    let prefix: LocalPrefix = "JS.owner".parse().unwrap();
    assert_eq!("JS.owner.API".parse(), Ok(prefix.clone()));
    for (remote, local) in [
        (
            "$JS.API.STREAM.INFO.KV_CFG",
            "JS.owner.API.STREAM.INFO.KV_CFG",
        ),
        ("$KV.CFG.>", "JS.owner.API.$KV.CFG.>"),
        ("$JS.ACK.ORDERS.worker.>", "$JS.ACK.ORDERS.worker.>"),
        ("events.*.new.*.>", "JS.owner.events.$1.new.$2.>"),
    ] {
        let local_subject = prefix.local(&remote.parse().unwrap()).unwrap();
        assert_eq!(local_subject.as_str(), local);
        assert_eq!(
            crate::subject::renaming_issues(local, remote),
            [],
            "{remote}"
        );
    }
    for bad in [
        "",
        "a b",
        "JS.*",
        ">",
        "$JS",
        "$JS.API",
        "a..b",
        "$JS.API.x",
        "$JS.API.API",
        "$JS.ACK",
        "$JS.FC.x",
        "$1",
        "a.$12.b",
    ] {
        assert!(bad.parse::<LocalPrefix>().is_err(), "{bad:?}");
    }
    for good in ["$JS.hub", "$JS.APIARY", "$KV", "a.$.b", "a.$1b"] {
        assert!(good.parse::<LocalPrefix>().is_ok(), "{good:?}");
    }
    assert_eq!(
        LocalPrefix::of_account("my shop!").to_string(),
        "JS.my_shop_"
    );
}

#[test]
fn what_a_letter_says_cannot_be_taken_for_a_token() {
    let seed = |n| Seed::from_bytes(Kind::Account, [n; 32]);
    let token = |subject: &str| {
        let mut claims = ActivationClaims::new(&seed(2).public_key());
        claims.nats.subject = subject.into();
        claims.nats.kind = ShareKind::Stream;
        claims.sign(&seed(1), 1).unwrap()
    };
    let tokens = [token("a"), token("b")];
    let grants = tokens.iter().map(|token| Grant {
        grants: "receive messages\n---x---\neyJ.a.b\n---y---".into(),
        about: "stream".into(),
        token: token.clone(),
    });
    let letter = Letter {
        owner: "\"a\n-----BEGIN NATS ACTIVATION JWT-----\neyJ\n------END------\"".into(),
        guest: "\"b\"".into(),
        what: "messages".into(),
        times: vec!["Valid until then".into()],
        import: "accord add import --account b --token FILE".into(),
        notes: vec!["----------".into()],
        grants: grants.collect(),
    };
    let text = letter.text().unwrap();
    let found: Vec<&str> = crate::claims::armor::blocks(&text).collect();
    assert_eq!(found, [&tokens[0], &tokens[1]]);
}

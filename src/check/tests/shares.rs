//! Exports and imports that servers accept and nobody can have meant.

use serde_json::{Value, json};

use super::{account_codes, findings};
use crate::check::{Chain, Finding, chained};
use crate::claims::{Import, ShareKind};

const OWNER: &str = "ADOWNER";

/// The findings of an account with these exports and imports and JetStream of its own.
fn of(exports: &Value, imports: &Value) -> Vec<Finding> {
    let limits = json!({ "imports": -1, "exports": -1, "disk_storage": -1 });
    let nats = json!({ "exports": exports, "imports": imports, "limits": limits });
    let claims = json!({ "sub": "A", "iss": "O", "name": "middle", "nats": nats });
    findings("account", &claims)
}

fn codes(exports: &Value, imports: &Value) -> Vec<&'static str> {
    super::codes(&of(exports, imports))
}

fn stream(subject: &str) -> Value {
    json!({ "subject": subject, "type": "stream" })
}

fn service(subject: &str, response_type: &str) -> Value {
    json!({ "subject": subject, "type": "service", "response_type": response_type })
}

fn import(kind: &str, subject: &str, local: &str) -> Value {
    json!({ "subject": subject, "local_subject": local, "type": kind, "account": OWNER })
}

#[test]
fn all_of_an_import_goes_before_a_part_of_it() {
    let import = |subject: &str, local: &str, kind| Import {
        subject: subject.into(),
        local_subject: local.into(),
        kind,
        ..Import::default()
    };
    let imports = [
        import("svc.>", "", ShareKind::Service),
        import("events.*.>", "from.$1.>", ShareKind::Stream),
    ];
    let chain = |subject: &str| chained(&imports, &subject.parse().unwrap());
    assert_eq!(chain("svc.a"), None);
    assert_eq!(chain("events.a.b"), None);
    assert_eq!(chain("from.a.b"), Some(Chain::Whole(&imports[1])));
    assert_eq!(chain("from.>"), Some(Chain::Part(&imports[1])));
}

#[test]
fn a_stream_that_is_imported_is_not_passed_on() {
    for (exported, remote, local, expected) in [
        ("a.>", "a.>", "", true),
        ("a.b", "a.>", "", true),
        ("a.>", "a.b", "", true),
        (">", "a.b", "", true),
        ("*.b", "a.*", "", true),
        ("mine.*", "a.*", "mine.$1", true),
        // What matters is what the import is called here.
        ("a.*", "a.*", "mine.$1", false),
        ("a.c", "a.b", "", false),
    ] {
        let found = codes(
            &json!([stream(exported)]),
            &json!([import("stream", remote, local)]),
        );
        let expected: &[&str] = if expected {
            &["export-not-passed-on"]
        } else {
            &[]
        };
        assert_eq!(found, expected, "{exported} over {remote} as {local}");
    }
    // The deprecated form puts a prefix before the subject.
    let old = json!({ "subject": "a.*", "to": "mine", "type": "stream", "account": OWNER });
    let found = codes(&json!([stream("mine.a.*")]), &json!([old]));
    assert_eq!(found, ["export-not-passed-on", "imp-to-deprecated"]);
}

#[test]
fn services_are_passed_on() {
    let asked = import("service", "a.b", "");
    assert_eq!(
        codes(&json!([service("a.b", "")]), &json!([asked])),
        [""; 0]
    );
    assert_eq!(codes(&json!([stream("a.b")]), &json!([asked])), [""; 0]);
    let heard = import("stream", "a.b", "");
    assert_eq!(
        codes(&json!([service("a.b", "")]), &json!([heard])),
        [""; 0]
    );
}

#[test]
fn what_arrives_and_what_does_not_is_told() {
    let said = |exported: &str, remote: &str| {
        let found = of(
            &json!([stream(exported)]),
            &json!([import("stream", remote, "")]),
        );
        found[0].message.clone()
    };
    assert_eq!(
        said("a.b", "a.>"),
        "stream export `a.b` is what stream import `a.>` brings in, which servers do not pass on: \
         importers get what is published in this account, and nothing that comes from account `ADOWNER`"
    );
    assert_eq!(
        said(">", "a.>"),
        "the part `a.>` of stream export `>` is what stream import `a.>` brings in, which servers do \
         not pass on: importers get what is published on `a.>` in this account, and nothing that comes \
         from account `ADOWNER`"
    );
}

/// The acks of everything, so that they are not what is missing.
fn acks() -> Value {
    service("$JS.ACK.>", "")
}

#[test]
fn requests_with_several_answers_need_a_response_type_for_them() {
    for (subject, expected) in [
        ("$JS.API.CONSUMER.MSG.NEXT.S.c", true),
        ("$JS.API.CONSUMER.MSG.NEXT.S.*", true),
        ("$JS.API.CONSUMER.>", true),
        ("$JS.API.>", true),
        ("$JS.hub.API.CONSUMER.MSG.NEXT.S.c", true),
        ("$JS.hub.API.>", true),
        // An imported JetStream, exported again.
        ("JS.owner.API.CONSUMER.MSG.NEXT.S.c", true),
        ("$JS.API.DIRECT.GET.S", true),
        ("$JS.API.DIRECT.GET.>", true),
        // The last message of a subject is one.
        ("$JS.API.DIRECT.GET.S.a.b", false),
        ("$JS.API.STREAM.INFO.S", false),
        ("$JS.API.CONSUMER.INFO.S.*", false),
        ("$JS.ACK.S.c.>", false),
        ("shop.API.>", false),
        ("orders.>", false),
    ] {
        for once in ["", "Singleton"] {
            let found = codes(
                &json!([service(subject, once), acks_but(subject)]),
                &json!([]),
            );
            let expected: &[&str] = if expected {
                &["export-answers-once"]
            } else {
                &[]
            };
            assert_eq!(found, expected, "{subject}");
        }
        for several in ["Stream", "Chunked"] {
            let found = codes(
                &json!([service(subject, several), acks_but(subject)]),
                &json!([]),
            );
            assert_eq!(found, [""; 0], "{subject}");
        }
    }
}

/// [`acks`], under another subject where `subject` is one of them.
fn acks_but(subject: &str) -> Value {
    match subject.starts_with("$JS.ACK.") {
        true => service("$JS.ACK.other.>", ""),
        false => acks(),
    }
}

#[test]
fn a_service_for_all_subjects_is_one_of_jetstream_where_there_is_jetstream() {
    assert_eq!(
        codes(&json!([service(">", "")]), &json!([])),
        ["export-answers-once"]
    );
    let without = json!({ "exports": [service(">", "")], "limits": { "exports": -1 } });
    assert_eq!(account_codes(&without), [""; 0]);
}

#[test]
fn an_export_of_messages_needs_one_of_their_acks() {
    let next = "$JS.API.CONSUMER.MSG.NEXT.S.*";
    let with = |next: &str, other: Value| {
        let found = codes(&json!([service(next, "Stream"), other]), &json!([]));
        !found.contains(&"export-without-ack")
    };
    for good in [
        "$JS.ACK.S.*.>",
        "$JS.ACK.S.>",
        "$JS.ACK.>",
        "$JS.>",
        "$JS.ACK.S.c.>",
    ] {
        assert!(with(next, service(good, "Stream")), "{good}");
    }
    for bad in ["$JS.ACK.T.*.>", "$JS.ACK.S.c", "$JS.ACK.S.c.*", "orders"] {
        assert!(!with(next, service(bad, "")), "{bad}");
    }
    assert!(!with(next, stream("$JS.ACK.S.*.>")));
    assert!(!with("$JS.API.>", service("orders", "")));
    assert!(with("$JS.API.STREAM.INFO.S", service("orders", "")));
    let one = "$JS.API.CONSUMER.MSG.NEXT.S.c";
    assert!(!with(one, service("$JS.ACK.S.d.>", "")));
    let found = of(&json!([service(one, "Stream")]), &json!([]));
    assert_eq!(
        found[0].message,
        "service export `$JS.API.CONSUMER.MSG.NEXT.S.c` lets others fetch messages, and no service \
         export takes their acks on `$JS.ACK.S.c.>`: where a consumer wants acks, every message comes \
         again"
    );
}

#[test]
fn an_import_of_messages_needs_one_of_their_acks_as_they_are() {
    let next = import(
        "service",
        "$JS.API.CONSUMER.MSG.NEXT.S.c",
        "JS.owner.API.CONSUMER.MSG.NEXT.S.c",
    );
    let with = |others: &[Value]| {
        let all: Vec<&Value> = std::iter::once(&next).chain(others).collect();
        codes(&json!([]), &json!(all))
    };
    let acks = |local: &str| import("service", "$JS.ACK.S.c.>", local);
    assert_eq!(with(&[acks("")]), [""; 0]);
    assert_eq!(with(&[acks("$JS.ACK.S.c.>")]), [""; 0]);
    assert_eq!(
        with(&[import("service", "$JS.ACK.S.*.>", "$JS.ACK.S.$1.>")]),
        [""; 0]
    );
    assert_eq!(with(&[]), ["import-without-ack"]);
    assert_eq!(with(&[acks("JS.owner.ACK.S.c.>")]), ["import-without-ack"]);
    assert_eq!(
        with(&[import("stream", "$JS.ACK.S.c.>", "")]),
        ["import-without-ack"]
    );
    let mut elsewhere = acks("");
    elsewhere["account"] = json!("ADOTHER");
    assert_eq!(with(&[elsewhere]), ["import-without-ack"]);
    // Other requests bring no messages that could be acknowledged.
    let info = import("service", "$JS.API.CONSUMER.INFO.S.c", "");
    assert_eq!(codes(&json!([]), &json!([info])), [""; 0]);
}

#[test]
fn accounts_that_share_much_are_judged_quickly() {
    let exports: Vec<_> = (0..20_000).map(|n| stream(&format!("a{n}.b"))).collect();
    let imports: Vec<_> = (0..5_000)
        .map(|n| import("stream", &format!("b{n}.*"), ""))
        .collect();
    let guests = (0..1_000).flat_map(|n| {
        [
            format!("$JS.API.CONSUMER.MSG.NEXT.S.g{n}"),
            format!("$JS.ACK.S.g{n}.>"),
        ]
    });
    let guests: Vec<String> = guests.collect();
    let offered: Vec<_> = guests.iter().map(|s| service(s, "Stream")).collect();
    let used: Vec<_> = guests.iter().map(|s| import("service", s, "")).collect();
    let started = std::time::Instant::now();
    assert_eq!(codes(&json!(exports), &json!(imports)), [""; 0]);
    assert_eq!(codes(&json!(offered), &json!(used)).first(), None);
    assert!(started.elapsed().as_secs() < 10);
}

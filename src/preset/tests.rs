use proptest::prelude::*;

use super::*;

fn preset(text: &str) -> Preset {
    text.parse().unwrap()
}

fn alone(text: &str) -> Permissions {
    preset(text).permissions(&Api::default(), &Inbox::default())
}

#[test]
fn a_preset_is_written_as_it_is_read() {
    for kind in &KINDS {
        let text = format!("{}:{}", kind.name, kind.example);
        let preset: Preset = text.parse().unwrap();
        assert_eq!(preset.to_string(), text);
        assert_eq!(preset.kind(), kind);
        assert!(kind.usage().starts_with(&format!("{}:", kind.name)));
    }
    assert_eq!(preset("subscriber:a.b=q").to_string(), "subscriber:a.b=q");
}

#[test]
fn what_is_no_preset_is_refused_with_the_reason() {
    for (text, reason) in [
        ("kv-redaer:b", "there is no preset \"kv-redaer\""),
        ("", "there is no preset \"\""),
        (
            "publisher",
            "preset \"publisher\" needs an argument: `publisher:SUBJECT`",
        ),
        ("kv-reader:", "needs an argument: `kv-reader:BUCKET`"),
        (
            "stream-consumer:ORDERS",
            "needs an argument: `stream-consumer:STREAM/CONSUMER`",
        ),
        (
            "stream-consumer:ORDERS/",
            "the name of a consumer cannot be empty",
        ),
        (
            "stream-consumer:ORDERS/a/b",
            "the name of a consumer cannot contain `/`; `a/b` does",
        ),
        (
            "stream-consumer:ORDERS/*",
            "the name of a consumer cannot contain `*`; `*` does",
        ),
        (
            "stream-reader:my.orders",
            "the name of a stream cannot contain a dot; `my.orders` does",
        ),
        (
            "stream-reader:ORDERS/worker",
            "takes nothing behind the name; `ORDERS/worker` has more: `stream-reader:STREAM`",
        ),
        (
            "kv-writer:my.bucket",
            "the name of a bucket cannot contain a dot; `my.bucket` does",
        ),
        (
            "object-reader:>",
            "the name of a bucket cannot contain `>`; `>` does",
        ),
        (
            "kv-reader:a{{name()}}.b",
            "the name of a bucket cannot contain a dot",
        ),
        (
            "publisher:orders=workers",
            "takes a subject and no queue group; `orders=workers` names one",
        ),
        (
            "publisher:a..b",
            "`a..b`: the subject has an empty token between two dots",
        ),
        ("publisher:a b", "white space"),
        ("subscriber:a=", "the subject is empty"),
        ("subscriber:=q", "the subject is empty"),
        ("subscriber:a=b c", "white space"),
    ] {
        let said = text.parse::<Preset>().unwrap_err().to_string();
        assert!(said.contains(reason), "{text}: {said}");
    }
}

#[test]
fn what_nothing_is_said_about_is_closed() {
    let publisher = alone("publisher:orders.>");
    assert_eq!(publisher.pub_.allow, ["orders.>"]);
    assert_eq!(publisher.sub.deny, [">"]);
    let subscriber = alone("subscriber:orders.>=q");
    assert_eq!(subscriber.sub.allow, ["orders.> q"]);
    assert_eq!(subscriber.pub_.deny, [">"]);
    let responder = alone("responder:stock.check");
    assert!(responder.pub_.is_unset() && responder.sub.deny.is_empty());
    assert_eq!(
        responder.resp.map(|resp| (resp.max, resp.ttl)),
        Some((1, 0))
    );
}

#[test]
fn prefixes_stand_where_clients_have_them() {
    let api: Api = "JS.owner.API".parse().unwrap();
    let inbox: Inbox = "_INBOX_ann.".parse().unwrap();
    let of = |text: &str| preset(text).permissions(&api, &inbox);
    assert_eq!(
        of("stream-consumer:ORDERS/worker").pub_.allow,
        [
            "$JS.ACK.ORDERS.worker.>",
            "JS.owner.API.CONSUMER.INFO.ORDERS.worker",
            "JS.owner.API.CONSUMER.MSG.NEXT.ORDERS.worker",
        ]
    );
    let writer = of("kv-writer:settings");
    let has = |list: &[String], subject: &str| list.iter().any(|entry| entry == subject);
    assert!(has(&writer.pub_.allow, "JS.owner.API.$KV.settings.>"));
    assert_eq!(writer.sub.allow, ["_INBOX_ann.>"]);
    assert!(has(
        &alone("kv-writer:settings").pub_.allow,
        "$KV.settings.>"
    ));
    assert!(has(&of("object-writer:images").pub_.allow, "$O.images.>"));
}

#[test]
fn an_inbox_is_told_where_clients_would_not_use_it() {
    let told = |permissions: &Permissions| to_tell(permissions).map(|inbox| inbox.to_string());
    let inbox = Inbox::of_user("ann", "UKEY");
    let mut own = preset("stream-publisher:a").permissions(&Api::default(), &inbox);
    assert_eq!(told(&own).as_deref(), Some("_INBOX_ann"));
    own.pub_.allow.push("b".into());
    assert_eq!(told(&own).as_deref(), Some("_INBOX_ann"));
    own.sub.allow.push("_INBOX.>".into());
    assert_eq!(told(&own), None);
    assert_eq!(told(&alone("kv-reader:b")), None);
    assert_eq!(told(&alone("publisher:b")), None);
    assert_eq!(told(&Permissions::default()), None);
    let other = "mine".parse().unwrap();
    let reader = preset("kv-reader:b").permissions(&Api::default(), &other);
    assert_eq!(told(&reader).as_deref(), Some("mine"));
    let mut more = reader.clone();
    more.pub_.allow.push("orders.new".into());
    assert_eq!(told(&more).as_deref(), Some("mine"));
    more.sub.allow.push("orders.>".into());
    assert_eq!(told(&more), None, "either could be the inbox");
    let mut plain = alone("subscriber:orders.>");
    plain.pub_.allow.push("orders.new".into());
    assert_eq!(told(&plain), None, "nothing is asked");
    own.sub.allow = vec!["_EVENTS.>".into(), "_INBOX_ann.>".into()];
    assert_eq!(told(&own).as_deref(), Some("_INBOX_ann"));
    own.sub.allow = vec!["_mine.>".into(), "orders.>".into()];
    assert_eq!(told(&own).as_deref(), Some("_mine"));
    own.sub.allow = vec!["_INBOX.>".into(), "_INBOX_ann.>".into()];
    own.sub.deny = vec!["_INBOX.>".into()];
    assert_eq!(told(&own).as_deref(), Some("_INBOX_ann"));
    own.sub.deny.push("_INBOX_ann.>".into());
    assert_eq!(told(&own), None, "nothing is heard there");
    assert_eq!(Inbox::of_user("a.b", "UKEY").as_str(), "_INBOX_UKEY");
    assert_eq!(Inbox::of_scope().as_str(), "_INBOX_{{name()}}");
    for bad in ["", ".", "a.*", "a.>", "a b"] {
        assert!(bad.parse::<Inbox>().is_err(), "{bad:?}");
    }
}

#[test]
fn messages_that_are_heard_are_no_inbox() {
    let mut both = alone("publisher:orders.new");
    both.sub = alone("subscriber:prices.>").sub;
    assert_eq!(named(&both), None);
    assert_eq!(to_tell(&both), None);
    both.sub.allow = vec!["_INBOX_ann.>".into()];
    let found = named(&both).unwrap();
    assert_eq!(found.preset, preset("stream-publisher:orders.new"));
}

/// Any preset with any argument, as text.
fn texts() -> impl Strategy<Value = String> {
    let name = "[a-zA-Z][a-zA-Z0-9_-]{0,8}|\\{\\{name\\(\\)\\}\\}|x_\\{\\{account-name\\(\\)\\}\\}";
    let subject = "[a-z]{1,4}(\\.([a-z]{1,4}|\\*|\\{\\{subject\\(\\)\\}\\})){0,3}(\\.>)?";
    (0..KINDS.len(), name, name, subject, prop::bool::ANY).prop_map(|(at, a, b, subject, more)| {
        let kind = &KINDS[at];
        let argument = match kind.form {
            Form::SubjectQueue if more => format!("{subject}={b}"),
            Form::Subject | Form::SubjectQueue => subject,
            Form::StreamConsumer => format!("{a}/{b}"),
            Form::Stream | Form::KvBucket | Form::ObjectBucket => a,
        };
        format!("{}:{argument}", kind.name)
    })
}

fn apis() -> impl Strategy<Value = Api> {
    "\\$JS\\.API|[A-Z]{1,3}(\\.(STREAM|CONSUMER|[a-z]{1,3})){0,2}(\\.API)?"
        .prop_map(|text| text.parse().unwrap())
}

fn inboxes() -> impl Strategy<Value = Inbox> {
    "_INBOX|_INBOX_[a-z]{1,4}|[a-z]{1,3}(\\.[a-z]{1,3})?|_INBOX_\\{\\{name\\(\\)\\}\\}"
        .prop_map(|text| text.parse().unwrap())
}

/// What a preset is called when it is recognised: the same permissions have one name only, and
/// none if the inbox could be the subject of messages.
fn called(text: &str, inbox: &Inbox) -> Option<String> {
    let (name, argument) = text.split_once(':').unwrap();
    let name = match (name, inbox.is_default()) {
        ("requester" | "stream-publisher", false) if !inbox.is_called_so() => return None,
        ("requester", false) => "stream-publisher",
        ("stream-publisher", true) => "requester",
        (name, _) => name,
    };
    Some(format!("{name}:{argument}"))
}

proptest! {
    #[test]
    fn a_preset_is_recognised_whatever_is_in_it(text in texts(), api in apis(), inbox in inboxes()) {
        let preset = preset(&text);
        let mut permissions = preset.permissions(&api, &inbox);
        permissions.pub_.allow.reverse();
        let found = named(&permissions);
        let name = found.as_ref().map(|found| found.preset.to_string());
        prop_assert_eq!(name, called(&text, &inbox));
        let Some(found) = found else { return Ok(()) };
        prop_assert_eq!(found.api, preset.kind().asks_api().then_some(api));
        prop_assert_eq!(found.inbox, preset.kind().has_inbox().then_some(inbox));
    }

    #[test]
    fn with_one_subject_more_it_is_no_preset(
        text in texts(),
        api in apis(),
        inbox in inboxes(),
        list in 0..4,
        more in "[a-z]{1,3}\\.more",
    ) {
        let mut permissions = preset(&text).permissions(&api, &inbox);
        let list = match list {
            0 => &mut permissions.pub_.allow,
            1 => &mut permissions.pub_.deny,
            2 => &mut permissions.sub.allow,
            _ => &mut permissions.sub.deny,
        };
        list.push(more);
        prop_assert_eq!(named(&permissions), None);
    }

    #[test]
    fn with_one_subject_less_it_is_not_the_same(text in texts(), at in any::<prop::sample::Index>()) {
        let mut permissions = alone(&text);
        let all = permissions.pub_.allow.len() + permissions.sub.allow.len();
        let at = at.index(all);
        match at.checked_sub(permissions.pub_.allow.len()) {
            None => permissions.pub_.allow.remove(at),
            Some(at) => permissions.sub.allow.remove(at),
        };
        prop_assert_ne!(named(&permissions).map(|found| found.preset.to_string()), Some(text));
    }
}

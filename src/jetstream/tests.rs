use super::*;

#[test]
fn a_name_is_one_token_that_a_server_takes() {
    for good in ["ORDERS", "orders-2", "a_b", "größe"] {
        assert_eq!(good.parse::<StreamName>().unwrap().as_str(), good);
    }
    let long = "x".repeat(256);
    for bad in [
        "", "a.b", "a b", "*", ">", "a>b", "a/b", r"a\b", "a\n", &long,
    ] {
        assert!(bad.parse::<StreamName>().is_err(), "{bad:?}");
        assert!(bad.parse::<ConsumerName>().is_err(), "{bad:?}");
        assert!(bad.parse::<BucketName>().is_err(), "{bad:?}");
    }
    assert!("größe".parse::<BucketName>().is_err());
    let dot = "my.bucket".parse::<BucketName>().unwrap_err();
    assert_eq!(
        dot.to_string(),
        "the name of a bucket cannot contain a dot; `my.bucket` does"
    );
    assert!("x".repeat(255).parse::<StreamName>().is_ok());
    assert!("x".repeat(252).parse::<BucketName>().is_ok());
    let long = "x".repeat(253).parse::<BucketName>().unwrap_err();
    assert_eq!(
        long.to_string(),
        "the name of a bucket has at most 252 bytes, this one 253"
    );
}

#[test]
fn a_prefix_is_a_subject_without_wildcards() {
    assert_eq!(
        "JS.owner.API".parse::<Api>().unwrap().as_str(),
        "JS.owner.API"
    );
    assert_eq!(
        "$JS.hub.API.".parse::<Api>().unwrap().as_str(),
        "$JS.hub.API"
    );
    assert!("$JS.API".parse::<Api>().unwrap().is_own());
    for bad in ["", ".", "JS.*.API", "JS.>", "JS..API", "JS API"] {
        assert!(bad.parse::<Api>().is_err(), "{bad:?}");
    }
}

#[test]
fn a_subject_of_the_api_is_read_as_it_was_built() {
    let (stream, consumer) = ("ORDERS".parse().unwrap(), "worker".parse().unwrap());
    let api: Api = "JS.owner.API".parse().unwrap();
    let next = api.next(&stream, &consumer);
    let expected = Request::Next {
        stream: "ORDERS",
        consumer: "worker",
    };
    assert_eq!(Request::of(&next, &api), Some(expected));
    assert_eq!(Request::of(&next, &Api::default()), None);
    let acks = ack(&stream, &consumer);
    let expected = Request::Ack {
        stream: "ORDERS",
        consumer: "worker",
    };
    assert_eq!(Request::of(&acks, &api), Some(expected));
    let info = api.stream_info(&stream);
    assert_eq!(
        Request::of(&info, &api),
        Some(Request::Other("STREAM.INFO.ORDERS"))
    );
    assert_eq!(Request::of("orders.new", &api), None);
}

#[test]
fn what_is_imported_is_found_below_the_api_prefix() {
    let api: Api = "JS.owner.API".parse().unwrap();
    for (remote, local) in [
        (
            "$JS.API.CONSUMER.MSG.NEXT.ORDERS.worker",
            Some("JS.owner.API.CONSUMER.MSG.NEXT.ORDERS.worker"),
        ),
        ("$JS.ACK.ORDERS.worker.>", Some("$JS.ACK.ORDERS.worker.>")),
        ("$JS.FC.ORDERS.worker.>", Some("$JS.FC.ORDERS.worker.>")),
        ("$KV.CFG.>", Some("JS.owner.API.$KV.CFG.>")),
        ("orders.>", None),
        ("$JS.APIARY.x", None),
    ] {
        assert_eq!(api.local(remote).as_deref(), local, "{remote}");
    }
    assert_eq!(Api::default().local("$KV.CFG.>").unwrap(), "$KV.CFG.>");
}

#[test]
fn what_the_api_answers_every_account_answers_itself() {
    for (subject, answered) in [
        ("$JS.API.CONSUMER.INFO.ORDERS.worker", true),
        ("$JS.API.STREAM.INFO.KV_CFG", true),
        ("$JS.API.STREAM.MSG.GET.KV_CFG", true),
        ("$JS.API.CONSUMER.MSG.NEXT.ORDERS.worker", false),
        ("$JS.API.DIRECT.GET.KV_CFG.>", false),
        ("$JS.API.DIRECT.GET.KV_CFG", false),
        ("$JS.ACK.ORDERS.worker.>", false),
        ("JS.owner.API.STREAM.INFO.KV_CFG", false),
        ("$KV.CFG.>", false),
    ] {
        assert_eq!(is_answered_by_each_account(subject), answered, "{subject}");
    }
}

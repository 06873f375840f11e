//! What cannot be shared, each with the reason and what to do instead.

use crate::served::operator;
use crate::share_file::{SHARE, sharing};
use crate::share_world::give_jetstream;
use crate::support::refusals::Refusals;

#[test]
fn what_cannot_work_is_refused_with_the_reason() {
    let t = sharing();
    let mut refusals = Refusals::of(&t);
    for (line, says) in [
        (
            "share stream ORDERS --account OWNER --consumer w --target-account GUEST --push",
            "a push consumer sends its messages to a delivery subject, and without it none of \"w\" reaches another account",
        ),
        (
            "share stream ORDERS --account OWNER --consumer w --target-account GUEST --push --deliver-subject to.*",
            "a consumer delivers to one subject, and `to.*` has wildcards",
        ),
        (
            "share stream ORDERS --account OWNER --consumer w --target-account OWNER",
            "account \"OWNER\" cannot share with itself",
        ),
        (
            "share stream ORDERS --account OWNER --consumer w --target-account NOBODY",
            "\"NOBODY\" is not in accounts of operator \"O\"",
        ),
    ] {
        refusals.refused(line, says);
    }
    for (line, says) in [
        (
            "share stream a.b --account OWNER --consumer w --target-account GUEST",
            "the name of a stream cannot contain a dot; `a.b` does",
        ),
        (
            "share stream S --account OWNER --consumer w.x --target-account GUEST",
            "the name of a consumer cannot contain a dot; `w.x` does",
        ),
        (
            "share stream S --account OWNER --consumer w",
            "a target account is required",
        ),
        (
            "share stream S --account OWNER --target-account GUEST",
            "a consumer is required",
        ),
        (
            "share stream --account OWNER --consumer w --target-account GUEST",
            "a stream is required",
        ),
        (
            "share stream S --account OWNER --consumer w --target-account GUEST --local-prefix JS.*",
            "a prefix has no wildcards",
        ),
    ] {
        refusals.usage(line, says);
    }
}

#[test]
fn an_account_elsewhere_gets_the_file_and_no_import() {
    let t = sharing();
    let elsewhere = operator(&["FAR"]).key("A:FAR");
    let line = "share stream ORDERS --account OWNER --consumer w --target-account";
    t.run_unchanged(&format!("{line} {elsewhere} --import"))
        .refused()
        .says("is not in this store, so nothing can be imported into it here")
        .says("hint: leave out `--import` and hand over the file");
    t.run(&format!("{line} {elsewhere} --output-file far.tok"))
        .ok();
    let file = t.read("far.tok");
    assert!(file.contains("accord add import --account ACCOUNT --token FILE"));
    assert_eq!(file.matches(&elsewhere).count(), 1, "{file}");
}

#[test]
fn an_export_that_cannot_serve_is_told_with_what_to_do() {
    for (options, says, hint) in [
        (
            "--service --private --subject '$JS.API.>'",
            "it lets one message answer, and here several do",
            "--response-type=Stream",
        ),
        (
            "--service --response-type Stream --subject '$JS.API.CONSUMER.MSG.NEXT.ORDERS.*'",
            "it is public, so every account may import it and no activation can keep one out",
            "--private",
        ),
        (
            "--service --response-type Stream --account-token-position 7 --subject '$JS.API.CONSUMER.MSG.NEXT.ORDERS.*'",
            "token 7 of its subject must be the importing account's key, and activations do not count",
            "no activation is needed",
        ),
        (
            "--service --private --subject '$JS.ACK.ORDERS.worker.1.>'",
            "it lies inside what is to be shared",
            "accord delete export --account OWNER",
        ),
    ] {
        let t = sharing();
        t.run(&format!("add export --account OWNER {options}")).ok();
        t.run_unchanged(SHARE)
            .refused()
            .says("is in the way of sharing")
            .says(says)
            .says(hint);
    }
    // The hint mends it.
    let t = sharing();
    t.run("add export --account OWNER --service --private --subject '$JS.API.>'")
        .ok();
    t.run("edit export --account OWNER --subject '$JS.API.>' --response-type=Stream")
        .ok();
    t.run(SHARE).ok().says("serves already: `$JS.API.>`");
}

#[test]
fn acks_that_would_go_to_two_owners_are_refused() {
    let t = operator(&["OWNER", "SECOND", "GUEST"]);
    give_jetstream(&t, "OWNER");
    give_jetstream(&t, "SECOND");
    t.run(&format!("{SHARE} --import --local-prefix JS.first"))
        .ok();
    let second = SHARE.replace("OWNER", "SECOND");
    t.run_unchanged(&format!("{second} --import --local-prefix JS.second"))
        .refused()
        .says("acks on `$JS.ACK.ORDERS.worker.>` would go to account <A:OWNER> too")
        .says("hint: a prefix does not change where acks go");
    t.run(&format!("{second} --output-file second.tok")).ok();
    t.run_unchanged("add import --account GUEST --token second.tok --local-prefix JS.second")
        .refused()
        .says("error: activation 2 of 2 (`$JS.ACK.ORDERS.worker.>`): acks on");
}

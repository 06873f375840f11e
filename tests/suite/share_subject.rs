//! `share subject` and `share service`: messages and requests cross to one account.

use serde_json::json;

use crate::interactive::answer;
use crate::served::operator;
use crate::share_world::World;
use crate::support::refusals::Refusals;

#[test]
fn messages_reach_the_guest_under_the_prefix() {
    let world = World::with(&["GUEST", "OTHER"]);
    world.pushed("share subject 'events.*.>' --account OWNER --target-account GUEST --import --local-prefix from.owner");
    let import = &world.t.claims_account("GUEST")["nats"]["imports"][0];
    assert_eq!(import["local_subject"], "from.owner.events.$1.>");

    let (owner, guest, other) = (
        world.client("OWNER"),
        world.client("GUEST"),
        world.client("OTHER"),
    );
    let mut heard = guest.subscribe("from.owner.>");
    let mut unheard = other.subscribe(">");
    owner.publish("events.eu.orders.new", "1");
    let message = heard.next();
    assert_eq!(
        (message.subject.as_str(), message.payload.as_str()),
        ("from.owner.events.eu.orders.new", "1")
    );
    other.publish("marker", "of OTHER");
    assert_eq!(unheard.next().subject, "marker");
}

#[test]
fn requests_are_answered_and_may_be_passed_on_by_the_guest() {
    let world = World::with(&["GUEST", "LAST"]);
    let owner = world.client("OWNER");
    owner.reply("stock.*.get", |item| format!("3 {item}"));
    world.pushed("share service 'stock.*.get' --account OWNER --target-account GUEST --import --local-prefix shop");
    assert_eq!(
        world.client("GUEST").request("shop.stock.eu.get", "books"),
        Ok("3 books".to_owned())
    );
    // Services chain, streams do not.
    world.pushed("share service 'shop.stock.*.get' --account GUEST --target-account LAST --import");
    assert_eq!(
        world.client("LAST").request("shop.stock.eu.get", "pens"),
        Ok("3 pens".to_owned())
    );
}

#[test]
fn several_messages_answer_where_the_service_is_shared_so() {
    let world = World::with(&["GUEST"]);
    let owner = world.client("OWNER");
    world.pushed("share service catalogue.list --account OWNER --target-account GUEST --name catalogue --response-type Stream --import");
    let exported = &world.t.claims_account("OWNER")["nats"]["exports"][0];
    assert_eq!(exported["name"], "catalogue");
    assert_eq!(exported["response_type"], "Stream");
    let mut requests = owner.subscribe("catalogue.list");
    let guest = world.client("GUEST");
    let mut answers = guest.subscribe("_INBOX.answers");
    let inner = guest.inner().clone();
    crate::support::client::block_on(async {
        let sent = inner.publish_with_reply("catalogue.list", "_INBOX.answers", "".into());
        sent.await.unwrap();
        inner.flush().await.unwrap();
    });
    let reply = requests.next().reply.unwrap();
    owner.publish(&reply, "1");
    owner.publish(&reply, "2");
    assert_eq!([answers.next().payload, answers.next().payload], ["1", "2"]);
}

#[test]
fn what_is_imported_is_not_shared_on_as_a_stream() {
    let t = operator(&["PLATFORM", "OWNER", "GUEST"]);
    t.run("share subject 'events.>' --account PLATFORM --target-account OWNER --import")
        .ok();
    t.run_unchanged("share subject 'events.eu.>' --account OWNER --target-account GUEST")
        .refused()
        .says("account \"OWNER\" itself imports `events.eu.>`, from account <A:PLATFORM>, and servers do not pass on what is imported")
        .says("hint: share it from the account that publishes it, or under another subject");
    t.run("share subject '>' --account OWNER --target-account GUEST --output-file all.tok")
        .ok()
        .says("what account \"OWNER\" imports of `events.>` is not passed on with `>`");
}

#[test]
fn an_export_that_covers_the_subject_is_used() {
    let t = operator(&["OWNER", "GUEST"]);
    t.run("add export --account OWNER --private --subject orders.>")
        .ok();
    let before = std::fs::read(t.account_jwt("OWNER")).unwrap();
    for line in [
        "share subject orders.eu.> --account OWNER --target-account GUEST",
        "share subject orders.eu.> --account OWNER --target-account GUEST",
        "share subject orders.eu.> --account OWNER --target-account @{A:GUEST}",
    ] {
        t.run(line)
            .ok()
            .says("stream export \"orders.>\" serves already");
    }
    assert_eq!(std::fs::read(t.account_jwt("OWNER")).unwrap(), before);
    let t2 = t
        .run("add import --account GUEST --token OWNER-orders-eu-GUEST.tok --json")
        .ok();
    assert_eq!(t2.json()["remote_subject"], "orders.eu.>");
    t.run_unchanged("share subject orders.> --account OWNER --public")
        .refused()
        .says("it is private, so an import needs an activation")
        .says("accord edit export --account OWNER --subject 'orders.>' --private=false");
    t.run_unchanged("share subject > --account OWNER --target-account GUEST")
        .refused()
        .says("it lies inside what is to be shared");
}

#[test]
fn everybody_may_have_what_is_public() {
    let t = operator(&["OWNER", "GUEST"]);
    let said = t
        .run("share subject news.> --account OWNER --public --name news")
        .ok();
    said.says("it is imported with: accord add import --account ACCOUNT --src-account <A:OWNER> --remote-subject 'news.>'");
    let exported = &t.claims_account("OWNER")["nats"]["exports"];
    assert_eq!(
        *exported,
        json!([{ "name": "news", "subject": "news.>", "type": "stream" }])
    );
    t.run_unchanged("share subject news.> --account OWNER --public")
        .ok();
    t.run("share subject news.> --account OWNER --public --target-account GUEST --import")
        .ok();
    let import = &t.claims_account("GUEST")["nats"]["imports"][0];
    assert_eq!(import["subject"], "news.>");
    assert!(import.get("token").is_none());
    t.run_unchanged("share subject news.> --account OWNER --target-account GUEST")
        .refused()
        .says("it is public, so every account may import it");
}

#[test]
fn command_lines_that_contradict_themselves_are_not_understood() {
    let t = operator(&["OWNER", "GUEST"]);
    let mut refusals = Refusals::of(&t);
    refusals.usage(
        "share subject --account OWNER --target-account GUEST",
        "a subject is required",
    );
    refusals.usage(
        "share service --account OWNER --target-account GUEST",
        "a subject is required",
    );
    refusals.usage(
        "share subject a --account OWNER",
        "a target account is required",
    );
    refusals.usage(
        "share subject a --account OWNER --public --import",
        "a target account is required",
    );
    drop(refusals);
    for line in [
        "share subject a --account OWNER --public --expiry 1d",
        "share subject a --account OWNER --public --output-file f",
        "share stream S --account OWNER --consumer c --target-account GUEST --deliver-subject x",
        "share subject a..b --account OWNER --target-account GUEST",
    ] {
        let _ = t.run_unchanged(line).usage();
    }
}

#[test]
fn what_is_missing_is_asked_for() {
    let t = operator(&["OWNER", "GUEST"]);
    let steps = [
        ("A subject", "orders.>\r"),
        ("A target account", "GUEST\r"),
        ("Valid from", "\r"),
        ("Valid until", "30d\r"),
    ];
    let line = ["share", "subject", "-i", "--account", "OWNER"];
    let (code, shown) = answer(&t, &line, &steps);
    assert_eq!(code, 0, "{shown}");
    assert!(t.read("OWNER-orders-GUEST.tok").contains("Valid until"));
}

//! Presets: permissions named after a job, on users and roles, and in descriptions.

use serde_json::{Value, json};

use crate::completion::names;
use crate::support::refusals::Refusals;
use crate::support::sandbox::Sandbox;
#[cfg(unix)]
use crate::tables_fit::on_terminal;

const KINDS: [&str; 12] = [
    "publisher",
    "subscriber",
    "requester",
    "responder",
    "stream-publisher",
    "stream-consumer",
    "stream-reader",
    "stream-admin",
    "kv-reader",
    "kv-writer",
    "object-reader",
    "object-writer",
];

fn with_account() -> Sandbox {
    Sandbox::with_operator("O").account("A")
}

fn user(t: &Sandbox, name: &str) -> Value {
    t.claims_user("A", name)["nats"].clone()
}

#[test]
fn a_preset_allows_its_job_and_denies_the_rest() {
    let t = with_account();
    t.run("add user pub --preset publisher:orders.>")
        .ok()
        .says("applied preset \"publisher:orders.>\"")
        .says("added pub \"orders.>\"")
        .says("added deny sub \">\"");
    let publisher = user(&t, "pub");
    assert_eq!(publisher["pub"], json!({"allow": ["orders.>"]}));
    assert_eq!(publisher["sub"], json!({"deny": [">"]}));
    t.run("add user sub --preset subscriber:orders.>=workers")
        .ok();
    let subscriber = user(&t, "sub");
    assert_eq!(subscriber["pub"], json!({"deny": [">"]}));
    assert_eq!(subscriber["sub"], json!({"allow": ["orders.> workers"]}));
    t.run("add user resp --preset responder:stock.check").ok();
    let responder = user(&t, "resp");
    assert_eq!(responder["pub"], json!({}));
    assert_eq!(responder["sub"], json!({"allow": ["stock.check"]}));
    assert_eq!(responder["resp"], json!({"max": 1, "ttl": 0}));
}

#[test]
fn presets_and_permissions_are_put_together() {
    let t = with_account();
    t.run("add user u --preset publisher:a,subscriber:b --preset responder:c --allow-pub d --deny-pub a.x")
        .ok();
    let both = user(&t, "u");
    assert_eq!(both["pub"], json!({"allow": ["a", "d"], "deny": ["a.x"]}));
    assert_eq!(both["sub"], json!({"allow": ["b", "c"]}));
    assert_eq!(both["resp"], json!({"max": 1, "ttl": 0}));
    t.run("add user v --preset responder:c --allow-pub-response=3 --response-ttl 5s")
        .ok();
    assert_eq!(user(&t, "v")["resp"]["max"], 3);
}

#[test]
fn a_publisher_to_a_stream_has_an_inbox_of_its_own() {
    let t = with_account();
    let said = t
        .run("add user ann --preset stream-publisher:orders.>")
        .ok();
    said.says("clients must use the inbox prefix \"_INBOX_ann\"");
    assert_eq!(user(&t, "ann")["sub"], json!({"allow": ["_INBOX_ann.>"]}));
    // A name that is no plain word of a subject gives way to the key, which always is.
    let json = t
        .run("add user b.c --preset stream-publisher:orders.> -J")
        .ok()
        .json();
    let inbox = format!("_INBOX_{}", t.key("U:A/b.c"));
    assert_eq!(json["inbox_prefix"], json!(inbox));
    assert_eq!(json["presets"], json!(["stream-publisher:orders.>"]));
    // A client has one inbox prefix: what others hear too would spoil it.
    t.run("add user d --preset kv-reader:b,stream-publisher:orders.>")
        .ok();
    assert_eq!(user(&t, "d")["sub"], json!({"allow": ["_INBOX_d.>"]}));
    t.run("edit user ann --preset requester:stock.check").ok();
    assert_eq!(user(&t, "ann")["sub"], json!({"allow": ["_INBOX_ann.>"]}));
    // Who hears the usual one already hears what comes to others, and its acks too.
    t.run("add user e --preset requester:stock.check").ok();
    let edited = t.run("edit user e --preset stream-publisher:orders.>").ok();
    assert!(!edited.stdout().contains("inbox"), "{}", edited.stdout());
    assert_eq!(user(&t, "e")["sub"], json!({"allow": ["_INBOX.>"]}));
    let closed = "add user g --preset requester:a --deny-sub _INBOX.>";
    assert!(!t.run(closed).ok().stdout().contains("must use"));
    // A denial of what others hear leaves its own.
    t.run("add user f --preset stream-publisher:a --deny-sub _INBOX.>")
        .ok();
    t.run("describe user f")
        .ok()
        .says("| Inbox Prefix         | _INBOX_f");
}

#[test]
fn what_is_there_is_not_added_again() {
    let t = with_account();
    let preset = "--preset requester:a";
    let added = t.run(&format!(
        "add user u {preset} {preset} --preset kv-reader:b"
    ));
    let added = added.ok();
    for once in ["applied preset \"requester:a\"", "added sub \"_INBOX.>\""] {
        assert_eq!(added.stdout().matches(once).count(), 1, "{once}");
    }
    let again = t.run(&format!("edit user u {preset}")).ok();
    assert!(!again.stdout().contains("added"), "{}", again.stdout());
}

#[test]
fn prefixes_say_where_requests_and_answers_go() {
    let t = with_account();
    let line = "add user u --preset stream-consumer:ORDERS/worker --api-prefix JS.owner.API \
                --inbox-prefix _INBOX_mine --json";
    let json = t.run(line).ok().json();
    assert_eq!(json["inbox_prefix"], "_INBOX_mine");
    assert_eq!(json["api_prefix"], "JS.owner.API");
    let consumer = user(&t, "u");
    assert_eq!(
        consumer["pub"]["allow"],
        json!([
            "$JS.ACK.ORDERS.worker.>",
            "JS.owner.API.CONSUMER.INFO.ORDERS.worker",
            "JS.owner.API.CONSUMER.MSG.NEXT.ORDERS.worker"
        ])
    );
    assert_eq!(consumer["sub"], json!({"allow": ["_INBOX_mine.>"]}));
    t.run("describe user u")
        .ok()
        .says("| Preset               | stream-consumer:ORDERS/worker")
        .says("| API Prefix           | JS.owner.API")
        .says("| Inbox Prefix         | _INBOX_mine");
    t.run("add user v").ok();
    t.run("edit user v --preset kv-reader:b --api-prefix JS.owner.API --inbox-prefix mine")
        .ok()
        .says("clients must use the API prefix \"JS.owner.API\"")
        .says("clients must use the inbox prefix \"mine\"");
    t.run("describe user v").ok().says("| kv-reader:b ");
    t.run("add user w --preset kv-reader:b --api-prefix JS.owner")
        .ok()
        .says("an import with `--local-prefix` would call `JS.owner.API`");
}

#[test]
fn an_edit_adds_a_preset_to_what_is_there() {
    let t = with_account();
    t.run("add user u --preset publisher:a").ok();
    t.run("edit user u --preset subscriber:b")
        .ok()
        .says("removed deny sub \">\"")
        .says("added sub \"b\"");
    let both = user(&t, "u");
    assert_eq!(both["pub"], json!({"allow": ["a"]}));
    assert_eq!(both["sub"], json!({"allow": ["b"]}));
    // What a person denied stays denied.
    t.run("add user v --allow-pub a --deny-sub 'x,>'").ok();
    let json = t.run("edit user v --preset subscriber:b -J").ok().json();
    assert_eq!(json["presets"], json!(["subscriber:b"]));
    assert_eq!(user(&t, "v")["sub"]["deny"], json!([">", "x"]));
    // And a subject that is allowed beside a denied `>` is of no use, which is said.
    t.run("add user x --preset publisher:a").ok();
    t.run("edit user x --allow-sub b")
        .ok()
        .says("`>` is denied, which wins; `--rm '>'` removes it");
    t.run("edit signing-key --sk generate --role r --preset publisher:a")
        .ok();
    t.run("edit signing-key r --allow-sub b")
        .ok()
        .says("there is still no leave to subscribe");
    // Who could do everything can do what the preset says.
    t.run("add user w").ok();
    t.run("edit user w --preset publisher:a").ok();
    assert_eq!(user(&t, "w")["sub"], json!({"deny": [">"]}));
}

#[test]
fn users_of_a_role_have_an_inbox_each() {
    let t = with_account();
    let line = "edit signing-key --sk generate --role till --preset 'stream-publisher:sales.{{name()}}.>' \
                --preset 'stream-consumer:SALES/{{name()}}' --preset 'kv-reader:till_{{name()}}' -J";
    let json = t.run(line).ok().json();
    assert_eq!(json["inbox_prefix"], "_INBOX_{{name()}}");
    assert_eq!(
        json["template"]["sub"],
        json!({"allow": ["_INBOX_{{name()}}.>"]})
    );
    let publish = json["template"]["pub"]["allow"].to_string();
    for subject in [
        "sales.{{name()}}.>",
        "$JS.API.CONSUMER.MSG.NEXT.SALES.{{name()}}",
        "$JS.API.STREAM.INFO.KV_till_{{name()}}",
    ] {
        assert!(publish.contains(subject), "{subject}: {publish}");
    }
    t.run("add user t1 -K till")
        .ok()
        .says("clients must use the inbox prefix \"_INBOX_t1\"");
    t.run("describe user t1")
        .ok()
        .says("| Inbox Prefix   | _INBOX_t1");
    t.run("add user t2").ok();
    let moved = t.run("edit user t2 -K till -J").ok().json();
    assert_eq!(moved["inbox_prefix"], "_INBOX_t2");
    // What cannot be part of a subject leaves the user nothing, which servers do not tell.
    t.run_args(&["add", "user", "t 3", "-K", "till"])
        .ok()
        .says("user \"t 3\" cannot publish at all")
        .says("user \"t 3\" cannot subscribe at all");
    t.run("edit signing-key --sk generate --role tagged --deny-sub '{{tag(area)}}.>'")
        .ok();
    t.run("add user t4 -K tagged")
        .ok()
        .says("servers refuse every login of user \"t4\"");
    let mended = t.run("edit user t4 --tag area:north").ok();
    assert_eq!(mended.stderr(), "");
    t.run("edit signing-key --sk generate --role reader --preset kv-reader:b --api-prefix JS.o.API --inbox-prefix mine")
        .ok();
    t.run("describe account A")
        .ok()
        .says("kv-reader:b")
        .says("JS.o.API")
        .says("mine");
}

#[test]
fn a_description_names_the_preset_that_permissions_are() {
    let t = with_account();
    for entry in t.run("list presets --json").ok().json().as_array().unwrap() {
        let preset = entry["preset"].as_str().unwrap();
        let name = entry["name"].as_str().unwrap();
        t.run_args(&["add", "user", name, "--preset", preset]).ok();
        let line = format!("describe user {name}");
        let described = t.run(&line).ok();
        let row = |text: &str| {
            let row = text.lines().find(|line| line.starts_with("| Preset "));
            row.map(|row| row.split('|').nth(2).unwrap().trim().to_owned())
        };
        assert_eq!(row(described.stdout()).as_deref(), Some(preset));
        t.run(&format!("edit user {name} --allow-pub one.more"))
            .ok();
        assert_eq!(row(t.run(&line).ok().stdout()), None, "{preset}");
    }
}

#[test]
fn all_presets_are_explained_with_their_subjects() {
    let t = Sandbox::new();
    let all = t.run("list presets").ok();
    let json = t.run("list presets -J").ok().json();
    let entries = json.as_array().unwrap();
    let names: Vec<&str> = entries
        .iter()
        .map(|e| e["name"].as_str().unwrap())
        .collect();
    assert_eq!(names, KINDS);
    for entry in entries {
        for list in ["publish", "subscribe"] {
            for subject in entry[list].as_array().unwrap() {
                all.says(subject.as_str().unwrap());
            }
        }
        all.says(entry["usage"].as_str().unwrap());
    }
    t.run("list presets kv-writer:settings --api-prefix JS.owner.API --inbox-prefix mine")
        .ok()
        .says("JS.owner.API.$KV.settings.>")
        .says("| Inbox Prefix | mine")
        .says("mine.>");
}

#[test]
#[cfg(unix)]
fn the_explanation_fits_a_terminal() {
    let t = Sandbox::new();
    let shown = on_terminal(&t, 80, "list presets");
    let wide = shown.lines().filter(|line| line.chars().count() > 80);
    assert_eq!(wide.collect::<Vec<_>>(), [""; 0]);
    assert!(
        shown.contains("$JS.API.CONSUMER.MSG.NEXT.ORDERS.worker"),
        "{shown}"
    );
}

#[test]
fn what_is_no_preset_is_refused() {
    let t = with_account();
    t.run("add user u").ok();
    t.run("edit account A --sk generate").ok();
    t.run("edit signing-key --sk generate --role till --allow-pub a")
        .ok();
    let mut bad = Refusals::of(&t);
    for command in ["add user x", "edit user u", "edit signing-key till"] {
        for (options, says) in [
            (
                "--preset kv-redaer:b",
                "there is no preset \"kv-redaer\"; did you mean \"kv-reader\"?",
            ),
            ("--preset subscribe:b", "did you mean \"subscriber\"?"),
            ("--preset nonsense:b", "there are publisher, subscriber"),
            (
                "--preset publisher",
                "needs an argument: `publisher:SUBJECT`",
            ),
            (
                "--preset stream-consumer:S",
                "needs an argument: `stream-consumer:STREAM/CONSUMER`",
            ),
            (
                "--preset stream-reader:S/C",
                "takes nothing behind the name; `S/C` has more",
            ),
            (
                "--preset publisher:a=q",
                "takes a subject and no queue group; `a=q` names one",
            ),
            (
                "--preset kv-reader:my.bucket",
                "the name of a bucket cannot contain a dot; `my.bucket` does",
            ),
            (
                "--preset stream-admin:my.stream",
                "the name of a stream cannot contain a dot; `my.stream` does",
            ),
            (
                "--preset 'stream-reader:*'",
                "the name of a stream cannot contain `*`",
            ),
            (
                "--preset 'object-writer:>'",
                "the name of a bucket cannot contain `>`",
            ),
            (
                "--preset publisher:a..b",
                "the subject has an empty token between two dots",
            ),
            ("--api-prefix JS.o.API", "--preset <NAME:ARGUMENT>"),
            ("--inbox-prefix mine", "--preset <NAME:ARGUMENT>"),
            (
                "--preset kv-reader:b --api-prefix 'JS.*.API'",
                "an API prefix has no wildcards",
            ),
            (
                "--preset kv-reader:b --inbox-prefix 'a.>'",
                "an inbox prefix has no wildcards",
            ),
            (
                "--preset publisher:a --api-prefix JS.o.API",
                "--api-prefix: publisher:a asks no JetStream API",
            ),
            (
                "--preset publisher:a --inbox-prefix mine",
                "--inbox-prefix: publisher:a gets no answers in an inbox",
            ),
        ] {
            bad.usage(&format!("{command} {options}"), says);
        }
    }
    bad.refused(
        "add user x -K till --preset publisher:a",
        "scoped users require no permissions",
    );
    bad.refused(
        "edit signing-key till --preset 'publisher:a.{{nmae()}}'",
        "`{{nmae()}}` in `a.{{nmae()}}` is no function of servers",
    );
    bad.refused(
        "edit signing-key till --preset subscriber:a=q --preset stream-publisher:b",
        "`a q` names a queue, which servers do not take in a list with functions",
    );
    bad.usage("list presets kv-redaer:b", "did you mean \"kv-reader\"?");
    bad.usage("list presets --api-prefix JS.o.API", "<NAME:ARGUMENT>");
}

#[test]
fn names_of_presets_are_completed() {
    let t = with_account();
    let offered = |typed: &str| names(&t, &["add", "user", "u", "--preset", typed]);
    assert_eq!(offered("kv-"), ["kv-reader:", "kv-writer:"]);
    assert_eq!(offered("").len(), KINDS.len());
    assert_eq!(names(&t, &["list", "presets", "pub"]), ["publisher:"]);
}

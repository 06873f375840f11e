//! Where the service's user ends: what it hears, what it is refused, and the nats tool in its name.

use std::ffi::OsStr;
use std::path::Path;

use async_nats::ConnectOptions;
use serde_json::Value;

use super::{Found, INBOX, RECORDS, STREAM, publish, stored};
use crate::stories::Stage;
use crate::support::client::{Client, Message, block_on};
use crate::support::home::{read_text, run};

/// What the owner writes, and then the service, while the service listens.
pub const OF_OWNER: (&str, &str) = ("contact.1003", r#"{"email":"joan@example.com"}"#);
pub const OF_SERVICE: (&str, &str) = ("contact.1004", r#"{"email":"mary@example.com"}"#);

/// What the service tries beyond its permissions.
const BEYOND: [&str; 9] = [
    "pub crm.deals.won 1001",
    "sub 'crm.>'",
    "sub '>'",
    "sub '_INBOX.>'",
    "pub _INBOX.of.another forged",
    "pub '$JS.API.STREAM.INFO.SEQUIN-RECORDS' ''",
    "pub '$JS.API.STREAM.PURGE.SEQUIN-RECORDS' ''",
    "pub '$JS.API.CONSUMER.MSG.NEXT.SEQUIN-RECORDS.latest' 1",
    "pub '$JS.ACK.SEQUIN-RECORDS.latest.1.1.1.1.0' +ACK",
];

/// Plays this part.
pub fn play(stage: &mut Stage, owner: &Client, service: &Client, found: &mut Found) {
    listen(stage, owner, service, found);
    found.stored[0] = messages(owner);
    beyond(stage, owner, service, found);
    found.stored[1] = messages(owner);
    context(stage, found);
}

/// The service subscribes to all that it may, while the owner and itself publish and get acks.
fn listen(stage: &mut Stage, owner: &Client, service: &Client, found: &mut Found) {
    stage.say("The service hears every record at once, and the acks of its own; the acks of others it does not hear");
    let mut records = service.subscribe("sequin-records.>");
    let mut inbox = service.subscribe(&format!("{INBOX}.>"));
    let (record, content) = OF_OWNER;
    let subject = format!("{RECORDS}.{record}");
    let number = stored(&owner.jetstream(None), &subject, content);
    stage.received(&format!(
        "owner: {subject} {content}: number {number} of {STREAM}"
    ));
    found.acks.push(publish(stage, service, OF_SERVICE));
    // Its own ack comes after that of the owner, so what is heard first shows whether both are.
    for message in [records.next(), records.next(), inbox.next()] {
        let Message {
            subject, payload, ..
        } = message;
        stage.received(&format!("sequin hears: {subject} {payload}"));
        found.heard.push((subject, payload));
    }
}

/// Number of messages in the stream, as its owner sees it.
fn messages(owner: &Client) -> u64 {
    let stream = block_on(owner.jetstream(None).get_stream(STREAM));
    let stream = stream.expect("the owner may ask");
    stream.cached_info().state.messages
}

/// Whatever else the service tries is refused, to the tool and to a program of its own.
fn beyond(stage: &mut Stage, owner: &Client, service: &Client, found: &mut Found) {
    let mut deals = owner.subscribe("crm.>");
    let mut replies = owner.subscribe("_INBOX.of.>");
    stage.say("Everything else is refused: other subjects in both directions, the replies of others, JetStream itself");
    for words in BEYOND {
        let (verb, rest) = words.split_once(' ').expect("a verb comes first");
        let line = format!("accord tool {verb} --account CRM --user sequin {rest}");
        let (code, said) = stage.try_run(&line);
        found.beyond.push((words.to_owned(), code, said));
    }
    stage.say("The service's program is told the same by the server");
    service.publish("crm.deals.won", "1001");
    found.refusals.push(service.refusal());
    let _inbox = service.subscribe("_INBOX.>");
    found.refusals.push(service.refusal());
    for refusal in &found.refusals {
        stage.received(&format!("sequin: {refusal}"));
    }
    stage.say("The owner may do all of that, and hears the owner only");
    for subject in ["crm.deals.won", "_INBOX.of.another"] {
        stage.run(&format!(
            "accord tool pub --account CRM --user owner {subject} 'from the owner'"
        ));
    }
    for message in [deals.next(), replies.next()] {
        stage.received(&format!(
            "owner hears: {} {}",
            message.subject, message.payload
        ));
        found.owner_hears.push((message.subject, message.payload));
    }
}

/// The nats tool connects as the service by its context alone.
fn context(stage: &mut Stage, found: &mut Found) {
    stage.say("To try it out, the nats tool gets a context: address, creds and inbox, and no other program is asked");
    stage.run("accord generate context --account CRM --user sequin --context sequin");
    let file = stage.home().home.join("config/nats/context/sequin.json");
    let text = read_text(&file);
    stage.received(text.trim_end());
    found.context = serde_json::from_str(&text).expect("a context is JSON");
    let client = by_context(&found.context);
    found.context_ack = publish(stage, &client, ("contact.1005", "{}"));
    let Some(cli) = std::env::var_os("NATS_CLI") else {
        return;
    };
    stage.say("The nats tool itself, where there is no program called nsc");
    let record = format!("{RECORDS}.contact.1006");
    for words in [
        vec!["pub", "--jetstream", &record, "{}"],
        vec!["pub", "crm.deals.won", "1001"],
    ] {
        stage.received(&format!("$ nats --context sequin {}", words.join(" ")));
        let (code, said) = nats(stage, &cli, &words);
        stage.received(&said);
        found.nats_cli.push((code, said));
    }
}

/// A client of what a context says, and of nothing else.
fn by_context(context: &Value) -> Client {
    let text = |name: &str| context[name].as_str();
    let creds = read_text(Path::new(text("creds").expect("a context names the creds")));
    let options = ConnectOptions::with_credentials(&creds).expect("the file holds creds");
    let options = match text("inbox_prefix") {
        Some(prefix) => options.custom_inbox_prefix(prefix),
        None => options,
    };
    let url = text("url").expect("a context names the server");
    Client::connect_with(url, options).unwrap_or_else(|err| panic!("{err}"))
}

/// Runs the nats tool with the context; its PATH has no programs at all.
fn nats(stage: &Stage, cli: &OsStr, words: &[&str]) -> (i32, String) {
    let home = stage.home();
    let mut command = home.command(cli);
    command
        .env("PATH", &home.root)
        .args(["--context", "sequin"])
        .args(words);
    let ran = run(&mut command, b"").unwrap_or_else(|err| panic!("{err}"));
    let said = [ran.stdout, ran.stderr].concat();
    let said = String::from_utf8_lossy(&said).trim_end().to_owned();
    (ran.status.code().unwrap_or(-1), said)
}

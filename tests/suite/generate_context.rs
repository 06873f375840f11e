//! `generate context`: works with the nats tool without any other program.

use std::fs;
use std::path::PathBuf;

use serde_json::{Value, json};

use crate::served::{operator, serve};
use crate::support::client::Client;
use crate::support::refusals::Refusals;
use crate::support::sandbox::Sandbox;

fn world() -> Sandbox {
    let t = operator(&["A"]).user("A", "u").user("A", "other");
    t.run(
        "edit operator --service-url nats://one.example:4222 --service-url nats://two.example:4222",
    )
    .ok();
    t
}

fn file(t: &Sandbox, name: &str) -> PathBuf {
    t.dirs().home.join("config/nats/context").join(name)
}

fn context(t: &Sandbox, name: &str) -> Value {
    serde_json::from_slice(&fs::read(file(t, name)).unwrap()).unwrap()
}

#[test]
fn a_context_has_the_first_url_and_the_creds_and_nothing_that_runs_a_program() {
    let t = world();
    let output = t.run("generate context -a A --user u --context ctx").ok();
    output.says("wrote nats cli context file to `");
    let creds = t.creds("A", "u");
    assert_eq!(
        context(&t, "ctx.json"),
        json!({ "url": "nats://one.example:4222", "creds": creds })
    );
    let report = t
        .run("generate context --account A -u other --context more.json --json")
        .ok()
        .json();
    assert_eq!(report["context"], "more");
    assert_eq!(report["creds_made"], false);
    assert_eq!(report["file"], json!(file(&t, "more.json")));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = fs::metadata(file(&t, "ctx.json"))
            .unwrap()
            .permissions()
            .mode();
        assert_eq!(mode & 0o777, 0o600);
    }
}

#[test]
fn the_entry_for_another_program_is_written_where_asked() {
    let t = world();
    t.run("generate context -a A -u u --context ctx --nsc").ok();
    assert_eq!(context(&t, "ctx.json")["nsc"], "nsc://O/A/u");
    // What the nats tool then runs prints JSON and nothing else, on both streams.
    let profile = t.run("generate profile nsc://O/A/u").ok();
    assert_eq!(profile.stderr(), "");
    assert_eq!(profile.json()["user_creds"], json!(t.creds("A", "u")));
}

#[test]
fn an_existing_context_is_replaced_only_by_force() {
    let t = world();
    t.run("generate context -a A -u u --context ctx").ok();
    let output = t.run_unchanged("generate context -a A -u other --context ctx");
    output.refused().says("already exists").says("`--force`");
    t.run_unchanged("generate context -a A -u other --context ctx --force --dry-run")
        .ok();
    t.run("generate context -a A -u other --context ctx -F")
        .ok();
    assert_eq!(
        context(&t, "ctx.json")["creds"],
        json!(t.creds("A", "other"))
    );
}

#[test]
fn a_user_of_several_must_be_named_and_the_only_one_need_not() {
    let t = world();
    t.run_unchanged("generate context -a A --context ctx")
        .usage()
        .says("a user name is required");
    let t = operator(&["A"]).user("A", "u");
    let output = t.run("generate context --context ctx").ok();
    output.says("names no service URL");
    assert_eq!(
        context(&t, "ctx.json"),
        json!({ "creds": t.creds("A", "u") })
    );
}

#[test]
fn names_that_are_no_plain_file_names_are_refused() {
    let t = world();
    let mut refusals = Refusals::of(&t);
    for name in ["a/b", "a\\b", "..", ".", ".hidden", "..json", "", " x"] {
        let words = [
            "generate",
            "context",
            "-a",
            "A",
            "-u",
            "u",
            "--context",
            name,
        ];
        refusals.words(&words, 1, "a context cannot be named");
    }
    refusals.usage("generate context -a A -u u", "--context NAME");
    refusals.refused(
        "generate context -a A -u nobody --context x",
        "does not exist in account",
    );
    refusals.refused(
        "generate context -a Nope -u u --context x",
        "not in accounts",
    );
}

#[test]
fn missing_creds_are_made_and_those_of_somebody_else_refused() {
    let t = world();
    let creds = t.creds("A", "u");
    let before = fs::read(&creds).unwrap();
    fs::remove_dir_all(t.dirs().keys.join("creds")).unwrap();
    let output = t.run("generate context -a A -u u --context ctx").ok();
    output.says("generated user creds file `");
    assert_eq!(fs::read(&creds).unwrap(), before);
    // As after another store with an operator of the same name has used this keystore.
    t.run("generate creds -a A -n other -o other.creds").ok();
    fs::copy(t.path("other.creds"), &creds).unwrap();
    t.run_unchanged("generate context -a A -u u --context x")
        .refused()
        .says("does not hold the creds of user \"u\"")
        .says("hint: write them anew: accord generate creds");
}

#[test]
fn without_creds_and_seed_there_is_no_context() {
    let t = world();
    t.run("add user -a A remote -k UBF5UVMESVVDIRKT7GROVNBYVTKK32V2355X3IPSU6TR7ZEA42IH6NEY")
        .ok();
    t.run_unchanged("generate context -a A -u remote --context x")
        .refused()
        .says("do not exist");
}

#[test]
fn a_client_connects_with_what_the_context_says() {
    let t = operator(&["A"]).user("A", "u");
    let broker = serve(&t, "--mem-resolver", |config| config);
    t.run("generate context --context ctx").ok();
    let context = context(&t, "ctx.json");
    assert_eq!(context["url"], broker.url());
    let creds = fs::read_to_string(context["creds"].as_str().unwrap()).unwrap();
    let client = Client::connect(context["url"].as_str().unwrap(), &creds).unwrap();
    let mut messages = client.subscribe("x");
    client.publish("x", "hello");
    assert_eq!(messages.next().payload, "hello");
}

//! `generate config`: texts that a real server takes and that scripts edit line by line.

use std::fs;

use crate::support::broker::Broker;
use crate::support::home;
use crate::support::sandbox::Sandbox;

fn store() -> Sandbox {
    let t = Sandbox::new();
    t.run("add operator --name O --sys").ok();
    let t = t.account("A").user("A", "u");
    t.run("add account --name \"B\nevil: 1\"").usage();
    t
}

#[test]
fn a_memory_configuration_holds_every_account() {
    let t = store();
    let output = t.run("generate config --mem-resolver").ok();
    assert_eq!(output.stderr(), "");
    output.says("// Operator \"O\"\noperator: <jwt");
    output.says("system_account: <A:SYS>");
    output.says("resolver: MEMORY");
    output.says("  // Account \"A\"\n  <A:A>: <jwt");
    let broker = Broker::start(output.stdout());
    drop(broker);
}

#[test]
fn the_lines_of_a_nats_configuration_stand_where_scripts_edit_them() {
    let t = store();
    let output = t.run("generate config --nats-resolver").ok();
    let lines: Vec<&str> = output.stdout().lines().collect();
    assert!(lines[1].starts_with("operator: "), "{output}");
    assert!(lines[3].starts_with("system_account: "), "{output}");
    assert_eq!(lines[9], "    dir: './jwt'");
    assert_eq!(lines[15], "    allow_delete: false");
    let last = &lines[lines.len() - 3..];
    assert_eq!((last[0], last[2]), ("resolver_preload: {", "}"));
    assert!(last[1].contains(&t.key("A:SYS")), "{output}");
    let cache = t.run("generate config --nats-resolver-cache").ok();
    cache.says("    type: cache\n").says("    ttl: \"1h\"\n");
    for config in [&output, &cache] {
        drop(Broker::start(config.stdout()));
    }
}

#[test]
fn another_system_account_is_named_by_name_or_key() {
    let t = store();
    for given in ["A", "@{A:A}"] {
        let output = t
            .run(&format!(
                "generate config --nats-resolver --sys-account {given}"
            ))
            .ok();
        output.says("system_account: <A:A>");
    }
}

#[test]
fn a_file_is_private_and_replaced_only_by_force() {
    let t = store();
    let output = t
        .run("generate config --mem-resolver --config-file c.conf")
        .ok();
    output.says("wrote server configuration to `<tmp>/c.conf`");
    #[cfg(unix)]
    assert_eq!(home::mode(&t.path("c.conf")), 0o600);
    let config = t.run("generate config --mem-resolver").ok();
    assert_eq!(t.read("c.conf"), config.stdout());
    t.run_unchanged("generate config --mem-resolver --config-file c.conf")
        .refused()
        .says("already exists");
    t.write("c.conf", "old");
    t.run("generate config --mem-resolver --config-file c.conf -F")
        .ok();
    assert_eq!(t.read("c.conf"), config.stdout());
}

#[test]
fn a_directory_holds_a_configuration_that_a_server_takes() {
    let t = store();
    t.run("generate config --dir conf")
        .ok()
        .says("conf/resolver.conf");
    assert!(t.read("conf/A.jwt").starts_with("eyJ"));
    drop(Broker::start(&t.read("conf/resolver.conf")));
}

#[test]
fn a_configuration_by_keys_keeps_permissions() {
    let t = Sandbox::with_operator("O").account("A").account("B");
    t.run("add user --account A --name u --allow-pub a.> --allow-pub-response")
        .ok();
    t.run("add export --account A --subject a.>").ok();
    t.run("add import --account B --src-account A --remote-subject a.> --local-subject l.>")
        .ok();
    let output = t.run("generate config --nkey").ok();
    output.says("{ nkey: <U:A/u>, permissions: {");
    output.says("{ stream: \"a.>\" }");
    output.says("{ stream: { account: \"A\", subject: \"a.>\" }, to: \"l.>\" }");
    drop(Broker::start(output.stdout()));
}

#[test]
fn json_holds_the_configuration_as_text() {
    let t = store();
    let json = t.run("generate config --mem-resolver --json").ok().json();
    assert_eq!(json["kind"], "mem-resolver");
    assert_eq!(json["system_account"], t.key("A:SYS"));
    assert!(
        json["config"]
            .as_str()
            .unwrap()
            .contains("resolver: MEMORY")
    );
}

#[test]
fn what_servers_could_not_use_is_refused() {
    let t = store();
    t.run("generate config").usage().says("--nats-resolver");
    t.run("generate config --mem-resolver --nats-resolver")
        .usage();
    t.run("generate config --nats-resolver --dir conf").usage();
    t.run("generate config --mem-resolver --sys-account Nope")
        .refused()
        .says("not in accounts");
    t.run("generate config --nkey")
        .refused()
        .says("has no system account");
    t.run("generate config --mem-resolver --config-file no/c.conf")
        .refused()
        .says("cannot write to `<tmp>/no`");
    fs::write(t.account_jwt("A"), "damaged").unwrap();
    t.run("generate config --mem-resolver")
        .refused()
        .says("account \"A\"");
    let bare = Sandbox::with_operator("O");
    bare.run("generate config --mem-resolver")
        .refused()
        .says("has no accounts");
    bare.run("generate config --nats-resolver")
        .refused()
        .says("no system account");
}

//! `env`: what is in effect, and changing it.

use crate::support::sandbox::Sandbox;

fn two_operators() -> Sandbox {
    let t = Sandbox::with_operator("First");
    t.run("add account --name a").ok();
    t.run("add account --name b").ok();
    t.run("add operator --name Second").ok();
    t
}

#[test]
fn the_table_has_the_rows_of_nsc() {
    let t = Sandbox::with_operator("O").account("A");
    let output = t.run_unchanged("env").ok();
    let labels: Vec<&str> = output
        .stdout()
        .lines()
        .filter_map(|l| l.strip_prefix("| "))
        .map(|l| l.split('|').next().unwrap().trim())
        .filter(|l| !l.is_empty())
        .collect();
    assert_eq!(
        labels,
        [
            "NSC Environment",
            "Setting",
            "$XDG_CONFIG_HOME",
            "$XDG_DATA_HOME",
            "$NSC_CWD_ONLY",
            "$NSC_NO_GIT_IGNORE",
            "$NKEYS_PATH (deprecated)",
            "$NSC_HOME (deprecated)",
            "$NATS_CA",
            "$NATS_KEY",
            "$NATS_CERT",
            "From CWD",
            "Default Stores Dir",
            "Current Store Dir",
            "Current Operator",
            "Current Account",
            "Root CAs to trust",
        ]
    );
    let called = t.call().env("ACCORD_ACCOUNT", "A").run("env").ok();
    called.says("| $ACCORD_ACCOUNT          | Yes | A ");
}

#[test]
fn json_tells_the_directories_and_the_selection() {
    let t = Sandbox::with_operator("O").account("A");
    let json = t.run("env --json").ok().json();
    assert_eq!(json["operator"], "O");
    assert_eq!(json["account"], "A");
    assert_eq!(json["from_cwd"], false);
    assert_eq!(json["stores_dir"], t.dirs().stores.display().to_string());
    let fresh = Sandbox::new().run("env -J").ok().json();
    assert!(fresh.get("operator").is_none(), "{fresh}");
}

#[test]
fn operator_and_account_are_set_together_or_not_at_all() {
    let t = two_operators();
    t.run_unchanged("env --operator First --account Nope")
        .refused()
        .says("not in accounts");
    t.run_unchanged("env --operator Nope")
        .refused()
        .says("does not exist");
    t.run("env --operator First --account b")
        .ok()
        .says("| Current Account          |     | b ");
    t.run("env")
        .ok()
        .says("| Current Operator         |     | First ");
    // Several accounts and none of the present name: none is guessed.
    t.run("add account --name c").ok();
    t.run("env -o Second")
        .ok()
        .says("| Current Account          |     |   ");
}

#[test]
fn another_store_is_used_from_then_on() {
    let t = Sandbox::with_operator("Home");
    t.run("-H @{tmp}/far add operator --name Far").ok();
    let output = t.run("env --store @{tmp}/far").ok();
    output.says("| Current Operator         |     | Far ");
    assert_eq!(
        t.run("describe operator -F name").ok().stdout(),
        "\"Far\"\n"
    );
    let output = t.run("env --store @{tmp}/new").ok();
    output.says("does not exist yet");
    t.run("describe operator")
        .refused()
        .says("there is no operator yet");
}

#[test]
fn where_the_working_directory_decides_nothing_is_saved() {
    let t = two_operators();
    for line in [
        "env --operator First",
        "select operator First",
        "select account a",
    ] {
        let before = t.tree();
        let refused = t.call().env("NSC_CWD_ONLY", "").run(line).refused();
        refused.says("$NSC_CWD_ONLY is set");
        t.assert_unchanged(&before);
    }
    let inside = t.dirs().stores.join("First");
    t.call()
        .cwd(&inside)
        .run("env")
        .ok()
        .says("| From CWD                 |     | Yes");
}

#[test]
fn nothing_is_saved_by_a_dry_run() {
    let t = two_operators();
    t.run_unchanged("env --operator First --dry-run")
        .ok()
        .says("dry run");
}

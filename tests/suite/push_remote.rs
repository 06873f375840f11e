//! What servers hold beside the store: `push --diff`, `--prune` and `--account-removal`.

use serde_json::json;

use crate::served::{deleting, holds, operator, serve, served};
use crate::support::broker::Broker;
use crate::support::sandbox::Sandbox;

/// A server that has SYS, A and an account that the store lost; account B is in the store only.
/// The key of the lost account comes along.
fn diverged(change: impl FnOnce(String) -> String) -> (Sandbox, Broker, String) {
    let t = operator(&["gone", "A"]);
    let broker = serve(&t, "--nats-resolver", change);
    t.run("push --all").ok();
    let lost = t.key("A:gone");
    t.run("delete account gone --yes").ok();
    t.run("add account --name B").ok();
    (t, broker, lost)
}

#[test]
fn differences_are_listed_and_nothing_is_pushed() {
    let (t, broker, lost) = diverged(|config| config);
    let output = t.run_unchanged("push --diff").ok();
    output
        .says("list 3 accounts from nats-server")
        .says("account \"A\" exists\naccount \"SYS\" exists\n")
        .says("warning: account \"B\" only exists in the store")
        .says("warning: account <A:gone> only exists in server")
        .says("listed accounts from a total of 1 nats-server\n");
    assert!(!holds(&broker, &t.key("A:B")) && holds(&broker, &lost));
    let report = t.run("push -D --json").ok().json();
    let server = &report["servers"][0];
    assert_eq!(
        json!([server["both"], server["only_here"], server["only_there"]]),
        json!([["A", "SYS"], ["B"], [lost]])
    );
    let planned = t.run_unchanged("push --diff --all --dry-run").ok();
    planned
        .says("would push \"B\"")
        .says("warning: account \"B\" only exists in the store")
        .says("dry run: nothing was changed");
    let planned = t.run("push -D -A --dry-run --json").ok().json();
    assert_eq!(planned["accounts"], json!(["A", "B", "SYS"]));
    assert_eq!(planned["servers"][0]["only_here"], json!(["B"]));
    let planned = t
        .run(&format!("push -A -R {lost} --dry-run --json"))
        .ok()
        .json();
    assert_eq!(planned["to_delete"], json!([lost]));
    assert_eq!(planned["accounts"], json!(["A", "B", "SYS"]));
    assert!(!holds(&broker, &t.key("A:B")) && holds(&broker, &lost));
    let output = t.run("push --diff --all").ok();
    output
        .says("pushed \"B\" to nats-server")
        .says("account \"B\" exists");
    assert!(holds(&broker, &t.key("A:B")));
}

#[test]
fn pruning_must_be_confirmed_and_deletes_what_the_store_does_not_know() {
    let (t, broker, lost) = diverged(deleting);
    t.run_unchanged("push --prune")
        .usage()
        .says("error: this must be confirmed: delete from the servers what this store does not know: <A:gone>?")
        .says("hint: give `--yes` to confirm without a terminal");
    t.run_unchanged("push --prune --dry-run")
        .ok()
        .says("account <A:gone> only exists in server")
        .says("dry run: nothing was changed");
    assert!(holds(&broker, &lost));
    t.run_unchanged("push --prune --yes -K @{A:A}")
        .refused()
        .says("may not sign requests of operator \"O\" to delete accounts");
    t.run_unchanged("push --prune --yes -K @{O}")
        .ok()
        .says("pruned nats-server")
        .says("deleted account <A:gone> from the servers");
    assert!(!holds(&broker, &lost) && holds(&broker, &t.key("A:A")));
    assert!(!holds(&broker, &t.key("A:B")), "pruning does not push");
    t.run("push --prune").ok().says("nothing to prune");
}

#[test]
fn a_server_that_may_not_delete_says_so() {
    let (t, broker, lost) = diverged(|config| config);
    let output = t.run("push --prune --yes").remote();
    output
        .says("refused: delete accounts request")
        .says("delete must be enabled in server config")
        .says("error: not every server deleted the accounts")
        .says("hint: the configuration of the servers must say `allow_delete: true`");
    assert!(!output.stdout().contains("deleted account"), "{output}");
    assert!(holds(&broker, &lost));
}

#[test]
fn one_account_is_removed_by_name_or_key() {
    let (t, broker, lost) = diverged(deleting);
    t.run_unchanged("push --account-removal A --dry-run")
        .ok()
        .says("would delete from the servers: <A:A>");
    assert!(holds(&broker, &t.key("A:A")));
    t.run_unchanged("push --account-removal A")
        .ok()
        .says("pruned nats-server")
        .says("deleted account <A:A> from the servers");
    assert!(!holds(&broker, &t.key("A:A")) && holds(&broker, &lost));
    let report = t.run(&format!("push -R {lost} --json")).ok().json();
    assert_eq!(report["accounts"], json!([lost]));
    assert!(!holds(&broker, &lost));
    assert!(!holds(&broker, &t.key("A:B")), "removing does not push");
}

#[test]
fn the_system_account_and_what_does_not_exist_are_not_removed() {
    let (t, broker) = served(&["A"]);
    t.run_unchanged("push --account-removal SYS")
        .refused()
        .says("error: the system account cannot be deleted: servers take accounts through it")
        .says("hint: ");
    t.run_unchanged("push --account-removal nobody")
        .refused()
        .says("\"nobody\" is not in accounts of operator \"O\"; it does not exist");
    t.run_unchanged("push --account-removal @{O}")
        .refused()
        .says("is an operator key; an account is needed");
    drop(broker);
    t.run_unchanged("push --diff")
        .remote()
        .says("connection refused");
}

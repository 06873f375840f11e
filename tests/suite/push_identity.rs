//! As whom `push` and `pull` log in where keys are kept elsewhere.

use std::fs;

use crate::served::{holds, serve, served};
use crate::support::sandbox::Sandbox;

fn forget(t: &Sandbox, key: &str) {
    fs::remove_file(t.seed_file(key).unwrap()).unwrap();
}

#[test]
fn a_stored_user_of_the_system_account_logs_in_with_its_own_key() {
    let t = Sandbox::new();
    t.run("add operator --name O --sys --generate-signing-key")
        .ok();
    t.run("edit operator --require-signing-keys").ok();
    t.run("add user --account SYS --name zed").ok();
    t.run("add account A").ok();
    let broker = serve(&t, "--nats-resolver", |config| config);
    // Neither a key of the account that may sign nor that of its first user is here.
    forget(&t, "SK:SYS");
    forget(&t, "U:SYS/sys");
    t.run("push").ok().says("pushed \"A\" to nats-server");
    assert!(holds(&broker, &t.key("A:A")));
    t.run("pull").ok().says("it is the same here");
    forget(&t, "U:SYS/zed");
    for line in ["push", "pull"] {
        t.run_unchanged(line)
            .refused()
            .says("no key that may sign users of account \"SYS\" is in the keystore")
            .says("`--system-user USER`");
    }
}

#[test]
fn a_temporary_user_belongs_to_the_account_that_was_named() {
    let (t, _broker) = served(&["X"]);
    t.run("edit account X --sk generate").ok();
    t.run("push --all").ok();
    forget(&t, "A:X");
    // The server lets the user in, so it is one of X; the other way it would refuse the login.
    for line in ["push --system-account X", "pull --all --system-account X"] {
        t.run_unchanged(line)
            .remote()
            .says("account `<A:X>` is not the system account of server");
    }
}

//! An operator made with the program, and servers made from the configuration it generates.

use std::fs;

use accord::claims::AccountClaims;
use accord::nkey::Seed;

use crate::support::broker::Broker;
use crate::support::sandbox::Sandbox;
use crate::world::now;

/// Operator O with a system account and these accounts; the last one is selected.
pub fn operator(accounts: &[&str]) -> Sandbox {
    let t = Sandbox::new();
    t.run("add operator --name O --sys").ok();
    for account in accounts {
        t.run_args(&["add", "account", "--name", account]).ok();
    }
    t
}

/// A server that accounts are pushed to, which the operator knows.
pub fn served(accounts: &[&str]) -> (Sandbox, Broker) {
    let t = operator(accounts);
    let broker = serve(&t, "--nats-resolver", |config| config);
    (t, broker)
}

/// A server with a generated configuration, changed by the test; the operator gets its address.
pub fn serve(t: &Sandbox, kind: &str, change: impl FnOnce(String) -> String) -> Broker {
    let config = t.run(&format!("generate config {kind}")).ok();
    let broker = Broker::start(&change(config.stdout().to_owned()));
    t.run(&format!("edit operator --service-url {}", broker.url()))
        .ok();
    broker
}

/// Lets the servers of a configuration delete accounts.
pub fn deleting(config: String) -> String {
    config.replace("allow_delete: false", "allow_delete: true")
}

/// Whether the server holds a JWT of the account.
pub fn holds(broker: &Broker, key: &str) -> bool {
    broker.dir().join(format!("jwt/{key}.jwt")).is_file()
}

/// Changes a stored account in a way no command offers, and signs it with the stored key `by`.
pub fn resign(t: &Sandbox, account: &str, by: &str, change: impl FnOnce(&mut AccountClaims)) {
    let path = t.account_jwt(account);
    let token = fs::read_to_string(&path).unwrap();
    let mut claims = AccountClaims::decode(token.trim()).unwrap();
    change(&mut claims);
    let seed = Seed::parse(&t.seed(by)).unwrap();
    fs::write(path, claims.sign(&seed, now()).unwrap()).unwrap();
}

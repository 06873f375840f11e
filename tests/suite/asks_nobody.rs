//! Commands that only read the store ask no server, whatever the store says.

use std::net::TcpListener;

use crate::served::{operator, resign};

#[test]
fn an_address_in_place_of_an_activation_is_shown_and_not_visited() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    listener.set_nonblocking(true).unwrap();
    let url = format!("http://{}/token", listener.local_addr().unwrap());
    let t = operator(&["A", "B"]);
    t.run("add export --account A --subject s.>").ok();
    t.run("add import --account B --src-account A --remote-subject s.>")
        .ok();
    resign(&t, "B", "O", |claims| {
        claims.nats.imports[0].token.clone_from(&url);
    });
    for line in [
        "describe account B",
        "describe account B --json",
        "list accounts",
        "generate config --mem-resolver",
    ] {
        t.run_unchanged(line).ok();
    }
    let _ = t.run_unchanged("validate --account B");
    let visited = listener.accept();
    assert!(visited.is_err(), "{visited:?}");
}

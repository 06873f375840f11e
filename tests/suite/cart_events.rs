//! The story of the shared cart events, played with the built program on a real nats-server.

use std::path::Path;
use std::process::Command;

use crate::stories::{Stage, cart_events};
use crate::support::picture;

const EVENT: &str = "'Customer initiated Cart 1234!'";

#[test]
fn a_stream_and_a_service_cross_accounts_by_activation_and_end_when_it_is_revoked() {
    let mut stage = Stage::new(env!("CARGO_BIN_EXE_accord"), true);
    let found = cart_events::play(&mut stage).unwrap_or_else(|err| panic!("{err}"));
    let told = stage.told();

    assert_eq!(
        found.before_import, "[#1] received on [retail.v1.cart.marker]: 'marker of ACCTB itself'",
        "{told}"
    );
    assert_eq!(
        found.after_import,
        format!("[#1] received on [retail.v1.cart.started]: {EVENT}"),
        "{told}"
    );
    assert_eq!(found.shared_different, 20, "{told}");
    assert_eq!(found.shared[0] + found.shared[1], 20, "{told}");
    assert!(
        found.shared[0] > 0 && found.shared[1] > 0,
        "one member of the group got everything: {:?}",
        found.shared
    );
    assert_eq!(
        found.after_revocation,
        "[#1] received on [retail.v1.cart.marker]: 'marker of ACCTB itself'",
        "{told}"
    );

    assert_eq!(found.after_readmission, found.after_import, "{told}");

    let [before, shared, revoked, again] = &found.requests;
    assert_eq!(before.0, 3, "{told}");
    assert!(
        before
            .1
            .contains("nobody answers requests on `retail.v1.totals.get`"),
        "{told}"
    );
    assert_eq!(shared.0, 0, "{told}");
    assert!(shared.1.contains("'41.99 EUR'"), "{told}");
    assert_eq!(revoked.0, 3, "{told}");
    assert!(revoked.1.contains("nobody answers"), "{told}");
    assert_eq!(again.0, 0, "{told}");
    assert!(again.1.contains("'41.99 EUR'"), "{told}");
    picture::compare("cart_events", &stage.read("cart_events.svg"));
}

#[test]
fn the_story_types_the_commands_that_people_are_told() {
    let mut stage = Stage::new(env!("CARGO_BIN_EXE_accord"), true);
    cart_events::play(&mut stage).unwrap_or_else(|err| panic!("{err}"));
    let told = stage.told();
    for line in [
        "$ accord add export --private --name CARTEVENTS-GRANT-STREAM --account ACCTA --subject 'retail.v1.cart.>'",
        "$ accord generate activation --output-file CARTEVENTS-GRANT-STREAM-ACCTB.tok --account ACCTA --subject 'retail.v1.cart.>' --target-account A",
        "$ accord add import --token CARTEVENTS-GRANT-STREAM-ACCTB.tok --account ACCTB --name CARTEVENTS-GRANT-STREAM --local-subject 'retail.v1.cart.>'",
    ] {
        assert!(told.contains(line), "{line}\nis not in\n{told}");
    }
}

/// The example as `cargo test` has built it; a run of the suite alone builds it here.
fn example() -> Command {
    let program = Path::new(env!("CARGO_BIN_EXE_accord"))
        .with_file_name("examples")
        .join("cart_events");
    if !program.exists() {
        let built = Command::new(env!("CARGO"))
            .args(["build", "--locked", "--example", "cart_events"])
            .status();
        assert!(built.unwrap().success(), "the example builds");
    }
    Command::new(program)
}

#[test]
fn the_example_says_what_it_leaves_out_without_a_server() {
    let output = example()
        .env("NATS_SERVER", "/no/such/server")
        .output()
        .unwrap();
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{text}");
    assert!(text.contains("$ accord add account --name ACCTA"), "{text}");
    assert!(
        text.contains("left out from here on") && text.contains("/no/such/server"),
        "{text}"
    );
}

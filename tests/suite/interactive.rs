//! Questions with `-i` and before destructive work, on a real terminal.

use std::path::Path;
use std::process::Command;

use crate::support::sandbox::Sandbox;

pub const DOWN: &str = "\u{1b}[B";

/// Runs a command on a terminal and answers; gives the exit status and all that was shown.
pub fn answer(t: &Sandbox, line: &[&str], steps: &[(&str, &str)]) -> (i32, String) {
    let driver = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/support/terminal.py");
    let mut command = Command::new("python3");
    let program = t.command();
    for (name, value) in program.get_envs() {
        if let Some(value) = value {
            command.env(name, value);
        }
    }
    let steps = serde_json::to_string(steps).unwrap();
    command
        .arg(driver)
        .arg(steps)
        .arg(program.get_program())
        .args(line);
    command.env("TERM", "xterm").current_dir(&t.dirs().work);
    let output = command.output().unwrap();
    let text = [output.stdout, output.stderr].concat();
    (
        output.status.code().unwrap_or(-1),
        String::from_utf8_lossy(&text).into_owned(),
    )
}

/// Two accounts, the first in use.
fn two_accounts() -> Sandbox {
    let t = Sandbox::with_operator("O").account("A").account("B");
    let _ = t.run("select account A").ok();
    t
}

#[test]
fn what_is_missing_is_asked_for() {
    let t = two_accounts();
    let steps = [
        ("Account", "\r"),
        ("subject", "orders.>\r"),
        ("service", "n"),
        ("Name", "orders\r"),
        ("activation", "y"),
    ];
    let (code, shown) = answer(&t, &["add", "export", "-i"], &steps);
    assert_eq!(code, 0, "{shown}");
    let export = &t.claims_account("A")["nats"]["exports"][0];
    assert_eq!(export["name"], "orders");
    assert_eq!(export["token_req"], true);
}

#[test]
fn an_import_is_chosen_from_what_others_export_and_activated_on_the_spot() {
    let t = two_accounts();
    let _ = t
        .run("add export --account A --subject orders.> --private --name orders")
        .ok();
    let steps = [
        ("Export to import", "\r"),
        ("Remote subject", "\r"),
        ("Local subject", "shop.orders.>\r"),
        ("Name", "\r"),
    ];
    let (code, shown) = answer(&t, &["add", "import", "-i", "--account", "B"], &steps);
    assert_eq!(code, 0, "{shown}");
    let import = &t.claims_account("B")["nats"]["imports"][0];
    assert_eq!(import["subject"], "orders.>");
    assert_eq!(import["local_subject"], "shop.orders.>");
    assert!(
        import["token"]
            .as_str()
            .is_some_and(|token| token.starts_with("eyJ"))
    );
    let _ = t.run("validate --all-accounts").ok();
}

#[test]
fn a_selection_is_moved_with_the_arrows() {
    let t = two_accounts();
    let steps = [
        ("Account", &*format!("{DOWN}\r")),
        ("subject", "x\r"),
        ("service", "n"),
        ("Name", "\r"),
        ("activation", "n"),
    ];
    let (code, shown) = answer(&t, &["add", "export", "-i"], &steps);
    assert_eq!(code, 0, "{shown}");
    assert_eq!(t.claims_account("B")["nats"]["exports"][0]["subject"], "x");
}

#[test]
fn deleting_asks_and_no_means_no() {
    let t = two_accounts();
    let before = t.tree();
    let (code, shown) = answer(&t, &["delete", "account", "B"], &[("Delete account", "n")]);
    assert_eq!(code, 1, "{shown}");
    assert!(shown.contains("nothing was changed"), "{shown}");
    t.assert_unchanged(&before);
    let (code, shown) = answer(&t, &["delete", "account", "B"], &[("Delete account", "y")]);
    assert_eq!(code, 0, "{shown}");
    assert!(!t.dirs().stores.join("O/accounts/B").exists());
}

#[test]
fn an_interrupt_ends_with_130_and_gives_the_cursor_back() {
    let t = two_accounts();
    let before = t.tree();
    let (code, shown) = answer(&t, &["add", "export", "-i"], &[("Account", "\u{3}")]);
    assert_eq!(code, 130, "{shown}");
    let hidden = shown
        .rfind("\u{1b}[?25l")
        .expect("a selection hides the cursor");
    let back = shown.rfind("\u{1b}[?25h").expect("it comes back");
    assert!(back > hidden, "{shown:?}");
    t.assert_unchanged(&before);
}

#[test]
fn an_operator_an_account_and_a_user_are_made_from_answers() {
    let t = Sandbox::new();
    let steps = [
        ("JWT to import", "\r"),
        ("Operator name", "O\r"),
        ("Valid from", "\r"),
        ("Valid until", "2040-01-01\r"),
        ("system account", "y"),
        ("signing key", "n"),
    ];
    let (code, shown) = answer(&t, &["add", "operator", "-i"], &steps);
    assert_eq!(code, 0, "{shown}");
    assert_eq!(t.claims_operator("O")["exp"], 2_208_988_800_i64);
    assert!(t.claims_operator("O")["nats"]["system_account"].is_string());

    let steps = [
        ("Account name", "A\r"),
        ("key", "\r"),
        ("Valid from", "\r"),
        ("Valid until", "\r"),
    ];
    let (code, shown) = answer(&t, &["add", "account", "-i"], &steps);
    assert_eq!(code, 0, "{shown}");

    let steps = [
        ("Account", "\r"),
        ("User name", "u\r"),
        ("key", "\r"),
        ("Valid from", "\r"),
        ("Valid until", "30d\r"),
    ];
    let (code, shown) = answer(&t, &["add", "user", "-i"], &steps);
    assert_eq!(code, 0, "{shown}");
    assert!(t.claims_user("A", "u")["exp"].is_i64());
    assert!(t.creds("A", "u").is_file());
}

#[test]
fn an_activation_is_made_from_answers() {
    let t = two_accounts();
    for subject in ["orders.>", "invoices.>"] {
        t.run(&format!(
            "add export --account A --subject {subject} --private"
        ))
        .ok();
    }
    let steps = [
        ("Account", "\r"),
        ("Export", "\r"),
        ("Subject to admit to", "\r"),
        ("target account", "B\r"),
        ("Valid from", "\r"),
        ("Valid until", "\r"),
    ];
    let line = ["generate", "activation", "-i", "--output-file", "b.tok"];
    let (code, shown) = answer(&t, &line, &steps);
    assert_eq!(code, 0, "{shown}");
    // The exports of an account are kept sorted by subject.
    assert!(
        shown.contains("generated \"invoices.>\" activation"),
        "{shown}"
    );
    t.run("add import --account B --token b.tok").ok();
}

#[test]
fn an_account_is_edited_by_answers() {
    let t = two_accounts();
    let steps = [
        ("Account", "\r"),
        ("signing key", "y"),
        ("Max connections", "10\r"),
        ("leaf node", "\r"),
        ("Max data", "\r"),
        ("Max exports", "\r"),
        ("Max imports", "\r"),
        ("Max payload", "64k\r"),
        ("Max subscriptions", "\r"),
        ("JetStream", "y"),
        ("Tier", "3\r"),
        ("memory storage", "\r"),
        ("disk storage", "1G\r"),
        ("Max streams", "\r"),
        ("Max consumers", "\r"),
        ("memory stream", "\r"),
        ("disk stream", "\r"),
        ("acknowledgements", "\r"),
        ("largest size", "n"),
        ("Valid from", "\r"),
        ("Valid until", "2040-01-01\r"),
        ("Description", "Web shop\r"),
        ("Info URL", "\r"),
        ("Trace", "y"),
        ("Subject of the traces", "trace.a\r"),
        ("Percent", "25\r"),
    ];
    let (code, shown) = answer(&t, &["edit", "account", "-i"], &steps);
    assert_eq!(code, 0, "{shown}");
    let claims = t.claims_account("A");
    let nats = &claims["nats"];
    assert_eq!(nats["limits"]["conn"], 10);
    assert_eq!(nats["limits"]["payload"], 64_000);
    assert_eq!(
        nats["limits"]["tiered_limits"]["R3"]["disk_storage"],
        1_000_000_000
    );
    assert_eq!(nats["trace"]["sampling"], 25);
    assert_eq!(nats["description"], "Web shop");
    assert_eq!(nats["signing_keys"].as_array().unwrap().len(), 1);
    assert_eq!(claims["exp"], 2_208_988_800_i64);
}

#[test]
fn seeds_that_leave_the_keystore_are_asked_about() {
    let t = two_accounts();
    let words = ["export", "keys", "--accounts", "--remove", "--dir", "cold"];
    let (code, shown) = answer(&t, &words, &[("Remove 2 keys", "n")]);
    assert_eq!(code, 1, "{shown}");
    assert!(t.seed_file("A:A").is_some() && !t.path("cold").exists());
    let (code, shown) = answer(&t, &words, &[("Remove 2 keys", "y")]);
    assert_eq!(code, 0, "{shown}");
    assert!(t.path("cold").join(format!("{}.nk", t.key("A:A"))).exists());
}

#[test]
fn where_accounts_come_from_is_asked() {
    let t = two_accounts();
    let _ = t.run("add operator P").ok();
    let file = t
        .dirs()
        .stores
        .join("O/accounts/A/A.jwt")
        .display()
        .to_string();
    let steps = [
        ("Migrate all accounts of an operator?", "n"),
        ("Account JWT", &format!("{file}\r")),
    ];
    let (code, shown) = answer(&t, &["migrate", "-i"], &steps);
    assert_eq!(code, 0, "{shown}");
    let dir = t.dirs().stores.join("O").display().to_string();
    let steps = [
        ("Migrate all accounts of an operator?", "y"),
        ("Directory of the operator", &format!("{dir}\r")),
    ];
    let (code, shown) = answer(&t, &["migrate", "-i", "--force"], &steps);
    assert_eq!(code, 0, "{shown}");
    assert!(t.dirs().stores.join("P/accounts/B/B.jwt").exists());
}

#[test]
fn an_operator_is_upgraded_when_a_person_says_that_the_servers_are() {
    let t = crate::upgrade_jwt::v1(false);
    let words = ["upgrade-jwt", "-K", "op.nk"];
    let question = "Are all servers of operator \"O\"";
    let (code, shown) = answer(&t, &words, &[(question, "n")]);
    assert_eq!(code, 1, "{shown}");
    assert!(t.claims_operator("O")["type"].is_string());
    let (code, shown) = answer(&t, &words, &[(question, "y")]);
    assert_eq!(code, 0, "{shown}");
    assert!(t.claims_operator("O")["type"].is_null());
}

//! `describe account`: tables, JSON, fields, tokens, and files of them.

use std::fs;

use serde_json::json;

use crate::interactive::answer;
use crate::served::{operator, resign};
use crate::support::sandbox::Sandbox;

fn shop() -> Sandbox {
    let t = Sandbox::with_operator("O").account("A").account("B");
    t.run("add export --account A --subject orders.> --name orders")
        .ok();
    t.run("add import --account B --src-account A --remote-subject orders.>")
        .ok();
    t
}

#[test]
fn a_table_shows_keys_limits_and_shares() {
    let t = shop();
    let output = t.run("describe account A").ok();
    for words in [
        "Account Details",
        "| Account ID                | <A:A>",
        "| Issuer ID                 | <O:O>",
        "| Max Connections           | Unlimited",
        "| Jetstream                 | Disabled",
        "| Imports                   | None",
        "| Tracing Context           | Disabled",
        "| orders | Stream | orders.> | -                      | Yes    | 0           | N/A      | N/A         |",
    ] {
        output.says(words);
    }
}

#[test]
fn exporting_accounts_are_named_unless_keys_are_asked_for() {
    let t = shop();
    let named = t.run("describe account --name B").ok();
    named.says(
        "| orders.> | Stream | orders.> |       |         | A            | Yes    | No          |",
    );
    let keys = t.run("describe account -W B").ok();
    keys.says(" | <A:A>");
}

#[test]
fn a_damaged_account_elsewhere_does_not_matter() {
    let t = shop().account("C");
    fs::write(t.account_jwt("C"), "damaged").unwrap();
    t.run("describe account B").ok().says("| A            |");
    fs::write(t.account_jwt("A"), "damaged").unwrap();
    t.run("describe account B")
        .ok()
        .says("| orders.> | Stream |");
    t.run("describe account A").refused().says("A.jwt");
}

#[test]
fn json_is_the_payload_with_sorted_members_and_plain_signs() {
    let t = shop();
    let output = t.run("describe account A -J").ok();
    assert_eq!(output.json(), t.claims_account("A"));
    assert!(
        output.stdout().contains("\"subject\": \"orders.>\""),
        "{output}"
    );
    assert!(output.stdout().contains("{\n  \"iat\": "), "{output}");
    assert_eq!(output.stderr(), "");
}

#[test]
fn a_field_is_compact_json() {
    let t = shop();
    let field = |path: &str| {
        let output = t
            .run_args(&["describe", "account", "A", "--field", path])
            .ok();
        output.stdout().trim_end().to_string()
    };
    assert_eq!(field("name"), "\"A\"");
    assert_eq!(field("nats.limits.subs"), "-1");
    assert_eq!(field("nats.nothing"), "null");
    let exports = r#"[{"name":"orders","subject":"orders.\u003e","type":"stream"}]"#;
    assert_eq!(field("nats.exports"), exports);
    assert_eq!(field("nats.exports[0].type"), "\"stream\"");
}

#[test]
fn a_field_that_leads_nowhere_is_refused() {
    let t = shop();
    for (path, words) in [
        ("nats.exports[1]", "1 entries"),
        ("nats.exports[-1]", "`-1`"),
        ("nats.exports[x]", "`x`"),
        ("nats.exports[0", "is not a name with `[n]`"),
        ("name.more", "no `more`"),
    ] {
        let output = t.run_args(&["describe", "account", "A", "-F", path]);
        output.refused().says(words);
    }
}

#[test]
fn the_token_is_bare_on_the_screen_and_armored_in_a_file() {
    let t = shop();
    let token = fs::read_to_string(t.account_jwt("A")).unwrap();
    for line in [
        "describe account A --raw",
        "describe account A --raw=true --json",
    ] {
        assert_eq!(t.run(line).ok().stdout(), format!("{token}\n"));
    }
    let report = t.run("describe account A -R -o a.jwt").ok();
    report.says("wrote account jwt to `<tmp>/a.jwt`");
    let armored =
        format!("-----BEGIN NATS ACCOUNT JWT-----\n{token}\n------END NATS ACCOUNT JWT------");
    assert_eq!(t.read("a.jwt"), armored);
}

#[test]
fn a_file_gets_what_the_screen_would() {
    let t = shop();
    let output = t.run("describe account A -o a.txt").ok();
    output.says("wrote account description to `<tmp>/a.txt`");
    assert_eq!(
        t.read("a.txt"),
        t.run("describe account A").ok().stdout().trim_end()
    );
    let output = t.run("describe account A -J -o a.json").ok();
    assert_eq!(output.json()["content"], json!("description"));
    let written: serde_json::Value = serde_json::from_str(&t.read("a.json")).unwrap();
    assert_eq!(written, t.claims_account("A"));
    t.run("describe account A -o no/a.txt")
        .refused()
        .says("cannot write to `<tmp>/no`");
}

#[test]
fn accounts_are_found_by_key_and_missed_by_name() {
    let t = shop();
    t.run("describe account @{A:B}")
        .ok()
        .says("| Name                      | B ");
    t.run("describe account Nope")
        .refused()
        .says("\"Nope\" is not in accounts");
    t.run("describe account A --name B")
        .usage()
        .says("two names");
    let empty = Sandbox::with_operator("O");
    empty
        .run("describe account")
        .refused()
        .says("has no account yet");
}

#[test]
fn mappings_scopes_and_texts_have_tables_of_their_own() {
    let t = Sandbox::new();
    // Made by another implementation: this program has no command for all of it.
    t.write("a.jwt", include_str!("../../fixtures/account-rich.jwt"));
    let output = t.run("describe jwt --file a.jwt").ok();
    for words in [
        "Mappings",
        "sum=100",
        "Scoped Signing Key - Details",
        "| Role ",
    ] {
        output.says(words);
    }
}

/// A exports a private stream to B, who has an activation, and to C, who has none.
fn guests() -> Sandbox {
    let t = operator(&["A", "B", "C", "D", "E"]);
    for line in [
        "add export --account A --subject orders.> --name orders --private",
        "add export --account A --subject prices.>",
        "add export --account A --service --subject unused",
        "generate activation -a A --subject orders.> --target-account B --expiry 45d -o b.tok",
        "add import --account B --token b.tok",
        "add import --account C --src-account @{A:A} --remote-subject orders.>",
        "add import --account C --src-account A --remote-subject prices.>",
        "add import --account D --src-account A --remote-subject nothing.x",
        "revocations add-activation --account A --subject orders.> --target-account E",
    ] {
        let _ = t.run(line).ok();
    }
    t
}

#[test]
fn what_is_wrong_is_shown_first() {
    let t = guests();
    let output = t.run("describe account C").ok();
    let lines: Vec<&str> = output.stdout().lines().collect();
    assert!(
        lines[0].starts_with("+--") && lines[1].contains(" Problems "),
        "{output}"
    );
    output
        .says("| Warning | stream import `orders.>` needs an activation from account `A`")
        .says("| import-without-token |")
        .says("Account Details");
    let imports = output.stdout().rsplit(" Imports ").next().unwrap();
    assert!(
        imports.contains("| import-without-token |") && imports.contains("| OK "),
        "{output}"
    );
    assert!(
        !t.run("describe account B")
            .ok()
            .stdout()
            .contains("Problems")
    );
}

#[test]
fn times_to_come_say_how_far_away_they_are() {
    let t = guests();
    t.run("describe account B").ok().says(" UTC (in 1 month) |");
    t.run("describe jwt --file b.tok")
        .ok()
        .says(" UTC (in 1 month)");
    t.run("describe account A")
        .ok()
        .says("| Expires                   | Never ");
}

#[test]
fn an_owner_is_told_who_imports_until_when() {
    let t = guests();
    let output = t.run("describe account A --shares").ok();
    let table = output.stdout().split("Shared With").nth(1).unwrap();
    let rows: Vec<Vec<&str>> = table
        .lines()
        .filter(|line| line.starts_with("| "))
        .skip(1)
        .map(|line| line.trim_matches('|').split('|').map(str::trim).collect())
        .collect();
    let row = |account: &str, subject: &str| {
        rows.iter()
            .find(|row| row[2] == account && row[1] == subject)
            .unwrap_or_else(|| panic!("{account}: {output}"))
    };
    assert_eq!(row("B", "orders.>")[0], "orders");
    assert!(
        row("B", "orders.>")[3].ends_with("UTC (in 1 month)"),
        "{output}"
    );
    assert_eq!(row("B", "orders.>")[4], "Active");
    assert_eq!(
        row("C", "orders.>")[3..],
        ["None", "Inactive: import-without-token"]
    );
    assert_eq!(row("C", "prices.>")[3..], ["-", "Active"]);
    assert_eq!(row("D", "nothing.x")[0], "Not exported");
    assert!(
        row("E", "orders.>")[4].starts_with("Revoked until "),
        "{output}"
    );
    assert_eq!(row("Nobody in this store", "unused")[4], "-");
    // For scripts beside the claims, which stay as they are.
    let json = t.run("describe account A --shares --json").ok().json();
    assert_eq!(json["sub"], t.claims_account("A")["sub"]);
    let shares = json["shares"].as_array().unwrap();
    let of_b = shares.iter().find(|s| s["account"] == "B").unwrap();
    assert_eq!(of_b["account_id"], json!(t.key("A:B")));
    assert_eq!(
        (of_b["activation"].clone(), of_b["problems"].clone()),
        (json!(true), json!([]))
    );
    assert!(of_b["expires"].as_str().unwrap().ends_with('Z'));
    // Without being asked no other account is read, and nothing about them is told.
    assert!(
        !t.run("describe account A")
            .ok()
            .stdout()
            .contains("Shared With")
    );
}

#[test]
fn an_activation_at_a_url_is_not_fetched() {
    let t = guests();
    // Nothing listens there; whoever asked would fail, or wait.
    resign(&t, "B", "O", |claims| {
        claims.nats.imports[0].token = "http://127.0.0.1:9/token".into()
    });
    t.run("describe account B")
        .ok()
        .says("Unknown: the activation is a URL");
}

#[cfg(unix)]
#[test]
fn on_a_terminal_tables_fit_and_keys_stay_whole() {
    use std::process::Command;
    let t = guests();
    let driver = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/support/terminal.py");
    let program = t.command();
    let mut command = Command::new("python3");
    for (name, value) in program.get_envs() {
        if let Some(value) = value {
            command.env(name, value);
        }
    }
    let line = "stty cols 100 rows 40; exec \"$0\" describe account C";
    command
        .arg(driver)
        .args(["[]", "sh", "-c", line])
        .arg(program.get_program());
    let output = command.current_dir(&t.dirs().work).output().unwrap();
    let text = String::from_utf8_lossy(&output.stdout).replace('\r', "");
    let table: Vec<&str> = text
        .lines()
        .filter(|line| line.starts_with(['|', '+']))
        .collect();
    assert!(
        table.iter().all(|line| line.chars().count() <= 100),
        "{text}"
    );
    assert!(
        table
            .iter()
            .any(|line| line.contains("import-without-token")),
        "{text}"
    );
    assert!(text.contains(&t.key("A:C")), "{text}");
}

#[cfg(unix)]
#[test]
fn on_a_terminal_an_owner_is_told_unasked_and_a_file_or_a_script_is_not() {
    let t = guests();
    let (status, text) = answer(&t, &["describe", "account", "A"], &[]);
    assert_eq!(status, 0, "{text}");
    assert!(text.contains("Shared With"), "{text}");
    assert!(!text.contains("--shares"), "{text}");
    // An account that exports nothing has nothing to tell.
    let (_, text) = answer(&t, &["describe", "account", "B"], &[]);
    assert!(!text.contains("Shared With"), "{text}");
    for quiet in ["describe account A", "describe account A -o a.txt"] {
        let output = t.run(quiet).ok();
        assert!(!output.stdout().contains("Shared With"), "{output}");
    }
    let (_, text) = answer(&t, &["describe", "account", "A", "-J"], &[]);
    assert!(!text.contains("shares"), "{text}");
}

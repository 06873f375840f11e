//! `expirations`: what expires, what has expired, and what cannot be read.

use crate::support::refusals::Refusals;
use crate::support::sandbox::Sandbox;

fn with_expiries() -> Sandbox {
    let t = Sandbox::new();
    for line in [
        "add operator O --expiry 2039-01-01",
        "add account A --expiry 7d",
        "add user -a A later --expiry 90d",
        "add user -a A gone --expiry -3d",
        "add account B",
    ] {
        t.run(line).ok();
    }
    t
}

fn rows(t: &Sandbox, options: &str) -> Vec<(String, bool, bool)> {
    let json = t.run(&format!("expirations --json {options}")).ok().json();
    let rows = json["report"].as_array().unwrap().iter();
    rows.map(|row| {
        let resource = row["resource"].as_str().unwrap();
        let resource = resource.rsplit("creds/").next().unwrap();
        let flag = |name: &str| row[name].as_bool().unwrap();
        (resource.to_owned(), flag("expires_soon"), flag("expired"))
    })
    .collect()
}

#[test]
fn everything_is_listed_with_its_state() {
    let t = with_expiries();
    let row = |resource: &str, soon, expired| (resource.to_owned(), soon, expired);
    assert_eq!(
        rows(&t, ""),
        [
            row("O", false, false),
            row("O/A", true, false),
            row("O/A/gone", true, true),
            row("O/A/gone.creds", true, true),
            row("O/A/later", false, false),
            row("O/A/later.creds", false, false),
            row("O/B", false, false),
        ]
    );
    assert_eq!(rows(&t, "--skip --within 2d").len(), 2);
    assert_eq!(rows(&t, "--skip -e 2040-01-01").len(), 6);
    assert_eq!(rows(&t, "--skip --within 0").len(), 2);
}

#[test]
fn members_and_empty_lists_are_as_scripts_know_them() {
    let t = Sandbox::with_operator("O");
    let json = t.run("expirations -J").ok().json();
    let threshold = json["expiration_threshold"].as_str().unwrap();
    assert!(threshold.ends_with('Z'), "{threshold}");
    assert_eq!(
        json["report"][0],
        serde_json::json!({
            "resource": "O", "id": t.key("O:O"), "when": "Never", "expiry": 0,
            "expiration_date": "", "expires_soon": false, "expired": false,
        })
    );
    let empty = t.run("expirations --json --skip").ok();
    assert_eq!(empty.json()["report"], serde_json::json!([]));
    t.run("edit operator --expiry 3w").ok();
    let json = t.run("expirations --json").ok().json();
    let when = json["report"][0]["when"].as_str().unwrap();
    assert!(when == "In 2 Weeks" || when == "In 3 Weeks", "{when}");
}

#[test]
fn the_table_is_the_result() {
    let t = with_expiries();
    let output = t.run("expirations --within 3w").ok();
    let lines: Vec<&str> = output.stdout().lines().collect();
    assert!(
        lines[1].contains("Expiration Report (In 3 Weeks)"),
        "{output}"
    );
    assert!(lines[3].starts_with("| Expired | Resource"), "{output}");
    output.says("| No      | O/B ");
    output.says("| Soon    | O/A ");
    output.says("| Yes     | O/A/gone ");
    output.says(" - 3 Days Ago ");
    output.says("| Never");
    assert_eq!(output.stderr(), "");
}

#[test]
fn what_cannot_be_read_does_not_hide_the_rest() {
    let t = with_expiries();
    std::fs::write(t.creds("A", "later"), "damaged").unwrap();
    std::fs::write(t.account_jwt("B"), "damaged").unwrap();
    let output = t.run("expirations").ok();
    output.says("| Unknown | O/B ");
    output.says("| Yes     | O/A/gone ");
    assert!(output.stderr().contains("later.creds: "), "{output}");
    let json = t.run("expirations --json --skip").ok().json();
    let rows = json["report"].as_array().unwrap();
    let unreadable = rows.iter().filter(|row| row["error"].is_string());
    assert_eq!(unreadable.count(), 2);
}

#[test]
fn creds_of_users_that_were_deleted_are_looked_at_too() {
    let t = with_expiries();
    t.run("delete user -a A gone").ok();
    assert!(rows(&t, "").contains(&("O/A/gone.creds".into(), true, true)));
}

#[test]
fn the_exit_status_tells_if_asked() {
    let t = with_expiries();
    t.run("expirations --exit-code")
        .exits(4)
        .says("expired, or expires soon");
    t.run("delete user -a A gone --rm-creds").ok();
    t.run("expirations --exit-code --within 2d").ok();
    std::fs::write(t.creds("A", "later"), "damaged").unwrap();
    t.run("expirations --exit-code --within 2d").exits(4);
}

#[test]
fn refusals() {
    let t = with_expiries();
    let mut cases = Refusals::of(&t);
    cases.usage("expirations --within 10min", "expected a date");
    cases.usage("expirations --within soon", "expected a date");
    cases.usage("expirations --within 99999y", "1970 to 9999");
    Refusals::of(&Sandbox::new()).refused("expirations", "no operator yet");
}

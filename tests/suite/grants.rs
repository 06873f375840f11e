//! The record of activations that an account has issued.

use std::fs;
use std::path::PathBuf;

use crate::activations::sharing;
use crate::support::sandbox::Sandbox;
use crate::support::tokens::Token;

/// The record of an account.
fn record(t: &Sandbox, operator: &str, account: &str) -> PathBuf {
    let name = format!(".accord.grants.{}", t.key(&format!("A:{account}")));
    t.dirs().stores.join(operator).join(name)
}

/// Subjects of the activations that are remembered.
fn remembered(t: &Sandbox, operator: &str, account: &str) -> Vec<String> {
    let text = fs::read_to_string(record(t, operator, account)).unwrap_or_default();
    let token = |line: &str| Token::decode(line).unwrap();
    text.lines()
        .map(|line| token(line).nats()["subject"].as_str().unwrap().to_owned())
        .collect()
}

#[test]
fn what_is_issued_is_remembered_whether_it_is_printed_or_written() {
    let t = sharing();
    t.run("generate activation -a A -t B -s orders.eu").ok();
    t.run("generate activation -a A -t B -s orders.us -o us.tok")
        .ok();
    assert_eq!(remembered(&t, "O", "A"), ["orders.eu", "orders.us"]);
    let token = t.read("us.tok").lines().nth(1).unwrap().to_owned();
    let text = fs::read_to_string(record(&t, "O", "A")).unwrap();
    assert_eq!(text.lines().last(), Some(token.as_str()));
    #[cfg(unix)]
    assert_eq!(crate::support::home::mode(&record(&t, "O", "A")), 0o600);
    // A newer one for the same takes the place of the older one.
    t.run("generate activation -a A -t B -s orders.eu").ok();
    assert_eq!(remembered(&t, "O", "A"), ["orders.us", "orders.eu"]);
    // A shorter one does not: the older one holds on.
    t.run("generate activation -a A -t B -s orders.us --expiry 1d")
        .ok();
    assert_eq!(remembered(&t, "O", "A").len(), 3);
}

#[test]
fn a_dry_run_and_a_refusal_remember_nothing() {
    let t = sharing();
    let plan = t
        .run_unchanged("generate activation -a A -t B -s orders.eu --dry-run -J")
        .ok()
        .json();
    let what = plan["changes"][0]["what"].as_str().unwrap();
    assert_eq!(what, format!("activations issued by {}", t.key("A:A")));
    t.run_unchanged("generate activation -a A -t B -s other")
        .refused();
    t.run_unchanged("generate activation -a A -t B -s orders.eu -o no/such/file")
        .refused();
}

#[test]
fn the_record_follows_the_account_through_renames_and_goes_with_it() {
    let t = sharing();
    t.run("generate activation -a A -t B -s orders.eu").ok();
    t.run("rename account A Shop").ok();
    t.run("rename operator O P").ok();
    assert_eq!(remembered(&t, "P", "Shop"), ["orders.eu"]);
    let plan = t.run_unchanged("delete account Shop --dry-run").ok();
    plan.says("would delete activations issued by <A:A>: ");
    let path = record(&t, "P", "Shop");
    t.run("delete account Shop").ok();
    assert!(!path.exists());
}

#[test]
fn an_operator_is_deleted_with_all_records() {
    let t = sharing();
    t.run("add export -a B -s b --private").ok();
    t.run("generate activation -a A -t B -s orders.eu").ok();
    t.run("generate activation -a B -t A").ok();
    t.run("add operator P").ok();
    t.run_unchanged("delete operator O --dry-run")
        .ok()
        .says("would delete activations issued");
    t.run("delete operator O").ok();
    assert!(!t.dirs().stores.join("O").exists());
}

#[test]
fn a_migrated_account_takes_its_record_along() {
    let t = sharing();
    t.run("generate activation -a A -t B -s orders.eu").ok();
    t.run("generate activation -a A -t B -s orders.us").ok();
    let old = t.dirs().stores.join("O");
    t.run("add operator P --sys").ok();
    let line = format!("migrate --url '{}/accounts/A/A.jwt'", old.display());
    t.run(&line).ok();
    let name = format!(".accord.grants.{}", t.key("A:A"));
    let read = |dir: PathBuf| fs::read_to_string(dir.join(&name)).unwrap();
    let moved = read(t.dirs().stores.join("P"));
    assert_eq!(moved, read(old.clone()));
    // A second time adds nothing, and a whole operator is moved with its records as well.
    t.run(&format!(
        "migrate --operator-dir '{}' --force",
        old.display()
    ))
    .ok();
    assert_eq!(read(t.dirs().stores.join("P")), moved);
}

#[test]
fn a_rebuilt_store_has_the_records_that_were_found() {
    let t = sharing();
    t.run("generate activation -a A -t B -s orders.eu").ok();
    let stores = t.dirs().stores.display().to_string();
    t.run_args(&["fix", "--in", &stores, "--out", "new"]).ok();
    let name = format!(".accord.grants.{}", t.key("A:A"));
    let rebuilt = fs::read_to_string(t.path("new/operators/O").join(name)).unwrap();
    let before = fs::read_to_string(record(&t, "O", "A")).unwrap();
    assert_eq!(rebuilt, before);
}

#[test]
fn a_store_that_can_only_be_read_still_issues() {
    let t = sharing();
    let lock = t.dirs().stores.join(".accord.lock");
    fs::remove_file(&lock).unwrap();
    // Nobody can lock this, not even the administrator.
    fs::create_dir(&lock).unwrap();
    let issued = t
        .run_unchanged("generate activation -a A -t B -s orders.eu")
        .ok();
    assert!(
        issued
            .stdout()
            .contains("-----BEGIN NATS ACTIVATION JWT-----")
    );
    issued.says("warning: the activation is not remembered, so `share list` and `share revoke` do not know of it: cannot lock");
    // What can only be kept in this store is refused as before.
    t.run_unchanged("generate activation -a A -t B -s orders.eu -o B.tok")
        .refused();
}

#[test]
fn what_somebody_put_into_a_record_breaks_nothing() {
    let t = sharing();
    t.run("generate activation -a A -t B -s orders.eu").ok();
    let own = fs::read_to_string(record(&t, "O", "A")).unwrap();
    t.run("add export -a B -s b --private").ok();
    t.run("generate activation -a B -t A").ok();
    let foreign = fs::read_to_string(record(&t, "O", "B")).unwrap();
    let mut bent = own.trim().to_owned();
    bent.insert(bent.len() - 5, 'A');
    let text = [
        b"\xff\xfe\0garbage\r\n".as_slice(),
        foreign.as_bytes(),
        bent.as_bytes(),
        b"\n\n\x1b[2Jeyj.eyj.eyj\n",
        own.as_bytes(),
    ];
    fs::write(record(&t, "O", "A"), text.concat()).unwrap();
    t.run("generate activation -a A -t B -s orders.us").ok();
    let kept = remembered(&t, "O", "A");
    assert_eq!(kept.last().unwrap(), "orders.us");
    assert!(kept.contains(&"orders.eu".to_owned()));
    // Something else at its place is told, and left alone.
    fs::remove_file(record(&t, "O", "A")).unwrap();
    fs::create_dir(record(&t, "O", "A")).unwrap();
    t.run("generate activation -a A -t B -s orders.us -o B.tok")
        .ok()
        .says("the activation is not remembered")
        .says("it is a directory, not a file");
    t.run("delete account A").refused();
    fs::remove_dir(record(&t, "O", "A")).unwrap();
}

#[test]
#[cfg(unix)]
fn a_link_in_place_of_a_record_is_not_followed() {
    let t = sharing();
    let precious = t.write("precious", "mine");
    std::os::unix::fs::symlink(&precious, record(&t, "O", "A")).unwrap();
    t.run("generate activation -a A -t B -s orders.eu").ok();
    assert_eq!(t.read("precious"), "mine");
    assert_eq!(remembered(&t, "O", "A"), ["orders.eu"]);
}

#[test]
fn commands_that_issue_at_the_same_time_are_all_remembered() {
    let t = sharing();
    let subjects: Vec<String> = (0..6).map(|n| format!("orders.{n}")).collect();
    std::thread::scope(|scope| {
        for subject in &subjects {
            let t = &t;
            scope.spawn(move || {
                t.run(&format!("generate activation -a A -t B -s {subject}"))
                    .ok();
            });
        }
    });
    let mut kept = remembered(&t, "O", "A");
    kept.sort();
    assert_eq!(kept, subjects);
}

#[test]
fn what_is_issued_in_the_second_of_a_revocation_counts() {
    let t = sharing();
    t.run("revocations add-activation -a A -s orders.> -t B")
        .ok();
    t.run("generate activation -a A -t B -s orders.> -o B.tok")
        .ok();
    let token = Token::decode(t.read("B.tok").lines().nth(1).unwrap()).unwrap();
    let revoked = &t.claims_account("A")["nats"]["exports"];
    let export = revoked.as_array().unwrap().iter();
    let export = export.clone().find(|e| e["subject"] == "orders.>").unwrap();
    let until = export["revocations"][t.key("A:B")].as_i64().unwrap();
    assert!(token.claims["iat"].as_i64().unwrap() > until);
    // A revocation for times to come is another thing, and told.
    t.run("revocations add-activation -a A -s orders.> -t '*' --at 2100-01-01T00:00:00Z --yes")
        .ok();
    t.run("generate activation -a A -t B -s orders.> -o B.tok")
        .ok()
        .says("are revoked up to 2100-01-01 00:00:00 UTC, so this one does not count");
}

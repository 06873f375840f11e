//! Many processes at once on one store: nothing is lost, and nobody sees a half-made change.

use std::collections::BTreeSet;
use std::io::Write;
use std::process::{Child, Output, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use crate::support::home::walk;
use crate::support::sandbox::Sandbox;
use crate::support::tokens::{SEED, Token, public_key_of};

/// Enough that they meet, few enough for a small machine.
const AT_ONCE: usize = 30;

/// Starts a command line and lets it run.
fn start(t: &Sandbox, line: &str) -> Child {
    t.command()
        .args(shell_words::split(line).unwrap())
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap()
}

/// Runs command lines at once, and expects each to succeed.
fn all_at_once(t: &Sandbox, lines: impl Iterator<Item = String>) {
    let running: Vec<(String, Child)> = lines.map(|line| (line.clone(), start(t, &line))).collect();
    for (line, child) in running {
        succeeded(&line, &child.wait_with_output().unwrap());
    }
}

fn succeeded(line: &str, output: &Output) {
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert!(
        output.status.success(),
        "{line}: {:?} {stderr}",
        output.status
    );
}

#[test]
fn users_accounts_and_exports_added_at_once_are_all_there_afterwards() {
    let t = Sandbox::with_operator("O").account("A").account("B");
    let before = walk(&t.dirs().keys.join("keys"))
        .iter()
        .map(|listing| listing.files.len())
        .sum::<usize>();
    let done = AtomicBool::new(false);
    std::thread::scope(|scope| {
        let readers: Vec<_> = [
            "list accounts --json",
            "list users --account A --json",
            "describe account A --json",
            "validate --all-accounts",
            "env",
        ]
        .into_iter()
        .map(|line| scope.spawn(|| read_until(&t, line, &done)))
        .collect();
        all_at_once(
            &t,
            (0..AT_ONCE).map(|n| match n % 3 {
                0 => format!("add user --account A --name u{n}"),
                1 => format!("add account --name N{n}"),
                _ => format!("add export --account B --subject s.{n}"),
            }),
        );
        done.store(true, Ordering::Relaxed);
        for reader in readers {
            let runs = reader.join().unwrap();
            assert!(runs > 0);
        }
    });
    let third = AT_ONCE / 3;
    let names = |line: &str| -> BTreeSet<String> {
        let list = t.run(line).ok().json();
        let list = list.as_array().unwrap();
        list.iter()
            .map(|entry| entry["name"].as_str().unwrap().to_owned())
            .collect()
    };
    assert_eq!(names("list accounts --json").len(), 2 + third);
    assert_eq!(names("list users --account A --json").len(), third);
    let exports = t.claims_account("B")["nats"]["exports"]
        .as_array()
        .unwrap()
        .len();
    assert_eq!(exports, third);
    t.run("validate --all-accounts").ok();
    for n in (0..AT_ONCE).step_by(3) {
        creds_fit(&t, "A", &format!("u{n}"));
    }
    // As many keys as things were made: none lost, none orphaned.
    let after = walk(&t.dirs().keys.join("keys"))
        .iter()
        .map(|listing| listing.files.len())
        .sum::<usize>();
    assert_eq!(after - before, 2 * third);
}

/// Reads again and again, and says how often.
fn read_until(t: &Sandbox, line: &str, done: &AtomicBool) -> usize {
    let mut runs = 0;
    while !done.load(Ordering::Relaxed) || runs == 0 {
        let output = start(t, line).wait_with_output().unwrap();
        succeeded(line, &output);
        runs += 1;
    }
    runs
}

/// Whether creds hold the stored JWT of a user and the seed of its key.
fn creds_fit(t: &Sandbox, account: &str, user: &str) {
    let creds = std::fs::read_to_string(t.creds(account, user)).unwrap();
    let jwt = std::fs::read_to_string(t.user_jwt(account, user)).unwrap();
    assert!(creds.contains(jwt.trim()), "{user}");
    let token = Token::decode(&jwt).unwrap();
    assert!(token.is_signed_by_its_issuer(), "{user}");
    let seed = SEED.find(&creds).unwrap().as_str();
    assert_eq!(public_key_of(seed).as_deref(), token.text("sub"), "{user}");
}

#[test]
fn of_many_that_add_the_same_name_one_succeeds_and_no_key_is_orphaned() {
    let t = Sandbox::with_operator("O").account("A");
    let running: Vec<Child> = (0..10)
        .map(|n| {
            start(
                &t,
                &format!(
                    "add user --account A --name {}",
                    if n % 2 == 0 { "u" } else { "U" }
                ),
            )
        })
        .collect();
    let outputs: Vec<Output> = running
        .into_iter()
        .map(|child| child.wait_with_output().unwrap())
        .collect();
    let codes: Vec<_> = outputs.iter().map(|output| output.status.code()).collect();
    assert_eq!(
        codes.iter().filter(|code| **code == Some(0)).count(),
        1,
        "{codes:?}"
    );
    assert_eq!(
        codes.iter().filter(|code| **code == Some(1)).count(),
        9,
        "{codes:?}"
    );
    let seeds = walk(&t.dirs().keys.join("keys/U"))
        .iter()
        .map(|listing| listing.files.len())
        .sum::<usize>();
    assert_eq!(seeds, 1);
    t.run("validate --all-accounts").ok();
}

#[test]
fn first_commands_of_a_new_home_do_not_get_in_each_others_way() {
    let t = Sandbox::new();
    all_at_once(
        &t,
        (0..10).map(|n| format!("add operator --name O{n} --sys")),
    );
    let operators = t.run("list operators --json").ok().json();
    assert_eq!(operators.as_array().map(Vec::len), Some(10), "{operators}");
    for n in 0..10 {
        t.call()
            .env("ACCORD_OPERATOR", format!("O{n}"))
            .run("validate --all-accounts")
            .ok();
    }
}

#[test]
fn accounts_deleted_and_changed_at_once_leave_a_sound_store() {
    let t = Sandbox::with_operator("O").account("B");
    for n in 0..6 {
        t.run(&format!("add account --name D{n}")).ok();
        t.run(&format!("add user --account D{n} --name u")).ok();
    }
    all_at_once(
        &t,
        (0..6).flat_map(|n| {
            [
                format!("delete account D{n} --rm-nkey --rm-creds"),
                format!("add user --account B --name u{n}"),
                format!(
                    "revocations add-user --account B --user-public-key '*' --at {}",
                    1_000 + n
                ),
            ]
        }),
    );
    let left = t.run("list accounts --json").ok().json();
    assert_eq!(left.as_array().map(Vec::len), Some(1), "{left}");
    assert_eq!(t.claims_account("B")["nats"]["revocations"]["*"], 1_005);
    t.run("validate --account B").ok();
}

/// A command that has read the store and waits for the rest of its standard input.
struct Held(Child);

impl Held {
    /// Returns when the command reads: more blanks are written than a pipe takes without a reader.
    fn start(t: &Sandbox, line: &str) -> Held {
        let mut child = t
            .command()
            .args(shell_words::split(line).unwrap())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut stdin = child.stdin.take().unwrap();
        stdin.write_all(&vec![b'\n'; 512 << 10]).unwrap();
        child.stdin = Some(stdin);
        Held(child)
    }

    /// Feeds it, and waits for its end.
    fn go_on(mut self, rest: &str) -> Output {
        let mut stdin = self.0.stdin.take().unwrap();
        stdin.write_all(rest.as_bytes()).unwrap();
        drop(stdin);
        self.0.wait_with_output().unwrap()
    }
}

#[test]
fn a_change_by_a_program_without_locks_is_noticed_and_not_overwritten() {
    let t = Sandbox::with_operator("O").account("A");
    let other = std::fs::read(t.account_jwt("A")).unwrap();
    t.run("add export --account A --subject first").ok();
    let seed = t.seed("O");
    // The account is read before the key, which does not come until the file has changed.
    let held = Held::start(&t, "add export --account A --subject second -K -");
    std::fs::write(t.account_jwt("A"), &other).unwrap();
    let before = t.tree();
    let output = held.go_on(&seed);
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{stderr}");
    assert!(
        stderr.contains("was changed by another program meanwhile"),
        "{stderr}"
    );
    assert!(
        stderr.contains("hint: nothing was changed; run the command again"),
        "{stderr}"
    );
    t.assert_unchanged(&before);
}

#[test]
fn a_file_made_by_a_program_without_locks_is_noticed_and_not_overwritten() {
    let t = Sandbox::with_operator("O").account("A");
    let seed = t.seed("O");
    let held = Held::start(&t, "add account --name N -K -");
    let path = t.account_jwt("N");
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::copy(t.account_jwt("A"), &path).unwrap();
    let before = t.tree();
    let output = held.go_on(&seed);
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{stderr}");
    assert!(stderr.contains("hint: "), "{stderr}");
    t.assert_unchanged(&before);
}

#[test]
fn whoever_waits_for_a_lock_edits_what_is_there_then() {
    let t = Sandbox::with_operator("O").account("A");
    let seed = t.seed("O");
    let held = Held::start(&t, "add export --account A --subject first -K -");
    let waiting = start(&t, "add export --account A --subject second");
    let reading = start(&t, "describe account A --json");
    // Long enough that they wait indeed; the outcome is the same if they do not.
    std::thread::sleep(Duration::from_millis(200));
    succeeded("first", &held.go_on(&seed));
    succeeded("second", &waiting.wait_with_output().unwrap());
    succeeded("describe", &reading.wait_with_output().unwrap());
    let exports = t.claims_account("A")["nats"]["exports"].clone();
    let subjects = exports
        .as_array()
        .unwrap()
        .iter()
        .map(|export| export["subject"].clone());
    assert_eq!(subjects.collect::<Vec<_>>(), ["first", "second"]);
}

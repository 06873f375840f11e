//! Tables of lists on a terminal: as wide as it is, with keys that can be copied whole.
#![cfg(unix)]

use std::process::Command;

use crate::support::sandbox::Sandbox;

/// What a command shows on a terminal of this width.
pub fn on_terminal(t: &Sandbox, columns: usize, line: &str) -> String {
    let driver = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/support/terminal.py");
    let program = t.command();
    let mut command = Command::new("python3");
    for (name, value) in program.get_envs() {
        if let Some(value) = value {
            command.env(name, value);
        }
    }
    let shell = format!("stty cols {columns} rows 40; exec \"$0\" {line}");
    command
        .arg(driver)
        .args(["[]", "sh", "-c", &shell])
        .arg(program.get_program());
    let output = command.current_dir(&t.dirs().work).output().unwrap();
    String::from_utf8_lossy(&output.stdout).replace('\r', "")
}

#[test]
fn lists_fit_a_terminal_and_keys_stay_whole() {
    let long = "a name of an account that is much longer than the room beside a public key";
    let t = Sandbox::with_operator("O");
    t.run_args(&["add", "account", "--name", long, "--expiry", "1d"])
        .ok();
    let of = "a user of it";
    t.run_args(&["add", "user", "--name", of]).ok();
    t.run("edit account --tag x --sk generate").ok();
    t.run("add export --subject private.> --private").ok();
    t.run_args(&["revocations", "add-user", of]).ok();
    let account = t.key(&format!("A:{long}"));
    let quoted = shell_words::quote(&account).into_owned();
    t.run(&format!(
        "revocations add-activation --target-account {quoted}"
    ))
    .ok();
    let (key, width) = (account.as_str(), 100);
    let keyed = Some(key);
    let user = t.key(&format!("U:{long}/{of}"));
    for (line, whole) in [
        ("list accounts", keyed),
        ("list keys --accounts", keyed),
        ("revocations list-users", Some(user.as_str())),
        ("revocations list-activations", keyed),
        ("expirations", None),
        ("env", None),
        ("validate --all-accounts", None),
    ] {
        let wide = t.run(line).stdout().to_owned();
        assert!(wide.contains('|'), "{line}: {wide}");
        let text = on_terminal(&t, width, line);
        let table: Vec<&str> = text
            .lines()
            .filter(|line| line.starts_with(['|', '+']))
            .collect();
        assert!(table.len() > 3, "{line}: {text}");
        let widest = table.iter().map(|row| row.chars().count()).max().unwrap();
        assert!(widest <= width, "{line} is {widest} wide:\n{text}");
        let squeezed = wide.lines().any(|row| row.chars().count() > width);
        assert!(
            squeezed || line == "env",
            "{line} would fit anyway:\n{wide}"
        );
        if let Some(key) = whole {
            assert!(text.contains(key), "{line}: {text}");
        }
    }
}

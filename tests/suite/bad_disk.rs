//! Disks that are full or read-only: nothing half is left, and reading goes on.
#![cfg(unix)]

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use crate::support::refusals::Refusals;
use crate::support::sandbox::Sandbox;

/// Everything that some command may change.
const COMMANDS: [&str; 9] = [
    "add account --name N",
    "add user --account A --name n",
    "add export --account A --subject s",
    "edit operator --sk generate",
    "delete account A --rm-nkey --rm-creds",
    "delete user --account A u --revoke --rm-nkey --rm-creds",
    "revocations add-user --account A --user-public-key *",
    "generate nkey --user --store",
    "add operator --name P --sys",
];

fn store() -> Sandbox {
    Sandbox::with_operator("O")
        .account("A")
        .account("B")
        .user("A", "u")
}

/// The program behind a shell that limits it; `$0` and what follows are its words.
pub fn limited(t: &Sandbox, limit: &str, line: &str) -> std::process::Output {
    let program = t.command().get_program().to_owned();
    let words = shell_words::split(line).unwrap();
    let command = t.command();
    let mut shell = std::process::Command::new("/bin/sh");
    shell.env_clear();
    for (name, value) in command.get_envs() {
        if let Some(value) = value {
            shell.env(name, value);
        }
    }
    shell.current_dir(command.get_current_dir().unwrap());
    shell
        .arg("-c")
        .arg(format!("{limit}; exec \"$0\" \"$@\""))
        .arg(program)
        .args(words);
    shell.output().unwrap()
}

#[test]
fn a_disk_that_takes_no_more_leaves_everything_as_it_was() {
    let t = store();
    let before = t.tree();
    for line in COMMANDS {
        // A limit of no bytes fails each write; without the signal it is an error like a full disk.
        let output = limited(&t, "trap '' XFSZ; ulimit -f 0", line);
        let stderr = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(1), "{line}: {stderr}");
        assert!(stderr.contains("hint: "), "{line}: {stderr}");
        assert_eq!(stderr.matches("error: ").count(), 1, "{line}: {stderr}");
        t.assert_unchanged(&before);
        nothing_left_over(&t);
    }
    // Reading needs no room.
    let output = limited(&t, "trap '' XFSZ; ulimit -f 0", "list accounts");
    assert!(output.status.success());
    t.run("validate --all-accounts").ok();
}

#[test]
fn a_signal_for_too_large_a_file_leaves_everything_as_it_was() {
    let t = store();
    let before = t.tree();
    for line in COMMANDS {
        let output = limited(&t, "ulimit -f 0", line);
        assert!(!output.status.success(), "{line}");
        t.run("list accounts").ok();
        t.assert_unchanged(&before);
        nothing_left_over(&t);
    }
}

/// No temporary file, record or journal, wherever commands write.
fn nothing_left_over(t: &Sandbox) {
    for listing in crate::support::home::walk(&t.dirs().root) {
        for name in listing.files {
            let name = name.to_string_lossy();
            let ours =
                name.starts_with(".accord.") && !matches!(&*name, ".accord.lock" | ".accord.index");
            assert!(!ours, "{}/{name} was left", listing.dir.display());
        }
    }
}

#[test]
#[cfg(target_os = "linux")]
fn a_result_that_cannot_be_printed_is_an_error() {
    let t = store();
    for line in [
        "list accounts",
        "describe account A",
        "generate nkey --user",
        "add account Printed",
    ] {
        let output = limited(&t, "exec >/dev/full", line);
        let stderr = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(1), "{line}: {stderr}");
        assert!(
            stderr.contains("cannot write to standard output"),
            "{stderr}"
        );
        assert!(stderr.contains("stays changed"), "{stderr}");
    }
    t.run("list accounts").ok().says("| Printed ");
    // A reader that has seen enough is none.
    let output = limited(&t, "exec 2>&1 | :; true", "list accounts");
    assert!(output.status.success());
}

#[test]
#[cfg(target_os = "linux")]
fn a_device_in_place_of_an_output_file_is_told_before_anything_is_written() {
    let t = store();
    let mut cases = Refusals::of(&t);
    cases.refused(
        "generate creds --account A --name u --output-file /dev/full",
        "/dev/full",
    );
}

/// Takes the permission to write, as the owner of a store can; root is not bound by it.
struct ReadOnly(Vec<(PathBuf, u32)>);

impl ReadOnly {
    fn below(dirs: &[&Path]) -> ReadOnly {
        let mut before = Vec::new();
        for dir in dirs {
            for listing in crate::support::home::walk(dir) {
                let files = listing.files.iter().map(|name| listing.dir.join(name));
                for path in files.chain([listing.dir.clone()]) {
                    let mode = fs::metadata(&path).unwrap().permissions().mode();
                    before.push((path.clone(), mode));
                    fs::set_permissions(&path, fs::Permissions::from_mode(mode & !0o222)).unwrap();
                }
            }
        }
        ReadOnly(before)
    }
}

impl Drop for ReadOnly {
    fn drop(&mut self) {
        for (path, mode) in self.0.iter().rev() {
            fs::set_permissions(path, fs::Permissions::from_mode(*mode)).unwrap();
        }
    }
}

/// Whether modes bind whoever runs the tests; root is asked to drop its power instead.
fn modes_bind(dir: &Path) -> bool {
    let probe = dir.join("probe");
    fs::create_dir(&probe).unwrap();
    fs::set_permissions(&probe, fs::Permissions::from_mode(0o500)).unwrap();
    let bound = fs::write(probe.join("x"), "").is_err();
    let _ = fs::remove_dir_all(&probe);
    bound
}

#[test]
fn a_read_only_store_can_be_read_and_refuses_to_be_changed() {
    let t = store();
    let dirs = [&*t.dirs().stores, &*t.dirs().keys, &*t.dirs().config];
    let _read_only = ReadOnly::below(&dirs);
    let (program, prefix) = match modes_bind(&t.dirs().work) {
        true => (t.command().get_program().to_owned(), vec![]),
        false => match without_power() {
            Some(prefix) => (t.command().get_program().to_owned(), prefix),
            None => {
                println!(
                    "left out: modes do not bind root, and there is no setpriv to become bound"
                );
                return;
            }
        },
    };
    let run = |line: &str| {
        let plain = t.command();
        let mut words: Vec<std::ffi::OsString> = prefix.iter().map(Into::into).collect();
        words.push(program.clone());
        let mut command = std::process::Command::new(&words[0]);
        command.args(&words[1..]).env_clear();
        for (name, value) in plain.get_envs() {
            command.env(name, value.unwrap_or_default());
        }
        command.current_dir(&t.dirs().work);
        command.args(shell_words::split(line).unwrap());
        command.output().unwrap()
    };
    let before = t.tree();
    for line in [
        "list accounts",
        "list operators",
        "list users --account A",
        "describe operator",
        "describe account A",
        "validate --all-accounts",
        "env",
        "generate creds --account A --name u",
        "revocations list-users --account A --json",
        "add account --name N --dry-run",
    ] {
        let output = run(line);
        let stderr = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{line}: {stderr}");
    }
    for line in COMMANDS {
        let output = run(line);
        let stderr = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(1), "{line}: {stderr}");
        assert_eq!(stderr.matches("error: ").count(), 1, "{line}: {stderr}");
        assert!(stderr.contains("hint: "), "{line}: {stderr}");
    }
    t.assert_unchanged(&before);
}

/// Words before a command that make root bound by modes.
fn without_power() -> Option<Vec<&'static str>> {
    let prefix = vec!["setpriv", "--inh-caps=-all", "--bounding-set=-all", "--"];
    let tried = std::process::Command::new(prefix[0])
        .args(&prefix[1..])
        .arg("true")
        .output();
    tried
        .is_ok_and(|output| output.status.success())
        .then_some(prefix)
}

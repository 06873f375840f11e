//! Stores that are damaged, odd, locked, full or read-only.

use std::fs;

use crate::support::refusals::Refusals;
use crate::support::sandbox::Sandbox;
use crate::support::tokens::Token;

fn store() -> Sandbox {
    let t = Sandbox::with_operator("O")
        .account("A")
        .account("B")
        .user("A", "u")
        .user("B", "w");
    t.run("add export --account A --private --subject orders.>")
        .ok();
    t.run("select account B").ok();
    t
}

/// Commands that change something, none of which touches account A.
const CHANGES: [&str; 5] = [
    "add account --name N",
    "add user --account B --name n",
    "add export --account B --subject s",
    "generate creds --account B --name w --output-file w.creds",
    "delete user --account B w",
];

#[test]
fn a_damaged_account_is_told_and_does_not_hinder_the_others() {
    let t = store();
    let path = t.account_jwt("A");
    let good = fs::read_to_string(&path).unwrap();
    let other = fs::read_to_string(t.operator_jwt("O")).unwrap();
    let parts: Vec<&str> = good.split('.').collect();
    let theirs: Vec<&str> = other.split('.').collect();
    for (content, says) in [
        (String::new(), "empty"),
        ("\n".to_owned(), "empty"),
        (good[..good.len() / 2].to_owned(), "cannot read account JWT"),
        (other.clone(), "type"),
        (
            format!("{}.{}.{}", parts[0], parts[1], theirs[2]),
            "signature does not match",
        ),
        ("e".repeat(3 << 20), "larger than"),
        ("nonsense".to_owned(), "cannot read account JWT"),
    ] {
        fs::write(&path, content).unwrap();
        let mut cases = Refusals::of(&t);
        cases.refused("describe account A", says);
        cases.refused("add user --account A --name n", says);
        cases.refused("add export --account A --subject s", says);
        cases.refused("generate creds --account A --name u", says);
        cases.refused(
            "generate activation --account A --subject orders.> --target-account B",
            says,
        );
        drop(cases);
        others_work(&t);
        t.run_unchanged("validate --all-accounts").refused();
    }
    fs::remove_file(&path).unwrap();
    others_work(&t);
    fs::create_dir(&path).unwrap();
    fs::write(path.join("inside"), "").unwrap();
    let mut cases = Refusals::of(&t);
    cases.refused("add user --account A --name n", "a directory, not a file");
    drop(cases);
    others_work(&t);
}

fn others_work(t: &Sandbox) {
    for line in CHANGES {
        t.run(&format!("{line} --dry-run")).ok();
    }
    for line in [
        "list accounts",
        "list users --account B",
        "describe account B",
        "describe operator",
        "validate --account B",
    ] {
        t.run_unchanged(line).ok();
    }
}

#[test]
fn a_damaged_user_is_told_and_does_not_hinder_the_others() {
    let t = store();
    let path = t.user_jwt("A", "u");
    fs::write(&path, "nonsense").unwrap();
    t.run("add user --account A --name v").ok();
    t.run("list users --account A").ok();
    t.run("describe account A").ok();
    let mut cases = Refusals::of(&t);
    cases.refused("describe user --account A u", "cannot read user JWT");
    cases.refused("generate creds --account A --name u", "user JWT");
}

#[test]
fn a_damaged_operator_is_told() {
    let t = store();
    let path = t.operator_jwt("O");
    for (content, says) in [("", "empty"), ("nonsense", "cannot read operator JWT")] {
        fs::write(&path, content).unwrap();
        let mut cases = Refusals::of(&t);
        cases.refused("add account --name N", says);
        cases.refused("describe operator", says);
        cases.refused("add export --account A --subject s", says);
    }
    fs::write(path.with_file_name(".nsc"), "{").unwrap();
    let mut cases = Refusals::of(&t);
    cases.refused("add account --name N", "");
}

#[test]
fn malformed_saved_defaults_are_told_and_never_replaced() {
    let t = store();
    let path = t.dirs().config.join("nsc.json");
    let mut cases = Refusals::of(&t);
    for content in [
        &b""[..],
        b"\n",
        b"{",
        b"[]",
        b"null x",
        b"{\"store_root\": 7}",
        b"\xff\xfe",
        b"{\"operator\": \"O\", \"operator\": \"P\"}",
        &vec![b' '; 2 << 20],
    ] {
        fs::write(&path, content).unwrap();
        cases.prepared();
        for line in [
            "list accounts",
            "add account --name N",
            "select account A",
            "env",
        ] {
            cases.refused(line, "nsc.json");
        }
    }
    fs::remove_file(&path).unwrap();
    fs::create_dir(&path).unwrap();
    fs::write(path.join("inside"), "").unwrap();
    cases.prepared();
    cases.refused("list accounts", "a directory, not a file");
}

#[test]
fn saved_defaults_that_lead_nowhere_are_told() {
    let t = store();
    let path = t.dirs().config.join("nsc.json");
    for (content, says) in [
        (r#"{"store_root": "/no/such/store", "operator": "O"}"#, ""),
        (r#"{"store_root": "../../x", "operator": "../O"}"#, ""),
    ] {
        fs::write(&path, content).unwrap();
        let mut cases = Refusals::of(&t);
        cases.refused("add user --name n", says);
        cases.refused("describe operator", says);
    }
}

#[test]
fn stray_files_and_directories_are_nobodys_business() {
    let t = store();
    let stores = &t.dirs().stores;
    let keys = &t.dirs().keys;
    for stray in [
        "README",
        ".git/config",
        "empty/x",
        "O/notes.txt",
        "O/accounts/file",
        "O/accounts/A/x.jwt",
        "O/accounts/no-jwt/other.jwt",
        "O/accounts/A/users/notes",
        "O/accounts/A/users/dir.jwt/x",
        "O/accounts/.DS_Store",
        "O/accounts/A/users/.hidden.swp",
        "Thumbs.db",
    ] {
        let path = stores.join(stray);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, "stray").unwrap();
    }
    for stray in [
        "x",
        "keys/x",
        "keys/Z/ZZ/x.nk",
        "keys/A/x.nk",
        "creds/x",
        "creds/O/x/y",
        "A/AA/x",
    ] {
        let path = keys.join(stray);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, "stray").unwrap();
    }
    let json = t.run("list accounts --json").ok().json();
    assert_eq!(json.as_array().map(Vec::len), Some(2), "{json}");
    t.run("list operators").ok();
    t.run("validate --all-accounts").ok();
    for line in CHANGES {
        t.run(line).ok();
    }
    t.run("delete account A --rm-nkey --rm-creds").ok();
    assert!(
        stores.join("O/accounts/A/x.jwt").is_file(),
        "a stranger's file was removed"
    );
}

#[test]
#[cfg(unix)]
fn odd_names_of_files_are_nobodys_business() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;
    let t = store();
    let accounts = t.dirs().stores.join("O/accounts");
    for name in [&b"\xff\xfe"[..], b"\xff.jwt", b"a\nb", b" "] {
        fs::create_dir(accounts.join(OsStr::from_bytes(name))).unwrap();
    }
    std::os::unix::fs::symlink("loop", accounts.join("loop")).unwrap();
    std::os::unix::fs::symlink("/no/such", accounts.join("dangling")).unwrap();
    let json = t.run("list accounts --json").ok().json();
    assert_eq!(json.as_array().map(Vec::len), Some(2), "{json}");
    t.run("add account --name N").ok();
    t.run("validate --all-accounts").ok();
}

#[test]
#[cfg(unix)]
fn pipes_in_place_of_stored_files_are_told_at_once() {
    let t = store();
    let seed = t.seed_file("A:A").unwrap();
    let paths = [
        (t.account_jwt("A"), "a pipe, not a file"),
        (t.operator_jwt("O"), "a pipe, not a file"),
        (t.dirs().config.join("nsc.json"), "a pipe, not a file"),
        (seed, "is in the keystore"),
    ];
    for (path, says) in paths {
        let good = fs::read(&path).unwrap();
        fs::remove_file(&path).unwrap();
        pipe(&path);
        let mut cases = Refusals::of(&t);
        cases.refused("add user --account A --name n", says);
        drop(cases);
        fs::remove_file(&path).unwrap();
        fs::write(&path, good).unwrap();
    }
    let target = t.user_jwt("A", "piped");
    pipe(&target);
    let mut cases = Refusals::of(&t);
    cases.refused("add user --account A --name piped", "piped");
}

#[cfg(unix)]
fn pipe(path: &std::path::Path) {
    use rustix::fs::{CWD, FileType, Mode, mknodat};
    mknodat(CWD, path, FileType::Fifo, Mode::RUSR | Mode::WUSR, 0).unwrap();
}

#[test]
fn something_else_at_a_place_to_be_written_is_told_before_anything_is_written() {
    let t = store();
    let (stores, keys) = (&t.dirs().stores, &t.dirs().keys);
    // Directories where files are to be, and files where directories are to be.
    for path in [
        stores.join("O/accounts/A/users/n.jwt"),
        keys.join("creds/O/A/n.creds"),
        stores.join("O/accounts/N/N.jwt"),
        t.path("out"),
    ] {
        fs::create_dir_all(&path).unwrap();
        fs::write(path.join("inside"), "").unwrap();
    }
    for path in [stores.join("O/accounts/F"), keys.join("creds/O/F")] {
        fs::write(path, "").unwrap();
    }
    let mut cases = Refusals::of(&t);
    cases.refused("add user --account A --name n", "\"n\" already exists");
    cases.refused("add account --name N", "\"N\" already exists");
    cases.refused("add account --name F", "");
    cases.refused(
        "generate creds --account A --name u --output-file out",
        "a directory, not a file",
    );
    cases.refused(
        "generate creds --account A --name u --output-file no/such/dir/x",
        "no/such/dir",
    );
    cases.refused(
        "generate activation --account A --subject orders.> --target-account B --output-file out",
        "a directory, not a file",
    );
}

#[test]
fn a_file_in_place_of_a_directory_of_the_program_is_told() {
    let t = store();
    t.write("file", "");
    let mut cases = Refusals::of(&t);
    for option in ["--data-dir", "--keystore-dir", "--config-dir", "--all-dirs"] {
        for below in ["file", "file/x"] {
            cases.refused(&format!("{option} {below} add operator --name N"), "file");
        }
    }
    cases.refused("--data-dir file list operators", "file");
    cases.refused("env --store file", "file");
    cases.refused("init --name N --dir file", "file");
}

#[test]
fn a_locked_store_is_waited_for_and_then_told() {
    let t = store();
    for root in [&t.dirs().stores, &t.dirs().keys] {
        let lock = fs::File::options()
            .read(true)
            .write(true)
            .create(true)
            .truncate(false)
            .open(root.join(".accord.lock"))
            .unwrap();
        lock.lock().unwrap();
        {
            let mut cases = Refusals::of(&t);
            for line in [
                "add account --name N",
                "list accounts",
                "delete user --account B w",
            ] {
                cases.refused(&format!("--lock-timeout 0 {line}"), "cannot lock");
                cases.special(line, "cannot lock", &|call| {
                    call.env("ACCORD_LOCK_TIMEOUT", "0")
                });
            }
        }
        let start = std::time::Instant::now();
        t.run_unchanged("--lock-timeout 1 add account --name N")
            .refused();
        assert!(start.elapsed().as_secs() >= 1);
        lock.unlock().unwrap();
        // Others that only read do not stop readers.
        lock.lock_shared().unwrap();
        t.run_unchanged("--lock-timeout 0 list accounts").ok();
        t.run_unchanged("--lock-timeout 0 add account --name N")
            .refused();
        lock.unlock().unwrap();
        t.run_unchanged("--lock-timeout 0 add account --name N --dry-run")
            .ok();
    }
    t.run("--lock-timeout 0 add account --name N").ok();
}

#[test]
fn a_name_inside_a_stored_token_leads_nowhere() {
    let t = store();
    // A directory that is called otherwise than its JWT says.
    let dir = t.account_jwt("A").parent().unwrap().to_owned();
    let renamed = dir.with_file_name("Z");
    fs::rename(&dir, &renamed).unwrap();
    fs::rename(renamed.join("A.jwt"), renamed.join("Z.jwt")).unwrap();
    t.run("describe account Z").ok();
    t.run("add user --account Z --name n").ok();
    let text = fs::read_to_string(renamed.join("users/n.jwt")).unwrap();
    assert!(Token::decode(&text).unwrap().is_signed_by_its_issuer());
}

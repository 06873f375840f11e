//! Shell completion: the scripts, and the names that the program offers while somebody types.

use crate::activations::sharing;
use crate::served::operator;
use crate::support::sandbox::Sandbox;

/// What the script of bash gets offered for the last of these words.
fn offered(t: &Sandbox, words: &[&str]) -> Vec<String> {
    let output = t
        .command()
        .env("COMPLETE", "bash")
        .env("_CLAP_IFS", "\n")
        .env("_CLAP_COMPLETE_INDEX", words.len().to_string())
        .env("_CLAP_COMPLETE_COMP_TYPE", "9")
        .env("_CLAP_COMPLETE_SPACE", "false")
        .args(["--", "accord"])
        .args(words)
        .output()
        .unwrap();
    assert!(
        output.status.success() && output.stderr.is_empty(),
        "{output:?}"
    );
    let text = String::from_utf8(output.stdout).unwrap();
    text.lines().map(str::to_owned).collect()
}

/// The names among them, without options.
pub fn names(t: &Sandbox, words: &[&str]) -> Vec<String> {
    let mut offered = offered(t, words);
    offered.retain(|word| !word.starts_with('-'));
    offered
}

#[test]
fn every_shell_gets_a_script_that_asks_the_program() {
    let t = Sandbox::new();
    for (shell, words) in [
        ("bash", "COMPLETE=\"bash\""),
        ("zsh", "#compdef accord"),
        ("fish", "COMPLETE=fish accord"),
        (
            "powershell",
            "Register-ArgumentCompleter -Native -CommandName accord",
        ),
    ] {
        let script = t.run(&format!("completion {shell}")).ok();
        script.says(words);
        assert_eq!(script.stderr(), "");
        let alone = t.run(&format!("completion {shell} --static")).ok();
        assert!(!alone.stdout().contains("COMPLETE="), "{shell}");
        assert!(alone.stdout().contains("revocations"), "{shell}");
    }
    t.run("completion").usage().says("<SHELL>");
    t.run("completion tcsh")
        .usage()
        .says("possible values: bash, zsh, fish, powershell");
}

#[test]
#[cfg(unix)]
fn the_script_of_a_link_named_nsc_is_for_nsc() {
    let t = operator(&["A", "B"]);
    std::os::unix::fs::symlink(env!("CARGO_BIN_EXE_accord"), t.path("nsc")).unwrap();
    let run = |variables: &[(&str, &str)], words: &[&str]| {
        let mut nsc = std::process::Command::new(t.path("nsc"));
        for (name, value) in t.command().get_envs() {
            value.map(|value| nsc.env(name, value));
        }
        let output = nsc
            .envs(variables.iter().copied())
            .args(words)
            .output()
            .unwrap();
        assert!(output.status.success(), "{output:?}");
        String::from_utf8(output.stdout).unwrap()
    };
    let script = run(&[], &["completion", "bash"]);
    assert!(
        script.contains("_clap_complete_nsc nsc") && !script.contains("accord"),
        "{script}"
    );
    let asked = [
        ("COMPLETE", "bash"),
        ("_CLAP_IFS", " "),
        ("_CLAP_COMPLETE_INDEX", "3"),
    ];
    let offered = run(&asked, &["--", "nsc", "push", "-a", ""]);
    assert_eq!(offered, "A B SYS");
}

#[test]
fn bash_itself_completes_with_the_script() {
    let t = operator(&["alpha", "beta"]);
    let program = std::path::Path::new(env!("CARGO_BIN_EXE_accord"));
    let path = format!(
        "{}:{}",
        program.parent().unwrap().display(),
        std::env::var("PATH").unwrap_or_default()
    );
    let script = "source <(accord completion bash); COMP_WORDS=(accord push -a al); COMP_CWORD=3; \
                  COMP_TYPE=9; _clap_complete_accord accord al -a 2>/dev/null; echo \"${COMPREPLY[*]}\"";
    let mut bash = std::process::Command::new("bash");
    for (name, value) in t.command().get_envs() {
        value.map(|value| bash.env(name, value));
    }
    let Ok(output) = bash.env("PATH", path).args(["-c", script]).output() else {
        return; // there is no bash here
    };
    assert_eq!(String::from_utf8_lossy(&output.stdout).trim(), "alpha");
}

#[test]
fn names_of_the_store_are_offered() {
    let t = sharing();
    for user in ["one", "two"] {
        t.run(&format!("add user --account A --name {user}")).ok();
    }
    t.run("add user --account B --name three").ok();
    t.run("add import --account B --src-account A --remote-subject prices.*")
        .ok();
    for (words, expected) in [
        (&["select", "operator", ""][..], &["O"][..]),
        (&["select", "account", ""], &["A", "B", "SYS"]),
        (&["push", "-a", ""], &["A", "B", "SYS"]),
        (&["push", "--account", "S"], &["SYS"]),
        (&["push", "-a", "nothing"], &[]),
        (
            &["describe", "user", "-a", "A", "--name", ""],
            &["one", "two"],
        ),
        (&["describe", "user", "-aA", "--name", "t"], &["two"]),
        (&["describe", "user", "--account=A", "-n", "o"], &["one"]),
        (&["generate", "creds", "-n", ""], &["three"]),
        (&["tool", "pub", "-a", "B", "-u", ""], &["three"]),
        (
            &["delete", "export", "-a", "A", "-s", ""],
            &["orders.>", "prices.*", "stock.check"],
        ),
        (
            &["generate", "activation", "-a", "A", "-s", "o"],
            &["orders.>"],
        ),
        (&["generate", "activation", "-t", ""], &["A", "B", "SYS"]),
        (&["delete", "import", "-a", "B", "-s", ""], &["prices.*"]),
        (&["completion", ""], &["bash", "zsh", "fish", "powershell"]),
        (&["revo"], &["revocations"]),
        (&["generate", "a"], &["activation"]),
    ] {
        assert_eq!(names(&t, words), expected, "{words:?}");
    }
    let accounts = ["--account=A", "--account=B", "--account=SYS"];
    assert_eq!(offered(&t, &["push", "--account="]), accounts);
}

#[test]
fn keys_that_can_sign_are_offered() {
    let t = sharing();
    let mut expected = [t.key("A:A"), t.key("O")];
    expected.sort();
    assert_eq!(names(&t, &["add", "user", "-a", "A", "-K", ""]), expected);
    std::fs::remove_file(t.seed_file("O").unwrap()).unwrap();
    assert_eq!(
        names(&t, &["add", "user", "-a", "A", "--private-key", ""]),
        [t.key("A:A")],
        "the key whose seed is elsewhere cannot sign"
    );
}

#[test]
fn the_directories_on_the_line_are_looked_into() {
    let t = operator(&["A"]);
    let dir = t.path("elsewhere").display().to_string();
    t.run(&format!("add operator --name P --sys -H {dir}")).ok();
    t.run(&format!("add account --name far -H {dir}")).ok();
    for words in [
        &["-H", &dir, "push", "-a", ""][..],
        &["push", &format!("--all-dirs={dir}"), "-a", ""],
        &["push", &format!("-H{dir}"), "-a", "f"],
    ] {
        assert!(names(&t, words).contains(&"far".to_owned()), "{words:?}");
    }
    assert_eq!(names(&t, &["-H", &dir, "select", "operator", ""]), ["P"]);
    assert_eq!(
        names(&t, &["-H", "/no/such/dir", "push", "-a", ""]),
        [""; 0]
    );
}

#[test]
fn a_broken_store_offers_nothing_and_says_nothing() {
    let nothing = [""; 0];
    let t = Sandbox::new();
    assert_eq!(names(&t, &["push", "-a", ""]), nothing);
    let t = operator(&["A"]).user("A", "u");
    std::fs::write(t.account_jwt("A"), "garbage").unwrap();
    std::fs::write(t.operator_jwt("O"), "garbage").unwrap();
    assert_eq!(
        names(&t, &["delete", "export", "-a", "A", "-s", ""]),
        nothing
    );
    assert_eq!(names(&t, &["add", "user", "-K", ""]), nothing);
    assert_eq!(names(&t, &["tool", "pub", "-a", "none", "-u", ""]), nothing);
    std::fs::write(t.dirs().config.join("nsc.json"), "garbage").unwrap();
    assert_eq!(names(&t, &["push", "-a", ""]), nothing);
}

#[test]
fn completing_changes_nothing() {
    let t = operator(&["A"]);
    let before = t.tree();
    assert_eq!(names(&t, &["push", "-a", ""]), ["A", "SYS"]);
    t.assert_unchanged(&before);
}

#[test]
fn roles_are_offered_where_a_signing_key_is_asked_for() {
    let t = operator(&["A"]);
    t.run("edit signing-key --sk generate --role till").ok();
    let expected = [t.key("SK:A/till"), "till".to_string()];
    for words in [
        &["edit", "signing-key", ""][..],
        &["edit", "signing-key", "--sk", ""],
    ] {
        assert_eq!(names(&t, words), expected);
    }
    assert_eq!(names(&t, &["edit", "signing-key", "--role", "t"]), ["till"]);
}

#[test]
fn keys_are_offered_where_they_are_added_and_removed() {
    let t = operator(&["A", "B"]).user("A", "u");
    t.run("edit operator --sk generate").ok();
    t.run("edit account A --sk generate").ok();
    t.run("select account B").ok();
    for words in [
        &["edit", "account", "A", "--rm-sk", ""][..],
        &["edit", "account", "-n", "A", "--rm-sk", ""],
        &["edit", "account", "--account", "A", "--rm-sk", ""],
    ] {
        assert_eq!(names(&t, words), [t.key("SK:A")], "{words:?}");
    }
    assert_eq!(names(&t, &["edit", "account", "--rm-sk", ""]), [""; 0]);
    let listed = &t.claims_operator("O")["nats"]["signing_keys"];
    let offered = names(&t, &["edit", "operator", "--rm-sk", ""]);
    assert!(!offered.is_empty() && offered.len() == listed.as_array().unwrap().len());
    let user = [t.key("U:A/u")];
    let callout = |option: &str| names(&t, &["edit", "authcallout", "A", option, ""]);
    assert_eq!(callout("--auth-user"), user);
    assert_eq!(callout("--rm-auth-user"), [""; 0]);
    t.run("edit authcallout A --auth-user @{U:A/u}").ok();
    assert_eq!(callout("--rm-auth-user"), user);
}

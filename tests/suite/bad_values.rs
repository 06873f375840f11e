//! Subjects, times, numbers and networks that mean nothing.

use crate::support::refusals::Refusals;
use crate::support::sandbox::Sandbox;

#[test]
fn a_subject_that_no_server_takes_is_refused_wherever_one_is_given() {
    let t = Sandbox::with_operator("O").account("A").account("B");
    let long = "x".repeat(100_000);
    let subjects = [
        ("", "empty"),
        (" ", "white space"),
        ("a b", "white space"),
        ("a\tb", "white space"),
        ("a\nb", "control character"),
        ("a\u{1b}[2Jb", "control character"),
        ("a.>.b", "`>`"),
        (">.a", "`>`"),
        (".a", "dot"),
        ("a.", "dot"),
        (".", "dot"),
        ("..", "dot"),
        ("a..b", "empty token"),
        (&long, "100000"),
    ];
    let mut cases = Refusals::of(&t);
    for (subject, says) in subjects {
        for command in [
            &["add", "export", "--account", "A", "--subject"][..],
            &[
                "add",
                "export",
                "--account",
                "A",
                "--service",
                "--subject",
                "ok",
                "--sampling",
                "50",
                "--latency",
            ],
            &[
                "add",
                "import",
                "--account",
                "A",
                "--src-account",
                "B",
                "--remote-subject",
            ],
            &[
                "add",
                "import",
                "--account",
                "A",
                "--src-account",
                "B",
                "--remote-subject",
                "ok",
                "--local-subject",
            ],
            &[
                "generate",
                "activation",
                "--account",
                "A",
                "--target-account",
                "B",
                "--subject",
            ],
        ] {
            cases.words(&[command, &[subject]].concat(), 2, says);
        }
    }
    // A subject to subscribe to may have a queue group after a blank.
    for (subject, says) in [
        ("a b c", "blank"),
        ("a.>.b", "`>`"),
        (".a", "dot"),
        ("a..b", "empty token"),
        ("a\tb", ""),
    ] {
        for option in [
            "--allow-pub",
            "--allow-sub",
            "--deny-pub",
            "--deny-sub",
            "--allow-pubsub",
            "--deny-pubsub",
        ] {
            cases.words(
                &[
                    "add",
                    "user",
                    "--account",
                    "A",
                    "--name",
                    "u",
                    option,
                    subject,
                ],
                2,
                says,
            );
            cases.words(&["add", "account", "--name", "N", option, subject], 2, says);
        }
    }
}

#[test]
fn times_that_mean_nothing_are_refused() {
    let t = Sandbox::with_operator("O").account("A");
    t.run("add export --account A --private --subject s").ok();
    let mut cases = Refusals::of(&t);
    for time in [
        "soon",
        "10min",
        "abc3d",
        "1e9d",
        "0x3d",
        "3",
        "d",
        "-",
        "--",
        "1d-",
        "1 d",
        "2026-13-01",
        "2026-02-30",
        "2026-1-1",
        "99999-01-01",
        "2026-12-01T25:00:00Z",
        "2026-12-01T08:00:00",
        "\u{661}d",
        "1D",
        "99999999999999999999d",
        "9223372036854775807y",
        "9999999y",
        "1d\0".trim_end_matches('\0'),
    ]
    .into_iter()
    .filter(|time| *time != "1d")
    {
        for command in [
            "add operator --name N",
            "add account --name N",
            "add user --account A --name n",
            "generate activation --account A --subject s --target-account A",
            "edit operator",
        ] {
            for option in ["--expiry", "--start"] {
                let mut words = shell_words::split(command).unwrap();
                words.push(format!("{option}={time}"));
                cases.words(&words, 2, "");
            }
        }
    }
    for at in ["soon", "10min", "-5", "2026-13-01", "99999999999999999999"] {
        cases.words(
            &[
                "revocations",
                "add-user",
                "--account",
                "A",
                "--user-public-key",
                "*",
                &format!("--at={at}"),
            ],
            2,
            "",
        );
    }
    for span in ["5", "5x", "-5s", "1e3s", "99999999999999h", "soon"] {
        let option = format!("--response-threshold={span}");
        cases.words(
            &[
                "add",
                "export",
                "--account",
                "A",
                "--service",
                "--subject",
                "s",
                &option,
            ],
            2,
            "",
        );
        let option = format!("--response-ttl={span}");
        cases.words(
            &[
                "add",
                "user",
                "--account",
                "A",
                "--name",
                "n",
                "--allow-pub-response",
                &option,
            ],
            2,
            "",
        );
    }
}

#[test]
fn an_expiry_before_the_start_is_refused() {
    let t = Sandbox::with_operator("O").account("A");
    let mut cases = Refusals::of(&t);
    for command in [
        "add operator --name N",
        "add account --name N",
        "add user --account A --name n",
    ] {
        cases.usage(
            &format!("{command} --start 2030-01-02 --expiry 2030-01-01"),
            "start",
        );
    }
}

#[test]
fn numbers_networks_addresses_and_kinds_that_mean_nothing_are_refused() {
    let t = Sandbox::with_operator("O").account("A");
    let mut cases = Refusals::of(&t);
    for network in [
        "10.0.0.1",
        "10.0.0.0/33",
        "256.0.0.0/8",
        "localhost",
        "::/129",
        "10.0.0.0/8/8",
        "10.0.0.0/-1",
        " ",
    ] {
        cases.words(
            &[
                "add",
                "user",
                "--account",
                "A",
                "--name",
                "n",
                "--source-network",
                network,
            ],
            2,
            "",
        );
    }
    for position in ["-1", "x", "4294967296", "1.5"] {
        let option = format!("--account-token-position={position}");
        cases.words(
            &[
                "add",
                "export",
                "--account",
                "A",
                "--subject",
                "a.*",
                &option,
            ],
            2,
            "",
        );
    }
    for sampling in ["0", "101", "-1", "abc", "1e1", ""] {
        let option = format!("--sampling={sampling}");
        cases.words(
            &[
                "add",
                "export",
                "--account",
                "A",
                "--service",
                "--subject",
                "s",
                "--latency",
                "l",
                &option,
            ],
            2,
            "",
        );
    }
    for url in [
        "localhost",
        "http//x",
        "ftp://x",
        "nats://",
        "nats://a b",
        "://",
        "nats://x:99999",
    ] {
        cases.words(&["edit", "operator", "--service-url", url], 2, "");
    }
    cases.usage(
        "add export --account A --service --subject s --response-type Many",
        "Singleton",
    );
    cases.usage("edit operator --require-signing-keys=maybe", "boolean");
    cases.refused("edit operator --service-url nats://[::1", "not of the form");
    cases.usage("--lock-timeout soon list accounts", "digit");
    cases.usage("list nothing", "nothing");
    cases.usage("add account --no-such-option", "--no-such-option");
}

#[test]
fn a_seed_in_the_wrong_place_is_not_repeated() {
    let t = Sandbox::with_operator("O").account("A").user("A", "u");
    let mut cases = Refusals::of(&t);
    for command in [
        "describe account",
        "delete account",
        "delete user --account A",
        "add user --name n --account",
        "describe jwt --file",
        "validate --file",
        "add import --account A --token",
        "generate activation --account A --subject s --target-account",
        "revocations add-user --account A --user-public-key",
        "select account",
        "select operator",
        "describe operator",
        "edit operator",
    ] {
        for seed in ["A:A", "U:A/u"] {
            cases.refused(&format!("{command} @{{seed:{seed}}}"), "");
        }
    }
    for command in [
        "add user --account A --name n --expiry",
        "list",
        "",
        "add user --account A --name n --source-network",
    ] {
        cases.usage(&format!("{command} @{{seed:U:A/u}}"), "");
    }
}

#[test]
fn a_value_of_any_length_is_refused_in_few_words() {
    let t = Sandbox::with_operator("O").account("A");
    let long = "x".repeat(10_000);
    let mut cases = Refusals::of(&t);
    for line in [
        &["add", "user", "--name", "u", "--conn-type"][..],
        &["edit", "operator", "--service-url"],
        &["edit", "operator", "--account-jwt-server-url"],
    ] {
        let words: Vec<&str> = line.iter().copied().chain([long.as_str()]).collect();
        cases.words(&words, 2, "invalid value");
    }
}

#[test]
#[cfg(unix)]
fn a_path_that_is_no_text_does_not_end_a_command() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;

    let t = Sandbox::new();
    let dir = OsStr::from_bytes(b"--dir=st\xffores");
    let words = [
        OsStr::new("init"),
        OsStr::new("--name"),
        OsStr::new("O"),
        dir,
    ];
    let mut cases = Refusals::of(&t);
    // The saved defaults are JSON, which cannot hold such a directory.
    cases.words(&words, 1, "it is not text");
    drop(cases);
    let keys = OsStr::from_bytes(b"--keystore-dir=ke\xffys");
    for (operator, more) in [("O", "--quiet"), ("P", "--json"), ("Q", "--dry-run")] {
        let words = ["add", "operator", "--sys", "--name", operator, more].map(OsStr::new);
        let words = [&words[..], &[keys]].concat();
        t.run_args(&words).ok().says("ke\u{fffd}ys");
    }
}

#[test]
fn a_seed_among_the_words_of_a_command_is_warned_of() {
    let t = Sandbox::with_operator("O").account("A");
    let warning = "a seed on the command line is visible to other programs";
    let seed = t.seed("O:O");
    t.write("o.nk", &seed);
    for line in [
        "edit account A --tag a -K @{seed:O:O}",
        "edit operator --tag b -K @{seed:O:O}",
        "add user u --account A -K @{seed:A:A}",
    ] {
        t.run(line).ok().says(warning);
    }
    let from_file = t.run("edit account A --tag c -K o.nk").ok();
    let from_input = t.run_stdin("edit account A --tag d -K -", seed);
    for output in [from_file, from_input.ok()] {
        assert!(!output.stderr().contains(warning), "{}", output.stderr());
    }
}

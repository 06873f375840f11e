//! Things in the place of an input file that are none, or hold something else.

use crate::support::refusals::Refusals;
use crate::support::sandbox::Sandbox;

/// Operator O; A exports `orders.>` privately, and `good.tok` admits B.
fn store() -> Sandbox {
    let t = Sandbox::with_operator("O")
        .account("A")
        .account("B")
        .user("A", "u");
    t.run("add export --account A --private --subject orders.>")
        .ok();
    t.run("generate activation --account A --subject orders.> --target-account B --output-file good.tok").ok();
    t
}

#[test]
fn files_that_hold_no_token_are_refused_by_every_command_that_reads_one() {
    let t = &store();
    t.write("empty", "");
    t.write("blank", " \n\t\n");
    t.write("words", "no token here\n");
    t.write("bytes", [0xff, 0xfe, 0x00, 0x80]);
    let armored = t.read("good.tok");
    let good = armored
        .lines()
        .find(|line| line.starts_with("eyJ"))
        .unwrap();
    t.write("nul", format!("{}\0", good));
    t.write("dir/inside", "");
    t.write("dots", "eyJ..");
    t.write("seed", t.seed("U:A/u"));
    t.write("large", "e".repeat(3 << 20));
    t.write("dash", "-----BEGIN NATS ACTIVATION JWT-----\n");
    let mut cases = Refusals::of(t);
    for (file, says) in [
        ("empty", ""),
        ("blank", ""),
        ("words", ""),
        ("bytes", ""),
        ("nul", ""),
        ("dots", ""),
        ("seed", ""),
        ("dash", ""),
        ("dir", "a directory"),
        ("large", "larger than"),
        ("missing", "missing"),
        ("empty/x", "empty/x"),
    ] {
        for command in [
            "add import --account B --token",
            "describe jwt --file",
            "add operator --name P --url",
            "init --name P --url",
        ] {
            cases.words(
                &[shell_words::split(command).unwrap(), vec![file.to_owned()]].concat(),
                1,
                says,
            );
        }
    }
    cases.usage("add operator --name P --url ''", "value is required");
    for (file, says) in [
        ("empty", "no JWT"),
        ("blank", "no JWT"),
        ("dir", "a directory"),
        ("missing", "missing"),
    ] {
        cases.refused(&format!("validate --file {file}"), says);
    }
}

#[test]
#[cfg(unix)]
fn pipes_and_devices_in_place_of_tokens_are_refused_at_once() {
    let t = &store();
    let fifo = t.path("fifo");
    rustix::fs::mknodat(
        rustix::fs::CWD,
        &fifo,
        rustix::fs::FileType::Fifo,
        rustix::fs::Mode::RWXU,
        0,
    )
    .unwrap();
    let mut cases = Refusals::of(t);
    for (file, says) in [
        ("fifo", "a pipe, not a file"),
        ("/dev/zero", "a device, not a file"),
        ("/dev/null", "a device, not a file"),
    ] {
        for command in [
            "add import --account B --token",
            "describe jwt --file",
            "validate --file",
            "add operator --name P --url",
            "add account --name N --public-key",
            "add user --account A --name n -K",
            "edit operator --sk",
        ] {
            cases.refused(&format!("{command} {file}"), says);
        }
    }
    cases.refused(
        "generate creds --account A --name u --output-file fifo",
        "fifo",
    );
}

#[test]
#[cfg(unix)]
fn a_file_that_may_not_be_read_is_told() {
    use std::os::unix::fs::PermissionsExt;
    let t = store();
    let secret = t.write("secret", t.seed("U:A/u"));
    std::fs::set_permissions(&secret, std::fs::Permissions::from_mode(0o000)).unwrap();
    if std::fs::read(&secret).is_ok() {
        println!("left out: modes do not bind root");
    } else {
        let mut cases = Refusals::of(&t);
        for command in [
            "add import --account B --token",
            "describe jwt --file",
            "validate --file",
            "add account --name N --public-key",
            "add user --account A --name n -K",
        ] {
            cases.refused(&format!("{command} secret"), "Permission denied");
        }
    }
    std::fs::set_permissions(&secret, std::fs::Permissions::from_mode(0o600)).unwrap();
}

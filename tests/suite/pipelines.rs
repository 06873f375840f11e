//! Shell pipelines as public scripts have them: what they cut out of text for people stays there.

use crate::support::home::{self, Home};
use crate::support::sandbox::Sandbox;

/// What a shell pipeline prints; the program is there as `accord`.
#[track_caller]
pub fn shell(t: &Sandbox, pipeline: &str) -> String {
    let dirs: &Home = t.dirs();
    let mut command = dirs.command("/bin/sh".as_ref());
    let program = env!("CARGO_BIN_EXE_accord");
    let ran = home::run(
        command.args([
            "-c",
            &format!("accord() {{ '{program}' \"$@\"; }}\n{pipeline}"),
        ]),
        b"",
    )
    .unwrap();
    let text = String::from_utf8_lossy(&ran.stdout).trim_end().to_string();
    assert!(ran.status.success(), "{pipeline}\n{text}");
    text
}

fn store() -> Sandbox {
    Sandbox::with_operator("O")
        .account("A")
        .account("Bee")
        .user("A", "auth")
        .user("A", "zoe")
}

#[test]
fn lists_of_accounts_give_name_and_key_as_fields() {
    let t = store();
    let key = t.key("A:A");
    for pipeline in [
        "accord list accounts 2>&1 | awk '$2 == \"A\" {print $4}'",
        "accord list accounts 2>&1 | grep ' A ' | awk '{print $4}'",
    ] {
        assert_eq!(shell(&t, pipeline), key, "{pipeline}");
    }
}

#[test]
fn any_list_can_be_cut_after_its_head_and_before_its_border() {
    let t = store();
    for (list, names) in [
        ("list operators", "O"),
        ("list accounts", "A Bee"),
        ("list users -a A", "auth zoe"),
    ] {
        let cells = "sed -n '6,$p' | tac | sed '1,2d' | tac | awk -F '|' '{print $2}' | xargs";
        assert_eq!(shell(&t, &format!("accord {list} 2>&1 | {cells}")), names);
    }
}

#[test]
fn seeds_are_cut_out_of_the_list_of_keys() {
    let t = store();
    let list = "accord list keys --account A --accounts --show-seeds 2>&1";
    let cells = "awk -F '|' '$2 ~ /^ *A *$/ {gsub(/ /,\"\",$3); print $3}'";
    assert_eq!(shell(&t, &format!("{list} | {cells}")), t.seed("A:A"));
}

#[test]
fn the_key_of_a_user_is_found_in_the_list_of_keys() {
    let t = store();
    let pipeline =
        "accord list keys --users --account A 2>&1 | grep -E '^\\|\\s+auth' | awk '{print $4}'";
    assert_eq!(shell(&t, pipeline), t.key("U:A/auth"));
}

#[test]
fn the_key_of_an_account_is_found_by_its_label() {
    let t = store();
    let key = t.key("A:A");
    for pipeline in [
        "accord describe account A | grep 'Account ID' | awk '{print $5}'",
        "accord describe account A | awk -F'|' '/Account ID/ {gsub(/ /,\"\",$3); print $3}'",
        "accord describe account A -J | sed -n 's/.*\"sub\": \"\\([^\"]*\\)\".*/\\1/p'",
        "accord describe account A -F sub | tr -d '\"'",
    ] {
        assert_eq!(shell(&t, pipeline), key, "{pipeline}");
    }
    assert_eq!(
        shell(&t, "accord describe account A | head -30 | wc -l"),
        "29"
    );
}

#[test]
fn the_environment_gives_the_effective_value_as_third_cell() {
    let t = store();
    t.run("select account A").ok();
    let cell = |label: &str| {
        shell(
            &t,
            &format!("accord env 2>&1 | grep {label} | awk -F '|' '{{print $4}}' | xargs"),
        )
    };
    assert_eq!(cell("'Current Operator'"), "O");
    assert_eq!(cell("'Current Account'"), "A");
    assert_eq!(
        cell("-i 'current store dir'").replace('~', &t.dirs().home.display().to_string()),
        t.dirs().stores.display().to_string()
    );
    assert!(cell("-i nkeys").ends_with("keys"), "{}", cell("-i nkeys"));
}

#[test]
fn keys_of_an_operator_are_found_by_their_labels() {
    let t = Sandbox::new();
    t.run("add operator --name O --sys --generate-signing-key")
        .ok();
    let (signing, system) = (t.key("OSK"), t.key("A:SYS"));
    t.run("describe operator --raw --output-file o.jwt").ok();
    for describe in ["describe operator", "describe jwt -f o.jwt"] {
        let grep = |word: &str| shell(&t, &format!("accord {describe} | grep '{word}'"));
        assert!(grep("Signing Keys  ").contains(&signing));
        assert!(grep("System Account").contains(&system));
    }
}

#[test]
fn a_new_signing_key_is_what_stands_after_its_name() {
    let t = Sandbox::new();
    t.run("add operator --name O --generate-signing-key").ok();
    t.run("add account A -K @{OSK:O}").ok();
    // Signed by a signing key of the operator, which must not be taken for the new one.
    let cuts = [
        r#"grep -oP "signing key\s*\K\S+""#,
        r#"grep -o '\(A[^"]\+\)'"#,
        "grep -o 'A[A-Z0-9]\\{55\\}' | tail -1",
    ];
    for (index, cut) in cuts.into_iter().enumerate() {
        let made = format!("KEY=$(accord edit account -n A --sk generate 2>&1 | {cut})");
        // With its quotes or without, it is given to `--sk` again.
        shell(
            &t,
            &format!("{made}\naccord edit account -n A --sk \"$KEY\""),
        );
        let keys = t.claims_account("A")["nats"]["signing_keys"].clone();
        assert_eq!(keys.as_array().unwrap().len(), index + 1, "{cut}");
    }
}

//! The sandbox itself, tried with a shell in place of the program.

use crate::support::sandbox::Sandbox;

fn shell() -> Sandbox {
    Sandbox::of("/bin/sh")
}

#[test]
fn a_command_finds_nothing_but_its_own_home() {
    let t = shell();
    let output = t
        .run("-c 'env | cut -d= -f1 | sort | tr \"\\n\" \" \"; pwd'")
        .ok();
    for word in [
        "HOME",
        "LANG",
        "PATH",
        "TZ",
        "XDG_CONFIG_HOME",
        "XDG_DATA_HOME",
        "<tmp>",
    ] {
        output.says(word);
    }
    assert!(!output.stdout().contains("CARGO"), "{output}");
}

#[test]
fn output_shows_both_streams_and_the_exit_status() {
    let output = shell()
        .run("-c 'echo here; echo there >&2; exit 1'")
        .refused();
    assert_eq!(
        output.to_string(),
        "-- stdout --\nhere\n-- stderr --\nthere\n[exit 1]"
    );
}

#[test]
#[should_panic(expected = "expected exit 0")]
fn another_exit_status_than_expected_is_a_failure() {
    shell().run("-c 'exit 2'").ok();
}

#[test]
fn standard_input_environment_and_directory_can_be_given() {
    let t = shell();
    t.write("below/file", "text");
    let call = t.call().stdin("in").env("WORD", "w").cwd("below");
    assert_eq!(
        call.run("-c 'cat; echo $WORD; cat file'").ok().stdout(),
        "inw\ntext"
    );
}

/// A seed made up for this test; the file belongs to nobody.
const SEED: &str = "SAAAVKWU3FOR6VSNT3DM4YITAIEAE5WFRJWWF4FROMDPUEY4DEASODOVBU";

#[test]
#[should_panic(expected = "a seed was printed")]
fn a_seed_in_the_output_is_a_failure() {
    let _ = shell().run(&format!("-c 'echo x{SEED}x >&2'"));
}

#[test]
fn a_seed_may_be_shown_if_the_test_says_so() {
    let output = shell()
        .may_show_seeds()
        .run(&format!("-c 'echo {SEED}'"))
        .ok();
    assert_eq!(output.shown(), "-- stdout --\n<seed <key A>>\n[exit 0]");
}

#[test]
fn a_tree_tells_content_mode_and_place() {
    let t = shell();
    t.write("a", "1");
    let before = t.tree();
    t.run_unchanged("-c 'echo -n 1 >a; mkdir empty; echo >.accord.lock'")
        .ok();
    t.run("-c 'echo -n 2 >a'").ok();
    assert_eq!(before.differences(&t.tree()), ["work/a: other content"]);
    t.run("-c 'echo -n 1 >a; chmod 600 a; mkdir d; echo >d/b'")
        .ok();
    let differences = before.differences(&t.tree());
    assert_eq!(
        differences,
        ["work/a: mode 644, now 600", "work/d/: new", "work/d/b: new"]
    );
}

#[cfg(unix)]
mod with_a_store {
    use super::*;
    use crate::support::conformance::handmade::Handmade;

    /// A sandbox with operator O, account A and user u.
    fn filled() -> (Sandbox, Handmade) {
        let (t, made) = (shell(), Handmade::new());
        t.run(&format!("-c 'cp -a {}/. $HOME'", made.dir().display()))
            .ok();
        (t, made)
    }

    #[test]
    fn keys_seeds_creds_and_claims_are_found_by_name() {
        let (t, made) = filled();
        assert_eq!(t.key("O"), made.operator.public_key());
        assert_eq!(t.key("A:A"), made.account.public_key());
        assert_eq!(t.key("U:A/u"), made.user.public_key());
        assert_eq!(t.seed("A:A"), made.account.seed().unwrap());
        assert!(t.creds("A", "u").is_file());
        assert_eq!(t.claims_operator("O")["sub"], t.key("O"));
        assert_eq!(t.claims_account("A")["iss"], t.key("O"));
        assert_eq!(t.claims_user("A", "u")["iss"], t.key("A:A"));
    }

    #[test]
    fn references_in_commands_mean_keys_and_output_shows_their_names() {
        let (t, made) = filled();
        let output = t.run("-c 'echo $0 $1' @{A:A} @{store}/x").ok();
        let stores = t.dirs().stores.display();
        assert_eq!(
            output.stdout(),
            format!("{} {stores}/x\n", made.account.public_key())
        );
        assert_eq!(
            output.shown(),
            "-- stdout --\n<A:A> <home>/data/nats/nsc/stores/x\n[exit 0]"
        );
    }

    #[test]
    fn names_outlive_what_they_name_and_are_not_given_twice() {
        let (t, made) = filled();
        let newer = Handmade::new();
        t.run(&format!(
            "-c 'cp {} {}'",
            newer.account_jwt().display(),
            t.account_jwt("A").display()
        ))
        .ok();
        assert_eq!(t.stable_text(&made.account.public_key()), "<A:A>");
        assert_eq!(t.stable_text(&newer.account.public_key()), "<A:A#2>");
    }

    #[test]
    #[should_panic(expected = "no key is known as A:other")]
    fn a_name_nobody_has_is_a_failure() {
        filled().0.key("A:other");
    }

    #[test]
    #[should_panic(expected = "data/nats/nsc/stores/O/O.jwt: gone")]
    fn a_command_that_should_change_nothing_but_does_is_a_failure() {
        let _ = filled().0.run_unchanged("-c 'rm @{store}/O/O.jwt'");
    }
}

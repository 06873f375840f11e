//! Account servers that do not do their part: what the operator signed is never given up for it.

use std::fs;
use std::time::{Duration, Instant};

use crate::cloud::{Cloud, sign_at, signed};
use crate::support::sandbox::Sandbox;

/// With account A, signed by the operator; servers are waited for one second.
fn with_account() -> Cloud {
    let cloud = Cloud::imported();
    cloud.t.run("add account A").ok();
    let settings = cloud.t.dirs().config.join("accord.toml");
    fs::write(settings, "[servers]\ntimeout = 1\n").unwrap();
    cloud
}

#[test]
fn an_account_that_is_not_taken_changes_nothing() {
    let cloud = with_account();
    for (response, words) in [
        (&["500"][..], "with status 500"),
        (&["404"], "with status 404"),
        (
            &["say", "400", "too many\nexports"],
            "with status 400: too many",
        ),
        (&["silent"], "no answer within 1 s"),
    ] {
        cloud.server.respond(response);
        for line in [
            "edit account A --tag x --sk generate",
            "add account B",
            "add export --account A --subject s",
        ] {
            let start = Instant::now();
            cloud
                .t
                .run_unchanged(line)
                .remote()
                .says(words)
                .says("hint: nothing was changed here");
            assert!(start.elapsed() < Duration::from_secs(45));
        }
    }
    let Cloud { t, server } = cloud;
    drop(server);
    t.run_unchanged("edit account A --tag x")
        .remote()
        .says("account \"A\" needs its account server: cannot write to `")
        .says("hint: check the address, and whether the server is running");
}

#[test]
fn what_comes_back_is_stored_only_if_it_is_the_account_and_signed_by_the_operator() {
    let cloud = with_account();
    let t = &cloud.t;
    t.run("add account B").ok();
    t.run("--all-dirs other add operator stranger").ok();
    let stranger = t.seed("O:stranger");
    let before = cloud.stored("A");
    let older = {
        let mut claims = accord::claims::AccountClaims::decode(&before).unwrap();
        let at = claims.iat - 100;
        sign_at(&mut claims, &t.read("cloud.nk"), at)
    };
    let cases = [
        (cloud.stored("B"), "it is about account <A:B>"),
        (
            signed(t, "A", &stranger, |_| ()),
            "it is signed by <O:stranger>, which is no key that operator \"cloud\" signs accounts with",
        ),
        (
            signed(t, "A", &t.seed("A:A"), |claims| {
                claims.nats.tags.push("own".into())
            }),
            "it is signed by <A:A>",
        ),
        (
            cloud.signed("A", |claims| claims.name = "../../x".into()),
            "it is named \"../../x\"",
        ),
        (older, "it is the account from before the change"),
        (t.read("cloud.jwt"), "operator"),
        ("nonsense".to_owned(), "nothing usable: "),
        (String::new(), "nothing usable: "),
        (before[..before.len() - 4].to_owned(), "nothing usable: "),
    ];
    for (given, words) in cases {
        cloud.gives(&given);
        t.run("edit account A --tag x")
            .remote()
            .says("error: the account server took account \"A\" and gave back nothing usable: ")
            .says(words)
            .says("hint: the JWT stored here is still the one from before; fetch it later: accord pull --account A");
        assert_eq!(cloud.stored("A"), before);
    }
    cloud.server.respond(&["forget"]);
    let kept = cloud.stored("B");
    t.run("edit account B --tag x")
        .remote()
        .says("it is the account from before the change");
    assert_eq!(cloud.stored("B"), kept);
    // What was made for the edit stays, or the account at the server would name a key nobody has.
    cloud.server.put(&t.key("A:A"), "");
    t.run("edit account A --sk generate").remote();
    assert_eq!(cloud.stored("A"), before);
    t.key("new:A");
}

#[test]
fn a_new_account_that_was_taken_keeps_its_key_here() {
    let cloud = with_account();
    cloud.server.respond(&["forget"]);
    let output = cloud.t.run("add account N").remote();
    output
        .says(
            "error: the account server took account \"N\" and gave back nothing usable: status 404",
        )
        .says("hint: it is stored as signed by itself; fetch it later: accord pull --account N");
    assert!(cloud.t.seed_file("A:N").is_some());
    assert_eq!(cloud.t.claims_account("N")["iss"], cloud.t.key("A:N"));
}

#[test]
fn a_server_far_away_should_be_reached_with_tls() {
    let t = Sandbox::new();
    t.run("--all-dirs far add operator cloud").ok();
    // Nobody answers there (an address for documentation); the warning does not wait for it.
    t.run("--all-dirs far edit operator -u http://far.invalid/jwt/v1")
        .ok();
    t.run("add operator --url far/cloud/cloud.jwt").ok();
    t.run_unchanged("add account A")
        .remote()
        .says("warning: `http://far.invalid/jwt/v1` is reached without TLS");
}

#[test]
fn a_store_that_cannot_take_the_answer_is_noticed_before_anything_is_sent() {
    let cloud = with_account();
    cloud.server.take_log();
    // A file where the directory of the account would be.
    let accounts = cloud
        .t
        .account_jwt("A")
        .ancestors()
        .nth(2)
        .unwrap()
        .to_owned();
    fs::write(accounts.join("B"), "").unwrap();
    cloud.t.run_unchanged("add account B").refused();
    assert!(cloud.server.take_log().is_empty());
}

#[test]
#[cfg(unix)]
fn a_disk_that_fails_after_the_server_took_the_account_says_where_it_is_now() {
    let cloud = with_account();
    let t = &cloud.t;
    let before = t.tree();
    let full = "trap '' XFSZ; ulimit -f 0";
    let output = crate::bad_disk::limited(t, full, "edit account A --tag x");
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{stderr}");
    assert!(
        stderr.contains("hint: the account server has what was sent of A; `pull` fetches it"),
        "{stderr}"
    );
    t.assert_unchanged(&before);
    t.run("pull --account A").ok();
    assert_eq!(t.claims_account("A")["nats"]["tags"][0], "x");
    assert_eq!(cloud.stored("A"), cloud.kept("A"));
}

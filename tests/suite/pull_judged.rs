//! What servers hand out is stored only if it stands up by itself.

use accord::claims::OperatorClaims;

use crate::cloud::{Cloud, sign_at, signed};
use crate::world::now;

#[test]
fn an_account_must_be_the_one_asked_for_and_signed_by_the_operator() {
    let cloud = Cloud::imported();
    let t = &cloud.t;
    t.run("add account A").ok();
    t.run("add account B").ok();
    t.run("--all-dirs other add operator stranger").ok();
    let stranger = t.seed("O:stranger");
    let good = cloud.stored("A");
    let cases = [
        (cloud.stored("B"), "it is about another account, <A:B>"),
        (
            signed(t, "A", &stranger, |_| ()),
            "it is signed by <O:stranger>, which is no key of the operator",
        ),
        (
            signed(t, "A", &t.seed("A:A"), |_| ()),
            "it is signed by itself and not by the operator",
        ),
        (t.read("cloud.jwt"), "type"),
        (
            "nonsense".into(),
            "what the account server gave out is not stored",
        ),
        (
            String::new(),
            "what the account server gave out is not stored",
        ),
        (format!("{}AAAA", &good[..good.len() - 4]), "signature"),
    ];
    for (given, words) in cases {
        cloud.server.put(&t.key("A:A"), &given);
        for line in ["pull --account A", "pull --all --overwrite-newer"] {
            t.run_unchanged(line)
                .remote()
                .says("failed: pull \"A\": what the account server gave out is not stored: ")
                .says(words);
        }
    }
}

#[test]
fn names_in_what_is_pulled_open_no_paths() {
    let cloud = Cloud::imported();
    let t = &cloud.t;
    t.run("add account A").ok();
    t.run("add account B").ok();
    let key = t.key("A:A");
    let named = |name: &str| cloud.signed("A", |claims| claims.name = name.into());
    let names = [
        "../../../x",
        "..",
        ".",
        "",
        "a/b",
        "a\nb",
        " a",
        "A\u{301}/",
    ];
    let tokens = names.map(named);
    let taken = [named("B"), named("b")];
    std::fs::remove_dir_all(t.account_jwt("A").parent().unwrap()).unwrap();
    for token in tokens {
        cloud.server.put(&key, &token);
        t.run_unchanged(&format!("pull --account {key}"))
            .remote()
            .says("its name cannot be one here: ");
    }
    for token in taken {
        cloud.server.put(&key, &token);
        t.run_unchanged(&format!("pull --account {key}"))
            .remote()
            .says("account \"B\" already exists here and has another key");
    }
}

#[test]
fn an_account_that_was_renamed_elsewhere_stays_where_it_is() {
    let cloud = Cloud::imported();
    let t = &cloud.t;
    t.run("add account A").ok();
    t.run("add user --account A --name u").ok();
    let renamed = cloud.signed("A", |claims| claims.name = "../else".into());
    cloud.server.put(&t.key("A:A"), &renamed);
    t.run("pull --account A")
        .ok()
        .says("pulled \"A\" from the account server")
        .says("it is named \"../else\" there and stays \"A\" here; `rename account` changes that");
    assert_eq!(cloud.stored("A"), renamed);
    t.run("describe user --account A u").ok();
}

#[test]
fn a_damaged_account_is_mended() {
    let cloud = Cloud::imported();
    let t = &cloud.t;
    t.run("add account A").ok();
    let (key, good) = (t.key("A:A"), cloud.stored("A"));
    std::fs::write(t.account_jwt("A"), "damaged").unwrap();
    t.run(&format!("pull --account {key}"))
        .ok()
        .says("account \"A\": it replaces a damaged JWT");
    assert_eq!(cloud.stored("A"), good);
}

#[test]
fn the_operators_jwt_is_its_own_word_and_no_step_back() {
    let cloud = Cloud::imported();
    let t = &cloud.t;
    t.run("add account A").ok();
    t.run("--all-dirs other add operator stranger").ok();
    let (own, stranger) = (t.read("cloud.nk"), t.seed("O:stranger"));
    let claims = || {
        let token = std::fs::read_to_string(t.operator_jwt("cloud")).unwrap();
        OperatorClaims::decode(token.trim()).unwrap()
    };
    let at = claims().iat;
    let mut of_stranger = claims();
    of_stranger.sub = t.key("O:stranger");
    let cases = [
        (
            sign_at(&mut of_stranger, &stranger, now()),
            "it is about another operator, <O:stranger>",
        ),
        (
            sign_at(&mut claims(), &stranger, now()),
            "it is signed by <O:stranger>, which is none of its keys",
        ),
        (cloud.stored("A"), "type"),
        (
            "nonsense".into(),
            "what the account server gave out is not stored",
        ),
    ];
    for (given, words) in cases {
        t.write("served/operator.jwt", &given);
        t.run_unchanged("pull --all --overwrite-newer")
            .remote()
            .says("failed: pull \"cloud\": ")
            .says(words);
    }
    let older = sign_at(&mut claims(), &own, at - 3600);
    t.write("served/operator.jwt", &older);
    t.run_unchanged("pull --all")
        .refused()
        .says("failed: pull \"cloud\": the local JWT is newer")
        .says("hint: give up what is newer here: accord pull --all --overwrite-newer");
    t.run("pull --all --overwrite-newer").ok();
    assert_eq!(
        std::fs::read_to_string(t.operator_jwt("cloud")).unwrap(),
        older
    );
}

#[test]
fn a_new_signing_key_of_the_operator_counts_at_once() {
    let cloud = Cloud::imported();
    let t = &cloud.t;
    t.run("add account A").ok();
    cloud.far("edit operator --sk generate");
    let key = t.seed("OSK:cloud");
    cloud
        .server
        .put(&t.key("A:A"), &signed(t, "A", &key, |_| ()));
    t.run_unchanged("pull --account A")
        .remote()
        .says("which is no key of the operator");
    t.run("pull --all").ok();
    assert_eq!(t.claims_account("A")["iss"], t.key("OSK:cloud"));
}

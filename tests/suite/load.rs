//! `load`: an account of a managed operator from its seed.

use crate::cloud::Cloud;

/// The operator is not here yet; the server has account A, whose seed is in `a.nk`.
fn ready() -> Cloud {
    let cloud = Cloud::new();
    let t = &cloud.t;
    t.run("--all-dirs far edit operator --service-url nats://cloud.example")
        .ok();
    cloud.far("add account A");
    let token = std::fs::read_to_string(t.path("far/cloud/accounts/A/A.jwt")).unwrap();
    cloud.server.put(&t.key("A:A"), &token);
    t.write("a.nk", t.seed("A:A"));
    cloud
}

#[test]
fn operator_account_user_and_context_are_set_up() {
    let cloud = ready();
    let t = &cloud.t;
    let url = format!("{}/operator", cloud.url());
    let dry = t
        .run_unchanged(&format!("load --url {url} --seed a.nk --dry-run"))
        .ok();
    dry.says("would create account JWT \"A\"");
    let report = t
        .run(&format!(
            "load --url {url} --seed a.nk --user laptop --json"
        ))
        .ok()
        .json();
    assert_eq!(report["operator"], "cloud");
    assert_eq!(report["account_key"], t.key("A:A"));
    assert_eq!(report["user"], "laptop");
    assert_eq!(report["context"], "cloud_A_laptop");
    assert_eq!(t.claims_account("A")["iss"], t.key("O:cloud"));
    assert_eq!(t.claims_user("A", "laptop")["iss"], t.key("A:A"));
    assert!(t.creds("A", "laptop").is_file());
    let context = t
        .dirs()
        .home
        .join("config/nats/context/cloud_A_laptop.json");
    let context = std::fs::read_to_string(context).unwrap();
    assert!(
        context.contains("nats://cloud.example") && context.contains("laptop.creds"),
        "{context}"
    );
    // They are in use now, and the seed is stored.
    t.run("describe account").ok().says("cloud");
    t.run("add user --name second").ok();
    t.run("validate --all-accounts").ok();

    // Again it changes nothing but what is newer at the server.
    t.run(&format!("load --url {url} --seed a.nk --user laptop"))
        .ok()
        .says("user \"laptop\" already exists in account \"A\" and stays as it is")
        .says("user creds file stored in");
    std::fs::remove_file(t.creds("A", "laptop")).unwrap();
    t.run_unchanged(&format!("load --url {url} --seed a.nk --user laptop"))
        .refused()
        .says("user \"laptop\" already exists and has no creds file")
        .says("hint: name another one with `--user NAME`");
}

#[test]
fn the_context_names_the_only_inbox_that_the_user_may_hear() {
    let cloud = ready();
    let t = &cloud.t;
    cloud.far("edit account A --allow-sub prices,_INBOX_shared.>");
    let token = std::fs::read_to_string(t.path("far/cloud/accounts/A/A.jwt")).unwrap();
    cloud.server.put(&t.key("A:A"), &token);
    let load = format!(
        "load --url {}/operator --seed a.nk --user laptop",
        cloud.url()
    );
    let file = "config/nats/context/cloud_A_laptop.json";
    for user in ["new", "there already"] {
        t.run(&load).ok();
        let context = std::fs::read_to_string(t.dirs().home.join(file)).unwrap();
        assert!(
            context.contains("\"inbox_prefix\": \"_INBOX_shared\""),
            "{user}: {context}"
        );
        std::fs::remove_file(t.dirs().home.join(file)).unwrap();
    }
}

#[test]
fn a_key_that_cannot_sign_the_user_stops_everything() {
    let cloud = ready();
    let t = &cloud.t;
    let url = format!("{}/operator", cloud.url());
    t.run_unchanged(&format!("load --url {url} --seed a.nk -K nonsense"))
        .refused()
        .says("-K");
}

#[test]
fn a_profile_names_a_well_known_operator() {
    let cloud = ready();
    let t = &cloud.t;
    let url = format!("{}/operator", cloud.url());
    let call = || t.call().env("NSC_Cumulus_OPERATOR", &url);
    let output = call()
        .run("load --profile nsc://cumulus?user=pad --seed a.nk")
        .ok();
    output.says("created nats context \"Cumulus_A_pad\"");
    t.run("describe operator Cumulus").ok();
    let secret = t.read("a.nk");
    call()
        .run(&format!("load --profile nsc://CUMULUS?secret={secret}"))
        .ok()
        .says("added user \"default\" to account \"A\"")
        .says("a seed on the command line is visible");
    call()
        .run("load --profile nsc://nimbus --seed a.nk")
        .refused()
        .says("operator \"nimbus\" is not well known here");
}

#[test]
fn only_the_account_of_the_seed_signed_by_the_operator_is_taken() {
    let cloud = ready();
    let t = &cloud.t;
    let url = format!("{}/operator", cloud.url());
    let line = format!("load --url {url} --seed a.nk");
    t.run("--all-dirs far add account B").ok();
    let file = |account: &str| t.path(&format!("far/cloud/accounts/{account}/{account}.jwt"));
    let read = |account: &str| std::fs::read_to_string(file(account)).unwrap();
    let claims = |account: &str| accord::claims::AccountClaims::decode(&read(account)).unwrap();
    let resigned = |seed: &str, change: &dyn Fn(&mut accord::claims::AccountClaims)| {
        let mut claims = claims("A");
        change(&mut claims);
        crate::cloud::sign_at(&mut claims, seed, crate::world::now())
    };
    t.run("--all-dirs other add operator stranger").ok();
    let own = t.read("cloud.nk");
    let cases = [
        (read("B"), "it is about another account, <A:B>"),
        (
            resigned(&t.seed("O:stranger"), &|_| ()),
            "which is no key of the operator",
        ),
        ("nonsense".into(), "cannot be used"),
    ];
    for (given, words) in cases {
        cloud.server.put(&t.key("A:A"), &given);
        t.run_unchanged(&line).remote().says(words);
    }
    let named = resigned(&own, &|claims| claims.name = "../x".into());
    cloud.server.put(&t.key("A:A"), &named);
    t.run_unchanged(&line)
        .refused()
        .says("the account cannot keep its name");
    t.write("b.nk", t.seed("A:B"));
    t.run_unchanged(&format!("load --url {url} --seed b.nk"))
        .remote()
        .says("has no account <A:B>: status 404");
    t.run_unchanged(&format!("load --url {url} --seed cloud.nk"))
        .refused()
        .says("an account key is needed");
    t.run_unchanged(&format!("load --url {url} --seed @{{A:A}}"))
        .refused()
        .says("hint: give the path of its file with `--seed FILE`");
    t.run_unchanged("load --seed a.nk")
        .usage()
        .says("give `--url SOURCE`");
    t.run_unchanged(&format!("load --url {url}"))
        .usage()
        .says("--seed FILE");
    t.run_unchanged("load --profile nonsense --seed a.nk")
        .usage();
    t.run_unchanged(&format!("load --url {url} --profile nsc://x"))
        .usage();
    // Without an account server there is nothing to load from, and nothing is left behind.
    t.run_unchanged("load --url other/stranger/stranger.jwt --seed a.nk")
        .refused()
        .says("operator \"stranger\" names no http(s) account server");
}

#[test]
fn a_newer_operator_jwt_is_taken_and_another_operator_is_not() {
    let cloud = ready();
    let t = &cloud.t;
    let url = format!("{}/operator", cloud.url());
    let line = format!("load --url {url} --seed a.nk");
    t.run(&line).ok();
    std::thread::sleep(std::time::Duration::from_millis(1100));
    cloud.far("edit operator --tag second");
    t.run(&line).ok();
    assert_eq!(t.claims_operator("cloud")["nats"]["tags"][0], "second");
    t.run("--all-dirs other add operator cloud").ok();
    let other = std::fs::read_to_string(t.path("other/cloud/cloud.jwt")).unwrap();
    t.write("served/operator.jwt", other);
    t.run_unchanged(&line)
        .refused()
        .says("operator \"cloud\" already exists and is another one");
}

#[test]
fn where_the_operator_is_strict_no_user_is_made_that_would_not_count() {
    let cloud = ready();
    let t = &cloud.t;
    cloud.far("edit operator --sk generate");
    t.run("--all-dirs far edit account A --tag t -K @{OSK:cloud}")
        .ok();
    let token = std::fs::read_to_string(t.path("far/cloud/accounts/A/A.jwt")).unwrap();
    cloud.server.put(&t.key("A:A"), &token);
    cloud.far("edit operator --require-signing-keys");
    let output = t
        .run(&format!("load --url {}/operator --seed a.nk", cloud.url()))
        .ok();
    output
        .says("warning: no user was added: operator \"cloud\" requires signing keys")
        .says("pulled \"A\" from the account server");
    assert!(!t.user_jwt("A", "default").exists());
}

#[test]
fn the_example_of_its_help_works() {
    let cloud = ready();
    let t = &cloud.t;
    t.write("account.nk", t.read("a.nk"));
    let help = t.run("load --help").ok();
    let examples: Vec<String> = help
        .stdout()
        .lines()
        .filter_map(|line| line.trim_start().strip_prefix("accord load "))
        .map(|line| line.replace("http://127.0.0.1:9090", &cloud.server.url))
        .collect();
    assert!(!examples.is_empty());
    for example in examples {
        t.run(&format!("load {example}")).ok();
    }
}

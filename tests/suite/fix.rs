//! `fix`: a store rebuilt from loose files, inside `--out` and nowhere else.

use std::fs;

use serde_json::{Value, json};

use crate::import_account::signed_anew;
use crate::support::refusals::Refusals;
use crate::support::sandbox::{Sandbox, claims};

/// A store, and a directory `backup` with all its keys and JWTs.
fn exported() -> Sandbox {
    let t = Sandbox::with_operator("O")
        .account("A")
        .account("B")
        .user("A", "u")
        .user("B", "v");
    t.run("export keys --all --include-jwts --dir backup").ok();
    t
}

#[test]
fn an_export_becomes_a_store_again() {
    let t = exported();
    let before = t.tree();
    let output = t.run("fix --in backup --out new").ok();
    for words in [
        "stored 1 operator",
        "stored 2 accounts",
        "stored 2 users",
        "stored 5 nkeys",
    ] {
        output.says(words);
    }
    output.says("export NKEYS_PATH=");
    fs::rename(t.path("new"), t.dirs().root.join("new")).unwrap();
    let new = t.dirs().root.join("new");
    for (name, old) in [
        ("operators/O/O.jwt", t.operator_jwt("O")),
        ("operators/O/accounts/A/A.jwt", t.account_jwt("A")),
        ("operators/O/accounts/B/users/v.jwt", t.user_jwt("B", "v")),
        ("keys/creds/O/A/u.creds", t.creds("A", "u")),
        ("operators/O/.nsc", t.dirs().stores.join("O/.nsc")),
    ] {
        assert_eq!(
            fs::read(new.join(name)).unwrap(),
            fs::read(old).unwrap(),
            "{name}"
        );
    }
    let dirs = format!(
        "--data-dir {0}/operators --keystore-dir {0}/keys",
        new.display()
    );
    t.run(&format!("{dirs} add user -a A w")).ok();
    t.run(&format!("{dirs} validate -A")).ok();
    fs::remove_dir_all(new).unwrap();
    // The store in use is as it was.
    t.assert_unchanged(&before);
}

#[test]
fn creds_are_read_on_demand_and_an_operator_without_keys_is_managed() {
    let t = exported();
    for key in ["O:O", "U:A/u"] {
        fs::remove_file(t.path(&format!("backup/{}.nk", t.key(key)))).unwrap();
    }
    fs::remove_file(t.path(&format!("backup/{}.jwt", t.key("U:A/u")))).unwrap();
    fs::create_dir(t.path("creds")).unwrap();
    fs::copy(t.creds("A", "u"), t.path("creds/x.creds")).unwrap();
    let json = t.run("fix --in backup,creds --out one --json").ok().json();
    assert_eq!(json["operators"][0]["managed"], true);
    assert_eq!(json["operators"][0]["accounts"][0]["users"], json!([]));
    let json = t
        .run("fix --in backup --in creds --creds --out two --json")
        .ok()
        .json();
    assert_eq!(json["operators"][0]["accounts"][0]["users"][0]["name"], "u");
    assert!(t.path("two/keys/creds/O/A/u.creds").exists());
    assert!(
        fs::read_to_string(t.path("two/operators/O/.nsc"))
            .unwrap()
            .contains("true")
    );
}

#[test]
fn the_newest_jwt_counts_if_it_is_signed_by_whoever_may() {
    let t = exported();
    let newer = |tag: &'static str, seconds: i64| {
        move |claims: &mut Value| {
            claims["iat"] = json!(claims["iat"].as_i64().unwrap() + seconds);
            claims["nats"]["tags"] = json!([tag]);
        }
    };
    let (a, u) = (t.account_jwt("A"), t.user_jwt("A", "u"));
    t.write(
        "more/a1.jwt",
        signed_anew(&a, &t.seed("O:O"), newer("mine", 60)),
    );
    t.write(
        "more/u1.jwt",
        signed_anew(&u, &t.seed("A:A"), newer("mine", 60)),
    );
    // Anybody can sign a newer JWT about a key of somebody else.
    let stranger = "SOAHKVKJLGSOHXTDVOY77J3RZSQQNUTSBAYO4VOWOAIUJ6W36PKZNFBRFA";
    let other = "SAAAVKWU3FOR6VSNT3DM4YITAIEAE5WFRJWWF4FROMDPUEY4DEASODOVBU";
    let forged = signed_anew(&t.operator_jwt("O"), stranger, |claims| {
        newer("forged", 90)(claims);
        claims["nats"]["signing_keys"] =
            json!(["OCOS3NSTS253RHASA3YPLZ676DK5ON6YU4QIHFDHXNPQ5JFASPVYU4B6"]);
    });
    t.write("more/o2.jwt", forged);
    t.write(
        "more/a2.jwt",
        signed_anew(&a, stranger, newer("forged", 90)),
    );
    t.write("more/u2.jwt", signed_anew(&u, other, newer("forged", 90)));
    let output = t.run("fix --in backup,more --out new").ok();
    for file in ["o2.jwt", "a2.jwt", "u2.jwt"] {
        assert!(
            output.stdout().contains(&format!("more/{file}")),
            "{output}"
        );
    }
    output.says("a newer JWT of the same key is there");
    let new = |name: &str| claims(&t.path("new/operators/O").join(name));
    assert!(new("O.jwt")["nats"]["tags"].is_null());
    assert_eq!(new("accounts/A/A.jwt")["nats"]["tags"][0], "mine");
    assert_eq!(new("accounts/A/users/u.jwt")["nats"]["tags"][0], "mine");
}

#[test]
fn names_stay_inside_and_are_unique() {
    let t = exported();
    let seed = t.seed("O:O");
    for (n, name) in ["../../../x", "..", "a/b", ""].iter().enumerate() {
        let account = signed_anew(&t.account_jwt("A"), &seed, |c| c["name"] = json!(name));
        t.write(&format!("bad/a{n}.jwt"), account);
        let operator = signed_anew(&t.operator_jwt("O"), &seed, |c| c["name"] = json!(name));
        t.write(&format!("bad/o{n}.jwt"), operator);
    }
    let other = "AAQ6HTUTNNLWUZ2HDYOJXJJ7IFURACD3DEUKPQSRTZFZLBTWMMUSD47M";
    let twin = signed_anew(&t.account_jwt("A"), &seed, |c| {
        c["sub"] = json!(other);
        c["name"] = json!("a");
        c["iat"] = json!(1000);
    });
    t.write("bad/twin.jwt", twin);
    t.write(
        "bad/sub.jwt",
        signed_anew(&t.account_jwt("A"), &seed, |c| c["sub"] = json!("UXX")),
    );
    t.write("bad/broken.jwt", "nonsense");
    t.write("bad/broken.nk", "nonsense");
    t.write(
        "bad/lonely.nk",
        "SUAJOXGVDNITBALC3AZQMTXFYVH2YUE6HLWZTB7HODPRXNDFA62SKFDKH4",
    );
    let outside = t.tree();
    let json = t
        .run("fix --in backup,bad --out deep/er/new --json")
        .ok()
        .json();
    let left: Vec<&str> = json["left_out"]
        .as_array()
        .unwrap()
        .iter()
        .map(|l| l["file"].as_str().unwrap().rsplit('/').next().unwrap())
        .collect();
    assert_eq!(left.len(), 12, "{json}");
    for file in [
        "a0.jwt",
        "o3.jwt",
        "twin.jwt",
        "sub.jwt",
        "broken.jwt",
        "broken.nk",
    ] {
        assert!(left.contains(&file), "{file}: {json}");
    }
    assert_eq!(json["unused_keys"].as_array().unwrap().len(), 1);
    fs::remove_dir_all(t.path("deep")).unwrap();
    t.assert_unchanged(&outside);
}

#[test]
#[cfg(unix)]
fn what_is_no_file_is_left_out() {
    let t = exported();
    for name in ["zero.jwt", "zero.nk", "zero.creds"] {
        std::os::unix::fs::symlink("/dev/zero", t.path("backup").join(name)).unwrap();
    }
    let pipe = std::process::Command::new("mkfifo")
        .arg(t.path("backup/pipe.jwt"))
        .status();
    assert!(pipe.unwrap().success());
    t.write("backup/huge.nk", vec![b'S'; 2 << 20]);
    let json = t
        .run("fix --in backup --creds --out new --json")
        .ok()
        .json();
    assert_eq!(json["left_out"].as_array().unwrap().len(), 5, "{json}");
}

#[test]
fn an_operator_with_a_blank_in_its_name_gets_its_short_name() {
    let t = exported();
    let operator = signed_anew(&t.operator_jwt("O"), &t.seed("O:O"), |claims| {
        claims["name"] = json!("The Operator");
        claims["iat"] = json!(claims["iat"].as_i64().unwrap() + 60);
        claims["nats"]["account_server_url"] = json!("https://jwt.example/v1");
    });
    t.write("more/o.jwt", operator);
    let call = t
        .call()
        .env("NSC_short_OPERATOR", "https://jwt.example/operator");
    let json = call
        .run("fix --in backup,more --out new --json")
        .ok()
        .json();
    assert_eq!(json["operators"][0]["name"], "short");
    assert!(t.path("new/operators/short/short.jwt").exists());
    let json = t.run("fix --in backup,more --out other --json").ok().json();
    assert_eq!(json["operators"][0]["name"], "The Operator");
}

#[test]
fn without_out_a_new_directory_is_made() {
    let t = exported();
    let json = t.run("fix --in backup --json").ok().json();
    let out = json["out"].as_str().unwrap();
    assert!(
        out.contains("/fix_") && fs::metadata(out).unwrap().is_dir(),
        "{out}"
    );
    t.run_unchanged("fix --in backup --out dry --dry-run")
        .ok()
        .says("would create account JWT");
}

#[test]
fn a_first_run_saves_no_default() {
    let t = exported();
    let home = t.path("home");
    let call = t
        .call()
        .env("HOME", &home)
        .env("XDG_CONFIG_HOME", home.join("c"));
    let _ = call
        .env("XDG_DATA_HOME", home.join("d"))
        .run("fix --in backup --out new")
        .ok();
    assert!(!home.join("c/nats/nsc/nsc.json").exists());
}

#[test]
fn refusals_write_nothing() {
    let t = exported();
    t.run("fix --in backup --out new").ok();
    fs::create_dir(t.path("empty")).unwrap();
    t.write("some/x.jwt", "nonsense");
    let mut cases = Refusals::of(&t);
    cases.usage("fix --out x", "--in");
    cases.refused("fix --in nowhere --out x", "nowhere");
    cases.refused("fix --in empty --out x", "no operator found");
    cases.refused("fix --in some --out x", "no operator found");
    cases.refused("fix --in backup --out new", "already exists");
}

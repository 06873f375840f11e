//! `import keys`: all files or none, and each bad one is named.

use std::fs;

use crate::support::refusals::Refusals;
use crate::support::sandbox::Sandbox;

const ACCOUNT: &str = "SAAAVKWU3FOR6VSNT3DM4YITAIEAE5WFRJWWF4FROMDPUEY4DEASODOVBU";
const USER: &str = "SUAJOXGVDNITBALC3AZQMTXFYVH2YUE6HLWZTB7HODPRXNDFA62SKFDKH4";
const USER_KEY: &str = "UBF5UVMESVVDIRKT7GROVNBYVTKK32V2355X3IPSU6TR7ZEA42IH6NEY";

#[test]
fn every_seed_file_is_imported_whatever_its_name() {
    let t = Sandbox::with_operator("O");
    t.write("in/a.nk", ACCOUNT);
    t.write("in/below/u.nk", format!("{USER}\n"));
    t.write("in/other.txt", USER);
    let output = t.run("import keys --dir in").ok();
    assert_eq!(
        output.stdout().matches("was added to the keystore").count(),
        1,
        "{output}"
    );
    let json = t.run("import keys -d in -R --json").ok().json();
    assert_eq!(json["keys"][0]["known"], true);
    assert_eq!(json["keys"][1]["key"], USER_KEY);
    let output = t.run_unchanged("import keys --dir in --recurse").ok();
    output.says("was in the keystore already");
    let stored = fs::read_to_string(t.dirs().keys.join(format!("keys/U/BF/{USER_KEY}.nk")));
    assert_eq!(stored.unwrap(), USER);
}

#[test]
fn one_bad_file_stops_all_and_each_is_named() {
    let t = Sandbox::with_operator("O");
    t.write("in/good.nk", ACCOUNT);
    t.write("in/empty.nk", "");
    t.write("in/public.nk", USER_KEY);
    t.write("in/cut.nk", &USER[..50]);
    let output = t.run_unchanged("import keys --dir in").refused();
    for name in ["empty.nk", "public.nk", "cut.nk"] {
        assert!(output.stderr().contains(name), "{output}");
    }
    assert!(!output.stderr().contains("good.nk"), "{output}");
    output.says("nothing was imported");
}

#[test]
fn another_content_for_a_key_that_is_here_is_refused() {
    let t = Sandbox::with_operator("O");
    t.write("in/u.nk", USER);
    t.run("import keys --dir in").ok();
    fs::write(
        t.dirs().keys.join(format!("keys/U/BF/{USER_KEY}.nk")),
        USER_KEY,
    )
    .unwrap();
    t.run_unchanged("import keys --dir in")
        .refused()
        .says("already exists and is different");
}

#[test]
fn what_is_no_directory_of_keys_is_refused() {
    let t = Sandbox::with_operator("O");
    t.write("empty/readme.txt", "no keys here");
    t.write("afile", "text");
    t.write("below/x/u.nk", USER);
    t.write("huge/u.nk", vec![b'S'; 2 << 20]);
    let mut cases = Refusals::of(&t);
    cases.usage("import keys", "--dir");
    cases.refused("import keys --dir nowhere", "nowhere");
    cases.refused("import keys --dir empty", "no nkey (.nk) files found");
    cases.refused("import keys --dir below", "no nkey (.nk) files found");
    cases.refused("import keys --dir afile", "a directory");
    cases.refused("import keys --dir huge", "is larger than");
    #[cfg(unix)]
    {
        use std::os::unix::fs::symlink;
        fs::create_dir(t.path("odd")).unwrap();
        symlink("/dev/zero", t.path("odd/zero.nk")).unwrap();
        let pipe = std::process::Command::new("mkfifo")
            .arg(t.path("odd/pipe.nk"))
            .status();
        assert!(pipe.unwrap().success());
        cases.prepared();
        cases.refused("import keys --dir odd", "");
        cases.refused("import keys --dir odd --recurse", "nothing was imported");
    }
}

use std::collections::HashMap;
use std::ffi::OsString;
use std::fs;

use super::*;
use crate::store::DirFlags;

/// A home directory and an environment.
struct Place {
    dir: tempfile::TempDir,
    env: HashMap<String, OsString>,
    flags: DirFlags,
    cwd: PathBuf,
}

impl Place {
    fn new() -> Place {
        let dir = tempfile::tempdir().unwrap();
        let cwd = dir.path().join("work");
        fs::create_dir(&cwd).unwrap();
        Place {
            dir,
            env: HashMap::new(),
            flags: DirFlags::default(),
            cwd,
        }
    }

    fn at(&self, path: &str) -> PathBuf {
        self.dir.path().join(path)
    }

    fn file(&self, path: &str, text: &str) {
        let path = self.at(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// An operator with accounts, under a store root.
    fn operator(&self, root: &str, name: &str, accounts: &[&str]) {
        let info =
            format!(r#"{{"managed":false,"name":"{name}","kind":"operator","version":"1"}}"#);
        self.file(&format!("{root}/{name}/.nsc"), &info);
        fs::create_dir_all(self.at(&format!("{root}/{name}/accounts"))).unwrap();
        for account in accounts {
            self.file(
                &format!("{root}/{name}/accounts/{account}/{account}.jwt"),
                "t",
            );
        }
    }

    fn saved(&self, root: &str, operator: &str, account: &str) {
        let root = self.at(root);
        let text = format!(
            "{{\n \"store_root\": {root:?}, \"operator\": \"{operator}\", \"x\": [1], \
             \"account\": \"{account}\", \"last_update\": 7 }}"
        );
        self.file(".config/nats/nsc/nsc.json", &text);
    }

    fn env(mut self, name: &str, value: &str) -> Place {
        self.env.insert(name.into(), value.into());
        self
    }

    fn cwd(mut self, path: &str) -> Place {
        self.cwd = self.at(path);
        self
    }

    fn around(&self) -> Surroundings {
        let env = self.env.clone();
        Surroundings {
            flags: self.flags.clone(),
            env: Box::new(move |name| env.get(name).cloned()),
            cwd: self.cwd.clone(),
            home: Some(self.dir.path().to_owned()),
        }
    }

    fn context(&self) -> Context {
        Context::resolve(&self.around(), None, None).unwrap()
    }

    /// Store root within the home directory, operator, account.
    fn chosen(&self) -> (String, String, String) {
        self.chosen_for(None, None)
    }

    fn chosen_for(
        &self,
        operator: Option<&str>,
        account: Option<&str>,
    ) -> (String, String, String) {
        let c = Context::resolve(&self.around(), operator, account).unwrap();
        let root = c
            .layout
            .stores
            .map_or("none".into(), |root| self.short(&root));
        (
            root,
            c.operator.unwrap_or_default(),
            c.account.unwrap_or_default(),
        )
    }

    fn short(&self, path: &Path) -> String {
        let path = path.strip_prefix(self.dir.path()).unwrap_or(path);
        path.to_str().unwrap().replace('\\', "/")
    }
}

fn is(root: &str, operator: &str, account: &str) -> (String, String, String) {
    (root.into(), operator.into(), account.into())
}

const STORES: &str = ".local/share/nats/nsc/stores";

#[test]
fn the_first_run_has_the_usual_directories_and_makes_none() {
    let p = Place::new();
    let c = p.context();
    assert_eq!(p.short(&c.layout.config), ".config/nats/nsc");
    assert_eq!(p.short(c.layout.stores.as_ref().unwrap()), STORES);
    assert_eq!(p.short(&c.layout.keystore), ".local/share/nats/nsc/keys");
    assert!(c.first_run && c.layout.git_ignore && !c.cwd_only && !c.from_cwd);
    assert_eq!((c.operator, c.account), (None, None));
    assert_eq!(fs::read_dir(p.dir.path()).unwrap().count(), 1);
}

#[test]
fn old_directories_are_used_while_there_are_no_new_ones() {
    let p = Place::new();
    p.file(".nsc/nsc.json", "{}");
    fs::create_dir_all(p.at(".nsc/nats")).unwrap();
    fs::create_dir_all(p.at(".nkeys")).unwrap();
    let l = p.context().layout;
    let places = [&l.config, l.stores.as_ref().unwrap(), &l.keystore].map(|path| p.short(path));
    assert_eq!(places, [".nsc", ".nsc/nats", ".nkeys"]);
    p.saved("there", "", "");
    for dir in [STORES, ".local/share/nats/nsc/keys", "there"] {
        fs::create_dir_all(p.at(dir)).unwrap();
    }
    let l = p.context().layout;
    let places = [&l.config, l.stores.as_ref().unwrap(), &l.keystore].map(|path| p.short(path));
    assert_eq!(
        places,
        [".config/nats/nsc", "there", ".local/share/nats/nsc/keys"]
    );
}

#[test]
fn options_win_over_variables_and_those_over_the_rest() {
    let mut p = Place::new()
        .env("XDG_CONFIG_HOME", "")
        .env("XDG_DATA_HOME", "relative")
        .env("NSC_HOME", "~/c")
        .env("NKEYS_PATH", "~/old")
        .env("NSC_NO_GIT_IGNORE", "");
    let dirs = |p: &Place| {
        let l = p.context().layout;
        [&l.config, l.stores.as_ref().unwrap(), &l.keystore].map(|path| p.short(path))
    };
    assert_eq!(dirs(&p), ["c", "work/relative/nats/nsc/stores", "old"]);
    assert!(!p.context().layout.git_ignore);
    p = p.env("ACCORD_STORE", "s/../t").env("ACCORD_KEYSTORE", "k");
    assert_eq!(dirs(&p), ["c", "work/t", "work/k"]);
    p.flags.config_dir = Some("fc".into());
    p.flags.data_dir = Some("~/fd".into());
    p.flags.keystore_dir = Some("fk".into());
    assert_eq!(dirs(&p), ["work/fc", "fd", "work/fk"]);
    p.flags.all_dirs = Some("all".into());
    assert_eq!(dirs(&p), ["work/all", "work/all", "work/all"]);
}

#[test]
fn without_a_home_every_directory_must_be_named() {
    let p = Place::new();
    let mut around = p.around();
    around.home = None;
    let error = Context::resolve(&around, None, None).unwrap_err();
    assert!(matches!(error, StoreError::NoHome { .. }), "{error}");
    around.flags.all_dirs = Some("x".into());
    Context::resolve(&around, None, None).unwrap();
}

#[test]
fn saved_names_that_are_gone_are_dropped_and_only_ones_chosen() {
    let p = Place::new();
    p.saved("s", "gone", "gone");
    assert_eq!(
        p.chosen(),
        is("s", "gone", "gone"),
        "a store that is not there"
    );
    fs::create_dir(p.at("s")).unwrap();
    assert_eq!(p.chosen(), is("s", "", ""));
    p.operator("s", "O", &["A"]);
    assert_eq!(p.chosen(), is("s", "O", "A"));
    p.operator("s", "O", &["B"]);
    assert_eq!(p.chosen(), is("s", "O", ""));
    p.operator("s", "P", &["A", "B"]);
    assert_eq!(p.chosen(), is("s", "", ""));
    p.saved("s", "P", "B");
    assert_eq!(p.chosen(), is("s", "P", "B"));
    let c = p.context();
    assert_eq!(c.account_in("P").as_deref(), Some("B"));
    assert_eq!(c.account_in("O"), None);
    assert!(!c.first_run);
    let next = String::from_utf8(c.defaults("O", "").encode().unwrap()).unwrap();
    let root = p.at("s");
    let rest =
        r#""operator":"O","account":"","github_updates":"nats-io/nsc","last_update":7,"x":[1]}"#;
    assert_eq!(next, format!("{{\"store_root\":{root:?},{rest}"));
}

#[test]
fn what_was_asked_for_is_kept_even_if_it_is_not_there() {
    let p = Place::new();
    p.operator("s", "O", &["A", "B"]);
    p.operator("s", "P", &["A", "B"]);
    p.saved("s", "O", "B");
    assert_eq!(p.chosen_for(Some("none"), None), is("s", "none", ""));
    assert_eq!(p.chosen_for(Some("../s/O"), None), is("s", "../s/O", ""));
    assert_eq!(p.chosen_for(None, Some("none")), is("s", "O", "none"));
    assert_eq!(
        p.chosen_for(Some("P"), None),
        is("s", "P", ""),
        "B was chosen in O"
    );
    assert_eq!(p.chosen_for(Some("O"), None), is("s", "O", "B"));
    let p = p.env("ACCORD_OPERATOR", "P").env("ACCORD_ACCOUNT", "A");
    assert_eq!(p.chosen(), is("s", "P", "A"));
    assert_eq!(p.chosen_for(Some("O"), Some("B")), is("s", "O", "B"));
}

#[test]
fn the_working_directory_decides() {
    let p = Place::new();
    p.operator("s", "O", &["A", "B"]);
    p.operator("s", "P", &["A", "B"]);
    p.operator("t", "Q", &["C", "D"]);
    p.saved("s", "P", "B");
    let at = |p: Place, path: &str| p.cwd(path);
    let p = at(p, "s/O");
    assert_eq!(p.chosen(), is("s", "O", "B"));
    assert!(p.context().from_cwd);
    let p = at(p, "s/O/accounts/A/users");
    fs::create_dir_all(&p.cwd).unwrap();
    assert_eq!(p.chosen(), is("s", "O", "A"));
    let p = at(p, "s/O/accounts");
    assert_eq!(p.chosen(), is("s", "O", "B"));
    let p = at(p, "s/O/other/A");
    fs::create_dir_all(&p.cwd).unwrap();
    assert_eq!(p.chosen(), is("s", "O", "B"));
    let p = at(p, "t");
    assert_eq!(p.chosen(), is("t", "Q", ""));
    let mut p = at(p, "t/Q/accounts/C");
    assert_eq!(p.chosen(), is("t", "Q", "C"));
    p.flags.data_dir = Some(p.at("s"));
    assert!(!p.context().from_cwd);
    assert_eq!(p.chosen().0, "s");
}

#[test]
fn a_malformed_operator_directory_ends_the_search() {
    let p = Place::new();
    p.operator("s", "O", &["A"]);
    p.operator("t", "Q", &["C"]);
    p.saved("s", "O", "A");
    p.file("t/Q/accounts/C/.nsc", r#"{"name":"", "kind":"operator"}"#);
    let p = p.cwd("t/Q/accounts/C");
    assert_eq!(p.chosen(), is("s", "O", "A"));
    assert!(!p.context().from_cwd);
}

#[test]
fn only_the_working_directory_counts_when_told_so() {
    let p = Place::new().env("NSC_CWD_ONLY", "");
    p.operator("s", "O", &["A"]);
    p.file(".config/nats/nsc/nsc.json", "not even JSON");
    assert_eq!(p.chosen(), is("none", "", ""));
    let c = p.context();
    assert!(c.cwd_only && !c.first_run);
    assert_eq!(p.cwd("s/O/accounts").chosen(), is("s", "O", "A"));
}

#[test]
fn malformed_defaults_are_named() {
    let p = Place::new();
    for text in ["", "\n", "{", "[]", r#"{"operator":5}"#, "\u{0}"] {
        p.file(".config/nats/nsc/nsc.json", text);
        let error = Context::resolve(&p.around(), None, None).unwrap_err();
        assert!(
            matches!(error, StoreError::BadDefaults { .. }),
            "{text:?}: {error}"
        );
        assert!(error.to_string().contains("nsc.json"), "{error}");
    }
    p.file(".config/nats/nsc/nsc.json", "{}");
    assert!(p.context().first_run);
}

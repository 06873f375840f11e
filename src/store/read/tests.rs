mod by_key;

use std::fs;
use std::path::PathBuf;
use std::time::Duration;

use zeroize::Zeroizing;

use super::*;
use crate::claims::{Claims, User};
use crate::nkey::{Kind, PublicKey, Seed};
use crate::store::{Access, ChangeSet, Layout, commit};

struct Store(tempfile::TempDir);

fn seed(kind: Kind, n: u8) -> Seed {
    Seed::from_bytes(kind, [n; 32])
}

fn key(kind: Kind, n: u8) -> PublicKey {
    seed(kind, n).public_key()
}

fn token<B: Body>(kind: Kind, n: u8, name: &str, signer: Kind) -> String {
    let mut claims = Claims::<B>::new(&key(kind, n));
    claims.name = name.into();
    claims.sign(&seed(signer, 1), 1_700_000_000).unwrap()
}

impl Store {
    /// An operator with accounts A0, A1, … and users of A0.
    fn new(accounts: u8) -> Store {
        let store = Store(tempfile::tempdir().unwrap());
        let layout = store.layout();
        let mut changes = ChangeSet::new(&layout);
        changes.put_store_info("O", &StoreInfo::new("O", false));
        changes.put_operator(
            "O",
            &token::<Operator>(Kind::Operator, 1, "O", Kind::Operator),
        );
        changes.put_seed(&seed(Kind::Operator, 1));
        for n in 0..accounts {
            let name = format!("A{n}");
            let token = token::<Account>(Kind::Account, n, &name, Kind::Operator);
            changes.put_account("O", &name, &token);
        }
        for n in 0..3 {
            let token = token::<User>(Kind::User, n, &format!("u{n}"), Kind::Account);
            changes.put_user("O", "A1", &format!("u{n}"), &token);
        }
        changes.put_creds("O", "A1", "u0", Zeroizing::new("secret\n".into()));
        let snapshot = store.open(Access::Write);
        commit(&snapshot, &changes).unwrap();
        drop(snapshot);
        store
    }

    fn layout(&self) -> Layout {
        let dir = self.0.path();
        Layout::new(dir.join("c"), Some(dir.join("s")), dir.join("k"))
    }

    fn open(&self, access: Access) -> Snapshot {
        Snapshot::open(&self.layout(), access, Duration::ZERO).unwrap()
    }

    fn index(&self) -> PathBuf {
        self.layout().index("O")
    }
}

#[test]
fn what_was_written_is_read() {
    let store = Store::new(3);
    let s = store.open(Access::Read);
    assert_eq!(s.operators().unwrap(), ["O"]);
    assert!(!s.store_info("O").unwrap().managed);
    assert_eq!(s.operator("O").unwrap().claims.name, "O");
    assert_eq!(s.accounts("O").unwrap(), ["A0", "A1", "A2"]);
    assert_eq!(
        s.account("O", "A2").unwrap().claims.sub,
        key(Kind::Account, 2).as_str()
    );
    assert_eq!(s.users("O", "A1").unwrap(), ["u0", "u1", "u2"]);
    assert_eq!(s.users("O", "A0").unwrap(), Vec::<String>::new());
    assert_eq!(s.only_user("O", "A1").unwrap(), None);
    assert_eq!(s.user("O", "A1", "u1").unwrap().claims.name, "u1");
    let operator = key(Kind::Operator, 1);
    assert!(s.has_seed(&operator) && !s.has_seed(&key(Kind::Account, 1)));
    assert_eq!(s.seed(&operator).unwrap().unwrap().public_key(), operator);
    assert!(s.seed(&key(Kind::Account, 1)).unwrap().is_none());
    assert_eq!(s.keys().unwrap(), [operator]);
    assert_eq!(
        s.creds("O", "A1", "u0").unwrap().unwrap().as_str(),
        "secret\n"
    );
    assert!(s.creds("O", "A1", "u1").unwrap().is_none());
    assert!(s.loose_modes().unwrap().is_empty() && s.loose_seen().is_empty());
}

#[test]
fn what_is_not_there_is_named() {
    let store = Store::new(1);
    let s = store.open(Access::Read);
    for name in ["none", "", "..", "../s/O", "O/accounts"] {
        assert!(
            matches!(s.operator(name), Err(StoreError::NoOperator { .. })),
            "{name}"
        );
        assert!(
            matches!(s.accounts(name), Err(StoreError::NoOperator { .. })),
            "{name}"
        );
    }
    for name in ["none", "", "..", "../accounts/A0"] {
        assert!(
            matches!(s.account("O", name), Err(StoreError::NoAccount { .. })),
            "{name}"
        );
        assert!(
            matches!(s.users("O", name), Err(StoreError::NoAccount { .. })),
            "{name}"
        );
        assert!(
            matches!(s.user("O", "A0", name), Err(StoreError::NoUser { .. })),
            "{name}"
        );
        assert!(s.creds("O", name, "u").unwrap().is_none());
    }
    let nowhere = Layout {
        stores: None,
        ..store.layout()
    };
    let s = Snapshot::open(&nowhere, Access::Read, Duration::ZERO).unwrap();
    assert!(s.operators().unwrap().is_empty());
    assert!(matches!(s.operator("O"), Err(StoreError::NoStore)));
}

#[test]
fn a_store_that_does_not_exist_is_empty_and_stays_away() {
    let dir = tempfile::tempdir().unwrap();
    let layout = Layout::new(
        dir.path().join("c"),
        Some(dir.path().join("s")),
        dir.path().join("k"),
    );
    for access in [Access::Read, Access::Write] {
        let s = Snapshot::open(&layout, access, Duration::ZERO).unwrap();
        assert!(s.operators().unwrap().is_empty() && s.keys().unwrap().is_empty());
    }
    assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 0);
    fs::write(dir.path().join("s"), "").unwrap();
    let error = Snapshot::open(&layout, Access::Read, Duration::ZERO).unwrap_err();
    assert!(matches!(error, StoreError::WrongKind { .. }), "{error}");
}

#[test]
fn a_damaged_account_is_its_own_trouble() {
    let store = Store::new(9);
    let l = store.layout();
    let good = fs::read_to_string(l.account_jwt("O", "A1")).unwrap();
    let user = fs::read_to_string(l.user_jwt("O", "A1", "u0")).unwrap();
    fs::write(l.account_jwt("O", "A2"), "").unwrap();
    fs::write(l.account_jwt("O", "A3"), &good[..good.len() / 2]).unwrap();
    fs::write(l.account_jwt("O", "A4"), b"\xff\xfe").unwrap();
    fs::write(l.account_jwt("O", "A5"), "x".repeat(2 << 20)).unwrap();
    fs::write(l.account_jwt("O", "A6"), user).unwrap();
    fs::write(
        l.account_jwt("O", "A7"),
        format!("{}\r\n{}\n", &good[..80], &good[80..]),
    )
    .unwrap();
    fs::remove_file(l.account_jwt("O", "A8")).unwrap();
    fs::create_dir(l.account_jwt("O", "A8")).unwrap();
    let s = store.open(Access::Read);
    let error = |name: &str| s.account("O", name).unwrap_err();
    assert!(matches!(error("A2"), StoreError::Empty { .. }));
    assert!(matches!(error("A3"), StoreError::BadJwt { .. }));
    assert!(matches!(error("A4"), StoreError::NotText { .. }));
    assert!(matches!(error("A5"), StoreError::TooLarge { .. }));
    assert!(matches!(error("A6"), StoreError::BadJwt { .. }));
    assert!(matches!(
        error("A8"),
        StoreError::WrongKind {
            found: "a directory",
            ..
        }
    ));
    for name in ["A2", "A3", "A4", "A5", "A6", "A8"] {
        let text = error(name).to_string();
        assert!(
            text.contains("read account JWT") && text.contains(&format!("{name}.jwt")),
            "{text}"
        );
    }
    assert_eq!(s.account("O", "A7").unwrap().token, good);
    let read = s
        .each_account("O", true, |name, stored| (name.to_owned(), stored.is_ok()))
        .unwrap();
    let good: Vec<String> = read
        .iter()
        .filter(|(_, ok)| *ok)
        .map(|(n, _)| n.clone())
        .collect();
    assert_eq!(
        (read.len(), good),
        (9, vec!["A0".into(), "A1".into(), "A7".into()])
    );
    assert_eq!(
        s.account_by_key("O", &key(Kind::Account, 0))
            .unwrap()
            .as_deref(),
        Some("A0")
    );
}

#[test]
fn a_broken_signature_is_noticed_where_it_counts() {
    let store = Store::new(2);
    let l = store.layout();
    let token = fs::read_to_string(l.account_jwt("O", "A0")).unwrap();
    let other = fs::read_to_string(l.account_jwt("O", "A1")).unwrap();
    let (body, _) = token.rsplit_once('.').unwrap();
    let (_, signature) = other.rsplit_once('.').unwrap();
    fs::write(l.account_jwt("O", "A0"), format!("{body}.{signature}")).unwrap();
    let s = store.open(Access::Read);
    assert!(matches!(
        s.account("O", "A0"),
        Err(StoreError::BadJwt { .. })
    ));
    s.read_account("O", "A0").unwrap();
}

#[test]
fn names_are_found_whatever_their_case() {
    let store = Store::new(2);
    let l = store.layout();
    fs::rename(l.account_dir("O", "A0"), l.account_dir("O", "Caf\u{e9}")).unwrap();
    let caf = l.account_dir("O", "Caf\u{e9}");
    fs::rename(caf.join("A0.jwt"), caf.join("Caf\u{e9}.jwt")).unwrap();
    let s = store.open(Access::Read);
    let account = |name: &str| s.account_exists_ignoring_case("O", name).unwrap();
    assert_eq!(account("A1").as_deref(), Some("A1"));
    assert_eq!(account("a1").as_deref(), Some("A1"));
    assert_eq!(account("CAFE\u{301}").as_deref(), Some("Caf\u{e9}"));
    assert_eq!(account("A2"), None);
    assert_eq!(
        s.operator_exists_ignoring_case("o").unwrap().as_deref(),
        Some("O")
    );
    let user = |name: &str| s.user_exists_ignoring_case("O", "A1", name).unwrap();
    assert_eq!(user("U1").as_deref(), Some("u1"));
    assert_eq!(user("x"), None);
}

#[test]
fn a_key_file_must_hold_the_seed_of_its_name() {
    let store = Store::new(1);
    let operator = key(Kind::Operator, 1);
    let path = store.layout().seed(&operator);
    let s = store.open(Access::Read);
    fs::write(&path, format!("{}\n", *seed(Kind::Operator, 1).reveal())).unwrap();
    assert!(s.seed(&operator).unwrap().is_some());
    fs::write(&path, format!("{operator}\n")).unwrap();
    assert!(s.seed(&operator).unwrap().is_none(), "only the public key");
    let other = seed(Kind::Operator, 2).reveal();
    fs::write(&path, other.as_bytes()).unwrap();
    assert!(matches!(
        s.seed(&operator),
        Err(StoreError::OtherSeed { .. })
    ));
    fs::write(&path, &other[..40]).unwrap();
    let error = s.seed(&operator).unwrap_err();
    assert!(matches!(error, StoreError::BadSeed { .. }));
    assert!(!error.to_string().contains(&other[..20]));
    fs::write(&path, "x".repeat(1 << 20)).unwrap();
    assert!(matches!(
        s.seed(&operator),
        Err(StoreError::TooLarge { .. })
    ));
}

#[test]
fn the_old_key_ring_is_noticed() {
    let store = Store::new(1);
    let s = store.open(Access::Read);
    assert!(!s.has_old_key_ring());
    let old = store.layout().keystore.join("A/BC");
    fs::create_dir_all(&old).unwrap();
    assert!(!s.has_old_key_ring());
    fs::write(old.join("ABC.nk"), "").unwrap();
    assert!(s.has_old_key_ring());
}

#[test]
#[cfg(unix)]
fn secrets_that_are_open_to_others_are_reported() {
    use std::os::unix::fs::PermissionsExt;
    let store = Store::new(1);
    let l = store.layout();
    let path = l.seed(&key(Kind::Operator, 1));
    for (path, mode) in [(&path, 0o644), (&l.keys_dir(), 0o750)] {
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    }
    let s = store.open(Access::Read);
    s.seed(&key(Kind::Operator, 1)).unwrap();
    assert_eq!(
        s.loose_seen().iter().map(|l| l.mode).collect::<Vec<_>>(),
        [0o644]
    );
    let loose = s.loose_modes().unwrap();
    assert_eq!(
        loose.iter().map(|l| l.mode).collect::<Vec<_>>(),
        [0o750, 0o644]
    );
}

#[test]
fn the_roster_of_a_large_store_is_kept_and_not_believed_too_long() {
    let store = Store::new(2);
    let l = store.layout();
    for n in 0..crate::store::roster::WORTH_IT {
        let path = l.account_jwt("O", &format!("N{n}"));
        fs::create_dir(path.parent().unwrap()).unwrap();
        fs::write(path, "t").unwrap();
    }
    let exists = |access, name: &str| {
        store
            .open(access)
            .account_exists_ignoring_case("O", name)
            .unwrap()
    };
    let (roster, dir) = (l.roster("O"), l.accounts_dir("O"));
    let is_current = || crate::store::roster::is_current(&roster, &dir);
    assert_eq!(exists(Access::Read, "n7").as_deref(), Some("N7"));
    assert!(!roster.exists());
    assert_eq!(exists(Access::Write, "new"), None);
    assert!(is_current());
    let mut changes = ChangeSet::new(&l);
    changes.put_account(
        "O",
        "New",
        &token::<Account>(Kind::Account, 99, "New", Kind::Operator),
    );
    commit(&store.open(Access::Write), &changes).unwrap();
    assert!(is_current());
    assert_eq!(exists(Access::Read, "new").as_deref(), Some("New"));
    assert_eq!(exists(Access::Read, "other"), None);
    std::thread::sleep(Duration::from_millis(20)); // clocks of file systems tick slowly
    fs::rename(l.account_dir("O", "N8"), l.account_dir("O", "Other")).unwrap();
    fs::rename(
        l.account_dir("O", "Other").join("N8.jwt"),
        l.account_jwt("O", "Other"),
    )
    .unwrap();
    assert!(!is_current());
    assert_eq!(exists(Access::Read, "other").as_deref(), Some("Other"));
}

//! Accounts and users by their public keys.

use std::fs;

use super::*;

#[test]
fn names_are_found_by_key_with_and_without_hints() {
    let store = Store::new(4);
    let account = key(Kind::Account, 2);
    let user = key(Kind::User, 2);
    let found = || {
        let s = store.open(Access::Read);
        assert_eq!(
            s.operator_by_key(&key(Kind::Operator, 1))
                .unwrap()
                .as_deref(),
            Some("O")
        );
        assert_eq!(
            s.account_by_key("O", &key(Kind::Account, 99)).unwrap(),
            None
        );
        assert_eq!(
            s.user_by_key("O", "A1", &user).unwrap().as_deref(),
            Some("u2")
        );
        assert_eq!(s.user_by_key("O", "A0", &user).unwrap(), None);
        s.account_by_key("O", &account).unwrap()
    };
    assert_eq!(found().as_deref(), Some("A2"));
    fs::remove_file(store.index()).unwrap();
    assert_eq!(found().as_deref(), Some("A2"));
    assert!(
        fs::read_to_string(store.index())
            .unwrap()
            .contains(account.as_str())
    );
    // A hint is not believed.
    let l = store.layout();
    fs::rename(l.account_jwt("O", "A2"), l.account_jwt("O", "A3")).unwrap();
    assert_eq!(found().as_deref(), Some("A3"));
    fs::write(store.index(), b"\xff damaged").unwrap();
    assert_eq!(found().as_deref(), Some("A3"));
    fs::remove_file(store.index()).unwrap();
    fs::create_dir(store.index()).unwrap();
    assert_eq!(found().as_deref(), Some("A3"));
}

/// A command that asks for many keys must not read all accounts for each.
#[test]
fn accounts_are_looked_at_once_for_all_keys_that_are_asked_for() {
    let store = Store::new(3);
    fs::remove_file(store.index()).unwrap();
    let s = store.open(Access::Read);
    let find = |n: u8| s.account_by_key("O", &key(Kind::Account, n)).unwrap();
    assert_eq!(find(99), None);
    let l = store.layout();
    fs::rename(l.accounts_dir("O"), l.operator_dir("O").join("away")).unwrap();
    assert_eq!(find(2).as_deref(), Some("A2"));
    assert_eq!(find(98), None);
    // Others may change everything once the locks are given up.
    s.release();
    assert_eq!(find(2), None);
}

#[test]
fn an_account_is_found_by_each_of_its_keys() {
    let store = Store::new(3);
    let mut claims = Claims::<Account>::new(&key(Kind::Account, 2));
    claims.name = "A2".into();
    let further = key(Kind::Account, 50);
    claims.nats.signing_keys.add_plain(further.as_str());
    let token = claims.sign(&seed(Kind::Operator, 1), 0).unwrap();
    fs::write(store.layout().account_jwt("O", "A2"), token).unwrap();
    let s = store.open(Access::Read);
    for (n, name) in [
        (50, Some("A2")),
        (2, Some("A2")),
        (1, Some("A1")),
        (51, None),
    ] {
        let found = s.account_with_key("O", &key(Kind::Account, n)).unwrap();
        assert_eq!(found.as_deref(), name, "{n}");
    }
}

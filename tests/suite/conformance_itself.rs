//! The code that compares scenarios must be able to find something.

use serde_json::{Map, Value, json};

use crate::support::conformance::compare::differences;
use crate::support::conformance::{golden, names, names_in};

#[test]
fn every_scenario_has_a_result_and_every_result_a_scenario() {
    assert_eq!(names(), names_in("golden", ".json"));
    assert!(names().len() >= 164, "scenarios are not dropped in passing");
}

#[test]
fn any_other_value_anywhere_in_a_result_is_reported() {
    let mut changed = 0;
    for name in names() {
        let golden = golden(&name).unwrap();
        assert!(differences(&golden, &golden).is_empty(), "{name}");
        // A prime step reaches all sorts of places without taking minutes.
        for place in leaves(&golden).iter().step_by(7) {
            let mut left = golden.clone();
            *left.pointer_mut(place).unwrap() = json!("something else");
            assert!(!differences(&golden, &left).is_empty(), "{name}: {place}");
            changed += 1;
        }
    }
    assert!(changed > 1000, "{changed} places tried");
}

#[test]
fn a_claim_more_or_less_or_with_another_value_is_reported() {
    let golden = golden("account-edit-limits").unwrap();
    let limits = "/store/O~1accounts~1A~1A.jwt/claims/nats/limits";
    let found_after = |change: fn(&mut Map<String, Value>)| {
        let mut left = golden.clone();
        change(left.pointer_mut(limits).unwrap().as_object_mut().unwrap());
        differences(&golden, &left)
    };
    let place = "/store/O/accounts/A/A.jwt/claims/nats/limits";
    let less = found_after(|limits| drop(limits.remove("leaf")));
    assert_eq!(less, [format!("{place}/leaf: missing, expected 3")]);
    let more = found_after(|limits| drop(limits.insert("imports".into(), json!(0))));
    assert_eq!(more, [format!("{place}/imports: unexpected 0")]);
    let other = found_after(|limits| drop(limits.insert("conn".into(), json!(101))));
    assert_eq!(other, [format!("{place}/conn: expected 100, got 101")]);
}

/// JSON pointers to everything that has nothing inside.
fn leaves(value: &Value) -> Vec<String> {
    let below = |name: &str, value: &Value| -> Vec<String> {
        let name = name.replace('~', "~0").replace('/', "~1");
        leaves(value)
            .iter()
            .map(|rest| format!("/{name}{rest}"))
            .collect()
    };
    match value {
        Value::Object(members) if !members.is_empty() => members
            .iter()
            .flat_map(|(name, value)| below(name, value))
            .collect(),
        Value::Array(items) if !items.is_empty() => {
            let items = items.iter().enumerate();
            items
                .flat_map(|(i, value)| below(&i.to_string(), value))
                .collect()
        }
        _ => vec![String::new()],
    }
}

#[cfg(unix)]
mod stores {
    use std::fs;

    use super::*;
    use crate::support::conformance::handmade::Handmade;

    #[test]
    fn a_sound_store_has_no_problems_and_a_name_for_every_key() {
        let report = Handmade::new().report();
        assert_eq!(report["problems"], json!([]));
        assert_eq!(
            report["seeds"],
            json!(["<A:A> 600", "<O:O> 600", "<U:A/u> 600"])
        );
        assert_eq!(
            report["creds"],
            json!({"keys/creds/O/A/u.creds": "<jwt <U:A/u>> 600"})
        );
        let claims = json!({"exp": "now+60min", "iss": "<A:A>", "name": "u", "nats": {"type": "user"}, "sub": "<U:A/u>"});
        assert_eq!(
            report["store"]["O/accounts/A/users/u.jwt"],
            json!({ "claims": claims })
        );
        let context =
            json!({"account": "A", "operator": "O", "store_root": "<home>/data/nats/nsc/stores"});
        assert_eq!(report["context"], context);
    }

    /// Make something wrong with a sound store and expect it among the differences.
    #[track_caller]
    fn sees(expected: &str, defect: impl Fn(&Handmade)) {
        let sound = Handmade::new().report();
        let made = Handmade::new();
        defect(&made);
        let found = differences(&sound, &made.report());
        assert!(
            found.iter().any(|difference| difference.contains(expected)),
            "found {found:#?}"
        );
    }

    fn put_account(m: &Handmade, name: &str, by: &nkeys::KeyPair, later: i64) {
        let token = m.token("account", &m.account, name, by, later);
        m.write(&m.account_jwt(), &token);
    }

    #[test]
    fn a_token_that_is_wrong_is_seen() {
        sees(r#"/iss: expected "<O:O>", got "<A:A>""#, |m| {
            put_account(m, "A", &m.account, 0)
        });
        sees(r#"/name: expected "A", got "B""#, |m| {
            put_account(m, "B", &m.operator, 0)
        });
        sees("/problems: unexpected iat is not now: A", |m| {
            put_account(m, "A", &m.operator, -1000)
        });
        sees("/problems: unexpected bad signature", |m| {
            let of_another = m.token("account", &m.account, "A", &m.user, 0);
            let token = fs::read_to_string(m.account_jwt()).unwrap();
            let signature = |token: &str| token.rsplit_once('.').unwrap().1.to_owned();
            m.replace(
                &m.account_jwt(),
                &signature(&token),
                &signature(&of_another),
            );
        });
        sees("/problems: unexpected jti is not the hash", |m| {
            // "name":"A" becomes another name of the same length.
            let token = fs::read_to_string(m.account_jwt()).unwrap();
            let claims = token.split('.').nth(1).unwrap();
            let text = String::from_utf8(base64_decode(claims)).unwrap();
            let other = base64_encode(&text.replace(r#""name":"A""#, r#""name":"B""#));
            m.replace(&m.account_jwt(), claims, &other);
        });
        sees("A.jwt: stray white space", |m| {
            let token = fs::read_to_string(m.account_jwt()).unwrap();
            m.write(&m.account_jwt(), &(token + "\n"));
        });
        sees("/store/O/accounts/A/A.jwt: missing", |m| {
            fs::remove_file(m.account_jwt()).unwrap()
        });
    }

    fn base64_decode(text: &str) -> Vec<u8> {
        data_encoding::BASE64URL_NOPAD
            .decode(text.as_bytes())
            .unwrap()
    }

    fn base64_encode(text: &str) -> String {
        data_encoding::BASE64URL_NOPAD.encode(text.as_bytes())
    }

    #[test]
    fn a_seed_that_is_wrong_is_seen() {
        sees("/seeds: missing <A:A> 600", |m| {
            fs::remove_file(m.seed_file(&m.account)).unwrap()
        });
        sees("/seeds: unexpected <A:A> MISMATCH 600", |m| {
            m.write(&m.seed_file(&m.account), &m.user.seed().unwrap());
        });
        sees("/seeds: unexpected <A:A> MISPLACED 600", |m| {
            let place = format!("data/nats/nsc/keys/keys/A/00/{}.nk", m.account.public_key());
            m.write(&m.home(&place), &m.account.seed().unwrap());
        });
        sees("/seeds: unexpected <A:A> 640", |m| {
            m.chmod(&m.seed_file(&m.account), 0o640)
        });
        sees("/problems: unexpected keys/keys/A/.. has mode 755", |m| {
            m.chmod(m.seed_file(&m.account).parent().unwrap(), 0o755);
        });
    }

    #[test]
    fn creds_that_are_wrong_are_seen() {
        let seed = |pair: &nkeys::KeyPair| pair.seed().unwrap();
        sees("SEED MISMATCH", |m| {
            m.replace(&m.creds(), &seed(&m.user), &seed(&m.account))
        });
        sees("incomplete", |m| m.replace(&m.creds(), &seed(&m.user), ""));
        sees("odd shape", |m| {
            m.replace(&m.creds(), "-----BEGIN USER", "----BEGIN USER")
        });
        sees("not as stored", |m| {
            let stored = fs::read_to_string(m.store("accounts/A/users/u.jwt")).unwrap();
            m.replace(
                &m.creds(),
                &stored,
                &m.token("user", &m.user, "u", &m.account, 5),
            );
        });
        sees("/creds/keys/creds/O/A/u.creds: missing", |m| {
            fs::remove_file(m.creds()).unwrap()
        });
    }

    #[test]
    fn files_and_modes_that_are_wrong_are_seen() {
        sees("/files: unexpected stores/O/more 600", |m| {
            m.write(&m.store("more"), "x")
        });
        sees("/files: unexpected stores/O/O.jwt 644", |m| {
            m.chmod(&m.store("O.jwt"), 0o644)
        });
        sees("/files: unexpected stores/O/ 711", |m| {
            m.chmod(&m.store(""), 0o711)
        });
        sees("/written/context/x.json: unexpected", |m| {
            m.write(&m.home("config/nats/context/x.json"), "{}")
        });
    }
}

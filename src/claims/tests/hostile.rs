//! Input made to break things: nothing may panic, and nothing forged may pass.

use proptest::prelude::*;

use super::*;
use crate::claims::*;
use crate::creds;

/// Runs every reader there is on a text.
fn read_all(text: &str) {
    let _ = AnyClaims::decode(text);
    let _ = AnyClaims::decode_or_generic(text);
    let _ = AnyClaims::read(text);
    let _ = OperatorClaims::decode(text);
    let _ = GenericClaims::decode(text);
    let _ = payload_json(text);
    let _ = armor::decorate(text);
    let _ = armor::token_in(text);
    let _ = armor::blocks(text).count();
    let _ = creds::read(text);
}

fn tokens() -> Vec<&'static str> {
    let all = cases("tokens_v2", 25).iter().chain(cases("tokens_v1", 5));
    all.map(|case| text(case, "token")).collect()
}

#[test]
fn a_token_with_any_bit_changed_is_not_taken_for_another() {
    for id in ["user-minimal", "operator-minimal", "activation-minimal"] {
        let original = AnyClaims::decode(token(id)).unwrap();
        for at in 0..token(id).len() {
            for bit in 0..7 {
                let mut bytes = token(id).as_bytes().to_vec();
                bytes[at] ^= 1 << bit;
                let Ok(changed) = String::from_utf8(bytes) else {
                    continue;
                };
                if let Ok(claims) = AnyClaims::decode_or_generic(&changed) {
                    assert_eq!(claims, original, "byte {at} of {id}");
                }
            }
        }
    }
}

#[test]
fn a_token_cut_anywhere_is_an_error() {
    for token in tokens() {
        for at in 0..token.len() {
            assert!(AnyClaims::decode(&token[..at]).is_err());
        }
    }
}

#[test]
fn deep_json_is_an_error_and_no_overflow() {
    for open in ["[", r#"{"a":"#] {
        let payload = format!(r#"{{"nats":{}"#, open.repeat(100_000));
        assert!(AnyClaims::read(&signed(&payload, "A0")).is_err());
        let payload = format!(r#"{{"x":{}"#, open.repeat(100_000));
        assert!(UserClaims::read(&signed(&payload, "A0")).is_err());
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_text_makes_a_reader_panic(text in r"(?s)[-a-zA-Z0-9_.=\r\n {}é]{0,80}|.{0,60}") {
        read_all(&text);
    }

    #[test]
    fn no_payload_makes_a_reader_panic(
        which in 0usize..30,
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6),
    ) {
        let mut payload = payload_text(tokens()[which]).unwrap().into_bytes();
        for (at, byte) in &changes {
            let at = at.index(payload.len());
            match byte % 3 {
                0 => payload[at] = *byte,
                1 => { payload.remove(at); }
                _ => payload.insert(at, *byte),
            }
        }
        let payload = String::from_utf8_lossy(&payload).into_owned();
        read_all(&signed(&payload, "A0"));
    }

    #[test]
    fn what_is_read_is_written_and_read_again(
        which in 0usize..25,
        name in ".{1,12}",
        unknown in "[a-z]{3,8}",
        value in any::<i64>(),
    ) {
        let token = tokens()[which];
        let mut payload = payload_json(token).unwrap();
        payload["name"] = name.into();
        payload["nats"][format!("x_{unknown}")] = value.into();
        let read = AnyClaims::read(&signed(&payload.to_string(), "A0")).unwrap();
        prop_assert_eq!(read.to_json(), payload);
    }
}

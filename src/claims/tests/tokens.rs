//! Tokens as they are written, byte for byte.

use super::*;
use crate::claims::json::to_string;
use crate::claims::jws::HEADER;
use crate::claims::*;
use crate::nkey::{Kind, PublicKey};

/// Signs the input of a case and compares all that the vectors say of the token.
fn check_token<B: Body>(case: &Value) {
    let id = text(case, "id");
    assert_eq!(text(case, "kind"), B::KIND, "{id}");
    let mut claims: Claims<B> = serde_json::from_value(case["input"].clone()).unwrap();
    let signed = claims.sign(&seed(text(case, "signer")), NOW).unwrap();
    assert_eq!(claims.digest_input(), text(case, "jti_input"), "{id}");
    assert_eq!(claims.jti, text(case, "jti"), "{id}");
    assert_eq!(claims.to_json(), text(case, "claims_json"), "{id}");
    assert_eq!(signed, text(case, "token"), "{id}");
    let (signed_text, _) = signed.rsplit_once('.').unwrap();
    assert_eq!(signed_text, text(case, "signed_text"), "{id}");

    let decoded = Claims::<B>::decode(&signed).unwrap();
    assert_eq!(decoded, claims, "{id}");
    assert_eq!(decoded.to_json(), text(case, "claims_json"), "{id}");
    assert_eq!(Claims::<B>::read(&signed).unwrap(), decoded, "{id}");
    assert_eq!(
        payload_text(&signed).unwrap(),
        text(case, "claims_json"),
        "{id}"
    );
    let any = AnyClaims::decode_or_generic(&signed).unwrap();
    assert_eq!(any.kind_name(), B::KIND, "{id}");
    assert_eq!(any.to_json(), payload_json(&signed).unwrap(), "{id}");
}

#[test]
fn tokens_are_those_of_the_go_library() {
    for case in cases("tokens_v2", 25) {
        match text(case, "kind") {
            "operator" => check_token::<Operator>(case),
            "account" => check_token::<Account>(case),
            "user" => check_token::<User>(case),
            "activation" => check_token::<Activation>(case),
            "authorization_request" => check_token::<AuthorizationRequest>(case),
            "authorization_response" => check_token::<AuthorizationResponse>(case),
            _ => check_token::<Generic>(case),
        }
    }
}

#[test]
fn constructors_give_what_the_go_library_gives() {
    fn check<B: Body>(id: &str, signer: &str, change: impl FnOnce(&mut Claims<B>)) {
        let sub = Claims::<B>::read(token(id)).unwrap().subject_key().unwrap();
        let mut claims = Claims::<B>::new(&sub);
        change(&mut claims);
        assert_eq!(claims.sign(&seed(signer), NOW).unwrap(), token(id), "{id}");
    }
    check::<Operator>("operator-minimal", "O0", |_| ());
    check::<Account>("account-minimal-self", "A0", |_| ());
    check::<User>("user-minimal", "A0", |_| ());
    check::<Activation>("activation-minimal", "A1", |a| {
        a.nats.subject = "foo.*".to_owned();
        a.nats.kind = ShareKind::Stream;
    });
    check::<User>("user-scoped", "A3", |user| {
        user.name = "s".to_owned();
        user.nats.set_scoped();
        user.nats.issuer_account = seed("A0").public_key().to_string();
        tags::add(&mut user.nats.tags, "ENV:dev");
    });
}

#[test]
fn v1_tokens_are_migrated() {
    fn check<B: Body>(case: &Value) {
        let id = text(case, "id");
        let claims = Claims::<B>::decode(text(case, "token")).unwrap();
        assert_eq!(claims.to_json(), text(case, "migrated_claims_json"), "{id}");
        assert_eq!(
            payload_text(text(case, "token")).unwrap(),
            text(case, "claims_json"),
            "{id}"
        );
    }
    for case in cases("tokens_v1", 5) {
        match text(case, "kind") {
            "operator" => check::<Operator>(case),
            "account" => check::<Account>(case),
            "user" => check::<User>(case),
            kind => {
                assert_eq!(kind, "activation");
                check::<Activation>(case);
            }
        }
    }
}

#[test]
fn a_migrated_v1_user_is_written_as_v2() {
    let case = cases("tokens_v1", 5)
        .iter()
        .find(|case| case["id"] == "v1-user")
        .unwrap();
    let mut user = UserClaims::decode(text(case, "token")).unwrap();
    let token = user.sign(&seed("A0"), NOW).unwrap();
    assert_eq!(UserClaims::decode(&token).unwrap().nats.version, 2);
    assert!(
        payload_text(&token)
            .unwrap()
            .ends_with(r#""tags":["b"],"type":"user","version":2}}"#)
    );
}

#[test]
fn strings_are_escaped_like_go() {
    for case in cases("json_strings", 10) {
        let points = case["code_points"].as_array().unwrap();
        let plain: String = points
            .iter()
            .map(|point| char::from_u32(u32::try_from(point.as_u64().unwrap()).unwrap()).unwrap())
            .collect();
        assert_eq!(to_string(&plain), text(case, "encoded"));
    }
}

#[test]
fn floats_are_written_like_go() {
    for (number, written) in [
        (1.0, "1"),
        (1.5, "1.5"),
        (-2.0, "-2"),
        (1e20, "100000000000000000000"),
        (1e21, "1e+21"),
        (1.25e30, "1.25e+30"),
        (1e-6, "0.000001"),
        (1e-7, "1e-7"),
        (0.0, "0"),
        (-0.0, "-0"),
    ] {
        assert_eq!(to_string(&number), written);
    }
}

#[test]
fn headers_are_exact_and_read_in_any_case() {
    use base64::Engine;
    use base64::prelude::BASE64_URL_SAFE_NO_PAD as BASE64;

    let headers = group("headers");
    assert_eq!(headers.as_object().unwrap().len(), 4);
    assert_eq!(HEADER, text(&headers["v2"], "chunk"));
    for version in ["v1", "v2"] {
        let header = &headers[version];
        assert_eq!(BASE64.encode(text(header, "json")), text(header, "chunk"));
    }
    let (_, rest) = token("user-minimal").split_once('.').unwrap();
    let read =
        |header: &Value| UserClaims::read(&format!("{}.{rest}", BASE64.encode(header.to_string())));
    let accept = headers["accept"].as_array().unwrap();
    let reject = headers["reject"].as_array().unwrap();
    assert_eq!((accept.len(), reject.len()), (5, 5));
    for header in accept {
        assert!(read(header).is_ok(), "{header}");
    }
    for header in reject {
        let err = read(header).unwrap_err();
        let expected = matches!(
            err,
            DecodeError::Type { .. } | DecodeError::Algorithm { .. }
        );
        assert!(expected, "{header}: {err}");
    }
}

#[test]
fn hash_ids_cover_issuer_account_and_start_of_subject() {
    for case in cases("hash_id", 5) {
        let mut activation = ActivationClaims {
            iss: text(case, "iss").to_owned(),
            sub: text(case, "sub").to_owned(),
            ..ActivationClaims::default()
        };
        assert_eq!(activation.hash_id(), None);
        activation.nats.subject = text(case, "subject").to_owned();
        assert_eq!(activation.hash_id().unwrap(), text(case, "hash_id"));
    }
    let activations: Vec<_> = group("tokens_v2")
        .as_array()
        .unwrap()
        .iter()
        .filter(|t| !t["hash_id"].is_null())
        .collect();
    assert_eq!(activations.len(), 4);
    for case in activations {
        let activation = ActivationClaims::read(text(case, "token")).unwrap();
        assert_eq!(activation.hash_id().unwrap(), text(case, "hash_id"));
    }
}

#[test]
fn only_the_right_keys_sign_and_are_signed() {
    let user_key = seed("U0").public_key();
    let mut user = UserClaims::new(&user_key);
    for (signer, found) in [
        ("O0", Kind::Operator),
        ("U0", Kind::User),
        ("X0", Kind::Curve),
    ] {
        let err = user.sign(&seed(signer), NOW).unwrap_err();
        assert_eq!(
            err,
            SignError::IssuerKind {
                kind: "user",
                found
            }
        );
    }
    let before = AccountClaims::new(&user_key);
    let mut account = before.clone();
    assert!(matches!(
        account.sign(&seed("O0"), NOW),
        Err(SignError::Subject { .. })
    ));
    assert_eq!(account, before, "a refusal changes nothing");
    let mut generic = GenericClaims::default();
    assert!(matches!(
        generic.sign(&seed("U0"), NOW),
        Err(SignError::NoSubject { .. })
    ));
    generic.sub = "free text".to_owned();
    assert!(matches!(
        generic.sign(&seed("X0"), NOW),
        Err(SignError::IssuerKind { .. })
    ));
    generic.sign(&seed("N0"), NOW).unwrap();
    assert_eq!(
        PublicKey::parse(&generic.iss).unwrap(),
        seed("N0").public_key()
    );
}

#[test]
fn values_without_a_written_form_are_not_signed() {
    let mut operator = OperatorClaims::new(&seed("O0").public_key());
    for url in ["localhost", "127.0.0.1:4222", "://x", "nats://a\nb"] {
        operator.nats.account_server_url = url.to_owned();
        let err = operator.sign(&seed("O0"), NOW).unwrap_err();
        assert_eq!(
            err,
            SignError::AccountServerUrl {
                url: url.to_owned()
            }
        );
    }
    operator.nats.account_server_url = "https://example.com/jwt/v1".to_owned();
    operator.sign(&seed("O0"), NOW).unwrap();

    let mut account = AccountClaims::new(&seed("A0").public_key());
    let service_latency = Some(ServiceLatency {
        sampling: Sampling::Percent(101),
        ..ServiceLatency::default()
    });
    account.nats.exports = vec![Export {
        subject: "q".to_owned(),
        service_latency,
        ..Export::default()
    }];
    let err = account.sign(&seed("A0"), NOW).unwrap_err();
    assert_eq!(
        err,
        SignError::Sampling {
            subject: "q".to_owned(),
            sampling: 101
        }
    );
}

#[test]
fn imports_with_equal_subjects_keep_their_order() {
    let mut account = AccountClaims::new(&seed("A0").public_key());
    for number in 0..20 {
        let subject = if number % 2 == 0 { "b" } else { "a" }.to_owned();
        account.nats.imports.push(Import {
            name: format!("{number:02}"),
            subject,
            ..Import::default()
        });
    }
    account.sign(&seed("O0"), NOW).unwrap();
    let names: Vec<_> = account
        .nats
        .imports
        .iter()
        .map(|i| (&i.subject, &i.name))
        .collect();
    assert!(names.is_sorted());
}

#[test]
fn signatures_agree_with_another_implementation() {
    use ring::signature::{ED25519, Ed25519KeyPair, KeyPair, UnparsedPublicKey};

    for (round, name) in ["O0", "A0", "A1", "U0", "N0"].iter().enumerate() {
        let seed = seed(name);
        let other = Ed25519KeyPair::from_seed_unchecked(seed.material()).unwrap();
        let mut claims = GenericClaims {
            sub: format!("round {round}"),
            ..GenericClaims::default()
        };
        let token = claims.sign(&seed, NOW).unwrap();
        let parts = super::super::jws::Parts::split(&token).unwrap();
        let signature = parts.signature().unwrap();
        let (signed, _) = token.rsplit_once('.').unwrap();
        assert_eq!(other.sign(signed.as_bytes()).as_ref(), signature);
        UnparsedPublicKey::new(&ED25519, other.public_key().as_ref())
            .verify(signed.as_bytes(), &signature)
            .unwrap();
    }
}

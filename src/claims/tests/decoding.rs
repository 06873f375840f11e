//! Which tokens are read, and what is said of the others.

use super::*;
use crate::claims::*;
use crate::nkey::{KeyError, Kind};

#[test]
fn what_servers_accept_is_accepted() {
    for case in cases("decode_accept", 10) {
        let (id, token) = (text(case, "id"), text(case, "token"));
        let any = AnyClaims::decode(token).unwrap_or_else(|err| panic!("{id}: {err}"));
        assert_eq!(AnyClaims::read(token).unwrap(), any, "{id}");
        let own = match any.kind_name() {
            "user" => UserClaims::decode(token).map(AnyClaims::User),
            "account" => AccountClaims::decode(token).map(AnyClaims::Account),
            _ => AuthorizationRequestClaims::decode(token).map(AnyClaims::AuthorizationRequest),
        };
        assert_eq!(own.unwrap(), any, "{id}");
    }
}

#[test]
fn what_servers_refuse_is_refused() {
    for case in cases("decode_reject", 24) {
        let (id, token) = (text(case, "id"), text(case, "token"));
        let err = AnyClaims::decode(token).expect_err(id);
        let expected = match id {
            "leading-lf" | "payload-swapped" | "v2-signed-like-v1" | "generic-through-decode" => {
                matches!(err, DecodeError::Signature { .. })
            }
            "trailing-space" | "padding" => {
                matches!(
                    err,
                    DecodeError::Base64 {
                        part: Part::Signature,
                        ..
                    }
                )
            }
            "two-chunks" => err == DecodeError::Parts { found: 2 },
            "four-chunks" => err == DecodeError::Parts { found: 4 },
            "signature-too-long" => err == DecodeError::SignatureLength { found: 65 },
            "no-version" => {
                err == DecodeError::Version {
                    kind: "user".to_owned(),
                    version: 0,
                }
            }
            "version-3" => err == DecodeError::Newer { version: 3 },
            "type-cluster" | "type-server" => matches!(err, DecodeError::Unsupported { .. }),
            "tags-not-a-list" | "trailing-json" => {
                matches!(
                    err,
                    DecodeError::Json {
                        part: Part::Payload,
                        ..
                    }
                )
            }
            "header-typ" => {
                err == DecodeError::Type {
                    typ: "JWS".to_owned(),
                }
            }
            "header-alg" => {
                err == DecodeError::Algorithm {
                    alg: "EdDSA".to_owned(),
                }
            }
            _ => matches!(err, DecodeError::IssuerKind { .. }),
        };
        assert!(expected, "{id}: {err:?}");
    }
}

#[test]
fn errors_say_what_is_wrong() {
    let user = token("user-minimal");
    let says = |token: &str| UserClaims::decode(token).unwrap_err().to_string();
    let payload = |payload: &str| says(&signed(payload, "A0"));
    assert_eq!(
        says(""),
        "token has 1 parts between dots instead of 3, it seems cut off"
    );
    assert_eq!(
        says(&user[..user.len() - 10]),
        "signature has 57 bytes instead of 64, the token seems cut off"
    );
    assert_eq!(
        says(token("operator-minimal")),
        "token is of type `operator` instead of `user`"
    );
    assert_eq!(
        payload(r#"{"nats":{"type":"user","version":2,"src":5}}"#),
        "payload of the token cannot be read: `nats`: `src`: invalid type: integer `5`, \
         expected a list of networks or a text with commas at line 1 column 42"
    );
    assert_eq!(
        payload(r#"{"iss":"x","nats":{"type":"user","version":2}}"#),
        "issuer `x` of the token is not a public key"
    );
    // {"typ":"JWT","alg":"none"}
    let unsigned = user.replacen(
        user.split('.').next().unwrap(),
        "eyJ0eXAiOiJKV1QiLCJhbGciOiJub25lIn0",
        1,
    );
    assert_eq!(
        says(&unsigned),
        "header names the algorithm `none`, and only `ed25519-nkey` counts"
    );
}

#[test]
fn a_token_may_have_a_mebibyte_and_no_more() {
    let mut token = token("user-minimal").to_owned();
    while token.len() < MAX_TOKEN {
        token.push('\n');
    }
    UserClaims::decode(&token).unwrap();
    token.push('\n');
    let err = UserClaims::decode(&token).unwrap_err();
    assert_eq!(
        err,
        DecodeError::TooLarge {
            size: MAX_TOKEN + 1,
            max: MAX_TOKEN
        }
    );
}

#[test]
fn weak_and_foreign_issuers_are_refused() {
    let body = r#""nats":{"type":"user","version":2}"#;
    let weak = "A".repeat(56); // a right checksum, and a point for which anyone can sign
    let err = UserClaims::decode(&signed(&format!(r#"{{"iss":"{weak}",{body}}}"#), "A0"));
    assert!(
        matches!(
            err,
            Err(DecodeError::Issuer {
                source: KeyError::Weak,
                ..
            })
        ),
        "{err:?}"
    );
    let curve = seed("X0").public_key();
    let err = GenericClaims::decode(&signed(&format!(r#"{{"iss":"{curve}"}}"#), "A0"));
    assert!(
        matches!(
            err,
            Err(DecodeError::IssuerKind {
                found: Kind::Curve,
                ..
            })
        ),
        "{err:?}"
    );
}

#[test]
fn generic_claims_are_read_by_their_own_rule() {
    let token = token("generic");
    assert!(AnyClaims::decode(token).is_err());
    let claims = GenericClaims::decode(token).unwrap();
    assert_eq!(claims.nats.reported_type(), "generic");
    assert!(
        matches!(AnyClaims::decode_or_generic(token).unwrap(), AnyClaims::Generic(c) if c == claims)
    );
    // A v1 token as generic claims: type and tags move into the body.
    let v1 = &cases("tokens_v1", 5)[0];
    let claims = GenericClaims::decode(text(v1, "token")).unwrap();
    assert_eq!(claims.nats.reported_type(), "operator");
    assert_eq!(claims.nats.get("tags"), Some(&Value::from(vec!["a"])));
}

#[test]
fn older_v2_forms_are_read() {
    let sub = seed("A0").public_key();
    let iss = seed("O0").public_key();
    for body in [
        r#""limits":{}"#,
        r#""limits":{},"authorization":{"auth_users":null}"#,
        r#""signing_keys":[{"kind":"user_scope","key":"K","role":"","template":{}}]"#,
        r#""tags":["Mixed"]"#,
    ] {
        let payload = format!(
            r#"{{"iss":"{iss}","sub":"{sub}","nats":{{{body},"type":"account","version":2}}}}"#
        );
        AccountClaims::decode(&signed(&payload, "O0")).unwrap();
    }
}

#[test]
fn later_members_in_a_v1_token_do_not_count() {
    let iss = seed("O0").public_key();
    let payload = format!(
        r#"{{"iss":"{iss}","sub":"{iss}","type":"operator","nats":{{"strict_signing_key_usage":true}}}}"#
    );
    // The header does not matter for v1, whose signature covers the payload alone.
    let operator = OperatorClaims::read(&signed(&payload, "O0")).unwrap();
    assert!(!operator.nats.strict_signing_key_usage);
    let err = OperatorClaims::decode(&signed(&payload, "O0")).unwrap_err();
    assert!(
        matches!(err, DecodeError::Signature { .. }),
        "signed by the rule of v2"
    );
}

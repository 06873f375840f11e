//! Revocations, tags, templates, trust and decorated tokens.

use std::collections::BTreeMap;

use serde_json::json;

use super::*;
use crate::claims::template::{TemplateError, Who, expand, rights};
use crate::claims::*;
use crate::nkey::Kind;

fn revocations(entries: &Value) -> Revocations {
    serde_json::from_value(entries.clone()).unwrap()
}

#[test]
fn revocations_follow_the_vectors() {
    let group = group("revocations");
    let list = |name: &str, number: usize| {
        let list = group[name].as_array().unwrap();
        assert_eq!(list.len(), number);
        list
    };
    assert_eq!(group.as_object().unwrap().len(), 3);
    for case in list("check", 9) {
        let (key, iat) = (text(case, "key"), case["iat"].as_i64().unwrap());
        let entries = revocations(&case["entries"]);
        assert_eq!(entries.is_revoked(key, iat), case["revoked"], "{case}");
        assert_eq!(
            entries.is_claim_revoked(key, iat),
            case["revoked"],
            "{case}"
        );
        assert!(entries.is_claim_revoked("", iat) && entries.is_claim_revoked(key, 0));
    }
    for case in list("add", 4) {
        let mut entries = revocations(&case["entries"]);
        entries.revoke(text(case, "key"), case["at"].as_i64().unwrap());
        assert_eq!(json!(entries), case["result"], "{case}");
    }
    for case in list("compact", 2) {
        let mut entries = revocations(&case["entries"]);
        let removed: BTreeMap<_, _> = entries.compact().into_iter().collect();
        assert_eq!(json!(entries), case["kept"], "{case}");
        assert_eq!(json!(removed), case["removed"], "{case}");
    }
}

#[test]
fn tags_are_tidied_when_added() {
    for case in cases("tags_add", 3) {
        let mut list: Vec<String> = serde_json::from_value(case["start"].clone()).unwrap();
        for tag in case["add"].as_array().unwrap() {
            tags::add(&mut list, tag.as_str().unwrap());
        }
        assert_eq!(json!(list), case["result"], "{case}");
    }
    let mut list = vec!["a".to_owned(), "B".to_owned()];
    assert!(tags::contains(&list, " A") && !tags::contains(&list, "B"));
    assert!(tags::remove(&mut list, "A ") && !tags::remove(&mut list, "B"));
    assert!(tags::add_exact(&mut list, " B") && !tags::add_exact(&mut list, ""));
}

#[test]
fn templates_are_filled_in_like_the_server_does() {
    for case in cases("templates", 9) {
        let template: UserLimits = serde_json::from_value(case["template"].clone()).unwrap();
        let strings = |list: &Value| serde_json::from_value::<Vec<String>>(list.clone()).unwrap();
        let (user, account) = (&case["user"], &case["account"]);
        let (tags, account_tags) = (strings(&user["tags"]), strings(&account["tags"]));
        let who = Who {
            name: text(user, "name"),
            subject: text(user, "sub"),
            tags: &tags,
            account_name: text(account, "name"),
            account_subject: text(user, "issuer_account"),
            account_tags: &account_tags,
        };
        let result = expand(&template, &who).map(|limits| limits.permissions);
        match text(case, "error") {
            "" => {
                let Permissions { pub_, sub, .. } = result.unwrap();
                let plain = |p: Permission| json!({"allow": p.allow, "deny": p.deny});
                assert_eq!(
                    json!({"pub": plain(pub_), "sub": plain(sub)}),
                    case["result"],
                    "{case}"
                );
            }
            "tag is not defined" => assert!(matches!(result, Err(TemplateError::Tag { .. }))),
            "unknown operation" => assert!(matches!(result, Err(TemplateError::Function { .. }))),
            other => panic!("{other}"),
        }
    }
}

#[test]
fn rights_are_those_of_the_user_its_role_or_its_account() {
    let key = |kind, fill| Seed::from_bytes(kind, [fill; 32]).public_key();
    let (own, scoped) = (key(Kind::Account, 1), key(Kind::Account, 2));
    let mut account = AccountClaims::new(&own);
    account.nats.default_permissions.pub_.deny = vec!["secret".to_owned()];
    let mut scope = Scope::new(scoped.as_str());
    scope.template.permissions.pub_.allow = vec!["till.{{name()}}".to_owned()];
    account.nats.signing_keys.add_scope(scope);
    let mut user = UserClaims::new(&key(Kind::User, 3));
    user.name = "ann".to_owned();
    let permissions = |user: &UserClaims| rights(user, &account).unwrap().permissions.clone();
    user.iss = own.to_string();
    assert_eq!(permissions(&user), account.nats.default_permissions);
    user.iss = scoped.to_string();
    assert_eq!(permissions(&user).pub_.allow, ["till.ann"]);
    user.iss = own.to_string();
    user.nats.limits.permissions.sub.allow = vec!["a".to_owned()];
    assert_eq!(permissions(&user), user.nats.limits.permissions);
}

#[test]
fn templates_cannot_grow_without_bound() {
    let tags: Vec<String> = (0..100).map(|n| format!("k:{n}")).collect();
    let who = Who {
        tags: &tags,
        ..Who::default()
    };
    let mut template = UserLimits::unlimited();
    template.permissions.pub_.allow = vec!["{{tag(k)}}.{{tag(k)}}.{{tag(k)}}".to_owned()];
    assert!(matches!(
        expand(&template, &who),
        Err(TemplateError::TooMany { .. })
    ));
    template.permissions.pub_.allow = vec!["{{tag(k)}}".to_owned(); 41];
    assert!(matches!(
        expand(&template, &who),
        Err(TemplateError::TooMany { .. })
    ));
    template.permissions.pub_.allow = vec!["{{tag(k)}}".to_owned(); 40];
    assert_eq!(
        expand(&template, &who)
            .unwrap()
            .permissions
            .pub_
            .allow
            .len(),
        4000
    );
    template.permissions.pub_.deny = vec!["a..{{tag(k)}}".to_owned()];
    assert!(matches!(
        expand(&template, &who),
        Err(TemplateError::Subject { .. })
    ));
}

#[test]
fn operators_sign_by_themselves_or_signing_keys() {
    let mut operator = OperatorClaims {
        sub: "O".to_owned(),
        ..OperatorClaims::default()
    };
    operator.nats.signing_keys = vec!["S".to_owned()];
    let signed = |operator: &OperatorClaims, iss: &str, sub: &str| {
        trust::operator_signed(operator, iss, sub)
    };
    assert!(
        signed(&operator, "O", "A") && signed(&operator, "S", "A") && !signed(&operator, "T", "A")
    );
    operator.nats.strict_signing_key_usage = true;
    assert!(
        !signed(&operator, "O", "A"),
        "strict operators do not sign accounts themselves"
    );
    assert!(signed(&operator, "O", "O") && signed(&operator, "S", "A"));
}

#[test]
fn accounts_sign_by_themselves_or_signing_keys() {
    let mut account = AccountClaims {
        sub: "A".to_owned(),
        ..AccountClaims::default()
    };
    account.nats.signing_keys.add_plain("S");
    account.nats.signing_keys.add_scope(Scope::new("T"));
    let signed =
        |iss: &str, issuer_account: &str| trust::account_signed(&account, iss, issuer_account);
    assert!(
        signed("A", "") && signed("A", "B"),
        "the identity key is the account"
    );
    assert!(signed("S", "A") && signed("T", "A"));
    assert!(!signed("S", "") && !signed("S", "B") && !signed("U", "A"));
}

#[test]
fn signing_keys_are_found_by_role() {
    let mut keys = SigningKeys::default();
    assert!(keys.add_plain("B"));
    for key in ["C", "A"] {
        assert!(keys.add_scope(Scope {
            role: "svc".to_owned(),
            ..Scope::new(key)
        }));
    }
    let roles: Vec<_> = keys
        .by_role("svc")
        .iter()
        .map(|scope| scope.key.as_str())
        .collect();
    assert_eq!(roles, ["A", "C"]);
    assert!(keys.contains("B") && keys.scope("B").is_none() && keys.scope("A").is_some());
    assert!(!keys.add_plain("A") && keys.remove("A") && !keys.remove("A"));
    assert_eq!(keys.keys().collect::<Vec<_>>(), ["B", "C"]);
}

#[test]
fn tokens_are_decorated_by_type() {
    let cases = group("decorated")["jwt"].as_array().unwrap();
    assert_eq!(cases.len(), 5);
    for case in cases {
        let token = token(text(case, "token"));
        let decorated = armor::decorate(token).unwrap();
        assert_eq!(decorated, text(case, "text"));
        assert!(decorated.contains(text(case, "kind_word")));
        assert_eq!(armor::token_in(&decorated), token);
    }
    assert!(armor::decorate(token("generic")).is_err());
}
